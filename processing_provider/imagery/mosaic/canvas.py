# SPDX-License-Identifier: GPL-2.0-or-later
"""A window that several rasters fill, one after the other: who comes first stays.

A pixel is taken from one raster in all bands together, the first that is valid there in any of
them, so that colours of two pictures never mix.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ..source import Pixels, Validity, Window

Region = tuple[slice, slice, slice]


class Canvas:
    """``window`` of a picture with ``bands`` bands; 0 and invalid as long as nobody fills it."""

    def __init__(self, window: Window, bands: int, dtype: np.dtype[Any]) -> None:
        self._column, self._row, width, height = window
        self._pixels: Pixels = np.zeros((bands, height, width), dtype)
        self._valid = np.zeros((1, height, width), bool)
        self._empty = np.ones((height, width), bool)

    def wanted(self, window: Window) -> Optional[Window]:
        """The part of ``window`` in which every pixel that is still empty lies; None without."""
        empty = self._empty[self._region(window)[1:]]
        if empty.all():
            return window
        rows = np.flatnonzero(empty.any(axis=1))
        if not len(rows):
            return None
        columns = np.flatnonzero(empty.any(axis=0))
        left, top = int(columns[0]), int(rows[0])
        width, height = int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top
        return window[0] + left, window[1] + top, width, height

    def fill(self, window: Window, pixels: Pixels, valid: Validity) -> None:
        """Fill what is empty in ``window`` and valid in ``pixels`` (bands, height, width)."""
        region = self._region(window)
        target, empty = self._pixels[region], self._empty[region[1:]]
        if valid is not None and len(valid) > len(self._valid):
            self._valid = np.repeat(self._valid, len(valid), axis=0)
        known = self._valid[region]
        taken = empty if valid is None else empty & valid.any(axis=0)
        if taken.all():
            target[...] = pixels
            known[...] = True if valid is None else valid
        else:
            np.copyto(target, pixels, where=taken)
            np.copyto(known, True if valid is None else valid, where=taken)
        empty[taken] = False

    def result(self) -> tuple[Pixels, Validity]:
        """The pixels and their validity, as Source.read gives them."""
        return self._pixels, None if self._valid.all() else self._valid

    def _region(self, window: Window) -> Region:
        column, row, width, height = window
        left, top = column - self._column, row - self._row
        return slice(None), slice(top, top + height), slice(left, left + width)

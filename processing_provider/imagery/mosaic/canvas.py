# SPDX-License-Identifier: GPL-2.0-or-later
"""A window that several rasters fill, one after the other: who comes first stays.

A pixel is taken from one raster in all bands together, the first that is valid there in any of
them, so that colours of two pictures never mix. Masks are made only once rasters overlap or have
invalid pixels: over plain tiles they would cost as much as the pixels.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ....inference.chips.recycled import Recycled
from ..source import Pixels, Validity, Window

Flags = npt.NDArray[np.bool_]


class Canvas:
    """``window`` of a picture with ``bands`` bands; 0 and invalid where nobody filled it."""

    def __init__(
        self, window: Window, bands: int, dtype: np.dtype[Any], memory: Optional[Recycled] = None
    ) -> None:
        """It lies in ``memory``, if that is given."""
        self._window = window
        shape = bands, window[3], window[2]
        self._pixels: Pixels = (memory or Recycled()).array(shape, dtype)
        #: Where something was offered; without masks these do not meet and are filled and valid.
        self._offered: list[Window] = []
        #: Which pixels are empty, (height, width), and valid, (bands or 1, height, width).
        self._empty: Optional[Flags] = None
        self._valid: Optional[Flags] = None

    def wanted(self, window: Window) -> Optional[Window]:
        """The part of ``window`` in which every pixel that is still empty lies; None without."""
        if self._untouched(window):
            return window
        empty = self._masks()[0][self._region(window)[1:]]
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
        if valid is None and self._is_empty(window):
            self._fill_whole(region, pixels)
        else:
            self._fill_masked(region, pixels, np.ones((1, 1, 1), bool) if valid is None else valid)
        self._offered.append(window)

    def _fill_whole(self, region: tuple[slice, ...], pixels: Pixels) -> None:
        """Fill all of an empty ``region``, as ``wanted`` leaves it in tiles side by side."""
        self._pixels[region] = pixels
        if self._empty is not None and self._valid is not None:
            self._empty[region[1:]] = False
            self._valid[region] = True

    def _fill_masked(self, region: tuple[slice, ...], pixels: Pixels, valid: Flags) -> None:
        empty, known = self._masks()
        if len(valid) > len(known):
            known = self._valid = np.repeat(known, len(valid), axis=0)
        taken = empty[region[1:]] & valid.any(axis=0)
        np.copyto(self._pixels[region], pixels, where=taken)
        np.copyto(known[region], valid, where=taken)
        empty[region[1:]] &= ~taken

    def result(self) -> tuple[Pixels, Validity]:
        """The pixels and their validity, as Source.read gives them."""
        if self._empty is None:
            filled = sum(width * height for _, _, width, height in self._offered)
            if filled == self._window[2] * self._window[3]:
                return self._pixels, None
        empty, valid = self._masks()
        np.copyto(self._pixels, 0, where=empty)
        return self._pixels, None if valid.all() else valid

    def _is_empty(self, window: Window) -> bool:
        """Whether no pixel of ``window`` is filled so far."""
        if self._empty is None:
            return self._untouched(window)
        return bool(self._empty[self._region(window)[1:]].all())

    def _untouched(self, window: Window) -> bool:
        """Whether nothing was offered for any pixel of ``window`` so far."""
        column, row, width, height = window
        return not any(
            column < c + w and c < column + width and row < r + h and r < row + height
            for c, r, w, h in self._offered
        )

    def _masks(self) -> tuple[Flags, Flags]:
        if self._empty is None or self._valid is None:
            self._empty = np.ones(self._pixels.shape[1:], bool)
            for window in self._offered:
                self._empty[self._region(window)[1:]] = False
            self._valid = ~self._empty[None]
        return self._empty, self._valid

    def _region(self, window: Window) -> tuple[slice, slice, slice]:
        column, row, width, height = window
        left, top = column - self._window[0], row - self._window[1]
        return slice(None), slice(top, top + height), slice(left, left + width)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery of which a failed read is looked at once more: whether its file is still as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...inference.errors import ImageryError
from .source import Cancel, Pixels, Source, Validity, Window, never


class Checked:
    """Another source, which it asks for everything."""

    def __init__(self, source: Source, check: Callable[[], None]) -> None:
        """``check`` raises what is to be raised in place of an ImageryError, if anything."""
        self._source = source
        self._check = check
        self.name, self.grid, self.bands = source.name, source.grid, source.bands
        self.block_size, self.referenced = source.block_size, source.referenced
        self.remarks = source.remarks

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        try:
            return self._source.read(window, bands)
        except ImageryError:
            self._check()
            raise
        finally:
            self.remarks = self._source.remarks

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return self._source.pixel_type(bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        return self._source.value_range(band)

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return Checked(self._source.clone(cancelled), self._check)

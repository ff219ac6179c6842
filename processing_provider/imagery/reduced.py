# SPDX-License-Identifier: GPL-2.0-or-later
"""Very large images that are classified as a whole, in a size that fits into memory.

A square of pixels becomes one, the mean of those that are valid. What is left has still far more
pixels than any model's input; only then is it resized, as any chip.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ...inference.chips.window import Coordinates, Grid, Warp
from ...inference.errors import Cancelled
from .source import Cancel, Pixels, Source, Validity, Window, never, read_padded

#: More pixels than this, or more bytes in all the bands that are read, are reduced.
MOST_PIXELS = 1 << 24
MOST_BYTES = 1 << 28


def reduced(source: Source, bands: int, cancelled: Cancel = never) -> Source:
    """``source`` itself, or what it shows with at most about MOST_PIXELS and MOST_BYTES.

    So many ``bands`` are read. A read of many pixels raises Cancelled soon after ``cancelled`` says
    so.
    """
    pixels = source.grid.width * source.grid.height
    widest = max(band.dtype.itemsize for band in source.bands)
    most = min(MOST_PIXELS, MOST_BYTES // (max(bands, 1) * widest))
    if pixels <= most:
        return source
    return Reduced(source, math.ceil(math.sqrt(pixels / most)), cancelled)


class Reduced:
    """An image of which each pixel is the mean of ``step`` x ``step`` pixels of another.

    At the right and lower edge it may be of fewer. Whole numbers are rounded half up.
    """

    def __init__(self, source: Source, step: int, cancelled: Cancel = never) -> None:
        self._source = source
        self._cancelled = cancelled
        self._step = step
        self.name = source.name
        self.bands = source.bands
        self.block_size = source.block_size
        self.referenced = source.referenced
        self.remarks = source.remarks
        self.grid = _coarser(source.grid, step)

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        shape = (len(bands), self.pixel_type(bands))
        return read_padded(self.grid, window, shape, lambda inner: self._read_part(inner, bands))

    def _read_part(self, inner: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """Row by row of the result, so that never more than a few rows of the image are held."""
        column, row, width, height = inner
        parts = [self._read_row((column, row + n, width, 1), bands) for n in range(height)]
        self.remarks = self._source.remarks
        pixels = np.concatenate([part[0] for part in parts], axis=1)
        valid = np.concatenate([part[1] for part in parts], axis=1)
        return pixels, None if valid.all() else valid

    def _read_row(
        self, inner: Window, bands: tuple[int, ...]
    ) -> tuple[Pixels, npt.NDArray[np.bool_]]:
        if self._cancelled():
            raise Cancelled
        step, grid = self._step, self._source.grid
        left, top = inner[0] * step, inner[1] * step
        width = min(inner[2] * step, grid.width - left)
        height = min(step, grid.height - top)
        pixels, valid = self._source.read((left, top, width, height), bands)
        counted = np.broadcast_to(True if valid is None else valid, pixels.shape)
        starts = np.arange(0, width, step)
        counts = np.add.reduceat(counted.sum(axis=1), starts, axis=1)
        sums = np.where(counted, pixels, 0).sum(axis=1, dtype=np.float64)
        means = np.add.reduceat(sums, starts, axis=1) / np.maximum(counts, 1)
        if pixels.dtype.kind in "iu":
            means = np.floor(means + 0.5)
        return means.astype(pixels.dtype)[:, None], (counts > 0)[:, None]

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return self._source.pixel_type(bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        return self._source.value_range(band)

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return Reduced(self._source.clone(cancelled), self._step, cancelled)


def _coarser(grid: Grid, step: int) -> Grid:
    """The same ground as ``grid``, in cells of about ``step`` x ``step`` of its pixels."""
    width, height = math.ceil(grid.width / step), math.ceil(grid.height / step)
    across, down = grid.width / width, grid.height / height
    x0, x_column, x_row, y0, y_column, y_row = grid.transform
    transform = (x0, x_column * across, x_row * down, y0, y_column * across, y_row * down)
    warp = None if grid.warp is None else _CoarserWarp(grid.warp, across, down)
    return replace(grid, transform=transform, width=width, height=height, warp=warp)


@dataclass(frozen=True)
class _CoarserWarp:
    """A Warp of cells of ``across`` x ``down`` pixels of another."""

    warp: Warp
    across: float
    down: float

    def to_pixels(
        self, x: npt.ArrayLike, y: npt.ArrayLike, z: Optional[npt.ArrayLike] = None
    ) -> Coordinates:
        """See Warp.to_pixels."""
        columns, rows = self.warp.to_pixels(x, y, z)
        return columns / self.across, rows / self.down

    def to_map(self, column: npt.ArrayLike, row: npt.ArrayLike) -> Coordinates:
        """See Warp.to_map."""
        columns, rows = np.asarray(column, float), np.asarray(row, float)
        return self.warp.to_map(columns * self.across, rows * self.down)

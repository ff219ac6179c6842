# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixel coordinates, where the window of an object lies, and the chip that is cut there.

Pixel coordinates are (column, row): columns run right, rows run down, and (0, 0) is the upper
left *corner* of the upper left pixel, so that the centre of pixel (c, r) is (c + 0.5, r + 0.5).
A window is four whole numbers (column, row, width, height) and may reach beyond the image.
Arrays of windows are int64 of shape (n, 4), arrays of bounds float64 of shape (n, 4) as
(column min, row min, column max, row max).

Positions are rounded to a millionth of a pixel before they are rounded to whole pixels: a
footprint drawn along pixel edges gets exactly those pixels, whatever the last bits of its
coordinates say (our decision).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, Optional, Protocol

import numpy as np
import numpy.typing as npt

_DECIMALS = 6


Coordinates = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]


class Warp(Protocol):
    """How the pixels of an image lie on the ground when no straight grid says so."""

    def to_pixels(
        self, x: npt.ArrayLike, y: npt.ArrayLike, z: Optional[npt.ArrayLike] = None
    ) -> Coordinates:
        """Map coordinates, with heights in metres if known, to (columns, rows).

        NaN where there is no answer.
        """

    def to_map(self, column: npt.ArrayLike, row: npt.ArrayLike) -> Coordinates:
        """(Columns, rows) to map coordinates; NaN where there is no answer."""


@dataclass(frozen=True)
class Grid:
    """The pixels of an image on the ground.

    ``transform`` holds six numbers in GDAL's order: x of the origin, x per column, x per row, y of
    the origin, y per column, y per row. ``crs`` is well-known text, empty when there is none.
    ``warp`` places the pixels instead of ``transform`` where an image is placed by control points
    or by a sensor model. An image that ``wraps`` goes once around the Earth: right of its last
    column lies its first.
    """

    transform: tuple[float, float, float, float, float, float]
    width: int
    height: int
    crs: str = ""
    warp: Optional[Warp] = None
    wraps: bool = False

    def to_pixels(
        self, x: npt.ArrayLike, y: npt.ArrayLike, z: Optional[npt.ArrayLike] = None
    ) -> Coordinates:
        """Map coordinates in ``crs`` to (columns, rows); ``z`` are heights, for a sensor model."""
        if self.warp is not None:
            return self.warp.to_pixels(x, y, z)
        x0, x_column, x_row, y0, y_column, y_row = self.transform
        determinant = x_column * y_row - x_row * y_column
        dx, dy = np.asarray(x, float) - x0, np.asarray(y, float) - y0
        return (dx * y_row - dy * x_row) / determinant, (
            dy * x_column - dx * y_column
        ) / determinant

    def to_map(self, column: npt.ArrayLike, row: npt.ArrayLike) -> Coordinates:
        """(Columns, rows) to map coordinates in ``crs``."""
        if self.warp is not None:
            return self.warp.to_map(column, row)
        return self._placed(np.asarray(column, float), np.asarray(row, float))

    def _placed(self, column: Any, row: Any) -> tuple[Any, Any]:
        """Where the straight grid has columns and rows: numbers of numbers, arrays of arrays."""
        x0, x_column, x_row, y0, y_column, y_row = self.transform
        return x0 + column * x_column + row * x_row, y0 + column * y_column + row * y_row

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(x min, y min, x max, y max) of the whole image on the ground."""
        if self.warp is None:  # four corners, for which NumPy takes 20 times as long as Python
            corners = [self._placed(c, r) for c in (0, self.width) for r in (0, self.height)]
            across, along = zip(*corners)
            return min(across), min(along), max(across), max(along)
        # It may bend the edges, and have no answer somewhere.
        columns, rows = np.meshgrid(*(np.linspace(0, n, 17) for n in (self.width, self.height)))
        x, y = self.to_map(columns, rows)
        return float(np.nanmin(x)), float(np.nanmin(y)), float(np.nanmax(x)), float(np.nanmax(y))

    @property
    def cell_size(self) -> tuple[float, float]:
        """The lengths of a pixel's two sides, in units of ``crs``."""
        _, x_column, x_row, _, y_column, y_row = self.transform
        return float(np.hypot(x_column, y_column)), float(np.hypot(x_row, y_row))


@dataclass(frozen=True)
class ChipRule:
    """How a chip is cut: ``width`` x ``height`` centred on the object, or its box up to that size.

    ``padding`` widens the box by so many pixels on each side; a fixed window ignores it. Boxes of
    up to ``largest`` pixels a side stay whole, when that is more than the size.
    """

    width: int
    height: int
    fixed: bool = True
    padding: int = 0
    largest: int = 0


class Chip(NamedTuple):
    """The pixels (bands, height, width) of one object, in the raster's own type.

    ``valid`` is (bands or 1, height, width), or None when every pixel is valid; ``origin`` is the
    window's (column, row), which a model is told with a footprint only; ``footprint`` is well-known
    binary in pixel coordinates of the image when pixels outside it are to become 0, else empty.
    ``ranges`` are the (lowest, highest) value of each band of its image, when the model's data
    range needs them.
    """

    number: int
    pixels: npt.NDArray[np.generic]
    valid: Optional[npt.NDArray[np.bool_]] = None
    origin: tuple[int, int] = (0, 0)
    footprint: bytes = b""
    ranges: tuple[tuple[float, float], ...] = ()

    @property
    def byte_count(self) -> int:
        """The bytes of its pixels, validity and footprint together."""
        validity = 0 if self.valid is None else self.valid.size
        return int(self.pixels.nbytes) + validity + len(self.footprint)


def place_windows(bounds: npt.NDArray[np.float64], rule: ChipRule) -> npt.NDArray[np.int64]:
    """The windows of objects with these ``bounds``, (n, 4) int64 (tool reference, section 3).

    Fixed: the origin is the centre less half the size, rounded half up. Variable: the smallest
    whole box; boxes under two pixels on a side, and boxes larger than the rule's size once
    widened, fall back to the fixed window.
    """
    bounds = np.round(np.asarray(bounds, np.float64).reshape(-1, 4), _DECIMALS)
    size = np.array([rule.width, rule.height], np.int64)
    centre = (bounds[:, :2] + bounds[:, 2:]) / 2
    origin = np.floor(np.round(centre - size / 2, _DECIMALS) + 0.5).astype(np.int64)
    windows: npt.NDArray[np.int64] = np.hstack([origin, np.broadcast_to(size, origin.shape)])
    if rule.fixed:
        return windows
    low = np.floor(bounds[:, :2]).astype(np.int64)
    extent = np.maximum(np.ceil(bounds[:, 2:]).astype(np.int64) - low, 1)
    widened = extent + 2 * rule.padding
    boxed = (extent >= 2).all(axis=1) & (widened <= np.maximum(size, rule.largest)).all(axis=1)
    boxes = np.concatenate([low - rule.padding, widened], axis=1)
    return np.where(boxed[:, None], boxes, windows)


def overlaps(windows: npt.NDArray[np.int64], width: int, height: int) -> npt.NDArray[np.bool_]:
    """Which windows share at least one pixel with an image of ``width`` x ``height``."""
    column, row, across, down = windows.T
    met: npt.NDArray[np.bool_] = (column < width) & (row < height)
    met &= (column + across > 0) & (row + down > 0)
    return met


def cut(
    pixels: npt.NDArray[np.generic], origin: tuple[int, int], window: tuple[int, int, int, int]
) -> npt.NDArray[np.generic]:
    """The part ``window`` of ``pixels`` (bands, height, width), whose corner is at ``origin``.

    A view, no copy; the window must lie inside.
    """
    column, row, width, height = window
    left, top = column - origin[0], row - origin[1]
    return pixels[:, top : top + height, left : left + width]

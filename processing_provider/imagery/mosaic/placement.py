# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the rasters of a mosaic lie on one grid: the first raster's, extended over all.

A raster on the grid's own pixels is *aligned*, to be read as it is; any other has to be resampled
onto the pixels of the grid that it touches. Places are (left, top, right, bottom) in whole pixels
of the mosaic; right and bottom are the first ones beyond.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import numpy.typing as npt
from osgeo import osr

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...texts import tr
from ..rasters.dataset import gdal_errors
from .headers import Header

#: How far a corner may lie off the grid's pixels, in pixels, and still be on them.
_TOLERANCE = 1e-3
#: GDAL counts pixels with 32 bits.
_LARGEST_SIDE = 2**31 - 1
#: Points along each side, and rows of points, whose outline in another CRS is looked at.
_POINTS = 33

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Placement:
    """The grid of a mosaic and the ``places`` (n, 4) int64 of its rasters, side after side.

    ``aligned`` (n,) says which are read as they are; ``systems`` counts the CRS; ``assumed`` the
    rasters without one, which are taken to be in the grid's.
    """

    grid: Grid
    places: npt.NDArray[np.int64]
    aligned: npt.NDArray[np.bool_]
    systems: int
    assumed: int


def place(headers: Sequence[Header]) -> Placement:
    """Lay the rasters of ``headers`` on the grid of the first.

    The CRS is the first raster's, or if that has none the first one known. Raises ImageryError
    when a raster has no place in the CRS, or when they lie too far apart.
    """
    first = headers[0]
    crs = next((header.grid.crs for header in headers if header.grid.crs), "")
    base = replace(first.grid, crs=crs, wraps=False)
    systems = _Systems(crs)
    boxes = [_box_on(base, header, systems) for header in headers]
    wholes = [_whole(box, header, systems) for box, header in zip(boxes, headers)]
    places = np.array(
        [whole or _outward(box) for whole, box in zip(wholes, boxes)], np.int64
    ).reshape(-1, 4)
    return Placement(
        grid=_extended(base, places, headers),
        places=np.asfortranarray(places - np.tile(places[:, :2].min(axis=0), 2)),
        aligned=np.array([whole is not None for whole in wholes]),
        systems=systems.count,
        assumed=sum(1 for header in headers if crs and not header.grid.crs),
    )


def _north_up(grid: Grid) -> bool:
    _, x_column, x_row, _, y_column, y_row = grid.transform
    return grid.warp is None and x_row == y_column == 0 and x_column > 0 > y_row


def _box_on(base: Grid, header: Header, systems: _Systems) -> Box:
    """The bounds of a raster in pixels of ``base``."""
    grid = header.grid
    if systems.is_grids(grid.crs):
        x_min, y_min, x_max, y_max = grid.bounds
    else:
        x, y = systems.to_grid(grid)
        if not len(x):
            raise ImageryError(
                tr(
                    "{image} lies where the CRS of the first raster has no coordinates, so "
                    "they cannot be joined to one picture. Process the images separately."
                ).format(image=header.image.name)
            )
        x_min, y_min, x_max, y_max = x.min(), y.min(), x.max(), y.max()
    x0, x_cell, _, y0, _, y_cell = base.transform
    left, right = (x_min - x0) / x_cell, (x_max - x0) / x_cell
    top, bottom = (y_max - y0) / y_cell, (y_min - y0) / y_cell
    if max(abs(left), abs(top), abs(right), abs(bottom)) > _LARGEST_SIDE:
        raise ImageryError(_too_far(header.image.name))
    return float(left), float(top), float(right), float(bottom)


def _whole(box: Box, header: Header, systems: _Systems) -> Optional[tuple[int, ...]]:
    """The place of a raster whose pixels are the grid's own; None for any other."""
    grid = header.grid
    if not (_north_up(grid) and systems.is_grids(grid.crs)):
        return None
    sides = tuple(round(side) for side in box)
    if max(abs(side - exact) for side, exact in zip(sides, box)) > _TOLERANCE:
        return None
    size = (sides[2] - sides[0], sides[3] - sides[1])
    return sides if size == (grid.width, grid.height) else None


def _outward(box: Box) -> tuple[int, ...]:
    """The whole pixels that ``box`` touches, one at least."""
    left, top = math.floor(box[0] + _TOLERANCE), math.floor(box[1] + _TOLERANCE)
    right, bottom = math.ceil(box[2] - _TOLERANCE), math.ceil(box[3] - _TOLERANCE)
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _extended(base: Grid, places: npt.NDArray[np.int64], headers: Sequence[Header]) -> Grid:
    """``base`` over all ``places``, which are counted from its own corner."""
    left, top = places[:, :2].min(axis=0).tolist()
    right, bottom = places[:, 2:].max(axis=0).tolist()
    if max(right - left, bottom - top) > _LARGEST_SIDE:
        farthest = int(np.abs(places).max(axis=1).argmax())
        raise ImageryError(_too_far(headers[farthest].image.name))
    return cut_grid(base, (left, top, right, bottom))


def cut_grid(grid: Grid, place: Sequence[int]) -> Grid:
    """The pixels ``place`` (left, top, right, bottom) of a north-up ``grid``, also beyond it."""
    left, top, right, bottom = place
    x0, x_cell, _, y0, _, y_cell = grid.transform
    transform = (x0 + left * x_cell, x_cell, 0.0, y0 + top * y_cell, 0.0, y_cell)
    return replace(grid, transform=transform, width=right - left, height=bottom - top)


def _too_far(name: str) -> str:
    return tr(
        "{name} lies too far from the first raster for one picture on its cells. Check "
        "the CRS of both, set a larger cell size, or process the images separately."
    ).format(name=name)


class _Systems:
    """The CRS of the rasters: which are the grid's, and the way there from the others."""

    def __init__(self, crs: str) -> None:
        self._target = _system(crs)
        self._same = {crs: True, "": True}
        self._known = [self._target]
        self._ways: dict[str, osr.CoordinateTransformation] = {}

    @property
    def count(self) -> int:
        """How many different ones were met."""
        return len(self._known)

    def is_grids(self, crs: str) -> bool:
        """Whether ``crs`` is the grid's, or none, which is taken to be the grid's."""
        if crs not in self._same:
            system = _system(crs)
            self._same[crs] = bool(self._target.IsSame(system))
            if not any(known.IsSame(system) for known in self._known):
                self._known.append(system)
        return self._same[crs]

    def to_grid(self, grid: Grid) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Coordinates, in the mosaic's CRS, of points all over ``grid``, where they exist."""
        columns, rows = np.meshgrid(
            np.linspace(0, grid.width, _POINTS), np.linspace(0, grid.height, _POINTS)
        )
        points = np.column_stack(grid.to_map(columns.ravel(), rows.ravel()))
        points = points[np.isfinite(points).all(axis=1)]
        with gdal_errors():
            try:
                if grid.crs not in self._ways:
                    way = osr.CoordinateTransformation(_system(grid.crs), self._target)
                    self._ways[grid.crs] = way
                moved = np.array(self._ways[grid.crs].TransformPoints(points.tolist()))
            except (RuntimeError, TypeError, ValueError):  # no way from one CRS to the other
                moved = np.zeros((0, 3))
        moved = moved.reshape(-1, 3)[:, :2]
        moved = moved[np.isfinite(moved).all(axis=1)]
        return moved[:, 0], moved[:, 1]


def _system(crs: str) -> osr.SpatialReference:
    """The system of well-known text; an empty one, which is no other's, for text that is none."""
    system = osr.SpatialReference()
    with gdal_errors():
        try:
            system.ImportFromWkt(crs)
        except RuntimeError:
            return osr.SpatialReference()
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system

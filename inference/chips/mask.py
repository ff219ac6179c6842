# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels of a window lie inside a footprint.

The rule is the pixel-centre rule with even and odd crossings, as GDAL rasterises polygons: holes
are outside, a centre on a left or lower edge is outside, one on a right or upper edge inside.
Where parts of a multipolygon overlap is inside. A polygon that holds no pixel centre of its window
takes every pixel that it shares area with.
The geometry is shapely's; the filling is numpy's, since it must cost far less than a chip's read.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
import shapely


def inside(
    footprint: bytes, column: int, row: int, width: int, height: int
) -> npt.NDArray[np.bool_]:
    """The mask (height, width), true inside ``footprint``.

    ``footprint`` is a polygon or multipolygon as well-known binary in pixel coordinates of the
    image; the window's corner is at (column, row). Raises ValueError for anything else.
    """
    try:
        geometry = shapely.from_wkb(footprint)
    except shapely.errors.ShapelyError as error:
        raise ValueError(f"the object's outline cannot be read: {error}") from error
    mask = np.zeros((height, width), bool)
    for part in _separate(geometry):
        mask |= _fill(*_edges(part, column, row), width, height)
    if not mask.any():
        mask = _touched(geometry, column, row, width, height)
    return mask


def _separate(geometry: shapely.Geometry) -> Iterable[shapely.Geometry]:
    """What is to be filled by itself: everything at once, unless parts may overlap."""
    parts = shapely.get_parts(geometry)
    return [geometry] if len(parts) < 2 or shapely.is_valid(geometry) else parts


def _edges(
    geometry: shapely.Geometry, column: int, row: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Start and end points of every ring's segments, relative to the window's corner."""
    rings = shapely.get_rings(shapely.get_parts(geometry))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = np.round(points - (column, row), 9)
    joined = ring[1:] == ring[:-1]
    return points[:-1][joined], points[1:][joined]


def _fill(
    starts: npt.NDArray[np.float64], ends: npt.NDArray[np.float64], width: int, height: int
) -> npt.NDArray[np.bool_]:
    """Every row's crossings toggle what lies to their right: an odd count is inside."""
    down = starts[:, 1] <= ends[:, 1]
    top = np.where(down[:, None], starts, ends)
    bottom = np.where(down[:, None], ends, starts)
    first = np.clip(np.ceil(top[:, 1] - 0.5), 0, height).astype(np.int64)
    last = np.clip(np.ceil(bottom[:, 1] - 0.5), 0, height).astype(np.int64)
    counts = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[edge]
    rise = (bottom[edge, 0] - top[edge, 0]) / (bottom[edge, 1] - top[edge, 1])
    crossing = top[edge, 0] + (rows + 0.5 - top[edge, 1]) * rise
    columns = np.clip(np.floor(crossing + 0.5), 0, width).astype(np.int64)
    mask = np.zeros((height, width), np.bool_)
    if len(rows):
        (left, right), (upper, lower) = ((v.min(), v.max() + 1) for v in (columns, rows))
        toggles = np.zeros((lower - upper, right - left), np.bool_)
        np.logical_xor.at(toggles, (rows - upper, columns - left), True)
        odd = np.bitwise_xor.accumulate(toggles.view(np.uint8), axis=1).view(np.bool_)
        mask[upper:lower, left:right] = odd[:, : width - left]
    return mask


def _touched(
    geometry: shapely.Geometry, column: int, row: int, width: int, height: int
) -> npt.NDArray[np.bool_]:
    """Pixels that share area with a small ``geometry``, or touch it when it has no area."""
    left, top, right, bottom = shapely.bounds(geometry)
    columns = np.arange(max(int(np.floor(left)), column), min(int(np.ceil(right)), column + width))
    rows = np.arange(max(int(np.floor(top)), row), min(int(np.ceil(bottom)), row + height))
    mask = np.zeros((height, width), bool)
    if not len(columns) or not len(rows):
        return mask
    valid = geometry if geometry.is_valid else shapely.make_valid(geometry)
    x, y = np.meshgrid(columns, rows)
    cells = shapely.box(x, y, x + 1, y + 1)
    shared = shapely.area(shapely.intersection(cells, valid)) > 0
    if not shared.any():
        shared = shapely.intersects(cells, valid)
    mask[rows[0] - row : rows[-1] - row + 1, columns[0] - column : columns[-1] - column + 1] = (
        shared
    )
    return mask

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels of windows lie inside their footprints.

The rule is the pixel-centre rule with even and odd crossings, as GDAL rasterises polygons: holes
are outside, a centre on a left or lower edge is outside, one on a right or upper edge inside.
Where parts of a multipolygon overlap is inside. A polygon that holds no pixel centre of its window
takes every pixel that it shares area with.
The geometry is shapely's; the filling is numpy's, of many windows at once, since it must cost far
less than a chip's read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

Mask = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]

#: Pixels. What lies farther off is no outline, and would overflow where edges are cut.
_FARTHEST = 1e100


def inside(footprint: bytes, column: int, row: int, width: int, height: int) -> Mask:
    """The mask (height, width), true inside ``footprint``; see ``masks``."""
    return masks([footprint], [(column, row, width, height)])[0]


def masks(footprints: Sequence[bytes], windows: Sequence[tuple[int, int, int, int]]) -> list[Mask]:
    """A mask (height, width), true inside its footprint, for each window.

    ``footprints`` are polygons or multipolygons as well-known binary in pixel coordinates of the
    image; ``windows`` are (column, row, width, height). Raises ValueError when one cannot be read.
    """
    if not len(footprints):
        return []
    try:
        geometries = shapely.from_wkb(np.array(footprints, object))
    except shapely.errors.ShapelyError as error:
        raise ValueError(f"the object's outline cannot be read: {error}") from error
    placed = np.array(windows, np.int64)
    starts, ends, part, window = _edges(geometries, placed)
    areas = placed[:, 2] * placed[:, 3]
    begins = np.cumsum(areas) - areas
    places, of = _crossings(starts, ends, begins[window], placed[window, 2], placed[window, 3])
    several = len(part) > 0 and len(geometries) <= part[-1]
    filled = _filled(_union(places, part[of]) if several else np.sort(places), int(areas.sum()))
    found = []
    for geometry, begin, (column, row, width, height) in zip(geometries, begins, placed.tolist()):
        mask = filled[begin : begin + width * height].reshape(height, width)
        found.append(mask if mask.any() else _touched(geometry, column, row, width, height))
    return found


def _edges(
    geometries: npt.NDArray[np.object_], windows: Whole
) -> tuple[Numbers, Numbers, Whole, Whole]:
    """Start and end points of all rings' segments, relative to the window's corner.

    With them the number of the polygon, and of the window, that each belongs to.
    """
    polygons, window = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(polygons, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    if not (np.abs(points) < _FARTHEST).all():
        raise ValueError("the object's outline cannot be read: its coordinates are no pixels")
    part = part[ring]
    points = np.round(points - windows[window[part], :2], 9)
    joined = np.flatnonzero(ring[1:] == ring[:-1])
    part = part[joined]
    return points[joined], points[joined + 1], part, window[part]


def _crossings(
    starts: Numbers, ends: Numbers, begins: Whole, widths: Whole, heights: Whole
) -> tuple[Whole, Whole]:
    """Where edges cross the middle of a row: the first place to the right, and the edge's number.

    Places count through all windows, row by row; ``begins`` is that of the window's first pixel.
    """
    down = (starts[:, 1] <= ends[:, 1])[:, None]
    top, bottom = np.where(down, starts, ends), np.where(down, ends, starts)
    first = np.clip(np.ceil(top[:, 1] - 0.5), 0, heights).astype(np.int64)
    last = np.clip(np.ceil(bottom[:, 1] - 0.5), 0, heights).astype(np.int64)
    met = np.flatnonzero(last > first)
    top, run, first, width = top[met], (bottom - top)[met], first[met], widths[met]
    counts = last[met] - first

    def each(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        return np.repeat(values, counts)

    rows = np.arange(counts.sum()) + each(first + counts - np.cumsum(counts))
    crossing = (rows + 0.5 - each(top[:, 1])) * each(run[:, 0] / run[:, 1]) + each(top[:, 0])
    columns = np.clip(np.floor(crossing + 0.5), 0, each(width)).astype(np.int64)
    return each(begins[met]) + rows * each(width) + columns, each(met)


def _union(places: Whole, part: Whole) -> Whole:
    """The ``places`` at which what several parts cover begins and ends, in order.

    A part covers what lies from its first place to its second, from its third to its fourth.
    """
    places = places[np.lexsort((places, part))]
    change = np.ones(len(places), np.int64)
    change[1::2] = -1
    order = np.argsort(places, kind="stable")
    covering = np.cumsum(change[order])
    ends = covering == 0
    begins = np.concatenate([[True], ends[:-1]])
    return np.asarray(places[order][begins | ends])


def _filled(places: Whole, size: int) -> Mask:
    """``size`` flags, true from the first of the sorted ``places`` to the second, and so on."""
    lengths = np.diff(places, prepend=0, append=size)
    return np.repeat(np.arange(len(lengths)) % 2 == 1, lengths)


def _touched(geometry: shapely.Geometry, column: int, row: int, width: int, height: int) -> Mask:
    """Pixels that share area with a small ``geometry``, or touch it when it has no area."""
    left, top, right, bottom = shapely.bounds(geometry)
    columns = np.arange(max(int(np.floor(left)), column), min(int(np.ceil(right)), column + width))
    rows = np.arange(max(int(np.floor(top)), row), min(int(np.ceil(bottom)), row + height))
    mask = np.zeros((height, width), bool)
    valid = geometry if geometry.is_valid else shapely.make_valid(geometry)
    window = shapely.box(column, row, column + width, row + height)
    if not len(columns) or not len(rows) or not shapely.intersects(window, valid):
        return mask
    x, y = np.meshgrid(columns, rows)
    cells = shapely.box(x, y, x + 1, y + 1)
    shared = shapely.area(shapely.intersection(cells, valid)) > 0
    if not shared.any():
        shared = shapely.intersects(cells, valid)
    mask[rows[0] - row : rows[-1] - row + 1, columns[0] - column : columns[-1] - column + 1] = (
        shared
    )
    return mask

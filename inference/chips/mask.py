# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels of windows lie inside their footprints.

The rule is that of ``fill.py``; besides, a polygon that holds no pixel centre of its window takes
every pixel that it shares area with. The geometry is shapely's, the filling numpy's.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from .fill import Mask, Rings, filled


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
    made = filled(_rings(geometries), np.array(windows, np.int64))
    return [
        mask if mask.any() else _touched(geometry, *window)
        for geometry, mask, window in zip(geometries, made, windows)
    ]


def _rings(geometries: npt.NDArray[np.object_]) -> Rings:
    """The rings of polygons and multipolygons."""
    polygons, window = shapely.get_parts(geometries, return_index=True)
    rings, part = shapely.get_rings(polygons, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    part = part[ring]
    return Rings(points, ring, part, window[part])


def _touched(geometry: shapely.Geometry, column: int, row: int, width: int, height: int) -> Mask:
    """Pixels that share area with a small ``geometry``, or touch it when it has no area."""
    left, top, right, bottom = shapely.bounds(geometry)
    columns = np.arange(
        max(int(np.ceil(left)) - 1, column), min(int(np.floor(right)) + 1, column + width)
    )
    rows = np.arange(max(int(np.ceil(top)) - 1, row), min(int(np.floor(bottom)) + 1, row + height))
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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Images and photos that are objects as a whole: no place in a picture, the picture itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from ...inference.chips.window import Grid
from ...inference.outcome import NODATA, READ_ERROR, STATUSES
from ..crs import leads_nowhere
from .arrays import NOTHING, PENDING, Footprints, Objects
from .footprint import Extent, has_place


@dataclass(frozen=True)
class ImageObjects:
    """The objects that images are, and the outline of each on the ground; None for no place."""

    objects: Objects
    outlines: Sequence[Optional[QgsGeometry]]


def image_objects(
    grids: Iterable[Optional[Grid]],
    to_common: Callable[[Grid], QgsCoordinateTransform],
    unreadable: Sequence[bool],
    extent: Optional[Extent] = None,
) -> ImageObjects:
    """An object per image, by its grid if it is referenced, None if not.

    ``to_common`` leads from a grid's CRS to the one of all outlines; ``unreadable`` says which
    images cannot be opened. Images whose centre lies outside ``extent`` are dropped; those without
    a place stay.
    """
    numbers: list[int] = []
    outlines: list[Optional[QgsGeometry]] = []
    dropped = 0
    for number, grid in enumerate(grids):
        outline = None if grid is None else _outline(grid, to_common(grid))
        if extent is not None and outline is not None and not extent.keeps(outline):
            dropped += 1
            continue
        numbers.append(number)
        outlines.append(outline)
    objects = _whole(numbers, numbers, numbers, dropped)
    objects.statuses[np.asarray(unreadable, bool)[numbers]] = STATUSES.index(READ_ERROR)
    return ImageObjects(objects, outlines)


def _outline(grid: Grid, to_common: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """The four corners of the image on the ground; None where one of them has no place there."""
    columns, rows = [0, grid.width, grid.width, 0], [0, 0, grid.height, grid.height]
    x, y = grid.to_map(columns, rows)
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return None
    if leads_nowhere(to_common):
        return None
    corners = [QgsPointXY(*pair) for pair in zip(x.tolist(), y.tolist())]
    outline = QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
    try:
        outline.transform(to_common)
    except QgsCsException:
        return None
    return outline if has_place(outline) else None


def photo_objects(
    photos: Iterable[tuple[int, int, int]], dropped: int, types: Sequence[Any] = ()
) -> Objects:
    """Objects of features: (position in the layer, id, number of photos) of each.

    ``types`` are those of their geometries.
    Photos are numbered through in their order; a feature without a photo is an object too.
    """
    positions: list[int] = []
    fids: list[int] = []
    images: list[int] = []
    seen = 0
    for position, fid, count in photos:
        positions += [position] * max(count, 1)
        fids += [fid] * max(count, 1)
        images += list(range(seen, seen + count)) or [NOTHING]
        seen += count
    return _whole(positions, fids, images, dropped, types)


def _whole(
    positions: Sequence[int],
    fids: Sequence[int],
    images: Sequence[int],
    dropped: int,
    types: Sequence[Any] = (),
) -> Objects:
    """Objects that are whole images, all to be read; without an image there is no pixel."""
    of_image = np.array(images, np.int32)
    statuses = np.full(len(images), PENDING, np.uint8)
    statuses[of_image == NOTHING] = STATUSES.index(NODATA)
    footprints = Footprints()
    for _ in images:
        footprints.add(b"")
    footprints.complete()
    windows = np.zeros((len(images), 4), np.int64)
    listed = np.array(positions, np.int64), np.array(fids, np.int64)
    return Objects(*listed, of_image, windows, statuses, footprints, dropped, types=tuple(types))

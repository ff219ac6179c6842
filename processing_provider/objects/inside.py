# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels of windows lie inside their footprints, on QGIS's side: the same as in inference.

The filling is shared (``inference/chips/fill.py``); what differs is who reads the outlines: numpy,
since they are well-known binary of our own (``Footprint.well_known_binary``), and QGIS for the few
that hold no pixel centre.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from qgis.core import QgsGeometry, QgsRectangle

from ...inference.chips.fill import Mask, Rings, filled

Window = tuple[int, int, int, int]

_MULTI_POLYGON = 6
_POINT_BYTES = 16


def masks(footprints: Sequence[bytes], windows: Sequence[Window]) -> list[Mask]:
    """A mask (height, width), true inside its footprint, for each window.

    ``footprints`` are polygons or multipolygons as 2D well-known binary in pixel coordinates of the
    image.
    """
    if not footprints:
        return []
    made = filled(_rings(footprints), np.array(windows, np.int64).reshape(-1, 4))
    return [
        mask if mask.any() else _touched(footprint, window)
        for footprint, mask, window in zip(footprints, made, windows)
    ]


def _rings(footprints: Sequence[bytes]) -> Rings:
    """The rings of all footprints, numbered."""
    points: list[npt.NDArray[np.float64]] = []
    numbers: list[tuple[int, int]] = []
    part = 0
    for window, footprint in enumerate(footprints):
        for polygon in _polygons(footprint):
            points += polygon
            numbers += [(part, window)] * len(polygon)
            part += 1
    counts = [len(ring) for ring in points]
    of_ring = np.array(numbers, np.int64).reshape(-1, 2)
    parts, holders = np.repeat(of_ring, counts, axis=0).T
    joined = np.concatenate(points) if points else np.zeros((0, 2))
    return Rings(joined, np.repeat(np.arange(len(points)), counts), parts, holders)


def _polygons(content: bytes) -> Iterator[list[npt.NDArray[np.float64]]]:
    """The rings (n, 2) of each polygon in well-known binary."""
    order = "<" if content[0] else ">"
    kind, count = struct.unpack_from(f"{order}II", content, 1)
    several = kind == _MULTI_POLYGON
    at = 9 if several else 0
    for _ in range(count if several else 1):
        (rings,) = struct.unpack_from(f"{order}I", content, at + 5)
        at += 9
        found = []
        for _ in range(rings):
            (corners,) = struct.unpack_from(f"{order}I", content, at)
            values = np.frombuffer(content, f"{order}f8", 2 * corners, at + 4)
            found.append(values.reshape(-1, 2))
            at += 4 + _POINT_BYTES * corners
        yield found


def _touched(footprint: bytes, window: Window) -> Mask:
    """Pixels that share area with a small ``footprint``, or touch it when it has no area."""
    column, row, width, height = window
    shape = QgsGeometry()
    shape.fromWkb(footprint)
    if not shape.isGeosValid():
        shape = shape.makeValid()
    shared: Mask = np.zeros((height, width), bool)
    met = shared.copy()
    whole = QgsRectangle(column, row, column + width, row + height)
    if not shape.intersects(whole):
        return met
    box = shape.boundingBox()
    engine = QgsGeometry.createGeometryEngine(shape.constGet())
    engine.prepareGeometry()
    for y in _cells(box.yMinimum(), box.yMaximum(), row, height):
        for x in _cells(box.xMinimum(), box.xMaximum(), column, width):
            cell = QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1))
            if engine.intersects(cell.constGet()):
                met[y - row, x - column] = True
                shared[y - row, x - column] = cell.intersection(shape).area() > 0
    return shared if shared.any() else met


def _cells(least: float, most: float, first: int, count: int) -> range:
    """Those of ``count`` columns or rows from ``first`` on that a box touches."""
    begin, end = int(np.ceil(least)) - 1, int(np.floor(most)) + 1
    return range(max(begin, first), min(end, first + count))

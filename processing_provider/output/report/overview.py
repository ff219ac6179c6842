# SPDX-License-Identifier: GPL-2.0-or-later
"""A small map of a result: each object in its class's colour, or how many there are of which.

One picture, painted in the objects' own CRS. A million objects take as long as ten thousand.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsUnitTypes, QgsWkbTypes
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from ..style.legend import FAILED
from .pictures import path_of, written

Places = npt.NDArray[np.float64]

_WIDTH = 1500
_LOWEST, _HIGHEST = 420, 1250
#: A cell of the map of many objects, in pixels.
_CELL = 4
_MARGIN = 0.03
_SPECK = 5.0
_POINT = 5.0
_SHINE = 150  # of 255
_METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class Overview:
    """A PNG, and how many metres it is wide; 0 where that is not known."""

    content: bytes
    width: int
    height: int
    metres: float
    density: bool


def overview(
    places: Places,
    colours: npt.NDArray[np.uint8],
    shapes: Optional[Mapping[int, QgsGeometry]],
    ruling: npt.NDArray[np.bool_],
    crs: QgsCoordinateReferenceSystem,
) -> Optional[Overview]:
    """The map of objects at ``places`` (n, 2), each with its colour (n, 3); None without a place.

    ``shapes`` are drawn where they are given; the objects of ``ruling`` alone say how far the map
    reaches, unless there are none.
    """
    finite = np.isfinite(places).all(axis=1)
    if not finite.any():
        return None
    ruled = finite & ruling if (finite & ruling).any() else finite
    frame = _Frame.around(_box(places, ruled, shapes), crs)
    image = QImage(_WIDTH, frame.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if shapes is None:
        _paint_density(image, frame.pixels(places[finite]), colours[finite])
    else:
        _paint_shapes(image, frame.transform, shapes, colours)
    return Overview(written(image, "PNG"), _WIDTH, frame.height, frame.metres, shapes is None)


def _box(
    places: Places, ruled: npt.NDArray[np.bool_], shapes: Optional[Mapping[int, QgsGeometry]]
) -> tuple[float, float, float, float]:
    """(x min, y min, x max, y max) of what is to be seen."""
    low, high = places[ruled].min(axis=0), places[ruled].max(axis=0)
    drawn = shapes or {}
    for number in np.flatnonzero(ruled).tolist() if drawn else ():
        box = drawn[number].boundingBox()
        low = np.minimum(low, (box.xMinimum(), box.yMinimum()))
        high = np.maximum(high, (box.xMaximum(), box.yMaximum()))
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


@dataclass(frozen=True)
class _Frame:
    """How the map lies on the ground: from map coordinates to pixels, and how wide it is."""

    transform: QTransform
    height: int
    metres: float

    @staticmethod
    def around(box: tuple[float, float, float, float], crs: QgsCoordinateReferenceSystem) -> _Frame:
        x_min, y_min, x_max, y_max = box
        middle = (y_min + y_max) / 2
        geographic = crs.isValid() and crs.isGeographic()
        squeeze = max(math.cos(math.radians(middle)), 0.05) if geographic else 1.0
        across, up = (x_max - x_min) * squeeze, y_max - y_min
        across, up = max(across, up / 50) or 1.0, max(up, across / 50) or 1.0
        across, up = across * (1 + 2 * _MARGIN), up * (1 + 2 * _MARGIN)
        height = min(max(round(_WIDTH * up / across), _LOWEST), _HIGHEST)
        scale = min(_WIDTH / across, height / up)
        transform = QTransform()
        transform.translate(_WIDTH / 2, height / 2)
        transform.scale(scale * squeeze, -scale)
        transform.translate(-(x_min + x_max) / 2, -middle)
        return _Frame(transform, height, _WIDTH / scale * _metres(crs))

    def pixels(self, places: Places) -> Places:
        """Map coordinates (n, 2) as (columns, rows)."""
        to = self.transform
        return np.asarray(places * (to.m11(), to.m22()) + (to.dx(), to.dy()))


def _metres(crs: QgsCoordinateReferenceSystem) -> float:
    """The metres in a unit of ``crs``; 0 where that is not known."""
    if not crs.isValid():
        return 0.0
    if crs.isGeographic():
        return _METRES_PER_DEGREE
    metre = QgsUnitTypes.DistanceUnit.DistanceMeters
    return float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metre))


def _paint_shapes(
    image: QImage,
    to_pixels: QTransform,
    shapes: Mapping[int, QgsGeometry],
    colours: npt.NDArray[np.uint8],
) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, shape in shapes.items():
        path, filled = _drawable(shape, to_pixels)
        colour = tuple(colours[number].tolist())
        hollow = not filled or colour == FAILED
        painter.setPen(QPen(QColor(*colour), 1.6))
        painter.setBrush(QColor(*colour, 0 if hollow else _SHINE))
        painter.drawPath(path)
    painter.end()


def _drawable(shape: QgsGeometry, to_pixels: QTransform) -> tuple[QPainterPath, bool]:
    """What is drawn of ``shape``, and whether it has an inside; dots for points and specks."""
    types = QgsWkbTypes.GeometryType
    path = to_pixels.map(path_of(shape))
    box = path.boundingRect()
    if shape.type() == types.PointGeometry:
        found = [path.elementAt(place) for place in range(0, path.elementCount(), 2)]
        return _dots([QPointF(element.x, element.y) for element in found], _POINT), True
    if max(box.width(), box.height()) < _SPECK:
        return _dots([box.center()], _SPECK / 2), True
    return path, shape.type() == types.PolygonGeometry


def _dots(centres: Sequence[QPointF], radius: float) -> QPainterPath:
    path = QPainterPath()
    for centre in centres:
        path.addEllipse(centre, radius, radius)
    return path


def _paint_density(image: QImage, pixels: Places, colours: npt.NDArray[np.uint8]) -> None:
    """Each cell in the colour of most of its objects, the stronger the more there are."""
    across, down = -(-image.width() // _CELL), -(-image.height() // _CELL)
    columns, rows = np.floor(pixels / _CELL).astype(np.int64).T
    inside = (columns >= 0) & (columns < across) & (rows >= 0) & (rows < down)
    cells = (rows * across + columns)[inside]
    mixed = colours[inside].astype(np.int64) @ (1 << 16, 1 << 8, 1)
    pairs, counts = np.unique(cells * (1 << 24) + mixed, return_counts=True)
    cell, colour = pairs >> 24, pairs & 0xFFFFFF
    order = np.lexsort((counts, cell))
    last = np.append(np.flatnonzero(np.diff(cell[order])), len(order) - 1)
    winner = order[last]
    totals = np.bincount(cell, counts, across * down)[cell[winner]]
    share = np.log1p(totals) / math.log1p(max(np.percentile(totals, 98), 1.0))
    strength = (90 + 165 * np.clip(share, 0, 1)).astype(np.int64)
    values = np.zeros(across * down, np.uint32)
    values[cell[winner]] = (strength << 24) | colour[winner]
    small = QImage(values.tobytes(), across, down, 4 * across, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.drawImage(QRectF(0, 0, across * _CELL, down * _CELL), small)
    painter.end()

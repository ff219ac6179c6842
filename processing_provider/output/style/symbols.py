# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols that are seen on imagery as well as on paper, for polygons, lines and points.

Classes: their colour, through which the imagery shines. Several classes of one object: stripes,
or rings. Rows without a class: hatched or crossed in red, in grey where the model was not sure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsWkbTypes,
)

from ....inference.outcome import BELOW_THRESHOLD, MODEL_CRASHED, MODEL_ERROR, NODATA, READ_ERROR
from .legend import FAILED, UNSURE, Colour, Entry

_WHITE: Colour = (255, 255, 255)
_DARK: Colour = (38, 44, 52)
#: The hatch of each status, in degrees; all others have the first one.
_ANGLES = {
    NODATA: (135.0,),
    READ_ERROR: (0.0,),
    MODEL_ERROR: (45.0, 135.0),
    MODEL_CRASHED: (0.0, 90.0),
    BELOW_THRESHOLD: (),
}
_FIRST_ANGLE = (45.0,)
_STRIPES = (45.0, 135.0)


def symbol_of(entry: Entry, geometry_type: Any) -> Optional[QgsSymbol]:
    """The symbol of ``entry`` for geometries of ``geometry_type``; None where there are none."""
    kind = QgsWkbTypes.geometryType(geometry_type)
    kinds = QgsWkbTypes.GeometryType
    if kind == kinds.PointGeometry:
        return _symbol(QgsMarkerSymbol(), _failed_point(entry) if entry.status else _point(entry))
    if kind == kinds.LineGeometry:
        return _symbol(QgsLineSymbol(), _failed_line(entry) if entry.status else _line(entry))
    if kind == kinds.PolygonGeometry:
        return _symbol(QgsFillSymbol(), _failed_area(entry) if entry.status else _area(entry))
    return None


def _symbol(symbol: QgsSymbol, layers: Iterator[QgsSymbolLayer]) -> QgsSymbol:
    """``symbol`` of these ``layers``, the first below."""
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def _area(entry: Entry) -> Iterator[QgsSymbolLayer]:
    """A translucent fill, stripes of further classes, an outline that is not."""
    first, *further = entry.colours
    yield _fill(first, entry.shine)
    for colour, angle in zip(further, _STRIPES):
        yield _hatch(colour, angle, 2.4, 0.9)
    yield _outline(first, "solid", 0.5)


def _failed_area(entry: Entry) -> Iterator[QgsSymbolLayer]:
    colour = _failed_colour(entry)
    yield _fill(_WHITE, 60)
    for angle in _ANGLES.get(entry.status, _FIRST_ANGLE):
        yield _hatch(colour, angle, 1.5, 0.3)
    yield _outline(_WHITE, "solid", 0.9)
    yield _outline(colour, "dash", 0.5)


def _line(entry: Entry) -> Iterator[QgsSymbolLayer]:
    """A line with a light edge; further classes make it wider."""
    count = len(entry.colours)
    yield _stroke(_WHITE, 0.8 * count + 0.8, "solid")
    for place, colour in reversed(list(enumerate(entry.colours))):
        yield _stroke(colour, 0.8 * (place + 1) + 0.1, "solid")


def _failed_line(entry: Entry) -> Iterator[QgsSymbolLayer]:
    yield _stroke(_WHITE, 1.5, "solid")
    yield _stroke(_failed_colour(entry), 0.8, "dot" if entry.status == BELOW_THRESHOLD else "dash")


def _point(entry: Entry) -> Iterator[QgsSymbolLayer]:
    """A disc with a light edge; further classes are rings around it."""
    count = len(entry.colours)
    for place, colour in reversed(list(enumerate(entry.colours))):
        outermost = place == count - 1
        width = 0.4 if outermost else 0.2
        yield _marker("circle", 2.8 + 1.5 * place, colour, _WHITE, width)
    yield _marker("circle", 3.2 + 1.5 * (count - 1), None, _DARK, 0.15)


def _failed_point(entry: Entry) -> Iterator[QgsSymbolLayer]:
    if entry.status == BELOW_THRESHOLD:
        yield _marker("circle", 2.8, _WHITE, UNSURE, 0.6)
        return
    shape = {NODATA: "square", READ_ERROR: "diamond"}.get(entry.status, "circle")
    yield _marker(shape, 3.6, _WHITE, FAILED, 0.5)
    yield _marker("cross2", 1.7, None, FAILED, 0.6)


def _failed_colour(entry: Entry) -> Colour:
    return UNSURE if entry.status == BELOW_THRESHOLD else FAILED


def _fill(colour: Colour, alpha: int) -> QgsSymbolLayer:
    return QgsSimpleFillSymbolLayer.create({"color": _text(colour, alpha), "outline_style": "no"})


def _outline(colour: Colour, style: str, width: float) -> QgsSymbolLayer:
    return QgsSimpleFillSymbolLayer.create(
        {
            "style": "no",
            "outline_color": _text(colour),
            "outline_style": style,
            "outline_width": str(width),
            "joinstyle": "miter",
        }
    )


def _hatch(colour: Colour, angle: float, distance: float, width: float) -> QgsSymbolLayer:
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(distance)
    layer.setSubSymbol(_symbol(QgsLineSymbol(), iter([_stroke(colour, width, "solid")])))
    return layer


def _stroke(colour: Colour, width: float, style: str) -> QgsSymbolLayer:
    return QgsSimpleLineSymbolLayer.create(
        {
            "line_color": _text(colour),
            "line_width": str(width),
            "line_style": style,
            "capstyle": "flat" if style != "solid" else "round",
            "joinstyle": "round",
        }
    )


def _marker(
    shape: str, size: float, fill: Optional[Colour], edge: Colour, width: float
) -> QgsSymbolLayer:
    return QgsSimpleMarkerSymbolLayer.create(
        {
            "name": shape,
            "size": f"{size:.2f}",
            "color": _text(fill or _WHITE, 255 if fill else 0),
            "outline_color": _text(edge),
            "outline_width": str(width),
        }
    )


def _text(colour: Colour, alpha: int = 255) -> str:
    """As QGIS's symbols take colours."""
    return ",".join(str(part) for part in (*colour, alpha))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects of two layers that belong together because they lie in one place.

* Points and polygons, whichever is classified: each point with the smallest polygon that holds it.
* Polygons, or lines, and polygons: each classified object with the one of which it shares most, at
  least a given share of its own area or length. Lines and lines the same.
* Points and points, or points and lines: each classified object with the nearest one, within a
  distance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ..footprint import has_place
from .partners import Partners, Side, read, text_of

_KINDS = QgsWkbTypes.GeometryType
#: What counts as the same place: in degrees, and in metres or feet.
_SAME_DEGREES, _SAME_UNITS = 1e-8, 1e-3


@dataclass(frozen=True)
class Rule:
    """When objects belong together: a ``share`` (0 to 1) of one, a ``distance`` in map units."""

    share: float = 0.5
    distance: float = 0.0


class ByPlace:
    """The partners of two layers.

    ``unmet`` counts, when all were read, the objects of the ``searched_layer`` without one.
    ``truth_is_sample`` says that each object of the truth, a point in classified polygons, is one
    row; else each classified object is.
    """

    def __init__(
        self,
        classified: Side,
        truth: Side,
        to_classified: QgsCoordinateTransform,
        rule: Rule,
        cancelled: Callable[[], bool],
    ) -> None:
        """``to_classified`` leads from the CRS of the truth to that of the classified objects."""
        self._classified, self._truth = classified, truth
        self._to_classified = to_classified
        self._rule, self._cancelled = rule, cancelled
        kinds = (kind_of(classified.source), kind_of(truth.source))
        self.truth_is_sample = kinds == (_KINDS.PolygonGeometry, _KINDS.PointGeometry)
        self.searched_layer = (classified if self.truth_is_sample else truth).name
        self.unmet = 0

    def __iter__(self) -> Iterator[Partners]:
        """A row for each object of the sample. Raises ObjectsError, and Cancelled."""
        if self.truth_is_sample:
            searched = self._searched(self._classified, None)
            for point in read(self._truth.source, self._cancelled):
                place = _moved(point.geometry(), self._to_classified)
                truth = text_of(point, self._truth.field)
                found = searched.best(place)
                if found is None:
                    yield Partners(None, truth, joined=False)
                else:
                    yield Partners(found.text, truth, found.status)
        else:
            searched = self._searched(self._truth, self._to_classified)
            for feature in read(self._classified.source, self._cancelled):
                found = searched.best(feature.geometry())
                label = text_of(feature, self._classified.field)
                status = text_of(feature, self._classified.status) or ""
                truth = None if found is None else found.text
                yield Partners(label, truth, status, found is not None)
        self.unmet = searched.unmet

    def _searched(self, side: Side, transform: Optional[QgsCoordinateTransform]) -> _Searched:
        crs = self._classified.source.sourceCrs()
        same = _SAME_DEGREES if crs.isGeographic() else _SAME_UNITS
        searched = _Searched(self._rule.share, max(self._rule.distance, same))
        for feature in read(side.source, self._cancelled):
            place = feature.geometry()
            searched.add(
                place if transform is None else _moved(place, transform),
                text_of(feature, side.field),
                text_of(feature, side.status) or "",
            )
        return searched


@dataclass(frozen=True)
class _Object:
    geometry: QgsGeometry
    text: Optional[str]
    status: str


class _Searched:
    """The objects of a layer, found by place."""

    def __init__(self, share: float, distance: float) -> None:
        self._share, self._distance = share, distance
        self._index = QgsSpatialIndex()
        self._objects: list[_Object] = []
        self._met: set[int] = set()

    @property
    def unmet(self) -> int:
        """How many were nobody's counterpart."""
        return len(self._objects) - len(self._met)

    def add(self, geometry: QgsGeometry, text: Optional[str], status: str) -> None:
        """One more object; without a place it is never found."""
        if has_place(geometry):
            geometry = _sound(geometry)
            feature = QgsFeature(len(self._objects))
            feature.setGeometry(geometry)
            self._index.addFeature(feature)
        self._objects.append(_Object(geometry, text, status))

    def best(self, geometry: QgsGeometry) -> Optional[_Object]:
        """The counterpart of ``geometry``: of equally good ones the first."""
        if not has_place(geometry):
            return None
        geometry = _sound(geometry)
        box = geometry.boundingBox().buffered(self._distance)
        best, most = -1, float("-inf")
        for number in sorted(self._index.intersects(box)):
            merit = self._merit(geometry, self._objects[number].geometry)
            if merit is not None and merit > most:
                best, most = number, merit
        if best < 0:
            return None
        self._met.add(best)
        return self._objects[best]

    def _merit(self, one: QgsGeometry, other: QgsGeometry) -> Optional[float]:
        """How well two objects fit; None if they do not belong together."""
        kinds = {one.type(), other.type()}
        if _KINDS.PointGeometry not in kinds:
            return self._shared(one, other)
        if _KINDS.PolygonGeometry in kinds:
            polygon = one if one.type() == _KINDS.PolygonGeometry else other
            return -polygon.area() if one.intersects(other) else None
        distance = one.distance(other)
        return -distance if 0 <= distance <= self._distance else None

    def _shared(self, one: QgsGeometry, other: QgsGeometry) -> Optional[float]:
        """How much of ``one`` lies in ``other``."""
        common = one.intersection(other)
        is_area = one.type() == _KINDS.PolygonGeometry
        part, whole = (g.area() if is_area else g.length() for g in (common, one))
        return part if part > 0 and part >= self._share * whole else None


def kind_of(source: QgsProcessingFeatureSource) -> QgsWkbTypes.GeometryType:
    """Whether the layer holds points, lines, polygons or nothing of the kind."""
    return QgsWkbTypes.geometryType(source.wkbType())


def _sound(geometry: QgsGeometry) -> QgsGeometry:
    """``geometry`` as GEOS takes it: some that cross themselves it refuses."""
    return geometry if geometry.isGeosValid() else geometry.makeValid()


def _moved(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """``geometry`` by ``transform``; an empty one where that has no answer."""
    moved = QgsGeometry(geometry)
    if geometry.isNull() or not transform.isValid() or transform.isShortCircuited():
        return moved
    try:
        moved.transform(transform)
    except QgsCsException:
        return QgsGeometry()
    return moved

# SPDX-License-Identifier: GPL-2.0-or-later
"""From a feature's geometry to its footprint in pixel coordinates of the imagery."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ...inference.chips.window import Grid
from ...inference.job import Job
from ...inference.outcome import INVALID_GEOMETRY, TRANSFORM_FAILED
from ..crs import leads_nowhere
from .longitudes import joined, turn_of, turn_towards
from .vertices import moved

Bounds = tuple[float, float, float, float]

#: A ring's or line's parts, per side of its box, after which a transform bends it well enough.
_DENSITY = 16

#: Surfaces of patches, which QGIS knows from 3.40 on.
_OF_PATCHES = tuple(
    getattr(QgsWkbTypes.Type, name)
    for name in ("PolyhedralSurface", "TIN")
    if hasattr(QgsWkbTypes.Type, name)
)

#: Half a millionth of a pixel, to which positions are rounded.
_NEAR = 0.5e-6

#: A ring needs three corners and its first one again.
_CLOSED_RING = 4


class FootprintError(Exception):
    """An object that has no place in the imagery; ``status`` says why."""

    def __init__(self, status: str) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True)
class Footprint:
    """An object's shape in pixel coordinates, and its (column, row) bounds."""

    geometry: QgsGeometry
    bounds: Bounds

    def well_known_binary(self) -> bytes:
        """The shape of a polygon as 2D well-known binary; empty for points and lines.

        A ring too short to be one becomes its box. Raises FootprintError for a surface that QGIS
        cannot turn into polygons.
        """
        if self.geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            return b""
        shape = QgsGeometry(self.geometry.constGet().segmentize())
        if QgsWkbTypes.flatType(shape.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
            shape.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
        plain = shape.coerceToType(QgsWkbTypes.Type.MultiPolygon)
        if len(plain) != 1 or plain[0].isEmpty():
            raise FootprintError(INVALID_GEOMETRY)
        if plain[0].constGet().nCoordinates() < _CLOSED_RING:
            return bytes(QgsGeometry.fromRect(plain[0].boundingBox()).asWkb())
        return bytes(plain[0].asWkb())


class Extent:
    """A rectangle that selects objects: those whose box centre lies inside, low edges included."""

    def __init__(self, bounds: Bounds, to_extent: QgsCoordinateTransform) -> None:
        """``to_extent`` leads from the objects' CRS to that of ``bounds``."""
        self._bounds = bounds
        self._to_extent = to_extent
        self._turn_given = turn_of(to_extent.sourceCrs())
        self._turn_seen = turn_of(to_extent.destinationCrs())

    def keeps(self, geometry: QgsGeometry) -> bool:
        """Whether the centre of ``geometry``'s box lies inside, or it has no place at all."""
        if not has_place(geometry):
            return True
        centre = joined(geometry, self._turn_given).boundingBox().center()
        try:
            centre = self._to_extent.transform(QgsPointXY(centre))
        except QgsCsException:
            return False
        x, y = centre.x(), centre.y()
        x_min, y_min, x_max, y_max = self._bounds
        x += turn_towards(self._turn_seen, (x, x), (x_min, x_max))
        return bool(x_min <= x < x_max and y_min <= y < y_max)


def extent_of_job(
    job: Job, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Optional[Extent]:
    """The extent of ``job`` for objects in ``crs``; None when all are meant."""
    if job.extent is None:
        return None
    extent_crs = QgsCoordinateReferenceSystem.fromWkt(job.extent_crs)
    return Extent(job.extent, transform_between(crs, extent_crs, context))


class Locator:
    """Takes geometries of the objects' CRS into pixel coordinates of a grid."""

    def __init__(self, grid: Grid, to_imagery: QgsCoordinateTransform) -> None:
        """``to_imagery`` leads from the objects' CRS to the grid's."""
        self._grid = grid
        self._to_imagery = to_imagery
        self._lost = leads_nowhere(to_imagery)
        self._bends = to_imagery.isValid() and not to_imagery.isShortCircuited()
        #: Once around the Earth in the objects' CRS; 0 where there is no such way.
        self.turn = turn_of(to_imagery.sourceCrs())
        self._turn_seen = turn_of(to_imagery.destinationCrs())
        x_min, _, x_max, _ = grid.bounds
        self._image_range = (x_min, x_max)
        self._origin = (0.0, 0.0)
        #: Columns and rows per map unit, where a box on the ground is a box in pixels.
        self._scale: Optional[tuple[float, float]] = None
        if grid.warp is None:
            x0, _, _, y0, _, _ = grid.transform
            self._origin = (x0, y0)
            columns, rows = grid.to_pixels([x0 + 1, x0], [y0, y0 + 1])
            self._to_pixels = QTransform(columns[0], rows[0], columns[1], rows[1], 0.0, 0.0)
            straight = rows[0] == 0 and columns[1] == 0
            if straight and not (self._lost or self._bends or self.turn or self._turn_seen):
                self._scale = (float(columns[0]), float(rows[1]))

    @staticmethod
    def for_job(
        job: Job,
        grid: Grid,
        features_crs: QgsCoordinateReferenceSystem,
        imagery_crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> Locator:
        """The locator for objects in ``features_crs`` on imagery in ``imagery_crs``."""
        operation = job.coordinate_operation
        to_imagery = transform_between(features_crs, imagery_crs, context, operation)
        return Locator(grid, to_imagery)

    def locate(self, geometry: QgsGeometry) -> Footprint:
        """The footprint of ``geometry``. Raises FootprintError with a status."""
        if not has_place(geometry):
            raise FootprintError(INVALID_GEOMETRY)
        if self._lost:
            raise FootprintError(TRANSFORM_FAILED)
        placed = joined(_of_polygons(geometry), self.turn)
        if self._bends or self._grid.warp is not None:
            placed = _densified(placed)
        if self._bends:
            placed = joined(self._transformed(placed), self._turn_seen)
        turn = 0.0
        if self._turn_seen:
            box = placed.boundingBox()
            object_range = (box.xMinimum(), box.xMaximum())
            turn = turn_towards(self._turn_seen, object_range, self._image_range)
        placed = self._in_pixels(placed, turn)
        box = placed.boundingBox()
        return Footprint(placed, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))

    def bounds(self, geometry: QgsGeometry) -> Bounds:
        """The bounds of the footprint of ``geometry``. Raises FootprintError with a status."""
        if self._scale is None:
            return self.locate(geometry).bounds
        box = _box_of(geometry)
        if box is None:
            raise FootprintError(INVALID_GEOMETRY)
        (x0, y0), (across, down) = self._origin, self._scale
        left, right = (box.xMinimum() - x0) * across, (box.xMaximum() - x0) * across
        top, bottom = (box.yMinimum() - y0) * down, (box.yMaximum() - y0) * down
        if left > right:
            left, right = right, left
        if top > bottom:
            top, bottom = bottom, top
        return left, top, right, bottom

    def _transformed(self, geometry: QgsGeometry) -> QgsGeometry:
        try:
            geometry.transform(self._to_imagery)
        except QgsCsException as error:
            raise FootprintError(TRANSFORM_FAILED) from error
        if not has_place(geometry):
            raise FootprintError(TRANSFORM_FAILED)
        return geometry

    def _in_pixels(self, placed: QgsGeometry, turn: float) -> QgsGeometry:
        """``placed``, in the grid's CRS and moved by ``turn``, in pixels."""
        warp = self._grid.warp
        if warp is None:
            placed.translate(turn - self._origin[0], -self._origin[1])
            placed.transform(self._to_pixels)
            return placed
        placed = moved(
            placed, lambda at: np.column_stack(warp.to_pixels(at[:, 0] + turn, at[:, 1], at[:, 2]))
        )
        if not has_place(placed):
            raise FootprintError(TRANSFORM_FAILED)
        return placed

    def meets(self, bounds: Bounds) -> bool:
        """Whether ``bounds`` in pixels touch the image, whatever their last bits say."""
        left, top, right, bottom = bounds
        width, height = self._grid.width + _NEAR, self._grid.height + _NEAR
        inside_columns = self._grid.wraps or (right >= -_NEAR and left <= width)
        return inside_columns and bottom >= -_NEAR and top <= height


def _of_polygons(geometry: QgsGeometry) -> QgsGeometry:
    """``geometry``, or a multipolygon of the patches of a TIN or a polyhedral surface.

    QGIS dies when it densifies these, and makes no polygons of them; but their texts tell patches
    as a multipolygon's tells polygons.
    """
    if QgsWkbTypes.flatType(geometry.wkbType()) not in _OF_PATCHES:
        return QgsGeometry(geometry)
    _, space, patches = geometry.asWkt().partition(" ")
    return QgsGeometry.fromWkt(f"MultiPolygon{space}{patches}")


def _densified(geometry: QgsGeometry) -> QgsGeometry:
    """``geometry`` with so many vertices that its lines can be bent."""
    box = geometry.boundingBox()
    side = max(box.width(), box.height())
    return geometry.densifyByDistance(side / _DENSITY) if side > 0 else geometry


def has_place(geometry: QgsGeometry) -> bool:
    """Whether ``geometry`` is there, not empty, and finite."""
    return _box_of(geometry) is not None


def _box_of(geometry: QgsGeometry) -> Optional[QgsRectangle]:
    """The box of ``geometry``; None where that has no place."""
    box = geometry.boundingBox()
    if geometry.isEmpty():  # also where there is none
        return None
    return box if box.isFinite() and math.isfinite(geometry.length()) else None


def transform_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    operation: str = "",
) -> QgsCoordinateTransform:
    """The transform from ``source`` to ``target``; none at all where one of them is unknown.

    ``operation`` is a PROJ string that the user chose, empty for the project's own choice.
    """
    if not source.isValid() or not target.isValid():
        return QgsCoordinateTransform()
    transform = QgsCoordinateTransform(source, target, context)
    if operation:
        transform.setCoordinateOperation(operation)
        transform.setAllowFallbackTransforms(False)
    return transform

# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects across the 180th meridian, and images whose longitudes begin elsewhere.

Such an object is drawn in two halves, or in one across all the Earth, or with longitudes beyond
180; a transform gives its corners longitudes of either sign. All of these become one shape of
neighbouring longitudes, moved by whole turns to where the image lies. A turn is 360 degrees, or the
width of the Earth in metres on a map whose meridians are parallels.
"""

from __future__ import annotations

import re

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from .vertices import moved, positions

_DEGREES = 360.0

#: PROJ's names of projections in which x is a multiple of the longitude.
_STRAIGHT_MERIDIANS = re.compile(r"\+proj=(merc|webmerc|eqc|cea|mill)\b")


def turn_of(crs: QgsCoordinateReferenceSystem) -> float:
    """How far it is once around the Earth along x; 0 where that leads to no other place."""
    if not crs.isValid():
        return 0.0
    if crs.isGeographic():
        return _DEGREES
    definition = crs.toProj()
    if not _STRAIGHT_MERIDIANS.search(definition):
        return 0.0
    middle = re.search(r"\+lon_0=([-\d.]+)", definition)
    longitude = float(middle.group(1)) if middle else 0.0
    degrees = QgsCoordinateReferenceSystem(crs.geographicCrsAuthId())
    if not degrees.isValid():
        return 0.0
    to_map = QgsCoordinateTransform(degrees, crs, QgsCoordinateTransformContext())
    try:
        west, east = (
            to_map.transform(QgsPointXY(longitude + side, 0)).x() for side in (-90.0, 90.0)
        )
    except QgsCsException:
        return 0.0
    return float(2 * (east - west))


def joined(geometry: QgsGeometry, turn: float) -> QgsGeometry:
    """``geometry`` on one side of the widest gap between the x of its vertices.

    Nothing is done where that gap is at most half a ``turn``, nor to a shape whose corners all lie
    on both ends of a whole turn: it goes around the Earth.
    """
    if not turn or geometry.boundingBox().width() <= turn / 2:
        return geometry
    ordered = np.unique(positions(geometry)[:, 0])
    gaps = np.diff(ordered)
    widest = int(gaps.argmax())
    if not turn / 2 < gaps[widest] < turn * (1 - 1e-9):
        return geometry
    east = ordered[widest + 1]
    return moved(geometry, lambda at: at[:, :2] + np.where(at[:, :1] < east, [turn, 0], 0))


def turn_towards(
    turn: float, object_range: tuple[float, float], image_range: tuple[float, float]
) -> float:
    """By how much the x of an object, from least to most, are to be moved to meet an image's.

    0 where they meet it already, or never do.
    """
    for step in (0.0, turn, -turn):
        if object_range[0] + step <= image_range[1] and object_range[1] + step >= image_range[0]:
            return step
    return 0.0

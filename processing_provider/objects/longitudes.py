# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects across the 180th meridian, and images whose longitudes begin elsewhere.

Such an object is drawn in two halves, or in one across all the Earth, or with longitudes beyond
180; a transform gives its corners longitudes of either sign. All of these become one shape of
neighbouring longitudes, moved by whole turns to where the image lies.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from .vertices import moved, positions

TURN = 360.0


def joined(geometry: QgsGeometry) -> QgsGeometry:
    """``geometry``, in degrees, on one side of the widest gap between its longitudes.

    Nothing is done where that gap is at most half a turn, nor to a shape whose corners all lie on
    both ends of a whole turn: it goes around the Earth.
    """
    if geometry.boundingBox().width() <= TURN / 2:
        return geometry
    longitudes = positions(geometry)[:, 0]
    ordered = np.unique(longitudes)
    gaps = np.diff(ordered)
    widest = int(gaps.argmax())
    if not TURN / 2 < gaps[widest] < TURN:
        return geometry
    east = ordered[widest + 1]
    return moved(geometry, lambda xyz: xyz[:, :2] + np.where(xyz[:, :1] < east, [TURN, 0], 0))


def turn_towards(low: float, high: float, image_low: float, image_high: float) -> float:
    """By how many degrees longitudes ``low`` to ``high`` are to be moved to meet an image's.

    0 where they meet it already, or never do.
    """
    for turn in (0.0, TURN, -TURN):
        if low + turn <= image_high and high + turn >= image_low:
            return turn
    return 0.0


def in_degrees(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether x is a longitude."""
    return bool(crs.isValid() and crs.isGeographic())

# SPDX-License-Identifier: GPL-2.0-or-later
"""CRS as text, and those in which no map can be drawn."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

#: How the text of a CRS begins that counts heights alone, or places from the middle of the Earth.
_WITHOUT_MAP = ("VERTCRS[", "GEODCRS[")


def text_of(crs: QgsCoordinateReferenceSystem) -> str:
    """``crs`` as well-known text, which QGIS and GDAL read again; empty for an invalid one.

    By itself QGIS writes the first version of it, which has no words for geographic CRS with
    heights (EPSG:4979): its text is empty.
    """
    wanted = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
    return str(crs.toWkt(wanted)) if crs.isValid() else ""


def leads_nowhere(transform: QgsCoordinateTransform) -> bool:
    """Whether QGIS knows no way between two CRS that it knows, as to a plan without a place.

    It would leave coordinates as they are. To one of heights alone, or of places counted from the
    middle of the Earth, it leads to numbers that are no place on a map.
    """
    systems = transform.sourceCrs(), transform.destinationCrs()
    if not all(crs.isValid() for crs in systems):
        return False
    return not transform.isValid() or any(text_of(crs).startswith(_WITHOUT_MAP) for crs in systems)

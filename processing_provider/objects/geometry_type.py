# SPDX-License-Identifier: GPL-2.0-or-later
"""What the geometries of a layer are, where the layer itself knows only its first one.

QGIS takes the type of a file or query without a declared one from its first feature, though points,
lines and polygons may follow.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any, Optional

from qgis.core import QgsProcessingFeatureSource, QgsVectorLayer, QgsWkbTypes

from ...inference.errors import Cancelled
from .survey import features

#: Providers of QGIS whose layers may hold anything, whatever type they tell.
_UNSURE = ("ogr", "virtual")
_CANCEL_EVERY = 1000


def geometry_type(
    source: QgsProcessingFeatureSource,
    layer: Optional[QgsVectorLayer],
    cancelled: Callable[[], bool] = lambda: False,
) -> Any:
    """The QgsWkbTypes.Type that holds all geometries of ``source``, the features of ``layer``.

    Unknown where they are of several kinds: points, lines, polygons, collections. Else that of
    ``source``, with many parts, heights or measures where any feature has these. Raises Cancelled.
    """
    told = source.wkbType()
    if told == QgsWkbTypes.Type.NoGeometry or layer is None or layer.providerType() not in _UNSURE:
        return told
    found: list[Any] = []  # in the order of the features
    with closing(features(source)) as reading:
        for number, feature in enumerate(reading):
            if number % _CANCEL_EVERY == 0 and cancelled():
                raise Cancelled
            geometry = feature.geometry()
            if not geometry.isNull() and geometry.wkbType() not in found:
                found.append(geometry.wkbType())
    return _common(told, found)


def _common(told: Any, found: list[Any]) -> Any:
    """What holds the types ``found`` in a layer that tells of ``told``."""
    kinds = {QgsWkbTypes.geometryType(kind) for kind in found}
    if len(kinds) > 1:
        return QgsWkbTypes.Type.Unknown
    if kinds and QgsWkbTypes.geometryType(told) not in kinds:
        told = found[0]  # of a selection
    if any(QgsWkbTypes.isMultiType(kind) for kind in found):
        told = QgsWkbTypes.multiType(told)
    if any(QgsWkbTypes.hasZ(kind) for kind in found):
        told = QgsWkbTypes.addZ(told)
    if any(QgsWkbTypes.hasM(kind) for kind in found):
        told = QgsWkbTypes.addM(told)
    return told

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the features of a layer are, where the layer itself knows too little.

QGIS takes the type of a file or query without a declared one from its first feature, though points,
lines and polygons may follow; and it takes the first column of a view for a key, though a value may
come twice.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import QgsProcessingFeatureSource, QgsVectorLayer, QgsWkbTypes

from ...inference.errors import Cancelled
from .survey import features

#: Providers of QGIS whose layers may hold anything, whatever type and key they tell.
_UNSURE = ("ogr", "virtual")
_CANCEL_EVERY = 1000


@dataclass(frozen=True)
class Glance:
    """The features' ``geometry_type`` (QgsWkbTypes.Type), and whether a primary key ``repeats``.

    The type holds all geometries. It is Unknown where they are of several kinds: points, lines,
    polygons, collections. Else it is that of the layer, with many parts, heights or measures where
    any feature has these.
    """

    geometry_type: Any
    repeats: bool = False


def glance_at(
    source: QgsProcessingFeatureSource,
    layer: Optional[QgsVectorLayer],
    cancelled: Callable[[], bool] = lambda: False,
) -> Glance:
    """Look at the features ``source`` of ``layer``, all of them only if need be.

    Raises Cancelled.
    """
    told = source.wkbType()
    if layer is None or layer.providerType() not in _UNSURE:
        return Glance(told)
    found: list[Any] = []  # in the order of the features
    ids = array("q")
    with closing(features(source)) as reading:
        for number, feature in enumerate(reading):
            if number % _CANCEL_EVERY == 0 and cancelled():
                raise Cancelled
            ids.append(feature.id())
            geometry = feature.geometry()
            if not geometry.isNull() and geometry.wkbType() not in found:
                found.append(geometry.wkbType())
    return Glance(_common(told, found), len(np.unique(np.asarray(ids))) < len(ids))


def _common(told: Any, found: list[Any]) -> Any:
    """The type for geometries of the types ``found`` in a layer that tells of ``told``."""
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

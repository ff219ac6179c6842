# SPDX-License-Identifier: GPL-2.0-or-later
"""Of which types the geometries of a layer are, since the layer itself may know too little.

QGIS takes the type of a file or query without a declared one from its first feature, though points,
lines and polygons may follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsGeometry, QgsWkbTypes

#: Bytes of well-known binary that tell the type: the order of bytes, and a number.
_HEAD = 5

#: The types (QgsWkbTypes.Type) that were met, by the head of their well-known binary.
Met = dict[bytes, Any]


def binary_of(geometry: QgsGeometry) -> bytes:
    """The well-known binary of ``geometry``; empty for none."""
    return b"" if geometry.isNull() else geometry.asWkb().data()


def note_type(geometry: QgsGeometry, binary: bytes, met: Met) -> None:
    """Add the type of ``geometry``, whose well-known binary is ``binary``, to those ``met``.

    QGIS takes six times as long to tell the type as it takes to look at the bytes.
    """
    head = binary[:_HEAD]
    if head and head not in met:
        met[head] = geometry.wkbType()


def common_type(told: Any, met: Sequence[Any]) -> Any:
    """The type that holds geometries of the types ``met`` in a layer that tells of ``told``.

    It is Unknown where they are of several kinds: points, lines, polygons, collections. Else it is
    that of the layer, with many parts, heights or measures where any feature has these.
    """
    kinds = {QgsWkbTypes.geometryType(kind) for kind in met}
    if len(kinds) > 1:
        return QgsWkbTypes.Type.Unknown
    if kinds and QgsWkbTypes.geometryType(told) not in kinds:
        told = met[0]  # of a selection
    if any(QgsWkbTypes.isMultiType(kind) for kind in met):
        told = QgsWkbTypes.multiType(told)
    if any(QgsWkbTypes.hasZ(kind) for kind in met):
        told = QgsWkbTypes.addZ(told)
    if any(QgsWkbTypes.hasM(kind) for kind in met):
        told = QgsWkbTypes.addM(told)
    return told

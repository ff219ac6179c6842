# SPDX-License-Identifier: GPL-2.0-or-later
"""How the values of an input's field are kept: as they are, or as text where the output has no
type for them.

Formats refuse such fields, or leave them or their values out and tell nobody.
"""

from __future__ import annotations

import json
from typing import Any

from qgis.core import Qgis, QgsField, QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

#: Types of fields (QMetaType): with and without a sign, of four and eight bytes.
WHOLE_NUMBERS = (2, 3, 4, 5)
BOOLEAN = 1
#: The type of JSON, whose values QGIS reads as maps or lists.
MAP = 8
BYTES = 12
DATE, TIME, DATE_AND_TIME = 14, 15, 16
#: From here on those of libraries: QGIS's geometries, of a table that has several columns of them.
_OF_LIBRARIES = 1024
#: By the suffix of a file, or QGIS's provider of a database, what it has no place for.
_ABSENT = {
    ".kml": (DATE, TIME, DATE_AND_TIME),
    ".kmz": (DATE, TIME, DATE_AND_TIME),
    ".fgb": (TIME,),
    ".gdb": (TIME,),
    ".gml": (BYTES,),
    ".gxt": (BYTES,),
    ".mif": (BYTES,),
    ".shp": (BYTES,),
    ".shz": (BYTES,),
    ".tab": (BYTES,),
    "spatialite": (BOOLEAN,),
}
#: What PostgreSQL calls types whose values are maps; QGIS creates a column of whatever type it has.
_MAPS_OF_POSTGRESQL = ("json", "jsonb", "hstore")
#: The release from which on QGIS calls types of fields as Qt 6 does.
QT_TYPES = 33800


def is_kept(field: QgsField, suffix: str, provider: str, has_maps: bool) -> bool:
    """Whether ``field`` can be kept with its type, in a file or a table as ``lay_out`` takes it."""
    if is_json(field):
        return has_maps
    if type_number(field) >= _OF_LIBRARIES:
        return not suffix and not provider
    return type_number(field) not in _ABSENT.get(suffix or provider, ())


def is_json(field: QgsField) -> bool:
    """Whether ``field`` holds maps and lists.

    QGIS 3.44 gives a field of JSON the type of the values that it finds in it first.
    """
    named = Qgis.QGIS_VERSION_INT >= QT_TYPES and field.typeName() == "JSON"
    return type_number(field) == MAP or named


def with_maps(field: QgsField, provider: str) -> QgsField:
    """``field``, of JSON, with the type of maps, as which a table is made with JSON."""
    if type_number(field) != MAP:
        from qgis.PyQt.QtCore import QMetaType

        field.setType(QMetaType.Type.QVariantMap)
        field.setSubType(QMetaType.Type.QString)
    if provider == "postgres" and field.typeName().lower() not in _MAPS_OF_POSTGRESQL:
        field.setTypeName("json")
    return field


def type_number(field: QgsField) -> int:
    """The number of the field's type (QMetaType), by the API of this Qt."""
    found = field.type()
    return int(getattr(found, "value", found))


def as_text(value: Any) -> Any:
    """``value`` as text: JSON, well-known text, hexadecimal digits, ISO 8601; else as it is."""
    if isinstance(value, (bool, dict, list)):
        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, QgsGeometry):
        return None if value.isNull() else value.asWkt()
    if isinstance(value, QByteArray):
        return None if value.isNull() else bytes(value).hex().upper()
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODateWithMs) if value.isValid() else None
    return value

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which photos belong to the features of a layer, wherever the layer keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsField, QgsVectorLayer

from ...inference.errors import ParameterError
from ..texts import tr
from .photo_tables.attachments import find_attachments
from .photo_tables.binary_field import BinaryField
from .photo_tables.container import Container
from .photo_tables.path_field import PathField, find_path_field
from .photo_tables.photo import PhotoTable
from .photo_tables.related_media import find_related_media

#: Types of fields (QMetaType): a map, since JSON comes as one, a list, text, a list of texts.
_MAP, _LIST, _TEXT, _TEXTS, _BYTES = 8, 9, 10, 11, 12
_OF_PATHS = (_MAP, _LIST, _TEXT, _TEXTS)


def find_photos(layer: QgsVectorLayer, field: str, project_home: str) -> PhotoTable:
    """The photos of the features of ``layer``; its rows are read, but no photo.

    ``field`` names the field with paths or pictures; when it is empty, the photos are found by
    themselves: as Esri attachments, as related media of a GeoPackage, in the only binary field, or
    by a text field whose values are paths of pictures. ``project_home`` is a folder to which paths
    may be relative, empty for none. Raises ParameterError when there are none, or no such field.
    """
    container = Container(layer)
    if field:
        return _named(layer, field, container, project_home)
    tables = [find_attachments(layer, container), find_related_media(layer, container)]
    found = [table for table in tables if table is not None]
    for table in found:
        if not table.is_empty:
            return table
    binary = _fields(layer, (_BYTES,))
    if len(binary) == 1:
        return BinaryField(layer, binary[0])
    paths = find_path_field(layer, _fields(layer, (_LIST, _TEXT, _TEXTS)))
    if paths is not None:
        return PathField(layer, paths, container, project_home)
    if found:  # empty, but there: no feature has a photo yet
        return found[0]
    raise ParameterError(_nothing(layer, container, binary))


def _named(
    layer: QgsVectorLayer, field: str, container: Container, project_home: str
) -> PhotoTable:
    index = layer.fields().lookupField(field)
    candidates = _fields(layer, (*_OF_PATHS, _BYTES))
    remedy = (
        tr("Choose one of: {candidates}.").format(candidates=", ".join(candidates))
        if candidates
        else tr("It has no field for photos: leave PHOTO_FIELD empty, or choose another layer.")
    )
    if index < 0:
        raise ParameterError(
            tr("PHOTO_FIELD: {layer} has no field called “{field}”. {remedy}").format(
                layer=layer.name(), field=field, remedy=remedy
            )
        )
    found = layer.fields().at(index)
    if _type_of(found) == _BYTES:
        return BinaryField(layer, found.name())
    if _type_of(found) in _OF_PATHS:
        return PathField(layer, found.name(), container, project_home)
    raise ParameterError(
        tr(
            "PHOTO_FIELD: the field “{found}” of {layer} holds neither paths nor pictures. {remedy}"
        ).format(found=found.name(), layer=layer.name(), remedy=remedy)
    )


def _fields(layer: QgsVectorLayer, types: Iterable[int]) -> list[str]:
    wanted = tuple(types)
    return [field.name() for field in layer.fields() if _type_of(field) in wanted]


def _type_of(field: QgsField) -> int:
    kind = field.type()
    return int(getattr(kind, "value", kind))


def _nothing(layer: QgsVectorLayer, container: Container, binary: Optional[list[str]]) -> str:
    absent = [tr("no table {table}__ATTACH").format(table=container.table)] * bool(container.table)
    absent.append(tr("no related media of a GeoPackage"))
    text = tr("not one binary field but {count}") if binary else tr("no binary field")
    absent.append(text.format(count=len(binary or ())))
    return tr(
        "INPUT_PHOTOS: no photos were found for {layer}: there is {absent}, and no text field "
        "with paths of pictures. Name the field of the photos in PHOTO_FIELD."
    ).format(layer=layer.name(), absent=", ".join(absent))

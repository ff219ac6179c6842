# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri's attachments: beside table ``X`` a table ``X__ATTACH`` with a row per attachment.

A row names its feature by REL_OBJECTID, or by REL_GLOBALID, as newer geodatabases do. The same
layout in other files, which converters write, serves too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from typing import Optional, Union

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ....inference.errors import ParameterError
from ...texts import tr
from .container import Container
from .photo import PhotoRef, Skipped, attribute, is_picture, too_large
from .stored import StoredBytes

_TABLE = "__attach"
_OBJECT, _GLOBAL = "rel_objectid", "rel_globalid"
_ID, _NAME, _KIND, _SIZE, _DATA = "attachmentid", "att_name", "content_type", "data_size", "data"


class Attachments:
    """The attachments of one layer: all but their content is in memory."""

    def __init__(self, table: QgsVectorLayer, object_field: str, global_field: str) -> None:
        """``object_field`` and ``global_field`` are the layer's; empty for those it has not."""
        self.description = tr("attachments in the table {table}").format(table=table.name())
        self.fields = tuple(field for field in (object_field, global_field) if field)
        self._object_field = object_field
        self._global_field = global_field
        self._skipped = Skipped()
        own = fields_of(table)
        index = table.fields().lookupField(own[_DATA])
        self._bytes = StoredBytes(table.dataProvider().featureSource(), own[_DATA], index)
        self._rows: dict[Hashable, list[tuple[int, PhotoRef]]] = defaultdict(list)
        self._others: dict[Hashable, int] = defaultdict(int)
        self._index(table, own)

    def _index(self, table: QgsVectorLayer, own: dict[str, str]) -> None:
        wanted = [own[key] for key in (_ID, _NAME, _KIND, _SIZE, _OBJECT, _GLOBAL) if key in own]
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes(wanted, table.fields())
        for row in table.getFeatures(request):
            self._add(row, own)

    def _add(self, row: QgsFeature, own: dict[str, str]) -> None:
        values = {key: attribute(row, own.get(key, "")) for key in (_ID, _NAME, _KIND, _SIZE)}
        owner = self._owner(
            attribute(row, own.get(_OBJECT, "")), attribute(row, own.get(_GLOBAL, ""))
        )
        if owner is None:  # of no feature
            return
        name = str(values[_NAME] or tr("attachment {number}").format(number=row.id()))
        if not is_picture(str(values[_NAME] or ""), str(values[_KIND] or "")):
            self._others[owner] += 1
            return
        ref = PhotoRef(name, key=str(row.id()), refused=too_large(_number(values[_SIZE]) or 0))
        self._rows[owner].append((_number(values[_ID]) or row.id(), ref))

    def _owner(self, number: object, identifier: object) -> Hashable:
        """What the attachments of one feature share; None when they name none."""
        if identifier is not None and self._global_field:
            return normalised(identifier)
        return _number(number)

    @property
    def is_empty(self) -> bool:
        """Whether there is no attachment at all."""
        return not self._rows and not self._others

    @property
    def skipped(self) -> int:
        """See PhotoTable.skipped."""
        return self._skipped.total

    def photos_of(self, feature: QgsFeature) -> list[PhotoRef]:
        """See PhotoTable.photos_of."""
        number = attribute(feature, self._object_field)
        identifier = attribute(feature, self._global_field)
        owners: list[Hashable] = [feature.id() if number is None else _number(number)]
        if identifier is not None:
            owners.append(normalised(identifier))
        self._skipped.note(feature, sum(self._others.get(owner, 0) for owner in owners))
        found = [row for owner in owners for row in self._rows.get(owner, ())]
        return [ref for _, ref in sorted(found, key=lambda row: row[0])]

    def content(self, ref: PhotoRef) -> Union[str, bytes]:
        """See PhotoTable.content."""
        return self._bytes.fetch(ref)


def find_attachments(layer: QgsVectorLayer, container: Container) -> Optional[Attachments]:
    """The attachments of ``layer``, if a table of them lies beside it.

    Raises ParameterError for one whose rows cannot be brought together with the features.
    """
    wanted = f"{container.table.lower()}{_TABLE}"
    name = next((table for table in container.tables() if table.lower() == wanted), None)
    if not container.table or name is None:
        return None
    table = container.open(name)
    own = fields_of(table)
    if not table.isValid() or _DATA not in own or not {_OBJECT, _GLOBAL} & own.keys():
        return None
    fields = fields_of(layer)
    if _OBJECT not in own and "globalid" not in fields:
        raise ParameterError(
            tr(
                "INPUT_PHOTOS: the attachments of {layer} name their features by GlobalID, "
                "but the layer has no such field. Export it again with GlobalIDs, or name "
                "a field with paths in PHOTO_FIELD."
            ).format(layer=layer.name())
        )
    return Attachments(table, fields.get("objectid", ""), fields.get("globalid", ""))


def fields_of(layer: QgsVectorLayer) -> dict[str, str]:
    """The names of the layer's fields by their lower case form."""
    return {field.name().lower(): field.name() for field in layer.fields()}


def normalised(identifier: object) -> str:
    """A GlobalID without what differs between writers: braces and case."""
    return str(identifier).strip().strip("{}").upper()


def _number(value: object) -> Optional[int]:
    """``value`` as a whole number, from whatever type a converter made of it; else None."""
    try:
        return int(value)  # type: ignore[call-overload, no-any-return]
    except (TypeError, ValueError, OverflowError):
        return None

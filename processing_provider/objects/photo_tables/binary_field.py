# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos in a binary field of the layer itself, one a feature."""

from __future__ import annotations

from typing import Union

from qgis.core import QgsFeature, QgsVectorLayer, QgsVectorLayerFeatureSource

from ...texts import tr
from .attachments import fields_of
from .photo import PhotoRef, Skipped, attribute, is_picture
from .stored import StoredBytes


class BinaryField:
    """The binary field ``field`` of ``layer``."""

    def __init__(self, layer: QgsVectorLayer, field: str) -> None:
        """Where the layer is a table of attachments itself, its own names and types are used."""
        own = fields_of(layer)
        self.description = tr("pictures in the field {field} of {layer}").format(
            field=field, layer=layer.name()
        )
        self._field = field
        self._name = own.get("att_name", "")
        self._kind = own.get("content_type", "")
        self.fields = tuple(name for name in (field, self._name, self._kind) if name)
        self._skipped = Skipped()
        index = layer.fields().lookupField(field)
        self._bytes = StoredBytes(QgsVectorLayerFeatureSource(layer), field, index)

    @property
    def skipped(self) -> int:
        """See PhotoTable.skipped."""
        return self._skipped.total

    def photos_of(self, feature: QgsFeature) -> list[PhotoRef]:
        """See PhotoTable.photos_of."""
        value = attribute(feature, self._field)
        if value is None or not value.size():
            return []
        name = str(attribute(feature, self._name) or "")
        if not is_picture(name, str(attribute(feature, self._kind) or "")):
            self._skipped.note(feature, 1)
            return []
        return [PhotoRef(name or f"{self._field} {feature.id()}", key=str(feature.id()))]

    def content(self, ref: PhotoRef) -> Union[str, bytes]:
        """See PhotoTable.content."""
        return self._bytes.fetch(ref)

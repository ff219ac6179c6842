# SPDX-License-Identifier: GPL-2.0-or-later
"""Bytes kept in a field of a layer, read one at a time from whatever thread asks."""

from __future__ import annotations

import threading

from qgis.core import QgsAbstractFeatureSource, QgsFeature, QgsFeatureRequest

from ....inference.errors import ImageryError
from ...texts import tr
from .photo import PhotoRef, attribute, refuse, too_large


class StoredBytes:
    """The binary field ``field`` (at ``index``) of the features of ``source``."""

    def __init__(self, source: QgsAbstractFeatureSource, field: str, index: int) -> None:
        """``source`` must be one for other threads than the layer's, and nobody else's."""
        self._source = source
        self._field = field
        self._index = index
        self._lock = threading.Lock()  # a source keeps a list of who reads from it

    def fetch(self, ref: PhotoRef) -> bytes:
        """The bytes of the feature whose id is the key of ``ref``. Raises ImageryError."""
        refuse(ref)
        request = QgsFeatureRequest(int(ref.key))
        request.setSubsetOfAttributes([self._index])
        feature = QgsFeature()
        with self._lock:
            found = self._source.getFeatures(request).nextFeature(feature)
        value = attribute(feature, self._field) if found else None
        if value is None or not value.size():
            raise ImageryError(
                tr("{ref} has no content. Attach the photo again.").format(ref=ref.name)
            )
        refusal = too_large(value.size())
        if refusal:
            raise ImageryError(
                tr("{ref} is not read: {refusal}.").format(ref=ref.name, refusal=refusal)
            )
        return bytes(value)

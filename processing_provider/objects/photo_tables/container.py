# SPDX-License-Identifier: GPL-2.0-or-later
"""The file in which a layer lies, and the tables beside it."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.core import QgsProviderRegistry, QgsProviderSublayerDetails, QgsVectorLayer

#: What of a layer's address says where its file is, and how it is opened.
_ADDRESS = ("path", "vsiPrefix", "vsiSuffix", "openOptions", "authcfg", "credentialOptions")


class Container:
    """The file or database folder of a layer that OGR reads; of another layer, nothing."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._registry = QgsProviderRegistry.instance()
        parts = self._registry.decodeUri(layer.providerType(), layer.source())
        self._address: dict[str, Any] = {key: parts[key] for key in _ADDRESS if parts.get(key)}
        self._named = str(parts.get("layerName") or "")
        number = parts.get("layerId")
        self._number: Optional[int] = number if isinstance(number, int) else None
        self._is_ogr = layer.providerType() == "ogr"
        self._tables: Optional[dict[str, int]] = None

    @property
    def path(self) -> str:
        """The plain file, or folder, of the layer; empty when it lies in an archive or in none."""
        return "" if "vsiPrefix" in self._address else str(self._address.get("path") or "")

    @property
    def folder(self) -> str:
        """The folder of the layer's file; empty when it comes from none."""
        return os.path.dirname(os.path.abspath(self.path)) if os.path.exists(self.path) else ""

    @property
    def table(self) -> str:
        """The table that the layer shows: the one it names or numbers, else the first."""
        if self._named or not self._is_ogr:
            return self._named
        found = self._numbered()
        wanted = next(iter(found.values()), 0) if self._number is None else self._number
        return next((name for name, number in found.items() if number == wanted), "")

    def tables(self) -> list[str]:
        """The names of all tables."""
        return list(self._numbered())

    def _numbered(self) -> dict[str, int]:
        """All tables by their names, with the numbers that addresses of layers may hold."""
        if self._tables is None:
            listed: list[QgsProviderSublayerDetails] = (
                self._registry.querySublayers(self._registry.encodeUri("ogr", self._address))
                if self._is_ogr and self._address.get("path")
                else []
            )
            self._tables = {
                sublayer.name(): sublayer.layerNumber()
                for sublayer in listed
                if sublayer.providerKey() == "ogr"
            }
        return self._tables

    def open(self, table: str) -> QgsVectorLayer:
        """The layer of ``table``."""
        address = self._registry.encodeUri("ogr", {**self._address, "layerName": table})
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        return QgsVectorLayer(address, table, "ogr", options)

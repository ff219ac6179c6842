# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer is read from, beside its own file: joined layers, queries, lists of files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer, QgsVirtualLayerDefinition
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtXml import QDomDocument

from .values import source_file

_VIRTUAL = "virtual"
#: How deep files of GDAL that name others are followed.
_DEEPEST = 8


def layers_read(layers: Iterable[QgsVectorLayer]) -> Iterator[QgsVectorLayer]:
    """``layers`` and those behind them, at any depth, each once.

    Behind a layer are those that are joined to it, and those that a virtual layer asks.
    """
    waiting = list(layers)
    seen = set()
    while waiting:
        layer = waiting.pop(0)
        joins = layer.vectorJoins()
        known = (layer.providerType(), layer.source(), *(join.joinLayerId() for join in joins))
        if known in seen:
            continue
        seen.add(known)
        yield layer
        behind = (*(join.joinLayer() for join in joins), *_asked(layer))
        waiting += [other for other in behind if other is not None]


def files_behind(layer: QgsVectorLayer) -> Iterator[str]:
    """The files of which a virtual file of GDAL (``.vrt``) makes its layers."""
    path = source_file(layer)
    if path.lower().endswith(".vrt"):
        yield from _named_in(path, _DEEPEST)


def _asked(layer: QgsVectorLayer) -> Iterator[Optional[QgsVectorLayer]]:
    """The layers that a virtual layer asks: of the project, or its own by their address."""
    provider = layer.dataProvider()
    if layer.providerType() != _VIRTUAL or provider is None:
        return
    for dependency in provider.dependencies():
        other = QgsProject.instance().mapLayer(dependency.layerId())
        yield other if isinstance(other, QgsVectorLayer) else None
    definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(layer.source().encode()))
    for source in definition.sourceLayers():
        if not source.isReferenced():
            yield QgsVectorLayer(source.source(), source.name(), source.provider())


def _named_in(path: str, depth: int) -> Iterator[str]:
    """The sources that the file ``path`` names, and those that these name."""
    document = QDomDocument()
    try:
        with open(path, "rb") as file:
            document.setContent(file.read())
    except OSError:
        return
    sources = document.elementsByTagName("SrcDataSource")
    for source in (sources.at(number).toElement() for number in range(sources.count())):
        name = source.text().strip()
        if source.attribute("relativeToVRT") == "1":
            name = os.path.join(os.path.dirname(path), name)
        yield name
        if depth and name.lower().endswith(".vrt"):
            yield from _named_in(name, depth - 1)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Web layers that are given by their address instead of by a layer of the project.

An address is what QGIS keeps as a layer's source, with or without its provider in front
(``wms://type=xyz&url=…``), or the bare address of XYZ tiles or of an ArcGIS service.
"""

from __future__ import annotations

import re
from typing import Optional

from qgis.core import QgsProcessingContext, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from ....inference.errors import ParameterError
from ...texts import tr

PROVIDERS = ("wms", "wcs", "arcgismapserver")

_PREFIXED = re.compile(rf"({'|'.join(PROVIDERS)})://(.*)", re.DOTALL)
_SOURCE = re.compile(r"(^|[& ])url='?https?(://|%3A)", re.IGNORECASE)
_HTTP = re.compile(r"https?://", re.IGNORECASE)
_URL = re.compile(r"(?:^|[& ])url='?([^&' ]+)", re.IGNORECASE)
#: The finest level of tiles that a bare address is taken to have.
_USUAL_LEVELS = 19


def web_layer(text: str, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """The layer that ``text`` is the address of; None for anything that is no such address.

    Raises ParameterError for an address that no layer can be made of.
    """
    provider, source = _provider_and_source(text)
    if not provider:
        return None
    for known in context.temporaryLayerStore().mapLayers().values():
        if known.providerType() == provider and known.source() == source:
            return known if isinstance(known, QgsRasterLayer) else None
    layer = QgsRasterLayer(source, host_of(source), provider)
    if not layer.isValid():
        raise ParameterError(  # QGIS's own reason may hold the address, and so tokens
            tr(
                "INPUT: the web layer at {layer} cannot be opened. Check its address, and "
                "whether the service answers."
            ).format(layer=layer.name())
        )
    context.temporaryLayerStore().addMapLayer(layer)
    return layer


def host_of(source: str) -> str:
    """The host in a layer's ``source``, as its name: addresses may hold tokens."""
    found = _URL.search(source)
    url = QUrl.fromPercentEncoding(found[1].encode("utf-8")) if found else source
    return str(QUrl(url.replace("{", "").replace("}", "")).host()) or tr("an unknown host")


def _provider_and_source(text: str) -> tuple[str, str]:
    """The provider of QGIS and its source; two empty texts for what is no address."""
    prefixed = _PREFIXED.match(text)
    if prefixed is not None:
        return prefixed[1], prefixed[2]
    if _HTTP.match(text):
        return _bare(text)
    if not _SOURCE.search(text):
        return "", ""
    if "url='" in text:
        return "arcgismapserver", text
    is_coverage = re.search(r"(^|&)identifier=", text) and "layers=" not in text
    return ("wcs" if is_coverage else "wms"), text


def _bare(url: str) -> tuple[str, str]:
    if all(mark in url for mark in ("{x}", "{z}")) and ("{y}" in url or "{-y}" in url):
        encoded = bytes(QUrl.toPercentEncoding(url, b"{}:/")).decode("ascii")
        return "wms", f"type=xyz&url={encoded}&zmin=0&zmax={_USUAL_LEVELS}"
    if re.search(r"/(Image|Map)Server/?$", url, re.IGNORECASE):
        return "arcgismapserver", f"crs='EPSG:3857' format='' layer='' url='{url.rstrip('/')}'"
    return "", ""

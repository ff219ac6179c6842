# SPDX-License-Identifier: GPL-2.0-or-later
"""WMS: pictures of any place and size, asked for on a grid of the wanted cells."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from .....inference.errors import ImageryError
from ....texts import tr
from ...source import Source, View
from ..connection import Connection, Manners, extended
from ..levels import needed_cell
from ..picture import look
from ..service import Service
from ..tiles import LARGEST, TiledImage, grid_of, lattice
from .description import Element, read_xml
from .moment import moment

Bounds = tuple[float, float, float, float]

#: PNG where something is transparent, otherwise JPEG: some servers choose for each picture.
_EITHER = "image/x-jpegorpng"


def open_wms(layer: QgsRasterLayer, link: Connection, view: View, manners: Manners) -> Source:
    """The pictures of a WMS layer. Raises ImageryError, ParameterError."""
    crs, extent = layer.crs(), layer.extent()
    if extent.isEmpty() or not extent.isFinite():
        raise ImageryError(
            tr(
                "{link} does not tell where it lies, so no grid can be laid over it. "
                "Choose another layer of the service, or another CRS in its connection."
            ).format(link=link.name)
        )
    cell = needed_cell(link.name, view, crs, extent)
    described = read_xml(link, link.url(SERVICE="WMS", REQUEST="GetCapabilities"), manners)
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    provider = layer.dataProvider()
    named = link.first("crs") or provider.crs().authid()
    base = _get_map_url(link, described)
    fixed = {**_fixed(link, described, named), **moment(provider, link)}
    swapped = _swapped(link, described, named)

    def url(part: Bounds, size: tuple[int, int]) -> str:
        box = (part[1], part[0], part[3], part[2]) if swapped else part
        asked = {
            "BBOX": ",".join(repr(value) for value in box),
            "WIDTH": str(size[0]),
            "HEIGHT": str(size[1]),
        }
        return extended(base, "", {**fixed, **asked})

    bands, decode = look(link.first("interpretation"))
    service = Service(link.name, link.access, manners, decode)
    grid = grid_of(bounds, (cell, cell), crs)
    return TiledImage(service, lattice(grid, _largest(link, described), url), bands)


def _fixed(link: Connection, described: Element, crs: str) -> dict[str, str]:
    """What is the same in all requests, which are for pictures in ``crs``.

    QGIS names the uppermost of several layers first, a server draws the first one lowest.
    """
    version = described.attributes.get("version", "1.1.1")
    kind = link.first("format", "image/png")
    fixed = {
        "SERVICE": "WMS",
        "VERSION": version,
        "REQUEST": "GetMap",
        "LAYERS": ",".join(reversed(link.all("layers"))),
        "STYLES": ",".join(reversed(link.all("styles"))),
        "CRS" if version.startswith("1.3") else "SRS": crs,
        "FORMAT": kind,
    }
    if link.all("opacities"):
        fixed["OPACITIES"] = ",".join(reversed(link.all("opacities")))
    if kind == _EITHER or ("jpeg" not in kind and "jpg" not in kind):
        fixed["TRANSPARENT"] = "TRUE"
    return fixed


def _swapped(link: Connection, described: Element, crs: str) -> bool:
    """Whether y comes first, by version 1.3 and the layer's own settings.

    It is the CRS asked for that decides, also where the layer was given another.
    """
    swapped = (
        described.attributes.get("version", "").startswith("1.3")
        and "IgnoreAxisOrientation" not in link.parameters
        and not crs.upper().startswith("CRS:")
        and bool(QgsCoordinateReferenceSystem.fromOgcWmsCrs(crs).hasAxisInverted())
    )
    return swapped != ("InvertAxisOrientation" in link.parameters)


def _get_map_url(link: Connection, described: Element) -> str:
    """Where pictures are asked for: the layer's own address, or what the description names.

    What the layer's address holds besides, such as a key, is sent on to the same host alone.
    """
    own = link.first("url")
    path = ("Capability", "Request", "GetMap", "DCPType", "HTTP", "Get", "OnlineResource")
    named = next((found.attributes.get("href", "") for found in described.all(*path)), "")
    if not named or "IgnoreGetMapUrl" in link.parameters:
        return own
    named = str(
        QUrl(own).resolved(QUrl(named)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    )
    if QUrl(named).host() != QUrl(own).host():
        return named
    given = QUrlQuery(QUrl(own)).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
    known = QUrlQuery(QUrl(named)).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
    present = {key.lower() for key, _ in known} | {"service", "request", "version"}
    return extended(named, "", {key: value for key, value in given if key.lower() not in present})


def _largest(link: Connection, described: Element) -> tuple[int, int]:
    """The width and height of one picture, within the server's and the layer's limits."""
    return (
        _least(link.number("maxWidth"), described.words("Service", "MaxWidth")),
        _least(link.number("maxHeight"), described.words("Service", "MaxHeight")),
    )


def _least(own: Optional[int], described: str) -> int:
    limits = [own, int(described) if described.isdigit() else None]
    return min([LARGEST, *(limit for limit in limits if limit)])

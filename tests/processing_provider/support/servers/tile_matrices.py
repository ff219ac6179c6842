# SPDX-License-Identifier: GPL-2.0-or-later
"""A WMTS made of a pyramid's tiles: its capabilities, and its tiles by keys and by template."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from .pyramids import EDGE, Pyramid
from .site import Reply, Request, fresh_prefix

_CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
{operations}
<Contents>
<Layer><ows:Title>Photo</ows:Title>
<ows:WGS84BoundingBox><ows:LowerCorner>-180 -85.06</ows:LowerCorner>
<ows:UpperCorner>180 85.06</ows:UpperCorner></ows:WGS84BoundingBox>
<ows:Identifier>photo</ows:Identifier>
<Style isDefault="true"><ows:Identifier>plain</ows:Identifier></Style>
<Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>world</TileMatrixSet>{limits}</TileMatrixSetLink>
{resource}
</Layer>
<TileMatrixSet><ows:Identifier>world</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{matrices}
</TileMatrixSet>
</Contents></Capabilities>
"""

_FILE = "/WMTSCapabilities.xml"


@dataclass
class TileMatrices:
    """A WMTS; ``by_keys`` or by template, ``limited`` to the tiles that there are."""

    pyramid: Pyramid
    by_keys: bool
    limited: bool = False
    prefix: str = field(default_factory=fresh_prefix)
    url: str = ""

    def __post_init__(self) -> None:
        self._tiles = self.pyramid.tiles()

    def answer(self, request: Request) -> Reply:
        """Capabilities, or a tile."""
        if "GetCapabilities" in request.path or _FILE in request.path:
            return Reply(self.capabilities().encode(), "application/xml")
        keys = {key.upper(): value for key, value in request.query.items()}
        if self.by_keys:
            place = (keys["TILEMATRIX"], keys["TILECOL"], keys["TILEROW"])
        else:
            found = re.search(r"/photo/plain/world/(\w+)/(\d+)/(\d+)\.png", request.path)
            place = (found[1], found[3], found[2]) if found else ("L0", "0", "0")
        body = self._tiles.get((int(place[0][1:]), int(place[1]), int(place[2])))
        return Reply(body) if body else Reply(b"no such tile", "text/plain", 404)

    def capabilities(self) -> str:
        """Levels one coarser and one finer than the pyramid's are named too."""
        zoom = self.pyramid.zoom
        matrices = "".join(self._matrix(level) for level in range(zoom - 1, zoom + 2))
        template = (
            f"{self.url}{self.prefix}/photo/{{style}}/{{TileMatrixSet}}/{{TileMatrix}}/{{TileRow}}/"
            "{TileCol}.png"
        )
        resource = f'<ResourceURL format="image/png" resourceType="tile" template="{template}"/>'
        return _CAPABILITIES.format(
            operations=self._operations() if self.by_keys else "",
            limits=self._limits() if self.limited else "",
            resource="" if self.by_keys else resource,
            matrices=matrices,
        )

    def _matrix(self, zoom: int) -> str:
        cell = 2 * EDGE / (256 << zoom)
        return (
            f"<TileMatrix><ows:Identifier>L{zoom}</ows:Identifier>"
            f"<ScaleDenominator>{cell / 0.00028!r}</ScaleDenominator>"
            f"<TopLeftCorner>{-EDGE!r} {EDGE!r}</TopLeftCorner>"
            "<TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
            f"<MatrixWidth>{1 << zoom}</MatrixWidth><MatrixHeight>{1 << zoom}</MatrixHeight>"
            "</TileMatrix>"
        )

    def _operations(self) -> str:
        get = "".join(
            f'<ows:Operation name="{name}"><ows:DCP><ows:HTTP>'
            f'<ows:Get xlink:href="{self.url}{self.prefix}/kvp?">'
            '<ows:Constraint name="GetEncoding">'
            "<ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint>"
            "</ows:Get></ows:HTTP></ows:DCP></ows:Operation>"
            for name in ("GetCapabilities", "GetTile")
        )
        return f"<ows:OperationsMetadata>{get}</ows:OperationsMetadata>"

    def _limits(self) -> str:
        zoom, (column, row) = self.pyramid.zoom, self.pyramid.corner
        across = self.pyramid.pixels.shape[2] // 256
        down = self.pyramid.pixels.shape[1] // 256
        return (
            f"<TileMatrixSetLimits><TileMatrixLimits><TileMatrix>L{zoom}</TileMatrix>"
            f"<MinTileRow>{row}</MinTileRow><MaxTileRow>{row + down - 1}</MaxTileRow>"
            f"<MinTileCol>{column}</MinTileCol><MaxTileCol>{column + across - 1}</MaxTileCol>"
            "</TileMatrixLimits></TileMatrixSetLimits>"
        )

    def layer(self, path: str = "") -> QgsRasterLayer:
        """The layer as QGIS adds it; its capabilities are at ``path``, or at a usual place."""
        usual = "/kvp?SERVICE=WMTS&REQUEST=GetCapabilities" if self.by_keys else _FILE
        address = bytes(QUrl.toPercentEncoding(self.url + self.prefix + (path or usual))).decode()
        layer = QgsRasterLayer(
            "crs=EPSG:3857&format=image/png&layers=photo&styles=plain&tileMatrixSet=world"
            f"&url={address}",
            "photo",
            "wms",
        )
        assert layer.isValid()
        return layer

# SPDX-License-Identifier: GPL-2.0-or-later
"""WMTS: a pyramid of tiles in any CRS, as its capabilities describe it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from .....inference.errors import ImageryError
from ....texts import tr
from ...source import Source, View, Window
from ..connection import Connection, Manners, extended
from ..levels import Level, choose, metres_per_unit, wanted_cell
from ..picture import look
from ..service import Address, Service
from ..tiles import TiledImage, Tiling
from .description import Element

#: A pixel's side in metres, by which the standard turns scales into cells.
_PIXEL = 0.00028

TileUrl = Callable[[str, int, int], str]


def is_tiled(link: Connection) -> bool:
    """Whether QGIS shows the layer in tiles: those of a WMTS, or of a WMS that is asked for tiles.

    Which of both it is, the description of the service alone tells.
    """
    return bool(link.first("tileMatrixSet"))


def describes_wms(described: Element) -> bool:
    """Whether it is the description of a WMS, by the names that QGIS knows; else it is a WMTS'."""
    return described.name in ("WMS_Capabilities", "WMT_MS_Capabilities")


def description_url(link: Connection) -> str:
    """Where QGIS reads the description of the service of a layer in tiles.

    Only what looks like a WMTS is asked for as it stands, all else as if it were a WMS.
    """
    url = link.first("url")
    if "service=wmts" in url.lower() or "/wmtscapabilities.xml" in url.lower():
        return url
    return link.url(SERVICE="WMS", REQUEST="GetCapabilities")


def open_wmts(
    layer: QgsRasterLayer, link: Connection, contents: Element, view: View, manners: Manners
) -> Source:
    """The tiles of a WMTS layer; ``contents`` describes the service.

    Raises ImageryError, ParameterError.
    """
    described = _named(link, contents, "Layer", link.first("layers"))
    matrices = _named(link, contents, "TileMatrixSet", link.first("tileMatrixSet"))
    crs = layer.crs()
    levels = _levels(link, matrices, _limits(described, link.first("tileMatrixSet")), crs)
    level, remarks = choose(link.name, levels, wanted_cell(view, crs, layer.extent()), crs)
    tile_url = _tile_url(link, contents, described)
    first_column, first_row = level.tiles[:2]

    def address(column: int, row: int, size: tuple[int, int]) -> Address:
        column, row = column + first_column, row + first_row
        words = tr("tile {level}/{column}/{row}").format(level=level.name, column=column, row=row)
        return Address(tile_url(level.name, column, row), words, size)

    bands, decode = look(link.first("interpretation"))
    service = Service(link.name, link.access, manners, decode)
    return TiledImage(service, Tiling(level.grid(crs), level.size, address), bands, remarks)


def _named(link: Connection, contents: Element, kind: str, name: str) -> Element:
    for found in contents.all("Contents", kind):
        if found.words("Identifier") == name:
            return found
    raise ImageryError(
        tr(
            "{link}: its service has no {kind} called “{name}” any more. Add the layer again."
        ).format(link=link.name, kind=kind, name=name)
    )


def _limits(described: Element, name: str) -> dict[str, Window]:
    """Which tiles of each matrix there are, where the layer tells."""
    limits = {}
    for use in described.all("TileMatrixSetLink"):
        if use.words("TileMatrixSet") != name:
            continue
        for limit in use.all("TileMatrixSetLimits", "TileMatrixLimits"):
            keys = ("MinTileCol", "MinTileRow", "MaxTileCol", "MaxTileRow")
            try:
                left, top, right, bottom = (int(limit.words(key)) for key in keys)
            except ValueError:
                continue
            window = (left, top, right - left + 1, bottom - top + 1)
            limits[limit.words("TileMatrix")] = window
    return limits


def _levels(
    link: Connection,
    matrices: Element,
    limits: dict[str, Window],
    crs: QgsCoordinateReferenceSystem,
) -> list[Level]:
    """``crs`` counts where the matrices name none, or none that is known."""
    own = QgsCoordinateReferenceSystem.fromOgcWmsCrs(matrices.words("SupportedCRS"))
    crs = own if own.isValid() else crs
    swapped = "IgnoreAxisOrientation" not in link.parameters and bool(crs.hasAxisInverted())
    named = {matrix.words("Identifier"): matrix for matrix in matrices.all("TileMatrix")}
    limited = limits.keys() & named.keys()
    levels = []
    for name, matrix in named.items():
        if limited and name not in limited:
            continue
        try:
            level = _level(matrix, name, metres_per_unit(crs), swapped)
        except ValueError:
            raise ImageryError(
                tr(
                    "{link}: its service describes level “{name}” in a way that cannot be "
                    "understood. Choose another set of tiles."
                ).format(link=link.name, name=name)
            ) from None
        levels.append(_within(level, limits.get(name, level.tiles)))
    return levels


def _within(level: Level, limits: Window) -> Level:
    """``level`` with those of its tiles that ``limits`` leave; all, where these leave none."""
    left, top = max(limits[0], 0), max(limits[1], 0)
    right = min(limits[0] + limits[2], level.tiles[2])
    bottom = min(limits[1] + limits[3], level.tiles[3])
    if right <= left or bottom <= top:
        return level
    return replace(level, tiles=(left, top, right - left, bottom - top))


def _level(matrix: Element, name: str, metres: float, swapped: bool) -> Level:
    """Raises ValueError for what is no number, or no possible one."""
    cell = float(matrix.words("ScaleDenominator")) * _PIXEL / metres
    first, second = (float(part) for part in matrix.words("TopLeftCorner").split())
    keys = ("TileWidth", "TileHeight", "MatrixWidth", "MatrixHeight")
    width, height, across, down = (int(matrix.words(key)) for key in keys)
    if not cell > 0 or min(width, height, across, down) < 1:
        raise ValueError(name)
    origin = (second, first) if swapped else (first, second)
    return Level(name, (cell, cell), origin, (width, height), (0, 0, across, down))


def _tile_url(link: Connection, contents: Element, described: Element) -> TileUrl:
    """By keys where the service takes them, else by its template."""
    by_keys = _key_url(contents)
    dimensions = _dimensions(link, described)
    if by_keys is not None:
        return _with_keys(link, by_keys, dimensions)
    kind = link.first("format")
    for resource in described.all("ResourceURL"):
        values = resource.attributes
        if values.get("resourceType") == "tile" and values.get("format", kind) == kind:
            return _with_template(link, values.get("template", ""), dimensions)
    raise ImageryError(
        tr("{link}: its service names no address for tiles as {kind}. Add the layer again.").format(
            link=link.name, kind=kind
        )
    )


def _key_url(contents: Element) -> Optional[str]:
    for operation in contents.all("OperationsMetadata", "Operation"):
        if operation.attributes.get("name") != "GetTile":
            continue
        for get in operation.all("DCP", "HTTP", "Get"):
            encodings = [v.text.strip() for v in get.all("Constraint", "AllowedValues", "Value")]
            if not encodings or "KVP" in encodings:
                return get.attributes.get("href")
    return None


def _dimensions(link: Connection, described: Element) -> dict[str, str]:
    """Of each dimension, such as the time, what the layer chose, else what the service would."""
    usual = {d.words("Identifier"): d.words("Default") for d in described.all("Dimension")}
    pairs = (entry.partition("=") for entry in link.first("tileDimensions").split(";"))
    return {**usual, **{name: value for name, _, value in pairs if name}}


def _with_keys(link: Connection, base: str, dimensions: dict[str, str]) -> TileUrl:
    fixed = {
        "SERVICE": "WMTS",
        "REQUEST": "GetTile",
        "VERSION": "1.0.0",
        "LAYER": link.first("layers"),
        "STYLE": link.first("styles"),
        "FORMAT": link.first("format"),
        "TILEMATRIXSET": link.first("tileMatrixSet"),
        **dimensions,
    }

    def url(level: str, column: int, row: int) -> str:
        place = {"TILEMATRIX": level, "TILEROW": str(row), "TILECOL": str(column)}
        return extended(base, "", {**fixed, **place})

    return url


def _with_template(link: Connection, template: str, dimensions: dict[str, str]) -> TileUrl:
    fixed = {
        **dimensions,
        "layer": link.first("layers"),
        "style": link.first("styles"),
        "tilematrixset": link.first("tileMatrixSet"),
    }

    def url(level: str, column: int, row: int) -> str:
        place = {"tilematrix": level, "tilerow": str(row), "tilecol": str(column)}
        values = {key.lower(): value for key, value in {**fixed, **place}.items()}
        filled = re.sub(
            r"\{(\w+)\}", lambda found: values.get(found[1].lower(), found[0]), template
        )
        return str(QUrl(filled).toString(QUrl.ComponentFormattingOption.FullyEncoded))

    return url

# SPDX-License-Identifier: GPL-2.0-or-later
"""XYZ tiles: a pyramid of square tiles over the whole world in Web Mercator."""

from __future__ import annotations

import re

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from .....inference.errors import ImageryError
from ....texts import tr
from ...source import Source, View
from ..connection import Connection, Manners
from ..levels import MERCATOR_EDGE, Level, choose, wanted_cell
from ..picture import look
from ..service import Address, Service
from ..tiles import TiledImage, Tiling

_TILE = 256
_FINEST, _DEEPEST = 18, 30


def open_xyz(layer: QgsRasterLayer, link: Connection, view: View, manners: Manners) -> Source:
    """The tiles of an XYZ connection. Raises ImageryError, ParameterError."""
    template = link.first("url")
    _refuse_unknown_places(link.name, template)
    wanted = wanted_cell(view, layer.crs(), layer.extent())
    known = link.number("zmax") is not None
    level, remarks = choose(link.name, _levels(link), wanted, layer.crs(), known)
    zoom = int(level.name)

    def address(column: int, row: int, size: tuple[int, int]) -> Address:
        return Address(
            tile_url(template, zoom, column, row),
            tr("tile {level}/{column}/{row}").format(level=zoom, column=column, row=row),
            size,
        )

    bands, decode = look(link.first("interpretation"))
    tiling = Tiling(level.grid(layer.crs()), level.size, address)
    return TiledImage(Service(link.name, link.access, manners, decode), tiling, bands, remarks)


def _levels(link: Connection) -> list[Level]:
    lowest = min(max(link.number("zmin") or 0, 0), _DEEPEST)
    highest = link.number("zmax")
    highest = _FINEST if highest is None else min(highest, _DEEPEST)
    # Tiles for dense screens: as large on the ground, with twice as many pixels.
    ratio = 2 if link.first("tilePixelRatio").split(".")[0] == "2" else 1
    levels = []
    for zoom in range(lowest, highest + 1):
        across, side = 2**zoom, _TILE * ratio
        cell = 2 * MERCATOR_EDGE / (side * across)
        tiles = (0, 0, across, across)
        levels.append(
            Level(str(zoom), (cell, cell), (-MERCATOR_EDGE, MERCATOR_EDGE), (side, side), tiles)
        )
    return levels


def tile_url(template: str, zoom: int, column: int, row: int) -> str:
    """``template`` with its places filled as QGIS fills them."""
    values = {
        "{x}": str(column),
        "{y}": str(row),
        "{-y}": str(2**zoom - 1 - row),
        "{z}": str(zoom),
        "{q}": quadkey(zoom, column, row),
    }
    for place, value in values.items():
        template = template.replace(place, value)
    return str(QUrl(template).toString(QUrl.ComponentFormattingOption.FullyEncoded))


def quadkey(zoom: int, column: int, row: int) -> str:
    """The name of a tile by quarters, a digit for each level."""
    digits = [
        str((column >> level & 1) + 2 * (row >> level & 1)) for level in reversed(range(zoom))
    ]
    return "".join(digits)


def _refuse_unknown_places(name: str, template: str) -> None:
    rest = re.sub(r"\{-?[xyzq]\}", "", template)
    unknown = re.search(r"\{[^{}]*\}", rest)
    if unknown:
        raise ImageryError(
            tr(
                "{name}: the place {place} in its address is not known. Use {{x}}, {{y}} "
                "or {{-y}}, {{z}}, or {{q}}, and name one server."
            ).format(name=name, place=unknown.group())
        )

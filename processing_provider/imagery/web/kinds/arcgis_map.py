# SPDX-License-Identifier: GPL-2.0-or-later
"""ArcGIS map services: tiles where they are cached, else pictures drawn to order."""

from __future__ import annotations

import json
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from .....inference.errors import ImageryError
from ....texts import tr
from ...source import Source, View
from ..connection import Connection, Manners
from ..levels import Level, choose, needed_cell, wanted_cell, within
from ..picture import RENDERED_BANDS, rendered
from ..service import Address, Service
from ..tiles import LARGEST, TiledImage, Tiling, grid_of, lattice

Bounds = tuple[float, float, float, float]
Described = dict[str, Any]


def open_map(
    layer: QgsRasterLayer, link: Connection, described: Described, view: View, manners: Manners
) -> Source:
    """The pictures of a map service. Raises ImageryError, ParameterError."""
    levels = cached_levels(described, layer)
    if levels:
        return tiled(layer, link, levels, view, manners)
    fixed = {"format": link.first("format") or "png32", "transparent": "true"}
    if link.first("layer"):
        fixed["layers"] = f"show:{link.first('layer')}"
    return drawn(layer, link, described, view, manners, "/export", fixed)


def tiled(
    layer: QgsRasterLayer,
    link: Connection,
    levels: list[Level],
    view: View,
    manners: Manners,
    remarks: tuple[str, ...] = (),
) -> Source:
    """The cached tiles of a service."""
    crs = layer.crs()
    level, chosen = choose(link.name, levels, wanted_cell(view, crs, layer.extent()), crs)
    first_column, first_row = level.tiles[:2]

    def address(column: int, row: int, size: tuple[int, int]) -> Address:
        column, row = column + first_column, row + first_row
        url = link.url(f"/tile/{level.name}/{row}/{column}")
        return Address(
            url,
            tr("tile {level}/{column}/{row}").format(level=level.name, column=column, row=row),
            size,
        )

    service = Service(link.name, link.access, manners, rendered)
    tiling = Tiling(level.grid(crs), level.size, address)
    return TiledImage(service, tiling, RENDERED_BANDS, remarks + chosen)


def drawn(
    layer: QgsRasterLayer,
    link: Connection,
    described: Described,
    view: View,
    manners: Manners,
    path: str,
    fixed: dict[str, str],
    remarks: tuple[str, ...] = (),
) -> Source:
    """Pictures that the service draws at the wanted cells."""
    cell = needed_cell(link.name, view, layer.crs(), layer.extent())
    grid = grid_of(extent_of(layer), (cell, cell), layer.crs())
    service = Service(link.name, link.access, manners, rendered)
    tiling = lattice(grid, largest(described), exporter(layer, link, path, fixed))
    return TiledImage(service, tiling, RENDERED_BANDS, remarks)


def exporter(layer: QgsRasterLayer, link: Connection, path: str, fixed: dict[str, str]) -> Any:
    """What makes the URLs of pictures in the layer's CRS, by bounds and size."""
    system = spatial_reference(layer.crs())

    def url(part: Bounds, size: tuple[int, int]) -> str:
        asked = {
            "bbox": ",".join(repr(value) for value in part),
            "bboxSR": system,
            "imageSR": system,
            "size": f"{size[0]},{size[1]}",
        }
        return link.url(path, **fixed, **asked, f="image")

    return url


def extent_of(layer: QgsRasterLayer) -> Bounds:
    """The layer's bounds. Raises ImageryError when there are none."""
    extent = layer.extent()
    if extent.isEmpty() or not extent.isFinite():
        raise ImageryError(
            tr(
                "{layer} does not tell where it lies, so no grid can be laid over it. "
                "Check the service's extent."
            ).format(layer=layer.name())
        )
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def spatial_reference(crs: QgsCoordinateReferenceSystem) -> str:
    """``crs`` as ArcGIS names it: by number, else by well-known text."""
    kind, _, number = crs.authid().partition(":")
    if kind in ("EPSG", "ESRI") and number.isdigit():
        return str(number)
    return json.dumps({"wkt": crs.toWkt()})


def in_own_crs(reference: Any, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a service's spatial ``reference`` is ``crs``; granted where it is silent."""
    known = reference if isinstance(reference, dict) else {}
    numbers = {str(known[key]) for key in ("wkid", "latestWkid") if known.get(key)}
    return not numbers or crs.authid().partition(":")[2] in numbers


def largest(described: Described) -> tuple[int, int]:
    """Width and height of one picture, within the service's limits."""
    return (
        min(LARGEST, _whole(described.get("maxImageWidth")) or LARGEST),
        min(LARGEST, _whole(described.get("maxImageHeight")) or LARGEST),
    )


def _whole(value: Any) -> Optional[int]:
    return int(value) if isinstance(value, (int, float)) and value >= 1 else None


def cached_levels(described: Described, layer: QgsRasterLayer) -> list[Level]:
    """The levels of a cache in the layer's CRS; none where nothing is cached so."""
    info = described.get("tileInfo")
    if not (described.get("singleFusedMapCache") and isinstance(info, dict)):
        return []
    if not in_own_crs(info.get("spatialReference"), layer.crs()):
        return []
    bounds = extent_of(layer)
    try:
        origin = (float(info["origin"]["x"]), float(info["origin"]["y"]))
        size = (int(info["cols"]), int(info["rows"]))
        lods = [(int(lod["level"]), float(lod["resolution"])) for lod in info["lods"]]
        least, most = described.get("minLOD", 0), described.get("maxLOD", 1000)
        return [
            within(_level(number, cell, origin, size), bounds)
            for number, cell in lods
            if cell > 0 and least <= number <= most
        ]
    except (KeyError, TypeError, ValueError):
        raise ImageryError(
            tr(
                "{layer}: its service describes its tiles in a way that cannot be understood."
            ).format(layer=layer.name())
        ) from None


def _level(number: int, cell: float, origin: tuple[float, float], size: tuple[int, int]) -> Level:
    # The description does not say how many tiles there are; the layer's extent will.
    endless = (0, 0, 1 << 40, 1 << 40)
    return Level(str(number), (cell, cell), origin, size, endless)

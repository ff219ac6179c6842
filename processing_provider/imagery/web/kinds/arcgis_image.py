# SPDX-License-Identifier: GPL-2.0-or-later
"""ArcGIS image services: the pixels that are stored, where the service gives them out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsRasterLayer

from .....inference.errors import ParameterError
from ....texts import tr
from ...source import Band, Source, View
from ..connection import Connection, Manners
from ..levels import units
from ..picture import coverage_decoder
from ..service import Service
from ..tiles import Range, TiledImage, grid_of, lattice
from .arcgis_map import (
    Described,
    cached_levels,
    drawn,
    exporter,
    extent_of,
    in_own_crs,
    largest,
    tiled,
)

_PATH = "/exportImage"
_TYPES = {
    "U1": "u1",
    "U2": "u1",
    "U4": "u1",
    "U8": "u1",
    "S8": "i1",
    "U16": "u2",
    "S16": "i2",
    "U32": "u4",
    "S32": "i4",
    "F32": "f4",
    "F64": "f8",
}
_MOST_BANDS = 10_000


def open_image(
    layer: QgsRasterLayer, link: Connection, described: Described, view: View, manners: Manners
) -> Source:
    """The stored pixels of an image service, else its pictures, which a remark then tells.

    Raises ImageryError, ParameterError.
    """
    reason = _only_pictures(described)
    if not reason:
        return _stored(layer, link, described, view, manners)
    remark = (
        tr(
            "{link}: the service gives rendered pictures only ({reason}), so bands are "
            "red, green, blue."
        ).format(link=link.name, reason=reason),
    )
    levels = cached_levels(described, layer)
    if levels:
        return tiled(layer, link, levels, view, manners, remark)
    if view.cell_size is None and _native_cells(layer, described) is not None:
        view = View(cell_size=math.sqrt(math.prod(_native_cells(layer, described) or (1, 1))))
    fixed = {"format": "png32"}
    return drawn(layer, link, described, view, manners, _PATH, fixed, remark)


def _only_pictures(described: Described) -> str:
    """Why stored pixels are not to be had; empty when they are."""
    if "tilesonly" in str(described.get("capabilities") or "").replace(" ", "").lower():
        return tr("it serves cached tiles alone")
    if described.get("pixelType") not in _TYPES:
        return tr("its pixel type is {type}").format(
            type=described.get("pixelType") or tr("not told")
        )
    count = described.get("bandCount")
    if not isinstance(count, int) or not 1 <= count <= _MOST_BANDS:
        return tr("it does not tell its bands")
    return ""


def _stored(
    layer: QgsRasterLayer, link: Connection, described: Described, view: View, manners: Manners
) -> Source:
    native = _native_cells(layer, described)
    cells = native if view.cell_size is None else (view.cell_size, view.cell_size)
    if cells is None:
        raise ParameterError(
            tr(
                "CELL_SIZE: {link} does not tell its cells in the layer's CRS. Set "
                "CELL_SIZE, in {units}, to the cell size of the model's training imagery."
            ).format(link=link.name, units=units(layer.crs()))
        )
    fixed = {
        "format": "tiff",
        "pixelType": str(described["pixelType"]),
        "compression": "LZ77",
        "interpolation": "RSP_NearestNeighbor" if cells == native else "RSP_BilinearInterpolation",
    }
    if described.get("allowRasterFunction"):
        fixed["renderingRule"] = '{"rasterFunction":"None"}'
    bands = _bands(described)
    service = Service(link.name, link.access, manners, coverage_decoder(bands))
    grid = grid_of(extent_of(layer), cells, layer.crs())
    tiling = lattice(grid, largest(described), exporter(layer, link, _PATH, fixed))
    return TiledImage(service, tiling, bands, ranges=_ranges(described, len(bands)))


def _native_cells(layer: QgsRasterLayer, described: Described) -> Optional[tuple[float, float]]:
    """The sizes of stored pixels, if they are stored in the layer's CRS."""
    reference = described.get("spatialReference") or (described.get("extent") or {}).get(
        "spatialReference"
    )
    cells = (described.get("pixelSizeX"), described.get("pixelSizeY"))
    if not in_own_crs(reference, layer.crs()):
        return None
    if not all(isinstance(cell, (int, float)) and cell > 0 for cell in cells):
        return None
    return float(cells[0] or 0), float(cells[1] or 0)


def _bands(described: Described) -> tuple[Band, ...]:
    count, dtype = int(described["bandCount"]), np.dtype(_TYPES[described["pixelType"]])
    told = described.get("bandNames")
    listed = told if isinstance(told, list) and len(told) == count else [""] * count
    nodata = _numbers(described.get("noDataValues")) or [_number(described.get("noDataValue"))]
    bands = []
    for number, name in enumerate(listed, 1):
        names = tuple(str(n) for n in (name, f"Band_{number}", f"Band {number}") if n)
        bands.append(Band(number, names, dtype, nodata[min(number, len(nodata)) - 1]))
    return tuple(bands)


def _ranges(described: Described, count: int) -> tuple[Range, ...]:
    """The bands' extremes by the service's statistics, where it tells those of all bands."""
    least, most = _numbers(described.get("minValues")), _numbers(described.get("maxValues"))
    if len(least) != count or len(most) != count:
        return ()
    pairs = zip(least, most)
    return tuple((low, high, tr("the service's statistics")) for low, high in pairs)


def _number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) else None


def _numbers(values: Any) -> Sequence[Any]:
    """``values`` if they are a list of numbers, else nothing."""
    if not isinstance(values, list) or any(_number(value) is None for value in values):
        return []
    return [_number(value) for value in values]

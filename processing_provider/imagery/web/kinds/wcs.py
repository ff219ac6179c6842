# SPDX-License-Identifier: GPL-2.0-or-later
"""WCS: coverages with the bands, types and NoData that are stored."""

from __future__ import annotations

import re

import numpy as np
from qgis.core import QgsRasterDataProvider, QgsRasterLayer

from .....inference.errors import ImageryError
from ....texts import tr
from ...rasters.blocks import DTYPES
from ...source import Band, Source, View
from ..connection import Connection, Manners
from ..picture import coverage_decoder
from ..service import Service
from ..tiles import LARGEST, TiledImage, grid_of, lattice

Bounds = tuple[float, float, float, float]


def open_wcs(layer: QgsRasterLayer, link: Connection, view: View, manners: Manners) -> Source:
    """The coverage of a WCS layer, at its own cells or at those that are asked for.

    It is asked for by version 1.0.0, which servers of later versions know too, and whose bounds
    are always x first. Raises ImageryError.
    """
    provider = layer.dataProvider()
    extent, columns, rows = layer.extent(), provider.xSize(), provider.ySize()
    if extent.isEmpty() or (view.cell_size is None and not (columns and rows)):
        raise ImageryError(
            tr(
                "{link} does not tell its size, so no grid can be laid over it. Set "
                "CELL_SIZE, or choose another coverage."
            ).format(link=link.name)
        )
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    if view.cell_size is None:
        cells = (extent.width() / columns, extent.height() / rows)
    else:
        cells = (view.cell_size, view.cell_size)
    fixed = {
        "SERVICE": "WCS",
        "VERSION": "1.0.0",
        "REQUEST": "GetCoverage",
        "COVERAGE": link.first("identifier"),
        "CRS": link.first("crs") or layer.crs().authid(),
        "FORMAT": _format(link, provider),
    }
    if link.first("time"):
        fixed["TIME"] = link.first("time")

    def url(part: Bounds, size: tuple[int, int]) -> str:
        box = ",".join(repr(value) for value in part)
        return link.url(**fixed, BBOX=box, WIDTH=str(size[0]), HEIGHT=str(size[1]))

    bands = _bands(layer, provider)
    service = Service(link.name, link.access, manners, coverage_decoder(bands))
    grid = grid_of(bounds, cells, layer.crs())
    return TiledImage(service, lattice(grid, (LARGEST, LARGEST), url), bands)


def _format(link: Connection, provider: QgsRasterDataProvider) -> str:
    """The layer's format, if that is TIFF, else a TIFF that the provider tells of."""
    named = link.first("format")
    if "tif" in named.lower():
        return named
    told = re.findall(r"[\w/;+-]*tif[\w/;+-]*", provider.htmlMetadata(), re.IGNORECASE)
    return str(told[0]) if told else named or "GeoTIFF"


def _bands(layer: QgsRasterLayer, provider: QgsRasterDataProvider) -> tuple[Band, ...]:
    codes = [int(provider.sourceDataType(n)) for n in range(1, provider.bandCount() + 1)]
    if not codes or not all(code in DTYPES for code in codes):
        raise ImageryError(
            tr("{layer} holds no real numbers, which models need. Choose another coverage.").format(
                layer=layer.name()
            )
        )
    bands = []
    for number, code in enumerate(codes, 1):
        marked = provider.sourceHasNoDataValue(number) and provider.useSourceNoDataValue(number)
        nodata = float(provider.sourceNoDataValue(number)) if marked else None
        names = (layer.bandName(number), f"Band_{number}", f"Band {number}")
        bands.append(Band(number, names, np.dtype(DTYPES[code]), nodata))
    return tuple(bands)

# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster provider of QGIS whose map units are the pixels of a file.

QGIS computes where a window lies from its extent. In map units, with cells of 0.1 m say, that ends
a billionth of a pixel off, whereupon GDAL interpolates every pixel of a window, only to arrive at
the stored values: with ten times the work. In pixels the numbers are whole, and windows are copied.
"""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import gdal
from qgis.core import QgsDataProvider, QgsProviderRegistry, QgsRasterDataProvider

from ....inference.chips.window import Grid
from .dataset import gdal_errors, open_dataset

_UNITS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def frame_of(grid: Grid) -> Grid:
    """The pixels of ``grid`` in units of their own: x is the column, y is minus the row."""
    return Grid(_UNITS, grid.width, grid.height)


def provider_in_pixels(path: str, name: str, options: Sequence[str] = ()) -> QgsRasterDataProvider:
    """QGIS's provider for the file at ``path``, whose grid is that of ``frame_of``.

    ``options`` are GDAL's for opening the file. Raises ImageryError where that cannot be opened.
    """
    dataset = open_dataset(path, name, options)
    with gdal_errors():
        described = gdal.GetDriverByName("VRT").CreateCopy("", dataset)
        described.SetGeoTransform(_UNITS)
        text = described.GetMetadata("xml:VRT")[0]
    return QgsProviderRegistry.instance().createProvider(
        "gdal", text, QgsDataProvider.ProviderOptions()
    )

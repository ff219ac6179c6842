# SPDX-License-Identifier: GPL-2.0-or-later
"""Datasets as virtual ones on another grid: other cells, another CRS, another place to begin.

Values are mixed bilinearly; of colour tables, whose numbers mean categories, the nearest is taken.
"""

from __future__ import annotations

from typing import Any

from osgeo import gdal

from ....inference.chips.window import Grid


def with_cells(dataset: gdal.Dataset, cell_size: float) -> gdal.Dataset:
    """``dataset`` on cells of ``cell_size``, from the same upper left corner."""
    transform = dataset.GetGeoTransform()
    left, top = transform[0], transform[3]
    right = left + dataset.RasterXSize * transform[1]
    bottom = top + dataset.RasterYSize * transform[5]
    columns = max(1, round((right - left) / cell_size))
    rows = max(1, round((top - bottom) / cell_size))
    bounds = (left, top - rows * cell_size, left + columns * cell_size, top)
    return _warped(dataset, bounds, columns, rows)


def onto(dataset: gdal.Dataset, grid: Grid) -> gdal.Dataset:
    """``dataset`` on exactly the pixels of ``grid``, which is north-up, in the grid's CRS."""
    x_min, y_min, x_max, y_max = grid.bounds
    crs = {"dstSRS": grid.crs} if grid.crs and dataset.GetProjection() else {}
    return _warped(dataset, (x_min, y_min, x_max, y_max), grid.width, grid.height, **crs)


def _warped(
    dataset: gdal.Dataset,
    bounds: tuple[float, float, float, float],
    columns: int,
    rows: int,
    **options: Any,
) -> gdal.Dataset:
    first = dataset.GetRasterBand(1)
    paletted = first.GetColorInterpretation() == gdal.GCI_PaletteIndex
    numbers = range(1, dataset.RasterCount + 1)
    interpretations = [dataset.GetRasterBand(n).GetColorInterpretation() for n in numbers]
    return gdal.Warp(
        "",
        dataset,
        format="VRT",
        outputBounds=bounds,
        width=columns,
        height=rows,
        resampleAlg="near" if paletted else "bilinear",
        errorThreshold=0,
        dstAlpha=gdal.GCI_AlphaBand not in interpretations,
        warpOptions=["UNIFIED_SRC_NODATA=NO"],
        **options,
    )

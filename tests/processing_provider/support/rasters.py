# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters of random numbers, written with GDAL."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, gdal_array, osr

ORIGIN = (500000.0, 5000000.0)


def noise(
    bands: int = 3, height: int = 60, width: int = 70, dtype: Any = np.uint8, seed: int = 1
) -> np.ndarray:
    """Random pixels (bands, height, width) over the range of ``dtype``."""
    random = np.random.RandomState(seed)
    if np.dtype(dtype).kind == "f":
        return random.uniform(-100, 100, (bands, height, width)).astype(dtype)
    limits = np.iinfo(dtype)
    if limits.bits == 64:
        return random.randint(limits.min, limits.max, (bands, height, width), dtype)
    return random.randint(limits.min, limits.max + 1, (bands, height, width)).astype(dtype)


def write_raster(
    path: Path,
    pixels: np.ndarray,
    epsg: Optional[int] = 32633,
    cell: tuple[float, float] = (1.0, 1.0),
    origin: tuple[float, float] = ORIGIN,
    options: Sequence[str] = (),
    nodata: Optional[float] = None,
    names: Sequence[str] = (),
    alpha: bool = False,
    statistics: Sequence[tuple[float, float]] = (),
    scale: Optional[tuple[float, float]] = None,
) -> str:
    """A GeoTIFF of ``pixels``; ``alpha`` declares the last band to be one."""
    bands, height, width = pixels.shape
    code = gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype)
    listed = [*options, *(["ALPHA=YES"] if alpha else ["ALPHA=NO"])]
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), width, height, bands, code, listed)
    dataset.SetGeoTransform((origin[0], cell[0], 0, origin[1], 0, -cell[1]))
    if epsg is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
        if statistics:
            least, most = statistics[number - 1]
            band.SetStatistics(least, most, (least + most) / 2, 1.0)
        if scale is not None:
            band.SetScale(scale[0])
            band.SetOffset(scale[1])
    dataset.WriteArray(pixels)
    return str(path)


def mark_invalid(path: str, invalid: np.ndarray, internal: bool) -> None:
    """Give the raster a mask, inside the file or in a .msk beside it, that is 0 at ``invalid``."""
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES" if internal else "NO")
    try:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.where(invalid, 0, 255).astype(np.uint8)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        dataset = None
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)


def virtual_with_nodata(path: Path, raster: str, nodata: Sequence[Optional[float]]) -> str:
    """A VRT of ``raster`` with a NoData value of its own for each band that has one."""
    dataset = gdal.Translate(str(path), raster, format="VRT")
    for number, value in enumerate(nodata, 1):
        if value is not None:
            dataset.GetRasterBand(number).SetNoDataValue(value)
    dataset.FlushCache()
    return str(path)

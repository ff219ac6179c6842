# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that do not lie north-up: turned, placed by control points, or by a sensor model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .rasters import write_raster

#: Where the synthetic sensor looks: longitude, latitude and height in the middle of the image.
LONGITUDE, LATITUDE, HEIGHT = 12.0, 46.0, 800.0

#: Degrees from the middle to the edge, and metres from the mean height to the extremes.
DEGREES, METRES = 0.01, 500.0

#: By how many half widths the image moves when the ground rises by METRES.
LEANING = 0.25


def turned_raster(
    path: Path, pixels: np.ndarray, angle: float = 30.0, cell: tuple[float, float] = (1.0, 1.5)
) -> str:
    """A raster in UTM 33 whose rows run ``angle`` degrees away from the east."""
    raster = write_raster(path, pixels)
    cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    dataset = gdal.Open(raster, gdal.GA_Update)
    dataset.SetGeoTransform(
        (500000, cell[0] * cosine, cell[1] * sine, 5000000, cell[0] * sine, -cell[1] * cosine)
    )
    dataset = None
    return raster


def flipped_raster(
    path: Path, pixels: np.ndarray, mirrored: bool = False, upturned: bool = True
) -> str:
    """A raster whose rows run north, or whose columns run west."""
    raster = write_raster(path, pixels)
    dataset = gdal.Open(raster, gdal.GA_Update)
    dataset.SetGeoTransform((500000, -2 if mirrored else 2, 0, 5000000, 0, 3 if upturned else -3))
    dataset = None
    return raster


def raster_by_points(path: Path, pixels: np.ndarray, side: int = 4, bend: float = 1.0) -> str:
    """A raster placed by ``side`` x ``side`` control points, slightly bent."""
    raster = str(path)
    bands, height, width = pixels.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, bands)
    dataset.WriteArray(pixels)
    points = []
    for row in np.linspace(0, height, side):
        for column in np.linspace(0, width, side):
            x = 12 + 1e-4 * column + 2e-5 * row + bend * 2e-8 * column * row
            y = 46 - 1e-4 * row + 3e-5 * column - bend * 3e-8 * column**2
            points.append(gdal.GCP(float(x), float(y), 0, float(column), float(row)))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset.SetGCPs(points, system.ExportToWkt())
    gdal.GetDriverByName("GTiff").CreateCopy(raster, dataset)
    return raster


def _text(values: list[float]) -> str:
    return " ".join(repr(value) for value in [*values, *([0.0] * (20 - len(values)))])


def sensor_model(width: int, height: int) -> dict[str, str]:
    """RPC metadata of a sensor that looks from the side; columns run east, rows run south."""
    return {
        "LONG_OFF": str(LONGITUDE),
        "LAT_OFF": str(LATITUDE),
        "HEIGHT_OFF": str(HEIGHT),
        "LONG_SCALE": str(DEGREES),
        "LAT_SCALE": str(DEGREES),
        "HEIGHT_SCALE": str(METRES),
        "SAMP_OFF": str(width / 2),
        "LINE_OFF": str(height / 2),
        "SAMP_SCALE": str(width / 2),
        "LINE_SCALE": str(height / 2),
        "SAMP_NUM_COEFF": _text([0.0, 1.0, 0.0, LEANING, 0.01]),
        "SAMP_DEN_COEFF": _text([1.0, 0.002]),
        "LINE_NUM_COEFF": _text([0.0, 0.0, -1.0, 0.0, 0.02]),
        "LINE_DEN_COEFF": _text([1.0, 0.0, 0.003]),
    }


def raster_by_sensor(path: Path, pixels: np.ndarray) -> str:
    """A raster placed by ``sensor_model`` alone."""
    raster = str(path)
    bands, height, width = pixels.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, bands)
    dataset.WriteArray(pixels)
    dataset.SetMetadata(sensor_model(width, height), "RPC")
    gdal.GetDriverByName("GTiff").CreateCopy(raster, dataset)
    return raster


def seen_by_sensor(x: float, y: float, z: float, width: int, height: int) -> tuple[float, float]:
    """(Column, row) at which the sensor sees a place, by its formula alone.

    It counts from the centre of the first pixel.
    """
    east, north, up = (x - LONGITUDE) / DEGREES, (y - LATITUDE) / DEGREES, (z - HEIGHT) / METRES
    column = (east + LEANING * up + 0.01 * east * north) / (1 + 0.002 * east)
    row = (-north + 0.02 * east * north) / (1 + 0.003 * north)
    return (column + 1) * width / 2 + 0.5, (row + 1) * height / 2 + 0.5


def heights(path: Path, level: float, reach: float = 0.05) -> str:
    """A raster of one height around the place where the sensor looks."""
    count = 100
    cell = 2 * reach / count
    return write_raster(
        path,
        np.full((1, count, count), level, np.float32),
        epsg=4326,
        cell=(cell, cell),
        origin=(LONGITUDE - reach, LATITUDE + reach),
    )

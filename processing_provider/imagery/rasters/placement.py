# SPDX-License-Identifier: GPL-2.0-or-later
"""What places a dataset's pixels on the ground, and the straight grid of those that have one."""

from __future__ import annotations

import math
from collections.abc import Sequence

from osgeo import gdal, osr

from ....inference.chips.window import Grid
from ...texts import marked

#: Nothing places the pixels.
NOTHING = "nothing"
#: A grid whose columns run east and whose rows run south.
NORTH_UP = marked("a north-up grid")
#: A grid along the axes, whose rows run north or whose columns run west.
FLIPPED = marked("a flipped grid")
ROTATED = marked("a rotated grid")
CONTROL_POINTS = marked("control points")
SENSOR_MODEL = marked("an RPC model")
GEOLOCATION = marked("geolocation arrays")

#: An image without a place: x is the column, y is minus the row.
_NORTH_UP_PIXELS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
_IDENTITY = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

#: What is less than so many cells from one side of the image to the other is rounding.
_NEGLIGIBLE = 1e-3


def placement_of(dataset: gdal.Dataset) -> str:
    """What places the pixels: the first of these that is there, as GDAL's own warper chooses."""
    transform = _straightened(dataset)
    if transform != _IDENTITY:
        _, x_column, x_row, _, y_column, y_row = transform
        if x_row or y_column:
            return ROTATED
        return NORTH_UP if x_column > 0 > y_row else FLIPPED
    if dataset.GetGCPCount():
        return CONTROL_POINTS
    if dataset.GetMetadata("RPC"):
        return SENSOR_MODEL
    return GEOLOCATION if dataset.GetMetadata("GEOLOCATION") else NOTHING


def _straightened(dataset: gdal.Dataset) -> tuple[float, float, float, float, float, float]:
    """GDAL's six numbers, without a rotation that comes from rounding."""
    x0, x_column, x_row, y0, y_column, y_row = dataset.GetGeoTransform()
    across = abs(x_row) * dataset.RasterYSize <= _NEGLIGIBLE * abs(x_column)
    if across and abs(y_column) * dataset.RasterXSize <= _NEGLIGIBLE * abs(y_row):
        x_row = y_column = 0.0
    return (x0, x_column, x_row, y0, y_column, y_row)


def is_north_up(dataset: gdal.Dataset) -> bool:
    """Whether columns run east and rows run south, or there is no place at all."""
    return placement_of(dataset) in (NOTHING, NORTH_UP)


def is_warped_by_qgis(dataset: gdal.Dataset) -> bool:
    """Whether QGIS's provider resamples the pixels, which it does even where a grid places them."""
    _, _, x_row, _, y_column, _ = dataset.GetGeoTransform()
    placed_twice = bool(dataset.GetGCPCount() or dataset.GetMetadata("RPC"))
    return placed_twice or bool(x_row or y_column) or not is_north_up(dataset)


def crs_of(dataset: gdal.Dataset, placement: str) -> str:
    """The CRS, as well-known text, in which ``placement`` places the pixels; empty without one."""
    if placement == CONTROL_POINTS:
        return str(dataset.GetGCPProjection() or "")
    if placement == GEOLOCATION:
        return str(dataset.GetMetadataItem("SRS", "GEOLOCATION") or "")
    if placement == SENSOR_MODEL:
        system = osr.SpatialReference()
        system.ImportFromEPSG(4326)
        return str(system.ExportToWkt())
    return str(dataset.GetProjection() or "")


def stored_grid(dataset: gdal.Dataset) -> Grid:
    """The pixels as they are stored, on their straight grid."""
    transform = _straightened(dataset)
    if transform == _IDENTITY:
        transform = _NORTH_UP_PIXELS
    crs = str(dataset.GetProjection() or "")
    width, height = dataset.RasterXSize, dataset.RasterYSize
    return Grid(transform, width, height, crs, wraps=_wraps(transform, width, crs))


def turned_north_up(grid: Grid) -> Grid:
    """The grid of an image along the axes, once its rows run south and its columns east."""
    x0, x_column, _, y0, _, y_row = grid.transform
    if x_column < 0:
        x0, x_column = x0 + grid.width * x_column, -x_column
    if y_row > 0:
        y0, y_row = y0 + grid.height * y_row, -y_row
    transform = (x0, x_column, 0.0, y0, 0.0, y_row)
    return Grid(transform, grid.width, grid.height, grid.crs, wraps=grid.wraps)


def _wraps(transform: Sequence[float], width: int, crs: str) -> bool:
    """Whether the columns go once around the Earth, in degrees."""
    _, x_column, x_row, _, y_column, _ = transform
    if x_row or y_column or not x_column or not crs:
        return False
    if abs(width - abs(360 / x_column)) > _NEGLIGIBLE:
        return False
    system = osr.SpatialReference(wkt=crs)
    degrees = math.isclose(system.GetAngularUnits(), math.pi / 180, rel_tol=1e-9)
    return bool(system.IsGeographic()) and degrees

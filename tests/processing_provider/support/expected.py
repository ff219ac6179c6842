# SPDX-License-Identifier: GPL-2.0-or-later
"""What a chip must be, computed with GDAL, OGR and Pillow alone.

Nothing of the plugin is used here: windows, masks and values follow from
``reference/classify-objects-tool.md``, one object at a time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from osgeo import gdal, ogr, osr
from PIL import Image

Window = tuple[int, int, int, int]


@dataclass(frozen=True)
class Cutter:
    """How chips of one raster are cut; ``bands`` are numbers from 1."""

    raster: str
    bands: Sequence[int]
    height: int
    width: int
    fixed: bool = True
    blacken: bool = False
    padding: int = 0
    shapes_epsg: Optional[int] = None
    masks_count: bool = True

    def chip(self, text: str) -> tuple[str, Optional[np.ndarray]]:
        """Status and chip, float32, of the object with the well-known text ``text``."""
        dataset = gdal.Open(self.raster)
        shape = ogr.CreateGeometryFromWkt(text).GetLinearGeometry(0.1)
        shape = self._in_raster_crs(shape, dataset)
        box = _box_in_pixels(shape, dataset)
        if box[2] < 0 or box[3] < 0 or box[0] > dataset.RasterXSize or box[1] > dataset.RasterYSize:
            return "outside", None
        window = self._window(box)
        pixels, valid = read_window(dataset, window, self.bands, self.masks_count)
        if not valid.any():
            return "nodata", None
        status = "ok" if valid.any(axis=0).all() else "partial"
        chip = np.where(valid, pixels, 0).astype(np.float32)
        if self.blacken and shape.GetDimension() == 2:
            chip *= _inside(shape, window, dataset)
        return status, stretched(chip, self.height, self.width)

    def _in_raster_crs(self, shape: ogr.Geometry, dataset: gdal.Dataset) -> ogr.Geometry:
        if self.shapes_epsg is None:
            return shape
        source = osr.SpatialReference()
        source.ImportFromEPSG(self.shapes_epsg)
        target = osr.SpatialReference(wkt=dataset.GetProjection())
        for system in (source, target):
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        moved = shape.Clone()
        left, right, bottom, top = moved.GetEnvelope()
        if max(right - left, top - bottom) > 0:
            moved.Segmentize(max(right - left, top - bottom) / 64)
        moved.Transform(osr.CoordinateTransformation(source, target))
        return moved

    def _window(self, box: Sequence[float]) -> Window:
        left, top, right, bottom = box
        centred = (
            math.floor((left + right) / 2 - self.width / 2 + 0.5),
            math.floor((top + bottom) / 2 - self.height / 2 + 0.5),
            self.width,
            self.height,
        )
        if self.fixed:
            return centred
        own = math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)
        width, height = max(own[2] - own[0], 1), max(own[3] - own[1], 1)
        if width < 2 or height < 2:
            return centred
        around = 2 * self.padding
        if width + around > self.width or height + around > self.height:
            return centred
        return own[0] - self.padding, own[1] - self.padding, width + around, height + around


def _box_in_pixels(shape: ogr.Geometry, dataset: gdal.Dataset) -> tuple[float, ...]:
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    left, right, bottom, top = shape.GetEnvelope()
    found = (left - x0) / dx, (top - y0) / dy, (right - x0) / dx, (bottom - y0) / dy
    return tuple(round(side, 6) for side in found)


def read_window(
    dataset: gdal.Dataset, window: Window, bands: Sequence[int], masks_count: bool = True
) -> tuple[np.ndarray, np.ndarray]:
    """Pixels of ``window`` and their validity by GDAL's mask bands; 0 and invalid beyond."""
    column, row, width, height = window
    left, top = max(column, 0), max(row, 0)
    right = min(column + width, dataset.RasterXSize)
    bottom = min(row + height, dataset.RasterYSize)
    read = [dataset.GetRasterBand(number) for number in bands]
    parts = []
    for band in read:
        pixels, valid = np.zeros((height, width)), np.zeros((height, width), bool)
        if right > left and bottom > top:
            inner = (left, top, right - left, bottom - top)
            place = (slice(top - row, bottom - row), slice(left - column, right - column))
            values = band.ReadAsArray(*inner)
            mask = band.GetMaskBand().ReadAsArray(*inner) if masks_count else np.ones(values.shape)
            pixels[place] = values
            valid[place] = (mask != 0) & ~np.isnan(values.astype(float))
        parts.append((pixels, valid))
    return np.stack([part[0] for part in parts]), np.stack([part[1] for part in parts])


def _inside(shape: ogr.Geometry, window: Window, dataset: gdal.Dataset) -> np.ndarray:
    """1 where a pixel's centre is inside ``shape``, or where it is touched if no centre is."""
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    column, row, width, height = window
    target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform((x0 + column * dx, dx, 0, y0 + row * dy, 0, dy))
    target.SetProjection(dataset.GetProjection())
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    system = osr.SpatialReference(wkt=dataset.GetProjection()) if dataset.GetProjection() else None
    layer = holder.CreateLayer("shape", system, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    if not target.ReadAsArray().any():
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    return target.ReadAsArray()


def stretched(chip: np.ndarray, height: int, width: int) -> np.ndarray:
    """``chip`` resampled to the model's size by Pillow's bilinear filter."""
    if chip.shape[1:] == (height, width):
        return chip
    bilinear = getattr(Image, "Resampling", Image).BILINEAR
    images = [Image.fromarray(band.astype(np.float32)) for band in chip]
    return np.stack([np.asarray(image.resize((width, height), bilinear)) for image in images])

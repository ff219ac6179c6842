# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery read with GDAL itself.

For files that QGIS's raster provider would not hand over as they are stored: mask bands (which it
shows as one more band), scale and offset (which it applies), grids that are not north-up (which it
warps); and for any file that is to be resampled to another cell size.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any, Optional

import numpy as np
from osgeo import gdal, gdal_array

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ..source import (
    Band,
    Cancel,
    Pixels,
    Source,
    Validity,
    View,
    Window,
    common_type,
    never,
    read_padded,
    validity,
)
from .warp import onto, with_cells

_NORTH_UP_PIXELS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
_IDENTITY = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def open_dataset(path: str, name: str) -> gdal.Dataset:
    """The raster at ``path``. Raises ImageryError with GDAL's reason."""
    with gdal_errors():
        try:
            dataset = gdal.Open(path)
        except RuntimeError:
            dataset = None
        reason = gdal.GetLastErrorMsg()
    if dataset is None or dataset.RasterCount == 0:
        raise ImageryError(
            f"{name} cannot be opened as a raster ({reason or 'it holds no bands'}). "
            "Choose a raster file."
        )
    return dataset


class gdal_errors:  # noqa: N801 (reads as a phrase)
    """Within it GDAL's errors are kept, quietly, for ``gdal.GetLastErrorMsg``."""

    def __enter__(self) -> None:
        gdal.ErrorReset()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()


def describe_bands(dataset: gdal.Dataset) -> tuple[Band, ...]:
    """The bands of ``dataset`` with their names, types and NoData."""
    return tuple(
        _describe_band(dataset.GetRasterBand(n)) for n in range(1, dataset.RasterCount + 1)
    )


def _describe_band(band: gdal.Band) -> Band:
    number = band.GetBand()
    color = gdal.GetColorInterpretationName(band.GetColorInterpretation())
    names = (band.GetDescription(), color, f"Band_{number}", f"Band {number}")
    code = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    dtype = np.dtype(np.uint8 if code is None else code)
    alpha = band.GetColorInterpretation() == gdal.GCI_AlphaBand
    named = tuple(name for name in names if name)
    return Band(number, named, dtype, band.GetNoDataValue(), alpha)


def north_up(dataset: gdal.Dataset) -> bool:
    """Whether rows run west to east and from north to south, or there is no grid at all."""
    transform = dataset.GetGeoTransform()
    if tuple(transform) == _IDENTITY:
        return not dataset.GetGCPCount() and not dataset.GetMetadata("RPC")
    return bool(transform[2] == transform[4] == 0 and transform[1] > 0 > transform[5])


def is_referenced(dataset: gdal.Dataset) -> bool:
    """Whether ``dataset`` has a place on the ground; a CRS alone gives it none."""
    placed = bool(dataset.GetGCPCount()) or bool(dataset.GetMetadata("RPC"))
    return placed or tuple(dataset.GetGeoTransform()) != _IDENTITY


def has_mask_band(dataset: gdal.Dataset) -> bool:
    """Whether a mask inside or beside the file marks invalid pixels of all bands."""
    flags = dataset.GetRasterBand(1).GetMaskFlags()
    return bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA


def is_scaled(dataset: gdal.Dataset) -> bool:
    """Whether a band stores values with a scale or an offset."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return any((b.GetScale() or 1.0) != 1.0 or (b.GetOffset() or 0.0) != 0.0 for b in bands)


class GdalFile:
    """One raster dataset, read at its own pixels."""

    def __init__(self, path: str, name: str, view: View = View()) -> None:  # noqa: B008 (frozen)
        """Open ``path``, to be read as ``view`` says. Raises ImageryError."""
        self._path = path
        self._view = view
        self.name = name
        stored = open_dataset(path, name)
        self._stored = stored
        self._dataset = _seen(stored, view)
        self._scaled = view.scaled and is_scaled(stored)
        self._masked = has_mask_band(self._dataset)
        transform = tuple(self._dataset.GetGeoTransform())
        self.grid = Grid(
            transform=_NORTH_UP_PIXELS if transform == _IDENTITY else transform,
            width=self._dataset.RasterXSize,
            height=self._dataset.RasterYSize,
            crs=self._dataset.GetProjection() or "",
        )
        self.bands = describe_bands(self._dataset)
        self.block_size = tuple(self._dataset.GetRasterBand(1).GetBlockSize())
        self.referenced = is_referenced(stored)
        self.remarks: tuple[str, ...] = ()

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        shape = (len(bands), common_type(self.bands, bands))
        pixels, valid = read_padded(
            self.grid, window, shape, lambda inner: self._read_part(inner, bands)
        )
        return (self._apply_scale(pixels, bands) if self._scaled else pixels), valid

    def _read_part(self, inner: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        pixels = np.stack([self._read_band(self._dataset.GetRasterBand(n), inner) for n in bands])
        described = tuple(self.bands[number - 1] for number in bands)
        return pixels, validity(pixels, described, self._opacity(inner, bands))

    def _opacity(self, inner: Window, bands: tuple[int, ...]) -> Optional[Pixels]:
        """The dataset's mask or its alpha band, unless that band was asked for."""
        if self._masked:
            return self._read_band(self._dataset.GetRasterBand(1).GetMaskBand(), inner)
        alpha = next((band.number for band in self.bands if band.alpha), None)
        if alpha is None or alpha in bands:
            return None
        return self._read_band(self._dataset.GetRasterBand(alpha), inner)

    def _read_band(self, band: gdal.Band, inner: Window) -> Pixels:
        read: Optional[Pixels]
        with gdal_errors():
            try:
                read = band.ReadAsArray(*inner)
            except RuntimeError:
                read = None
            reason = gdal.GetLastErrorMsg()
        if read is None:
            raise ImageryError(f"{self.name} cannot be read at pixel {inner[:2]}: {reason}.")
        return read

    def _apply_scale(self, pixels: Pixels, bands: tuple[int, ...]) -> Pixels:
        scaled = pixels.astype(np.float32)
        for position, number in enumerate(bands):
            band = self._dataset.GetRasterBand(number)
            scaled[position] *= np.float32(band.GetScale() or 1.0)
            scaled[position] += np.float32(band.GetOffset() or 0.0)
        return scaled

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return np.dtype(np.float32) if self._scaled else common_type(self.bands, bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        return value_range(self._stored, band)

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return GdalFile(self._path, self.name, self._view)

    def later(self) -> Callable[[], Source]:
        """Opens the same file again when called, and holds no file until then.

        What is known of it is not asked again: that takes ten times as long as the opening.
        """
        known = copy(self)
        for key, value in vars(self).items():
            if isinstance(value, gdal.Dataset):
                setattr(known, key, None)

        def open_again() -> Source:
            again = copy(known)
            again._stored = open_dataset(known._path, known.name)
            again._dataset = _seen(again._stored, known._view)
            return again

        return open_again


def _seen(stored: gdal.Dataset, view: View) -> gdal.Dataset:
    """``stored`` on the grid that ``view`` asks for."""
    if view.onto is not None:
        return onto(stored, view.onto)
    return stored if view.cell_size is None else with_cells(stored, view.cell_size)


def value_range(dataset: gdal.Dataset, number: int) -> tuple[float, float, str]:
    """Stored statistics, else 0 to 255 for 8 bit, else the exact extremes, which are computed.

    Takes the dataset, since a band of one that nobody holds any more is freed memory.
    """
    band = dataset.GetRasterBand(number)
    stored = [band.GetMetadataItem(f"STATISTICS_{end}") for end in ("MINIMUM", "MAXIMUM")]
    sampled = band.GetMetadataItem("STATISTICS_APPROXIMATE") == "YES"  # QGIS's, for its display
    if stored[0] is not None and stored[1] is not None and not sampled:
        return float(stored[0]), float(stored[1]), "stored statistics"
    if band.DataType == gdal.GDT_Byte:
        return 0.0, 255.0, "the range of 8 bit"
    least, most = band.ComputeRasterMinMax(False)
    return float(least), float(most), "all its pixels"

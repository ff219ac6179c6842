# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery read with GDAL itself.

For files that QGIS's raster provider would not hand over as they are stored: mask bands (which it
shows as one more band), scale and offset (which it applies), pixels that do not lie north-up (which
it warps), types that it does not know; and for any file that is to be resampled.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import partial
from typing import Any, Optional

import numpy as np
from osgeo import gdal
from osgeo.gdal_array import NumericTypeCodeToGDALTypeCode

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...texts import tr
from ..source import (
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
from .dataset import (
    describe_bands,
    gdal_errors,
    gdal_reason,
    has_mask_band,
    is_scaled,
    is_signed_byte,
    open_dataset,
    value_range,
)
from .ground import GroundWarp
from .placement import FLIPPED, NORTH_UP, NOTHING, ROTATED, stored_grid, turned_north_up
from .placing import Placing, placing_of
from .warp import alpha_as_data, onto, turned, with_cells, with_crs


class GdalFile:
    """One raster dataset, read at its own pixels or resampled as a view asks.

    Rows that run north are turned in memory; whatever else is not north-up is resampled, or read
    as it is stored where the view is raw.
    """

    def __init__(
        self,
        path: str,
        name: str,
        view: View = View(),  # noqa: B008 (frozen)
        dataset: Optional[gdal.Dataset] = None,
    ) -> None:
        """Open ``path``, to be read as ``view`` says, unless ``dataset`` is it, opened already.

        Raises ImageryError.
        """
        self._path = path
        self._view = view
        self.name = name
        stored = open_dataset(path, name) if dataset is None else dataset
        placing = placing_of(stored, name, view.dem)
        if view.crs and placing.kind in (NORTH_UP, FLIPPED, ROTATED):
            stored = with_crs(stored, view.crs)
            placing = replace(placing, crs=view.crs)
        self._stored = stored
        self._placing = placing
        self._with_alpha_as_data: Optional[gdal.Dataset] = None
        self._dataset = _seen(stored, placing, view)
        self._scaled = view.scaled and is_scaled(stored)
        self._masked = has_mask_band(self._dataset)
        self._resampled = self._dataset is not stored
        self.grid = stored_grid(self._dataset)
        self._mirrored, self._upturned = False, False
        if not self._resampled and placing.kind not in (NOTHING, NORTH_UP):
            self._place(placing, view.raw)
        self.bands = describe_bands(self._dataset)[: stored.RasterCount]
        self.block_size = tuple(self._dataset.GetRasterBand(1).GetBlockSize())
        self.referenced = placing.kind != NOTHING
        self.remarks = placing.remarks(self._resampled)

    def _place(self, placing: Placing, raw: bool) -> None:
        """Take the grid of stored pixels that do not lie north-up."""
        if placing.kind == FLIPPED and not raw:
            self._mirrored = self.grid.transform[1] < 0
            self._upturned = self.grid.transform[5] > 0
            self.grid = turned_north_up(self.grid)
        elif placing.kind not in (FLIPPED, ROTATED):
            warp = GroundWarp(self._stored, placing)
            width, height = self.grid.width, self.grid.height
            self.grid = Grid(warp.transform, width, height, placing.crs, warp)

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        shape = (len(bands), common_type(self.bands, bands))
        pixels, valid = read_padded(
            self.grid, window, shape, lambda inner: self._read_part(inner, bands)
        )
        return (self._apply_scale(pixels, bands) if self._scaled else pixels), valid

    def _read_part(self, inner: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        dataset = self._asked_for(bands)
        pixels = self._read_bands(dataset, bands, inner)
        described = tuple(self.bands[number - 1] for number in bands)
        return pixels, validity(pixels, described, self._opacity(dataset, inner, bands))

    def _asked_for(self, bands: tuple[int, ...]) -> gdal.Dataset:
        """The dataset; a resampled one hides nothing by an alpha band that is among ``bands``."""
        if not self._resampled or not any(self.bands[number - 1].alpha for number in bands):
            return self._dataset
        if self._with_alpha_as_data is None:
            plain = alpha_as_data(self._stored)
            self._with_alpha_as_data = _seen(plain, self._placing, self._view)
        return self._with_alpha_as_data

    def _opacity(
        self, dataset: gdal.Dataset, inner: Window, bands: tuple[int, ...]
    ) -> Optional[Pixels]:
        """The dataset's mask or its alpha band, unless that band was asked for.

        Resampling adds an alpha band, the last, where no other counts.
        """
        if self._masked:
            return self._read_band(dataset.GetRasterBand(1).GetMaskBand(), inner)
        added = dataset.RasterCount if dataset.RasterCount > len(self.bands) else None
        alpha = added or next((band.number for band in self.bands if band.alpha), None)
        if alpha is None or alpha in bands:
            return None
        return self._read_band(dataset.GetRasterBand(alpha), inner)

    def _read_bands(self, dataset: gdal.Dataset, numbers: tuple[int, ...], inner: Window) -> Pixels:
        """The bands ``numbers`` (bands, height, width).

        At once, where they have one type: whatever is asked of GDAL has to wait for its turn when
        it comes back to Python, longer than it takes to read a tile.
        """
        types = {self.bands[number - 1].dtype for number in numbers}
        pixel_type = types.pop()
        if types or pixel_type == np.int8:
            bands = [dataset.GetRasterBand(number) for number in numbers]
            return np.stack([self._read_band(band, inner) for band in bands])
        code = NumericTypeCodeToGDALTypeCode(pixel_type.type)
        ask = partial(dataset.ReadRaster, buf_type=code, band_list=list(numbers))
        _, _, width, height = inner
        pixels = np.frombuffer(self._asked(ask, inner), pixel_type)
        return self._turned(pixels.reshape(len(numbers), height, width))

    def _read_band(self, band: gdal.Band, inner: Window) -> Pixels:
        read: Pixels = self._asked(band.ReadAsArray, inner)
        return self._turned(read.view(np.int8) if is_signed_byte(band) else read)

    def _turned(self, stored: Pixels) -> Pixels:
        """``stored`` pixels (..., height, width) with their rows running south, columns east."""
        rows = slice(None, None, -1 if self._upturned else 1)
        columns = slice(None, None, -1 if self._mirrored else 1)
        return stored[..., rows, columns]

    def _asked(self, ask: Callable[[int, int, int, int], Any], inner: Window) -> Any:
        """What ``ask`` gives for ``inner`` where it is stored. Raises ImageryError."""
        column, row, width, height = inner
        if self._mirrored:
            column = self.grid.width - column - width
        if self._upturned:
            row = self.grid.height - row - height
        with gdal_errors():
            try:
                read = ask(column, row, width, height)
            except RuntimeError:
                read = None
            reason = gdal_reason(tr("no pixels came"))
        if read is None:
            raise ImageryError(
                tr("{name} cannot be read at pixel {pixel}: {reason}.").format(
                    name=self.name, pixel=inner[:2], reason=reason
                )
            )
        return read

    def _apply_scale(self, pixels: Pixels, bands: tuple[int, ...]) -> Pixels:
        scaled = pixels.astype(np.float32)
        for position, number in enumerate(bands):
            scale, offset = self._scale(number)
            scaled[position] *= np.float32(scale)
            scaled[position] += np.float32(offset)
        return scaled

    def _scale(self, number: int) -> tuple[float, float]:
        """The scale and the offset of a band."""
        band = self._dataset.GetRasterBand(number)
        return band.GetScale() or 1.0, band.GetOffset() or 0.0

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return np.dtype(np.float32) if self._scaled else common_type(self.bands, bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        least, most, origin = value_range(self._stored, band, self._as_stored()._read_part)
        if self._scaled:
            scale, offset = self._scale(band)
            ends = least * scale + offset, most * scale + offset
            least, most = min(ends), max(ends)  # a negative scale turns them round
        return least, most, origin

    def _as_stored(self) -> GdalFile:
        """The file at its own pixels, wherever they lie."""
        if not self._resampled:
            return self
        return GdalFile(self._path, self.name, View(raw=True, dem=self._view.dem), self._stored)

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return GdalFile(self._path, self.name, self._view)

    def later(self) -> Callable[[], Source]:
        """Opens the same file again when called, and holds no file until then.

        What is known of it is not asked again: that takes ten times as long as the opening. The
        function raises ImageryError for a file that is no longer what it was.
        """
        known, shape = copy(self), _shape(self._stored)
        for key, value in vars(self).items():
            if isinstance(value, gdal.Dataset):
                setattr(known, key, None)

        def open_again() -> Source:
            again = copy(known)
            again._stored = open_dataset(known._path, known.name)
            if _shape(again._stored) != shape:
                raise ImageryError(
                    tr(
                        "{image} changed during the run: it has other pixels or bands than "
                        "when it was first opened. Run again without editing the image."
                    ).format(image=known.name)
                )
            again._dataset = _seen(again._stored, known._placing, known._view)
            return again

        return open_again


def _shape(dataset: gdal.Dataset) -> tuple[Any, ...]:
    """What tells whether a file was replaced by another: its sizes, bands and grid."""
    types = [dataset.GetRasterBand(n).DataType for n in range(1, dataset.RasterCount + 1)]
    return dataset.RasterXSize, dataset.RasterYSize, types, dataset.GetGeoTransform()


def _seen(stored: gdal.Dataset, placing: Placing, view: View) -> gdal.Dataset:
    """``stored`` itself, or resampled to the grid that ``view`` asks for."""
    if view.onto is not None:
        return onto(stored, placing, view.onto)
    if view.cell_size is not None:
        return with_cells(stored, placing, view.cell_size)
    if view.raw or placing.kind in (NOTHING, NORTH_UP, FLIPPED):
        return stored
    return turned(stored, placing)

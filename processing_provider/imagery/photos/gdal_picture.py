# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures that GDAL decodes.

Only its drivers for pictures are tried: an attachment may claim to be anything, and a virtual
raster, for one, would lead to other files. Nothing beside the file is looked at either, so that a
photo is the same as a file and as bytes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from typing import Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ....inference.errors import ImageryError
from ...texts import tr
from ..rasters.dataset import describe_bands, has_mask_band
from ..rasters.placement import NOTHING, placement_of
from ..rasters.thread_option import ThreadOption
from ..source import Pixels
from .content import Content
from .gif import transparent_number
from .picture import Decoded, colour_bands, refuse_absurd

_DRIVERS = (
    *("JPEG", "PNG", "GTiff", "WEBP", "BIGGIF", "BMP", "HEIF", "AVIF", "JPEGXL"),
    *("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "PNM", "SGI", "TGA"),
)

#: What libjpeg says when a file ends before its picture does.
_CUT_SHORT = "Premature end of JPEG file"
_LIBJPEG = "libjpeg: "
_ADVICE = re.compile(r" \(this (warning|error) ")
#: The grey with which libjpeg fills what it could not decode.
_FILLER = 128

Transform = tuple[float, float, float, float, float, float]


class GdalPicture:
    """One picture; ``place`` is the geotransform and the CRS of a GeoTIFF that has one."""

    def __init__(self, content: Content, name: str, colours: bool) -> None:
        """Read the header; ``colours`` turns numbers of a colour table into colours.

        Raises ImageryError with GDAL's reason.
        """
        path = content.path
        with _listening() as heard, _all_memory():
            dataset = _open(path)
            if dataset is not None and dataset.RasterCount:
                self._describe(dataset, content, colours)
        if dataset is None or not dataset.RasterCount:
            reason = heard.reason(path)
            if not reason or "not recognized" in reason:
                reason = tr("of no known format")
            raise ImageryError(
                tr("{name} cannot be opened as a picture ({reason}).").format(
                    name=name, reason=reason
                )
            )
        self._path = path
        self._name = name
        refuse_absurd(name, self.width, self.height, self.bands)
        if any(band.dtype.kind == "c" for band in self.bands):
            raise ImageryError(
                tr("{name} holds complex numbers, which make no picture.").format(name=name)
            )

    def _describe(self, dataset: gdal.Dataset, content: Content, colours: bool) -> None:
        self._dataset = dataset
        driver = dataset.GetDriver().ShortName
        self._single = dataset.RasterCount == 1
        self.width, self.height = dataset.RasterXSize, dataset.RasterYSize
        self.bands = describe_bands(dataset)
        if driver == "BIGGIF":
            with content.open() as file:
                self.bands = (replace(self.bands[0], nodata=transparent_number(file)),)
        clear = self.bands[0].nodata
        self._table = _colour_table(dataset, clear) if colours and self._single else None
        self._scale = _full_scale(dataset) if colours and self._single else 1
        self._masked = self._table is None and self._has_one_mask()
        if self._table is not None:
            self.bands = colour_bands(self._table.shape[1])
        elif self._masked:
            self.bands = tuple(replace(band, nodata=None) for band in self.bands)
        self.place: Optional[tuple[Transform, str]] = None
        if driver == "GTiff" and placement_of(dataset) != NOTHING:
            self.place = tuple(dataset.GetGeoTransform()), dataset.GetProjection() or ""

    def _has_one_mask(self) -> bool:
        """Whether one mask says for all bands which pixels are valid; PNG may name one colour."""
        flags = self._dataset.GetRasterBand(1).GetMaskFlags()
        marked = self._single and bool(flags & gdal.GMF_NODATA)
        return marked or has_mask_band(self._dataset)

    def decode(self) -> Decoded:
        """See Picture.decode."""
        with _listening() as heard, _all_memory():
            pixels, opaque = self._read()
        if pixels is None or heard.says(_CUT_SHORT):
            reason = heard.reason(self._path) or tr("no pixels came")
            raise ImageryError(
                tr(
                    "{name} is damaged or incomplete: {reason}. Copy the photo again from "
                    "where it was taken."
                ).format(name=self._name, reason=reason)
            )
        remarks: tuple[str, ...] = ()
        if heard.says(_LIBJPEG):
            opaque = _without_filler(pixels, opaque)
            fault = heard.reason(self._path)
            remarks = (
                tr("{name} is damaged ({fault}); it is read as far as it goes.").format(
                    name=self._name, fault=fault
                ),
            )
        if self._table is not None:
            pixels = self._table[pixels[0]].transpose(2, 0, 1)
        elif self._scale > 1:
            pixels = np.multiply(pixels, self._scale, dtype=np.uint8)
        return Decoded(pixels, opaque, remarks)

    def _read(self) -> tuple[Optional[Pixels], Optional[npt.NDArray[np.bool_]]]:
        first = self._dataset.GetRasterBand(1)
        try:
            pixels = (first if self._single else self._dataset).ReadAsArray()
            mask = first.GetMaskBand().ReadAsArray() if self._masked else None
        except RuntimeError:
            return None, None
        if pixels is None or (self._masked and mask is None):
            return None, None
        return pixels.reshape(-1, self.height, self.width), None if mask is None else mask != 0


class _Heard:
    """What GDAL warned of and complained about, as (level, message)."""

    def __init__(self) -> None:
        self._noted: list[tuple[int, str]] = []

    def note(self, level: int, _: int, message: str) -> None:
        """Be GDAL's error handler."""
        if level >= gdal.CE_Warning:
            self._noted.append((level, message))
        gdal.ErrorReset()

    def says(self, words: str) -> bool:
        """Whether any message holds ``words``."""
        return any(words in message for _, message in self._noted)

    def reason(self, path: str) -> str:
        """The first error, else the first warning, without advice for programmers."""
        if not self._noted:
            return ""
        errors = [message for level, message in self._noted if level > gdal.CE_Warning]
        message = _ADVICE.split((errors or [self._noted[0][1]])[0])[0]
        for name in (path, os.path.basename(path)):
            message = message.replace(f"{name}: ", "").replace(name, "")
        return message.strip(" .:\n")


@contextmanager
def _listening() -> Iterator[_Heard]:
    """Within it what GDAL says in this thread is noted, not printed.

    Whether a call failed is told by what it returns alone: bindings that raise would do so also
    for a thumbnail that cannot be read.
    """
    heard = _Heard()
    gdal.ErrorReset()
    gdal.PushErrorHandler(heard.note)
    try:
        with _without_exceptions():
            yield heard
    finally:
        gdal.PopErrorHandler()


def _all_memory() -> ThreadOption:
    """Within it libjpeg gets what a progressive picture takes, which it holds as a whole.

    GDAL by itself allows 500 MB, for 80 to 250 million pixels.
    """
    return ThreadOption("JPEGMEM", "16000M")


def _without_exceptions() -> AbstractContextManager[None]:
    """Bindings of GDAL 3.7 and later that raise call no handler; in this thread they shall."""
    if hasattr(gdal, "ExceptionMgr"):
        return gdal.ExceptionMgr(useExceptions=False)  # type: ignore[no-any-return]
    return nullcontext()


def _open(path: str) -> Optional[gdal.Dataset]:
    try:
        return gdal.OpenEx(
            path,
            gdal.OF_RASTER,
            allowed_drivers=list(_DRIVERS),
            sibling_files=[os.path.basename(path)],  # as if it lay alone in its folder
        )
    except RuntimeError:
        return None


def _colour_table(dataset: gdal.Dataset, clear: Optional[float]) -> Optional[npt.NDArray[np.uint8]]:
    """The colours (256, 3) of the numbers in a paletted picture; with alpha where it has some.

    ``clear`` is the number that is transparent, None for none.
    """
    band = dataset.GetRasterBand(1)
    table = band.GetColorTable()
    if table is None or band.DataType != gdal.GDT_Byte:
        return None
    colours = np.zeros((256, 4), np.uint8)
    colours[:, 3] = 255
    for number in range(min(table.GetCount(), 256)):
        colours[number] = table.GetColorEntry(number)
    if clear is not None and 0 <= clear < len(colours):
        colours[int(clear), 3] = 0
    return colours if (colours[:, 3] != 255).any() else np.ascontiguousarray(colours[:, :3])


def _full_scale(dataset: gdal.Dataset) -> int:
    """By what to multiply grey of 1, 2 or 4 bit so that white is 255, as every viewer does."""
    band = dataset.GetRasterBand(1)
    bits = int(band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") or 8)
    if band.DataType != gdal.GDT_Byte or bits not in (1, 2, 4):
        return 1
    return {1: 255, 2: 85, 4: 17}[bits]


def _without_filler(
    pixels: Pixels, opaque: Optional[npt.NDArray[np.bool_]]
) -> Optional[npt.NDArray[np.bool_]]:
    """``opaque`` without the last rows if these are what libjpeg puts for pixels that are lost."""
    lost = np.all(pixels == _FILLER, axis=(0, 2))
    kept = len(lost) - int(np.argmin(lost[::-1])) if not lost.all() else 0
    if kept == len(lost):
        return opaque
    opaque = np.ones(pixels.shape[1:], bool) if opaque is None else opaque.copy()
    opaque[kept:] = False
    return opaque

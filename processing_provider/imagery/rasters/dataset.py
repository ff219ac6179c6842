# SPDX-License-Identifier: GPL-2.0-or-later
"""What a GDAL dataset says about itself: its bands, their types, masks, scales and values."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Sequence
from mmap import ACCESS_READ, mmap
from typing import Optional

import numpy as np
from osgeo import gdal, gdal_array

from ....inference.errors import ImageryError
from ...texts import tr
from ..source import Band, Pixels, Validity, Window, counted

_FLAGS = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
#: So many of the rasters within a file are named.
_MOST_NAMED = 5
#: Of a band that is searched for its extremes, about so much is held at once.
_COLUMNS_HELD, _PIXELS_HELD = 4096, 1 << 22

#: Reads a window of some bands, as ``Source.read`` does.
Read = Callable[[Window, tuple[int, ...]], tuple[Pixels, Validity]]


def is_device(path: str) -> bool:
    """Whether there is neither a file nor a folder but a pipe, say, whose reader waits for ever."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def is_at_hand(dataset: gdal.Dataset, path: str) -> bool:
    """Whether some rows of the raster at ``path`` take no longer to read than is their share.

    Known of a GeoTIFF on this machine. A VRT of many files looks for them at every read, a server
    is asked, and other formats decode what a read needs in several threads.
    """
    return dataset.GetDriver().ShortName == "GTiff" and os.path.isfile(path)


def open_dataset(path: str, name: str, options: Sequence[str] = ()) -> gdal.Dataset:
    """The raster at ``path``, with GDAL's open ``options``. Raises ImageryError with its reason."""
    if is_device(path):
        raise ImageryError(
            tr("{name} is a device or a pipe, a file is needed. Choose a raster file.").format(
                name=name
            )
        )
    with gdal_errors():
        try:
            dataset = gdal.OpenEx(path, _FLAGS, open_options=list(options))
        except RuntimeError:
            dataset = None
        reason = gdal_reason(tr("it holds no bands"))
    several = several_rasters(path, name) if dataset is None or dataset.RasterCount == 0 else ""
    if several:
        raise ImageryError(several)
    if dataset is None or dataset.RasterCount == 0:
        raise ImageryError(
            tr("{name} cannot be opened as a raster ({reason}). Choose a raster file.").format(
                name=name, reason=reason
            )
        )
    if _is_cut_short(dataset):
        raise ImageryError(
            tr(
                "{name} is incomplete: its file ends before its picture does. Copy the file again."
            ).format(name=name)
        )
    return dataset


def several_rasters(path: str, name: str) -> str:
    """What is to be chosen in place of a file that holds several rasters; empty for any other."""
    with gdal_errors():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            dataset = None
    if dataset is None or dataset.RasterCount or not dataset.GetSubDatasets():
        return ""
    within = [address for address, _ in dataset.GetSubDatasets()]
    listed = ", ".join(within[:_MOST_NAMED]) + (", …" if len(within) > _MOST_NAMED else ".")
    return tr("{name} holds several rasters, not one. Choose one of them: {rasters}").format(
        name=name, rasters=listed
    )


def _is_cut_short(dataset: gdal.Dataset) -> bool:
    """Whether the file ends too early in a format of which GDAL makes up what is missing."""
    driver, path = dataset.GetDriver().ShortName, dataset.GetDescription()
    try:
        if driver == "JPEG":
            return _has_no_end(path)
        return driver == "ENVI" and os.path.getsize(path) < _stored_bytes(dataset)
    except (OSError, ValueError):
        return False  # it is no plain file


def _has_no_end(path: str) -> bool:
    """Whether a JPEG file lacks the mark of its end: what is missing becomes grey.

    The mark is in no picture's own bytes, but may be in the header, in a thumbnail.
    """
    with open(path, "rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        begin = _first_scan(content)
        return begin >= 0 and content.rfind(b"\xff\xd9") < begin


def _stored_bytes(dataset: gdal.Dataset) -> int:
    """How long the file of an ENVI raster is by its header; what is missing becomes 0."""
    header = dataset.GetMetadata("ENVI")
    if header.get("file_compression", "0") != "0":
        return 0
    bits = gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType)  # one type for all bands
    values = dataset.RasterXSize * dataset.RasterYSize * dataset.RasterCount
    return int(header.get("header_offset", "0")) + int(values * bits // 8)


def _first_scan(content: mmap) -> int:
    """Where the segments of a header end and the first scan begins; -1 if that is not found."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        if content[at + 1] == 0xDA:
            return at
        length = 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        at += 1 if content[at + 1] == 0xFF else length  # any number of 0xFF may stand before
    return -1


class gdal_errors:  # noqa: N801 (reads as a phrase)
    """Within it GDAL's errors are kept, quietly, for ``gdal_reason``."""

    def __enter__(self) -> None:
        gdal.ErrorReset()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()


def gdal_reason(otherwise: str = "") -> str:
    """What GDAL said last, to stand within a sentence of ours; ``otherwise`` if it said nothing."""
    return " ".join(gdal.GetLastErrorMsg().split()).rstrip(". ") or otherwise


def describe_bands(dataset: gdal.Dataset) -> tuple[Band, ...]:
    """The bands of ``dataset`` with their names, types and NoData."""
    return tuple(
        _describe_band(dataset.GetRasterBand(n)) for n in range(1, dataset.RasterCount + 1)
    )


def _describe_band(band: gdal.Band) -> Band:
    number = band.GetBand()
    meant = band.GetColorInterpretation()
    colour = gdal.GetColorInterpretationName(meant)
    names = (band.GetDescription(), colour, f"Band_{number}", f"Band {number}")
    code = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    dtype = np.dtype(np.uint8 if code is None else code)
    if is_signed_byte(band):
        dtype = np.dtype(np.int8)
    named = tuple(name for name in names if name)
    return Band(number, named, dtype, band.GetNoDataValue(), meant == gdal.GCI_AlphaBand)


def is_signed_byte(band: gdal.Band) -> bool:
    """Whether 8 bit are signed, which GDAL before 3.7 says beside the type and not in it.

    Later releases have a type for them, and warn whoever looks beside it.
    """
    if band.DataType != gdal.GDT_Byte or hasattr(gdal, "GDT_Int8"):
        return False
    return bool(band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE")


def has_mask_band(dataset: gdal.Dataset) -> bool:
    """Whether a mask inside or beside the file marks invalid pixels of all bands."""
    flags = dataset.GetRasterBand(1).GetMaskFlags()
    return bool(flags & gdal.GMF_PER_DATASET) and not flags & gdal.GMF_ALPHA


def is_scaled(dataset: gdal.Dataset) -> bool:
    """Whether a band stores values with a scale or an offset."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return any((b.GetScale() or 1.0) != 1.0 or (b.GetOffset() or 0.0) != 0.0 for b in bands)


def value_range(dataset: gdal.Dataset, number: int, read: Read) -> tuple[float, float, str]:
    """Stored statistics, else 0 to 255 for 8 bit, else the exact extremes, which are computed.

    They are computed too in place of statistics that count pixels which are not valid, or that are
    no finite numbers. ``read`` gives the pixels of a window of ``dataset`` as they are stored, and
    their validity. Without a valid pixel the extremes are NaN. Takes the dataset, since a band of
    one that nobody holds any more is freed memory.
    """
    band = dataset.GetRasterBand(number)
    stored = [band.GetMetadataItem(f"STATISTICS_{end}") for end in ("MINIMUM", "MAXIMUM")]
    sampled = band.GetMetadataItem("STATISTICS_APPROXIMATE") == "YES"  # QGIS's, for its display
    known = all(map(_is_finite, stored)) and not sampled
    if known and not _counts_hidden(dataset, band):
        return float(stored[0]), float(stored[1]), tr("stored statistics")
    if not known and _describe_band(band).dtype == np.int8:
        return -128.0, 127.0, tr("the range of signed 8 bit")
    if not known and band.DataType == gdal.GDT_Byte:
        return 0.0, 255.0, tr("the range of 8 bit")
    least, most = _extremes(dataset, number, read)
    return least, most, tr("all its pixels")


def _is_finite(text: Optional[str]) -> bool:
    """Whether a statistic is stored and a number that pixels can be scaled by."""
    try:
        return text is not None and math.isfinite(float(text))
    except ValueError:
        return False


def _counts_hidden(dataset: gdal.Dataset, band: gdal.Band) -> bool:
    """Whether GDAL computed a band's statistics, which count what a mask or an alpha band hides.

    QGIS has it do so for any raster that it draws.
    """
    if band.GetMetadataItem("STATISTICS_VALID_PERCENT") is None:
        return False
    alphas = [entry.number for entry in describe_bands(dataset) if entry.alpha]
    return has_mask_band(dataset) or (bool(alphas) and band.GetBand() not in alphas)


def _extremes(dataset: gdal.Dataset, number: int, read: Read) -> tuple[float, float]:
    """The least and the greatest finite value of a band, NaN where no pixel is valid."""
    least, most = math.inf, -math.inf
    for window in _windows(dataset, number):
        values = counted(*read(window, (number,)))
        if values.size:
            least = min(least, float(values.min()))
            most = max(most, float(values.max()))
    return (math.nan, math.nan) if least > most else (least, most)


def _windows(dataset: gdal.Dataset, number: int) -> Iterator[Window]:
    """Windows that cover ``dataset``, of whole blocks where these are small enough to be held."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    across, down = dataset.GetRasterBand(number).GetBlockSize()
    columns = min(width, max(1, _COLUMNS_HELD // across) * across)
    rows = max(1, _PIXELS_HELD // columns)
    rows -= rows % down if rows > down else 0
    for top in range(0, height, rows):
        for left in range(0, width, columns):
            yield left, top, min(columns, width - left), min(rows, height - top)

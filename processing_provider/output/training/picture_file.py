# SPDX-License-Identifier: GPL-2.0-or-later
"""A chip as the bytes of a picture file, written by GDAL in memory."""

from __future__ import annotations

import threading
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal, gdal_array

from ....inference.chips.window import Grid
from ....inference.errors import OutputError
from ...texts import tr
from .choices import AUTO, JPEG, PNG, TIFF

Pixels = npt.NDArray[Any]

_SUFFIXES = {TIFF: "tif", PNG: "png", JPEG: "jpg"}
#: What GDAL writes into pictures as it is; of other types it clamps the values.
_TYPES = {PNG: (np.uint8, np.uint16), JPEG: (np.uint8,)}
_WORLD_SUFFIXES = {PNG: "pgw", JPEG: "jgw"}
_DRIVERS = {TIFF: "GTiff", PNG: "PNG", JPEG: "JPEG"}
#: Level 6 takes twice the time, for files that are a twentieth smaller.
_TIFF_OPTIONS = ("COMPRESS=DEFLATE", "ZLEVEL=3", "ALPHA=NO")
_OPTIONS = {TIFF: (), PNG: ("ZLEVEL=3",), JPEG: ("QUALITY=95",)}
#: Numbers of bands that are grey or coloured in a picture; others would be taken for alpha.
_PICTURE_BANDS = (1, 3)
_COLOURS = 3
_WORD = 4


def suffix(file_format: str) -> str:
    """What the names of files of ``file_format`` end with."""
    return _SUFFIXES[file_format]


def chosen_format(asked: str, dtype: np.dtype[Any], bands: int, name: str) -> str:
    """The format for chips of ``bands`` bands of ``dtype``: PNG for three of 8 bit, else TIFF.

    Raises OutputError where the ``asked`` one cannot hold the pixels of ``name``.
    """
    if asked == AUTO:
        return PNG if dtype == np.uint8 and bands == _COLOURS else TIFF
    if asked != TIFF and (dtype not in _TYPES[asked] or bands not in _PICTURE_BANDS):
        held = tr("1 or 3 bands of 8 bit")
        if asked == PNG:
            held = tr("1 or 3 bands of 8 or 16 bit")
        number = tr("1 band") if bands == 1 else tr("{count} bands").format(count=bands)
        raise OutputError(
            tr(
                "FORMAT is {asked}, which holds {held}, but the chips of {name} have "
                "{number} of {dtype}. Choose TIFF, or other BANDS."
            ).format(asked=asked, held=held, name=name, number=number, dtype=dtype)
        )
    return asked


def encoded(pixels: Pixels, file_format: str, place: Optional[Grid] = None) -> bytes:
    """The file of ``pixels`` (bands, height, width), which lie at ``place`` on the ground.

    Raises OutputError where a file of this format cannot hold their values.
    """
    if file_format != TIFF and pixels.dtype not in _TYPES[file_format]:
        raise _refused(file_format, str(pixels.dtype))
    bands, height, width = pixels.shape
    held, options = _held(pixels)
    source = gdal.GetDriverByName("MEM").Create("", width, height, bands, _code(held))
    if place is not None and file_format == TIFF:
        source.SetGeoTransform(place.transform)
        source.SetProjection(place.crs)
    source.WriteArray(held)
    path = f"/vsimem/deep_objects_{threading.get_ident()}.{_SUFFIXES[file_format]}"
    listed = [*_OPTIONS[file_format], *options]
    if file_format == TIFF:
        listed = [*_TIFF_OPTIONS, *options, *_layout(held)]
    _copy(source, path, file_format, listed)
    content = _content(path)
    gdal.Unlink(path)
    return content


def _copy(source: gdal.Dataset, path: str, file_format: str, options: list[str]) -> None:
    """Write ``source`` to ``path``, all of it. Raises OutputError with GDAL's reason."""
    driver = gdal.GetDriverByName(_DRIVERS[file_format])
    try:
        written = driver.CreateCopy(path, source, True, options)
    except RuntimeError:  # where somebody let GDAL raise exceptions
        written = None
    if written is None:
        raise _refused(file_format, gdal.GetLastErrorMsg())
    written.FlushCache()


def _refused(file_format: str, reason: str) -> OutputError:
    text = tr("OUTPUT: GDAL cannot write a chip as {format} ({reason}). Choose another FORMAT.")
    return OutputError(text.format(format=file_format, reason=reason))


def world_file(file_format: str, place: Optional[Grid]) -> Optional[tuple[str, bytes]]:
    """The suffix and text of the file that places a picture, for formats that cannot themselves."""
    if place is None or file_format not in _WORLD_SUFFIXES:
        return None
    _, across, skew, _, turn, down = place.transform
    x, y = place.to_map(0.5, 0.5)
    text = "".join(f"{value:.12g}\n" for value in (across, turn, skew, down))
    return _WORLD_SUFFIXES[file_format], f"{text}{float(x):.12f}\n{float(y):.12f}\n".encode()


def _held(pixels: Pixels) -> tuple[Pixels, tuple[str, ...]]:
    """``pixels`` as GDAL takes them: GDAL before 3.7 has no signed type of 8 bit."""
    if pixels.dtype == np.int8 and not hasattr(gdal, "GDT_Int8"):
        return pixels.view(np.uint8), ("PIXELTYPE=SIGNEDBYTE",)
    return pixels, ()


def _code(pixels: Pixels) -> int:
    return int(gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype))


def _layout(pixels: Pixels) -> tuple[str, ...]:
    """One strip, in which a value is told by its difference from its neighbour.

    Not every GDAL can do so with whole numbers of 64 bit.
    """
    colours = pixels.dtype == np.uint8 and len(pixels) == _COLOURS
    whole = 1 if pixels.dtype.itemsize > _WORD else 2
    return (
        f"PHOTOMETRIC={'RGB' if colours else 'MINISBLACK'}",
        f"PREDICTOR={3 if pixels.dtype.kind == 'f' else whole}",
        f"BLOCKYSIZE={pixels.shape[1]}",
    )


def _content(path: str) -> bytes:
    """The bytes of a file in GDAL's memory."""
    file = gdal.VSIFOpenL(path, "rb")
    try:
        size = gdal.VSIStatL(path).size
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Bytes of an answer as pixels: pictures by Qt, coverages by GDAL.

Whatever is not a whole picture of the size that was asked for raises Unusable, which says why.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage, QImageReader

from ...texts import tr
from ..rasters.dataset import gdal_errors, gdal_reason
from ..source import Band, Pixels, Validity, validity

#: Picture formats of web services; Qt reads more, which no server has a reason to send.
_FORMATS = ("png", "jpeg", "jpg", "webp", "gif")
#: How TIFF files begin. Qt would read them too, but a cut one ends the program there.
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_TAIL = 64
_numbers = count()


class Unusable(Exception):
    """An answer that is no picture; the text says what it is.

    ``retries`` says how often more it is worth to ask, None: as often as manners allow.
    """

    def __init__(self, reason: str, retries: Optional[int] = None) -> None:
        super().__init__(reason)
        self.retries = retries


@dataclass(frozen=True)
class Picture:
    """Pixels (bands, height, width), and their validity as Source.read gives it.

    ``blank`` when every pixel is transparent.
    """

    pixels: Pixels
    valid: Validity = None
    blank: bool = False

    @property
    def byte_count(self) -> int:
        """The memory that it takes."""
        return int(self.pixels.nbytes) + (0 if self.valid is None else self.valid.nbytes)


#: Makes a picture of a body that shall hold (width, height) pixels. Raises Unusable.
Decode = Callable[[bytes, tuple[int, int]], Picture]

RENDERED_BANDS = (
    Band(1, ("Red", "Band_1", "Band 1"), np.dtype(np.uint8)),
    Band(2, ("Green", "Band_2", "Band 2"), np.dtype(np.uint8)),
    Band(3, ("Blue", "Band_3", "Band 3"), np.dtype(np.uint8)),
    Band(4, ("Alpha", "Band_4", "Band 4"), np.dtype(np.uint8), alpha=True),
)
HEIGHT_BANDS = (Band(1, ("Height", "Band_1", "Band 1"), np.dtype(np.float32)),)


def rendered(body: bytes, size: tuple[int, int]) -> Picture:
    """Red, green, blue and alpha."""
    if body[:4] in _TIFF:
        return _rendered_tiff(body, size)
    pixels = np.ascontiguousarray(np.moveaxis(_image(body, size), 2, 0))
    opaque = pixels[3:] != 0
    if opaque.all():
        return Picture(pixels)
    return Picture(pixels, opaque, blank=not opaque.any())


def _rendered_tiff(body: bytes, size: tuple[int, int]) -> Picture:
    found = coverage(body, size, RENDERED_BANDS[:3])
    opaque = np.ones((1, size[1], size[0]), bool)
    if found.valid is not None:
        opaque &= found.valid.any(axis=0)
    pixels = np.concatenate([found.pixels * opaque, opaque.astype(np.uint8) * 255])
    return Picture(pixels, None if opaque.all() else opaque, blank=not opaque.any())


def maptiler_heights(body: bytes, size: tuple[int, int]) -> Picture:
    """Metres from pictures of MapTiler's (and Mapbox's) Terrain RGB."""
    return _heights(body, size, (6553.6, 25.6, 0.1), -10000.0)


def terrarium_heights(body: bytes, size: tuple[int, int]) -> Picture:
    """Metres from Terrarium pictures."""
    return _heights(body, size, (256.0, 1.0, 1 / 256), -32768.0)


def _heights(
    body: bytes, size: tuple[int, int], weights: tuple[float, ...], base: float
) -> Picture:
    image = _image(body, size)
    metres = (image[..., :3] @ np.array(weights) + base).astype(np.float32)[None]
    opaque = image[None, ..., 3] == 255  # a colour that was mixed is no number any more
    return Picture(metres, None if opaque.all() else opaque, blank=not opaque.any())


def _image(body: bytes, size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """The picture as (height, width, 4): red, green, blue, alpha, not premultiplied."""
    data = QByteArray(body)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    kind = bytes(reader.format()).decode("latin-1").lower()
    if kind not in _FORMATS:
        _refuse_text(body)
        raise Unusable(tr("the answer is no picture"))
    _check_size((reader.size().width(), reader.size().height()), size)
    if not _whole(body, kind):
        raise Unusable(tr("the picture was cut off"))
    image = reader.read()
    if image.isNull():
        raise Unusable(tr("the picture is damaged"))
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()


def _refuse_text(body: bytes) -> None:
    words = " ".join(first_words(body).split()).rstrip(". ")
    if words:
        raise Unusable(tr("the server says “{words}”").format(words=words), retries=1)


def _check_size(found: tuple[int, int], wanted: tuple[int, int]) -> None:
    if found != wanted:
        raise Unusable(
            tr(
                "the picture has {width} × {height} pixels instead of {asked_width} × "
                "{asked_height}"
            ).format(
                width=found[0], height=found[1], asked_width=wanted[0], asked_height=wanted[1]
            ),
            retries=1,
        )


def _whole(body: bytes, kind: str) -> bool:
    """Whether the end is there; readers fill up what was cut off."""
    tail = body[-_TAIL:]
    if kind == "png":
        return b"IEND" in tail
    if kind in ("jpeg", "jpg"):
        return b"\xff\xd9" in tail
    if kind == "webp":
        return len(body) >= int.from_bytes(body[4:8], "little") + 8
    return b"\x3b" in tail


def look(interpretation: str) -> tuple[tuple[Band, ...], Decode]:
    """The bands of pictures that a layer's ``interpretation`` explains, and their decoder."""
    if interpretation == "maptilerterrain":
        return HEIGHT_BANDS, maptiler_heights
    if interpretation == "terrariumterrain":
        return HEIGHT_BANDS, terrarium_heights
    return RENDERED_BANDS, rendered


def coverage_decoder(bands: tuple[Band, ...]) -> Decode:
    """A decoder of TIFF files with just these ``bands``, as they are stored."""

    def decode(body: bytes, size: tuple[int, int]) -> Picture:
        return coverage(body, size, bands)

    return decode


def coverage(body: bytes, size: tuple[int, int], bands: tuple[Band, ...]) -> Picture:
    """The stored pixels of a TIFF file with ``bands``."""
    if body[:4] not in _TIFF:
        _refuse_text(body)
        raise Unusable(tr("the answer is no TIFF file"))
    # A name for each thread and picture: GDAL's files in memory are common to all.
    path = f"/vsimem/deep_objects/{threading.get_ident()}_{next(_numbers)}.tif"
    with gdal_errors():
        gdal.FileFromMemBuffer(path, body)
        try:
            return _stored(path, size, bands)
        except RuntimeError as error:
            raise Unusable(tr("the TIFF file is damaged ({error})").format(error=error)) from None
        finally:
            gdal.Unlink(path)


def _stored(path: str, size: tuple[int, int], bands: tuple[Band, ...]) -> Picture:
    dataset = gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=["GTiff"])
    if dataset is None:
        raise Unusable(tr("the TIFF file cannot be read ({reason})").format(reason=gdal_reason()))
    _check_size((dataset.RasterXSize, dataset.RasterYSize), size)
    if dataset.RasterCount < len(bands):
        raise Unusable(
            tr("the TIFF file has {found} bands instead of {count}").format(
                found=dataset.RasterCount, count=len(bands)
            )
        )
    dtype = np.result_type(*(band.dtype for band in bands))
    pixels = np.empty((len(bands), size[1], size[0]), dtype)
    opaque = np.ones(pixels.shape, bool)
    for position, band in enumerate(bands):
        stored = dataset.GetRasterBand(band.number)
        values, mask = stored.ReadAsArray(), _mask(dataset, stored, len(bands))
        if values is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise Unusable(tr("the TIFF file is damaged ({reason})").format(reason=gdal_reason()))
        pixels[position] = _as_declared(values, band)
        if mask is not None:
            opaque[position] = mask != 0
    valid = validity(pixels, bands)
    valid = opaque if valid is None else valid & opaque
    return Picture(pixels, None if valid.all() else valid)


def _mask(dataset: gdal.Dataset, band: gdal.Band, count: int) -> Optional[npt.NDArray[Any]]:
    """What marks pixels of ``band`` invalid, if anything does.

    Of a file with just ``count`` bands none is alpha, whatever its tags say; a further one may be.
    """
    alpha = bool(band.GetMaskFlags() & gdal.GMF_ALPHA)
    if band.GetMaskFlags() & gdal.GMF_ALL_VALID or (alpha and dataset.RasterCount == count):
        return None
    mask: Optional[npt.NDArray[Any]] = band.GetMaskBand().ReadAsArray()
    return mask


def _as_declared(values: npt.NDArray[Any], band: Band) -> npt.NDArray[Any]:
    if not np.can_cast(values.dtype, band.dtype):
        raise Unusable(
            tr(
                "band {number} came as {dtype} instead of {told}, its type by the "
                "service's description"
            ).format(number=band.number, dtype=values.dtype, told=band.dtype)
        )
    return values.astype(band.dtype)


def first_words(body: bytes) -> str:
    """What a text that came instead of a picture says; empty when ``body`` is no text."""
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"\0" in start or not start:
        return ""
    text = start.decode("utf-8", "replace")
    if "\ufffd" in text[:-4]:
        return ""
    if text.startswith("{"):
        return _json_message(body) or text
    if text.startswith("<"):
        text = re.sub(r"(?s)<(script|style|title)\b.*?</\1>", " ", text)
        return re.sub(r"(?s)<[^>]*>", " ", text).strip() or tr("a page without words")
    return text


def _json_message(body: bytes) -> str:
    try:
        error = json.loads(body).get("error")
        parts = [error.get("message"), *(error.get("details") or [])]
    except (ValueError, AttributeError, TypeError, RecursionError):
        return ""
    return ". ".join(str(part) for part in parts if part)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips as small pictures inside a page, with the outlines of their objects.

Pixels of 8 bit are shown as they are. Those of other types are stretched between the values below
and above which two in a hundred lie, over all chips of the page, so that they can be compared.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

Pixels = npt.NDArray[Any]

#: The longer side of a picture in pixels.
SIDE = 160
#: A chip that is enlarged so many times has pixels to be seen.
_PIXELATED = 3
_QUALITY = 86
_TAILS = (2, 98)
_MOST_SAMPLED = 1 << 20
_EMPTY = 200  # a light grey, where nothing is valid
_POINT = 4.0


@dataclass(frozen=True)
class Thumbnail:
    """Pixels (height, width, 3) of the chip's own type or means of these, at most SIDE a side.

    ``valid`` is (height, width), or None. ``outline`` is the object's shape in pixels of the
    whole chip, which was ``width`` x ``height``.
    """

    pixels: Pixels
    valid: Optional[npt.NDArray[np.bool_]]
    width: int
    height: int
    outline: Optional[QgsGeometry] = None


def thumbnail(
    pixels: Pixels,
    valid: Optional[npt.NDArray[np.bool_]],
    bands: Sequence[int],
    outline: Optional[QgsGeometry] = None,
) -> Thumbnail:
    """What is kept of a chip (bands, height, width): ``bands`` are the one or three to be seen."""
    places = list(bands) if len(bands) == 3 else [bands[0] if bands else 0] * 3
    seen = np.moveaxis(pixels[places], 0, 2)
    flags = None if valid is None else valid.any(axis=0)
    height, width = seen.shape[:2]
    step = -(-max(height, width) // SIDE)
    if step > 1:
        seen = _means(seen, step)
        flags = None if flags is None else flags[::step, ::step]
    return Thumbnail(seen.copy(), flags, width, height, outline)


def _means(pixels: Pixels, step: int) -> Pixels:
    """The means of squares of ``step`` x ``step`` pixels, smaller ones at the edges."""
    rows, columns = (np.arange(0, side, step) for side in pixels.shape[:2])
    sums = np.add.reduceat(pixels.astype(np.float64), rows, axis=0)
    sums = np.add.reduceat(sums, columns, axis=1)
    counts = np.add.reduceat(np.ones(pixels.shape[:2]), rows, axis=0)
    counts = np.add.reduceat(counts, columns, axis=1)
    means = sums / counts[:, :, None]
    return np.asarray(means.astype(pixels.dtype) if pixels.dtype.kind in "iu" else means)


def encoded(thumbnails: Iterable[Thumbnail]) -> list[str]:
    """Each as the address of a picture that lies in the address itself."""
    listed = list(thumbnails)
    limits = _limits([entry for entry in listed if entry.pixels.dtype != np.uint8])
    return [_address(_painted(entry, limits)) for entry in listed]


def _limits(listed: Sequence[Thumbnail]) -> npt.NDArray[np.float64]:
    """The values (2, 3) that become black and white in each band."""
    samples = [
        entry.pixels if entry.valid is None else entry.pixels[entry.valid] for entry in listed
    ]
    flat = [sample.reshape(-1, 3) for sample in samples]
    if not flat or not sum(map(len, flat)):
        return np.array([[0.0] * 3, [255.0] * 3])
    joined = np.concatenate(flat).astype(np.float64)
    joined = joined[:: 1 + len(joined) // _MOST_SAMPLED]
    joined = joined[np.isfinite(joined).all(axis=1)]
    if not len(joined):
        return np.array([[0.0] * 3, [1.0] * 3])
    low, high = np.percentile(joined, _TAILS, axis=0)
    return np.array([low, np.where(high > low, high, low + 1)])


def _painted(entry: Thumbnail, limits: npt.NDArray[np.float64]) -> QImage:
    """The picture of ``entry``, its outline drawn in white with a dark edge."""
    values = entry.pixels
    if values.dtype != np.uint8:
        share = (np.nan_to_num(values.astype(np.float64)) - limits[0]) / (limits[1] - limits[0])
        values = (np.clip(share, 0, 1) * 255 + 0.5).astype(np.uint8)
    values = values.copy()
    if entry.valid is not None:
        values[~entry.valid] = _EMPTY
    height, width = values.shape[:2]
    formats = QImage.Format
    plain = QImage(values.tobytes(), width, height, 3 * width, formats.Format_RGB888)
    scale = SIDE / max(width, height)
    smooth = Qt.TransformationMode.SmoothTransformation
    mode = Qt.TransformationMode.FastTransformation if scale >= _PIXELATED else smooth
    size = max(1, round(width * scale)), max(1, round(height * scale))
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    picture = plain.scaled(size[0], size[1], aspect, mode).convertToFormat(formats.Format_RGB32)
    if entry.outline is not None:
        to_picture = QTransform.fromScale(size[0] / entry.width, size[1] / entry.height)
        _draw(picture, to_picture.map(path_of(entry.outline)))
    return picture


def path_of(geometry: QgsGeometry) -> QPainterPath:
    """``geometry`` as a painter draws it, points as no more than where they are."""
    if geometry.isNull():
        return QPainterPath()
    if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
        return QPainterPath(geometry.constGet().asQPainterPath())
    path = QPainterPath()
    for vertex in geometry.vertices():
        path.moveTo(QPointF(vertex.x(), vertex.y()))
        path.lineTo(QPointF(vertex.x(), vertex.y()))
    return path


def _draw(picture: QImage, path: QPainterPath) -> None:
    box = path.boundingRect()
    if not path.isEmpty() and box.width() < 1 and box.height() < 1:
        centre = box.center()
        path = QPainterPath()
        path.addEllipse(centre, _POINT, _POINT)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 130), 3.2), (QColor(255, 255, 255, 235), 1.4)):
        painter.strokePath(path, QPen(colour, width))
    painter.end()


def _address(picture: QImage) -> str:
    """``picture`` as a JPEG in an address; as a PNG where Qt cannot write the former."""
    for kind, mime, quality in (("JPG", "jpeg", _QUALITY), ("PNG", "png", -1)):
        content = written(picture, kind, quality)
        if content:
            return f"data:image/{mime};base64,{base64.b64encode(content).decode('ascii')}"
    return ""


def written(picture: QImage, kind: str, quality: int = -1) -> bytes:
    """``picture`` as a file of ``kind``; empty where Qt cannot write such."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    saved = picture.save(buffer, kind, quality)
    buffer.close()
    return bytes(content) if saved else b""

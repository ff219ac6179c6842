# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of the formats that only Qt's image reader knows, such as icons and X bitmaps."""

from __future__ import annotations

from typing import Optional

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage, QImageReader

from ....inference.errors import ImageryError
from ...texts import tr
from .content import Content
from .picture import Decoded, colour_bands, refuse_absurd

#: Drawings and documents may lead to other files; the others are GDAL's, which notices damage
#: where Qt fills it with grey.
_NOT_QTS = ("svg", "svgz", "pdf", "jpg", "jpeg", "png", "tif", "tiff", "webp", "gif", "bmp")

#: These formats are small; a larger file of no known format is not read into memory.
_MOST_BYTES = 10**8


class QtPicture:
    """One picture as red, green, blue and alpha of 8 bit."""

    def __init__(self, data: QByteArray, name: str) -> None:
        self._data = data
        self._name = name
        self.bands = colour_bands(4)
        reader, buffer = _reader(data)
        size = reader.size()
        buffer.close()
        if not size.isValid():  # some formats tell it only when they are read
            size = self._read().size()
        self.width, self.height = size.width(), size.height()
        refuse_absurd(name, self.width, self.height, self.bands)

    def decode(self) -> Decoded:
        """See Picture.decode."""
        image = self._read().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
        pixels = rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)
        return Decoded(pixels.transpose(2, 0, 1).copy())

    def _read(self) -> QImage:
        reader, buffer = _reader(self._data)
        image = reader.read()
        buffer.close()
        if image.isNull():
            raise ImageryError(
                tr(
                    "{name} is damaged or incomplete: {reason}. Copy the photo again "
                    "from where it was taken."
                ).format(name=self._name, reason=reader.errorString())
            )
        return image


def open_with_qt(content: Content, name: str) -> Optional[QtPicture]:
    """The picture in ``content``, if Qt alone can read it. Raises ImageryError."""
    with content.open() as file:
        stored = file.read(_MOST_BYTES + 1)
    if len(stored) > _MOST_BYTES:
        return None
    data = QByteArray(stored)
    reader, buffer = _reader(data)
    known = reader.canRead() and bytes(reader.format()).decode().lower() not in _NOT_QTS
    buffer.close()
    return QtPicture(data, name) if known else None


def _reader(data: QByteArray) -> tuple[QImageReader, QBuffer]:
    """A reader that goes by the content, and the buffer that must live as long."""
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    return reader, buffer

# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixels of QGIS's blocks, copied once, to where the other bands of their window lie.

``numpy.frombuffer`` asks PyQt for bytes that may be written, for which Qt copies the whole block to
new memory first. ``QByteArray.replace`` copies it straight to its place.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Union

import numpy as np
from qgis.core import QgsRasterBlock
from qgis.PyQt.QtCore import QByteArray

from ....inference.chips.recycled import Recycled
from ..source import Pixels

#: QGIS's pixel types (Qgis.DataType) as numpy's; complex and colour types are no numbers.
DTYPES = {1: "u1", 2: "u2", 3: "i2", 4: "u4", 5: "i4", 6: "f4", 7: "f8", 14: "i1"}

#: Qt 5 counts bytes in 32 bits.
_MOST_BYTES = (1 << 31) - 64

#: A block of QGIS that holds whole rows of a window: of which band, counted from 0, and from where.
Placed = tuple[int, int, QgsRasterBlock]


class Stack:
    """Memory of one thread for windows, used again once nobody holds what lay in it."""

    def __init__(self) -> None:
        self._memory = Recycled(_bytes)

    def stack(
        self, blocks: Iterable[Placed], shape: tuple[int, int, int], pixel_type: np.dtype[Any]
    ) -> Pixels:
        """The ``blocks`` of a window as ``pixel_type``, of ``shape`` (bands, height, width)."""
        count, row_bytes = math.prod(shape), shape[2] * pixel_type.itemsize
        if count * pixel_type.itemsize > _MOST_BYTES:
            return _in_new_memory(blocks, shape, pixel_type)
        memory = self._memory.memory(count * pixel_type.itemsize)
        for band, row, block in blocks:
            start, size = (band * shape[1] + row) * row_bytes, block.height() * row_bytes
            memory.replace(start, size, _as_type(block, pixel_type))
        return np.frombuffer(memory, pixel_type, count).reshape(shape)


def pixels_of(block: QgsRasterBlock) -> Pixels:
    """The pixels (height, width) of ``block``, in memory of their own."""
    values = np.frombuffer(block.data(), DTYPES[int(block.dataType())])
    return values.reshape(block.height(), block.width())


def _bytes(size: int) -> QByteArray:
    made = QByteArray()
    made.resize(size)
    return made


def _as_type(block: QgsRasterBlock, pixel_type: np.dtype[Any]) -> Union[QByteArray, bytes]:
    """The bytes of ``block``, whose values may have a smaller type; valid as long as ``block``."""
    if DTYPES[int(block.dataType())] == pixel_type:
        return block.data()
    return pixels_of(block).astype(pixel_type).tobytes()


def _in_new_memory(
    blocks: Iterable[Placed], shape: tuple[int, int, int], pixel_type: np.dtype[Any]
) -> Pixels:
    pixels = np.empty(shape, pixel_type)
    for band, row, block in blocks:
        pixels[band, row : row + block.height()] = pixels_of(block)
    return pixels

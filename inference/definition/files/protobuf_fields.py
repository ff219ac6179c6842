# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of a Protocol Buffers message, walked over without the library.

Length-delimited contents are handed out as views, never copied: of a model in a memory map only
the pages with field headers are touched, its weights are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

#: A number's value, or the bytes of a text or an inner message.
Content = Union[int, memoryview]


def fields(message: memoryview) -> Iterator[tuple[int, Content]]:
    """(Field number, content) of each field; fields of fixed 4 or 8 bytes are passed over.

    Raises ValueError or IndexError where the bytes are no message.
    """
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, position = _varint(message, position)
            yield number, value
        elif wire == 1:
            position += 8
        elif wire == 5:
            position += 4
        elif wire == 2:
            length, position = _varint(message, position)
            if position + length > len(message):
                raise ValueError("a field reaches beyond its message")
            yield number, message[position : position + length]
            position += length
        else:
            raise ValueError(f"wire type {wire} is not used by ONNX")


def text(content: memoryview) -> str:
    """The text in ``content``; bytes that are no UTF-8 are replaced."""
    return bytes(content).decode("utf-8", "replace")


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise ValueError("a number of more than 64 bits")

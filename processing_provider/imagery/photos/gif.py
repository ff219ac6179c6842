# SPDX-License-Identifier: GPL-2.0-or-later
"""Which number of a GIF's first picture is transparent, read from the file itself.

GDAL tells it only after it decoded all pictures of the file at once, of which a small file may
hold any number.
"""

from __future__ import annotations

from typing import BinaryIO, Optional

_EXTENSION, _CONTROL = b"\x21", b"\xf9"
_HAS_TABLE, _TABLE_SIZE = 0x80, 0x07
_IS_TRANSPARENT = 0x01
_HEADER, _CONTROL_SIZE = 13, 4


def transparent_number(file: BinaryIO) -> Optional[int]:
    """The transparent colour number of the first picture in ``file``; None when there is none."""
    file.seek(0)
    header = file.read(_HEADER)
    if len(header) < _HEADER:
        return None
    if header[10] & _HAS_TABLE:
        file.seek(3 * 2 ** ((header[10] & _TABLE_SIZE) + 1), 1)
    found = None
    while file.read(1) == _EXTENSION:
        kind, first = file.read(1), _sub_blocks(file)
        if kind == _CONTROL and len(first) >= _CONTROL_SIZE:
            found = first[3] if first[0] & _IS_TRANSPARENT else None
    return found


def _sub_blocks(file: BinaryIO) -> bytes:
    """The first of the blocks that make an extension; all of them are passed."""
    first = block = file.read(int.from_bytes(file.read(1), "little"))
    while block:
        block = file.read(int.from_bytes(file.read(1), "little"))
    return first

# SPDX-License-Identifier: GPL-2.0-or-later
"""EXIF orientation: how a stored picture is turned upright, exactly, pixel by pixel.

The number, 1 to 8, says where the stored first row and first column lie in the upright picture. It
is read from the file itself, since not every reader tells it for every format: from JPEG, PNG, WebP
and TIFF. Formats whose readers turn pictures themselves (HEIF) have none here.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, Optional

import numpy as np
import numpy.typing as npt

UPRIGHT = 1
#: From here on rows are stored as columns.
_TURNED_BY_A_QUARTER = 5
_LAST = 8

_TAG = 0x0112
#: The EXIF types of whole numbers that writers use for it, as ``struct`` has them.
_TYPES = {1: "B", 3: "H", 4: "I"}
_EXIF_HEADER = b"Exif\0\0"
_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_APP1, _START_OF_SCAN = 0xE1, 0xDA


def swaps_sides(orientation: int) -> bool:
    """Whether the upright picture is as wide as the stored one is high."""
    return orientation >= _TURNED_BY_A_QUARTER


def upright(pixels: npt.NDArray[np.generic], orientation: int) -> npt.NDArray[np.generic]:
    """``pixels`` (..., height, width) as stored, turned upright; a view."""
    if swaps_sides(orientation):
        pixels = pixels.swapaxes(-1, -2)
    rows = slice(None, None, -1 if orientation in (3, 4, 7, 8) else 1)
    columns = slice(None, None, -1 if orientation in (2, 3, 6, 7) else 1)
    return pixels[..., rows, columns]


def read_orientation(file: BinaryIO) -> int:
    """The orientation that the picture in ``file`` declares; 1 for none and for nonsense."""
    try:
        start = _find_exif(file)
        found = None if start is None else _read_tag(file, start)
    except (struct.error, OSError):  # the file ends too early, or points before its start
        found = None
    return found if found is not None and UPRIGHT <= found <= _LAST else UPRIGHT


def _find_exif(file: BinaryIO) -> Optional[int]:
    """Where the EXIF block begins, which is built like a TIFF file."""
    file.seek(0)
    head = file.read(12)
    if head[:4] in (b"II*\0", b"MM\0*"):
        return 0
    if head.startswith(_JPEG):
        blocks = _jpeg_segments(file)
    elif head.startswith(_PNG):
        blocks = _chunks(file, 8, ">I4s", b"eXIf")
    elif head[:4] == b"RIFF" and head[8:] == b"WEBP":
        blocks = _chunks(file, 12, "<4sI", b"EXIF")
    else:
        return None
    for start, is_bare in blocks:
        file.seek(start)
        if file.read(len(_EXIF_HEADER)) == _EXIF_HEADER:
            return start + len(_EXIF_HEADER)
        if is_bare:
            return start
    return None


def _jpeg_segments(file: BinaryIO) -> Iterator[tuple[int, bool]]:
    """The starts of the segments in which a JPEG may hold EXIF, always after a header."""
    position = len(_JPEG)
    while True:
        file.seek(position)
        lead, marker, length = struct.unpack(">BBH", file.read(4))
        if lead != 0xFF or marker == _START_OF_SCAN:
            return
        if marker == 0xFF:  # a fill byte
            position += 1
            continue
        if marker == _APP1:
            yield position + 4, False
        position += 2 + length


def _chunks(
    file: BinaryIO, position: int, layout: str, wanted: bytes
) -> Iterator[tuple[int, bool]]:
    """The starts of the chunks called ``wanted``; EXIF may lie in them with or without a header."""
    checksum = 4 if layout.startswith(">") else 0  # PNG's
    while True:
        file.seek(position)
        first, second = struct.unpack(layout, file.read(8))
        name, length = (second, first) if checksum else (first, second)
        if name == wanted:
            yield position + 8, True
        padding = 0 if checksum else length % 2
        position += 8 + length + checksum + padding


def _read_tag(file: BinaryIO, start: int) -> Optional[int]:
    file.seek(start)
    order = {b"II": "<", b"MM": ">"}.get(file.read(2))
    if order is None:
        return None
    _, offset = struct.unpack(f"{order}HI", file.read(6))
    file.seek(start + offset)
    (count,) = struct.unpack(f"{order}H", file.read(2))
    entries = file.read(12 * count)
    for tag, kind, _, value in struct.iter_unpack(
        f"{order}HHI4s", entries[: len(entries) // 12 * 12]
    ):
        if tag == _TAG:
            return (
                struct.unpack_from(f"{order}{_TYPES[kind]}", value)[0] if kind in _TYPES else None
            )
    return None

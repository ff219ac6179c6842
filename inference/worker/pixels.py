# SPDX-License-Identifier: GPL-2.0-or-later
"""The shared file through which chips reach the inference process.

One file per process, mapped by both sides; on POSIX its name goes once both have it, so that
nothing remains whatever ends the run. It is divided into slots: one is computed on while the next
is filled. A batch lies in its slot chip by chip without gaps: all pixels, then all validity, then
all footprints.
"""

from __future__ import annotations

import math
import mmap
import os
import re
import tempfile
from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import Any, NamedTuple, Optional

import numpy as np
import numpy.typing as npt

from ..chips.window import Chip
from .protocol import MOST_BATCH
from .room import reserve

_PIXEL_TYPE = re.compile(r"[<>|=]?(?:[iu][1248]|f[248])")
_FLAG = np.dtype(np.bool_)


class PixelFile:
    """``slots`` slots of ``slot_bytes`` bytes each, in a mapped temporary file."""

    def __init__(self, slots: int, slot_bytes: int, folder: Optional[str] = None) -> None:
        """Create the file in ``folder``, else in the temporary one.

        Raises OSError when the disk has no room for it.
        """
        handle, self.path = tempfile.mkstemp(".pixels", "deep_objects_", folder)
        try:
            try:
                reserve(handle, slots * slot_bytes)
                self._map = mmap.mmap(handle, slots * slot_bytes)
            finally:
                os.close(handle)
        except OSError:
            os.unlink(self.path)
            raise
        self.slots = slots
        self.slot_bytes = slot_bytes

    def forget_name(self) -> None:
        """Remove the file's name; what both sides mapped stays until both have ended."""
        try:
            os.unlink(self.path)
        except FileNotFoundError:
            return
        except PermissionError:
            return  # Windows keeps a mapped file's name; close() tries again

    def write(self, slot: int, chips: Sequence[Chip]) -> tuple[int, list[list[int]]]:
        """Put ``chips`` into ``slot``; the offset and the rows of a Predict message.

        Raises ValueError when they do not fit: see ``Chip.byte_count``.
        """
        if sum(chip.byte_count for chip in chips) > self.slot_bytes:
            raise ValueError("the chips of a batch do not fit into their slot")
        start = position = slot * self.slot_bytes
        for chip in chips:
            position = self._put(position, chip.pixels)
        for chip in chips:
            if chip.valid is not None:
                position = self._put(position, chip.valid)
        for chip in chips:
            if chip.footprint:
                self._map[position : position + len(chip.footprint)] = chip.footprint
                position += len(chip.footprint)
        return start, [[len(list(alike)), *row] for row, alike in groupby(map(_row, chips))]

    def _put(self, position: int, values: npt.NDArray[Any]) -> int:
        np.ndarray(values.shape, values.dtype, self._map, position)[...] = values
        return position + values.nbytes

    def close(self) -> None:
        """Unmap the file and remove its name, if it still has one."""
        self.forget_name()
        try:
            self._map.close()
        except BufferError:
            return  # a view is alive for a moment more; the map goes with it
        self.forget_name()


def _row(chip: Chip) -> tuple[int, ...]:
    """What a row of a Predict message tells of ``chip``, behind how many are like it.

    Without a footprint nobody asks where a chip lies, and many chips are alike.
    """
    _, height, width = chip.pixels.shape
    validity = 0 if chip.valid is None else chip.valid.shape[0]
    length = len(chip.footprint)
    column, row = chip.origin if length else (0, 0)
    return height, width, validity, length, column, row


class Pictures(NamedTuple):
    """The chips of a batch; ``together`` are their pixels, where all of them have one size.

    Then it is (n, bands, height, width), of which each chip has a view.
    """

    chips: list[Chip]
    together: Optional[npt.NDArray[Any]]


class SharedPixels:
    """The inference side's view of a PixelFile."""

    def __init__(self, path: str) -> None:
        """Map the file at ``path``; raises OSError when it cannot be."""
        with open(path, "rb") as handle:
            self._map = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)

    def read(
        self,
        offset: int,
        bands: int,
        dtype: str,
        rows: Sequence[Sequence[int]],
        ranges: Sequence[Sequence[float]] = (),
    ) -> Pictures:
        """The chips of a Predict message, as read-only views of the map.

        Raises ValueError for rows that do not lie in the file, and for what is no row.
        """
        if not _PIXEL_TYPE.fullmatch(dtype):
            raise ValueError(f"{dtype[:20]!r} is no type of pixels")
        if min(offset, bands) < 0 or any(len(row) != 7 or min(row[:5]) < 0 for row in rows):
            raise ValueError("a row has seven numbers, of which the first five are not negative")
        if sum(row[0] for row in rows) > MOST_BATCH:
            raise ValueError("no batch has so many chips")
        if any(len(entry) != 2 for entry in ranges):
            raise ValueError("a range has two ends")
        pixel_type = np.dtype(dtype)
        each = [row for count, *row in rows for _ in range(count)]
        sizes = [(bands, height, width) for height, width, *_ in each]
        together = None
        if sizes and sizes.count(sizes[0]) == len(sizes):
            together = _array(self._map, pixel_type, (len(sizes), *sizes[0]), offset)
        pixels = _views(self._map, pixel_type, sizes, offset) if together is None else [*together]
        flags_at = offset + sum(picture.nbytes for picture in pixels)
        shape_at = flags_at + sum(planes * height * width for height, width, planes, *_ in each)
        known = tuple((low, high) for low, high in ranges)
        chips = []
        for number, (height, width, planes, length, column, row) in enumerate(each):
            valid, footprint = None, b""
            if planes * height * width:
                valid = _array(self._map, _FLAG, (planes, height, width), flags_at)
                flags_at += valid.nbytes
            if length:
                footprint = self._footprint(shape_at, length)
                shape_at += length
            chips.append(Chip(number, pixels[number], valid, (column, row), footprint, known))
        return Pictures(chips, together)

    def _footprint(self, start: int, length: int) -> bytes:
        if start + length > len(self._map):
            raise ValueError("a footprint is smaller than requested size")
        return self._map[start : start + length]


def _array(
    memory: mmap.mmap, pixel_type: np.dtype[Any], shape: tuple[int, ...], start: int
) -> npt.NDArray[Any]:
    """The array that lies in ``memory``. Raises ValueError."""
    return np.frombuffer(memory, pixel_type, math.prod(shape), start).reshape(shape)


def _views(
    memory: mmap.mmap, pixel_type: np.dtype[Any], sizes: Sequence[tuple[int, int, int]], start: int
) -> list[npt.NDArray[Any]]:
    """The pictures of these ``sizes`` that lie in ``memory`` one behind the other."""
    places = accumulate((math.prod(size) * pixel_type.itemsize for size in sizes), initial=start)
    return [_array(memory, pixel_type, size, place) for size, place in zip(sizes, places)]

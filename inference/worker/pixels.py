# SPDX-License-Identifier: GPL-2.0-or-later
"""The shared file through which chips reach the inference process.

One file per process, mapped by both sides; on POSIX its name goes once both have it, so that
nothing remains whatever ends the run. It is divided into slots: one is computed on while the next
is filled. A batch lies in its slot chip by chip without gaps: all pixels, then all validity, then
all footprints.
"""

from __future__ import annotations

import mmap
import os
import re
import tempfile
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..chips.window import Chip
from .room import reserve

_PIXEL_TYPE = re.compile(r"[<>|=]?(?:[iu][1248]|f[248])")


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
        rows = []
        for chip in chips:
            position = self._put(position, chip.pixels)
        for chip in chips:
            if chip.valid is not None:
                position = self._put(position, chip.valid)
        for chip in chips:
            self._map[position : position + len(chip.footprint)] = chip.footprint
            position += len(chip.footprint)
            validity = 0 if chip.valid is None else chip.valid.shape[0]
            height, width = chip.pixels.shape[1:]
            rows.append([height, width, validity, len(chip.footprint), *chip.origin])
        return start, rows

    def _put(self, position: int, values: npt.NDArray[Any]) -> int:
        target = np.frombuffer(self._map, values.dtype, values.size, position)
        target.reshape(values.shape)[...] = values
        return position + values.nbytes

    def close(self) -> None:
        """Unmap the file and remove its name, if it still has one."""
        self.forget_name()
        try:
            self._map.close()
        except BufferError:
            return  # a view is alive for a moment more; the map goes with it
        self.forget_name()


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
    ) -> list[Chip]:
        """The chips of a Predict message, as read-only views of the map.

        Raises ValueError for rows that do not lie in the file, and for what is no row.
        """
        if not _PIXEL_TYPE.fullmatch(dtype):
            raise ValueError(f"{dtype[:20]!r} is no type of pixels")
        if min(offset, bands) < 0 or any(len(row) != 6 or min(row[:4]) < 0 for row in rows):
            raise ValueError("a chip has six numbers, of which the first four are not negative")
        if any(len(entry) != 2 for entry in ranges):
            raise ValueError("a range has two ends")
        pixel_type = np.dtype(dtype)
        sizes = [(bands, height, width) for height, width, *_ in rows]
        pixels = _pictures(self._map, pixel_type, sizes, offset)
        position = offset + sum(picture.nbytes for picture in pixels)
        validities = []
        for height, width, planes, *_ in rows:
            count = planes * height * width
            flags = np.frombuffer(self._map, np.bool_, count, position) if count else None
            validities.append(None if flags is None else flags.reshape(planes, height, width))
            position += count
        chips = []
        known = tuple((low, high) for low, high in ranges)
        for number, (_, _, _, length, column, row) in enumerate(rows):
            if position + length > len(self._map):
                raise ValueError("a footprint is smaller than requested size")
            footprint = self._map[position : position + length]
            position += length
            chips.append(
                Chip(number, pixels[number], validities[number], (column, row), footprint, known)
            )
        return chips


def _pictures(
    memory: mmap.mmap, pixel_type: np.dtype[Any], sizes: Sequence[tuple[int, int, int]], start: int
) -> Sequence[npt.NDArray[Any]]:
    """The pictures of these ``sizes`` that lie in ``memory`` one behind the other.

    Views of one array, so that pictures of one size can be looked at as one. Raises ValueError.
    """
    if sizes and sizes.count(sizes[0]) == len(sizes):  # mostly, and quickly
        bands, height, width = sizes[0]
        values = np.frombuffer(memory, pixel_type, len(sizes) * bands * height * width, start)
        return list(values.reshape(len(sizes), bands, height, width))
    counts = (bands * height * width for bands, height, width in sizes)
    ends = list(accumulate(counts, initial=0))
    values = np.frombuffer(memory, pixel_type, ends[-1], start)
    return [values[first:last].reshape(size) for first, last, size in zip(ends, ends[1:], sizes)]

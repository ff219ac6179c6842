# SPDX-License-Identifier: GPL-2.0-or-later
"""In which order the objects are read, and which of them with one read.

Objects are grouped by square cells of the image, cells are visited row by row, to and fro, so that
a block of the image is decoded once. In a crowded cell one read covers all objects; in a sparse one
each object is read for itself. The estimate that decides looks at blocks to decode and calls to
make; it never changes a chip, only the time that it takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

Window = tuple[int, int, int, int]

#: Bytes of pixels that one read may hold, and the cell's side in pixels at most.
WINDOW_MEMORY = 64 << 20
LARGEST_CELL = 2048
SMALLEST_CELL = 256

#: What one call costs, in decoded pixels (measured: about 60 µs a call, 5 ns a pixel).
_CALL_PIXELS = 12_000


@dataclass(frozen=True)
class Step:
    """Objects of one ``image`` that are read together: with one ``window``, or singly if none."""

    numbers: npt.NDArray[np.int64]
    window: Optional[Window]
    image: int = 0


def plan(
    windows: npt.NDArray[np.int64],
    numbers: npt.NDArray[np.int64],
    block_size: tuple[int, int],
    bytes_per_pixel: int,
    image: int = 0,
) -> list[Step]:
    """Steps that read the ``windows`` (n, 4) of the objects ``numbers`` (n,), each once."""
    cell = _cell_side(bytes_per_pixel)
    return [
        Step(numbers[members], _common_window(windows[members], block_size, bytes_per_pixel), image)
        for members in _cells(windows, cell)
    ]


def split(steps: list[Step], parts: int) -> list[list[Step]]:
    """The steps in ``parts`` runs of neighbours with about equally many objects; none is empty."""
    total = sum(len(step.numbers) for step in steps)
    shares: list[list[Step]] = [[] for _ in range(parts)]
    seen = 0
    for step in steps:
        shares[min(seen * parts // max(total, 1), parts - 1)].append(step)
        seen += len(step.numbers)
    return [share for share in shares if share]


def _cell_side(bytes_per_pixel: int) -> int:
    side = int((WINDOW_MEMORY / bytes_per_pixel) ** 0.5)
    return max(SMALLEST_CELL, min(LARGEST_CELL, side))


def _cells(windows: npt.NDArray[np.int64], cell: int) -> Iterator[npt.NDArray[np.int64]]:
    """Positions of the windows, cell by cell; within a cell from top to bottom.

    A window belongs to the cell of its upper left corner: what a read takes beyond its cell then
    lies on two sides of it, where the next cells follow, and not on four.
    """
    corner = windows[:, :2]
    column, row = (corner // cell).T
    column = np.where(row % 2 == 0, column, -column)
    order = np.lexsort((corner[:, 0], corner[:, 1] // 64, column, row))
    changed = (np.diff(row[order]) != 0) | (np.diff(column[order]) != 0)
    yield from (part for part in np.split(order, np.flatnonzero(changed) + 1) if len(part))


def _common_window(
    windows: npt.NDArray[np.int64], block_size: tuple[int, int], bytes_per_pixel: int
) -> Optional[Window]:
    """The window that covers all, if reading it is cheaper than reading each for itself."""
    low = windows[:, :2].min(axis=0)
    high = (windows[:, :2] + windows[:, 2:]).max(axis=0)
    width, height = (high - low).tolist()
    if len(windows) == 1 or width * height * bytes_per_pixel > 2 * WINDOW_MEMORY:
        return None
    block = np.asarray(block_size)
    block_pixels = int(block.prod())
    first, last = low // block, (high - 1) // block
    together = int((last - first + 1).prod()) * block_pixels + _CALL_PIXELS
    own_first = windows[:, :2] // block
    own_last = (windows[:, :2] + windows[:, 2:] - 1) // block
    singly = _touched(own_first, own_last) * block_pixels + len(windows) * _CALL_PIXELS
    return (int(low[0]), int(low[1]), width, height) if together <= singly else None


def _touched(first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> int:
    """How many different blocks the ranges from ``first`` to ``last`` (n, 2) touch."""
    origin = first.min(axis=0)
    shape = tuple((last.max(axis=0) - origin + 1).tolist())
    edges = np.zeros((shape[0] + 1, shape[1] + 1), np.int32)
    left, top = (first - origin).T
    right, bottom = (last - origin + 1).T
    np.add.at(edges, (left, top), 1)
    np.add.at(edges, (right, bottom), 1)
    np.add.at(edges, (left, bottom), -1)
    np.add.at(edges, (right, top), -1)
    return int((edges.cumsum(axis=0).cumsum(axis=1) > 0).sum())

# SPDX-License-Identifier: GPL-2.0-or-later
"""In which order the objects are read, and which of them may share a read.

Objects are grouped by cells of the image, cells are visited row by row, to and fro, so that a block
of the image is decoded once. Cells are tall: GDAL still holds what a cell needs of the one beside
it, but not of the one above. Where blocks are wide, as whole rows of an image are, they are as wide
as these. Cells of sparse objects, which are rather read singly, are wide and low: such objects come
along the rows of blocks, of which GDAL holds a few.
Whether the objects of a cell are then read together or each for itself is decided when it is their
turn (``costs.py``); it never changes a chip, only the time that it takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import numpy.typing as npt

Window = tuple[int, int, int, int]
Numbers = npt.NDArray[np.int64]

#: The side in pixels, at most and at least, of a square as large as a cell.
LARGEST_CELL = 2048
SMALLEST_CELL = 256
#: How many times narrower than that square tall cells are.
_NARROWED = 2
#: Objects of a cell are visited in strips of so many rows: neighbours share pixels, which then are
#: in the processor's cache.
_STRIP = 512
#: The share of windows that drawn out cells have to hold within the memory.
_MOSTLY = 0.75
#: How many times lower than that square low cells are.
_LOWERED = 4
#: How many objects without a common window are one step.
_MOST_SINGLE = 64


@dataclass(frozen=True)
class Step:
    """Objects of one ``image`` that are read one after another.

    All of them lie in ``window``, where that is not too large for one read.
    """

    numbers: Numbers
    window: Optional[Window]
    image: int = 0


def plan(
    windows: npt.NDArray[np.int64],
    numbers: Numbers,
    bytes_per_pixel: int,
    image: int,
    memory: int,
    block_width: int = 1,
) -> list[Step]:
    """Steps that read the ``windows`` (n, 4) of the objects ``numbers`` (n,), each once.

    The pixels of a step take ``memory`` bytes at most, but those of one object in any case. The
    blocks of the image are ``block_width`` pixels wide.
    """
    if not len(numbers):
        return []
    side = _cell_side(bytes_per_pixel, memory)
    order, starts = _cells(windows, *_cell_shape(side, block_width))
    boxes = _boxes(windows, order, starts)
    if not _mostly_fit(boxes, starts, len(numbers), memory // bytes_per_pixel):
        order, starts = _cells(windows, side, side)
        boxes = _boxes(windows, order, starts)
    if _are_sparse(windows, boxes):
        order, starts = _cells(windows, side * _LOWERED, max(side // _LOWERED, SMALLEST_CELL))
        boxes = _boxes(windows, order, starts)
    ordered, ends = numbers[order], np.append(starts[1:], len(numbers))
    shared = (ends - starts > 1) & (boxes[:, 2:].prod(axis=1) * bytes_per_pixel <= memory)
    common = boxes.tolist()
    steps: list[Step] = []
    for first, last, cell in _runs(starts, ends, shared):
        if cell is not None:
            steps.append(Step(ordered[first:last], tuple(common[cell]), image))
            continue
        chip_bytes = windows[order[first:last], 2:].prod(axis=1) * bytes_per_pixel
        for part in _bounded(chip_bytes, memory):
            steps.append(Step(ordered[first:last][part], None, image))
    return steps


def split(steps: Sequence[Step], parts: int) -> list[list[Step]]:
    """The steps in ``parts`` runs of neighbours with equally many objects; none is empty.

    A step over a border is divided: to read it twice takes less than to wait for the longer part.
    """
    total = sum(len(step.numbers) for step in steps)
    borders = [total * part // parts for part in range(1, parts + 1)]
    shares: list[list[Step]] = [[] for _ in borders]
    seen = part = 0
    for step in steps:
        left = step.numbers
        while len(left):
            while borders[part] <= seen:
                part += 1
            here, left = np.split(left, [borders[part] - seen])
            shares[part].append(replace(step, numbers=here))
            seen += len(here)
    return [share for share in shares if share]


def _cell_side(bytes_per_pixel: int, memory: int) -> int:
    """Such that a read may reach half a cell beyond its cell."""
    side = int((memory / bytes_per_pixel) ** 0.5 / 1.5)
    return max(SMALLEST_CELL, min(LARGEST_CELL, side))


def _cell_shape(side: int, block_width: int) -> tuple[int, int]:
    """The width and height of cells as large as squares of ``side``, tall ones if blocks allow."""
    width = max(side // _NARROWED, min(block_width, side * side // SMALLEST_CELL))
    return width, side * side // width


def _mostly_fit(boxes: Numbers, starts: Numbers, count: int, pixels: int) -> bool:
    """Whether most of ``count`` windows are in ``boxes`` of so many ``pixels`` at most.

    Large ones reach further beyond cells that are drawn out than beyond square ones.
    """
    members = np.diff(starts, append=count)
    fitting = members[boxes[:, 2:].prod(axis=1) <= pixels].sum()
    return bool(fitting >= _MOSTLY * count)


def _are_sparse(windows: npt.NDArray[np.int64], boxes: Numbers) -> bool:
    """Whether ``windows`` have fewer than half of the pixels of the ``boxes`` around them."""
    return bool(2 * windows[:, 2:].prod(axis=1).sum() < boxes[:, 2:].prod(axis=1).sum())


def _cells(windows: npt.NDArray[np.int64], width: int, height: int) -> tuple[Numbers, Numbers]:
    """An order of the windows, cell by cell, strip by strip in each; where the cells begin.

    A window belongs to the cell of its upper left corner: what a read takes beyond its cell then
    lies on two sides of it, where the next cells follow, and not on four.
    """
    column, row = windows[:, 0] // width, windows[:, 1] // height
    np.negative(column, out=column, where=row % 2 == 1)
    order = np.lexsort((windows[:, 0], windows[:, 1] // _STRIP, column, row))
    changed = (np.diff(row[order]) != 0) | (np.diff(column[order]) != 0)
    return order, np.concatenate([[0], np.flatnonzero(changed) + 1])


def _boxes(windows: npt.NDArray[np.int64], order: Numbers, starts: Numbers) -> Numbers:
    """The box around all windows of each cell, (cells, 4).

    Column by column: of a million windows all at once would be a third of what a run holds.
    """
    sides = []
    for axis in (0, 1):
        low = windows[order, axis]
        first = np.minimum.reduceat(low, starts)
        sides += [first, np.maximum.reduceat(low + windows[order, axis + 2], starts) - first]
    boxes: Numbers = np.stack(sides, axis=1)[:, [0, 2, 1, 3]]
    return boxes


def _runs(
    starts: Numbers, ends: Numbers, shared: npt.NDArray[np.bool_]
) -> Iterator[tuple[int, int, Optional[int]]]:
    """(First, last, number) of each cell with a common window; without number all between two."""
    begin = 0
    for cell in np.flatnonzero(shared).tolist():
        if begin < starts[cell]:
            yield begin, int(starts[cell]), None
        begin = int(ends[cell])
        yield int(starts[cell]), begin, cell
    if begin < ends[-1]:
        yield begin, int(ends[-1]), None


def _bounded(sizes: npt.NDArray[np.int64], memory: int) -> Iterator[slice]:
    """Parts of objects of so many bytes; a part has ``memory`` of them at most, if it can."""
    begin, used = 0, 0
    for position, size in enumerate(sizes.tolist()):
        if position > begin and (used + size > memory or position - begin == _MOST_SINGLE):
            yield slice(begin, position)
            begin, used = position, 0
        used += size
    yield slice(begin, len(sizes))

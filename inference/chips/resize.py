# SPDX-License-Identifier: GPL-2.0-or-later
"""Resizing of chips by separable filters.

Sample positions are pixel centres and edges are cut off: what Pillow's and torchvision's
antialiased filters compute, as float32.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import BILINEAR
from .filters import Block, Blocks, filter_weights

Picture = npt.NDArray[np.float32]

#: Where rows or columns begin, and how many they are.
Span = tuple[int, int]
#: The lowest and the highest whole number that a pixel can hold.
Limits = Optional[tuple[int, int]]

#: Multiplications of a product up to which OpenBLAS starts no threads.
_IN_ONE_THREAD = 1 << 18


def resize(
    chip: npt.NDArray[np.generic],
    height: int,
    width: int,
    kernel: str = BILINEAR,
    antialias: bool = True,
    limits: Limits = None,
    rows: Optional[Span] = None,
    columns: Optional[Span] = None,
    margins: tuple[float, float] = (0.0, 0.0),
) -> Picture:
    """``chip`` (bands, h, w) stretched to (bands, ``height``, ``width``), float32.

    With ``limits`` values are whole numbers between them after each of the two passes, the one
    across and the one down; for 8 bit exactly Pillow's. Of the result only ``rows`` and
    ``columns`` are computed, all without them. ``margins`` are so many pixels of the chip above and
    below, and left and right, that are no part of what is stretched.
    """
    rows, columns = rows or (0, height), columns or (0, width)
    if chip.shape[1:] == (height, width) and not any(margins):
        cut = chip[:, rows[0] : sum(rows), columns[0] : sum(columns)]
        return np.asarray(cut if cut.shape != chip.shape else chip, np.float32)
    whole = limits is not None
    down = filter_weights(chip.shape[1], height, kernel, antialias, whole, *rows, margins[0])
    across = filter_weights(chip.shape[2], width, kernel, antialias, whole, *columns, margins[1])
    return np.asarray(mixed(chip, down, across, limits), np.float32)


def mixed(
    chip: npt.NDArray[np.generic], down: Blocks, across: Blocks, limits: Limits = None
) -> npt.NDArray[np.floating[Any]]:
    """``chip`` (bands, h, w) mixed by weights, first across, then down, in the weights' type.

    Rows that no weight needs are not computed.
    """
    kind, bands = down[0].weights.dtype, len(chip)
    first, last = down[0].sources.start, down[-1].sources.stop
    height, width = down[-1].targets.stop, across[-1].targets.stop
    values = chip[:, first:last].astype(kind)
    narrowed = np.empty((bands, last, width), kind)
    for block in across:
        target = narrowed[:, first:, block.targets]
        for rows in _strips(last - first, block):
            source = values[:, rows, block.sources]
            np.matmul(source, block.weights.T, out=target[:, rows])
    _round(narrowed[:, first:], limits)
    result = np.empty((bands, height, width), kind)
    for block in down:
        for columns in _strips(width, block):
            source = narrowed[:, block.sources, columns]
            np.matmul(block.weights, source, out=result[:, block.targets, columns])
    _round(result, limits)
    return result


def _strips(count: int, block: Block) -> Iterator[slice]:
    """Strips of ``count`` lines whose product with ``block`` the BLAS does in this thread alone.

    Of a larger one OpenBLAS gives each core a share, and where these are busy with the model, or
    with anything, it takes twenty times as long.
    """
    step = max(_IN_ONE_THREAD // block.weights.size, 1)
    for start in range(0, count, step):
        yield slice(start, min(start + step, count))


def _round(values: npt.NDArray[np.floating[Any]], limits: Limits) -> None:
    """Make ``values`` whole numbers within ``limits``; without them fractions stay as they are."""
    if limits is not None:
        values += 0.5
        np.floor(values, out=values)
        np.clip(values, *limits, out=values)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Resizing of chips by separable filters.

Sample positions are pixel centres and edges are cut off: what Pillow's and torchvision's
antialiased filters compute, as float32.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    HAMMING,
    LANCZOS,
    NEAREST,
)

Picture = npt.NDArray[np.float32]

#: Where rows or columns begin, and how many they are.
Span = tuple[int, int]


def resize(
    chip: npt.NDArray[np.generic],
    height: int,
    width: int,
    kernel: str = BILINEAR,
    antialias: bool = True,
    limits: Optional[tuple[int, int]] = None,
    rows: Optional[Span] = None,
    columns: Optional[Span] = None,
) -> Picture:
    """``chip`` (bands, h, w) stretched to (bands, ``height``, ``width``), float32.

    With ``limits`` values are whole numbers between them after each of the two passes, the one
    across and the one down; for 8 bit exactly Pillow's. Of the result only ``rows`` and
    ``columns`` are computed, all without them.
    """
    rows, columns = rows or (0, height), columns or (0, width)
    if chip.shape[1:] == (height, width):
        cut = chip[:, rows[0] : sum(rows), columns[0] : sum(columns)]
        return np.asarray(cut if cut.shape != chip.shape else chip, np.float32)
    whole = limits is not None
    down = _weights(chip.shape[1], height, kernel, antialias, whole, *rows)
    across = _weights(chip.shape[2], width, kernel, antialias, whole, *columns)
    narrowed = _rounded(np.matmul(chip.astype(across.dtype), across.T), limits)
    return np.asarray(_rounded(np.matmul(down, narrowed), limits), np.float32)


def _rounded(
    values: npt.NDArray[np.floating[Any]], limits: Optional[tuple[int, int]]
) -> npt.NDArray[np.floating[Any]]:
    """Whole values within ``limits``; without them fractions stay as they are."""
    return values if limits is None else np.asarray(np.clip(np.floor(values + 0.5), *limits))


def triangle(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """1 at ``x`` 0, falling to 0 at a distance of 1."""
    return np.maximum(1.0 - np.abs(x), 0.0)


def _cubic(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Keys's cubic with a = -0.5."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


def _box(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where((x > -0.5) & (x <= 0.5), 1.0, 0.0)


def _hamming(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(np.abs(x) < 1, np.sinc(x) * (0.54 + 0.46 * np.cos(np.pi * x)), 0.0)


def _lanczos(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0.0)


#: The filters and how far they reach, in pixels of the smaller picture.
_FILTERS = {
    BILINEAR: (triangle, 1.0),
    BICUBIC: (_cubic, 2.0),
    BOX: (_box, 0.5),
    HAMMING: (_hamming, 1.0),
    LANCZOS: (_lanczos, 3.0),
}
#: The steps of Pillow's fixed-point weights for 8 bit.
_STEPS = 1 << 22


@lru_cache(maxsize=128)
def _weights(
    source: int,
    target: int,
    kernel: str = BILINEAR,
    antialias: bool = True,
    whole: bool = False,
    first: int = 0,
    count: int = 0,
) -> npt.NDArray[np.floating[Any]]:
    """The (target, source) matrix of a filter, or ``count`` rows of it; every row sums to one.

    ``whole`` gives float64 in steps of fixed-point numbers, so that products are exact, else
    float32. The order of operations is Pillow's, where a filter's edge falls on a pixel centre.
    """
    scale = source / target
    count = count or target
    kind = np.dtype(np.float64 if whole else np.float32)
    if kernel == NEAREST:
        steps = np.full(first + count, scale)
        steps[0] = scale / 2
        taken = np.minimum(np.cumsum(steps)[first:].astype(int), source - 1)
        chosen = np.zeros((count, source), kind)
        chosen[np.arange(count), taken] = 1
        return np.asarray(chosen, kind)

    centres = ((first + np.arange(count) + 0.5) * scale)[:, None]
    function, reach = _FILTERS[kernel]
    spread = max(scale, 1.0) if antialias else 1.0
    pixels = np.arange(source)[None, :]
    near = (pixels >= (centres - reach * spread + 0.5).astype(int)) & (
        pixels < (centres + reach * spread + 0.5).astype(int)
    )
    weights = np.where(near, function((pixels - centres + 0.5) * (1.0 / spread)), 0.0)
    weights /= weights.sum(axis=1, keepdims=True)
    if whole:
        weights = np.trunc(weights * _STEPS + np.copysign(0.5, weights)) / _STEPS
    return np.asarray(weights, kind)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The weights with which the pixels of a line are mixed to a line of another length.

Weights are a matrix of which only a band around the diagonal is not 0. It is kept as blocks of
some rows and the columns that these need: small products by the BLAS, without most of the zeros.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import BICUBIC, BILINEAR, BOX, HAMMING, LANCZOS, NEAREST

Whole = npt.NDArray[np.int64]
Weights = npt.NDArray[np.floating[Any]]

#: Rows of a block at least and at most, and about how many pixels of the line they are made from:
#: with these a chip of 224 pixels took the least time; half or double hardly matters.
_ROWS = (4, 16)
_REACHED = 32
#: The steps of Pillow's fixed-point weights for 8 bit.
_STEPS = 1 << 22


@dataclass(frozen=True)
class Block:
    """``weights`` (targets, sources) that make the pixels ``targets`` of a line of ``sources``."""

    targets: slice
    sources: slice
    weights: Weights


Blocks = tuple[Block, ...]


def _triangle(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
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
    BILINEAR: (_triangle, 1.0),
    BICUBIC: (_cubic, 2.0),
    BOX: (_box, 0.5),
    HAMMING: (_hamming, 1.0),
    LANCZOS: (_lanczos, 3.0),
}


@lru_cache(maxsize=512)
def filter_weights(
    source: int,
    target: int,
    kernel: str = BILINEAR,
    antialias: bool = True,
    whole: bool = False,
    first: int = 0,
    count: int = 0,
    margin: float = 0.0,
) -> Blocks:
    """What makes a line of ``source`` pixels one of ``target``, or ``count`` of these.

    Without so much of a ``margin``, in pixels, at each end. Rows sum to 1. ``whole`` gives float64
    in steps of fixed-point numbers, so that products are exact, else float32. The order of
    operations is Pillow's, where a filter's edge falls on a pixel centre.
    """
    scale = (source - 2 * margin) / target
    count = count or target
    kind = np.dtype(np.float64 if whole else np.float32)
    if kernel == NEAREST:
        steps = np.full(first + count, scale)
        steps[0] = margin + scale / 2
        taken = np.minimum(np.cumsum(steps)[first:].astype(int), source - 1)
        return _blocks(taken, taken + 1, np.ones((count, 1), kind))

    centres = margin + (first + np.arange(count) + 0.5) * scale
    function, reach = _FILTERS[kernel]
    spread = max(scale, 1.0) if antialias else 1.0
    low = np.maximum((centres - reach * spread + 0.5).astype(int), 0)
    high = np.minimum((centres + reach * spread + 0.5).astype(int), source)
    pixels = low[:, None] + np.arange((high - low).max())
    weights = function((pixels - centres[:, None] + 0.5) * (1.0 / spread))
    weights[pixels >= high[:, None]] = 0.0
    weights /= np.cumsum(weights, axis=1)[:, -1:]
    if whole:
        weights = np.trunc(weights * _STEPS + np.copysign(0.5, weights)) / _STEPS
    return _blocks(low, high, weights.astype(kind))


@lru_cache(maxsize=512)
def sample_weights(source: int, target: int) -> Blocks:
    """What mixes the two pixels around each sample, float64; beyond the line's ends there are 0."""
    centres = (np.arange(target) + 0.5) * (source / target) - 0.5
    low = np.clip(np.floor(centres).astype(int), 0, source - 1)
    high = np.minimum(low + 2, source)
    return _blocks(low, high, _triangle(low[:, None] + np.arange(2) - centres[:, None]))


def _blocks(low: Whole, high: Whole, weights: Weights) -> Blocks:
    """Blocks of ``weights`` (targets, n) from the pixels ``low`` to those before ``high``."""
    count = len(low)
    step = int(np.clip(_REACHED * count / int(high[-1] - low[0]), *_ROWS))
    starts = np.arange(0, count, step)
    begins, ends = low[starts], np.maximum.reduceat(high, starts)
    places = (low - np.repeat(begins, step)[:count])[:, None] + np.arange(weights.shape[1])
    dense = np.zeros((count, int(places.max()) + 1), weights.dtype)
    np.put_along_axis(dense, places, weights, axis=1)
    return tuple(
        Block(slice(start, start + len(rows)), slice(begin, end), rows[:, : end - begin])
        for start, begin, end, rows in zip(
            starts.tolist(), begins.tolist(), ends.tolist(), np.split(dense, starts[1:])
        )
    )

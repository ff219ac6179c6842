# SPDX-License-Identifier: GPL-2.0-or-later
"""Splits that keep neighbours together: whole blocks of the ground go to one split.

Objects side by side look alike, and their chips overlap: divided at random, a model would be tested
on what it has learned by heart. Blocks are squares of the objects' CRS. They are given away one
after another, large ones first, each to the split that it brings closest to its share of all
objects and of each class.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .labels import Members

Whole = npt.NDArray[np.int64]

#: A block found by itself is at least so many chips long, and there are about so many of them.
_CHIPS = 4
_BLOCKS = 200
#: How much the share of all objects counts against those of the classes together.
_ALL = 2.0


@dataclass(frozen=True)
class Divided:
    """The split of each object, (n,), and how many blocks there are."""

    splits: npt.NDArray[np.int8]
    blocks: int


def divide(
    centres: npt.NDArray[np.float64],
    members: Members,
    side: float,
    shares: Sequence[float],
    seed: int,
) -> Divided:
    """Divide objects at ``centres`` (n, 2) among splits that are to have ``shares`` of them.

    ``side`` is that of a block; ``members`` are the classes of the objects.
    """
    blocks = _blocks(centres, side)
    count = int(blocks.max(initial=-1)) + 1
    cells = blocks[members.objects] * members.count + members.classes
    counts = np.bincount(cells, minlength=count * members.count).reshape(count, members.count)
    sizes = np.bincount(blocks, minlength=count)
    given = _given(counts, sizes, shares, seed)
    return Divided(given[blocks].astype(np.int8), count)


def usual_side(
    centres: npt.NDArray[np.float64], windows: Whole, images: npt.NDArray[np.int32]
) -> float:
    """A block's side in units of ``centres`` (n, 2), whose chips have these ``windows`` (n, 4).

    It is four chips, or more where that would make far more than two hundred blocks.
    """
    if not len(centres):
        return 1.0
    extent = np.ptp(centres, axis=0)
    crowd = float(np.sqrt(extent.prod() / _BLOCKS))
    same = images == np.bincount(images).argmax()
    middles = windows[same, :2] + windows[same, 2:] / 2
    spread = float(np.hypot(*np.std(middles, axis=0)))
    cell = float(np.hypot(*np.std(centres[same], axis=0))) / spread if spread > 0 else 0.0
    chips = _CHIPS * cell * float(windows[same, 2:].max())
    return max(chips, crowd) or float(extent.max()) or 1.0


def _blocks(centres: npt.NDArray[np.float64], side: float) -> Whole:
    """The number of the block in which each of ``centres`` lies, from 0."""
    if not len(centres):
        return np.zeros(0, np.int64)
    cells = np.floor(centres / side)
    _, numbers = np.unique(cells, axis=0, return_inverse=True)
    return np.asarray(numbers, np.int64).reshape(-1)


def _given(counts: Whole, sizes: Whole, shares: Sequence[float], seed: int) -> Whole:
    """The split of each block, which holds ``counts`` (blocks, classes) and ``sizes`` objects."""
    weights = np.r_[np.ones(counts.shape[1]), _ALL * counts.shape[1]]
    parts = np.column_stack([counts, sizes]).astype(np.float64)
    totals = parts.sum(axis=0)
    parts /= np.where(totals > 0, totals, 1.0)
    had = np.zeros((len(shares), parts.shape[1]))
    wanted = np.asarray(shares, np.float64)[:, None]
    given = np.zeros(len(counts), np.int64)
    for block in _order(sizes, seed).tolist():
        part = parts[block]
        worse = (part * (2 * (had - wanted) + part)) @ weights
        given[block] = split = int(worse.argmin())
        had[split] += part
    return given


def _order(sizes: Whole, seed: int) -> Whole:
    """Large blocks first; those of about one size as the ``seed`` has it."""
    shuffled = np.random.RandomState(seed).permutation(len(sizes))
    classes = np.floor(np.log2(np.maximum(sizes[shuffled], 1)))
    return shuffled[np.argsort(-classes, kind="stable")]

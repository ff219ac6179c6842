# SPDX-License-Identifier: GPL-2.0-or-later
"""Splits that keep neighbours together: whole blocks of the ground go to one split.

Objects side by side look alike, and their chips overlap: divided at random, a model would be tested
on what it has learned by heart. Blocks are squares of the objects' CRS. They are given away one
after another, large ones first, each to the split that it brings closest to its share of all
objects and of each class.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ....inference.errors import Cancelled
from .labels import Members

Whole = npt.NDArray[np.int64]

#: A block found by itself is at least so many chips long, and there are about so many of them.
_CHIPS = 4
_BLOCKS = 200
#: How much the share of all objects counts against those of the classes together.
_ALL = 2.0
_CANCEL_EVERY = 1000


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
    cancelled: Callable[[], bool] = lambda: False,
) -> Divided:
    """Divide objects at ``centres`` (n, 2) among splits that are to have ``shares`` of them.

    ``side`` is that of a block; ``members`` are the classes of the objects. Raises Cancelled.
    """
    blocks = _blocks(centres, side)
    held = _Held(blocks, members)
    given = _given(held, shares, seed, cancelled)
    return Divided(given[blocks].astype(np.int8), len(held.sizes))


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


class _Held:
    """What each block holds; only of classes that are in it, since there may be many of both."""

    def __init__(self, blocks: Whole, members: Members) -> None:
        """``blocks`` (n,) are those of the objects, ``members`` their classes."""
        self.classes = members.count
        self.sizes = np.bincount(blocks)
        totals = np.r_[members.counts(), len(blocks)].astype(np.float64)
        self._totals = np.where(totals > 0, totals, 1.0)
        pairs = blocks[members.objects] * members.count + members.classes
        found, self._counts = np.unique(pairs, return_counts=True)
        self._classes = found % members.count
        ends = np.arange(len(self.sizes) + 1) * members.count
        self._begins = np.searchsorted(found, ends)

    def shares(self, block: int) -> npt.NDArray[np.float64]:
        """The share of ``block`` in the objects of each class and, at the end, in all objects."""
        some = slice(self._begins[block], self._begins[block + 1])
        counts = np.zeros(len(self._totals))
        counts[self._classes[some]] = self._counts[some]
        counts[-1] = self.sizes[block]
        return np.asarray(counts / self._totals)


def _given(held: _Held, shares: Sequence[float], seed: int, cancelled: Callable[[], bool]) -> Whole:
    """The split of each block."""
    classes = held.classes
    weights = np.r_[np.ones(classes), _ALL * classes]
    had = np.zeros((len(shares), len(weights)))
    wanted = np.asarray(shares, np.float64)[:, None]
    given = np.zeros(len(held.sizes), np.int64)
    for place, block in enumerate(_order(held.sizes, seed).tolist()):
        if place % _CANCEL_EVERY == 0 and cancelled():
            raise Cancelled
        part = held.shares(block)
        worse = (part * (2 * (had - wanted) + part)) @ weights
        given[block] = split = int(worse.argmin())
        had[split] += part
    return given


def _order(sizes: Whole, seed: int) -> Whole:
    """Large blocks first; those of about one size as the ``seed`` has it."""
    shuffled = np.random.RandomState(seed).permutation(len(sizes))
    classes = np.floor(np.log2(np.maximum(sizes[shuffled], 1)))
    return shuffled[np.argsort(-classes, kind="stable")]

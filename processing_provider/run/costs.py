# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the objects of a cell are read together or singly: what takes less time on this imagery.

A read takes time for each block that it decodes, for each pixel that it copies, and for the call.
How much, depends on the format, the disk, the network: it is learned from the first reads, whose
times are fitted by least squares, beginning with what a compressed file on a local disk takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

#: Seconds for a decoded pixel, a copied one, and a call.
_USUAL = np.array([2e-9, 0.5e-9, 60e-6])
#: By what the usual seconds may be multiplied.
_LEAST, _MOST = 1e-3, 1e5
#: What the usual seconds count for, as so many reads.
_PRIOR = 0.01
#: So many reads are measured: the first one opens the file, and those long after tell nothing new.
_FIRST_READ, _LAST_READ = 1, 200
#: How often the dearer way is tried all the same, and how much dearer it may be.
_TRIALS, _ALIKE = 4, 3.0


@dataclass(frozen=True)
class Effort:
    """What reads have to do: pixels of blocks to decode, pixels to copy, calls."""

    decoded: int
    copied: int
    calls: int

    def seconds(self) -> npt.NDArray[np.float64]:
        """What each of the three usually takes, (3,)."""
        counts = np.array([self.decoded, self.copied, self.calls], np.float64)
        taken: npt.NDArray[np.float64] = counts * _USUAL
        return taken


class Costs:
    """How long reads of one image take, learned from those that one thread made."""

    def __init__(self) -> None:
        self._count, self._tried = 0, 0
        self._shares: list[npt.NDArray[np.float64]] = []
        self._times = np.ones(3)

    def prefer(self, together: Effort, singly: Effort) -> bool:
        """Whether to read together rather than singly.

        Of the first that cost about the same each way is taken in turn, so that both are known.
        """
        one, many = self.expected(together), self.expected(singly)
        if self._tried < _TRIALS and max(one, many) < _ALIKE * min(one, many):
            self._tried += 1
            return self._tried % 2 == 0
        return one <= many

    def expected(self, effort: Effort) -> float:
        """How many seconds reads of such an ``effort`` take."""
        return float(effort.seconds() @ self._times)

    def measured(self, effort: Effort, seconds: float) -> None:
        """Learn that reads of such an ``effort`` took so many ``seconds``."""
        self._count += 1
        if not _FIRST_READ < self._count <= _LAST_READ or seconds <= 0:
            return
        self._shares.append(effort.seconds() / seconds)  # each read counts by its relative error
        self._times = _fitted(np.array(self._shares)).clip(_LEAST, _MOST)


def _fitted(shares: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """By what the usual seconds are to be multiplied, (3,), so that ``shares`` (n, 3) add up to 1.

    All by the same, where the reads do not tell one from another.
    """
    common = float(np.exp(-np.log(shares.sum(axis=1)).mean()))
    known = shares * common
    normal = known.T @ known + _PRIOR * np.eye(3)
    solved: npt.NDArray[np.float64] = np.linalg.solve(normal, known.sum(axis=0) + _PRIOR)
    return solved * common


def efforts(
    windows: npt.NDArray[np.int64], common: tuple[int, int, int, int], block: tuple[int, int]
) -> tuple[Effort, Optional[Effort]]:
    """What reading ``windows`` (n, 4) takes: with the ``common`` window, and each for itself.

    Where the latter copies no fewer pixels it is never better, and not looked at. ``block`` is the
    width and height of the image's blocks. A block counts once: of neighbours that are read one
    after another it is still in memory.
    """
    size = np.asarray(block)
    pixels = int(size.prod())
    low = np.array(common[:2])
    high = low + common[2:]
    touched = int(((high - 1) // size - low // size + 1).prod())
    together = Effort(touched * pixels, common[2] * common[3], 1)
    copied = int((windows[:, 2] * windows[:, 3]).sum())
    if copied >= together.copied:
        return together, None
    first, last = windows[:, :2] // size, (windows[:, :2] + windows[:, 2:] - 1) // size
    return together, Effort(_touched(first, last) * pixels, copied, len(windows))


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

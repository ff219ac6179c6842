# SPDX-License-Identifier: GPL-2.0-or-later
"""Two jobs that differ in the number of objects alone: their difference has no start-up in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..figure import least_cpu, least_said
from ..process import Spent


@dataclass(frozen=True)
class Difference:
    """The runs of a long job and of a short one."""

    long: Sequence[Spent]
    short: Sequence[Spent]

    @property
    def cpu(self) -> float:
        """CPU seconds of what the long job has more."""
        return least_cpu(self.long) - least_cpu(self.short)

    @property
    def seconds(self) -> float:
        """Wall seconds of what the long job has more, within QGIS."""
        return _least_seconds(self.long) - _least_seconds(self.short)

    def beside(self, rival: Sequence[Spent]) -> Iterator[tuple[str, float, float]]:
        """Wall time and CPU: which it is, seconds of ours, seconds that the rival computed."""
        yield "wall time", self.seconds, least_said(rival, "compute_wall")
        yield "CPU", self.cpu, least_said(rival, "compute_cpu")


def _least_seconds(runs: Sequence[Spent]) -> float:
    return float(min(min(spent.said["seconds"]) for spent in runs))

# SPDX-License-Identifier: GPL-2.0-or-later
"""A figure of the report: what is compared with what, how it should come out, and how it did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from .process import Spent

MET, MISSED, NOT_MEASURED = "met", "missed", "not measured"

#: From so many cores that others keep busy, wall time says little.
BUSY_CORES = 0.25


@dataclass(frozen=True)
class Target:
    """``value`` is to be reached, or with ``at_most`` not to be passed; ``unit`` follows it."""

    value: float
    unit: str
    at_most: bool = False

    def __str__(self) -> str:
        bound = "at most" if self.at_most else "at least"
        return f"{bound} {self.value:g} {self.unit}".rstrip()

    def holds(self, value: float) -> bool:
        """Whether ``value`` meets it."""
        return value <= self.value if self.at_most else value >= self.value


@dataclass(frozen=True)
class Figure:
    """``what`` of ours against a rival's; ``value`` is None where it could not be measured.

    ``note`` says in a few words what a reader must know of this value; ``sides`` are the raw
    numbers of both.
    """

    what: str
    against: str
    target: Target
    value: Optional[float]
    sides: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the target is met."""
        if self.value is None:
            return NOT_MEASURED
        return MET if self.target.holds(self.value) else MISSED

    @property
    def measured(self) -> str:
        """The value with its unit and note."""
        value = "—" if self.value is None else f"{self.value:.3g} {self.target.unit}".rstrip()
        return f"{value} ({self.note})" if self.note else value

    def as_dict(self) -> dict[str, Any]:
        """The figure for the JSON report."""
        return {
            "what": self.what,
            "against": self.against,
            "target": str(self.target),
            "value": self.value,
            "unit": self.target.unit,
            "verdict": self.verdict,
            "note": self.note,
            "sides": dict(self.sides),
        }


def least_cpu(runs: Sequence[Spent]) -> float:
    """The CPU seconds of the cheapest run."""
    return min(spent.cpu for spent in runs)


def least_wall(runs: Sequence[Spent]) -> float:
    """The wall seconds of the quickest run."""
    return min(spent.wall for spent in runs)


def least_said(runs: Sequence[Spent], name: str) -> float:
    """The least of what the runs said themselves under ``name``."""
    return min(float(spent.said[name]) for spent in runs)


def busy_note(*sides: Sequence[Spent]) -> str:
    """A warning where other programs worked beside the runs, or nothing."""
    most = max(spent.elsewhere for runs in sides for spent in runs)
    return f"busy machine: others held {most:.1f} cores" if most > BUSY_CORES else ""


def raw(**sides: Sequence[Spent]) -> dict[str, list[dict[str, Any]]]:
    """The runs of all sides for the report."""
    return {name: [spent.as_dict() for spent in runs] for name, runs in sides.items()}

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is true of all chips of a split: values of the bands, sizes, areas of the objects.

Of values all pixels of the files count, those that were set to 0 included. The facts of chips are
added up in the order of the objects, so that two runs come to the same last digit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from .training_set import Part

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class BandValues:
    """A band over ``count`` pixels; ``squares`` is the sum of squared deviations from the mean."""

    least: Optional[float]
    most: Optional[float]
    mean: Optional[float]
    squares: Optional[float]
    count: int

    @property
    def deviation(self) -> Optional[float]:
        """The standard deviation."""
        known = self.squares is not None and self.count
        return math.sqrt(self.squares / self.count) if known else None  # type: ignore[operator]


@dataclass(frozen=True)
class Spread:
    """Numbers in short."""

    least: float
    most: float
    total: float
    count: int

    @property
    def mean(self) -> float:
        """Their mean; 0 of none."""
        return self.total / self.count if self.count else 0.0

    @staticmethod
    def of(values: npt.NDArray[Any]) -> Spread:
        """That of ``values``."""
        if not len(values):
            return Spread(0.0, 0.0, 0.0, 0)
        return Spread(float(values.min()), float(values.max()), float(values.sum()), len(values))


def band_values(part: Part) -> list[BandValues]:
    """Each band of the chips of ``part``."""
    bands = part.facts["mean"].shape[1]
    least, most = np.full(bands, np.inf), np.full(bands, -np.inf)
    pixels, sums, squares = 0, np.zeros(bands), np.zeros(bands)
    with np.errstate(invalid="ignore", over="ignore"):  # where values are infinite
        for _, facts in part.stretches():
            counts = _pixels(facts)
            pixels += int(counts.sum())
            sums += (counts[:, None] * facts["mean"]).sum(axis=0)
            least = np.minimum(least, facts["least"].min(axis=0))
            most = np.maximum(most, facts["most"].max(axis=0))
        means = sums / max(pixels, 1)
        for _, facts in part.stretches():
            apart = np.square(facts["mean"] - means) * _pixels(facts)[:, None]
            squares += (facts["squares"] + apart).sum(axis=0)
    told = zip(*(_finite(values) for values in (least, most, means, squares)))
    return [BandValues(low, high, mean, square, pixels) for low, high, mean, square in told]


def largest_chip(part: Part) -> tuple[int, int]:
    """Width and height in pixels that hold every chip of ``part``."""
    width = height = 0
    for _, facts in part.stretches():
        width = max(width, int(facts["width"].max()))
        height = max(height, int(facts["height"].max()))
    return width, height


def areas(part: Part) -> list[Spread]:
    """The areas of the objects of each class, in square units of their CRS."""
    members = part.whole.members(part.numbers)
    found = part.whole.labels.areas[part.numbers[members.objects]]
    return [Spread.of(found[members.classes == place]) for place in range(members.count)]


def _pixels(facts: npt.NDArray[Any]) -> Numbers:
    return np.asarray(facts["width"].astype(np.float64) * facts["height"])


def _finite(values: Numbers) -> Sequence[Optional[float]]:
    """``values`` as JSON can hold them."""
    return [float(value) if math.isfinite(value) else None for value in values]

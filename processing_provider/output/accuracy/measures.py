# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of how right labels are, each with a confidence interval.

The intervals hold for objects that were drawn at random from those that the figures are to speak
for. Where a measure has no value, or its method no interval, it is NaN.

* Proportions: Wilson's score interval. E. B. Wilson, Probable inference, the law of succession, and
  statistical inference, J. Am. Stat. Assoc. 22 (1927) 209-212.
* F1: with J = right / (true + labelled - right), which is a proportion, F1 = 2 J / (1 + J), and
  rises with J; so the ends of Wilson's interval of J give those of F1, always within 0 and 1. The
  “Wilson indirect” method of K. F. Y. Lam, V. Gopal, J. Qian, Confidence intervals for the F1
  score: a comparison of four methods, arXiv:2309.14621 (2023).
* Kappa: the large-sample variance (delta method) of J. L. Fleiss, J. Cohen, B. S. Everitt, Large
  sample standard errors of kappa and weighted kappa, Psychol. Bull. 72 (1969) 323-327, in the form
  of R. G. Congalton, K. Green, Assessing the accuracy of remotely sensed data (1999), chapter 5.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from .tally import Tally

LEVEL = 0.95

_NO_VARIANCE = 1e-12


@dataclass(frozen=True)
class Estimate:
    """A measure and its confidence interval; NaN for what does not exist."""

    value: float
    low: float = math.nan
    high: float = math.nan

    @property
    def exists(self) -> bool:
        """Whether the measure has a value."""
        return not math.isnan(self.value)

    @property
    def has_interval(self) -> bool:
        """Whether the method gives an interval."""
        return not math.isnan(self.low)


NOTHING = Estimate(math.nan)


@dataclass(frozen=True)
class ClassFigures:
    """One class: how many objects are it in truth, are labelled so, and are both.

    ``precision`` is the user's accuracy, ``recall`` the producer's.
    """

    name: str
    true: int
    labelled: int
    right: int
    precision: Estimate
    recall: Estimate
    f1: Estimate


@dataclass(frozen=True)
class Assessment:
    """All measures of a tally, with intervals at ``level``.

    ``overall`` is the share of objects whose label is the truth; with several classes per object,
    whose classes are exactly the true ones. ``macro_f1`` is the mean of the classes' F1.
    """

    tally: Tally
    level: float
    right: int
    overall: Estimate
    kappa: Estimate
    macro_f1: float
    classes: tuple[ClassFigures, ...]


def assess(tally: Tally, level: float = LEVEL) -> Assessment:
    """The measures of ``tally``, with intervals that hold the truth in a share ``level``."""
    right = sum(count for (truth, label), count in tally.pairs.items() if truth == label)
    classes = tuple(_class_figures(tally, level))
    means = [entry.f1.value for entry in classes if entry.f1.exists]
    return Assessment(
        tally,
        level,
        right,
        wilson(right, tally.total, level),
        _kappa_of(tally, level),
        sum(means) / len(means) if means else math.nan,
        classes,
    )


def wilson(right: int, total: int, level: float = LEVEL) -> Estimate:
    """The proportion of ``right`` in ``total``, with Wilson's interval."""
    if not total:
        return NOTHING
    share, square = right / total, _deviations(level) ** 2
    middle = (share + square / (2 * total)) / (1 + square / total)
    spread = share * (1 - share) / total + square / (4 * total**2)
    half = math.sqrt(square * spread) / (1 + square / total)
    low = 0.0 if right == 0 else max(middle - half, 0.0)
    high = 1.0 if right == total else min(middle + half, 1.0)
    return Estimate(share, low, high)


def f1_score(true: int, labelled: int, right: int, level: float = LEVEL) -> Estimate:
    """The harmonic mean of precision and recall, with its interval."""
    both = wilson(right, true + labelled - right, level)
    return Estimate(*(2 * part / (1 + part) for part in (both.value, both.low, both.high)))


def kappa(matrix: npt.ArrayLike, level: float = LEVEL) -> Estimate:
    """Cohen's kappa of a square matrix of counts: truth in rows, labels in columns."""
    counts = np.asarray(matrix)
    rows, columns = np.nonzero(counts)
    return _kappa(rows, columns, counts[rows, columns], len(counts), level)


def _kappa(
    rows: npt.NDArray[np.int64],
    columns: npt.NDArray[np.int64],
    counts: npt.NDArray[np.int64],
    size: int,
    level: float,
) -> Estimate:
    """Kappa of a matrix of ``size`` rows and columns, given by its cells that are not 0."""
    total = float(counts.sum())
    if not total:
        return NOTHING
    shares = counts / total
    of_rows = np.bincount(rows, shares, size)
    of_columns = np.bincount(columns, shares, size)
    same = rows == columns
    agreed = float(counts[same].sum()) / total
    chance = float(of_rows @ of_columns)
    if chance >= 1 - _NO_VARIANCE:
        return NOTHING
    value = (agreed - chance) / (1 - chance)
    third = float((shares[same] * (of_rows + of_columns)[rows[same]]).sum())
    fourth = float((shares * (of_rows[columns] + of_columns[rows]) ** 2).sum())
    variance = (
        agreed * (1 - agreed) / (1 - chance) ** 2
        + 2 * (1 - agreed) * (2 * agreed * chance - third) / (1 - chance) ** 3
        + (1 - agreed) ** 2 * (fourth - 4 * chance**2) / (1 - chance) ** 4
    ) / total
    if variance < _NO_VARIANCE:  # all right, or one label for all: the method knows no doubt there
        return Estimate(value)
    half = _deviations(level) * math.sqrt(variance)
    return Estimate(value, max(value - half, -1.0), min(value + half, 1.0))


def _kappa_of(tally: Tally, level: float) -> Estimate:
    """Kappa of a tally; no label is an answer of its own, and never right."""
    codes = {text: code for code, text in enumerate([*tally.answers(), None])}
    cells = [(codes[truth], codes[label], n) for (truth, label), n in tally.pairs.items()]
    rows, columns, counts = np.array(cells, np.int64).reshape(-1, 3).T
    return _kappa(rows, columns, counts, len(codes), level)


def _class_figures(tally: Tally, level: float) -> list[ClassFigures]:
    figures = {name: [0, 0, 0] for name in tally.classes()}
    for (truth, label), count in tally.pairs.items():
        are, called = tally.classes_in(truth), tally.classes_in(label)
        for name in are | called:
            line = figures[name]
            line[0] += count * (name in are)
            line[1] += count * (name in called)
            line[2] += count * (name in are and name in called)
    return [
        ClassFigures(
            name,
            true,
            labelled,
            right,
            wilson(right, labelled, level),
            wilson(right, true, level),
            f1_score(true, labelled, right, level),
        )
        for name, (true, labelled, right) in figures.items()
    ]


def _deviations(level: float) -> float:
    """How many standard deviations of a normal distribution hold the share ``level``."""
    return NormalDist().inv_cdf((1 + level) / 2)

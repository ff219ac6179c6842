# SPDX-License-Identifier: GPL-2.0-or-later
"""The measures: published examples, independent computations, and what must hold of any labels."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Optional

import numpy as np
import pytest
from deep_objects.processing_provider.output.accuracy.measures import (
    Assessment,
    assess,
    f1_score,
    kappa,
    wilson,
)
from deep_objects.processing_provider.output.accuracy.tally import Tally, tally_of
from hypothesis import given, settings
from hypothesis import strategies as st

#: Congalton and Green (1999), chapter 5: deciduous, conifer, agriculture, shrub; the map in rows.
CLASSES = ("D", "C", "AG", "SB")
MAP_ROWS = ((65, 4, 22, 24), (6, 81, 5, 8), (0, 11, 85, 19), (4, 7, 3, 90))

PAIRS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.one_of(st.none(), st.sampled_from("abcde"))),
    min_size=1,
    max_size=60,
)
MATRICES = st.integers(2, 4).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 40), min_size=size, max_size=size), min_size=size, max_size=size
    )
)


def published() -> Assessment:
    """The example's measures."""
    pairs: dict[tuple[str, Optional[str]], int] = {
        (truth, label): count
        for label, row in zip(CLASSES, MAP_ROWS)
        for truth, count in zip(CLASSES, row)
    }
    return assess(Tally(pairs, known=CLASSES))


def test_the_published_example_has_its_overall_accuracy_and_kappa() -> None:
    found = published()
    assert (found.right, found.tally.total) == (321, 434)
    assert round(found.overall.value, 2) == 0.74
    assert round(found.kappa.value, 2) == 0.65


def test_the_published_example_has_its_users_and_producers_accuracies() -> None:
    found = published()
    assert [round(100 * entry.precision.value) for entry in found.classes] == [57, 81, 74, 87]
    assert [round(100 * entry.recall.value) for entry in found.classes] == [87, 79, 74, 64]


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_intervals_of_proportions_are_those_that_newcombe_published(
    right: int, total: int, low: float, high: float
) -> None:
    """R. G. Newcombe, Stat. Med. 17 (1998) 857-872, table I, method 3."""
    found = wilson(right, total)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def plain_kappa(shares: np.ndarray) -> float:
    """Kappa as Cohen wrote it."""
    chance = shares.sum(1) @ shares.sum(0)
    return float((np.trace(shares) - chance) / (1 - chance))


@settings(max_examples=25)
@given(MATRICES)
def test_the_variance_of_kappa_is_that_of_its_slopes(counts: list[list[int]]) -> None:
    """By slopes taken from small steps in each share, and the variance of a multinomial draw."""
    matrix = np.array(counts, float)
    found = kappa(counts)
    if not found.has_interval or found.low == -1 or found.high == 1:
        return
    shares = matrix / matrix.sum()
    slopes = np.zeros_like(shares)
    for place in np.ndindex(shares.shape):
        step = np.zeros_like(shares)
        step[place] = 1e-6
        slopes[place] = (plain_kappa(shares + step) - plain_kappa(shares - step)) / 2e-6
    spread = (shares * slopes**2).sum() - (shares * slopes).sum() ** 2
    half = NormalDist().inv_cdf(0.975) * math.sqrt(max(spread, 0) / matrix.sum())
    assert found.value == pytest.approx(plain_kappa(shares), abs=1e-9)
    assert found.high - found.value == pytest.approx(half, rel=1e-3, abs=1e-4)


@given(MATRICES)
def test_kappa_does_not_ask_which_side_is_the_truth(counts: list[list[int]]) -> None:
    one, other = kappa(counts), kappa(np.transpose(counts))
    for name in ("value", "low", "high"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), abs=1e-9, nan_ok=True)


@given(PAIRS)
def test_truth_and_label_exchanged_exchange_precision_and_recall(
    pairs: list[tuple[str, Optional[str]]],
) -> None:
    labelled = [(truth, label) for truth, label in pairs if label is not None]
    if not labelled:
        return
    one = assess(tally_of(labelled))
    other = assess(tally_of([(label, truth) for truth, label in labelled]))
    for here, there in zip(one.classes, other.classes):
        assert (here.name, here.right, here.f1) == (there.name, there.right, there.f1) or (
            not here.f1.exists
        )
        assert here.recall == there.precision or not here.recall.exists


@given(PAIRS)
def test_the_classes_add_up_to_all_objects(pairs: list[tuple[str, Optional[str]]]) -> None:
    found = assess(tally_of(pairs))
    assert sum(entry.true for entry in found.classes) == len(pairs)
    assert sum(entry.labelled for entry in found.classes) == sum(p[1] is not None for p in pairs)
    assert sum(entry.right for entry in found.classes) == found.right
    weighted = sum(e.recall.value * e.true for e in found.classes if e.true)
    assert weighted / len(pairs) == pytest.approx(found.overall.value)


@given(PAIRS)
def test_every_interval_holds_its_value_and_stays_within_0_and_1(
    pairs: list[tuple[str, Optional[str]]],
) -> None:
    found = assess(tally_of(pairs))
    parts = [part for e in found.classes for part in (e.precision, e.recall, e.f1) if part.exists]
    for part in (found.overall, *parts):
        assert 0 <= part.low <= part.value <= part.high <= 1
        assert part.high > part.low


@given(PAIRS, st.floats(0.5, 0.9), st.floats(0.01, 0.09))
def test_a_higher_level_gives_a_wider_interval(
    pairs: list[tuple[str, Optional[str]]], level: float, more: float
) -> None:
    narrow, wide = (assess(tally_of(pairs), level + step).overall for step in (0, more))
    assert narrow.high - narrow.low < wide.high - wide.low


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=50))
def test_perfect_agreement(truths: list[str]) -> None:
    found = assess(tally_of(zip(truths, truths)))
    assert found.overall.value == found.overall.high == found.macro_f1 == 1
    assert found.overall.low < 1
    assert all(e.f1.value == e.recall.value == e.precision.value == 1 for e in found.classes)
    assert found.kappa.value == 1 if len(set(truths)) > 1 else not found.kappa.exists
    assert not found.kappa.has_interval


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_f1_is_the_harmonic_mean_of_precision_and_recall(
    right: int, missed: int, more: int
) -> None:
    found = f1_score(right + missed, right + more, right)
    if right:
        precision, recall = right / (right + more), right / (right + missed)
        assert found.value == pytest.approx(2 * precision * recall / (precision + recall))
    else:
        assert found.value == 0 if missed + more else not found.exists


@given(st.permutations(["a", "b", "c"]), st.permutations(["a", "b", "c"]))
def test_the_order_of_several_classes_means_nothing(one: list[str], other: list[str]) -> None:
    found = assess(tally_of([(";".join(one), " ; ".join(other))], several=True))
    assert found.right == 1
    assert [entry.name for entry in found.classes] == ["a", "b", "c"]


def test_of_several_classes_each_counts_by_itself() -> None:
    found = assess(tally_of([("a;b", "a"), ("b", "a;b"), ("b", "b"), ("a", None)], several=True))
    figures = [(e.name, e.true, e.labelled, e.right) for e in found.classes]
    assert figures == [("a", 2, 2, 1), ("b", 3, 2, 2)]
    assert (found.right, found.overall.value) == (1, 0.25)


def test_no_label_is_never_right_and_nobodys_precision() -> None:
    found = assess(tally_of([("a", "a"), ("a", None)]))
    (only,) = found.classes
    assert (found.overall.value, only.recall.value, only.precision.value) == (0.5, 0.5, 1)


def test_nothing_compared_has_no_measure() -> None:
    found = assess(tally_of([], known=["a"]))
    (only,) = found.classes
    assert not any(part.exists for part in (found.overall, found.kappa, only.f1, only.recall))
    assert math.isnan(found.macro_f1)


def test_one_label_for_all_agrees_no_more_than_chance() -> None:
    found = assess(tally_of([("a", "a"), ("b", "a")]))
    assert found.kappa.value == 0
    assert not found.kappa.has_interval


def test_classes_are_listed_as_known_then_by_number_then_by_word() -> None:
    tally = tally_of([("10", "9"), ("b", "A"), ("z", "nan")], known=["z", "y"])
    assert tally.classes() == ["z", "y", "9", "10", "A", "b", "nan"]

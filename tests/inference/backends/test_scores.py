# SPDX-License-Identifier: GPL-2.0-or-later
"""From raw numbers to probabilities, labels and outcomes."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.backends.scores import (
    ScoreRule,
    decide_logits,
    look_like_probabilities,
    probe_batch,
)
from deep_objects.inference.chips.batch import Preparation
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.outcome import BELOW_THRESHOLD, MODEL_ERROR, OK, Outcome, failed
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from ...builders import emd

ABC = ("a", "b", "c")


def rule(
    names: tuple[str, ...] = ABC,
    logits: bool = False,
    multi_label: bool = False,
    threshold: float = 0.0,
) -> ScoreRule:
    """A rule for three classes with probabilities, unless said otherwise."""
    return ScoreRule(names, logits, multi_label, threshold)


def outcome_of(given_rule: ScoreRule, *raw: float) -> Outcome:
    """The outcome of one row of raw scores."""
    return given_rule.outcomes(np.array([raw], np.float32))[0]


def test_the_highest_probability_gives_label_and_confidence() -> None:
    """One label: the class of the highest score, with that score."""
    assert outcome_of(rule(), 0.25, 0.5, 0.25) == Outcome(OK, "b", 0.5, (0.25, 0.5, 0.25))


def test_a_tie_goes_to_the_first_class_of_the_list() -> None:
    """Equal scores: the first wins."""
    assert outcome_of(rule(), 0.25, 0.375, 0.375).label == "b"


def test_logits_become_probabilities_by_softmax() -> None:
    """Logits of 0, ln 2 and 0 are a quarter, a half and a quarter."""
    found = outcome_of(rule(logits=True), 0.0, np.log(2), 0.0)

    assert found.label == "b"
    assert found.scores == pytest.approx((0.25, 0.5, 0.25))


@pytest.mark.parametrize(("score", "label"), [(0.5, "b"), (0.75, "b"), (0.25, "a")])
def test_one_output_stands_for_two_classes(score: float, label: str) -> None:
    """From a half on it is the second class; the confidence is the larger share."""
    found = outcome_of(rule(("a", "b")), score)

    assert found == Outcome(OK, label, max(score, 1 - score), (1 - score, score))


def test_one_logit_goes_through_a_sigmoid() -> None:
    """A logit of 0 is a half, and so the second class."""
    assert outcome_of(rule(("a", "b"), logits=True), 0.0) == Outcome(OK, "b", 0.5, (0.5, 0.5))


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_a_row_that_is_not_finite_is_a_model_error(wrong: float) -> None:
    """Its neighbours in the batch are not touched."""
    raw = np.array([[0.5, wrong, 0.0], [0.75, 0.25, 0.0]], np.float32)

    assert rule().outcomes(raw) == [failed(MODEL_ERROR), Outcome(OK, "a", 0.75, (0.75, 0.25, 0.0))]


def test_below_the_threshold_there_is_no_label_but_a_confidence() -> None:
    """A single label needs at least the threshold; the score itself is enough."""
    assert outcome_of(rule(threshold=0.75), 0.5, 0.25, 0.25) == Outcome(
        BELOW_THRESHOLD, None, 0.5, (0.5, 0.25, 0.25)
    )
    assert outcome_of(rule(threshold=0.5), 0.5, 0.25, 0.25).status == OK


def test_several_labels_are_joined_in_the_order_of_the_classes() -> None:
    """Every class from the threshold on is named; the confidence is the highest score."""
    found = outcome_of(rule(multi_label=True, threshold=0.5), 0.5, 0.25, 0.75)

    assert found == Outcome(OK, "a;c", 0.75, (0.5, 0.25, 0.75))


def test_no_label_of_several_is_the_empty_text() -> None:
    """None selected: an empty text, the highest score, below_threshold."""
    found = outcome_of(rule(multi_label=True, threshold=0.5), 0.25, 0.0, 0.125)

    assert found == Outcome(BELOW_THRESHOLD, "", 0.25, (0.25, 0.0, 0.125))


def test_logits_of_several_labels_go_through_sigmoids() -> None:
    """Each class has a probability of its own; they need not sum to one."""
    found = outcome_of(rule(logits=True, multi_label=True, threshold=0.5), 0.0, np.log(3), 0.0)

    assert found.scores == pytest.approx((0.5, 0.75, 0.5))
    assert found.label == "a;b;c"


@given(hnp.arrays(np.float32, (4, 3), elements=st.floats(width=32)), st.booleans(), st.booleans())
def test_outcomes_do_not_depend_on_their_neighbours(
    raw: np.ndarray, logits: bool, multi_label: bool
) -> None:
    """Any rows, also of NaN and infinity, have the same outcomes together and alone."""
    given_rule = rule(logits=logits, multi_label=multi_label, threshold=0.5)

    assert given_rule.outcomes(raw) == [given_rule.outcomes(row[None])[0] for row in raw]


@given(hnp.arrays(np.float32, (3,), elements=st.floats(width=32)), st.booleans())
def test_logits_of_any_size_give_confidences_between_zero_and_one(
    raw: np.ndarray, multi_label: bool
) -> None:
    """Neither huge nor tiny logits overflow: an outcome has a confidence or is a model_error."""
    found = rule(logits=True, multi_label=multi_label).outcomes(raw[None])[0]

    if np.isfinite(raw).all():
        assert found.status == OK
        assert found.confidence is not None
        assert 0 <= found.confidence <= 1
    else:
        assert found == failed(MODEL_ERROR)


PROBE = np.array([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0]], np.float32)


@pytest.mark.parametrize(
    ("written", "stated", "expected"),
    [
        ("logits", "probabilities", True),
        ("probabilities", "logits", False),
        (None, "logits", True),
        (None, "probabilities", False),
        (None, "", False),
    ],
)
def test_the_definition_decides_then_the_model_then_the_probe(
    written: str, stated: str, expected: bool
) -> None:
    """Each has the word only where those before it are silent; this probe sums to one."""
    definition = read_emd(emd(OutputValues=written), "x.emd")

    assert decide_logits(definition, stated, PROBE) is expected


@pytest.mark.parametrize(
    ("rows", "multi_label", "expected"),
    [
        ([[0.5, 0.5], [0.25, 0.75]], False, True),
        ([[0.5, 0.4995], [0.25, 0.75]], False, True),
        ([[0.5, 0.4], [0.25, 0.75]], False, False),
        ([[0.5, 0.4], [0.25, 0.75]], True, True),
        ([[-0.5, 1.5]], True, False),
        ([[0.3], [0.9]], False, True),
        ([[0.3], [1.9]], False, False),
        ([[np.nan, 0.5], [0.5, 0.5]], False, True),
        ([[np.nan, np.nan]], False, False),
    ],
)
def test_what_looks_like_probabilities(
    rows: list[list[float]], multi_label: bool, expected: bool
) -> None:
    """Between 0 and 1 and, with one label, summing to 1; rows that are no numbers do not count."""
    assert look_like_probabilities(np.array(rows, np.float32), multi_label) is expected


def test_the_probe_is_the_same_at_every_load() -> None:
    """How outputs are read must not change from run to run."""
    preparation = Preparation(8, 9)

    first = probe_batch(4, preparation)

    assert first.shape == (8, 4, 8, 9)
    assert first.tobytes() == probe_batch(4, preparation).tobytes()

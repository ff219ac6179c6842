# SPDX-License-Identifier: GPL-2.0-or-later
"""Outcomes by object number: what was recorded comes back, and the counts are right."""

from __future__ import annotations

from collections import Counter

import numpy as np
from deep_objects.inference.outcome import LABELLED, STATUSES, Outcome
from deep_objects.processing_provider.run.results import Results
from hypothesis import given
from hypothesis import strategies as st

SHARES = st.floats(0, 1)
OUTCOMES = st.one_of(
    st.builds(
        Outcome,
        st.sampled_from(LABELLED),
        st.sampled_from(["barn", "Haus", "", "a;b"]),
        SHARES,
        st.one_of(st.just(()), st.tuples(SHARES, SHARES)),
        st.one_of(st.just(()), st.tuples(st.text(max_size=5), SHARES)),
        st.sampled_from(["", "anBlZw==", "YQ=="]),
    ),
    st.builds(Outcome, st.just("below_threshold"), st.none(), SHARES),
    st.builds(Outcome, st.sampled_from(STATUSES[3:])),
)


@given(st.lists(OUTCOMES, max_size=30), st.randoms())
def test_what_was_recorded_in_any_order_comes_back(outcomes: list[Outcome], random: object) -> None:
    results = Results(np.zeros(len(outcomes), np.uint8), 2)
    order = list(range(len(outcomes)))
    random.shuffle(order)  # type: ignore[attr-defined]
    for number in order:
        results.record(number, outcomes[number])
    assert [results.outcome(number) for number in range(len(outcomes))] == outcomes
    statuses = Counter(outcome.status for outcome in outcomes)
    assert results.status_counts() == {status: statuses[status] for status in STATUSES}
    labels = Counter(outcome.label for outcome in outcomes if outcome.label is not None)
    assert results.label_counts() == dict(labels)


def test_labels_are_counted_in_the_order_of_the_models_classes() -> None:
    """Others, as of a multi-label model, after them by name."""
    results = Results(np.zeros(4, np.uint8))
    for number, label in enumerate(["a;b", "z", "a", "z"]):
        results.record(number, Outcome("ok", label, 0.5))
    assert list(results.label_counts(["z", "b", "a"]).items()) == [("z", 2), ("a", 1), ("a;b", 1)]


def test_objects_that_no_model_saw_keep_the_status_of_the_survey() -> None:
    statuses = np.array([STATUSES.index("outside"), STATUSES.index("nodata")], np.uint8)
    results = Results(statuses)
    assert [results.outcome(n) for n in range(2)] == [Outcome("outside"), Outcome("nodata")]

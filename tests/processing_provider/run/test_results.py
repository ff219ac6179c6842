# SPDX-License-Identifier: GPL-2.0-or-later
"""Outcomes by object number: what was recorded comes back, and the counts are right."""

from __future__ import annotations

import resource
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from deep_objects.inference.errors import OutputError
from deep_objects.inference.outcome import LABELLED, STATUSES, Outcome
from deep_objects.processing_provider.objects.arrays import Footprints
from deep_objects.processing_provider.run.results import Results
from hypothesis import given
from hypothesis import strategies as st

from .test_outputs import small_disk

SHARES = st.floats(0, 1)
OUTCOMES = st.one_of(
    st.tuples(
        st.sampled_from(LABELLED),
        st.sampled_from(["barn", "Haus", "", "a;b"]),
        SHARES,
        st.one_of(st.just(()), st.tuples(SHARES, SHARES)),
        st.one_of(st.just(()), st.tuples(st.text(max_size=5), SHARES)),
        st.sampled_from(["", "anBlZw==", "YQ=="]),
    ),
    st.tuples(st.just("below_threshold"), st.none(), SHARES),
    st.tuples(st.sampled_from(STATUSES[3:])),
).map(lambda values: Outcome(*values))


@given(st.lists(OUTCOMES, max_size=30), st.randoms())
def test_what_was_recorded_in_any_order_comes_back(outcomes: list[Outcome], random: object) -> None:
    results = Results(np.zeros(len(outcomes), np.uint8), 2)
    order = list(range(len(outcomes)))
    random.shuffle(order)  # type: ignore[attr-defined]
    for number in order:
        results.record(number, outcomes[number])
    assert list(results.outcomes()) == outcomes
    statuses = Counter(outcome.status for outcome in outcomes)
    assert results.status_counts() == {status: statuses[status] for status in STATUSES}
    labels = Counter(outcome.label for outcome in outcomes if outcome.label is not None)
    assert results.label_counts() == dict(labels)


def test_thousands_of_outcomes_come_back_in_their_order() -> None:
    """Also some of them, from any number on; where there is none there is nothing."""
    given = [Outcome("ok", str(n), n / 2500, (n / 2500, 1 - n / 2500)) for n in range(2500)]
    results = Results(np.zeros(2500, np.uint8), 2)
    for number, outcome in enumerate(given):
        results.record(number, outcome)
    assert list(results.outcomes()) == given
    assert list(results.outcomes(999, 2001)) == given[999:2001]
    assert list(results.outcomes(7, 7)) == []


def test_labels_are_counted_in_the_order_of_the_models_classes() -> None:
    """Others, as of a multi-label model, after them by name."""
    results = Results(np.zeros(4, np.uint8))
    for number, label in enumerate(["a;b", "z", "a", "z"]):
        results.record(number, Outcome("ok", label, 0.5))
    assert list(results.label_counts(["z", "b", "a"]).items()) == [("z", 2), ("a", 1), ("a;b", 1)]


def test_objects_that_no_model_saw_keep_the_status_of_the_survey() -> None:
    statuses = np.array([STATUSES.index("outside"), STATUSES.index("nodata")], np.uint8)
    results = Results(statuses)
    assert list(results.outcomes()) == [Outcome("outside"), Outcome("nodata")]


@pytest.fixture
def crowded() -> Iterator[None]:
    """No file may grow beyond a tenth of a megabyte, as where a quota is nearly used up."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("crowded")
def test_scores_for_which_there_is_no_room_are_told() -> None:
    with pytest.raises(OutputError) as error:
        Results(np.zeros(100_000, np.uint8), 10)
    assert str(error.value) == (
        "The temporary folder has no room for 8 MB of scores (File too large). "
        "Free some space there, or set TMPDIR to another folder."
    )


def test_scores_have_their_room_on_the_disk_before_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write to a mapped file on a full disk would end QGIS."""
    with small_disk(tmp_path, "1m"):
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        with pytest.raises(OutputError) as error:
            Results(np.zeros(100_000, np.uint8), 10)
        assert list(tmp_path.iterdir()) == []
    assert str(error.value) == (
        "The temporary folder has no room for 8 MB of scores (No space left on device). "
        "Free some space there, or set TMPDIR to another folder."
    )


@pytest.mark.usefixtures("crowded")
def test_explanations_for_which_there_is_no_room_are_told() -> None:
    """Those kept before are whole."""
    results = Results(np.zeros(2, np.uint8))
    kept = Outcome("ok", "barn", 0.5, explanation="YQ==")
    results.record(0, kept)
    with pytest.raises(OutputError) as error:
        results.record(1, Outcome("ok", "barn", 0.5, explanation="YQ==" * 250_000))
    assert str(error.value) == (
        "The temporary folder has no room for 1 MB of explanations (File too large). "
        "Free some space there, or set TMPDIR to another folder."
    )
    assert next(results.outcomes(0)) == kept


@pytest.mark.usefixtures("crowded")
def test_footprints_for_which_there_is_no_room_are_told() -> None:
    footprints = Footprints()
    with pytest.raises(OutputError) as error:
        footprints.add(b"x" * 600_000)
    assert str(error.value) == (
        "The temporary folder has no room for 1 MB of footprints (File too large). "
        "Free some space there, or set TMPDIR to another folder."
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""A feature with several photos gets one outcome, by the mean of their probabilities."""

from __future__ import annotations

import numpy as np
from deep_objects.inference.outcome import OK, PARTIAL, Outcome, decide, failed
from deep_objects.processing_provider.objects.whole import photo_objects
from deep_objects.processing_provider.run.mean import mean_per_feature
from deep_objects.processing_provider.run.results import Results
from hypothesis import given
from hypothesis import strategies as st

from ..support.jobs import job

SHARES = st.floats(0, 1)
PHOTOS = st.one_of(
    st.builds(
        lambda status, scores: Outcome(status, "a", max(scores), scores),
        st.sampled_from([OK, PARTIAL]),
        st.tuples(SHARES, SHARES),
    ),
    st.just(failed("read_error")),
)


@given(st.lists(st.lists(PHOTOS, max_size=4), min_size=1, max_size=6))
def test_broken_photos_do_not_count_and_no_feature_is_lost(features: list) -> None:
    """A feature whose photos are all broken, or that has none, says so."""
    objects = photo_objects([(n, 7 + n, len(photos)) for n, photos in enumerate(features)], 2)
    results = Results(objects.statuses.copy(), 2)
    for number, photo in enumerate(photo for photos in features for photo in photos or [None]):
        if photo is not None:
            results.record(number, photo)

    joined, means = mean_per_feature(job(photo_rows="PER_FEATURE"), objects, results)

    assert joined.fids.tolist() == [7 + n for n in range(len(features))]
    assert joined.dropped == 2
    for number, photos in enumerate(features):
        found = next(means.outcomes(number))
        judged = [photo.scores for photo in photos if photo.scores]
        if not judged:
            assert found == failed("read_error" if photos else "nodata")
            continue
        np.testing.assert_allclose(found.scores, np.mean(judged, axis=0))
        assert found.label == decide(("a", "b"), found.scores, 0.0).label
        assert found.status == (PARTIAL if any(p.status == PARTIAL for p in photos) else OK)


def test_the_threshold_is_for_the_mean() -> None:
    """Each photo alone would have reached it, but for different classes."""
    objects = photo_objects([(0, 1, 2)], 0)
    results = Results(objects.statuses.copy(), 2)
    for number, scores in enumerate([(0.9, 0.1), (0.2, 0.8)]):
        results.record(number, Outcome(OK, "a", max(scores), scores))

    _, means = mean_per_feature(job(arguments=(("score_threshold", 0.6),)), objects, results)

    assert next(means.outcomes(0)).status == "below_threshold"
    assert next(means.outcomes(0)).label is None

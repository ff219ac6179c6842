# SPDX-License-Identifier: GPL-2.0-or-later
"""One outcome for a feature with several photos: by the mean of their probabilities."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ...inference.job import Job
from ...inference.outcome import OK, PARTIAL, Outcome, decide, failed
from ..objects.arrays import NOTHING, Footprints, Objects
from .results import Results


def mean_per_feature(job: Job, objects: Objects, results: Results) -> tuple[Objects, Results]:
    """Objects and results with one entry per feature, in the features' order.

    Photos without probabilities, as broken ones, do not count; a feature that has no other gets
    the status of its first photo. Any partial photo makes the feature partial.
    """
    starts = np.flatnonzero(np.diff(objects.positions, prepend=NOTHING))
    ends = np.append(starts[1:], len(objects))
    joined = Results(objects.statuses[starts].copy(), len(job.model.classes))
    for number, (start, end) in enumerate(zip(starts.tolist(), ends.tolist())):
        joined.record(number, _mean(job, list(results.outcomes(start, end))))
    return _of_features(objects, starts), joined


def first_seen(objects: Objects, seen: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """The number of the photo that stands for each feature: its first, or the first ``seen``."""
    starts = np.flatnonzero(np.diff(objects.positions, prepend=NOTHING))
    numbers = np.where(seen, np.arange(len(objects)), len(objects))
    first = np.minimum.reduceat(numbers, starts) if len(starts) else starts
    return np.where(first < len(objects), first, starts)


def _mean(job: Job, outcomes: Sequence[Outcome]) -> Outcome:
    judged = [outcome for outcome in outcomes if outcome.scores]
    if not judged:
        return failed(outcomes[0].status)
    scores = np.mean([outcome.scores for outcome in judged], axis=0)
    key = "threshold" if job.model.multi_label else "score_threshold"
    threshold = float(dict(job.arguments).get(key) or 0.0)
    found = decide(job.model.class_names, tuple(scores.tolist()), threshold, job.model.multi_label)
    partial = found.status == OK and any(outcome.status == PARTIAL for outcome in judged)
    return found._replace(status=PARTIAL) if partial else found


def _of_features(objects: Objects, starts: npt.NDArray[np.int64]) -> Objects:
    footprints = Footprints()
    for _ in starts:
        footprints.add(b"")
    footprints.complete()
    return Objects(
        objects.positions[starts],
        objects.fids[starts],
        np.full(len(starts), NOTHING, np.int32),
        objects.windows[starts],
        objects.statuses[starts],
        footprints,
        objects.dropped,
    )

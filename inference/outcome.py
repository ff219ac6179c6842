# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of one object: its label, its confidence, its scores, its status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Optional

OK = "ok"
PARTIAL = "partial"
BELOW_THRESHOLD = "below_threshold"
OUTSIDE = "outside"
NODATA = "nodata"
INVALID_GEOMETRY = "invalid_geometry"
TRANSFORM_FAILED = "transform_failed"
READ_ERROR = "read_error"
MODEL_ERROR = "model_error"
MODEL_CRASHED = "model_crashed"

#: Every status a row can have, in the order of summaries (tool reference, section 5; the last is
#: our own).
STATUSES = (
    OK,
    PARTIAL,
    BELOW_THRESHOLD,
    OUTSIDE,
    NODATA,
    INVALID_GEOMETRY,
    TRANSFORM_FAILED,
    READ_ERROR,
    MODEL_ERROR,
    MODEL_CRASHED,
)

#: The statuses whose rows carry a label and a confidence.
LABELLED = (OK, PARTIAL)
#: The statuses of objects for which a model gave an answer.
SEEN = (*LABELLED, BELOW_THRESHOLD)


class Outcome(NamedTuple):
    """The result for one object.

    ``label`` is None unless the status is one of LABELLED; with several labels an object below the
    threshold has the empty text. ``confidence`` is between 0 and 1 and
    given for ``below_threshold`` too; ``scores`` holds a probability per class, in the order of
    the model's classes, or nothing when the model gave none. ``further`` holds the values of the
    job's further fields, in their order; ``explanation`` a JPEG in base64.
    """

    status: str
    label: Optional[str] = None
    confidence: Optional[float] = None
    scores: tuple[float, ...] = ()
    further: tuple[Any, ...] = ()
    explanation: str = ""


def decide(
    names: Sequence[str],
    scores: tuple[float, ...],
    threshold: float,
    multi_label: bool = False,
    second_wins_ties: bool = False,
) -> Outcome:
    """The outcome of an object whose classes ``names`` have the probabilities ``scores``.

    One label: the highest, of equal ones the first, below ``threshold`` none. Several labels: all
    at or above it. ``second_wins_ties`` is for a sigmoid, whose half counts as its class.
    """
    highest = max(scores)
    if multi_label:
        chosen = [name for name, score in zip(names, scores) if score >= threshold]
        return Outcome(OK if chosen else BELOW_THRESHOLD, ";".join(chosen), highest, scores)
    if highest < threshold:
        return Outcome(BELOW_THRESHOLD, None, highest, scores)
    best = scores.index(highest)
    if second_wins_ties and scores[-1] == highest:
        best = len(scores) - 1
    return Outcome(OK, names[best], highest, scores)


def failed(status: str) -> Outcome:
    """The outcome of an object that no model saw, or that the model could not judge."""
    return Outcome(status=status)

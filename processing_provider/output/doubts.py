# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run should not pass over in silence: rows that are all there, and yet say nothing.

Our decision: a run does not fail by it, since it may be right; the log warns.
"""

from __future__ import annotations

from typing import Optional

from ...inference.outcome import (
    MODEL_CRASHED,
    MODEL_ERROR,
    NODATA,
    OUTSIDE,
    READ_ERROR,
    SEEN,
)
from ..texts import marked, tr, translated

#: So many equal answers in a row are no chance.
_FEW = 10

_NOTHING = {
    NODATA: marked(
        "All {count} objects lie on NoData. Check the imagery's NoData value, and the bands that "
        "the model takes."
    ),
    OUTSIDE: marked("None of the {count} objects lies on the imagery. Check the CRS of both."),
    READ_ERROR: marked("Nothing of the imagery could be read for any of the {count} objects."),
    MODEL_ERROR: marked(
        "The model answered for none of the {count} objects: it failed, or its values are no "
        "numbers. Check its normalisation, its bands and the imagery's values."
    ),
    MODEL_CRASHED: marked(
        "The inference process died of each of the {count} objects. Check the model."
    ),
}


def doubts(status_counts: dict[str, int], only_answer: Optional[str]) -> list[str]:
    """Warnings for the log about outcomes with ``status_counts``.

    ``only_answer`` is the label that all objects got, with one and the same confidence; None if
    they differ.
    """
    total = sum(status_counts.values())
    judged = sum(status_counts[status] for status in SEEN)
    if only_answer is not None and judged >= _FEW:
        shown = only_answer or tr("no class")
        return [
            tr(
                "The model gave exactly the same answer, “{shown}”, for all {judged} "
                "objects that it saw. Check its normalisation, its bands and the imagery's "
                "values."
            ).format(shown=shown, judged=judged)
        ]
    for status, sentence in _NOTHING.items():
        if total and status_counts[status] == total:
            return [translated(sentence).format(count=total)]
    if status_counts[MODEL_ERROR]:
        return [
            tr(
                "The model failed on {failed} of {total} objects, or answered with "
                "values that are no numbers; their Status is model_error."
            ).format(failed=status_counts[MODEL_ERROR], total=total)
        ]
    return []

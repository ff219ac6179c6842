# SPDX-License-Identifier: GPL-2.0-or-later
"""From rows, each with its label and what it is in truth, to a tally: none is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Optional

from .tally import Fates, Pair, Tally, counted

#: Label, truth, Status, and whether the row has a counterpart; None where there is no text.
Row = tuple[Optional[str], Optional[str], str, bool]


def tally_rows(
    rows: Iterable[Row], several: bool = False, leave_out: bool = False
) -> tuple[Tally, Fates]:
    """The tally of ``rows``, and what became of each.

    Rows without a label are wrong, unless they are to be ``leave_out``. An empty text is no label
    and no truth, but where objects have ``several`` classes it says that they have none.
    """
    pairs: Counter[Pair] = Counter()
    without_label: Counter[str] = Counter()
    without_truth = not_joined = 0
    for label, truth, status, joined in rows:
        if not several:
            label, truth = label or None, truth or None
        if not joined:
            not_joined += 1
        elif truth is None:
            without_truth += 1
        else:
            without_label[status] += label is None
            if label is not None or not leave_out:
                pairs[truth, label] += 1
    tally = counted(pairs, several)
    unlabelled = {status: count for status, count in sorted(without_label.items()) if count}
    return tally, Fates(tally.total, without_truth, not_joined, unlabelled, leave_out)

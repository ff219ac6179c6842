# SPDX-License-Identifier: GPL-2.0-or-later
"""Which classes are taken for which, as a part of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from ...texts import tr
from ..page import shown
from .tally import Tally

_MOST_COLUMNS = 20
#: Beyond that many names stand upright, so that no column is as wide as its name.
_MOST_LYING = 6
_MOST_MISTAKES = 20
_LONGEST_NAME = 40
_GREEN, _RED = "27, 122, 67", "179, 38, 30"


def confusion(tally: Tally) -> str:
    """The confusion matrix; where it would be too wide, the most frequent mistakes."""
    names = tally.answers()
    if len(names) > _MOST_COLUMNS:
        return _mistakes(tally)
    unlabelled = any(label is None for _, label in tally.pairs)
    columns: list[Optional[str]] = [*names, *([None] if unlabelled else [])]
    heads = "".join(f'<th class="number">{_named(name)}</th>' for name in columns)
    lines = "".join(
        f"<tr><th>{_named(name)}</th>{''.join(_cells(name, columns, tally))}</tr>"
        for name in names
        if any(truth == name for truth, _ in tally.pairs)
    )
    sums = [
        sum(count for (_, found), count in tally.pairs.items() if found == label)
        for label in columns
    ]
    total = "".join(f'<td class="number">{count:,}</td>' for count in (*sums, tally.total))
    kind = "confusion" if len(columns) <= _MOST_LYING else "confusion many"
    note = tr("Rows: what objects are in truth. Columns: what they were labelled.")
    return (
        f'<div class="wide"><table class="{kind}"><tr><th></th>{heads}'
        f'<th class="number">{shown(tr("all"))}</th></tr>{lines}'
        f'<tr class="sums"><th>{shown(tr("all"))}</th>{total}</tr></table></div>'
        f'<p class="soft">{shown(note)}</p>'
    )


def _cells(truth: str, columns: Sequence[Optional[str]], tally: Tally) -> Iterator[str]:
    """The counts of one row, the more the stronger; green on the diagonal."""
    counts = [tally.pairs.get((truth, label), 0) for label in columns]
    for label, count in zip(columns, counts):
        shine = 0.08 + 0.5 * count / sum(counts) if count else 0
        ground = f"rgba({_GREEN if label == truth else _RED}, {shine:.2f})"
        yield f'<td class="number" style="background: {ground}">{count:,}</td>'
    yield f'<td class="number">{sum(counts):,}</td>'


def _mistakes(tally: Tally) -> str:
    """The wrong pairs with the most objects."""
    wrong = [(pair, count) for pair, count in tally.pairs.items() if pair[0] != pair[1]]
    if not wrong:
        return ""
    of_truth: dict[str, int] = {}
    for (truth, _), count in tally.pairs.items():
        of_truth[truth] = of_truth.get(truth, 0) + count
    listed = sorted(wrong, key=lambda entry: (-entry[1], str(entry[0])))[:_MOST_MISTAKES]
    lines = "".join(
        f'<tr><td>{_named(truth)}</td><td>{_named(label)}</td><td class="number">{count:,}</td>'
        f'<td class="number">{100 * count / of_truth[truth]:.1f} %</td></tr>'
        for (truth, label), count in listed
    )
    heads = "".join(f"<th>{shown(head)}</th>" for head in (tr("In truth"), tr("Labelled")))
    heads += "".join(
        f'<th class="number">{shown(head)}</th>' for head in (tr("Objects"), tr("Of the class"))
    )
    note = tr("The {shown} most frequent of {all} kinds of mistakes.")
    told = note.format(shown=len(listed), all=f"{len(wrong):,}")
    return (
        f'<table class="mistakes"><tr>{heads}</tr>{lines}</table><p class="soft">{shown(told)}</p>'
    )


def _named(label: Optional[str]) -> str:
    if label is None:
        return f"<i>{shown(tr('no label'))}</i>"
    return shown(label, _LONGEST_NAME) or f"<i>{shown(tr('no class'))}</i>"

# SPDX-License-Identifier: GPL-2.0-or-later
"""How often the labels are right, where a field of the objects tells the truth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Optional

import numpy as np
import numpy.typing as npt

from ....inference.definition.model_definition import ModelDefinition
from ...texts import tr
from ..page import shown
from .answers import NO_LABEL, Answers, labels_in
from .tables import percent
from .witness import NO_TRUTH

#: How many objects are which class in truth and got which label; None for no label.
Pairs = Mapping[tuple[str, Optional[str]], int]

_MOST_CLASSES = 20
_LONGEST_NAME = 40
#: Of a normal distribution, for 95 in 100.
_DEVIATIONS = 1.96


def true_names(texts: Sequence[str], model: ModelDefinition) -> list[str]:
    """What ``texts`` of a field mean: a class's name, or its value where no name is such."""
    known = set(model.class_names)
    by_value = {str(entry.value): entry.name for entry in model.classes}
    return [text if text in known else by_value.get(text, text) for text in texts]


def pairs_of(answers: Answers, truths: npt.NDArray[np.int32], names: Sequence[str]) -> Pairs:
    """The pairs of all objects whose truth, a code into ``names``, is known."""
    known = truths != NO_TRUTH
    codes = np.stack([truths[known], answers.labels[known]])
    found: dict[tuple[str, Optional[str]], int] = {}
    listed, counts = np.unique(codes, axis=1, return_counts=True)
    for (truth, label), count in zip(listed.T.tolist(), counts.tolist()):
        pair = names[truth], None if label == NO_LABEL else answers.texts[label]
        found[pair] = found.get(pair, 0) + count
    return found


def accuracy(pairs: Pairs, model: ModelDefinition) -> str:
    """The part of the report about ``pairs``; empty where no truth is known."""
    total = sum(pairs.values())
    if not total:
        return ""
    right = sum(count for (truth, label), count in pairs.items() if truth == label)
    low, high = _interval(right, total)
    text = tr("{right:,} of {total:,} labels are right: {share} (95 % interval: {low} to {high})")
    told = text.format(
        right=right,
        total=total,
        share=percent(right, total),
        low=f"{100 * low:.1f} %",
        high=f"{100 * high:.1f} %",
    )
    return f"<p>{shown(told)}</p>{_by_class(pairs, model)}{_confusion(pairs, model)}"


def _interval(right: int, total: int) -> tuple[float, float]:
    """Wilson's interval of a share."""
    share, square = right / total, _DEVIATIONS**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    spread = share * (1 - share) / total + square / (4 * total**2)
    half = _DEVIATIONS * spread**0.5 / (1 + square / total)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def _by_class(pairs: Pairs, model: ModelDefinition) -> str:
    """For each class how many are it, how many are called so, and how many are both."""
    figures: dict[str, list[int]] = {name: [0, 0, 0] for name in model.class_names}
    for (truth, label), count in pairs.items():
        are, called = set(_parts(truth, model)), set(_parts(label, model))
        for name in are | called:
            line = figures.setdefault(name, [0, 0, 0])
            line[0] += count * (name in are)
            line[1] += count * (name in called)
            line[2] += count * (name in are & called)
    listed = sorted(figures.items(), key=lambda entry: -entry[1][0])[:_MOST_CLASSES]
    heads = "".join(
        f'<th class="number">{shown(head)}</th>'
        for head in (tr("In truth"), tr("Labelled"), tr("Recall"), tr("Precision"))
    )
    lines = "".join(
        f"<tr><td>{shown(name, _LONGEST_NAME)}</td>"
        f'<td class="number">{are:,}</td><td class="number">{called:,}</td>'
        f'<td class="number">{_share(both, are)}</td><td class="number">{_share(both, called)}</td>'
        "</tr>"
        for name, (are, called, both) in listed
    )
    note = tr("Recall: how many of those that are it were found. Precision: of those called so.")
    head = f"<tr><th>{shown(tr('Class'))}</th>{heads}</tr>"
    return f'<table class="accuracy">{head}{lines}</table><p class="soft">{shown(note)}</p>'


def _parts(label: Optional[str], model: ModelDefinition) -> list[str]:
    return [] if label is None else labels_in(label, model)


def _share(part: int, whole: int) -> str:
    return percent(part, whole) if whole else "–"


def _confusion(pairs: Pairs, model: ModelDefinition) -> str:
    """Which classes are taken for which; empty for several labels and for many classes."""
    found = dict.fromkeys([*model.class_names, *sorted({truth for truth, _ in pairs})])
    found.update(dict.fromkeys(sorted({label for _, label in pairs if label is not None})))
    if model.multi_label or len(found) > _MOST_CLASSES:
        return ""
    columns: list[Optional[str]] = [*found, *([None] if any(p[1] is None for p in pairs) else [])]
    heads = "".join(
        f'<th class="number">{shown(tr("none") if name is None else name, _LONGEST_NAME)}</th>'
        for name in columns
    )
    rows = "".join(
        f"<tr><th>{shown(name, _LONGEST_NAME)}</th>{''.join(_cells(name, columns, pairs))}</tr>"
        for name in found
        if any(truth == name for truth, _ in pairs)
    )
    title = tr("Rows: what objects are in truth. Columns: what they were labelled.")
    head = f"<tr><th></th>{heads}</tr>"
    return f'<table class="confusion">{head}{rows}</table><p class="soft">{shown(title)}</p>'


def _cells(truth: str, columns: Sequence[Optional[str]], pairs: Pairs) -> Iterator[str]:
    """The counts of one row, the more the stronger; green on the diagonal."""
    counts = [pairs.get((truth, label), 0) for label in columns]
    for label, count in zip(columns, counts):
        shine = 0.08 + 0.5 * count / max(sum(counts), 1) if count else 0
        ground = f"rgba({'27, 122, 67' if label == truth else '179, 38, 30'}, {shine:.2f})"
        yield f'<td class="number" style="background: {ground}">{count:,}</td>'

# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of the report that are tables: key figures, classes, rows without one, facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ....inference.outcome import LABELLED, STATUSES
from ...texts import tr
from ..answers import NO_LABEL, Answers
from ..page import shown
from ..status_words import status_sentence
from ..style.legend import CAPTION
from .colours import Colours, css
from .groups import Group

Fact = tuple[str, str]

#: Classes, or captions, with a line of their own; and examples of rows without a class.
MOST_LINES = 60
_MOST_CAPTIONS = 20
_MOST_ROWS = 8
_LONGEST = 200


def percent(part: int, whole: int) -> str:
    """A share with as many digits as it is worth."""
    share = 100 * part / whole if whole else 0.0
    return f"{share:.0f} %" if share in (0, 100) or 10 <= share < 99 else f"{share:.1f} %"


def tiles(figures: Sequence[Fact]) -> str:
    """Key figures side by side: what stands below each, and the figure."""
    cells = "".join(
        f'<td><span class="figure">{shown(figure)}</span><br>{shown(name)}</td>'
        for name, figure in figures
    )
    return f'<table class="tiles"><tr>{cells}</tr></table>'


def classes(answers: Answers, groups: Sequence[Group], colours: Colours) -> str:
    """How many objects each class has, as bars; the largest ones where they are many."""
    listed = sorted(groups, key=lambda group: -len(group.numbers))[:MOST_LINES]
    kept = [group for group in groups if group in listed]
    most = max((len(group.numbers) for group in kept), default=0)
    lines = [_bar(group, most, len(answers), css(colours.of(group.name))) for group in kept]
    heads = (
        f"<tr><th>{shown(tr('Class'))}</th><th></th>"
        f'<th class="number">{shown(tr("Objects"))}</th>'
        f'<th class="number">{shown(tr("Share"))}</th></tr>'
    )
    rest = len(groups) - len(kept)
    more = f"<p>{shown(tr('{} smaller classes are not listed.').format(rest))}</p>" if rest else ""
    return f'<table class="counts">{heads}{"".join(lines)}</table>{more}'


def _bar(group: Group, most: int, total: int, colour: str) -> str:
    count = len(group.numbers)
    width = 100 * count / most if most else 0
    bar = f'<div class="bar" style="width: {width:.1f}%; background: {colour}"></div>'
    name = shown(group.name, _LONGEST) or shown(tr("(empty text)"))
    return (
        f'<tr><td class="name"><span class="swatch" style="background: {colour}"></span>{name}</td>'
        f'<td class="bars">{bar if count else ""}</td><td class="number">{count:,}</td>'
        f'<td class="number">{percent(count, total)}</td></tr>'
    )


def captions(answers: Answers) -> str:
    """The most frequent captions."""
    described = answers.labels[answers.with_status(*LABELLED) & (answers.labels != NO_LABEL)]
    codes, counts = np.unique(described, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    most = int(counts.max()) if len(counts) else 0
    lines = [
        _bar(
            Group(answers.texts[codes[place]], np.arange(counts[place])),
            most,
            len(answers),
            css(CAPTION),
        )
        for place in order[:_MOST_CAPTIONS].tolist()
    ]
    rest = len(codes) - len(lines)
    text = tr("{} other captions, {} times in all.")
    others = int(counts[order[_MOST_CAPTIONS:]].sum())
    more = f"<p>{shown(text.format(f'{rest:,}', f'{others:,}'))}</p>" if rest else ""
    heads = (
        f"<tr><th>{shown(tr('Caption'))}</th><th></th>"
        f'<th class="number">{shown(tr("Objects"))}</th>'
        f'<th class="number">{shown(tr("Share"))}</th></tr>'
    )
    return f'<table class="counts">{heads}{"".join(lines)}</table>{more}'


def failures(answers: Answers, reasons: Mapping[int, str]) -> str:
    """Rows without a class by reason, with the numbers of the first; empty where there are none.

    ``reasons`` says more of some of them, by object number.
    """
    lines = []
    for status in STATUSES:
        numbers = np.flatnonzero(answers.with_status(status))
        if status in LABELLED or not len(numbers):
            continue
        told = [reasons[number] for number in numbers.tolist() if number in reasons]
        said = "".join(f'<p class="soft">{shown(text, 400)}</p>' for text in dict.fromkeys(told))
        lines.append(
            f'<tr><td class="narrow"><code>{status}</code></td>'
            f"<td>{shown(status_sentence(status))}{said}</td>"
            f'<td class="number">{len(numbers):,}</td>'
            f'<td class="rows">{_first(numbers.tolist())}</td></tr>'
        )
    if not lines:
        return ""
    heads = (
        f"<tr><th>{shown(tr('Status'))}</th><th>{shown(tr('What it means'))}</th>"
        f'<th class="number">{shown(tr("Rows"))}</th><th>{shown(tr("Row numbers"))}</th></tr>'
    )
    return f'<table class="failures">{heads}{"".join(lines)}</table>'


def _first(numbers: Sequence[int]) -> str:
    """The numbers of the first rows, counted from 1."""
    listed = ", ".join(str(number + 1) for number in numbers[:_MOST_ROWS])
    return f"{listed}, …" if len(numbers) > _MOST_ROWS else listed


def facts(listed: Sequence[Fact]) -> str:
    """Headings and what stands beside them; what is not known has no row."""
    rows = "".join(
        f"<tr><th>{shown(name)}</th><td>{shown(text)}</td></tr>" for name, text in listed if text
    )
    return f'<table class="facts">{rows}</table>'


def kind_of_task(model: ModelDefinition) -> str:
    """What the model does with an object."""
    if model.task == CAPTIONING:
        return tr("captions")
    return tr("several classes per object") if model.multi_label else tr("one class per object")

# SPDX-License-Identifier: GPL-2.0-or-later
"""How right labels are, as a part of a page: ``accuracy.css`` holds the rules for it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Optional

from ...texts import RESOURCES, tr
from ..page import shown
from .confusion import confusion
from .measures import Assessment, ClassFigures, Estimate
from .tally import Fates

#: The colours of classes as CSS has them, by name.
Colours = Mapping[str, str]

MOST_CLASSES = 60
LONGEST_NAME = 40
UNKNOWN = "–"


def section_style() -> str:
    """The rules of CSS that a page with the section needs."""
    return (RESOURCES / "accuracy.css").read_text("utf-8")


def accuracy_section(
    found: Assessment, fates: Optional[Fates] = None, colours: Optional[Colours] = None
) -> str:
    """HTML without a frame about ``found``; ``fates`` says which rows stand behind it."""
    if not found.tally.total:
        text = tr("No object has both a label and a known truth: there is nothing to compare.")
        return f"<p>{shown(text)}</p>{_fates(fates)}"
    parts = [
        f"<p>{shown(headline(found))}</p>",
        _tiles(found),
        _several(found),
        _classes(found, colours or {}),
        confusion(found.tally),
        _fates(fates),
    ]
    return "\n".join(part for part in parts if part)


def headline(found: Assessment) -> str:
    """The most important figure in a sentence."""
    text = tr("{right} of {total} labels are right: {share} ({level} interval: {low} to {high})")
    return text.format(
        right=f"{found.right:,}",
        total=f"{found.tally.total:,}",
        share=percent(found.overall.value),
        level=_level(found),
        low=percent(found.overall.low),
        high=percent(found.overall.high),
    )


def percent(share: float) -> str:
    """A share of 1 as a text: whole at its ends only, since 99.96 % is not all."""
    if math.isnan(share):
        return UNKNOWN
    if share in (0, 1):
        return f"{100 * share:.0f} %"
    return f"{min(max(100 * share, 0.1), 99.9):.1f} %"


def number(value: float) -> str:
    """A measure that is no share."""
    return UNKNOWN if math.isnan(value) else f"{value:.3f}"


def _level(found: Assessment) -> str:
    return f"{100 * found.level:.4g} %"


def _tiles(found: Assessment) -> str:
    """Key figures side by side, each with its interval below."""
    overall, kappa = found.overall, found.kappa
    figures = [
        (percent(overall.value), tr("overall accuracy"), _range(overall, percent)),
        (number(kappa.value), tr("kappa"), _range(kappa, number)),
        (number(found.macro_f1), tr("mean F1 of the classes"), ""),
        (f"{found.tally.total:,}", tr("objects compared"), ""),
    ]
    cells = "".join(
        f'<td><span class="figure">{shown(figure)}</span><br>{shown(name)}'
        f"{f'<br>{shown(interval)}' if interval else ''}</td>"
        for figure, name, interval in figures
    )
    return f'<table class="tiles"><tr>{cells}</tr></table>'


def _range(estimate: Estimate, told: Callable[[float], str]) -> str:
    if not estimate.has_interval:
        return ""
    low, high = told(estimate.low), told(estimate.high)
    return f"{low.removesuffix(' %')}–{high}"


def _several(found: Assessment) -> str:
    if not found.tally.several:
        return ""
    text = tr(
        "Objects have several classes: an object is right if its classes are exactly the true "
        "ones. Each class is judged by itself below."
    )
    return f'<p class="soft">{shown(text)}</p>'


def _classes(found: Assessment, colours: Colours) -> str:
    listed = sorted(found.classes, key=lambda entry: -entry.true - entry.labelled)[:MOST_CLASSES]
    kept = [entry for entry in found.classes if entry in listed]
    lines = "".join(_line(entry, colours) for entry in kept)
    counts = "".join(
        f'<th class="number">{shown(head)}</th>' for head in (tr("In truth"), tr("Labelled"))
    )
    heads = "".join(
        f'<th class="measure">{shown(head)}</th>' for head in (tr("Recall"), tr("Precision"), "F1")
    )
    rest = len(found.classes) - len(kept)
    more = tr("{} rarer classes are not listed.").format(rest) if rest else ""
    note = tr(
        "Recall: how many of those that are it were found (producer's accuracy). Precision: how "
        "many of those called so are it (user's accuracy). F1 joins both. Bars and the numbers in "
        "grey: {level} confidence intervals, for objects that were drawn at random."
    ).format(level=_level(found))
    return (
        f'<table class="accuracy"><tr><th>{shown(tr("Class"))}</th>{counts}{heads}</tr>{lines}'
        f'</table><p class="soft">{shown(" ".join(part for part in (more, note) if part))}</p>'
    )


def _line(entry: ClassFigures, colours: Colours) -> str:
    colour = colours.get(entry.name)
    swatch = f'<span class="swatch" style="background: {shown(colour)}"></span>' if colour else ""
    name = shown(entry.name, LONGEST_NAME) or shown(tr("(empty text)"))
    measures = "".join(_measure(part) for part in (entry.recall, entry.precision, entry.f1))
    return (
        f'<tr><td>{swatch}{name}</td><td class="number">{entry.true:,}</td>'
        f'<td class="number">{entry.labelled:,}</td>{measures}</tr>'
    )


def _measure(estimate: Estimate) -> str:
    """The value, its interval as a bar from 0 to 1, and in numbers."""
    if not estimate.exists:
        return f'<td class="measure">{UNKNOWN}</td>'
    low, high = 100 * estimate.low, 100 * estimate.high
    bar = (
        f'<span class="range"><i style="left: {low:.1f}%; width: {high - low:.1f}%"></i>'
        f'<b style="left: {100 * estimate.value:.1f}%"></b></span>'
    )
    interval = f'<span class="interval">{shown(_range(estimate, percent))}</span>'
    return f'<td class="measure">{shown(percent(estimate.value))} {interval}{bar}</td>'


def _fates(fates: Optional[Fates]) -> str:
    """What became of all rows; empty where all were compared and had a label."""
    if fates is None or (fates.rows == fates.compared and not fates.unlabelled):
        return ""
    lines = "".join(
        f'<tr><td>{shown(name)}</td><td class="number">{count:,}</td><td>{shown(text)}</td></tr>'
        for name, count, text in told_fates(fates)
    )
    heads = (
        f'<tr><th>{shown(tr("Rows"))}</th><th class="number">{shown(tr("Number"))}</th>'
        f"<th>{shown(tr('What became of them'))}</th></tr>"
    )
    return f'<table class="fates">{heads}{lines}</table>'


def told_fates(fates: Fates) -> Sequence[tuple[str, int, str]]:
    """What became of rows: which, how many, how they count; groups without a row are left out."""
    by_status = ", ".join(
        f"{status} {count:,}" for status, count in fates.without_label.items() if status
    )
    wrong = tr("left out") if fates.left_out else tr("among the compared, as wrong")
    listed = [
        (tr("compared"), fates.compared, tr("stand behind the figures")),
        (tr("without a label"), fates.unlabelled, "; ".join(p for p in (wrong, by_status) if p)),
        (tr("without a truth"), fates.without_truth, tr("left out")),
        (tr("without a counterpart"), fates.not_joined, tr("left out")),
    ]
    return [entry for entry in listed if entry[1]]

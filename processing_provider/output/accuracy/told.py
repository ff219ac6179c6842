# SPDX-License-Identifier: GPL-2.0-or-later
"""An assessment as a page, as lines of the log, and as outputs for models and scripts."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from datetime import date
from typing import Any, Optional

from ....inference.errors import one_line
from ...texts import tr
from ..page import page, shown
from .measures import Assessment, Estimate
from .section import accuracy_section, headline, number, percent, section_style, told_fates
from .tally import Fates

_MOST_LINES = 30
_DIGITS = 6


def accuracy_page(
    title: str, facts: Sequence[tuple[str, str]], found: Assessment, fates: Fates, day: date
) -> str:
    """The page about the layer ``title``; ``facts`` say what was compared with what."""
    rows = "".join(
        f"<tr><th>{shown(name)}</th><td>{shown(text)}</td></tr>" for name, text in facts if text
    )
    body = [
        f"<h1>{shown(title)}</h1>",
        f'<p class="summary">{shown(tr("How right its labels are"))}</p>',
        accuracy_section(found, fates),
        f'<h2>{shown(tr("What was compared"))}</h2><table class="facts">{rows}</table>',
    ]
    return page(title, body, day, section_style())


def accuracy_lines(found: Assessment, fates: Fates) -> list[str]:
    """What the log says."""
    lines = []
    if found.tally.total:
        lines.append(f"{headline(found)}.")
        lines.append(
            tr("Kappa {value}, mean F1 of the classes {f1}.").format(
                value=_with_interval(found.kappa), f1=number(found.macro_f1)
            )
        )
    listed = sorted(found.classes, key=lambda entry: -entry.true - entry.labelled)
    lines += [
        tr("  {name}: recall {recall}, precision {precision}, {true} in truth").format(
            name=one_line(entry.name) or tr("(empty text)"),
            recall=percent(entry.recall.value),
            precision=percent(entry.precision.value),
            true=entry.true,
        )
        for entry in listed[:_MOST_LINES]
    ]
    if len(listed) > _MOST_LINES:
        lines.append(tr("  {} more classes").format(len(listed) - _MOST_LINES))
    row = tr("Rows {name}: {count}, {text}.")
    told = told_fates(fates)
    return [*lines, *(row.format(name=name, count=f"{n:,}", text=text) for name, n, text in told)]


def accuracy_outputs(found: Assessment, fates: Fates) -> dict[str, Any]:
    """The algorithm's outputs but for its files; None for what has no value."""
    overall, kappa = _parts(found.overall), _parts(found.kappa)
    return {
        "COUNT": fates.compared,
        "COUNT_RIGHT": found.right,
        "COUNT_ROWS": fates.rows,
        "COUNT_NO_LABEL": fates.unlabelled,
        "COUNT_NO_TRUTH": fates.without_truth,
        "COUNT_NOT_JOINED": fates.not_joined,
        **dict(zip(_named("OVERALL_ACCURACY"), overall.values())),
        **dict(zip(_named("KAPPA"), kappa.values())),
        "MACRO_F1": _known(found.macro_f1),
        "ASSESSMENT": json.dumps(_as_json(found, fates), ensure_ascii=False),
    }


def _as_json(found: Assessment, fates: Fates) -> dict[str, Any]:
    return {
        "level": found.level,
        "overall_accuracy": _parts(found.overall),
        "kappa": _parts(found.kappa),
        "macro_f1": _known(found.macro_f1),
        "classes": {
            entry.name: {
                "in_truth": entry.true,
                "labelled": entry.labelled,
                "right": entry.right,
                "recall": _parts(entry.recall),
                "precision": _parts(entry.precision),
                "f1": _parts(entry.f1),
            }
            for entry in found.classes
        },
        "matrix": [
            {"truth": truth, "label": label, "count": count}
            for (truth, label), count in found.tally.pairs.items()
        ],
        "rows": {
            "compared": fates.compared,
            "without_label": dict(fates.without_label),
            "without_truth": fates.without_truth,
            "not_joined": fates.not_joined,
        },
    }


def _named(name: str) -> tuple[str, str, str]:
    return name, f"{name}_LOW", f"{name}_HIGH"


def _parts(estimate: Estimate) -> dict[str, Optional[float]]:
    return {name: _known(getattr(estimate, name)) for name in ("value", "low", "high")}


def _known(value: float) -> Optional[float]:
    """``value`` for scripts, and for the log, in which QGIS lists all outputs."""
    return None if math.isnan(value) else round(value, _DIGITS)


def _with_interval(estimate: Estimate) -> str:
    if not estimate.has_interval:
        return number(estimate.value)
    return f"{number(estimate.value)} ({number(estimate.low)} – {number(estimate.high)})"

# SPDX-License-Identifier: GPL-2.0-or-later
"""How sure the model was of each class: a small drawing for each, all on the same axis."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ...texts import tr
from ..answers import Answers
from ..page import shown
from ..style.legend import UNSURE, Colour
from .colours import Colours, css
from .groups import Group, undecided

_BINS = 20
_BAR, _HEIGHT = 10, 64
_MOST = 30
_LONGEST_NAME = 60


def histograms(answers: Answers, groups: Sequence[Group], colours: Colours) -> str:
    """The drawings of all ``groups`` with a confidence; empty where nothing has one."""
    listed = sorted(groups, key=lambda group: -len(group.numbers))[:_MOST]
    drawn = [
        _card(group.name, colours.of(group.name), answers.confidences[group.numbers])
        for group in groups
        if group in listed
    ]
    rest = answers.confidences[undecided(answers)]
    drawn.append(_card(tr("Below the threshold"), UNSURE, rest))
    found = [card for card in drawn if card]
    if not found:
        return ""
    note = tr(
        "How many objects have which confidence, from 0 to 1. Each drawing has its own height."
    )
    cells = "".join(found)
    return f'<p class="soft">{shown(note)}</p><div class="cards">{cells}</div>'


def _card(name: str, colour: Colour, confidences: npt.NDArray[np.float64]) -> str:
    """One drawing with its heading and figures; empty without a confidence."""
    known = confidences[np.isfinite(confidences)]
    if not len(known):
        return ""
    counts, _ = np.histogram(np.clip(known, 0, 1), _BINS, (0, 1))
    quartiles = np.percentile(known, (25, 50, 75))
    text = tr("One object: {median:.2f}")
    if len(known) > 1:
        text = tr(
            "{count:,} objects, median {median:.2f}, half of them from {low:.2f} to {high:.2f}"
        )
    told = text.format(count=len(known), median=quartiles[1], low=quartiles[0], high=quartiles[2])
    return (
        f'<div class="card"><b>{shown(name, _LONGEST_NAME) or shown(tr("(empty text)"))}</b>'
        f'{_drawing(counts.tolist(), css(colour))}<div class="soft">{shown(told)}</div></div>'
    )


def _drawing(counts: Sequence[int], colour: str) -> str:
    """Bars on an axis with its ends and its middle; the highest fills the height."""
    most = max(counts)
    width = _BINS * _BAR
    bars = []
    for place, count in enumerate(counts):
        high = max(_HEIGHT * count / most, 1.5) if count else 0
        if high:
            bars.append(
                f'<rect x="{place * _BAR + 1}" y="{_HEIGHT - high:.1f}" width="{_BAR - 2}" '
                f'height="{high:.1f}" fill="{colour}"/>'
            )
    ticks = "".join(f"M{place} {_HEIGHT}v4" for place in (0.5, width / 2, width - 0.5))
    axis = f'<path d="M0 {_HEIGHT + 0.5}H{width}{ticks}"/>'
    return (
        f'<svg viewBox="0 0 {width} {_HEIGHT + 6}" width="{width}" height="{_HEIGHT + 6}" '
        f'preserveAspectRatio="none">{"".join(bars)}'
        f'<g class="axis" fill="none" stroke="#808890">{axis}</g></svg>'
        '<div class="ends"><span>0</span> <span>0.5</span> <span>1</span></div>'
    )

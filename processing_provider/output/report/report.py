# SPDX-License-Identifier: GPL-2.0-or-later
"""The report as a page: what came of a run, how sure the model was, and what to look at."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Optional

import numpy as np
import numpy.typing as npt

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ....inference.outcome import BELOW_THRESHOLD, LABELLED, SEEN
from ...texts import RESOURCES, tr
from ..accuracy.section import section_style
from ..answers import NO_LABEL, Answers
from ..page import box, page, shown
from ..style.legend import FAILED, UNSURE, Colour
from .choice import Shown
from .colours import Colours, css
from .groups import Group, groups_of
from .histograms import histograms
from .overview import Overview
from .sheet import Sheet
from .tables import Fact, captions, classes, facts, failures, percent, tiles

_MOST_IN_KEY = 16
_MOST_WARNINGS = 8
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Findings:
    """Everything that the page tells.

    ``pictures`` are the addresses of chips, ``reasons`` why rows could not be read, ``truths``
    what is true of the chosen, all by object number. ``accuracy`` is HTML of its own, ``log`` what
    the user was told, ``warnings`` the part of it that should be read.
    """

    title: str
    summary: str
    model: ModelDefinition
    answers: Answers
    facts: Sequence[Fact]
    colours: Colours
    chosen: Sequence[Shown] = ()
    pictures: Mapping[int, str] = field(default_factory=dict)
    reasons: Mapping[int, str] = field(default_factory=dict)
    truths: Mapping[int, str] = field(default_factory=dict)
    overview: Optional[Overview] = None
    place: str = ""
    pace: float = 0.0
    accuracy: str = ""
    warnings: Sequence[str] = ()
    log: Sequence[str] = ()


def report_page(found: Findings, now: datetime) -> str:
    """The page of ``found``."""
    colours = found.colours
    groups = groups_of(found.answers, found.model)
    captioned = found.model.task == CAPTIONING
    counted = captions(found.answers) if captioned else classes(found.answers, groups, colours)
    sheet = Sheet(found.answers, found.model, found.pictures, found.truths)
    body = [
        f"<h1>{shown(found.title)}</h1>",
        f'<p class="summary">{shown(found.summary)}</p>',
        _verdict(found),
        tiles(_figures(found)),
        _part(tr("Map"), _map(found, groups, colours)),
        _part(tr("Captions") if captioned else tr("Classes"), counted),
        _part(tr("Confidence"), "" if captioned else histograms(found.answers, groups, colours)),
        _part(tr("Accuracy"), found.accuracy),
        _part(
            tr("Rows without a caption") if captioned else tr("Rows without a class"),
            failures(found.answers, found.reasons),
        ),
        _part(tr("Examples"), _examples(sheet.html(found.chosen, colours))),
        _part(tr("What ran"), facts(found.facts)),
        _log(found.log),
    ]
    style = (RESOURCES / "report.css").read_text("utf-8")
    return page(found.title, body, now.date(), section_style() + style)


def row_colours(answers: Answers, colours: Colours) -> npt.NDArray[np.uint8]:
    """The colour (n, 3) of each object on the map."""
    table = [colours.of(text) for text in answers.texts]
    table += [FAILED, UNSURE]
    codes = np.where(answers.labels == NO_LABEL, len(table) - 2, answers.labels)
    codes = np.where(answers.with_status(BELOW_THRESHOLD), len(table) - 1, codes)
    return np.asarray(np.array(table, np.uint8)[codes])


def _verdict(found: Findings) -> str:
    without = len(found.answers) - found.answers.count(*LABELLED)
    if not without and not found.warnings:
        return box("good", tr("Every row has its answer"), [])
    lines = list(found.warnings)[:_MOST_WARNINGS]
    if len(found.warnings) > len(lines):
        rest = len(found.warnings) - len(lines)
        lines.append(tr("… and {} more warnings, in the log below.").format(rest))
    if not without:
        return box("warn", tr("Every row has its answer, but the log warns"), lines)
    captioned = found.model.task == CAPTIONING
    text = tr("{without} of {rows} rows without a class")
    if captioned:
        text = tr("{without} of {rows} rows without a caption")
    heading = text.format(without=f"{without:,}", rows=f"{len(found.answers):,}")
    return box("warn", heading, lines)


def _figures(found: Findings) -> list[Fact]:
    answers = found.answers
    labelled = answers.count(*LABELLED)
    described = found.model.task == CAPTIONING
    listed = [
        (tr("rows"), f"{len(answers):,}"),
        (tr("described") if described else tr("classified"), percent(labelled, len(answers))),
    ]
    seen = answers.confidences[answers.with_status(*SEEN)]
    seen = seen[np.isfinite(seen)]
    if len(seen):
        listed.append((tr("median confidence"), f"{np.median(seen):.2f}"))
    if found.pace:
        rate = f"{found.pace:,.0f}" if found.pace >= 10 else f"{found.pace:.2g}"
        listed.append((tr("a second"), rate))
    return listed


def _part(heading: str, html: str) -> str:
    return f"<h2>{shown(heading)}</h2>\n{html}" if html else ""


def _map(found: Findings, groups: Sequence[Group], colours: Colours) -> str:
    drawn = found.overview
    if drawn is None:
        return ""
    content = base64.b64encode(drawn.content).decode("ascii")
    told = [_wide(drawn.metres), found.place]
    if drawn.density:
        told.append(tr("a cell has the colour of most of its objects, the stronger the more"))
    picture = (
        f'<img class="map" src="data:image/png;base64,{content}" width="{drawn.width // 2}" '
        f'height="{drawn.height // 2}" alt="{shown(tr("Map of the objects"))}">'
    )
    line = "; ".join(part for part in told if part)
    key = f'<p class="key">{_key(found, groups, colours)}</p>'
    return f'{picture}{key}<p class="soft">{shown(line)}</p>'


def _key(found: Findings, groups: Sequence[Group], colours: Colours) -> str:
    """Which colour is which class."""
    listed = [group for group in groups if len(group.numbers)]
    listed = sorted(listed, key=lambda group: -len(group.numbers))[:_MOST_IN_KEY]
    named = [
        (group.name or tr("described"), colours.of(group.name))
        for group in groups
        if group in listed
    ]
    below = found.answers.count(BELOW_THRESHOLD)
    if below:
        named.append((tr("below the threshold"), UNSURE))
    if len(found.answers) > found.answers.count(*SEEN):
        named.append((tr("without an answer"), FAILED))
    return " ".join(
        f'<span class="entry">{_swatch(colour)}{shown(name, _LONGEST_NAME)}</span>'
        for name, colour in named
    )


def _swatch(colour: Colour) -> str:
    """A square as the map has it: hollow for objects without an answer."""
    look = f"border: 2px solid {css(colour)}" if colour == FAILED else f"background: {css(colour)}"
    return f'<span class="swatch" style="{look}"></span>'


def _wide(metres: float) -> str:
    """How wide the map is, for people."""
    if not metres:
        return ""
    if metres < 1000:
        return tr("{} m wide").format(f"{metres:.3g}")
    return tr("{} km wide").format(
        f"{metres / 1000:.3g}" if metres < 1e6 else f"{metres / 1000:.0f}"
    )


def _examples(html: str) -> str:
    if not html:
        return ""
    note = tr("Chips as they were cut from the imagery, with the outlines of their objects.")
    return f'<p class="soft">{shown(note)}</p>{html}'


def _log(lines: Sequence[str]) -> str:
    if not lines:
        return ""
    text = "\n".join(shown(line) for line in lines)
    return f"<h2>{shown(tr('Log'))}</h2>\n<pre>{text}</pre>"

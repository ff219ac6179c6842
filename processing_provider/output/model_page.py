# SPDX-License-Identifier: GPL-2.0-or-later
"""An inspection as one page for the browser, without scripts and without anything to load.

Everything that comes from a model is escaped: its author may have written tags.
"""

from __future__ import annotations

from datetime import date
from html import escape

from ...inference.definition.inspection import Inspection
from ...inference.definition.model_definition import CAPTIONING
from ..texts import tr, translated
from .model_rows import default_text, rows
from .page import box, page

#: Rows that the page shows in another form.
_ELSEWHERE = ("Model", "Classes", "Arguments", "Contains code", "Fault", "Runs")


def model_page(found: Inspection, day: date) -> str:
    """The page of ``found``, dated ``day``."""
    body = [
        f"<h1>{escape(found.name)}</h1>",
        f'<p class="summary">{escape(_summary(found))}</p>',
        _verdict(found),
        _code(found),
        f"<h2>{escape(tr('Facts'))}</h2>",
        _facts(found),
        _classes(found),
        _arguments(found),
        _notes(found),
    ]
    return page(found.name, body, day)


def _summary(found: Inspection) -> str:
    if found.definition is None:
        return tr("A model that cannot be read.")
    kind = translated(found.title) or tr("A model of another kind")
    text = (
        tr("{kind} for captioning") if found.task == CAPTIONING else tr("{kind} for classification")
    )
    return text.format(kind=kind)


def _verdict(found: Inspection) -> str:
    if found.check is not None:
        return box("good", tr("It runs"), [str(found.check["told"])])
    if found.faults:
        return box("bad", tr("Its definition cannot be used"), list(found.faults))
    return box("bad", tr("It does not run here"), [found.reason])


def _code(found: Inspection) -> str:
    if found.code is None:
        return ""
    if not found.code:
        text = tr("Neither a Python file nor a pickled object nor a Lambda layer.")
        return box("good", tr("It contains no code"), [text])
    lines = [*found.code, tr("Code runs only where you allow it.")]
    return box("warn", tr("It contains code"), lines)


def _facts(found: Inspection) -> str:
    listed = [row for row in rows(found) if row[0] not in _ELSEWHERE]
    cells = [
        f"<tr><th>{escape(translated(name))}</th><td>{escape(text)}</td></tr>"
        for name, text in listed
    ]
    return f'<table class="facts">{"".join(cells)}</table>'


def _classes(found: Inspection) -> str:
    if found.definition is None or not found.definition.classes:
        return ""
    lines = []
    for place, entry in enumerate(found.definition.classes):
        colour = f"rgb({entry.colour[0]}, {entry.colour[1]}, {entry.colour[2]})"
        lines.append(
            f'<tr><td class="number">{place}</td><td class="number">{entry.value}</td>'
            f'<td><span class="swatch" style="background: {colour}"></span>'
            f"{escape(entry.name)}</td></tr>"
        )
    heads = (
        f'<tr><th class="number">{escape(tr("Output"))}</th>'
        f'<th class="number">{escape(tr("Value"))}</th><th>{escape(tr("Name"))}</th></tr>'
    )
    title = escape(tr("Classes ({count})").format(count=len(lines)))
    return f"<h2>{title}</h2><table>{heads}{''.join(lines)}</table>"


def _arguments(found: Inspection) -> str:
    if not found.arguments:
        return ""
    lines = [
        f'<tr><td class="narrow"><code>{escape(str(entry["name"]))}</code></td>'
        f'<td class="narrow">{escape(default_text(entry["default"]))}</td>'
        f"<td>{escape(translated(str(entry['help'])))}</td></tr>"
        for entry in found.arguments
    ]
    titles = (tr("Name"), tr("Default"), tr("What it does"))
    heads = "".join(f"<th>{escape(title)}</th>" for title in titles)
    title = escape(tr("Model arguments"))
    return f"<h2>{title}</h2><table><tr>{heads}</tr>{''.join(lines)}</table>"


def _notes(found: Inspection) -> str:
    if found.check is None or not found.check["notes"]:
        return ""
    lines = "".join(f"<p>{escape(str(note))}</p>" for note in found.check["notes"])
    return f"<h2>{escape(tr('What the model said when it was loaded'))}</h2>{lines}"

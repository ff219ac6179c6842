# SPDX-License-Identifier: GPL-2.0-or-later
"""The house's page for the browser: it loads nothing, runs nothing, and obeys nobody's tags.

Whoever fills it passes HTML; what comes from files, models and services goes through ``shown``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from html import escape
from pathlib import Path
from string import Template

from ...inference.errors import OutputError
from ...inference.texts import language
from ..texts import RESOURCES, tr

#: Controls that no text needs, turns of the writing direction, halves of characters.
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def page(title: str, body: Sequence[str], day: date, style: str = "") -> str:
    """A page with the heading ``title``, a text, of the HTML ``body``; empty parts are left out.

    ``style`` holds further rules of CSS, ``day`` is when it was written.
    """
    template = Template((RESOURCES / "page.html").read_text("utf-8"))
    written = tr("Written by Deep Objects, {day}. Nothing in this page is loaded from elsewhere.")
    return template.substitute(
        language=language(),
        title=shown(title),
        style=style,
        body="\n".join(part for part in body if part),
        written=shown(written.format(day=day.isoformat())),
    )


def shown(text: str, longest: int = 0) -> str:
    """``text`` as a page shows it, cut to ``longest`` characters unless that is 0."""
    if longest and len(text) > longest:
        text = f"{text[: longest - 1]}…"
    return escape(_UNFIT.sub("\ufffd", text))


def box(kind: str, heading: str, lines: Sequence[str]) -> str:
    """What is to be seen first, ``good``, ``warn`` or ``bad``: a heading and lines of text."""
    told = "".join(f"<p>{shown(line)}</p>" for line in lines if line)
    return f'<div class="verdict {kind}"><strong>{shown(heading)}</strong>{told}</div>'


def write_page(path: Path, text: str) -> None:
    """Write the page ``text``, asked for as REPORT. Raises OutputError."""
    try:
        write_whole(path, text)
    except OSError as error:
        raise OutputError(
            tr("REPORT: {path} cannot be written ({reason}). Choose another file.").format(
                path=path, reason=error.strerror
            )
        ) from error


def write_whole(path: Path, text: str) -> None:
    """Write a file that is whole or not there. Raises OSError."""
    hidden = path.with_name(f".{path.name}.part")
    try:
        hidden.write_text(text, "utf-8")
        os.replace(hidden, path)
    except OSError:
        with suppress(OSError):
            hidden.unlink()
        raise

# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures as a table for a terminal, as JSON, and as a table in docs/performance.md."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .figure import Figure

TITLES = ("what", "against", "target", "measured", "verdict")
_WIDTHS = (44, 40, 24, 26, 12)
BEGIN, END = "<!-- last run: begin -->", "<!-- last run: end -->"


def cells(figure: Figure) -> tuple[str, ...]:
    """A figure as a row of the table."""
    return figure.what, figure.against, str(figure.target), figure.measured, figure.verdict


def lines(row: Sequence[str]) -> str:
    """A row for the terminal, each cell in its column, in as many lines as it takes."""
    columns = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, _WIDTHS)]
    height = max(map(len, columns))
    padded = [[*column, *[""] * (height - len(column))] for column in columns]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(texts, _WIDTHS)).rstrip()
        for texts in zip(*padded)
    )


def write_json(path: Path, figures: Sequence[Figure], facts: dict[str, Any]) -> None:
    """All figures with both sides' raw numbers, below ``facts`` about the run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {**facts, "figures": [figure.as_dict() for figure in figures]}
    path.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", "utf-8")


def write_document(path: Path, figures: Sequence[Figure], facts: dict[str, Any]) -> None:
    """Put the table between the marks of the document at ``path``."""
    before, rest = path.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    rows = [TITLES, ["---"] * len(TITLES), *map(cells, figures)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    path.write_text(f"{before}{BEGIN}\n{_said(facts)}\n\n{table}\n{END}{after}", "utf-8")


def _said(facts: dict[str, Any]) -> str:
    machine, versions = facts["machine"], facts["versions"]
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    return (
        f"{machine['date']}, {machine['processor']}, {machine['cores']} cores, "
        f"{machine['memory_gb']:g} GB, {machine['system']}, load {machine['load'][0]:g} at the "
        f"start; {listed}; {facts['seconds'] / 60:.0f} minutes."
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a figure says, and how figures become a table, a file and a part of a document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.figure import Figure, Target
from benchmarks.report import BEGIN, END, cells, lines, write_document, write_json

FASTER = Figure("reading", "a loop", Target(16, "times fewer CPU s"), 18.234, {"own_cpu": 2.0})
SLOWER = Figure("start", "—", Target(3, "s", at_most=True), 4.5, note="busy machine")
ABSENT = Figure("GPU", "the model alone", Target(90, "%"), None, note="no card")
FACTS = {
    "machine": {
        "processor": "A processor",
        "cores": 2,
        "memory_gb": 25.3,
        "system": "Linux 6.1",
        "load": [0.1, 0.2, 0.3],
        "date": "2030-01-02",
    },
    "versions": {"QGIS": "3.40.6", "rasterio": "1.4.4"},
    "seconds": 1140,
}


@pytest.mark.parametrize(
    ("target", "value", "verdict"),
    [
        (Target(16, "times"), 16.0, "met"),
        (Target(16, "times"), 15.9, "missed"),
        (Target(1.3, "times", at_most=True), 1.3, "met"),
        (Target(1.3, "times", at_most=True), 1.31, "missed"),
        (Target(1.3, "times", at_most=True), None, "not measured"),
    ],
)
def test_a_value_at_its_target_meets_it(target: Target, value: float, verdict: str) -> None:
    assert Figure("what", "against", target, value).verdict == verdict


def test_a_row_has_target_value_note_and_verdict() -> None:
    assert cells(FASTER) == (
        "reading",
        "a loop",
        "at least 16 times fewer CPU s",
        "18.2 times fewer CPU s",
        "met",
    )
    assert cells(SLOWER)[2:] == ("at most 3 s", "4.5 s (busy machine)", "missed")
    assert cells(ABSENT)[2:] == ("at least 90 %", "— (no card)", "not measured")


def test_long_cells_stay_in_their_columns() -> None:
    """No word is lost, whatever the width of the terminal."""
    row = ("many words " * 12, "a rival", "at least 1 time", "2 times", "met")

    drawn = lines(row)

    assert len(drawn.splitlines()) > 2
    assert drawn.split().count("words") == 12
    assert drawn.splitlines()[0].split()[-1] == "met"


def test_the_file_has_every_figure_with_both_sides_numbers(tmp_path: Path) -> None:
    write_json(tmp_path / "results" / "run.json", [FASTER, ABSENT], FACTS)

    read = json.loads((tmp_path / "results" / "run.json").read_text("utf-8"))

    assert read["machine"]["date"] == "2030-01-02"
    assert read["figures"][0] == {
        "what": "reading",
        "against": "a loop",
        "target": "at least 16 times fewer CPU s",
        "value": 18.234,
        "unit": "times fewer CPU s",
        "verdict": "met",
        "note": "",
        "sides": {"own_cpu": 2.0},
    }
    assert read["figures"][1]["value"] is None


def test_the_document_keeps_all_but_what_is_between_its_marks(tmp_path: Path) -> None:
    document = tmp_path / "performance.md"
    document.write_text(f"# Title\n{BEGIN}\nold\n{END}\nAfter.\n", "utf-8")

    write_document(document, [FASTER], FACTS)
    write_document(document, [FASTER], FACTS)

    assert document.read_text("utf-8") == (
        f"# Title\n{BEGIN}\n"
        "2030-01-02, A processor, 2 cores, 25.3 GB, Linux 6.1, load 0.1 at the start; "
        "QGIS 3.40.6, rasterio 1.4.4; 19 minutes.\n"
        "\n"
        "| what | against | target | measured | verdict |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| reading | a loop | at least 16 times fewer CPU s | 18.2 times fewer CPU s | met |\n"
        f"{END}\nAfter.\n"
    )

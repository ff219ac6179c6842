# SPDX-License-Identifier: GPL-2.0-or-later
"""``make bench`` for real, a thousandth of it: imagery, rivals, runs. No time is looked at."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.rows import ROWS, reading

from ..conftest import REPOSITORY

#: One family with all rivals that read, here of one compression; and one with two processes and a
#: model of its own, whose imagery has the other.
PART = ("reading", "devices")
FIGURES = 8 + 1


def bench(*options: str) -> subprocess.CompletedProcess[str]:
    """What the command line does with ``options``."""
    command = [sys.executable, "-m", "benchmarks", *options]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)


def test_a_part_of_the_benchmarks_runs_to_a_whole_table_and_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    small = ("--scale", "0.001", "--repeats", "1", "--folder", str(tmp_path / "made"))
    monkeypatch.setattr(reading, "GOALS", {"deflate": reading.GOALS["deflate"]})
    monkeypatch.setattr(reading, "TURNS", 1)
    options = ["--rows", ",".join(PART), "--json", str(report), *small]
    monkeypatch.setattr(sys, "argv", ["benchmarks", *options])

    main()

    printed = capsys.readouterr().out
    read = json.loads(report.read_text("utf-8"))
    assert read["failures"] == []
    assert {"QGIS", "GDAL", "rasterio", "torchgeo", "torch", "onnxruntime"} <= set(read["versions"])
    assert read["machine"]["cores"] >= 1
    assert len(read["figures"]) == FIGURES
    for figure in read["figures"]:
        assert isinstance(figure["value"], float)
        assert figure["verdict"] in ("met", "missed")
        assert figure["sides"]
        assert figure["what"].split()[0] in printed


def test_unknown_rows_are_refused_with_those_that_there_are() -> None:
    done = bench("--rows", "reading,weather")

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        f"benchmarks: error: no rows are called weather; there are {', '.join(ROWS)}"
    )


def test_the_document_tells_of_every_family() -> None:
    text = (REPOSITORY / "docs" / "performance.md").read_text("utf-8")
    told = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert told == list(ROWS)

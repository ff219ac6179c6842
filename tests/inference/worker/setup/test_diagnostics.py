# SPDX-License-Identifier: GPL-2.0-or-later
"""A text that helps, and gives nothing away."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.worker.environment import pointer_file
from deep_objects.inference.worker.setup.diagnostics import diagnostics, without_home


def test_neither_names_of_people_nor_passwords_are_told(
    own_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths begin with ~; of variables only the names are told."""
    monkeypatch.setenv("HOME", str(tmp_path))
    # pragma: allowlist nextline secret (made up)
    monkeypatch.setenv("HTTPS_PROXY", "http://me:secret@proxy")
    monkeypatch.setenv("PYTHONHOME", "/qgis/python")
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    pointer = pointer_file("torch")
    pointer.parent.mkdir(parents=True)
    own = tmp_path / "own" / "python"
    own.parent.mkdir()
    own.touch()
    pointer.write_text(str(own))
    (own_folder / "onnx").mkdir()

    lines = diagnostics({"QGIS": "3.40"}).splitlines()

    assert lines[0] == "QGIS: 3.40"
    assert "Inside of: Flatpak" in lines
    assert "Variables that children do not see: PYTHONHOME" in lines
    assert [
        line for line in lines if line.startswith("Variables for pip: ") and "HTTPS_PROXY" in line
    ]
    assert lines[-5:] == [
        "onnx: not complete",
        "torch: a Python of the user's own, ~/own/python",
        "torch: its interpreter does not answer",
        "tensorflow: not installed",
        "cluster: not installed",
    ]
    assert str(tmp_path) not in "".join(lines) and "secret" not in "".join(lines)


def test_a_home_that_is_the_root_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As that of a service."""
    monkeypatch.setenv("HOME", "/")
    assert without_home("/usr/bin") == "/usr/bin"

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of a model's own code, and when it is asked again."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from deep_objects.inference.backends.registry import RASTER_FUNCTION
from deep_objects.inference.worker import inspection
from deep_objects.inference.worker.environment import find_interpreter

from ...raster_models import found, sample_model


@pytest.fixture(autouse=True)
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is known, empty at first."""
    monkeypatch.setattr(inspection, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data" / "inspections"


def test_an_answer_is_known_for_the_same_definition_arguments_and_files(
    tmp_path: Path, known: Path
) -> None:
    """A folder or a package; touching a file changes nothing, writing to it does."""
    path = Path(sample_model(tmp_path / "model"))
    package = tmp_path / "roofs.dlpk"
    with zipfile.ZipFile(package, "w") as archive:
        for member in sorted(path.parent.rglob("*")):
            archive.write(member, member.relative_to(path.parent))
    interpreter = find_interpreter("onnx")

    for model, file in ((path, path.with_name("limit.json")), (package, package)):
        definition = found(str(model))
        assert inspection.cached(definition, {}) is None
        facts = inspection.inspect(interpreter, RASTER_FUNCTION, definition, {})

        assert inspection.cached(definition, {}) == facts
        assert inspection.cached(definition, {"brighter_by": 3}) is None
        os.utime(file, (1, 1))
        assert inspection.cached(definition, {}) == facts
        with open(file, "ab") as stream:
            stream.write(b" ")
        assert inspection.cached(definition, {}) is None


def test_a_damaged_answer_is_as_good_as_none(tmp_path: Path, known: Path) -> None:
    """It is asked for again."""
    definition = found(sample_model(tmp_path / "model"))
    facts = inspection.inspect(find_interpreter("onnx"), RASTER_FUNCTION, definition, {})
    (kept,) = known.iterdir()

    for damage in ("{", "[]", '{"arguments": []}', ""):
        kept.write_text(damage, "utf-8")
        assert inspection.cached(definition, {}) is None

    assert facts["fields"] == [
        {"name": "Reason", "type": "text"},
        {"name": "Storeys", "type": "whole"},
    ]

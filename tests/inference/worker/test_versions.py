# SPDX-License-Identifier: GPL-2.0-or-later
"""Which versions an environment holds, as its interpreter says, which may say anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.worker.environment import find_interpreter
from deep_objects.inference.worker.versions import versions


def test_an_interpreter_tells_its_python_and_its_frameworks() -> None:
    found = versions(find_interpreter("onnx"))
    assert {"Python", "onnxruntime", "numpy"} <= set(found)
    assert "torch" not in found


@pytest.mark.parametrize("lines", ["exec yes", "echo 5", "echo '[]'", "exit 1"])
def test_a_program_that_is_no_python_tells_none(tmp_path: Path, lines: str) -> None:
    """Of one that never ends to talk no more is held than the last of it."""
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\n{lines}\n")
    program.chmod(0o755)
    assert versions(program) == {}

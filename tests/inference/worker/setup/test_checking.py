# SPDX-License-Identifier: GPL-2.0-or-later
"""A check computes, and says what does not."""

from __future__ import annotations

import venv
from pathlib import Path

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.environment import environment_folder, find_interpreter
from deep_objects.inference.worker.setup import checking
from deep_objects.inference.worker.setup.checking import REPAIR, Finding, check, on_gpu

ONNX = find_interpreter("onnx")


def test_packages_from_elsewhere_are_no_sign_of_a_whole_environment(tmp_path: Path) -> None:
    """As where a variable led pip beside the environment, and all imports go well."""
    with pytest.raises(SetupFailed) as caught:
        check("onnx", ONNX, tmp_path, REPAIR)
    message = str(caught.value)
    assert message.startswith(
        "The onnx environment does not work: its packages come from elsewhere: "
        f"{environment_folder('onnx')}, "
    )
    assert message.endswith(f". {REPAIR}")


def test_a_framework_that_does_not_load_is_told_with_its_reason() -> None:
    with pytest.raises(SetupFailed) as caught:
        check("cluster", ONNX, None, REPAIR)
    assert str(caught.value) == (
        "The cluster environment does not work: dask does not compute on the CPU: "
        f"ModuleNotFoundError: No module named 'dask'. {REPAIR}"
    )


def test_a_library_that_does_not_load_is_told_with_its_reason(tmp_path: Path) -> None:
    """Torch itself raises OSError where one of its libraries is missing."""
    venv.create(tmp_path, symlinks=True)
    (packages,) = tmp_path.glob("lib/python*/site-packages")
    (others,) = environment_folder("onnx").glob("lib/python*/site-packages")
    (packages / "others.pth").write_text(str(others))
    (packages / "torch.py").write_text("raise OSError('libcudart.so.12: cannot open')")
    with pytest.raises(SetupFailed) as caught:
        check("torch", tmp_path / "bin" / "python", None, REPAIR)
    assert str(caught.value) == (
        "The torch environment does not work: torch does not compute on the CPU: OSError: "
        f"libcudart.so.12: cannot open. {REPAIR}"
    )


@pytest.mark.parametrize(
    ("said", "lines"),
    [("echo Illegal instruction >&2", "Illegal instruction"), ("", "it said nothing")],
)
def test_an_interpreter_that_dies_is_told_with_its_last_words(
    tmp_path: Path, said: str, lines: str
) -> None:
    """As where a library for other processors ends it at once."""
    with pytest.raises(SetupFailed) as caught:
        check("onnx", script(tmp_path, f"{said}\nkill -ILL $$"), None, REPAIR)
    assert str(caught.value) == (
        f"The onnx environment does not work: its interpreter ended with -4: {lines}. {REPAIR}"
    )


def test_a_card_counts_only_when_it_computed() -> None:
    missed = Finding("torch", "2.14.1", "GPU", "RuntimeError: no driver")
    assert str(missed) == "torch 2.14.1 does not compute on the GPU: RuntimeError: no driver"
    assert not on_gpu([missed, Finding("torch", "2.14.1", "CPU", "")])
    assert on_gpu([Finding("torch", "2.14.1", "GPU", "")])


def test_findings_that_are_none_are_no_answer(tmp_path: Path) -> None:
    answer = '{"prefix": "", "files": [], "findings": [["a"], 5]}'
    with pytest.raises(SetupFailed) as caught:
        check("onnx", script(tmp_path, f"echo '{answer}'"), None, REPAIR)
    assert str(caught.value) == (
        "The onnx environment does not work: its interpreter gave no answer that can be read. "
        f"{REPAIR}"
    )


def test_a_check_that_takes_too_long_is_told_with_its_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody stopped it; a shorter time is enough to see that."""
    monkeypatch.setattr(checking, "_SECONDS", 1)
    with pytest.raises(SetupFailed) as caught:
        check("onnx", script(tmp_path, "exec sleep 60"), None, REPAIR)
    assert str(caught.value) == (
        f"The onnx environment does not work: its check did not end within 1 seconds. {REPAIR}"
    )


def script(folder: Path, lines: str) -> Path:
    """A program of the shell's that stands for an interpreter."""
    program = folder / "python"
    program.write_text(f"#!/bin/sh\n{lines}\n")
    program.chmod(0o755)
    return program

# SPDX-License-Identifier: GPL-2.0-or-later
"""A Python that the user names in place of an environment."""

from __future__ import annotations

import os
import shutil
import time
import venv
from pathlib import Path

import pytest
from deep_objects.inference.errors import EnvironmentMissing, SetupFailed
from deep_objects.inference.worker import environment
from deep_objects.inference.worker.setup.guard import alone
from deep_objects.inference.worker.setup.own_python import use_own_python

ONNX = environment.find_interpreter("onnx")


def refusal(family: str, interpreter: Path) -> str:
    """The message with which ``interpreter`` is refused; nothing is recorded."""
    with pytest.raises(SetupFailed) as caught:
        use_own_python(family, interpreter)
    assert not environment.pointer_file(family).exists()
    return str(caught.value)


def test_a_python_with_the_packages_is_found_from_then_on(own_folder: Path) -> None:
    """No environment is made; the interpreter of another stands for it."""
    interpreter, findings = use_own_python("onnx", ONNX)

    assert interpreter == ONNX
    assert [entry.framework for entry in findings] == ["numpy", "shapely", "onnxruntime"]

    assert environment.find_interpreter("onnx") == ONNX
    assert environment.is_current("onnx")
    assert [path.name for path in (own_folder / "onnx").iterdir()] == ["python.txt"]


def test_a_place_where_nothing_can_be_recorded_is_told(own_folder: Path) -> None:
    """As where the folder of environments is not the user's to write to."""
    own_folder.mkdir(parents=True)
    (own_folder / "onnx").touch()

    assert refusal("onnx", ONNX) == (
        f"{own_folder / 'onnx'} could not be read or written, which the set-up needs (File "
        "exists). Allow it, or free some space there."
    )


def test_nothing_is_recorded_while_the_environment_is_set_up(own_folder: Path) -> None:
    with alone("onnx"):
        assert refusal("onnx", ONNX) == (
            "The onnx environment is being set up already, in another window of QGIS or by another "
            "program. Wait until that has ended."
        )


def test_a_python_that_lacks_a_package_is_refused_with_its_name(own_folder: Path) -> None:
    """The first package that cannot be imported is named, with Python's own reason."""
    assert refusal("torch", ONNX) == (
        f"{ONNX} cannot import torch, which the torch environment needs (ModuleNotFoundError: No "
        "module named 'torch'). Install it there, or choose another Python."
    )


def test_a_numpy_for_another_python_is_refused_with_what_it_says_last(
    own_folder: Path, tmp_path: Path
) -> None:
    """Its page of advice begins with nothing that would help."""
    venv.create(tmp_path, symlinks=True)
    (packages,) = tmp_path.glob("lib/python*/site-packages")
    (whole,) = ONNX.parents[1].glob("lib/python*/site-packages/numpy")
    without = shutil.ignore_patterns("tests", "_multiarray_umath*")
    shutil.copytree(whole, packages / "numpy", ignore=without, copy_function=os.symlink)
    interpreter = tmp_path / "bin" / "python"

    assert refusal("onnx", interpreter) == (
        f"{interpreter} cannot import numpy, which the onnx environment needs (ImportError: "
        "IMPORTANT: PLEASE READ THIS FOR ADVICE ON HOW TO SOLV … will be caused by a bad install "
        "or environment on your machine. Original error was: No module named "
        "'numpy._core._multiarray_umath'). Install it there, or choose another Python."
    )


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/nowhere/python", "No such file or directory"),
        ("/bin/true", "it did not answer as Python does"),
    ],
)
def test_what_is_no_python_is_refused(own_folder: Path, path: str, reason: str) -> None:
    """The sentence says what happened, and what to choose."""
    assert refusal("onnx", Path(path)) == (
        f"{path} cannot be used as a Python ({reason}). Choose a Python interpreter, such as "
        "bin/python or python.exe of an environment."
    )


def test_a_python_that_has_gone_is_told(own_folder: Path, tmp_path: Path) -> None:
    """As when the user removed that environment."""
    pointer = environment.pointer_file("onnx")
    pointer.parent.mkdir(parents=True)
    pointer.write_text(str(tmp_path / "python"), "utf-8")

    with pytest.raises(EnvironmentMissing) as caught:
        environment.find_interpreter("onnx")

    assert str(caught.value) == (
        f"{tmp_path / 'python'}, the Python chosen for the onnx environment, is not there any "
        "more. Choose another, or make the environment, with “Set up inference environment”."
    )


@pytest.mark.parametrize(
    "answer",
    [
        '{"version": "3.11", "missing": "", "reason": ""}',
        '{"version": [3, "x"], "missing": "", "reason": ""}',
        "[" * 100_000,
        "[]",
    ],
)
def test_a_program_that_answers_nonsense_is_no_python(
    own_folder: Path, tmp_path: Path, answer: str
) -> None:
    (tmp_path / "answer").write_text(answer)
    program = script(tmp_path, f"cat {tmp_path}/answer")
    assert "(it did not answer as Python does)" in refusal("onnx", program)


def test_a_program_that_never_ends_to_talk_is_stopped(own_folder: Path, tmp_path: Path) -> None:
    """And of what it says no more is held than the last of it."""
    assert "(it did not answer as Python does)" in refusal("onnx", script(tmp_path, "exec yes"))


def test_a_program_that_hangs_is_left_when_the_user_asks_and_ends_with_what_it_started(
    own_folder: Path, tmp_path: Path
) -> None:
    program = script(tmp_path, 'sleep 1000 & echo $! > "$(dirname $0)/started"; exec sleep 1000')
    with pytest.raises(SetupFailed) as caught:
        use_own_python("onnx", program, (tmp_path / "started").exists)
    assert str(caught.value) == "The check of the environment was stopped before it ended."
    assert ends(int((tmp_path / "started").read_text()))


def ends(number: int) -> bool:
    """Whether a process that was killed is gone soon: the system takes a moment."""
    state = Path("/proc", str(number), "stat")
    for _ in range(100):
        try:
            if state.read_text().split()[2] == "Z":
                return True
        except (FileNotFoundError, ProcessLookupError):
            return True
        time.sleep(0.05)
    return False


def script(folder: Path, lines: str) -> Path:
    """A program of the shell's."""
    program = folder / "python"
    program.write_text(f"#!/bin/sh\n{lines}\n")
    program.chmod(0o755)
    return program

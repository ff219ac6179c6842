# SPDX-License-Identifier: GPL-2.0-or-later
"""A Python that the user names in place of an environment."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.errors import EnvironmentMissing, SetupFailed
from deep_objects.inference.worker import environment
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


def test_a_python_that_lacks_a_package_is_refused_with_its_name(own_folder: Path) -> None:
    """The first package that cannot be imported is named, with Python's own reason."""
    assert refusal("torch", ONNX) == (
        f"{ONNX} cannot import torch, which the torch environment needs (ModuleNotFoundError: No "
        "module named 'torch'). Install it there, or choose another Python."
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

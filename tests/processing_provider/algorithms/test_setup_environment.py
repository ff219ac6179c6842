# SPDX-License-Identifier: GPL-2.0-or-later
"""Choosing a Python of one's own by the algorithm."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from deep_objects.inference.worker.environment import find_interpreter
from qgis.core import QgsProcessingException

from ..support.running import Log

ALGORITHM = "deepobjects:setupenvironment"


@pytest.fixture(autouse=True)
def onnx_python(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The interpreter of the onnx environment; from here on environments are sought elsewhere."""
    interpreter = find_interpreter("onnx")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return interpreter


def test_an_existing_python_is_used_instead_of_a_new_environment(onnx_python: Path) -> None:
    """Nothing is installed; models run in the Python that was chosen."""
    log = Log()
    given = {"ENVIRONMENT": "onnx", "EXISTING_PYTHON": str(onnx_python)}
    outputs = processing.run(ALGORITHM, given, feedback=log)

    assert outputs == {"PYTHON": str(onnx_python)}
    assert find_interpreter("onnx") == onnx_python
    assert log.infos[:1] == [f"Models of the onnx environment now run in {onnx_python}."]


def test_a_python_without_the_packages_is_refused(onnx_python: Path) -> None:
    """The package that is missing is named."""
    given = {"ENVIRONMENT": "tensorflow", "EXISTING_PYTHON": str(onnx_python)}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(ALGORITHM, given, feedback=Log())

    assert str(caught.value) == (
        f"{onnx_python} cannot import tensorflow, which the tensorflow environment needs "
        "(ModuleNotFoundError: No module named 'tensorflow'). Install it there, or choose another "
        "Python."
    )

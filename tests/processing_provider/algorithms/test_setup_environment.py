# SPDX-License-Identifier: GPL-2.0-or-later
"""The set-up by its algorithm: what is chosen, refused, checked, removed and told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from deep_objects.inference.worker.environment import environment_folder, find_interpreter
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException

from ..support.running import Log

ALGORITHM = "deepobjects:setupenvironment"
COMPUTED = "numpy 2.4.6 computes on the CPU\nshapely 2.1.2 computes on the CPU\n"


@pytest.fixture(autouse=True)
def onnx_python(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The interpreter of the onnx environment; from here on environments are sought elsewhere."""
    interpreter = find_interpreter("onnx")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return interpreter


@pytest.fixture
def linked(onnx_python: Path) -> Path:
    """The folder of the onnx environment, which stands here too."""
    link = environment_folder("onnx")
    link.parent.mkdir(parents=True)
    link.symlink_to(onnx_python.parents[1], target_is_directory=True)
    return link


def run(**given: Any) -> tuple[dict[str, Any], list[str]]:
    """The outputs and the log's lines, but for QGIS's own at its end."""
    log = Log()
    outputs = processing.run(ALGORITHM, given, feedback=log)
    return outputs, log.infos[:-1]


def refusal(**given: Any) -> str:
    """The message with which the dialog refuses the values."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    accepted, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not accepted
    return str(message)


def test_an_existing_python_is_used_instead_of_a_new_environment(onnx_python: Path) -> None:
    """Nothing is installed; models run in the Python that was chosen, after it computed."""
    outputs, infos = run(ENVIRONMENT="onnx", EXISTING_PYTHON=str(onnx_python))

    assert outputs == {
        "PYTHON": str(onnx_python),
        "GPU": False,
        "CHECKED": COMPUTED + "onnxruntime 1.32.0 computes on the CPU",
    }
    assert find_interpreter("onnx") == onnx_python
    assert infos[:2] == [
        f"Models of the onnx environment now run in {onnx_python}.",
        "numpy 2.4.6 computes on the CPU.",
    ]


def test_a_python_without_the_packages_is_refused(onnx_python: Path) -> None:
    """The package that is missing is named."""
    with pytest.raises(QgsProcessingException) as caught:
        run(ENVIRONMENT="tensorflow", EXISTING_PYTHON=str(onnx_python))

    assert str(caught.value) == (
        f"{onnx_python} cannot import tensorflow, which the tensorflow environment needs "
        "(ModuleNotFoundError: No module named 'tensorflow'). Install it there, or choose another "
        "Python."
    )


def test_removal_forgets_a_python_of_the_users_own(onnx_python: Path) -> None:
    """It is still there; repair does not touch it either."""
    run(ENVIRONMENT="onnx", EXISTING_PYTHON=str(onnx_python))
    with pytest.raises(QgsProcessingException) as caught:
        run(ENVIRONMENT="onnx", ACTION="REPAIR")
    assert str(caught.value) == (
        f"{onnx_python}, a Python of your own, stands for the onnx environment, and is not "
        "changed. Repair it with its own tools, or choose ACTION INSTALL to get an environment of "
        "the plugin's own."
    )

    outputs, infos = run(ENVIRONMENT="onnx", ACTION="REMOVE")

    assert outputs == {}
    assert infos == [f"{onnx_python} stands for the onnx environment no more; it was not changed."]
    assert onnx_python.exists()
    assert not environment_folder("onnx").exists()
    assert run(ENVIRONMENT="onnx", ACTION="REMOVE")[1] == [
        "There is no onnx environment; nothing was removed."
    ]


def test_a_check_computes_in_the_environment_that_is_there(linked: Path) -> None:
    """So does an installation where there is nothing to install."""
    expected = {
        "PYTHON": str(linked / "bin" / "python"),
        "GPU": False,
        "CHECKED": COMPUTED + "onnxruntime 1.32.0 computes on the CPU",
    }
    assert run(ENVIRONMENT="onnx", ACTION="CHECK")[0] == expected
    assert run(ENVIRONMENT="onnx")[0] == expected


def test_a_check_of_what_is_not_there_says_how_to_make_it() -> None:
    with pytest.raises(QgsProcessingException) as caught:
        run(ENVIRONMENT="torch", ACTION="CHECK")

    assert str(caught.value) == (
        "The torch environment, in which this kind of model runs, is not installed. Run the "
        "algorithm “Set up inference environment” of Deep Objects, or: qgis_process run "
        "deepobjects:setupenvironment -- ENVIRONMENT=torch"
    )


def test_the_diagnostics_tell_versions_and_environments(linked: Path) -> None:
    """As an output and in the log, alike."""
    outputs, infos = run(ACTION="DIAGNOSE")

    told = outputs["DIAGNOSTICS"]
    assert told.splitlines() == infos
    names = [line.partition(": ")[0] for line in infos]
    assert names[:6] == ["Deep Objects", "QGIS", "Qt", "GDAL", "Proxy in QGIS", "System"]
    assert "torch: not installed" in infos
    assert f"onnx: CPU, up to date, hashes compared, {linked}/bin/python" in told.replace(
        "hashes not compared", "hashes compared"
    )


def test_what_does_not_go_together_is_refused_before_anything_is_done(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert refusal(ACTION="CHECK", EXISTING_PYTHON="/usr/bin/python3") == (
        "EXISTING_PYTHON is chosen with ACTION INSTALL, and not with CHECK: leave it empty, or "
        "choose INSTALL."
    )
    assert refusal(EXISTING_PYTHON="/usr/bin/python3", WHEELS=str(folder)) == (
        "EXISTING_PYTHON: nothing is installed into a Python of your own. Leave WHEELS and "
        "PIP_OPTIONS empty."
    )
    assert refusal(WHEELS=str(folder / "empty")) == (
        f"WHEELS: {folder / 'empty'} is no folder with wheels (.whl). Choose the folder that “pip "
        "download” filled."
    )
    assert refusal(WHEELS="nowhere") == (
        f"WHEELS: {Path.cwd() / 'nowhere'} is no folder with wheels (.whl). Choose the folder that "
        "“pip download” filled."
    )
    assert refusal(ENVIRONMENT="cluster", VARIANT="GPU") == (
        "The cluster environment is made for the CPU only: choose VARIANT CPU."
    )
    assert refusal(PIP_OPTIONS="--index-url 'https://x") == (
        "PIP_OPTIONS: a quotation mark is not closed. Close it, or leave it out."
    )
    secret = "--index-url https://me:secret@host/simple"  # pragma: allowlist secret (made up)
    assert refusal(PIP_OPTIONS=secret) == (
        "PIP_OPTIONS: an address holds a password, which everybody on this computer could read "
        "while pip runs. Put the address into pip's own configuration, or into the variable "
        "PIP_INDEX_URL."
    )


def test_an_unknown_action_is_refused_with_those_that_there_are() -> None:
    """QGIS itself names the parameter alone, and takes the default in a step of a model."""
    assert refusal(ENVIRONMENT="onnx", ACTION="UNINSTALL") == (
        "ACTION: “UNINSTALL” is unknown. Choose one of: INSTALL, CHECK, REPAIR, REMOVE, DIAGNOSE."
    )

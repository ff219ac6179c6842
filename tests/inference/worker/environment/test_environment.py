# SPDX-License-Identifier: GPL-2.0-or-later
"""The environments in which models run: where they are, how one is made, what they see."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from deep_objects.inference.errors import EnvironmentMissing
from deep_objects.inference.worker import environment


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, so that the real environments stay as they are."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "deep_objects" / "environments"


def made(folder: Path, family: str) -> Path:
    """An interpreter where the environment of ``family`` has its own, and nothing else."""
    interpreter = folder / family / "bin" / "python"
    interpreter.parent.mkdir(parents=True)
    interpreter.symlink_to(sys.executable)
    return interpreter


def missing(family: str) -> str:
    """The sentence for an environment that is not there."""
    use = (
        "which speaks with a SCHEDULER"
        if family == "cluster"
        else "in which this kind of model runs"
    )
    return (
        f"The {family} environment, {use}, is not installed. "
        "Run the algorithm “Set up inference environment” of Deep Objects, or: "
        f"qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}"
    )


@pytest.mark.parametrize("family", environment.FAMILIES)
def test_a_missing_environment_is_told_with_its_command(own_folder: Path, family: str) -> None:
    """The message says which algorithm makes it, in QGIS and on the command line."""
    with pytest.raises(EnvironmentMissing) as caught:
        environment.find_interpreter(family)

    assert str(caught.value) == missing(family)


def test_a_half_made_environment_does_not_count(own_folder: Path) -> None:
    """An installation that broke off has an interpreter, but is not there."""
    made(own_folder, "onnx")

    with pytest.raises(EnvironmentMissing) as caught:
        environment.find_interpreter("onnx")

    assert str(caught.value) == missing("onnx")


def test_a_complete_environment_is_found(own_folder: Path) -> None:
    """The marker is written last; with it the environment counts."""
    interpreter = made(own_folder, "torch")
    (own_folder / "torch" / "complete").write_text("")

    assert environment.find_interpreter("torch") == interpreter


@pytest.mark.parametrize("family", environment.FAMILIES)
def test_the_installed_environments_are_current(family: str) -> None:
    """The environments of these tests were made from the requirements as they are now."""
    environment.find_interpreter(family)

    assert environment.is_current(family), f"make environment-{family} brings it up to date"


def test_an_environment_from_other_requirements_is_not_current(own_folder: Path) -> None:
    """Changed pins, or no environment at all, are noticed."""
    assert not environment.is_current("onnx")

    (own_folder / "onnx").mkdir(parents=True)
    (own_folder / "onnx" / "complete").write_text("numpy==1.0\n")

    assert not environment.is_current("onnx")


def test_the_torch_environment_is_not_current_when_the_included_pins_change(
    own_folder: Path,
) -> None:
    """The marker holds the included requirements too, not only the line that includes them."""
    (own_folder / "torch").mkdir(parents=True)
    own = environment.requirements_file("torch").read_text("utf-8")
    (own_folder / "torch" / "complete").write_text(own)

    assert not environment.is_current("torch")


@pytest.mark.parametrize("family", environment.FAMILIES)
def test_every_requirement_is_pinned(family: str) -> None:
    """What is installed today is what will be installed in a year."""
    lines = environment.requirements_file(family).read_text("utf-8").splitlines()
    named = [line for line in lines if line and not line.startswith(("#", "-r "))]

    assert named
    assert [line for line in named if "==" not in line] == []


def test_a_child_sees_what_is_allowed_and_no_more() -> None:
    """What QGIS exports for its own Python does not reach the inference process."""
    source = {
        "PATH": "/bin",
        "HOME": "/home/x",
        "PYTHONHOME": "/qgis/python",
        "PYTHONPATH": "/qgis/python",
        "LD_LIBRARY_PATH": "/qgis/lib",
        "GDAL_DATA": "/qgis/gdal",
        "AWS_SECRET_ACCESS_KEY": "secret",  # pragma: allowlist secret (made up)
        "HTTPS_PROXY": "http://proxy",
    }

    assert environment.child_variables(source, {"CUDA_VISIBLE_DEVICES": "0"}) == {
        "PATH": "/bin",
        "HOME": "/home/x",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONNOUSERSITE": "1",
        "PYTHONSAFEPATH": "1",
        "ORT_DISABLE_TELEMETRY": "1",
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "OMP_WAIT_POLICY": "PASSIVE",
        "OPENBLAS_THREAD_TIMEOUT": "4",
        "CUDA_VISIBLE_DEVICES": "0",
    }


def test_the_base_interpreter_can_be_started() -> None:
    """Environments are made with the Python that carries this process."""
    interpreter = environment.base_interpreter()

    command = [str(interpreter), "-c", "import sys; print(*sys.version_info[:2])"]
    version = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert version.split() == [str(part) for part in sys.version_info[:2]]


def test_the_first_family_that_is_installed_is_taken(own_folder: Path) -> None:
    """None installed: the first, whose set-up is then asked for."""
    assert environment.first_installed(("torch", "onnx")) == "torch"

    made(own_folder, "onnx")
    (own_folder / "onnx" / "complete").touch()

    assert environment.first_installed(("torch", "onnx")) == "onnx"


def test_journals_lie_in_the_users_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative XDG_CACHE_HOME is none, as its standard says."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for named, place in ((str(tmp_path / "own"), "own"), ("own", ".cache"), ("", ".cache")):
        monkeypatch.setenv("XDG_CACHE_HOME", named)
        assert environment.journal_folder() == tmp_path / place / "deep_objects" / "journals"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert environment.journal_folder() == tmp_path / ".cache" / "deep_objects" / "journals"


def test_exports_lie_beside_them_unless_the_user_wants_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv(environment.FASTER, raising=False)
    assert environment.export_folder() == tmp_path / "deep_objects" / "exports"
    monkeypatch.setenv(environment.FASTER, "0")
    assert environment.export_folder() is None


def test_a_user_without_a_home_has_no_environments(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container that runs under any number; a folder that is named counts all the same."""
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)  # as of a user nobody knows
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert not environment.data_folder().exists()
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
    assert environment.data_folder() == Path("/somewhere/deep_objects")


def test_a_relative_data_folder_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be another one in every working folder."""
    monkeypatch.setenv("XDG_DATA_HOME", "data")
    assert environment.data_folder() == Path.home() / ".local" / "share" / "deep_objects"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x" * 5000, b"\0"])
def test_a_spoiled_note_of_a_python_is_told_as_one_that_has_gone(
    own_folder: Path, content: bytes
) -> None:
    environment.pointer_file("onnx").parent.mkdir(parents=True)
    environment.pointer_file("onnx").write_bytes(content)
    with pytest.raises(EnvironmentMissing) as caught:
        environment.find_interpreter("onnx")
    told = "the Python chosen for the onnx environment, is not there any more."
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"[" * 100_000, b'{"variant": "..", "pins": [], "hashed": true}', b"[1]"],
)
def test_a_spoiled_note_of_what_an_environment_is_made_of_is_none_of_ours(
    own_folder: Path, content: bytes
) -> None:
    """Models still run in it, and it can be made anew."""
    interpreter = made(own_folder, "onnx")
    (own_folder / "onnx" / "complete").write_bytes(content)
    assert environment.find_interpreter("onnx") == interpreter
    assert not environment.is_current("onnx")

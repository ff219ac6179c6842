# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment is made: beside the one that is there, with real pip, of small wheels."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker import environment
from deep_objects.inference.worker.environment.requirements import Record, read_record, write_record
from deep_objects.inference.worker.setup.actions import install
from deep_objects.inference.worker.setup.making import Listener, create
from deep_objects.inference.worker.setup.packages import Wish
from deep_objects.inference.worker.setup.swap import put_in_place

from .index import PACKAGES, write_wheel

PINS = ("dask==2026.8.0", "distributed==2026.8.0")


def old_environment(folder: Path) -> Path:
    """A file in an environment as it was before."""
    kept = folder / "cluster" / "kept"
    kept.parent.mkdir(parents=True)
    kept.write_text("as it was")
    (kept.parent / "pyvenv.cfg").touch()
    return kept


def test_an_environment_is_made_of_a_folder_of_wheels_alone(own_folder: Path, wheels: Path) -> None:
    """What is there is replaced; programs in it start; what it was made from is noted."""
    old_environment(own_folder)
    said: list[str] = []
    shares: list[float] = []

    made = create(Wish("cluster", wheels=wheels), Listener(said.append, progress=shares.append))

    folder = own_folder / "cluster"
    assert made.interpreter == folder / "bin" / "python" == environment.find_interpreter("cluster")
    assert [str(finding) for finding in made.findings] == [
        "dask 2026.8.0 computes on the CPU",
        "distributed 2026.8.0 computes on the CPU",
    ]
    assert said[:2] == [
        f"Making the cluster environment in {folder}",
        "The cluster environment: 75 MB installed, from the folder of wheels.",
    ]
    assert "Looking in links" in said[2] and "Looking in indexes" not in "".join(said)
    assert shares == [0.0, 0.4, 0.8, 0.95, 1.0]
    assert read_record("cluster") == Record("CPU", PINS, True)
    assert environment.is_current("cluster")
    program = [str(folder / "bin" / "dask")]
    told = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    assert told.startswith(f"dask of {folder}/lib")
    assert sorted(path.name for path in own_folder.iterdir()) == [
        ".cluster.in_use",
        ".cluster.set_up",
        "cluster",
    ]
    again: list[str] = []
    assert install(Wish("cluster"), Listener(again.append)) == made
    assert again == [
        "The cluster environment is there already, and works; nothing was changed. ACTION REPAIR "
        "makes it anew."
    ]


def test_an_interpreter_that_cannot_be_started_is_made_anew(own_folder: Path, wheels: Path) -> None:
    """As one for other processors, or after its disk was mounted so that programs do not start."""
    folder = old_environment(own_folder).parent
    write_record(folder, Record("CPU", PINS, True))
    python = folder / "bin" / "python"
    python.parent.mkdir()
    python.write_bytes(b"\x7fELF of other processors")
    python.chmod(0o755)
    said: list[str] = []

    made = install(Wish("cluster", wheels=wheels), Listener(said.append))

    assert len(made.findings) == 2
    assert said[:2] == [
        f"The inference process could not be started with {python} (Exec format error). Set the "
        "inference environment up again.",
        f"Making the cluster environment in {folder}",
    ]


def test_a_wheel_that_was_tampered_with_is_not_installed(own_folder: Path, wheels: Path) -> None:
    """Its hash is another than the lock's; the old environment stays."""
    kept = old_environment(own_folder)
    version, code = PACKAGES["dask"]
    write_wheel(wheels, "dask", version, code + "import os\n")
    said: list[str] = []

    with pytest.raises(SetupFailed) as caught:
        create(Wish("cluster", wheels=wheels), Listener(said.append))

    message = str(caught.value)
    assert message.startswith("The environment could not be made; the step that failed said: ")
    assert "THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE" in "".join(said)
    assert message.endswith(
        ". A file is another than the one that was tried with this plugin, and was not installed: "
        "look at where it comes from, an index or a folder of your own."
    )
    assert kept.read_text() == "as it was"
    assert [path.name for path in own_folder.iterdir() if path.is_dir()] == ["cluster"]


def test_a_cancelled_set_up_leaves_what_was_there(own_folder: Path, wheels: Path) -> None:
    kept = old_environment(own_folder)

    with pytest.raises(SetupFailed) as caught:
        create(Wish("cluster", wheels=wheels), Listener(lambda line: None, lambda: True))

    assert str(caught.value) == "The set-up was cancelled; what was there before is as it was."
    assert kept.exists()
    assert [path.name for path in own_folder.iterdir() if path.is_dir()] == ["cluster"]


def test_what_a_failure_of_power_left_goes_with_the_next_set_up(
    own_folder: Path, wheels: Path
) -> None:
    """That of the same environment: another may be being made."""
    left = {family: own_folder / f".deep_objects_of_{family}" for family in ("cluster", "onnx")}
    for family, folder in left.items():
        folder.mkdir(parents=True)
        (folder / "family").write_text(family)
        (folder / "new").touch()

    with pytest.raises(SetupFailed):
        create(Wish("cluster", wheels=wheels), Listener(lambda line: None, lambda: True))

    assert [path.name for path in own_folder.iterdir() if path.is_dir()] == [left["onnx"].name]
    assert sorted(path.name for path in left["onnx"].iterdir()) == ["family", "new"]


def test_an_environment_whose_successor_cannot_be_moved_is_put_back(own_folder: Path) -> None:
    """As where a virus scanner took the new one away."""
    kept = old_environment(own_folder)
    old = own_folder / "old"

    with pytest.raises(FileNotFoundError):
        put_in_place("cluster", own_folder / "gone", old)

    assert kept.read_text() == "as it was"
    assert not old.exists()


def test_a_python_of_the_users_own_is_kept_until_there_is_another(
    own_folder: Path, wheels: Path
) -> None:
    """Where nothing was installed, models run where they ran."""
    pointer = environment.pointer_file("cluster")
    pointer.parent.mkdir(parents=True)
    pointer.write_text(sys.executable)

    with pytest.raises(SetupFailed):
        install(Wish("cluster", wheels=wheels), Listener(lambda line: None, lambda: True))

    assert environment.find_interpreter("cluster") == Path(sys.executable)

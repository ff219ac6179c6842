# SPDX-License-Identifier: GPL-2.0-or-later
"""One set-up of an environment at a time, and none under a model that runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.cleaning.run_folder import RunFolder
from deep_objects.inference.worker.devices import Placement
from deep_objects.inference.worker.environment import environment_folder
from deep_objects.inference.worker.environment.requirements import MARKER
from deep_objects.inference.worker.setup.guard import alone, still
from deep_objects.inference.worker.setup.making import Listener, create
from deep_objects.inference.worker.setup.packages import Wish
from deep_objects.inference.worker.setup.removal import remove
from deep_objects.inference.worker.setup.swap import put_in_place
from deep_objects.inference.worker.warm import WARMTH

from ....builders import definition
from ....models import write_onnx

REAL_ONNX = environment_folder("onnx")
HOLD = """
import fcntl, sys
held = open(sys.argv[1], "a")
fcntl.flock(held, fcntl.LOCK_EX if sys.argv[2] == "alone" else fcntl.LOCK_SH)
print("held", flush=True)
sys.stdin.read()
"""
BUSY = (
    "The cluster environment is being set up already, in another window of QGIS or by another "
    "program. Wait until that has ended."
)
IN_USE = (
    "The cluster environment is in use: a model runs in it, in this window of QGIS or another, or "
    "waits loaded in another. End that first."
)


def holder(path: Path, how: str) -> subprocess.Popen[str]:
    """Another process that holds the lock."""
    path.parent.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "held\n"
    return process


def test_two_set_ups_of_one_environment_do_not_meet(own_folder: Path) -> None:
    """The second is told; another environment may be set up meanwhile."""
    with holder(own_folder / ".cluster.set_up", "alone") as process:
        with pytest.raises(SetupFailed) as caught:
            create(Wish("cluster"), Listener(lambda line: None))
        with alone("onnx"):
            pass
        process.kill()
    assert str(caught.value) == BUSY
    with alone("cluster"):
        pass


def test_an_environment_is_not_changed_under_a_model_that_runs(own_folder: Path) -> None:
    """Told before anything is downloaded, and before anything is removed."""
    folder = own_folder / "cluster"
    folder.mkdir(parents=True)
    (folder / MARKER).touch()
    said: list[str] = []
    with holder(own_folder / ".cluster.in_use", "shared") as process:
        with pytest.raises(SetupFailed) as caught:
            create(Wish("cluster"), Listener(said.append))
        assert str(caught.value) == IN_USE
        with pytest.raises(SetupFailed) as caught:
            list(remove("cluster"))
        assert str(caught.value) == IN_USE
        process.kill()
    assert said == []
    with still("cluster"):
        pass


def test_a_model_that_waits_in_this_window_gives_way_to_the_new_environment(
    own_folder: Path, tmp_path: Path
) -> None:
    """Also one that came to wait after the set-up began, during its download."""
    folder = own_folder / "onnx"
    own_folder.mkdir(parents=True)
    folder.symlink_to(REAL_ONNX, target_is_directory=True)
    made = tmp_path / "made"
    (made / "bin").mkdir(parents=True)
    model = definition(write_onnx(tmp_path / "m.onnx"))
    place = Placement(None, 1)
    asked = {"kind": "onnx", "arguments": {}, "bands": 3, "device": "CPU", "threads": 1}
    asked["with_scores"] = True
    python = folder / "bin" / "python"
    WARMTH.begin(60)
    try:
        with (
            RunFolder(None) as run_folder,
            WARMTH.home(python, model, run_folder, False, lambda: False) as home,
        ):
            home.keep(home.start(place, asked, lambda: False), place, asked)
        assert home.waits

        assert put_in_place("onnx", made, tmp_path / "old") == folder

        assert not home.waits
    finally:
        WARMTH.end()
    assert [path.name for path in folder.iterdir()] == ["bin"]


def test_a_folder_that_cannot_be_written_to_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))

    with pytest.raises(SetupFailed) as caught, alone("onnx"):
        pass

    assert str(caught.value) == (
        f"{tmp_path}/file/deep_objects/environments could not be read or written, which the set-up "
        "needs (Not a directory). Allow it, or free some space there."
    )


def test_a_file_that_fails_within_a_set_up_is_told(own_folder: Path) -> None:
    """As where a disk is full, or what a set-up left is another user's."""
    note = own_folder / ".deep_objects_left" / "family"
    note.mkdir(parents=True)

    with pytest.raises(SetupFailed) as caught:
        create(Wish("cluster"), Listener(lambda line: None))

    assert str(caught.value) == (
        f"{note} could not be read or written, which the set-up needs (Is a directory). Allow it, "
        "or free some space there."
    )

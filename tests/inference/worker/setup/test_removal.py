# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin made goes; what it did not make stays."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Optional

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.environment import pointer_file
from deep_objects.inference.worker.setup.making import Listener, create
from deep_objects.inference.worker.setup.packages import Wish
from deep_objects.inference.worker.setup.removal import remove


def environment(folder: Path, *files: str) -> Path:
    """A folder with such files, where the onnx environment has its place."""
    place = folder / "onnx"
    place.mkdir(parents=True)
    for name in files:
        (place / name).write_text("/own/python")
    return place


@pytest.mark.parametrize("files", [("pyvenv.cfg", "complete"), ("pyvenv.cfg", "half"), ()])
def test_an_environment_is_removed_whole_or_half(own_folder: Path, files: tuple[str, ...]) -> None:
    place = environment(own_folder, *files)

    told = list(remove("onnx"))

    assert told == ([f"The onnx environment was removed from {place}."] if files else [])
    assert not place.exists()
    assert not list(own_folder.glob(".deep_objects_*"))


def test_a_python_of_the_users_own_is_forgotten_with_what_it_stood_for(own_folder: Path) -> None:
    place = environment(own_folder, "pyvenv.cfg", pointer_file("onnx").name)

    assert list(remove("onnx")) == [
        "/own/python stands for the onnx environment no more; it was not changed.",
        f"The onnx environment was removed from {place}.",
    ]


@pytest.mark.parametrize("files", [("pyvenv.cfg", "complete"), None])
def test_what_a_failure_of_power_left_goes_too(
    own_folder: Path, files: Optional[tuple[str, ...]]
) -> None:
    """It may be some GB; that of another environment stays."""
    place = own_folder / "onnx" if files is None else environment(own_folder, *files)
    for name, family in (("one", "onnx"), ("two", "torch")):
        beside = own_folder / f".deep_objects_{name}"
        (beside / "new" / "lib").mkdir(parents=True)
        (beside / "family").write_text(family)

    assert list(remove("onnx")) == [
        "What a set-up of the onnx environment that broke off left was removed."
        if files is None
        else f"The onnx environment was removed from {place}."
    ]
    assert [path.name for path in own_folder.glob(".deep_objects_*")] == [".deep_objects_two"]
    assert list(remove("onnx")) == ["There is no onnx environment; nothing was removed."]


def test_no_python_is_needed_to_remove(
    own_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a QGIS that carries its Python without an interpreter."""
    place = environment(own_folder, "pyvenv.cfg", pointer_file("onnx").name)
    monkeypatch.setattr(sys, "base_exec_prefix", str(tmp_path))

    assert list(remove("onnx"))[1:] == [f"The onnx environment was removed from {place}."]
    assert not place.exists()


def test_a_folder_of_somebody_elses_is_neither_removed_nor_replaced(own_folder: Path) -> None:
    place = environment(own_folder, "thesis.docx")

    for attempt in (lambda: list(remove("onnx")), lambda: create(Wish("onnx"), Listener(print))):
        with pytest.raises(SetupFailed) as caught:
            attempt()
        assert str(caught.value) == (
            f"{place} is no environment of this plugin's, and stays as it is. Look at it, and "
            "remove it by hand."
        )
    assert (place / "thesis.docx").exists()


def test_a_link_to_another_place_is_refused(own_folder: Path, tmp_path: Path) -> None:
    """Even where an environment is at its end."""
    other = environment(tmp_path / "other", "pyvenv.cfg", "complete")
    own_folder.mkdir(parents=True)
    (own_folder / "onnx").symlink_to(other, target_is_directory=True)

    with pytest.raises(SetupFailed) as caught:
        list(remove("onnx"))

    assert str(caught.value) == (
        f"{own_folder / 'onnx'} leads to another place, and stays as it is. Look at it, and "
        "remove it by hand."
    )
    assert (other / "complete").exists()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Pins, locks with hashes, and what is noted in an environment that was made of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from deep_objects.inference.worker.environment import is_current, requirements
from deep_objects.inference.worker.environment.markers import Machine
from deep_objects.inference.worker.environment.requirements import (
    CPU,
    GPU,
    Record,
    lock_covers,
    lock_file,
    locked_for,
    meant_for,
    pins,
    read_record,
    write_record,
)
from deep_objects.inference.worker.setup.builds import torch_pins

LOCKS = sorted(lock_file("onnx").parent.glob("*.txt"))
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
PLATFORMS = (("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"), ("darwin", "arm64"))
MACHINES = [Machine(python, *platform) for python in PYTHONS for platform in PLATFORMS]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an onnx environment with nothing in it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "deep_objects" / "environments" / "onnx"
    folder.mkdir(parents=True)
    return folder


def pinned_in(lock: Path, machine: Machine) -> tuple[str, ...]:
    """The pins that ``lock`` was made of; PyTorch's own builds have no file of pins."""
    if lock.name == "torch-cpu.txt":
        return tuple(torch_pins(CPU, machine, "cpu"))
    return meant_for(lock.parents[1] / lock.name, machine)


def without_extras(pin: str) -> str:
    return re.sub(r"\[.*\]", "", pin)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_holds_what_is_pinned_on_every_python_and_platform_that_it_names(lock: Path) -> None:
    """``make locks`` was run after the last change of a pin."""
    covered = [machine for machine in MACHINES if lock_covers(lock, machine)]
    assert covered
    for machine in covered:
        pinned = {without_extras(pin) for pin in pinned_in(lock, machine)}
        assert pinned <= set(meant_for(lock, machine)), f"make locks ({machine})"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_has_a_hash_of_each_package_and_names_no_host(lock: Path) -> None:
    text = lock.read_text("utf-8")
    for name, told in locked_for(lock, MACHINES[8]).items():
        assert re.fullmatch(rf"{name}==\S+( \\\n    --hash=sha256:[0-9a-f]{{64}})+", told)
    assert "://" not in text and "file:" not in text


@pytest.mark.parametrize("family", ["onnx", "torch", "tensorflow", "cluster"])
def test_all_pythons_and_platforms_of_qgis_are_locked(family: str) -> None:
    assert [machine for machine in MACHINES if not lock_covers(lock_file(family), machine)] == []


def test_the_newest_python_has_no_lock_yet() -> None:
    """The pins alone are installed there, with a line that says so."""
    assert not lock_covers(lock_file("onnx"), Machine("3.14", "linux", "x86_64"))
    assert not lock_covers(Path("nowhere"), MACHINES[0])


def test_onnx_runtime_for_cards_stands_for_the_other() -> None:
    """Both in one environment overwrite each other."""
    names = [pin.partition("==")[0] for pin in pins("onnx", GPU)]
    assert names == ["numpy", "onnxruntime-gpu[cuda,cudnn]", "shapely"]
    locked = locked_for(lock_file("onnx", GPU), MACHINES[8])
    assert "onnxruntime-gpu" in locked and "onnxruntime" not in locked
    assert lock_file("torch", GPU) == lock_file("torch", CPU)


def test_what_is_noted_is_read_again(made: Path) -> None:
    record = Record(GPU, pins("onnx", GPU), True)
    write_record(made, record)

    assert read_record("onnx") == record
    assert is_current("onnx") and is_current("onnx", GPU) and not is_current("onnx", CPU)


def test_an_environment_of_an_older_version_counts_while_its_pins_are_the_same(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It noted the text of its requirements, in which conditions may have been other ones."""
    text = '# a word\n-r more.txt\nnumpy==1.0\nold==2.0; python_version < "3.0"\n'
    (made / "complete").write_text(text)
    pinned = made.parent / "pins"
    pinned.mkdir()
    (pinned / "onnx.txt").write_text("numpy==1.0; python_version > '3.0'\n")
    monkeypatch.setattr(requirements, "_REQUIREMENTS", pinned)

    assert is_current("onnx")

    (pinned / "onnx.txt").write_text("numpy==1.1\n")
    assert not is_current("onnx")


def test_the_environments_own_python_decides_which_pins_hold(made: Path) -> None:
    """Another QGIS, with another Python, does not ask for it to be made anew."""
    old = Machine("3.9", requirements.this_machine().system, requirements.this_machine().processor)
    write_record(made, Record(CPU, pins("onnx", CPU, old), True))
    assert not is_current("onnx")

    (made / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.9.2\n")
    assert is_current("onnx")


@pytest.mark.parametrize("text", ["", "{", "numpy==1; nonsense", "[1]", '{"variant": "CPU"}'])
def test_a_damaged_note_counts_as_other_requirements(made: Path, text: str) -> None:
    (made / "complete").write_text(text)
    assert not is_current("onnx")

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user asks for, of an environment that is there: for the CPU or for cards, old or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.worker import environment
from deep_objects.inference.worker.environment import requirements
from deep_objects.inference.worker.environment.requirements import Record, read_record, write_record
from deep_objects.inference.worker.setup.actions import check_installed, install, repair
from deep_objects.inference.worker.setup.making import Listener, create
from deep_objects.inference.worker.setup.packages import Wish

from .index import write_wheel

#: As much as the check of the onnx environment computes with.
CODE = {
    "numpy": """
class _Ones:
    def __matmul__(self, other): return {(0, 0): 64}
def ones(*given): return _Ones()
def full(*given): return None
float32 = None
""",
    "shapely": """
class box:
    def __init__(self, x, y, right, top): self.area = (right - x) * (top - y)
""",
    "onnxruntime": """
class SessionOptions: pass
class InferenceSession:
    def __init__(self, model, options, providers): self.get_providers = lambda: providers
    def run(self, *given): return [{(0, 0): 18}]
def get_available_providers(): return ["CPUExecutionProvider"]
""",
}
WITH_CARDS = CODE["onnxruntime"].replace('["', '["CUDAExecutionProvider", "')


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of small wheels, of which the onnx environment is made: 2.0 is for cards."""
    folder = tmp_path / "wheels"
    for name, code in CODE.items():
        write_wheel(folder, name, "1.0", code)
    write_wheel(folder, "onnxruntime", "2.0", WITH_CARDS)
    pins = tmp_path / "requirements"
    pins.mkdir()
    for name, version in (("onnx", "1.0"), ("onnx-gpu", "2.0")):
        (pins / f"{name}.txt").write_text(
            f"numpy==1.0\nonnxruntime=={version}\nshapely==1.0\n", "utf-8"
        )
    monkeypatch.setattr(requirements, "_REQUIREMENTS", pins)
    return folder


def bring_other_requirements(wheels: Path) -> None:
    """As an update of the plugin does."""
    write_wheel(wheels, "shapely", "1.1", CODE["shapely"])
    for path in (wheels.parent / "requirements").glob("*.txt"):
        path.write_text(path.read_text().replace("shapely==1.0", "shapely==1.1"))


def quiet() -> Listener:
    return Listener(lambda line: None)


def test_what_was_made_from_other_requirements_is_brought_up_to_date_by_repair(
    own_folder: Path, wheels: Path
) -> None:
    """As a check says; for cards as before, though the order has the CPU."""
    create(Wish("onnx", "GPU", wheels), quiet())
    bring_other_requirements(wheels)
    said: list[str] = []

    check_installed("onnx", Listener(said.append))
    repair(Wish("onnx", wheels=wheels), quiet())
    check_installed("onnx", Listener(said.append))

    assert said == [
        "The onnx environment was made from other requirements than those of this version; ACTION "
        "REPAIR brings it up to date."
    ]
    pins = ("numpy==1.0", "onnxruntime==2.0", "shapely==1.1")
    assert read_record("onnx") == Record("GPU", pins, False)


def test_an_installation_of_another_variant_is_told_before_it_begins(
    own_folder: Path, wheels: Path
) -> None:
    folder = own_folder / "onnx"
    folder.mkdir(parents=True)
    write_record(folder, Record("GPU", (), True))
    said: list[str] = []

    install(Wish("onnx", wheels=wheels), Listener(said.append))

    assert said[:2] == [
        "Warning: The onnx environment was made for the GPU, and is replaced by one for the CPU. "
        "To keep it for the GPU, cancel, and choose ACTION REPAIR.",
        f"Making the onnx environment in {folder}",
    ]
    assert environment.is_current("onnx", "CPU")


def test_an_installation_of_the_same_variant_has_no_warning(own_folder: Path, wheels: Path) -> None:
    folder = own_folder / "onnx"
    folder.mkdir(parents=True)
    write_record(folder, Record("CPU", (), True))
    said: list[str] = []

    install(Wish("onnx", wheels=wheels), Listener(said.append))

    assert said[0] == f"Making the onnx environment in {folder}"


def test_an_environment_for_cards_without_a_package_for_them_is_told(
    own_folder: Path, wheels: Path
) -> None:
    """As where an index of the user's own has other builds; by a check too."""
    write_wheel(wheels, "onnxruntime", "2.0", CODE["onnxruntime"])
    made: list[str] = []
    checked: list[str] = []

    create(Wish("onnx", "GPU", wheels), Listener(made.append))
    check_installed("onnx", Listener(checked.append))

    told = (
        "Warning: The onnx environment was made for the GPU, but none of its packages computes on "
        "one. Look at where they come from (WHEELS, PIP_OPTIONS, pip's configuration), and choose "
        "ACTION REPAIR."
    )
    assert made[-1] == told
    assert checked == [told]


def test_an_environment_that_is_whole_is_made_anew_by_repair(
    own_folder: Path, wheels: Path
) -> None:
    """Where an installation leaves it as it is."""
    create(Wish("onnx", wheels=wheels), quiet())
    spoilt = own_folder / "onnx" / "spoilt"
    spoilt.touch()

    install(Wish("onnx", wheels=wheels), quiet())
    assert spoilt.exists()
    repair(Wish("onnx", wheels=wheels), quiet())
    assert not spoilt.exists()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which builds there are for a machine, and where PyTorch's own are found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.cleaning.run_folder import RunFolder
from deep_objects.inference.worker.environment import base_interpreter
from deep_objects.inference.worker.environment.markers import Machine
from deep_objects.inference.worker.environment.requirements import lock_file, locked_for
from deep_objects.inference.worker.setup.builds import (
    CARD_INDEX,
    CPU_INDEX,
    build_among,
    check_offered,
    comes_with_torch,
    is_at,
    torch_index,
    torch_pin,
)
from deep_objects.inference.worker.setup.network import Network
from deep_objects.inference.worker.setup.steps import Steps

LINUX = Machine("3.11", "linux", "x86_64", "2.36")
WINDOWS = Machine("3.12", "win32", "AMD64")
MAC = Machine("3.12", "darwin", "arm64")
OWN = "Python of your own in EXISTING_PYTHON."


@pytest.mark.parametrize(
    ("family", "variant", "machine", "told"),
    [
        (
            "tensorflow",
            "GPU",
            LINUX,
            "The tensorflow environment is made for the CPU only: choose VARIANT CPU.",
        ),
        (
            "torch",
            "GPU",
            MAC,
            "VARIANT GPU is for NVIDIA's cards, which no Mac has: choose CPU.",
        ),
        (
            "onnx",
            "CPU",
            Machine("3.8", "linux", "x86_64", "2.36"),
            f"The onnx environment needs Python 3.9 or newer, but QGIS has 3.8. Name a newer {OWN}",
        ),
        (
            "onnx",
            "GPU",
            Machine("3.9", "win32", "AMD64"),
            "The onnx environment for the GPU needs Python 3.10 or newer, but QGIS has 3.9. Name a "
            f"newer {OWN}",
        ),
        (
            "torch",
            "CPU",
            Machine("3.12", "darwin", "x86_64"),
            "The torch environment has no builds for Macs with an Intel processor, nor for a QGIS "
            "that runs as if on one (Rosetta). Take a QGIS for Apple silicon, or name a " + OWN,
        ),
        (
            "onnx",
            "CPU",
            Machine("3.9", "linux", "x86_64", "2.17"),
            "The onnx environment has builds for Linux with glibc 2.28 or newer, but this system "
            f"has 2.17. Name a {OWN}",
        ),
        (
            "onnx",
            "CPU",
            Machine("3.12", "linux", "x86_64", ""),
            "The onnx environment has builds for Linux with glibc, and this system has another C "
            f"library. Name a {OWN}",
        ),
    ],
)
def test_what_is_not_offered_is_refused(
    family: str, variant: str, machine: Machine, told: str
) -> None:
    with pytest.raises(SetupFailed) as caught:
        check_offered(family, variant, machine)
    assert str(caught.value) == told


@pytest.mark.parametrize("machine", [LINUX, WINDOWS, MAC])
@pytest.mark.parametrize("family", ["onnx", "torch", "tensorflow", "cluster"])
def test_every_family_is_offered_for_the_cpu(family: str, machine: Machine) -> None:
    check_offered(family, "CPU", machine)


def test_pytorchs_own_index_has_what_pypi_has_not() -> None:
    """CUDA is left out on Linux, and taken in on Windows; an index that is named counts."""
    assert torch_index("CPU", LINUX, None) == CPU_INDEX
    assert torch_index("GPU", WINDOWS, None) == CARD_INDEX
    assert torch_index("GPU", LINUX, None) == torch_index("CPU", WINDOWS, None) == ""
    assert torch_index("CPU", MAC, None) == torch_index("CPU", LINUX, "") == ""


def test_without_torch_a_lock_has_nothing_of_cuda() -> None:
    """And still all that PyTorch's builds without CUDA need."""
    names = set(locked_for(lock_file("torch"), LINUX))
    rest = {name for name in names if not comes_with_torch(name)}
    assert not [name for name in rest if "cuda" in name or "nvidia" in name or "torch" in name]
    assert {"sympy", "networkx", "filelock", "jinja2", "typing-extensions", "timm"} <= rest


def put_torch(folder: Path, build: str, machine: Machine) -> None:
    """An empty wheel of our torch."""
    version = torch_pin("CPU", machine, build).partition("==")[2]
    python = f"cp{machine.python.replace('.', '')}"
    system = {"linux": "manylinux_2_28_x86_64", "win32": "win_amd64"}[machine.system]
    (folder / f"torch-{version}-{python}-{python}-{system}.whl").touch()


def test_in_a_folder_of_wheels_builds_of_the_variant_count(tmp_path: Path) -> None:
    """The documents tell to put the one without CUDA beside those that the lock names."""
    put_torch(tmp_path, "", LINUX)
    assert build_among(tmp_path, "CPU", LINUX) == ""
    put_torch(tmp_path, "cpu", LINUX)
    assert build_among(tmp_path, "CPU", LINUX) == "cpu"
    assert build_among(tmp_path, "GPU", LINUX) == ""


def test_on_windows_a_build_for_cards_is_one_of_pytorchs_own(tmp_path: Path) -> None:
    for build in ("", "cpu", "cu130"):
        put_torch(tmp_path, build, WINDOWS)
    assert build_among(tmp_path, "GPU", WINDOWS) == "cu130"
    assert build_among(tmp_path, "CPU", WINDOWS) == "cpu"


@pytest.mark.parametrize(
    ("variant", "machine", "build", "wanted", "system"),
    [
        ("GPU", WINDOWS, "", "cu130", "Python 3.12 on win32 AMD64"),
        ("GPU", LINUX, "cpu", "", "Python 3.11 on linux x86_64"),
        ("CPU", LINUX, "cu130", "cpu", "Python 3.11 on linux x86_64"),
    ],
)
def test_a_folder_without_a_build_of_the_variant_is_refused(
    variant: str, machine: Machine, build: str, wanted: str, system: str, tmp_path: Path
) -> None:
    put_torch(tmp_path, build, machine)
    with pytest.raises(SetupFailed) as caught:
        build_among(tmp_path, variant, machine)
    assert str(caught.value) == (
        f"WHEELS: {tmp_path} has no wheel of {torch_pin(variant, machine, wanted)} for {system}, "
        f"which the torch environment for the {variant} needs. Put it there, with the torchvision "
        "that belongs to it."
    )


def test_a_wheel_for_another_python_does_not_count(tmp_path: Path) -> None:
    put_torch(tmp_path, "cpu", Machine("3.12", "linux", "x86_64"))
    with pytest.raises(SetupFailed):
        build_among(tmp_path, "CPU", LINUX)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/whl/cpu"
    server.shutdown()
    server.server_close()


def test_an_index_is_asked_whether_it_has_our_torch_for_this_machine(tmp_path: Path) -> None:
    """By a process that goes the way of pip; one that does not answer is told."""
    said: list[str] = []
    page = tmp_path / "whl" / "cpu" / "torch" / "index.html"
    page.parent.mkdir(parents=True)
    wanted = torch_pin("CPU", LINUX, "cpu")
    version = wanted.partition("==")[2].replace("+", "%2B")
    page.write_text(f'<a href="torch-{version}-cp311-cp311-manylinux_2_28_x86_64.whl">wheel</a>')
    with RunFolder(None) as folder:
        steps = Steps(said.append, lambda: False, Network(), folder, folder.path)
        with served(tmp_path) as index:
            found = is_at(index, wanted, LINUX, base_interpreter(), steps)
            lacks = is_at(index, wanted, WINDOWS, base_interpreter(), steps)
        gone = is_at(index, wanted, LINUX, base_interpreter(), steps)
    assert (found, lacks, gone) == (True, False, False)
    assert said == [f"{index} does not answer."]

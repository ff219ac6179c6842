# SPDX-License-Identifier: GPL-2.0-or-later
"""Which builds there are: of which families for cards, and where PyTorch's lie."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ...errors import SetupFailed
from ..environment.interpreters import OLDEST_PYTHON
from ..environment.markers import Machine
from ..environment.places import CLUSTER
from ..environment.requirements import CPU, GPU, pins
from .steps import Steps

#: PyTorch's own indexes. PyPI has its builds for cards on Linux, and those without elsewhere.
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CARD_INDEX = "https://download.pytorch.org/whl/cu130"
#: What PyPI's builds for cards bring along, and those without do not need.
_CUDA = ("nvidia-", "cuda-", "triton")
_OLDEST_GLIBC = (2, 28)
_ALONE = ("torch", "torchvision")

#: Run by an interpreter: prints a page.
_READ = """
import sys, urllib.request
with urllib.request.urlopen(sys.argv[1], timeout=6) as answer:
    sys.stdout.write(answer.read().decode("utf-8", "replace"))
"""


def check_offered(family: str, variant: str, machine: Machine) -> None:
    """Raises SetupFailed where there are no such builds for this machine."""
    where = f"The {family} environment"
    own = "name a Python of your own in EXISTING_PYTHON"
    if variant == GPU and family in (CLUSTER, "tensorflow"):
        raise SetupFailed(f"{where} is made for the CPU only: choose VARIANT CPU.")
    if variant == GPU and machine.system == "darwin":
        raise SetupFailed(f"{where} computes on NVIDIA's cards, which no Mac has: choose CPU.")
    python = tuple(map(int, machine.python.split(".")))
    if python < OLDEST_PYTHON:
        raise SetupFailed(f"{where} needs Python 3.9, but QGIS has {machine.python}: {own}.")
    if variant == GPU and family == "onnx" and python < (3, 10):
        raise SetupFailed(f"{where} for the GPU needs Python 3.10, but QGIS has 3.9: {own}.")
    if machine.system == "darwin" and machine.processor == "x86_64" and family != CLUSTER:
        raise SetupFailed(
            f"{where} has no builds for Macs with an Intel processor, nor for a QGIS that runs as "
            f"if on one (Rosetta): take a QGIS for Apple silicon, or {own}."
        )
    if machine.system == "linux" and family != CLUSTER and not _is_recent(machine.glibc):
        has = f"glibc {machine.glibc}" if machine.glibc else "another C library"
        raise SetupFailed(
            f"{where} has builds for Linux with glibc 2.28 or newer, but this system has {has}: "
            f"{own}."
        )


def _is_recent(glibc: str) -> bool:
    return bool(glibc) and tuple(map(int, glibc.split(".")[:2])) >= _OLDEST_GLIBC


def torch_index(variant: str, machine: Machine, wanted: Optional[str]) -> str:
    """The index of PyTorch's own that has builds of ``variant``; empty where PyPI has them."""
    if wanted is not None:
        return wanted
    if variant == CPU and machine.system == "linux":
        return CPU_INDEX
    return CARD_INDEX if variant == GPU and machine.system == "win32" else ""


def torch_pins(variant: str, machine: Machine, build: str) -> list[str]:
    """What is installed from that index: ``torch==2.14.1+cpu`` and torchvision."""
    return [f"{pin}+{build}" for pin in pins("torch", variant, machine) if _name(pin) in _ALONE]


def comes_with_torch(package: str) -> bool:
    """Whether a package is PyTorch, or needed by its builds for cards alone."""
    return package in _ALONE or package.startswith(_CUDA)


def _name(requirement: str) -> str:
    return requirement.partition("==")[0]


def build_in(steps: Steps, interpreter: Path, index: str, variant: str, machine: Machine) -> str:
    """The build, "cpu" or "cu130", of our torch for this machine at ``index``; empty for none."""
    build = index.rstrip("/").rpartition("/")[2]
    page = steps.ask([str(interpreter), "-I", "-c", _READ, f"{index}/torch/"])
    if page is None:
        steps.say(f"{index} does not answer.")
        return ""
    (wanted,) = (pin for pin in torch_pins(variant, machine, build) if pin.startswith("torch=="))
    return build if _has(page.replace("%2B", "+").split("torch-"), wanted, machine) else ""


def build_among(folder: Path, variant: str, machine: Machine) -> str:
    """The build of our torch in a folder of wheels, "" for that of PyPI."""
    names = [path.name.partition("torch-")[2] for path in folder.glob("torch-*.whl")]
    for build in ("cpu", "cu130"):
        (wanted,) = (p for p in torch_pins(variant, machine, build) if p.startswith("torch=="))
        if _has(names, wanted, machine):
            return build
    return ""


def _has(names: list[str], wanted: str, machine: Machine) -> bool:
    """Whether one of ``names``, without ``torch-``, is of that version and fits this machine."""
    start = f"{wanted.partition('==')[2]}-cp{machine.python.replace('.', '')}-"
    processor = machine.processor.lower()
    return any(name.startswith(start) and processor in name.partition(".whl")[0] for name in names)

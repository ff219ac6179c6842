# SPDX-License-Identifier: GPL-2.0-or-later
"""Which builds there are: of which families for cards, and where PyTorch's lie."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ...errors import SetupFailed
from ...texts import tr
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
_OLDEST_WITH_CARDS = (3, 10)
_ALONE = ("torch", "torchvision")

#: Run by an interpreter: prints a page.
_READ = """
import sys, urllib.request
with urllib.request.urlopen(sys.argv[1], timeout=6) as answer:
    sys.stdout.write(answer.read().decode("utf-8", "replace"))
"""


def check_offered(family: str, variant: str, machine: Machine) -> None:
    """Raises SetupFailed where there are no such builds for this machine."""
    refusal = _refusal(family, variant, machine)
    if refusal:
        told = refusal.format(family=family, python=machine.python, glibc=machine.glibc)
        raise SetupFailed(told)


def _refusal(family: str, variant: str, machine: Machine) -> str:
    """Why there are none, with places for facts; nothing where there are."""
    python = tuple(map(int, machine.python.split(".")))
    if variant == GPU and family in (CLUSTER, "tensorflow"):
        return tr("The {family} environment is made for the CPU only: choose VARIANT CPU.")
    if variant == GPU and machine.system == "darwin":
        return tr("VARIANT GPU is for NVIDIA's cards, which no Mac has: choose CPU.")
    if python < OLDEST_PYTHON:
        return tr(
            "The {family} environment needs Python 3.9 or newer, but QGIS has {python}. Name a "
            "newer Python of your own in EXISTING_PYTHON."
        )
    if variant == GPU and family == "onnx" and python < _OLDEST_WITH_CARDS:
        return tr(
            "The {family} environment for the GPU needs Python 3.10 or newer, but QGIS has "
            "{python}. Name a newer Python of your own in EXISTING_PYTHON."
        )
    if family == CLUSTER:
        return ""
    if machine.system == "darwin" and machine.processor == "x86_64":
        return tr(
            "The {family} environment has no builds for Macs with an Intel processor, nor for a "
            "QGIS that runs as if on one (Rosetta). Take a QGIS for Apple silicon, or name a "
            "Python of your own in EXISTING_PYTHON."
        )
    if machine.system == "linux" and not machine.glibc:
        return tr(
            "The {family} environment has builds for Linux with glibc, and this system has another "
            "C library. Name a Python of your own in EXISTING_PYTHON."
        )
    if machine.system == "linux" and not _is_recent(machine.glibc):
        return tr(
            "The {family} environment has builds for Linux with glibc 2.28 or newer, but this "
            "system has {glibc}. Name a Python of your own in EXISTING_PYTHON."
        )
    return ""


def _is_recent(glibc: str) -> bool:
    return tuple(map(int, glibc.split(".")[:2])) >= _OLDEST_GLIBC


def torch_index(variant: str, machine: Machine, wanted: Optional[str]) -> str:
    """The index of PyTorch's own that has builds of ``variant``; empty where PyPI has them."""
    if wanted is not None:
        return wanted
    if variant == CPU and machine.system == "linux":
        return CPU_INDEX
    return CARD_INDEX if variant == GPU and machine.system == "win32" else ""


def torch_pins(variant: str, machine: Machine, build: str) -> list[str]:
    """What is installed of a build: ``torch==2.14.1+cpu`` and torchvision; "" is that of PyPI."""
    suffix = f"+{build}" if build else ""
    return [f"{pin}{suffix}" for pin in pins("torch", variant, machine) if _name(pin) in _ALONE]


def torch_pin(variant: str, machine: Machine, build: str) -> str:
    """The first of these alone."""
    return next(pin for pin in torch_pins(variant, machine, build) if _name(pin) == "torch")


def exactly(requirement: str) -> str:
    """``requirement``; where it is of PyTorch, 2.14.1+cpu does not meet one of 2.14.1."""
    return requirement.replace("==", "===", 1) if _name(requirement) in _ALONE else requirement


def comes_with_torch(package: str) -> bool:
    """Whether a package is PyTorch, or needed by its builds for cards alone."""
    return package in _ALONE or package.startswith(_CUDA)


def _name(requirement: str) -> str:
    return requirement.partition("==")[0]


def build_of(index: str) -> str:
    """The build, "cpu" or "cu130", that an index of PyTorch's own has."""
    return index.rstrip("/").rpartition("/")[2]


def is_at(index: str, torch: str, machine: Machine, interpreter: Path, steps: Steps) -> bool:
    """Whether ``torch``, as ``torch==2.14.1+cpu``, is at ``index`` for this machine.

    ``interpreter`` asks; an index that does not answer is told.
    """
    page = steps.ask([str(interpreter), "-I", "-c", _READ, f"{index.rstrip('/')}/torch/"])
    if page is None:
        steps.say(tr("{index} does not answer.").format(index=index))
        return False
    return _has(page.replace("%2B", "+").split("torch-"), torch, machine)


def build_among(folder: Path, variant: str, machine: Machine) -> str:
    """The build of our torch in a folder of wheels, "" for that of PyPI.

    Raises SetupFailed where there is none of ``variant``.
    """
    names = [path.name.partition("torch-")[2] for path in folder.glob("torch-*.whl")]
    builds = _builds(variant, machine)
    for build in builds:
        if _has(names, torch_pin(variant, machine, build), machine):
            return build
    raise SetupFailed(
        tr(
            "WHEELS: {folder} has no wheel of {package} for Python {python} on {system}, which the "
            "torch environment for the {variant} needs. Put it there, with the torchvision that "
            "belongs to it."
        ).format(
            folder=folder,
            package=torch_pin(variant, machine, builds[0]),
            python=machine.python,
            system=f"{machine.system} {machine.processor}",
            variant=variant,
        )
    )


def _builds(variant: str, machine: Machine) -> tuple[str, ...]:
    """Those that serve ``variant``, the best first."""
    if variant == CPU:
        return ("cpu", "")
    return ("cu130",) if machine.system == "win32" else ("",)


def _has(names: list[str], wanted: str, machine: Machine) -> bool:
    """Whether one of ``names``, without ``torch-``, is of that version and fits this machine."""
    start = f"{wanted.partition('==')[2]}-cp{machine.python.replace('.', '')}-"
    processor = machine.processor.lower()
    return any(name.startswith(start) and processor in name.partition(".whl")[0] for name in names)

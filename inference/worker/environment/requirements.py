# SPDX-License-Identifier: GPL-2.0-or-later
"""What an environment is made from, what was noted when it was made, and whether the two agree.

The pins of a family are in resources/requirements, what they come to with the hashes of all files
in its folder ``locks``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Optional

from .markers import Machine, applies, this_machine
from .places import environment_folder, pointer_file

_REQUIREMENTS = Path(__file__).resolve().parents[3] / "resources" / "requirements"
#: Written last into an environment, with what it was made from.
MARKER = "complete"

CPU, GPU = "CPU", "GPU"
VARIANTS = (CPU, GPU)


@dataclass(frozen=True)
class Record:
    """What an environment was made from: pins as ``numpy==2.4.6``; whether hashes were checked."""

    variant: str
    pins: tuple[str, ...]
    hashed: bool


def requirements_file(family: str, variant: str = CPU) -> Path:
    """The pinned requirements of ``family``."""
    own = _REQUIREMENTS / f"{family}-{variant.lower()}.txt"
    return own if own.is_file() else _REQUIREMENTS / f"{family}.txt"


def lock_file(family: str, variant: str = CPU) -> Path:
    """What the pins come to, with hashes, as pip reads it."""
    return _REQUIREMENTS / "locks" / requirements_file(family, variant).name


def lock_covers(lock: Path, machine: Machine) -> bool:
    """Whether ``lock`` was made for that Python and platform too."""
    try:
        text = lock.read_text("utf-8")
    except OSError:
        return False
    told = dict(re.findall(r"^# (Python|Platforms): (.*)$", text, re.MULTILINE))
    pythons = told.get("Python", "").split(", ")
    platforms = told.get("Platforms", "").split(", ")
    return machine.python in pythons and f"{machine.system} {machine.processor}" in platforms


def pins(family: str, variant: str = CPU, machine: Optional[Machine] = None) -> tuple[str, ...]:
    """The requirements that hold on ``machine``, this one by default, without their conditions."""
    return meant_for(requirements_file(family, variant), machine or this_machine())


def meant_for(path: Path, machine: Machine) -> tuple[str, ...]:
    """The requirements in a file, and in those that it includes, that hold on ``machine``."""
    return _applying(_lines(path), machine)


def locked_for(lock: Path, machine: Machine) -> dict[str, str]:
    """The packages of ``lock`` that belong on ``machine``: by name, what pip reads of each."""
    found = {}
    for entry in re.split(r"\n(?=\S)", lock.read_text("utf-8")):
        first, _, hashes = entry.strip().partition("\n")
        requirement, _, marker = first.rstrip(" \\").partition(";")
        if not entry.startswith("#") and applies(marker, machine):
            found[requirement.partition("==")[0]] = f"{requirement} \\\n{hashes}"
    return found


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("-r "):
            yield from _lines(path.with_name(line[3:].strip()))
        else:
            yield line


def _applying(lines: Iterator[str], machine: Machine) -> tuple[str, ...]:
    found = set()
    for line in lines:
        requirement, _, marker = line.rstrip(" \\").partition(";")
        named = "==" in requirement and not requirement.startswith(("#", " "))
        if named and applies(marker, machine):
            found.add(requirement.strip())
    return tuple(sorted(found))


def write_record(folder: Path, record: Record) -> None:
    """Note in ``folder`` what the environment in it was made from; from then on it counts."""
    (folder / MARKER).write_text(json.dumps(asdict(record), indent=1), "utf-8")


def read_record(family: str) -> Optional[Record]:
    """What the environment for ``family`` was made from; None where there is none, or no note."""
    try:
        text = (environment_folder(family) / MARKER).read_text("utf-8", "replace")
    except OSError:
        return None
    try:
        told = json.loads(text)
        variant = VARIANTS[VARIANTS.index(told["variant"])]
        return Record(variant, tuple(map(str, told["pins"])), bool(told["hashed"]))
    except (ValueError, LookupError, TypeError, RecursionError):
        return _old_record(family, text)


def _old_record(family: str, text: str) -> Optional[Record]:
    """Of an environment of version 0.1 and older, which noted the text of its requirements."""
    try:
        return Record(CPU, _applying(iter(text.splitlines()), _machine_of(family)), False)
    except ValueError:
        return None


def _machine_of(family: str) -> Machine:
    """The machine here, with the Python of the environment for ``family``."""
    here = this_machine()
    try:
        told = (environment_folder(family) / "pyvenv.cfg").read_text("utf-8", "replace")
    except OSError:
        return here
    found = re.search(r"^version(?:_info)?\s*=\s*(\d+\.\d+)", told, re.MULTILINE)
    return replace(here, python=found[1]) if found else here


def is_current(family: str, variant: Optional[str] = None) -> bool:
    """Whether the environment is there, made from the requirements as they are now.

    None is for any variant. A Python of the user's own counts as it is.
    """
    return pointer_file(family).is_file() or is_made_of_pins(family, variant)


def is_made_of_pins(family: str, variant: Optional[str] = None) -> bool:
    """The same of the plugin's own environment, whether a Python of the user's stands for it."""
    record = read_record(family)
    if record is None or variant not in (None, record.variant):
        return False
    return record.pins == pins(family, record.variant, _machine_of(family))

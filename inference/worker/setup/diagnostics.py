# SPDX-License-Identifier: GPL-2.0-or-later
"""What somebody who helps must know of this machine, as a text to paste; without secrets."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from ...errors import DeepObjectsError
from ..devices import usable_cores
from ..environment.interpreters import base_interpreter, find_interpreter
from ..environment.places import (
    FAMILIES,
    data_folder,
    environment_folder,
    home_folder,
    pointer_file,
)
from ..environment.requirements import is_current, read_record
from ..environment.variables import PIP_VARIABLES
from ..process import NEW_GROUP, system_program
from ..versions import versions

_SECONDS = 20
#: Set where QGIS runs in a closed box of its own.
_BOXES = {"FLATPAK_ID": "Flatpak", "SNAP": "Snap", "APPIMAGE": "AppImage", "CONDA_PREFIX": "conda"}
#: Which lead a foreign interpreter astray; children of ours do not see them.
_REDIRECTING = ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "LD_LIBRARY_PATH", "LD_PRELOAD")


def diagnostics(host: Mapping[str, str]) -> str:
    """A text of a line per fact, ``host``'s first: names and versions of what called this."""
    lines = [f"{name}: {value}" for name, value in [*host.items(), *_machine()]]
    for family in FAMILIES:
        lines += [f"{family}: {line}" for line in _environment(family)]
    return without_home("\n".join(lines))


def without_home(text: str) -> str:
    """``text`` with a ``~`` for the user's home folder, whose name tells who that is."""
    for home in {str(home_folder()), os.path.realpath(home_folder())}:
        if len(Path(home).parts) > 1:
            text = text.replace(home, "~")
    return text


def _machine() -> Iterator[tuple[str, str]]:
    libc = " ".join(platform.libc_ver())
    yield "System", f"{platform.platform()}, {platform.machine()} {libc}".strip()
    boxes = [told for name, told in _BOXES.items() if os.environ.get(name)]
    if boxes:
        yield "Inside of", ", ".join(boxes)
    yield "Python of QGIS", f"{platform.python_version()}, {_base()}"
    yield "Cores", f"{usable_cores()} of {os.cpu_count()}"
    yield "Graphics cards", _cards()
    yield "Data folder", f"{data_folder()}, {_free(data_folder())}"
    redirecting = [name for name in _REDIRECTING if os.environ.get(name)]
    yield "Variables that children do not see", ", ".join(redirecting) or "none"
    for_pip = [name for name in PIP_VARIABLES if os.environ.get(name)]
    yield "Variables for pip", ", ".join(for_pip) or "none"
    if sys.platform == "win32":
        yield "Visual C++ runtime", _visual_c()


def _base() -> str:
    try:
        return str(base_interpreter())
    except DeepObjectsError as error:
        return str(error)


def _free(folder: Path) -> str:
    there = next(place for place in (folder, *folder.parents) if place.is_dir())
    return f"{shutil.disk_usage(there).free / 1e9:.1f} GB free"


def _visual_c() -> str:
    system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
    names = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll")
    return ", ".join(
        f"{name} {'there' if (system / name).exists() else 'MISSING'}" for name in names
    )


def _cards() -> str:
    """The NVIDIA cards with driver and memory, as nvidia-smi tells them."""
    asked = "name,driver_version,memory.total,compute_cap"
    try:
        told = subprocess.run(  # nosec B603 # a list, no shell; nvidia-smi alone
            [system_program("nvidia-smi"), f"--query-gpu={asked}", "--format=csv,noheader"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
            **NEW_GROUP,
        )
    except (OSError, subprocess.SubprocessError):
        return "none that nvidia-smi tells of"
    return "; ".join(told.stdout.split("\n")).strip("; ") or told.stderr.strip()


def _environment(family: str) -> Iterator[str]:
    """What stands for ``family``, what it was made from, and what is in it."""
    try:
        interpreter = find_interpreter(family)
    except DeepObjectsError:
        folder = environment_folder(family)
        yield "not complete" if folder.exists() else "not installed"
        return
    record = read_record(family)
    if pointer_file(family).is_file():
        yield f"a Python of the user's own, {interpreter}"
    elif record is not None:
        state = "up to date" if is_current(family) else "made from older requirements"
        hashes = "hashes compared" if record.hashed else "hashes not compared"
        yield f"{record.variant}, {state}, {hashes}, {interpreter}"
    found = versions(interpreter)
    listed = ", ".join(f"{name} {version}" for name, version in found.items())
    yield listed or "its interpreter does not answer"

# SPDX-License-Identifier: GPL-2.0-or-later
"""How much an environment downloads and fills, told and looked for before anything is loaded."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...errors import SetupFailed
from ...texts import tr

#: Megabytes to download, and on the disk afterwards, as measured on Linux with Python 3.11.
_SIZES = {
    "onnx": (50, 200),
    "onnx GPU": (1700, 3000),
    "torch cpu": (300, 1200),
    "torch": (3000, 5800),
    "tensorflow": (330, 1650),
    "cluster": (10, 75),
}
#: PyPI's builds for Windows and macOS are without CUDA.
_PLAIN = ("win32", "darwin")


def size(family: str, variant: str, build: str, system: str) -> tuple[int, int]:
    """Megabytes to download, and installed."""
    if family == "torch":
        without = build == "cpu" or (not build and system in _PLAIN)
        return _SIZES["torch cpu" if without else "torch"]
    return _SIZES.get(f"{family} {variant}", _SIZES[family])


def told(family: str, download: int, installed: int) -> str:
    """The line that says it."""
    return tr(
        "The {family} environment: about {download} to download, {installed} installed."
    ).format(family=family, download=_words(download), installed=_words(installed))


def told_of_wheels(family: str, installed: int) -> str:
    """The same where nothing is downloaded."""
    line = tr("The {family} environment: {installed} installed, from the folder of wheels.")
    return line.format(family=family, installed=_words(installed))


def check_room(family: str, folder: Path, download: int, installed: int) -> None:
    """Raises SetupFailed where the disk of ``folder`` has no room for both."""
    free = shutil.disk_usage(folder).free // 1_000_000
    needed = download + installed
    if free < needed:
        raise SetupFailed(
            tr(
                "The {family} environment needs {needed} while it is made, but the disk of "
                "{folder} has {free} left. Free some space, or name a Python of your own in "
                "EXISTING_PYTHON."
            ).format(family=family, needed=_words(needed), folder=folder, free=_words(free))
        )


def _words(megabytes: int) -> str:
    return f"{megabytes} MB" if megabytes < 1000 else f"{megabytes / 1000:.1f} GB"

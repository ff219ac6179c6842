# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the environments are, and what else the plugin keeps for its user, by platform habit."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional

#: Those in which models run, and the one that speaks with a Dask scheduler.
MODEL_FAMILIES = ("onnx", "torch", "tensorflow")
CLUSTER = "cluster"
FAMILIES = (*MODEL_FAMILIES, CLUSTER)

_POINTER = "python.txt"

#: The variable that is 0 where models shall compute as they are, in their own frameworks.
FASTER = "DEEP_OBJECTS_FASTER"


def data_folder() -> Path:
    """Where the plugin keeps what is too large for the QGIS profile, by platform habit."""
    if sys.platform == "win32":
        base = _named("LOCALAPPDATA") or home_folder() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = home_folder() / "Library" / "Application Support"
    else:
        base = _named("XDG_DATA_HOME") or home_folder() / ".local" / "share"
    return base / "deep_objects"


def journal_folder() -> Path:
    """Where runs keep what they came to."""
    return _cache_folder() / "journals"


def export_folder() -> Optional[Path]:
    """Where exports of models are kept that were checked; None where FASTER forbids them."""
    return None if os.environ.get(FASTER) == "0" else _cache_folder() / "exports"


def _cache_folder() -> Path:
    """The plugin's part of the user's cache, by platform habit."""
    if sys.platform == "win32":
        return data_folder()
    if sys.platform == "darwin":
        base = home_folder() / "Library" / "Caches"
    else:
        base = _named("XDG_CACHE_HOME") or home_folder() / ".cache"
    return base / "deep_objects"


def _named(variable: str) -> Optional[Path]:
    """The folder that a variable names; a relative one does not count, as its standard has it."""
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else None


def home_folder() -> Path:
    """The user's home; for a user without one, as in some containers, one that is not there."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.path.abspath(os.sep), "nonexistent")


def environment_folder(family: str) -> Path:
    """The folder of the environment for ``family``, whether it exists or not."""
    return data_folder() / "environments" / family


def interpreter_in(folder: Path) -> Path:
    """The interpreter of a virtual environment in ``folder``."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def pointer_file(family: str) -> Path:
    """The file that holds the path of the user's own Python for ``family``, if there is one."""
    return environment_folder(family) / _POINTER


def own_python(family: str) -> Optional[Path]:
    """The user's own Python that stands for ``family``, whether it is there; None for none."""
    try:
        return Path(pointer_file(family).read_text("utf-8", "replace").strip())
    except OSError:
        return None

# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment goes; a Python of the user's own is only forgotten."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ...errors import EnvironmentMissing
from ...texts import tr
from ..cleaning.run_folder import RunFolder
from ..environment.interpreters import base_interpreter
from ..environment.places import environment_folder, own_python, pointer_file
from .guard import alone, check_ours, moved, still
from .staging import clear, left, staging


def remove(family: str) -> Iterator[str]:
    """Remove what stands for ``family``, and say what that was.

    A folder that this plugin did not make is refused. Raises SetupFailed, and what RunFolder does.
    """
    folder = environment_folder(family)
    there = os.path.lexists(folder)
    if not there and not left(family):
        yield tr("There is no {family} environment; nothing was removed.").format(family=family)
        return
    with alone(family), still(family), RunFolder(_cleaners_python()) as run_folder:
        clear(family)
        if not there:
            told = tr("What a set-up of the {family} environment that broke off left was removed.")
            yield told.format(family=family)
            return
        check_ours(folder)
        own = own_python(family)
        if own is not None:
            pointer_file(family).unlink()
            yield forgotten(family, own)
        if any(folder.iterdir()):
            _remove(folder, family, run_folder)
            told = tr("The {family} environment was removed from {folder}.")
            yield told.format(family=family, folder=folder)
        else:
            folder.rmdir()


def forgotten(family: str, own: Path) -> str:
    """A line about a Python of the user's own that stands for ``family`` no more."""
    return tr("{own} stands for the {family} environment no more; it was not changed.").format(
        own=own, family=family
    )


def _cleaners_python() -> Optional[Path]:
    """What cleans up when this process is killed; None in a QGIS without an interpreter."""
    try:
        return base_interpreter()
    except EnvironmentMissing:
        return None


def _remove(folder: Path, family: str, run_folder: RunFolder) -> None:
    """Out of its place in a moment, then file by file, also when this process is killed."""
    beside = staging(family, run_folder)
    moved(folder, beside / "old", family)
    run_folder.remove(beside)

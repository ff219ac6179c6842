# SPDX-License-Identifier: GPL-2.0-or-later
"""Folders beside the environments, in which one is made, and to which an old one goes."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..cleaning.run_folder import RunFolder
from ..environment.places import environment_folder

#: Says in such a folder whose environment it is for.
_NOTE = "family"


def staging(family: str, run_folder: RunFolder) -> Path:
    """A new one for ``family``, which ends with the run. Raises OSError."""
    beside = run_folder.make_beside(environment_folder(family))
    (beside / _NOTE).write_text(family, "utf-8")
    return beside


def left(family: str) -> list[Path]:
    """Those for ``family`` that a failure of power left, unless they belong to a set-up."""
    notes = environment_folder(family).parent.glob(f".deep_objects_*/{_NOTE}")
    return [note.parent for note in notes if _family(note) == family]


def _family(note: Path) -> str:
    """What ``note`` says; nothing if it went meanwhile, as with the set-up of another family."""
    try:
        return note.read_text("utf-8", "replace")
    except FileNotFoundError:
        return ""


def clear(family: str) -> None:
    """Remove what was left; while no other process sets ``family`` up."""
    for folder in left(family):
        shutil.rmtree(folder, ignore_errors=True)

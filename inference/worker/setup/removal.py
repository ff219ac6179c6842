# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment goes; a Python of the user's own is only forgotten."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ...errors import SetupFailed
from ..cleaning.run_folder import RunFolder
from ..environment.interpreters import base_interpreter
from ..environment.places import environment_folder, pointer_file
from ..environment.requirements import MARKER
from .guard import alone, moved, still


def remove(family: str) -> Iterator[str]:
    """Remove what stands for ``family``, and say what that was. Raises SetupFailed.

    A folder that this plugin did not make is refused.
    """
    folder = environment_folder(family)
    if not os.path.lexists(folder):
        yield f"There is no {family} environment; nothing was removed."
        return
    with alone(family), still(family):
        _check_ours(folder)
        if pointer_file(family).is_file():
            yield forget_own_python(family)
        if any(folder.iterdir()):
            _remove(folder, family)
            yield f"The {family} environment was removed from {folder}."
        else:
            folder.rmdir()


def forget_own_python(family: str) -> str:
    """Let no Python of the user's own stand for ``family``; a line about it."""
    pointer = pointer_file(family)
    own = pointer.read_text("utf-8")
    pointer.unlink()
    return f"{own} stands for the {family} environment no more; it was not changed."


def _check_ours(folder: Path) -> None:
    """Raise SetupFailed unless this plugin made ``folder``: what it holds could be anything."""
    is_link = folder.is_symlink() or folder.resolve() != folder.parent.resolve() / folder.name
    names = {path.name for path in folder.iterdir()} if folder.is_dir() else {"file"}
    made = "pyvenv.cfg" in names or MARKER in names or not names - {pointer_file("").name}
    if is_link or not made:
        what = "leads to another place" if is_link else "is no environment of this plugin's"
        raise SetupFailed(
            f"{folder} {what}, and was not removed. Look at it, and remove it by hand."
        )


def _remove(folder: Path, family: str) -> None:
    """Out of its place in a moment, then file by file, also when this process is killed."""
    with RunFolder(base_interpreter()) as run_folder:
        beside = run_folder.make_beside(folder)
        moved(folder, beside / "old", family)
        run_folder.remove(beside)

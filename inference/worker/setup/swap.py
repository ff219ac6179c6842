# SPDX-License-Identifier: GPL-2.0-or-later
"""A new environment takes the place of the old one, in a moment."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ..environment.places import environment_folder
from .guard import moved, still


def put_in_place(family: str, made: Path, old: Path) -> Path:
    """Let the environment in ``made`` be that of ``family``, what was there goes to ``old``.

    Gives its folder. Raises SetupFailed while a model runs in the old one; then all is as before.
    """
    folder = environment_folder(family)
    with still(family):
        if os.path.lexists(folder):
            moved(folder, old, family)
        try:
            tell_its_place(made, folder)
            moved(made, folder, family)
        except BaseException:
            if old.exists():
                old.rename(folder)
            raise
    return folder


def tell_its_place(made: Path, folder: Path) -> None:
    """Programs in it begin with the path of their interpreter, which is going to be another."""
    places = [made / ("Scripts" if sys.platform == "win32" else "bin"), made]
    for path in (path for place in places for path in place.iterdir()):
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        told = content.replace(os.fsencode(made), os.fsencode(folder))
        if told != content:
            path.write_bytes(told)

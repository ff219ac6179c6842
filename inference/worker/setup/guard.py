# SPDX-License-Identifier: GPL-2.0-or-later
"""One set-up of an environment at a time, none under a model that runs, and none of strangers."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

from ...errors import SetupFailed
from ...texts import tr
from ..environment.in_use import unused
from ..environment.places import environment_folder, interpreter_in, pointer_file
from ..environment.requirements import MARKER
from ..warm import WARMTH

_TRIES = 20 if sys.platform == "win32" else 1
_PAUSE = 0.5


@contextmanager
def alone(family: str) -> Iterator[None]:
    """Within it, no other process sets the environment for ``family`` up.

    Raises SetupFailed, also for a file that cannot be read or written within it.
    """
    folder = environment_folder(family)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        number = os.open(folder.with_name(f".{family}.set_up"), os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise _unusable(folder.parent, error) from error
    try:
        _lock(number, family)
        yield
    except OSError as error:
        raise _unusable(folder.parent, error) from error
    finally:
        os.close(number)


def _unusable(folder: Path, error: OSError) -> SetupFailed:
    """The error where a file of a set-up in ``folder`` cannot be read or written."""
    return SetupFailed(
        tr(
            "{place} could not be read or written, which the set-up needs ({reason}). Allow it, or "
            "free some space there."
        ).format(place=error.filename or folder, reason=error.strerror or error)
    )


def _lock(number: int, family: str) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise SetupFailed(
            tr(
                "The {family} environment is being set up already, in another window of QGIS or by "
                "another program. Wait until that has ended."
            ).format(family=family)
        ) from None
    except OSError:  # a disk without locks: two at once are unlikely
        return


@contextmanager
def still(family: str) -> Iterator[None]:
    """Within it, no model runs in the environment for ``family``. Raises SetupFailed.

    Those that wait in this window of QGIS are ended.
    """
    folder = environment_folder(family)
    WARMTH.leave(interpreter_in(folder))
    with unused(folder) as free:
        if not free:
            raise in_use(family)
        yield


def in_use(family: str) -> SetupFailed:
    """The error where a model runs in the environment for ``family``."""
    return SetupFailed(
        tr(
            "The {family} environment is in use: a model runs in it, in this window of QGIS or "
            "another, or waits loaded in another. End that first."
        ).format(family=family)
    )


def check_ours(folder: Path) -> None:
    """Raise SetupFailed unless ``folder`` is none, empty, or one that this plugin made.

    It is going to be deleted, and what it holds could be anything.
    """
    if not os.path.lexists(folder):
        return
    if folder.is_symlink() or folder.resolve() != folder.parent.resolve() / folder.name:
        raise SetupFailed(
            tr(
                "{folder} leads to another place, and stays as it is. Look at it, and remove it by "
                "hand."
            ).format(folder=folder)
        )
    names = {path.name for path in folder.iterdir()} if folder.is_dir() else {"file"}
    if not ("pyvenv.cfg" in names or MARKER in names or names <= {pointer_file("").name}):
        raise SetupFailed(
            tr(
                "{folder} is no environment of this plugin's, and stays as it is. Look at it, and "
                "remove it by hand."
            ).format(folder=folder)
        )


def moved(source: Path, target: Path, family: str) -> None:
    """Rename a folder. Raises SetupFailed where something in it is held open, as on Windows.

    A virus scanner holds new files there for a while.
    """
    for left in reversed(range(_TRIES)):
        try:
            source.rename(target)
            return
        except PermissionError as error:
            if not left:
                raise in_use(family) from error
            time.sleep(_PAUSE)

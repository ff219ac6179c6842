# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a process runs in an environment, so that it is not changed under it.

A process of ours holds a lock on a file beside the environment for as long as it lives: the system
lets go of it however the process ends. On Windows there is no such lock, nor need of one: a folder
whose libraries are loaded cannot be moved there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

from .requirements import MARKER

_held: list[int] = []


def _file(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.in_use")


def hold(folder: Path) -> None:
    """From now on this process is one that runs in the environment in ``folder``."""
    if sys.platform == "win32" or not (folder / MARKER).is_file():
        return
    with suppress(OSError):  # a disk without locks, or one that this user must not write to
        number = os.open(_file(folder), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        fcntl.flock(number, fcntl.LOCK_SH | fcntl.LOCK_NB)
        _held.append(number)


@contextmanager
def unused(folder: Path) -> Iterator[bool]:
    """Whether no process runs in it; within the context none of ours is counted that begins."""
    if sys.platform == "win32":
        yield True
        return
    number = os.open(_file(folder), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        except OSError:  # a disk without locks
            yield True
        else:
            yield True
    finally:
        os.close(number)

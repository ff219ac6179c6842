# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of the journals: whose each is, who holds it, and which are too old to keep.

A journal belongs to the process that holds its lock; the lock of a process that is gone is free,
whatever ended it. A lock never becomes free by its age alone, since runs take days.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Optional

from qgis.PyQt.QtCore import QLockFile

from ...locks import other_host

_SUFFIX = ".journal"
_LOCK = ".lock"
_NAME = re.compile(r"[0-9a-f]{64}-[0-9a-f]{16}\.journal")
_LONGEST_KEPT_SECONDS = 30 * 24 * 3600.0
_MOST_KEPT_BYTES = 5_000_000_000
#: O_NOFOLLOW and O_NONBLOCK, where there are such: neither a link nor a pipe is a journal.
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Held:
    """The file of a journal, and the lock that this run holds on it."""

    path: Path
    lock: QLockFile

    def open(self) -> BinaryIO:
        """The file, to be read. Raises OSError, also for what is no plain file."""
        handle = os.open(self.path, os.O_RDONLY | _PLAIN | _BINARY)
        file = os.fdopen(handle, "rb")
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            file.close()
            raise OSError(f"{self.path} is no plain file")
        return file

    def release(self) -> None:
        """Let go of the file, which stays."""
        self.lock.unlock()

    def remove(self) -> None:
        """Delete the file, and let go of it."""
        with suppress(OSError):
            os.unlink(self.path)
        self.lock.unlock()


def create(folder: Path, key: str) -> tuple[Held, int]:
    """A new journal of ``key`` in ``folder``, held, and the descriptor to write it with.

    It is readable by the user alone, as is the folder. Raises OSError.
    """
    make_private(folder)
    path = folder / f"{key}-{secrets.token_hex(8)}{_SUFFIX}"
    held = _hold(path)
    if held is None:
        raise OSError("no lock can be made there")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND
    try:
        return held, os.open(path, flags | _PLAIN | _BINARY, 0o600)
    except OSError:
        held.release()
        raise


def make_private(folder: Path) -> None:
    """Make ``folder``, for the user alone. Raises OSError, also where it is somebody else's."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    if not hasattr(os, "getuid"):
        return
    found = os.lstat(folder)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} is not the user's own folder")
    if found.st_mode & 0o077:
        os.chmod(folder, 0o700)


def adopt(folder: Path, key: str) -> list[Held]:
    """The journals of ``key`` that no living run holds, the oldest first; this run holds them."""
    mine = [path for _, _, path in _listed(folder) if path.name.startswith(f"{key}-")]
    return [held for held in map(_hold_existing, mine) if held is not None]


def prune(folder: Path) -> None:
    """Delete the journals that nobody holds and that are too old, or too many for their size.

    So go locks without a journal, of runs that were killed at the wrong moment.
    """
    listed = _listed(folder)
    total = sum(size for _, size, _ in listed)
    now = time.time()
    for changed, size, path in listed:
        old = now - changed >= _LONGEST_KEPT_SECONDS
        if not old and total <= _MOST_KEPT_BYTES:
            break
        if old:
            _free_of_other_hosts(path)
        held = _hold_existing(path)
        if held is not None:
            held.remove()
            total -= size
    for path in _journals_of_locks(folder):
        held = None if path.exists() else _hold(path)
        if held is not None:
            held.release()


def _listed(folder: Path) -> list[tuple[float, int, Path]]:
    """When each journal was last written, its size in bytes and its path; the oldest first."""
    found = []
    for path in _paths(folder):
        try:
            status = os.lstat(path)
        except OSError:
            continue
        if _NAME.fullmatch(path.name):
            found.append((status.st_mtime, status.st_size, path))
    return sorted(found)


def _journals_of_locks(folder: Path) -> Iterator[Path]:
    for path in _paths(folder):
        name = path.name[: -len(_LOCK)]
        if path.name.endswith(_LOCK) and _NAME.fullmatch(name):
            yield path.with_name(name)


def _paths(folder: Path) -> list[Path]:
    try:
        return [folder / name for name in os.listdir(folder)]
    except OSError:
        return []


def _hold_existing(path: Path) -> Optional[Held]:
    """``path`` held; None where somebody else holds it, or where it is gone meanwhile."""
    held = _hold(path)
    if held is not None and (path.is_symlink() or not path.is_file()):
        held.release()
        return None
    return held


def _free_of_other_hosts(path: Path) -> None:
    """Delete the lock of another host on a journal that nobody wrote to for so long.

    Whether its run lives is not to be seen, as where a container was killed; but runs that live
    write.
    """
    if other_host(QLockFile(f"{path}{_LOCK}")):
        with suppress(OSError):
            os.unlink(f"{path}{_LOCK}")


def _hold(path: Path) -> Optional[Held]:
    lock = QLockFile(f"{path}{_LOCK}")
    lock.setStaleLockTime(0)  # else the lock of a run of more than 30 seconds were free
    return Held(path, lock) if lock.tryLock(0) else None

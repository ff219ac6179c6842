# SPDX-License-Identifier: GPL-2.0-or-later
"""An output file that is whole or not there: it is written in a hidden folder beside its place.

Only when all is written it is moved there, over what was there before, which until then, and after
any failure, is as it was. The file keeps its name in the hidden folder, since formats name layers
and further files after it.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from ...inference.errors import Cancelled, OutputError
from ..texts import tr

#: What belongs to an earlier file and would be wrong beside the new one; QGIS removes them too.
_STALE = {
    ".shp": (".shx", ".dbf", ".prj", ".qix", ".qpj", ".cpg", ".sbn", ".sbx", ".idm", ".ind"),
}
#: Files that SQLite keeps beside a database; an old one would be taken for the new database's.
_DATABASES = (".gpkg", ".sqlite", ".db")
_OF_DATABASES = ("-journal", "-wal", "-shm")
_FULL_BYTES = 1 << 20
_LOCKED_SECONDS = 10.0
_STEP = 0.1


class Staged:
    """A file to be written at ``path``, in a folder of its own, and then moved to ``place``."""

    def __init__(self, target: Path, folder: Path) -> None:
        """``folder`` is new, and on the disk of ``target``; raises OSError."""
        self._parent = target.parent
        self._new = folder / "new"
        self._old = folder / "old"
        for made in (self._new, self._old):
            made.mkdir()
        self.path = self._new / target.name

    @property
    def place(self) -> Path:
        """Where the file belongs."""
        return self._parent / self.path.name

    def told(self, text: str) -> str:
        """A message about the hidden file, as one about the file in its place."""
        text = text.replace(str(self._new), str(self._parent))
        return text.replace(self._new.as_posix(), self._parent.as_posix())  # QGIS's on Windows

    def publish(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Move everything that was written to its place: the main file after those beside it.

        Raises OutputError where it cannot be; then what was there before is there again, unless
        only an old index could not be removed or a picture not be moved, which come last. Raises
        Cancelled only before anything was moved.
        """
        self._wait_for_other_programs(cancelled)
        try:
            entries = [entry for entry in self._new.iterdir() if entry != self.path]
            for entry in (*entries, self.path):
                _flush(entry)
            files = [entry.name for entry in entries if entry.is_file()]
            self._replace(files)
            for name in set(_stale(self.path)).difference(files):
                (self._parent / name).unlink(missing_ok=True)
            for entry in entries:
                if entry.is_dir():
                    _merge(entry, self._parent / entry.name)
        except OSError as error:
            raise refusal(self.place, error) from error
        with suppress(OSError):
            _flush(self._parent)

    def _replace(self, files: list[str]) -> None:
        """Move ``files``, and then the main one, over the earlier ones; all or, on OSError, none.

        No name is ever without a file, where the disk knows hard links, should we be killed here.
        """
        moved: list[tuple[Path, Path]] = []
        try:
            for name in (*files, self.path.name):
                _keep_rights(self._parent / name, self._new / name)
            for name in _of_database(self.path):  # they would spoil the new one at once
                _move(self._parent / name, self._old / name, moved)
            for name in files:
                _keep(self._parent / name, self._old / name, moved)
                _move(self._new / name, self._parent / name, moved)
            os.replace(self.path, self.place)
        except OSError:
            for source, place in reversed(moved):
                with suppress(OSError):
                    os.replace(place, source)
            raise

    def _wait_for_other_programs(self, cancelled: Callable[[], bool]) -> None:
        """Give whoever writes to the earlier file some seconds to end. Raises OutputError."""
        deadline = time.monotonic() + _LOCKED_SECONDS
        while is_locked(self.place):
            if cancelled():
                raise Cancelled
            if time.monotonic() > deadline:
                raise _locked(self.place)
            time.sleep(_STEP)


def check_replaceable(target: Path) -> None:
    """Refuse a ``target`` that cannot be replaced later, before any work. Raises OutputError."""
    if not os.path.lexists(target):
        return
    if os.path.islink(target):
        raise OutputError(
            tr(
                "OUTPUT: {target} is a link that leads to no file of this format. Choose "
                "the file itself, or another."
            ).format(target=target)
        )
    try:
        os.rename(target, target)  # Windows refuses it for a file that is open
        file, folder = os.lstat(target), os.stat(target.parent)
    except OSError as error:
        raise refusal(target, error) from error
    owners = (0, file.st_uid, folder.st_uid)
    if folder.st_mode & stat.S_ISVTX and hasattr(os, "geteuid") and os.geteuid() not in owners:
        raise OutputError(
            tr(
                "OUTPUT: {target} belongs to somebody else and cannot be replaced. Choose "
                "another file."
            ).format(target=target)
        )
    if not (file.st_mode & stat.S_IWUSR and os.access(target, os.W_OK)):  # root passes the second
        raise OutputError(
            tr(
                "OUTPUT: {target} is read-only. Allow writing to it, or choose another "
                "file, and run again."
            ).format(target=target)
        )
    if is_locked(target):
        raise _locked(target)


def is_locked(target: Path) -> bool:
    """Whether another program is writing to the database ``target``; never waits for it.

    It is asked through SQLite alone: closing a database that was opened in any other way takes
    away the locks of this process's own connections to it.
    """
    if target.suffix.lower() not in _DATABASES or not target.is_file():
        return False
    address = f"{target.absolute().as_uri()}?mode=rw"
    try:
        with closing(sqlite3.connect(address, timeout=0, uri=True)) as base:
            base.execute("BEGIN IMMEDIATE")
            base.rollback()
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    except sqlite3.Error:
        return False  # it is no database, and may be replaced by one
    return False


def is_full(folder: Path) -> bool:
    """Whether the disk of ``folder`` has no room left to speak of."""
    try:
        return shutil.disk_usage(folder).free < _FULL_BYTES
    except OSError:
        return False


def refusal(target: Path, error: OSError) -> OutputError:
    """The sentence for an output that the system does not let us write."""
    if not target.parent.is_dir():
        return no_folder(target)
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or is_full(target.parent):
        return full_disk(target)
    if isinstance(error, PermissionError) and os.name == "nt":
        return _locked(target)
    return OutputError(
        tr(
            "OUTPUT: {target} cannot be written ({reason}). Check its folder, or choose "
            "another file, and run again."
        ).format(target=target, reason=error.strerror or error)
    )


def no_folder(target: Path) -> OutputError:
    """The sentence for a folder that went away."""
    return OutputError(
        tr(
            "OUTPUT: the folder {parent} is no longer there. Create it, or choose another, "
            "and run again."
        ).format(parent=target.parent)
    )


def full_disk(target: Path) -> OutputError:
    """The sentence for rows that find no room."""
    return OutputError(
        tr(
            "OUTPUT: the disk of {parent} is full, and {target} could not be written. Make "
            "room there, or choose another folder, and run again."
        ).format(parent=target.parent, target=target.name)
    )


def _locked(target: Path) -> OutputError:
    return OutputError(
        tr(
            "OUTPUT: {target} is in use by another program. Close it there, or choose "
            "another file, and run again."
        ).format(target=target)
    )


def _stale(path: Path) -> Iterator[str]:
    """The names of what may lie beside an earlier file and does not belong to the new one."""
    for other in _STALE.get(path.suffix.lower(), ()):
        yield path.with_suffix(other).name


def _of_database(path: Path) -> Iterator[str]:
    """The names of what SQLite may have left beside an earlier database."""
    if path.suffix.lower() in _DATABASES:
        yield from (path.name + other for other in _OF_DATABASES)


def _keep_rights(earlier: Path, new: Path) -> None:
    """Give a new file the mode of the earlier one, if there is one, and its owners where we may."""
    try:
        known = os.lstat(earlier)
    except OSError:
        return
    if not stat.S_ISREG(known.st_mode):
        return
    if hasattr(os, "chown"):
        for owner in (-1, known.st_uid):  # who may not give a file away may still give its group
            with suppress(OSError):
                os.chown(new, owner, known.st_gid)
    with suppress(OSError):  # not every file system has modes
        os.chmod(new, stat.S_IMODE(known.st_mode))


def _keep(source: Path, place: Path, moved: list[tuple[Path, Path]]) -> None:
    """Let a file, if it is there, be at ``place`` too, or there alone on a disk without links."""
    try:
        os.link(source, place)
    except FileNotFoundError:
        return
    except OSError:
        _move(source, place, moved)
    else:
        moved.append((source, place))


def _move(source: Path, place: Path, moved: list[tuple[Path, Path]]) -> None:
    """Move a file, if it is there, and note it."""
    with suppress(FileNotFoundError):
        os.replace(source, place)
        moved.append((source, place))


def _merge(source: Path, place: Path) -> None:
    """Move a folder; where there is one already, its files."""
    if not place.exists():
        os.replace(source, place)
        return
    for entry in source.iterdir():
        os.replace(entry, place / entry.name)


def _flush(path: Path) -> None:
    """Let the disk have a file, or all in a folder, before its name changes."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP):  # not every file system can
            raise
    finally:
        os.close(handle)

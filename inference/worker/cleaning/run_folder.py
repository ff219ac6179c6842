# SPDX-License-Identifier: GPL-2.0-or-later
"""The one folder for everything temporary of a run, and who removes it when the run is killed.

A small process, the cleaner, is told of every folder before it is made and of every inference
process as it starts. It has nothing of ours but the pipe on which it listens, and sits in a session
of its own: what kills QGIS, with all of its group, does not reach it, but ends the pipe.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, Union

from ...errors import TemporaryFull
from ...texts import tr
from ..environment import child_variables, not_started

_CLEANER = Path(__file__).resolve().with_name("cleaner.py")
_END_SECONDS = 2.0


class RunFolder:
    """A temporary folder at ``path``, and what else goes with the run; a context.

    Its methods may be called from several threads.
    """

    def __init__(self, interpreter: Optional[Path]) -> None:
        """Start the cleaner with ``interpreter``, and make the folder.

        Without an interpreter there is no cleaner, and what is temporary goes in ``close`` alone.
        Raises WorkerCrashed where the interpreter cannot be started, TemporaryFull where no folder
        can be made.
        """
        self._lock = threading.Lock()
        self._folders: list[Path] = []
        self._cleaner = None if interpreter is None else _start(interpreter)
        try:
            self.path = self._made(Path(tempfile.gettempdir(), f"deep_objects_{_random()}"))
        except OSError as error:
            self.close()
            raise _no_room(error) from error

    def make(self, name: str) -> Path:
        """A new folder in the run's, whose name begins with ``name``. Raises TemporaryFull."""
        try:
            return Path(tempfile.mkdtemp(prefix=f"{name}_", dir=self.path))
        except OSError as error:
            raise _no_room(error) from error

    def make_beside(self, target: Path) -> Path:
        """A new hidden folder in that of ``target``, on the same disk. Raises OSError."""
        return self._made(target.parent / f".deep_objects_{_random()}")

    def _made(self, folder: Path) -> Path:
        folder = folder.absolute()  # the cleaner works in another folder
        with self._lock:
            self._folders.append(folder)
        self._tell("folder", str(folder))
        folder.mkdir(0o700)
        return folder

    def remove(self, folder: Path) -> None:
        """Remove a folder of ``make_beside`` before the run ends."""
        shutil.rmtree(folder, ignore_errors=True)
        if folder.exists():
            return  # a file in it is still open: tried again at the end
        with self._lock:
            self._folders = [entry for entry in self._folders if entry != folder]
        self._tell("forget", "folder", str(folder))

    def process_started(self, number: int) -> None:
        """Let the process ``number``, which leads a group of its own, end with the run."""
        self._tell("process", number)

    def process_ended(self, number: int) -> None:
        """Forget the process ``number``: it has ended, and another may get its number."""
        self._tell("forget", "process", number)

    def close(self) -> None:
        """Remove all folders and end the cleaner, which goes on with what cannot be removed."""
        with self._lock:
            folders, self._folders = self._folders, []
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        cleaner, self._cleaner = self._cleaner, None
        if cleaner is None:
            return
        if not any(folder.exists() for folder in folders):
            _write(cleaner, "done")
        _end(cleaner)

    def _tell(self, *told: Union[str, int]) -> None:
        with self._lock:
            if self._cleaner is not None:
                _write(self._cleaner, *told)

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()


def _no_room(error: OSError) -> TemporaryFull:
    return TemporaryFull(
        tr(
            "No temporary folder can be made ({reason}). Free some space, or set TMPDIR "
            "to another folder."
        ).format(reason=error.strerror or error)
    )


def _random() -> str:
    return secrets.token_hex(6)


def _start(interpreter: Path) -> subprocess.Popen[bytes]:
    new_group: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP  # type: ignore[attr-defined,unused-ignore]
        new_group = {"creationflags": flags}
    try:
        return subprocess.Popen(  # nosec B603 # a list, no shell; our own script
            [str(interpreter), "-I", "-S", str(_CLEANER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=child_variables(os.environ),
            cwd=_CLEANER.parent,  # it must not keep a folder that goes
            **new_group,
        )
    except OSError as error:
        raise not_started(interpreter, error) from error


def _write(cleaner: subprocess.Popen[bytes], *told: Union[str, int]) -> None:
    """Tell the cleaner; one that somebody ended is missed by nobody while the run goes well."""
    assert cleaner.stdin is not None
    with suppress(OSError, ValueError):
        cleaner.stdin.write(json.dumps(told).encode() + b"\n")
        cleaner.stdin.flush()


def _end(cleaner: subprocess.Popen[bytes]) -> None:
    assert cleaner.stdin is not None
    with suppress(OSError):
        cleaner.stdin.close()
    with suppress(subprocess.TimeoutExpired):  # it still clears up, and ends by itself
        cleaner.wait(_END_SECONDS)

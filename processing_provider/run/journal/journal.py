# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal of one run: what it takes over from broken runs, and what it leaves if it breaks.

A run writes a file of its own, so that two runs of one job never mix. What it takes over it does
not copy: the files that it was read from stay, held by this run, until the run has succeeded; so a
run that is broken off again has lost nothing, and starts at once. Then all of them go.

Outcomes are handed to the system at once, or with those of the same tenth of a second, since
a line costs as much as a dozen outcomes: that is enough when QGIS is killed. Every few seconds they
are forced to the disk, for the case that the machine stops.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Optional, Protocol

from ....inference.job import Job
from ....inference.outcome import MODEL_CRASHED, MODEL_ERROR, READ_ERROR
from ...objects.arrays import Objects
from ...texts import tr
from .folder import Held, adopt, create, prune
from .key import run_key
from .lines import Form, Numbered, batch_line, first_line, read_outcomes

_WRITE_SECONDS = 0.1
_SYNC_SECONDS = 5.0
#: What may have had a cause that is gone next time: a drive, a lack of memory, an environment.
_TRIED_AGAIN = (READ_ERROR, MODEL_ERROR, MODEL_CRASHED)


class Listener(Protocol):
    """Whom a journal tells what it does."""

    def say(self, text: str) -> None:
        """A line for the log."""

    def warn(self, text: str) -> None:
        """A line that should be read."""


class Journal:
    """A context: left without an error it leaves nothing behind, else what the run came to."""

    def __init__(self, folder: Path, model: str, resume: bool, listener: Listener) -> None:
        """Nothing is written before ``begin``.

        ``model`` is a digest of the model's content; ``resume`` says whether to go on from what
        earlier runs left in ``folder``.
        """
        self._folder = folder
        #: The digest of the model's content.
        self.model = model
        self._resume = resume
        self._listener = listener
        self._key = ""
        self._form = Form(0)
        self._adopted: list[Held] = []
        self._own: Optional[Held] = None
        self._handle: Optional[int] = None
        self._waiting: list[Numbered] = []
        self._written = 0.0
        self._synced = 0.0
        self._kept = 0

    def begin(self, job: Job, imagery: Iterable[str], objects: Objects) -> None:
        """Find what earlier runs of ``job`` left, and begin a file; see ``run_key``.

        Where no file can be written the run goes on without, after a warning.
        """
        self._key = run_key(job, self.model, imagery, objects)
        self._form = Form.of(job, len(objects))
        if self._resume:
            self._adopted = adopt(self._folder, self._key)
            for held in self._adopted:
                _touch(held.path)
        prune(self._folder)
        try:
            self._own, self._handle = create(self._folder, self._key)
            self._put(first_line(self._key))
            _sync_folder(self._folder)
        except OSError as error:
            self._give_up(error)

    def earlier(self) -> Iterator[Numbered]:
        """The outcomes that are taken over; of an object there may be several, all the same."""
        for held in self._adopted:
            try:
                with held.open() as file:
                    yield from read_outcomes(file, self._key, self._form)
            except OSError:  # then its objects are classified again
                continue

    def taken_over(self, count: int) -> None:
        """Tell that the outcomes of ``count`` objects need not be found again."""
        self._kept = count
        if count:
            self._listener.say(
                tr("RESUME: the outcomes of {count} objects are taken over.").format(count=count)
            )
        elif self._resume:
            self._listener.say(
                tr(
                    "RESUME: no broken run of the same objects, imagery, model and arguments left "
                    "outcomes; all objects are classified."
                )
            )

    def write(self, finished: Sequence[Numbered]) -> None:
        """Keep the outcomes of a batch, but those of images that may be readable next time.

        Whoever has none for a while says so with an empty batch, lest the last ones wait for more.
        """
        if self._handle is not None:
            self._waiting += [entry for entry in finished if entry[1].status not in _TRIED_AGAIN]
        if self._waiting and time.monotonic() - self._written >= _WRITE_SECONDS:
            self._write_waiting()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if error is None:
            self._remove_all()
        else:
            self._keep()

    def _write_waiting(self) -> None:
        batch, self._waiting = self._waiting, []
        self._written = time.monotonic()
        if self._handle is None or not batch:
            return
        try:
            self._put(batch_line(batch))
            self._sync()
        except ValueError:  # such numbers could not be told from others: they are found again
            return
        except OSError as error:
            self._give_up(error)
        else:
            self._kept += len(batch)

    def _put(self, line: bytes) -> None:
        assert self._handle is not None
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(self._handle, rest) :]

    def _sync(self) -> None:
        now = time.monotonic()
        if self._handle is not None and now - self._synced >= _SYNC_SECONDS:
            self._force()
            self._synced = time.monotonic()

    def _force(self) -> None:
        """Force what was written to the disk. Raises OSError, also where the file was removed."""
        assert self._handle is not None and self._own is not None
        os.fsync(self._handle)
        try:
            found = os.path.samestat(os.fstat(self._handle), os.stat(self._own.path))
        except FileNotFoundError:
            found = False
        if not found:
            self._kept = 0
            raise FileNotFoundError(errno.ENOENT, tr("the file was removed"))

    def _give_up(self, error: OSError) -> None:
        """Write no more; what was written before stays."""
        self._close()
        self._listener.warn(
            tr(
                "The outcomes cannot be kept in {folder} ({reason}), so that this run "
                "could not be resumed from here on. Free some space there, or check your "
                "permission."
            ).format(folder=self._folder, reason=error.strerror or error)
        )

    def _close(self) -> None:
        if self._handle is not None:
            handle, self._handle = self._handle, None
            os.close(handle)

    def _keep(self) -> None:
        """After a failure: leave the files to whom takes them next."""
        self._write_waiting()
        try:
            if self._handle is not None:
                self._force()
        except OSError as error:  # what the disk did not take is classified again
            self._give_up(error)
        self._close()
        if self._own is not None and not self._kept:
            self._own.remove()
        for held in self._held():
            held.release()
        if self._kept:
            self._listener.say(
                tr(
                    "The outcomes of {count} objects are kept. Run again with RESUME, and "
                    "otherwise as before, to go on from there."
                ).format(count=self._kept)
            )

    def _remove_all(self) -> None:
        """After success: nothing of this job is needed any more."""
        self._close()
        others = adopt(self._folder, self._key) if self._key else []
        for held in (*self._held(), *others):
            held.remove()

    def _held(self) -> list[Held]:
        return [*self._adopted, *([] if self._own is None else [self._own])]


def _touch(path: Path) -> None:
    """Let its age count from now."""
    with suppress(OSError):
        os.utime(path)


def _sync_folder(folder: Path) -> None:
    """Force the name of a new file to the disk, where folders can be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

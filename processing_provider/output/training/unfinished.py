# SPDX-License-Identifier: GPL-2.0-or-later
"""What a set that is not finished knows of its chips: a file in the folder of the set itself.

Chips are written to their own place one by one, each whole; so what ends a run costs no chip that
was there. Their facts, of which statistics are made, are not in the files: JPEG loses them. There
is a row of fixed size for each object, so that they are the same in whatever order chips came. When
all is described, the file goes, and with it what told that the set is unfinished.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtCore import QLockFile

from ....inference.errors import OutputError
from ....inference.worker.room import reserve
from ...locks import other_host
from ...texts import tr
from ..page import write_whole
from ..staged import refusal
from .choices import UNFINISHED

_KEY = "export.json"
_FACTS = "chips.facts"
_LOCK = "lock"
_FORMAT = 1
#: More than a usual chip has.
_PIXELS_AT_ONCE = 1 << 20
#: What became of an object: nothing yet, a chip, or nothing that will be tried again.
WAITING, WRITTEN, WITHOUT = range(3)


def is_unfinished(folder: Path) -> bool:
    """Whether ``folder`` holds a set that was begun and not finished."""
    return (folder / UNFINISHED / _KEY).is_file()


class Unfinished:
    """The facts of the chips of a set in ``folder``; a context that holds it for this run alone."""

    def __init__(self, folder: Path, key: str, count: int, bands: int) -> None:
        """Go on with the set if there is one, else begin it; ``key`` tells it from any other.

        It has a chip of ``bands`` bands for each of ``count`` objects at most. Raises OutputError.
        """
        self.folder = folder
        self._mark = folder / UNFINISHED
        self._lock: Optional[QLockFile] = None
        self.facts: npt.NDArray[Any] = np.zeros(0, _form(bands))
        goes_on = is_unfinished(folder)
        try:
            self._mark.mkdir(parents=True, exist_ok=True)
            self._hold()
            if goes_on:
                self._check(key)
            self.facts = self._mapped(count, bands)
            if not goes_on:
                write_whole(self._mark / _KEY, json.dumps({"format": _FORMAT, "key": key}))
        except OSError as error:
            self._release()
            raise refusal(folder, error) from error
        except OutputError:
            self._release()
            raise

    def _hold(self) -> None:
        lock = QLockFile(str(self._mark / _LOCK))
        lock.setStaleLockTime(0)  # the lock of a run that lives, however long it takes
        if not lock.tryLock(0):
            raise self._held(lock)
        self._lock = lock

    def _held(self, lock: QLockFile) -> OutputError:
        """The error where another run has ``lock``; whether one of another host lives is not seen.

        As that of a container that was killed, whose folder a new one has.
        """
        host = other_host(lock)
        if host:
            return OutputError(
                tr(
                    "OUTPUT: another run, on {host}, is exporting to {folder}. Wait for it, or "
                    "delete {lock} if no such run is there any more."
                ).format(host=host, folder=self.folder, lock=self._mark / _LOCK)
            )
        return OutputError(
            tr(
                "OUTPUT: another run is exporting to {folder}. Wait for it, or choose another "
                "folder."
            ).format(folder=self.folder)
        )

    def _check(self, key: str) -> None:
        """Raise OutputError unless the set is the one that ``key`` tells."""
        try:
            told = json.loads((self._mark / _KEY).read_text("utf-8"))
        except ValueError:
            told = None
        if told != {"format": _FORMAT, "key": key}:
            raise OutputError(
                tr(
                    "OUTPUT: the unfinished export in {folder} is of other objects, "
                    "classes, imagery or parameters. Run as it was begun, or choose an "
                    "empty folder."
                ).format(folder=self.folder)
            )

    def _mapped(self, count: int, bands: int) -> npt.NDArray[Any]:
        """The rows, in their file; those of an earlier run if there are as many."""
        path, form = self._mark / _FACTS, _form(bands)
        size = count * form.itemsize
        with open(path, "r+b" if path.is_file() else "w+b") as file:
            if os.fstat(file.fileno()).st_size != size:
                os.ftruncate(file.fileno(), 0)
                reserve(file.fileno(), size)
            return np.memmap(file, form, "r+", shape=(count,))

    def record(self, number: int, status: int, chip: Optional[ChipFacts] = None) -> None:
        """Keep what became of object ``number``; may be called from several threads."""
        row = self.facts[number]
        row["status"] = status
        if chip is not None:
            row["width"], row["height"], row["bytes"] = chip.width, chip.height, chip.size
            for name, values in zip(_OF_BANDS, chip.statistics):
                row[name] = values
        row["done"] = WITHOUT if chip is None else WRITTEN

    def finish(self) -> None:
        """Nothing is missing any more: the set is like any other. Raises OutputError."""
        self.facts = np.zeros(0, self.facts.dtype)  # lets go of the file
        try:
            for name in (_FACTS, _KEY):
                (self._mark / name).unlink()
        except OSError as error:
            raise refusal(self.folder, error) from error

    def _release(self) -> None:
        self.facts = np.zeros(0, self.facts.dtype)
        if self._lock is not None:
            self._lock.unlock()
        try:
            self._mark.rmdir()  # unless something is left in it
        except OSError:
            return

    def __enter__(self) -> Unfinished:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if isinstance(self.facts, np.memmap):
            self.facts.flush()
        self._release()


class ChipFacts:
    """What is kept of a chip: its size in pixels and bytes, and four numbers of each band."""

    def __init__(self, pixels: npt.NDArray[Any], size: int) -> None:
        """``pixels`` are (bands, height, width) as they were written, in a file of ``size`` bytes.

        ``statistics`` are of each band: lowest, highest, mean, sum of squared deviations.
        """
        bands, self.height, self.width = pixels.shape
        self.size = size
        flat = pixels.reshape(bands, -1)
        squares = np.zeros(bands)
        with np.errstate(invalid="ignore", over="ignore"):  # where values are infinite
            means = flat.mean(axis=1, dtype=np.float64)
            for start in range(0, flat.shape[1], _PIXELS_AT_ONCE):  # floats take eight times
                part = flat[:, start : start + _PIXELS_AT_ONCE] - means[:, None]
                squares += np.square(part, out=part).sum(axis=1)
        self.statistics = (flat.min(axis=1), flat.max(axis=1), means, squares)


def nothing_done(count: int) -> npt.NDArray[Any]:
    """The facts of ``count`` objects of which nothing has been read yet."""
    return np.zeros(count, _form(0))


_OF_BANDS = ("least", "most", "mean", "squares")


def _form(bands: int) -> np.dtype[Any]:
    """The form of a row."""
    fields: Sequence[Any] = [
        ("done", "u1"),
        ("status", "u1"),
        ("width", "<i4"),
        ("height", "<i4"),
        ("bytes", "<i8"),
        *((name, "<f8", (bands,)) for name in _OF_BANDS),
    ]
    return np.dtype(list(fields))

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a model's export, on disk: one file per model content, for the user alone.

A file holds the SHA-256 of all that follows, a line of JSON, and the ONNX graph. It comes by
renaming, so that there is a whole one or none, however many processes write it. Nothing in it is
run as code; a damaged one counts as none.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Optional

from ...texts import tr

_SUFFIX = ".export"
_ATTEMPT = ".attempt"
_PARTIAL = ".partial"
_LONGEST_KEPT_SECONDS = 30 * 24 * 3600.0
_MOST_KEPT_BYTES = 2_000_000_000
#: An attempt that left its mark for so long ended with its process.
_ATTEMPT_SECONDS = 24 * 3600.0


@dataclass(frozen=True)
class Kept:
    """A verdict on the export of a model, and the export where it is good.

    ``reason`` says why the export is not used, and is empty where it is; ``gain`` is how many
    times as fast it was. ``notes``, ``batch_size`` and ``output_kind`` are the original's, and
    so are its ``answers`` to the first batch that it saw, whose digest is ``probe``.
    """

    reason: str
    gain: float
    notes: tuple[str, ...] = ()
    batch_size: int = 1
    output_kind: str = ""
    probe: str = ""
    answers: tuple[tuple[float, ...], ...] = ()
    graph: bytes = b""


class Entry:
    """The place in ``folder`` for a model whose content and setting are told by ``key``."""

    def __init__(self, folder: Path, key: str) -> None:
        self._folder = folder
        self._path = folder / f"{key}{_SUFFIX}"

    def find(self) -> Optional[Kept]:
        """What is known; None where nothing is, or nothing whole."""
        try:
            if not _is_private(self._folder) or not stat.S_ISREG(os.lstat(self._path).st_mode):
                return None
            kept = _decoded(self._path.read_bytes())
        except OSError:
            return None
        if kept is not None:
            with suppress(OSError):
                os.utime(self._path)
        return kept

    def keep(self, kept: Kept) -> None:
        """Keep ``kept``, and delete what is old or too much in the folder. Raises OSError."""
        _make_private(self._folder)
        handle, partial = tempfile.mkstemp(suffix=_PARTIAL, dir=self._folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(_encoded(kept))
            os.replace(partial, self._path)
        except OSError:
            with suppress(OSError):
                os.unlink(partial)
            raise
        _prune(self._folder)

    def forget(self) -> None:
        """Delete what is known."""
        with suppress(OSError):
            os.unlink(self._path)

    @contextmanager
    def attempt(self) -> Iterator[bool]:
        """Whether an export may be tried: not while another process does, or has died of it.

        Where no mark can be left, it may.
        """
        mark = self._path.with_suffix(_ATTEMPT)
        if _age(mark) < _ATTEMPT_SECONDS:
            yield False
            return
        with suppress(OSError):
            _make_private(self._folder)
            mark.touch(0o600)
        try:
            yield True
        finally:
            with suppress(OSError):
                mark.unlink()


def _prune(folder: Path) -> None:
    """Delete what was not used for a month, and the oldest where all is too much."""
    found = []
    for path in folder.iterdir():
        if path.suffix in (_SUFFIX, _ATTEMPT, _PARTIAL):
            with suppress(OSError):
                status = os.lstat(path)
                found.append((status.st_mtime, status.st_size, path))
    total = sum(size for _, size, _ in found)
    for used, size, path in sorted(found):
        if time.time() - used < _LONGEST_KEPT_SECONDS and total <= _MOST_KEPT_BYTES:
            return
        with suppress(OSError):
            os.unlink(path)
            total -= size


def _encoded(kept: Kept) -> tuple[bytes, bytes, bytes]:
    """The parts of a file: the digest of the rest and the facts, a line each, and the graph."""
    line = json.dumps({**asdict(replace(kept, graph=b"")), "graph": ""}).encode("utf-8") + b"\n"
    digest = hashlib.sha256(line)
    digest.update(kept.graph)
    return digest.hexdigest().encode("ascii") + b"\n", line, kept.graph


def _decoded(content: bytes) -> Optional[Kept]:
    """What ``_encoded`` made ``content`` of; None for anything else."""
    begin = content.find(b"\n") + 1
    if content[:begin].rstrip() != hashlib.sha256(memoryview(content)[begin:]).hexdigest().encode():
        return None
    end = content.find(b"\n", begin) + 1
    line, graph = content[begin:end], content[end:]
    try:
        facts: dict[str, Any] = json.loads(line)
        answers = tuple(tuple(map(float, row)) for row in facts["answers"])
        notes = tuple(map(str, facts["notes"]))
        return Kept(**{**facts, "answers": answers, "notes": notes, "graph": graph})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _make_private(folder: Path) -> None:
    """Make ``folder`` for the user alone. Raises OSError, also where it is somebody else's."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(tr("{folder} is not the user's own folder").format(folder=folder))


def _is_private(folder: Path) -> bool:
    """Whether ``folder`` is one that nobody but the user can write to."""
    found = os.lstat(folder)
    if not hasattr(os, "getuid"):
        return stat.S_ISDIR(found.st_mode)
    own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return own and not found.st_mode & 0o022


def _age(path: Path) -> float:
    """Seconds since ``path`` was written; without end where it is not there."""
    try:
        return time.time() - os.lstat(path).st_mtime
    except OSError:
        return math.inf

# SPDX-License-Identifier: GPL-2.0-or-later
"""The answer of a program that may be none of ours: it may hang, flood, or say anything."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from typing import IO, Any, Callable, Optional

from .process import kill_tree, wait_for_end

_POLL_SECONDS = 0.05
#: What a program says before it is taken for one that never ends; of which only the end is kept.
_MOST_BYTES = 1 << 24
_KEPT_BYTES = 1 << 16
_AT_ONCE = 1 << 14


def last_words(
    process: subprocess.Popen[bytes], seconds: float, cancelled: Callable[[], bool]
) -> Optional[tuple[bytes, bytes]]:
    """The end of what ``process`` wrote, and of what it complained about, once it has ended.

    None where it did not end within ``seconds``, or the user asked to stop. In any case it is gone
    afterwards, with all that it started.
    """
    if process.stdin is not None:
        process.stdin.close()
    ears = [_Ear(pipe) for pipe in (process.stdout, process.stderr) if pipe is not None]
    deadline = time.monotonic() + seconds
    try:
        for ear in ears:
            while ear.is_alive():
                ear.join(_POLL_SECONDS)
                if cancelled() or time.monotonic() > deadline:
                    return None
        wait_for_end(process)
    finally:
        kill_tree(process)
    told, said = (ear.kept for ear in ears)
    return told, said


def last_line(told: bytes, *keys: str) -> dict[str, Any]:
    """The JSON object in the last line, which has ``keys``: these, or all where none is named.

    Raises ValueError.
    """
    try:
        answer = json.loads(told.decode("utf-8", "replace").splitlines()[-1])
        return {key: answer[key] for key in keys or answer}
    except (LookupError, TypeError, RecursionError) as error:
        raise ValueError("this is no answer") from error


class _Ear(threading.Thread):
    """Reads a pipe to its end, or until it has had enough, and keeps the last of it."""

    def __init__(self, pipe: IO[bytes]) -> None:
        super().__init__(daemon=True)
        self._pipe = pipe
        self.kept = b""
        self.start()

    def run(self) -> None:
        """See threading.Thread."""
        heard = 0
        with self._pipe:
            while heard < _MOST_BYTES:
                part = self._pipe.read1(_AT_ONCE)  # type: ignore[attr-defined]
                if not part:
                    return
                heard += len(part)
                self.kept = (self.kept + part)[-_KEPT_BYTES:]

# SPDX-License-Identifier: GPL-2.0-or-later
"""The standard streams of a process that was started: lines to it, its lines, its last words.

Each stream has a thread, so that neither side waits for the other.
"""

from __future__ import annotations

import os
import queue
import select
import subprocess
import threading
import time
from collections import deque
from contextlib import suppress
from typing import Optional

from ..texts import tr
from .lines import read_lines

_KEPT_WORDS = 200
_SHOWN_WORDS = 8
_LONGEST_WORDS = 2000
_END_SECONDS = 2.0

#: A line of the process, and when it came; None at the end of them.
Heard = tuple[float, Optional[bytes]]


class Pipes:
    """The three streams of one process; ``write`` and ``read`` belong to one thread."""

    def __init__(
        self, process: subprocess.Popen[bytes], most_waiting: Optional[int] = None
    ) -> None:
        """Of a process that has more than ``most_waiting`` lines unread nothing more is read."""
        self._process = process
        self._most_waiting = most_waiting
        self._lines: queue.Queue[Optional[bytes]] = queue.Queue()
        #: How many lines were left to the thread that writes, and how many it has written.
        self._left = self._written = 0
        self._room = _room_in(process)
        self._heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        self._words: deque[str] = deque(maxlen=_KEPT_WORDS)
        self._threads = [
            threading.Thread(target=work, daemon=True)
            for work in (self._write_lines, self._read_lines, self._read_words)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def waiting(self) -> int:
        """How many lines came that nobody has read yet."""
        return self._heard.qsize()

    def write(self, line: bytes) -> None:
        """Have ``line`` written, soon: a process that reads nothing holds up nobody.

        A short one is written here, if the pipe has room: to wake a thread for it takes longer.
        """
        assert self._process.stdin is not None
        idle = self._left == self._written
        if self._room is not None and idle and len(line) <= select.PIPE_BUF and self._room.poll(0):
            with suppress(OSError):  # it has ended, which its answers tell
                os.write(self._process.stdin.fileno(), line)
            return
        self._left += 1
        self._lines.put(line)

    def end_input(self) -> None:
        """Close the standard input of the process once all is written."""
        self._left += 1
        self._lines.put(None)

    def read(self, seconds: float) -> Heard:
        """The next line. Raises queue.Empty when none comes for so many ``seconds``."""
        return self._heard.get(timeout=seconds)

    def forget_words(self) -> None:
        """What was said so far belongs to nobody who comes later."""
        self._words.clear()

    def with_last_words(self, sentence: str) -> str:
        """``sentence``, and the last lines of standard error if there are any."""
        last = "\n".join(list(self._words)[-_SHOWN_WORDS:])
        return (
            tr("{sentence} Its last lines:\n{last}").format(sentence=sentence, last=last)
            if last
            else sentence
        )

    def join(self) -> None:
        """After the end of the process: wait until all that it said is here."""
        self.end_input()
        for thread in self._threads:
            thread.join(_END_SECONDS)

    def _write_lines(self) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):  # it has ended, which its answers tell
            while (line := self._lines.get()) is not None:
                self._process.stdin.write(line)
                self._process.stdin.flush()
                self._written += 1
        with suppress(OSError):
            self._process.stdin.close()

    def _read_lines(self) -> None:
        assert self._process.stdout is not None
        for line in read_lines(self._process.stdout):
            self._heard.put((time.monotonic(), line))
            if self._most_waiting is not None and self.waiting > self._most_waiting:
                break  # nobody asked for so much
        self._process.stdout.close()
        self._heard.put((time.monotonic(), None))

    def _read_words(self) -> None:
        assert self._process.stderr is not None
        while words := self._process.stderr.readline(_LONGEST_WORDS):
            self._words.append(words.decode("utf-8", "replace").rstrip())
        self._process.stderr.close()


def _room_in(process: subprocess.Popen[bytes]) -> Optional[select.poll]:
    """What tells whether a short line can be written without waiting; None where nothing does."""
    if not (hasattr(select, "poll") and hasattr(select, "PIPE_BUF")):
        return None
    assert process.stdin is not None
    room = select.poll()
    room.register(process.stdin, select.POLLOUT)
    return room

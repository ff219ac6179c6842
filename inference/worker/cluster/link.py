# SPDX-License-Identifier: GPL-2.0-or-later
"""The run's end of the process that speaks with a Dask scheduler."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

from ...errors import Cancelled, ClusterError
from ..environment import child_variables, not_started
from ..process import kill_tree, wait_for_end
from .messages import VERSION, Bundle, Connect, Connected, Failed, Hello, Message, decode, encode

_Wanted = TypeVar("_Wanted")

_START = Path(__file__).resolve().parents[1] / "start.py"
_MODULE = "inference.worker.cluster.submit"
_POLL_SECONDS = 0.1
_LONGEST_LINE = 1 << 28
_KEPT_LINES = 8


class Link:
    """A process in the *cluster* environment; used by one thread."""

    def __init__(self, interpreter: Path, folder: Path, cancelled: Callable[[], bool]) -> None:
        """Start it with ``interpreter``, in ``folder``. Raises WorkerCrashed, ClusterError.

        Dask's own configuration reaches it: the files that its user has, and variables DASK_….
        """
        options: dict[str, Any] = (
            {"creationflags": subprocess.CREATE_NO_WINDOW}  # type: ignore[attr-defined,unused-ignore]
            if sys.platform == "win32"
            else {"start_new_session": True}
        )
        dask = {name: value for name, value in os.environ.items() if name.startswith("DASK_")}
        temporary = {name: str(folder) for name in ("TMPDIR", "TMP", "TEMP")}
        try:
            self._process = subprocess.Popen(  # nosec B603 # a list, no shell; our own script
                [str(interpreter), "-I", "-u", str(_START), _MODULE],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=child_variables(os.environ, {**dask, **temporary}),
                cwd=folder,
                **options,
            )
        except OSError as error:
            raise not_started(interpreter, error) from error
        self._cancelled = cancelled
        self._requests: queue.Queue[Optional[bytes]] = queue.Queue()
        self._answers: queue.Queue[Optional[bytes]] = queue.Queue()
        self._errors: deque[str] = deque(maxlen=_KEPT_LINES)
        for work in (self._write_requests, self._read_answers, self._read_errors):
            threading.Thread(target=work, daemon=True).start()
        try:
            if self._next(Hello).version != VERSION:
                raise self._broken("does not speak this version's protocol")
        except BaseException:
            self.close(at_once=True)
            raise

    def connect(self, address: str, wait: int) -> Connected:
        """Connect to the scheduler at ``address``. Raises ClusterError, Cancelled."""
        self.send(Connect(address, wait))
        return self._next(Connected)

    def give(self, bundle: Path) -> None:
        """Send ``bundle`` to every worker; after that parts may be sent as Room tells."""
        self.send(Bundle(str(bundle)))

    def send(self, message: Message) -> None:
        """Have ``message`` written, soon."""
        self._requests.put(encode(message))

    def receive(self) -> Optional[Message]:
        """The next message; None when there is none for a moment.

        Raises ClusterError with what the process says is in the way, and Cancelled.
        """
        if self._cancelled():
            raise Cancelled
        try:
            line = self._answers.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            return None
        if line is None:
            raise self._broken("ended")
        try:
            message = decode(line)
        except ValueError as error:
            raise self._broken("sent what is no message") from error
        if isinstance(message, Failed):
            raise ClusterError(message.message)
        return message

    def close(self, at_once: bool = False) -> None:
        """Let the process take what is under way from the cluster, and end; or end it at once."""
        self._requests.put(None)
        if not at_once:
            wait_for_end(self._process)
        kill_tree(self._process)

    def _next(self, kind: type[_Wanted]) -> _Wanted:
        """The answer of this ``kind``, which is the next message."""
        while (message := self.receive()) is None:
            continue
        if not isinstance(message, kind):
            raise self._broken("answered out of turn")
        return message

    def _broken(self, what: str) -> ClusterError:
        last = "\n".join(self._errors)
        return ClusterError(
            f"The process that speaks with the scheduler {what}. Run again with RESUME to go on."
            + (f" Its last lines:\n{last}" if last else "")
        )

    def _write_requests(self) -> None:
        assert self._process.stdin is not None
        try:
            while (line := self._requests.get()) is not None:
                self._process.stdin.write(line)
                self._process.stdin.flush()
            self._process.stdin.close()
        except OSError:  # it has ended, which its answers tell
            return

    def _read_answers(self) -> None:
        assert self._process.stdout is not None
        while line := self._process.stdout.readline(_LONGEST_LINE):
            self._answers.put(line)
        self._process.stdout.close()
        self._answers.put(None)

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        while line := self._process.stderr.readline(_LONGEST_LINE):
            self._errors.append(line.decode("utf-8", "replace").rstrip())
        self._process.stderr.close()

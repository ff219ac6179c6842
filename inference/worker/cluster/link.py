# SPDX-License-Identifier: GPL-2.0-or-later
"""The run's end of the process that speaks with a Dask scheduler."""

from __future__ import annotations

import os
import queue
from pathlib import Path
from typing import Callable, Optional, TypeVar

from ...errors import Cancelled, ClusterError
from ...texts import tr
from ..lines import encode
from ..pipes import Pipes
from ..process import kill_tree, start, wait_for_end
from .messages import VERSION, Bundle, Connect, Connected, Failed, Hello, Message, decode

_Wanted = TypeVar("_Wanted")

_MODULE = "inference.worker.cluster.submit"
_POLL_SECONDS = 0.1


class Link:
    """A process in the *cluster* environment; used by one thread."""

    def __init__(self, interpreter: Path, folder: Path, cancelled: Callable[[], bool]) -> None:
        """Start it with ``interpreter``, in ``folder``. Raises WorkerCrashed, ClusterError.

        Dask's own configuration reaches it: the files that its user has, and variables DASK_….
        """
        dask = {name: value for name, value in os.environ.items() if name.startswith("DASK_")}
        self._process = start(interpreter, str(folder), dask, [_MODULE])
        self._pipes = Pipes(self._process)
        self._cancelled = cancelled
        try:
            if self._next(Hello).version != VERSION:
                raise self._broken(tr("does not speak this version's protocol"))
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
        self._pipes.write(encode(message))

    def receive(self) -> Optional[Message]:
        """The next message; None when there is none for a moment.

        Raises ClusterError with what the process says is in the way, and Cancelled.
        """
        if self._cancelled():
            raise Cancelled
        try:
            _, line = self._pipes.read(_POLL_SECONDS)
        except queue.Empty:
            return None
        if line is None:
            raise self._broken("ended")
        try:
            message = decode(line)
        except ValueError as error:
            raise self._broken(tr("sent what is no message")) from error
        if isinstance(message, Failed):
            raise ClusterError(message.message)
        return message

    def close(self, at_once: bool = False) -> None:
        """Let the process take what is under way from the cluster, and end; or end it at once."""
        self._pipes.end_input()
        if not at_once:
            wait_for_end(self._process)
        kill_tree(self._process)

    def _next(self, kind: type[_Wanted]) -> _Wanted:
        """The answer of this ``kind``, which is the next message."""
        while (message := self.receive()) is None:
            continue
        if not isinstance(message, kind):
            raise self._broken(tr("answered out of turn"))
        return message

    def _broken(self, what: str) -> ClusterError:
        sentence = tr("The process that speaks with the scheduler {what}.").format(what=what)
        return ClusterError(
            self._pipes.with_last_words(
                tr("{sentence} Run again with RESUME to go on.").format(sentence=sentence)
            )
        )

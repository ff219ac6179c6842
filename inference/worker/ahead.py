# SPDX-License-Identifier: GPL-2.0-or-later
"""The requests in their order, each batch prepared while the one before it is computed.

Preparing needs a core, computing a card, or all cores together: neither waits for the other. The
thread that hears the requests prepares them: to wake one more for it takes as long as the work on
small chips. Only batches are prepared ahead, and none behind a request that may change what they
mean.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Callable, Generic, Optional, TypeVar, Union

from .protocol import Message, Predict, decode

_Batch = TypeVar("_Batch")

#: Batches that are prepared and not yet answered, at most: each takes memory.
_MOST = 3


class Ahead(Generic[_Batch]):
    """Requests, heard by one thread and answered by another."""

    def __init__(self, prepare: Callable[[Predict], Optional[_Batch]]) -> None:
        """``prepare`` raises nothing."""
        self._prepare = prepare
        self._heard: queue.SimpleQueue[Union[tuple[Message, Optional[_Batch]], ValueError]]
        self._heard = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._unanswered = 0
        self._others = 0

    def hear(self, lines: Iterable[bytes]) -> None:
        """Take in ``lines`` until they end."""
        for line in lines:
            try:
                message = decode(line)
            except ValueError as error:
                self._heard.put(error)
                continue
            batch = None
            if self._free_before(message) and isinstance(message, Predict):
                batch = self._prepare(message)
            self._heard.put((message, batch))

    def requests(self) -> Iterator[tuple[Message, Optional[_Batch]]]:
        """The requests, and to each batch what was made of it if it could be prepared.

        A request is answered when the next is asked for. Raises ValueError for a line that is no
        message.
        """
        while True:
            heard = self._heard.get()
            if isinstance(heard, ValueError):
                raise heard
            yield heard
            with self._lock:
                self._unanswered -= 1
                self._others -= not isinstance(heard[0], Predict)

    def _free_before(self, message: Message) -> bool:
        """Whether few requests wait before ``message``, just heard, and all of them are batches."""
        with self._lock:
            free = not self._others and self._unanswered < _MOST
            self._unanswered += 1
            self._others += not isinstance(message, Predict)
        return free

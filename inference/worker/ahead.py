# SPDX-License-Identifier: GPL-2.0-or-later
"""The requests in their order, each batch prepared while the one before it is computed.

Preparing needs a core, computing a card, or all cores together: neither waits for the other. The
thread that hears the requests prepares them: to wake one more for it takes as long as the work on
small chips. Only batches are prepared ahead, and none behind a request that may change what they
mean. As long as nothing would be won, since batches are prepared or computed at once, there is no
such thread either.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from typing import Callable, Generic, Optional, TypeVar, Union

from .protocol import Message, Predict, decode

_Batch = TypeVar("_Batch")

#: Batches that are prepared and not yet answered, at most: each takes memory.
_MOST = 3
#: Preparing ahead is worth a thread once it has saved so many seconds, so many times.
_WORTH_SECONDS, _WORTH_TIMES = 0.0005, 2


class Ahead(Generic[_Batch]):
    """Requests, heard by one thread and answered by another."""

    def __init__(
        self,
        prepare: Callable[[Predict], Optional[_Batch]],
        lines: Iterator[bytes],
        alone: bool = False,
    ) -> None:
        """``prepare`` raises nothing. Who answers also hears ``lines`` at first, if ``alone``."""
        self._prepare = prepare
        self._lines = lines
        self._alone = alone
        self._heard: queue.SimpleQueue[Union[tuple[Message, Optional[_Batch]], ValueError]]
        self._heard = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._unanswered = 0
        self._others = 0

    def requests(self) -> Iterator[tuple[Message, Optional[_Batch]]]:
        """The requests, and to each batch what was made of it if it could be prepared.

        A request is answered when the next is asked for. Raises ValueError for a line that is no
        message.
        """
        if self._alone:
            yield from self._heard_alone()
        threading.Thread(target=self._hear, daemon=True).start()
        while True:
            heard = self._heard.get()
            if isinstance(heard, ValueError):
                raise heard
            yield heard
            with self._lock:
                self._unanswered -= 1
                self._others -= not isinstance(heard[0], Predict)

    def _heard_alone(self) -> Iterator[tuple[Message, Optional[_Batch]]]:
        """Requests one by one, until a thread that prepares the next is worth it."""
        worth = 0
        for line in self._lines:
            message = decode(line)
            begun = time.monotonic()
            batch = self._prepare(message) if isinstance(message, Predict) else None
            prepared = time.monotonic()
            yield message, batch
            saved = min(prepared - begun, time.monotonic() - prepared)
            worth += batch is not None and saved >= _WORTH_SECONDS
            if worth == _WORTH_TIMES:
                return

    def _hear(self) -> None:
        """Take in lines until they end."""
        for line in self._lines:
            try:
                message = decode(line)
            except ValueError as error:
                self._heard.put(error)
                continue
            batch = None
            if self._free_before(message) and isinstance(message, Predict):
                batch = self._prepare(message)
            self._heard.put((message, batch))

    def _free_before(self, message: Message) -> bool:
        """Whether few requests wait before ``message``, just heard, and all of them are batches."""
        with self._lock:
            free = not self._others and self._unanswered < _MOST
            self._unanswered += 1
            self._others += not isinstance(message, Predict)
        return free

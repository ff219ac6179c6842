# SPDX-License-Identifier: GPL-2.0-or-later
"""The requests in their order, each batch prepared while the one before it is computed.

Preparing needs a core, computing a card, or all cores together: neither waits for the other. Only
batches are looked at ahead; what else is asked is answered before anything behind it is prepared.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Callable, Optional, TypeVar, Union

from .protocol import Message, Predict, decode

_Batch = TypeVar("_Batch")
_Request = tuple[Message, Optional[_Batch]]


def requests_ahead(
    lines: queue.Queue[Optional[bytes]], prepare: Callable[[Predict], Optional[_Batch]]
) -> Iterator[_Request[_Batch]]:
    """The requests in ``lines`` until None; to each Predict what ``prepare`` made of it.

    ``prepare`` runs in a thread of its own, one batch ahead; it raises nothing. Raises ValueError
    for a line that is no message.
    """
    ready: queue.Queue[Union[_Request[_Batch], ValueError, None]] = queue.Queue(1)
    threading.Thread(target=_fill, args=(lines, prepare, ready), daemon=True).start()
    while (request := ready.get()) is not None:
        if isinstance(request, ValueError):
            raise request
        yield request
        ready.task_done()


def _fill(
    lines: queue.Queue[Optional[bytes]],
    prepare: Callable[[Predict], Optional[_Batch]],
    ready: queue.Queue[Union[_Request[_Batch], ValueError, None]],
) -> None:
    while (line := lines.get()) is not None:
        try:
            message = decode(line)
        except ValueError as error:
            ready.put(error)
            return
        if isinstance(message, Predict):
            ready.put((message, prepare(message)))
        else:
            ready.put((message, None))
            ready.join()
    ready.put(None)

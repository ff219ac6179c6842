# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference process: reads requests, answers them in their order.

Started by ``start.py`` in an environment of its own. The real standard output belongs to the
protocol; what a model prints goes to standard error.
"""

from __future__ import annotations

import os
import platform
import queue
import sys
import threading
from typing import BinaryIO, Optional

from .ahead import requests_ahead
from .lines import read_lines
from .protocol import Hello, Message, encode
from .session import Session


def main() -> None:
    """Serve until standard input ends."""
    commands, channel = _take_stdin(), _take_stdout()
    _send(channel, Hello(platform.python_version()))
    requests: queue.Queue[Optional[bytes]] = queue.Queue()
    threading.Thread(target=_read_requests, args=(commands, requests), daemon=True).start()
    session = Session()
    for request, batch in requests_ahead(requests, session.prepared):
        _send(channel, session.answer(request, batch))


def _take_stdin() -> BinaryIO:
    """The real standard input, for the protocol alone; whoever else reads it finds its end."""
    channel = os.fdopen(os.dup(0), "rb")
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    return channel


def _take_stdout() -> BinaryIO:
    """The real standard output, for the protocol alone; ``print`` then goes to standard error."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return channel


def _read_requests(commands: BinaryIO, requests: queue.Queue[Optional[bytes]]) -> None:
    """Feed the loop; at the end of standard input stop at once, whatever is being computed."""
    try:
        for line in read_lines(commands):
            requests.put(line)  # nosec B113 # a queue, no web page
    except (OSError, ValueError):  # a model's code closed it: nothing more will be heard
        pass
    os._exit(0)


def _send(channel: BinaryIO, message: Message) -> None:
    channel.write(encode(message))
    channel.flush()

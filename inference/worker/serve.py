# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference process: reads requests, answers them in their order.

Started by ``start.py`` in an environment of its own. The real standard output belongs to the
protocol; what a model prints goes to standard error.
"""

from __future__ import annotations

import os
import platform
import select
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from .ahead import Ahead
from .lines import read_lines
from .protocol import Hello, Message, encode
from .session import Session


def main() -> None:
    """Serve until standard input ends."""
    commands, channel = _take_stdin(), _take_stdout()
    _send(channel, Hello(platform.python_version()))
    session = Session()
    watched = _watch_end(commands)
    ahead = Ahead(session.prepared, _lines_to_the_end(commands), alone=watched)
    for request, batch in ahead.requests():
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


def _lines_to_the_end(commands: BinaryIO) -> Iterator[bytes]:
    """The lines of standard input; at its end stop at once, whatever is being computed."""
    with suppress(OSError, ValueError):  # a model's code closed it: nothing more will be heard
        yield from read_lines(commands)
    os._exit(0)


def _watch_end(commands: BinaryIO) -> bool:
    """Stop at the end of standard input also while nobody hears it; False where nothing tells."""
    if sys.platform != "linux":
        return False
    end = select.poll()
    end.register(commands, 0)  # not for what there is to read, only for its end

    def wait() -> None:
        end.poll()
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()
    return True


def _send(channel: BinaryIO, message: Message) -> None:
    channel.write(encode(message))
    channel.flush()

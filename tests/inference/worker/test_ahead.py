# SPDX-License-Identifier: GPL-2.0-or-later
"""Batches are prepared while others are computed, and nothing overtakes what it depends on."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

import pytest
from deep_objects.inference.worker.ahead import Ahead
from deep_objects.inference.worker.protocol import Message, Predict, Share, encode

SECONDS = 10


def predict(number: int) -> Predict:
    """A request of that number."""
    return Predict(number, 0, 3, "|u1", [])


@dataclass
class Asked:
    """What was asked, in its order, and which batches have been prepared."""

    lines: queue.Queue[Optional[bytes]] = field(default_factory=queue.Queue)
    prepared: queue.Queue[int] = field(default_factory=queue.Queue)

    def put(self, *messages: Message) -> None:
        """Ask for these."""
        for message in messages:
            self.lines.put(encode(message))

    def end(self) -> None:
        """Ask for nothing more."""
        self.lines.put(None)

    def prepare(self, request: Predict) -> str:
        """Prepare, and note it."""
        self.prepared.put(request.request)
        return f"batch {request.request}"

    def requests(self) -> Iterator[tuple[Message, Optional[str]]]:
        """The requests as the process gets them, heard by a thread of their own."""
        return Ahead(self.prepare, iter(self.lines.get, None)).requests()


def test_the_next_batch_is_prepared_while_one_is_computed() -> None:
    asked = Asked()
    asked.put(predict(1), predict(2))
    requests = asked.requests()

    assert next(requests) == (predict(1), "batch 1")

    assert [asked.prepared.get(timeout=SECONDS) for _ in range(2)] == [1, 2]
    asked.end()


def test_no_more_than_two_batches_are_prepared_ahead() -> None:
    """Each takes memory. Later ones come as they are."""
    asked = Asked()
    asked.put(*map(predict, range(1, 6)))
    requests = asked.requests()
    assert next(requests) == (predict(1), "batch 1")
    for number in range(1, 4):
        assert asked.prepared.get(timeout=SECONDS) == number

    with pytest.raises(queue.Empty):
        asked.prepared.get(timeout=0.3)

    assert [next(requests) for _ in range(4)] == [
        (predict(2), "batch 2"),
        (predict(3), "batch 3"),
        (predict(4), None),
        (predict(5), None),
    ]
    asked.end()


def test_a_batch_behind_what_is_none_is_not_prepared_before_that_is_answered() -> None:
    """It may lie in the file that is shared first."""
    asked = Asked()
    asked.put(predict(1), Share(2, "file"), predict(3))
    requests = asked.requests()
    assert next(requests) == (predict(1), "batch 1")
    assert next(requests) == (Share(2, "file"), None)
    assert next(requests) == (predict(3), None)

    asked.put(predict(4))

    assert next(requests) == (predict(4), "batch 4")
    asked.end()


def test_a_line_that_is_no_message_is_told_after_the_others() -> None:
    asked = Asked()
    asked.put(predict(1))
    asked.lines.put(b"nonsense\n")
    requests = asked.requests()
    assert next(requests) == (predict(1), "batch 1")

    with pytest.raises(ValueError, match="not a message: b'nonsense"):
        next(requests)
    asked.end()


def test_the_thread_that_hears_ends_with_what_it_hears() -> None:
    before = set(threading.enumerate())
    asked = Asked()
    asked.put(predict(1))
    requests = asked.requests()
    assert next(requests) == (predict(1), "batch 1")
    (hearing,) = set(threading.enumerate()) - before

    asked.end()

    hearing.join(SECONDS)
    assert not hearing.is_alive()


def test_batches_that_are_done_at_once_need_no_second_thread() -> None:
    """To hand them over would take as long as they do."""
    preparing: list[int] = []

    def prepare(request: Predict) -> str:
        preparing.append(threading.get_ident())
        time.sleep(0.01 * (request.request % 2))
        return f"batch {request.request}"

    lines = map(encode, map(predict, range(8)))
    requests = Ahead(prepare, lines, alone=True).requests()
    for number in range(8):
        assert next(requests) == (predict(number), f"batch {number}")
        time.sleep(0.01 * (number % 2 == 0))

    assert set(preparing) == {threading.get_ident()}


def test_a_thread_hears_once_there_is_time_to_be_won() -> None:
    """From the second batch on that takes a while to prepare and a while to compute."""
    asked = Asked()
    asked.put(Share(1, "file"), predict(2), predict(3))
    preparing: list[int] = []

    def prepare(request: Predict) -> str:
        preparing.append(threading.get_ident())
        time.sleep(0.01)
        return asked.prepare(request)

    requests = Ahead(prepare, iter(asked.lines.get, None), alone=True).requests()
    assert next(requests) == (Share(1, "file"), None)
    for number in (2, 3):
        assert next(requests) == (predict(number), f"batch {number}")
        time.sleep(0.01)
    assert set(preparing) == {threading.get_ident()}

    asked.put(predict(4), predict(5))
    assert next(requests) == (predict(4), "batch 4")
    assert [asked.prepared.get(timeout=SECONDS) for _ in range(4)] == [2, 3, 4, 5]
    assert threading.get_ident() not in preparing[2:]
    asked.end()


def test_who_hears_alone_tells_a_line_that_is_no_message() -> None:
    requests = Ahead(lambda request: "batch", iter([b"nonsense\n"]), alone=True).requests()
    with pytest.raises(ValueError, match="not a message: b'nonsense"):
        next(requests)

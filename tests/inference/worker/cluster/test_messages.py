# SPDX-License-Identifier: GPL-2.0-or-later
"""The messages about parts: what is sent arrives, and what is no message is refused."""

from __future__ import annotations

import pytest
from deep_objects.inference.worker.cluster.messages import (
    Connected,
    Done,
    Failed,
    Part,
    WantsModel,
    decode,
)
from deep_objects.inference.worker.lines import encode


@pytest.mark.parametrize(
    "message",
    [Connected(2, 4), Part(1, '{"windows": ""}'), Done(1, "é\n"), WantsModel(), Failed("No.")],
)
def test_a_message_arrives_as_it_was_sent(message: object) -> None:
    line = encode(message)

    assert line.endswith(b"\n") and line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"null",
        b'{"type": "Exec"}',
        b'{"type": "Done", "number": 1}',
        b'{"type": "Done", "number": "1", "text": ""}',
        b'{"type": "Done", "number": 1, "text": "", "more": 1}',
        b'{"type": "Room", "parts": true}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match="not a message"):
        decode(line)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages between the run and the inference process: one line of JSON each."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import replace
from typing import Any

import pytest
from deep_objects.inference.worker import protocol
from hypothesis import given
from hypothesis import strategies as st

texts = st.text(max_size=20)
whole = st.integers(-(2**53), 2**53)
shares = st.one_of(st.none(), st.floats(0, 1))
finite = st.floats(allow_nan=False, allow_infinity=False)
objects = st.dictionaries(texts, st.one_of(texts, whole, finite, st.none(), st.booleans()))

messages = st.one_of(
    st.builds(protocol.Hello, texts, whole),
    st.builds(
        protocol.Load, whole, texts, objects, objects, whole, texts, whole,
        st.booleans(), st.booleans(), st.booleans(),
    ),
    st.builds(protocol.Loaded, whole, texts, whole, st.lists(texts), whole),
    st.builds(protocol.Inspect, whole, texts, objects, objects, st.booleans()),
    st.builds(protocol.Inspected, whole, objects),
    st.builds(protocol.Share, whole, texts),
    st.builds(protocol.Shared, whole),
    st.builds(
        protocol.Predict, whole, whole, whole, texts, st.lists(st.lists(whole, max_size=6)),
        st.lists(st.lists(finite, min_size=2, max_size=2)),
    ),
    st.builds(
        protocol.Predicted, whole, st.lists(st.one_of(st.none(), texts)), st.lists(shares),
        st.lists(texts), st.lists(st.lists(finite, max_size=3)), st.lists(texts),
        st.lists(st.lists(st.one_of(st.none(), texts, finite), max_size=2)), st.lists(texts),
    ),
    st.builds(protocol.Failed, whole, texts),
)  # fmt: skip


@given(messages)
def test_a_message_survives_its_line(message: protocol.Message) -> None:
    """Encoding and decoding gives the same message, on one line of ASCII."""
    line = protocol.encode(message)

    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert protocol.decode(line) == message


@given(st.one_of(st.binary(max_size=200), texts.map(lambda text: text.encode("utf-8"))))
def test_any_bytes_are_a_message_or_a_value_error(line: bytes) -> None:
    """What is no message raises ValueError and nothing else."""
    with pytest.raises(ValueError):  # noqa: PT011 (json's and our own)
        protocol.decode(line)


keys = st.sampled_from(["type", "request", "message", "path", "notes", "python", "x"])
types = st.sampled_from(["Shared", "Failed", "Share", "Hello", "Load", "no", "", None, 3, []])


@given(st.dictionaries(keys, st.one_of(types, whole, texts, st.lists(whole))))
def test_any_object_is_a_message_or_a_value_error(values: dict[str, Any]) -> None:
    """JSON objects with wrong, missing or surplus keys are no messages."""
    line = json.dumps(values).encode()
    try:
        message = protocol.decode(line)
    except ValueError as error:
        assert str(error) == f"not a message: {line[:80]!r}"
    else:
        assert dataclasses.asdict(message).items() <= {**values, "version": 1}.items()


def test_brackets_without_end_are_no_message() -> None:
    """A line nested too deeply for the parser is refused like any other."""
    with pytest.raises(ValueError, match=r"^not a message: b'"):
        protocol.decode(b"[" * 200_000)


def test_a_number_that_json_does_not_know_is_not_sent() -> None:
    """NaN and infinity would make the line unreadable elsewhere; sending them is a mistake."""
    message = protocol.Predicted(1, ["a"], [float("nan")], ["ok"], [], [])

    with pytest.raises(ValueError, match="Out of range float values are not JSON compliant"):
        protocol.encode(message)


@pytest.mark.parametrize(
    ("changes", "whole"),
    [
        ({}, True),
        ({"labels": ["roof"]}, False),
        ({"statuses": ["ok"] * 3}, False),
        ({"scores": [[0.5]]}, False),
        ({"further": [[1], [2]]}, True),
        ({"explanations": ["", "", ""]}, False),
    ],
)
def test_an_answer_has_an_entry_for_each_chip(changes: dict[str, Any], whole: bool) -> None:
    """With fewer or more, a row would get what belongs to its neighbour."""
    plain = protocol.Predicted(1, ["roof", "tree"], [0.5, 0.5], ["ok", "ok"], [], [])

    assert replace(plain, **changes).answers(2) is whole

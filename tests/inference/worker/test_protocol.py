# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages between the run and the inference process: one line of JSON each."""

from __future__ import annotations

import dataclasses
import io
import json
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest
from deep_objects.inference.outcome import STATUSES
from deep_objects.inference.worker import lines, protocol
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
    st.builds(
        protocol.Loaded, whole, texts, st.integers(1, 65536), st.lists(texts),
        st.integers(0, 10**6),
    ),
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
        st.lists(st.sampled_from(STATUSES)), st.lists(st.lists(finite, max_size=3)),
        st.lists(texts), st.lists(st.lists(st.one_of(st.none(), texts, finite), max_size=2)),
        st.lists(st.binary(max_size=20).map(lambda content: b64encode(content).decode())),
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
        assert str(error).startswith("not a message")
        assert str(error).endswith(f": {line[:80]!r}")
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

    assert replace(plain, **changes).answers(2, 3) is whole


@pytest.mark.parametrize(("width", "fits"), [(3, True), (0, True), (1, False), (4, False)])
def test_an_answer_has_a_score_for_every_class_or_none(width: int, fits: bool) -> None:
    """Scores of another number would stand in the fields of other classes."""
    answer = protocol.Predicted(1, ["roof"], [0.5], ["ok"], [[0.5] * width], [])

    assert answer.answers(1, 3) is fits


RIGHT: dict[str, dict[str, Any]] = {
    "Predicted": {
        "request": 1, "labels": ["roof"], "confidences": [0.5], "statuses": ["ok"],
        "scores": [[0.5]], "notes": ["said"], "further": [[1, "x", None]],
        "explanations": ["/9j/"],
    },
    "Loaded": {"request": 1, "device": "CPU", "batch_size": 16, "notes": [], "outputs": 3},
    "Failed": {"request": 1, "message": "It failed."},
    "Inspected": {"request": 1, "facts": {}},
    "Hello": {"python": "3.11", "version": protocol.VERSION},
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "key", "written"),
    [
        ("Predicted", "labels", "[1]"),
        ("Predicted", "labels", '"ab"'),
        ("Predicted", "labels", '["\\ud800"]'),
        ("Predicted", "confidences", "[NaN]"),
        ("Predicted", "confidences", "[1e999]"),
        ("Predicted", "confidences", "[true]"),
        ("Predicted", "confidences", '["0.5"]'),
        ("Predicted", "confidences", "[" + "9" * 350 + "]"),
        ("Predicted", "statuses", '["owned"]'),
        ("Predicted", "statuses", "[null]"),
        ("Predicted", "scores", "[[null]]"),
        ("Predicted", "scores", "[0.5]"),
        ("Predicted", "notes", "[[]]"),
        ("Predicted", "further", "[[{}]]"),
        ("Predicted", "further", "[[9223372036854775808]]"),
        ("Predicted", "explanations", '["no base64"]'),
        ("Predicted", "explanations", '["\\u00ff///"]'),
        ("Predicted", "request", "1.0"),
        ("Predicted", "request", "true"),
        ("Loaded", "batch_size", "0"),
        ("Loaded", "batch_size", "1000000000"),
        ("Loaded", "outputs", "-1"),
        ("Loaded", "device", "7"),
        ("Loaded", "request", "9" * 5000),
        ("Failed", "message", "null"),
        ("Inspected", "facts", "[]"),
        ("Hello", "version", '"3"'),
    ],
)  # fmt: skip
def test_a_field_of_another_type_or_range_makes_it_no_message(
    kind: str, key: str, written: str
) -> None:
    """What a stranger's model wrote there costs a batch, and nothing else goes wrong."""
    right = {"type": kind, **RIGHT[kind]}
    text = json.dumps({**right, key: "HERE"}).replace('"HERE"', written)

    assert protocol.decode(json.dumps(right).encode()) is not None
    with pytest.raises(ValueError, match=r"^not a message"):
        protocol.decode(text.encode())


def test_an_answer_is_sent_in_whole_characters() -> None:
    """Half a character, as names of files may have, would make the answer none."""
    line = protocol.encode(protocol.Failed(1, "a\ud800b \U0001f600"))

    assert protocol.decode(line) == protocol.Failed(1, "a?b \U0001f600")


def test_a_path_of_any_bytes_reaches_the_process() -> None:
    """File systems know names that are no text."""
    share = protocol.Share(1, "/tmp/\udcff")

    assert protocol.decode(protocol.encode(share)) == share


def test_a_line_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes no more memory than the longest line, and nothing after it is read."""
    monkeypatch.setattr(lines, "LONGEST_LINE", 10)

    found = list(lines.read_lines(io.BytesIO(b"short\n" + b"x" * 1000 + b"\nafter\n")))

    assert found == [b"short\n", b"x" * 10]

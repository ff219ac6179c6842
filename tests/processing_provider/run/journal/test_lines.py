# SPDX-License-Identifier: GPL-2.0-or-later
"""What a journal says comes back exactly, or not at all, whatever became of its file."""

from __future__ import annotations

import io
import json
import math
import struct
import zlib
from binascii import b2a_base64
from typing import Any

import pytest
from deep_objects.inference.job import DOUBLE, TEXT, WHOLE
from deep_objects.inference.outcome import STATUSES, Outcome
from deep_objects.processing_provider.run.journal.lines import (
    Form,
    Numbered,
    batch_line,
    first_line,
    read_outcomes,
)
from hypothesis import given
from hypothesis import strategies as st

KEY = "a1" * 32
FORM = Form(1000, 2, (TEXT, DOUBLE, WHOLE), True)

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(st.characters(), max_size=8)
FURTHER = st.tuples(
    st.none() | TEXTS, st.none() | NUMBERS, st.none() | st.integers(-(2**63) + 1, 2**63 - 1)
)
OUTCOMES = st.builds(
    Outcome,
    st.sampled_from(STATUSES),
    st.none() | TEXTS,
    st.none() | NUMBERS,
    st.just(()) | st.tuples(NUMBERS, NUMBERS),
    st.just(()) | FURTHER,
    st.sampled_from(["", "anBlZw==", "YQ=="]),
)
BATCHES = st.lists(st.lists(st.tuples(st.integers(0, 999), OUTCOMES), max_size=4), max_size=6)


def journal(batches: list[list[Numbered]], key: str = KEY) -> bytes:
    """The text of a journal."""
    return b"".join([first_line(key), *map(batch_line, batches)])


def read(content: bytes, key: str = KEY, form: Form = FORM) -> list[Numbered]:
    """What is read from it."""
    return list(read_outcomes(io.BytesIO(content), key, form))


def joined(batches: list[list[Numbered]]) -> list[Numbered]:
    """All outcomes of all batches."""
    return [entry for batch in batches for entry in batch]


def exactly(outcomes: list[Numbered]) -> list[str]:
    """Texts that are equal for equal outcomes alone: 0.0 and -0.0 are two."""
    return [repr(entry) for entry in outcomes]


def is_part(found: list[str], written: list[str]) -> bool:
    """Whether ``found`` is what was written, in its order, with or without something missing."""
    rest = iter(written)
    return all(entry in rest for entry in found)


@given(BATCHES)
def test_what_was_written_is_read_exactly(batches: list[list[Numbered]]) -> None:
    """Every float to its last bit, and texts that no file can hold as they are."""
    assert exactly(read(journal(batches))) == exactly(joined(batches))


@given(BATCHES, st.data())
def test_a_journal_cut_short_anywhere_gives_what_was_whole(
    batches: list[list[Numbered]], data: Any
) -> None:
    """As a kill or a full disk leaves it: all batches but the one that was being written."""
    content = journal(batches)
    length = data.draw(st.integers(0, len(content)))
    whole = max(content.count(b"\n", 0, length) - 1, 0)

    found = read(content[:length])

    assert exactly(found) == exactly(joined(batches[:whole]))


@given(BATCHES, st.lists(st.tuples(st.integers(0), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_journal_with_any_damage_gives_nothing_false(
    batches: list[list[Numbered]], damage: list[tuple[int, int]]
) -> None:
    content = bytearray(journal(batches))
    for position, value in damage:
        content[position % len(content)] = value
    assert is_part(exactly(read(bytes(content))), exactly(joined(batches)))


@given(BATCHES, st.integers(0), st.binary(max_size=40))
def test_bytes_put_in_anywhere_add_nothing(
    batches: list[list[Numbered]], position: int, foreign: bytes
) -> None:
    content = journal(batches)
    place = position % (len(content) + 1)
    found = read(content[:place] + foreign + content[place:])
    assert is_part(exactly(found), exactly(joined(batches)))


@given(st.binary(max_size=200))
def test_any_bytes_are_no_journal(content: bytes) -> None:
    assert read(content) == []


def test_what_follows_a_torn_line_is_read() -> None:
    """A resumed run appends nothing to it, but a full disk may become free again."""
    one, two, three = [[(n, Outcome("ok", "a", 0.5))] for n in range(3)]
    torn = batch_line(two)[:-4]
    content = journal([one]) + torn + b"\n" + batch_line(three)
    assert read(content) == one + three


@pytest.mark.parametrize("key", ["b2" * 32, "", KEY[:-1]])
def test_the_journal_of_another_key_gives_nothing(key: str) -> None:
    assert read(journal([[(1, Outcome("ok", "a", 0.5))]], key)) == []


def test_another_format_gives_nothing() -> None:
    content = journal([[(1, Outcome("ok", "a", 0.5))]])
    text = content.split(b"\n", 1)[0][9:].replace(b",1,", b",2,")
    later = b"%08x %b\n" % (zlib.crc32(text), text) + content.split(b"\n", 1)[1]
    assert read(later) == []


def base64(*numbers: float) -> str:
    """Doubles as a journal holds them."""
    return b2a_base64(struct.pack(f"<{len(numbers)}d", *numbers), newline=False).decode()


#: The columns of one outcome, in a line of two.
GOOD = (7, "ok", "barn", 0.5, (0.5, 0.25), ["x", 1.5, 3], "YQ==")
OUTCOME = (7, Outcome("ok", "barn", 0.5, (0.5, 0.25), ("x", 1.5, 3), "YQ=="))


def columns(*rows: tuple[Any, ...]) -> list[Any]:
    """What the line of ``rows`` holds."""
    listed = [list(column) for column in zip(*rows)]
    scores = [score for row in listed[4] for score in row]
    return [*listed[:3], base64(*listed[3]), base64(*scores), *listed[5:]]


def line(content: Any) -> bytes:
    """A line with a right sum, whatever it holds."""
    text = json.dumps(content).encode("ascii")
    return b"%08x %b\n" % (zlib.crc32(text), text)


@pytest.mark.parametrize(
    ("position", "value"),
    [
        *((0, value) for value in (-1, 1000, 1.0, True, "7", 10**400, None)),
        *((1, value) for value in ("fine", "", None, 5, ["ok"])),
        *((2, value) for value in (5, ["barn"], True)),
        *((3, value) for value in (math.inf, -math.inf)),
        *((4, value) for value in ((0.5, math.nan), (math.inf, 0.5))),
        *((5, value) for value in (["x", 1.5], [1, 1.5, 3], ["x", "1.5", 3], None, "x", 5)),
        *((5, value) for value in (["x", 1.5, 3.5], ["x", 1.5, 2**63], ["x", math.inf, 3])),
        *((6, value) for value in ("a", "ä", None, 5)),
    ],
)
def test_an_outcome_that_no_such_run_could_have_is_passed_over(position: int, value: Any) -> None:
    """Though its line's sum is right; its neighbour counts."""
    bad = (*GOOD[:position], value, *GOOD[position + 1 :])
    assert read(first_line(KEY) + line(columns(bad, GOOD))) == [OUTCOME]


WHOLE_LINE = columns(GOOD, GOOD)


@pytest.mark.parametrize(
    "content",
    [
        *(7, None, "text", {"a": 1}, [], [7], [[]], WHOLE_LINE[:6], [*WHOLE_LINE, []]),
        *([*WHOLE_LINE[:n], value, *WHOLE_LINE[n + 1 :]] for n in range(7) for value in (7, {})),
        *([*WHOLE_LINE[:n], [1], *WHOLE_LINE[n + 1 :]] for n in range(7)),
        [*WHOLE_LINE[:3], base64(0.5), *WHOLE_LINE[4:]],
        [*WHOLE_LINE[:3], "AAA", *WHOLE_LINE[4:]],
        [*WHOLE_LINE[:3], "ä", *WHOLE_LINE[4:]],
        [*WHOLE_LINE[:4], base64(0.5, 0.5, 0.5), *WHOLE_LINE[5:]],
    ],
)
def test_a_line_whose_columns_do_not_belong_together_is_passed_over(content: Any) -> None:
    assert read(first_line(KEY) + line(content) + line(columns(GOOD))) == [OUTCOME]


def test_nested_lists_without_end_are_passed_over() -> None:
    text = b"[" * 200_000
    deep = b"%08x %b\n" % (zlib.crc32(text), text)
    assert read(first_line(KEY) + deep + line(columns(GOOD))) == [OUTCOME]


def test_scores_and_explanations_that_were_not_asked_for_are_no_outcome() -> None:
    content = first_line(KEY) + line(columns(GOOD))
    assert read(content, form=Form(1000, 3, FORM.further, True)) == []
    assert read(content, form=Form(1000, 2, FORM.further, False)) == []
    assert read(content, form=Form(1000, 2, (TEXT,), True)) == []


@pytest.mark.parametrize("number", [math.nan, math.inf])
@pytest.mark.parametrize("place", ["confidence", "scores", "further"])
def test_numbers_that_are_none_are_refused(number: float, place: str) -> None:
    """They would come back as something else."""
    value: Any = number if place == "confidence" else (number, 0.5)
    with pytest.raises(ValueError, match=r"NaN or infinite|JSON compliant"):
        batch_line([(0, Outcome("ok", "a", **{place: value}))])

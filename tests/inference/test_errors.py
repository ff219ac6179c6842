# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of errors: complete, and every leaf meant for a person."""

from __future__ import annotations

import re

import pytest
from deep_objects.inference import errors
from deep_objects.inference.errors import (
    Cancelled,
    DeepObjectsError,
    DefinitionError,
    both_ends,
    harmless,
    one_line,
)

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type)]
KINDS = [kind for kind in KINDS if issubclass(kind, Exception)]


def test_the_outline_names_every_error() -> None:
    """The tree in the module's docstring is the tree of its classes."""
    outlined = set(re.findall(r"^\W*([A-Z]\w+(?:Error|Missing|Memory|Changed|Full|ed))\b",
                              errors.__doc__ or "", re.MULTILINE))  # fmt: skip

    assert outlined == {kind.__name__ for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_can_be_caught_by_the_root(kind: type[Exception]) -> None:
    """One except clause at the edge is enough."""
    assert issubclass(kind, DeepObjectsError)
    assert kind.__doc__


def test_a_definitions_faults_are_a_line_each() -> None:
    """Every line begins with the file's name, so that it can be quoted alone."""
    error = DefinitionError("x.emd", ["first.", "second."])

    assert str(error) == "x.emd: first.\nx.emd: second."
    assert (error.name, error.faults) == ("x.emd", ("first.", "second."))


def test_cancelling_says_that_nothing_more_happened() -> None:
    """The one message that needs no remedy."""
    assert str(Cancelled()) == "The run was cancelled; nothing more was read or classified."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<img src='//server/x.png'>", "‹img src='//server/x.png'>"),
        ("</p><!--", "‹/p>‹!--"),
        ("&lt;b>", "＆lt;b>"),
        ("1 < 2 and a & b", "1 < 2 and a & b"),
        ("a\x1b[31mb\x00\r\x85", "a\ufffd[31mb\ufffd\ufffd\ufffd"),
        ("\u202egnp.exe\u2066", "\ufffdgnp.exe\ufffd"),
        ("half \ud800 of one", "half \ufffd of one"),
        ("a line\n\tand another, עברית, 😀", "a line\n\tand another, עברית, 😀"),
        ("x" * 30_000, "x" * 19_999 + "…"),
    ],
    ids=ascii,
)
def test_a_message_is_harmless_wherever_it_is_shown(text: str, shown: str) -> None:
    """It quotes strangers: no box takes it for HTML, no console for commands."""
    assert harmless(text) == str(DeepObjectsError(text)) == shown
    assert str(DefinitionError("x", [text]))[:10] == f"x: {shown}"[:10]


def test_of_a_long_reason_both_ends_are_told() -> None:
    """As long as it may be, without line ends and a full stop."""
    assert both_ends("NumPy is\n\nbroken.") == "NumPy is broken"
    told = both_ends("Read this! " + "x" * 100 + " Original error was: no.", 60)
    assert told == "Read this! xxxxxxxxx … xxxxxxxxxxxxxx Original error was: no"
    assert len(told) == 60


def test_a_quoted_name_stays_in_its_line() -> None:
    """Short, and without line ends."""
    assert one_line("a\nb\t<i>" + "x" * 100, 10) == "a b ‹i>xx…"

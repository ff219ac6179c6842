# SPDX-License-Identifier: GPL-2.0-or-later
"""Typed reading of untrusted JSON: faults are noted with their key path, nothing is raised."""

from __future__ import annotations

from typing import Any

import pytest
from deep_objects.inference.definition.reader import Reader, describe, is_number, is_whole
from hypothesis import given

from .json_values import values

_LONG = pytest.param("9" * 5000, id="5000 digits as a text")
_HUGE = pytest.param(10**400, id="400 digits")


def read(value: Any, method: str, *arguments: Any) -> tuple[Any, list[str]]:
    """What ``method`` of a reader gives for the key K, and the faults it noted."""
    faults: list[str] = []
    return getattr(Reader({"K": value}, faults), method)("K", *arguments), faults


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("two", '"two" (text)'),
        (3, "3 (number)"),
        (True, "true (true or false)"),
        (None, "null"),
        ([1, 2], "[1, 2] (list)"),
        ({"a": 1}, '{"a": 1} (object)'),
        ("Straße", '"Straße" (text)'),
        ("x" * 100, '"' + "x" * 38 + "… (text)"),
    ],
)
def test_a_value_is_shown_as_short_json_with_its_kind(value: Any, expected: str) -> None:
    """Messages show what was found as it stands in the file, and what it is."""
    assert describe(value) == expected


@pytest.mark.parametrize(
    "value",
    [True, False, "1", None, float("nan"), float("inf"), [1], _HUGE],
)
def test_what_is_no_number(value: Any) -> None:
    """Truth values, texts, and numbers that are not finite or too long for a float are none."""
    assert not is_number(value)


@pytest.mark.parametrize(
    ("value", "expected"), [(64, True), (64.0, True), (64.5, False), ("64", False)]
)
def test_what_is_a_whole_number(value: Any, expected: bool) -> None:
    """64.0 is whole, as some writers put it."""
    assert is_whole(value) is expected


def test_a_key_path_names_what_encloses_it() -> None:
    """A fault inside a list entry names the list, the position and the key."""
    faults: list[str] = []

    Reader({"Value": "two"}, faults, "Classes[1]").whole("Value", "Give a number.", 0, 9)

    assert faults == [
        'Classes[1].Value is "two" (text), a whole number from 0 to 9 is needed. Give a number.'
    ]


def test_a_missing_required_key_says_so() -> None:
    """What is not there is called missing, not null."""
    faults: list[str] = []

    Reader({}, faults).text("ModelFile", "Name the file.")

    assert faults == ["ModelFile is missing, a text is needed. Name the file."]


@pytest.mark.parametrize(("value", "expected"), [(5, 5), (5.0, 5), ("5", 5), (" 5 ", 5)])
def test_whole_numbers_are_read_from_what_people_write(value: Any, expected: int) -> None:
    """Digits in quotes count as the number."""
    assert read(value, "whole", "", 0, 9) == (expected, [])


@pytest.mark.parametrize("value", ["²", "①", _LONG, _HUGE, 1.5, True, -1, 10, [5]])
def test_everything_else_is_no_whole_number(value: Any) -> None:
    """Superscripts, endless digits, truth values and numbers out of range are faults."""
    found, faults = read(value, "whole", "Correct it.", 0, 9)

    assert found == 0
    assert faults == [f"K is {describe(value)}, a whole number from 0 to 9 is needed. Correct it."]


@pytest.mark.parametrize(
    ("value", "expected"), [(0, False), (1, True), (True, True), (False, False), (1.0, True)]
)
def test_flags_are_zero_or_one_true_or_false(value: Any, expected: bool) -> None:
    """Esri writes 0 and 1, people write true and false."""
    assert read(value, "flag", False) == (expected, [])


def test_a_flag_that_is_a_word_is_a_fault() -> None:
    """A text is no flag, and the default stands in."""
    assert read("yes", "flag", True) == (
        True,
        ['K is "yes" (text), 0 or 1 is needed. Write 1 for yes and 0 for no.'],
    )


def test_a_choice_is_read_in_any_letter_case() -> None:
    """map_space means MAP_SPACE."""
    assert read("map_space", "choice", ("MAP_SPACE", "PIXEL_SPACE"), "MAP_SPACE") == (
        "MAP_SPACE",
        [],
    )


def test_a_word_that_is_no_choice_is_a_fault() -> None:
    """The fault lists the words that can be used."""
    assert read("SPACE", "choice", ("MAP_SPACE", "PIXEL_SPACE"), "MAP_SPACE") == (
        "MAP_SPACE",
        [
            'K is "SPACE" (text), MAP_SPACE or PIXEL_SPACE is needed. '
            "Correct the word or leave the key out."
        ],
    )


def test_a_single_number_is_a_list_of_one() -> None:
    """Mean may be one number for all bands."""
    assert read(3, "numbers", "") == ((3.0,), [])


@pytest.mark.parametrize("value", [[], "1", [1, None], [float("nan")], _HUGE])
def test_what_is_no_list_of_numbers(value: Any) -> None:
    """Empty lists, texts, and numbers that no float can hold are faults."""
    found, faults = read(value, "numbers", "Correct it.")

    assert found == ()
    assert faults == [f"K is {describe(value)}, a list of numbers is needed. Correct it."]


@given(values)
def test_reading_any_value_raises_nothing(value: Any) -> None:
    """Every getter gives its own type for any JSON, and notes faults instead of raising."""
    assert isinstance(read(value, "text", "")[0], str)
    assert isinstance(read(value, "text", "", "x")[0], str)
    assert isinstance(read(value, "whole", "", 0, 9)[0], int)
    assert isinstance(read(value, "flag", True)[0], bool)
    assert read(value, "choice", ("a", "b"), "a")[0] in ("a", "b")
    assert isinstance(read(value, "numbers", "")[0], tuple)
    assert isinstance(read(value, "inner")[0], Reader)

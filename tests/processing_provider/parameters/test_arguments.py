# SPDX-License-Identifier: GPL-2.0-or-later
"""Model arguments as users write them, and the few other texts that are parsed."""

from __future__ import annotations

from typing import Any

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.inference.worker.devices import process_count, usable_cores
from deep_objects.processing_provider.parameters.arguments import format_arguments, parse_arguments
from deep_objects.processing_provider.parameters.build_job import check_parallel, parse_gpu_ids
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,12}", fullmatch=True)
VALUES = st.one_of(
    st.integers(-9999, 9999).map(str),
    st.from_regex(r"[A-Za-z0-9_./:\\-][A-Za-z0-9_./:\\ -]{0,10}[A-Za-z0-9]", fullmatch=True),
)
QUOTED = st.from_regex(r"[A-Za-z0-9 ;=,äß屋]{0,12}", fullmatch=True)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("padding 0;batch_size 4", {"padding": "0", "batch_size": "4"}),
        ("padding=0; batch_size = 4;", {"padding": "0", "batch_size": "4"}),
        ("  padding   0  ;;  batch_size\t4 ", {"padding": "0", "batch_size": "4"}),
        ('prompt "a roof; red";n 2', {"prompt": "a roof; red", "n": "2"}),
        ("prompt 'it is'", {"prompt": "it is"}),
        ("prompt two words", {"prompt": "two words"}),
        ('{"padding": 0, "names": ["a"]}', {"padding": 0, "names": ["a"]}),
        ('["padding", 0, "batch_size", 4]', {"padding": 0, "batch_size": 4}),
        ('[["padding", 0], ["batch_size", 4]]', {"padding": 0, "batch_size": 4}),
        ("", {}),
        ("  ", {}),
        (";", {}),
    ],
)
def test_a_text_of_arguments_is_read(text: str, expected: dict[str, Any]) -> None:
    """The original's form, equals signs, quotes, JSON objects and lists."""
    assert parse_arguments(text) == expected


@pytest.mark.parametrize(
    "given_value, expected",
    [
        (None, {}),
        ([], {}),
        ({}, {}),
        ({"padding": 1.0}, {"padding": 1.0}),
        (["padding", 1, "batch_size", "4"], {"padding": 1, "batch_size": "4"}),
        ([["padding", 1], ("batch_size", 4)], {"padding": 1, "batch_size": 4}),
        (["padding", 1, "", ""], {"padding": 1}),
    ],
)
def test_maps_and_lists_are_read(given_value: Any, expected: dict[str, Any]) -> None:
    """As models, scripts and tables give them; an empty row of a table is none."""
    assert parse_arguments(given_value) == expected


@pytest.mark.parametrize(
    "given_value, expected",
    [
        ('{"limit": 1e400, "names": [NaN]}', {"limit": "1e400", "names": ["NaN"]}),
        ({"limit": float("inf")}, {"limit": "inf"}),
        (["limit", float("nan")], {"limit": "nan"}),
        ({"limit": [1.5, float("inf")]}, {"limit": [1.5, "inf"]}),
        ([["limit", {"from": float("-inf")}]], {"limit": {"from": "-inf"}}),
    ],
)
def test_what_is_no_finite_number_is_a_text(given_value: Any, expected: dict[str, Any]) -> None:
    """The inference process is told nothing else; who checks the argument names it so."""
    assert parse_arguments(given_value) == expected


@given(st.dictionaries(NAMES, VALUES, max_size=5), st.sampled_from([" ", "=", " = ", "  "]))
def test_plain_values_survive_being_written_and_read(values: dict[str, str], joint: str) -> None:
    text = ";".join(f"{name}{joint}{value}" for name, value in values.items())
    assert parse_arguments(text) == values


@given(st.dictionaries(NAMES, QUOTED, max_size=5))
def test_quoted_values_may_hold_semicolons_and_spaces(values: dict[str, str]) -> None:
    text = ";".join(f'{name} "{value}"' for name, value in values.items())
    assert parse_arguments(text) == values


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=12), max_size=4))
def test_whatever_is_written_is_read_back(values: dict[str, str]) -> None:
    """Quotes of both kinds, blanks and semicolons; as JSON text where the plain form cannot."""
    assert parse_arguments(format_arguments(values)) == values


@pytest.mark.parametrize(
    "values, text",
    [
        ({"padding": 2, "batch_size": 64}, "padding 2;batch_size 64"),
        ({"threshold": 0.5, "small": 1e-7, "yes": True}, "threshold 0.5;small 1e-07;yes true"),
        ({"file": "C:\\a\\b.txt", "words": "a b;c"}, 'file C:\\a\\b.txt;words "a b;c"'),
        ({"names": ["ä", None]}, '{"names": ["ä", null]}'),
        ({"nothing": None}, '{"nothing": null}'),
    ],
)
def test_arguments_are_written_as_the_original_has_them(values: dict[str, Any], text: str) -> None:
    assert format_arguments(values) == text


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_with_an_example(text: str) -> None:
    try:
        found = parse_arguments(text)
    except ParameterError as error:
        assert str(error).startswith("MODEL_ARGUMENTS")
        assert str(error).endswith("Write them as in: padding 0;batch_size 4")
    else:
        assert all(isinstance(name, str) for name in found)


#: JSON that Python's reader gives up on, with an error that is none of JSON's.
TOO_MUCH = "MODEL_ARGUMENTS is nested too deeply or holds a number too long to be an argument."


@pytest.mark.parametrize(
    "wrong, message",
    [
        ("padding", "MODEL_ARGUMENTS: “padding” has no value."),
        ("1 2", "MODEL_ARGUMENTS: “1 2” has no value."),
        (["a"], "MODEL_ARGUMENTS lists 1 entries, names and values in turn are needed."),
        ([["a"]], "MODEL_ARGUMENTS: every entry needs a name and a value."),
        (7, "MODEL_ARGUMENTS is 7, names and values are needed."),
        ("[1,", "MODEL_ARGUMENTS is not JSON: Expecting value at column 4."),
        ("[" * 200_000, TOO_MUCH),
        ('{"padding": ' + "1" * 5000 + "}", TOO_MUCH),
    ],
)
def test_what_is_no_list_of_arguments_is_refused(wrong: Any, message: str) -> None:
    with pytest.raises(ParameterError) as error:
        parse_arguments(wrong)
    assert str(error.value) == f"{message} Write them as in: padding 0;batch_size 4"


@pytest.mark.parametrize(
    "text, cards", [("", ()), ("0", ("0",)), ("0,2", ("0", "2")), (" 1 ; 1 3", ("1", "3"))]
)
def test_card_numbers_are_listed_once_each(text: str, cards: tuple[str, ...]) -> None:
    assert parse_gpu_ids(text) == cards


@pytest.mark.parametrize(
    "text, processes",
    [
        ("", 1),
        ("1", 1),
        ("3", 3),
        ("100%", usable_cores()),
        ("0.001 %", 1),
        ("0", 1),
        ("999", 64),
        ("9" * 400, 64),
    ],
)
def test_processes_are_a_number_or_a_share_of_the_cores(text: str, processes: int) -> None:
    assert process_count(check_parallel(text)) == processes

# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms in which people write a model's classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.processing_provider.parameters.models.class_list import parse_classes
from hypothesis import given
from hypothesis import strategies as st

GREEN = [76, 174, 108]


@pytest.mark.parametrize(
    ("written", "names", "colours"),
    [
        ("intact;damaged", ["intact", "damaged"], [None, None]),
        (" intact = #4cae6c ; damaged ", ["intact", "damaged"], [GREEN, None]),
        ("a=b;c", ["a=b", "c"], [None, None]),
        ("intact=76, 174, 108;damaged=red", ["intact", "damaged"], [GREEN, [255, 0, 0]]),
        ('["intact", "damaged"]', ["intact", "damaged"], [None, None]),
        (["intact", 7], ["intact", "7"], [None, None]),
        ('[{"Name": "intact", "Color": [1, 2, 3]}]', ["intact"], [[1, 2, 3]]),
        ("", [], []),
        (None, [], []),
    ],
)
def test_classes_are_read(written: Any, names: list[str], colours: list[Any]) -> None:
    """In the order of the model's outputs, numbered from 0."""
    classes = parse_classes(written)
    assert [entry["Name"] for entry in classes] == names
    assert [entry.get("Color") for entry in classes] == colours
    assert [entry["Value"] for entry in classes] == list(range(len(names)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("labels.txt", "intact=#4cae6c\n\ndamaged\n"),
        ("labels.txt", "0 intact=#4cae6c\n1 damaged\n"),
        ("labels.csv", "intact,#4cae6c\ndamaged\n"),
        ("labels.csv", "Value,Color,Name\n9,#4cae6c,intact\n5,,damaged\n"),
        ("labels.csv", "intact;#4cae6c\ndamaged\n"),
        ("labels.csv", "intact\t#4cae6c\ndamaged\t\n"),
        ("labels.csv", "Name;Colour\nintact;76,174,108\ndamaged;\n"),
        ("labels.csv", 'Name,Color\nintact,"76,174,108"\n\ndamaged,\n'),
    ],
)
def test_a_file_has_a_line_per_class(tmp_path: Path, name: str, text: str) -> None:
    """With or without colours, numbers and column titles."""
    (tmp_path / name).write_text("\ufeff" + text, "utf-8")
    assert parse_classes(str(tmp_path / name)) == [
        {"Value": 0, "Name": "intact", "Color": GREEN},
        {"Value": 1, "Name": "damaged"},
    ]


def test_a_table_may_name_its_colours(tmp_path: Path) -> None:
    """As in style sheets; names may hold what separates, or equals signs."""
    (tmp_path / "labels.csv").write_text('"a, b",red\na=b,DarkOrange\na;b,\n', "utf-8")
    assert parse_classes(str(tmp_path / "labels.csv")) == [
        {"Value": 0, "Name": "a, b", "Color": [255, 0, 0]},
        {"Value": 1, "Name": "a=b", "Color": [255, 140, 0]},
        {"Value": 2, "Name": "a;b"},
    ]


def test_a_row_without_a_colour_in_its_column_is_refused(tmp_path: Path) -> None:
    """By its number in the file, with the ways to write colours."""
    (tmp_path / "labels.csv").write_text("Name;Color\n\nintact;grün\n", "utf-8")
    with pytest.raises(ParameterError) as caught:
        parse_classes(str(tmp_path / "labels.csv"))
    assert str(caught.value) == (
        "CLASSES: “grün” in row 3 of labels.csv is no colour. Write it as #4cae6c, "
        "as 76,174,108 in quotes, or as a name such as red."
    )


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("a;=#4cae6c", "CLASSES holds a class without a name. "),
        ("a=300,0,0;b", "CLASSES: “300,0,0” is no colour. "),
        ("a=1,2,3,4;b", "CLASSES: “1,2,3,4” is no colour. "),
        ("[[]]", "CLASSES: [] is no class name. "),
        ("[1", "CLASSES is not JSON: Expecting ',' delimiter: line 1 column 3 (char 2). "),
    ],
)
def test_what_is_no_list_of_classes_is_refused(written: str, sentence: str) -> None:
    """With an example of how it is written."""
    with pytest.raises(ParameterError) as caught:
        parse_classes(written)
    example = "Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f"
    assert str(caught.value) == sentence + example


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(written: str) -> None:
    """Nothing else than a ParameterError comes of it."""
    try:
        assert all(entry["Name"].strip() for entry in parse_classes(written))
    except ParameterError as error:
        assert str(error).startswith("CLASSES")

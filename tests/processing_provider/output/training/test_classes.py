# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of classes become folders that are safe everywhere, and keep their own names."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from deep_objects.inference.definition.model_definition import ModelClass
from deep_objects.processing_provider.output.training.classes import negative, training_classes
from deep_objects.processing_provider.output.training.folder_names import folder_names
from deep_objects.processing_provider.output.training.list_names import list_names
from hypothesis import given
from hypothesis import strategies as st

SAFE = re.compile(r"[A-Za-z0-9_-]{1,70}")
DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{d}{n}" for d in ("COM", "LPT") for n in range(10))}
hostile = st.sampled_from(["..", "../../etc", "a/b", "a\\b", "CON", "nul.txt", "C:\\x", ".", "~"])


@given(st.lists(st.one_of(hostile, st.text(max_size=200)), max_size=12))
def test_any_name_becomes_a_folder_that_leads_nowhere_else(names: list[str]) -> None:
    folders = folder_names(names)
    assert len({folder.lower() for folder in folders}) == len(names)
    for folder in folders:
        assert SAFE.fullmatch(folder)
        assert PureWindowsPath(folder).name == PurePosixPath(folder).name == folder
        assert folder.upper() not in DEVICES
        assert PurePosixPath(folder).stem == folder


@pytest.mark.parametrize(
    "names, folders",
    [
        (["no roof", "No Roof", "NO_ROOF"], ["no_roof", "No_Roof_2", "NO_ROOF_3"]),
        (["../../etc/passwd", "..", "/"], ["etc_passwd", "class_2", "class_3"]),
        (["CON", "com1", "aux.txt", "console"], ["CON_", "com1_", "aux_txt", "console"]),
        (["Dächer", "крыша", "屋根"], ["Dacher", "class_2", "class_3"]),
        (["class_2", "??"], ["class_2", "class_2_2"]),
        (["1.5 m", "unfinished_export"], ["1_5_m", "unfinished_export_2"]),
        (["x" * 300], ["x" * 60]),
    ],
)
def test_folders_are_called_like_their_classes_as_far_as_that_is_safe(
    names: list[str], folders: list[str]
) -> None:
    assert folder_names(names) == folders


@given(st.sets(st.one_of(st.text("a,_2\0", max_size=5), st.text(max_size=20)), max_size=12))
def test_any_name_can_stand_in_a_list_and_no_two_are_the_same(names: set[str]) -> None:
    listed = list_names(sorted(names))
    assert len(set(listed)) == len(names)
    for name in listed:
        assert "," not in name and "\0" not in name


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["a,b", "a_b"], ["a_b_2", "a_b"]),
        (["a,b", "a_b", "a_b_2"], ["a_b_3", "a_b", "a_b_2"]),
        (["a,b_c", "a_b,c"], ["a_b_c", "a_b_c_2"]),
        (["no roof", "No Roof", "Dächer"], ["no roof", "No Roof", "Dächer"]),
        (["a\0b"], ["a_b"]),
    ],
)
def test_names_without_a_comma_stay_as_they_are_in_a_list(
    names: list[str], listed: list[str]
) -> None:
    assert list_names(names) == listed


def test_classes_are_numbered_in_the_order_in_which_people_count() -> None:
    found = training_classes(["class 10", "class 2", "Class 1"])
    told = [(entry.value, entry.name) for entry in found]
    assert told == [(1, "Class 1"), (2, "class 2"), (3, "class 10")]


def test_numbers_are_values_unless_a_model_has_others() -> None:
    known = [ModelClass(0, "2", (9, 9, 9))]
    assert [entry.value for entry in training_classes(["2", "10"])] == [2, 10]
    assert [entry.value for entry in training_classes(["2", "10"], known)] == [0, 1]
    assert [entry.value for entry in training_classes(["2", "007"])] == [1, 2]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["-1", "0", "1", "2"], [(0, "0"), (1, "1"), (2, "2"), (3, "-1")]),
        (["-2", "-1", "7"], [(7, "7"), (8, "-1"), (9, "-2")]),
        (["-1"], [(1, "-1")]),
    ],
)
def test_a_negative_number_costs_no_other_its_value(
    names: list[str], told: list[tuple[int, str]]
) -> None:
    """No definition holds a value below 0: it takes the next free one."""
    assert [(entry.value, entry.name) for entry in training_classes(names)] == told


@pytest.mark.parametrize(
    ("names", "told"), [(["-1", "2"], ["-1"]), (["-1", "b"], []), (["0", "2"], [])]
)
def test_among_words_a_negative_number_is_a_word(names: list[str], told: list[str]) -> None:
    """Words have no values of their own that another one could take the place of."""
    assert [entry.name for entry in negative(training_classes(names))] == told

# SPDX-License-Identifier: GPL-2.0-or-later
"""A value of any type names one class, whoever reads it."""

from __future__ import annotations

from typing import Any, Optional

import pytest
from deep_objects.processing_provider.class_names import class_text, names_in
from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QVariant


@pytest.mark.parametrize(
    "value, text",
    [
        ("  roof ", "roof"),
        ("Roof", "Roof"),
        ("no roof", "no roof"),
        ("", None),
        (" ", None),
        (None, None),
        (QVariant(), None),
        (NULL, None),
        (3, "3"),
        (-1, "-1"),
        (3.0, "3"),
        (-0.0, "0"),
        (1234567.0, "1234567"),
        (1234568.0, "1234568"),
        (2.5, "2.5"),
        (float("nan"), None),
        (float("inf"), None),
        (True, "true"),
        (False, "false"),
        (QDate(2026, 5, 1), "2026-05-01"),
        (QDate(), None),
        (QTime(9, 30), "09:30:00"),
        (QDateTime(QDate(2026, 5, 1), QTime(9, 30)), "2026-05-01T09:30:00"),
        (["roof", None, " wet "], "roof;wet"),
        ([3, 4.0], "3;4"),
        ([True], "true"),
        ([""], None),
        ([], None),
    ],
)
def test_a_value_of_any_type_names_a_class(value: Any, text: Optional[str]) -> None:
    assert class_text(value) == text


def test_a_text_of_several_classes_names_each() -> None:
    assert names_in(" a ; b;;a") == ["a", "b", "a"]


def test_a_known_name_is_taken_as_it_is() -> None:
    assert names_in("a;b", ["a;b"]) == ["a;b"]

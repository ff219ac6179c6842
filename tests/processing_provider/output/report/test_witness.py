# SPDX-License-Identifier: GPL-2.0-or-later
"""What is true of rows is taken down as the classes that training makes of the same field."""

from __future__ import annotations

from typing import Any, Optional

import pytest
from deep_objects.processing_provider.output.report.witness import Witness
from qgis.PyQt.QtCore import QDate

from ...support.layers import row


def truths_of(values: list[Any]) -> list[Optional[str]]:
    """The truths of rows whose only attribute is one of ``values``."""
    witness = Witness(len(values), (), truth_position=0)
    assert len(list(witness.watch(row([value]) for value in values))) == len(values)
    return [witness.truth(number) for number in range(len(values))]


@pytest.mark.parametrize(
    "value, text",
    [
        (True, "true"),
        (QDate(2026, 5, 1), "2026-05-01"),
        (["a", "b"], "a;b"),
        (2.5, "2.5"),
        (float("nan"), None),
        (" ", None),
    ],
)
def test_a_truth_of_any_type_is_the_class_that_was_trained(value: Any, text: Optional[str]) -> None:
    assert truths_of([value]) == [text]


def test_long_numbers_stay_apart() -> None:
    assert truths_of([1234567.0, 1234568.0, 1234567]) == ["1234567", "1234568", "1234567"]

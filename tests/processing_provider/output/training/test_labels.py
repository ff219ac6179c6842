# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields that are none of classes."""

from __future__ import annotations

from itertools import permutations

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.processing_provider.output.training.labels import read_labels

from ...support.layers import row


def test_more_lists_of_few_classes_than_can_be_held_are_told_as_such() -> None:
    """Each order is a list of its own."""
    rows = (row([";".join(order)]) for order in permutations("abcdefghi"))
    with pytest.raises(ParameterError) as refused:
        read_labels(rows, 362_880, 0, "kinds", True, lambda: False)
    assert str(refused.value) == (
        "CLASS_FIELD: kinds holds more than 100,000 different lists of classes. Write the classes "
        "of an object in one order everywhere, or choose a field with fewer of them."
    )

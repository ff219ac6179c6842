# SPDX-License-Identifier: GPL-2.0-or-later
"""Items in groups, so that steps take turns with some of them."""

from __future__ import annotations

from deep_objects.processing_provider.turns import groups
from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 400), st.integers(1, 60))
def test_groups_hold_all_items_in_their_order(count: int, size: int) -> None:
    """None is lost or told twice, and no group is empty."""
    found = list(groups(iter(range(count)), size))

    assert [item for group in found for item in group] == list(range(count))
    assert all(0 < len(group) <= size for group in found)


def test_no_more_items_are_asked_for_than_a_group_holds() -> None:
    """Features of a large layer are never in memory together."""
    left = iter(range(1000))

    next(groups(left))

    assert next(left) == 50

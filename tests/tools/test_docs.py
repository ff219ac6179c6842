# SPDX-License-Identifier: GPL-2.0-or-later
"""What the program that builds the site of the documents says."""

from __future__ import annotations

import pytest

from .loading import tool


@pytest.mark.parametrize(
    ("refused", "faults", "told"),
    [
        (True, 0, "Sphinx found errors, which it lists above."),
        (False, 2, "links that are wrong: 2."),
        (True, 1, "Sphinx found errors, which it lists above; links that are wrong: 1."),
    ],
)
def test_it_tells_what_is_wrong_and_nothing_else(refused: bool, faults: int, told: str) -> None:
    assert tool("docs").complaint(refused, faults) == f"The documents are not in order: {told}"

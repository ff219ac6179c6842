# SPDX-License-Identifier: GPL-2.0-or-later
"""Shares of the splits, in the ways in which people write percentages."""

from __future__ import annotations

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.processing_provider.parameters.training.shares import parse_shares


@pytest.mark.parametrize(
    "text",
    [
        "80;10;10",
        "80, 10, 10",
        "80/10/10",
        "80 10 10",
        "80%;10%;10%",
        "80 % 10 % 10 %",
        "80 %, 10 %, 10 %",
        "80\u00a0% / 10\u202f% / 10 %",
    ],
)
def test_shares_are_read_with_and_without_signs_and_blanks(text: str) -> None:
    assert parse_shares(text) == (("train", 0.8), ("val", 0.1), ("test", 0.1))


@pytest.mark.parametrize("text", ["%", "80 % % 20", "80;x;10"])
def test_what_is_no_percentage_is_refused(text: str) -> None:
    with pytest.raises(ParameterError) as refused:
        parse_shares(text)
    assert str(refused.value) == (
        f"SPLIT is “{text}”, percentages for train, val and test are needed. Write for example "
        "80;10;10, or leave it empty."
    )

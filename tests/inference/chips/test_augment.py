# SPDX-License-Identifier: GPL-2.0-or-later
"""The copies of chips that test-time augmentation looks at."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.chips.augment import augment, turns

CHIP = np.array([[[[1, 2], [3, 4]]]], np.float32)


@pytest.mark.parametrize(
    ("pixel_space", "square", "copies"),
    [
        (False, True, (0, 1, 2, 3, 4, 5, 6, 7)),
        (False, False, (0, 1, 2, 3)),
        (True, True, (0, 2)),
        (True, False, (0, 2)),
    ],
)
def test_the_imagerys_space_and_the_chips_shape_choose_the_copies(
    pixel_space: bool, square: bool, copies: tuple[int, ...]
) -> None:
    """Only a map has no up and down; only a square keeps its shape when it is turned."""
    assert turns(pixel_space, square) == copies


@pytest.mark.parametrize(
    ("copy", "seen"),
    [
        (0, [[1, 2], [3, 4]]),
        (1, [[3, 4], [1, 2]]),
        (2, [[2, 1], [4, 3]]),
        (3, [[4, 3], [2, 1]]),
        (4, [[1, 3], [2, 4]]),
        (5, [[3, 1], [4, 2]]),
        (6, [[2, 4], [1, 3]]),
        (7, [[4, 2], [3, 1]]),
    ],
)
def test_a_copys_number_says_how_it_is_turned(copy: int, seen: list[list[int]]) -> None:
    """1 turns the rows upside down, 2 mirrors the columns, 4 then swaps rows and columns."""
    (turned,) = augment(CHIP, [copy])

    assert turned[0, 0].tolist() == seen

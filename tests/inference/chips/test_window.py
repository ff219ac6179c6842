# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the window of an object lies."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.chips.window import Chip, ChipRule, Grid, cut, overlaps, place_windows
from hypothesis import assume, given
from hypothesis import strategies as st

# Positions in sixty-fourths of a pixel are exact in binary and in six decimals.
positions = st.integers(-64_000, 64_000).map(lambda n: n / 64)
lengths = st.integers(0, 64 * 40).map(lambda n: n / 64)
sides = st.integers(1, 64)


@st.composite
def boxes(draw: st.DrawFn) -> list[float]:
    left, top = draw(positions), draw(positions)
    return [left, top, left + draw(lengths), top + draw(lengths)]


@st.composite
def rules(draw: st.DrawFn) -> ChipRule:
    return ChipRule(draw(sides), draw(sides), draw(st.booleans()), draw(st.integers(0, 12)))


def place(box: list[float], rule: ChipRule) -> tuple[int, ...]:
    """The window of one box."""
    return tuple(place_windows(np.array([box]), rule)[0].tolist())


def test_a_fixed_window_is_centred_on_the_object() -> None:
    """A fixed window of 8 x 6 round the centre (20, 10) begins half its size before it."""
    assert place([18, 9, 22, 11], ChipRule(8, 6)) == (16, 7, 8, 6)


@pytest.mark.parametrize(
    ("centre", "column"), [(10.0, 8), (10.49, 8), (10.5, 9), (10.99, 9), (-0.5, -2), (-0.51, -3)]
)
def test_the_origin_is_rounded_half_up(centre: float, column: int) -> None:
    """The origin, the centre less half the size, goes to the next whole pixel, a half upwards."""
    assert place([centre, centre, centre, centre], ChipRule(4, 4))[:2] == (column, column)


def test_the_centre_of_a_pixel_is_the_centre_of_an_odd_window() -> None:
    """A point in the middle of pixel (7, 3) gets a 5 x 5 window with two pixels on each side."""
    assert place([7.5, 3.5, 7.5, 3.5], ChipRule(5, 5)) == (5, 1, 5, 5)


def test_a_variable_window_is_the_smallest_whole_box() -> None:
    """The box goes down to the floor of the least and up to the ceiling of the greatest."""
    assert place([3.2, 4.9, 9.1, 8.0], ChipRule(64, 64, fixed=False)) == (3, 4, 7, 4)


def test_padding_widens_a_variable_window_on_every_side() -> None:
    """Two pixels of padding add four to the width and the height."""
    assert place([3.2, 4.9, 9.1, 8.0], ChipRule(64, 64, fixed=False, padding=2)) == (1, 2, 11, 8)


def test_padding_leaves_a_fixed_window_alone() -> None:
    """The size of a fixed window is the model's, whatever the padding."""
    box = [3.2, 4.9, 9.1, 8.0]

    assert place(box, ChipRule(16, 16, padding=5)) == place(box, ChipRule(16, 16))


@pytest.mark.parametrize(
    "box",
    [
        pytest.param([10, 10, 10, 10], id="a point"),
        pytest.param([10.2, 10, 10.8, 30], id="under two pixels wide"),
        pytest.param([10, 10, 10, 30], id="an upright line"),
        pytest.param([0, 0, 33, 10], id="wider than the model's size"),
        pytest.param([0, 0, 10, 33], id="higher than the model's size"),
    ],
)
def test_what_is_too_small_or_too_large_gets_the_fixed_window(box: list[float]) -> None:
    """Points, slivers and objects beyond the model's size are cut like fixed ones."""
    assert place(box, ChipRule(32, 32, fixed=False)) == place(box, ChipRule(32, 32))


def test_a_box_up_to_the_largest_one_stays_whole() -> None:
    """A model that takes pictures of any size sees large objects whole; points get its window."""
    rule = ChipRule(32, 32, fixed=False, largest=100)

    assert place([0, 0, 100, 10], rule) == (0, 0, 100, 10)
    assert place([0, 0, 101, 10], rule) == place([0, 0, 101, 10], ChipRule(32, 32))
    assert place([10, 10, 10, 10], rule) == place([10, 10, 10, 10], ChipRule(32, 32))


def test_a_box_that_only_its_padding_makes_too_large_gets_the_fixed_window() -> None:
    """A box of 30 pixels with 2 pixels of padding no longer fits into 32 pixels."""
    box = [0.0, 0.0, 30.0, 30.0]

    assert place(box, ChipRule(32, 32, fixed=False, padding=1)) == (-1, -1, 32, 32)
    assert place(box, ChipRule(32, 32, fixed=False, padding=2)) == place(box, ChipRule(32, 32))


@pytest.mark.parametrize("noise", [-1e-9, 0.0, 1e-9])
def test_the_last_bits_of_coordinates_do_not_move_a_box(noise: float) -> None:
    """A footprint along pixel edges gets exactly its pixels, whatever rounding did to it."""
    box = [3 - noise, 4 + noise, 9 + noise, 8 - noise]

    assert place(box, ChipRule(64, 64, fixed=False)) == (3, 4, 6, 4)


@given(st.lists(boxes(), min_size=1, max_size=12), rules())
def test_a_window_does_not_depend_on_the_others(many: list[list[float]], rule: ChipRule) -> None:
    """Placing objects together or one by one gives the same windows."""
    together = place_windows(np.array(many), rule).tolist()

    assert together == [list(place(box, rule)) for box in many]


@given(boxes(), rules(), st.integers(-5000, 5000), st.integers(-5000, 5000))
def test_a_window_moves_with_its_object(
    box: list[float], rule: ChipRule, columns: int, rows: int
) -> None:
    """An object moved by whole pixels has its window moved by as many."""
    moved = [box[0] + columns, box[1] + rows, box[2] + columns, box[3] + rows]
    column, row, width, height = place(box, rule)

    assert place(moved, rule) == (column + columns, row + rows, width, height)


@given(boxes(), rules())
def test_a_window_is_never_larger_than_the_rule(box: list[float], rule: ChipRule) -> None:
    """No window is wider or higher than the model's size, and none is empty."""
    _, _, width, height = place(box, rule)

    assert 1 <= width <= rule.width
    assert 1 <= height <= rule.height


@given(boxes(), rules())
def test_a_fixed_window_has_the_object_in_its_middle(box: list[float], rule: ChipRule) -> None:
    """The middle of a fixed window is at most half a pixel from the object's centre."""
    column, row, width, height = place(box, ChipRule(rule.width, rule.height))
    off_x = column + width / 2 - (box[0] + box[2]) / 2
    off_y = row + height / 2 - (box[1] + box[3]) / 2

    assert -0.5 < off_x <= 0.5
    assert -0.5 < off_y <= 0.5


@given(boxes(), rules())
def test_a_variable_window_holds_the_whole_object(box: list[float], rule: ChipRule) -> None:
    """A variable window that is no fallback covers the object and its padding."""
    variable = ChipRule(rule.width, rule.height, fixed=False, padding=rule.padding)
    column, row, width, height = place(box, variable)
    assume((column, row, width, height) != place(box, ChipRule(rule.width, rule.height)))

    assert column + rule.padding <= box[0]
    assert row + rule.padding <= box[1]
    assert column + width - rule.padding >= box[2]
    assert row + height - rule.padding >= box[3]


def test_no_objects_give_no_windows() -> None:
    """An empty layer is placed like any other."""
    assert place_windows(np.empty((0, 4)), ChipRule(8, 8)).shape == (0, 4)


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        ((0, 0, 4, 4), True),
        ((-3, -3, 4, 4), True),
        ((-4, 0, 4, 4), False),
        ((99, 49, 4, 4), True),
        ((100, 0, 4, 4), False),
        ((0, 50, 4, 4), False),
        ((-10, -10, 200, 200), True),
    ],
)
def test_a_window_overlaps_when_it_shares_a_pixel(window: tuple[int, ...], expected: bool) -> None:
    """Touching the image's edge from outside shares no pixel."""
    assert overlaps(np.array([window]), 100, 50).tolist() == [expected]


def test_cutting_counts_from_the_corner_of_what_was_read() -> None:
    """A window is cut out of pixels whose corner lies elsewhere than at (0, 0)."""
    pixels = np.arange(2 * 5 * 6).reshape(2, 5, 6)

    part = cut(pixels, (100, 200), (102, 201, 3, 2))

    assert part.tolist() == pixels[:, 1:3, 2:5].tolist()
    assert part.base is not None, "a view, no copy"


rotations = st.tuples(
    st.floats(-1e6, 1e6), st.floats(0.1, 10), st.floats(-0.05, 0.05),
    st.floats(-1e6, 1e6), st.floats(-0.05, 0.05), st.floats(-10, -0.1),
)  # fmt: skip


@given(rotations, st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_a_grid_goes_to_the_map_and_back(
    transform: tuple[float, float, float, float, float, float], column: float, row: float
) -> None:
    """Pixels to map and back is the same place, also on rotated grids."""
    grid = Grid(transform, 100, 100)

    back = grid.to_pixels(*grid.to_map(column, row))

    assert np.allclose(back, (column, row), atol=1e-4)


def test_a_grid_knows_its_bounds_and_cell_sizes() -> None:
    """A rotated image reaches as far as its four corners; its cells keep their lengths."""
    grid = Grid((100.0, 3.0, -4.0, 50.0, -4.0, -3.0), 10, 20)

    assert grid.bounds == (20.0, -50.0, 130.0, 50.0)
    assert grid.cell_size == (5.0, 5.0)


@given(rotations, sides, sides)
def test_the_bounds_of_a_grid_are_those_of_its_corners(
    transform: tuple[float, float, float, float, float, float], width: int, height: int
) -> None:
    """However it is turned, to the last bit: tiles side by side are to share their edges."""
    grid = Grid(transform, width, height)

    x, y = grid.to_map([0, 0, width, width], [0, height, 0, height])

    assert grid.bounds == (x.min(), y.min(), x.max(), y.max())


def test_a_chip_knows_its_bytes() -> None:
    """What a chip takes in the shared file is its pixels, its validity and its footprint."""
    pixels = np.zeros((3, 4, 5), np.uint16)

    assert Chip(0, pixels).byte_count == 120
    assert Chip(0, pixels, np.ones((1, 4, 5), bool), footprint=b"1234567").byte_count == 147

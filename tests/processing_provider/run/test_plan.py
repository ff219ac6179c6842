# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan: every object exactly once, and a common window that really holds its windows."""

from __future__ import annotations

import numpy as np
from deep_objects.processing_provider.run.plan import WINDOW_MEMORY, plan, split
from hypothesis import given
from hypothesis import strategies as st

WINDOWS = st.lists(
    st.tuples(
        st.integers(-50, 9000), st.integers(-50, 9000), st.integers(1, 400), st.integers(1, 400)
    ),
    min_size=1,
    max_size=60,
)
BLOCKS = st.sampled_from([(1, 1), (16, 16), (256, 256), (20000, 1), (512, 8)])


@given(windows=WINDOWS, block=BLOCKS, pixel=st.sampled_from([1, 3, 12, 64]))
def test_every_object_is_read_exactly_once(
    windows: list[tuple], block: tuple[int, int], pixel: int
) -> None:
    numbers = np.arange(len(windows)) * 7 + 3
    steps = plan(np.array(windows, np.int64), numbers, block, pixel)
    read = np.concatenate([step.numbers for step in steps])
    assert sorted(read.tolist()) == numbers.tolist()


@given(windows=WINDOWS, block=BLOCKS, pixel=st.sampled_from([1, 3, 12, 64]))
def test_a_common_window_holds_the_windows_of_its_objects(
    windows: list[tuple], block: tuple[int, int], pixel: int
) -> None:
    array = np.array(windows, np.int64)
    for step in plan(array, np.arange(len(windows)), block, pixel):
        if step.window is not None:
            column, row, width, height = step.window
            own = array[step.numbers]
            assert (own[:, :2] >= (column, row)).all()
            assert (own[:, :2] + own[:, 2:] <= (column + width, row + height)).all()
            assert width * height * pixel <= 2 * WINDOW_MEMORY


@given(windows=WINDOWS, parts=st.integers(1, 9))
def test_parts_share_the_steps_in_their_order(windows: list[tuple], parts: int) -> None:
    steps = plan(np.array(windows, np.int64), np.arange(len(windows)), (256, 256), 3)
    shares = split(steps, parts)
    assert [step for share in shares for step in share] == steps
    assert 1 <= len(shares) <= parts


def test_crowded_objects_are_read_together_and_lonely_ones_singly() -> None:
    """The cost of blocks and calls decides."""
    crowd = [(x, y, 32, 32) for x in range(0, 256, 32) for y in range(0, 256, 32)]
    (step,) = plan(np.array(crowd), np.arange(64), (256, 256), 3)
    assert step.window == (0, 0, 256, 256)
    lonely = np.array([(10, 10, 32, 32), (1900, 1900, 32, 32)])
    assert [step.window for step in plan(lonely, np.arange(2), (256, 256), 3)] == [None]


def test_no_object_needs_no_step() -> None:
    assert plan(np.zeros((0, 4), np.int64), np.arange(0), (256, 256), 3) == []
    assert split([], 3) == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan: every object exactly once, and a common window that really holds its windows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from deep_objects.processing_provider.run.plan import Step, plan, split
from hypothesis import given
from hypothesis import strategies as st

WINDOWS = st.lists(
    st.tuples(
        st.integers(-50, 9000), st.integers(-50, 9000), st.integers(1, 400), st.integers(1, 400)
    ),
    min_size=1,
    max_size=60,
)
LARGE = 64_000_000
BLOCK = st.sampled_from([1, 256, 3000, 100_000])
PIXEL_BYTES = st.sampled_from([1, 3, 12, 64])
MEMORY = st.sampled_from([100_000, 5_000_000, LARGE])


@given(windows=WINDOWS, pixel=PIXEL_BYTES, memory=MEMORY, block=BLOCK)
def test_every_object_is_read_exactly_once(
    windows: list[tuple], pixel: int, memory: int, block: int
) -> None:
    numbers = np.arange(len(windows)) * 7 + 3
    steps = plan(np.array(windows, np.int64), numbers, pixel, 0, memory, block)
    read = np.concatenate([step.numbers for step in steps])
    assert sorted(read.tolist()) == numbers.tolist()


@given(windows=WINDOWS, pixel=PIXEL_BYTES, memory=MEMORY, block=BLOCK)
def test_a_common_window_holds_the_windows_of_its_objects(
    windows: list[tuple], pixel: int, memory: int, block: int
) -> None:
    array = np.array(windows, np.int64)
    for step in plan(array, np.arange(len(windows)), pixel, 0, memory, block):
        if step.window is not None:
            column, row, width, height = step.window
            own = array[step.numbers]
            assert (own[:, :2] >= (column, row)).all()
            assert (own[:, :2] + own[:, 2:] <= (column + width, row + height)).all()


@given(windows=WINDOWS, pixel=PIXEL_BYTES, memory=MEMORY, block=BLOCK)
def test_the_pixels_of_a_step_fit_into_the_memory_for_it(
    windows: list[tuple], pixel: int, memory: int, block: int
) -> None:
    """But one object is always read."""
    array = np.array(windows, np.int64)
    for step in plan(array, np.arange(len(windows)), pixel, 0, memory, block):
        sizes = array[step.numbers][:, 2:].prod(axis=1) * pixel
        taken = sizes.sum() if step.window is None else np.prod(step.window[2:]) * pixel
        assert taken <= memory or len(step.numbers) == 1


@given(windows=WINDOWS, parts=st.integers(1, 9))
def test_parts_have_equally_many_objects_in_their_order(windows: list[tuple], parts: int) -> None:
    """Whatever the steps hold: one process waits for the other one batch at most."""
    steps = plan(np.array(windows, np.int64), np.arange(len(windows)), 3, 0, LARGE)
    shares = split(steps, parts)
    counts = [sum(len(step.numbers) for step in share) for share in shares]
    assert len(shares) == min(parts, len(windows))
    assert not counts or max(counts) - min(counts) <= 1
    divided = [step for share in shares for step in share]
    assert all(len(step.numbers) for step in divided)
    assert [*objects_of(divided)] == [*objects_of(steps)]


def objects_of(steps: Sequence[Step]) -> Iterator[tuple[int, Any]]:
    """Each object with the window that is read for it."""
    for step in steps:
        for number in step.numbers.tolist():
            yield number, step.window


def test_neighbours_have_a_common_window_and_lonely_objects_none() -> None:
    crowd = [(x, y, 32, 32) for x in range(0, 256, 32) for y in range(0, 256, 32)]
    (step,) = plan(np.array(crowd), np.arange(64), 3, 0, LARGE)
    assert step.window == (0, 0, 256, 256)
    lonely = np.array([(10, 10, 32, 32), (5000, 5000, 32, 32)])
    assert [step.window for step in plan(lonely, np.arange(2), 3, 0, LARGE)] == [None]


def crowd_over(width: int, height: int) -> np.ndarray:
    """The windows of many neighbours."""
    places = np.mgrid[0:width:128, 0:height:128].reshape(2, -1).T
    return np.concatenate([places, np.full((len(places), 2), 224)], axis=1)


def test_common_windows_are_taller_than_wide() -> None:
    """What is decoded for two of them then lies between neighbours of a row, seldom of two rows."""
    crowd = crowd_over(8192, 8192)
    steps = plan(crowd, np.arange(len(crowd)), 3, 0, LARGE, block_width=256)

    assert len(steps) == 16
    for step in steps:
        assert step.window is not None
        assert step.window[2:] == (1024 + 96, 4096 + 96)


def test_common_windows_are_as_wide_as_blocks() -> None:
    """Of rows that are stored as a whole each is decoded once, in place of once for each cell."""
    crowd = crowd_over(8192, 2048)
    steps = plan(crowd, np.arange(len(crowd)), 3, 0, LARGE, block_width=8416)

    assert [step.window for step in steps if step.window] == [
        (0, top, 8192 + 96, 384 + 224) for top in range(0, 2048, 512)
    ]


def test_windows_that_reach_far_beyond_wide_cells_are_read_in_square_ones() -> None:
    """Each for itself they would have whole rows decoded again and again."""
    places = np.mgrid[0:8192:64, 0:2048:64].reshape(2, -1).T
    crowd = np.concatenate([places, np.full((len(places), 2), 400)], axis=1)
    steps = plan(crowd, np.arange(len(crowd)), 16, 0, 50_000_000, block_width=8600)

    assert all(step.window is not None for step in steps)


def test_sparse_objects_are_visited_along_rows_of_blocks() -> None:
    """A block that two of them need is then decoded once: few others come between."""
    random = np.random.default_rng(1)
    places = random.integers(0, 16000, (400, 2))
    sparse = np.concatenate([places, np.full((400, 2), 64)], axis=1)

    steps = plan(sparse, np.arange(400), 3, 0, LARGE)

    tops = [places[step.numbers, 1] // 512 for step in steps]
    assert all(len(set(rows.tolist())) == 1 for rows in tops)
    assert [*np.concatenate(tops)] == sorted(np.concatenate(tops))


def test_no_object_needs_no_step() -> None:
    assert plan(np.zeros((0, 4), np.int64), np.arange(0), 3, 0, LARGE) == []
    assert split([], 3) == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory that is used again: never while anybody holds what lies in it."""

from __future__ import annotations

import gc

import numpy as np
from deep_objects.inference.chips.augment import augment
from deep_objects.inference.chips.batch import Preparation, prepare
from deep_objects.inference.chips.recycled import Recycled
from deep_objects.inference.chips.window import Chip
from hypothesis import given
from hypothesis import strategies as st

VIEWS = {
    "itself": lambda batch: batch,
    "a row": lambda batch: batch[:1],
    "a view of a view": lambda batch: batch[:, ::-1].transpose(1, 0)[:1],
    "a memory view": memoryview,
    "an array of a memory view": lambda batch: np.asarray(memoryview(batch)),
}


@given(
    st.lists(
        st.tuples(st.integers(1, 6), st.sampled_from(sorted(VIEWS)), st.integers(0, 3)), max_size=20
    )
)
def test_what_is_held_is_never_written_over(steps: list[tuple[int, str, int]]) -> None:
    """Whether a batch is held itself, or only what was made of it, for as long as it is."""
    memory, held = Recycled(), []
    for number, (rows, kind, longest) in enumerate(steps):
        batch = memory.array((rows, 4))
        batch[...] = number
        held.append((VIEWS[kind](batch), number))
        del batch
        held = held[len(held) - min(longest, len(held)) :]

        assert all((np.asarray(view) == value).all() for view, value in held)


def test_what_nobody_holds_is_used_again() -> None:
    """Also for a smaller batch, as the last one of a run is."""
    memory = Recycled()
    batch = memory.array((4, 3))
    place = batch.ctypes.data
    other = memory.array((4, 3))

    assert other.ctypes.data != place
    del batch
    gc.collect()
    again = memory.array((2, 3))
    assert again.shape == (2, 3)
    assert again.ctypes.data == place


def test_what_is_a_little_larger_finds_room_in_the_same_memory() -> None:
    """As windows of the same cells do, none of which is quite like the other."""
    memory = Recycled()
    place = memory.array((80, 10)).ctypes.data

    assert memory.array((83, 10)).ctypes.data == place
    assert memory.array((100, 10)).ctypes.data != place


def test_batches_and_their_copies_are_the_same_in_memory_that_is_used_again() -> None:
    """Batch after batch, each with its eight copies."""
    random = np.random.RandomState(6)
    first, turned = Recycled(), Recycled()
    for count in (3, 3, 2, 3):
        pixels = random.randint(0, 256, (count, 2, 5, 5)).astype(np.uint8)
        chips = [Chip(number, chip) for number, chip in enumerate(pixels)]
        batch = prepare(chips, Preparation(5, 5, scale=0.5), first)

        assert np.array_equal(batch, pixels * np.float32(0.5))
        alone = list(augment(batch, range(8)))
        for copy, expected in zip(augment(batch, range(8), turned), alone):
            assert copy.flags.c_contiguous
            assert np.array_equal(copy, expected)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Splits: blocks are never divided, shares are near those asked for, of every class."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from deep_objects.inference.errors import Cancelled
from deep_objects.processing_provider.output.training.labels import Members
from deep_objects.processing_provider.output.training.splits import divide, usual_side
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def scattered(draw: st.DrawFn) -> tuple[np.ndarray, Members]:
    """Places (n, 2), clustered or not, and the classes of each, one or several."""
    count = draw(st.integers(1, 300))
    random = np.random.RandomState(draw(st.integers(0, 10_000)))
    centres = random.uniform(-500, 500, (count, 2)) * draw(st.sampled_from([0.01, 1.0]))
    centres += random.randint(0, 3, (count, 1)) * draw(st.sampled_from([0, 1000]))
    flags = random.uniform(size=(count, draw(st.integers(1, 4)))) < 0.5
    flags[np.arange(count), random.randint(0, flags.shape[1], count)] = True
    return centres, Members(*np.nonzero(flags), flags.shape[1])


shares = st.sampled_from([(0.8, 0.1, 0.1), (0.5, 0.5), (1.0,), (0.34, 0.33, 0.33), (0.98, 0.02)])
sides = st.sampled_from([5.0, 60.0, 400.0])
seeds = st.integers(0, 2**31 - 1)


@given(scattered(), sides, shares, seeds)
def test_objects_of_a_block_go_to_one_split(
    found: tuple[np.ndarray, Members], side: float, asked: tuple[float, ...], seed: int
) -> None:
    centres, members = found
    divided = divide(centres, members, side, asked, seed)
    splits: dict[tuple[float, float], set[int]] = {}
    for (x, y), split in zip(centres, divided.splits.tolist()):
        assert 0 <= split < len(asked)
        splits.setdefault((x // side, y // side), set()).add(split)
    assert all(len(held) == 1 for held in splits.values())
    assert divided.blocks == len(splits)


@given(scattered(), sides, shares, seeds)
def test_no_share_misses_what_was_asked_by_more_than_the_largest_blocks(
    found: tuple[np.ndarray, Members], side: float, asked: tuple[float, ...], seed: int
) -> None:
    centres, members = found
    splits = divide(centres, members, side, asked, seed).splits
    blocks = np.floor(centres / side)
    largest = np.unique(blocks, axis=0, return_counts=True)[1].max() / len(centres)
    for split, share in enumerate(asked):
        assert abs((splits == split).mean() - share) <= 1.5 * largest


def by_a_whole_table(
    centres: np.ndarray, members: Members, side: float, asked: tuple[float, ...], seed: int
) -> np.ndarray:
    """The splits by what they should be, from a table of all blocks and classes."""
    _, blocks = np.unique(np.floor(centres / side), axis=0, return_inverse=True)
    blocks = blocks.reshape(-1)
    table = np.zeros((blocks.max() + 1, members.count + 1))
    np.add.at(table, (blocks[members.objects], members.classes), 1)
    table[:, -1] = sizes = np.bincount(blocks)
    totals = table.sum(axis=0)
    table /= np.where(totals > 0, totals, 1)
    weights = np.r_[np.ones(members.count), 2.0 * members.count]
    order = np.random.RandomState(seed).permutation(len(sizes))
    order = order[np.argsort(-np.floor(np.log2(sizes[order])), kind="stable")]
    had, given = np.zeros((len(asked), members.count + 1)), np.zeros(len(sizes), int)
    for block in order:
        missing = 2 * (had - np.array(asked)[:, None]) + table[block]
        given[block] = split = ((table[block] * missing) @ weights).argmin()
        had[split] += table[block]
    return given[blocks]


@given(scattered(), sides, shares, seeds)
def test_splits_are_those_of_a_table_of_all_blocks_and_classes(
    found: tuple[np.ndarray, Members], side: float, asked: tuple[float, ...], seed: int
) -> None:
    splits = divide(*found, side, asked, seed).splits
    np.testing.assert_array_equal(splits, by_a_whole_table(*found, side, asked, seed))


def crowd(count: int, classes: int) -> tuple[np.ndarray, Members]:
    """Objects of which each has a block of its own with sides of 1."""
    centres = np.column_stack([np.arange(count), np.zeros(count)]).astype(float)
    return centres, Members(np.arange(count), np.arange(count) % classes, classes)


def test_many_blocks_and_many_classes_take_no_memory_for_each_pair() -> None:
    """Which would be 160 MB here, and the memory of a machine with small blocks."""
    tracemalloc.start()
    try:
        divided = divide(*crowd(20_000, 1_000), 1, (0.8, 0.1, 0.1), 1)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert divided.blocks == 20_000
    assert peak < 20_000_000


def test_dividing_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        divide(*crowd(20, 3), 1, (0.8, 0.2), 1, lambda: True)


def test_each_class_is_divided_as_all_are() -> None:
    """Of a class of one in twenty too."""
    random = np.random.RandomState(4)
    centres = random.uniform(0, 1000, (5000, 2))
    kinds = random.choice(3, 5000, p=[0.7, 0.25, 0.05])
    members = Members(np.arange(5000), kinds, 3)
    splits = divide(centres, members, 60, (0.8, 0.1, 0.1), 1).splits
    for kind in range(3):
        found = np.bincount(splits[kinds == kind], minlength=3) / (kinds == kind).sum()
        np.testing.assert_allclose(found, (0.8, 0.1, 0.1), atol=0.03)


def test_a_block_found_by_itself_is_four_chips_where_objects_lie_close() -> None:
    """And larger where four chips would make thousands of blocks."""
    corners = np.array([(x, y) for x in range(0, 400, 20) for y in range(0, 400, 20)])
    windows = np.hstack([corners, np.full((len(corners), 2), 64)])
    images = np.zeros(len(corners), np.int32)
    assert usual_side(corners * 0.5, windows, images) == 64 * 0.5 * 4
    far = np.hstack([corners * 100, np.full((len(corners), 2), 64)])
    assert usual_side(corners * 50.0, far, images) > 1000


def test_one_object_alone_has_a_block() -> None:
    side = usual_side(np.array([[5.0, 6.0]]), np.array([[0, 0, 8, 8]]), np.zeros(1, np.int32))
    alone = Members(np.zeros(1, np.int64), np.zeros(1, np.int64), 1)
    divided = divide(np.array([[5.0, 6.0]]), alone, side, (0.8, 0.2), 1)
    assert (divided.blocks, divided.splits.tolist()) == (1, [0])

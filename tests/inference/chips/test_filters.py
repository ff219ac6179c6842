# SPDX-License-Identifier: GPL-2.0-or-later
"""The weights of filters, put together from their blocks."""

from __future__ import annotations

import numpy as np
from deep_objects.inference.chips.filters import Blocks, filter_weights, sample_weights
from deep_objects.inference.definition.model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    HAMMING,
    LANCZOS,
    NEAREST,
)
from hypothesis import given
from hypothesis import strategies as st

sides = st.integers(1, 400)
kernels = st.sampled_from([BICUBIC, BILINEAR, BOX, HAMMING, LANCZOS, NEAREST])


def matrix(blocks: Blocks, source: int) -> np.ndarray:
    """The whole (targets, ``source``) matrix; NaN in a row that no block holds."""
    whole = np.full((blocks[-1].targets.stop, source), np.nan)
    for block in blocks:
        whole[block.targets] = 0
        whole[block.targets, block.sources] = block.weights
    return whole


@given(sides, sides, kernels, st.booleans(), st.booleans())
def test_the_weights_of_a_pixel_sum_to_one(
    source: int, target: int, kernel: str, antialias: bool, whole: bool
) -> None:
    """Of every filter, to the steps of fixed-point numbers; no row is left out."""
    weights = matrix(filter_weights(source, target, kernel, antialias, whole), source)

    assert weights.shape == (target, source)
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-4 if whole else 1e-6)


@given(sides, sides)
def test_bilinear_weights_are_never_negative(source: int, target: int) -> None:
    """So that no value lies beyond those that it was mixed from."""
    assert (matrix(filter_weights(source, target), source) >= 0).all()


@given(st.data(), sides, sides, kernels)
def test_some_rows_are_those_of_the_whole(
    data: st.DataObject, source: int, target: int, kernel: str
) -> None:
    """A cut of the result is what the whole has there."""
    first = data.draw(st.integers(0, target - 1))
    count = data.draw(st.integers(1, target - first))

    some = matrix(filter_weights(source, target, kernel, first=first, count=count), source)

    whole = matrix(filter_weights(source, target, kernel), source)
    assert np.array_equal(some, whole[first : first + count])


@given(sides, sides)
def test_samples_are_mixed_from_the_two_pixels_around_them(source: int, target: int) -> None:
    """Linearly by the distance; a sample at the end loses what lies beyond."""
    weights = matrix(sample_weights(source, target), source)
    samples = (np.arange(target) + 0.5) * source / target - 0.5

    for row, sample in zip(weights, samples):
        near = {n: 1 - abs(n - sample) for n in range(source) if abs(n - sample) < 1}
        assert np.flatnonzero(row > 1e-9).tolist() == [n for n, w in near.items() if w > 1e-9]
        np.testing.assert_allclose(row[list(near)], list(near.values()), atol=1e-9)

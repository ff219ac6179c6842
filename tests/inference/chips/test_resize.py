# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretching chips to the model's size; Pillow is the independent computation."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.chips.resize import _weights, fit_picture, resize
from deep_objects.inference.definition.model_definition import CORNER, Fit
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

sides = st.integers(1, 70)


@given(sides, sides)
def test_the_weights_of_a_pixel_sum_to_one(source: int, target: int) -> None:
    """Every row of the weights sums to 1 and holds nothing negative."""
    weights = _weights(source, target)

    assert weights.shape == (target, source)
    assert np.allclose(weights.sum(axis=1), 1, atol=1e-6)
    assert (weights >= 0).all()


@given(sides, sides, sides, sides, st.floats(-1e4, 1e4, width=32))
def test_a_constant_chip_stays_constant(
    height: int, width: int, new_height: int, new_width: int, value: float
) -> None:
    """A chip of one value keeps it, to the precision of float32."""
    chip = np.full((2, height, width), value, np.float32)

    resized = resize(chip, new_height, new_width)

    assert resized.shape == (2, new_height, new_width)
    assert np.allclose(resized, value, rtol=1e-5)


@given(sides, sides, sides, sides, st.integers(0, 2**32 - 1))
def test_resizing_is_pillows_bilinear_filter(
    height: int, width: int, new_height: int, new_width: int, seed: int
) -> None:
    """Every band is what Pillow's antialiased bilinear filter makes of it."""
    chip = np.random.RandomState(seed).uniform(0, 255, (2, height, width)).astype(np.float32)
    size = (new_width, new_height)
    by_pillow = [np.asarray(Image.fromarray(band).resize(size, Image.BILINEAR)) for band in chip]

    assert np.allclose(resize(chip, new_height, new_width), by_pillow, atol=2e-3)


@given(sides, sides, st.integers(0, 2**32 - 1))
def test_resizing_keeps_to_the_range_of_the_chip(height: int, width: int, seed: int) -> None:
    """No value lies beyond the chip's own, up or down, but for rounding."""
    chip = np.random.RandomState(seed).uniform(0, 1, (1, height, width)).astype(np.float32)

    resized = resize(chip, 32, 32)

    assert resized.min() >= chip.min() - 1e-6
    assert resized.max() <= chip.max() + 1e-6


@pytest.mark.parametrize("axis", [1, 2])
def test_a_mirrored_chip_gives_the_mirrored_result(axis: int) -> None:
    """Resizing prefers no side: turning over before or after is the same."""
    chip = np.random.RandomState(5).uniform(0, 255, (3, 13, 29)).astype(np.float32)

    assert np.allclose(
        resize(np.flip(chip, axis), 20, 20), np.flip(resize(chip, 20, 20), axis), atol=1e-3
    )


def test_a_chip_of_the_right_size_is_returned_as_it_is() -> None:
    """Nothing is computed, nor copied, when the size fits."""
    chip = np.random.RandomState(5).uniform(0, 255, (3, 8, 9)).astype(np.float32)

    assert resize(chip, 8, 9) is chip


def test_twice_the_size_is_interpolated_between_pixel_centres() -> None:
    """Two pixels stretched to four: edges are repeated, the middle is mixed by quarters."""
    chip = np.array([[[0.0, 8.0]]], np.float32)

    assert resize(chip, 1, 4).tolist() == [[[0.0, 2.0, 6.0, 8.0]]]


def cornered(chip: np.ndarray, side: int) -> np.ndarray:
    """``chip`` as a KerasClassifier of Esri's gets it."""
    return fit_picture(chip, Fit(side, side, CORNER, side))


def by_hand(chip: np.ndarray, side: int) -> np.ndarray:
    """The same, pixel by pixel: the two neighbours in each direction, 0 beyond the edge."""
    bands, height, width = chip.shape
    ratio = side / max(height, width)
    rows, columns = round(height * ratio), round(width * ratio)
    edged = np.zeros((bands, height + 2, width + 2))
    edged[:, 1:-1, 1:-1] = chip
    result = np.zeros((bands, side, side))
    for row in range(rows):
        for column in range(columns):
            y, x = (row + 0.5) * height / rows + 0.5, (column + 0.5) * width / columns + 0.5
            top, left = int(y), int(x)
            around = edged[:, top : top + 2, left : left + 2]
            down, across = [top + 1 - y, y - top], [left + 1 - x, x - left]
            result[:, row, column] = np.einsum("brc,r,c->b", around, down, across)
    inside = result[:, :rows, :columns]
    np.clip(inside, chip.min(), chip.max(), out=inside)
    return result


@given(st.integers(8, 40), st.integers(8, 40), st.integers(0, 2**32 - 1))
def test_a_cornered_chip_is_esris_resize(height: int, width: int, seed: int) -> None:
    """The aspect is kept, rows and columns of 0 are below and on the right."""
    chip = np.random.RandomState(seed).uniform(1, 255, (2, height, width)).astype(np.float32)

    np.testing.assert_allclose(cornered(chip, 16), by_hand(chip, 16), atol=1e-3)


def test_a_cornered_chip_of_whole_numbers_stays_one() -> None:
    """Fractions are dropped: the mean of 10, 10, 10 and 13 is 10.75."""
    chip = np.array([[[10, 10], [10, 13]]], np.uint8)

    assert cornered(chip, 1).tolist() == [[[10.0]]]


def test_a_chip_of_the_right_size_is_cornered_as_it_is() -> None:
    """Nothing is computed; a shorter side is filled up."""
    chip = np.arange(8, dtype=np.uint8).reshape(1, 2, 4)

    assert cornered(chip, 4)[0, :2].tolist() == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert not cornered(chip, 4)[0, 2:].any()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretching chips to the model's size; Pillow is the independent computation."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.chips.resize import resize
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

sides = st.integers(1, 70)


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

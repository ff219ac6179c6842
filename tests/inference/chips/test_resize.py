# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretching chips to the model's size; Pillow is the independent computation."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.chips.resize import _weights, fit_picture, resize
from deep_objects.inference.definition.model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    HAMMING,
    LANCZOS,
    LONG_SIDE,
    NEAREST,
    SHORT_SIDE,
    STRETCH,
    Fit,
)
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


_FILTERS = {NEAREST: 0, LANCZOS: 1, BILINEAR: 2, BICUBIC: 3, BOX: 4, HAMMING: 5}


def by_pillow(chip: np.ndarray, height: int, width: int, number: int) -> np.ndarray:
    """``chip`` (bands, h, w) resized by Pillow, first across, then down, as it always was.

    Two calls of one pass each, since newer versions of Pillow choose the order by the sizes.
    """
    bands = []
    for band in chip:
        wide = Image.fromarray(band).resize((width, chip.shape[1]), number)
        bands.append(np.asarray(wide.resize((width, height), number)))
    return np.array(bands)


def by_hand(chip: np.ndarray, fit: Fit) -> np.ndarray:
    """What ``fit`` means, with Pillow's resizing and slices."""
    rows, columns = chip.shape[1:]
    if fit.mode == STRETCH:
        height, width = fit.side or fit.height, fit.side or fit.width
    else:
        ruling = min(rows, columns) if fit.mode == SHORT_SIDE else max(rows, columns)
        height, width = (max(1, int(fit.side * side / ruling)) for side in (rows, columns))
    scaled = by_pillow(chip, height, width, _FILTERS[fit.filter])
    result = np.zeros((len(chip), fit.height, fit.width))
    cuts = []
    for have, want in ((height, fit.height), (width, fit.width)):
        margin = abs(have - want)
        start = round(margin / 2) if fit.half_even and have > want else margin // 2
        inside, outside = slice(start, start + min(have, want)), slice(0, want)
        cuts.append((inside, outside) if have >= want else (slice(0, have), inside))
    (from_rows, to_rows), (from_columns, to_columns) = cuts
    result[:, to_rows, to_columns] = scaled[:, from_rows, from_columns]
    return result


modes = st.sampled_from([STRETCH, SHORT_SIDE, LONG_SIDE])


@st.composite
def fits(draw: st.DrawFn) -> Fit:
    """Any Fit with Pillow's antialiased filters, of up to 40 pixels."""
    mode = draw(modes)
    height, width = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    most = min(height, width) if mode == LONG_SIDE else 40
    side = draw(st.integers(0 if mode == STRETCH else 1, most))
    filter = draw(st.sampled_from(sorted(_FILTERS)))
    return Fit(height, width, mode, side, filter, rounded=True, half_even=draw(st.booleans()))


@given(fits(), sides, sides, st.integers(0, 2**32 - 1))
def test_eight_bit_pictures_are_fitted_exactly_as_with_pillow(
    fit: Fit, height: int, width: int, seed: int
) -> None:
    """All six filters, all modes, any size, also smaller than the crop.

    In four million values of random pictures one differed by one grey level; none here.
    """
    chip = np.random.RandomState(seed).randint(0, 256, (2, height, width)).astype(np.uint8)

    assert np.array_equal(fit_picture(chip, fit), by_hand(chip, fit))


@pytest.mark.parametrize("filter", sorted(_FILTERS))
def test_fractions_are_fitted_as_with_pillow(filter: str) -> None:
    """Floating point pixels are never rounded, asked for or not."""
    chip = np.random.RandomState(3).uniform(-1, 1, (2, 31, 47)).astype(np.float32)
    fit = Fit(20, 24, SHORT_SIDE, 25, filter, rounded=True)

    assert np.allclose(fit_picture(chip, fit), by_hand(chip, fit), atol=1e-5)


@pytest.mark.parametrize("filter", sorted(_FILTERS))
def test_sixteen_bit_is_rounded_to_whole_numbers(filter: str) -> None:
    """Within one and a half of Pillow's floating point, by the two roundings."""
    chip = np.random.RandomState(3).randint(20000, 40000, (2, 31, 47)).astype(np.uint16)
    found = fit_picture(chip, Fit(20, 24, filter=filter, rounded=True))
    plain = by_pillow(chip.astype(np.float32), 20, 24, _FILTERS[filter])

    assert np.array_equal(found, np.floor(found))
    assert np.abs(found - plain).max() <= 1.5


def test_rounded_values_stay_within_their_type() -> None:
    """Where a filter would overshoot."""
    chip = np.zeros((1, 8, 8), np.uint16)
    chip[0, 3:5, 3:5] = 65535
    found = fit_picture(chip, Fit(16, 16, filter=LANCZOS, rounded=True))

    assert (found.min(), found.max()) == (0, 65535)


def test_without_rounding_whole_numbers_become_fractions() -> None:
    """Two pixels mixed by quarters, as for floating point."""
    chip = np.array([[[0, 1]]], np.uint8)

    assert fit_picture(chip, Fit(1, 4)).tolist() == [[[0.0, 0.25, 0.75, 1.0]]]


def test_without_antialiasing_a_smaller_picture_takes_the_pixels_around_its_samples() -> None:
    """Every third of nine pixels, where a filter would have mixed them."""
    chip = np.arange(9, dtype=np.float32).reshape(1, 1, 9) ** 2

    assert fit_picture(chip, Fit(1, 3, antialias=False)).tolist() == [[[1.0, 16.0, 49.0]]]


@pytest.mark.parametrize("half_even, first", [(False, 1), (True, 2)])
def test_an_odd_margin_is_halved_as_each_library_does(half_even: bool, first: int) -> None:
    """Of 7 pixels the middle 4 begin at 1, or with torchvision at 2."""
    chip = np.arange(7, dtype=np.uint8).reshape(1, 1, 7).repeat(7, 1)
    found = fit_picture(chip, Fit(4, 4, STRETCH, 7, half_even=half_even))

    assert found[0, 0].tolist() == [first, first + 1, first + 2, first + 3]


def test_a_long_thin_picture_is_fitted_without_being_made_huge() -> None:
    """Its shorter side brought to 256 would make it half a million pixels long."""
    chip = np.random.RandomState(1).randint(0, 256, (3, 2, 4096)).astype(np.uint8)
    middle = chip[:, :, 2044:2052]
    fit = Fit(224, 224, SHORT_SIDE, 256, rounded=True)

    assert np.array_equal(fit_picture(chip, fit), fit_picture(middle, fit))

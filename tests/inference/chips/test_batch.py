# SPDX-License-Identifier: GPL-2.0-or-later
"""From chips to the input of a model: zeroing, stretching, scaling, normalising."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from deep_objects.inference.chips.batch import Preparation, prepare, unconverted, zero_outside
from deep_objects.inference.chips.mask import inside
from deep_objects.inference.chips.window import Chip
from hypothesis import given
from hypothesis import strategies as st

DTYPES = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")


@st.composite
def chips(draw: st.DrawFn) -> Chip:
    """Any chip of two bands, with or without validity and footprint."""
    height, width = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    random = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    pixels = random.uniform(1, 250, (2, height, width)).astype(draw(st.sampled_from(DTYPES)))
    planes = draw(st.sampled_from([0, 1, 2]))
    valid = random.uniform(size=(planes, height, width)) < 0.7 if planes else None
    column, row = draw(st.integers(-50, 50)), draw(st.integers(-50, 50))
    shape = shapely.box(column + 0.7, row + 0.7, column + width - 1.2, row + height - 0.2)
    footprint = shapely.to_wkb(shape) if draw(st.booleans()) and width > 2 else b""
    return Chip(0, pixels, valid, (column, row), footprint, ((0.0, 255.0), (10.0, 240.0)))


preparations = st.builds(
    Preparation,
    height=st.integers(1, 12),
    width=st.integers(1, 12),
    data_range=st.sampled_from([None, (0.0, 1.0), (-1.0, 1.0)]),
    mean=st.sampled_from([(), (10.0,), (1.0, 2.0)]),
    std=st.sampled_from([(), (2.0,), (3.0, 4.0)]),
    scale=st.sampled_from([1.0, 1 / 255]),
)


@given(st.lists(chips(), min_size=1, max_size=5), preparations)
def test_a_chip_is_prepared_the_same_in_any_batch(
    many: list[Chip], preparation: Preparation
) -> None:
    """What a chip becomes depends on nothing of its batch, to the last bit."""
    together = prepare(many, preparation)
    alone = [prepare([chip], preparation)[0] for chip in many]

    assert together.dtype == np.float32
    assert together.shape == (len(many), 2, preparation.height, preparation.width)
    assert together.tobytes() == np.array(alone).tobytes()


@given(st.lists(chips(), min_size=1, max_size=5), preparations)
def test_what_is_not_converted_has_the_values_that_preparing_gives(
    many: list[Chip], preparation: Preparation
) -> None:
    """And the type of the model, whatever becomes 0."""
    first = many[0].pixels
    kind = first.shape, first.dtype
    alike = [chip for chip in many if (chip.pixels.shape, chip.pixels.dtype) == kind]
    together = np.stack([chip.pixels for chip in alike])

    as_they_are = unconverted(alike, preparation, first.dtype, together)

    if as_they_are is not None:
        assert as_they_are.dtype == first.dtype
        assert np.array_equal(as_they_are.astype(np.float32), prepare(alike, preparation))


def test_chips_are_not_copied_for_a_model_that_takes_their_type() -> None:
    """A model that takes 8 bit looks at the shared file itself."""
    together = np.arange(2 * 3 * 4 * 5, dtype=np.uint8).reshape(2, 3, 4, 5)
    chips = [Chip(0, pixels) for pixels in together]

    assert unconverted(chips, Preparation(4, 5), together.dtype, together) is together


@pytest.mark.parametrize(
    "preparation",
    [
        Preparation(4, 4),
        Preparation(2, 2, data_range=(0.0, 1.0)),
        Preparation(2, 2, mean=(1.0,)),
        Preparation(2, 2, scale=0.5),
    ],
)
def test_what_is_to_be_computed_is_not_left_unconverted(preparation: Preparation) -> None:
    """Another size, a range, a normalisation: they need numbers with fractions."""
    chip = Chip(0, np.ones((1, 2, 2), np.uint8))

    assert unconverted([chip], preparation, chip.pixels.dtype, chip.pixels[None]) is None


def test_pixels_of_another_type_than_the_models_are_not_left_unconverted() -> None:
    """Of 16 bit imagery a model of 8 bit gets values that are rounded and clipped."""
    chip = Chip(0, np.ones((1, 2, 2), np.uint16))

    assert unconverted([chip], Preparation(2, 2), np.dtype(np.uint8), chip.pixels[None]) is None


@given(chips())
def test_preparing_leaves_the_chip_alone(chip: Chip) -> None:
    """The pixels in the shared file are read, never written."""
    before = chip.pixels.copy()

    prepare([chip], Preparation(4, 4, (0.0, 1.0), (1.0,), (2.0,)))

    assert chip.pixels.tobytes() == before.tobytes()


@given(chips(), st.integers(0, 2**32 - 1))
def test_what_counts_keeps_its_value_and_the_rest_is_zero(chip: Chip, seed: int) -> None:
    """Whatever the type of the pixels, and what stands where nothing counts, NaN too."""
    if chip.pixels.dtype.kind == "f":
        odd = np.random.RandomState(seed).choice([1, np.nan, np.inf, -np.inf], chip.pixels.shape)
        chip.pixels[:] = chip.pixels * odd.astype(chip.pixels.dtype)
    height, width = chip.pixels.shape[1:]
    kept = np.ones(chip.pixels.shape, bool)
    if chip.valid is not None:
        kept &= chip.valid
    if chip.footprint:
        kept &= inside(chip.footprint, *chip.origin, width, height)

    zeroed = zero_outside(chip)

    assert zeroed.dtype == chip.pixels.dtype
    assert np.array_equal(zeroed[kept], chip.pixels[kept], equal_nan=zeroed.dtype.kind == "f")
    assert not zeroed[~kept].any()


def test_no_chips_give_an_empty_batch() -> None:
    """An empty batch has no chips and no bands."""
    assert prepare([], Preparation(4, 5)).shape == (0, 0, 4, 5)


def test_invalid_pixels_become_zero_in_their_band_alone() -> None:
    """A pixel that is no data in one band keeps its value in the other."""
    pixels = np.full((2, 2, 2), 9, np.uint8)
    valid = np.ones((2, 2, 2), bool)
    valid[0, 0, 1] = False

    assert zero_outside(Chip(0, pixels, valid)).tolist() == [[[9, 0], [9, 9]], [[9, 9], [9, 9]]]


def test_one_plane_of_validity_counts_for_every_band() -> None:
    """The mask of a dataset zeroes all bands."""
    pixels = np.full((2, 1, 3), 9, np.uint16)
    valid = np.array([[[True, False, True]]])

    zeroed = zero_outside(Chip(0, pixels, valid))

    assert zeroed.tolist() == [[[9, 0, 9]], [[9, 0, 9]]]
    assert zeroed.dtype == np.uint16


def test_not_a_number_is_gone_where_it_is_invalid() -> None:
    """NaN under an invalid flag becomes 0, and does not spread when the chip is stretched."""
    pixels = np.array([[[np.nan, 4.0]]], np.float32)
    valid = np.array([[[False, True]]])

    batch = prepare([Chip(0, pixels, valid)], Preparation(1, 4))

    assert batch.tolist() == [[[[0.0, 1.0, 3.0, 4.0]]]]


def test_pixels_outside_the_footprint_become_zero() -> None:
    """The footprint lies in pixels of the image; the chip knows where its window begins."""
    pixels = np.full((1, 3, 4), 7, np.uint8)
    footprint = shapely.to_wkb(shapely.box(101, 200, 103, 202))

    zeroed = zero_outside(Chip(0, pixels, None, (100, 200), footprint))

    assert zeroed.tolist() == [[[0, 7, 7, 0], [0, 7, 7, 0], [0, 0, 0, 0]]]


def test_normalising_scales_then_subtracts_then_divides() -> None:
    """(value * scale - mean) / std, with a mean and a std for each band."""
    pixels = np.array([[[100]], [[200]]], np.uint8)
    preparation = Preparation(1, 1, mean=(0.5, 1.0), std=(0.25, 0.5), scale=0.01)

    batch = prepare([Chip(0, pixels)], preparation)

    assert batch.ravel().tolist() == pytest.approx([2.0, 2.0])


def test_sixteen_bit_is_normalised_as_exactly_as_float32_can_hold_it() -> None:
    """A mean of thousands and a small deviation would otherwise cost the last digits."""
    pixels = np.arange(40000, 40100, dtype=np.uint16).reshape(1, 10, 10)
    mean, std = 40050.123456789, 0.731
    exact = (pixels.astype(np.float64) - mean) / std

    batch = prepare([Chip(0, pixels)], Preparation(10, 10, mean=(mean,), std=(std,)))

    np.testing.assert_allclose(batch[0], exact, rtol=3e-7, atol=3e-7)


def test_the_data_range_is_reached_from_the_rasters_own_range() -> None:
    """Each band goes linearly from its raster's range to the definition's."""
    pixels = np.array([[[100, 300]], [[0, 50]]], np.uint16)
    chip = Chip(0, pixels, ranges=((100.0, 300.0), (0.0, 200.0)))

    batch = prepare([chip], Preparation(1, 2, (-1.0, 1.0)))

    assert batch.tolist() == [[[[-1.0, 1.0]], [[-1.0, -0.5]]]]


def test_a_band_of_one_value_goes_to_the_low_end_of_the_data_range() -> None:
    """A raster without contrast divides nothing by zero."""
    pixels = np.full((1, 1, 2), 5, np.uint8)

    batch = prepare([Chip(0, pixels, ranges=((5.0, 5.0),))], Preparation(1, 2, (0.0, 1.0)))

    assert batch.tolist() == [[[[0.0, 0.0]]]]


def test_chips_of_one_batch_are_scaled_from_the_ranges_of_their_own_images() -> None:
    """Images that are classified separately have ranges of their own; no image means 8 bit."""
    pixels = np.full((1, 1, 1), 50, np.uint8)
    chips = [Chip(0, pixels, ranges=((0.0, 100.0),)), Chip(1, pixels, ranges=((50.0, 60.0),))]

    batch = prepare([*chips, Chip(2, pixels)], Preparation(1, 1, (0.0, 1.0)))

    np.testing.assert_allclose(batch.ravel(), [0.5, 0.0, 50 / 255], rtol=1e-6)


def test_zeroing_comes_before_scaling_and_normalising() -> None:
    """An invalid pixel is 0 in pixel values, and is normalised like any other 0."""
    pixels = np.full((1, 1, 2), 50, np.uint8)
    valid = np.array([[[True, False]]])
    preparation = Preparation(1, 2, mean=(10.0,), std=(2.0,))

    batch = prepare([Chip(0, pixels, valid)], preparation)

    assert batch.tolist() == [[[[20.0, -5.0]]]]

# SPDX-License-Identifier: GPL-2.0-or-later
"""How a picture of any size becomes a model's input, compared with Pillow and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.chips.fit import fit_picture
from deep_objects.inference.definition.model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    CORNER,
    HAMMING,
    LANCZOS,
    LONG_SIDE,
    MIDDLE,
    NEAREST,
    SHORT_SIDE,
    STRETCH,
    Fit,
)
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

sides = st.integers(1, 40)


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


def middle_by_pillow(chip: np.ndarray, height: int, width: int, filter: str) -> np.ndarray:
    """The largest middle of the aspect, by the box of ``ImageOps.fit``."""
    rows, columns = chip.shape[1:]
    aspect = width / height
    high, wide = (rows, aspect * rows) if columns / rows >= aspect else (columns / aspect, columns)
    left, top = (columns - wide) / 2, (rows - high) / 2
    bands = []
    for band in chip:
        across, down = (left, 0, left + wide, rows), (0, top, width, top + high)
        narrow = Image.fromarray(band).resize((width, rows), _FILTERS[filter], across)
        bands.append(np.asarray(narrow.resize((width, height), _FILTERS[filter], down)))
    return np.array(bands)


antialiased = sorted(set(_FILTERS) - {NEAREST})


@given(st.sampled_from(antialiased), sides, sides, sides, st.integers(0, 2**32 - 1))
def test_the_largest_middle_square_is_stretched_exactly_as_with_pillow(
    filter: str, side: int, rows: int, columns: int, seed: int
) -> None:
    """Also where it begins within a pixel."""
    chip = np.random.RandomState(seed).randint(0, 256, (2, rows, columns)).astype(np.uint8)

    found = fit_picture(chip, Fit(side, side, MIDDLE, filter=filter, rounded=True))

    assert np.array_equal(found, middle_by_pillow(chip, side, side, filter))


@pytest.mark.parametrize("size", [(20, 24), (24, 20), (40, 9)])
def test_the_largest_middle_of_another_aspect_is_stretched_as_with_pillow(
    size: tuple[int, int],
) -> None:
    """Whose edges are float32, which may be a grey level."""
    chip = np.random.RandomState(5).randint(0, 256, (2, 31, 47)).astype(np.uint8)

    found = fit_picture(chip, Fit(*size, MIDDLE, filter=LANCZOS, rounded=True))

    assert np.abs(found - middle_by_pillow(chip, *size, LANCZOS)).max() <= 1


def test_the_middle_of_a_square_as_wide_as_the_input_is_the_square() -> None:
    chip = np.arange(2 * 9, dtype=np.uint8).reshape(2, 3, 3)

    assert np.array_equal(fit_picture(chip, Fit(3, 3, MIDDLE, rounded=True)), chip)


@pytest.mark.parametrize("filter", sorted(_FILTERS))
@pytest.mark.parametrize("shape", [(1, 1500, 1100), (2, 90, 1300), (1, 40, 30)])
def test_large_pictures_are_fitted_exactly_as_with_pillow(
    filter: str, shape: tuple[int, int, int]
) -> None:
    """Also where they are mixed strip by strip; smaller ones are made larger."""
    chip = np.random.RandomState(4).randint(0, 256, shape).astype(np.uint8)
    fit = Fit(224, 224, STRETCH, 0, filter, rounded=True)

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


def cornered(chip: np.ndarray, side: int) -> np.ndarray:
    """``chip`` as a KerasClassifier of Esri's gets it."""
    return fit_picture(chip, Fit(side, side, CORNER, side))


def cornered_by_hand(chip: np.ndarray, side: int) -> np.ndarray:
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

    np.testing.assert_allclose(cornered(chip, 16), cornered_by_hand(chip, 16), atol=1e-3)


def test_a_cornered_chip_of_whole_numbers_stays_one() -> None:
    """Fractions are dropped: the mean of 10, 10, 10 and 13 is 10.75."""
    chip = np.array([[[10, 10], [10, 13]]], np.uint8)

    assert cornered(chip, 1).tolist() == [[[10.0]]]


def test_a_chip_of_the_right_size_is_cornered_as_it_is() -> None:
    """Nothing is computed; a shorter side is filled up."""
    chip = np.arange(8, dtype=np.uint8).reshape(1, 2, 4)

    assert cornered(chip, 4)[0, :2].tolist() == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert not cornered(chip, 4)[0, 2:].any()

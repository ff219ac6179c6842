# SPDX-License-Identifier: GPL-2.0-or-later
"""Very large images in fewer pixels, each the mean of a square of theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.processing_provider.imagery import reduced as module
from deep_objects.processing_provider.imagery.reduced import MOST_PIXELS, Reduced, reduced
from deep_objects.processing_provider.imagery.registry import open_file
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from ..support.rasters import noise, write_raster

WIDTH, HEIGHT = 37, 29


@pytest.fixture(scope="module", params=["u1", "i2", "f4"])
def image(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple:
    """A raster with NoData patches of its own in two of three bands; its path and pixels."""
    pixels = noise(3, HEIGHT, WIDTH, np.dtype(request.param))
    pixels[0, 3:9, 5:20] = 7
    pixels[2, 20:, :] = 7
    path = write_raster(tmp_path_factory.mktemp("large") / "image.tif", pixels, nodata=7)
    return path, pixels


def means(pixels: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """The mean of the valid pixels in each square, and whether there is one."""
    rows, columns = -(-HEIGHT // step), -(-WIDTH // step)
    found = np.zeros((len(pixels), rows, columns))
    valid = np.zeros(found.shape, bool)
    for band, row, column in np.ndindex(found.shape):
        square = pixels[
            band, row * step : (row + 1) * step, column * step : (column + 1) * step
        ].astype(float)
        counted = square[square != 7]
        valid[band, row, column] = counted.size > 0
        if counted.size:
            mean = counted.mean()
            whole = pixels.dtype.kind in "iu"
            found[band, row, column] = np.floor(mean + 0.5) if whole else mean
    return found, valid


@given(
    step=st.integers(2, 12),
    window=st.tuples(
        st.integers(-4, 20), st.integers(-4, 16), st.integers(1, 24), st.integers(1, 24)
    ),
)
def test_a_pixel_is_the_mean_of_those_that_are_valid(image: tuple, step: int, window: Any) -> None:
    """Of any window; of whole numbers it is rounded half up, at the edges it is of fewer."""
    path, pixels = image
    source = Reduced(open_file(path, "image"), step)

    read, valid = source.read(window, (1, 2, 3))

    wanted, wanted_valid = means(pixels, step)
    column, row, width, height = window
    whole = np.ones((1, 1, 1), bool) if valid is None else valid
    for y, x in np.ndindex(height, width):
        there = 0 <= row + y < wanted.shape[1] and 0 <= column + x < wanted.shape[2]
        seen = np.broadcast_to(whole, read.shape)[:, y, x]
        if not there:
            assert not seen.any()
            continue
        np.testing.assert_array_equal(seen, wanted_valid[:, row + y, column + x])
        np.testing.assert_allclose(read[:, y, x], wanted[:, row + y, column + x], rtol=1e-5)


def test_an_image_of_usual_size_is_left_alone(image: tuple, tmp_path: Path) -> None:
    """Only what is larger than the bound is reduced, to about that many pixels."""
    source = open_file(image[0], "image")
    assert reduced(source, 3) is source

    large = str(tmp_path / "large.vrt")
    gdal.Translate(large, image[0], format="VRT", width=9000, height=8000)
    small = reduced(open_file(large, "large"), 1)

    assert (small.grid.width, small.grid.height) == (3000, 2667)
    assert small.grid.width * small.grid.height <= MOST_PIXELS
    assert small.pixel_type((1,)) == source.pixel_type((1,))


@pytest.mark.parametrize("bands, step", [(1, 1), (2, 2), (4, 2), (5, 3), (10, 4)])
def test_what_counts_are_the_bytes_of_the_bands_that_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bands: int, step: int
) -> None:
    """Also of few pixels; the ground stays the same."""
    monkeypatch.setattr(module, "MOST_BYTES", 40 * 50 * 2)
    pixels = noise(1, 40, 50, np.uint16)
    source = open_file(write_raster(tmp_path / "image.tif", pixels), "image")

    smaller = reduced(source, bands)

    assert (smaller.grid.height, smaller.grid.width) == (-(-40 // step), -(-50 // step))
    assert smaller.grid.bounds == pytest.approx(source.grid.bounds)

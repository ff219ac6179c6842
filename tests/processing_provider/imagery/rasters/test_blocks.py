# SPDX-License-Identifier: GPL-2.0-or-later
"""Tall windows are read some rows of blocks at a time, into memory that is used again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.rasters import blocks
from deep_objects.processing_provider.imagery.rasters.layer import LayerImage
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Source
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...support.rasters import noise, write_raster

WIDTH, HEIGHT = 90, 1400
TILED = "TILED=YES"
#: How a file may store its pixels, and the width and height of the blocks in which it does.
STORED = {
    "rows": (["BLOCKYSIZE=1"], (WIDTH, 1)),
    "strips": (["BLOCKYSIZE=7"], (WIDTH, 7)),
    "high strips": (["BLOCKYSIZE=300"], (WIDTH, 300)),
    "small tiles": ([TILED, "BLOCKXSIZE=16", "BLOCKYSIZE=32"], (16, 32)),
    "large tiles": ([TILED, "BLOCKXSIZE=512", "BLOCKYSIZE=512"], (512, 512)),
    "bands apart": ([TILED, "BLOCKXSIZE=64", "BLOCKYSIZE=64", "INTERLEAVE=BAND"], (64, 64)),
}
WINDOWS = st.tuples(
    st.integers(-20, WIDTH - 1),
    st.integers(-40, HEIGHT - 1),
    st.integers(1, WIDTH),
    st.integers(1, HEIGHT),
)


def opened(path: str) -> Source:
    """The source of ``path``, through QGIS's provider."""
    source = open_source(QgsRasterLayer(path, "image"))
    assert isinstance(source, LayerImage)
    return source


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    """What the files hold."""
    return noise(4, HEIGHT, WIDTH, np.uint16)


@pytest.fixture(scope="module", params=sorted(STORED))
def stored(
    request: pytest.FixtureRequest, pixels: np.ndarray, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Source, tuple[int, int]]:
    """The image stored in one of these ways, and the size of its blocks."""
    options, block = STORED[request.param]
    folder = tmp_path_factory.mktemp("stored")
    return opened(write_raster(folder / "image.tif", pixels, options=options)), block


@given(window=WINDOWS, bands=st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_any_window_has_the_pixels_of_the_file_however_they_are_stored(
    stored: tuple[Source, tuple[int, int]],
    pixels: np.ndarray,
    window: tuple[int, int, int, int],
    bands: list[int],
) -> None:
    """Whatever lies beyond the image is 0."""
    column, row, width, height = window
    read, valid = stored[0].read(window, tuple(bands))

    padded = np.zeros((4, HEIGHT * 2 + 80, WIDTH * 2 + 40), np.uint16)
    padded[:, 40 : 40 + HEIGHT, 20 : 20 + WIDTH] = pixels
    expected = padded[:, row + 40 : row + 40 + height, column + 20 : column + 20 + width]
    assert read.dtype == np.uint16
    np.testing.assert_array_equal(read, expected[[band - 1 for band in bands]])
    assert valid is None or not read[:, ~valid[0]].any()


def test_blocks_are_those_of_the_file(stored: tuple[Source, tuple[int, int]]) -> None:
    """By them is planned which objects share a read."""
    source, block = stored
    assert source.block_size == block


def test_bands_of_different_types_come_in_one_that_holds_both(
    tmp_path: Path, pixels: np.ndarray
) -> None:
    """Also where a window is read in several parts."""
    whole = write_raster(tmp_path / "whole.tif", pixels[:1])
    real = noise(1, HEIGHT, WIDTH, np.float32)
    parts = [whole, write_raster(tmp_path / "real.tif", real)]
    path = str(tmp_path / "both.vrt")
    gdal.BuildVRT(path, parts, separate=True).FlushCache()

    read, valid = opened(path).read((3, 5, 50, 1300), (2, 1))

    assert read.dtype == np.float32 and valid is None
    np.testing.assert_array_equal(read[0], real[0, 5:1305, 3:53])
    np.testing.assert_array_equal(read[1], pixels[0, 5:1305, 3:53])


def reads_of(source: Source, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """The band and the height of each block that QGIS is asked for."""
    found: list[tuple[int, int]] = []
    asked = LayerImage._block

    def block(image: LayerImage, number: int, inner: tuple[int, int, int, int]) -> object:
        found.append((number, inner[3]))
        return asked(image, number, inner)

    monkeypatch.setattr(LayerImage, "_block", block)
    source.read((0, 100, WIDTH, 1300), (1, 2))
    return found


def test_all_bands_of_some_rows_are_read_before_the_next(
    pixels: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is decoded for the first band is in the processor's cache for the second."""
    options, _ = STORED["small tiles"]
    source = opened(write_raster(tmp_path / "image.tif", pixels, options=options))
    heights = (412, 512, 376)
    assert reads_of(source, monkeypatch) == [(band, rows) for rows in heights for band in (1, 2)]


def test_a_raster_of_many_files_is_asked_once_for_each_band(
    pixels: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks through all of them at every read."""
    whole = write_raster(tmp_path / "image.tif", pixels)
    path = str(tmp_path / "many.vrt")
    gdal.BuildVRT(path, [whole]).FlushCache()
    assert reads_of(opened(path), monkeypatch) == [(1, 1300), (2, 1300)]


def test_what_is_held_of_a_window_is_never_written_over(
    stored: tuple[Source, tuple[int, int]], pixels: np.ndarray
) -> None:
    """A chip is a view of its window, and may be waited for while the next ones are read."""
    source, _ = stored
    held = []
    for top in range(0, 350, 25):
        read, _ = source.read((0, top, WIDTH, 1050), (1, 2))
        held = [*held[-3:], (read[1:, 10:20, 30:40], top)]
        del read

        for chip, row in held:
            np.testing.assert_array_equal(chip[0], pixels[1, row + 10 : row + 20, 30:40])


def test_a_window_lies_where_an_earlier_one_lay(stored: tuple[Source, tuple[int, int]]) -> None:
    """New memory is cleared by the system first, page by page."""
    source, _ = stored
    place = source.read((0, 0, WIDTH, 600), (1, 2))[0].ctypes.data
    again = source.read((0, 300, WIDTH, 590), (1, 2))[0].ctypes.data
    assert again == place


def test_windows_of_more_bytes_than_qt_counts_are_read_too(
    stored: tuple[Source, tuple[int, int]], pixels: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as an image of 3 GB that is an object as a whole; a smaller bound stands for it here."""
    monkeypatch.setattr(blocks, "_MOST_BYTES", 1000)
    read, _ = stored[0].read((0, 0, WIDTH, HEIGHT), (1, 2, 3, 4))
    np.testing.assert_array_equal(read, pixels)

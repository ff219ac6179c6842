# SPDX-License-Identifier: GPL-2.0-or-later
"""Thousands of tiles: few files open, several readers, files that fail while others are read."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError
from deep_objects.inference.job import Image
from deep_objects.processing_provider.imagery.mosaic.mosaic import Mosaic, open_mosaic
from deep_objects.processing_provider.imagery.mosaic.parts import OPEN_AT_MOST
from deep_objects.processing_provider.imagery.source import Source, View
from osgeo import gdal

from ...support.rasters import noise, write_raster
from .tiles import at, images_of, mosaic_of, open_part

SIDE, TILE = 30, 8


def whole() -> np.ndarray:
    """The picture that the tiles make."""
    return noise(1, SIDE * TILE, SIDE * TILE)


@pytest.fixture(scope="module")
def tiles(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """900 small tiles of one picture; without a CRS, which is quicker to write and read."""
    folder = tmp_path_factory.mktemp("tiles")
    pixels = whole()
    written = []
    for row in range(0, SIDE * TILE, TILE):
        for column in range(0, SIDE * TILE, TILE):
            part = pixels[:, row : row + TILE, column : column + TILE]
            path = folder / f"{row}_{column}.tif"
            written.append(write_raster(path, part, origin=at(column, row), epsg=None))
    return written


@pytest.fixture(scope="module")
def mosaic(tiles: list[str]) -> Mosaic:
    """The picture."""
    return mosaic_of(tiles)


def open_tiles(folder: str) -> int:
    """How many files of ``folder`` this process holds open."""
    links = [f"/proc/self/fd/{entry}" for entry in os.listdir("/proc/self/fd")]
    return sum(1 for link in links if os.path.islink(link) and folder in os.readlink(link))


def test_few_files_are_open_however_many_tiles_there_are(tiles: list[str], mosaic: Mosaic) -> None:
    """None after the survey; while all are read, as many as one reader may hold."""
    folder = str(Path(tiles[0]).parent)
    before = open_tiles(folder)
    reader = mosaic.clone()
    assert open_tiles(folder) == before
    most = 0
    for row in range(0, SIDE * TILE, 100):
        pixels, valid = reader.read((0, row, SIDE * TILE, 100), (1,))
        inside = min(100, SIDE * TILE - row)
        np.testing.assert_array_equal(pixels[:, :inside], whole()[:, row : row + inside])
        assert valid is None or valid[:, :inside].all()
        most = max(most, open_tiles(folder) - before)
    assert most == OPEN_AT_MOST
    del reader
    assert open_tiles(folder) == before


def test_clones_read_the_same_in_several_threads(mosaic: Mosaic) -> None:
    """Each reads its own windows, again and again."""
    pixels = whole()

    def check(seed: int) -> None:
        reader = mosaic.clone()
        random = np.random.RandomState(seed)
        for column, row in random.randint(0, SIDE * TILE - 40, (30, 2)).tolist():
            got, valid = reader.read((column, row, 40, 33), (1,))
            np.testing.assert_array_equal(got, pixels[:, row : row + 33, column : column + 40])
            assert valid is None

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(check, range(8)))


def test_resampled_tiles_too_are_closed_again(tiles: list[str], folder: Path) -> None:
    """Every tile shifted by half a pixel against the first raster."""
    first = write_raster(folder / "first.tif", noise(1, 4, 4), origin=at(-4.5, -0.5), epsg=None)
    shifted = mosaic_of([first, *tiles[: 4 * SIDE]])
    place = str(Path(tiles[0]).parent)
    before = open_tiles(place)
    pixels, valid = shifted.read((0, 0, 230, 30), (1,))
    assert open_tiles(place) - before <= OPEN_AT_MOST
    assert valid is None or valid[:, 2:, 6:].all()
    mixed = whole().astype(float)
    mixed = (mixed[:, :-1] + mixed[:, 1:]) / 2
    mixed = (mixed[:, :, :-1] + mixed[:, :, 1:]) / 2
    inner = np.abs(pixels[0, 2:8, 6:11] - mixed[0, 1:7, 1:6])
    assert inner.max() <= 1


@pytest.fixture
def damaged(folder: Path) -> list[str]:
    """Two tiles side by side, the second with a damaged block, and one over its left half."""
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"]
    paths = [
        write_raster(
            folder / f"{n}.tif", noise(1, 32, 32, seed=n), origin=at(left, 0), options=options
        )
        for n, left in enumerate((0, 16, 32))
    ]
    dataset = gdal.Open(paths[2])
    offset = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF"))
    with open(paths[2], "r+b") as file:
        file.seek(offset)
        file.write(b"\xff" * 200)
    return paths


def test_a_damaged_raster_fails_only_where_it_is_needed(damaged: list[str]) -> None:
    """Not where an earlier raster has all pixels."""
    mosaic = mosaic_of(damaged)
    pixels, _ = mosaic.read((30, 0, 18, 16), (1,))
    np.testing.assert_array_equal(pixels[:, :, 2:], noise(1, 32, 32, seed=1)[:, :16, 16:])
    first = mosaic_of(damaged[::-1])
    with pytest.raises(ImageryError) as caught:
        first.read((30, 0, 18, 16), (1,))
    assert str(caught.value).startswith("2.tif cannot be read at pixel (0, 0): ")


def test_a_raster_that_is_gone_fails_only_the_windows_that_need_it(folder: Path) -> None:
    paths = [
        write_raster(folder / f"{n}.tif", noise(1, 8, 8, seed=n), origin=at(8 * n, 0))
        for n in range(3)
    ]
    mosaic = mosaic_of(paths)
    shutil.move(paths[1], folder / "elsewhere.tif")
    pixels, _ = mosaic.read((0, 0, 8, 8), (1,))
    np.testing.assert_array_equal(pixels, noise(1, 8, 8, seed=0))
    for window in ((4, 0, 8, 8), (10, 2, 2, 2)):
        with pytest.raises(ImageryError, match=r"^1\.tif cannot be opened as a raster"):
            mosaic.read(window, (1,))


def test_of_several_unreadable_rasters_the_first_is_told(tiles: list[str], folder: Path) -> None:
    """Whichever thread comes to its own one first; the others then read no further."""
    broken = [folder / name for name in ("early.tif", "late.tif")]
    for path in broken:
        path.write_bytes(b"II*\0")
    given = [*tiles[:60], str(broken[0]), *tiles[60:], str(broken[1])]
    opened: list[str] = []

    def open_and_note(image: Image, view: View) -> Source:
        opened.append(image.name)
        return open_part(image, view)

    with pytest.raises(ImageryError, match=r"^early\.tif cannot be opened as a raster"):
        open_mosaic(images_of(given), View(), open_and_note)

    assert len(opened) < len(given) / 2

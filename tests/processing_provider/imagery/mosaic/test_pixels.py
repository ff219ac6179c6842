# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels a mosaic gives: the first raster's that is valid, exact where the grid is the same.

What must come is computed raster by raster with GDAL's own reading and mask bands.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.mosaic.mosaic import open_mosaic
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.registry import open_file
from deep_objects.processing_provider.imagery.source import View
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from ...support.rasters import mark_invalid, noise, write_raster
from .tiles import assert_is_joined, at, images_of, mosaic_of, read

_numbers = itertools.count()


@dataclass(frozen=True)
class Tile:
    """A raster of small numbers, so that NoData is met often."""

    column: int
    row: int
    width: int
    height: int
    nodata: Optional[int]
    seed: int


TILES = st.lists(
    st.builds(
        Tile,
        st.integers(-12, 12),
        st.integers(-12, 12),
        st.integers(1, 16),
        st.integers(1, 16),
        st.sampled_from([None, 0, 2]),
        st.integers(0, 99),
    ),
    min_size=1,
    max_size=6,
)
WINDOW = st.tuples(st.integers(-6, 30), st.integers(-6, 30), st.integers(1, 24), st.integers(1, 24))


def write_tiles(tiles: list[Tile], dtype: str) -> list[str]:
    """The tiles as GeoTIFFs in memory; NaN beside NoData in those of floating point numbers."""
    paths = []
    for tile in tiles:
        shape = (2, tile.height, tile.width)
        pixels = np.random.RandomState(tile.seed).randint(0, 5, shape).astype(dtype)
        if dtype == "f4":
            pixels[pixels == 4] = np.nan
        path = Path(f"/vsimem/tile{next(_numbers)}.tif")
        origin = at(tile.column, tile.row)
        paths.append(write_raster(path, pixels, origin=origin, nodata=tile.nodata))
    return paths


@given(tiles=TILES, window=WINDOW, dtype=st.sampled_from(["u1", "f4"]))
def test_the_first_raster_with_a_valid_band_gives_all_bands_of_a_pixel(
    tiles: list[Tile], window: tuple, dtype: str
) -> None:
    """Whatever overlaps; a window within a larger one has the same pixels and the same zeros."""
    paths = write_tiles(tiles, dtype)
    try:
        source = mosaic_of(paths)
        for bands in ((1, 2), (2,), (2, 1, 2)):
            assert_is_joined(source, paths, window, bands)
        column, row, width, height = window
        large, _ = source.read((column - 5, row - 7, width + 9, height + 8), (1, 2))
        small, _ = source.read(window, (1, 2))
        np.testing.assert_array_equal(small, large[:, 7 : 7 + height, 5 : 5 + width])
        left, top = min(t.column for t in tiles), min(t.row for t in tiles)
        assert (source.grid.transform[0], source.grid.transform[3]) == at(left, top)
        assert source.grid.width == max(t.column + t.width for t in tiles) - left
        assert source.grid.height == max(t.row + t.height for t in tiles) - top
    finally:
        for path in paths:
            gdal.Unlink(path)


@pytest.fixture(scope="module", params=["in order", "shuffled", "other blocks"])
def austin(
    request: pytest.FixtureRequest, data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple]:
    """A real picture and overlapping tiles of it, as a mosaic."""
    whole = str(data / "austin" / "austin_rgb.tif")
    folder = tmp_path_factory.mktemp("austin")
    blocks = [[], ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=32"], ["BLOCKYSIZE=7"]]
    paths = []
    for number, (left, top) in enumerate(itertools.product(range(0, 1000, 190), repeat=2)):
        size = [left, top, min(230, 1000 - left), min(230, 1000 - top)]
        options = blocks[number % 3] if request.param == "other blocks" else []
        path = str(folder / f"{number}.tif")
        gdal.Translate(path, whole, srcWin=size, creationOptions=options)
        paths.append(path)
    if request.param == "shuffled":
        random.Random(1).shuffle(paths)
    return GdalFile(whole, "whole"), mosaic_of(paths)


@given(
    window=st.tuples(
        st.integers(-100, 1000), st.integers(-100, 1000), st.integers(1, 300), st.integers(1, 300)
    ),
    bands=st.sampled_from([(1, 2, 3), (3,), (2, 1)]),
)
def test_a_picture_cut_into_tiles_is_the_picture(
    austin: tuple, window: tuple, bands: tuple
) -> None:
    """Over seams and beyond the edges, in whatever order the tiles are given."""
    whole, mosaic = austin
    assert mosaic.grid.width == mosaic.grid.height == 1000
    np.testing.assert_allclose(mosaic.grid.transform, whole.grid.transform, rtol=0, atol=1e-6)
    for got, wanted in zip(read(mosaic, window, bands), read(whole, window, bands)):
        np.testing.assert_array_equal(got, wanted)


def ramp(column: float, row: float, size: int, cell: float = 1.0) -> np.ndarray:
    """A plane of numbers over the ground, which bilinear resampling keeps."""
    across = column + (np.arange(size) + 0.5) * cell
    down = row + (np.arange(size) + 0.5) * cell
    return (across[None] + 3 * down[:, None])[None].astype(np.float32)


@pytest.mark.parametrize(("shift", "cell"), [(0.5, 1.0), (0.25, 1.0), (0.0, 2.0), (0.3, 0.5)])
def test_a_raster_off_the_pixels_is_resampled_onto_them(
    folder: Path, shift: float, cell: float
) -> None:
    """Shifted by parts of a cell, or with other cells; the first raster stays exact."""
    first = write_raster(folder / "first.tif", ramp(0, 0, 20), origin=at(0, 0))
    size = int(20 / cell)
    other = write_raster(
        folder / "other.tif",
        ramp(20 + shift, shift, size, cell),
        origin=at(20 + shift, shift),
        cell=(cell, cell),
    )
    mosaic = mosaic_of([first, other])
    pixels, valid = read(mosaic, (0, 0, 40, 20), (1,))
    wanted = np.concatenate([ramp(0, 0, 20), ramp(20, 0, 20)], axis=2)
    np.testing.assert_array_equal(pixels[:, :, :20], wanted[:, :, :20])
    np.testing.assert_allclose(pixels[:, 3:17, 23:37], wanted[:, 3:17, 23:37], atol=0.1)
    assert valid[:, 3:17].all()
    assert mosaic.remarks == (
        "2 rasters in 1 CRS are read as one picture on the pixels of first.tif; "
        "1 of them is resampled.",
    )


def test_a_raster_a_little_off_the_pixels_is_read_as_it_is(folder: Path) -> None:
    """Coordinates are often rounded; a thousandth of a cell moves nothing."""
    first = write_raster(folder / "first.tif", noise(1, 10, 10))
    second = write_raster(folder / "second.tif", noise(1, 10, 10, seed=2), origin=at(10.0009, 0))
    pixels, _ = read(mosaic_of([first, second]), (0, 0, 20, 10), (1,))
    np.testing.assert_array_equal(pixels[:, :, 10:], noise(1, 10, 10, seed=2))


def test_a_raster_in_another_crs_lies_where_it_belongs(data: Path, folder: Path) -> None:
    """Half of a real picture, in degrees: as the original, up to two resamplings."""
    whole = str(data / "austin" / "austin_rgb.tif")
    left, right, degrees = (str(folder / f"{name}.tif") for name in ("left", "right", "degrees"))
    gdal.Translate(left, whole, srcWin=[0, 0, 500, 1000])
    gdal.Translate(right, whole, srcWin=[500, 0, 500, 1000])
    gdal.Warp(degrees, right, dstSRS="EPSG:4326", resampleAlg="bilinear", dstAlpha=True)
    mosaic = mosaic_of([left, degrees])
    x0, _, _, y0, _, _ = gdal.Open(whole).GetGeoTransform()
    corner = [round(float(side)) for side in mosaic.grid.to_pixels(x0, y0)]
    pixels, valid = read(mosaic, (*corner, 1000, 1000), (1, 2, 3))
    wanted = gdal.Open(whole).ReadAsArray().astype(float)
    np.testing.assert_array_equal(pixels[:, :, :500], wanted[:, :, :500])
    inner = (slice(None), slice(5, 995), slice(505, 995))
    assert valid[inner].all()
    off, *shifted = (
        np.abs(np.roll(pixels.astype(float), by, axis=axis) - wanted)[inner].mean()
        for by, axis in ((0, 1), (1, 1), (-1, 1), (1, 2), (-1, 2))
    )
    assert off < 7 and off < min(shifted) * 0.6
    assert [band.names[0] for band in mosaic.bands] == ["Red", "Green", "Blue"]
    assert mosaic.remarks == (
        "2 rasters in 2 CRS are read as one picture on the pixels of left.tif; "
        "1 of them is resampled.",
    )


def test_a_raster_in_another_crs_is_resampled_to_a_tenth_of_a_cell(folder: Path) -> None:
    """A plane of numbers, drawn in degrees, is the same plane again; it rises by 3 a row."""
    first = write_raster(folder / "first.tif", ramp(0, 0, 40))
    second = write_raster(folder / "second.tif", ramp(40, 0, 40), origin=at(40, 0))
    degrees = str(folder / "degrees.tif")
    gdal.Warp(degrees, second, dstSRS="EPSG:4326", resampleAlg="bilinear", errorThreshold=0)
    pixels, valid = read(mosaic_of([first, degrees]), (0, 0, 80, 40), (1,))
    wanted = np.concatenate([ramp(0, 0, 40), ramp(40, 0, 40)], axis=2)
    assert valid[:, 4:-4, 44:-4].all()
    np.testing.assert_allclose(pixels[:, 4:-4, 44:-4], wanted[:, 4:-4, 44:-4], atol=0.3)


@pytest.mark.parametrize("kind", ["turned", "south up"])
def test_a_raster_that_is_not_north_up_is_resampled(folder: Path, kind: str) -> None:
    """Turned by a quarter, or upside down, it covers its pixels exactly."""
    first = write_raster(folder / "first.tif", ramp(0, 0, 20))
    pixels = ramp(20, 0, 20)
    left, top = at(20, 0)
    if kind == "turned":
        pixels, place = np.rot90(pixels, axes=(1, 2)), (left + 20, 0, -1, top, -1, 0)
    else:
        pixels, place = pixels[:, ::-1], (left, 1, 0, top - 20, 0, 1)
    other = write_raster(folder / "other.tif", np.ascontiguousarray(pixels))
    dataset = gdal.Open(other, gdal.GA_Update)
    dataset.SetGeoTransform(place)
    dataset = None
    got, valid = read(mosaic_of([first, other]), (0, 0, 40, 20), (1,))
    wanted = np.concatenate([ramp(0, 0, 20), ramp(20, 0, 20)], axis=2)
    assert valid.all()
    np.testing.assert_allclose(got, wanted, atol=1e-3)


def test_categories_are_resampled_to_the_nearest(folder: Path) -> None:
    """Numbers of a colour table are never mixed."""
    paths = []
    for number, origin in enumerate((at(0, 0), at(12.4, 0))):
        pixels = np.random.RandomState(number).choice([3, 200], (1, 12, 12)).astype(np.uint8)
        path = write_raster(folder / f"{number}.tif", pixels, origin=origin)
        dataset = gdal.Open(path, gdal.GA_Update)
        table = gdal.ColorTable()
        table.SetColorEntry(3, (255, 0, 0, 255))
        table.SetColorEntry(200, (0, 255, 0, 255))
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset = None
        paths.append(path)
    pixels, valid = read(mosaic_of(paths), (0, 0, 30, 12), (1,))
    assert set(np.unique(pixels[valid])) == {3, 200}


def test_nodata_may_differ_from_raster_to_raster(folder: Path) -> None:
    """Each tells for itself what is invalid; the next raster fills it."""
    first, second = np.full((1, 8, 8), 7, np.int16), np.full((1, 8, 8), 9, np.int16)
    first[0, :4] = -1
    second[0, :, :4] = 7
    paths = [
        write_raster(folder / "first.tif", first, nodata=-1),
        write_raster(folder / "second.tif", second, nodata=7),
    ]
    pixels, valid = read(mosaic_of(paths), (0, 0, 8, 8), (1,))
    assert (pixels[0, 4:] == 7).all() and valid[0, 4:].all()
    assert (pixels[0, :4, 4:] == 9).all() and not valid[0, :4, :4].any()
    assert mosaic_of(paths).bands[0].nodata is None


def test_a_mask_and_an_alpha_band_let_the_next_raster_show(folder: Path) -> None:
    """Tiles with and without an alpha band are one picture of the bands that all have."""
    masked = write_raster(folder / "masked.tif", noise(3, 20, 20, seed=1))
    mark_invalid(masked, noise(1, 20, 20, seed=7)[0] > 100, internal=True)
    see_through = noise(4, 20, 20, seed=2)
    see_through[3] = np.where(noise(1, 20, 20, seed=8)[0] > 100, 255, 0)
    paths = [
        masked,
        write_raster(folder / "alpha.tif", see_through, origin=at(5, 3), alpha=True),
        write_raster(folder / "plain.tif", noise(3, 20, 20, seed=3), origin=at(10, -4)),
    ]
    mosaic = mosaic_of(paths)
    assert len(mosaic.bands) == 3
    assert_is_joined(mosaic, paths, (-2, -2, 40, 40), (1, 2, 3))


def test_an_alpha_band_that_all_have_can_be_asked_for(folder: Path) -> None:
    """As with a single raster, it is no validity then."""
    paths = [
        write_raster(folder / f"{n}.tif", noise(4, 9, 9, seed=n), origin=at(9 * n, 0), alpha=True)
        for n in range(2)
    ]
    mosaic = mosaic_of(paths)
    assert [band.alpha for band in mosaic.bands] == [False, False, False, True]
    pixels, valid = mosaic.read((0, 0, 18, 9), (4, 1))
    wanted = np.concatenate([noise(4, 9, 9, seed=n) for n in range(2)], axis=2)
    np.testing.assert_array_equal(pixels, wanted[[3, 0]])
    assert valid is None


def test_tiles_that_leave_a_corner_free_are_zero_and_invalid_there(folder: Path) -> None:
    """Whatever lay in memory before: two tiles overlap, a third of the picture is nobody's."""
    paths = [
        write_raster(folder / "0.tif", noise(1, 20, 20, seed=1)),
        write_raster(folder / "1.tif", noise(1, 20, 20, seed=2), origin=at(15, 0)),
        write_raster(folder / "2.tif", noise(1, 10, 10, seed=3), origin=at(0, 18)),
    ]
    mosaic = mosaic_of(paths)
    assert_is_joined(mosaic, paths, (0, 0, 35, 28), (1,))
    for value in range(1, 6):
        np.full((1, 28, 35), value, np.uint8)  # the memory of which a canvas may be given
        pixels, valid = mosaic.read((0, 0, 35, 28), (1,))
        assert valid is not None and not pixels[~valid].any()


def test_what_lies_between_the_rasters_is_zero_and_invalid(folder: Path) -> None:
    """A hole within the mosaic is as a place beyond it."""
    paths = [
        write_raster(folder / f"{n}.tif", noise(1, 5, 5), origin=at(20 * n, 20 * n))
        for n in range(2)
    ]
    pixels, valid = mosaic_of(paths).read((6, 1, 9, 9), (1,))
    assert not pixels.any() and valid is not None and not valid.any()


def test_a_cell_size_is_that_of_the_whole_picture(folder: Path) -> None:
    """From the first raster's corner; rasters of those cells are read as they are."""
    fine = write_raster(folder / "fine.tif", ramp(0, 0, 20), origin=at(0, 0))
    coarse = write_raster(
        folder / "coarse.tif", ramp(20, 0, 10, 2.0), origin=at(20, 0), cell=(2.0, 2.0)
    )
    mosaic = mosaic_of([fine, coarse], View(cell_size=2.0))
    assert (mosaic.grid.width, mosaic.grid.height, mosaic.grid.cell_size) == (20, 10, (2.0, 2.0))
    pixels, _ = read(mosaic, (0, 0, 20, 10), (1,))
    np.testing.assert_array_equal(pixels[:, :, 10:], ramp(20, 0, 10, 2.0))
    np.testing.assert_allclose(pixels[:, 1:9, 1:9], ramp(0, 0, 10, 2.0)[:, 1:9, 1:9], atol=0.01)
    alone, known = GdalFile(fine, "fine", View(cell_size=2.0)).read((0, 0, 10, 10), (1,))
    np.testing.assert_array_equal(pixels[:, :, :10], alone)
    assert known is None or known.all()


def test_rasters_without_crs_are_taken_to_be_in_that_of_the_others(folder: Path) -> None:
    """With a sentence for the log."""
    paths = [
        write_raster(folder / "none.tif", noise(1, 5, 5), epsg=None),
        write_raster(folder / "utm.tif", noise(1, 5, 5, seed=2), origin=at(5, 0)),
    ]
    mosaic = mosaic_of(paths)
    assert mosaic.grid.crs == gdal.Open(paths[1]).GetProjection()
    assert_is_joined(mosaic, paths, (0, 0, 10, 5), (1,))
    assert mosaic.remarks == (
        "2 rasters in 1 CRS are read as one picture on the pixels of none.tif; "
        "none of them are resampled.",
        "1 of the rasters tell no CRS and are taken to be in that of the others.",
    )


def test_rasters_opened_by_qgis_give_the_same_pixels(folder: Path) -> None:
    """Whatever opens a part, the rule is the same."""
    paths = [
        write_raster(folder / f"{n}.tif", noise(2, 9, 9, seed=n), origin=at(5 * n, n), nodata=3)
        for n in range(3)
    ]
    mosaic = open_mosaic(
        images_of(paths), View(), lambda image, view: open_file(image.uri, image.name, view)
    )
    assert_is_joined(mosaic, paths, (-3, -3, 30, 30), (1, 2))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that are not north-up: as they are stored where a model wants that, else north-up."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from deep_objects.inference.chips.window import Grid
from deep_objects.inference.errors import ImageryError
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Source, View
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from ...support.expected import read_window
from ...support.rasters import mark_invalid, noise, write_raster
from ...support.raw_rasters import (
    flipped_raster,
    heights,
    raster_by_points,
    raster_by_sensor,
    sensor_model,
    turned_raster,
)

WIDTH, HEIGHT = 40, 30
RAW = View(raw=True)
WINDOWS = st.tuples(
    st.integers(-15, WIDTH + 5),
    st.integers(-15, HEIGHT + 5),
    st.integers(1, 50),
    st.integers(1, 50),
)
MAKERS: dict[str, Callable[[Path, np.ndarray], str]] = {
    "turned": turned_raster,
    "flipped": flipped_raster,
    "by points": raster_by_points,
    "by a sensor": raster_by_sensor,
}


def opened(path: str, view: View = View()) -> Source:  # noqa: B008 (frozen)
    """The source of ``path``, through a layer as a user has it."""
    return open_source(QgsRasterLayer(path, "image"), view)


opened_once = functools.lru_cache(opened)


@pytest.fixture(scope="module", params=list(MAKERS))
def raster(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A raster of each kind, two bands."""
    return MAKERS[request.param](tmp_path_factory.mktemp("raw") / "image.tif", noise(2, 30, 40))


@given(window=WINDOWS)
def test_raw_pixels_are_the_stored_ones(raster: str, window: tuple) -> None:
    """Row 0 is the first row of the file, wherever it lies."""
    pixels, valid = opened_once(raster, RAW).read(window, (2, 1))
    wanted, wanted_valid = read_window(gdal.Open(raster), window, (2, 1))
    np.testing.assert_array_equal(pixels, wanted)
    valid = np.ones((1, 1, 1), bool) if valid is None else valid
    np.testing.assert_array_equal(np.broadcast_to(valid, wanted.shape), wanted_valid)


@given(st.integers(-15, 30), st.integers(-15, 30), st.integers(1, 50), st.integers(1, 50))
def test_a_window_north_up_is_that_of_the_whole_image_north_up(
    raster: str, column: int, row: int, width: int, height: int
) -> None:
    """What a window shows depends on nothing that was read before."""
    source = opened_once(raster)
    whole = source.grid.width, source.grid.height
    every, every_valid = source.read((-20, -20, whole[0] + 120, whole[1] + 120), (1, 2))
    pixels, valid = source.clone().read((column, row, width, height), (1, 2))
    part = (
        slice(None),
        slice(row + 20, row + 20 + height),
        slice(column + 20, column + 20 + width),
    )
    np.testing.assert_array_equal(pixels, every[part])
    assert every_valid is not None
    valid = np.ones((1, 1, 1), bool) if valid is None else valid
    np.testing.assert_array_equal(
        np.broadcast_to(valid, pixels.shape), np.broadcast_to(every_valid, every.shape)[part]
    )


@pytest.mark.parametrize(("mirrored", "upturned"), [(False, True), (True, False), (True, True)])
def test_rows_that_run_north_are_turned_and_not_resampled(
    tmp_path: Path, mirrored: bool, upturned: bool
) -> None:
    """Nor are columns that run west; cells and corners stay where they are."""
    pixels = noise(2, 30, 40, np.uint16)
    source = opened(flipped_raster(tmp_path / "image.tif", pixels, mirrored, upturned))
    read, valid = source.read((0, 0, 40, 30), (1, 2))
    turned = pixels[:, :: -1 if upturned else 1, :: -1 if mirrored else 1]
    np.testing.assert_array_equal(read, turned)
    assert valid is None
    left = 500000 - (80 if mirrored else 0)
    top = 5000000 + (90 if upturned else 0)
    assert source.grid.transform == (left, 2, 0, top, 0, -3)
    assert source.remarks == ()


def test_a_mask_is_turned_with_its_rows(tmp_path: Path) -> None:
    """The mask inside the file, as every band."""
    path = flipped_raster(tmp_path / "image.tif", noise(1, 30, 40))
    hidden = noise(1, 30, 40, seed=9)[0] > 100
    mark_invalid(path, hidden, internal=True)
    _, valid = opened(path).read((0, 0, 40, 30), (1,))
    np.testing.assert_array_equal(valid, ~hidden[None, ::-1])


@pytest.mark.parametrize("kind", ["turned", "by points", "by a sensor"])
def test_north_up_pixels_are_those_of_gdals_own_warp(tmp_path: Path, kind: str) -> None:
    """Bilinear, on the cells that GDAL suggests; valid where the image is."""
    path = MAKERS[kind](tmp_path / "image.tif", noise(2, 30, 40))
    source = opened(path)
    methods = {"by points": ["SRC_METHOD=GCP_POLYNOMIAL"], "turned": []}
    options = methods.get(kind, ["SRC_METHOD=RPC", "RPC_HEIGHT=800"])
    warped = gdal.Warp(
        "",
        path,
        format="MEM",
        resampleAlg="bilinear",
        errorThreshold=0,
        dstAlpha=True,
        warpOptions=["XSCALE=1", "YSCALE=1"],
        transformerOptions=options,
    )
    assert source.grid.transform == warped.GetGeoTransform()
    assert (source.grid.width, source.grid.height) == (warped.RasterXSize, warped.RasterYSize)
    assert len(source.bands) == 2
    pixels, valid = source.read((0, 0, source.grid.width, source.grid.height), (1, 2))
    wanted = warped.ReadAsArray()
    np.testing.assert_array_equal(pixels, wanted[:2])
    np.testing.assert_array_equal(valid, wanted[2:] > 0)
    assert valid is not None
    assert 0 < valid.mean() < 1


def test_numbers_of_a_colour_table_are_not_mixed(tmp_path: Path) -> None:
    """Turned north-up, each pixel is one of the stored ones."""
    path = write_palette(tmp_path / "image.tif", noise(1, 30, 40) // 64 * 50)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((500000, 1, 0.6, 5000000, 0.6, -1))
    dataset = None
    source = opened(path)
    pixels, valid = source.read((0, 0, source.grid.width, source.grid.height), (1,))
    assert valid is not None
    assert set(np.unique(pixels[valid])) == {0, 50, 100, 150}


def write_palette(path: Path, pixels: np.ndarray) -> str:
    """A raster with a colour table."""
    driver = gdal.GetDriverByName("MEM")
    dataset = driver.Create("", pixels.shape[2], pixels.shape[1], 1)
    table = gdal.ColorTable()
    for number in range(256):
        table.SetColorEntry(number, (number, 255 - number, 7, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.WriteArray(pixels)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), dataset)
    return str(path)


@pytest.mark.parametrize("kind", ["turned", "flipped", "by points", "by a sensor"])
def test_cells_of_another_size_lie_north_up(tmp_path: Path, kind: str) -> None:
    """From the upper left corner of the image north-up."""
    path = MAKERS[kind](tmp_path / "image.tif", noise(1, 30, 40))
    own = opened(path)
    size = own.grid.cell_size[0] * 2
    source = opened(path, View(cell_size=size))
    transform = source.grid.transform
    assert (transform[0], transform[3]) == pytest.approx(
        (own.grid.transform[0], own.grid.transform[3])
    )
    assert (transform[1], transform[5]) == pytest.approx((size, -size))
    assert abs(source.grid.width * 2 - own.grid.width) <= 1


@pytest.mark.parametrize("kind", list(MAKERS))
def test_cells_of_another_size_are_refused_in_pixel_space(tmp_path: Path, kind: str) -> None:
    """Raw pixels are not resampled."""
    path = MAKERS[kind](tmp_path / "image.tif", noise(1, 30, 40))
    with pytest.raises(ImageryError) as error:
        opened(path, View(raw=True, cell_size=2.0))
    assert str(error.value) == (
        "CELL_SIZE cannot be used with PIXEL_SPACE on image, which is not north-up: its pixels are "
        "taken as they are stored. Leave CELL_SIZE empty, or set the model's ImageSpaceUsed to "
        "MAP_SPACE."
    )


def test_a_north_up_raster_is_the_same_in_both_spaces(tmp_path: Path) -> None:
    """Also on cells of another size."""
    path = write_raster(tmp_path / "image.tif", noise(2, 30, 40))
    for size in (None, 1.7):
        seen, raw = (opened(path, View(raw=raw, cell_size=size)) for raw in (False, True))
        assert seen.grid == raw.grid
        for window in ((0, 0, 12, 9), (-4, 3, 30, 30)):
            for one, other in zip(seen.read(window, (1, 2)), raw.read(window, (1, 2))):
                np.testing.assert_array_equal(one, other)


def test_an_image_without_a_place_has_no_cells_of_another_size(tmp_path: Path) -> None:
    """Its cells have no size."""
    path = str(tmp_path / "image.tif")
    gdal.GetDriverByName("GTiff").Create(path, 40, 30)
    with pytest.raises(ImageryError) as error:
        opened(path, View(cell_size=2.0))
    assert str(error.value) == (
        "CELL_SIZE cannot be used with image, which has no place on the ground. "
        "Leave CELL_SIZE empty."
    )


REMARKS = {
    "turned": "image is rotated",
    "by points": ("image is placed by 16 control points, through a polynomial of the second order"),
    "by a sensor": (
        "image is placed by an RPC model; objects without heights of their own get the model's "
        "mean height, 800.0 m"
    ),
}


@pytest.mark.parametrize("kind", list(REMARKS))
def test_the_log_says_what_places_an_image(tmp_path: Path, kind: str) -> None:
    """And whether it is resampled."""
    path = MAKERS[kind](tmp_path / "image.tif", noise(1, 30, 40))
    assert opened(path).remarks == (f"{REMARKS[kind]}; it is resampled north-up.",)
    assert opened(path, RAW).remarks == (
        f"{REMARKS[kind]}; its pixels are read as they are stored.",
    )


def test_few_control_points_are_fitted_by_a_plane(tmp_path: Path) -> None:
    """GDAL's own choice below six."""
    path = raster_by_points(tmp_path / "image.tif", noise(1, 30, 40), side=2)
    assert opened(path, RAW).remarks == (
        "image is placed by 4 control points, through a polynomial of the first order; its pixels "
        "are read as they are stored.",
    )


def test_a_raster_of_heights_moves_what_is_turned_north_up(tmp_path: Path) -> None:
    """The log names it."""
    path = raster_by_sensor(tmp_path / "image.tif", noise(1, 30, 40))
    dem = heights(tmp_path / "dem.tif", 1300.0)
    usual, raised = opened(path), opened(path, View(dem=dem))
    # Ground that is 500 m higher is seen a quarter of half the image further to the right, so that
    # the same pixels show ground that lies as much further to the left.
    moved = usual.grid.transform[0] - raised.grid.transform[0]
    assert moved == pytest.approx(0.0025, rel=0.05)
    assert raised.remarks == (
        f"image is placed by an RPC model; objects without heights of their own get heights of "
        f"{dem}, where there are none the model's mean height, 800.0 m; it is resampled north-up.",
    )


def test_heights_that_cannot_be_opened_are_refused_with_a_sentence(tmp_path: Path) -> None:
    """Also ones that lie nowhere."""
    path = raster_by_sensor(tmp_path / "image.tif", noise(1, 30, 40))
    missing = str(tmp_path / "none.tif")
    with pytest.raises(ImageryError) as error:
        opened(path, View(dem=missing))
    assert str(error.value) == (
        f"RPC_DEM: {missing} cannot be read as a raster of heights ({missing}: No such file or "
        "directory). Choose a raster of heights in metres, or leave RPC_DEM empty."
    )
    nowhere = str(tmp_path / "nowhere.tif")
    gdal.GetDriverByName("GTiff").Create(nowhere, 4, 3)
    with pytest.raises(ImageryError) as error:
        opened(path, View(raw=True, dem=nowhere))
    assert str(error.value) == (
        f"RPC_DEM: {nowhere} cannot be read as a raster of heights (it has no grid on the "
        "ground). Choose a raster of heights in metres, or leave RPC_DEM empty."
    )


def test_a_sensor_model_without_a_height_is_refused_with_a_sentence(tmp_path: Path) -> None:
    """Not taken to be 0, as GDAL does."""
    path = raster_by_sensor(tmp_path / "image.tif", noise(1, 30, 40))
    virtual = str(tmp_path / "image.vrt")
    dataset = gdal.Translate(virtual, path, format="VRT")
    model = dataset.GetMetadata("RPC")
    dataset.SetMetadata({**model, "HEIGHT_OFF": "high"}, "RPC")
    dataset = None
    with pytest.raises(ImageryError) as error:
        GdalFile(virtual, "image")
    assert str(error.value) == (
        "image is placed by an RPC model without a number for HEIGHT_OFF. Write the model's "
        "metadata again, or warp the image before."
    )


def test_a_grid_goes_before_control_points_and_a_sensor_model(tmp_path: Path) -> None:
    """As in GDAL's own warper; QGIS would warp such an image."""
    path = write_raster(tmp_path / "image.tif", noise(1, 30, 40))
    virtual = str(tmp_path / "image.vrt")
    dataset = gdal.Translate(virtual, path, format="VRT")
    dataset.SetMetadata(sensor_model(40, 30), "RPC")
    dataset = None
    for view in (View(), RAW):
        source = opened(virtual, view)
        assert source.grid == opened(path).grid
        pixels, valid = source.read((0, 0, 40, 30), (1,))
        np.testing.assert_array_equal(pixels, noise(1, 30, 40))
        assert valid is None


def test_an_alpha_band_that_a_model_asks_for_hides_nothing_when_it_is_resampled(
    tmp_path: Path,
) -> None:
    """It is near infrared called alpha, say; only what the image does not cover is invalid."""
    pixels = np.full((2, 30, 40), 90, np.uint8)
    pixels[1, :, :20] = 0
    path = write_raster(tmp_path / "image.tif", pixels, alpha=True)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((500000, 1, 0.5, 5000000, 0.5, -1))
    dataset = None
    source = opened(path)
    whole = (0, 0, source.grid.width, source.grid.height)
    as_band, covered = source.read(whole, (1, 2))
    alone, opaque = source.read(whole, (1,))
    assert covered is not None and opaque is not None
    assert 1.8 < covered.sum() / opaque.sum() < 2.2
    assert (as_band[0][covered[0]] == 90).all()
    assert (alone[0][opaque[0]] == 90).all()
    assert set(np.unique(as_band[1][covered[0]])) >= {0, 90}


def test_an_image_without_a_place_goes_onto_no_grid(tmp_path: Path) -> None:
    """Nobody knows where on it."""
    path = str(tmp_path / "image.tif")
    gdal.GetDriverByName("GTiff").Create(path, 40, 30)
    with pytest.raises(ImageryError) as error:
        opened(path, View(onto=Grid((0, 1, 0, 0, 0, -1), 10, 10)))
    assert str(error.value) == (
        "image has no place on the ground, so that it cannot be joined with other images. "
        "Leave it out, or georeference it."
    )


@pytest.mark.parametrize("kind", list(MAKERS))
def test_an_image_is_read_on_the_pixels_of_another_grid(tmp_path: Path, kind: str) -> None:
    """Whatever places it: here on its own pixels north-up, moved by three and by two."""
    path = MAKERS[kind](tmp_path / "image.tif", noise(1, 30, 40))
    own = opened(path)
    left, dx, _, top, _, dy = own.grid.transform
    grid = Grid((left + 3 * dx, dx, 0, top + 2 * dy, 0, dy), 20, 15, own.grid.crs)
    pixels, valid = opened(path, View(onto=grid, raw=True)).read((0, 0, 20, 15), (1,))
    wanted, wanted_valid = own.read((3, 2, 20, 15), (1,))
    valid = np.ones((1, 15, 20), bool) if valid is None else valid
    wanted_valid = np.ones((1, 15, 20), bool) if wanted_valid is None else wanted_valid
    np.testing.assert_array_equal(valid, wanted_valid)
    np.testing.assert_allclose(pixels * valid, wanted * wanted_valid, atol=1)


@pytest.mark.parametrize("cells", [0.7, 1.0, 2.5])
def test_cells_of_another_size_mix_the_same_pixels_in_every_window(
    tmp_path: Path, cells: float
) -> None:
    """Bilinear, over as many pixels as a cell covers: a plane of values stays that plane."""
    ramp = np.add.outer(np.arange(90) * 3.0, np.arange(120) * 2.0).astype(np.float32)[None]
    path = write_raster(tmp_path / "image.tif", ramp)
    source = opened(path, View(cell_size=cells))
    width, height = source.grid.width, source.grid.height
    whole, _ = source.read((0, 0, width, height), (1,))
    inner = (slice(None), slice(4, height - 4), slice(4, width - 4))
    columns, rows = (np.arange(width) + 0.5) * cells, (np.arange(height) + 0.5) * cells
    wanted = np.add.outer((rows - 0.5) * 3, (columns - 0.5) * 2)[None]
    np.testing.assert_allclose(whole[inner], wanted[inner], atol=0.05)
    for window in ((5, 6, 20, 10), (30, 20, 3, 3)):
        part, _ = source.clone().read(window, (1,))
        column, row, across, down = window
        np.testing.assert_array_equal(part, whole[:, row : row + down, column : column + across])


@pytest.mark.parametrize("view", [View(), RAW], ids=["north-up", "raw"])
def test_control_points_that_fit_nothing_are_refused_with_a_sentence(
    tmp_path: Path, view: View
) -> None:
    """All of them at one place."""
    path = str(tmp_path / "image.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 40, 30)
    dataset.SetGCPs([gdal.GCP(1, 1, 0, 5, 5)] * 4, "")
    dataset = None
    with pytest.raises(ImageryError) as error:
        GdalFile(path, "image", view)
    reason = "Failed to compute GCP transform: Transform is not solvable"
    assert str(error.value) == (
        f"image is placed by control points that GDAL cannot use ({reason}). "
        "Warp the image before, or correct its metadata."
        if view.raw
        else f"image cannot be resampled by what places it, control points ({reason}). "
        "Warp the image before, or correct its metadata."
    )


def raster_by_geolocation(folder: Path, pixels: np.ndarray) -> str:
    """A raster whose pixels each have their own longitude and latitude."""
    _, height, width = pixels.shape
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    places = {"X": 12 + 0.01 * columns + 2e-5 * columns * rows, "Y": 46 - 0.01 * rows}
    for axis, values in places.items():
        write_raster(folder / f"{axis}.tif", values[None], epsg=None)
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    bare = gdal.GetDriverByName("GTiff").Create(str(folder / "bare.tif"), width, height, 1)
    bare.WriteArray(pixels[0])
    bare = None
    path = str(folder / "image.vrt")
    dataset = gdal.Translate(path, str(folder / "bare.tif"), format="VRT")
    described = {
        **{f"{axis}_DATASET": str(folder / f"{axis}.tif") for axis in "XY"},
        **{f"{axis}_BAND": "1" for axis in "XY"},
        **{f"{line}_OFFSET": "0" for line in ("PIXEL", "LINE")},
        **{f"{line}_STEP": "1" for line in ("PIXEL", "LINE")},
        "GEOREFERENCING_CONVENTION": "PIXEL_CENTER",
        "SRS": system.ExportToWkt(),
    }
    dataset.SetMetadata(described, "GEOLOCATION")
    dataset = None
    return path


def test_geolocation_arrays_place_an_image(tmp_path: Path) -> None:
    """As swaths of satellites have them: raw, and north-up."""
    path = raster_by_geolocation(tmp_path, noise(1, 30, 40))
    raw = opened(path, RAW)
    np.testing.assert_array_equal(raw.read((0, 0, 40, 30), (1,))[0], noise(1, 30, 40))
    places = [12 + 0.01 * 20.5 + 2e-5 * 20.5 * 15.5], [46 - 0.01 * 15.5]
    np.testing.assert_allclose(np.ravel(raw.grid.to_pixels(*places)), [20.5, 15.5], atol=0.1)
    seen = opened(path)
    assert seen.remarks == ("image is placed by geolocation arrays; it is resampled north-up.",)
    pixels, valid = seen.read((0, 0, seen.grid.width, seen.grid.height), (1,))
    assert valid is not None
    assert 0.5 < valid.mean() < 1
    assert pixels.max() > 200


@pytest.mark.parametrize("cell", [0.0, np.nan, np.inf])
def test_a_grid_of_cells_without_a_size_is_refused_with_a_sentence(
    tmp_path: Path, cell: float
) -> None:
    """A world file may hold anything."""
    path = write_raster(tmp_path / "image.tif", noise(1, 30, 40))
    virtual = str(tmp_path / "image.vrt")
    dataset = gdal.Translate(virtual, path, format="VRT")
    dataset.SetGeoTransform((0, cell, 0, 0, 0, -1))
    dataset = None
    with pytest.raises(ImageryError) as error:
        GdalFile(virtual, "image")
    assert str(error.value) == (
        "image lies on a grid whose cells have no size. Correct its georeference, or its world "
        "file."
    )


def test_a_rotation_that_comes_from_rounding_is_none(tmp_path: Path) -> None:
    """The pixels stay as they are stored; QGIS would resample them."""
    path = write_raster(tmp_path / "image.tif", noise(1, 30, 40))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((500000, 1, 1e-9, 5000000, -1e-10, -1))
    dataset = None
    source = opened(path)
    assert source.grid.transform == (500000, 1, 0, 5000000, 0, -1)
    assert source.remarks == ()
    pixels, valid = source.read((0, 0, 40, 30), (1,))
    np.testing.assert_array_equal(pixels, noise(1, 30, 40))
    assert valid is None

# SPDX-License-Identifier: GPL-2.0-or-later
"""Every kind of imagery gives any window exactly as GDAL's own ReadAsArray and mask bands do."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.rasters.in_pixels import provider_in_pixels
from deep_objects.processing_provider.imagery.rasters.layer import LayerImage
from deep_objects.processing_provider.imagery.registry import open_file, open_source
from deep_objects.processing_provider.imagery.source import Source, View
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRasterRange
from qgis.PyQt.QtCore import QCoreApplication

from ..support.expected import read_window
from ..support.rasters import mark_invalid, noise, virtual_with_nodata, write_raster

WIDTH, HEIGHT = 37, 29
WINDOWS = st.tuples(
    st.integers(-15, WIDTH + 5),
    st.integers(-15, HEIGHT + 5),
    st.integers(1, 50),
    st.integers(1, 50),
)


def plain(folder: Path, dtype: str) -> str:
    """Three bands in small tiles; a NaN patch where floats are stored."""
    pixels = noise(3, HEIGHT, WIDTH, np.dtype(dtype))
    if pixels.dtype.kind == "f":
        pixels[1, 5:12, 20:30] = np.nan
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    return write_raster(folder / f"{dtype}.tif", pixels, options=options)


def with_nodata(folder: Path) -> str:
    """A NoData value for two of the three bands."""
    pixels = noise(3, HEIGHT, WIDTH, np.int16)
    pixels[0, :9] = -5
    pixels[2, :, 7:20] = 11
    raster = write_raster(folder / "plain.tif", pixels)
    return virtual_with_nodata(folder / "nodata.vrt", raster, (-5, None, 11))


def with_alpha(folder: Path) -> str:
    """The fourth band is transparent in places."""
    pixels = noise(4, HEIGHT, WIDTH)
    pixels[3] = np.where(noise(1, HEIGHT, WIDTH, seed=9)[0] > 100, 255, 0)
    return write_raster(folder / "alpha.tif", pixels, alpha=True)


def with_mask(folder: Path) -> str:
    """A mask inside the file."""
    raster = write_raster(folder / "mask.tif", noise(3, HEIGHT, WIDTH))
    mark_invalid(raster, noise(1, HEIGHT, WIDTH, seed=9)[0] > 100, internal=True)
    return raster


def with_small_cells(folder: Path) -> str:
    """Cells of 0.1 m far from the origin, whose edges no floating-point number holds exactly."""
    origin = (600000.05, 3400000.7)
    return write_raster(
        folder / "small.tif", noise(3, HEIGHT, WIDTH), cell=(0.1, 0.1), origin=origin
    )


KINDS: dict[str, tuple[Callable[..., str], tuple[Any, ...], type]] = {
    **{dtype: (plain, (dtype,), LayerImage) for dtype in ("u1", "u2", "i2", "i4", "f4", "f8")},
    "small cells": (with_small_cells, (), LayerImage),
    "nodata": (with_nodata, (), LayerImage),
    "alpha": (with_alpha, (), LayerImage),
    "mask": (with_mask, (), GdalFile),
}


@pytest.fixture(scope="module", params=list(KINDS))
def kind(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple:
    """A raster of each kind: its path, its source, and the class that must serve it."""
    make, arguments, served_by = KINDS[request.param]
    path = make(tmp_path_factory.mktemp("rasters"), *arguments)
    layer = QgsRasterLayer(path, "image")
    return path, open_source(layer), served_by, layer


def assert_as_gdal_reads(path: str, source: Source, window: tuple, bands: tuple) -> None:
    """The pixels, 0 where invalid, and their validity are GDAL's."""
    pixels, valid = source.read(window, bands)
    wanted, wanted_valid = read_window(gdal.Open(path), window, bands)
    valid = np.ones((1, 1, 1), bool) if valid is None else valid
    assert valid.shape[0] in (1, len(bands))
    np.testing.assert_array_equal(np.broadcast_to(valid, wanted.shape), wanted_valid)
    np.testing.assert_array_equal(
        np.where(wanted_valid, pixels, 0), np.where(wanted_valid, wanted, 0)
    )


@given(window=WINDOWS, bands=st.lists(st.integers(1, 3), min_size=1, max_size=4).map(tuple))
def test_any_window_of_any_bands_is_what_gdal_reads(
    kind: tuple, window: tuple, bands: tuple
) -> None:
    """Inside, over the edges and beyond; bands in any order, also repeated."""
    path, source, _, _ = kind
    assert_as_gdal_reads(path, source, window, bands)


def test_each_kind_of_raster_is_served_by_its_own_source(kind: tuple) -> None:
    """Files that the provider hands over as stored go through the layer, masks through GDAL."""
    _, source, served_by, _ = kind
    assert type(source) is served_by


def test_a_clone_reads_the_same_pixels(kind: tuple) -> None:
    """Another thread gets a clone of its own."""
    path, source, _, _ = kind
    for window in ((3, 4, 20, 15), (-4, 20, 20, 20)):
        assert_as_gdal_reads(path, source.clone(), window, (2, 1))


def test_beyond_the_image_everything_is_zero_and_invalid(kind: tuple) -> None:
    """A window that shares no pixel with the image."""
    _, source, _, _ = kind
    pixels, valid = source.read((WIDTH + 3, 2, 4, 5), (1, 2))
    assert pixels.shape == (2, 5, 4) and not pixels.any()
    assert valid is not None and not valid.any()


def test_values_that_the_user_marked_as_nodata_are_invalid(folder: Path) -> None:
    """“Additional NoData value” of the layer's properties counts, for its band alone."""
    pixels = noise(2, HEIGHT, WIDTH)
    layer = QgsRasterLayer(write_raster(folder / "image.tif", pixels), "image")
    layer.dataProvider().setUserNoDataValue(2, [QgsRasterRange(10, 20)])
    read, valid = open_source(layer).read((0, 0, WIDTH, HEIGHT), (1, 2))
    np.testing.assert_array_equal(read, pixels)
    marked = (pixels[1] >= 10) & (pixels[1] <= 20)
    assert marked.any()
    np.testing.assert_array_equal(valid, np.stack([np.ones_like(marked), ~marked]))


def test_a_clone_keeps_what_the_user_marked_as_nodata(folder: Path) -> None:
    """Clones of a clone too."""
    pixels = noise(1, HEIGHT, WIDTH)
    layer = QgsRasterLayer(write_raster(folder / "image.tif", pixels), "image")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(10, 20)])
    source = open_source(layer).clone().clone()
    _, valid = source.read((0, 0, WIDTH, HEIGHT), (1,))
    np.testing.assert_array_equal(valid, (pixels < 10) | (pixels > 20))


def test_nodata_that_the_user_switched_off_is_data(folder: Path) -> None:
    """The layer's properties say so."""
    pixels = noise(1, HEIGHT, WIDTH)
    layer = QgsRasterLayer(write_raster(folder / "image.tif", pixels, nodata=7), "image")
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    read, valid = open_source(layer).read((0, 0, WIDTH, HEIGHT), (1,))
    np.testing.assert_array_equal(read, pixels)
    assert valid is None


def test_what_the_user_set_in_a_layer_stays_set(folder: Path) -> None:
    """Reading changes nothing in the user's own layer."""
    layer = QgsRasterLayer(write_raster(folder / "image.tif", noise(1)), "image")
    provider = layer.dataProvider()
    provider.setUserNoDataValue(1, [QgsRasterRange(10, 20)])
    open_source(layer).read((0, 0, 5, 5), (1,))
    assert [(r.min(), r.max()) for r in provider.userNoDataValues(1)] == [(10.0, 20.0)]
    assert not provider.isProviderResamplingEnabled()


def test_the_grid_is_the_files_own(folder: Path) -> None:
    """Origin, cells and size, of both kinds of source."""
    path = write_raster(folder / "image.tif", noise(1, 10, 20), cell=(0.5, 0.25))
    source = open_source(QgsRasterLayer(path, "image"))
    direct = GdalFile(path, "image")
    assert source.grid == direct.grid
    assert source.grid.transform == (500000.0, 0.5, 0.0, 5000000.0, 0.0, -0.25)
    assert (source.grid.width, source.grid.height) == (20, 10)


def test_scale_and_offset_are_left_alone_unless_asked_for(folder: Path) -> None:
    """Where they are asked for, valid pixels are value * scale + offset."""
    pixels = noise(1, HEIGHT, WIDTH, np.int16)
    layer = QgsRasterLayer(write_raster(folder / "image.tif", pixels, scale=(0.5, 3.0)), "image")
    stored, _ = open_source(layer).read((0, 0, WIDTH, HEIGHT), (1,))
    np.testing.assert_array_equal(stored, pixels)
    scaled, _ = open_source(layer, View(scaled=True)).read((0, 0, WIDTH, HEIGHT), (1,))
    np.testing.assert_array_equal(scaled, pixels.astype(np.float32) * 0.5 + 3)


def test_complex_numbers_are_refused_with_a_sentence(folder: Path) -> None:
    """No classification model takes them."""
    path = write_raster(folder / "image.tif", noise(1, dtype=np.float32).astype(np.complex64))
    with pytest.raises(ImageryError) as error:
        open_source(QgsRasterLayer(path, "radar"))
    assert str(error.value) == (
        "radar holds complex numbers, which no classification model takes. "
        "Compute its amplitude first, with the raster calculator of GDAL."
    )


def test_a_damaged_block_says_where(folder: Path) -> None:
    """A compressed tile overwritten with rubbish cannot be read; the others can."""
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"]
    path = write_raster(folder / "image.tif", noise(1, 64, 64), options=options)
    dataset = gdal.Open(path)
    offset = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_1", "TIFF"))
    with open(path, "r+b") as file:
        file.seek(offset)
        file.write(b"\xff" * 200)
    for source in (
        open_source(QgsRasterLayer(path, "image")),
        GdalFile(path, "image"),
    ):
        pixels, _ = source.read((32, 0, 16, 16), (1,))
        np.testing.assert_array_equal(pixels[0], noise(1, 64, 64)[0, :16, 32:48])
        with pytest.raises(ImageryError) as error:
            source.read((10, 18, 20, 8), (1,))
        told = [f"image cannot be read at pixel (10, 18): {said}." for said in _said_of(path)]
        assert str(error.value) in told


def _said_of(path: str) -> list[str]:
    """What GDAL itself says of a damaged raster, without its full stop, and in one line.

    Newer ones tell the causes in further lines, where errors are raised.
    """
    dataset = gdal.Open(path)
    with pytest.raises(RuntimeError) as error:
        dataset.GetRasterBand(1).ReadAsArray(16, 16, 16, 16)
    lines = str(error.value).splitlines()
    assert lines[0].endswith("TIFFReadEncodedTile() failed.")
    return [text.removesuffix(".") for text in (lines[0], " ".join(lines))]


def test_the_words_of_gdal_stand_within_a_sentence(folder: Path) -> None:
    """Whatever stands at their end, and on however many lines."""
    path = folder / "image.tif"
    path.write_bytes(b"no raster")
    with pytest.raises(RuntimeError, match=r"supported file format\.$") as said:
        gdal.Open(str(path))
    with pytest.raises(ImageryError) as error:
        GdalFile(str(path), "image")
    assert str(error.value) == (
        f"image cannot be opened as a raster ({str(said.value)[:-1]}). Choose a raster file."
    )


def test_a_dataset_within_a_file_is_read_and_not_its_neighbour(folder: Path) -> None:
    """A TIFF of two pages: the layer's address says which."""
    pages = [noise(2, seed=seed) for seed in (1, 2)]
    path = str(folder / "pages.tif")
    for page, options in zip(pages, ([], ["APPEND_SUBDATASET=YES"])):
        single = write_raster(folder / "single.tif", page)
        gdal.Translate(path, single, creationOptions=options)
    for number, page in enumerate(pages, 1):
        layer = QgsRasterLayer(f"GTIFF_DIR:{number}:{path}", f"page {number}")
        assert layer.isValid()
        read, _ = open_source(layer).read((0, 0, 70, 60), (1, 2))
        np.testing.assert_array_equal(read, page)


def test_a_file_of_many_rasters_names_the_first_of_them(folder: Path) -> None:
    """Not all: there may be hundreds."""
    path = folder / "cube.nc"
    gdal.Translate(str(path), write_raster(folder / "single.tif", noise(7)), format="netCDF")
    with pytest.raises(ImageryError) as caught:
        open_file(str(path), "cube")
    first = ", ".join(f'NETCDF:"{path}":Band{number}' for number in range(1, 6))
    assert str(caught.value) == (
        f"cube holds several rasters, not one. Choose one of them: {first}, …"
    )


def test_a_raster_in_a_zip_archive_is_read(folder: Path) -> None:
    """QGIS names it with /vsizip/."""
    path = write_raster(folder / "image.tif", noise(1))
    with zipfile.ZipFile(folder / "image.zip", "w") as archive:
        archive.write(path, "image.tif")
    layer = QgsRasterLayer(f"/vsizip/{folder / 'image.zip'}/image.tif", "zipped")
    assert layer.isValid()
    read, _ = open_source(layer).read((0, 0, 70, 60), (1,))
    np.testing.assert_array_equal(read, noise(1))


def test_a_file_that_is_gone_is_told_when_the_imagery_is_opened_again(tmp_path: Path) -> None:
    """QGIS's provider would answer with whatever lies in memory."""
    path = Path(write_raster(tmp_path / "image.tif", noise()))
    source = open_source(QgsRasterLayer(str(path), "image"))
    path.unlink()

    with pytest.raises(ImageryError) as caught:
        source.clone()

    assert str(caught.value) == (
        f"image cannot be opened as a raster ({path}: No such file or directory). "
        "Choose a raster file."
    )


@pytest.mark.parametrize("name", ["a|b.tif", "a'b\"<c>&d.tif", "ünï 漢.tif"])
def test_a_file_of_any_name_is_read_through_the_provider(tmp_path: Path, name: str) -> None:
    """Names that mean something in the addresses and texts by which QGIS and GDAL open files."""
    path = write_raster(tmp_path / name, noise())
    source = open_source(QgsRasterLayer(path, "image"))
    assert type(source) is LayerImage

    read, _ = source.clone().read((3, 4, 20, 10), (2,))

    np.testing.assert_array_equal(read, noise()[1:2, 4:14, 3:23])


def test_a_file_is_opened_with_the_options_of_its_layer(tmp_path: Path) -> None:
    """GDAL is told them again, since the user chose the layer as it is shown."""
    path = write_raster(tmp_path / "image.tif", noise())

    provider = provider_in_pixels(path, "image", ["NUM_THREADS=2"])

    assert '<OOI key="NUM_THREADS">2</OOI>' in provider.dataSourceUri()


def test_an_image_lives_on_when_those_that_lay_at_its_place_have_ended(tmp_path: Path) -> None:
    """PyQt hears of the end of a provider of another thread when the main thread has time."""
    raster = write_raster(tmp_path / "image.tif", noise(1, HEIGHT, WIDTH))
    source = open_source(QgsRasterLayer(raster, "image"))

    def last_of_many() -> Source:
        for _ in range(20):
            image = source.clone()
        return image

    with ThreadPoolExecutor(1) as reader:
        image = reader.submit(last_of_many).result()
    QCoreApplication.sendPostedEvents()

    read, _ = image.read((0, 0, WIDTH, HEIGHT), (1,))
    np.testing.assert_array_equal(read, noise(1, HEIGHT, WIDTH))

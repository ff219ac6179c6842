# SPDX-License-Identifier: GPL-2.0-or-later
"""Colour tables: numbers become red, green and blue where that is asked for."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Source, View
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...support.rasters import noise, virtual_with_nodata, write_raster

COLOURS = View(colours=True)
ENTRIES = np.column_stack([noise(3, 1, 200, seed=7)[:, 0].T, np.full(200, 255)]).astype(int)


def table_of(entries: np.ndarray) -> gdal.ColorTable:
    """GDAL's table of ``entries`` (numbers, 4): red, green, blue, opacity."""
    table = gdal.ColorTable()
    for number, entry in enumerate(entries.tolist()):
        table.SetColorEntry(number, tuple(entry))
    return table


def paletted(path: Path, pixels: np.ndarray, entries: np.ndarray = ENTRIES) -> str:
    """A GeoTIFF of numbers, and a virtual raster of it with a table of colours."""
    stored = write_raster(path.with_suffix(".tif"), pixels)
    dataset = gdal.Translate(str(path), stored, format="VRT")
    dataset.GetRasterBand(1).SetColorTable(table_of(entries))
    dataset.GetRasterBand(1).SetColorInterpretation(gdal.GCI_PaletteIndex)
    dataset.FlushCache()
    return str(path)


def opened(path: str, view: View = COLOURS) -> Source:
    """The source of ``path``."""
    return open_source(QgsRasterLayer(path, "image"), view)


opened_once = functools.lru_cache(opened)


@functools.lru_cache
def expanded_by_gdal(path: str) -> np.ndarray:
    """Red, green and blue of the whole image."""
    return gdal.Translate("", path, format="MEM", rgbExpand="rgb").ReadAsArray()


NUMBERS = noise(1, 30, 40) % 200


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A raster with 200 colours."""
    return paletted(tmp_path_factory.mktemp("colours") / "image.png", NUMBERS)


@given(
    window=st.tuples(
        st.integers(-9, 45), st.integers(-9, 35), st.integers(1, 50), st.integers(1, 50)
    ),
    bands=st.lists(st.integers(1, 3), min_size=1, max_size=4).map(tuple),
)
def test_a_window_is_that_of_gdals_own_expansion(image: str, window: tuple, bands: tuple) -> None:
    """Bands in any order; 0 and invalid beyond the image."""
    pixels, valid = opened_once(image).read(window, bands)
    expanded = expanded_by_gdal(image)
    column, row, width, height = window
    padded = np.pad(expanded, ((0, 0), (60, 60), (60, 60)))
    known = np.pad(np.ones((30, 40), bool), 60)
    part = slice(row + 60, row + 60 + height), slice(column + 60, column + 60 + width)
    seen = np.ones((1, 1, 1), bool) if valid is None else valid
    wanted = np.stack([padded[number - 1][part] for number in bands])
    np.testing.assert_array_equal(np.broadcast_to(seen, pixels.shape)[0], known[part])
    np.testing.assert_array_equal(pixels * seen, wanted)


def test_the_bands_are_called_by_their_colours(image: str) -> None:
    """And are of 8 bit, from 0 to 255."""
    source = opened(image)
    assert [band.names[0] for band in source.bands] == ["Red", "Green", "Blue"]
    assert source.pixel_type((1, 2, 3)) == np.uint8
    assert source.value_range(2) == (0.0, 255.0, "the range of 8 bit")


def test_numbers_stay_numbers_where_nobody_asks_for_colours(image: str) -> None:
    """They are categories then."""
    source = opened(image, View())
    assert len(source.bands) == 1
    np.testing.assert_array_equal(source.read((0, 0, 40, 30), (1,))[0], NUMBERS)


def test_nodata_transparent_and_unknown_numbers_are_invalid(tmp_path: Path) -> None:
    """In all three bands."""
    entries = ENTRIES[:150].copy()
    entries[20, 3] = 0
    path = paletted(tmp_path / "image.vrt", NUMBERS, entries)
    path = virtual_with_nodata(tmp_path / "nodata.vrt", path, [10])
    pixels, valid = opened(path).read((0, 0, 40, 30), (1, 2, 3))
    invalid = (NUMBERS == 10) | (NUMBERS == 20) | (NUMBERS >= 150)
    assert valid is not None
    np.testing.assert_array_equal(np.broadcast_to(valid, pixels.shape)[2:], ~invalid)


def test_a_table_of_16_bit_numbers_is_known_too(tmp_path: Path) -> None:
    """It may have more than 256 colours."""
    entries = np.column_stack([noise(3, 1, 1000, seed=2)[:, 0].T, np.full(1000, 255)]).astype(int)
    numbers = noise(1, 30, 40, np.uint16) % 1000
    path = paletted(tmp_path / "image.vrt", numbers.astype(np.uint16), entries)
    pixels, _ = opened(path).read((0, 0, 40, 30), (1, 2, 3))
    np.testing.assert_array_equal(pixels, np.moveaxis(entries[numbers[0], :3], -1, 0))


@pytest.mark.parametrize("cells", [0.5, 1.7])
def test_colours_of_other_cells_are_those_of_the_nearest_number(
    tmp_path: Path, cells: float
) -> None:
    """Numbers are resampled before they become colours, and never mixed."""
    path = paletted(tmp_path / "image.vrt", NUMBERS)
    view = View(colours=True, cell_size=cells)
    source, numbers = opened(path, view), opened(path, View(cell_size=cells))
    window = (0, 0, source.grid.width, source.grid.height)
    stored = numbers.read(window, (1,))[0][0]
    wanted = np.moveaxis(ENTRIES[stored, :3], -1, 0)
    np.testing.assert_array_equal(source.read(window, (1, 2, 3))[0], wanted)


def test_a_clone_has_the_same_colours(image: str) -> None:
    """Another thread gets a clone of its own."""
    source = opened(image)
    for one, other in zip(
        source.read((3, 4, 9, 9), (3, 1)), source.clone().read((3, 4, 9, 9), (3, 1))
    ):
        np.testing.assert_array_equal(one, other)

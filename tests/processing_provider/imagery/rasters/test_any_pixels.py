# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixels of any type and number of bands, as they are stored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from deep_objects.inference.errors import ImageryError
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Band, Source, View, validity
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ...support.layers import memory_layer, on_ground
from ...support.models import echo_model, seen_chip
from ...support.rasters import mark_invalid, noise, virtual_with_nodata, write_raster
from ...support.running import classify

EVERY = (0, 0, 40, 30)


def opened(path: str) -> Source:
    """The source of ``path``."""
    return open_source(QgsRasterLayer(path, "image"))


@pytest.mark.parametrize("dtype", [np.int64, np.uint64])
def test_integers_of_64_bit_keep_all_their_digits(tmp_path: Path, dtype: type) -> None:
    """QGIS would make them real numbers."""
    limits = np.iinfo(dtype)
    pixels = np.full((1, 30, 40), limits.max - 1, dtype)
    pixels[0, 0] = limits.max
    pixels[0, 1] = limits.min
    path = write_raster(tmp_path / "image.tif", pixels, nodata=None)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(int(limits.max))
    dataset = None
    source = opened(path)
    read, valid = source.read(EVERY, (1,))
    assert source.pixel_type((1,)) == dtype
    np.testing.assert_array_equal(read, pixels)
    np.testing.assert_array_equal(valid, pixels != limits.max)


KNOWS_INT8 = hasattr(gdal, "GDT_Int8")


def signed_raster(folder: Path, pixels: np.ndarray) -> str:
    """A raster whose 8 bit are signed, before GDAL 3.7 beside their type; -7 is NoData."""
    path = str(folder / "image.tif")
    kind, options = (gdal.GDT_Int8, []) if KNOWS_INT8 else (gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE"])
    dataset = gdal.GetDriverByName("GTiff").Create(path, 40, 30, 1, kind, options)
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    dataset.GetRasterBand(1).SetNoDataValue(-7)
    dataset.WriteArray(pixels.view(np.int8) if KNOWS_INT8 else pixels)
    return path


def test_signed_integers_of_8_bit_are_signed(tmp_path: Path) -> None:
    """Old files say so beside their type; -1 is no 255."""
    pixels = noise(1, 30, 40)
    source = opened(signed_raster(tmp_path, pixels))
    read, valid = source.read(EVERY, (1,))
    assert source.pixel_type((1,)) == np.int8
    np.testing.assert_array_equal(read, pixels.view(np.int8))
    np.testing.assert_array_equal(valid, pixels.view(np.int8) != -7)
    known = "stored statistics" if KNOWS_INT8 else "the range of signed 8 bit"  # by QGIS, to draw
    assert source.value_range(1) == (-128.0, 127.0, known)


def test_signed_integers_of_8_bit_are_resampled_where_gdal_knows_them(tmp_path: Path) -> None:
    """Before GDAL 3.7 there would be 128 between -1 and 1."""
    if KNOWS_INT8:
        path = signed_raster(tmp_path, noise(1, 30, 40))
        assert GdalFile(path, "image", View(cell_size=2.0)).pixel_type((1,)) == np.int8
        return
    with pytest.raises(ImageryError) as error:
        GdalFile(signed_raster(tmp_path, noise(1, 30, 40)), "image", View(cell_size=2.0))
    assert str(error.value) == (
        "image stores signed integers of 8 bit, which this GDAL resamples as if they had no sign. "
        "Convert the image to integers of 16 bit first."
    )


def test_signed_integers_of_8_bit_reach_the_model_signed(tmp_path: Path) -> None:
    """Through the whole algorithm."""
    path = signed_raster(tmp_path, noise(1, 30, 40))
    model = echo_model(tmp_path, 1, 8, 8, (-128.0, 127.0))
    objects = memory_layer(on_ground([shapely.box(10, 10, 14, 14)]))
    result = classify(INPUT=path, FEATURES=objects, MODEL=model, PROBABILITIES="JSON")
    seen = seen_chip(result.scores()[0], (8, 8), (-128.0, 127.0))
    wanted = noise(1, 30, 40).view(np.int8)[0, 8:16, 8:16]
    np.testing.assert_allclose(seen, np.where(wanted == -7, 0, wanted), atol=1e-3)


@pytest.mark.parametrize("bits", [1, 2, 4, 7])
def test_fewer_than_8_bit_are_whole_numbers(tmp_path: Path, bits: int) -> None:
    """Packed in the file, plain when they are read."""
    pixels = noise(2, 30, 40) % 2**bits
    path = write_raster(tmp_path / "image.tif", pixels, options=[f"NBITS={bits}"])
    np.testing.assert_array_equal(opened(path).read(EVERY, (1, 2))[0], pixels)


def test_hundreds_of_bands_are_read_in_any_order(tmp_path: Path) -> None:
    """As hyperspectral imagery has them."""
    pixels = noise(300, 30, 40, np.int16)
    path = str(tmp_path / "image.bsq")
    source = write_raster(tmp_path / "image.tif", pixels)
    gdal.Translate(path, source, format="ENVI")
    numbers = tuple(range(300, 0, -7))
    read, _ = opened(path).read((-3, 2, 20, 10), numbers)
    np.testing.assert_array_equal(read[:, :, 3:], pixels[::-1][::7, 2:12, :17])


@pytest.mark.parametrize("internal", [True, False])
def test_a_mask_and_nodata_are_both_heeded(tmp_path: Path, internal: bool) -> None:
    """The mask for all bands, NoData for each."""
    pixels = noise(2, 30, 40)
    path = write_raster(tmp_path / "image.tif", pixels)
    hidden = noise(1, 30, 40, seed=9)[0] > 200
    mark_invalid(path, hidden, internal)
    _, valid = opened(path).read(EVERY, (1, 2))
    np.testing.assert_array_equal(np.broadcast_to(valid, pixels.shape)[0], ~hidden)


def test_nodata_of_bands_of_several_types_means_their_own_values(tmp_path: Path) -> None:
    """The nearest float32 to -3.4e38, beside a band of float64."""
    real = np.full((1, 30, 40), -3.4e38, np.float32)
    real[0, :9] = 5
    one = write_raster(tmp_path / "one.tif", real)
    two = write_raster(tmp_path / "two.tif", noise(1, 30, 40, np.float64))
    stack = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(stack, [one, two], separate=True)
    path = virtual_with_nodata(tmp_path / "image.vrt", stack, (-3.4e38, None))
    _, valid = opened(path).read(EVERY, (1, 2))
    assert valid is not None
    assert valid[0, :9].all() and not valid[0, 9:].any()
    assert valid[1].all()


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [("u1", -9999.0), ("u1", 0.5), ("i2", np.inf), ("u1", np.nan), ("f4", np.nan), ("i8", 1e30)],
)
def test_nodata_that_no_pixel_can_have_marks_none(dtype: str, nodata: float) -> None:
    """Of another type, or no number at all."""
    pixels = np.zeros((1, 3, 4), dtype)
    assert validity(pixels, (Band(1, ("a",), np.dtype(dtype), nodata),)) is None


def test_nodata_too_large_for_float32_is_infinite(tmp_path: Path) -> None:
    """Some programs write the least float64 for it."""
    pixels = np.array([[[1, -np.inf]]], np.float32)
    valid = validity(pixels, (Band(1, ("a",), np.dtype("f4"), -1.7976931348623157e308),))
    assert valid is not None
    assert valid.tolist() == [[[True, False]]]


@pytest.mark.parametrize("crs", ["", "ESRI:102039", "IAU_2015:49910"])
def test_the_crs_does_not_matter_to_the_pixels(tmp_path: Path, crs: str) -> None:
    """None, one of Esri's, one of Mars."""
    pixels = noise(2, 2, 2, np.uint16)
    path = write_raster(tmp_path / "image.tif", pixels, epsg=None, cell=(10.0, 7.0))
    if crs:
        system = osr.SpatialReference()
        system.SetFromUserInput(crs)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetProjection(system.ExportToWkt())
        dataset = None
    source = opened(path)
    assert source.referenced
    read, valid = source.read((-1, -1, 4, 4), (1, 2))
    np.testing.assert_array_equal(read, np.pad(pixels, ((0, 0), (1, 1), (1, 1))))
    assert valid is not None
    assert valid.sum() == 4


def test_a_world_file_places_an_image(tmp_path: Path) -> None:
    """Its numbers are of the centre of the first pixel."""
    pixels = noise(1, 30, 40)
    path = tmp_path / "image.png"
    gdal.Translate(str(path), write_raster(tmp_path / "image.tif", pixels, epsg=None), format="PNG")
    (tmp_path / "image.png.aux.xml").unlink(missing_ok=True)
    path.with_suffix(".pgw").write_text("2\n0\n0\n-3\n101\n198.5\n")
    source = opened(str(path))
    assert source.grid.transform == (100.0, 2.0, 0.0, 200.0, 0.0, -3.0)
    assert source.referenced
    np.testing.assert_array_equal(source.read(EVERY, (1,))[0], pixels)


def test_a_world_file_may_turn_an_image(tmp_path: Path) -> None:
    """It is rotated then."""
    path = tmp_path / "image.png"
    bare = write_raster(tmp_path / "image.tif", noise(1, 30, 40), epsg=None)
    gdal.Translate(str(path), bare, format="PNG")
    (tmp_path / "image.png.aux.xml").unlink(missing_ok=True)
    path.with_suffix(".pgw").write_text("2\n0.5\n0.5\n-2\n101\n198.5\n")
    assert opened(str(path)).remarks == ("image is rotated; it is resampled north-up.",)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The range of a band's values, for the DataRange of models."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.registry import open_file, open_source
from deep_objects.processing_provider.imagery.source import View
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRasterRange

from ...support.rasters import mark_invalid, noise, write_raster

HIDDEN = noise(1, 30, 40, seed=4)[0] < 100


@pytest.mark.parametrize(
    ("dtype", "scale", "statistics", "wanted"),
    [
        ("i2", (0.5, 3.0), [], (-47.0, 103.0, "all its pixels")),
        ("i2", (0.5, 3.0), [(-60.0, 80.0)], (-27.0, 43.0, "stored statistics")),
        ("i2", (-0.5, 3.0), [], (-97.0, 53.0, "all its pixels")),
        ("u1", (0.5, 3.0), [], (3.0, 130.5, "the range of 8 bit")),
        ("u1", (-0.5, 0.0), [], (-127.5, 0.0, "the range of 8 bit")),
    ],
)
def test_scaled_values_have_a_scaled_range(
    tmp_path: Path, dtype: str, scale: tuple[float, float], statistics: list, wanted: tuple
) -> None:
    """The lower end stays the lower one where a negative scale turns them round."""
    pixels = np.zeros((1, 30, 40), dtype)
    pixels[0, 3, :2] = (-100 if dtype == "i2" else 0), 200
    path = write_raster(tmp_path / "a.tif", pixels, scale=scale, statistics=statistics)
    stored = GdalFile(path, "a").value_range(1)
    assert GdalFile(path, "a", View(scaled=True)).value_range(1) == wanted
    assert GdalFile(path, "a", View(scaled=True, cell_size=3.0)).value_range(1) == wanted
    assert stored[1] == {"all its pixels": 200, "stored statistics": 80}.get(wanted[2], 255)


def with_extremes_hidden(path: Path, alpha: bool = False) -> str:
    """A raster of 200 to 2999, whose pixels at HIDDEN are 0 and 60000; maybe with alpha."""
    pixels = np.random.RandomState(1).randint(300, 2900, (3, 30, 40)).astype(np.uint16)
    pixels[:, HIDDEN] = np.resize([0, 60000], HIDDEN.sum())
    pixels[:, ~HIDDEN] = np.resize([200, *range(300, 2900, 7), 2999], (~HIDDEN).sum())
    if alpha:
        pixels = np.concatenate([pixels, np.where(HIDDEN, 0, 65535)[None].astype(np.uint16)])
    return write_raster(path, pixels, alpha=alpha, options=["PHOTOMETRIC=RGB"])


@pytest.mark.parametrize("mask", ["alpha", "inside", "beside"])
@pytest.mark.parametrize("view", [View(), View(cell_size=2.5)])
@pytest.mark.parametrize("through_layer", [False, True])
def test_pixels_that_a_mask_hides_do_not_count(
    tmp_path: Path, mask: str, view: View, through_layer: bool
) -> None:
    """Neither those below an alpha of 0 nor those of a mask, whatever is stored there."""
    path = with_extremes_hidden(tmp_path / "a.tif", alpha=mask == "alpha")
    if mask != "alpha":
        mark_invalid(path, HIDDEN, internal=mask == "inside")
    source = (
        open_source(QgsRasterLayer(path, "a"), view)
        if through_layer
        else open_file(path, "a", view)
    )
    assert source.value_range(2) == (200.0, 2999.0, "all its pixels")


@pytest.mark.parametrize("mask", ["alpha", "inside", "beside"])
@pytest.mark.parametrize("by_gdal", [False, True])
def test_statistics_of_gdal_which_count_hidden_pixels_are_not_taken(
    tmp_path: Path, mask: str, by_gdal: bool
) -> None:
    """Those that other programs stored are."""
    path = with_extremes_hidden(tmp_path / "a.tif", alpha=mask == "alpha")
    if mask != "alpha":
        mark_invalid(path, HIDDEN, internal=mask == "inside")
    dataset = gdal.Open(path, gdal.GA_Update)
    if by_gdal:
        dataset.GetRasterBand(1).ComputeStatistics(False)
    else:
        dataset.GetRasterBand(1).SetStatistics(5, 50000, 30, 1)
    dataset = None
    wanted = (200, 2999, "all its pixels") if by_gdal else (5, 50000, "stored statistics")
    assert open_file(path, "a").value_range(1) == wanted


def test_an_alpha_band_that_is_read_itself_has_all_its_values(tmp_path: Path) -> None:
    """It hides no part of itself."""
    path = with_extremes_hidden(tmp_path / "a.tif", alpha=True)
    assert open_file(path, "a").value_range(4) == (0.0, 65535.0, "all its pixels")


def test_what_the_user_marked_as_nodata_does_not_count(tmp_path: Path) -> None:
    """Nor does it where the chips are read."""
    layer = QgsRasterLayer(with_extremes_hidden(tmp_path / "a.tif"), "a")
    marked = [QgsRasterRange(0, 0), QgsRasterRange(50000, 65535)]
    layer.dataProvider().setUserNoDataValue(2, marked)
    assert open_source(layer).value_range(2) == (200.0, 2999.0, "all its pixels")
    assert open_source(layer).value_range(1) == (0.0, 60000.0, "all its pixels")


def test_a_band_without_a_valid_pixel_has_no_range(tmp_path: Path) -> None:
    """Its ends are no numbers."""
    path = write_raster(tmp_path / "a.tif", np.full((1, 30, 40), 7, np.uint16), nodata=7)
    assert np.isnan(open_file(path, "a").value_range(1)[:2]).all()


@pytest.mark.parametrize("drawn", [False, True])
def test_infinite_pixels_do_not_count(tmp_path: Path, drawn: bool) -> None:
    """Nothing can be scaled from them; nor from the statistics that GDAL stores of them."""
    pixels = np.random.RandomState(1).uniform(-3, 5, (1, 30, 40)).astype(np.float32)
    pixels[0, 2, 3:5] = np.inf, -np.inf
    path = write_raster(tmp_path / "a.tif", pixels)
    if drawn:
        QgsRasterLayer(path, "a")
    finite = pixels[np.isfinite(pixels)]
    wanted = (float(finite.min()), float(finite.max()), "all its pixels")
    assert open_file(path, "a").value_range(1) == wanted


@pytest.mark.parametrize(
    "options", [(), ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=32"), ("BLOCKYSIZE=700",)]
)
def test_the_extremes_of_any_corner_are_found(tmp_path: Path, options: tuple) -> None:
    """Whatever the blocks are in which a raster is stored and read."""
    for row, column in ((0, 0), (0, 6999), (699, 0), (699, 6999)):
        pixels = np.full((1, 700, 7000), 500, np.uint16)
        pixels[0, row, column] = 1
        pixels[0, 699 - row, 6999 - column] = 900
        path = write_raster(tmp_path / f"{row}_{column}.tif", pixels, options=options)
        assert open_file(path, "a").value_range(1) == (1.0, 900.0, "all its pixels")

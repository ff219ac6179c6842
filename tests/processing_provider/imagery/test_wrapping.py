# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that go around the Earth: right of the last column lies the first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from deep_objects.inference.outcome import STATUSES
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Source, View
from deep_objects.processing_provider.objects.arrays import PENDING
from deep_objects.processing_provider.objects.footprint import Locator
from deep_objects.processing_provider.objects.survey import Place, survey
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
)

from ..support.jobs import job
from ..support.layers import memory_layer
from ..support.rasters import mark_invalid, noise, write_raster

WIDTH, HEIGHT = 72, 36


def globe(path: Path, west: float = -180.0, **keys: object) -> str:
    """The whole Earth in cells of 5 degrees."""
    pixels = noise(2, HEIGHT, WIDTH, np.int16)
    return write_raster(path, pixels, epsg=4326, cell=(5, 5), origin=(west, 90), **keys)


def opened(path: str, **view: object) -> Source:
    """The source of ``path``."""
    return open_source(QgsRasterLayer(path, "globe"), View(**view))


@pytest.fixture(scope="module", params=["through QGIS", "through GDAL"])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Source:
    """A globe with a NoData value, or with a mask."""
    folder = tmp_path_factory.mktemp("globe")
    if request.param == "through QGIS":
        return opened(
            globe(folder / "globe.tif", nodata=int(noise(2, HEIGHT, WIDTH, np.int16)[1, 3, 70]))
        )
    path = globe(folder / "globe.tif")
    mark_invalid(path, noise(1, HEIGHT, WIDTH, seed=9)[0] > 100, internal=True)
    return opened(path)


@given(
    column=st.integers(-200, 200),
    row=st.integers(-10, 40),
    width=st.integers(1, 160),
    height=st.integers(1, 50),
)
def test_a_window_goes_on_at_the_other_side(
    world: Source, column: int, row: int, width: int, height: int
) -> None:
    """Column by column what the image holds there, as often as it takes."""
    pixels, valid = world.read((column, row, width, height), (2, 1))
    every, every_valid = world.read((0, row, WIDTH, height), (2, 1))
    columns = np.arange(column, column + width) % WIDTH
    np.testing.assert_array_equal(pixels, every[:, :, columns])
    whole = np.ones((1, 1, 1), bool)
    flags = np.broadcast_to(whole if valid is None else valid, pixels.shape)
    wanted = np.broadcast_to(whole if every_valid is None else every_valid, every.shape)
    np.testing.assert_array_equal(flags, wanted[:, :, columns])


@pytest.mark.parametrize("west", [-180.0, 0.0, -179.999997728])
def test_an_image_in_degrees_that_goes_once_around_wraps(tmp_path: Path, west: float) -> None:
    """Wherever it begins; cells of another size change nothing about it."""
    path = globe(tmp_path / "globe.tif", west)
    assert opened(path).grid.wraps
    assert opened(path, cell_size=10.0).grid.wraps


def test_other_images_do_not_wrap(tmp_path: Path) -> None:
    """One column short of the whole; in metres; without a CRS."""
    short = write_raster(
        tmp_path / "short.tif", noise(1, 36, 71), epsg=4326, cell=(5, 5), origin=(-180, 90)
    )
    metres = write_raster(tmp_path / "metres.tif", noise(1, 36, 72), epsg=32633, cell=(5, 5))
    bare = write_raster(
        tmp_path / "bare.tif", noise(1, 36, 72), epsg=None, cell=(5, 5), origin=(-180, 90)
    )
    assert [opened(path).grid.wraps for path in (short, metres, bare)] == [False] * 3


def test_objects_at_the_seam_have_whole_windows(tmp_path: Path) -> None:
    """On either side, and across it; beyond the poles is outside."""
    source = opened(globe(tmp_path / "globe.tif"))
    shapes = [
        shapely.box(178, 0, 182, 4),
        shapely.box(-182, 0, -178, 4),
        shapely.Polygon([(178, 0), (-178, 0), (-178, 4), (178, 4)]),
        shapely.box(359, 0, 361, 4),
        shapely.box(10, 95, 12, 96),
    ]
    layer = memory_layer([shape.wkt for shape in shapes], "Polygon", "EPSG:4326")
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    locator = Locator(
        source.grid, QgsCoordinateTransform(crs, crs, QgsCoordinateTransformContext())
    )
    given_objects = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    objects = survey(given_objects, job(size=(4, 4)), [Place(source.grid, locator)], lambda: False)
    assert objects.statuses[:4].tolist() == [PENDING] * 4
    assert STATUSES[objects.statuses[4]] == "outside"
    columns = objects.windows[:, 0] % WIDTH
    assert columns.tolist()[:4] == [70, 70, 70, 34]
    first, valid = source.read(tuple(objects.windows[0].tolist()), (1,))
    assert valid is None
    for window in objects.windows[1:3].tolist():
        np.testing.assert_array_equal(source.read(tuple(window), (1,))[0], first)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips of PIXEL_SPACE are stored pixels, and objects are found where the sensor saw them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal
from qgis.core import QgsProcessingException

from ..support.expected import read_window
from ..support.layers import memory_layer, on_ground, scattered_polygons
from ..support.models import echo_model, seen_chip
from ..support.rasters import noise, write_raster
from ..support.raw_rasters import (
    DEGREES,
    HEIGHT,
    LATITUDE,
    LONGITUDE,
    METRES,
    flipped_raster,
    raster_by_points,
    raster_by_sensor,
    seen_by_sensor,
    turned_raster,
)
from ..support.running import Result, classify

SHAPE = (1, 8, 8)
BYTES = (0.0, 255.0)
WIDTH, LINES = 70, 60


def run(folder: Path, raster: str, texts: Sequence[str], crs: str, **keys: object) -> Result:
    """The echo model, in pixel space unless ``keys`` say otherwise."""
    model = echo_model(folder, *SHAPE, BYTES, **{"ImageSpaceUsed": "PIXEL_SPACE", **keys})
    objects = memory_layer(texts, shapely.from_wkt(texts[0]).geom_type, crs)
    return classify(INPUT=raster, FEATURES=objects, MODEL=model, PROBABILITIES="JSON")


def chips(result: Result) -> list[np.ndarray]:
    """What the model saw of each object."""
    found = result.scores()
    assert all(scores is not None for scores in found)
    return [seen_chip(scores, SHAPE, BYTES) for scores in found if scores is not None]


def ground(raster: str, shape: shapely.Geometry) -> str:
    """The shape, drawn in stored pixels, on the ground by GDAL's transformer."""
    transformer = gdal.Transformer(gdal.Open(raster), None, [])

    def moved(places: np.ndarray) -> np.ndarray:
        found, _ = transformer.TransformPoints(0, np.pad(places, ((0, 0), (0, 1))).tolist())
        return np.array(found)[:, :2]

    return shapely.to_wkt(shapely.transform(shape, moved), rounding_precision=-1)


@pytest.mark.parametrize("make", [turned_raster, flipped_raster, raster_by_points])
def test_chips_are_cut_from_the_stored_pixels_and_blackened_there(
    folder: Path, make: Callable[..., str]
) -> None:
    """Squares along the image's own rows keep exactly their pixels."""
    pixels = np.maximum(noise(1, LINES, WIDTH), 1)
    raster = make(folder / "image.tif", pixels)
    corners = [(5, 6), (33, 20), (60, 50), (2, 55)]
    margin = 0.2  # GDAL fits control points both ways, and not to a hair
    boxes = [
        shapely.box(c - 2 - margin, r - 2 - margin, c + 2 + margin, r + 2 + margin)
        for c, r in corners
    ]
    crs = "EPSG:4326" if make is raster_by_points else "EPSG:32633"
    texts = [ground(raster, box) for box in boxes]
    result = run(folder, raster, texts, crs, BlackenAroundFeature=1)
    for (column, row), chip in zip(corners, chips(result)):
        wanted = np.zeros(SHAPE)
        wanted[0, 2:6, 2:6] = pixels[0, row - 2 : row + 2, column - 2 : column + 2]
        np.testing.assert_allclose(chip, wanted, atol=1e-3)


def test_a_sensor_sees_a_high_object_elsewhere(folder: Path) -> None:
    """By the object's own height, else by the sensor model's mean height."""
    pixels = noise(1, 300, 400)
    raster = raster_by_sensor(folder / "image.tif", pixels)
    x, y = LONGITUDE + 0.1 * DEGREES, LATITUDE - 0.2 * DEGREES
    for height, text in (
        (HEIGHT, f"POINT ({x!r} {y!r})"),
        (HEIGHT + METRES, f"POINT Z ({x!r} {y!r} {HEIGHT + METRES})"),
    ):
        column, row = seen_by_sensor(x, y, height, 400, 300)
        window = round(column) - 4, round(row) - 4, 8, 8
        model = echo_model(folder, *SHAPE, BYTES, ImageSpaceUsed="PIXEL_SPACE")
        objects = memory_layer([text], "PointZ" if " Z " in text else "Point", "EPSG:4326")
        result = classify(INPUT=raster, FEATURES=objects, MODEL=model, PROBABILITIES="JSON")
        wanted, _ = read_window(gdal.Open(raster), window, (1,))
        np.testing.assert_allclose(chips(result)[0], wanted, atol=1e-3)


def test_a_north_up_raster_gives_the_same_chips_in_both_spaces(folder: Path) -> None:
    """To the last digit."""
    raster = write_raster(folder / "image.tif", noise(1, LINES, WIDTH))
    texts = on_ground(scattered_polygons(9))
    raw, seen = (
        run(folder, raster, texts, "EPSG:32633", ImageSpaceUsed=space, BlackenAroundFeature=1)
        for space in ("PIXEL_SPACE", "MAP_SPACE")
    )
    assert raw.column("Scores") == seen.column("Scores")
    assert raw.rows() == seen.rows()


def test_an_object_across_the_edge_of_the_world_has_a_whole_chip(folder: Path) -> None:
    """Pixels of both sides, blackened along its shape, however it is drawn."""
    pixels = np.maximum(noise(1, 36, 72), 1)
    raster = write_raster(folder / "image.tif", pixels, epsg=4326, cell=(5, 5), origin=(-180, 90))
    texts = [
        "MULTIPOLYGON(((170 0,190 0,190 10,170 10,170 0)))",
        "MULTIPOLYGON(((-190 0,-170 0,-170 10,-190 10,-190 0)))",
        "MULTIPOLYGON(((170 0,-170 0,-170 10,170 10,170 0)))",
        "MULTIPOLYGON(((170 0,180 0,180 10,170 10,170 0)),"
        "((-180 0,-170 0,-170 10,-180 10,-180 0)))",
    ]
    result = run(
        folder, raster, texts, "EPSG:4326", ImageSpaceUsed="MAP_SPACE", BlackenAroundFeature=1
    )
    assert result.statuses == ["ok"] * 4
    wanted = np.zeros(SHAPE)
    wanted[0, 3:5, 2:6] = pixels[0, 16:18, [70, 71, 0, 1]].T
    for chip in chips(result):
        np.testing.assert_allclose(chip, wanted, atol=1e-3)


def test_cells_of_another_size_are_refused_in_pixel_space(folder: Path) -> None:
    """Before any work."""
    raster = turned_raster(folder / "image.tif", noise(1))
    model = echo_model(folder, *SHAPE, BYTES, ImageSpaceUsed="PIXEL_SPACE")
    objects = memory_layer(on_ground(scattered_polygons(2)))
    with pytest.raises(QgsProcessingException) as error:
        classify(INPUT=raster, FEATURES=objects, MODEL=model, CELL_SIZE=2)
    assert "CELL_SIZE cannot be used with PIXEL_SPACE on image, which is not north-up" in str(
        error.value
    )

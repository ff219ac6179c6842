# SPDX-License-Identifier: GPL-2.0-or-later
"""Batch size, order, grouping and parallel work change the time that a run takes, never a row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from deep_objects.processing_provider.run.settings import WINDOW_MEMORY_SETTING, window_memory
from qgis.core import QgsSettings, QgsVectorLayer

from ..support.layers import memory_layer, on_ground, scattered_points, scattered_polygons
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import Result, classify

pytestmark = pytest.mark.usefixtures("shared_processes")

WIDTH, HEIGHT = 2600, 400


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, QgsVectorLayer]:
    """A raster of several cells of the plan, a blackening model, objects of every trouble."""
    folder = tmp_path_factory.mktemp("scene")
    pixels = noise(3, HEIGHT, WIDTH)
    pixels[:, 100:130, 300:340] = 0
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
    raster = write_raster(folder / "image.tif", pixels, nodata=0, options=options)
    model = linear_model(folder, Weights(3, (3, 16, 16)), CropSizeFixed=0, BlackenAroundFeature=1)
    shapes = [
        *scattered_polygons(70, WIDTH, HEIGHT, side=16),
        *scattered_polygons(40, 200, 200, side=20, seed=8),
        shapely.box(310, 105, 320, 115),
        shapely.box(-300, 0, -290, 10),
    ]
    texts: list[Any] = on_ground(shapes)
    texts.insert(7, None)
    return raster, model, memory_layer(texts)


def run(scene: tuple[str, str, QgsVectorLayer], **parameters: Any) -> Result:
    """Classify the scene's objects."""
    raster, model, layer = scene
    return classify(INPUT=raster, MODEL=model, FEATURES=layer, PROBABILITIES="FIELDS", **parameters)


def assert_same_rows(found: Result, expected: Result) -> None:
    """The same objects in the same order with the same labels, statuses and probabilities."""
    for name in ("number", "ClassLabel", "Status"):
        assert found.column(name) == expected.column(name)
    for name in ("Confidence", "P_barn", "P_house", "P_tower"):
        values = [np.array(r.column(name), float) for r in (found, expected)]
        np.testing.assert_allclose(*values, rtol=0, atol=1e-5)


@pytest.fixture(scope="module")
def expected(scene: tuple[str, str, QgsVectorLayer]) -> Result:
    """The rows of a run that takes one chip at a time."""
    result = run(scene, MODEL_ARGUMENTS="batch_size 1")
    assert set(result.statuses) == {"ok", "partial", "nodata", "outside", "invalid_geometry"}
    assert len(set(result.column("ClassLabel"))) == 4
    return result


@pytest.mark.parametrize("size", [4, 16, 64])
def test_the_batch_size_changes_no_row(scene: tuple, expected: Result, size: int) -> None:
    assert_same_rows(run(scene, MODEL_ARGUMENTS=f"batch_size {size}"), expected)


@pytest.mark.parametrize("processes", ["1", "2", "3", "100%"])
def test_parallel_processes_change_no_row(scene: tuple, expected: Result, processes: str) -> None:
    assert_same_rows(run(scene, PARALLEL=processes), expected)


def test_the_memory_for_windows_changes_no_row(scene: tuple, expected: Result) -> None:
    """Of little memory, some objects are read singly that shared a read before."""
    settings = QgsSettings()
    settings.setValue(WINDOW_MEMORY_SETTING, 0)
    try:
        assert window_memory() == 16 << 20
        assert_same_rows(run(scene, PARALLEL="3"), expected)
    finally:
        settings.remove(WINDOW_MEMORY_SETTING)


def test_more_processes_than_objects_change_no_row(scene: tuple, folder: Path) -> None:
    """Those without work end unused."""
    raster, model, _ = scene
    layer = memory_layer(on_ground(scattered_points(2)), "Point")
    given = {"INPUT": raster, "MODEL": model, "FEATURES": layer}
    assert classify(**given, PARALLEL="3").rows() == classify(**given).rows()


def test_a_chip_does_not_depend_on_the_objects_around_it(scene: tuple, expected: Result) -> None:
    """Each of some objects, alone, gives the row that it had among all."""
    raster, model, layer = scene
    features = list(layer.getFeatures())
    for number in (0, 50, 75, 110):
        alone = memory_layer([features[number].geometry().asWkt(17)])
        result = classify(INPUT=raster, MODEL=model, FEATURES=alone)
        assert result.rows() == [expected.rows()[number]]


def test_a_chip_on_other_cells_does_not_depend_on_the_objects_around_it(scene: tuple) -> None:
    """With CELL_SIZE the imagery is resampled; how windows are grouped must not show."""
    raster, model, layer = scene
    together = run(scene, CELL_SIZE=0.75)
    features = list(layer.getFeatures())
    for number in (3, 60, 85, 105):
        alone = memory_layer([features[number].geometry().asWkt(17)])
        result = classify(
            INPUT=raster, MODEL=model, FEATURES=alone, CELL_SIZE=0.75, PROBABILITIES="FIELDS"
        )
        assert result.statuses == [together.statuses[number]]
        for name in ("P_barn", "P_house", "P_tower"):
            found, wanted = result.column(name)[0], together.column(name)[number]
            assert found == pytest.approx(wanted, abs=1e-5)


def test_the_order_of_the_objects_is_the_order_of_the_rows(scene: tuple, expected: Result) -> None:
    """Turned round, the rows are turned round and otherwise the same."""
    raster, model, layer = scene
    texts = [None if f.geometry().isNull() else f.geometry().asWkt(17) for f in layer.getFeatures()]
    turned = memory_layer(texts[::-1])
    result = classify(INPUT=raster, MODEL=model, FEATURES=turned)
    assert result.rows() == expected.rows()[::-1]

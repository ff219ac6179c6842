# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that describe themselves, from the folder to the rows: what their own tools answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import shapely
from PIL import Image

from ...models import write_exports
from ..support.layers import memory_layer, on_ground
from ..support.models import Weights, echo_model, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import Result, classify

#: Boxes in pixels: columns and rows where each begins and ends. Wide, tall, odd, tiny, a square.
BOXES = ((3, 5, 50, 36), (10, 2, 41, 59), (20, 20, 69, 33), (5, 40, 8, 42), (0, 0, 37, 37))


def objects(boxes: tuple[tuple[int, int, int, int], ...] = BOXES) -> Any:
    """A layer with a polygon for each box."""
    return memory_layer(on_ground([shapely.box(*box) for box in boxes]))


def cut(pixels: np.ndarray, box: tuple[int, int, int, int]) -> np.ndarray:
    """The pixels (bands, height, width) in a box."""
    left, top, right, bottom = box
    return pixels[:, top:bottom, left:right]


def scores(raster: str, model: Path, **parameters: Any) -> tuple[Result, np.ndarray]:
    """The run over BOXES, and every row's scores."""
    result = classify(
        INPUT=raster, FEATURES=objects(), MODEL=str(model), PROBABILITIES="JSON", **parameters
    )
    return result, np.array(result.scores())


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, dict[str, np.ndarray]]:
    """A folder of exports, a raster, and what the exports' own tools answer to its boxes."""
    folder = tmp_path_factory.mktemp("exports")
    pixels = noise(3)
    pictures = [np.ascontiguousarray(cut(pixels, box).transpose(1, 2, 0)) for box in BOXES]
    return folder, write_raster(folder / "image.tif", pixels), write_exports(folder, pictures)


def test_a_hugging_face_folder_answers_what_the_framework_answers(scene: Any) -> None:
    """Boxes of odd sizes, prepared by torchvision, through the network in PyTorch."""
    folder, raster, expected = scene
    result, found = scores(raster, folder / "Hugging Face Häuser")

    assert set(result.column("ClassLabel")) <= {"barn", "house", "tower"}
    assert result.statuses == ["ok"] * len(BOXES)
    np.testing.assert_allclose(found, expected["hugging_face"], atol=1e-4)


def test_a_timm_folder_answers_what_timm_answers(scene: Any) -> None:
    """The network is built from its name, with the weights of the folder."""
    folder, raster, expected = scene
    _, found = scores(raster, folder / "timm")

    np.testing.assert_allclose(found, expected["timm"], atol=1e-4)


def test_a_point_sees_the_window_that_needs_no_resampling(scene: Any) -> None:
    """Forty pixels around it, of which the middle is cut out."""
    folder, raster, _ = scene
    layer = memory_layer(on_ground([shapely.Point(35, 30)]), "Point")
    same = memory_layer(on_ground([shapely.box(15, 10, 55, 50)]))
    model = str(folder / "Hugging Face Häuser")
    found = [
        classify(INPUT=raster, FEATURES=shapes, MODEL=model, PROBABILITIES="JSON").scores()[0]
        for shapes in (layer, same)
    ]

    assert np.array_equal(*found)


def test_a_classifier_of_ultralytics_sees_what_its_metadata_says(tmp_path: Path) -> None:
    """Short side, middle and 0 to 1, by Pillow; its answers are taken as probabilities."""
    side = 12
    echo_model(tmp_path, 3, side, side, (0.0, 1.0))
    model = onnx.load(str(tmp_path / "echo.onnx"))
    names = {number: f"c{number}" for number in range(3 * side * side)}
    metadata = {"task": "classify", "names": str(names), "imgsz": str([side, side])}
    onnx.helper.set_model_props(model, metadata)
    path = tmp_path / "best übung.onnx"
    onnx.save_model(model, str(path))
    pixels = noise(3)

    _, found = scores(write_raster(tmp_path / "image.tif", pixels), path)

    for seen, box in zip(found, BOXES):
        expected = _short_side(cut(pixels, box), side) / 255
        np.testing.assert_allclose(seen.reshape(3, side, side), expected, atol=1e-5)


def _short_side(chip: np.ndarray, side: int) -> np.ndarray:
    """Pillow's bilinear resizing in its two passes, and the middle as torchvision cuts it."""
    height, width = (int(side * length / min(chip.shape[1:])) for length in chip.shape[1:])
    top, left = (round((length - side) / 2.0) for length in (height, width))
    bands = []
    for band in chip:
        wide = Image.fromarray(band).resize((width, chip.shape[1]), Image.BILINEAR)
        whole = np.asarray(wide.resize((width, height), Image.BILINEAR))
        bands.append(whole[top : top + side, left : left + side])
    return np.array(bands)


def test_a_stac_item_feeds_its_bands_scaled_and_resized(tmp_path: Path) -> None:
    """Two bands by name in its own order, each by its range, as windows of its size."""
    weights = Weights(3, (2, 16, 16), 1.0)
    linear_model(tmp_path, weights)
    (tmp_path / "linear.emd").unlink()
    scaling = [
        {"type": "min-max", "minimum": 5, "maximum": 250},
        {"type": "z-score", "mean": 120, "stddev": 60},
    ]
    structure = {"shape": [-1, 2, 16, 16], "dim_order": ["batch", "channel", "height", "width"]}
    item = {
        "stac_version": "1.0.0",
        "properties": {
            "mlm:tasks": ["classification"],
            "mlm:input": [{"bands": ["nir", "red"], "input": structure, "value_scaling": scaling}],
            "mlm:output": [
                {
                    "tasks": ["classification"],
                    "classification:classes": [
                        {"value": number, "name": name} for number, name in enumerate("abc")
                    ],
                }
            ],
        },
        "assets": {"model": {"href": "linear.onnx", "roles": ["mlm:model"]}},
    }
    path = tmp_path / "item.json"
    path.write_text(json.dumps(item), "utf-8")
    pixels = noise(3)
    raster = write_raster(tmp_path / "image.tif", pixels, names=("Red", "Green", "NIR"))
    boxes = ((10, 10, 26, 26), (31, 40, 47, 56))
    result = classify(INPUT=raster, FEATURES=objects(boxes), MODEL=str(path), PROBABILITIES="JSON")

    for seen, box in zip(result.scores(), boxes):
        near_infrared, red = cut(pixels, box)[[2, 0]].astype(float)
        fed = np.stack([(near_infrared - 5) / 245, (red - 120) / 60])
        np.testing.assert_allclose(seen, weights.probabilities(fed), atol=1e-4)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Keras models and SavedModels through the whole plugin."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.worker.environment import data_folder

from ...models import expected
from ..support.expected import Cutter
from ..support.layers import memory_layer, on_ground, scattered_polygons
from ..support.models import write_emd
from ..support.rasters import noise, write_raster
from ..support.running import Result, classify

NAMES = ("barn", "house", "tower")

#: The example of the original tool's documentation.
DOCUMENTED = """{"Framework": "Keras", "ModelConfiguration": "KerasClassifier",
 "ModelFile": "C:\\\\DeepLearning\\\\Damage_Classification_Model_V7.h5",
 "ModelType": "ObjectClassification", "ImageHeight": 256, "ImageWidth": 256,
 "ExtractBands": [0, 1, 2], "CropSizeFixed": 1, "BlackenAroundFeature": 1,
 "ImageSpaceUsed": "MAP_SPACE",
 "Classes": [{"Value": 0, "Name": "Damaged", "Color": [255, 0, 0]},
             {"Value": 1, "Name": "Undamaged", "Color": [76, 230, 0]}]}"""

SHAPES = on_ground(scattered_polygons(12, 300, 280, side=120))


@pytest.fixture
def raster(folder: Path) -> str:
    """Noise in three bands."""
    return write_raster(folder / "image.tif", noise(3, 280, 300))


@pytest.fixture
def home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder; the environments stay where they are."""
    monkeypatch.setenv("XDG_DATA_HOME", str(data_folder().parent))
    monkeypatch.setenv("HOME", str(folder / "home"))
    (folder / "home").mkdir()
    return folder / "home"


def run(raster: str, model: str, **parameters: Any) -> Result:
    """The rows of SHAPES on ``raster``, with their scores."""
    layer = memory_layer(SHAPES)
    return classify(
        INPUT=raster, FEATURES=layer, MODEL=model, PROBABILITIES="JSON", PARALLEL="1", **parameters
    )


def chips(raster: str, **keys: Any) -> np.ndarray:
    """The chips of SHAPES (n, bands, height, width)."""
    cutter = Cutter(raster, (1, 2, 3), **keys)
    return np.stack([cutter.chip(text)[1] for text in SHAPES])


@pytest.mark.parametrize("form", ["file", "text"])
def test_the_documented_example_runs(
    form: str, keras_models: Path, raster: str, folder: Path
) -> None:
    """As a file beside its model, whatever folder it names, and as text with an absolute path.

    256 pixels become 64: of every four, the mean of the middle two in each direction, cut down.
    """
    values = json.loads(DOCUMENTED)
    if form == "file":
        shutil.copy(keras_models / "two.h5", folder / "Damage_Classification_Model_V7.h5")
        (folder / "damage.emd").write_text(DOCUMENTED, "utf-8")
        model = str(folder / "damage.emd")
    else:
        model = json.dumps({**values, "ModelFile": str(keras_models / "two.h5")})

    result = run(raster, model, MODEL_ARGUMENTS="padding 0;batch_size 4")

    large = chips(raster, height=256, width=256, blacken=True)
    middle = [large[:, :, y::4, x::4] for y in (1, 2) for x in (1, 2)]
    shares = expected(np.trunc(np.mean(middle, axis=0)), 3)[:, :2]
    shares /= shares.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(np.stack(result.scores()), shares, atol=1e-4)
    names = [entry["Name"] for entry in values["Classes"]]
    assert result.column("ClassLabel") == [names[row.argmax()] for row in shares]
    assert "Inference on CPU, batches of 4." in result.log.infos


def test_a_keras_model_classifies_a_layer_and_leaves_the_home_folder_alone(
    keras_models: Path, raster: str, folder: Path, home: Path
) -> None:
    """Without KerasClassifier a chip has the size that the definition says."""
    model = str(keras_models / "softmax.keras")

    result = run(raster, write_emd(folder / "model.emd", model, NAMES, 8, 8))

    shares = expected(chips(raster, height=8, width=8), 3)
    np.testing.assert_allclose(np.stack(result.scores()), shares, atol=1e-4)
    assert result.column("ClassLabel") == [NAMES[row.argmax()] for row in shares]
    assert not (home / ".keras").exists()


def test_a_savedmodel_classifies_a_layer_and_leaves_the_home_folder_alone(
    saved_models: Path, raster: str, folder: Path, home: Path
) -> None:
    """A folder is named as the model."""
    model = str(saved_models / "softmax")

    result = run(raster, write_emd(folder / "model.emd", model, NAMES, 8, 8))

    shares = expected(chips(raster, height=8, width=8), 3)
    np.testing.assert_allclose(np.stack(result.scores()), shares, atol=1e-4)
    assert result.column("ClassLabel") == [NAMES[row.argmax()] for row in shares]
    assert not (home / ".keras").exists()

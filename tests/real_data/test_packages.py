# SPDX-License-Identifier: GPL-2.0-or-later
"""Small models that others trained: packed with what their authors say of them, and run.

What the packages answer to real chips is compared with ONNX Runtime, asked directly.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.files.package import members, read_member
from deep_objects.inference.worker.environment import find_interpreter
from osgeo import gdal

from .test_arcgis_learn import read_answers, write_scene

CIFAR = "plane;car;bird;cat;deer;dog;frog;horse;ship;truck"
DIGITS = ";".join("0123456789")
EMOTIONS = "angry;disgust;fear;happy;sad;surprise;neutral"

ASK = """
import sys, numpy, onnxruntime
session = onnxruntime.InferenceSession(sys.argv[1])
chips = numpy.load(sys.argv[2])
name, kind = session.get_inputs()[0].name, session.get_inputs()[0].type
chips = chips.astype(numpy.float16 if "16" in kind else numpy.float32)
answers = [session.run(None, {name: chip[None]})[0].ravel() for chip in chips]
numpy.save(sys.argv[3], numpy.array(answers, numpy.float64))
"""


def ask_onnxruntime(model: Path, fed: np.ndarray, folder: Path) -> np.ndarray:
    """The model's own answers (n, classes) to ``fed``, one chip at a time."""
    np.save(folder / "fed.npy", fed)
    command = [find_interpreter("onnx"), "-c", ASK, model, folder / "fed.npy", folder / "told.npy"]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return np.load(folder / "told.npy")


def softmax(values: np.ndarray) -> np.ndarray:
    """Probabilities of logits (n, classes)."""
    raised = np.exp(values - values.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def real_chips(data: Path, bands: int, side: int, count: int = 12) -> np.ndarray:
    """Chips (n, bands, side, side) of 8 bit, the first ones of an orthophoto cut into squares."""
    pixels = gdal.Open(str(data / "austin" / "austin_rgb.tif")).ReadAsArray()[:bands]
    across = pixels.shape[2] // side
    places = [(side * (number // across), side * (number % across)) for number in range(count)]
    return np.stack([pixels[:, row : row + side, left : left + side] for row, left in places])


@pytest.mark.parametrize(
    ("model", "bands", "side", "parameters", "feed", "logits"),
    [
        (
            "cifar10_cnn.onnx",
            3,
            32,
            {"CLASSES": CIFAR, "NORMALIZATION": "-1-1"},
            lambda chips: (chips / 255 - 0.5) / 0.5,
            True,
        ),
        ("mnist_cntk.onnx", 1, 28, {"CLASSES": DIGITS}, lambda chips: chips, True),
        (
            "squeezenet_fp16_imagenet.onnx",
            3,
            224,
            {"CLASSES": ";".join(f"class {number}" for number in range(1000))},
            lambda chips: chips,
            False,
        ),
    ],
    ids=["cifar10", "mnist", "squeezenet"],
)
def test_a_packed_model_answers_as_its_file(
    model: str,
    bands: int,
    side: int,
    parameters: dict[str, Any],
    feed: Any,
    logits: bool,
    data: Path,
    run_here: Any,
    tmp_path: Path,
) -> None:
    """Size and bands are the file's own; classes and normalisation come from its README."""
    file, package = data / "models" / model, tmp_path / "made.dlpk"
    chips = real_chips(data, bands, side)
    raster, outlines = write_scene(tmp_path, chips)

    run_here("createmodelpackage", MODEL=file, OUTPUT=package, **parameters)
    run_here(
        INPUT=raster,
        FEATURES=outlines,
        MODEL=package,
        PROBABILITIES="JSON",
        OUTPUT=tmp_path / "out.gpkg",
    )

    labels, scores = read_answers(tmp_path / "out.gpkg")
    told = ask_onnxruntime(file, feed(chips.astype(np.float64)), tmp_path)
    expected = softmax(told) if logits else told
    assert np.abs(scores - expected).max() < (1e-4 if logits else 2e-3)
    names = parameters["CLASSES"].split(";")
    assert labels == [names[place] for place in expected.argmax(axis=1)]


def test_a_keras_model_is_packed_and_runs(data: Path, run_here: Any, tmp_path: Path) -> None:
    """HDF5, channels last, seven emotions that only its README names."""
    package = tmp_path / "made.dlpk"
    raster, outlines = write_scene(tmp_path, real_chips(data, 1, 64))

    run_here(
        "createmodelpackage",
        MODEL=data / "models" / "fer2013_mini_xception.h5",
        CLASSES=EMOTIONS,
        CHIP_SIZE="64",
        BANDS="1",
        NORMALIZATION="-1-1",
        OUTPUT=package,
    )
    counts = run_here(INPUT=raster, FEATURES=outlines, MODEL=package, OUTPUT=tmp_path / "out.gpkg")

    assert json.loads(counts["COUNTS"])["status"] == {"ok": 12}


def test_a_state_dictionary_without_its_network_is_refused(
    data: Path, qgis_process: Any, tmp_path: Path
) -> None:
    """Weights alone are no model; nothing is written."""
    refused = qgis_process.refused(
        "createmodelpackage",
        MODEL=data / "models" / "cifar10_cnn_state_dict.pth",
        CLASSES=CIFAR,
        CHIP_SIZE="32",
        BANDS="1,2,3",
        OUTPUT=tmp_path / "made.dlpk",
    )

    assert "made.dlpk: cifar10_cnn_state_dict.pth " in refused
    assert "Traceback" not in refused
    assert list(tmp_path.iterdir()) == []


def test_a_package_of_arcgis_learn_stays_the_same_package(
    data: Path, run_here: Any, tmp_path: Path
) -> None:
    """All files and all keys are kept, also those that nothing here reads."""
    name = "fc_multilabel_resnet18_rgb8"
    given, package = data / "arcgis_learn" / name / f"{name}.dlpk", tmp_path / f"{name}.dlpk"

    run_here("createmodelpackage", MODEL=given, OUTPUT=package)

    assert sorted(members(package)) == sorted(members(given))
    assert json.loads(read_member(package)[1]) == json.loads(read_member(given)[1])

# SPDX-License-Identifier: GPL-2.0-or-later
"""TensorFlow's SavedModels: what they answer, and what is refused."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.files.package import unpack
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, definition, emd, random_pixels
from ....models import expected, framework_pixels
from ...running import classify, load, scores_of


def refusal(worker: Worker, path: Path, **keys: Any) -> str:
    """The message with which the model at ``path`` is refused."""
    with pytest.raises(ModelError) as caught:
        load(worker, "saved_model", definition(path, **keys))
    return str(caught.value)


@pytest.mark.parametrize("named", ["network", "network/saved_model.pb"])
def test_a_network_answers_as_keras_itself_does(
    named: str, saved_models: Path, tensorflow_worker: Worker
) -> None:
    """As model.export writes it; the folder may be named, or the file in it."""
    model = definition(saved_models / named, ImageWidth=24, ImageHeight=24)
    load(tensorflow_worker, "saved_model", model)

    outcomes = classify(tensorflow_worker, chips_of(framework_pixels()), 4)

    np.testing.assert_allclose(
        scores_of(outcomes), np.load(saved_models / "answers.npy"), atol=1e-5
    )


@pytest.mark.parametrize(
    ("name", "operation"),
    [
        ("read_file", "ReadFile"),
        ("branch", "WriteFile"),
        ("restore", "RestoreV2"),
        ("print", "PrintV2"),
        ("python", "EagerPyFunc"),
        ("dump", "DumpTensor"),
        ("table", "InitializeTableFromTextFileV2"),
    ],
)
def test_operations_that_reach_out_are_refused(
    name: str, operation: str, saved_models: Path, tensorflow_worker: Worker
) -> None:
    """In the function that classifies, in a branch of it, and where a table is filled."""
    assert refusal(tensorflow_worker, saved_models / name) == (
        f"test.emd: the model uses TensorFlow's operation {operation}, which can reach files or "
        "run other code. Tick ALLOW_MODEL_CODE if you trust whoever made it, or save the model "
        "without that operation."
    )
    assert not (saved_models / "harm").exists()


def test_operations_that_reach_out_run_with_permission(
    saved_models: Path, tensorflow_worker: Worker
) -> None:
    """ALLOW_MODEL_CODE lets them."""
    model = definition(saved_models / "read_file")

    loaded = tensorflow_worker.load("saved_model", model, {}, 3, "CPU", 1, code_allowed=True)

    assert loaded.outputs == 3


def test_a_savedmodel_in_a_package_runs(
    saved_models: Path, tmp_path: Path, tensorflow_worker: Worker
) -> None:
    """ModelFile names a folder of the package."""
    shutil.copytree(saved_models / "softmax", tmp_path / "package" / "model")
    (tmp_path / "package" / "roofs.emd").write_text(json.dumps(emd(ModelFile=".\\Model")))
    package = shutil.make_archive(str(tmp_path / "roofs"), "zip", tmp_path / "package")
    found = find_model_file(read_definition(package))
    load(tensorflow_worker, "saved_model", unpack(found, tmp_path / "unpacked"))
    pixels = random_pixels(3)

    outcomes = classify(tensorflow_worker, chips_of(pixels), 3)

    assert found.model_file == "model"
    np.testing.assert_allclose(scores_of(outcomes), expected(pixels, 3), atol=1e-5)


def test_a_folder_without_a_model_is_told(tmp_path: Path, tensorflow_worker: Worker) -> None:
    """What must be in it, and what makes it."""
    (tmp_path / "empty").mkdir()

    assert refusal(tensorflow_worker, tmp_path / "empty") == (
        "test.emd: empty is no SavedModel: it is no folder with a saved_model.pb. Name the folder "
        "that tf.saved_model.save or model.export made in ModelFile."
    )


def test_a_damaged_model_is_told(tmp_path: Path, tensorflow_worker: Worker) -> None:
    """As after a broken download."""
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "saved_model.pb").write_bytes(b"hello world")

    told = refusal(tensorflow_worker, tmp_path / "model")

    assert re.sub(r"\(.*\)", "(…)", told) == (
        "test.emd: model/saved_model.pb cannot be read (…). Copy the folder again, or save the "
        "model again."
    )


def test_missing_weights_are_told(
    saved_models: Path, tmp_path: Path, tensorflow_worker: Worker
) -> None:
    """The graph came without its variables."""
    (tmp_path / "model").mkdir()
    shutil.copy(saved_models / "softmax" / "saved_model.pb", tmp_path / "model")

    told = refusal(tensorflow_worker, tmp_path / "model")

    assert re.sub(r"TensorFlow [\d.]+: .*\. Save", "TensorFlow X: …. Save", told) == (
        "test.emd: model cannot be loaded by TensorFlow X: …. Save the model again, or export it "
        "to ONNX."
    )


def test_a_model_without_the_signature_is_told(
    saved_models: Path, tensorflow_worker: Worker
) -> None:
    """Nothing says which of its functions classifies."""
    assert refusal(tensorflow_worker, saved_models / "other") == (
        "test.emd: other has no signature serving_default for the tag serve. Save the model "
        "with its signature, as model.export of Keras does."
    )


def test_several_outputs_are_refused(saved_models: Path, tensorflow_worker: Worker) -> None:
    """A chip has one list of scores."""
    assert refusal(tensorflow_worker, saved_models / "two_outputs") == (
        "test.emd: the model gives 2 outputs (a, b), but a chip is one and has one list of scores. "
        "Save a signature with one input and one output."
    )


def test_a_model_of_tables_is_refused(saved_models: Path, tensorflow_worker: Worker) -> None:
    """It takes rows of numbers."""
    assert refusal(tensorflow_worker, saved_models / "rows") == (
        "test.emd: the model's input pixels is float32 of the shape (None, 3), but numbers with "
        "four axes are needed: batch, height, width, bands. Save a signature that takes pictures."
    )


def test_another_size_is_told(saved_models: Path, tensorflow_worker: Worker) -> None:
    """The signature says what it takes."""
    assert refusal(tensorflow_worker, saved_models / "softmax", ImageWidth=9) == (
        "test.emd: the model takes chips of 8 × 8 pixels, but the definition says ImageWidth 9 "
        "and ImageHeight 8. Correct the two keys."
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Keras models: what they answer, what is done to chips before them, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker

from ....builders import NAMES, chips_of, classes, definition
from ....models import expected, framework_pixels
from ...running import classify, load, scores_of

CODE_NOTE = (
    " holds Python code of its own, in the layer “spy” (Lambda), which would run. Tick "
    "ALLOW_MODEL_CODE if you trust whoever made the file, or export the model to ONNX."
)


def refusal(
    worker: Worker, path: Path, arguments: Optional[dict[str, Any]] = None, **keys: Any
) -> str:
    """The message with which the model at ``path`` is refused; Keras's version as X."""
    with pytest.raises(ModelError) as caught:
        load(worker, "keras", definition(path, **keys), arguments=arguments)
    return re.sub(r"Keras [\d.]+:", "Keras X:", str(caught.value))


@pytest.mark.parametrize(
    "name", ["network.h5", "network.keras", "named.keras", "aged.h5", "aged.keras"]
)
def test_a_network_answers_as_keras_itself_does(
    name: str, keras_models: Path, torch_worker: Worker
) -> None:
    """Both formats, nested models, an output with a name, and the keys of older Kerases."""
    load(torch_worker, "keras", definition(keras_models / name, ImageWidth=24, ImageHeight=24))

    outcomes = classify(torch_worker, chips_of(framework_pixels()), 4)

    np.testing.assert_allclose(
        scores_of(outcomes), np.load(keras_models / "answers.npy"), atol=1e-5
    )
    assert np.ptp(scores_of(outcomes), axis=0).max() > 1e-3


@pytest.mark.parametrize("name", ["archive.h5", "hdf5.keras", "LOUD.H5"])
def test_the_content_of_a_file_counts_not_its_name(
    name: str, keras_models: Path, torch_worker: Worker
) -> None:
    """Older Kerases wrote HDF5 under any name; Windows writes names in capitals."""
    loaded = load(torch_worker, "keras", definition(keras_models / name))

    assert loaded.outputs == 3


def test_a_file_of_keras_2_runs(data: Path, torch_worker: Worker) -> None:
    """mini-XCEPTION as Keras 2.0.5 saved it in 2017: grey chips, seven classes."""
    names = [{"Value": value, "Name": f"emotion{value}"} for value in range(7)]
    path = data / "models" / "fer2013_mini_xception.h5"
    model = definition(path, ImageWidth=64, ImageHeight=64, ExtractBands=[0], Classes=names)
    loaded = load(torch_worker, "keras", model, bands=1)

    outcomes = classify(torch_worker, chips_of(np.zeros((2, 1, 64, 64), np.uint8)), 2)

    assert loaded.notes == ["The model's outputs are read as probabilities."]
    np.testing.assert_allclose(
        outcomes[0].scores,
        [0.14888, 0.0, 0.12649, 0.04052, 0.01231, 0.04017, 0.63163],
        atol=1e-4,
    )


def test_kerasclassifier_gets_raw_values_at_its_own_size(
    keras_models: Path, torch_worker: Worker
) -> None:
    """Every chip becomes the square of resampled_image_size; halving it drops fractions."""
    model = definition(
        keras_models / "network.keras",
        ModelConfiguration="KerasClassifier",
        ImageWidth=48,
        ImageHeight=48,
    )
    large = framework_pixels().repeat(2, axis=2).repeat(2, axis=3)
    corners = large[:, :, ::2, ::2]
    corners[corners < 255] += 1
    load(torch_worker, "keras", model, arguments={"resampled_image_size": 24})

    outcomes = classify(torch_worker, chips_of(large), 4)

    np.testing.assert_allclose(
        scores_of(outcomes), np.load(keras_models / "answers.npy"), atol=1e-5
    )


def test_any_number_of_classes_gets_a_label(keras_models: Path, torch_worker: Worker) -> None:
    """The third class of a KerasClassifier is as good as the first two."""
    model = definition(keras_models / "softmax.h5", ModelConfiguration={"Name": "KerasClassifier"})
    load(torch_worker, "keras", model, arguments={"resampled_image_size": 8})
    pixels = np.array([[[[200]], [[20]], [[200]]], [[[20]], [[200]], [[20]]]], np.uint8)
    pixels = pixels.repeat(8, axis=2).repeat(8, axis=3)

    outcomes = classify(torch_worker, chips_of(pixels), 2)

    shares = expected(pixels, 3)
    np.testing.assert_allclose(scores_of(outcomes), shares, atol=1e-6)
    assert [outcome.label for outcome in outcomes] == [NAMES[row.argmax()] for row in shares]
    assert "tree" in [outcome.label for outcome in outcomes]


def test_a_size_that_the_model_does_not_take_is_told_with_the_argument(
    keras_models: Path, torch_worker: Worker
) -> None:
    """The default of the original is 64; a model with a size of its own needs that one."""
    given = {"resampled_image_size": 64}
    assert refusal(
        torch_worker, keras_models / "side32.keras", given, ModelConfiguration="KerasClassifier"
    ) == (
        "test.emd: the model takes pictures of 32 × 32 pixels, but resampled_image_size is 64. "
        "Set the model argument resampled_image_size to 32."
    )


def test_without_kerasclassifier_the_definition_says_the_size(
    keras_models: Path, torch_worker: Worker
) -> None:
    """The two keys must be the model's."""
    assert refusal(torch_worker, keras_models / "side32.keras") == (
        "test.emd: the model takes chips of 32 × 32 pixels, but the definition says ImageWidth 8 "
        "and ImageHeight 8. Correct the two keys."
    )


def test_another_number_of_bands_is_told(keras_models: Path, torch_worker: Worker) -> None:
    """The input says how many it takes."""
    with pytest.raises(ModelError) as caught:
        load(torch_worker, "keras", definition(keras_models / "softmax.h5"), bands=4)

    assert str(caught.value) == (
        "test.emd: the model takes 3 bands, but 4 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )


@pytest.mark.parametrize("name", ["lambda.h5", "lambda.keras", "old_lambda.h5"])
def test_code_in_a_file_does_not_run_unasked(
    name: str, keras_models: Path, torch_worker: Worker
) -> None:
    """A Lambda layer is bytecode in the file; it is neither run nor read."""
    assert refusal(torch_worker, keras_models / name) == f"test.emd: {name}{CODE_NOTE}"
    assert not (keras_models / "harm").exists()


@pytest.mark.parametrize("name", ["lambda.h5", "lambda.keras", "old_lambda.h5"])
def test_code_in_a_file_runs_with_permission(
    name: str, keras_models: Path, torch_worker: Worker
) -> None:
    """ALLOW_MODEL_CODE lets it."""
    model = definition(keras_models / name)

    torch_worker.load("keras", model, {}, 3, "CPU", 1, code_allowed=True)

    assert (keras_models / "harm").exists()
    (keras_models / "harm").unlink()


@pytest.mark.parametrize("kind", ["TextVectorization", "AttentionPool"])
def test_layers_that_are_none_for_pictures_are_refused(
    kind: str, keras_models: Path, torch_worker: Worker
) -> None:
    """One that reads other files, and one whose code is somewhere else."""
    assert refusal(torch_worker, keras_models / f"{kind}.h5") == (
        f"test.emd: {kind}.h5 uses the layer “rescaling” ({kind}), which is none of Keras's own "
        "layers for pictures. Export the model to ONNX where its code is at hand."
    )


def test_a_part_from_another_module_is_refused(keras_models: Path, torch_worker: Worker) -> None:
    """A description may name any function of Python; none is looked up."""
    assert refusal(torch_worker, keras_models / "module.h5") == (
        "test.emd: module.h5 uses the layer “rescaling” (system), which is none of Keras's own "
        "layers for pictures. Export the model to ONNX where its code is at hand."
    )


def test_what_this_keras_cannot_build_is_told_with_its_reason(
    keras_models: Path, torch_worker: Worker
) -> None:
    """An old key that does say something is not left out."""
    assert refusal(torch_worker, keras_models / "grouped.h5") == (
        "test.emd: grouped.h5 cannot be loaded by Keras X: Unrecognized keyword arguments passed "
        "to DepthwiseConv2D: {'groups': 2}. Save the model with a newer Keras, or export it to "
        "ONNX."
    )


def test_weights_alone_are_no_model(keras_models: Path, torch_worker: Worker) -> None:
    """The sentence says how the whole model is saved."""
    assert refusal(torch_worker, keras_models / "only.weights.h5") == (
        "test.emd: only.weights.h5 holds weights without the model they belong to. Save the whole "
        "model, with model.save(path)."
    )


def test_a_file_that_was_cut_off_is_told(
    keras_models: Path, tmp_path: Path, torch_worker: Worker
) -> None:
    """As after a broken download."""
    content = (keras_models / "network.h5").read_bytes()
    (tmp_path / "cut.h5").write_bytes(content[: len(content) // 2])

    told = refusal(torch_worker, tmp_path / "cut.h5")

    assert told.startswith("test.emd: cut.h5 cannot be read as a Keras model (Unable to ")
    assert told.endswith("Copy the file again, or save the model again.")


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        ("link", "kernel leads to another file"),
        ("storage", "the values of /model_weights/other/kernel lie in another file"),
        ("virtual", "the values of /model_weights/other/kernel lie in another file"),
        ("bomb", "its 0.0 MB unpack to 10.0 GB"),
    ],
)
def test_a_file_that_leads_to_others_or_is_a_bomb_is_refused(
    name: str, fact: str, keras_models: Path, torch_worker: Worker
) -> None:
    """Keras would read any file of the computer, or on a share, or fill the memory."""
    assert refusal(torch_worker, keras_models / f"{name}.h5") == (
        f"test.emd: {name}.h5 cannot be read as a Keras model ({fact}). "
        "Copy the file again, or save the model again."
    )


@pytest.mark.parametrize("content", [b"", b"hello world"])
def test_a_file_that_is_no_keras_file_is_told(
    content: bytes, tmp_path: Path, torch_worker: Worker
) -> None:
    """Neither an archive nor HDF5."""
    (tmp_path / "m.keras").write_bytes(content)

    told = refusal(torch_worker, tmp_path / "m.keras")

    assert told.startswith("test.emd: m.keras cannot be read as a Keras model (Unable to ")
    assert told.endswith("Copy the file again, or save the model again.")


def test_weights_that_are_no_numbers_are_told(keras_models: Path, torch_worker: Worker) -> None:
    """A training that went astray."""
    told = refusal(torch_worker, keras_models / "nan.keras")

    assert re.sub(r"dense_\d+", "dense", told) == (
        "test.emd: the weights dense/kernel in nan.keras are no finite numbers, so that the model "
        "answers nothing. Train the model again."
    )


def test_several_inputs_or_outputs_are_refused(keras_models: Path, torch_worker: Worker) -> None:
    """A chip is one picture with one list of scores."""
    two_inputs = refusal(torch_worker, keras_models / "two_inputs.keras")
    two_outputs = refusal(torch_worker, keras_models / "two_outputs.keras")

    assert re.sub(r"\(.*\)", "(…)", two_inputs) == (
        "test.emd: the model takes 2 inputs (…), but a chip is one and has one list of scores. "
        "Save a model with one input and one output."
    )
    assert re.sub(r"\(.*\)", "(…)", two_outputs) == (
        "test.emd: the model gives 2 outputs (…), but a chip is one and has one list of scores. "
        "Save a model with one input and one output."
    )


def test_a_model_of_tables_is_refused(keras_models: Path, torch_worker: Worker) -> None:
    """It takes rows of numbers."""
    assert refusal(torch_worker, keras_models / "table.keras") == (
        "test.emd: the model's input has the shape [None, 12], but four axes are needed: batch, "
        "height, width, bands. Choose a model that takes pictures."
    )


def test_another_number_of_classes_is_told(keras_models: Path, torch_worker: Worker) -> None:
    """Every output needs a name."""
    assert refusal(torch_worker, keras_models / "softmax.h5", Classes=classes(2)) == (
        "test.emd: the model gives 3 values per object, but the definition lists 2 classes. List "
        "as many classes as the model has outputs, in their order."
    )

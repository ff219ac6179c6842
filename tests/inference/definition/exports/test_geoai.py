# SPDX-License-Identifier: GPL-2.0-or-later
"""geoai's JSON beside an ONNX model."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.definition.exports.geoai import read_sidecar
from deep_objects.inference.definition.model_definition import Fit, Normalization
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st

from ....models import OnnxForm, write_onnx
from ..json_values import values
from .files import read, refusal, write_json

_NORMALIZATION = {"Mean": [0.5], "Std": [0.25], "Scale": 0.5}


def geoai(folder: Path, **keys: Any) -> Path:
    """A model of two classes with its sidecar; a change to None removes the key."""
    written = {
        "model_name": "roofs",
        "task": "image-classification",
        "input_height": 8,
        "input_width": 8,
        "input_channels": 3,
        "id2label": {"0": "roof", "1": "tree"},
        "Normalization": _NORMALIZATION,
        **keys,
    }
    model = write_onnx(folder / "roofs.onnx", OnnxForm(outputs=2))
    kept = {key: value for key, value in written.items() if value is not None}
    write_json(folder / "roofs.onnx.json", kept)
    return model


def test_a_model_with_its_sidecar_is_read_as_a_whole(tmp_path: Path) -> None:
    """Classes and sizes are geoai's, Normalization is the key that was added."""
    definition = read(geoai(tmp_path))

    assert definition.name == "roofs.onnx"
    assert definition.class_names == ("roof", "tree")
    assert definition.fit == Fit(8, 8, rounded=True)
    assert definition.normalization == Normalization((0.5,), (0.25,), 0.5)
    assert (definition.extract_bands, definition.fixed_size) == ((0, 1, 2), False)


def test_all_faults_are_told_at_once_the_normalisation_among_them(tmp_path: Path) -> None:
    """geoai records none, and none is guessed."""
    model = geoai(tmp_path, Normalization=None, input_width=None, id2label=["a"])

    assert refusal(model).splitlines() == [
        "roofs.onnx.json: input_width is missing, a whole number from 1 to 16384 is needed. "
        "Give the size of the model's input in pixels.",
        'roofs.onnx.json: id2label is ["a"] (list), an object of numbers and names is needed. '
        'Write {"0": "house"}.',
        "roofs.onnx.json: geoai does not record how pixel values are normalised, and the key "
        'Normalization is missing. Add for example "Normalization": {"Mean": [0.485, 0.456, '
        '0.406], "Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.',
    ]


@pytest.mark.parametrize("task", ["semantic-segmentation", "object-detection"])
def test_other_tasks_are_refused_by_name(tmp_path: Path, task: str) -> None:
    """geoai exports models for pixels and boxes in the same way."""
    assert refusal(geoai(tmp_path, task=task)) == (
        f"roofs.onnx.json: task is “{task}”, but this tool runs models that classify pictures. "
        "Choose a model with the task image-classification."
    )


@settings(max_examples=150)
@given(
    st.one_of(
        values,
        st.fixed_dictionaries(
            {},
            optional=dict.fromkeys(
                ("task", "input_height", "input_width", "id2label", "Normalization"), values
            ),
        ),
    )
)
def test_any_sidecar_is_read_or_refused(content: Any) -> None:
    """Whatever it holds, there is a definition or a DefinitionError, nothing else."""
    with tempfile.TemporaryDirectory() as made:
        write_json(Path(made, "m.onnx.json"), content)
        try:
            assert read_sidecar(Path(made, "m.onnx")).classes
        except DefinitionError as error:
            assert error.faults

# SPDX-License-Identifier: GPL-2.0-or-later
"""Export folders as other tools write them, for the tests of their readers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

import onnx
import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import DefinitionError

from ....models import OnnxForm, write_onnx

CONFIG: dict[str, Any] = {
    "architectures": ["ViTForImageClassification"],
    "model_type": "vit",
    "id2label": {"0": "roof", "1": "tree"},
}
PREPROCESSOR: dict[str, Any] = {"image_processor_type": "ViTImageProcessor"}


def refusal(model: object) -> str:
    """The message with which ``model`` is refused."""
    with pytest.raises(DefinitionError) as caught:
        find_model_file(read_definition(str(model)))
    return str(caught.value)


def read(model: object) -> ModelDefinition:
    """The definition of ``model``, whose model file is there."""
    return find_model_file(read_definition(str(model)))


def write_json(path: Path, values: Any) -> Path:
    """``values`` as a file."""
    path.write_text(json.dumps(values), "utf-8")
    return path


def hugging_face(folder: Path, preprocessor: Any = None, **config: Any) -> Path:
    """A Hugging Face export of two classes; a change to None removes the key."""
    values = {key: value for key, value in {**CONFIG, **config}.items() if value is not None}
    write_json(folder / "config.json", values)
    write_json(folder / "preprocessor_config.json", preprocessor or PREPROCESSOR)
    write_onnx(folder / "model.onnx", OnnxForm(outputs=2))
    return folder


def write_described_onnx(path: Path, form: Optional[OnnxForm] = None, **metadata: str) -> Path:
    """A small model with ``metadata`` in its file."""
    write_onnx(path, form or OnnxForm())
    model = onnx.load(str(path))
    onnx.helper.set_model_props(model, metadata)
    onnx.save_model(model, str(path))
    return path

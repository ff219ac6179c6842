# SPDX-License-Identifier: GPL-2.0-or-later
"""The JSON file that geoai writes beside an ONNX model, ``<model>.onnx.json``.

It names classes and sizes, but not how pixels are normalised; that key is added by hand.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...errors import DefinitionError
from ...texts import marked, tr, translated
from ..esri.emd import MOST_PIXELS
from ..esri.normalization import read_normalization
from ..files.json_text import read_json
from ..model_definition import Fit, ModelDefinition
from ..reader import Reader, describe
from .described import boxed, described_model, named_classes, numbered_names

_ADD = marked(
    'Add for example "Normalization": {"Mean": [0.485, 0.456, 0.406], '
    '"Std": [0.229, 0.224, 0.225], "Scale": 0.00392156862745098}.'
)


def sidecar_of(model: Path) -> Path:
    """Where geoai writes what it says of the model at ``model``."""
    return model.with_name(model.name + ".json")


def read_sidecar(model: Path) -> ModelDefinition:
    """The definition of the ONNX model at ``model`` by its sidecar. Raises DefinitionError."""
    sidecar = sidecar_of(model)
    values = read_json(sidecar)
    if not isinstance(values, dict):
        raise DefinitionError(
            sidecar.name,
            [
                tr("this is {found}, an object with geoai's keys is needed.").format(
                    found=describe(values)
                )
            ],
        )
    task = str(values.get("task") or "")
    if task and "classif" not in task.lower():
        raise DefinitionError(
            sidecar.name,
            [
                tr(
                    "task is “{task}”, but this tool runs models that classify pictures. "
                    "Choose a model with the task image-classification."
                ).format(task=task[:40])
            ],
        )
    faults: list[str] = []
    definition = _read(model, Reader(values, faults), faults)
    if faults:
        raise DefinitionError(sidecar.name, faults)
    return definition


def _read(model: Path, reader: Reader, faults: list[str]) -> ModelDefinition:
    remedy = tr("Give the size of the model's input in pixels.")
    height = reader.whole("input_height", remedy, 1, MOST_PIXELS)
    width = reader.whole("input_width", remedy, 1, MOST_PIXELS)
    bands = reader.whole("input_channels", tr("Give the number of bands."), 1, 1024, 3)
    named: Any = reader.values.get("id2label")
    names = []
    if isinstance(named, dict) and named:
        names = numbered_names(named, "id2label", faults)
    else:
        reader.fault("id2label", tr("an object of numbers and names"), tr('Write {"0": "house"}.'))
    if not any(reader.has(key) for key in ("Normalization", "Mean", "Std", "Scale")):
        faults.append(
            tr(
                "geoai does not record how pixel values are normalised, and the key "
                "Normalization is missing. {add}"
            ).format(add=translated(_ADD))
        )
    return described_model(
        model.name,
        model,
        named_classes(names, "id2label", faults) if names else (),
        range(bands),
        normalization=read_normalization(reader),
        **boxed(Fit(height, width, rounded=True)),
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Models of the modeler, made of steps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)

from .running import ALGORITHM

Source = QgsProcessingModelChildParameterSource


def step(
    given: Mapping[str, Any],
    results: Mapping[str, str] = {},
    name: str = "classify",
    algorithm: str = ALGORITHM,
) -> QgsProcessingModelChildAlgorithm:
    """A step of ``algorithm``, whose id is ``name``, as is its title but for a capital.

    The values ``given`` are fixed but for those that are sources, or lists of such. ``results``
    names outputs of the model, and which of the algorithm's each is.
    """
    made = QgsProcessingModelChildAlgorithm(algorithm)
    made.setChildId(name)
    made.setDescription(name.capitalize())
    for parameter, value in given.items():
        made.addParameterSources(parameter, _sources(value))
    outputs = {}
    for result, output in results.items():
        outputs[result] = QgsProcessingModelOutput(result, result)
        outputs[result].setChildOutputName(output)
        outputs[result].setChildId(name)
    made.setModelOutputs(outputs)
    return made


def _sources(value: Any) -> list[QgsProcessingModelChildParameterSource]:
    if isinstance(value, Source):
        return [value]
    if isinstance(value, list) and value and all(isinstance(entry, Source) for entry in value):
        return value
    return [Source.fromStaticValue(value)]


def model_of(*steps: QgsProcessingModelChildAlgorithm) -> QgsProcessingModelAlgorithm:
    """A model of ``steps``, with their results."""
    model = QgsProcessingModelAlgorithm("steps", "tests")
    for entry in steps:
        model.addChildAlgorithm(entry)
    model.updateDestinationParameters()
    return model


def saved_and_read(model: QgsProcessingModelAlgorithm, folder: Path) -> QgsProcessingModelAlgorithm:
    """``model`` as its file in ``folder`` has it."""
    path = str(folder / "model.model3")
    assert model.toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    return again

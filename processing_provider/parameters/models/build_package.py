# SPDX-License-Identifier: GPL-2.0-or-later
"""From Processing values to the package that is to be made: what can be refused before any work."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ....inference.backends.registry import code_refusal, environments_of, kind_of
from ....inference.definition.esri.emd import read_emd
from ....inference.definition.esri.write import MULTI_LABEL, class_values
from ....inference.definition.model_definition import (
    LOGITS,
    PROBABILITIES,
    ModelDefinition,
)
from ....inference.definition.own_keys import OwnKeys, read_own_keys
from ....inference.definition.read import find_model_file
from ....inference.errors import ParameterError
from ....inference.worker.environment import first_installed
from ...texts import tr
from ..choices import chosen_word, switched_on
from ..values import Parameters, model_text, raw
from .class_list import parse_classes
from .model_keys import parse_bands, parse_chip_size, parse_normalization

AUTO = "AUTO"
FIXED, BOX = CROP_MODES = ("FIXED", "BOX")
NO, YES = ANSWERS = ("NO", "YES")
OUTPUT_VALUES = (AUTO, LOGITS, PROBABILITIES)
SUFFIX = ".dlpk"

_ANYTHING: dict[str, Any] = {
    "Classes": [{"Name": "any"}],
    "ImageHeight": 1,
    "ImageWidth": 1,
    "ModelParameters": {"backbone": "any"},
}
_WEIGHTS_ALONE = (".safetensors", ".bin", ".ckpt")
_IDENTITY = {"Mean": [0], "Std": [1]}


@dataclass(frozen=True)
class Order:
    """A package to be made: its checked ``definition``, all ``values`` of its .emd, its path."""

    definition: ModelDefinition
    values: dict[str, Any]
    environment: str
    target: Path
    code_allowed: bool


def build_order(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Order:
    """Check the parameters of the algorithm that makes packages.

    Raises ParameterError, with everything that the model does not say and nobody gave.
    """
    given = model_text(parameters, "MODEL", context)
    changes = _changes(algorithm, parameters, context)
    own = read_own_keys(given)
    if own.bare:
        kind_of(read_emd({**_ANYTHING, **own.values}, own.name))  # else no question would help
    values = _changed(own, changes)
    _check_complete(own, values)
    definition = read_emd(values, own.name, own.folder, own.package)
    if changes.get("Normalization", "") is None and definition.normalization is not None:
        values["Normalization"] = _IDENTITY
        definition = read_emd(values, own.name, own.folder, own.package)
    kind_of(definition)
    definition = find_model_file(definition)
    _check_bands(definition)
    if definition.classes:
        values["Classes"] = _with_colours(values["Classes"], definition)
    target = _target(algorithm, parameters, context)
    _check_target(target, [given, definition.package, definition.model_file])
    code_allowed = switched_on(algorithm, parameters, "ALLOW_MODEL_CODE", context)
    if definition.own_function and not code_allowed:
        raise ParameterError(code_refusal(definition))
    environment = first_installed(environments_of(definition))
    return Order(definition, values, environment, target, code_allowed)


def _changes(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> dict[str, Any]:
    """The keys that the user gave; a key with None is to be taken out."""

    def text(name: str) -> str:
        value = raw(parameters, name, context)
        return "" if value is None else str(value).strip()

    def choice(name: str) -> str:
        return chosen_word(algorithm, parameters, name, context)

    changes: dict[str, Any] = dict(parse_normalization(text("NORMALIZATION")) or {})
    classes = parse_classes(raw(parameters, "CLASSES", context))
    size = parse_chip_size(text("CHIP_SIZE"))
    bands = parse_bands(text("BANDS"))
    if classes:
        changes["Classes"] = classes
    if size is not None:
        changes["ImageWidth"], changes["ImageHeight"] = size
    if bands is not None:
        changes["ExtractBands"] = bands
    if choice("CROP_MODE"):
        changes["CropSizeFixed"] = int(choice("CROP_MODE") == FIXED)
    if choice("BLACKEN"):
        changes["BlackenAroundFeature"] = int(choice("BLACKEN") == YES)
    if choice("MULTI_LABEL"):
        changes["MetaDataMode"] = MULTI_LABEL if choice("MULTI_LABEL") == YES else "Labeled_Tiles"
    if choice("OUTPUT_VALUES") not in ("", AUTO):
        changes["OutputValues"] = choice("OUTPUT_VALUES")
    if text("BACKBONE"):
        changes["ModelParameters"] = {"backbone": text("BACKBONE")}
    return changes


def _changed(own: OwnKeys, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The model's own keys with the ``changes``; keys that are new come last."""
    merged = {**own.values, **changes}
    parameters = own.values.get("ModelParameters")
    if "ModelParameters" in changes and isinstance(parameters, dict):
        merged["ModelParameters"] = {**parameters, **changes["ModelParameters"]}
    taken_out = [key for key, value in changes.items() if value is None]
    return {key: value for key, value in merged.items() if key not in taken_out}


def _check_complete(own: OwnKeys, values: Mapping[str, Any]) -> None:
    """Say at once all that neither the model nor the user tells.

    A Python raster function may know by itself what its definition leaves out.
    """
    function = str(values.get("InferenceFunction", "")).strip().lower()
    if function.endswith(".py") and not function.startswith("["):
        return
    captions = str(values.get("ModelType", "")).strip().lower() == "imagecaptioner"
    missing = []
    if not values.get("Classes") and not captions:
        missing.append(
            tr("CLASSES (the names in the order of the model's outputs: intact;damaged)")
        )
    if values.get("ImageWidth") is None or values.get("ImageHeight") is None:
        missing.append(tr("CHIP_SIZE (in pixels: 64, or 64x48)"))
    if own.bare and values.get("ExtractBands") is None:
        missing.append(tr("BANDS (counted from 1, in the model's order: 1,2,3)"))
    if _lacks_architecture(values):
        missing.append(tr("BACKBONE (the architecture as torchvision or timm calls it: resnet18)"))
    if missing:
        raise ParameterError(
            tr(
                "{model}: the model does not say all that must be known of it. Give {missing}."
            ).format(model=own.name, missing=", ".join(missing))
        )


def _lacks_architecture(values: Mapping[str, Any]) -> bool:
    """Whether the model file holds weights and nothing tells which network they belong to."""
    parameters = values.get("ModelParameters")
    named = isinstance(parameters, dict) and parameters.get("backbone")
    return not named and str(values.get("ModelFile", "")).lower().endswith(_WEIGHTS_ALONE)


def _check_bands(definition: ModelDefinition) -> None:
    normalization, bands = definition.normalization, definition.extract_bands
    if normalization is None or bands is None:
        return
    for key, values in (("Mean", normalization.mean), ("Std", normalization.std)):
        if len(values) not in (1, len(bands)):
            raise ParameterError(
                tr(
                    "{definition}: {key} of the normalisation has {given} numbers, but the "
                    "number of bands is {bands}. Correct NORMALIZATION or BANDS."
                ).format(definition=definition.name, key=key, given=len(values), bands=len(bands))
            )


def _with_colours(written: Any, definition: ModelDefinition) -> list[dict[str, Any]]:
    """The entries of ``Classes`` with their colours, where they have none."""
    pairs = zip(written, definition.classes)
    return [
        entry if entry.get("Color") is not None else {**class_values(known), **entry}
        for entry, known in pairs
    ]


def _target(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Path:
    path = Path(algorithm.parameterAsFileOutput(parameters, "OUTPUT", context))
    return path if path.suffix else path.with_name(path.name + SUFFIX)


def _check_target(target: Path, models: list[str]) -> None:
    if target.suffix.lower() != SUFFIX:
        raise ParameterError(
            tr(
                "OUTPUT: {target} is no name of a deep learning package. Let it end in {suffix}."
            ).format(target=target.name, suffix=SUFFIX)
        )
    if not target.parent.is_dir():
        raise ParameterError(
            tr("OUTPUT: there is no folder {parent}. Create it, or choose another.").format(
                parent=target.parent
            )
        )
    place = target if target.exists() else target.parent
    if target.is_dir() or not os.access(place, os.W_OK) or not os.access(target.parent, os.W_OK):
        raise ParameterError(
            tr("OUTPUT: {target} cannot be written. Choose another file.").format(target=target)
        )
    if any(model and os.path.realpath(model) == os.path.realpath(target) for model in models):
        raise ParameterError(
            tr(
                "OUTPUT: {target} is the model itself, and would be overwritten. Choose "
                "another file."
            ).format(target=target)
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""A Hugging Face export folder, ``config.json`` beside ``model.onnx``, to a ModelDefinition.

``config.json`` names the classes; how pictures are prepared stands in
``preprocessor_config.json`` (image_processing.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from ...errors import DefinitionError
from ...texts import tr
from ..files.json_text import read_json
from ..model_definition import LOGITS, ModelClass, ModelDefinition
from ..reader import Reader, describe
from .described import described_model, named_classes, numbered_names
from .preparation.image_processing import Prepared, read_image_processing

CONFIG = "config.json"
PREPROCESSOR = "preprocessor_config.json"

_ONNX = ("model.onnx", "onnx/model.onnx")
_WEIGHTS = ("model.safetensors", "pytorch_model.bin", "tf_model.h5", "flax_model.msgpack")
_REGRESSION = "regression"
_SEVERAL_LABELS = "multi_label_classification"


def read_hugging_face(
    folder: Path, config: dict[str, Any], onnx: Optional[Path] = None
) -> ModelDefinition:
    """The definition of the export in ``folder``, whose ``config.json`` holds ``config``.

    ``onnx`` is the model file when the user chose one. Raises DefinitionError.
    """
    _check_task(folder.name, config)
    model_file = onnx or find_onnx(folder)
    if model_file is None:
        raise DefinitionError(folder.name, [_no_onnx(folder, config)])
    found: list[str] = []
    reader = Reader(config, found)
    classes = _classes(reader)
    bands = reader.whole("num_channels", tr("Give the number of bands."), 1, 1024, 3)
    faults = [f"in {CONFIG}, {fault}" for fault in found]
    prepared = _prepared(folder, config, faults)
    if prepared is None or faults:
        raise DefinitionError(folder.name, faults)
    order = reversed(range(bands)) if prepared.reversed_bands else range(bands)
    return described_model(
        folder.name,
        model_file,
        classes,
        tuple(order),
        multi_label=_multi_label(config, classes),
        output_kind=LOGITS,
        normalization=prepared.normalization,
        **prepared.cut,
    )


def find_onnx(folder: Path) -> Optional[Path]:
    """``model.onnx``, also in the folder ``onnx``, else the only ONNX file in ``folder``."""
    for name in _ONNX:
        if folder.joinpath(name).is_file():
            return folder / name
    found = files_with(folder, ".onnx")
    return found[0] if len(found) == 1 else None


def files_with(folder: Path, suffix: str) -> list[Path]:
    """The files in ``folder`` that end so, sorted. Raises DefinitionError."""
    try:
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() == suffix and not path.name.startswith(".") and path.is_file()
        )
    except OSError as error:
        raise DefinitionError(
            folder.name,
            [
                tr(
                    "the folder cannot be read ({reason}). Ask for the permission to "
                    "read it, or choose another one."
                ).format(reason=error.strerror or error)
            ],
        ) from error


def _check_task(name: str, config: dict[str, Any]) -> None:
    """Refuse models that do not classify pictures."""
    listed = config.get("architectures")
    architectures = [str(entry) for entry in listed] if isinstance(listed, list) else []
    if architectures and not any("ForImageClassification" in entry for entry in architectures):
        raise DefinitionError(
            name,
            [
                tr(
                    "{config} names the architecture {architecture}, which does not "
                    "classify pictures. Choose a model whose architecture ends with "
                    "ForImageClassification."
                ).format(config=CONFIG, architecture=architectures[0][:60])
            ],
        )
    if config.get("problem_type") == _REGRESSION:
        raise DefinitionError(
            name,
            [
                tr(
                    "problem_type in {config} is regression: the model gives numbers, not "
                    "classes. Choose a model that classifies."
                ).format(config=CONFIG)
            ],
        )


def _no_onnx(folder: Path, config: dict[str, Any]) -> str:
    weights = [name for name in _WEIGHTS if folder.joinpath(name).is_file()]
    several = [path.name for path in files_with(folder, ".onnx")]
    if several:
        return tr(
            "there are several ONNX files in the folder ({several}). Choose one of "
            "them as the model, or call it model.onnx."
        ).format(several=", ".join(several[:5]))
    if not weights:
        return tr(
            "there is no model.onnx in the folder. Export the model into it, with "
            "“optimum-cli export onnx --model FOLDER FOLDER”."
        )
    kind = str(config.get("model_type") or tr("a model of transformers"))[:40]
    return tr(
        "{file} holds weights alone, and the code of {kind} that they belong to is "
        "not part of this tool. Export the model into the folder, with “optimum-cli "
        "export onnx --model FOLDER FOLDER”."
    ).format(file=weights[0], kind=kind)


def _classes(reader: Reader) -> tuple[ModelClass, ...]:
    """``id2label`` in the order of its numbers; without it transformers' own LABEL_0, LABEL_1."""
    named = reader.values.get("id2label")
    if named is None:
        count = reader.whole("num_labels", tr("Give the number of classes."), 1, 100_000, 2)
        named = {str(number): f"LABEL_{number}" for number in range(count)}
    if not isinstance(named, dict) or not named:
        reader.fault("id2label", tr("an object of numbers and names"), tr('Write {"0": "house"}.'))
        return ()
    names = numbered_names(named, "id2label", reader.faults)
    return named_classes(names, "id2label", reader.faults) if names else ()


def _multi_label(config: dict[str, Any], classes: tuple[ModelClass, ...]) -> bool:
    """Whether each class is decided by itself: a sigmoid, also where there is one label only."""
    return config.get("problem_type") == _SEVERAL_LABELS or len(classes) == 1


def _prepared(folder: Path, config: dict[str, Any], faults: list[str]) -> Optional[Prepared]:
    path = folder / PREPROCESSOR
    if not path.is_file():
        faults.append(
            tr(
                "there is no {preprocessor} in the folder, which says how pictures are "
                "resized and normalised. Copy it from the model's page or its training "
                "folder."
            ).format(preprocessor=PREPROCESSOR)
        )
        return None
    values = read_json(path)
    if not isinstance(values, dict):
        faults.append(
            tr("{preprocessor} is {found}, a JSON object is needed.").format(
                preprocessor=PREPROCESSOR, found=describe(values)
            )
        )
        return None
    found: list[str] = []
    prepared = read_image_processing(Reader(values, found), config)
    faults += [f"in {PREPROCESSOR}, {fault}" for fault in found]
    return prepared

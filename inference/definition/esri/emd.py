# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri's model definition (.emd), an object of JSON, to a ModelDefinition.

The keys and what they mean: docs/model-definition.md. Where several packages write a key in
several ways, all of them are read; keys that say nothing about running the model are ignored.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any, Optional, Union

from ...errors import DefinitionError
from ...texts import marked, tr, translated
from ..model_definition import (
    CAPTIONING,
    CLASSIFICATION,
    CORNER,
    LOGITS,
    PROBABILITIES,
    Fit,
    ModelClass,
    ModelDefinition,
)
from ..raster_function import is_own_function
from ..reader import Reader, describe, is_number, is_whole
from .class_colours import wheel_colour
from .fit_keys import read_fit, read_largest_box
from .normalization import read_normalization, training_statistics

MOST_PIXELS = 16384
_TYPE = "ObjectClassification"
_CAPTIONER = "ImageCaptioner"
_RESAMPLED_SIDE = 64

_TASKS = {
    "objectdetection": marked(
        "an object detection model: it finds objects itself, and does not classify given ones"
    ),
    "imageclassification": marked("a pixel classification model: it labels pixels, not objects"),
    "instancesegmentation": marked("an instance segmentation model: it outlines objects itself"),
    "objecttracking": marked("an object tracking model"),
    "imagetranslation": marked("an image translation model: its output is a picture"),
    "changedetection": marked("a change detection model"),
    "edgedetection": marked("an edge detection model"),
    "pointcloudclassification": marked("a point cloud model"),
}


def read_emd(values: Any, name: str, folder: str = "", package: str = "") -> ModelDefinition:
    """Check ``values``, a parsed .emd called ``name``, and give its typed form.

    ``folder`` is where relative model files start, ``package`` the .dlpk that holds it, if any.
    Raises DefinitionError with every fault found, or with the one sentence that says what the
    file is when it is no object classification model at all.
    """
    if not isinstance(values, dict):
        found = describe(values)
        raise DefinitionError(
            name,
            [
                tr(
                    "the definition is {found}, a JSON object with the model's keys is needed."
                ).format(found=found)
            ],
        )
    faults: list[str] = []
    reader = Reader(values, faults)
    task = _task(reader, name)
    own_function = _names_own_function(values)
    if own_function:
        reader = Reader(values, [])  # its keys are for its function to judge
    parameters = reader.inner("ModelParameters")
    configuration = _configuration(values.get("ModelConfiguration"))
    model_file = _model_file(reader)
    classes = _classes(reader) if task == CLASSIFICATION else ()
    width, height = _side(reader, "ImageWidth"), _side(reader, "ImageHeight")
    bands = _extract_bands(reader)
    definition = ModelDefinition(
        name=name,
        folder=folder,
        package=package,
        model_file=model_file,
        framework=_free_text(values.get("Framework")),
        configuration=configuration,
        backbone=_free_text(parameters.values.get("backbone")),
        inference_function=_free_text(values.get("InferenceFunction")),
        classes=classes,
        chip_width=width,
        chip_height=height,
        extract_bands=bands,
        fixed_size=reader.flag("CropSizeFixed", True),
        blacken=reader.flag("BlackenAroundFeature", False),
        pixel_space=reader.choice("ImageSpaceUsed", ("MAP_SPACE", "PIXEL_SPACE"), "MAP_SPACE")
        == "PIXEL_SPACE",
        multi_label=_free_text(values.get("MetaDataMode")).lower() == "multilabeled_tiles",
        layout=reader.choice("ModelFormat", ("NCHW", "NHWC"), "")
        if reader.has("ModelFormat")
        else "",
        normalization=None
        if own_function
        else read_normalization(reader) or training_statistics(reader, configuration, bands),
        data_range=_data_range(reader),
        batch_size=_batch_size(reader),
        output_kind=reader.choice("OutputValues", (LOGITS, PROBABILITIES), "")
        if reader.has("OutputValues")
        else "",
        apply_scale_offset=reader.flag("ApplyScaleOffset", False),
        threshold=_threshold(values.get("Threshold")),
        augmented=values.get("test_time_augmentation") is True,
        cell_size_range=_cell_size_range(values),
        task=task,
        fit=read_fit(reader) or _resampling(values),
        largest_box=read_largest_box(reader),
        source=json.dumps(values) if own_function else "",
        explains=values.get("ExpMap") is True,
    )
    if faults:
        raise DefinitionError(name, faults)
    if any(fault.startswith("Classes") for fault in reader.faults):
        return replace(definition, classes=())
    return definition


def _task(reader: Reader, name: str) -> str:
    """CLASSIFICATION or CAPTIONING; other tasks are refused before their keys confuse anybody."""
    values = reader.values
    task = values.get("ModelType")
    if task is None and not reader.has("ModelFile") and reader.has("MetaDataMode"):
        raise DefinitionError(
            name,
            [
                tr(
                    "this describes exported training chips, not a trained model. "
                    "Train a model on the chips and choose the .emd or .dlpk that training saves."
                )
            ],
        )
    if not isinstance(task, str) or task.strip() == "":
        reader.fault(
            "ModelType", f'"{_TYPE}"', tr('Write "ModelType": "{type}".').format(type=_TYPE)
        )
        return CLASSIFICATION
    if task.strip().lower() == _TYPE.lower():
        return CLASSIFICATION
    if task.strip().lower() == _CAPTIONER.lower():
        return CAPTIONING
    meaning = translated(_TASKS.get(task.strip().lower(), marked("a model for another task")))
    raise DefinitionError(
        name,
        [
            tr(
                'ModelType is "{task}", {meaning}. Choose a model whose ModelType is {type}.'
            ).format(task=task[:40], meaning=meaning, type=_TYPE)
        ],
    )


def _names_own_function(values: dict[str, Any]) -> bool:
    parameters = values.get("ModelParameters")
    backbone = parameters.get("backbone") if isinstance(parameters, dict) else None
    return is_own_function(
        _free_text(values.get("InferenceFunction")),
        _configuration(values.get("ModelConfiguration")),
        _free_text(backbone),
        _free_text(values.get("ModelFile")),
    )


def _free_text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _configuration(value: Any) -> str:
    """ModelConfiguration is a text, or an object with a Name."""
    return _free_text(value.get("Name") if isinstance(value, dict) else value)


def _model_file(reader: Reader) -> str:
    remedy = tr(
        'Write the file\'s name beside the definition, for example "ModelFile": "model.onnx".'
    )
    if not reader.has("ModelFile") and _free_text(reader.values.get("InferenceFunction")):
        return ""
    return reader.text("ModelFile", remedy).strip()


def _side(reader: Reader, key: str) -> int:
    return reader.whole(key, tr("Give the size of a chip in pixels."), 1, MOST_PIXELS)


def _classes(reader: Reader) -> tuple[ModelClass, ...]:
    listed = reader.values.get("Classes")
    if not isinstance(listed, list) or not listed:
        reader.fault(
            "Classes",
            tr("a list with one object per class"),
            tr("List the classes in the order of the model's outputs."),
        )
        return ()
    return tuple(_class(reader, position, entry) for position, entry in enumerate(listed))


def _class(reader: Reader, position: int, entry: Any) -> ModelClass:
    path = f"Classes[{position}]"
    if not isinstance(entry, dict):
        reader.faults.append(
            tr(
                "{path} is {entry}, an object with Value and Name is needed. Write it as "
                '{{"Value": 1, "Name": "house"}}.'
            ).format(path=path, entry=describe(entry))
        )
        return ModelClass(position, "", (0, 0, 0))
    inner = Reader(dict(entry), reader.faults, path)
    for old, new in (("ClassValue", "Value"), ("ClassName", "Name")):
        if new not in inner.values and old in inner.values:
            inner.values[new] = inner.values[old]
    if is_whole(inner.values.get("Name")):
        inner.values["Name"] = str(inner.values["Name"])
    value = inner.whole(
        "Value", tr("Give every class its own number, 0 or more."), 0, 2**31 - 1, position
    )
    name = inner.name("Name", tr("Give every class a name."))
    return ModelClass(value, name, _colour(inner, position))


def _colour(inner: Reader, position: int) -> tuple[int, int, int]:
    """The class's colour; one from a fixed wheel when the definition names none."""
    if not inner.has("Color"):
        return wheel_colour(position)
    found = inner.numbers("Color", tr("Write [red, green, blue]."), 3)
    if found and not all(0 <= part <= 255 for part in found):
        inner.fault("Color", tr("three numbers from 0 to 255"), tr("Write [red, green, blue]."))
        return (0, 0, 0)
    return (int(found[0]), int(found[1]), int(found[2])) if found else (0, 0, 0)


def _extract_bands(reader: Reader) -> Optional[tuple[Union[int, str], ...]]:
    if not reader.has("ExtractBands"):
        return None
    listed = reader.values["ExtractBands"]
    accepted = (
        isinstance(listed, list)
        and listed
        and all(
            (is_whole(band) and band >= 0) or (isinstance(band, str) and band.strip())
            for band in listed
        )
    )
    if not accepted:
        reader.fault(
            "ExtractBands",
            tr("a list of band numbers counted from 0, or of band names"),
            tr("Write for example [0, 1, 2]."),
        )
        return None
    return tuple(_band(band) for band in listed)


def _band(written: Any) -> Union[int, str]:
    """A band's number, also written as text, or its name."""
    if isinstance(written, str) and not re.fullmatch(r"\s*[0-9]{1,9}\s*", written):
        return written.strip()
    return int(written)


def _resampling(values: dict[str, Any]) -> Optional[Fit]:
    """Esri's KerasClassifier brings every chip to a square, whatever ImageWidth says."""
    if _configuration(values.get("ModelConfiguration")) != "KerasClassifier":
        return None
    side = _RESAMPLED_SIDE
    return Fit(side, side, CORNER, side, antialias=False)


def _data_range(reader: Reader) -> Optional[tuple[float, float]]:
    if not reader.has("DataRange"):
        return None
    found = reader.numbers("DataRange", tr("Write for example [0, 1]."), 2)
    if not found:
        return None
    if found[0] >= found[1]:
        reader.fault(
            "DataRange", tr("a lower and a higher number"), tr("Write for example [0, 1].")
        )
    return found[0], found[1]


def _batch_size(reader: Reader) -> Optional[int]:
    if not reader.has("BatchSize"):
        return None
    return reader.whole("BatchSize", tr("Give the number of chips per step."), 1, 65536, 1)


def _threshold(value: Any) -> Optional[float]:
    """A hint for a default, also written as text; anything but a share is ignored."""
    try:
        value = float(value) if isinstance(value, str) else value
    except ValueError:
        return None
    return float(value) if is_number(value) and 0 <= value <= 1 else None


def _cell_size_range(values: dict[str, Any]) -> Optional[tuple[float, float]]:
    """The cell sizes of the training imagery, a hint too: smallest and largest side."""
    sizes: list[float] = []
    for key in ("MinCellSize", "MaxCellSize"):
        found = values.get(key)
        parts: list[Any] = [found.get("x"), found.get("y")] if isinstance(found, dict) else [found]
        sizes += [float(part) for part in parts if is_number(part) and part > 0]
    return (min(sizes), max(sizes)) if sizes else None

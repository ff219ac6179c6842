# SPDX-License-Identifier: GPL-2.0-or-later
"""A STAC item of the machine learning model extension (``mlm:*``) to a ModelDefinition.

The asset with the role ``mlm:model`` is the model file, ``mlm:output`` names the classes, and
``mlm:input`` says what is fed (stac_mlm_input.py). Nothing is downloaded, and no function that
the item names is run.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse
from urllib.request import url2pathname

from ...errors import DefinitionError
from ...texts import tr, translated
from ..esri.class_colours import wheel_colour
from ..model_definition import ModelClass, ModelDefinition
from ..places import elsewhere
from ..reader import Reader, describe, is_whole
from .described import described_model
from .preparation.stac_mlm_input import check_function, read_input

_TASKS = ("classification", "scene-classification")
_PICKLED = ("torch.save", "torch.pickle", "pickle")


def is_stac(values: Any) -> bool:
    """Whether parsed JSON is a STAC item."""
    return isinstance(values, dict) and values.get("stac_version") is not None


def read_stac(values: dict[str, Any], name: str, folder: str = "") -> ModelDefinition:
    """The definition that the item ``values``, called ``name``, gives.

    ``folder`` is where relative addresses start, empty for an item given as text. Raises
    DefinitionError with every fault, or with the one sentence that says what the item is.
    """
    faults: list[str] = []
    properties = Reader(values, faults).inner("properties")
    _check_tasks(properties, name)
    given = _only(properties, "mlm:input", name)
    answer = _only(properties, "mlm:output", name)
    model_file = _model_file(Reader(values, faults).inner("assets"), folder)
    classes = _classes(answer)
    remedy = tr("Export the model with that step inside, and take the key out.")
    check_function(answer, "post_processing_function", remedy)
    fed = read_input(given)
    remedy = tr("Give the number of chips per step.")
    batch = properties.whole("mlm:batch_size_suggestion", remedy, 1, 65536, 0)
    if faults:
        raise DefinitionError(name, faults)
    return described_model(
        name, model_file, classes, fed.bands, batch_size=batch or None, **fed.fields
    )


def _check_tasks(properties: Reader, name: str) -> None:
    """Refuse an item that is no model, or a model for other tasks."""
    if not any(key.startswith("mlm:") for key in properties.values if isinstance(key, str)):
        raise DefinitionError(
            name,
            [
                tr(
                    "this STAC item describes no model: it has no mlm: keys. Choose an item of the "
                    "machine learning model extension, or an .emd."
                )
            ],
        )
    outputs = properties.values.get("mlm:output")
    listed = [
        task
        for output in (outputs if isinstance(outputs, list) else [])
        if isinstance(output, dict) and isinstance(output.get("tasks"), list)
        for task in output["tasks"]
    ]
    stated = properties.values.get("mlm:tasks")
    tasks = [str(task) for task in listed or (stated if isinstance(stated, list) else [])]
    if tasks and not any(task in _TASKS for task in tasks):
        raise DefinitionError(
            name,
            [
                tr(
                    "the model is for {asked}, but this tool runs models for {known}. "
                    "Choose such a model."
                ).format(asked=", ".join(dict.fromkeys(tasks))[:80], known=tr(" or ").join(_TASKS))
            ],
        )


def _only(properties: Reader, key: str, name: str) -> Reader:
    """The one object in the list under ``key``."""
    listed = properties.values.get(key)
    if not isinstance(listed, list) or not listed or not isinstance(listed[0], dict):
        properties.fault(
            key, tr("a list with one object"), tr("Describe the model's input and output.")
        )
        raise DefinitionError(name, properties.faults)
    if len(listed) > 1:
        raise DefinitionError(
            name,
            [
                tr(
                    "{key_path} lists {count}, but one picture in and one list of class "
                    "scores out are needed. Choose a model with one of each."
                ).format(key_path=properties.key_path(key), count=len(listed))
            ],
        )
    return Reader(listed[0], properties.faults, f"{properties.key_path(key)}[0]")


def _model_file(assets: Reader, folder: str) -> Path:
    """Where the asset with the role ``mlm:model`` lies, an ONNX file before others."""
    found = {
        str(key): Reader(asset, assets.faults, f"assets.{key}")
        for key, asset in assets.values.items()
        if isinstance(asset, dict)
        and isinstance(asset.get("roles"), list)
        and "mlm:model" in asset["roles"]
    }
    if not found:
        assets.faults.append(
            tr("no asset has the role mlm:model. Add one whose href is the model file's path.")
        )
        return Path()
    onnx = (a for a in found.values() if str(a.values.get("href")).lower().endswith(".onnx"))
    asset = next(onnx, next(iter(found.values())))
    artifact = str(asset.values.get("mlm:artifact_type"))
    if artifact in _PICKLED:
        asset.faults.append(
            tr(
                "{key_path} is {artifact}, a pickled file, which may hold code. Save the "
                "model with torch.jit.save or torch.export.save, or export it to ONNX."
            ).format(key_path=asset.key_path("mlm:artifact_type"), artifact=artifact)
        )
        return Path()
    return _path(asset, asset.text("href", tr("Write the model file's path.")), folder)


def _path(asset: Reader, href: str, folder: str) -> Path:
    """The file at ``href``: a path, relative to ``folder``, or an address of the kind file:."""
    key = asset.key_path("href")
    try:
        parts = urlparse(href)
    except ValueError:
        parts = urlparse("")
    if parts.scheme == "file":
        server = "" if parts.netloc == "localhost" else parts.netloc
        href = url2pathname(f"//{server}{parts.path}" if server else parts.path)
    elif len(parts.scheme) > 1:
        text = tr(
            "{key} is {href}, which would have to be downloaded. Download the model "
            "file, and write its path there."
        )
        asset.faults.append(text.format(key=key, href=describe(href)))
        return Path()
    place = elsewhere(href) or elsewhere(unquote(href))
    if place:
        text = tr(
            "{key} is {href}, {place}, which is not looked up. Copy the model file to "
            "this computer, and write its path there."
        )
        asset.faults.append(text.format(key=key, href=describe(href), place=translated(place)))
        return Path()
    if not folder and href and not os.path.isabs(href):
        asset.faults.append(
            tr(
                "{key} is {href}, but in JSON text it must be an absolute path. Correct the path."
            ).format(key=key, href=describe(href))
        )
        return Path()
    for candidate in (href, unquote(href)):
        path = os.path.join(folder, candidate)
        if href and os.path.exists(path):
            return Path(path)
    if href:
        text = tr(
            "{key} names {href}, which is not there. Copy the model file to that "
            "place, or correct the path."
        )
        asset.faults.append(text.format(key=key, href=href[:200]))
    return Path()


def _classes(answer: Reader) -> tuple[ModelClass, ...]:
    """``classification:classes``, by their values where these number the outputs from 0."""
    key = "classification:classes"
    if not answer.has(key) and answer.has("classification_classes"):
        key = "classification_classes"
    listed = answer.values.get(key)
    if not isinstance(listed, list) or not listed:
        answer.fault(
            key,
            tr("a list with one object per class"),
            tr("List the classes in the order of the model's outputs."),
        )
        return ()
    classes = [_class(answer, key, position, entry) for position, entry in enumerate(listed)]
    if sorted(entry.value for entry in classes) == list(range(len(classes))):
        classes.sort(key=lambda entry: entry.value)
    return tuple(classes)


def _class(answer: Reader, key: str, position: int, entry: Any) -> ModelClass:
    path = f"{answer.key_path(key)}[{position}]"
    inner = Reader(entry if isinstance(entry, dict) else {}, answer.faults, path)
    value = inner.whole("value", tr("Give every class its own number."), 0, 2**31 - 1, position)
    name = inner.name("name", tr("Give every class a name."))
    return ModelClass(value, name, _colour(inner.values.get("color_hint"), position))


def _colour(hint: Any, position: int) -> tuple[int, int, int]:
    """``RRGGBB`` or three numbers; one of the fixed wheel for anything else."""
    if isinstance(hint, str) and re.fullmatch(r"#?[0-9A-Fa-f]{6}", hint):
        number = int(hint[-6:], 16)
        return number >> 16, number >> 8 & 255, number & 255
    parts: list[Any] = hint if isinstance(hint, list) and len(hint) == 3 else [None]
    if all(is_whole(part) and 0 <= part <= 255 for part in parts):
        return int(parts[0]), int(parts[1]), int(parts[2])
    return wheel_colour(position)

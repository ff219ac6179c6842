# SPDX-License-Identifier: GPL-2.0-or-later
"""What Ultralytics and Deepness write into an ONNX file, to a ModelDefinition.

Deepness's plugin knows no classifier, but its keys describe one as well: class_names, and the
standardisation after a division by 255.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any, Optional

from ...errors import DefinitionError
from ...texts import marked, tr, translated
from ..esri.emd import MOST_PIXELS
from ..files.json_text import parse_json
from ..files.onnx_file import OnnxFile
from ..model_definition import (
    PROBABILITIES,
    SHORT_SIDE,
    Fit,
    ModelDefinition,
    Normalization,
)
from ..reader import describe, is_number, is_whole
from .described import boxed, described_model, named_classes, numbered_names, windowed

_ULTRALYTICS = {
    "detect": marked("finds objects itself, and does not classify given ones"),
    "segment": marked("outlines objects itself"),
    "obb": marked("finds turned boxes itself, and does not classify given objects"),
    "pose": marked("finds the joints of bodies"),
}
_DEEPNESS = {
    "segmentor": marked("labels pixels, not objects"),
    "detector": marked("finds objects itself, and does not classify given ones"),
    "regressor": marked("gives a number for every pixel"),
    "recognition": marked("compares a picture with another one"),
    "superresolution": marked("makes a sharper picture"),
}


def describes_itself(found: OnnxFile) -> bool:
    """Whether the file holds metadata that is read here.

    Many tools write a model_type; Deepness's own has a name that is known here, or classes.
    """
    keys = found.metadata
    named = "names" in keys and ("task" in keys or "model_type" in keys)
    return named or "class_names" in keys or _kind_of_deepness(keys).lower() in _DEEPNESS


def read_metadata(path: Path, found: OnnxFile) -> ModelDefinition:
    """The definition that the metadata of the model at ``path`` gives. Raises DefinitionError."""
    faults: list[str] = []
    ultralytics = "task" in found.metadata and "model_type" not in found.metadata
    read = _ultralytics if ultralytics else _deepness
    definition = read(path, found, faults)
    if faults:
        raise DefinitionError(path.name, faults)
    return definition


def _ultralytics(path: Path, found: OnnxFile, faults: list[str]) -> ModelDefinition:
    """Short side to imgsz, the middle, values from 0 to 1; the graph ends with a softmax."""
    keys = found.metadata
    task = keys["task"].strip().lower()
    if task != "classify":
        meaning = translated(_ULTRALYTICS.get(task, marked("is made for something else")))
        raise DefinitionError(
            path.name,
            [
                tr(
                    "this is an Ultralytics model with the task “{task}”: it {meaning}. "
                    "Choose a model with the task classify."
                ).format(task=task[:40], meaning=meaning)
            ],
        )
    names = _names(keys.get("names", ""), "names", faults)
    written = _literal(keys.get("imgsz", ""))
    sides = written if isinstance(written, (list, tuple)) else [written, written]
    if len(sides) != 2 or not all(_is_side(side) for side in sides):
        sides = found.picture[1:]
        if not all(_is_side(side) for side in sides):
            text = tr(
                "imgsz in the file's metadata is {value}, height and width in pixels "
                "are needed. Export the model again."
            )
            faults.append(text.format(value=describe(keys.get("imgsz"))))
            sides = (1, 1)
    height, width = int(sides[0] or 1), int(sides[1] or 1)
    fit = Fit(height, width, rounded=True)
    if height == width:
        fit = Fit(height, width, SHORT_SIDE, height, rounded=True, half_even=True)
    return described_model(
        path.name,
        path,
        named_classes(names, "names", faults) if not faults else (),
        range(found.picture[0] or 3),
        normalization=Normalization((0.0,), (1.0,), 1 / 255),
        output_kind=PROBABILITIES,
        **boxed(fit),
    )


def _deepness(path: Path, found: OnnxFile, faults: list[str]) -> ModelDefinition:
    """Windows of the input's size, ``(value / 255 - mean) / std``."""
    keys = found.metadata
    kind = _kind_of_deepness(keys)
    if kind.lower() in _DEEPNESS:
        raise DefinitionError(
            path.name,
            [
                tr(
                    "this is a {kind} of Deepness: it {meaning}. Choose a model that "
                    "gives one list of class scores for a chip."
                ).format(kind=kind, meaning=translated(_DEEPNESS[kind.lower()]))
            ],
        )
    names = _names(keys.get("class_names") or keys.get("names", ""), "class_names", faults)
    mean = _numbers(keys, "standardization_mean", 0.0, faults)
    std = _numbers(keys, "standardization_std", 1.0, faults)
    if 0.0 in std:
        faults.append(
            tr("standardization_std in the file's metadata holds a 0. Write numbers other than 0.")
        )
    bands, height, width = found.picture
    tile = _json_or_literal(keys.get("tile_size") or keys.get("tiles_size") or "")
    if height is None or width is None:
        height = width = int(tile) if _is_side(tile) else 0
    if not height:
        faults.append(
            tr(
                "neither the model's input nor tile_size in the file's metadata says how large a "
                "chip is. Write tile_size, in pixels, into the metadata."
            )
        )
    return described_model(
        path.name,
        path,
        named_classes(names, "class_names", faults) if not faults else (),
        range(bands or 3),
        normalization=Normalization(mean, std, 1 / 255),
        **windowed(height or 1, width or 1),
    )


def _kind_of_deepness(keys: dict[str, str]) -> str:
    """The word under ``model_type``, which is JSON text or stands alone."""
    written = keys.get("model_type", "")
    return str(_json_or_literal(written) or written).strip()


def _names(written: str, key: str, faults: list[str]) -> list[Any]:
    """Class names from ``{0: 'a'}``, ``{"0": "a"}``, a list, or a list of those per output."""
    found = _json_or_literal(written)
    if isinstance(found, list) and found and isinstance(found[0], dict):
        found = found[0]
    if isinstance(found, dict) and found:
        return numbered_names(found, key, faults)
    if isinstance(found, list) and found:
        return found
    faults.append(
        tr(
            "{key} in the file's metadata is {written}, the classes by number are needed. "
            'Write for example {{"0": "house", "1": "tree"}}.'
        ).format(key=key, written=describe(written))
    )
    return []


def _numbers(
    keys: dict[str, str], key: str, default: float, faults: list[str]
) -> tuple[float, ...]:
    if key not in keys:
        return (default,)
    found = _json_or_literal(keys[key])
    listed = found if isinstance(found, list) else [found]
    if listed and all(is_number(entry) for entry in listed):
        return tuple(float(entry) for entry in listed)
    faults.append(
        tr(
            "{key} in the file's metadata is {value}, a list of numbers is needed. Write "
            "one number per band, for values from 0 to 1."
        ).format(key=key, value=describe(keys[key]))
    )
    return (1.0,)


def _is_side(value: Any) -> bool:
    return is_whole(value) and 1 <= value <= MOST_PIXELS


def _json_or_literal(written: str) -> Any:
    try:
        return parse_json(written, "metadata")
    except DefinitionError:
        return _literal(written)


def _literal(written: str) -> Optional[Any]:
    """The Python literal of numbers, texts, lists and dictionaries in ``written``, or None.

    What remains without its texts may hold nothing that nests without brackets, of which the
    parser allows only so many.
    """
    bare = re.sub(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", "", written)
    if not re.fullmatch(r"[\s\d.,:{}\[\]()]*", bare):
        return None
    try:
        return ast.literal_eval(written.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None

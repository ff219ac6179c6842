# SPDX-License-Identifier: GPL-2.0-or-later
"""What a Python raster function declares, as plain facts: arguments, configuration, fields.

Facts are JSON-able, checked, and the same whenever the same function is asked.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...definition.model_definition import CAPTIONING, ModelDefinition
from ...job import CONFIDENCE, DOUBLE, EXPLANATION, SCORES, TEXT, WHOLE
from ...texts import tr

#: Where a label is looked for, in this order.
LABELS = ("Label", "Classname", "Class", "Caption")
CAPTION = "Caption"

_OF_THE_HOST = ("rasters", "raster", "model", "device")
_RASTERS = ("rasters", "raster")
_TYPES = {"boolean": "boolean", "gpboolean": "boolean", "bool": "boolean"}
_TYPES.update(dict.fromkeys(("numeric", "gpdouble", "double", "float", "gplong"), "numeric"))
_TYPES.update(dict.fromkeys(("long", "integer", "int"), "numeric"))
_FALSE = ("false", "0", "no", "")
_MOST_PIXELS = 16384
_NOT_OURS = ("oid", "fid", "objectid", "shape", *(name.lower() for name in LABELS))


class Flag(str):
    """A boolean argument as the text that functions expect, false in ``if`` when it says no."""

    def __bool__(self) -> bool:
        return self.strip().lower() not in _FALSE


def raster_parameter(infos: Sequence[Mapping[str, Any]]) -> tuple[str, bool]:
    """The name of the parameter that takes the pixels, and whether it takes many at once."""
    for info in infos:
        kind = str(info.get("dataType", "")).lower()
        if kind in _RASTERS:
            return str(info.get("name", kind)), kind == "rasters"
    return "rasters", True


def arguments(infos: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The arguments that a user may set: every parameter but pixels, model and device."""
    found: dict[str, dict[str, Any]] = {}
    for info in infos:
        name = str(info.get("name", ""))
        hidden = name in _OF_THE_HOST or str(info.get("dataType", "")).lower() in _RASTERS
        if name and not hidden:
            found.setdefault(name, _argument(name, info))
    return list(found.values())


def _argument(name: str, info: Mapping[str, Any]) -> dict[str, Any]:
    written = str(info.get("dataType", "")).lower()
    kind = _TYPES.get(written, "string")
    domain = info.get("domain")
    listed = list(domain) if isinstance(domain, (list, tuple)) else []
    entry: dict[str, Any] = {
        "name": name,
        "type": kind,
        "default": _default(kind, info.get("value")),
        "choices": [str(choice) for choice in listed] if kind == "string" else [],
        "help": str(info.get("description") or info.get("displayName") or ""),
        "required": info.get("required") is True,
    }
    limits = [_number(limit) for limit in listed]
    if kind == "numeric" and len(limits) == 2 and None not in limits:
        entry["least"], entry["most"] = sorted(float(limit or 0) for limit in limits)
    return entry


def _default(kind: str, value: Any) -> Any:
    if kind == "boolean":
        return bool(Flag(value)) if value is not None else False
    if kind == "numeric":
        return _number(value)
    return None if value is None else str(value)


def _number(value: Any) -> Optional[float]:
    """A finite number, whole ones as int; None for anything else."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number == int(number) else number


def scalars(
    declared: Sequence[Mapping[str, Any]], checked: Mapping[str, Any], batch_size: int
) -> dict[str, Any]:
    """The ``checked`` arguments as getConfiguration takes them: numbers, texts, and flags.

    A number that has neither a value nor a default is left out.
    """
    given: dict[str, Any] = {}
    for entry in declared:
        name = entry["name"]
        value = batch_size if name == "batch_size" else checked.get(name)
        if entry["type"] == "numeric":
            number = _number(value)
            if number is not None:
                given[name] = number
        elif entry["type"] == "boolean":
            given[name] = Flag(value)
        else:
            given[name] = "" if value is None else str(value)
    return given


def chip_rule(
    definition: ModelDefinition, configuration: Mapping[str, Any], batch_size: int
) -> tuple[dict[str, Any], list[str]]:
    """What getConfiguration says of chips, and remarks; what it leaves open is None.

    Raises ValueError, saying what is wrong.
    """
    padding = _pixels(configuration, "padding") or 0
    width, height = _pixels(configuration, "tx"), _pixels(configuration, "ty")
    notes = []
    side = math.isqrt(batch_size)
    inner = (definition.chip_width - 2 * padding, definition.chip_height - 2 * padding)
    if side > 1 and min(inner) > 0 and (width, height) == (inner[0] * side, inner[1] * side):
        notes.append(
            tr(
                "getConfiguration gives the size of a whole batch, {width} x {height}; "
                "chips have ImageWidth x ImageHeight."
            ).format(width=width, height=height)
        )
        width, height = inner
    rule = {
        "tx": width or None,
        "ty": height or None,
        "fixed": _flag(configuration, "CropSizeFixed"),
        "blacken": _flag(configuration, "BlackenAroundFeature"),
        "padding": padding,
        "batch_size": _pixels(configuration, "batch_size") or batch_size,
        "bands": _bands(configuration.get("extractBands")),
        "data_range": _data_range(configuration.get("dataRange")),
    }
    return rule, notes


def _pixels(configuration: Mapping[str, Any], key: str) -> Optional[int]:
    if configuration.get(key) is None:
        return None
    number = _number(configuration[key])
    if number is None or number != int(number) or not 0 <= number <= _MOST_PIXELS:
        text = tr("gives {key} {value}, not a number of pixels")
        raise ValueError(text.format(key=key, value=repr(configuration[key])))
    return int(number)


def _flag(configuration: Mapping[str, Any], key: str) -> Optional[bool]:
    value = configuration.get(key)
    if value is None:
        return None
    number = _number(value)
    return bool(Flag(value)) if number is None else bool(number)


def _bands(value: Any) -> Optional[list[Any]]:
    if value is None:
        return None
    listed = [entry if isinstance(entry, str) else _number(entry) for entry in value]
    fitting = [
        bool(entry) if isinstance(entry, str) else entry is not None and entry in range(1 << 16)
        for entry in listed
    ]
    if not listed or not all(fitting):
        text = tr("gives extractBands {value}, not a list of bands counted from 0")
        raise ValueError(text.format(value=repr(value)))
    return listed


def _data_range(value: Any) -> Optional[list[float]]:
    if value is None:
        return None
    limits = [_number(entry) for entry in value] if isinstance(value, (list, tuple)) else []
    if len(limits) != 2 or None in limits or not float(limits[0] or 0) < float(limits[1] or 0):
        text = tr("gives dataRange {value}, not a lower and a higher number")
        raise ValueError(text.format(value=repr(value)))
    return [float(limit or 0) for limit in limits]


def fields(definition: ModelDefinition, answer: Any) -> dict[str, Any]:
    """From what getFields answers: the ``fields`` beyond label and confidence, and two marks.

    ``captions`` says that the model writes captions, ``explains`` that it gives pictures of what
    spoke for a label. Of fields with the same name the first counts. Raises ValueError.
    """
    values = json.loads(answer) if isinstance(answer, (str, bytes)) else answer
    listed = values.get("fields", []) if isinstance(values, dict) else []
    types: dict[str, str] = {}
    for entry in listed:
        name = str(entry.get("name", "")) if isinstance(entry, dict) else ""
        if name and name.lower() not in (known.lower() for known in types):
            types[name] = str(entry.get("type", "")).lower()
    captions = definition.task == CAPTIONING or (CAPTION in types and CONFIDENCE not in types)
    own = {
        name: kind
        for name, kind in types.items()
        if name.lower() not in _NOT_OURS and name not in (CONFIDENCE, EXPLANATION)
    }
    found = [{"name": name, "type": _field_type(kind)} for name, kind in own.items()]
    if CONFIDENCE in types and captions:
        found.insert(0, {"name": CONFIDENCE, "type": DOUBLE})
    elif "string" in types.get(CONFIDENCE, "") and SCORES not in own:
        found.append({"name": SCORES, "type": TEXT})
    return {"fields": found, "captions": captions, "explains": EXPLANATION in types}


def _field_type(kind: str) -> str:
    if any(word in kind for word in ("double", "single", "float")):
        return DOUBLE
    return WHOLE if "integer" in kind or kind.endswith("long") else TEXT

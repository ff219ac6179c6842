# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of what a raster function declares, which its own code tells through the worker.

``inspect`` of the backend makes such facts; a stranger's code runs where they are made, so that
their form is looked at here, and again when they come from the user's data folder.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from ..job import DOUBLE, TEXT, WHOLE

_LONGEST_TEXT = 100_000
_LONGEST_LIST = 2000
_MOST_WHOLE = 65536


def are_facts(values: Any) -> bool:
    """Whether ``values`` are facts: see ``inspect`` of the backend.

    ``configuration`` is empty where an argument that must be given is missing.
    """
    if not isinstance(values, dict):
        return False
    rule = values.get("configuration")
    return (
        _are(values.get("arguments"), _is_argument)
        and _are(values.get("fields"), lambda entry: _fits(entry, _FIELD))
        and (rule == {} or _fits(rule, _RULE))
        and isinstance(values.get("captions"), bool)
        and isinstance(values.get("explains"), bool)
    )


def _are(values: Any, fits: Callable[[Any], bool]) -> bool:
    return isinstance(values, list) and len(values) <= _LONGEST_LIST and all(map(fits, values))


def _fits(values: Any, kinds: Mapping[str, Callable[[Any], bool]]) -> bool:
    if not isinstance(values, dict):
        return False
    return all(key in values and fits(values[key]) for key, fits in kinds.items())


def _is_argument(entry: Any) -> bool:
    if not _fits(entry, _ARGUMENT):
        return False
    return all(key not in entry or _is_number(entry[key]) for key in ("least", "most"))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_number(value: Any) -> bool:
    try:
        return type(value) in (int, float) and math.isfinite(value)
    except OverflowError:
        return False


def _is_whole(value: Any) -> bool:
    return type(value) is int and 0 <= value <= _MOST_WHOLE


def _is_band(value: Any) -> bool:
    return _is_text(value) or _is_whole(value)


def _is_value(value: Any) -> bool:
    return _is_flag(value) or _is_text(value) or _is_number(value)


def _or_none(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or fits(value)


_FIELD: dict[str, Callable[[Any], bool]] = {
    "name": _is_text,
    "type": lambda value: value in (TEXT, DOUBLE, WHOLE),
}
_ARGUMENT: dict[str, Callable[[Any], bool]] = {
    "name": _is_text,
    "type": lambda value: value in ("boolean", "numeric", "string"),
    "default": _or_none(_is_value),
    "choices": lambda value: _are(value, _is_text),
    "help": _is_text,
    "required": _is_flag,
}
_RULE: dict[str, Callable[[Any], bool]] = {
    "tx": _or_none(_is_whole),
    "ty": _or_none(_is_whole),
    "fixed": _or_none(_is_flag),
    "blacken": _or_none(_is_flag),
    "padding": _is_whole,
    "batch_size": lambda value: _is_whole(value) and value > 0,
    "bands": _or_none(lambda value: _are(value, _is_band) and len(value) > 0),
    "data_range": _or_none(lambda value: _are(value, _is_number) and len(value) == 2),
}

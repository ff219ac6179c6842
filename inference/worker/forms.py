# SPDX-License-Identifier: GPL-2.0-or-later
"""What fits into a field of a message, by the field's annotation."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any, Callable

_MOST_NUMBER = 2**53
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")


def _is_whole(value: Any) -> bool:
    return type(value) is int and abs(value) <= _MOST_NUMBER


def _are_whole(value: Any) -> bool:
    """Whether ``value`` is a list of whole numbers; fast, since chips are many."""
    if type(value) is not list or not set(map(type, value)) <= {int}:
        return False
    return not value or (max(value) <= _MOST_NUMBER and min(value) >= -_MOST_NUMBER)


def _is_text(value: Any) -> bool:
    return type(value) is str


def _are_texts(value: Any) -> bool:
    return type(value) is list and set(map(type, value)) <= {str}


def have_whole_characters(texts: Iterable[Any]) -> bool:
    """Whether the texts among ``texts`` have whole characters only, which every file can take."""
    try:
        return "".join(t for t in texts if type(t) is str).encode("utf-8") is not None
    except UnicodeEncodeError:
        return False


def _are_numbers(value: Any) -> bool:
    """Whether ``value`` is a list of finite numbers; fast, since scores are many."""
    if type(value) is not list or not set(map(type, value)) <= {int, float}:
        return False
    try:
        return all(map(math.isfinite, value))
    except OverflowError:
        return False


def _are_shares(value: Any) -> bool:
    return type(value) is list and _are_numbers([entry for entry in value if entry is not None])


def _are_labels(value: Any) -> bool:
    return type(value) is list and set(map(type, value)) <= {str, type(None)}


def are_base64(value: list[str]) -> bool:
    """Whether all of ``value`` are bytes written in base64."""
    return all(len(text) % 4 == 0 and _BASE64.fullmatch(text) for text in value)


def _are_scalars(value: Any) -> bool:
    """Whether ``value`` is a list of what a field of an output can hold."""
    if type(value) is not list or not set(map(type, value)) <= {str, bool, int, float, type(None)}:
        return False
    numbers = [entry for entry in value if type(entry) in (int, float)]
    whole = (entry for entry in numbers if type(entry) is int)
    return _are_numbers(numbers) and all(-(2**63) <= number < 2**63 for number in whole)


def _each(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: type(value) is list and all(map(fits, value))


#: By how a field is annotated, what fits into it.
FITS: dict[str, Callable[[Any], bool]] = {
    "int": _is_whole,
    "str": _is_text,
    "bool": lambda value: type(value) is bool,
    "dict[str, Any]": lambda value: type(value) is dict,
    "list[str]": _are_texts,
    "list[Optional[str]]": _are_labels,
    "list[Optional[float]]": _are_shares,
    "list[list[int]]": _each(_are_whole),
    "list[list[float]]": _each(_are_numbers),
    "list[list[Any]]": _each(_are_scalars),
}

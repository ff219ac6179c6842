# SPDX-License-Identifier: GPL-2.0-or-later
"""Typed reading of untrusted JSON objects, collecting every fault with its key path.

A reader never raises for a wrong value: it notes the fault, returns a stand-in and goes on, so
that a user sees all that is wrong at once. A ``bool`` is no number, a ``str`` no list.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from typing import Any, Callable, Optional

from ..texts import marked, tr, translated

#: Characters of a class's name, which becomes a label.
MOST_NAME = 1000
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

_TYPE_WORDS = {
    bool: marked("true or false"),
    int: marked("number"),
    float: marked("number"),
    str: marked("text"),
}
_TYPE_WORDS.update({list: marked("list"), dict: marked("object")})


def describe(value: object) -> str:
    """``value`` as a message shows it: short JSON and the word for its type."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if len(text) > 40:
        text = text[:39] + "…"
    if value is None:
        return "null"
    return f"{text} ({translated(_TYPE_WORDS.get(type(value), type(value).__name__))})"


def is_number(value: object) -> bool:
    """Whether ``value`` is a finite number that a float can hold; true and false are none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def is_whole(value: object) -> bool:
    """Whether ``value`` is a whole number, also when written as 64.0."""
    return is_number(value) and float(value) == int(value)  # type: ignore[arg-type,call-overload]


def is_name(text: str) -> bool:
    """Whether ``text`` can be a label: one line, of characters that all formats keep."""
    return len(text) <= MOST_NAME and _UNFIT.search(text) is None


def name_needed() -> str:
    """What a name must be."""
    text = tr("one line of at most {most:,} characters without control characters")
    return text.format(most=MOST_NAME)


def _numbers_needed(count: Optional[int]) -> str:
    if count == 1:
        return tr("a number")
    return (
        tr("a list of numbers")
        if count is None
        else tr("a list of {count} numbers").format(count=count)
    )


_FLAGS = {"true": True, "1": True, "false": False, "0": False}


class Reader:
    """Reads the keys of one JSON object; ``path`` prefixes them in messages."""

    def __init__(self, values: dict[str, Any], faults: list[str], path: str = "") -> None:
        self.values = values
        self.faults = faults
        self.path = path

    def key_path(self, key: str) -> str:
        """``key`` with what encloses it, as in ``Classes[1].Value``."""
        return f"{self.path}.{key}" if self.path else key

    def has(self, key: str) -> bool:
        """Whether ``key`` is there and not null."""
        return self.values.get(key) is not None

    def fault(self, key: str, needed: str, remedy: str) -> None:
        """Note that ``key`` is missing or of another kind than ``needed``."""
        if self.has(key):
            found = describe(self.values[key])
            self.faults.append(
                tr("{key_path} is {found}, {needed} is needed. {remedy}").format(
                    key_path=self.key_path(key), found=found, needed=needed, remedy=remedy
                )
            )
        else:
            self.faults.append(
                tr("{key_path} is missing, {needed} is needed. {remedy}").format(
                    key_path=self.key_path(key), needed=needed, remedy=remedy
                )
            )

    def _read(
        self,
        key: str,
        default: Any,
        accept: Callable[[Any], bool],
        needed: str,
        remedy: str,
    ) -> Any:
        if not self.has(key):
            if default is None:
                self.fault(key, needed, remedy)
            return default
        if accept(self.values[key]):
            return self.values[key]
        self.fault(key, needed, remedy)
        return default

    def text(self, key: str, remedy: str, default: Optional[str] = None) -> str:
        """A text that is not empty; ``default`` None means that the key is required."""

        def accept(value: Any) -> bool:
            return isinstance(value, str) and (value.strip() != "" or default is not None)

        return str(self._read(key, default, accept, tr("a text"), remedy) or "")

    def name(self, key: str, remedy: str) -> str:
        """A text that can be a label, without blanks around it."""
        found = self.text(key, remedy).strip()
        if not is_name(found):
            self.fault(key, name_needed(), remedy)
        return found

    def whole(
        self, key: str, remedy: str, least: int, most: int, default: Optional[int] = None
    ) -> int:
        """A whole number from ``least`` to ``most``; a text of digits is read as one."""
        written = self.values.get(key)
        if isinstance(written, str) and re.fullmatch(r"\s*[0-9]{1,18}\s*", written):
            self.values = {**self.values, key: int(written)}
        needed = tr("a whole number from {least} to {most}").format(least=least, most=most)
        found = self._read(
            key, default, lambda v: is_whole(v) and least <= v <= most, needed, remedy
        )
        return int(found or 0)

    def flag(self, key: str, default: bool) -> bool:
        """0 or 1, true or false, also written as text."""
        written = str(self.values.get(key)).strip().lower()
        if written in _FLAGS:
            return _FLAGS[written]
        found = self._read(
            key,
            default,
            lambda v: is_number(v) and v in (0, 1),
            tr("0 or 1"),
            tr("Write 1 for yes and 0 for no."),
        )
        return bool(found)

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """One of ``choices``, whatever its letter case; an empty text is as good as none."""
        written = self.values.get(key)
        if isinstance(written, str):
            self.values = {**self.values, key: written.strip() or None}
        folded = {choice.lower(): choice for choice in choices}
        found = self._read(
            key,
            default,
            lambda v: isinstance(v, str) and v.lower() in folded,
            tr(" or ").join(choices),
            tr("Correct the word or leave the key out."),
        )
        return folded.get(found.lower(), default)

    def numbers(self, key: str, remedy: str, count: Optional[int] = None) -> tuple[float, ...]:
        """A list of finite numbers, ``count`` of them if given; a single number is a list."""
        value = self.values.get(key)
        values: list[Any] = value if isinstance(value, list) else [value]
        length_fits = bool(values) if count is None else len(values) == count
        if length_fits and all(is_number(entry) for entry in values):
            return tuple(float(entry) for entry in values)
        self.fault(key, _numbers_needed(count), remedy)
        return ()

    def inner(self, key: str) -> Reader:
        """A reader of the object under ``key``; of an empty one when it is something else."""
        value = self.values.get(key)
        return Reader(value if isinstance(value, dict) else {}, self.faults, self.key_path(key))

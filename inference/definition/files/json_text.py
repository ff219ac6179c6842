# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON from files and texts of any origin, with a sentence for what cannot be read.

What is read is small, shallow, and means one thing: every later reader may walk through it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...errors import DefinitionError, one_line
from ...texts import marked, tr, translated
from . import package

#: Real definitions have some ten levels.
MOST_LEVELS = 100
_MOST_DIGITS = 400


def read_json(path: Path) -> Any:
    """The JSON in the file at ``path``, which is never a large one. Raises DefinitionError."""
    try:
        if not path.is_file():
            raise DefinitionError(path.name, [translated(_NO_FILE)])
        size = path.stat().st_size
        with open(path, "rb") as file:
            content = file.read(package.MOST_DEFINITION_BYTES + 1)
    except OSError as error:
        raise DefinitionError(path.name, [package.unreadable(error)]) from error
    if len(content) > package.MOST_DEFINITION_BYTES:
        raise DefinitionError(
            path.name, [package.too_large(tr("the file"), max(size, len(content)))]
        )
    return decode_json(content, path.name)


def decode_json(content: bytes, name: str) -> Any:
    """The JSON in ``content``, a text in UTF-8 called ``name``. Raises DefinitionError."""
    try:
        return parse_json(content.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        raise DefinitionError(
            name,
            [
                tr(
                    "this is not a text in UTF-8 (byte {start}). Choose an .emd, a text in "
                    "JSON, or a .dlpk."
                ).format(start=error.start)
            ],
        ) from error


def parse_json(text: str, name: str) -> Any:
    """The JSON in ``text``. Raises DefinitionError."""
    if len(text) > package.MOST_DEFINITION_BYTES:
        raise DefinitionError(name, [package.too_large(tr("the text"), len(text))])
    try:
        values = json.loads(text, parse_int=_whole, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise DefinitionError(
            name,
            [
                tr(
                    "this is not JSON: {msg} at line {lineno}, column {colno}. Correct the "
                    "text there."
                ).format(msg=error.msg, lineno=error.lineno, colno=error.colno)
            ],
        ) from error
    except _Twice as error:
        raise DefinitionError(
            name,
            [
                tr(
                    "the key “{error}” stands twice in one object, with two values. Keep "
                    "one of them."
                ).format(error=one_line(str(error)))
            ],
        ) from error
    except (RecursionError, ValueError) as error:
        raise DefinitionError(name, [translated(_TOO_DEEP)]) from error
    if _levels(values) > MOST_LEVELS:
        raise DefinitionError(name, [translated(_TOO_DEEP)])
    return values


_NO_FILE = marked("this is a device or a pipe, a file is needed. Choose another.")
_TOO_DEEP = marked("this JSON is nested too deeply or holds a number too long to be a definition.")


class _Twice(Exception):
    """A key that an object has twice."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of a key with two values, nobody could say which of them another reader takes."""
    values = dict(pairs)
    if len(values) < len(pairs):
        for key, value in pairs:
            if values[key] != value and not _is_nan(value):
                raise _Twice(key)
    return values


def _is_nan(value: Any) -> bool:
    return isinstance(value, float) and value != value


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("a number of too many digits")
    return int(digits)


def _levels(values: Any) -> int:
    """How deep lists and objects lie in each other, up to one more than is allowed."""
    level: list[Any] = [values]
    for depth in range(MOST_LEVELS + 1):
        level = [entry for found in level for entry in _inside(found)]
        if not level:
            return depth
    return MOST_LEVELS + 1


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Model arguments as users write them, to names and values.

Read are ``padding 0;batch_size 4`` (the original's form), ``padding=0;batch_size=4``, a JSON object
or list as text, a dictionary, and lists of names and values, flat or in pairs.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, Union

from ...inference.errors import ParameterError
from ..texts import marked, tr, translated

_EXAMPLE = marked("Write them as in: padding 0;batch_size 4")
_ENTRY = re.compile(
    r"""\s*(?P<name>[A-Za-z_][\w.-]*)
        (?:\s*=\s*|\s+)
        (?P<value>"[^"]*"|'[^']*'|[^;]*?)
        \s*(?:;|$)""",
    re.VERBOSE,
)
_PLAIN = re.compile(r"[\w.+:/\\-]+")


def parse_arguments(given: Any) -> dict[str, Any]:
    """The arguments in ``given``, None and empty ones being none.

    Raises ParameterError for what cannot be read as names and values.
    """
    if given is None or given == "" or given == []:
        return {}
    if isinstance(given, str):
        return _from_text(given.strip())
    if isinstance(given, dict):
        return {str(name): _sendable(value) for name, value in given.items()}
    if isinstance(given, (list, tuple)):
        return _from_list(list(given))
    raise ParameterError(
        tr("MODEL_ARGUMENTS is {value}, names and values are needed. {example}").format(
            value=str(given)[:60], example=translated(_EXAMPLE)
        )
    )


def _from_text(text: str) -> dict[str, Any]:
    if text[:1] in ("{", "["):
        try:
            return parse_arguments(json.loads(text, parse_float=_number, parse_constant=str))
        except json.JSONDecodeError as error:
            raise ParameterError(
                tr("MODEL_ARGUMENTS is not JSON: {msg} at column {colno}. {example}").format(
                    msg=error.msg, colno=error.colno, example=translated(_EXAMPLE)
                )
            ) from error
        except (RecursionError, ValueError) as error:
            raise ParameterError(
                tr(
                    "MODEL_ARGUMENTS is nested too deeply or holds a number too long to be "
                    "an argument. {example}"
                ).format(example=translated(_EXAMPLE))
            ) from error
    found: dict[str, Any] = {}
    position = 0
    while position < len(text):
        if text[position] in "; \t\n":
            position += 1
            continue
        entry = _ENTRY.match(text, position)
        if entry is None:
            rest = text[position:].split(";")[0].strip()
            raise ParameterError(
                tr("MODEL_ARGUMENTS: “{rest}” has no value. {example}").format(
                    rest=rest[:60], example=translated(_EXAMPLE)
                )
            )
        found[entry["name"]] = entry["value"].strip("\"'")
        position = entry.end()
    return found


def _from_list(entries: list[Any]) -> dict[str, Any]:
    if all(isinstance(entry, (list, tuple)) for entry in entries):
        pairs = entries
    else:
        if len(entries) % 2:
            raise ParameterError(
                tr(
                    "MODEL_ARGUMENTS lists {count} entries, names and values in turn are "
                    "needed. {example}"
                ).format(count=len(entries), example=translated(_EXAMPLE))
            )
        pairs = list(zip(entries[::2], entries[1::2]))
    if not all(len(pair) == 2 for pair in pairs):
        raise ParameterError(
            tr("MODEL_ARGUMENTS: every entry needs a name and a value. {example}").format(
                example=translated(_EXAMPLE)
            )
        )
    return {str(name): _sendable(value) for name, value in pairs if str(name).strip()}


def _number(written: str) -> Union[float, str]:
    """A number of a JSON text; one that is too large to be one stays as it is written."""
    return written if math.isinf(float(written)) else float(written)


def _sendable(value: Any) -> Any:
    """``value``, with texts for what the inference process cannot be told: NaN and infinity."""
    if isinstance(value, dict):
        return {str(name): _sendable(entry) for name, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_sendable(entry) for entry in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def format_arguments(values: Mapping[str, Any]) -> str:
    """``values`` as ``parse_arguments`` reads them back: the original's form, else JSON text."""
    texts = {name: argument_text(value) for name, value in values.items()}
    text = ";".join(f"{name} {_quoted(value)}" for name, value in texts.items())
    plain = all(isinstance(value, (str, int, float)) for value in values.values())
    try:
        if plain and parse_arguments(text) == texts:
            return text
    except ParameterError:
        pass
    return json.dumps(values, ensure_ascii=False, default=str)


def argument_text(value: Any) -> str:
    """One value as it is written, with a decimal point in every language."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)


def _quoted(value: str) -> str:
    if _PLAIN.fullmatch(value):
        return value
    return f"'{value}'" if '"' in value else f'"{value}"'

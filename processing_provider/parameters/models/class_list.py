# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes of a model as users write them, to the entries of ``Classes``.

Read are ``intact;damaged``, ``intact=#4cae6c;damaged=#e0674f``, a JSON list of names or of objects
with Value, Name and Color, and the path of a .txt or .csv file with a line per class. A class's
value is its position, as is its place in the model's output.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ....inference.errors import ParameterError
from ...texts import marked, tr, translated

_EXAMPLE = marked("Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f")
_FILES = (".txt", ".csv")
_MOST_BYTES = 4_000_000
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NUMBERED = re.compile(r"(\d+)[\s:,]+(.+)")


def parse_classes(given: Any) -> list[dict[str, Any]]:
    """The classes in ``given``, in the order of the model's outputs; none for an empty text.

    Raises ParameterError.
    """
    text = json.dumps(given) if isinstance(given, (list, tuple)) else str(given or "").strip()
    if not text:
        return []
    if text.startswith("["):
        entries = _from_json(text)
    elif Path(text).suffix.lower() in _FILES:
        entries = _from_file(Path(text))
    else:
        entries = [_entry(part) for part in text.split(";") if part.strip()]
    classes = [{"Value": value, **entry} for value, entry in enumerate(entries)]
    names = [str(entry["Name"]) for entry in classes]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ParameterError(
            tr("CLASSES names “{twice}” twice. Give every class its own name.").format(twice=twice)
        )
    return classes


def _from_json(text: str) -> list[dict[str, Any]]:
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParameterError(
            tr("CLASSES is not JSON: {error}. {example}").format(
                error=error, example=translated(_EXAMPLE)
            )
        ) from error
    return [
        entry if isinstance(entry, dict) and "Name" in entry else _entry(entry) for entry in listed
    ]


def _from_file(path: Path) -> list[dict[str, Any]]:
    """A class per line: its name, or name and colour; a line of column titles is passed over."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ParameterError(
                tr("CLASSES: {path} is too long for a list of classes.").format(path=path.name)
            )
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or tr("it is no text in UTF-8")
        raise ParameterError(
            tr(
                "CLASSES: {path} cannot be read ({told}). Choose a text file with a line per class."
            ).format(path=path, told=told)
        ) from error
    lines = [line for line in lines if line.strip()]
    if path.suffix.lower() == ".csv":
        try:
            return _from_rows(list(csv.reader(lines)))
        except csv.Error as error:
            raise ParameterError(
                tr(
                    "CLASSES: {path} is no table ({error}). Write lines as in: intact,#4cae6c"
                ).format(path=path.name, error=error)
            ) from error
    return [_entry(line) for line in _without_numbers(lines)]


def _from_rows(rows: Sequence[Sequence[str]]) -> list[dict[str, Any]]:
    titles = [title.strip().lower() for title in rows[0]] if rows else []
    if "name" in titles:
        rows, place = rows[1:], titles.index("name")
        colour = titles.index("color") if "color" in titles else None
    else:
        place, colour = 0, 1
    found = []
    for row in rows:
        name = row[place] if place < len(row) else ""
        written = row[colour].strip() if colour is not None and colour < len(row) else ""
        found.append(_entry(f"{name}={written}" if written else name))
    return found


def _without_numbers(lines: Sequence[str]) -> list[str]:
    """The lines without their own positions before the names, as some tools write them."""
    found = [_NUMBERED.fullmatch(line.strip()) for line in lines]
    if all(entry and int(entry[1]) == place for place, entry in enumerate(found)):
        return [entry[2] for entry in found if entry]
    return list(lines)


def _entry(written: Any) -> dict[str, Any]:
    """A class of a name, or of a name and a colour after the last ``=``."""
    if not isinstance(written, (str, int)) or isinstance(written, bool):
        raise ParameterError(
            tr("CLASSES: {written} is no class name. {example}").format(
                written=json.dumps(written)[:60], example=translated(_EXAMPLE)
            )
        )
    name, equals, colour = str(written).strip().rpartition("=")
    if not equals:
        name = colour
    elif not _COLOUR.fullmatch(colour.strip()):
        if colour.strip().startswith("#") or not name.strip():
            raise ParameterError(
                tr("CLASSES: “{colour}” is no colour. {example}").format(
                    colour=colour.strip()[:60], example=translated(_EXAMPLE)
                )
            )
        name, colour, equals = str(written), "", ""
    if not name.strip():
        raise ParameterError(
            tr("CLASSES holds a class without a name. {example}").format(
                example=translated(_EXAMPLE)
            )
        )
    if not equals:
        return {"Name": name.strip()}
    digits = colour.strip()[1:]
    return {"Name": name.strip(), "Color": [int(digits[i : i + 2], 16) for i in (0, 2, 4)]}

# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes of a model as users write them, to the entries of ``Classes``.

Read are ``intact;damaged``, ``intact=#4cae6c;damaged=red``, a JSON list of names or of objects
with Value, Name and Color, and the path of a .txt or .csv file with a line per class. A class's
value is its position, as is its place in the model's output.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSymbolLayerUtils

from ....inference.errors import ParameterError
from ...texts import marked, tr, translated

_EXAMPLE = marked("Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f")
_FILES = (".txt", ".csv")
_MOST_BYTES = 4_000_000
#: What may stand between a table's columns, the least usual in names first.
_SEPARATORS = ("\t", ";", ",")
#: The beginning of what is a colour, right or wrong, and no part of a name.
_MEANT_AS_COLOUR = re.compile(r"#|\d+\s*,\s*\d+\s*,")
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
    if path.suffix.lower() == ".csv":
        try:
            return _from_rows(path.name, _rows(lines))
        except csv.Error as error:
            raise ParameterError(
                tr(
                    "CLASSES: {path} is no table ({error}). Write lines as in: intact,#4cae6c"
                ).format(path=path.name, error=error)
            ) from error
    return [_entry(line) for line in _without_numbers([line for line in lines if line.strip()])]


def _rows(lines: Sequence[str]) -> list[list[str]]:
    """The rows of a table, split by what splits most of them."""
    tables = [list(csv.reader(lines, delimiter=separator)) for separator in _SEPARATORS]
    return max(tables, key=lambda rows: sum(len(row) > 1 for row in rows))


def _from_rows(file: str, rows: Sequence[Sequence[str]]) -> list[dict[str, Any]]:
    numbered = [
        (number, [cell.strip() for cell in row])
        for number, row in enumerate(rows, 1)
        if len(row) > 1 or "".join(row).strip()
    ]
    titles = [title.lower() for title in numbered[0][1]] if numbered else []
    place, colour = 0, 1
    if "name" in titles:
        numbered = numbered[1:]
        place = titles.index("name")
        colour = next((titles.index(key) for key in ("color", "colour") if key in titles), -1)
    found = []
    for number, row in numbered:
        name = row[place] if place < len(row) else ""
        written = row[colour] if 0 <= colour < len(row) else ""
        if written and name:
            found.append({"Name": name, "Color": _colour_of_row(file, number, written)})
        else:
            found.append(_entry(name))
    return found


def _colour_of_row(file: str, number: int, written: str) -> list[int]:
    colour = _colour(written)
    if colour is None:
        raise ParameterError(
            tr(
                "CLASSES: “{colour}” in row {row} of {path} is no colour. Write it as #4cae6c, "
                "as 76,174,108 in quotes, or as a name such as red."
            ).format(colour=written[:60], row=number, path=file)
        )
    return colour


def _colour(written: str) -> Optional[list[int]]:
    """Red, green and blue of a colour as #rrggbb, as r,g,b or by name; None for any other text."""
    colour = QgsSymbolLayerUtils.parseColor(written, True)
    if not colour.isValid() or colour.alpha() < 255:
        return None
    return [colour.red(), colour.green(), colour.blue()]


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
    text = str(written).strip()
    name, equals, colour = (part.strip() for part in text.rpartition("="))
    found = _colour(colour) if equals else None
    if equals and found is None and (_MEANT_AS_COLOUR.match(colour) or not name):
        raise ParameterError(
            tr("CLASSES: “{colour}” is no colour. {example}").format(
                colour=colour[:60], example=translated(_EXAMPLE)
            )
        )
    if found is None:
        name = text
    if not name:
        raise ParameterError(
            tr("CLASSES holds a class without a name. {example}").format(
                example=translated(_EXAMPLE)
            )
        )
    return {"Name": name} if found is None else {"Name": name, "Color": found}

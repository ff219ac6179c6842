# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON from files and texts of any origin, with a sentence for what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...errors import DefinitionError
from . import package


def read_json(path: Path) -> Any:
    """The JSON in the file at ``path``, which is never a large one. Raises DefinitionError."""
    try:
        size = path.stat().st_size
        if size > package.MOST_DEFINITION_BYTES:
            raise DefinitionError(path.name, [package.too_large("the file", size)])
        return decode_json(path.read_bytes(), path.name)
    except OSError as error:
        raise DefinitionError(path.name, [package.unreadable(error)]) from error


def decode_json(content: bytes, name: str) -> Any:
    """The JSON in ``content``, a text in UTF-8 called ``name``. Raises DefinitionError."""
    try:
        return parse_json(content.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        raise DefinitionError(
            name,
            [
                f"this is not a text in UTF-8 (byte {error.start}). "
                "Choose an .emd, a text in JSON, or a .dlpk."
            ],
        ) from error


def parse_json(text: str, name: str) -> Any:
    """The JSON in ``text``. Raises DefinitionError."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise DefinitionError(
            name,
            [
                f"this is not JSON: {error.msg} at line {error.lineno}, column {error.colno}. "
                "Correct the text there."
            ],
        ) from error
    except (RecursionError, ValueError) as error:
        raise DefinitionError(
            name, ["this JSON is nested too deeply or holds a number too long to be a definition."]
        ) from error

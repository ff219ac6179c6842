# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes as the values of fields name them, for training, for reports and for accuracy alike."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt

#: What stands between the classes of an object that has several.
BETWEEN = ";"


def class_text(value: Any) -> Optional[str]:
    """A field's value as the name of a class: None for NULL, NaN and blanks.

    Whole numbers have no decimals, whatever type their field has. The entries of a list are
    several classes, as if it were a text of them.
    """
    if isinstance(value, (list, tuple)):
        return BETWEEN.join(filter(None, map(class_text, value))) or None
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return str(int(value)) if value == int(value) else repr(value)
    if hasattr(value, "toString"):  # Qt's dates and times
        return str(value.toString(Qt.DateFormat.ISODate)) or None
    return str(value).strip() or None


def names_in(text: str, known: Collection[str] = ()) -> list[str]:
    """The classes that ``text`` names; the name of one of the ``known`` is taken as it is."""
    if text in known:
        return [text]
    return [part.strip() for part in text.split(BETWEEN) if part.strip()]

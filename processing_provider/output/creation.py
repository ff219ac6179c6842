# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL is told of a new file, or of a new table in one: arguments of ``parameterAsSink``."""

from __future__ import annotations

from typing import Any

#: SQLite's, where GDAL writes other names of fields than were asked for.
_LAUNDERED = (".sqlite", ".db")


def as_named(suffix: str) -> dict[str, Any]:
    """To leave the names of fields as they are, in a file with ``suffix``."""
    options = ["LAUNDER=NO"]
    told = {"layerOptions": options, "createOptions": {"layerOptions": options}}  # file, and table
    return told if suffix in _LAUNDERED else {}


def as_ordered(suffix: str) -> dict[str, Any]:
    """The same, and to leave the rows in their order: FlatGeobuf's index sorts them."""
    return {"layerOptions": ["SPATIAL_INDEX=NO"]} if suffix == ".fgb" else as_named(suffix)

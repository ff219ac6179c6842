# SPDX-License-Identifier: GPL-2.0-or-later
"""What fields may be called in a file or a table: formats cut names and keep some."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

#: By the suffix of a database, what its tables call their geometry.
_GEOMETRIES = {".gpkg": "geom", ".sqlite": "geometry", ".db": "geometry"}
#: What every table of PostgreSQL has.
_COLUMNS_OF_POSTGRESQL = ("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid")
#: Formats whose tables are dBASE's.
_DBASE = (".shp", ".shz", ".dbf")
_KML = (".kml", ".kmz")
#: How many bytes a name may have.
_IN_DBASE, _IN_POSTGRESQL, _ANYWHERE = 10, 63, 10_000


@dataclass(frozen=True)
class FieldNames:
    """The names that fields may have in a file with ``suffix``, or in a new table of a database.

    Of a database ``provider`` is QGIS's, and ``geometry`` the column of the table's geometry.
    """

    suffix: str = ""
    provider: str = ""
    geometry: str = ""

    @property
    def in_dbase(self) -> bool:
        """Whether they are those of a shapefile or its table."""
        return self.suffix in _DBASE

    @property
    def in_kml(self) -> bool:
        """Whether GDAL writes them into a KML as they are, though some would break it."""
        return self.suffix in _KML

    @property
    def own_columns(self) -> tuple[str, ...]:
        """The columns that a table has beside its fields: they would hide fields of their names."""
        of_files = _GEOMETRIES.get(self.suffix, "")  # whatever was asked for
        own = _COLUMNS_OF_POSTGRESQL if self.provider == "postgres" else ()
        return (self.geometry, of_files, *own)

    def unique(self, name: str, taken: Iterable[str]) -> str:
        """``name`` as it can be, with a number if it is one of ``taken`` in any letter case."""
        allowed = re.sub(r'[\x00-\x1f"&<]', "_", name) if self.in_kml else name
        folded = {entry.lower() for entry in taken}
        candidate, number = self._cut(allowed), 0
        while candidate.lower() in folded:
            number += 1
            end = f"_{number}"
            candidate = self._cut(allowed, len(end)) + end
        return candidate

    def _cut(self, name: str, room: int = 0) -> str:
        """``name`` as formats cut it, with ``room`` behind: whole letters, no space at the end."""
        longest = _IN_DBASE if self.in_dbase else _ANYWHERE
        if self.provider == "postgres":
            longest = _IN_POSTGRESQL
        if longest == _ANYWHERE:
            return name
        return name.encode(errors="ignore")[: longest - room].decode(errors="ignore").rstrip()

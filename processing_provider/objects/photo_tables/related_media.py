# SPDX-License-Identifier: GPL-2.0-or-later
"""Media of GeoPackage's related tables extension, read with SQLite itself.

A row of ``gpkgext_relations`` names a table of media (``data``, ``content_type``) and a table that
maps features (``base_id``) to them (``related_id``).
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from qgis.core import QgsFeature, QgsVectorLayer

from ....inference.errors import ImageryError
from ...texts import tr
from .attachments import fields_of
from .container import Container
from .photo import LARGEST, PhotoRef, Skipped, attribute, is_picture, refuse, too_large

_RELATIONS = """
    SELECT base_primary_column, related_table_name, related_primary_column, mapping_table_name
    FROM gpkgext_relations WHERE lower(base_table_name) = lower(?)
"""
#: Columns that the standard leaves to writers, of which the first one there names a medium.
_NAMES = ("name", "title", "file_name", "filename", "att_name")

#: (feature's key, medium's key, content type, name, size in bytes)
_Mapped = tuple[int, object, Optional[str], Optional[str], Optional[int]]


@dataclass(frozen=True)
class _Media:
    """One table of media: its columns for key, content, type and name (empty for none)."""

    table: str
    key: str
    data: str
    kind: str
    name: str


class RelatedMedia:
    """The media of one layer's features: all but their content is in memory."""

    def __init__(self, path: str, layer: QgsVectorLayer, relations: list[tuple[str, ...]]) -> None:
        """``relations`` are rows of _RELATIONS. Raises sqlite3.Error."""
        self._path = path
        self._media: list[_Media] = []
        self._rows: dict[tuple[str, int], list[PhotoRef]] = defaultdict(list)
        self._others: dict[tuple[str, int], int] = defaultdict(int)
        self._skipped = Skipped()
        fields = fields_of(layer)
        keys: dict[str, None] = {}
        with closing(_connect(path)) as connection:
            for base_key, table, key, mapping in relations:
                field = fields.get(str(base_key).lower(), "")
                try:
                    media = _media(connection, table, key)
                    rows = [] if media is None else list(_mapped(connection, media, mapping))
                except sqlite3.Error:  # it names what is not there
                    continue
                if media is not None:
                    keys[field] = None
                    self._index(media, rows, field)
        self._keys = tuple(keys)
        self.fields = tuple(key for key in keys if key)
        tables = ", ".join(media.table for media in self._media)
        self.description = tr("related media in the table {tables}").format(tables=tables)

    def _index(self, media: _Media, rows: list[_Mapped], field: str) -> None:
        self._media.append(media)
        number = len(self._media) - 1
        for base, key, kind, name, size in rows:
            if not isinstance(key, int):  # SQLite keeps anything in any column
                continue
            owner = (field, base)
            shown = str(name or f"{media.table} {key}")
            if is_picture(str(name or ""), str(kind or "")):
                ref = PhotoRef(shown, key=f"{number}:{key}", refused=too_large(size or 0))
                self._rows[owner].append(ref)
            else:
                self._others[owner] += 1

    @property
    def is_empty(self) -> bool:
        """Whether there is no medium at all."""
        return not self._rows and not self._others

    @property
    def skipped(self) -> int:
        """See PhotoTable.skipped."""
        return self._skipped.total

    def photos_of(self, feature: QgsFeature) -> list[PhotoRef]:
        """See PhotoTable.photos_of."""
        owners = []
        for key in self._keys:
            value = attribute(feature, key)
            owners.append((key, feature.id() if value is None else value))
        self._skipped.note(feature, sum(self._others.get(owner, 0) for owner in owners))
        return [ref for owner in owners for ref in self._rows.get(owner, ())]

    def content(self, ref: PhotoRef) -> Union[str, bytes]:
        """See PhotoTable.content."""
        refuse(ref)
        number, _, key = ref.key.partition(":")
        media = self._media[int(number)]
        query = (
            f"SELECT {_quoted(media.data)} FROM {_quoted(media.table)} "  # nosec B608 # quoted
            f"WHERE {_quoted(media.key)} = ? AND length({_quoted(media.data)}) <= {LARGEST}"
        )
        try:
            with closing(_connect(self._path)) as connection:
                row = connection.execute(query, (int(key),)).fetchone()
        except sqlite3.Error as error:
            raise ImageryError(
                tr("{ref} cannot be read from {path}: {error}.").format(
                    ref=ref.name, path=self._path, error=error
                )
            ) from error
        if row is None or not isinstance(row[0], bytes):
            raise ImageryError(
                tr("{ref} has no content. Attach the photo again.").format(ref=ref.name)
            )
        return row[0]


def find_related_media(layer: QgsVectorLayer, container: Container) -> Optional[RelatedMedia]:
    """The media that a GeoPackage relates to the features of ``layer``, if it does."""
    if not container.path.lower().endswith((".gpkg", ".gpkx")):
        return None
    try:
        with closing(_connect(container.path)) as connection:
            relations = connection.execute(_RELATIONS, (container.table,)).fetchall()
        found = RelatedMedia(container.path, layer, relations)
    except sqlite3.Error:  # no such table: the extension is not used here
        return None
    return found if found._media else None


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


def _media(connection: sqlite3.Connection, table: str, key: str) -> Optional[_Media]:
    """``table`` if it is one of media, told by its columns, since relations are named freely."""
    described = connection.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()
    columns = {str(row[1]).lower(): str(row[1]) for row in described}
    if not {"data", "content_type"} <= columns.keys():
        return None
    name = next((columns[wanted] for wanted in _NAMES if wanted in columns), "")
    return _Media(table, key, columns["data"], columns["content_type"], name)


def _mapped(connection: sqlite3.Connection, media: _Media, mapping: str) -> Iterator[_Mapped]:
    """The rows of the table ``mapping``, ordered by the medium's key."""
    key, data, kind = (_quoted(column) for column in (media.key, media.data, media.kind))
    name = f"r.{_quoted(media.name)}" if media.name else "NULL"
    yield from connection.execute(
        f"SELECT DISTINCT m.base_id, r.{key}, r.{kind}, {name}, "  # nosec B608 # quoted
        f"length(r.{data}) "
        f"FROM {_quoted(mapping)} AS m JOIN {_quoted(media.table)} AS r ON r.{key} = m.related_id "
        f"ORDER BY r.{key}"
    )


def _quoted(identifier: str) -> str:
    doubled = identifier.replace('"', '""')
    return f'"{doubled}"'

# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers with photos, in the layouts in which other software writes them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from osgeo import ogr
from qgis.core import QgsVectorLayer

from .pictures import encoded, picture

DRIVERS = {".gdb": "OpenFileGDB", ".gpkg": "GPKG", ".sqlite": "SQLite"}
TEXT, WHOLE, BYTES = ogr.OFTString, ogr.OFTInteger, ogr.OFTBinary


def photo(number: int) -> bytes:
    """The bytes of a small photo, another for each number."""
    return encoded(picture(seed=number, width=9, height=7), "PNG")


@dataclass(frozen=True)
class Row:
    """One attachment: of which feature, counted from 1, and what it is."""

    feature: Optional[int]
    name: str = "photo.png"
    content: Optional[bytes] = None
    kind: str = "image/png"
    size: Optional[int] = None


def write_table(
    path: Path,
    name: str,
    fields: dict[str, int],
    rows: Sequence[Sequence[Any]],
    geometry: bool = False,
) -> None:
    """Add the table ``name`` to the file at ``path``; with ``geometry``, its rows are points."""
    driver = ogr.GetDriverByName(DRIVERS[path.suffix])
    file = ogr.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    table = file.CreateLayer(name, None, ogr.wkbPoint if geometry else ogr.wkbNone)
    for field, kind in fields.items():
        table.CreateField(ogr.FieldDefn(field, kind))
    for number, values in enumerate(rows):
        feature = ogr.Feature(table.GetLayerDefn())
        if geometry:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({number} 1)"))
        for field, value in zip(fields, values):
            if isinstance(value, bytes):
                feature.SetFieldBinaryFromHexString(field, value.hex())
            elif value is not None:
                feature.SetField(field, value)
        table.CreateFeature(feature)
    table = None
    file = None


def opened(path: Path, table: str) -> QgsVectorLayer:
    """The layer of one table."""
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


def global_id(number: int) -> str:
    """The GlobalID of a feature, as geodatabases write it."""
    return f"{{ABCDEF00-0000-4000-8000-{number:012X}}}"


def with_attachments(
    path: Path, rows: Sequence[Row], by: str = "REL_OBJECTID", count: int = 3
) -> QgsVectorLayer:
    """A layer of ``count`` points and its table of attachments, related by the column ``by``."""
    points = [[global_id(number), f"pole {number}"] for number in range(1, count + 1)]
    write_table(path, "Poles", {"GlobalID": TEXT, "label": TEXT}, points, geometry=True)
    by_number = by == "REL_OBJECTID"
    fields = {"CONTENT_TYPE": TEXT, "ATT_NAME": TEXT, "DATA_SIZE": WHOLE, "DATA": BYTES}
    values = []
    for row in rows:
        size = len(row.content or b"") if row.size is None else row.size
        owner = row.feature
        if owner is not None and not by_number:
            owner = global_id(owner).strip("{}").lower()
        values.append([row.kind, row.name, size, row.content, owner])
    write_table(path, "Poles__ATTACH", {**fields, by: WHOLE if by_number else TEXT}, values)
    return opened(path, "Poles")


def with_related_media(
    path: Path, rows: Sequence[Row], relation: str = "media", names: bool = True
) -> QgsVectorLayer:
    """A GeoPackage layer of three points, and media related as the standard has it."""
    write_table(path, "poles", {"label": TEXT}, [["a"], ["b"], ["c"]], geometry=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            """
            CREATE TABLE gpkgext_relations (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                base_table_name TEXT NOT NULL, base_primary_column TEXT NOT NULL DEFAULT 'id',
                related_table_name TEXT NOT NULL,
                related_primary_column TEXT NOT NULL DEFAULT 'id',
                relation_name TEXT NOT NULL, mapping_table_name TEXT NOT NULL UNIQUE);
            CREATE TABLE "site photos" (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                data BLOB NOT NULL, content_type TEXT NOT NULL);
            CREATE TABLE poles_photos (base_id INTEGER NOT NULL, related_id INTEGER NOT NULL);
            """
        )
        if names:
            connection.execute('ALTER TABLE "site photos" ADD COLUMN title TEXT')
        connection.execute(
            "INSERT INTO gpkgext_relations VALUES (NULL, 'poles', 'fid', 'site photos', 'id', ?, "
            "'poles_photos')",
            (relation,),
        )
        for number, row in enumerate(rows, 1):
            values = [number, row.content or b"", row.kind, *([row.name] if names else [])]
            marks = ", ".join("?" * len(values))
            connection.execute(f'INSERT INTO "site photos" VALUES ({marks})', values)
            connection.execute("INSERT INTO poles_photos VALUES (?, ?)", (row.feature, number))
    return opened(path, "poles")

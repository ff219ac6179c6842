# SPDX-License-Identifier: GPL-2.0-or-later
"""Where outputs may go: never onto what the run reads, and each to a place of its own."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...inference.errors import ParameterError
from ..texts import tr
from .layers_behind import files_behind, layers_read
from .values import (
    Parameters,
    appends,
    destination_database,
    destination_path,
    destination_suffix,
    destination_table,
    destination_text,
    source_file,
    table_of,
)

#: GDAL's drivers of formats that cut objects at the edges of tiles.
_OF_TILES = ("MVT", "MBTiles", "PMTiles")


@dataclass(frozen=True)
class Target:
    """Where the output ``name`` goes: a whole ``file``, a ``table`` in one or of a database.

    Of a database ``provider`` is QGIS's name of its kind, and ``uri`` its address. All are empty
    for an output that overwrites nothing.
    """

    name: str
    file: str = ""
    table: str = ""
    provider: str = ""
    uri: Optional[QgsDataSourceUri] = None

    @property
    def place(self) -> str:
        """The file or the database, as a message names it."""
        return self.file if self.uri is None else self.uri.database() or self.uri.service()

    def reads(self, layer: QgsVectorLayer) -> bool:
        """Whether ``layer`` itself, no other behind it, is read from here."""
        if self.table and same_file(self._table_file, source_file(layer)):
            return self.is_table(source_file(layer), table_of(layer))
        if self.uri is not None:
            return self.provider == layer.providerType() and _is_read(self.uri, layer)
        return any(
            same_file(self.file, file) for file in (source_file(layer), *files_behind(layer))
        )

    def is_table(self, file: str, table: str) -> bool:
        """Whether rows go to ``table`` in ``file``, whose names SQLite knows in any letter case."""
        return same_file(self._table_file, file) and self.table.lower() == table.lower()

    @property
    def _table_file(self) -> str:
        """The file in which the table is; of a database that is none, no file's name."""
        return self.file if self.uri is None else self.uri.database()

    def meets(self, other: Target) -> bool:
        """Whether what is written here would be lost when ``other`` is written, or the reverse."""
        if self.uri is not None and other.uri is not None:
            return self.provider == other.provider and _is_one_table(self.uri, other.uri)
        one_table = not self.table or not other.table or self.table.lower() == other.table.lower()
        return one_table and same_file(self.file, other.file)


def sink_target(parameters: Parameters, name: str, context: QgsProcessingContext) -> Target:
    """Where the rows of the output ``name`` go."""
    file, table = destination_table(parameters, name, context)
    if file:
        return Target(name, file, table)
    provider, uri = destination_database(parameters, name, context)
    if provider:
        return Target(name, table=uri.table(), provider=provider, uri=uri)
    return Target(name, destination_path(parameters, name, context))


def page_target(parameters: Parameters, name: str, context: QgsProcessingContext) -> Target:
    """Where the page of the output ``name`` goes."""
    path = destination_text(parameters, name, context)
    return Target(name, "" if path == QgsProcessing.TEMPORARY_OUTPUT else path)


def check_address(parameters: Parameters, name: str, context: QgsProcessingContext) -> None:
    """Raise ParameterError if what the output ``name`` says is no file, table or layer to QGIS.

    Nor is a file of tiles, in which no row stays whole.
    """
    text = destination_text(parameters, name, context)
    if "|" in text:
        raise ParameterError(
            tr("{name}: {path} is no file name. Leave out what follows the “|”.").format(
                name=name, path=text
            )
        )
    if appends(parameters, name):
        return
    provider, colon, _ = os.path.splitdrive(text)[1].partition(":")
    known = (*QgsProviderRegistry.instance().providerList(), "memory", "postgis")
    if colon and provider not in known:
        raise ParameterError(
            tr(
                "{name}: QGIS takes what stands before the colon in {path} for a kind of database, "
                "and knows none of that name. Choose a file and a folder without a colon."
            ).format(name=name, path=text)
        )
    suffix = destination_suffix(parameters, name, context)
    if QgsVectorFileWriter.driverForExtension(suffix[1:]) in _OF_TILES:
        raise ParameterError(
            tr(
                "{name}: a file of the format {suffix} holds tiles, at whose edges rows are cut. "
                "Choose a GeoPackage."
            ).format(name=name, suffix=suffix)
        )


def check_place(name: str, path: str) -> None:
    """Raise ParameterError if the parameter ``name`` asks for a file where none can be written."""
    folder = Path(path).parent
    if not os.path.isdir(folder):  # which takes any text, however long
        raise ParameterError(
            tr("{name}: there is no folder {folder}. Create it, or choose another.").format(
                name=name, folder=folder
            )
        )
    places = [str(folder), *([path] if os.path.exists(path) else [])]  # it is made beside its place
    if not (_may_be_file(path) and all(os.access(place, os.W_OK) for place in places)):
        raise ParameterError(
            tr("{name}: {path} cannot be written. Choose another file.").format(
                name=name, path=path
            )
        )


def _may_be_file(path: str) -> bool:
    """Whether ``path`` is a plain file or one to be made: no folder, pipe, device, or no name."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return True
    except (OSError, ValueError):  # too long, or with what no name may hold
        return False


def check_unread(target: Target, layers: Sequence[QgsVectorLayer]) -> None:
    """Raise ParameterError if one of ``layers``, or a layer behind one, is read from ``target``."""
    overwrites = target.file or target.provider
    for layer in layers_read(layers) if overwrites else ():
        if not target.reads(layer):
            continue
        text = tr(
            "{name}: {place} holds what the layer {layer} reads, and would be overwritten. Choose "
            "another file."
        )
        if target.table:
            text = tr(
                "{name}: the table {table} of {place} holds what the layer {layer} reads, and "
                "would be overwritten. Choose another table."
            )
        raise ParameterError(
            text.format(
                name=target.name, place=target.place, table=target.table, layer=layer.name()
            )
        )


def check_apart(targets: Sequence[Target]) -> None:
    """Raise ParameterError if two of the outputs would overwrite one another."""
    for number, one in enumerate(targets):
        for other in targets[number + 1 :]:
            if not one.meets(other):
                continue
            text = tr(
                "{one} and {other} are both to be written to {place}, and one would overwrite the "
                "other. Choose another file for one of them."
            )
            if one.table and other.table:
                text = tr(
                    "{one} and {other} are both to be written to the table {table} of {place}, and "
                    "one would overwrite the other. Choose another table for one of them."
                )
            raise ParameterError(
                text.format(one=one.name, other=other.name, place=one.place, table=one.table)
            )


def same_file(one: str, other: str) -> bool:
    """Whether both paths, of which none need be there, name one file; an empty path names none."""
    if not one or not other:
        return False
    return _real(one) == _real(other) or _is_linked(one, other)


def _is_linked(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


def _real(path: str) -> str:
    """``path`` without links; the table of a shapefile stands for all of it."""
    stem, suffix = os.path.splitext(os.path.normcase(os.path.realpath(path)))
    return stem + (".shp" if suffix.lower() == ".dbf" else suffix)


def _is_read(written: QgsDataSourceUri, layer: QgsVectorLayer) -> bool:
    """Whether the table ``written`` is the one that ``layer`` shows, or its query may read."""
    source = QgsDataSourceUri(layer.source())
    table = source.table()
    if table.startswith("("):
        named = re.search(rf"(?<!\w){re.escape(written.table())}(?!\w)", table)
        return named is not None and _is_one_server(written, source)
    return _is_one_table(written, source)


def _is_one_table(one: QgsDataSourceUri, other: QgsDataSourceUri) -> bool:
    schemas = {uri.schema() or "public" for uri in (one, other)}
    return one.table() == other.table() and len(schemas) == 1 and _is_one_server(one, other)


def _is_one_server(one: QgsDataSourceUri, other: QgsDataSourceUri) -> bool:
    """What only one of both says about the server is taken to be the same."""
    said = [(uri.service(), uri.host(), uri.port(), uri.database()) for uri in (one, other)]
    return not any(a and b and a != b for a, b in zip(*said))

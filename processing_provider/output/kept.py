# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a closed output holds what was written to it.

Formats drop rows that they have no place for, and on a full disk some lose rows or cells without
any error: GeoJSON is cut off in the middle, a shapefile misses cells.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsFeatureRequest,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ...inference.errors import Cancelled, OutputError
from ...inference.job import STATUS
from ..texts import tr

#: What QGIS writes and does not read, though other tools write such files that it reads.
_NOT_READ = (".sql", ".pdf")
#: Read to the end when they are opened, slowly; what is cut off cannot be opened.
_OPENED_WHOLE = (".geojson", ".json")
_CANCEL_EVERY = 1000


def check_kept(destination: str, rows: int) -> None:
    """Raise OutputError if the closed file ``destination`` holds fewer than ``rows`` rows.

    What is no file is not looked at.
    """
    path = destination.split("|")[0]
    if not Path(path).is_file():
        return
    kept = QgsVectorLayer(destination, "output", "ogr").featureCount()
    if 0 <= kept < rows:
        raise _missing(path, kept, rows)


def check_whole(
    written: str, path: Path, rows: int, cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Raise OutputError unless the closed file ``written`` can be read and holds ``rows`` rows.

    All are read, and each must have its Status, where the format keeps that. ``path`` is what the
    file is called in messages. Raises Cancelled.
    """
    readable = QgsProviderRegistry.instance().fileVectorFilters()
    if not rows or f"*{path.suffix.lower()}" not in readable:
        return
    layer = QgsVectorLayer(written, "output", "ogr")
    try:
        if not layer.isValid():
            if path.suffix.lower() in _NOT_READ:
                return
            raise _damaged(path)
        kept = layer.featureCount()
        if 0 <= kept < rows:
            raise _missing(str(path), kept, rows)
        if path.suffix.lower() not in _OPENED_WHOLE and _complete_rows(layer, cancelled) < rows:
            raise _damaged(path)
    finally:
        sip.delete(layer)


def _complete_rows(layer: QgsVectorLayer, cancelled: Callable[[], bool]) -> int:
    """How many rows can be read that have a Status; none of a file that has no fields at all."""
    if not layer.fields().count():
        return 0
    position = layer.fields().lookupField(STATUS)
    if position >= 0 and layer.setSubsetString(f"\"{STATUS}\" <> ''"):
        rows = max(int(layer.featureCount()), 0)  # four times as fast as to read them here
    else:
        rows = _readable_rows(layer, position, cancelled)
    layer.dataProvider().reloadData()  # closes the file, which QGIS would keep open
    return rows


def _readable_rows(layer: QgsVectorLayer, position: int, cancelled: Callable[[], bool]) -> int:
    """How many rows can be read; of a layer whose Status is at ``position``, how many have one."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([position] if position >= 0 else [])
    rows = 0
    with closing(layer.getFeatures(request)) as reading:
        for number, feature in enumerate(reading):
            if number % _CANCEL_EVERY == 0 and cancelled():
                raise Cancelled
            status = feature.attribute(position) if position >= 0 else ""
            rows += isinstance(status, str) and (position < 0 or status != "")
    return rows


def _missing(path: str, kept: int, rows: int) -> OutputError:
    return OutputError(
        tr(
            "{path} holds only {kept} of the {rows} rows: its format has no place for "
            "objects without geometry. Choose a GeoPackage as output, and run again."
        ).format(path=path, kept=kept, rows=rows)
    )


def _damaged(path: Path) -> OutputError:
    return OutputError(
        tr(
            "{path} was not written completely, though no error was told. Check the disk "
            "and your quota on it, and run again."
        ).format(path=path)
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the rows go: to a file that is whole or not there, or into a layer, table or memory.

A new file is written in a hidden folder beside its place. Rows that go elsewhere are there as soon
as they are written; a table that is overwritten is so only when there are rows.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ...inference.errors import DeepObjectsError, OutputError, TemporaryFull
from ...inference.worker.cleaning.run_folder import RunFolder
from ..output.creation import as_ordered
from ..output.kept import check_kept, check_whole
from ..output.layout import Layout
from ..output.staged import Staged, check_replaceable, full_disk, is_full, no_folder, refusal
from ..output.style.layer_style import LayerStyle
from ..output.style.loading import style_when_loaded
from ..output.style.stored import keep
from ..parameters.values import (
    appends,
    destination_database,
    destination_path,
    destination_suffix,
    destination_table,
    destination_text,
)
from ..texts import tr
from .log import Log

OUTPUT = "OUTPUT"
#: What SQLite and the system say of a disk that was full for a moment.
_FULL = ("disk is full", os.strerror(errno.ENOSPC))


@dataclass(frozen=True)
class Rows:
    """What rows look like: their ``layout``, their geometries' type (QGIS's) and CRS."""

    layout: Layout
    geometry_type: Any
    crs: QgsCoordinateReferenceSystem


class Destination:
    """The output of one run; a context, after which only a finished output is left."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        rows: Rows,
        run_folder: RunFolder,
    ) -> None:
        """Make the sink, unless that would overwrite a table. Raises OutputError.

        Also for geometries of several kinds, QGIS's Unknown, where the output has but one.
        """
        self._algorithm, self._context = algorithm, context
        self._given = self._parameters = parameters
        self._rows = rows
        self._sink: Optional[QgsFeatureSink] = None
        self._total = 0
        self._before = 0
        self._staged: Optional[Staged] = None
        #: What QGIS calls the output; empty for a table that is still as it was.
        self.name = ""
        self._appends = appends(parameters, OUTPUT)
        path = "" if self._appends else destination_path(parameters, OUTPUT, context)
        if rows.geometry_type == QgsWkbTypes.Type.Unknown and not self._appends:
            _check_holds_all(path, destination_text(parameters, OUTPUT, context))
        if path:
            self._stage(Path(path), run_folder)
        elif self._appends:
            self._open()
            self._before = self._count() or 0

    @property
    def hidden(self) -> Optional[Path]:
        """The folder for files that are to be moved beside the output when it is finished."""
        return None if self._staged is None else self._staged.path.parent

    def _stage(self, target: Path, run_folder: RunFolder) -> None:
        """Let the file be made in a hidden folder, and QGIS believe that it is in its place."""
        check_replaceable(target)
        try:
            self._staged = Staged(target, run_folder.make_beside(target))
        except OSError as error:
            raise refusal(target, error) from error
        self._parameters = {
            **self._parameters,
            OUTPUT: _moved(self._parameters[OUTPUT], str(self._staged.path)),
        }
        written = self._open()
        file, bar, layer = written.partition("|")
        self._staged.path = Path(file)  # QGIS may have added a suffix
        check_replaceable(self._staged.place)
        self.name = f"{self._staged.place}{bar}{layer}"
        loaded = self._context.layersToLoadOnCompletion()
        if written in loaded:
            loaded[self.name] = loaded.pop(written)
            self._context.setLayersToLoadOnCompletion(loaded)

    def _open(self) -> str:
        """Make the sink; its name as QGIS gives it."""
        # Appending to a layer maps fields by expressions, which must know ours.
        self._context.expressionContext().setFields(self._rows.layout.fields)
        given = (self._given, OUTPUT, self._context)
        suffix = "" if self._appends else destination_suffix(*given)
        try:
            self._sink, self.name = self._algorithm.parameterAsSink(
                self._parameters,
                OUTPUT,
                self._context,
                self._rows.layout.fields,
                self._rows.geometry_type,
                self._rows.crs,
                **as_ordered(suffix),
            )
        except QgsProcessingException as error:
            text = str(error)
            raise OutputError(self._staged.told(text) if self._staged else text) from error
        if self._sink is None:
            raise OutputError(self._algorithm.invalidSinkError(self._given, OUTPUT))
        return self.name

    def sink(self, total: int) -> QgsFeatureSink:
        """Where ``total`` rows are to be written."""
        self._total = total
        if self._sink is None:
            self._open()
        return self._sink

    def finish(self, log: Log, style: Callable[[], LayerStyle]) -> None:
        """Close the sink, style the output, see that all rows are kept, and give it its name.

        Raises OutputError and Cancelled.
        """
        self._close()
        dressed = None if self._appends else self._dress(style, log)
        if self._staged is None:
            check_kept(self.name, self._total)
        else:
            _, bar, layer = self.name.partition("|")
            written = f"{self._staged.path}{bar}{layer}"
            check_whole(written, self._staged.place, self._total, log.cancelled)
            log.raise_if_cancelled()  # some formats are read in one go, which takes its time
            self._staged.publish(log.cancelled)
        if dressed is not None:
            style_when_loaded(dressed, self.name, self._context)

    def _dress(self, style: Callable[[], LayerStyle], log: Log) -> Optional[LayerStyle]:
        """Style a new output; where that fails, for whatever reason, its rows are as they were."""
        try:
            made = style()
            for line in self._stored(made):
                log.say(line)
        except Exception as error:
            reason = self._staged.told(str(error)) if self._staged else str(error)
            log.warn(tr("The style of the output could not be stored ({}).").format(reason))
            return None
        return made

    def _stored(self, style: LayerStyle) -> list[str]:
        """Keep ``style`` where a new output can: what there is to say of it."""
        file, _, layer = self.name.partition("|")
        if self._staged is not None:
            written = f"{self._staged.path}|{layer}" if layer else str(self._staged.path)
            told = keep(style, self._rows.geometry_type, written, self._staged.place)
            return [told] if told else []
        database, _ = destination_table(self._given, OUTPUT, self._context)
        if database and layer and file.lower().endswith(".gpkg"):
            told = keep(style, self._rows.geometry_type, self.name, Path(file))
            return [told] if told else []
        made = QgsProcessingUtils.mapLayerFromString(self.name, self._context, False)
        if isinstance(made, QgsVectorLayer):
            style.apply(made)
        return []

    def _close(self) -> None:
        """Close the file now, whoever still refers to the sink."""
        if self._sink is not None and not sip.isdeleted(self._sink):
            sip.delete(self._sink)

    def __enter__(self) -> Destination:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        place = self._place()
        full = place is not None and is_full(place.parent)  # until it is closed
        self._close()
        if not isinstance(error, DeepObjectsError):
            return
        left = "" if self._staged else self._left()
        elsewhere = isinstance(error, TemporaryFull)
        if place is not None and isinstance(error, OutputError) and not elsewhere:
            if full or any(words in str(error) for words in _FULL):
                raise OutputError(f"{full_disk(place)}{left}") from error
            if self._staged and not place.parent.is_dir():
                raise no_folder(place) from error
        error.args = (f"{error}{left}",)

    def _place(self) -> Optional[Path]:
        """The file of the output, or of its table; None where there is none."""
        if self._staged is not None:
            return self._staged.place
        file, _ = destination_table(self._given, OUTPUT, self._context)
        return Path(file) if file else None

    def _left(self) -> str:
        """What to say of rows that are in the output, or gone from it, though the run failed."""
        if self._sink is None or not self._total:
            return ""
        held = self._count()
        if held is None:
            return ""
        written = held - self._before
        if written <= 0:
            return self._emptied()
        text = tr(
            "{written} of the {total} rows are in the output already; the next run replaces them."
        )
        if self._appends:
            text = tr(
                "{written} of the {total} rows are in the output already: delete them there "
                "before you run again."
            )
        return " " + text.format(written=written, total=self._total)

    def _emptied(self) -> str:
        """What to say of a table that was opened to be overwritten, and has no row."""
        database, uri = destination_database(self._given, OUTPUT, self._context)
        if self._appends or not database:
            return ""
        text = tr("The table {table} was emptied for the new rows; the next run fills it.")
        return " " + text.format(table=uri.table())

    def _count(self) -> Optional[int]:
        """The rows that the table or layer holds now; None where that cannot be told."""
        known = QgsProcessingUtils.mapLayerFromString(self.name, self._context)
        if not isinstance(known, QgsVectorLayer) or known.providerType() == "memory":
            return None
        layer = QgsVectorLayer(known.source(), "output", known.providerType())
        try:
            count = int(layer.featureCount())
            return count if count >= 0 else None
        finally:
            sip.delete(layer)


def _check_holds_all(path: str, text: str) -> None:
    """Raise OutputError if the output ``text``, the file ``path``, has one kind of geometry."""
    told = ""
    if Path(path).suffix.lower() == ".shp":
        told = tr(
            "OUTPUT: a shapefile holds points or lines or polygons, but the objects are of "
            "several kinds. Choose a GeoPackage, and run again."
        )
    elif text in ("", "TEMPORARY_OUTPUT") or text.startswith("memory:"):
        told = tr(
            "OUTPUT: a temporary layer holds points or lines or polygons, but the objects are of "
            "several kinds. Choose a GeoPackage, and run again."
        )
    if told:
        raise OutputError(told)


def _moved(value: Any, path: str) -> Any:
    """The value of an output, written to ``path`` instead; all else that was chosen stays."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    moved = QgsProcessingOutputLayerDefinition(value)
    moved.sink = QgsProperty.fromValue(path)
    return moved

# SPDX-License-Identifier: GPL-2.0-or-later
"""How the rows of the output are written, none lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
)

from ...inference.definition.model_definition import CAPTIONING
from ...inference.errors import Cancelled, OutputError
from ...inference.job import FIELDS, JSON, Job
from ...inference.outcome import Outcome
from ..texts import tr
from ..turns import groups
from .field_types import as_text
from .flush import flush, reason
from .layout import Layout

#: Of a row that is in no layer yet.
_NO_ID = QgsFeature().id()


def results(
    outcome: Outcome, job: Job, keys: Sequence[str], explanation: Optional[str] = None
) -> list[Any]:
    """The attributes of one row from its label on, in the order of the layout's fields."""
    found: list[Any] = [outcome.label]
    if job.model.task != CAPTIONING:
        found.append(outcome.confidence)
    found.append(outcome.status)
    found += outcome.further or [None] * len(job.further_fields)
    if job.probabilities == JSON:
        named = dict(zip(keys, outcome.scores))
        found.append(json.dumps(named, ensure_ascii=False) if named else None)
    elif job.probabilities == FIELDS:
        found += outcome.scores or [None] * len(keys)
    if job.explanations:
        found.append(explanation or None)
    return found


@dataclass
class Written:
    """What ``write_rows`` did: rows written, and those that came without what was asked for.

    ``without_place`` have a geometry with no place in the CRS, ``explained`` an explanation.
    """

    rows: int = 0
    without_place: int = 0
    explained: int = 0


def write_rows(
    sink: QgsFeatureSink,
    layout: Layout,
    job: Job,
    rows: Iterable[QgsFeature],
    total: int,
    outcomes: Iterable[Outcome],
    to_output: QgsCoordinateTransform,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    explain: Callable[[int, Outcome], str] = lambda row, outcome: outcome.explanation,
) -> Written:
    """Write ``rows``, each of which becomes what is written, with the outcome of each.

    They have the attributes of an object, and what names its image. There are ``total`` of them.
    ``explain`` gives what stands in the field of the explanation, by row number and outcome. Raises
    OutputError when a row cannot be written, Cancelled when the user stops.
    """
    written = Written()
    moves = to_output.isValid() and not to_output.isShortCircuited()
    count, first = layout.fields.count(), layout.fields.indexOf(layout.label)
    for group in groups(zip(rows, outcomes)):
        progress(written.rows / total)
        if cancelled():
            raise Cancelled
        for number, (row, outcome) in enumerate(group, written.rows):
            row.setId(_NO_ID)
            row.setFields(layout.fields, False)
            row.resizeAttributes(count)
            if moves:
                row.setGeometry(_placed(row.geometry(), to_output, written))
            for position in layout.texts:
                row.setAttribute(position, as_text(row.attribute(position)))
            shown = explain(number, outcome) if job.explanations else None
            written.explained += bool(shown)
            found = results(outcome, job, layout.score_keys, shown)
            for position, value in enumerate(found, first):
                row.setAttribute(position, value)
        for row, _ in group:
            added = sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
            if not added or (layout.alone and not flush(sink)):
                raise _refused(sink, written.rows, row.geometry())
            written.rows += 1
    if not flush(sink):
        raise _all_refused(sink)
    return written


def _refused(sink: QgsFeatureSink, row: int, geometry: QgsGeometry) -> OutputError:
    if geometry.isEmpty():  # also where there is none
        return OutputError(
            tr(
                "Row {row}, which has no geometry, could not be written to the output ({reason}). "
                "Its format may have no place for such rows: choose a GeoPackage, and run again."
            ).format(row=row + 1, reason=reason(sink))
        )
    return OutputError(
        tr(
            "Row {row} could not be written to the output ({reason}). Check the output's "
            "place and format, and run again."
        ).format(row=row + 1, reason=reason(sink))
    )


def _all_refused(sink: QgsFeatureSink) -> OutputError:
    """The sentence for rows that a database takes together, and refused one of."""
    return OutputError(
        tr(
            "Rows could not be written to the output ({reason}). Check the output's "
            "place and format, and run again."
        ).format(reason=reason(sink))
    )


def _placed(
    geometry: QgsGeometry, to_output: QgsCoordinateTransform, written: Written
) -> QgsGeometry:
    """``geometry`` in the output's CRS; none where the transform has no answer."""
    if geometry.isNull():
        return geometry
    moved = QgsGeometry(geometry)
    try:
        moved.transform(to_output)
        placed = moved.isEmpty() or moved.boundingBox().isFinite()
    except QgsCsException:
        placed = False
    if placed:
        return moved
    written.without_place += 1
    return QgsGeometry()

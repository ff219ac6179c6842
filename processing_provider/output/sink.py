# SPDX-License-Identifier: GPL-2.0-or-later
"""How the rows of the output are written, none lost."""

from __future__ import annotations

import json
import textwrap
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
from .layout import Layout

_CANCEL_EVERY = 500


def attributes(
    inputs: Sequence[Any],
    outcome: Outcome,
    job: Job,
    keys: Sequence[str],
    explanation: Optional[str] = None,
) -> list[Any]:
    """The attributes of one row, in the order of the layout's fields.

    ``inputs`` are those of the object, and what names its image.
    """
    row = [*inputs, outcome.label]
    if job.model.task != CAPTIONING:
        row.append(outcome.confidence)
    row.append(outcome.status)
    row += list(outcome.further) or [None] * len(job.further_fields)
    if job.probabilities == JSON:
        named = dict(zip(keys, outcome.scores))
        row.append(json.dumps(named, ensure_ascii=False) if named else None)
    elif job.probabilities == FIELDS:
        row += list(outcome.scores) or [None] * len(keys)
    if job.explanations:
        row.append(explanation or None)
    return row


@dataclass
class Written:
    """What ``write_rows`` did: rows written, and rows whose geometry had no place in the CRS."""

    rows: int = 0
    without_place: int = 0


def write_rows(
    sink: QgsFeatureSink,
    layout: Layout,
    job: Job,
    rows: Iterable[tuple[Sequence[Any], QgsGeometry]],
    total: int,
    outcome_of: Callable[[int], Outcome],
    to_output: QgsCoordinateTransform,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    explain: Callable[[int, Outcome], str] = lambda row, outcome: outcome.explanation,
) -> Written:
    """Write ``rows``, (attributes, geometry) of each object, with the outcome of each.

    There are ``total`` of them. ``explain`` gives what stands in the field of the explanation, by
    row number and outcome. Raises OutputError when a row cannot be written, Cancelled when the
    user stops.
    """
    written, flag = Written(), QgsFeatureSink.Flag.FastInsert
    moves = to_output.isValid() and not to_output.isShortCircuited()
    for given, geometry in rows:
        if written.rows % _CANCEL_EVERY == 0:
            progress(written.rows / total)
            if cancelled():
                raise Cancelled
        outcome = outcome_of(written.rows)
        row = QgsFeature(layout.fields)
        row.setGeometry(_placed(geometry, to_output, written) if moves else geometry)
        shown = explain(written.rows, outcome) if job.explanations else None
        given = _written_out(given, layout.nested)
        row.setAttributes(attributes(given, outcome, job, layout.score_keys, shown))
        if not sink.addFeature(row, flag):
            raise _refused(sink, written.rows, row.geometry())
        written.rows += 1
    if not sink.flushBuffer():
        raise _refused(sink, written.rows)
    return written


def _written_out(given: Sequence[Any], nested: Sequence[int]) -> Sequence[Any]:
    """``given`` with its maps and lists at the positions ``nested`` as JSON."""
    if not nested:
        return given
    written = list(given)
    for position in nested:
        if isinstance(written[position], (dict, list)):
            written[position] = json.dumps(written[position], ensure_ascii=False, default=str)
    return written


def _refused(sink: QgsFeatureSink, row: int, geometry: Optional[QgsGeometry] = None) -> OutputError:
    reason = textwrap.shorten(sink.lastError(), 160) or tr("no reason was given")
    if geometry is not None and geometry.isEmpty():  # also where there is none
        return OutputError(
            tr(
                "Row {row}, which has no geometry, could not be written to the output ({reason}). "
                "Its format may have no place for such rows: choose a GeoPackage, and run again."
            ).format(row=row + 1, reason=reason)
        )
    return OutputError(
        tr(
            "Row {row} could not be written to the output ({reason}). Check the output's "
            "place and format, and run again."
        ).format(row=row + 1, reason=reason)
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

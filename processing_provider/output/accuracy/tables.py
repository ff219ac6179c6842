# SPDX-License-Identifier: GPL-2.0-or-later
"""The measures as tables of a layer: one row for each class, and the confusion matrix."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, Optional

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields

from ....inference.errors import OutputError, one_line
from ....inference.job import DOUBLE, TEXT, WHOLE
from ...texts import tr
from ..field_names import FieldNames
from ..flush import flush, reason
from ..layout import new_field
from .measures import Assessment, Estimate
from .tally import Tally

MOST_COLUMNS = 500

#: Names that a shapefile does not cut.
_CLASS_FIELDS = (
    ("Class", TEXT),
    ("InTruth", WHOLE),
    ("Labelled", WHOLE),
    ("Right", WHOLE),
    ("Recall", DOUBLE),
    ("RecallLow", DOUBLE),
    ("RecallHigh", DOUBLE),
    ("Precision", DOUBLE),
    ("PrecLow", DOUBLE),
    ("PrecHigh", DOUBLE),
    ("F1", DOUBLE),
    ("F1Low", DOUBLE),
    ("F1High", DOUBLE),
)
_TRUTH, _NO_LABEL, _TOTAL = "Truth", "NoLabel", "Total"
#: What formats keep for themselves.
_KEPT = ("fid", "ogc_fid", "geom", "geometry")


def class_fields() -> QgsFields:
    """The fields of the table of classes."""
    return _fields(_CLASS_FIELDS)


def class_rows(found: Assessment) -> list[list[Any]]:
    """A row for each class; NULL for what has no value."""
    return [
        [
            entry.name,
            entry.true,
            entry.labelled,
            entry.right,
            *_values(entry.recall),
            *_values(entry.precision),
            *_values(entry.f1),
        ]
        for entry in found.classes
    ]


def matrix_fields(tally: Tally, names: FieldNames) -> tuple[QgsFields, list[str]]:
    """The fields of the confusion matrix: the truth, a field for each answer, no label, all.

    They are called as ``names`` allows; the lines say what was renamed. Raises OutputError where
    there are too many.
    """
    answers = [name or "none" for name in tally.answers()]
    if len(answers) > MOST_COLUMNS:
        raise OutputError(
            tr(
                "MATRIX: {count} different classes were found, and the table has room for "
                "{most}. Choose the fields that hold classes, or leave MATRIX out."
            ).format(count=len(answers), most=MOST_COLUMNS)
        )
    reserved = (_TRUTH, _NO_LABEL, _TOTAL, *_KEPT, *names.own_columns)
    columns: list[str] = []
    renamed = []
    for answer in answers:
        columns.append(names.unique(answer, (*reserved, *columns)))
        if columns[-1] != answer:
            told = tr("The output's field “{field}” is called “{kept}”.")
            renamed.append(told.format(field=one_line(answer), kept=one_line(columns[-1])))
    listed = [(_TRUTH, TEXT), *((name, WHOLE) for name in (*columns, _NO_LABEL, _TOTAL))]
    return _fields(listed), renamed


def matrix_rows(tally: Tally) -> list[list[Any]]:
    """A row for each answer, with the numbers of objects that are it in truth."""
    names = tally.answers()
    columns: list[Optional[str]] = [*names, None]
    listed = [[tally.pairs.get((name, label), 0) for label in columns] for name in names]
    return [[name, *counts, sum(counts)] for name, counts in zip(names, listed)]


def write_table(
    sink: QgsFeatureSink, fields: QgsFields, rows: Iterable[Sequence[Any]], parameter: str
) -> None:
    """Write ``rows`` to the sink of ``parameter``. Raises OutputError."""
    written = True
    for values in rows:
        row = QgsFeature(fields)
        row.setAttributes(list(values))
        written = written and sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
    if not (written and flush(sink)):
        raise OutputError(
            tr(
                "{parameter}: the table could not be written ({reason}). Check its "
                "place and format, and run again."
            ).format(parameter=parameter, reason=reason(sink))
        )


def _fields(listed: Iterable[tuple[str, str]]) -> QgsFields:
    fields = QgsFields()
    for name, kind in listed:
        fields.append(new_field(name, kind))
    return fields


def _values(estimate: Estimate) -> list[Optional[float]]:
    parts = (estimate.value, estimate.low, estimate.high)
    return [None if math.isnan(part) else part for part in parts]

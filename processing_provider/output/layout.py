# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields the rows of the output have.

A row has all attributes of its object, then what names its image, where there may be several,
then the label, Confidence and Status, then what was asked for beyond that. An input field that
bears the name of a result is kept under another name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsField, QgsFields

from ...inference.definition.model_definition import CAPTIONING
from ...inference.job import (
    CONFIDENCE,
    DOUBLE,
    EXPLANATION,
    FIELDS,
    IMAGE_FIELDS,
    IMAGE_ID,
    JSON,
    RESULT_FIELDS,
    SCORES,
    STATUS,
    TEXT,
    WHOLE,
    Job,
)
from ..texts import tr
from .field_names import FieldNames
from .field_types import (
    BYTES,
    MAP,
    QT_TYPES,
    WHOLE_NUMBERS,
    is_json,
    is_kept,
    type_number,
    with_maps,
)

SCORE_PREFIX = "P_"

_GEOPACKAGE_KEY = "fid"
_SHAPEFILE_TEXT = 254


@dataclass(frozen=True)
class Layout:
    """The output's fields; ``kept`` are the first, the input's; ``warnings`` for the log.

    ``label`` is the field of the labels; ``score_keys`` name the classes in the Scores text;
    ``texts`` are the positions of fields whose values are written as text. Rows that are to be
    written ``alone`` would lose values where QGIS hands several to the database at once.
    """

    fields: QgsFields
    kept: int
    score_keys: tuple[str, ...]
    warnings: tuple[str, ...]
    label: str
    texts: tuple[int, ...] = ()
    alone: bool = False


def lay_out(
    job: Job,
    inputs: QgsFields,
    keys: Sequence[int],
    suffix: str = "",
    is_table: bool = False,
    provider: str = "",
    geometry: str = "",
) -> Layout:
    """The fields for ``job`` on objects with the fields ``inputs``, in a file with ``suffix``
    or a new table of a database, QGIS's ``provider``, with its geometry in the column ``geometry``.

    ``keys`` are the positions of the input's primary key if that is surely unique. ``is_table``
    says that the output has fields of JSON: it is a table with such fields, or a layer that is
    there.
    """
    names = FieldNames(suffix, provider, geometry)
    label = names.unique(job.label_field, (*RESULT_FIELDS, *IMAGE_FIELDS, *names.own_columns))
    results = [
        *(_image_fields() if job.names_images else ()),
        (label, TEXT, 0),
        *_result_fields(job, label, names),
    ]
    warnings = _renamed(job, label, results, names)
    taken = [*(name for name, _, _ in results), *names.own_columns]
    fields, texts = QgsFields(), []
    for position, field in enumerate(inputs):
        stays = is_kept(field, suffix, provider, is_table)
        texts += [] if stays else [position]
        kept = _with_its_type(field, provider) if stays else _as_text(field)
        reserved = [] if _may_be_key(position, inputs, keys, job) else [_GEOPACKAGE_KEY]
        kept.setName(names.unique(field.name(), (*taken, *reserved, *fields.names())))
        if kept.name() != field.name():
            told = tr("The input field “{field}” is kept as “{kept}”.")
            warnings.append(told.format(field=field.name(), kept=kept.name()))
        fields.append(kept)
    count = inputs.count()
    for name, kind, length in results:
        fields.append(new_field(name, kind, length))
    alone = provider == "postgres" and any(type_number(field) in (BYTES, MAP) for field in fields)
    return Layout(fields, count, score_keys(job), tuple(warnings), label, tuple(texts), alone)


def _with_its_type(field: QgsField, provider: str) -> QgsField:
    kept = QgsField(field)
    return with_maps(kept, provider) if is_json(field) else kept


def _as_text(field: QgsField) -> QgsField:
    kept = new_field(field.name(), TEXT)
    kept.setAlias(field.alias())
    return kept


def _may_be_key(position: int, inputs: QgsFields, keys: Sequence[int], job: Job) -> bool:
    """Whether a GeoPackage can take a field of the input for its own key, which is called ``fid``.

    It holds whole numbers, of which none comes twice, as that of an object with several rows would.
    """
    alone = list(keys) == [position] and not job.names_images
    return alone and type_number(inputs.at(position)) in WHOLE_NUMBERS


def _renamed(
    job: Job, label: str, results: Sequence[tuple[str, str, int]], names: FieldNames
) -> list[str]:
    """What the log is to say of results that have other names than were asked for."""
    told = []
    if label != job.label_field:
        text = tr("The output's field “{field}” is called “{kept}”.")
        if names.in_dbase:
            text = tr("A shapefile cuts names: the labels are in the field “{label}”.")
        elif names.in_kml:
            text = tr(
                "KML holds no names with “&”, “<” or a quotation mark: the labels are in the field "
                "“{label}”."
            )
        told.append(text.format(label=label, field=job.label_field, kept=label))
    later = _later_fields(job)
    for (wanted, _), (name, _, _) in zip(later, results[len(results) - len(later) :]):
        if name != wanted:
            text = tr("The output's field “{field}” is called “{kept}”.")
            told.append(text.format(field=wanted, kept=name))
    if names.in_dbase:
        text = tr("A shapefile holds texts of at most {most} characters.")
        told.append(text.format(most=_SHAPEFILE_TEXT))
    return told


def _image_fields() -> list[tuple[str, str, int]]:
    """The fields that name a row's image: its number from 1, its name, its path."""
    return [(name, WHOLE if name == IMAGE_ID else TEXT, 0) for name in IMAGE_FIELDS]


def _result_fields(job: Job, label: str, names: FieldNames) -> list[tuple[str, str, int]]:
    """Name, type and length of the fields behind the label's, as ``attributes`` fills them."""
    results = [] if job.model.task == CAPTIONING else [(CONFIDENCE, DOUBLE, 0)]
    results.append((STATUS, TEXT, 24))
    for name, kind in _later_fields(job):
        named = IMAGE_FIELDS if job.names_images else ()
        taken = [label, *named, *(entry[0] for entry in results), *names.own_columns]
        results.append((names.unique(name, taken), kind, 0))
    return results


def _later_fields(job: Job) -> list[tuple[str, str]]:
    """Name and type of the fields behind Status, as they are called where nothing forbids it."""
    later: list[tuple[str, str]] = list(job.further_fields)
    if job.probabilities == JSON:
        later.append((SCORES, TEXT))
    elif job.probabilities == FIELDS:
        later += [(SCORE_PREFIX + name, DOUBLE) for name in job.model.class_names]
    if job.explanations:
        later.append((EXPLANATION, TEXT))
    return later


def score_keys(job: Job) -> tuple[str, ...]:
    """The classes' names for the Scores text; equal names are told apart by a number."""
    keys: list[str] = []
    for name in job.model.class_names:
        key, number = name, 0
        while key in keys:
            number += 1
            key = f"{name}_{number}"
        keys.append(key)
    return tuple(keys)


def new_field(name: str, kind: str, length: int = 0) -> QgsField:
    """A field of ``kind`` TEXT, DOUBLE or WHOLE, by the API of this QGIS."""
    if Qgis.QGIS_VERSION_INT >= QT_TYPES:
        from qgis.PyQt.QtCore import QMetaType

        types = QMetaType.Type
        codes = {TEXT: types.QString, DOUBLE: types.Double, WHOLE: types.LongLong}
    else:
        from qgis.PyQt.QtCore import QVariant

        codes = {TEXT: QVariant.String, DOUBLE: QVariant.Double, WHOLE: QVariant.LongLong}
    return QgsField(name, codes[kind], "", length)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields the rows of the output have.

A row has all attributes of its object, then what names its image, where there may be several,
then the label, Confidence and Status, then what was asked for beyond that. An input field that
bears the name of a result is kept under another name.
"""

from __future__ import annotations

import re
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
#: By the suffix of a database, what its tables call their geometry.
_GEOMETRIES = {".gpkg": "geom", ".sqlite": "geometry", ".db": "geometry"}
#: What every table of PostgreSQL has.
_COLUMNS_OF_POSTGRESQL = ("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid")
#: In bytes.
_SHAPEFILE_NAME = 10
_POSTGRESQL_NAME = 63
_SHAPEFILE_TEXT = 254
_KML = (".kml", ".kmz")
#: Formats whose tables are dBASE's.
_DBASE = (".shp", ".dbf")
_ANY_NAME = 10_000


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

    A GeoPackage keeps ``fid`` for its own key, a whole number: an input field of that name stays
    only if it is one, is alone in ``keys``, the positions of the input's primary key if that is
    surely unique, and an object has but one row, so that it never holds a value twice. No input
    field is called like the geometry of a database's table. An input field of a type
    that the output does not have becomes a text. So does one of JSON unless ``is_table``, the
    output being a table of a database or a layer that is there: files are made without such fields,
    and memory layers hold no lists in them.
    """
    shapefile = suffix in _DBASE
    longest = _longest(suffix, provider)
    asked = _allowed(job.label_field, suffix)
    label = unique_name(asked, (*RESULT_FIELDS, *IMAGE_FIELDS), longest)
    results = [
        *(_image_fields() if job.names_images else ()),
        (label, TEXT, 0),
        *_result_fields(job, label, longest, suffix),
    ]
    warnings = []
    if label != job.label_field:
        told = tr("The output's field “{field}” is called “{kept}”.")
        if shapefile:
            told = tr("A shapefile cuts names: the labels are in the field “{label}”.")
        elif suffix in _KML:
            told = tr(
                "KML holds no names with “&”, “<” or a quotation mark: the labels are in the field "
                "“{label}”."
            )
        warnings.append(told.format(label=label, field=job.label_field, kept=label))
    later = _later_fields(job)
    for (wanted, _), (name, _, _) in zip(later, results[len(results) - len(later) :]):
        if name != wanted:
            told = tr("The output's field “{field}” is called “{kept}”.")
            warnings.append(told.format(field=wanted, kept=name))
    if shapefile:
        warnings.append(
            tr("A shapefile holds texts of at most {most} characters.").format(most=_SHAPEFILE_TEXT)
        )
    own_columns = _own_columns(suffix, provider, geometry)
    fields = QgsFields()
    texts = []
    for position, field in enumerate(inputs):
        kept = QgsField(field)
        if not is_kept(field, suffix, provider, is_table):
            kept = new_field(field.name(), TEXT)
            kept.setAlias(field.alias())
            texts.append(position)
        elif is_json(field):
            kept = with_maps(kept, provider)
        whole = type_number(field) in WHOLE_NUMBERS
        is_key = list(keys) == [position] and whole and not job.names_images
        reserved = [*([] if is_key else [_GEOPACKAGE_KEY]), *own_columns]
        blocked = [*(name for name, _, _ in results), *reserved, *fields.names()]
        kept.setName(unique_name(_allowed(field.name(), suffix), blocked, longest))
        if kept.name() != field.name():
            warnings.append(
                tr("The input field “{field}” is kept as “{kept}”.").format(
                    field=field.name(), kept=kept.name()
                )
            )
        fields.append(kept)
    count = fields.count()
    for name, kind, length in results:
        fields.append(new_field(name, kind, length))
    alone = provider == "postgres" and any(type_number(field) in (BYTES, MAP) for field in fields)
    return Layout(fields, count, score_keys(job), tuple(warnings), label, tuple(texts), alone)


def _own_columns(suffix: str, provider: str, geometry: str) -> list[str]:
    """The columns that a table has beside its fields: they would hide fields of their names."""
    columns = [geometry or _GEOMETRIES.get(suffix, "")]
    return [*columns, *(_COLUMNS_OF_POSTGRESQL if provider == "postgres" else ())]


def _image_fields() -> list[tuple[str, str, int]]:
    """The fields that name a row's image: its number from 1, its name, its path."""
    return [(name, WHOLE if name == IMAGE_ID else TEXT, 0) for name in IMAGE_FIELDS]


def _result_fields(job: Job, label: str, longest: int, suffix: str) -> list[tuple[str, str, int]]:
    """Name, type and length of the fields behind the label's, as ``attributes`` fills them."""
    results = [] if job.model.task == CAPTIONING else [(CONFIDENCE, DOUBLE, 0)]
    results.append((STATUS, TEXT, 24))
    for name, kind in _later_fields(job):
        named = IMAGE_FIELDS if job.names_images else ()
        taken = [label, *named, *(entry[0] for entry in results)]
        results.append((unique_name(_allowed(name, suffix), taken, longest), kind, 0))
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


def _allowed(name: str, suffix: str) -> str:
    """``name`` without what GDAL writes into a KML as it is, though it would break it."""
    return re.sub(r'[\x00-\x1f"&<]', "_", name) if suffix in _KML else name


def _longest(suffix: str, provider: str = "") -> int:
    """How many bytes the name of a field may have."""
    if suffix in _DBASE:
        return _SHAPEFILE_NAME
    return _POSTGRESQL_NAME if provider == "postgres" else _ANY_NAME


def name_in_format(name: str, taken: Sequence[str], suffix: str) -> str:
    """What a file with ``suffix`` can call a field ``name``; ``taken`` are the others' names."""
    return unique_name(_allowed(name, suffix), taken, _longest(suffix))


def unique_name(name: str, taken: Sequence[str], longest: int = _ANY_NAME) -> str:
    """``name``, cut to ``longest`` bytes, with a number if it is taken in any letter case."""
    folded = {entry.lower() for entry in taken}
    candidate, number = _cut(name, longest), 0
    while candidate.lower() in folded:
        number += 1
        suffix = f"_{number}"
        candidate = _cut(name, longest - len(suffix)) + suffix
    return candidate


def _cut(name: str, longest: int) -> str:
    """``name`` as formats cut it: whole letters in ``longest`` bytes, no space behind."""
    if longest == _ANY_NAME:
        return name
    return name.encode(errors="ignore")[:longest].decode(errors="ignore").rstrip()


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

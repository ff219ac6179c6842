# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results go: the field of the labels, the file, the explainability maps.

Refused is what would overwrite the input, what cannot be written, and what the format cannot hold.
"""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...inference.definition.model_definition import CAPTIONING, ModelDefinition
from ...inference.errors import ParameterError
from ...inference.job import FIELD, FIELDS, IMAGE_FIELDS, PHOTOS, RESULT_FIELDS, Job
from ..texts import tr
from .choices import chosen_word
from .destinations import (
    Target,
    check_address,
    check_apart,
    check_place,
    check_unread,
    page_target,
    same_file,
    sink_target,
)
from .imagery.given import Given
from .values import Parameters, appends, destination_suffix, vector_layer

#: How many fields GDAL writes into a file of these formats and reads from it, beside the geometry.
_MOST_FIELDS = {
    ".gpkg": 1998,
    ".sqlite": 1997,
    ".shp": 2046,
    ".shz": 2046,
    ".dbf": 2046,
    ".xlsx": 2000,
    ".ods": 2000,
}


def label_field(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    definition: ModelDefinition,
) -> str:
    """The name of the field for labels or captions. Raises ParameterError."""
    key = _label_parameter(algorithm, parameters, context, definition)
    name = str(algorithm.parameterAsString(parameters, key, context)).strip()
    if not name:
        raise ParameterError(
            tr("{key} is empty. Give the field for the labels a name.").format(key=key)
        )
    if name.lower() in (taken.lower() for taken in (*RESULT_FIELDS, *IMAGE_FIELDS)):
        raise ParameterError(
            tr("{key} is “{name}”, the name of another result field. Choose another name.").format(
                key=key, name=name
            )
        )
    if name.lower() == "fid" or (name.lower() == "geom" and _is_geopackage(parameters, context)):
        raise ParameterError(
            tr(
                "{key} is “{name}”, a name that a GeoPackage keeps for itself. Choose another name."
            ).format(key=key, name=name)
        )
    return name


def _label_parameter(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    definition: ModelDefinition,
) -> str:
    """Which parameter names the field: for captions CAPTION_FIELD, unless only the other is set."""
    if definition.task != CAPTIONING:
        return "CLASS_LABEL_FIELD"

    def is_default(key: str) -> bool:
        default = algorithm.parameterDefinition(key).defaultValue()
        return algorithm.parameterAsString(parameters, key, context) in ("", default)

    changed = is_default("CAPTION_FIELD") and not is_default("CLASS_LABEL_FIELD")
    return "CLASS_LABEL_FIELD" if changed else "CAPTION_FIELD"


def _is_geopackage(parameters: Parameters, context: QgsProcessingContext) -> bool:
    return destination_suffix(parameters, "OUTPUT", context) == ".gpkg"


def check_output(parameters: Parameters, context: QgsProcessingContext, given: Given) -> None:
    """Refuse a file that cannot be written; other destinations are tried when the run begins.

    Refused is what would overwrite the objects, the imagery or the report, too.
    """
    check_address(parameters, "OUTPUT", context)
    features = "INPUT_PHOTOS" if given.subject == PHOTOS else "FEATURES"
    layer = vector_layer(parameters, features, context)
    target = sink_target(parameters, "OUTPUT", context)
    whole_file = "" if target.table else target.file
    if whole_file or (target.file and not os.path.isdir(target.file)):
        check_place("OUTPUT", target.file)
    if layer is not None and target.reads(layer):
        raise ParameterError(_holds_objects(target))
    for file, table in given.lists:
        if target.is_table(file, table):
            raise ParameterError(
                tr(
                    "OUTPUT: the table {table} of {file} lists the imagery, and would be "
                    "overwritten. Choose another table."
                ).format(table=table, file=file)
            )
    imagery = given.files if os.path.exists(whole_file) else ()  # of a list of ten thousand
    if any(same_file(file, whole_file) for file in imagery):
        raise ParameterError(
            tr(
                "OUTPUT: {path} holds the imagery, and would be overwritten. Choose another file."
            ).format(path=whole_file)
        )
    check_unread(target, [] if layer is None else [layer])
    check_apart([target, page_target(parameters, "REPORT", context)])


def _holds_objects(target: Target) -> str:
    """That ``target`` holds the objects."""
    text = tr(
        "OUTPUT: {path} holds the objects to classify, and would be overwritten. Choose another "
        "file."
    )
    if target.uri is not None:
        text = tr(
            "OUTPUT: the table {table} of the database {database} holds the objects to "
            "classify, and would be overwritten. Choose another table."
        )
    elif target.table:
        text = tr(
            "OUTPUT: the table {table} of {file} holds the objects to classify, and "
            "would be overwritten. Choose another table."
        )
    place = target.place
    return text.format(path=place, table=target.table, file=place, database=place)


def check_field_count(
    parameters: Parameters,
    context: QgsProcessingContext,
    job: Job,
    features: Optional[QgsProcessingFeatureSource],
) -> None:
    """Refuse more fields of probabilities than the output's format holds; raises ParameterError.

    What a model's own code adds is not known yet.
    """
    if job.probabilities != FIELDS or appends(parameters, "OUTPUT"):
        return
    suffix = destination_suffix(parameters, "OUTPUT", context)
    count = len(job.model.class_names) + 3  # label, confidence and status
    count += 0 if features is None else features.fields().count()
    count += len(IMAGE_FIELDS) if job.names_images else 0
    count += 1 if job.explanations else 0
    if count > _MOST_FIELDS.get(suffix, count):
        raise ParameterError(
            tr(
                "PROBABILITIES is FIELDS, which makes {count} fields in all, but a table of the "
                "format {suffix} holds at most {most}. Choose JSON."
            ).format(count=count, suffix=suffix, most=_MOST_FIELDS[suffix])
        )


def explanations_place(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    arguments: dict[str, Any],
) -> str:
    """Where explainability maps go; empty when none are asked for."""
    place = chosen_word(algorithm, parameters, "EXPLANATIONS", context)
    if not arguments.get("explainability_map"):
        return ""
    suffix = destination_suffix(parameters, "OUTPUT", context)
    if place == FIELD and suffix in (".shp", ".shz", ".dbf"):
        raise ParameterError(
            tr(
                "EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, "
                "too few for a picture. Choose FILES, or a GeoPackage as OUTPUT."
            )
        )
    return place

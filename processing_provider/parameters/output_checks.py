# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results go: the field of the labels, the file, the explainability maps.

Refused is what would overwrite the input, what cannot be written, and what the format cannot hold.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...inference.definition.model_definition import CAPTIONING, ModelDefinition
from ...inference.errors import ParameterError
from ...inference.job import FIELD, FIELDS, IMAGE_FIELDS, PHOTOS, RESULT_FIELDS, Job
from ..texts import tr
from .imagery.given import Given
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
    vector_layer,
)

#: How many fields GDAL writes into a file of these formats and reads from it, beside the geometry.
_MOST_FIELDS = {
    ".gpkg": 1998,
    ".sqlite": 1997,
    ".shp": 2046,
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
    """Refuse a file that cannot be written; other destinations are tried when the run begins."""
    features = "INPUT_PHOTOS" if given.subject == PHOTOS else "FEATURES"
    layer = vector_layer(parameters, features, context)
    path = destination_path(parameters, "OUTPUT", context)
    if "|" in destination_text(parameters, "OUTPUT", context):
        raise ParameterError(
            tr("OUTPUT: {path} is no file name. Leave out what follows the “|”.").format(
                path=destination_text(parameters, "OUTPUT", context)
            )
        )
    if not appends(parameters, "OUTPUT"):
        _check_colon(destination_text(parameters, "OUTPUT", context))
    file, table = destination_table(parameters, "OUTPUT", context)
    if file and _same_file(file, source_file(layer)) and table == table_of(layer):
        raise ParameterError(
            tr(
                "OUTPUT: the table {table} of {file} holds the objects to classify, and "
                "would be overwritten. Choose another table."
            ).format(table=table, file=file)
        )
    database, uri = destination_database(parameters, "OUTPUT", context)
    if layer is not None and database == layer.providerType() and _is_read(uri, layer):
        raise ParameterError(
            tr(
                "OUTPUT: the table {table} of the database {database} holds the objects to "
                "classify, and would be overwritten. Choose another table."
            ).format(table=uri.table(), database=uri.database() or uri.service())
        )
    if not path:
        return
    check_place("OUTPUT", path)
    objects = tr(
        "OUTPUT: {path} holds the objects to classify, and would be overwritten. Choose another "
        "file."
    )
    imagery = tr("OUTPUT: {path} holds the imagery, and would be overwritten. Choose another file.")
    used = [(source_file(layer), objects), *((file, imagery) for file in given.files)]
    for file, text in used if os.path.exists(path) else ():
        if _same_file(file, path):
            raise ParameterError(text.format(path=path))


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


def _check_colon(text: str) -> None:
    """Raise ParameterError for a file with a colon, which QGIS takes for an address."""
    provider, colon, _ = os.path.splitdrive(text)[1].partition(":")
    known = (*QgsProviderRegistry.instance().providerList(), "memory", "postgis")
    if colon and provider not in known:
        raise ParameterError(
            tr(
                "OUTPUT: QGIS takes what stands before the colon in {path} for a kind of database, "
                "and knows none of that name. Choose a file and a folder without a colon."
            ).format(path=text)
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
    if os.path.isdir(path) or not all(os.access(place, os.W_OK) for place in places):
        raise ParameterError(
            tr("{name}: {path} cannot be written. Choose another file.").format(
                name=name, path=path
            )
        )


def explanations_place(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    arguments: dict[str, Any],
) -> str:
    """Where explainability maps go; empty when none are asked for."""
    if not arguments.get("explainability_map"):
        return ""
    place = algorithm.parameterAsEnumString(parameters, "EXPLANATIONS", context)
    if place == FIELD and destination_suffix(parameters, "OUTPUT", context) == ".shp":
        raise ParameterError(
            tr(
                "EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, "
                "too few for a picture. Choose FILES, or a GeoPackage as OUTPUT."
            )
        )
    return str(place)


def _is_read(written: QgsDataSourceUri, layer: QgsVectorLayer) -> bool:
    """Whether the table ``written`` is the one that ``layer`` shows, or its query may read.

    What only one of both says about the server is taken to be the same.
    """
    source = QgsDataSourceUri(layer.source())
    servers = [(uri.service(), uri.host(), uri.port(), uri.database()) for uri in (written, source)]
    if any(one and other and one != other for one, other in zip(*servers)):
        return False
    table = source.table()
    if table.startswith("("):
        return re.search(rf"(?<!\w){re.escape(written.table())}(?!\w)", table) is not None
    schemas = {uri.schema() or "public" for uri in (written, source)}
    return table == written.table() and len(schemas) == 1


def _same_file(one: str, other: str) -> bool:
    return bool(one) and os.path.realpath(one) == os.path.realpath(other)

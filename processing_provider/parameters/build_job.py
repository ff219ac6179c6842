# SPDX-License-Identifier: GPL-2.0-or-later
"""From Processing values to a checked Job: everything that can be refused before any work.

The same function serves ``checkParameterValues`` and ``prepareAlgorithm``: steps of a model never
see the first, and the second runs in the GUI thread, so nothing here loads a model, starts a
process or reads pixels.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureSource,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...inference.backends.arguments import check_arguments
from ...inference.backends.registry import Kind, code_refusal, environments_of, kind_of
from ...inference.definition.model_definition import CAPTIONING, ModelDefinition
from ...inference.definition.read import find_model_file, read_definition
from ...inference.errors import ParameterError
from ...inference.job import FIELD, NONE, RESULT_FIELDS, Image, Job
from ...inference.worker.environment import first_installed
from ..imagery.registry import extracted_bands, open_source
from ..imagery.source import Source
from .arguments import parse_arguments
from .values import (
    Parameters,
    destination_path,
    destination_table,
    destination_text,
    image_list,
    model_text,
    raster_layer,
    raw,
    source_file,
    table_of,
    vector_layer,
)


@dataclass(frozen=True)
class Prepared:
    """A checked job, the opened imagery, the environment it needs, both CRS, and warnings.

    Of a model that its own code runs, the job lacks what only ``inspected`` can tell.
    """

    job: Job
    source: Source
    environment: str
    features_crs: QgsCoordinateReferenceSystem
    imagery_crs: QgsCoordinateReferenceSystem
    warnings: tuple[str, ...]


def build_job(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Prepared:
    """Check ``parameters`` of the main algorithm.

    Raises ParameterError or ImageryError with the first thing that must be mended.
    """
    definition, kind = _model(parameters, context)
    code_allowed = algorithm.parameterAsBool(parameters, "ALLOW_MODEL_CODE", context)
    if definition.own_function and not code_allowed:
        raise ParameterError(code_refusal(definition))
    arguments = check_arguments(
        definition, parse_arguments(raw(parameters, "MODEL_ARGUMENTS", context))
    )
    layer = raster_layer(_one_image(parameters, context), context)
    cell_size = _cell_size(parameters, context)
    source = open_source(layer, definition, cell_size)
    features = _features(algorithm, parameters, context)
    extent, extent_crs = _extent(algorithm, parameters, context)
    field_name = label_field(algorithm, parameters, context, definition)
    probabilities = algorithm.parameterAsEnumString(parameters, "PROBABILITIES", context)
    if probabilities != NONE and not kind.scores:
        raise ParameterError(
            f"PROBABILITIES is {probabilities}, but {definition.name} gives no probabilities. "
            "Choose NONE."
        )
    _check_output(parameters, context, source_file(layer))
    output_crs = _output_crs(algorithm, parameters, context)
    job = Job(
        images=(Image(layer.name(), layer.source(), layer.providerType()),),
        model=definition,
        kind=kind.name,
        arguments=tuple(arguments.items()),
        bands=() if definition.own_function else extracted_bands(definition, source),
        label_field=field_name,
        probabilities=probabilities,
        cell_size=cell_size,
        extent=extent,
        extent_crs=extent_crs,
        output_crs=output_crs.toWkt() if output_crs.isValid() else "",
        coordinate_operation=algorithm.parameterAsString(
            parameters, "COORDINATE_OPERATION", context
        ),
        processor=algorithm.parameterAsEnumString(parameters, "PROCESSOR", context),
        gpu_ids=parse_gpu_ids(algorithm.parameterAsString(parameters, "GPU_ID", context)),
        parallel=check_parallel(algorithm.parameterAsString(parameters, "PARALLEL", context)),
        explanations=_explanations(algorithm, parameters, context, arguments),
        code_allowed=code_allowed,
    )
    _check_bands(definition, job.bands)
    features_crs, imagery_crs, warnings = _reference_systems(features, source, layer.crs())
    if job.output_crs and not features_crs.isValid():
        raise ParameterError(
            f"OUTPUT_CRS: {features.sourceName()} has no CRS, so that its objects cannot be moved "
            "to another one. Assign it its CRS, or leave OUTPUT_CRS empty."
        )
    _check_operation(job.coordinate_operation, features_crs, imagery_crs, context)
    environment = first_installed(environments_of(definition))
    return Prepared(job, source, environment, features_crs, imagery_crs, warnings)


def _model(parameters: Parameters, context: QgsProcessingContext) -> tuple[ModelDefinition, Kind]:
    definition = read_definition(model_text(parameters, "MODEL", context))
    kind = kind_of(definition)
    return find_model_file(definition), kind


def _one_image(parameters: Parameters, context: QgsProcessingContext) -> Any:
    images = image_list(parameters, "INPUT", context)
    if not images:
        raise ParameterError("INPUT: no imagery was given. Choose a raster layer or file.")
    if len(images) > 1:
        raise ParameterError(
            f"INPUT: {len(images)} rasters were given, but this version takes one. "
            "Join them first, with “Build virtual raster” of the GDAL tools."
        )
    return images[0]


def _features(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    given = raw(parameters, "FEATURES", context)
    if given is None or given == "":
        raise ParameterError(
            "FEATURES: no layer of objects was given. Choose the objects to classify."
        )
    source = algorithm.parameterAsSource(parameters, "FEATURES", context)
    if source is None:
        raise ParameterError(algorithm.invalidSourceError(parameters, "FEATURES"))
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise ParameterError(
            f"FEATURES: {source.sourceName()} is a table without geometries. "
            "Choose a layer of points, lines or polygons."
        )
    none = QgsFeatureSource.FeatureAvailability.NoFeaturesAvailable
    if source.hasFeatures() == none or source.featureCount() == 0:
        raise ParameterError(
            f"FEATURES: {source.sourceName()} holds no objects, or none is selected. "
            "Choose a layer with features, or change the selection."
        )
    return source


def _cell_size(parameters: Parameters, context: QgsProcessingContext) -> Optional[float]:
    given = raw(parameters, "CELL_SIZE", context)
    if given is None or given == "":
        return None
    try:
        size = float(given)
    except (TypeError, ValueError):
        size = math.nan
    if not math.isfinite(size) or size < 0:
        raise ParameterError(f"CELL_SIZE is “{given}”, a number above 0 is needed. Correct it.")
    return size or None


def _output_crs(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> QgsCoordinateReferenceSystem:
    given = raw(parameters, "OUTPUT_CRS", context)
    crs = algorithm.parameterAsCrs(parameters, "OUTPUT_CRS", context)
    if given not in (None, "", QgsCoordinateReferenceSystem()) and not crs.isValid():
        raise ParameterError(
            f"OUTPUT_CRS: “{given}” is no CRS that QGIS knows. Write for example EPSG:3857."
        )
    return crs


def _extent(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[Optional[tuple[float, float, float, float]], str]:
    if raw(parameters, "EXTENT", context) in (None, ""):
        return None, ""
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if extent.isNull():
        raise ParameterError(
            "EXTENT cannot be read. Write it as x min, x max, y min, y max [EPSG:code]."
        )
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return bounds, crs.toWkt() if crs.isValid() else ""


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
        raise ParameterError(f"{key} is empty. Give the field for the labels a name.")
    if name.lower() in (taken.lower() for taken in RESULT_FIELDS):
        raise ParameterError(
            f"{key} is “{name}”, the name of another result field. Choose another name."
        )
    if name.lower() == "fid" or (name.lower() == "geom" and _is_geopackage(parameters, context)):
        raise ParameterError(
            f"{key} is “{name}”, a name that a GeoPackage keeps for itself. Choose another name."
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
    return destination_path(parameters, "OUTPUT", context).lower().endswith(".gpkg")


def _check_output(parameters: Parameters, context: QgsProcessingContext, imagery: str) -> None:
    """Refuse a file that cannot be written; other destinations are tried when the run begins."""
    layer = vector_layer(parameters, "FEATURES", context)
    path = destination_path(parameters, "OUTPUT", context)
    if "|" in destination_text(parameters, "OUTPUT", context):
        raise ParameterError(f"OUTPUT: {path} is no file name. Leave out what follows the “|”.")
    file, table = destination_table(parameters, "OUTPUT", context)
    if file and _same_file(file, source_file(layer)) and table == table_of(layer):
        raise ParameterError(
            f"OUTPUT: the table {table} of {file} holds the objects to classify, and would be "
            "overwritten. Choose another table."
        )
    if not path:
        return
    folder = Path(path).parent
    if not folder.is_dir():
        raise ParameterError(f"OUTPUT: there is no folder {folder}. Create it, or choose another.")
    if Path(path).is_dir() or not os.access(path if Path(path).exists() else folder, os.W_OK):
        raise ParameterError(f"OUTPUT: {path} cannot be written. Choose another file.")
    for used, what in ((source_file(layer), "objects to classify"), (imagery, "imagery")):
        if _same_file(used, path):
            raise ParameterError(
                f"OUTPUT: {path} holds the {what}, and would be overwritten. Choose another file."
            )


def _explanations(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    arguments: dict[str, Any],
) -> str:
    """Where explainability maps go; empty when none are asked for."""
    if not arguments.get("explainability_map"):
        return ""
    place = algorithm.parameterAsEnumString(parameters, "EXPLANATIONS", context)
    path = destination_path(parameters, "OUTPUT", context)
    if place == FIELD and path.lower().endswith(".shp"):
        raise ParameterError(
            "EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, too "
            "few for a picture. Choose FILES, or a GeoPackage as OUTPUT."
        )
    return str(place)


def _same_file(one: str, other: str) -> bool:
    return bool(one) and os.path.realpath(one) == os.path.realpath(other)


def _check_bands(definition: ModelDefinition, bands: tuple[int, ...]) -> None:
    normalization = definition.normalization
    if normalization is None:
        return
    for values in (normalization.mean, normalization.std):
        if len(values) not in (1, len(bands)):
            raise ParameterError(
                f"{definition.name}: the model's normalisation is for {len(values)} bands, but "
                f"{len(bands)} are extracted from the imagery. Correct ExtractBands, or give "
                "Normalization one number per band."
            )


def _reference_systems(
    features: QgsProcessingFeatureSource, source: Source, layer_crs: QgsCoordinateReferenceSystem
) -> tuple[QgsCoordinateReferenceSystem, QgsCoordinateReferenceSystem, tuple[str, ...]]:
    """The CRS of objects and imagery; a missing one is taken to be the other's.

    Raises ParameterError when one is missing and the extents do not overlap as numbers.
    """
    crs = features.sourceCrs()
    if crs.isValid() and layer_crs.isValid():
        return crs, layer_crs, ()
    x_min, y_min, x_max, y_max = source.grid.bounds
    box = features.sourceExtent()
    apart = box.xMinimum() > x_max or box.xMaximum() < x_min
    apart = apart or box.yMinimum() > y_max or box.yMaximum() < y_min
    missing, other = (
        (source.name, features.sourceName())
        if crs.isValid()
        else (features.sourceName(), source.name)
    )
    if apart:
        raise ParameterError(
            f"{missing} has no CRS, and its coordinates lie elsewhere than those of {other}. "
            f"Assign {missing} its CRS."
        )
    if not crs.isValid() and not layer_crs.isValid():
        return crs, layer_crs, ()
    known = crs if crs.isValid() else layer_crs
    name = known.userFriendlyIdentifier()
    warning = f"{missing} has no CRS; it is taken to be that of {other}, {name}."
    return known, known, (warning,)


def _check_operation(
    operation: str,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> None:
    """Refuse what PROJ does not know: QGIS would take its own choice instead, silently."""
    if not operation or not source.isValid() or not target.isValid():
        return
    asked = QgsCoordinateTransform(source, target, context.transformContext())
    own_choice = asked.instantiatedCoordinateOperationDetails().proj
    asked.setCoordinateOperation(operation)
    taken = asked.instantiatedCoordinateOperationDetails().proj
    if taken == own_choice and taken != operation:
        raise ParameterError(
            f"COORDINATE_OPERATION: “{operation}” is no operation that PROJ knows. "
            "Choose one from the list, or leave it empty."
        )


def parse_gpu_ids(text: str) -> tuple[str, ...]:
    """``0`` or ``0,2`` to card numbers; empty for all. Raises ParameterError."""
    parts = [part.strip() for part in re.split(r"[,; ]+", text.strip()) if part.strip()]
    if not all(part.isdigit() for part in parts):
        raise ParameterError(
            f"GPU_ID is “{text}”, card numbers as nvidia-smi gives them are needed. "
            "Write for example 0 or 0,2, or leave it empty."
        )
    return tuple(dict.fromkeys(parts))


def check_parallel(text: str) -> str:
    """A number of processes, or a percentage of the cores, or nothing. Raises ParameterError."""
    text = text.strip()
    if text and not re.fullmatch(r"\d+|\d+(\.\d+)?\s*%", text):
        raise ParameterError(
            f"PARALLEL is “{text}”, a number of processes or a percentage of the cores is needed. "
            "Write for example 4 or 50%."
        )
    return text

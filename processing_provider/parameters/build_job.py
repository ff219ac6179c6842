# SPDX-License-Identifier: GPL-2.0-or-later
"""From Processing values to a checked Job: everything that can be refused before any work.

The same function serves ``checkParameterValues`` and ``prepareAlgorithm``: steps of a model never
see the first, and the second runs in the GUI thread, so nothing here loads a model, starts a
process or reads pixels.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSource,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...inference.backends.arguments import check_arguments
from ...inference.backends.registry import Kind, code_refusal, environments_of, kind_of
from ...inference.definition.model_definition import ModelDefinition
from ...inference.definition.read import find_model_file, read_definition
from ...inference.errors import ParameterError
from ...inference.job import NONE, Image, Job
from ...inference.worker.environment import first_installed
from ..imagery.registry import extracted_bands, open_source, view_of
from ..imagery.source import Source
from .arguments import parse_arguments
from .output_checks import check_output, explanations_place, label_field
from .reference_systems import check_operation, extent_of, output_crs, reference_systems
from .values import (
    Parameters,
    image_list,
    model_text,
    raster_layer,
    raw,
    source_file,
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
    definition, kind, code_allowed = _model(algorithm, parameters, context)
    arguments = check_arguments(
        definition, parse_arguments(raw(parameters, "MODEL_ARGUMENTS", context))
    )
    layer = raster_layer(_one_image(parameters, context), context)
    cell_size = _cell_size(parameters, context)
    source = open_source(layer, view_of(definition, cell_size))
    features = _features(algorithm, parameters, context)
    extent, extent_crs = extent_of(algorithm, parameters, context)
    field_name = label_field(algorithm, parameters, context, definition)
    check_output(parameters, context, source_file(layer))
    features_crs, imagery_crs, warnings = reference_systems(features, source, layer.crs())
    target_crs = output_crs(algorithm, parameters, context, features.sourceName(), features_crs)
    job = Job(
        images=(Image(layer.name(), layer.source(), layer.providerType()),),
        model=definition,
        kind=kind.name,
        arguments=tuple(arguments.items()),
        bands=() if definition.own_function else extracted_bands(definition, source),
        label_field=field_name,
        probabilities=_probabilities(algorithm, parameters, context, definition, kind),
        cell_size=cell_size,
        extent=extent,
        extent_crs=extent_crs,
        output_crs=target_crs.toWkt() if target_crs.isValid() else "",
        coordinate_operation=algorithm.parameterAsString(
            parameters, "COORDINATE_OPERATION", context
        ),
        processor=algorithm.parameterAsEnumString(parameters, "PROCESSOR", context),
        gpu_ids=parse_gpu_ids(algorithm.parameterAsString(parameters, "GPU_ID", context)),
        parallel=check_parallel(algorithm.parameterAsString(parameters, "PARALLEL", context)),
        explanations=explanations_place(algorithm, parameters, context, arguments),
        code_allowed=code_allowed,
    )
    _check_bands(definition, job.bands)
    check_operation(job.coordinate_operation, features_crs, imagery_crs, context)
    environment = first_installed(environments_of(definition))
    return Prepared(job, source, environment, features_crs, imagery_crs, warnings)


def _model(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[ModelDefinition, Kind, bool]:
    """The definition, its kind, and whether its own code may run; it needs that if it has any."""
    definition = read_definition(model_text(parameters, "MODEL", context))
    kind = kind_of(definition)
    definition = find_model_file(definition)
    code_allowed = algorithm.parameterAsBool(parameters, "ALLOW_MODEL_CODE", context)
    if definition.own_function and not code_allowed:
        raise ParameterError(code_refusal(definition))
    return definition, kind, code_allowed


def _probabilities(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    definition: ModelDefinition,
    kind: Kind,
) -> str:
    asked = str(algorithm.parameterAsEnumString(parameters, "PROBABILITIES", context))
    if asked != NONE and not kind.scores:
        raise ParameterError(
            f"PROBABILITIES is {asked}, but {definition.name} gives no probabilities. Choose NONE."
        )
    return asked


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
        raise ParameterError(
            f"{algorithm.invalidSourceError(parameters, 'FEATURES')}. "
            "Check its path, or choose another layer."
        )
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

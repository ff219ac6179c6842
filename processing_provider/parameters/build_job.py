# SPDX-License-Identifier: GPL-2.0-or-later
"""From Processing values to a checked Job: everything that can be refused before any work.

The same function serves ``checkParameterValues`` and ``prepareAlgorithm``: steps of a model never
see the first, and the second runs in the GUI thread, so nothing here loads a model, starts a
process or reads pixels.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
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
from ...inference.job import IMAGES, ITEMS, MOSAIC, NONE, PHOTOS, Job
from ...inference.worker.environment import first_installed
from ..crs import text_of
from ..imagery.registry import extracted_bands, gdal_path, view_of
from ..imagery.source import Source
from ..texts import tr
from .arguments import parse_arguments
from .choices import chosen_word, switched_on
from .imagery.band_count import check_band_count
from .imagery.cell_sizes import asked_cell_size, cell_size_warnings
from .imagery.elsewhere import checked_scheduler
from .imagery.forewarnings import depth_warnings
from .imagery.given import Given, given_images
from .imagery.opening import open_first
from .imagery.photos import photo_choice
from .output_checks import check_field_count, check_output, explanations_place, label_field
from .reference_systems import check_ways, extent_of, output_crs, reference_systems
from .report_checks import check_report
from .values import (
    Parameters,
    feature_source,
    given_raster,
    model_text,
    raster_layer,
    raw,
)


@dataclass(frozen=True)
class Prepared:
    """A checked job, its imagery, the environment it needs, both CRS, and warnings.

    ``given`` is the imagery as it was given, ``source`` the first image of it that can be opened,
    None for photos. ``crs`` is that of the features, invalid without any; ``imagery_crs`` that of
    ``source``. ``resume`` says whether outcomes of an earlier run may be taken. Of a model that its
    own code runs, the job lacks what only ``inspected`` can tell.
    """

    job: Job
    given: Given
    source: Optional[Source]
    environment: str
    crs: QgsCoordinateReferenceSystem
    imagery_crs: QgsCoordinateReferenceSystem
    warnings: tuple[str, ...]
    resume: bool


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
    given = given_images(algorithm, parameters, context)
    asked = algorithm.parameterAsString(parameters, "SCHEDULER", context)
    scheduler = checked_scheduler(asked, given)
    cell_size = asked_cell_size(parameters, context)
    dem = rpc_dem(parameters, context)
    features = given_features(algorithm, parameters, context, given)
    photo_field, photo_rows = photo_choice(algorithm, parameters, context, given, definition)
    source = open_first(given, view_of(definition, cell_size, dem), definition)
    extent, extent_crs = extent_of(algorithm, parameters, context)
    field_name = label_field(algorithm, parameters, context, definition)
    check_output(parameters, context, given)
    check_report(algorithm, parameters, context, given, definition)
    systems = reference_systems(features, source, given)
    target_crs = output_crs(algorithm, parameters, context, features, systems)
    job = Job(
        images=given.images,
        model=definition,
        kind=kind.name,
        arguments=tuple(arguments.items()),
        bands=_bands(definition, source),
        label_field=field_name,
        probabilities=_probabilities(algorithm, parameters, context, definition, kind),
        cell_size=cell_size,
        extent=extent,
        extent_crs=extent_crs,
        output_crs=text_of(target_crs),
        coordinate_operation=algorithm.parameterAsString(
            parameters, "COORDINATE_OPERATION", context
        ),
        processor=chosen_word(algorithm, parameters, "PROCESSOR", context),
        gpu_ids=parse_gpu_ids(algorithm.parameterAsString(parameters, "GPU_ID", context)),
        parallel=check_parallel(algorithm.parameterAsString(parameters, "PARALLEL", context)),
        explanations=explanations_place(algorithm, parameters, context, arguments),
        code_allowed=code_allowed,
        subject=given.subject,
        photo_field=photo_field,
        photo_rows=photo_rows,
        rpc_dem=dem,
        scheduler=scheduler,
    )
    check_field_count(parameters, context, job, features)
    check_band_count(job.model, job.bands)
    check_ways(job, systems, context)
    warnings = (*given.notes, *systems.warnings)
    if source is not None and given.subject in (MOSAIC, ITEMS):
        warnings += cell_size_warnings(definition, source, systems.imagery)
    if source is not None:
        warnings += depth_warnings(definition, source, job.bands)
    return Prepared(
        job,
        given,
        source,
        environment=first_installed(environments_of(definition)),
        crs=systems.objects,
        imagery_crs=systems.imagery,
        warnings=warnings,
        resume=switched_on(algorithm, parameters, "RESUME", context),
    )


def _bands(definition: ModelDefinition, source: Optional[Source]) -> tuple[int, ...]:
    """The bands of the first image, as far as they can be known yet."""
    if source is None or definition.own_function:
        return ()
    return extracted_bands(definition, source)


def _model(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[ModelDefinition, Kind, bool]:
    """The definition, its kind, and whether its own code may run; it needs that if it has any."""
    definition = read_definition(model_text(parameters, "MODEL", context))
    kind = kind_of(definition)
    definition = find_model_file(definition)
    code_allowed = switched_on(algorithm, parameters, "ALLOW_MODEL_CODE", context)
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
    asked = chosen_word(algorithm, parameters, "PROBABILITIES", context)
    if asked != NONE and not kind.scores:
        raise ParameterError(
            tr("PROBABILITIES is {asked}, but {model} gives no probabilities. Choose NONE.").format(
                asked=asked, model=definition.name
            )
        )
    return asked


def given_features(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    given: Given,
) -> Optional[QgsProcessingFeatureSource]:
    """The features that are objects, or have photos; None where images are the objects."""
    if given.subject == IMAGES:
        return None
    name = "INPUT_PHOTOS" if given.subject == PHOTOS else "FEATURES"
    source = feature_source(algorithm, parameters, name, context)
    if source is None:
        raster = given_raster(parameters, name, context)
        if raster is not None:
            raise ParameterError(
                tr(
                    "{name}: {layer} is a raster, a vector layer is needed. Choose another layer."
                ).format(name=name, layer=raster.name())
            )
        raise ParameterError(
            tr("{fault}. Check its path, or choose another layer.").format(
                fault=algorithm.invalidSourceError(parameters, name)
            )
        )
    if name == "FEATURES" and source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise ParameterError(
            tr(
                "FEATURES: {source} is a table without geometries. Choose a layer of "
                "points, lines or polygons."
            ).format(source=source.sourceName())
        )
    if _is_empty(source):
        raise ParameterError(
            tr(
                "{name}: {source} holds no objects, or none is selected. Choose a layer "
                "with features, or change the selection."
            ).format(name=name, source=source.sourceName())
        )
    return source


def _is_empty(source: QgsProcessingFeatureSource) -> bool:
    """Whether there is no feature; a database that only estimates so is asked for one."""
    none = QgsFeatureSource.FeatureAvailability.NoFeaturesAvailable
    if source.hasFeatures() != none and source.featureCount() != 0:
        return False
    request = QgsFeatureRequest()
    request.setNoAttributes()
    request.setLimit(1)
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return not source.getFeatures(request, flag).nextFeature(QgsFeature())


def rpc_dem(parameters: Parameters, context: QgsProcessingContext) -> str:
    """The raster of heights for images that are placed by an RPC model; empty for none."""
    given = raw(parameters, "RPC_DEM", context)
    if given in (None, ""):
        return ""
    layer = raster_layer(given, context, "RPC_DEM")
    if layer.providerType() != "gdal":
        raise ParameterError(
            tr("RPC_DEM: {layer} is no raster file. Choose a file with heights in metres.").format(
                layer=layer.name()
            )
        )
    return gdal_path(layer)


def parse_gpu_ids(text: str) -> tuple[str, ...]:
    """``0`` or ``0,2`` to card numbers; empty for all. Raises ParameterError."""
    parts = [part.strip() for part in re.split(r"[,; ]+", text.strip()) if part.strip()]
    if not all(part.isdigit() for part in parts):
        raise ParameterError(
            tr(
                "GPU_ID is “{text}”, card numbers as nvidia-smi gives them are needed. "
                "Write for example 0 or 0,2, or leave it empty."
            ).format(text=text)
        )
    return tuple(dict.fromkeys(parts))


def check_parallel(text: str) -> str:
    """A number of processes, or a percentage of the cores, or nothing. Raises ParameterError."""
    text = text.strip()
    if text and not re.fullmatch(r"\d+|\d+(\.\d+)?\s*%", text):
        raise ParameterError(
            tr(
                "PARALLEL is “{text}”, a number of processes or a percentage of the cores "
                "is needed. Write for example 4 or 50%."
            ).format(text=text)
        )
    return text

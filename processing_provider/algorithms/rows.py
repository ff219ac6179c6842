# SPDX-License-Identifier: GPL-2.0-or-later
"""From the layer of the objects to the rows of the output: key, fields, geometry type, CRS."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from ...inference.errors import ObjectsError
from ...inference.job import IMAGES, PHOTOS, Job
from ..objects.arrays import Objects
from ..objects.geometry_types import common_type
from ..output.layout import Layout, lay_out
from ..parameters.values import (
    Parameters,
    appends,
    destination_database,
    destination_suffix,
    feature_source,
    vector_layer,
)
from .destination import OUTPUT, Rows
from .log import Log
from .subjects.subject import Subject

#: The release from which on QGIS makes tables in GeoPackages with fields of JSON.
_MAPS_IN_GEOPACKAGES = 33200


def given_objects(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    job: Job,
) -> Optional[QgsProcessingFeatureSource]:
    """The features that are objects or have photos; None where images are the objects.

    Raises ObjectsError.
    """
    if job.subject == IMAGES:
        return None
    name = _parameter(job)
    source = feature_source(algorithm, parameters, name, context)
    if source is None:
        raise ObjectsError(algorithm.invalidSourceError(parameters, name))
    return source


def keys_of(parameters: Parameters, context: QgsProcessingContext, job: Job) -> list[int]:
    """The positions of the primary key among the features' fields."""
    layer = _layer(parameters, context, job)
    return list(layer.primaryKeyAttributes()) if layer is not None else []


def layout_of(
    parameters: Parameters,
    context: QgsProcessingContext,
    job: Job,
    fields: QgsFields,
    keys: list[int],
) -> Layout:
    """The output's fields, for objects with the fields ``fields``."""
    suffix = destination_suffix(parameters, OUTPUT, context)
    database, uri = destination_database(parameters, OUTPUT, context)
    has_maps = database == "postgres" or (
        (database, suffix) == ("ogr", ".gpkg") and Qgis.QGIS_VERSION_INT >= _MAPS_IN_GEOPACKAGES
    )
    if appends(parameters, OUTPUT):
        return lay_out(job, fields, keys, suffix, True)
    return lay_out(job, fields, keys, suffix, has_maps, database, uri.geometryColumn())


def rows_of(
    parameters: Parameters,
    context: QgsProcessingContext,
    subject: Subject,
    objects: Objects,
    log: Log,
) -> Rows:
    """The rows for the ``objects`` of ``subject``."""
    job = subject.job
    keys = [] if subject.keys and objects.fids_repeat else subject.keys
    layout = layout_of(parameters, context, job, subject.fields, keys)
    for warning in layout.warnings:
        log.warn(warning)
    geometry_type = common_type(subject.geometry_type, objects.types)
    return Rows(layout, geometry_type, output_crs(job, subject.crs))


def output_crs(job: Job, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The CRS of the output, for objects in ``crs``."""
    return QgsCoordinateReferenceSystem.fromWkt(job.output_crs) if job.output_crs else crs


def _layer(
    parameters: Parameters, context: QgsProcessingContext, job: Job
) -> Optional[QgsVectorLayer]:
    return vector_layer(parameters, _parameter(job), context)


def _parameter(job: Job) -> str:
    """The parameter in which the features of ``job`` are given."""
    return "INPUT_PHOTOS" if job.subject == PHOTOS else "FEATURES"

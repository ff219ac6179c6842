# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRS of objects, imagery and output, the operation between them, and the extent."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...inference.errors import ParameterError
from ..imagery.source import Source
from .values import Parameters, raw


def output_crs(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    objects: str,
    objects_crs: QgsCoordinateReferenceSystem,
) -> QgsCoordinateReferenceSystem:
    """The CRS of the output; an invalid one when none is given, which means that of ``objects``.

    Raises ParameterError for what is no CRS, and when the layer ``objects`` has none to start from.
    """
    given = raw(parameters, "OUTPUT_CRS", context)
    crs = algorithm.parameterAsCrs(parameters, "OUTPUT_CRS", context)
    if given not in (None, "", QgsCoordinateReferenceSystem()) and not crs.isValid():
        raise ParameterError(
            f"OUTPUT_CRS: “{given}” is no CRS that QGIS knows. Write for example EPSG:3857."
        )
    if crs.isValid() and not objects_crs.isValid():
        raise ParameterError(
            f"OUTPUT_CRS: {objects} has no CRS, so that its objects cannot be moved to another "
            "one. Assign it its CRS, or leave OUTPUT_CRS empty."
        )
    return crs


def extent_of(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[Optional[tuple[float, float, float, float]], str]:
    """The bounds x min, y min, x max, y max and their CRS as WKT; None when all objects are meant.

    Raises ParameterError.
    """
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


def reference_systems(
    features: QgsProcessingFeatureSource, source: Source, layer_crs: QgsCoordinateReferenceSystem
) -> tuple[QgsCoordinateReferenceSystem, QgsCoordinateReferenceSystem, tuple[str, ...]]:
    """The CRS of objects and imagery; a missing one is taken to be the other's.

    Raises ParameterError when one is missing and the extents do not overlap as numbers.
    """
    if source.grid.warp is not None or not layer_crs.isValid():
        own = QgsCoordinateReferenceSystem.fromWkt(source.grid.crs)
        layer_crs = own if own.isValid() else layer_crs
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


def check_operation(
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

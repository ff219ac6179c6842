# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRS of objects, imagery and output, the operation between them, and the extent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
)

from ...inference.errors import ParameterError
from ...inference.job import ITEMS, MOSAIC, Job
from ..crs import leads_nowhere, text_of
from ..imagery.source import Source
from ..texts import tr
from .imagery.given import Given
from .values import Parameters, raw

#: How QGIS writes the CRS that the project has at that time.
_OF_PROJECT = "ProjectCrs"
#: Four numbers and the CRS in which they are.
_EXTENT_IN = re.compile(r"[-+\d.,eE\s]+\[(.+)\]\s*")


@dataclass(frozen=True)
class Systems:
    """The CRS of the objects and of the imagery, and what was taken for granted."""

    objects: QgsCoordinateReferenceSystem
    imagery: QgsCoordinateReferenceSystem
    warnings: tuple[str, ...] = ()


def output_crs(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    features: Optional[QgsProcessingFeatureSource],
    systems: Systems,
) -> QgsCoordinateReferenceSystem:
    """The CRS of the output; an invalid one when none is given, which means that of the objects.

    Raises ParameterError for what is no CRS, and when the objects have none to start from.
    """
    given = raw(parameters, "OUTPUT_CRS", context)
    crs = algorithm.parameterAsCrs(parameters, "OUTPUT_CRS", context)
    if given == _OF_PROJECT and not crs.isValid():
        raise ParameterError(
            tr("OUTPUT_CRS: the project has no CRS. Give it one, or choose another CRS.")
        )
    if given not in (None, "", QgsCoordinateReferenceSystem()) and not crs.isValid():
        raise ParameterError(
            tr(
                "OUTPUT_CRS: “{given}” is no CRS that QGIS knows. Write for example EPSG:3857."
            ).format(given=given)
        )
    if crs.isValid() and features is not None and not systems.objects.isValid():
        raise ParameterError(
            tr(
                "OUTPUT_CRS: {features} has no CRS, so that its objects cannot be moved to "
                "another one. Assign it its CRS, or leave OUTPUT_CRS empty."
            ).format(features=features.sourceName())
        )
    return crs


def extent_of(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[Optional[tuple[float, float, float, float]], str]:
    """The bounds x min, y min, x max, y max and their CRS as WKT; None when all objects are meant.

    Raises ParameterError.
    """
    given = raw(parameters, "EXTENT", context)
    if given in (None, ""):
        return None, ""
    named = _EXTENT_IN.fullmatch(given) if isinstance(given, str) else None
    if named and not QgsCoordinateReferenceSystem(named[1]).isValid():  # for QGIS the project's
        raise ParameterError(
            tr("EXTENT: “{crs}” is no CRS that QGIS knows. Write for example EPSG:3857.").format(
                crs=named[1]
            )
        )
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if extent.isNull():
        raise ParameterError(
            tr("EXTENT cannot be read. Write it as x min, x max, y min, y max [EPSG:code].")
        )
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return bounds, text_of(crs)


def reference_systems(
    features: Optional[QgsProcessingFeatureSource], source: Optional[Source], given: Given
) -> Systems:
    """The CRS of objects and of the first image; a missing one is taken to be the other's.

    Without features the objects are the images. Raises ParameterError when one is missing and the
    extents do not overlap as numbers.
    """
    none = QgsCoordinateReferenceSystem()
    of_imagery = none if source is None else imagery_crs(source, given.first_layer)
    if features is None or source is None:
        return Systems(of_imagery if features is None else features.sourceCrs(), of_imagery)
    crs = features.sourceCrs()
    if crs.isValid() and of_imagery.isValid():
        return Systems(crs, of_imagery)
    if crs.isValid() and given.lenient and given.subject == ITEMS:
        return Systems(crs, of_imagery)  # one of many images, each of which is asked for itself
    return _assumed(features, source, of_imagery)


def imagery_crs(
    source: Source, layer: Optional[QgsRasterLayer] = None
) -> QgsCoordinateReferenceSystem:
    """The CRS of an image, which the user may have changed in its ``layer``."""
    if layer is not None and layer.crs().isValid() and source.grid.warp is None:
        return layer.crs()
    return QgsCoordinateReferenceSystem.fromWkt(source.grid.crs)


def _assumed(
    features: QgsProcessingFeatureSource, source: Source, layer_crs: QgsCoordinateReferenceSystem
) -> Systems:
    crs = features.sourceCrs()
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
            tr(
                "{missing} has no CRS, and its coordinates lie elsewhere than those of "
                "{other}. Assign {missing} its CRS."
            ).format(missing=missing, other=other)
        )
    if not crs.isValid() and not layer_crs.isValid():
        return Systems(crs, layer_crs)
    known = crs if crs.isValid() else layer_crs
    name = known.userFriendlyIdentifier()
    warning = tr("{missing} has no CRS; it is taken to be that of {other}, {name}.").format(
        missing=missing, other=other, name=name
    )
    return Systems(known, known, (warning,))


def check_ways(job: Job, systems: Systems, context: QgsProcessingContext) -> None:
    """Refuse a job whose objects QGIS cannot take where it asks for them. Raises ParameterError.

    Of many images each is asked for itself: an object has no place in some.
    """
    transforms = context.transformContext()
    if job.subject == MOSAIC:
        check_way("FEATURES", systems.objects, systems.imagery, transforms)
    for name, text in (("EXTENT", job.extent_crs), ("OUTPUT_CRS", job.output_crs)):
        target = QgsCoordinateReferenceSystem.fromWkt(text)
        check_way(name, systems.objects, target, transforms)
    check_operation(job.coordinate_operation, systems.objects, systems.imagery, context)


def check_way(
    parameter: str,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> None:
    """Refuse two CRS between which QGIS knows no way: it would leave coordinates as they are.

    ``parameter`` is what has to be mended. Raises ParameterError.
    """
    if leads_nowhere(QgsCoordinateTransform(source, target, context)):
        raise ParameterError(
            tr(
                "{parameter}: QGIS knows no way from {source} to {target}. Correct the CRS of one "
                "of them."
            ).format(
                parameter=parameter,
                source=source.userFriendlyIdentifier(),
                target=target.userFriendlyIdentifier(),
            )
        )


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
            tr(
                "COORDINATE_OPERATION: “{operation}” is no operation that PROJ knows. "
                "Choose one from the list, or leave it empty."
            ).format(operation=operation)
        )

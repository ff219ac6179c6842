# SPDX-License-Identifier: GPL-2.0-or-later
"""A look at imagery and objects before a run, for a dialog, in a thread that nobody waits for.

What the project has open belongs to the main thread: ``Chosen`` is taken from it there, and holds
what may be read anywhere. Bounded work: the first raster, the first objects, one question whether
any object lies on it.
"""

from __future__ import annotations

import traceback
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import (
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeedback,
    QgsMessageLog,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ....inference.definition.model_definition import ModelDefinition
from ....inference.errors import DeepObjectsError
from ...imagery.registry import extracted_bands, open_source, view_of
from ...imagery.source import Source
from ...objects.footprint import Bounds, Locator, transform_between
from ..reference_systems import imagery_crs
from .band_count import check_band_count
from .cell_sizes import cell_size_warnings
from .forewarnings import (
    MOST_OBJECTS,
    depth_warnings,
    overlap_warning,
    sampled_boxes,
    size_warnings,
)


@dataclass(frozen=True)
class Raster:
    """A raster as a dialog names it: ``crs`` is what the user says of it, if anything."""

    uri: str
    name: str
    provider: str
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Features:
    """Objects as a dialog names them: a snapshot of a layer, or the ``uri`` of one to be opened.

    ``fids`` are the selected ones where only these are meant.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    snapshot: Optional[QgsAbstractFeatureSource] = None
    uri: str = ""
    fids: Optional[tuple[int, ...]] = None

    @staticmethod
    def of_layer(layer: QgsVectorLayer, selected: bool = False) -> Features:
        """The objects of ``layer``; called in the thread of the layer."""
        fids = tuple(layer.selectedFeatureIds()) if selected else None
        return Features(layer.name(), layer.crs(), QgsVectorLayerFeatureSource(layer), "", fids)

    def opened(self) -> Optional[Features]:
        """The same, ready to be read in this thread; None for what is no layer."""
        if self.snapshot is not None:
            return self
        layer = QgsVectorLayer(self.uri, self.name, "ogr")
        if not layer.isValid():
            return None
        return replace(self, crs=layer.crs(), snapshot=QgsVectorLayerFeatureSource(layer))

    def read(self, request: QgsFeatureRequest, feedback: QgsFeedback) -> QgsFeatureIterator:
        """The features of ``request``, until ``feedback`` is cancelled."""
        assert self.snapshot is not None
        request.setNoAttributes()
        request.setFeedback(feedback)
        return self.snapshot.getFeatures(request)


@dataclass(frozen=True)
class Chosen:
    """What a dialog would run on: anything may be missing yet."""

    definition: Optional[ModelDefinition] = None
    raster: Optional[Raster] = None
    features: Optional[Features] = None
    cell_size: Optional[float] = None
    dem: str = ""


@dataclass(frozen=True)
class Look:
    """What was seen: why a run is ``refused``, what its labels may suffer from.

    ``source`` is the raster, ``boxes`` are the first objects in its pixels.
    """

    refused: str = ""
    warnings: tuple[str, ...] = ()
    source: Optional[Source] = None
    bands: tuple[int, ...] = ()
    boxes: tuple[Bounds, ...] = ()


def look(chosen: Chosen, context: QgsCoordinateTransformContext, feedback: QgsFeedback) -> Look:
    """Look at what is ``chosen``, until ``feedback`` is cancelled. Raises nothing."""
    try:
        return _look(chosen, context, feedback)
    except DeepObjectsError as error:
        return Look(refused=str(error))
    except Exception:  # an exception in a task would end QGIS; the run itself will tell
        QgsMessageLog.logMessage(traceback.format_exc(), "Deep Objects")
        return Look()


def _look(chosen: Chosen, context: QgsCoordinateTransformContext, feedback: QgsFeedback) -> Look:
    model, raster = chosen.definition, chosen.raster
    if model is None or raster is None or raster.provider != "gdal":
        return Look()
    layer = QgsRasterLayer(raster.uri, raster.name, raster.provider)
    if not layer.isValid():
        return Look()
    if raster.crs.isValid():
        layer.setCrs(raster.crs)
    source = open_source(layer, view_of(model, chosen.cell_size, chosen.dem))
    crs = imagery_crs(source, layer)
    bands = () if model.own_function else extracted_bands(model, source)
    check_band_count(model, bands)
    warnings = depth_warnings(model, source, bands)
    features = chosen.features.opened() if chosen.features is not None else None
    if features is None:
        return Look("", warnings, source, bands)
    warnings = (*cell_size_warnings(model, source, crs), *warnings)
    to_imagery = transform_between(features.crs, crs, context)
    locator = Locator(source.grid, to_imagery)
    boxes = _first_boxes(features, locator, feedback)
    warnings += size_warnings(model, np.reshape(boxes, (-1, 4)), first=True)
    seen = any(locator.meets(box) for box in boxes)
    back = transform_between(crs, features.crs, context)
    if not seen and not feedback.isCanceled() and _is_apart(features, source, back, feedback):
        warnings += (overlap_warning(features.name, raster.name),)
    return Look("", warnings, source, bands, tuple(boxes))


def _first_boxes(features: Features, locator: Locator, feedback: QgsFeedback) -> list[Bounds]:
    request = QgsFeatureRequest()
    if features.fids is not None:
        request.setFilterFids(list(features.fids[:MOST_OBJECTS]))
    request.setLimit(MOST_OBJECTS)
    with closing(features.read(request, feedback)) as reading:
        return sampled_boxes(reading, locator)


def _is_apart(
    features: Features,
    source: Source,
    from_imagery: QgsCoordinateTransform,
    feedback: QgsFeedback,
) -> bool:
    """Whether no object lies on ``source``, none of the first ones being there."""
    if features.fids is not None:
        return len(features.fids) <= MOST_OBJECTS
    request = QgsFeatureRequest()
    try:
        bounds = QgsRectangle(*source.grid.bounds)
        if from_imagery.isValid():
            bounds = from_imagery.transformBoundingBox(bounds)
    except QgsCsException:
        return False
    request.setFilterRect(bounds)
    request.setLimit(1)
    with closing(features.read(request, feedback)) as reading:
        found = reading.nextFeature(QgsFeature())
    return not found and not feedback.isCanceled()

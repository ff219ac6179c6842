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
from ...imagery.rasters.layer import leave_unwatched
from ...imagery.registry import extracted_bands, open_source, view_of
from ...imagery.source import Source
from ...objects.footprint import Bounds, Locator, transform_between
from ..reference_systems import check_way, imagery_crs
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

    ``fids`` are the selected ones where only these are meant; ``count`` is how many there are, -1
    when nobody knows.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    snapshot: Optional[QgsAbstractFeatureSource] = None
    uri: str = ""
    fids: Optional[tuple[int, ...]] = None
    count: int = -1

    @staticmethod
    def of_layer(layer: QgsVectorLayer, selected: bool, counted: bool) -> Features:
        """The objects of ``layer``; called in the thread of the layer.

        A database may have to count them, so that this is done only if they are to be ``counted``.
        """
        snapshot, count = QgsVectorLayerFeatureSource(layer), -1
        fids = tuple(layer.selectedFeatureIds()) if selected else None
        if counted:
            count = layer.featureCount() if fids is None else len(fids)
        return Features(layer.name(), layer.crs(), snapshot, "", fids, count)

    def opened(self) -> Optional[Features]:
        """The same, ready to be read in this thread; None for what is no layer."""
        if self.snapshot is not None:
            return self
        layer = QgsVectorLayer(self.uri, self.name, "ogr")
        if not layer.isValid():
            return None
        snapshot, count = QgsVectorLayerFeatureSource(layer), layer.featureCount()
        return replace(self, crs=layer.crs(), snapshot=snapshot, count=count)

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
    """What a look came to: why a run is ``refused``, and what its labels may suffer from.

    ``objects`` says that there are some on imagery that can be read.
    """

    refused: str = ""
    warnings: tuple[str, ...] = ()
    objects: bool = False


@dataclass(frozen=True)
class Sight:
    """The raster, opened in the calling thread, and the bands that the model takes of it.

    ``crs`` is that of its grid; ``boxes`` are the first ``features`` in its pixels, if there are
    any.
    """

    source: Source
    bands: tuple[int, ...]
    crs: QgsCoordinateReferenceSystem
    features: Optional[Features] = None
    locator: Optional[Locator] = None
    boxes: tuple[Bounds, ...] = ()


def look(chosen: Chosen, context: QgsCoordinateTransformContext, feedback: QgsFeedback) -> Look:
    """Look at what is ``chosen``, until ``feedback`` is cancelled. Raises nothing."""
    try:
        sight = see(chosen, context, feedback)
        return Look() if sight is None else _judged(chosen, sight, context, feedback)
    except DeepObjectsError as error:
        return Look(refused=str(error))
    except Exception:  # an exception in a task would end QGIS; the run itself will tell
        QgsMessageLog.logMessage(traceback.format_exc(), "Deep Objects")
        return Look()


def see(
    chosen: Chosen, context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> Optional[Sight]:
    """Open what is ``chosen``; None for what is no file, and for what is missing yet.

    Raises ImageryError and ParameterError for what a run would refuse.
    """
    model, raster = chosen.definition, chosen.raster
    if model is None or raster is None or raster.provider != "gdal":
        return None
    layer = QgsRasterLayer(raster.uri, raster.name, raster.provider)
    if not layer.isValid():
        return None
    provider = layer.dataProvider()  # held until the end: taken again, it would be watched again
    leave_unwatched(provider)
    if raster.crs.isValid():
        layer.setCrs(raster.crs)
    source = open_source(layer, view_of(model, chosen.cell_size, chosen.dem))
    bands = () if model.own_function else extracted_bands(model, source)
    check_band_count(model, bands)
    crs = imagery_crs(source, layer)
    features = chosen.features.opened() if chosen.features is not None else None
    if features is None:
        return Sight(source, bands, crs)
    check_way("FEATURES", features.crs, crs, context)
    locator = Locator(source.grid, transform_between(features.crs, crs, context))
    boxes = _first_boxes(features, locator, feedback)
    return Sight(source, bands, crs, features, locator, tuple(boxes))


def _judged(
    chosen: Chosen, sight: Sight, context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> Look:
    assert chosen.definition is not None and chosen.raster is not None
    model = chosen.definition
    warnings = depth_warnings(model, sight.source, sight.bands)
    if sight.features is None or sight.locator is None:
        return Look("", warnings)
    boxes = np.reshape(sight.boxes, (-1, 4))
    warnings = (
        *cell_size_warnings(model, sight.source, sight.crs),
        *warnings,
        *size_warnings(model, boxes, first=True),
    )
    if any(map(sight.locator.meets, sight.boxes)):
        return Look("", warnings, True)
    back = transform_between(sight.crs, sight.features.crs, context)
    if feedback.isCanceled() or not _is_apart(sight.features, sight.source, back, feedback):
        return Look("", warnings)
    return Look("", (*warnings, overlap_warning(sight.features.name, chosen.raster.name)))


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Features in imagery: in all of it as one picture, or in each image that they meet."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...crs import leads_nowhere
from ...imagery.collection import Collection
from ...imagery.registry import view_of
from ...imagery.source import Source
from ...objects.arrays import PENDING, Objects
from ...objects.footprint import (
    Bounds,
    FootprintError,
    Locator,
    extent_of_job,
    transform_between,
)
from ...objects.longitudes import turn_of
from ...objects.rows import Naming, feature_rows, unnamed
from ...objects.survey import Place, survey
from ...parameters.imagery.forewarnings import size_warnings
from ...parameters.imagery.opening import image_path, is_short, open_image, open_picture
from ...parameters.reference_systems import check_operation
from ...texts import tr
from .images import look_at
from .opening import (
    FileImages,
    first_image,
    identities,
    naming,
    one_picture,
    separate_images,
    with_bands,
)
from .subject import Setting


class Features:
    """The features of a layer, each seen in one picture."""

    def __init__(
        self, setting: Setting, given: QgsProcessingFeatureSource, keys: list[int]
    ) -> None:
        """Open the imagery. Raises ImageryError, Cancelled."""
        prepared = setting.prepared
        self._setting = setting
        self._given = given
        self._naming: Naming = unnamed
        self.fields, self.keys = given.fields(), keys
        self.geometry_type = given.wkbType()
        self.crs = prepared.crs
        self.job = prepared.job
        self._first_crs = prepared.imagery_crs
        self._locators: dict[int, Locator] = {}
        self.images = self._open()

    def _open(self) -> Collection:
        """All images as one."""
        source, log = self._picture(), self._setting.log
        self.job = with_bands(self.job, source)
        images = one_picture(self.job, self._setting.prepared.given, source, log)
        facts = images.facts(0, log.cancelled)
        if facts.failure:
            raise ImageryError(facts.failure)
        images.open(0, log.cancelled).check_ranges()
        for remark in facts.remarks:
            log.remark(remark)
        return images

    def _picture(self) -> Source:
        prepared, log = self._setting.prepared, self._setting.log
        given = prepared.given
        if is_short(given) and prepared.source is not None:
            return prepared.source
        log.stage(tr("Opening the images"), 0, 1)
        view = view_of(self.job.model, self.job.cell_size, self.job.rpc_dem)
        return open_picture(given, view, log.progress, log.cancelled)

    def survey(self) -> Objects:
        """See Subject.survey."""
        job, log = self.job, self._setting.log
        context = self._setting.context.transformContext()
        extent = extent_of_job(job, self.crs, context)
        places = self._places()
        self._locators = {place.number: place.locator for place in places}
        objects = survey(
            self._given, job, places, log.cancelled, extent, self._unreadable(), self._forewarn
        )
        seen = bool((objects.statuses == PENDING).any())
        if job.model.blacken and seen and not objects.footprints.largest:
            log.warn(tr("Points and lines have no inside: nothing around them is blackened."))
        return objects

    def outline(self, image: int, geometry: QgsGeometry) -> Optional[QgsGeometry]:
        """See Subject.outline."""
        try:
            return self._locators[image].locate(geometry).geometry
        except (KeyError, FootprintError):
            return None

    def _forewarn(self, boxes: npt.NDArray[np.float64]) -> None:
        """Warn of objects that do not fit into chips."""
        for warning in size_warnings(self.job.model, boxes):
            self._setting.log.warn(warning)

    def _places(self) -> list[Place]:
        grid = self.images.facts(0).grid
        assert grid is not None
        return [Place(grid, self._locator(grid, self._setting.prepared.imagery_crs))]

    def _unreadable(self) -> list[int]:
        """The images that get a row because they cannot be read."""
        return []

    def _locator(self, grid: Grid, crs: QgsCoordinateReferenceSystem) -> Locator:
        """``COORDINATE_OPERATION`` leads to the CRS of the first image that has one, alone."""
        context = self._setting.context.transformContext()
        known = crs == self._first_crs
        job = self.job if known else replace(self.job, coordinate_operation="")
        return Locator.for_job(job, grid, self.crs, crs, context)

    def identities(self) -> Iterator[str]:
        """See Subject.identities."""
        given, log = self._setting.prepared.given, self._setting.log
        return identities(self.job, given, self.images, log)

    def rows(self, objects: Objects) -> Generator[QgsFeature, None, None]:
        """See Subject.rows."""
        return feature_rows(self._given, objects, self._naming)


class FeaturesPerImage(Features):
    """The features of a layer, each seen in every image whose extent it meets."""

    def _open(self) -> Collection:
        prepared, log = self._setting.prepared, self._setting.log
        given, count = prepared.given, len(prepared.given.images)
        view = view_of(self.job.model, self.job.cell_size, self.job.rpc_dem)
        files = FileImages(given, lambda image: open_image(given, image, view))
        first = prepared.source or first_image(self.job, count, files.open, log)
        self.job = with_bands(self.job, first)
        images = separate_images(self.job, given, files, log)
        look_at(images, log)
        if all(images.facts(n).failure for n in range(len(images))):
            raise ImageryError(images.facts(0).failure)
        self._naming = naming(lambda number: image_path(given, given.images[number]))
        return images

    def _places(self) -> list[Place]:
        places = []
        systems: dict[str, QgsCoordinateReferenceSystem] = {}
        for number in range(len(self.images)):
            self._setting.log.raise_if_cancelled()
            grid = self.images.facts(number).grid
            if grid is None:
                continue
            if grid.crs not in systems:
                systems[grid.crs] = self._crs_of(grid)
            crs = systems[grid.crs]
            places.append(Place(grid, self._locator(grid, crs), self._bounds(grid, crs), number))
        return places

    def _crs_of(self, grid: Grid) -> QgsCoordinateReferenceSystem:
        """The CRS of an image; one that has none is taken to lie in that of the features."""
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        if crs.isValid() and not self._first_crs.isValid():
            operation = self.job.coordinate_operation
            check_operation(operation, self.crs, crs, self._setting.context)
            self._first_crs = crs
        if crs.isValid() or not self.crs.isValid():
            return crs
        self._setting.log.warn(
            tr("Images without a CRS are taken to be in {crs}, that of {given}.").format(
                crs=self.crs.userFriendlyIdentifier(), given=self._given.sourceName()
            )
        )
        return self.crs

    def _bounds(self, grid: Grid, crs: QgsCoordinateReferenceSystem) -> Optional[Bounds]:
        """The image's extent in the CRS of the features, a little wider; None if it has none."""
        back = transform_between(crs, self.crs, self._setting.context.transformContext())
        return extent_in(grid, back)

    def _unreadable(self) -> list[int]:
        return [n for n in range(len(self.images)) if self.images.facts(n).failure]


def extent_in(grid: Grid, transform: QgsCoordinateTransform) -> Optional[Bounds]:
    """The extent of ``grid``, a tenth wider on each side, by ``transform``; None if it has none.

    Nor has one that spans half a turn of the Earth: it may lie around a pole, or on both sides of
    the 180th meridian, where the corners do not tell how far it reaches.
    """
    box = QgsRectangle(*grid.bounds)
    if not box.isFinite():
        return None
    box.grow(0.1 * max(box.width(), box.height()))
    if leads_nowhere(transform):
        return None
    try:
        moved = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    turn = turn_of(transform.destinationCrs())
    if not moved.isFinite() or (turn and moved.width() >= turn / 2):
        return None
    return moved.xMinimum(), moved.yMinimum(), moved.xMaximum(), moved.yMaximum()

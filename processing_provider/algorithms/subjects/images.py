# SPDX-License-Identifier: GPL-2.0-or-later
"""Images as objects: every image given is one, with its outline if it has a place on the ground."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)

from ....inference.chips.window import Grid
from ....inference.errors import ParameterError
from ...imagery.collection import Collection
from ...imagery.registry import view_of
from ...objects.arrays import Objects
from ...objects.footprint import extent_of_job, transform_between
from ...objects.rows import image_rows
from ...objects.whole import ImageObjects, image_objects
from ...parameters.imagery.opening import image_path, open_whole
from ...texts import tr
from ..log import Log
from .opening import FileImages, first_image, identities, naming, whole_images, with_bands
from .subject import Setting

#: Reasons why images cannot be read are told for so many of them.
_MOST_TOLD = 20


class WholeImages:
    """Every image given."""

    def __init__(self, setting: Setting) -> None:
        """Look at every image. Raises ParameterError, Cancelled."""
        prepared, log = setting.prepared, setting.log
        given, job = prepared.given, prepared.job
        self._setting = setting
        view = view_of(job.model, job.cell_size, job.rpc_dem)
        files = FileImages(given, lambda image: open_whole(given, image, view))
        count = len(given.images)
        self.job = with_bands(job, prepared.source or first_image(job, count, files.open, log))
        self.images = whole_images(self.job, given, files, log)
        look_at(self.images, log)
        self._grids = [self._placed(number) for number in range(len(self.images))]
        self.fields = QgsFields()
        self.keys: list[int] = []
        placed = [grid for grid in self._grids if grid is not None]
        kinds = QgsWkbTypes.Type
        self.geometry_type = kinds.Polygon if placed else kinds.NoGeometry
        systems = (QgsCoordinateReferenceSystem.fromWkt(grid.crs) for grid in placed)
        none = QgsCoordinateReferenceSystem()
        self._first_crs = next((crs for crs in systems if crs.isValid()), none)
        asked = QgsCoordinateReferenceSystem.fromWkt(job.output_crs)
        self.crs = asked if asked.isValid() else self._first_crs
        self._check_crs([grid for grid in placed if not grid.crs])

    def _check_crs(self, without: Sequence[Grid]) -> None:
        """Say what is taken for granted of images ``without`` a CRS. Raises ParameterError."""
        if not without:
            return
        if self._first_crs.isValid():
            self._setting.log.warn(
                tr(
                    "{count} images without a CRS are taken to be in {crs}, that of the "
                    "first image that has one."
                ).format(count=len(without), crs=self._first_crs.userFriendlyIdentifier())
            )
        elif self.job.output_crs:
            raise ParameterError(
                tr(
                    "OUTPUT_CRS: no image has a CRS, so that their outlines cannot be moved to "
                    "another one. Assign the images their CRS, or leave OUTPUT_CRS empty."
                )
            )

    def _placed(self, number: int) -> Optional[Grid]:
        facts = self.images.facts(number)
        return facts.grid if facts.referenced else None

    def survey(self) -> Objects:
        """See Subject.survey."""
        context = self._setting.context.transformContext()
        transforms: dict[str, QgsCoordinateTransform] = {}

        def to_common(grid: Grid) -> QgsCoordinateTransform:
            if grid.crs not in transforms:
                crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
                known = crs if crs.isValid() else self._first_crs
                transforms[grid.crs] = transform_between(known, self.crs, context)
            return transforms[grid.crs]

        extent = extent_of_job(self.job, self.crs, context)
        failures = [bool(self.images.facts(n).failure) for n in range(len(self.images))]
        found = image_objects(self._grids, to_common, failures, extent)
        self._outlines = found.outlines
        self._tell_lost(found)
        return found.objects

    def _tell_lost(self, found: ImageObjects) -> None:
        """Warn of images that lie on the ground, but whose corners do not all in the output."""
        listed = zip(found.objects.images.tolist(), found.outlines)
        lost = sum(outline is None and self._grids[image] is not None for image, outline in listed)
        if lost:
            self._setting.log.warn(
                tr(
                    "{count} images have no geometry, since not all of their corners have a place "
                    "in {crs}. Choose an OUTPUT_CRS that reaches as far as they do."
                ).format(count=lost, crs=self.crs.userFriendlyIdentifier())
            )

    def identities(self) -> Iterator[str]:
        """See Subject.identities."""
        given, log = self._setting.prepared.given, self._setting.log
        return identities(self.job, given, self.images, log)

    def outline(self, image: int, geometry: QgsGeometry) -> Optional[QgsGeometry]:
        """See Subject.outline: the object is the whole picture."""
        return None

    def rows(self, objects: Objects) -> Generator[QgsFeature, None, None]:
        """See Subject.rows."""
        given = self._setting.prepared.given
        names = naming(lambda number: image_path(given, given.images[number]))
        return image_rows(objects, self._outlines, names)


def look_at(images: Collection, log: Log) -> None:
    """Open every image once; tell why some cannot be read. Raises Cancelled."""
    log.stage(tr("Opening the images"), 0, 1)
    remarks: list[str] = []
    failures: list[str] = []
    for number in range(len(images)):
        log.raise_if_cancelled()
        log.progress(number / len(images))
        facts = images.facts(number, log.cancelled)
        remarks += facts.remarks
        failures += [facts.failure] if facts.failure else []
    for remark in list(dict.fromkeys(remarks))[:_MOST_TOLD]:
        log.remark(remark)
    for failure in failures[:_MOST_TOLD]:
        log.warn(failure)
    if len(failures) > _MOST_TOLD:
        log.warn(
            tr("… and {count} more images cannot be read.").format(count=len(failures) - _MOST_TOLD)
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos as objects: those attached to the features of a layer."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeatureSource

from ....inference.errors import ImageryError
from ....inference.job import PER_PHOTO
from ...imagery.identity import file_state
from ...imagery.photos.photo import open_photo
from ...imagery.reduced import reduced
from ...imagery.registry import view_of
from ...imagery.source import Cancel, Source
from ...objects.arrays import Objects
from ...objects.footprint import extent_of_job
from ...objects.geometry_types import Met, binary_of, note_type
from ...objects.photo_tables.photo import PhotoRef, PhotoTable
from ...objects.rows import feature_rows, unnamed
from ...objects.survey import all_features
from ...objects.whole import photo_objects
from ...texts import tr
from .opening import collection, first_image, naming, with_bands
from .subject import Setting

_CANCEL_EVERY = 500


class FeaturePhotos:
    """The photos of features, in the order of these."""

    def __init__(
        self,
        setting: Setting,
        given: QgsProcessingFeatureSource,
        keys: list[int],
        photos: PhotoTable,
        place: str,
    ) -> None:
        """List all photos, and find one that can be opened; ``place`` is the features' file.

        Raises ParameterError, Cancelled, and ObjectsError where the features cannot be read to the
        end.
        """
        prepared = setting.prepared
        self._setting = setting
        self._given = given
        self._photos = photos
        self._place = place
        self.fields, self.keys = given.fields(), keys
        self.geometry_type = given.wkbType()
        self.crs = prepared.crs
        self.job = prepared.job
        self._view = view_of(self.job.model)
        self._listed: list[PhotoRef] = []
        setting.log.stage(tr("Listing the photos"), 0, 1)
        self._objects = self._list()
        first = first_image(self.job, len(self._listed), self._open, setting.log)
        self.job = with_bands(self.job, first)
        self.images = collection(self.job, len(self._listed), self._open, self._folder_of)

    def _list(self) -> Objects:
        context = self._setting.context.transformContext()
        extent = extent_of_job(self.job, self.crs, context)
        counts: list[tuple[int, int, int]] = []
        types: Met = {}
        dropped = 0
        with closing(all_features(self._given, attributes=True)) as reading:
            for position, feature in enumerate(reading):
                if position % _CANCEL_EVERY == 0:
                    self._setting.log.raise_if_cancelled()
                geometry = feature.geometry()
                if extent is not None and not extent.keeps(geometry):
                    dropped += 1
                    continue
                note_type(geometry, binary_of(geometry), types)
                found = self._photos.photos_of(feature)
                self._listed += found
                counts.append((position, feature.id(), len(found)))
        if self._photos.skipped:
            self._setting.log.say(
                tr("{skipped} attachments are no pictures.").format(skipped=self._photos.skipped)
            )
        return photo_objects(counts, dropped, tuple(types.values()))

    def _open(self, number: int, cancelled: Cancel) -> Source:
        photo = self._listed[number]
        opened = open_photo(self._photos.content(photo), photo.name, self._view)
        return reduced(opened, len(self.job.bands), cancelled)

    def _folder_of(self, number: int) -> list[str]:
        """The folder of a photo: one that goes away is no single photo's trouble."""
        path = self._listed[number].path
        return [os.path.dirname(path)] if path else []

    def survey(self) -> Objects:
        """See Subject.survey."""
        return self._objects

    def identities(self) -> Iterator[str]:
        """See Subject.identities.

        Photos that are files are known as such, others by the file in which they are; where that
        is none, as in a database, by their bytes.
        """
        place = file_state(self._place) + file_state(f"{self._place}-wal") if self._place else ""
        yield place
        for photo in self._listed:
            self._setting.log.raise_if_cancelled()
            known = f"{photo.name} {photo.path} {photo.key}"
            if photo.path:
                known += "" if photo.refused else file_state(photo.path)
            elif not place:
                known += self._digest(photo)
            yield known

    def _digest(self, photo: PhotoRef) -> str:
        try:
            content = self._photos.content(photo)
        except ImageryError:
            return ""
        return hashlib.sha256(content if isinstance(content, bytes) else b"").hexdigest()

    def outline(self, image: int, geometry: QgsGeometry) -> Optional[QgsGeometry]:
        """See Subject.outline: the object is the whole picture."""
        return None

    def rows(self, objects: Objects) -> Generator[QgsFeature, None, None]:
        """See Subject.rows."""
        named = naming(self._name) if self.job.photo_rows == PER_PHOTO else unnamed
        return feature_rows(self._given, objects, named)

    def _name(self, number: int) -> tuple[str, str]:
        photo = self._listed[number]
        return photo.name, photo.path

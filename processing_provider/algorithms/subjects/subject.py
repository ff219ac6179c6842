# SPDX-License-Identifier: GPL-2.0-or-later
"""The protocol of what is classified: it has images, finds its objects in them, and gives rows.

Images are opened when a subject is made, before a model is loaded; what runs in between is the
same for all.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Optional, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
)

from ....inference.job import Job
from ...imagery.collection import Collection
from ...objects.arrays import Objects
from ...parameters.build_job import Prepared
from ..log import Log


class Subject(Protocol):
    """What is classified."""

    #: The job, with the bands that were found.
    job: Job
    images: Collection
    #: The fields of the objects themselves, and the positions of their primary key among these.
    fields: QgsFields
    keys: list[int]
    #: What the rows' geometries are said to be (QgsWkbTypes.Type), and their CRS before OUTPUT_CRS.
    geometry_type: int
    crs: QgsCoordinateReferenceSystem

    def survey(self) -> Objects:
        """Find the objects. Raises ObjectsError, Cancelled."""

    def identities(self) -> Iterator[str]:
        """What tells each image from any other, and from itself once it is edited, in their order.

        Raises Cancelled.
        """

    def outline(self, image: int, geometry: QgsGeometry) -> Optional[QgsGeometry]:
        """``geometry`` of a row in pixels of ``image``; None where it has no place there."""

    def rows(self, objects: Objects) -> Generator[QgsFeature, None, None]:
        """The rows of ``objects``, in their order; to be closed."""


@dataclass(frozen=True)
class Setting:
    """What every subject is made from."""

    prepared: Prepared
    context: QgsProcessingContext
    log: Log

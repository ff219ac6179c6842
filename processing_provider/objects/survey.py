# SPDX-License-Identifier: GPL-2.0-or-later
"""One pass over the features: which object lies where in which image.

The result is a handful of arrays; attributes stay in the layer and are read again when rows are
written.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ...inference.chips.window import ChipRule, Grid, overlaps, place_windows
from ...inference.errors import Cancelled, ObjectsError
from ...inference.job import Job
from ...inference.outcome import NODATA, OUTSIDE, READ_ERROR, STATUSES, TRANSFORM_FAILED
from ..texts import tr
from .arrays import NOTHING, PENDING, Footprints, Objects
from .footprint import Bounds, Extent, FootprintError, Locator, has_place
from .geometry_types import Met, binary_of, note_type

_CANCEL_EVERY = 1000
#: Windows are placed for so many objects at a time, so that what lies between takes little memory.
_PLACED_AT_ONCE = 1 << 16


@dataclass(frozen=True)
class Place:
    """An image in which objects are looked for.

    ``bounds`` are those of its extent in the objects' CRS, None where they are not known;
    ``number`` is that of the image.
    """

    grid: Grid
    locator: Locator
    bounds: Optional[Bounds] = None
    number: int = 0


def survey(
    source: QgsProcessingFeatureSource,
    job: Job,
    places: Sequence[Place],
    cancelled: Callable[[], bool],
    extent: Optional[Extent] = None,
    unreadable: Sequence[int] = (),
    measured: Callable[[npt.NDArray[np.float64]], None] = lambda _: None,
) -> Objects:
    """Locate every feature of ``source`` in ``places``, by the chip rule of the job's model.

    A feature gives an object for each place that its bounding box meets, in the order of the
    places, and one that is outside where it meets none. Features that ``extent`` does not keep give
    none. The numbers of ``unreadable`` images get an object each, without a feature, so that none
    is lost. ``measured`` is told the bounds of all objects in pixels, (n, 4), 0 for those that are
    nowhere.

    Raises ObjectsError when the layer holds no feature, or cannot be read to its end; Cancelled
    when the user stops.
    """
    found = _Found()
    search = _Search(places, job.model.blacken)
    dropped, position = 0, NOTHING
    types: Met = {}
    with closing(all_features(source)) as reading:
        for position, feature in enumerate(reading):
            if position % _CANCEL_EVERY == 0 and cancelled():
                raise Cancelled
            geometry = feature.geometry()
            if extent is not None and not extent.keeps(geometry):
                dropped += 1
                continue
            binary = binary_of(geometry)
            note_type(geometry, binary, types)
            digest = digest_of(binary)
            for image, code, box, shape in search.objects(geometry):
                found.add(position, feature.id(), image, code, box, shape, digest)
    if position == NOTHING:
        raise ObjectsError(
            tr(
                "{source} holds no objects, or its filter keeps none. Choose a layer with "
                "features, or change the filter."
            ).format(source=source.sourceName())
        )
    for image in unreadable:
        found.add(NOTHING, NOTHING, image, STATUSES.index(READ_ERROR))
    objects, boxes = found.objects(dropped, tuple(types.values())), found.boxes()
    measured(boxes)
    _place(objects, boxes, {place.number: place.grid for place in places}, chip_rule(job))
    return objects


_NO_BOX = (0.0, 0.0, 0.0, 0.0)


class _Found:
    """The objects found so far."""

    def __init__(self) -> None:
        self._positions, self._fids, self._images = array("q"), array("q"), array("i")
        self._digests = array("q")
        self._bounds = array("d")
        self._codes = bytearray()
        self._footprints = Footprints()

    def add(
        self,
        position: int,
        fid: int,
        image: int,
        code: int,
        box: Bounds = _NO_BOX,
        shape: bytes = b"",
        digest: int = 0,
    ) -> None:
        """Append an object with its bounds in pixels, its shape and its geometry's digest."""
        self._digests.append(digest)
        self._positions.append(position)
        self._fids.append(fid)
        self._images.append(image)
        self._codes.append(code)
        self._bounds.extend(box)
        self._footprints.add(shape)

    def boxes(self) -> npt.NDArray[np.float64]:
        """The bounds in pixels, (n, 4)."""
        return np.asarray(self._bounds).reshape(-1, 4)

    def objects(self, dropped: int, types: tuple[Any, ...]) -> Objects:
        """All of them, their windows still without a size; their arrays are not copied."""
        self._footprints.complete()
        return Objects(
            np.asarray(self._positions),
            np.asarray(self._fids),
            np.asarray(self._images),
            np.zeros((len(self._fids), 4), np.int64),
            np.asarray(self._codes),
            self._footprints,
            dropped,
            np.asarray(self._digests),
            types,
        )


Located = tuple[int, int, Bounds, bytes]


class _Search:
    """Finds the places in which a geometry is seen."""

    def __init__(self, places: Sequence[Place], blacken: bool) -> None:
        self._places = places
        self._blacken = blacken
        everywhere = (-np.inf, -np.inf, np.inf, np.inf)
        bounds = [everywhere if place.bounds is None else place.bounds for place in places]
        self._bounds = np.array(bounds, np.float64).reshape(-1, 4)
        self._turn = places[0].locator.turn if places else 0.0

    def objects(self, geometry: QgsGeometry) -> list[Located]:
        """(image, status code, bounds in pixels, shape) per place; one without if there is none."""
        located: list[Located] = []
        statuses = []
        for place in self._candidates(geometry):
            try:
                located += self._locate(geometry, place)
            except FootprintError as error:
                statuses.append(error.status)
        if located:
            return located
        status = OUTSIDE
        if statuses:
            status = TRANSFORM_FAILED if TRANSFORM_FAILED in statuses else statuses[0]
        return [(NOTHING, STATUSES.index(status), _NO_BOX, b"")]

    def _candidates(self, geometry: QgsGeometry) -> Sequence[Place]:
        """The places that may be met; the first for a geometry that has no place itself."""
        if len(self._places) == 1 or not has_place(geometry):
            return self._places[:1]
        box = geometry.boundingBox()
        left, bottom, right, top = self._bounds.T
        met = np.zeros(len(self._places), bool)
        for turn in {0.0, self._turn, -self._turn}:
            met |= (left <= box.xMaximum() + turn) & (right >= box.xMinimum() + turn)
        met &= (bottom <= box.yMaximum()) & (top >= box.yMinimum())
        return [self._places[position] for position in np.flatnonzero(met).tolist()]

    def _locate(self, geometry: QgsGeometry, place: Place) -> list[Located]:
        """The object that ``geometry`` is in ``place``, if it meets it. Raises FootprintError."""
        if not self._blacken:
            bounds = place.locator.bounds(geometry)
            met = place.locator.meets(bounds)
            return [(place.number, PENDING, bounds, b"")] if met else []
        footprint = place.locator.locate(geometry)
        if not place.locator.meets(footprint.bounds):
            return []
        return [(place.number, PENDING, footprint.bounds, footprint.well_known_binary())]


def chip_rule(job: Job) -> ChipRule:
    """How the job's chips are cut."""
    model = job.model
    padding = int(dict(job.arguments).get("padding") or 0)
    return ChipRule(
        model.chip_width, model.chip_height, model.fixed_size, padding, model.largest_box
    )


def digest_of(binary: bytes) -> int:
    """What tells a geometry from any other within this process, in eight bytes: 0 for none.

    By its well-known ``binary``, so that one that is invalid or has no finite coordinates is the
    same as itself.
    """
    return hash(binary) if binary else 0


def features(
    source: QgsProcessingFeatureSource,
    attributes: bool = False,
    fids: Optional[Collection[int]] = None,
) -> QgsFeatureIterator:
    """All features of ``source``, whatever QGIS is set to do with invalid geometries.

    Or those with the ids ``fids`` alone, in any order.
    """
    request = QgsFeatureRequest()
    if fids is not None:
        request.setFilterFids(list(fids))
    if not attributes:
        request.setNoAttributes()
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return source.getFeatures(request, flag)


def all_features(
    source: QgsProcessingFeatureSource, attributes: bool = False
) -> Generator[QgsFeature, None, None]:
    """All features as ``features`` gives them, and surely all.

    Where the connection to a database fails, QGIS ends the reading as if there were no more. Raises
    ObjectsError for fewer features than the layer tells of, unless it gives as many once more: what
    it tells may be old, or an estimate. Close it where it is not read to its end.
    """
    count = 0
    with closing(features(source, attributes)) as reading:
        for feature in reading:
            count += 1
            yield feature
    told = source.featureCount()
    if count < told and (count == 0 or count != sum(1 for _ in features(source))):
        raise ObjectsError(
            tr(
                "{source} tells of {told} objects, but only {count} could be read. Check "
                "its connection, and run again."
            ).format(source=source.sourceName(), told=told, count=count)
        )


def _place(
    objects: Objects,
    boxes: npt.NDArray[np.float64],
    grids: Mapping[int, Grid],
    rule: ChipRule,
) -> None:
    """Give the pending ``objects`` their windows.

    The window of an object at the edge may miss the image, which then has no pixel for it: nodata.
    """
    pending = np.flatnonzero(objects.statuses == PENDING)
    for begin in range(0, len(pending), _PLACED_AT_ONCE):
        numbers = pending[begin : begin + _PLACED_AT_ONCE]
        windows = place_windows(boxes[numbers], rule)
        objects.windows[numbers] = windows
        of_image = objects.images[numbers]
        for image in np.unique(of_image).tolist():
            members, grid = of_image == image, grids[image]
            placed = windows[members]
            if grid.wraps:  # there is an image left and right of it too
                placed[:, 0] %= grid.width
            missed = ~overlaps(placed, grid.width, grid.height)
            objects.statuses[numbers[members][missed]] = STATUSES.index(NODATA)

# SPDX-License-Identifier: GPL-2.0-or-later
"""One pass over the features: which object lies where in the imagery.

The result is a handful of arrays, a few tens of bytes per object; attributes stay in the layer
and are read again when rows are written. Footprints, needed only where pixels outside them become
0, go to a temporary file.
"""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...inference.chips.window import ChipRule, Grid, overlaps, place_windows
from ...inference.errors import Cancelled, ObjectsError
from ...inference.job import Job
from ...inference.outcome import NODATA, OUTSIDE, STATUSES
from .footprint import FootprintError, Locator

#: The code of an object whose chip is still to be read.
PENDING = 255
_CANCEL_EVERY = 1000


@dataclass
class Objects:
    """All objects in input order: feature ids, windows (n, 4), status codes.

    A status is an index into STATUSES, or PENDING. ``dropped`` counts the features outside the
    extent, which get no row.
    """

    fids: npt.NDArray[np.int64]
    windows: npt.NDArray[np.int64]
    statuses: npt.NDArray[np.uint8]
    footprints: Footprints
    dropped: int

    def __len__(self) -> int:
        return len(self.fids)


class Footprints:
    """Well-known binary of objects' shapes in pixel coordinates, in a temporary file.

    ``fetch`` may be called from several threads.
    """

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="deep_objects_")  # noqa: SIM115 (kept open)
        self._offsets = array("q", [0])
        self.largest = 0

    def add(self, content: bytes) -> None:
        """Append the next object's shape; empty for none."""
        self._file.write(content)
        self._offsets.append(self._offsets[-1] + len(content))
        self.largest = max(self.largest, len(content))

    def complete(self) -> None:
        """Make all shapes readable."""
        self._file.flush()
        size = self._offsets[-1]
        self._map = np.memmap(self._file, np.uint8, "r", shape=(size,)) if size else None
        self._file.close()  # the map stays

    def fetch(self, number: int) -> bytes:
        """The shape of object ``number``; empty for none."""
        if self._map is None:
            return b""
        return self._map[self._offsets[number] : self._offsets[number + 1]].tobytes()


def survey(
    source: QgsProcessingFeatureSource,
    job: Job,
    grid: Grid,
    locator: Locator,
    cancelled: Callable[[], bool],
) -> Objects:
    """Locate every feature of ``source`` on ``grid``, by the chip rule of the job's model.

    Raises ObjectsError when the layer holds no feature, Cancelled when the user stops.
    """
    blacken = job.model.blacken and has_inside(source)
    bounds, fids, codes = array("d"), array("q"), bytearray()
    footprints = Footprints()
    dropped = count = 0
    for count, feature in enumerate(features(source), 1):
        if count % _CANCEL_EVERY == 0 and cancelled():
            raise Cancelled
        if not locator.keeps(feature.geometry()):
            dropped += 1
            continue
        code, box, shape = _locate(feature, locator, blacken)
        fids.append(feature.id())
        codes.append(code)
        bounds.extend(box)
        footprints.add(shape)
    if count == 0:
        raise ObjectsError(f"{source.sourceName()} holds no objects. Choose a layer with features.")
    footprints.complete()
    statuses = np.frombuffer(bytes(codes), np.uint8).copy()
    boxes = np.frombuffer(bounds, np.float64).reshape(-1, 4)
    windows = _windows(boxes, statuses, grid, chip_rule(job))
    return Objects(np.array(fids, np.int64), windows, statuses, footprints, dropped)


def chip_rule(job: Job) -> ChipRule:
    """How the job's chips are cut."""
    model = job.model
    padding = int(dict(job.arguments).get("padding") or 0)
    return ChipRule(
        model.chip_width, model.chip_height, model.fixed_size, padding, model.largest_box
    )


def has_inside(source: QgsProcessingFeatureSource) -> bool:
    """Whether the objects may be polygons; points and lines have no inside."""
    kind = QgsWkbTypes.geometryType(source.wkbType())
    return kind not in (
        QgsWkbTypes.GeometryType.PointGeometry,
        QgsWkbTypes.GeometryType.LineGeometry,
    )


def features(source: QgsProcessingFeatureSource, attributes: bool = False) -> QgsFeatureIterator:
    """All features of ``source``, whatever QGIS is set to do with invalid geometries."""
    request = QgsFeatureRequest()
    if not attributes:
        request.setNoAttributes()
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return source.getFeatures(request, flag)


def _locate(
    feature: QgsFeature, locator: Locator, blacken: bool
) -> tuple[int, tuple[float, float, float, float], bytes]:
    """Status code, bounds in pixels and shape of one feature."""
    try:
        footprint = locator.locate(feature.geometry())
        if not locator.meets(footprint.bounds):
            return STATUSES.index(OUTSIDE), footprint.bounds, b""
        shape = footprint.well_known_binary() if blacken else b""
    except FootprintError as error:
        return STATUSES.index(error.status), (0.0, 0.0, 0.0, 0.0), b""
    return PENDING, footprint.bounds, shape


def _windows(
    boxes: npt.NDArray[np.float64],
    statuses: npt.NDArray[np.uint8],
    grid: Grid,
    rule: ChipRule,
) -> npt.NDArray[np.int64]:
    """Windows of the pending objects, zeros for others.

    The window of an object at the edge may miss the image, which then has no pixel for it: nodata.
    """
    windows = np.zeros((len(statuses), 4), np.int64)
    pending = statuses == PENDING
    if pending.any():
        windows[pending] = place_windows(boxes[pending], rule)
        missed = pending.copy()
        placed = windows[pending]
        if grid.wraps:  # there is an image left and right of it too
            placed[:, 0] %= grid.width
        missed[pending] = ~overlaps(placed, grid.width, grid.height)
        statuses[missed] = STATUSES.index(NODATA)
    return windows

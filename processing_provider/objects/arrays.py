# SPDX-License-Identifier: GPL-2.0-or-later
"""All objects of a run, as arrays of a few tens of bytes per object.

Footprints, needed only where pixels outside them become 0, go to a temporary file.
"""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ...inference.errors import TemporaryFull
from ...inference.worker.room import no_room
from ..texts import tr

#: The code of an object whose chip is still to be read.
PENDING = 255
#: The number of an object's feature or image where it has none.
NOTHING = -1


@dataclass
class Objects:
    """All objects in input order: features, images, windows (n, 4), status codes.

    An object is a feature in one image; there may be several with the same feature, one after the
    other. ``positions`` count the features in the order of their layer, since ``fids``, their ids,
    may be the same for two of them. ``positions``, ``fids`` and ``images`` hold NOTHING where an
    object has none; a window without a size is the whole image. A status is an index into
    STATUSES, or PENDING. ``dropped`` counts the features, or images, outside the extent, which get
    no row. ``digests`` tell each feature's geometry from any other, where it was looked at, and
    ``types`` which geometries there are (QgsWkbTypes.Type), in the order in which they were met.
    """

    positions: npt.NDArray[np.int64]
    fids: npt.NDArray[np.int64]
    images: npt.NDArray[np.int32]
    windows: npt.NDArray[np.int64]
    statuses: npt.NDArray[np.uint8]
    footprints: Footprints
    dropped: int
    digests: Optional[npt.NDArray[np.int64]] = None
    types: tuple[Any, ...] = ()

    def __len__(self) -> int:
        return len(self.fids)

    @property
    def fids_repeat(self) -> bool:
        """Whether two features have the same id, as those of a view or query may."""
        seen = np.unique(self.positions)  # a feature may have several objects
        return len(np.unique(self.fids)) < len(seen)


class Footprints:
    """Well-known binary of objects' shapes in pixel coordinates, in a temporary file.

    ``fetch`` may be called from several threads. Raises TemporaryFull where the temporary folder
    has no room.
    """

    def __init__(self) -> None:
        try:
            self._file = tempfile.TemporaryFile(prefix="deep_objects_")  # noqa: SIM115 (kept open)
        except OSError as error:
            raise no_room(error, 0, tr("footprints")) from error
        self._map: Optional[npt.NDArray[np.uint8]] = None
        self._offsets = array("q", [0])
        self.largest = 0

    def add(self, content: bytes) -> None:
        """Append the next object's shape; empty for none."""
        if content:
            try:
                self._file.write(content)
            except OSError as error:
                raise self._no_room(error, len(content)) from error
            self.largest = max(self.largest, len(content))
        self._offsets.append(self._offsets[-1] + len(content))

    def complete(self) -> None:
        """Make all shapes readable."""
        size = self._offsets[-1]
        try:
            self._file.flush()
            self._map = np.memmap(self._file, np.uint8, "r", shape=(size,)) if size else None
        except OSError as error:
            raise self._no_room(error) from error
        self._file.close()  # the map stays

    def _no_room(self, error: OSError, more: int = 0) -> TemporaryFull:
        with suppress(OSError):  # which tries once more to write
            self._file.close()
        return no_room(error, self._offsets[-1] + more, tr("footprints"))

    def fetch(self, number: int) -> bytes:
        """The shape of object ``number``; empty for none."""
        if self._map is None:
            return b""
        return self._map[self._offsets[number] : self._offsets[number + 1]].tobytes()

    def size_of(self, number: int) -> int:
        """How many bytes the shape of object ``number`` has."""
        return self._offsets[number + 1] - self._offsets[number]

    def feed(self, add: Callable[[Any], None]) -> None:
        """Give ``add`` all shapes, as where each begins and then all their bytes."""
        add(self._offsets)
        if self._map is not None:
            add(self._map)

# SPDX-License-Identifier: GPL-2.0-or-later
"""All vertices of a geometry as one array, and back: geometries moved by a function of arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from qgis.core import QgsAbstractGeometryTransformer, QgsGeometry

Array = npt.NDArray[np.float64]
_Answer = tuple[bool, float, float, float, float]


class _Collector(QgsAbstractGeometryTransformer):
    """Leaves vertices where they are, and remembers them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[float, float, float]] = []

    def transformPoint(  # noqa: N802 (QGIS's name)
        self, x: float, y: float, z: float, m: float
    ) -> _Answer:
        self.found.append((x, y, z))
        return True, x, y, z, m


class _Placer(QgsAbstractGeometryTransformer):
    """Puts vertices, in the order in which they were collected, where they are to go."""

    def __init__(self, places: Iterator[list[float]]) -> None:
        super().__init__()
        self._places = places

    def transformPoint(  # noqa: N802 (QGIS's name)
        self, x: float, y: float, z: float, m: float
    ) -> _Answer:
        x, y = next(self._places)
        return True, x, y, z, m


def positions(geometry: QgsGeometry) -> Array:
    """(n, 3): x, y and z of every vertex; z is NaN in a geometry without."""
    copied = QgsGeometry(geometry)  # which must outlive what get() gives
    collector = _Collector()
    copied.get().transform(collector)
    return np.array(collector.found, float).reshape(-1, 3)


def moved(geometry: QgsGeometry, move: Callable[[Array], Array]) -> QgsGeometry:
    """``geometry`` with each vertex where ``move``, from (n, 3) to (n, 2), puts it."""
    places = move(positions(geometry))
    result = QgsGeometry(geometry)
    result.get().transform(_Placer(iter(places.tolist())))
    return result

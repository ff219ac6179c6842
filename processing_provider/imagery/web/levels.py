# SPDX-License-Identifier: GPL-2.0-or-later
"""Which level of a pyramid of tiles suits a model, and the grid of that level.

Cells are compared by ratio: half as large is as far away as twice as large.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsUnitTypes

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError, ParameterError
from ...crs import text_of
from ...texts import tr
from ..source import WARNING, View, Window

#: How much coarser than wanted the finest level may be before a warning.
_TOLERANCE = 1.25
METRES_PER_DEGREE = 111319.49079327358
#: Web Mercator reaches from minus this to this, both ways.
MERCATOR_EDGE = 20037508.342789244


@dataclass(frozen=True)
class Level:
    """One level: its name, cell sizes, upper left corner, tile size, and which tiles it has.

    ``tiles`` are the first column, the first row, and how many there are across and down.
    """

    name: str
    cells: tuple[float, float]
    origin: tuple[float, float]
    size: tuple[int, int]
    tiles: Window

    def grid(self, crs: QgsCoordinateReferenceSystem) -> Grid:
        """The pixels of all its tiles; they wrap if they go once around the Earth."""
        column, row, across, down = self.tiles
        x = self.origin[0] + column * self.size[0] * self.cells[0]
        y = self.origin[1] - row * self.size[1] * self.cells[1]
        transform = (x, self.cells[0], 0.0, y, 0.0, -self.cells[1])
        width = across * self.size[0]
        around = around_the_earth(crs)
        wraps = around is not None and abs(width * self.cells[0] - around) < self.cells[0] / 2
        return Grid(transform, width, down * self.size[1], text_of(crs), wraps=wraps)


def around_the_earth(crs: QgsCoordinateReferenceSystem) -> Optional[float]:
    """How far it is around the Earth along the x axis, where that is straight."""
    if crs.isGeographic():
        return 360.0
    return 2 * MERCATOR_EDGE if crs.authid() == "EPSG:3857" else None


def within(level: Level, bounds: tuple[float, float, float, float]) -> Level:
    """``level`` with those of its tiles that ``bounds`` (x min, y min, x max, y max) meet.

    All of them, where it meets none: then the bounds are wrong.
    """
    step = (level.size[0] * level.cells[0], level.size[1] * level.cells[1])
    column, row, across, down = level.tiles
    first = (
        max(column, math.floor((bounds[0] - level.origin[0]) / step[0] + 1e-6)),
        max(row, math.floor((level.origin[1] - bounds[3]) / step[1] + 1e-6)),
    )
    last = (
        min(column + across, math.ceil((bounds[2] - level.origin[0]) / step[0] - 1e-6)),
        min(row + down, math.ceil((level.origin[1] - bounds[1]) / step[1] - 1e-6)),
    )
    if last[0] <= first[0] or last[1] <= first[1]:
        return level
    tiles = (*first, last[0] - first[0], last[1] - first[1])
    return Level(level.name, level.cells, level.origin, level.size, tiles)


def wanted_cell(
    view: View, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> Optional[float]:
    """The cells that ``view`` asks for, in units of ``crs``.

    The parameter, else the geometric middle of those that the model was trained on. These are taken
    as metres; in a projected CRS they are used as they are, also where its metres are longer than
    true ones, since imagery for training is exported from just such layers. In degrees a cell is to
    have the same area at the middle of ``extent``.
    """
    if view.cell_size is not None:
        return view.cell_size
    if view.cell_sizes is None:
        return None
    middle = math.sqrt(view.cell_sizes[0] * view.cell_sizes[1])
    if not crs.isGeographic():
        return middle
    latitude = math.radians(min(abs(extent.center().y()), 85.0))
    return middle / (METRES_PER_DEGREE * math.sqrt(math.cos(latitude)))


def needed_cell(
    name: str, view: View, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle
) -> float:
    """The same for a service that has no cells of its own. Raises ParameterError."""
    cell = wanted_cell(view, crs, extent)
    if cell is None:
        raise ParameterError(
            tr(
                "CELL_SIZE: {name} is drawn by its server at any cell size, and the model "
                "does not tell its own. Set CELL_SIZE, in {units}, to the cell size of the "
                "model's training imagery."
            ).format(name=name, units=units(crs))
        )
    return cell


def choose(
    name: str,
    levels: Sequence[Level],
    wanted: Optional[float],
    crs: QgsCoordinateReferenceSystem,
    finest_is_known: bool = True,
) -> tuple[Level, tuple[str, ...]]:
    """The level for cells of ``wanted``, else the finest, and remarks that say so.

    Raises ParameterError when cells are not wanted and the finest level is only guessed.
    """
    if not levels:
        raise ImageryError(
            tr("{name} offers no level of tiles. Check the layer's connection.").format(name=name)
        )
    finest = min(levels, key=_cell)
    if wanted is None and not finest_is_known:
        raise ParameterError(
            tr(
                "CELL_SIZE: {name} does not tell its finest level, and the model does not "
                "tell its cell size. Set CELL_SIZE, in {units}, to the cell size of the "
                "model's training imagery."
            ).format(name=name, units=units(crs))
        )
    level = finest
    if wanted is not None:
        nearest = wanted
        level = min(levels, key=lambda entry: abs(math.log(_cell(entry) / nearest)))
    remarks = [
        tr("{name} is read at level {level}, with cells of {cell:.6g} {units}.").format(
            name=name, level=level.name, cell=_cell(level), units=units(crs)
        )
    ]
    if wanted is not None and level is finest and _cell(level) > wanted * _TOLERANCE:
        remarks.append(
            WARNING
            + tr(
                "cells of {wanted:.6g} {units} were wanted, but {name} has none "
                "finer than {cell:.6g}: its objects show less detail than the model may "
                "need."
            ).format(wanted=wanted, units=units(crs), name=name, cell=_cell(level))
        )
    return level, tuple(remarks)


def _cell(level: Level) -> float:
    return math.sqrt(level.cells[0] * level.cells[1])


def units(crs: QgsCoordinateReferenceSystem) -> str:
    """The units of ``crs`` in words."""
    return str(QgsUnitTypes.toString(crs.mapUnits()))


def metres_per_unit(crs: QgsCoordinateReferenceSystem) -> float:
    """How long a unit of ``crs`` is; a degree is one of the equator."""
    if crs.isGeographic():
        return METRES_PER_DEGREE
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    return float(QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres))

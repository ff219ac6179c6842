# SPDX-License-Identifier: GPL-2.0-or-later
"""The size of the imagery's cells: as it was asked for, and as the model was trained on."""

from __future__ import annotations

import math
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsUnitTypes

from ....inference.definition.model_definition import ModelDefinition
from ....inference.errors import ParameterError
from ...imagery.source import Source
from ...texts import tr
from ..values import Parameters, raw

#: How far outside the range of its training a model is still expected to work.
_TOLERANCE = 1.25
#: Cells of training imagery are in its own units; below this they can only be degrees.
_DEGREES = 0.001


def asked_cell_size(parameters: Parameters, context: QgsProcessingContext) -> Optional[float]:
    """CELL_SIZE, in units of the imagery's CRS; None for the imagery's own cells.

    Raises ParameterError.
    """
    given = raw(parameters, "CELL_SIZE", context)
    if given is None or given == "":
        return None
    try:
        size = float(given)
    except (TypeError, ValueError):
        size = math.nan
    if not math.isfinite(size) or size < 0:
        raise ParameterError(
            tr("CELL_SIZE is “{given}”, a number above 0 is needed. Correct it.").format(
                given=given
            )
        )
    return size or None


def cell_size_warnings(
    model: ModelDefinition, source: Source, crs: QgsCoordinateReferenceSystem
) -> tuple[str, ...]:
    """A sentence if the cells of ``source`` are far from those of the model's training.

    Far is more than a quarter beyond the range (tool reference, section 3).
    """
    if model.cell_size_range is None or not crs.isValid():
        return ()
    least, most = model.cell_size_range
    cell = math.sqrt(math.prod(source.grid.cell_size))
    unit = tr("degrees")
    if not (crs.isGeographic() and most < _DEGREES):
        cell, unit = _in_metres(cell, source, crs), "m"
    if least / _TOLERANCE <= cell <= most * _TOLERANCE:
        return ()
    trained = tr("{} to {}").format(f"{least:g}", f"{most:g}") if least < most else f"{least:g}"
    return (
        tr(
            "{model} was trained on cells of {trained} {unit}, but those of {source} are "
            "{cell:.3g} {unit}. Its labels may be wrong; CELL_SIZE resamples the imagery."
        ).format(model=model.name, trained=trained, unit=unit, source=source.name, cell=cell),
    )


def _in_metres(cell: float, source: Source, crs: QgsCoordinateReferenceSystem) -> float:
    """A cell's side; one of degrees is the shorter, the farther from the equator."""
    factor = QgsUnitTypes.fromUnitToUnitFactor(
        crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
    )
    if not crs.isGeographic():
        return float(cell * factor)
    _, south, _, north = source.grid.bounds
    latitude = math.radians(max(-89.0, min(89.0, (south + north) / 2)))
    return float(cell * factor * math.sqrt(math.cos(latitude)))

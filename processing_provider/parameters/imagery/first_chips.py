# SPDX-License-Identifier: GPL-2.0-or-later
"""The chips of a few objects, as a run would read them, and how long that takes."""

from __future__ import annotations

import time
from dataclasses import dataclass

from ....inference.chips.window import Chip
from ....inference.definition.model_definition import ModelDefinition
from .look import Sight

_MOST_CHIPS = 16
#: A range of values for models that scale by it; to find the true one may take minutes.
_RANGE = (0.0, 255.0)


@dataclass(frozen=True)
class Reading:
    """Seconds to read a chip for the ``first`` time, and ``again``; ``places`` fill the image.

    What lies close together is read once.
    """

    first: float
    again: float
    places: float

    def seconds(self, count: int) -> float:
        """To read the chips of ``count`` objects."""
        fresh = min(float(count), self.places)
        return fresh * self.first + (count - fresh) * self.again


def first_chips(model: ModelDefinition, sight: Sight) -> tuple[list[Chip], Reading]:
    """Chips of the size of ``model`` at the first objects on the image, and how they are read.

    None where there is no such object. Raises ImageryError.
    """
    first, chips = _timed(model, sight)
    again, _ = _timed(model, sight)
    grid = sight.source.grid
    places = grid.width * grid.height / max(model.chip_width * model.chip_height, 1)
    count = max(len(chips), 1)
    return chips, Reading(first / count, again / count, places)


def _timed(model: ModelDefinition, sight: Sight) -> tuple[float, list[Chip]]:
    """Seconds to read the chips, and these."""
    ranges = (_RANGE,) * len(sight.bands) if model.data_range is not None else ()
    meets = sight.locator.meets if sight.locator is not None else lambda _: False
    width, height = model.chip_width, model.chip_height
    begun = time.monotonic()
    chips: list[Chip] = []
    for left, top, right, bottom in list(filter(meets, sight.boxes))[:_MOST_CHIPS]:
        column, row = round((left + right - width) / 2), round((top + bottom - height) / 2)
        pixels, valid = sight.source.read((column, row, width, height), sight.bands)
        chips.append(Chip(len(chips), pixels, valid, ranges=ranges))
    return time.monotonic() - begun, chips

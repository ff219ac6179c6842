# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at rows while they are written, so that a report need not read the layer once more."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Optional

import numpy as np
from qgis.core import QgsFeature, QgsGeometry

from ...class_names import class_text

#: Of more objects a map shows how they are spread, and not each one's shape.
MOST_SHAPES = 10_000
NO_TRUTH = -1


class Witness:
    """What it takes down of every row: where it lies, and what is true of it.

    ``places`` (n, 2) are the centres of the geometries' boxes, NaN for none; ``shapes`` the
    geometries of all rows where they are few, else of the ``chosen`` ones. ``truths`` are codes
    into ``truth_texts``, or NO_TRUTH.
    """

    def __init__(
        self, total: int, chosen: Collection[int], truth_position: Optional[int] = None
    ) -> None:
        """``truth_position`` is where the true class stands among a row's attributes."""
        self.places = np.full((total, 2), math.nan)
        self.shapes: dict[int, QgsGeometry] = {}
        self.all_shapes = total <= MOST_SHAPES
        self.truths = np.full(total, NO_TRUTH, np.int32)
        self.truth_texts: list[str] = []
        self._codes: dict[str, int] = {}
        self._chosen = chosen
        self._truth_position = truth_position

    def watch(self, rows: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        """The same ``rows``, each looked at in passing."""
        position = self._truth_position
        for number, row in enumerate(rows):
            geometry = row.geometry()
            if not geometry.isNull():
                centre = geometry.boundingBox().center()
                self.places[number] = centre.x(), centre.y()
                if self.all_shapes or number in self._chosen:
                    self.shapes[number] = geometry
            if position is not None:
                self.truths[number] = self._code(row.attribute(position))
            yield row

    def truth(self, number: int) -> Optional[str]:
        """What is true of row ``number``; None if nothing is known."""
        code = int(self.truths[number])
        return None if code == NO_TRUTH else self.truth_texts[code]

    def _code(self, value: Any) -> int:
        text = class_text(value)
        if text is None:
            return NO_TRUTH
        if text not in self._codes:
            self._codes[text] = len(self.truth_texts)
            self.truth_texts.append(text)
        return self._codes[text]

# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of each object of an export: a chip, or a reason why it has none."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ....inference.outcome import STATUSES
from .labels import NO_CLASS

#: The status of an object that lies in the imagery and of which nobody says what it is.
WITHOUT_CLASS = "no_class"
_ALL = (*STATUSES, WITHOUT_CLASS)


class Fates:
    """The status of each object: that of a classification, or WITHOUT_CLASS."""

    def __init__(
        self,
        found: npt.NDArray[np.uint8],
        pending: int,
        codes: npt.NDArray[np.int32],
        facts: npt.NDArray[Any],
    ) -> None:
        """``found`` (n,) are the codes of the survey, ``pending`` that of a place in the imagery.

        ``codes`` (n,) tell the objects' classes, ``facts`` (n,) what came of their chips.
        """
        waited = found == pending
        self._codes = np.where(waited, facts["status"], found)
        self._codes[waited & (codes == NO_CLASS)] = _ALL.index(WITHOUT_CLASS)

    def of(self, number: int) -> str:
        """The status of object ``number``."""
        return _ALL[self._codes[number]]

    def counts(self) -> dict[str, int]:
        """How many objects have each status, in the order of all statuses, none left out."""
        counts = np.bincount(self._codes, minlength=len(_ALL)).tolist()
        return {status: count for status, count in zip(_ALL, counts) if count}

# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of all objects of a run, as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...inference.outcome import STATUSES

#: The code of an object without a label.
NO_LABEL = -1


@dataclass(frozen=True)
class Answers:
    """Status, label and confidence of each object, by number.

    ``statuses`` are codes into STATUSES, ``labels`` codes into ``texts`` or NO_LABEL;
    ``confidences`` are NaN where there are none.
    """

    statuses: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int32]
    confidences: npt.NDArray[np.float64]
    texts: Sequence[str]

    def __len__(self) -> int:
        return len(self.statuses)

    def with_status(self, *statuses: str) -> npt.NDArray[np.bool_]:
        """Which objects have one of ``statuses``."""
        return np.isin(self.statuses, [STATUSES.index(status) for status in statuses])

    def count(self, *statuses: str) -> int:
        """How many objects have one of ``statuses``."""
        return int(self.with_status(*statuses).sum())

    def label_of(self, number: int) -> str:
        """The label of object ``number``; empty for none."""
        code = int(self.labels[number])
        return "" if code == NO_LABEL else self.texts[code]

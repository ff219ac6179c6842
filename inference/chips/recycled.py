# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory for batches and windows that is used again once nobody holds what lay in it.

A batch of 64 chips of 224 pixels takes 38 MB, which the system gives and takes back anew each time:
that costs more than filling them.
"""

from __future__ import annotations

import math
import sys
from typing import Any

import numpy as np
import numpy.typing as npt

#: One batch is computed, one waits, one is filled.
_MOST = 3
#: Bytes of an array that is kept; of larger ones three would be too much to hold for nothing.
_LARGEST = 64 << 20


class Recycled:
    """Arrays for one thread.

    Whatever was made of an array, a view or a tensor, refers to its memory, which is then not
    given to anybody else.
    """

    def __init__(self) -> None:
        #: The first is never given away: it tells how often Python counts one that nobody holds.
        self._kept: list[npt.NDArray[np.uint8]] = [np.empty(0, np.uint8)]

    def array(self, shape: tuple[int, ...], pixel_type: npt.DTypeLike = np.float32) -> Any:
        """An array of ``shape`` and ``pixel_type`` whose values are yet to be written."""
        size = math.prod(shape) * np.dtype(pixel_type).itemsize
        held = [sys.getrefcount(memory) for memory in self._kept]
        for memory, count in zip(self._kept[1:], held[1:]):
            if memory.size >= size and count == held[0]:
                return memory[:size].view(pixel_type).reshape(shape)
        made = np.empty(size, np.uint8)
        if size <= _LARGEST:
            self._kept = [self._kept[0], *self._kept[1:][1 - _MOST :], made]
        return made.view(pixel_type).reshape(shape)

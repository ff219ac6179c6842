# SPDX-License-Identifier: GPL-2.0-or-later
"""Memory for batches and windows that is used again once nobody holds what lay in it.

A batch of 64 chips of 224 pixels takes 38 MB, which the system gives and takes back anew each time:
that costs more than filling them.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

#: One batch is computed, one waits, one is filled.
_MOST = 3
#: Bytes of an array that is kept; of larger ones three would be too much to hold for nothing.
_LARGEST = 64 << 20
#: Each array is larger by one part in so many: windows differ by a little, and a new one for each
#: that is larger than all before would be used a few times only.
_SPARE = 8


def _new(size: int) -> npt.NDArray[np.uint8]:
    return np.empty(size, np.uint8)


class Recycled:
    """Arrays for one thread.

    Whatever was made of an array, a view or a tensor, refers to its memory, which is then not
    given to anybody else.
    """

    def __init__(self, make: Callable[[int], Any] = _new) -> None:
        """``make`` gives memory of so many bytes, in which an array can lie."""
        self._make = make
        #: The first is never given away: it tells how often Python counts one that nobody holds.
        self._kept = [make(0)]

    def array(self, shape: tuple[int, ...], pixel_type: npt.DTypeLike = np.float32) -> Any:
        """An array of ``shape`` and ``pixel_type`` whose values are yet to be written."""
        count = math.prod(shape)
        memory = self.memory(count * np.dtype(pixel_type).itemsize)
        return np.frombuffer(memory, pixel_type, count).reshape(shape)

    def memory(self, size: int) -> Any:
        """Memory of ``size`` bytes or more that nobody holds."""
        held = [sys.getrefcount(memory) for memory in self._kept]
        for memory, count in zip(self._kept[1:], held[1:]):
            if len(memory) >= size and count == held[0]:
                return memory
        if size > _LARGEST:
            return self._make(size)
        made = self._make(size + size // _SPARE)
        self._kept = [self._kept[0], *self._kept[1:][1 - _MOST :], made]
        return made

# SPDX-License-Identifier: GPL-2.0-or-later
"""The rasters of a mosaic as they are needed: found by window, opened, and closed again.

``Parts`` is what a survey found, shared by all who read; ``OpenParts`` are the few rasters that
one reader holds open.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import numpy.typing as npt

from ....inference.job import Image
from ..source import Source, View, Window
from .headers import OpenPart
from .placement import Placement, cut_grid
from .sidecars import sidecars_by_name

#: Rasters that one reader holds open; two rows of tiles of a usual mosaic fit in.
OPEN_AT_MOST = 64


@dataclass(frozen=True)
class Parts:
    """The rasters of a mosaic and where they lie.

    ``images`` stand in the order in which they win; ``openers`` open those that can be opened
    faster than by ``open_part``. ``view`` is how the first is seen, the others without its cell
    size.
    """

    images: tuple[Image, ...]
    openers: tuple[Optional[Callable[[], Source]], ...]
    placement: Placement
    view: View
    open_part: OpenPart

    def meeting(self, window: Window) -> npt.NDArray[np.int64]:
        """The numbers of the rasters that share a pixel with ``window``, in order."""
        column, row, width, height = window
        left, top, right, bottom = self.placement.places.T
        met = (left < column + width) & (right > column)
        met &= (top < row + height) & (bottom > row)
        return np.flatnonzero(met)

    def open(self, number: int) -> Source:
        """Raster ``number``, from 0, on the mosaic's pixels at its place. Raises ImageryError."""
        opener = self.openers[number]
        if self.placement.aligned[number] and opener is not None:
            return opener()
        view = self.view if number == 0 else replace(self.view, cell_size=None)
        if not self.placement.aligned[number]:
            place = self.placement.places[number].tolist()
            view = replace(view, cell_size=None, onto=cut_grid(self.placement.grid, place))
        return self.open_part(self.images[number], view)


class OpenParts:
    """Rasters of ``parts`` that stay open for one reader, the ``limit`` last used ones."""

    def __init__(self, parts: Parts, limit: int = OPEN_AT_MOST) -> None:
        self._parts = parts
        self._limit = limit
        self._open: OrderedDict[int, Source] = OrderedDict()

    def get(self, number: int) -> Source:
        """Raster ``number``. Raises ImageryError when it cannot be opened."""
        found = self._open.get(number)
        if found is not None:
            self._open.move_to_end(number)
            return found
        while len(self._open) >= self._limit:
            self._open.popitem(last=False)
        with sidecars_by_name():
            source = self._open[number] = self._parts.open(number)
        return source

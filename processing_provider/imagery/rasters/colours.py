# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of numbers that a colour table turns into red, green and blue.

A number that the table does not know, or that is transparent there, is invalid.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ...texts import tr
from ..source import Band, Cancel, Pixels, Source, Validity, Window, never

#: (numbers, 4): red, green, blue and opacity of each number from 0.
Table = npt.NDArray[np.uint8]

_NAMES = ("Red", "Green", "Blue")


def colour_table(dataset: gdal.Dataset) -> Optional[Table]:
    """The colours of a dataset of one band, besides alpha; None where it has no colour table."""
    numbers = range(1, dataset.RasterCount + 1)
    alphas = [
        dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand for n in numbers
    ]
    first = dataset.GetRasterBand(1)
    table = first.GetColorTable()
    integers = gdal.GetDataTypeName(first.DataType) in ("Byte", "UInt16")
    if table is None or not integers or alphas[0] or not all(alphas[1:]):
        return None
    entries = [table.GetColorEntry(number) for number in range(table.GetCount())]
    known: Table = np.clip(np.array(entries).reshape(-1, 4), 0, 255).astype(np.uint8)
    return known


class ColourImage:
    """An image of numbers, seen in the colours of its table: three bands of 8 bit."""

    def __init__(self, numbers: Source, table: Table) -> None:
        """``numbers`` is the image whose first band ``table`` colours."""
        self._numbers = numbers
        self._table = table
        self.name = numbers.name
        self.grid = numbers.grid
        self.block_size = numbers.block_size
        self.referenced = numbers.referenced
        self.remarks = numbers.remarks
        self.bands = tuple(
            Band(number, (name, f"Band_{number}", f"Band {number}"), np.dtype(np.uint8))
            for number, name in enumerate(_NAMES, 1)
        )

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        stored, valid = self._numbers.read(window, (1,))
        numbers = np.minimum(stored[0].astype(np.int64), len(self._table) - 1)
        opaque = (self._table[numbers, 3] != 0) & (numbers == stored[0])
        pixels = np.stack([self._table[numbers, band - 1] for band in bands])
        if opaque.all():
            return pixels, valid
        return pixels, opaque[None] if valid is None else valid & opaque

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return np.dtype(np.uint8)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        return 0.0, 255.0, tr("the range of 8 bit")

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return ColourImage(self._numbers.clone(cancelled), self._table)

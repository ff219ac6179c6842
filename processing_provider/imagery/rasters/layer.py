# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery read through a QGIS raster provider, at its own pixels.

Provider resampling is switched on: then the provider copies whole windows from GDAL instead of
pixel by pixel, with the same bytes on the pixel grid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterBlock, QgsRasterDataProvider, QgsRasterRange, QgsRectangle

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...texts import tr
from ..source import (
    Band,
    Cancel,
    Pixels,
    Source,
    Validity,
    Window,
    common_type,
    never,
    read_padded,
    validity,
)
from .blocks import Placed, Stack, pixels_of
from .dataset import Read, gdal_errors, gdal_reason

#: So many rows at most, unless blocks are higher, are read in all bands before the next ones. With
#: fewer, threads wait for each other more often; of more, the processor's cache has lost the first.
_ROWS = 512

#: By band number, the ranges of values that the user marked as NoData.
Marks = Mapping[int, Sequence[QgsRasterRange]]


def marks_of(provider: QgsRasterDataProvider) -> Marks:
    """What the user of the layer of ``provider`` marked as NoData."""
    numbers = range(1, provider.bandCount() + 1)
    return {number: provider.userNoDataValues(number) for number in numbers}


def _opened(open_provider: Callable[[], QgsRasterDataProvider]) -> QgsRasterDataProvider:
    """A provider of our own that has opened its file, if it can be opened."""
    provider = open_provider()
    leave_unwatched(provider)
    provider.sourceDataType(1)  # a clone opens its file when it is first asked something
    return provider


def leave_unwatched(provider: QgsRasterDataProvider) -> None:
    """Let PyQt not wait for the end of a provider that ends with us, in whichever thread.

    PyQt hears of such an end in the main thread, and later: by then another provider may lie at the
    same place, and that one Python would take for deleted, now and then with a crash.
    """
    with suppress(TypeError):  # nobody waits for it
        provider.destroyed.disconnect()


@dataclass(frozen=True)
class Stored:
    """What the file of a layer tells, and QGIS's provider does not.

    ``frame`` is the grid in which the provider is asked for pixels; ``value_range`` answers for
    ``Source.value_range`` and is given the image's ``read``; ``block_size`` is that of
    ``Source.block_size``. A file that is ``at_hand`` takes no longer to read some rows at a time.
    """

    frame: Grid
    value_range: Callable[[int, Read], tuple[float, float, str]]
    block_size: tuple[int, int]
    referenced: bool
    at_hand: bool


class LayerImage:
    """One raster layer."""

    def __init__(
        self,
        open_provider: Callable[[], QgsRasterDataProvider],
        name: str,
        grid: Grid,
        bands: tuple[Band, ...],
        marks: Marks,
        stored: Optional[Stored] = None,
    ) -> None:
        """Open a provider by ``open_provider``, one that nobody else uses.

        Raises ImageryError for a provider that is not valid: it answers with whatever lies in
        memory.
        """
        provider = _opened(open_provider)
        if not provider.isValid():
            text = tr(
                "{name} cannot be opened any more. Check that its file is still there, and whole."
            )
            raise ImageryError(text.format(name=name))
        provider.enableProviderResampling(True)
        provider.setZoomedInResamplingMethod(provider.ResamplingMethod.Bilinear)
        provider.setZoomedOutResamplingMethod(provider.ResamplingMethod.Bilinear)
        for band in bands:
            provider.setUserNoDataValue(band.number, [])
        self._open_provider = open_provider
        self._provider = provider
        self._stack = Stack()
        self._marks = marks
        self._stored = stored
        self._frame = grid if stored is None else stored.frame
        self.name = name
        self.grid = grid
        self.bands = bands
        self.referenced = stored is None or stored.referenced
        self.remarks: tuple[str, ...] = ()
        blocks = provider.xBlockSize(), provider.yBlockSize()
        width, height = blocks if stored is None else stored.block_size
        self.block_size = (max(width, 1), max(height, 1))

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        pixel_type = self.pixel_type(bands)
        shape = len(bands), pixel_type
        read_part = partial(self._read_part, bands=bands, pixel_type=pixel_type)
        return read_padded(self.grid, window, shape, read_part)

    def _read_part(
        self, inner: Window, bands: tuple[int, ...], pixel_type: np.dtype[Any]
    ) -> tuple[Pixels, Validity]:
        alpha = self._alpha(bands)
        shape = len(bands), inner[3], inner[2]
        with gdal_errors():
            pixels = self._stack.stack(self._blocks(inner, bands), shape, pixel_type)
            opacity = None if alpha is None else pixels_of(self._block(alpha, inner))
        described = tuple(self.bands[number - 1] for number in bands)
        valid = validity(pixels, described, opacity)
        return pixels, self._user_nodata(pixels, bands, valid)

    def _extent(self, inner: Window) -> QgsRectangle:
        """Where ``inner`` lies for the provider, whose grid is never turned."""
        column, row, width, height = inner
        x, across, _, y, _, down = self._frame.transform
        left, top = x + column * across, y + row * down
        right, bottom = x + (column + width) * across, y + (row + height) * down
        return QgsRectangle(left, bottom, right, top)

    def _alpha(self, bands: tuple[int, ...]) -> Optional[int]:
        """The number of the alpha band, unless it was asked for as a band."""
        alpha = next((band.number for band in self.bands if band.alpha), None)
        return None if alpha in bands else alpha

    def _user_nodata(self, pixels: Pixels, bands: tuple[int, ...], valid: Validity) -> Validity:
        """What the user marked as NoData in the layer's properties is invalid too."""
        for position, number in enumerate(bands):
            for marked in self._marks.get(number, ()):
                inside = (pixels[position] >= marked.min()) & (pixels[position] <= marked.max())
                if inside.any():
                    if valid is None or valid.shape[0] == 1:
                        known = True if valid is None else valid
                        valid = np.ones(pixels.shape, bool) & known
                    valid[position] &= ~inside
        return valid

    def _blocks(self, inner: Window, bands: tuple[int, ...]) -> Iterator[Placed]:
        """The blocks that make up ``inner``, all ``bands`` of some rows before the next rows.

        What was decoded for the first band then is in the processor's cache for the others.
        """
        column, row, width, height = inner
        edges = [row, *self._edges(row, row + height), row + height]
        for top, bottom in zip(edges, edges[1:]):
            for place, number in enumerate(bands):
                part = column, top, width, bottom - top
                yield place, top - row, self._block(number, part)

    def _edges(self, top: int, bottom: int) -> Sequence[int]:
        """Where rows of blocks begin, of about ``_ROWS`` rows, between those of a tall window."""
        down = self.block_size[1]
        step = down * max(_ROWS // down, 1)
        at_hand = self._stored is not None and self._stored.at_hand
        if not at_hand or bottom - top <= 2 * step:
            return ()
        return range((top // step + 1) * step, bottom, step)

    def _block(self, number: int, inner: Window) -> QgsRasterBlock:
        """One band of ``inner``, within ``gdal_errors``. Raises ImageryError."""
        column, row, width, height = inner
        block = self._provider.block(number, self._extent(inner), width, height)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        reason = gdal_reason() if failed else ""
        whole = block is not None and (block.width(), block.height()) == (width, height)
        if failed or not whole or not block.isValid():
            raise ImageryError(
                tr("{name} cannot be read at pixel ({column}, {row}): {reason}.").format(
                    name=self.name, column=column, row=row, reason=reason or tr("no pixels came")
                )
            )
        return block

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return common_type(self.bands, bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        if self._stored is None:
            raise ImageryError(
                tr(
                    "The range of values of {name} is unknown, but the model's DataRange "
                    "needs it. Save the imagery as a GeoTIFF and choose that."
                ).format(name=self.name)
            )
        return self._stored.value_range(band, self.read)

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return LayerImage(
            self._open_provider, self.name, self.grid, self.bands, self._marks, self._stored
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""The images of a run: one, or many that are opened one after another and never all at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np

from ...inference.chips.window import Grid
from ...inference.errors import ImageryError, ParameterError
from ..texts import tr
from .checked import Checked
from .files import Files
from .source import Cancel, Source, never

Range = tuple[float, float]


@dataclass(frozen=True)
class Opened:
    """An image ready to be read: its bands in the model's order, and their value ranges.

    ``ranges`` is empty unless the model's DataRange needs them, NaN where no pixel is valid.
    """

    source: Source
    bands: tuple[int, ...]
    ranges: tuple[Range, ...] = ()

    def check_ranges(self) -> None:
        """Raise ImageryError for a band without a valid pixel, of which no range is known."""
        for band, limits in zip(self.bands, self.ranges):
            if not all(math.isfinite(limit) for limit in limits):
                raise ImageryError(
                    tr(
                        "Band {band} of {source} has no valid pixel, so that the model's "
                        "DataRange cannot be applied. Choose imagery with data in it."
                    ).format(band=band, source=self.source.name)
                )


@dataclass(frozen=True)
class Facts:
    """What stays known of an image that was opened once: where its pixels lie, how it is stored.

    ``pixel_type`` is the one in which its bands are read together, where that was learnt.
    ``failure`` says why it cannot be read; then nothing else is known.
    """

    grid: Optional[Grid] = None
    referenced: bool = False
    block_size: tuple[int, int] = (1, 1)
    bytes_per_pixel: int = 1
    remarks: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()
    failure: str = ""
    name: str = ""
    pixel_type: Optional[np.dtype[Any]] = None


class Collection:
    """The images of a run by number, from 0."""

    def __init__(
        self,
        count: int,
        open_source: Callable[[int, Cancel], Source],
        bands_of: Callable[[Source], tuple[int, ...]],
        band_count: int,
        ranges_of: Optional[Callable[[Source, tuple[int, ...]], tuple[Range, ...]]] = None,
        files_of: Callable[[int], Sequence[str]] = lambda _: (),
    ) -> None:
        """``open_source`` opens an image in the calling thread; ``bands_of`` are those extracted.

        An image with another number of them than ``band_count`` cannot be read. ``files_of`` are
        the paths that an image is read from, which must stay as they are while it is read.
        """
        self._count = count
        self._open_source = open_source
        self._bands_of = bands_of
        self._band_count = band_count
        self._ranges_of = ranges_of
        self._facts: dict[int, Facts] = {}
        self._files_of = files_of
        self._files = Files(path for number in range(count) for path in files_of(number))

    def __len__(self) -> int:
        return self._count

    def open(self, number: int, cancelled: Cancel = never) -> Opened:
        """Image ``number`` for the calling thread.

        Raises ImageryError where it cannot be read, or not as the model needs it; this, and every
        read of it, raises ImageryChanged instead where its file is not as it was.
        """

        def check() -> None:
            self._files.check(self._files_of(number))

        try:
            opened = self._open(number, cancelled)
        except ImageryError:
            check()
            raise
        return replace(opened, source=Checked(opened.source, check))

    def _open(self, number: int, cancelled: Cancel) -> Opened:
        source = self._open_source(number, cancelled)
        try:
            bands = self._bands_of(source)
        except ParameterError as error:
            raise ImageryError(str(error)) from error
        if len(bands) != self._band_count:
            raise ImageryError(
                tr(
                    "{image}: {bands} bands are extracted from it, but {first} from "
                    "the first image. Classify images of one kind at a time."
                ).format(image=source.name, bands=len(bands), first=self._band_count)
            )
        known = self._facts.get(number)
        if known is not None and not _lies_alike(known.grid, source.grid):
            raise ImageryError(
                tr(
                    "{image} changed during the run: it has other pixels than when it was "
                    "first opened. Run again without editing the image."
                ).format(image=source.name)
            )
        ranges = known.ranges if known is not None else self._ranges(source, bands)
        return Opened(source, bands, ranges)

    def _ranges(self, source: Source, bands: tuple[int, ...]) -> tuple[Range, ...]:
        return () if self._ranges_of is None else self._ranges_of(source, bands)

    def changes(self) -> list[str]:
        """A sentence for each file that changed since the run began though it could be read.

        Raises ImageryChanged where it could not.
        """
        return self._files.changes()

    def facts(self, number: int, cancelled: Cancel = never) -> Facts:
        """What is known of image ``number``, which is opened for that once."""
        if number not in self._facts:
            self._facts[number] = self._learn(number, cancelled)
        return self._facts[number]

    def know(self, number: int, facts: Facts) -> None:
        """Take ``facts`` of image ``number``, learnt elsewhere, for known."""
        self._facts[number] = facts

    def _learn(self, number: int, cancelled: Cancel) -> Facts:
        try:
            opened = self.open(number, cancelled)
        except ImageryError as error:
            return Facts(failure=str(error))
        source, bands = opened.source, opened.bands
        pixel_type = source.pixel_type(bands)
        return Facts(
            source.grid,
            source.referenced,
            source.block_size,
            len(bands) * pixel_type.itemsize,
            source.remarks,
            opened.ranges,
            name=source.name,
            pixel_type=pixel_type,
        )


def _lies_alike(one: Optional[Grid], other: Grid) -> bool:
    """Whether two grids have the same pixels; what bends one of them is not looked at."""
    if one is None:
        return True
    return (one.transform, one.width, one.height) == (other.transform, other.width, other.height)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What each raster of a mosaic says of itself, read once: its grid, bands, types, colour table.

A raster is opened, asked and closed again, so that ten thousand of them hold no file open.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any, Optional, Union

import numpy as np
from osgeo import gdal

from ....inference.chips.window import Grid
from ....inference.errors import Cancelled, ImageryError
from ....inference.job import Image
from ...texts import tr
from ..rasters.dataset import gdal_errors
from ..source import Band, Cancel, Source, View
from .sidecars import sidecars_by_name

#: Opens one image, to be seen in a way. Raises ImageryError. Several threads may call it.
OpenPart = Callable[[Image, View], Source]
Progress = Callable[[float], None]

ColourTable = tuple[tuple[int, ...], ...]

_REPORT_EVERY = 50
#: Threads that read headers. More find nothing to do: what is not GDAL's is Python, for one thread.
_THREADS = 2
#: So many headers a thread reads at a time: to hand over each for itself takes as long as reading.
_SHARE = 50


@dataclass(frozen=True)
class Header:
    """One raster as it was found.

    ``types`` are what it gives for each band when that is read; ``open_again`` opens it at its own
    cells without asking all this again, if its kind of Source can do that (``GdalFile.later``).
    """

    image: Image
    grid: Grid
    bands: tuple[Band, ...]
    types: tuple[np.dtype[Any], ...]
    block_size: tuple[int, int]
    colours: Optional[ColourTable]
    remarks: tuple[str, ...]
    open_again: Optional[Callable[[], Source]]


@dataclass(frozen=True)
class Unread:
    """A raster that was left out, and why."""

    name: str
    reason: str


def read_headers(
    images: Sequence[Image],
    view: View,
    open_part: OpenPart,
    progress: Progress,
    cancelled: Cancel,
    skip_unreadable: bool,
) -> tuple[tuple[Header, ...], tuple[Unread, ...]]:
    """The headers of ``images``, in their order, and those that could not be read.

    The first raster is seen as ``view`` says, the others at their own cells. Raises ImageryError
    for a raster that cannot be read, unless ``skip_unreadable``, and where there is none that
    can; Cancelled.
    """
    headers: list[Header] = []
    unread: list[Unread] = []
    with closing(_Reader(view, open_part, cancelled).read(images)) as reading:
        for number, found in enumerate(reading):
            if number % _REPORT_EVERY == 0:
                progress(number / len(images))
            if isinstance(found, Header):
                headers.append(found)
            elif skip_unreadable:
                unread.append(Unread(images[number].name, str(found)))
            else:
                raise found
    progress(1.0)
    if not headers:
        raise ImageryError(_nothing_to_join(unread))
    return tuple(headers), tuple(unread)


#: A header, or why there is none.
_Found = Union[Header, ImageryError]


@dataclass(frozen=True)
class _Reader:
    """Reads headers with the rules of ``read_headers``."""

    view: View
    open_part: OpenPart
    cancelled: Cancel

    def read(self, images: Sequence[Image]) -> Generator[_Found, None, None]:
        """A header for each of ``images``, in their order, or why there is none.

        Those after the first that can be read are read by several threads. Raises Cancelled.
        """
        for position, image in enumerate(images, 1):
            first = self._header(image, self.view)
            yield first
            if isinstance(first, Header):
                yield from self._read_at_own_cells(images[position:])
                return

    def _read_at_own_cells(self, images: Sequence[Image]) -> Iterator[_Found]:
        share = max(1, min(_SHARE, len(images) // _THREADS))
        shares = [images[begin : begin + share] for begin in range(0, len(images), share)]
        pool, stop = ThreadPoolExecutor(_THREADS, "deep_objects_headers"), threading.Event()
        try:
            for headers in [pool.submit(self._headers, share, stop) for share in shares]:
                yield from headers.result()
        finally:
            stop.set()
            pool.shutdown()

    def _headers(self, images: Sequence[Image], stop: threading.Event) -> list[_Found]:
        view = replace(self.view, cell_size=None)
        return [self._header(image, view) for image in images if not stop.is_set()]

    def _header(self, image: Image, view: View) -> _Found:
        if self.cancelled():
            raise Cancelled
        try:
            with sidecars_by_name():
                return _read_header(image, view, self.open_part)
        except ImageryError as error:
            return error


def _nothing_to_join(unread: Sequence[Unread]) -> str:
    if not unread:
        return tr("There is no raster to read. Choose one at least.")
    text = tr("None of the {count} rasters can be read. The first one: {reason}")
    if len(unread) == 1:
        text = tr("The raster cannot be read: {reason}")
    return text.format(count=len(unread), reason=unread[0].reason)


def _read_header(image: Image, view: View, open_part: OpenPart) -> Header:
    source = open_part(image, view)
    if not source.referenced:
        raise ImageryError(
            tr(
                "{image} has no place on the ground, so it cannot be joined with other "
                "rasters. Georeference it, or process the images separately."
            ).format(image=image.name)
        )
    later = getattr(source, "later", None)
    return Header(
        image=image,
        grid=source.grid,
        bands=source.bands,
        types=tuple(source.pixel_type((band.number,)) for band in source.bands),
        block_size=source.block_size,
        colours=_colour_table(image) if _is_palette(source.bands) else None,
        remarks=source.remarks,
        open_again=None if later is None else later(),
    )


def _is_palette(bands: tuple[Band, ...]) -> bool:
    name = gdal.GetColorInterpretationName(gdal.GCI_PaletteIndex)
    return any(name in band.names for band in bands)


def _colour_table(image: Image) -> Optional[ColourTable]:
    """The colours of the numbers, without the black ones that some formats fill up with."""
    with gdal_errors():
        try:
            dataset = gdal.Open(image.uri.split("|")[0])
            table = dataset and dataset.GetRasterBand(1).GetColorTable()
        except RuntimeError:
            table = None
    if not table:
        return None
    colours = [tuple(table.GetColorEntry(n)) for n in range(table.GetCount())]
    while colours and colours[-1][:3] == (0, 0, 0):
        colours.pop()
    return tuple(colours)

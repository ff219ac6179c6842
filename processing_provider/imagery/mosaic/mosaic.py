# SPDX-License-Identifier: GPL-2.0-or-later
"""Many rasters as one picture, on the grid of the first.

Where rasters overlap, the first in the order given wins that is valid there in any band asked for.
Rasters on the picture's own pixels are read as they are; others, in another CRS, with other cells
or shifted, are resampled onto them. A mosaic is seen north-up, whatever a View says of raw images.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ....inference.chips.recycled import Recycled
from ....inference.chips.window import Grid
from ....inference.errors import Cancelled, ImageryError
from ....inference.job import Image
from ...texts import tr
from ..source import (
    WARNING,
    Band,
    Cancel,
    Pixels,
    Source,
    Validity,
    View,
    Window,
    common_type,
    never,
    read_padded,
)
from .canvas import Canvas
from .headers import Header, OpenPart, Progress, Unread, read_headers
from .likeness import common_bands
from .parts import OpenParts, Parts
from .placement import Placement, place

#: Remarks of single rasters that are passed on; ten thousand would bury the log.
_REMARKS_AT_MOST = 10


@dataclass(frozen=True)
class Survey:
    """What is known of a mosaic once every raster was looked at; shared by all its clones."""

    name: str
    parts: Parts
    bands: tuple[Band, ...]
    block_size: tuple[int, int]
    remarks: tuple[str, ...]
    unread: tuple[Unread, ...]


def open_mosaic(
    images: Sequence[Image],
    view: View,
    open_part: OpenPart,
    progress: Progress = lambda _: None,
    cancelled: Cancel = never,
    skip_unreadable: bool = False,
) -> Mosaic:
    """The ``images`` as one picture, seen as ``view`` says; the first wins where they overlap.

    ``open_part`` opens one of them, now for its header and later for its pixels; ``progress`` is
    told 0 to 1. With ``skip_unreadable``, images that cannot be opened or have no place on the
    ground are left out, and named in ``Mosaic.unread``. Raises ImageryError for images that
    cannot be opened or joined, Cancelled.
    """
    seen = replace(view, raw=False, onto=None)
    headers, unread = read_headers(images, seen, open_part, progress, cancelled, skip_unreadable)
    bands = common_bands(headers, view.scaled)
    placement = place(headers)
    survey = Survey(
        name=_name(headers),
        parts=Parts(
            images=tuple(header.image for header in headers),
            openers=tuple(header.open_again for header in headers),
            placement=placement,
            view=seen,
            open_part=open_part,
        ),
        bands=bands,
        block_size=_block_size(headers),
        remarks=_remarks(headers, placement, unread),
        unread=unread,
    )
    return Mosaic(survey, cancelled)


class Mosaic:
    """Many rasters as one picture. Follows Source; made by ``open_mosaic``."""

    referenced = True

    def __init__(self, survey: Survey, cancelled: Cancel = never) -> None:
        self._survey = survey
        self._cancelled = cancelled
        self._open = OpenParts(survey.parts)
        self._memory = Recycled()
        self.name = survey.name
        self.grid: Grid = survey.parts.placement.grid
        self.bands = survey.bands
        self.block_size = survey.block_size
        self.remarks = survey.remarks
        #: The images that were left out.
        self.unread = survey.unread

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read. Raises ImageryError when a raster that is needed cannot be read."""
        shape = (len(bands), self.pixel_type(bands))
        return read_padded(self.grid, window, shape, lambda inner: self._read_part(inner, bands))

    def _read_part(self, inner: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        dtype = self.pixel_type(bands)
        canvas = None
        for number in self._survey.parts.meeting(inner).tolist():
            if self._cancelled():
                raise Cancelled
            left, top, right, bottom = self._survey.parts.placement.places[number].tolist()
            shared = _shared(inner, (left, top, right, bottom))
            wanted = shared if canvas is None else canvas.wanted(shared)
            if wanted is None:
                continue
            own = (wanted[0] - left, wanted[1] - top, wanted[2], wanted[3])
            pixels, valid = self._open.get(number).read(own, bands)
            if canvas is None:
                if wanted == inner and (valid is None or valid.any(axis=0).all()):
                    return pixels.astype(dtype, copy=False), valid
                canvas = Canvas(inner, len(bands), dtype, self._memory)
            canvas.fill(wanted, pixels, valid)
        return (canvas or Canvas(inner, len(bands), dtype)).result()

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return common_type(self.bands, bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range: the lowest of the lowest, the highest of the highest."""
        least, most, origins = [], [], {}
        for number in range(len(self._survey.parts.images)):
            if self._cancelled():
                raise Cancelled
            low, high, origin = self._open.get(number).value_range(band)
            if np.isfinite([low, high]).all():
                least.append(low)
                most.append(high)
                origins[origin] = True
        if not least:
            raise ImageryError(
                tr(
                    "{name} holds no valid pixel in band {band}, so that its range of "
                    "values is unknown. Check the rasters' NoData values."
                ).format(name=self.name, band=band)
            )
        count = len(self._survey.parts.images)
        return (
            min(least),
            max(most),
            tr("{origins}, over {count} rasters").format(
                origins=tr(" or ").join(origins), count=count
            ),
        )

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return Mosaic(self._survey, cancelled)


def _shared(window: Window, place: tuple[int, int, int, int]) -> Window:
    """The pixels of ``window`` at ``place``, which meet."""
    column, row, width, height = window
    left, top = max(column, place[0]), max(row, place[1])
    right, bottom = min(column + width, place[2]), min(row + height, place[3])
    return left, top, right - left, bottom - top


def _name(headers: Sequence[Header]) -> str:
    first = headers[0].image.name
    return (
        first
        if len(headers) == 1
        else tr("the mosaic of {first} and {count} more").format(
            first=first, count=len(headers) - 1
        )
    )


def _block_size(headers: Sequence[Header]) -> tuple[int, int]:
    """The blocks of all, or what is usual among them."""
    width, height = np.median([header.block_size for header in headers], axis=0)
    return int(width), int(height)


def _remarks(
    headers: Sequence[Header], placement: Placement, unread: Sequence[Unread]
) -> tuple[str, ...]:
    if len(headers) == 1 and not unread:
        return headers[0].remarks
    first, resampled = headers[0].image.name, int((~placement.aligned).sum())
    values = {"count": len(headers), "systems": _systems(placement), "first": first}
    sentences = [_joined(resampled).format(resampled=resampled, **values)]
    if placement.assumed:
        sentences.append(
            tr(
                "{assumed} of the rasters tell no CRS and are taken to be in that of the others."
            ).format(assumed=placement.assumed)
        )
    sentences += [
        WARNING + tr("Left out of the picture: {reason}").format(reason=entry.reason)
        for entry in unread
    ]
    own = list(dict.fromkeys(remark for header in headers for remark in header.remarks))
    sentences += own[:_REMARKS_AT_MOST]
    if len(own) > _REMARKS_AT_MOST:
        sentences.append(
            tr("{count} more remarks like these are left out.").format(
                count=len(own) - _REMARKS_AT_MOST
            )
        )
    return tuple(sentences)


def _systems(placement: Placement) -> str:
    text = tr("in {count} CRS") if placement.grid.crs else tr("without CRS")
    return text.format(count=placement.systems)


def _joined(resampled: int) -> str:
    if resampled == 0:
        return tr(
            "{count} rasters {systems} are read as one picture on the pixels of {first}; none of "
            "them are resampled."
        )
    if resampled == 1:
        return tr(
            "{count} rasters {systems} are read as one picture on the pixels of {first}; "
            "{resampled} of them is resampled."
        )
    return tr(
        "{count} rasters {systems} are read as one picture on the pixels of {first}; {resampled} "
        "of them are resampled."
    )

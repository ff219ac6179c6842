# SPDX-License-Identifier: GPL-2.0-or-later
"""One photo as imagery: upright as its EXIF orientation says, in pixels, without a place.

A photo is decoded as a whole when it is first read, so that what is damaged is noticed whatever
window was asked for first.
"""

from __future__ import annotations

from typing import Any, Optional, Union

import numpy as np

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...texts import tr
from ..source import (
    Cancel,
    Pixels,
    Source,
    Validity,
    View,
    Window,
    common_type,
    counted,
    never,
    read_padded,
    validity,
)
from .content import Content
from .gdal_picture import GdalPicture
from .orientation import UPRIGHT, read_orientation, swaps_sides, upright
from .picture import Decoded, Picture
from .qt_picture import open_with_qt

_NORTH_UP_PIXELS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def open_photo(content: Union[str, bytes], name: str, view: View) -> Photo:
    """The photo in ``content``: a path, or the bytes of a picture file; ``name`` is for people.

    Of ``view`` only ``colours`` concerns a photo, which has no cells on the ground to be seen in
    another size. Raises ImageryError.
    """
    return Photo(Content(content, name), name, view.colours)


class Photo:
    """One picture, at its own pixels."""

    def __init__(self, content: Content, name: str, colours: bool) -> None:
        """Read the header of ``content``. Raises ImageryError."""
        self._content = content
        self._colours = colours
        self._decoded: Optional[Decoded] = None
        self._failure = ""
        self.name = name
        self._picture, transform, crs = self._open()
        width, height = self._picture.width, self._picture.height
        if swaps_sides(self._orientation):
            width, height = height, width
        self.grid = Grid(transform or _NORTH_UP_PIXELS, width, height, crs)
        self.bands = self._picture.bands
        self.block_size = (width, height)
        self.referenced = transform is not None
        self.remarks: tuple[str, ...] = ()  # until it is decoded
        self.is_upright = self._orientation == UPRIGHT

    def _open(self) -> tuple[Picture, Any, str]:
        """The picture, with its geotransform, if any, and CRS."""
        self._orientation = UPRIGHT
        try:
            picture = GdalPicture(self._content, self.name, self._colours)
        except ImageryError:
            other = open_with_qt(self._content, self.name)
            if other is None:
                raise
            return other, None, ""
        if picture.place is not None:  # the geotransform is for the pixels as they are stored
            return picture, *picture.place
        with self._content.open() as file:
            self._orientation = read_orientation(file)
        return picture, None, ""

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read."""
        shape = (len(bands), self.pixel_type(bands))
        return read_padded(self.grid, window, shape, lambda inner: self._read_part(inner, bands))

    def _read_part(self, inner: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        decoded = self._decode()
        column, row, width, height = inner
        rows, columns = slice(row, row + height), slice(column, column + width)
        part = decoded.pixels[:, rows, columns]
        described = tuple(self.bands[number - 1] for number in bands)
        pixels = part[[number - 1 for number in bands]].astype(self.pixel_type(bands), copy=False)
        alpha = next((band.number for band in self.bands if band.alpha), None)
        valid = validity(
            pixels, described, None if alpha is None or alpha in bands else part[alpha - 1]
        )
        if decoded.opaque is None or decoded.opaque[rows, columns].all():
            return pixels, valid
        opaque = decoded.opaque[rows, columns][None]
        return pixels, opaque if valid is None else valid & opaque

    def _decode(self) -> Decoded:
        """All pixels, upright; a photo that could not be decoded fails again and again."""
        if self._failure:
            raise ImageryError(self._failure)
        if self._decoded is None:
            try:
                stored = self._picture.decode()
            except ImageryError as error:
                self._failure = str(error)
                raise
            opaque = stored.opaque
            self._decoded = Decoded(
                upright(stored.pixels, self._orientation),
                None if opaque is None else np.asarray(upright(opaque, self._orientation), bool),
            )
            self.remarks = stored.remarks
        return self._decoded

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return common_type(self.bands, bands)

    def value_range(self, band: int) -> tuple[float, float, str]:
        """See Source.value_range."""
        if self.bands[band - 1].dtype == np.uint8:
            return 0.0, 255.0, tr("the range of 8 bit")
        values = counted(*self.read((0, 0, self.grid.width, self.grid.height), (band,)))
        if values.size == 0:
            return 0.0, 0.0, tr("no valid pixel")
        return float(values.min()), float(values.max()), tr("all its pixels")

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return Photo(self._content, self.name, self._colours)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery in tiles: windows are put together from whole tiles, each fetched once.

Services that draw a picture of any place and size are read in tiles too, of our own: a picture
that is drawn once for all objects on it is the same for each of them, also where the server packs
it with losses or writes names on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ....inference.chips.window import Grid
from ....inference.errors import ImageryError
from ...crs import text_of
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
)
from .levels import around_the_earth
from .picture import Picture
from .service import Address, Failure, Service

Range = tuple[float, float, str]

#: The sides of our own tiles, in pixels. A chip lies on one or two of them, and what is drawn for
#: nothing stays small.
LARGEST = 512

#: As a share of a cell.
_NEGLIGIBLE = 1e-3


@dataclass(frozen=True)
class Tiling:
    """Which tiles make up an image on ``grid``, and where they are.

    Tiles have ``size`` (width, height); those of the last column and row are cut to the grid when
    ``cut``, as pictures are that the server draws to order. ``address`` takes column, row and size.
    """

    grid: Grid
    size: tuple[int, int]
    address: Callable[[int, int, tuple[int, int]], Address]
    cut: bool = False

    def tile(self, column: int, row: int) -> Address:
        """Where the tile ``column``, ``row`` is, counted from the grid's corner."""
        width, height = self.size
        if self.cut:
            width = min(width, self.grid.width - column * width)
            height = min(height, self.grid.height - row * height)
        return self.address(column, row, (width, height))


@dataclass
class _Seen:
    """What one window met."""

    missing: list[tuple[Address, str]] = field(default_factory=list)
    blank: list[Address] = field(default_factory=list)


class TiledImage:
    """A web layer as a grid of tiles."""

    referenced = True

    def __init__(
        self,
        service: Service,
        tiling: Tiling,
        bands: tuple[Band, ...],
        remarks: tuple[str, ...] = (),
        ranges: tuple[Range, ...] = (),
        cancelled: Cancel = never,
    ) -> None:
        """``ranges`` are the bands' value ranges, where they are known."""
        self.name = service.name
        self.grid = tiling.grid
        self.bands = bands
        self.block_size = tiling.size
        self.remarks = remarks
        self._service = service
        self._tiling = tiling
        self._ranges = ranges
        self._cancelled = cancelled

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """See Source.read.

        A window that needs a tile that did not come cannot be read, nor one that holds both picture
        and a wholly transparent tile. Only transparent tiles are no imagery.
        """
        seen = _Seen()
        shape = (len(bands), self.pixel_type(bands))
        pixels, valid = read_padded(
            self.grid, window, shape, lambda inner: self._read_part(inner, bands, seen)
        )
        if seen.missing:
            raise ImageryError(self._service.sentence(*seen.missing[0]))
        if seen.blank and valid is not None and valid.any():
            raise ImageryError(
                tr(
                    "{name}: {words} is wholly transparent, though its neighbours are not: "
                    "part of the imagery is missing there."
                ).format(name=self.name, words=seen.blank[0].words)
            )
        return pixels, valid

    def _read_part(
        self, inner: Window, bands: tuple[int, ...], seen: _Seen
    ) -> tuple[Pixels, Validity]:
        column, row, width, height = inner
        across, down = self.block_size
        places = [
            (tile_column, tile_row)
            for tile_row in range(row // down, (row + height - 1) // down + 1)
            for tile_column in range(column // across, (column + width - 1) // across + 1)
        ]
        addresses = [self._tiling.tile(*place) for place in places]
        pixels = np.zeros((len(bands), height, width), self.pixel_type(bands))
        valid = np.zeros(pixels.shape, bool)
        for place, address, found in zip(
            places, addresses, self._service.pictures(addresses, self._cancelled)
        ):
            if isinstance(found, Failure):
                seen.missing.append((address, found.reason))
                continue
            if found.blank:
                seen.blank.append(address)
            offset = (place[0] * across - column, place[1] * down - row)
            self._paste(found, offset, bands, pixels, valid)
        return pixels, None if valid.all() else valid

    def _paste(
        self,
        picture: Picture,
        offset: tuple[int, int],
        bands: tuple[int, ...],
        pixels: Pixels,
        valid: np.ndarray[Any, np.dtype[np.bool_]],
    ) -> None:
        """Copy what of ``picture``, whose corner is at ``offset``, lies in the window."""
        left, top = max(offset[0], 0), max(offset[1], 0)
        right = min(offset[0] + picture.pixels.shape[2], pixels.shape[2])
        bottom = min(offset[1] + picture.pixels.shape[1], pixels.shape[1])
        target = (slice(None), slice(top, bottom), slice(left, right))
        part = (
            slice(None),
            slice(top - offset[1], bottom - offset[1]),
            slice(left - offset[0], right - offset[0]),
        )
        chosen = [number - 1 for number in bands]
        pixels[target] = picture.pixels[part][chosen]
        # Whoever asks for alpha as a band takes transparent pixels as they are.
        asked = any(self.bands[number].alpha for number in chosen) and not picture.blank
        if picture.valid is None or asked:
            valid[target] = True
        elif picture.valid.shape[0] == 1:
            valid[target] = picture.valid[part]
        else:
            valid[target] = picture.valid[part][chosen]

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """See Source.pixel_type."""
        return common_type(self.bands, bands)

    def value_range(self, band: int) -> Range:
        """See Source.value_range."""
        if band <= len(self._ranges):
            return self._ranges[band - 1]
        if self.bands[band - 1].dtype == np.uint8:
            return 0.0, 255.0, tr("the range of 8 bit")
        raise ImageryError(
            tr(
                "The range of values of {name} is unknown, but the model's DataRange needs "
                "it. Save the imagery as a GeoTIFF and choose that."
            ).format(name=self.name)
        )

    def clone(self, cancelled: Cancel = never) -> Source:
        """See Source.clone."""
        return TiledImage(
            self._service, self._tiling, self.bands, self.remarks, self._ranges, cancelled
        )


def lattice(
    grid: Grid,
    largest: tuple[int, int],
    url: Callable[[tuple[float, float, float, float], tuple[int, int]], str],
) -> Tiling:
    """Tiles of our own on ``grid``, up to ``largest`` pixels wide and high.

    ``url`` takes bounds (x min, y min, x max, y max) and (width, height).
    """

    def address(column: int, row: int, size: tuple[int, int]) -> Address:
        left, top = column * largest[0], row * largest[1]
        x, y = grid.to_map([left, left + size[0]], [top, top + size[1]])
        bounds = (float(x[0]), float(y[1]), float(x[1]), float(y[0]))
        name = tr(
            "the picture from ({west:.12g}, {south:.12g}) to ({east:.12g}, {north:.12g})"
        ).format(west=bounds[0], south=bounds[1], east=bounds[2], north=bounds[3])
        return Address(url(bounds, size), name, size)

    return Tiling(grid, largest, address, cut=True)


def grid_of(
    bounds: tuple[float, float, float, float],
    cells: tuple[float, float],
    crs: QgsCoordinateReferenceSystem,
) -> Grid:
    """A grid from the upper left corner of ``bounds`` with ``cells``, covering it all.

    A last cell that reaches beyond by less than a thousandth is rounding and does not count. It
    wraps if it goes once around the Earth, just as exactly.
    """
    x_min, y_min, x_max, y_max = bounds
    width = max(1, int(np.ceil((x_max - x_min) / cells[0] - _NEGLIGIBLE)))
    height = max(1, int(np.ceil((y_max - y_min) / cells[1] - _NEGLIGIBLE)))
    transform = (x_min, cells[0], 0.0, y_max, 0.0, -cells[1])
    around = around_the_earth(crs)
    wraps = around is not None and abs(width - around / cells[0]) <= _NEGLIGIBLE
    return Grid(transform, width, height, text_of(crs), wraps=wraps)

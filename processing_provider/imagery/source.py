# SPDX-License-Identifier: GPL-2.0-or-later
"""The protocol of imagery: a grid, its bands, and any window of them as arrays.

Whoever reads pixels knows this and nothing of files, layers or services.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional, Protocol

import numpy as np
import numpy.typing as npt

from ...inference.chips.window import Grid

Window = tuple[int, int, int, int]
Pixels = npt.NDArray[np.generic]
Validity = Optional[npt.NDArray[np.bool_]]

#: How a remark on imagery begins that should be read: a mark, which is not translated.
WARNING = "Warning: "

#: Says whether the user asked to stop.
Cancel = Callable[[], bool]


def never() -> bool:
    """The Cancel of a read that nobody can stop."""
    return False


@dataclass(frozen=True)
class View:
    """How images are to be seen: what the model and the parameters ask of every one of them.

    ``cell_size`` is in units of the image's CRS, None for the image's own cells; ``onto`` asks for
    exactly the pixels of a north-up grid instead. ``raw`` leaves pixels where the sensor saw them
    (PIXEL_SPACE); else images come north-up. ``scaled`` applies scale and offset; ``colours``
    turns numbers of a colour table into red, green and blue. ``dem`` is a raster of heights for
    images that are placed by an RPC model. ``cell_sizes`` are the smallest and largest cells of
    the model's training imagery, for imagery that has none of its own. ``crs`` is what the user
    says of one image's grid, as well-known text, in place of what its file says.
    """

    cell_size: Optional[float] = None
    onto: Optional[Grid] = None
    raw: bool = False
    scaled: bool = False
    colours: bool = False
    dem: str = ""
    cell_sizes: Optional[tuple[float, float]] = None
    crs: str = ""


@dataclass(frozen=True)
class Band:
    """One band: its names, its pixel type, and what marks its invalid pixels.

    ``names`` are what ExtractBands may call it: the last two are its number's, before them comes
    its colour or its description, or the description and then the colour. ``alpha`` bands are
    validity unless a model asks for them by position or name.
    """

    number: int
    names: tuple[str, ...]
    dtype: np.dtype[Any]
    nodata: Optional[float] = None
    alpha: bool = False


class Source(Protocol):
    """Imagery that can answer a window."""

    name: str
    grid: Grid
    bands: tuple[Band, ...]
    #: Width and height of the blocks in which the imagery is stored, in pixels.
    block_size: tuple[int, int]
    #: Whether the image has a place on the ground.
    referenced: bool
    #: Sentences for the log about how the imagery is read; reading may add to them.
    remarks: tuple[str, ...]

    def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
        """The pixels (bands, height, width) of ``window`` and their validity.

        ``bands`` are band numbers from 1, in any order. Validity is (bands or 1, height, width),
        or None when every pixel is valid; pixels beyond the image are 0 and invalid. Raises
        ImageryError when the imagery cannot be read there.
        """

    def pixel_type(self, bands: tuple[int, ...]) -> np.dtype[Any]:
        """The one type in which ``read`` gives the pixels of ``bands`` together."""

    def value_range(self, band: int) -> tuple[float, float, str]:
        """The lowest and highest value of ``band``, and in words where they come from."""

    def clone(self, cancelled: Cancel = never) -> Source:
        """The same imagery for another thread.

        Where a read has to wait, it raises Cancelled soon after ``cancelled`` says so.
        """


def place_of(bands: Sequence[Band], wanted: str) -> Optional[int]:
    """Where among ``bands`` the one called ``wanted`` is, in any letter case; None if none is.

    Descriptions of all bands go before colours, which GDAL makes up, and these before numbers.
    """
    most = max((len(band.names) for band in bands), default=0)
    for kind in range(most, 0, -1):
        for place, band in enumerate(bands):
            if len(band.names) >= kind and band.names[-kind].lower() == wanted.lower():
                return place
    return None


def common_type(bands: tuple[Band, ...], numbers: tuple[int, ...]) -> np.dtype[Any]:
    """The smallest type that holds the stored values of all bands with ``numbers``."""
    return np.result_type(*(bands[number - 1].dtype for number in numbers))


def read_padded(
    grid: Grid,
    window: Window,
    shape: tuple[int, np.dtype[Any]],
    read_part: Callable[[Window], tuple[Pixels, Validity]],
) -> tuple[Pixels, Validity]:
    """``window`` of an image on ``grid``, of which ``read_part`` reads what lies inside.

    ``shape`` is (number of bands, pixel type). What lies beyond the image is 0 and invalid; an
    image that wraps has no end to the left and to the right.
    """
    column, row, width, height = window
    if grid.wraps and not 0 <= column <= column + width <= grid.width:
        straight = replace(grid, wraps=False)
        parts = [
            read_padded(straight, turn, shape, read_part) for turn in _turns(window, grid.width)
        ]
        return _side_by_side(parts)
    left, top = max(column, 0), max(row, 0)
    right, bottom = min(column + width, grid.width), min(row + height, grid.height)
    if (left, top, right, bottom) == (column, row, column + width, row + height):
        return read_part(window)
    pixels = np.zeros((shape[0], height, width), shape[1])
    if left >= right or top >= bottom:
        return pixels, np.zeros((1, height, width), bool)
    target = (slice(None), slice(top - row, bottom - row), slice(left - column, right - column))
    pixels[target], valid = read_part((left, top, right - left, bottom - top))
    padded = np.zeros((1 if valid is None else valid.shape[0], height, width), bool)
    padded[target] = True if valid is None else valid
    return pixels, padded


def _turns(window: Window, around: int) -> list[Window]:
    """``window`` cut where an image ``around`` columns wide begins again, each part within it."""
    column, row, width, height = window
    edges = [column, *range((column // around + 1) * around, column + width, around)]
    ends = [*edges[1:], column + width]
    return [(left % around, row, end - left, height) for left, end in zip(edges, ends)]


def _side_by_side(parts: list[tuple[Pixels, Validity]]) -> tuple[Pixels, Validity]:
    pixels = np.concatenate([part for part, _ in parts], axis=2)
    if all(valid is None for _, valid in parts):
        return pixels, None
    flags = [np.ones((1, *part.shape[1:]), bool) if v is None else v for part, v in parts]
    bands = max(len(valid) for valid in flags)
    spread = [np.broadcast_to(valid, (bands, *valid.shape[1:])) for valid in flags]
    return pixels, np.concatenate(spread, axis=2)


def validity(pixels: Pixels, bands: tuple[Band, ...], alpha: Optional[Pixels] = None) -> Validity:
    """Which ``pixels`` (bands, height, width) are valid: not NoData of their band, not NaN.

    ``alpha`` (height, width), when given, is 0 where no band is valid. None when all are valid.
    """
    valid: Validity = None
    for position, band in enumerate(bands):
        flags = _band_validity(pixels[position], band)
        if flags is not None:
            if valid is None:
                valid = np.ones(pixels.shape, bool)
            valid[position] = flags
    if alpha is not None and not alpha.all():
        opaque = (alpha != 0)[None]
        valid = opaque if valid is None else valid & opaque
    return valid


def counted(pixels: Pixels, valid: Validity) -> npt.NDArray[Any]:
    """Those of ``pixels`` that a range of values is made of: valid and finite ones, in a row."""
    values = pixels.ravel() if valid is None else pixels[np.broadcast_to(valid, pixels.shape)]
    return values[np.isfinite(values)] if values.dtype.kind == "f" else values


def _band_validity(pixels: npt.NDArray[np.generic], band: Band) -> Optional[npt.NDArray[np.bool_]]:
    invalid = np.isnan(pixels) if pixels.dtype.kind == "f" else None
    if band.nodata is not None and _representable(band.nodata, band.dtype):
        with np.errstate(over="ignore"):  # -1.8e308 is written for float32 too, and means -inf
            marked = pixels == band.dtype.type(band.nodata)
        invalid = marked if invalid is None else invalid | marked
    return None if invalid is None or not invalid.any() else ~invalid


def _representable(value: float, dtype: np.dtype[Any]) -> bool:
    if dtype.kind == "f":
        return not math.isnan(value)
    if not math.isfinite(value) or value != int(value):
        return False
    limits = np.iinfo(dtype)
    return bool(limits.min <= value <= limits.max)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a reader of pictures gives: what the header says, and later all pixels at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np
import numpy.typing as npt

from ....inference.errors import ImageryError
from ...texts import tr
from ..source import Band, Pixels

#: A picture that declares more is no photo, and may be made to fill the memory.
_MOST_PIXELS = 10**9
_MOST_BYTES = 4 * 10**9

_COLOURS = ("Red", "Green", "Blue", "Alpha")


@dataclass(frozen=True)
class Decoded:
    """All pixels (bands, height, width) of a picture, as stored.

    ``opaque`` (height, width) is False where no band is valid, None when that is nowhere; it says
    nothing of alpha bands, which are among the pixels.
    """

    pixels: Pixels
    opaque: Optional[npt.NDArray[np.bool_]] = None
    remarks: tuple[str, ...] = ()


class Picture(Protocol):
    """An opened picture, of which only the header was read."""

    width: int
    height: int
    bands: tuple[Band, ...]

    def decode(self) -> Decoded:
        """All of it. Raises ImageryError when it is damaged."""


def refuse_absurd(name: str, width: int, height: int, bands: Sequence[Band]) -> None:
    """Raise ImageryError for a picture that is too large to be a photo, before it is decoded."""
    size = width * height * sum(band.dtype.itemsize for band in bands)
    if width * height > _MOST_PIXELS or size > _MOST_BYTES:
        raise ImageryError(
            tr(
                "{name} declares {width} x {height} pixels of {count} bands, which is too "
                "large for a photo. Give it as INPUT, as a raster."
            ).format(name=name, width=width, height=height, count=len(bands))
        )


def colour_bands(count: int) -> tuple[Band, ...]:
    """Red, green, blue and, as a fourth, alpha, of 8 bit."""
    return tuple(
        Band(n, (name, f"Band_{n}", f"Band {n}"), np.dtype(np.uint8), alpha=name == "Alpha")
        for n, name in enumerate(_COLOURS[:count], 1)
    )

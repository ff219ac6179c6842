# SPDX-License-Identifier: GPL-2.0-or-later
"""A batch of chips, and how it becomes the input of a model.

The order is the tool's: invalid pixels and pixels outside the footprint become 0, the chip is
stretched to the model's size, the values are scaled to the definition's data range and
normalised. Each step looks at one chip alone, so that a chip's values never depend on its batch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import Fit
from .fill import only
from .fit import fit_picture
from .mask import masks
from .recycled import Recycled
from .resize import resize
from .window import Chip

Batch = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.generic]
#: What is done with every pixel, and with which number for each band.
Step = tuple[np.ufunc, npt.NDArray[np.float32]]

#: Chips whose masks are made at once: of 224 pixels a side, as many as the processor has at hand.
_AT_ONCE = 16
#: Of a deviation: as much as a mean may be off.
_PRECISION = 1e-6
_EIGHT_BIT = ((0.0, 255.0),)


@dataclass(frozen=True)
class Preparation:
    """What is done with every chip: the size in pixels, the value range and the normalisation.

    A chip is brought to the size by ``fit``, by stretching it when there is none. Values are scaled
    from the range of each chip's image to ``data_range``; ``mean`` and ``std`` are one number per
    band, or one for all, or nothing.
    """

    height: int
    width: int
    data_range: Optional[tuple[float, float]] = None
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    scale: float = 1.0
    fit: Optional[Fit] = None


def prepare(
    chips: Sequence[Chip], preparation: Preparation, memory: Optional[Recycled] = None
) -> Batch:
    """The chips as model input, float32 (n, bands, height, width), in ``memory`` if given."""
    bands = chips[0].pixels.shape[0] if chips else 0
    shape = (len(chips), bands, preparation.height, preparation.width)
    batch: Batch = (memory or Recycled()).array(shape)
    steps = _normalisation(preparation)
    for start in range(0, len(chips), _AT_ONCE):
        some = chips[start : start + _AT_ONCE]
        for row, chip, pixels in zip(batch[start:], some, _zeroed(some)):
            row[:] = _fitted(pixels, preparation)
            if preparation.data_range is not None:
                scale_to_range(row, preparation.data_range, chip.ranges)
            for step, number in steps:
                step(row, number, out=row)
    return batch


def unconverted(
    chips: Sequence[Chip], preparation: Preparation, pixel_type: np.dtype[Any], pixels: Pixels
) -> Optional[npt.NDArray[Any]]:
    """The chips as input, (n, bands, height, width), of a model that takes ``pixel_type``.

    ``pixels`` are those of all of them together: where none becomes 0 they are what is returned.
    None where values are to be scaled or normalised, or are of another type or size: then
    ``prepare`` has to.
    """
    if preparation.fit is not None or preparation.data_range is not None:
        return None
    if pixels.dtype != pixel_type or _normalisation(preparation):
        return None
    if pixels.shape[2:] != (preparation.height, preparation.width):
        return None
    if any(chip.valid is not None or chip.footprint for chip in chips):
        return np.stack(list(_zeroed(chips)))
    return pixels


def _fitted(pixels: Pixels, preparation: Preparation) -> Pixels:
    if preparation.fit is not None:
        return fit_picture(pixels, preparation.fit)
    size = preparation.height, preparation.width
    return pixels if pixels.shape[1:] == size else resize(pixels, *size)


def zero_outside(chip: Chip) -> Pixels:
    """The chip's pixels with 0 where they are invalid or outside the footprint."""
    return next(_zeroed([chip]))


def _zeroed(chips: Sequence[Chip]) -> Iterator[Pixels]:
    """What ``zero_outside`` says of each of ``chips``, whose masks are made at once."""
    outlined = [chip for chip in chips if chip.footprint]
    windows = [_window(chip) for chip in outlined]
    made = iter(masks([chip.footprint for chip in outlined], windows))
    for chip in chips:
        kept = chip.valid
        if chip.footprint:
            mask = next(made)
            kept = mask if kept is None else kept & mask
        yield chip.pixels if kept is None else only(chip.pixels, kept)


def _window(chip: Chip) -> tuple[int, int, int, int]:
    _, height, width = chip.pixels.shape
    return (*chip.origin, width, height)


def scale_to_range(
    pixels: npt.NDArray[np.float32],
    data_range: tuple[float, float],
    ranges: Sequence[tuple[float, float]],
) -> None:
    """Scale each band of ``pixels`` (bands, height, width) from its range, in place.

    Without ``ranges``, as of a chip that comes from no image, it is that of 8 bit.
    """
    low, high = data_range
    for band, (least, most) in enumerate(ranges or _EIGHT_BIT * len(pixels)):
        step = (high - low) / (most - least) if most > least else 0.0
        if least:
            pixels[band] -= np.float32(least)
        pixels[band] *= np.float32(step)
    if low:
        pixels += np.float32(low)


def _normalisation(preparation: Preparation) -> list[Step]:
    """The steps of ``(value * scale - mean) / std`` for a chip, each with a number per band.

    Where float32 cannot hold a mean to a millionth of its deviation, as of 16 bit imagery, its
    whole part is subtracted first, which is exact.
    """
    steps: list[tuple[np.ufunc, npt.NDArray[Any]]] = []
    if preparation.scale != 1.0:
        steps.append((np.multiply, np.asarray(preparation.scale)))
    if preparation.mean:
        mean, std = np.asarray(preparation.mean, float), np.asarray(preparation.std or 1.0)
        if (np.spacing(np.abs(mean.astype(np.float32))) > _PRECISION * np.abs(std)).any():
            steps.append((np.subtract, np.rint(mean)))
            mean = mean - np.rint(mean)
        steps.append((np.subtract, mean))
    if preparation.std:
        steps.append((np.divide, np.asarray(preparation.std)))
    return [(step, numbers.astype(np.float32).reshape(-1, 1, 1)) for step, numbers in steps]

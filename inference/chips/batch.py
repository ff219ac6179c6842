# SPDX-License-Identifier: GPL-2.0-or-later
"""A batch of chips, and how it becomes the input of a model.

The order is the tool's: invalid pixels and pixels outside the footprint become 0, the chip is
stretched to the model's size, the values are scaled to the definition's data range and
normalised. Each step looks at one chip alone, so that a chip's values never depend on its batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import Fit
from .fit import fit_picture
from .mask import inside
from .resize import resize
from .window import Chip

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


def prepare(chips: Sequence[Chip], preparation: Preparation) -> npt.NDArray[np.float32]:
    """The chips as model input, float32 (n, bands, height, width)."""
    bands = chips[0].pixels.shape[0] if chips else 0
    size = (preparation.height, preparation.width)
    batch = np.empty((len(chips), bands, *size), np.float32)
    for row, chip in zip(batch, chips):
        masked = zero_outside(chip)
        if preparation.fit is not None:
            row[:] = fit_picture(masked, preparation.fit)
        elif masked.shape[1:] == size:
            row[:] = masked
        else:
            row[:] = resize(masked.astype(np.float32), *size)
    if preparation.data_range is not None:
        for row, chip in zip(batch, chips):
            scale_to_range(row, preparation.data_range, chip.ranges)
    normalise(batch, preparation)
    return batch


def zero_outside(chip: Chip) -> npt.NDArray[np.generic]:
    """The chip's pixels with 0 where they are invalid or outside the footprint."""
    if chip.valid is None and not chip.footprint:
        return chip.pixels
    pixels = chip.pixels.copy()
    if chip.valid is not None:
        np.copyto(pixels, 0, where=~chip.valid)
    if chip.footprint:
        height, width = pixels.shape[1:]
        np.copyto(pixels, 0, where=~inside(chip.footprint, *chip.origin, width, height))
    return pixels


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
        pixels[band] -= np.float32(least)
        pixels[band] *= np.float32(step)
    pixels += np.float32(low)


def normalise(batch: npt.NDArray[np.float32], preparation: Preparation) -> None:
    """``(value * scale - mean) / std`` per band, in place.

    Where float32 cannot hold a mean to a millionth of its deviation, as of 16 bit imagery, its
    whole part is subtracted first, which is exact.
    """
    shape = (1, -1, 1, 1)
    if preparation.scale != 1.0:
        batch *= np.float32(preparation.scale)
    std = np.asarray(preparation.std or 1.0, np.float32)
    if preparation.mean:
        mean = np.asarray(preparation.mean, np.float64)
        if (np.spacing(np.abs(mean.astype(np.float32))) > _PRECISION * np.abs(std)).any():
            whole = np.rint(mean)
            batch -= whole.astype(np.float32).reshape(shape)
            mean = mean - whole
        batch -= mean.astype(np.float32).reshape(shape)
    if preparation.std:
        batch /= std.reshape(shape)

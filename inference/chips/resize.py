# SPDX-License-Identifier: GPL-2.0-or-later
"""Resizing of chips by separable filters, and the ways in which a picture is fitted to a model.

Sample positions are pixel centres and edges are cut off: what Pillow's and torchvision's
antialiased filters compute, as float32.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Callable

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    CORNER,
    HAMMING,
    LANCZOS,
    LONG_SIDE,
    NEAREST,
    SHORT_SIDE,
    Fit,
)

Picture = npt.NDArray[np.float32]


def resize(
    chip: Picture,
    height: int,
    width: int,
    kernel: str = BILINEAR,
    antialias: bool = True,
    finish: Callable[[Picture], Picture] = lambda values: values,
) -> Picture:
    """``chip`` (bands, h, w) stretched to (bands, ``height``, ``width``).

    ``finish`` is applied after each of the two passes, the one across and the one down.
    """
    if chip.shape[1:] == (height, width):
        return chip
    down = _weights(chip.shape[1], height, kernel, antialias)
    across = _weights(chip.shape[2], width, kernel, antialias)
    narrowed = finish(np.asarray(np.matmul(chip, across.T), np.float32))
    return finish(np.asarray(np.matmul(down, narrowed), np.float32))


def fit_picture(chip: npt.NDArray[np.generic], fit: Fit) -> Picture:
    """``chip`` (bands, h, w) as the model's input (bands, ``fit.height``, ``fit.width``)."""
    if fit.mode == CORNER:
        return _cornered(chip, fit.side)
    height, width = _scaled_size(chip.shape[1], chip.shape[2], fit)
    finish = _rounding(chip.dtype) if fit.rounded else (lambda values: values)
    resized = resize(chip.astype(np.float32), height, width, fit.filter, fit.antialias, finish)
    if fit.mode == LONG_SIDE:
        return _centred(resized, fit.height, fit.width)
    return _middle(resized, fit.height, fit.width)


def _scaled_size(height: int, width: int, fit: Fit) -> tuple[int, int]:
    """Height and width before anything is cut off or filled up; fractions are dropped."""
    if fit.mode not in (SHORT_SIDE, LONG_SIDE):
        return (fit.side or fit.height, fit.side or fit.width)
    ruling = min(height, width) if fit.mode == SHORT_SIDE else max(height, width)
    return tuple(max(1, fit.side * side // ruling) for side in (height, width))  # type: ignore[return-value]


def _middle(picture: Picture, height: int, width: int) -> Picture:
    """The middle of ``picture``; where it is smaller, zeros around it."""
    top, left = ((have - want) // 2 for have, want in zip(picture.shape[1:], (height, width)))
    if top < 0 or left < 0:
        picture = _centred(picture, max(height, picture.shape[1]), max(width, picture.shape[2]))
        return _middle(picture, height, width)
    return picture[:, top : top + height, left : left + width]


def _centred(picture: Picture, height: int, width: int) -> Picture:
    """``picture`` amid zeros; an odd row or column of them is below or on the right."""
    filled = np.zeros((picture.shape[0], height, width), np.float32)
    rows, columns = picture.shape[1:]
    top, left = (height - rows) // 2, (width - columns) // 2
    filled[:, top : top + rows, left : left + columns] = picture
    return filled


def _cornered(chip: npt.NDArray[np.generic], side: int) -> Picture:
    """``chip`` in the upper left corner of a square of zeros, its longer side ``side`` pixels.

    What Esri's KerasClassifier computes: samples between pixel centres, beyond the edge 0, nothing
    beyond the chip's own range, and whole-number pixels cut down to whole numbers.
    """
    ratio = side / max(chip.shape[1:])
    height, width = (max(1, round(length * ratio)) for length in chip.shape[1:])
    values = chip.astype(np.float64)
    if (height, width) != chip.shape[1:]:
        down, across = (_samples(*ends) for ends in zip(chip.shape[1:], (height, width)))
        values = np.clip(down @ values @ across.T, values.min(), values.max())
        if chip.dtype.kind in "iu":
            values = np.trunc(np.round(values, 6))
    filled = np.zeros((len(chip), side, side), np.float32)
    filled[:, :height, :width] = values
    return filled


def _samples(source: int, target: int) -> npt.NDArray[np.float64]:
    """The (target, source) matrix that mixes the two pixels around each sample."""
    centres = (np.arange(target) + 0.5) * (source / target) - 0.5
    return _triangle(np.arange(source)[None, :] - centres[:, None])


def _rounding(dtype: np.dtype[np.generic]) -> Callable[[Picture], Picture]:
    """Whole values within the limits of a whole-number type; fractions stay as they are."""
    if dtype.kind not in "iu":
        return lambda values: values
    limits = np.iinfo(dtype)  # type: ignore[type-var]
    return lambda values: np.clip(np.floor(values + 0.5), limits.min, limits.max)


def _triangle(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.maximum(1.0 - np.abs(x), 0.0)


def _cubic(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Keys's cubic with a = -0.5."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


def _box(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where((x > -0.5) & (x <= 0.5), 1.0, 0.0)


def _hamming(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(np.abs(x) < 1, np.sinc(x) * (0.54 + 0.46 * np.cos(np.pi * x)), 0.0)


def _lanczos(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0.0)


#: The filters, by distance in pixels of the smaller picture.
_FILTERS = {
    BILINEAR: _triangle,
    BICUBIC: _cubic,
    BOX: _box,
    HAMMING: _hamming,
    LANCZOS: _lanczos,
}


@lru_cache(maxsize=4096)
def _weights(
    source: int, target: int, kernel: str = BILINEAR, antialias: bool = True
) -> npt.NDArray[np.float32]:
    """The (target, source) matrix of a filter; every row sums to one."""
    scale = source / target
    centres = (np.arange(target) + 0.5) * scale
    if kernel == NEAREST:
        return np.asarray(np.eye(source, dtype=np.float32)[centres.astype(int)])
    support = max(scale, 1.0) if antialias else 1.0
    weights = _FILTERS[kernel]((np.arange(source)[None, :] + 0.5 - centres[:, None]) / support)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.asarray(weights, np.float32)

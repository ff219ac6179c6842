# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways in which a picture of any size becomes a model's input: stretched, cut, or filled up."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import CORNER, LONG_SIDE, MIDDLE, SHORT_SIDE, Fit
from .filters import sample_weights
from .resize import Picture, Span, mixed, resize


def fit_picture(chip: npt.NDArray[np.generic], fit: Fit) -> Picture:
    """``chip`` (bands, h, w) as the model's input (bands, ``fit.height``, ``fit.width``).

    Where a picture is to be cut, only its middle is computed: a long, thin one would become huge.
    """
    if fit.mode == CORNER:
        return _cornered(chip, fit.side)
    limits = None
    if fit.rounded and chip.dtype.kind in "iu":
        info = np.iinfo(chip.dtype)  # type: ignore[type-var]
        limits = int(info.min), int(info.max)
    if fit.mode == MIDDLE:
        margins = _margins(chip.shape[1], chip.shape[2], fit)
        size = fit.height, fit.width
        return resize(chip, *size, fit.filter, fit.antialias, limits, margins=margins)
    height, width = _scaled_size(chip.shape[1], chip.shape[2], fit)
    rows, columns = _middle(height, fit.height, fit), _middle(width, fit.width, fit)
    resized = resize(chip, height, width, fit.filter, fit.antialias, limits, rows, columns)
    if resized.shape[1:] == (fit.height, fit.width):
        return resized
    return _centred(resized, fit.height, fit.width)


def _margins(height: int, width: int, fit: Fit) -> tuple[float, float]:
    """What is left out above and below, and left and right, of the largest middle of the aspect."""
    aspect = fit.width / fit.height
    if width / height >= aspect:
        return 0.0, (width - aspect * height) / 2
    return (height - width / aspect) / 2, 0.0


def _scaled_size(height: int, width: int, fit: Fit) -> tuple[int, int]:
    """Height and width before anything is cut off or filled up; fractions are dropped."""
    if fit.mode not in (SHORT_SIDE, LONG_SIDE):
        return (fit.side or fit.height, fit.side or fit.width)
    ruling = min(height, width) if fit.mode == SHORT_SIDE else max(height, width)
    return tuple(max(1, fit.side * side // ruling) for side in (height, width))  # type: ignore[return-value]


def _middle(have: int, want: int, fit: Fit) -> Span:
    """Where the middle ``want`` of ``have`` pixels begin and how many they are; all if fewer."""
    margin = max(have - want, 0)
    return round(margin / 2) if fit.half_even else margin // 2, min(have, want)


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
        down, across = (sample_weights(*ends) for ends in zip(chip.shape[1:], (height, width)))
        values = np.clip(mixed(values, down, across), values.min(), values.max())
        if chip.dtype.kind in "iu":
            values = np.trunc(np.round(values, 6))
    filled = np.zeros((len(chip), side, side), np.float32)
    filled[:, :height, :width] = values
    return filled

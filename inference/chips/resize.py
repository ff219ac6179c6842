# SPDX-License-Identifier: GPL-2.0-or-later
"""Bilinear resizing of chips, by stretching, with an antialiasing filter when it shrinks.

Sample positions are pixel centres, edges are repeated: what Pillow's and torchvision's
antialiased bilinear filters compute, kept as float32 and never rounded.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt


def resize(chip: npt.NDArray[np.float32], height: int, width: int) -> npt.NDArray[np.float32]:
    """``chip`` (bands, h, w) stretched to (bands, ``height``, ``width``)."""
    if chip.shape[1:] == (height, width):
        return chip
    down = _weights(chip.shape[1], height)
    across = _weights(chip.shape[2], width)
    return np.asarray(np.matmul(np.matmul(down, chip), across.T), np.float32)


@lru_cache(maxsize=4096)
def _weights(source: int, target: int) -> npt.NDArray[np.float32]:
    """The (target, source) matrix of a triangle filter; every row sums to one."""
    scale = source / target
    support = max(scale, 1.0)
    centres = (np.arange(target) + 0.5) * scale
    distances = np.abs(np.arange(source)[None, :] + 0.5 - centres[:, None]) / support
    weights = np.maximum(1.0 - distances, 0.0)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights.astype(np.float32)

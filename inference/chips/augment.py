# SPDX-License-Identifier: GPL-2.0-or-later
"""The flipped and turned copies of chips for test-time augmentation.

A copy is numbered by three bits, applied in this order: 1 turns the rows upside down, 2 mirrors
the columns, 4 swaps rows and columns (arcgis.learn's own numbering).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

import numpy as np
import numpy.typing as npt

from .recycled import Recycled

Batch = npt.NDArray[np.float32]


def turns(pixel_space: bool, square: bool) -> tuple[int, ...]:
    """All eight copies; in pixel space only the chip and its mirror image, since there up is up.

    Chips that are not square keep their sides (our decision).
    """
    if pixel_space:
        return (0, 2)
    return tuple(range(8 if square else 4))


def augment(
    batch: Batch, copies: Sequence[int], memory: Optional[Recycled] = None
) -> Iterator[Batch]:
    """``batch`` (n, bands, height, width) once for each of ``copies``, all contiguous.

    Those that are turned lie in ``memory``, if given.
    """
    memory = memory or Recycled()
    for copy in copies:
        turned = batch[:, :, ::-1] if copy & 1 else batch
        turned = turned[:, :, :, ::-1] if copy & 2 else turned
        turned = turned.transpose(0, 1, 3, 2) if copy & 4 else turned
        if turned.flags.c_contiguous:
            yield turned
            continue
        written = memory.array(turned.shape)
        written[...] = turned
        yield written

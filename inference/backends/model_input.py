# SPDX-License-Identifier: GPL-2.0-or-later
"""What a model's input takes: where its bands are, whether the chips fit, its type of number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import ModelDefinition
from ..errors import ModelError
from ..texts import tr
from .backend import Array

#: The lengths of the four axes of an input, None where any will do.
Shape = Sequence[Optional[int]]


def channels_last(
    definition: ModelDefinition, shape: Shape, bands: int, usual: bool = False
) -> bool:
    """Whether bands are the last axis: by ModelFormat, else by the shape, else as is ``usual``."""
    if definition.layout:
        return definition.layout == "NHWC"
    first = _fits(shape[1:], (bands, *definition.input_size))
    last = _fits(shape[1:], (*definition.input_size, bands))
    if first != last:
        return last
    if usual:
        return shape[3] == bands or shape[1] != bands or shape[3] is None
    return shape[3] == bands and shape[1] != bands and shape[1] is not None


def check_shape(definition: ModelDefinition, shape: Shape, channels_last: bool, bands: int) -> None:
    """Refuse a model for other sizes or band counts than the definition's. Raises ModelError."""
    rows, columns, channels = shape[1:] if channels_last else (*shape[2:], shape[1])
    if channels is not None and channels != bands:
        text = tr(
            "{definition}: the model takes {channels} bands, but {bands} are extracted from the "
            "imagery. Name the bands that it was trained on in ExtractBands."
        )
        if definition.layout:
            text = tr(
                "{definition}: the model takes {channels} bands, but {bands} are extracted from "
                "the imagery. Name the bands that it was trained on in ExtractBands, or correct "
                "ModelFormat."
            )
        raise ModelError(text.format(definition=definition.name, channels=channels, bands=bands))
    height, width = definition.input_size
    if _fits([rows, columns], (height, width)):
        return
    rows, columns = rows or height, columns or width
    if not definition.resampled:
        raise ModelError(
            tr(
                "{definition}: the model takes chips of {columns} × {rows} pixels, but the "
                "definition says ImageWidth {width} and ImageHeight {height}. Correct the "
                "two keys."
            ).format(
                definition=definition.name, columns=columns, rows=rows, width=width, height=height
            )
        )
    raise ModelError(
        tr(
            "{definition}: the model takes pictures of {columns} × {rows} pixels, but "
            "resampled_image_size is {width}. "
        ).format(definition=definition.name, columns=columns, rows=rows, width=width)
        + (
            tr("Set the model argument resampled_image_size to {rows}.").format(rows=rows)
            if rows == columns
            else tr("Leave ModelConfiguration out, and correct ImageWidth and ImageHeight.")
        )
    )


def _fits(shape: Shape, wanted: tuple[int, ...]) -> bool:
    return all(side is None or side == want for side, want in zip(shape, wanted))


def converted(pixels: Array, dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    """Prepared values in the model's own type; whole-number types are rounded and clipped."""
    if dtype.kind == "f" or pixels.dtype == dtype:
        return pixels.astype(dtype, copy=False)
    limits = np.iinfo(dtype)
    most = np.float32(limits.max)
    if int(most) > limits.max:  # it was rounded up, and would turn to the least number
        most = np.nextafter(most, np.float32(0))
    whole = np.rint(pixels)
    return np.clip(whole, limits.min, most, out=whole).astype(dtype)

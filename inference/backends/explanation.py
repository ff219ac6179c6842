# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of what spoke for a class: a heat map in hot colours over the chip, as JPEG in base64.

Strength and colours are those of arcgis.learn's explainability map.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..chips.batch import zero_outside
from ..chips.resize import resize
from ..chips.window import Chip
from ..outcome import Outcome
from .backend import Array, Explains

_STRENGTH = 0.4


def explained(
    backend: Explains, prepared: Array, chips: Sequence[Chip], outcomes: Sequence[Outcome]
) -> list[Outcome]:
    """The outcomes, each with a picture for its highest class where the model has one to show."""
    best = [int(np.argmax(outcome.scores)) if outcome.scores else 0 for outcome in outcomes]
    maps = backend.explain(prepared, best)
    if len(maps) != len(outcomes):
        raise ValueError(f"the model gave {len(maps)} explanations for {len(outcomes)} objects")
    return [
        outcome._replace(explanation=draw(chip, heat) if outcome.scores else "")
        for outcome, chip, heat in zip(outcomes, chips, maps)
    ]


def draw(chip: Chip, heat: Optional[Array]) -> str:
    """``heat`` (h, w) from 0 to 1 over ``chip``, as JPEG in base64; empty when there is none."""
    if heat is None:
        return ""
    from PIL import Image  # comes with torchvision; the onnx environment has no use for it

    shown = _as_bytes(zero_outside(chip))
    stretched = resize(heat[None].astype(np.float32), shown.shape[1], shown.shape[2])[0]
    mixed = (1 - _STRENGTH) * shown + _STRENGTH * 255 * _hot(stretched)
    picture = np.clip(np.rint(mixed), 0, 255).astype(np.uint8).transpose(1, 2, 0)
    file = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(picture)).save(file, "JPEG", quality=90)
    return base64.b64encode(file.getvalue()).decode("ascii")


def _as_bytes(pixels: npt.NDArray[Any]) -> Array:
    """The first three bands, or the first as grey, from 0 to 255; other types are stretched."""
    shown = pixels[:3] if pixels.shape[0] >= 3 else np.repeat(pixels[:1], 3, axis=0)
    values = np.nan_to_num(shown.astype(np.float32))
    if pixels.dtype != np.uint8:
        low, high = float(values.min()), float(values.max())
        values = (values - low) * (255 / (high - low) if high > low else 0.0)
    return np.asarray(values, np.float32)


def _hot(heat: Array) -> Array:
    """Black over red and yellow to white, (3, h, w) from 0 to 1."""
    starts = np.array([0.0, 3 / 8, 3 / 4], np.float32).reshape(3, 1, 1)
    lengths = np.array([3 / 8, 3 / 8, 1 / 4], np.float32).reshape(3, 1, 1)
    return np.asarray(np.clip((heat[None] - starts) / lengths, 0, 1), np.float32)

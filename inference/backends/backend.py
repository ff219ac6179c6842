# SPDX-License-Identifier: GPL-2.0-or-later
"""The protocol that every kind of model follows, and what they share.

A backend knows a model and a batch; nothing of layers, rows or progress. Its module has one
function, ``load``, which raises ModelError with a sentence that begins with the model's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from ..definition.model_definition import ModelDefinition
from ..errors import ModelError

Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Device:
    """Where to compute: ``asked`` is AUTO, CPU or GPU; ``threads`` are for the CPU."""

    asked: str = "AUTO"
    threads: int = 1


@dataclass(frozen=True)
class Prediction:
    """What a model said of a batch: raw scores, float32 (n, width of the output)."""

    scores: Array


class Backend(Protocol):
    """A loaded model."""

    #: The device in use, as the log shows it.
    device: str
    #: Sentences for the log: why a device was chosen, what was converted.
    notes: list[str]
    #: The batch size that suits the device when nobody asked for one.
    batch_size: int
    #: "logits" or "probabilities" when the model itself says so, else empty.
    output_kind: str

    def predict(self, pixels: Array) -> Prediction:
        """Scores for ``pixels``, prepared float32 (n, bands, height, width)."""

    def close(self) -> None:
        """Free what the model holds."""


def check_width(definition: ModelDefinition, width: int) -> None:
    """Refuse a model whose output does not have one value per class.

    One output stands for two classes, as a sigmoid does. Raises ModelError.
    """
    classes = len(definition.classes)
    if width == classes or (width == 1 and classes == 2):
        return
    raise ModelError(
        f"{definition.name}: the model gives {width} values per object, but the definition lists "
        f"{classes} classes. List as many classes as the model has outputs, in their order."
    )


def flatten(definition: ModelDefinition, output: npt.NDArray[Any], count: int) -> Array:
    """The output as (n, width): axes of length one go. Raises ModelError for other shapes."""
    shape = output.shape
    wide = [axis for axis in shape[1:] if axis != 1]
    if not shape or shape[0] != count or len(wide) > 1:
        raise ModelError(
            f"{definition.name}: the model's output has the shape {list(shape)} for {count} "
            "objects, but one list of class scores per object is needed. "
            "Choose a model that classifies whole chips."
        )
    return np.ascontiguousarray(output.reshape(count, -1), np.float32)

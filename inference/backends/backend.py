# SPDX-License-Identifier: GPL-2.0-or-later
"""The protocol that every kind of model follows, and what they share.

A backend knows a model and a batch; nothing of layers, rows or progress. Its module has one
function, ``load``, which raises ModelError with a sentence that begins with the model's name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from ..chips.window import Chip
from ..definition.model_definition import ModelDefinition
from ..errors import ModelError
from ..outcome import Outcome
from ..texts import tr

Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Device:
    """Where to compute: ``asked`` is AUTO, CPU or GPU; ``threads`` are for the CPU."""

    asked: str = "AUTO"
    threads: int = 1


@dataclass(frozen=True)
class Setting:
    """What a model is loaded for.

    ``bands`` is the number of extracted bands, ``arguments`` the checked model arguments;
    ``code_allowed`` says that the user lets the model's own Python code run.
    """

    device: Device = field(default_factory=Device)
    bands: int = 3
    arguments: Mapping[str, Any] = field(default_factory=dict)
    code_allowed: bool = False


@dataclass(frozen=True)
class Prediction:
    """What a model said of a batch of n chips, in one of three forms.

    ``scores`` are raw, float32 (n, width of the output); ``captions`` n texts; ``outcomes`` n
    finished results of a model that labels by itself.
    """

    scores: Optional[Array] = None
    captions: Sequence[str] = ()
    outcomes: Sequence[Outcome] = ()


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
        """What the model says of ``pixels``, prepared float32 (n, bands, height, width).

        Of a model that TakesType they may be of that type instead, and must not be written to.
        """

    def close(self) -> None:
        """Free what the model holds."""


@runtime_checkable
class TakesChips(Protocol):
    """A model that prepares chips itself, from the raster's own values."""

    def judge(self, chips: Sequence[Chip]) -> Prediction:
        """What the model says of ``chips``, which may differ in size."""


@runtime_checkable
class TakesType(Protocol):
    """A model that takes pixels of a type of its own, as they are when they have it."""

    #: The type of its input.
    pixel_type: np.dtype[Any]


@runtime_checkable
class Explains(Protocol):
    """A model that can say which part of a chip spoke for a class."""

    def explain(self, pixels: Array, classes: Sequence[int]) -> list[Optional[Array]]:
        """Per chip a map from 0 to 1 of any size (h, w) for its class, or None when there is none.

        ``pixels`` are prepared, ``classes`` positions in the model's output, both of length n.
        """


class NotExported(ValueError):
    """A model that has no export; the text says why, as the end of a sentence."""


@runtime_checkable
class Exportable(Protocol):
    """A model that can be written as ONNX, without losing what its code would decide."""

    def export(self, like: Array) -> bytes:
        """The ONNX file, for batches as the model takes them itself. Raises NotExported.

        ``like`` are prepared pixels (n, bands, height, width), one chip at least.
        """


@runtime_checkable
class Halvable(Protocol):
    """A model that can also compute in half precision."""

    def halved(self) -> Backend:
        """Such a form of it, on the same device. Raises ModelError."""


def check_width(definition: ModelDefinition, width: int) -> None:
    """Refuse a model whose output does not have one value per class.

    One output stands for two classes, as a sigmoid does. Raises ModelError.
    """
    classes = len(definition.classes)
    if width == classes or (width == 1 and classes == 2):
        return
    raise ModelError(
        tr(
            "{definition}: the model gives {width} values per object, but the definition "
            "lists {classes} classes. List as many classes as the model has outputs, in "
            "their order."
        ).format(definition=definition.name, width=width, classes=classes)
    )


def flatten(definition: ModelDefinition, output: npt.NDArray[Any], count: int) -> Array:
    """The output as (n, width): axes of length one go. Raises ModelError for other shapes."""
    shape = output.shape
    wide = [axis for axis in shape[1:] if axis != 1]
    if not shape or shape[0] != count or len(wide) > 1:
        raise ModelError(
            tr(
                "{definition}: the model's output has the shape {shape} for {count} "
                "objects, but one list of class scores per object is needed. Choose a "
                "model that classifies whole chips."
            ).format(definition=definition.name, shape=list(shape), count=count)
        )
    return np.ascontiguousarray(output.reshape(count, -1), np.float32)

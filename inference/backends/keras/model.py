# SPDX-License-Identifier: GPL-2.0-or-later
"""Keras models, through Keras 3 on PyTorch."""

from __future__ import annotations

import re
from typing import Any, Optional

import numpy as np
import torch

from ...definition.model_definition import LOGITS, PROBABILITIES, ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Array, Backend, Prediction, Setting, flatten
from ..model_input import channels_last, check_shape, converted
from ..pytorch.model import choose_place
from .file import KerasFile, loadable, read_keras_file
from .guard import check_parts, operations
from .library import keras

_STATED = {
    "softmax": PROBABILITIES,
    "sigmoid": PROBABILITIES,
    "hard_sigmoid": PROBABILITIES,
    "linear": LOGITS,
}


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Load ``definition``'s model. Raises ModelError."""
    torch.set_num_threads(setting.device.threads)
    place, notes = choose_place(definition, setting.device)
    file = read_keras_file(definition)
    check_parts(definition, file.path.name, file.config, setting.code_allowed)
    with keras.device(place.type):
        model = _build(definition, file, safe=not setting.code_allowed)
    _check_weights(definition, file, model)
    return KerasModel(definition, model, setting.bands, place, notes)


class KerasModel:
    """A model, and how a batch is put to it."""

    def __init__(
        self,
        definition: ModelDefinition,
        model: Any,
        bands: int,
        place: torch.device,
        notes: list[str],
    ) -> None:
        self._definition = definition
        self._model: Optional[Any] = model
        self._place = place
        given = _single_input(definition, model)
        shape = tuple(given.shape)
        self._channels_last = channels_last(definition, shape, bands, usual=True)
        check_shape(definition, shape, self._channels_last, bands)
        self.pixel_type = _input_type(str(given.dtype))
        self.device = "CPU" if place.type == "cpu" else f"GPU ({torch.cuda.get_device_name(place)})"
        self.batch_size = 16 if place.type == "cpu" else 64
        self.output_kind = _STATED.get(_last_activation(model), "")
        self.notes = notes

    def predict(self, pixels: Array) -> Prediction:
        """Scores for prepared ``pixels``."""
        assert self._model is not None
        if self._channels_last:
            pixels = pixels.transpose(0, 2, 3, 1)
        fed = np.ascontiguousarray(converted(pixels, self.pixel_type))
        try:
            with torch.no_grad(), keras.device(self._place.type):
                (given,) = keras.tree.flatten(self._model(fed, training=False))  # by name, or not
                output = keras.ops.convert_to_numpy(given)
        except Exception as error:  # Keras and PyTorch raise many types, all plain Exceptions
            raise ModelError(
                tr(
                    "{definition}: the model failed on chips of {shape}: {error}. Check "
                    "ImageWidth, ImageHeight, ExtractBands and ModelFormat."
                ).format(definition=self._definition.name, shape=fed.shape[1:], error=_told(error))
            ) from error
        return Prediction(flatten(self._definition, output, len(pixels)))

    def close(self) -> None:
        """Free the model."""
        self._model = None


def _build(definition: ModelDefinition, file: KerasFile, safe: bool) -> Any:
    try:
        with loadable(file) as path:
            known = operations(file.config)
            return keras.saving.load_model(path, known, compile=False, safe_mode=safe)
    except Exception as error:  # Keras raises many types, all plain Exceptions
        raise ModelError(
            tr(
                "{definition}: {path} cannot be loaded by Keras {version}: {error}. Save "
                "the model with a newer Keras, or export it to ONNX."
            ).format(
                definition=definition.name,
                path=file.path.name,
                version=keras.__version__,
                error=_told(error),
            )
        ) from error


def _told(error: Exception) -> str:
    """The telling line of Keras's message, at most 200 characters."""
    text = re.sub(r"\x1b\[\d+m", "", str(error))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    inner = [line for line in lines if not line.startswith("Exception encountered when calling")]
    marked = [line.partition("Exception encountered: ")[2] for line in lines]
    told = next((line for line in (*marked, *inner) if line), tr("no reason was given"))
    return told[:200].rstrip(" .:")


def _check_weights(definition: ModelDefinition, file: KerasFile, model: Any) -> None:
    for weight in model.weights:
        if not np.isfinite(keras.ops.convert_to_numpy(weight)).all():
            raise ModelError(
                tr(
                    "{definition}: the weights {path} in {file} are no finite numbers, "
                    "so that the model answers nothing. Train the model again."
                ).format(definition=definition.name, path=weight.path, file=file.path.name)
            )


def _single_input(definition: ModelDefinition, model: Any) -> Any:
    """The model's input, seen to be one picture with one output. Raises ModelError."""
    inputs, outputs = (getattr(model, name, None) or [] for name in ("inputs", "outputs"))
    if not inputs:
        raise ModelError(
            tr(
                "{definition}: the model does not say what it takes. Call it once on a "
                "picture before saving it, or give it an Input."
            ).format(definition=definition.name)
        )
    for found, what in (
        (inputs, tr("takes {count} inputs")),
        (outputs, tr("gives {count} outputs")),
    ):
        if len(found) != 1:
            names = ", ".join(entry.name for entry in found)
            raise ModelError(
                tr(
                    "{definition}: the model {fact} ({names}), but a chip is one and has "
                    "one list of scores. Save a model with one input and one output."
                ).format(
                    definition=definition.name, fact=what.format(count=len(found)), names=names
                )
            )
    shape = list(inputs[0].shape)
    if len(shape) != 4:
        raise ModelError(
            tr(
                "{definition}: the model's input has the shape {shape}, but four axes are "
                "needed: batch, height, width, bands. Choose a model that takes pictures."
            ).format(definition=definition.name, shape=shape)
        )
    return inputs[0]


def _input_type(name: str) -> np.dtype[Any]:
    return np.dtype("float32" if name == "bfloat16" else name)


def _last_activation(model: Any) -> str:
    """The name of the function that gives the outputs; empty when that cannot be told."""
    last = model
    while isinstance(last, keras.Model) and getattr(last, "outputs", None):
        inner = last.layers[-1] if isinstance(last, keras.Sequential) else None
        last = inner or last.outputs[0]._keras_history.operation
    activation = getattr(last, "activation", None)
    return str(getattr(activation, "__name__", type(last).__name__.lower()))

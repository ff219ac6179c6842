# SPDX-License-Identifier: GPL-2.0-or-later
"""TensorFlow's SavedModels: folders with a saved_model.pb."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...definition.model_definition import LOGITS, PROBABILITIES, ModelDefinition
from ...errors import ModelError
from ..backend import Array, Backend, Device, Prediction, Setting, flatten
from ..model_input import channels_last, check_shape, converted
from .guard import check_operations
from .output import last_operation

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
with tempfile.TemporaryDirectory(prefix="deep_objects_keras_") as _home:
    os.environ["KERAS_HOME"] = _home  # TensorFlow loads Keras, which writes its settings there
    import tensorflow
from google.protobuf.message import DecodeError
from tensorflow.core.protobuf import saved_model_pb2

from ...texts import tr

_FILE = "saved_model.pb"
_TAG = "serve"
_SIGNATURE = "serving_default"
_STATED = {"Softmax": PROBABILITIES, "Sigmoid": PROBABILITIES}
_STATED.update(dict.fromkeys(("LogSoftmax", "MatMul", "BiasAdd", "Conv2D"), LOGITS))


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Load ``definition``'s model. Raises ModelError."""
    place, notes = _choose_place(definition, setting.device)
    folder = _folder(definition)
    graph = _graph(definition, folder)
    if not setting.code_allowed:
        check_operations(definition, graph)
    try:
        with tensorflow.device(place):
            program = tensorflow.saved_model.load(str(folder), tags=[_TAG])
    except Exception as error:  # TensorFlow raises many types, all plain Exceptions
        raise ModelError(
            tr(
                "{definition}: {folder} cannot be loaded by TensorFlow {version}: {error}. "
                "Save the model again, or export it to ONNX."
            ).format(
                definition=definition.name,
                folder=folder.name,
                version=tensorflow.__version__,
                error=_told(error),
            )
        ) from error
    model = SavedModel(definition, program, setting.bands, place, notes)
    (output,) = graph.signature_def[_SIGNATURE].outputs.values()
    model.output_kind = _STATED.get(last_operation(graph, output.name), "")
    return model


class SavedModel:
    """A program with its signature, and how a batch is put to it."""

    def __init__(
        self, definition: ModelDefinition, program: Any, bands: int, place: str, notes: list[str]
    ) -> None:
        self._definition = definition
        self._program: Optional[Any] = program  # its variables live as long as it does
        self._signature = program.signatures[_SIGNATURE]
        self._place = place
        self._name, given = _single_input(definition, self._signature)
        shape = given.shape.as_list()
        self._channels_last = channels_last(definition, shape, bands, usual=True)
        check_shape(definition, shape, self._channels_last, bands)
        self._fixed_batch = shape[0]
        self.pixel_type = np.dtype(given.dtype.as_numpy_dtype)
        on_gpu = "GPU" in place
        self.device = "GPU (CUDA)" if on_gpu else "CPU"
        self.batch_size = self._fixed_batch or (64 if on_gpu else 16)
        self.output_kind = ""
        self.notes = notes

    def predict(self, pixels: Array) -> Prediction:
        """Scores for prepared ``pixels``; a fixed batch is filled up with the last chip."""
        if self._channels_last:
            pixels = pixels.transpose(0, 2, 3, 1)
        fed = np.ascontiguousarray(converted(pixels, self.pixel_type))
        step = self._fixed_batch or max(len(fed), 1)
        parts = [self._run(fed[start : start + step], step) for start in range(0, len(fed), step)]
        return Prediction(np.concatenate(parts) if parts else np.empty((0, 0), np.float32))

    def _run(self, fed: Any, step: int) -> Array:
        count = len(fed)
        if count < step:
            fed = np.concatenate([fed, np.repeat(fed[-1:], step - count, axis=0)])
        try:
            with tensorflow.device(self._place):
                answers = self._signature(**{self._name: tensorflow.constant(fed)})
        except Exception as error:  # TensorFlow raises many types, all plain Exceptions
            raise ModelError(
                tr(
                    "{definition}: the model failed on chips of {shape}: {error}. Check "
                    "ImageWidth, ImageHeight, ExtractBands and ModelFormat."
                ).format(definition=self._definition.name, shape=fed.shape[1:], error=_told(error))
            ) from error
        (output,) = answers.values()
        return flatten(self._definition, output.numpy(), step)[:count]

    def close(self) -> None:
        """Free the program."""
        self._program = self._signature = None


def _choose_place(definition: ModelDefinition, device: Device) -> tuple[str, list[str]]:
    """The device asked for, after one real computation on it; AUTO falls back and says why."""
    try:
        tensorflow.config.threading.set_intra_op_parallelism_threads(device.threads)
        tensorflow.config.threading.set_inter_op_parallelism_threads(1)
        for card in tensorflow.config.list_physical_devices("GPU"):
            tensorflow.config.experimental.set_memory_growth(card, True)
    except RuntimeError:  # settled by the model that this process had before
        pass
    if device.asked == "CPU":
        return "/CPU:0", []
    reason = tr("the installed TensorFlow sees no CUDA device")
    if tensorflow.config.list_physical_devices("GPU"):
        try:
            with tensorflow.device("/GPU:0"):
                tensorflow.reduce_sum(tensorflow.ones(8)).numpy()
            return "/GPU:0", []
        except tensorflow.errors.OpError as error:
            reason = _told(error)
    if device.asked == "GPU":
        raise ModelError(
            tr("{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU.").format(
                definition=definition.name, reason=reason
            )
        )
    return "/CPU:0", [tr("Computing on the CPU: {reason}.").format(reason=reason)]


def _folder(definition: ModelDefinition) -> Path:
    path = Path(definition.model_file)
    folder = path.parent if path.name == _FILE else path
    if not (folder / _FILE).is_file():
        raise ModelError(
            tr(
                "{definition}: {folder} is no SavedModel: it is no folder with a {file}. "
                "Name the folder that tf.saved_model.save or model.export made in "
                "ModelFile."
            ).format(definition=definition.name, folder=folder.name, file=_FILE)
        )
    return folder


def _graph(definition: ModelDefinition, folder: Path) -> Any:
    """The MetaGraphDef for serving, read from the file without loading it. Raises ModelError."""
    saved = saved_model_pb2.SavedModel()
    try:
        saved.ParseFromString((folder / _FILE).read_bytes())
    except (DecodeError, OSError) as error:
        raise ModelError(
            tr(
                "{definition}: {folder}/{file} cannot be read ({error}). Copy the folder "
                "again, or save the model again."
            ).format(definition=definition.name, folder=folder.name, file=_FILE, error=_told(error))
        ) from error
    serving = [graph for graph in saved.meta_graphs if set(graph.meta_info_def.tags) == {_TAG}]
    if len(serving) != 1 or _SIGNATURE not in serving[0].signature_def:
        raise ModelError(
            tr(
                "{definition}: {folder} has no signature {signature} for the tag {tag}. "
                "Save the model with its signature, as model.export of Keras does."
            ).format(definition=definition.name, folder=folder.name, signature=_SIGNATURE, tag=_TAG)
        )
    return serving[0]


def _single_input(definition: ModelDefinition, signature: Any) -> tuple[str, Any]:
    """The signature's one input, seen to be a picture, with one output. Raises ModelError."""
    inputs: dict[str, Any] = signature.structured_input_signature[1]
    outputs: dict[str, Any] = signature.structured_outputs
    for found, what in (
        (inputs, tr("takes {count} inputs")),
        (outputs, tr("gives {count} outputs")),
    ):
        if len(found) != 1:
            names = ", ".join(sorted(found))
            raise ModelError(
                tr(
                    "{definition}: the model {fact} ({names}), but a chip is one and has "
                    "one list of scores. Save a signature with one input and one output."
                ).format(
                    definition=definition.name, fact=what.format(count=len(found)), names=names
                )
            )
    ((name, given),) = inputs.items()
    if given.shape.rank != 4 or not (given.dtype.is_floating or given.dtype.is_integer):
        raise ModelError(
            tr(
                "{definition}: the model's input {name} is {dtype} of the shape {shape}, "
                "but numbers with four axes are needed: batch, height, width, bands. Save "
                "a signature that takes pictures."
            ).format(
                definition=definition.name, name=name, dtype=given.dtype.name, shape=given.shape
            )
        )
    return name, given


def _told(error: Exception) -> str:
    """The first line of TensorFlow's message, at most 200 characters."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:200].rstrip(" .:")

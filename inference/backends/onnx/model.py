# SPDX-License-Identifier: GPL-2.0-or-later
"""ONNX models, through ONNX Runtime."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import onnxruntime

from ...definition.files.neighbours import check_external_weights
from ...definition.model_definition import LOGITS, PROBABILITIES, ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Array, Backend, Device, Prediction, Setting, flatten
from ..model_input import channels_last, check_shape, converted
from .graph import last_operator

_INPUT_TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(uint8)": np.uint8,
    "tensor(uint16)": np.uint16,
    "tensor(int8)": np.int8,
    "tensor(int16)": np.int16,
    "tensor(int32)": np.int32,
    "tensor(int64)": np.int64,
}
_SCORE_TYPES = ("tensor(float)", "tensor(float16)", "tensor(double)")
_STATED = {"Softmax": PROBABILITIES, "Sigmoid": PROBABILITIES, "HardSigmoid": PROBABILITIES}
_STATED.update(
    dict.fromkeys(("LogSoftmax", "Gemm", "MatMul", "Conv", "BatchNormalization"), LOGITS)
)
_CUDA = "CUDAExecutionProvider"
_CPU = "CPUExecutionProvider"


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Load ``definition``'s model. Raises ModelError, DefinitionError for weights elsewhere."""
    if Path(definition.model_file).is_file():
        check_external_weights(definition.name, Path(definition.model_file))
    session, notes = _session(definition, setting.device)
    model = OnnxModel(definition, session, setting.bands, notes)
    model.output_kind = _STATED.get(last_operator(definition.model_file, model.output), "")
    return model


def load_graph(definition: ModelDefinition, setting: Setting, graph: bytes) -> Backend:
    """Load an ONNX file's bytes in place of ``definition``'s model. Raises ModelError."""
    session = _open(definition, setting.device, [_CPU], graph)
    return OnnxModel(definition, session, setting.bands, [])


class OnnxModel:
    """A session, and how a batch is put to it."""

    def __init__(
        self,
        definition: ModelDefinition,
        session: onnxruntime.InferenceSession,
        bands: int,
        notes: list[str],
    ) -> None:
        self._definition = definition
        self._session: Optional[onnxruntime.InferenceSession] = session
        self._input = _single_input(definition, session)
        self.pixel_type = _input_type(definition, self._input)
        shape = [side if isinstance(side, int) and side > 0 else None for side in self._input.shape]
        self._channels_last = channels_last(definition, shape, bands)
        check_shape(definition, shape, self._channels_last, bands)
        self._fixed_batch = shape[0]
        self.output = _scores_output(definition, session)
        on_gpu = session.get_providers()[0] == _CUDA
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

    def _run(self, fed: npt.NDArray[Any], step: int) -> Array:
        assert self._session is not None
        count = len(fed)
        if count < step:
            fed = np.concatenate([fed, np.repeat(fed[-1:], step - count, axis=0)])
        try:
            output = self._session.run([self.output], {self._input.name: fed})[0]
        except Exception as error:  # ONNX Runtime raises many types, all plain Exceptions
            raise ModelError(
                tr(
                    "{definition}: the model failed on chips of {shape}: {error}. Check "
                    "that it is meant for such chips."
                ).format(
                    definition=self._definition.name, shape=fed.shape[1:], error=_first_line(error)
                )
            ) from error
        return flatten(self._definition, np.asarray(output), step)[:count]

    def close(self) -> None:
        """Free the session."""
        self._session = None


def _session(
    definition: ModelDefinition, device: Device
) -> tuple[onnxruntime.InferenceSession, list[str]]:
    """A session on the device asked for; AUTO falls back to the CPU and says why."""
    if device.asked == "CPU":
        return _open(definition, device, [_CPU]), []
    reason = _no_gpu_reason()
    if not reason:
        _find_cuda()
        session = _open(definition, device, [_CUDA, _CPU])
        if session.get_providers()[0] == _CUDA:
            return session, []
        reason = tr("ONNX Runtime could not start CUDA on this card and driver")
    if device.asked == "GPU":
        raise ModelError(
            tr(
                "{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU, "
                "or set the onnx environment up again with VARIANT GPU."
            ).format(definition=definition.name, reason=reason)
        )
    return _open(definition, device, [_CPU]), [
        tr("Computing on the CPU: {reason}.").format(reason=reason)
    ]


def _no_gpu_reason() -> str:
    if _CUDA in onnxruntime.get_available_providers():
        return ""
    return tr("the installed ONNX Runtime computes on the CPU only")


def _find_cuda() -> None:
    """Load the libraries of CUDA that lie among the environment's packages."""
    if hasattr(onnxruntime, "preload_dlls"):  # from version 1.21 on
        onnxruntime.preload_dlls()


def _open(
    definition: ModelDefinition, device: Device, providers: list[str], graph: bytes = b""
) -> onnxruntime.InferenceSession:
    """A session for ``graph``, or else for the model file."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = device.threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # see decision 21
    options.log_severity_level = 4
    try:
        return onnxruntime.InferenceSession(
            graph or definition.model_file, options, providers=providers
        )
    except Exception as error:  # ONNX Runtime raises many types, all plain Exceptions
        raise ModelError(_load_failure(definition, str(error))) from error


def _load_failure(definition: ModelDefinition, text: str) -> str:
    file = Path(definition.model_file).name
    version = onnxruntime.__version__
    newer_ir = re.search(r"model IR version: (\d+), max supported IR version: (\d+)", text)
    if newer_ir:
        return tr(
            "{definition}: {file} has ONNX IR version {found}, but ONNX Runtime "
            "{version} reads versions up to {newest}. Update the onnx environment, "
            "or export the model for an older version."
        ).format(
            definition=definition.name,
            file=file,
            found=newer_ir[1],
            version=version,
            newest=newer_ir[2],
        )
    newer_opset = re.search(r"[Oo]pset (\d+) is under development.*?till opset (\d+)", text, re.S)
    if newer_opset:
        return tr(
            "{definition}: {file} uses ONNX opset {found}, but ONNX Runtime "
            "{version} knows opsets up to {newest}. Update the onnx "
            "environment, or export the model with an older opset."
        ).format(
            definition=definition.name,
            file=file,
            found=newer_opset[1],
            version=version,
            newest=newer_opset[2],
        )
    return tr(
        "{definition}: {file} cannot be loaded as an ONNX model: {text}. Export the "
        "model again, or choose another file."
    ).format(definition=definition.name, file=file, text=_shorten(text))


def _first_line(error: Exception) -> str:
    return _shorten(str(error))


def _shorten(text: str) -> str:
    """The first line of ONNX Runtime's message, without its codes, at most 200 characters."""
    line = text.strip().splitlines()[0] if text.strip() else tr("no reason was given")
    line = re.sub(r"^\[ONNXRuntimeError\] : \d+ : \w+ : ", "", line)
    line = re.sub(r"^Load model from .* failed:\s*", "", line)
    return line[:200].rstrip(" .")


def _single_input(definition: ModelDefinition, session: onnxruntime.InferenceSession) -> Any:
    inputs = session.get_inputs()
    if len(inputs) != 1:
        names = ", ".join(entry.name for entry in inputs)
        raise ModelError(
            tr(
                "{definition}: the model takes {count} inputs ({names}), but a chip is "
                "one. Choose a model with one input for the picture."
            ).format(definition=definition.name, count=len(inputs), names=names)
        )
    if len(inputs[0].shape) != 4:
        raise ModelError(
            tr(
                "{definition}: the model's input {name} has the shape {shape}, but four "
                "axes are needed: batch, bands, height, width. Choose a model that takes "
                "pictures."
            ).format(definition=definition.name, name=inputs[0].name, shape=inputs[0].shape)
        )
    return inputs[0]


def _scores_output(definition: ModelDefinition, session: onnxruntime.InferenceSession) -> str:
    """The output of fractions, of several the first that has a value per class, else the first.

    Some exporters put the winning label or the features before the scores.
    """
    outputs = session.get_outputs()
    fractions = [entry for entry in outputs if entry.type in _SCORE_TYPES]
    fitting = [entry for entry in fractions if len(definition.classes) in entry.shape[1:]]
    for entry in (*fitting, *fractions):
        return str(entry.name)
    given = ", ".join(
        tr("{name} of type {type}").format(name=entry.name, type=entry.type) for entry in outputs
    )
    raise ModelError(
        tr(
            "{definition}: the model gives {given}, but class scores are needed as a "
            "tensor of floating point numbers. Export the model with its scores as an "
            "output."
        ).format(definition=definition.name, given=given)
    )


def _input_type(definition: ModelDefinition, entry: Any) -> np.dtype[Any]:
    if entry.type not in _INPUT_TYPES:
        raise ModelError(
            tr(
                "{definition}: the model's input is of type {type}, which pixels cannot be "
                "turned into. Export the model with a float32 input."
            ).format(definition=definition.name, type=entry.type)
        )
    return np.dtype(_INPUT_TYPES[entry.type])

# SPDX-License-Identifier: GPL-2.0-or-later
"""A PyTorch module as a backend: its device, the type of its input, its output as scores."""

from __future__ import annotations

import copy
import re
import zipfile
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Array, Device, Prediction, flatten
from .to_onnx import to_onnx

#: Under which keys training libraries put a model's weights in their checkpoints.
_WRAPPERS = ("state_dict", "model_state_dict", "model")
#: What they put before every name: torch.compile, DataParallel, Lightning.
_PREFIXES = ("_orig_mod.", "module.", "model.")


class TorchModel:
    """A module, scripted or not, and its place."""

    def __init__(
        self,
        definition: ModelDefinition,
        module: torch.nn.Module,
        place: torch.device,
        notes: list[str],
    ) -> None:
        self._definition = definition
        self._module: Optional[torch.nn.Module] = module
        self._place = place
        self._channels_last = definition.layout == "NHWC"
        self._dtype = next((p.dtype for p in module.parameters() if p.is_floating_point()), None)
        self.device = "CPU" if place.type == "cpu" else f"GPU ({torch.cuda.get_device_name(place)})"
        self.batch_size = 16 if place.type == "cpu" else 64
        self.output_kind = ""
        self.notes = notes

    def predict(self, pixels: Array) -> Prediction:
        """Scores for prepared ``pixels``."""
        with torch.inference_mode():
            scores = self._scores(self._fed(pixels))
        values = scores.to("cpu", torch.float32).numpy()
        return Prediction(flatten(self._definition, values, len(pixels)))

    def export(self, like: Array) -> bytes:
        """The module as ONNX; see ``Exportable``. Raises NotExported."""
        assert self._module is not None
        some = self._fed(np.resize(like, (2, *like.shape[1:])))
        return to_onnx(self._module, some, any_batch=True)

    def halved(self) -> TorchModel:
        """A copy in half precision, laid out as cards like it. Raises ModelError."""
        assert self._module is not None
        try:
            module = copy.deepcopy(self._module).half().to(memory_format=torch.channels_last)
        except (RuntimeError, TypeError, AttributeError) as error:
            raise ModelError(f"{self._definition.name}: {shorten(error)}.") from error
        return TorchModel(self._definition, module, self._place, [])

    def _fed(self, pixels: Array) -> torch.Tensor:
        """``pixels`` as the module takes them, on its device."""
        if self._channels_last:
            pixels = np.ascontiguousarray(pixels.transpose(0, 2, 3, 1))
        return torch.from_numpy(pixels).to(self._place, self._dtype or torch.float32)

    def _scores(self, fed: torch.Tensor) -> torch.Tensor:
        """What the module gives for ``fed``, of any shape. Raises ModelError."""
        assert self._module is not None
        try:
            output = self._module(fed)
        except MemoryError:
            raise
        except Exception as error:  # a module is Python code, which raises anything
            raise ModelError(
                tr(
                    "{definition}: the model failed on chips of {shape}: {error}. Check "
                    "ImageWidth, ImageHeight, ExtractBands and ModelFormat."
                ).format(
                    definition=self._definition.name,
                    shape=tuple(fed.shape[1:]),
                    error=shorten(error),
                )
            ) from error
        scores = _first_tensor(output)
        if scores is None:
            raise ModelError(
                tr(
                    "{definition}: the model returned {name}, not a tensor of class "
                    "scores. Choose a model that classifies whole chips."
                ).format(definition=self._definition.name, name=type(output).__name__)
            )
        return scores

    def close(self) -> None:
        """Free the program."""
        self._module = None


def choose_place(definition: ModelDefinition, device: Device) -> tuple[torch.device, list[str]]:
    """The device asked for, after one real computation on it; AUTO falls back and says why."""
    if device.asked == "CPU":
        return torch.device("cpu"), []
    reason = tr("PyTorch sees no CUDA device")
    if torch.cuda.is_available():
        try:
            torch.ones(8, device="cuda").sum().item()
            return torch.device("cuda"), []
        except RuntimeError as error:
            reason = shorten(error)
    if device.asked == "GPU":
        raise ModelError(
            tr("{definition}: no GPU can be used: {reason}. Choose PROCESSOR AUTO or CPU.").format(
                definition=definition.name, reason=reason
            )
        )
    return torch.device("cpu"), [tr("Computing on the CPU: {reason}.").format(reason=reason)]


def _first_tensor(output: Any) -> Optional[torch.Tensor]:
    """The first tensor of what a program returned: itself, or in a tuple, list or dictionary."""
    if isinstance(output, dict):
        output = list(output.values())
    if isinstance(output, (tuple, list)):
        return next((entry for entry in output if isinstance(entry, torch.Tensor)), None)
    return output if isinstance(output, torch.Tensor) else None


def shorten(error: Exception) -> str:
    """The last telling line of PyTorch's message, at most 200 characters."""
    _, refused, detail = str(error).partition("WeightsUnpickler error:")
    named = re.match(r"\s*Unsupported global: GLOBAL (\S{1,150})", detail)
    if named:
        text = tr("it names {name}, and tensors are all that belongs there")
        return text.format(name=named[1])
    lines = [line.strip() for line in (detail or str(error)).splitlines() if line.strip()]
    told = lines[0 if refused else -1] if lines else tr("no reason was given")
    return told.split(" This is an internal miniz error")[0][:200].rstrip(" .")


def records(path: Path) -> list[str]:
    """The names of what a file of PyTorch, an archive, holds; none for any other file."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return []


def plain_state(found: Any) -> dict[str, torch.Tensor]:
    """The named tensors in what a file held, without wrappers; empty when there are none."""
    for wrapper in _WRAPPERS:
        if isinstance(found, dict) and isinstance(found.get(wrapper), dict):
            found = found[wrapper]
    if not isinstance(found, dict) or not all(
        isinstance(key, str) and torch.is_tensor(entry) for key, entry in found.items()
    ):
        return {}
    state = dict(found)
    for prefix in _PREFIXES:
        if all(key.startswith(prefix) for key in state):
            state = {key[len(prefix) :]: tensor for key, tensor in state.items()}
    return state

# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain weights of an architecture of torchvision or timm, from PyTorch's files or safetensors."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from ...definition.model_definition import LOGITS, ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Backend, Setting
from .architectures import build
from .grad_cam import ExplainingModel
from .model import choose_place, plain_state, records, shorten
from .strict import State, UnknownBackbone, check_bands


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Build the architecture that ``definition`` names, with its weights. Raises ModelError."""
    torch.set_num_threads(setting.device.threads)
    place, notes = choose_place(definition, setting.device)
    state = read_state(definition)
    try:
        network, bands = build(
            definition.backbone, state, len(definition.classes), definition.input_size
        )
    except UnknownBackbone as error:
        raise ModelError(
            tr(
                "{definition}: {model_file} cannot be run: {error}. Correct "
                "ModelParameters.backbone, or export the model to ONNX."
            ).format(
                definition=definition.name, model_file=Path(definition.model_file).name, error=error
            )
        ) from error
    if bands is not None:
        check_bands(definition, bands, setting.bands)
    model = ExplainingModel(definition, network.to(place), place, notes)
    model.output_kind = LOGITS
    return model


def read_state(definition: ModelDefinition) -> State:
    """The named tensors of ``definition``'s model file, read without running anything in it.

    What training libraries wrap around them is taken off. Raises ModelError for a file that
    holds anything else.
    """
    path = Path(definition.model_file)
    if any(name.endswith("/constants.pkl") for name in records(path)):
        raise ModelError(
            tr(
                "{definition}: {path} is a TorchScript program, no file of weights. Leave "
                "ModelParameters.backbone out."
            ).format(definition=definition.name, path=path.name)
        )
    try:
        found = load_file(path) if path.suffix.lower() == ".safetensors" else _unpickle(path)
    except (
        RuntimeError,
        pickle.UnpicklingError,
        EOFError,
        ValueError,
        OSError,
        SafetensorError,
    ) as error:
        raise ModelError(
            tr(
                "{definition}: {path} is not a file of plain weights ({error}). Save the "
                "model's state_dict with torch.save, or as safetensors."
            ).format(definition=definition.name, path=path.name, error=shorten(error))
        ) from error
    state = plain_state(found)
    if not state:
        raise ModelError(
            tr(
                "{definition}: {path} holds no list of named weights. Save the model's "
                "state_dict with torch.save, or as safetensors."
            ).format(definition=definition.name, path=path.name)
        )
    return state


def _unpickle(path: Path) -> Any:
    return torch.load(path, map_location="cpu", weights_only=True)

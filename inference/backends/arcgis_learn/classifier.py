# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages of arcgis.learn's FeatureClassifier, without ArcGIS, arcgis.learn or fastai."""

from __future__ import annotations

import pickle
from pathlib import Path

import torch

from ...definition.model_definition import LOGITS, ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Backend, Setting
from ..pytorch.grad_cam import ExplainingModel
from ..pytorch.model import choose_place, shorten
from ..pytorch.strict import State, UnknownBackbone, check_bands, input_bands
from .network import build


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Build the network of ``definition``'s backbone with its weights. Raises ModelError."""
    torch.set_num_threads(setting.device.threads)
    place, notes = choose_place(definition, setting.device)
    state = read_weights(definition)
    try:
        check_bands(definition, input_bands(state), setting.bands)
        network = build(definition.backbone, state, definition.input_size[1])
    except UnknownBackbone as error:
        raise ModelError(
            tr(
                "{definition}: {model_file} cannot be run: {error}. Correct "
                "ModelParameters.backbone, or export the model to ONNX."
            ).format(
                definition=definition.name, model_file=Path(definition.model_file).name, error=error
            )
        ) from error
    body = network[0] if isinstance(network, torch.nn.Sequential) else None
    model = ExplainingModel(definition, network.to(place), place, notes, body)
    model.output_kind = LOGITS
    return model


def read_weights(definition: ModelDefinition) -> State:
    """The tensors of ``definition``'s model file, read without running anything in it.

    Raises ModelError for a file that holds anything else.
    """
    name = Path(definition.model_file).name
    try:
        found = torch.load(definition.model_file, map_location="cpu", weights_only=True)
    except (RuntimeError, pickle.UnpicklingError, EOFError, ValueError, OSError) as error:
        raise ModelError(
            tr(
                "{definition}: {name} is not a file of plain weights ({error}). Save the "
                "model's state_dict with torch.save."
            ).format(definition=definition.name, name=name, error=shorten(error))
        ) from error
    if isinstance(found, dict) and isinstance(found.get("model"), dict):
        found = found["model"]
    if not isinstance(found, dict) or not all(torch.is_tensor(entry) for entry in found.values()):
        raise ModelError(
            tr(
                "{definition}: {name} holds no list of named weights. Save the model's "
                "state_dict with torch.save."
            ).format(definition=definition.name, name=name)
        )
    return dict(found)

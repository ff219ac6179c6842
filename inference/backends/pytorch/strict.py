# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights for a network that is built anew: loaded strictly, and asked for the sizes they know.

A tensor left at its random value would give labels that look like answers.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr

State = Mapping[str, torch.Tensor]


class UnknownBackbone(ValueError):
    """A backbone that cannot be built, or whose weights do not fit; the text says why."""


def input_bands(state: State) -> int:
    """How many bands the first convolution takes, by its weights."""
    for key, tensor in state.items():
        if key.endswith(".weight") and tensor.ndim == 4:
            return int(tensor.shape[1])
    raise UnknownBackbone(tr("the weights hold no convolution"))


def check_bands(definition: ModelDefinition, taken: int, bands: int) -> None:
    """Raise ModelError when the network takes another number of bands than are extracted."""
    if taken != bands:
        raise ModelError(
            tr(
                "{definition}: the model takes {taken} bands, but {bands} are extracted "
                "from the imagery. Name the bands that it was trained on in ExtractBands."
            ).format(definition=definition.name, taken=taken, bands=bands)
        )


def for_bands(convolution: nn.Conv2d, bands: int) -> nn.Conv2d:
    """One like ``convolution``, with weights of its own, for another number of bands."""
    return nn.Conv2d(
        bands,
        convolution.out_channels,
        convolution.kernel_size,
        convolution.stride,
        convolution.padding,
        bias=convolution.bias is not None,
    )


def load_strictly(network: nn.Module, state: State, backbone: str, renumbered: bool = True) -> None:
    """Load by name; if ``renumbered``, by order where names differ and all shapes agree.

    timm renumbered the layers of some bodies. Raises UnknownBackbone with the first keys that
    differ.
    """
    expected = network.state_dict()
    if renumbered and set(expected) != set(state):
        state = _by_order(expected, state)
    missing = [key for key in expected if key not in state]
    surplus = [key for key in state if key not in expected]
    told = _first_keys(tr("{count} missing (first {keys})"), missing)
    told += _first_keys(tr("{count} not known (first {keys})"), surplus)
    if told:
        raise UnknownBackbone(
            tr("the weights do not fit {backbone}: {told}").format(
                backbone=backbone, told=tr(" and ").join(told)
            )
        )
    wrong = [key for key in expected if expected[key].shape != state[key].shape]
    if wrong:
        found, wanted = list(state[wrong[0]].shape), list(expected[wrong[0]].shape)
        raise UnknownBackbone(
            tr(
                "the weights do not fit {backbone}: {key} has the shape {found} instead of {wanted}"
            ).format(backbone=backbone, key=wrong[0], found=found, wanted=wanted)
        )
    expected.update(state)  # some modules refuse weights without the versions that this holds
    network.load_state_dict(expected)


def _first_keys(text: str, keys: list[str]) -> list[str]:
    return [text.format(count=len(keys), keys=", ".join(keys[:3]))] if keys else []


def _by_order(expected: State, state: State) -> State:
    """``state`` under the names of ``expected``, if all shapes agree in their order."""
    if len(expected) != len(state):
        return state
    pairs = list(zip(expected, state.items()))
    if any(expected[name].shape != tensor.shape for name, (_, tensor) in pairs):
        return state
    return {name: tensor for name, (_, tensor) in pairs}

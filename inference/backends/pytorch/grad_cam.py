# SPDX-License-Identifier: GPL-2.0-or-later
"""Grad-CAM: which part of a chip spoke for a class, by the gradient of the class's raw score.

The features of one layer are weighted by the mean gradient of their channel, summed, and kept
where they are positive; arcgis.learn's explainability map is the same. A layer counts if its
output lies on a grid of at least 16 cells: as (n, channels, h, w), as (n, h, w, channels), or as
(n, tokens, channels) with the tokens a square, after a few that stand for no place.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Callable, Optional

import numpy as np
import torch
from torch import nn

from ...definition.model_definition import ModelDefinition
from ..backend import Array
from .model import TorchModel

#: A coarser grid says too little about where.
LEAST_CELLS = 16
#: How many tokens that stand for no place come first: class, distillation, registers.
_OTHER_TOKENS = (0, 1, 2, 5)

#: Passes the features of a layer on, and remembers them.
Keep = Callable[[torch.Tensor], torch.Tensor]


class ExplainingModel(TorchModel):
    """A module that says by Grad-CAM what spoke for a class.

    ``layer`` is where its features are taken; without one it is the last whose features lie on a
    grid and have a say in the scores.
    """

    def __init__(
        self,
        definition: ModelDefinition,
        module: nn.Module,
        place: torch.device,
        notes: list[str],
        layer: Optional[nn.Module] = None,
    ) -> None:
        super().__init__(definition, module.requires_grad_(False), place, notes)
        self._layer = layer

    def explain(self, pixels: Array, classes: Sequence[int]) -> list[Optional[Array]]:
        """A map from 0 to 1 per chip for its class, or None where the model gives none."""
        assert self._module is not None
        fed = self._fed(pixels)
        if self._layer is None:
            self._layer = last_on_a_grid(self._module, self._scores, fed[:1])
        if self._layer is None:
            return [None] * len(pixels)
        return heat_maps(self._kept_scores, fed, classes)

    def _kept_scores(self, fed: torch.Tensor, keep: Keep) -> torch.Tensor:
        assert self._layer is not None
        hook = self._layer.register_forward_hook(lambda layer, given, output: keep(output))
        try:
            return self._scores(fed)
        finally:
            hook.remove()

    def close(self) -> None:
        """Free the module."""
        super().close()
        self._layer = None


def heat_maps(
    scores_of: Callable[[torch.Tensor, Keep], torch.Tensor],
    fed: torch.Tensor,
    classes: Sequence[int],
) -> list[Optional[Array]]:
    """The maps (h, w) of a batch ``fed``, as float32 from 0 to 1; None without 16 cells or heat.

    ``scores_of`` runs the model and hands the features of the chosen layer to what it is given.
    """
    kept: list[torch.Tensor] = []

    def keep(features: torch.Tensor) -> torch.Tensor:
        kept.append(features.detach().requires_grad_())
        return kept[-1].clone()  # for a next layer that overwrites its input

    with torch.enable_grad():
        scores = scores_of(fed, keep).reshape(len(fed), -1)
        if not scores.requires_grad:
            return [None] * len(fed)
        asked = torch.as_tensor(list(classes), device=scores.device)
        if scores.shape[1] == 1:  # one output for two classes speaks against the first
            chosen = scores[:, 0] * (asked * 2 - 1)
        else:
            chosen = scores.gather(1, asked[:, None])[:, 0]
        (gradient,) = torch.autograd.grad(chosen.sum(), kept[-1])
    height, width = fed.shape[2:]
    features, slopes = (on_grid(values, height, width) for values in (kept[-1], gradient))
    if features is None or slopes is None:
        return [None] * len(fed)
    weights = slopes.float().mean((2, 3), keepdim=True)
    heat = torch.relu((weights * features.detach().float()).sum(1)).cpu().numpy()
    return [_scaled(entry) for entry in heat]


def _scaled(heat: Array) -> Optional[Array]:
    highest = float(heat.max())
    if not (math.isfinite(highest) and highest > 0):
        return None
    return np.asarray(heat / highest, np.float32)


def on_grid(features: torch.Tensor, height: int, width: int) -> Optional[torch.Tensor]:
    """``features`` as (n, channels, h, w); None when they lie on no grid of 16 cells or more.

    ``height`` and ``width`` are those of the chip, whose shape the grid has.
    """
    if features.ndim == 3:
        return _tokens_on_grid(features)
    if features.ndim != 4:
        return None
    if not _like(features.shape[2:], height, width):
        if not _like(features.shape[1:3], height, width):
            return None
        features = features.permute(0, 3, 1, 2)
    return features if features.shape[2] * features.shape[3] >= LEAST_CELLS else None


def _like(grid: Sequence[int], height: int, width: int) -> bool:
    """Whether a grid has the shape of the chip, give or take a cell."""
    return abs(grid[0] * width - grid[1] * height) <= max(height, width)


def _tokens_on_grid(features: torch.Tensor) -> Optional[torch.Tensor]:
    count, tokens, channels = features.shape
    for others in _OTHER_TOKENS:
        side = math.isqrt(max(tokens - others, 0))
        if side * side == tokens - others and side * side >= LEAST_CELLS:
            cells = features[:, others:].transpose(1, 2)
            return cells.reshape(count, channels, side, side)
    return None


def last_on_a_grid(
    module: nn.Module, scores_of: Callable[[torch.Tensor], torch.Tensor], like: torch.Tensor
) -> Optional[nn.Module]:
    """The last layer of ``module`` on a grid whose cells have a say in the scores.

    That a class token alone decides behind the last block of a transformer is seen by its
    gradients, for noise of the shape of ``like``, so that the choice depends on no chip.
    """
    seen: list[tuple[nn.Module, torch.Tensor]] = []
    height, width = like.shape[2:]
    inner = _within_attention(module)

    def look(layer: nn.Module, given: Any, output: Any) -> None:
        if not torch.is_tensor(output) or not output.requires_grad:
            return
        if output.ndim == 3 and not _is_block(module, layer, given, output):
            return
        if on_grid(output, height, width) is not None:
            seen.append((layer, output))

    layers = [layer for layer in module.modules() if layer is not module and layer not in inner]
    hooks = [layer.register_forward_hook(look) for layer in layers]
    try:
        with torch.enable_grad():
            noise = torch.rand(like.shape, generator=torch.Generator().manual_seed(0))
            scores = scores_of(noise.to(like).requires_grad_())
            outputs = [output for _, output in seen]
            slopes = torch.autograd.grad(scores.reshape(-1)[0], outputs, allow_unused=True)
    finally:
        for hook in hooks:
            hook.remove()
    ran = [layer for layer, _ in seen]
    for layer, slope in reversed(list(zip(ran, slopes))):
        cells = None if slope is None else on_grid(slope, height, width)
        if cells is not None and bool(cells.any()) and ran.count(layer) == 1:
            return layer
    return None


def _within_attention(module: nn.Module) -> set[nn.Module]:
    """The layers in attentions: what they give as (n, heads, tokens, tokens) is no picture."""
    attentions = [part for part in module.modules() if "attention" in type(part).__name__.lower()]
    return {layer for attention in attentions for layer in attention.modules()}


def _is_block(module: nn.Module, layer: nn.Module, given: Any, output: torch.Tensor) -> bool:
    """Whether ``layer`` is one of a row of equals that each give tokens like those they take."""
    taken = given[0] if given else None
    if not isinstance(taken, torch.Tensor) or taken.shape != output.shape:
        return False
    return any(
        isinstance(stack, (nn.ModuleList, nn.Sequential))
        and sum(type(entry) is type(layer) for entry in stack) > 1
        and any(entry is layer for entry in stack)
        for stack in module.modules()
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights that somebody saved without their architecture."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import find_interpreter

from ..builders import definition


@pytest.mark.parametrize(
    ("kind", "keys", "told"),
    [
        (
            "torchscript",
            {},
            "holds weights alone (30 tensors, first conv1.weight, conv1.bias, bn1.weight), but no "
            "architecture. Name it as torchvision or timm does in ModelParameters.backbone, save "
            "the model with torch.jit.trace(model, example).save(path), or export it to ONNX.",
        ),
        (
            "weights",
            {"ModelParameters": {"backbone": "resnet18"}},
            "cannot be run: the weights do not fit resnet18: 116 missing (first "
            "layer1.0.conv1.weight, layer1.0.bn1.weight, layer1.0.bn1.bias) and 24 not known "
            "(first conv1.bias, conv2.weight, conv2.bias); those of the timm architecture need the "
            "name timm:resnet18. Correct ModelParameters.backbone, or export the model to ONNX.",
        ),
    ],
)
def test_weights_of_a_homemade_network_are_refused_with_what_is_missing(
    data: Path, kind: str, keys: dict[str, object], told: str
) -> None:
    """Without an architecture, and with one that they were not made for."""
    model = definition(data / "models" / "cifar10_cnn_state_dict.pth", **keys)
    worker = Worker(find_interpreter("torch"))

    with pytest.raises(ModelError) as caught:
        worker.load(kind, model, {}, 3, "CPU", 1)
    worker.close()

    assert str(caught.value) == f"test.emd: cifar10_cnn_state_dict.pth {told}"

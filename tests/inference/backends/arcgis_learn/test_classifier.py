# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights in arcgis.learn's layout, against networks put together by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, definition
from ....models import arcgis_pixels
from ...running import classify, load, scores_of

BACKBONES = (
    "resnet18-3",
    "resnet34-5",
    "mobilenet_v2-3",
    "timm:regnetx_002-3",
    "timm:efficientnet_b0-3",
    "timm:swin_tiny_patch4_window7_224-3",
    "timm:tnt_s_patch16_224-3",
    "timm:levit_128s-3",
)


@pytest.fixture
def weights(arcgis_weights: Path) -> Path:
    """The folder of the weights and of the answers."""
    return arcgis_weights


def classifier(path: Path, backbone: str, **keys: Any) -> ModelDefinition:
    """The definition of an arcgis.learn classifier of 64 x 64 chips, fed values of 0 to 1."""
    return definition(
        path,
        ModelConfiguration="_FeatureClassifier",
        ModelParameters={"backbone": backbone},
        Normalization={"Scale": 1 / 255},
        ImageHeight=64,
        ImageWidth=64,
        **keys,
    )


def weights_of(folder: Path, name: str) -> tuple[Path, str, int]:
    """File, backbone and bands of the network ``name``."""
    backbone, bands = name.rsplit("-", 1)
    return folder / f"{name.replace(':', '_')}.pth", backbone, int(bands)


@pytest.mark.parametrize("name", BACKBONES)
def test_a_rebuilt_network_answers_as_the_one_whose_weights_it_has(
    name: str, weights: Path, torch_worker: Worker
) -> None:
    """CNNs of torchvision and timm, other band counts, transformers.

    The TNT is timm 0.4's, whose name timm 1 gave to another; of LeViT the first head counts alone.
    """
    path, backbone, bands = weights_of(weights, name)
    load(torch_worker, "arcgis_learn", classifier(path, backbone), bands)

    outcomes = classify(torch_worker, chips_of(arcgis_pixels(bands)), 4)

    with np.load(weights / "answers.npz") as answers:
        np.testing.assert_allclose(scores_of(outcomes), answers[name], atol=1e-5)


def test_levit_of_an_older_timm_answers_as_the_newer(weights: Path, torch_worker: Worker) -> None:
    """Its layers had other names, and its file holds indices that are computed today."""
    model = classifier(weights / "levit_of_timm_04.pth", "timm:levit_128s")
    load(torch_worker, "arcgis_learn", model, 3)

    outcomes = classify(torch_worker, chips_of(arcgis_pixels(3)), 4)

    with np.load(weights / "answers.npz") as answers:
        np.testing.assert_allclose(scores_of(outcomes), answers["timm:levit_128s-3"], atol=1e-5)


def refusal(worker: Worker, path: Path, backbone: str, bands: int = 3) -> str:
    """The message with which the weights at ``path`` are refused."""
    with pytest.raises(ModelError) as caught:
        load(worker, "arcgis_learn", classifier(path, backbone), bands)
    return str(caught.value)


def test_weights_of_another_backbone_are_refused_with_the_first_keys(
    weights: Path, torch_worker: Worker
) -> None:
    """Nothing is left at its random value."""
    path, _, _ = weights_of(weights, "resnet18-3")

    assert refusal(torch_worker, path, "resnet34") == (
        "test.emd: resnet18-3.pth cannot be run: the weights do not fit resnet34: 96 missing "
        "(first 0.4.2.conv1.weight, 0.4.2.bn1.weight, 0.4.2.bn1.bias). "
        "Correct ModelParameters.backbone, or export the model to ONNX."
    )


def test_a_backbone_that_is_none_is_refused(weights: Path, torch_worker: Worker) -> None:
    """The sentence names it."""
    path, _, _ = weights_of(weights, "resnet18-3")

    assert refusal(torch_worker, path, "prithvi100m") == (
        "test.emd: resnet18-3.pth cannot be run: the backbone prithvi100m is none of those that "
        "can be built here. Correct ModelParameters.backbone, or export the model to ONNX."
    )


def test_another_number_of_bands_is_told(weights: Path, torch_worker: Worker) -> None:
    """The weights say how many the network takes."""
    path, backbone, _ = weights_of(weights, "resnet34-5")

    assert refusal(torch_worker, path, backbone, 3) == (
        "test.emd: the model takes 5 bands, but 3 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )


def test_a_pickle_that_would_write_a_file_is_not_read(weights: Path, torch_worker: Worker) -> None:
    """Weights are data; nothing else in the file runs."""
    assert refusal(torch_worker, weights / "harmful.pth", "resnet18") == (
        "test.emd: harmful.pth is not a file of plain weights (Unsupported operand 149). "
        "Save the model's state_dict with torch.save."
    )
    assert not (weights / "harm").exists()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole models that torch.save pickled: code, which runs only with permission."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, definition
from ....models import arcgis_pixels
from ...running import classify, scores_of


def described(path: Path) -> ModelDefinition:
    """A definition for 64 x 64 chips, fed values of 0 to 1."""
    scale = {"Scale": 1 / 255}
    return definition(path, Normalization=scale, ImageHeight=64, ImageWidth=64)


def load(worker: Worker, path: Path, code_allowed: bool) -> None:
    """Load the model at ``path`` as a definition without a backbone names it."""
    worker.load(
        "torchscript",
        described(path),
        {},
        3,
        "CPU",
        1,
        with_scores=True,
        code_allowed=code_allowed,
    )


def refusal(worker: Worker, path: Path, code_allowed: bool = True) -> str:
    """The message with which the model at ``path`` is refused."""
    with pytest.raises(ModelError) as caught:
        load(worker, path, code_allowed)
    return str(caught.value)


@pytest.mark.parametrize("file", ["whole.pt", "older.pth"])
def test_a_pickled_model_runs_with_permission(
    file: str, torch_files: Path, torch_worker: Worker
) -> None:
    """In PyTorch's present form and in the one before it."""
    load(torch_worker, torch_files / file, code_allowed=True)

    outcomes = classify(torch_worker, chips_of(arcgis_pixels(3)), 4)

    with np.load(torch_files / "further.npz") as answers:
        np.testing.assert_allclose(scores_of(outcomes), answers["pickled"], atol=1e-5)


@pytest.mark.parametrize("file", ["whole.pt", "older.pth", "homemade.pt", "harmful.pt"])
def test_without_permission_nothing_of_it_runs(
    file: str, torch_files: Path, torch_worker: Worker
) -> None:
    """The sentence names the parameter, and the safer way."""
    assert refusal(torch_worker, torch_files / file, code_allowed=False) == (
        f"test.emd: {file} is a pickled model: reading it runs Python code that the file chooses. "
        "Set ALLOW_MODEL_CODE if you trust its maker, or save the model with "
        "torch.jit.trace(model, example).save(path), which needs no permission."
    )
    assert not (torch_files / "harm").exists()


def test_a_model_whose_class_is_nowhere_is_told(torch_files: Path, torch_worker: Worker) -> None:
    """A pickle names its classes, and does not hold them."""
    told = refusal(torch_worker, torch_files / "homemade.pt")

    assert told.startswith(
        "test.emd: homemade.pt needs Python code that the torch environment does not have "
        "(Can't get attribute 'Homemade' on "
    )
    assert told.endswith(
        "). Install the package with the model's class there, or export the model to ONNX where "
        "its class is known."
    )


def test_weights_without_an_architecture_are_told(torch_files: Path, torch_worker: Worker) -> None:
    """Permission or not, there is nothing to run."""
    assert refusal(torch_worker, torch_files / "resnet18-3.pth") == (
        "test.emd: resnet18-3.pth holds weights alone (122 tensors, first conv1.weight, "
        "bn1.weight, bn1.bias), but no architecture. Name it as torchvision or timm does in "
        "ModelParameters.backbone, save the model with torch.jit.trace(model, example).save(path), "
        "or export it to ONNX."
    )

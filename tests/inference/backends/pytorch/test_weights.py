# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain weights of torchvision's and timm's architectures, against the libraries themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, classes, definition
from ....models import arcgis_pixels
from ...running import classify, load, scores_of

ROWS = {
    "resnet18-3.pth": "resnet18",
    "mobilenet_v3_small-5.ckpt": "torchvision:mobilenet_v3_small",
    "regnet_y_400mf-3.pth": "regnet_y_400mf",
    "mnasnet0_5-3.pth": "mnasnet0_5",
    "mnasnet0_75-3.safetensors": "mnasnet0_75",
    "vit_b_32-3.bin": "vit_b_32",
    "timm_mobilenetv3_small_050-5.pth": "timm:mobilenetv3_small_050",
    "tresnet_m-5.pth": "tresnet_m",
    "csatv2-3.pth": "csatv2",
    "vit_tiny_patch16_224-3.safetensors": "vit_tiny_patch16_224",
}


def described(path: Path, backbone: str, **keys: Any) -> ModelDefinition:
    """The definition of weights for 64 x 64 chips, fed values of 0 to 1."""
    values = {"Normalization": {"Scale": 1 / 255}, "ImageHeight": 64, "ImageWidth": 64, **keys}
    return definition(path, ModelParameters={"backbone": backbone}, **values)


def refusal(worker: Worker, path: Path, backbone: str, bands: int = 3, **keys: Any) -> str:
    """The message with which the weights at ``path`` are refused."""
    with pytest.raises(ModelError) as caught:
        load(worker, "weights", described(path, backbone, **keys), bands)
    return str(caught.value)


@pytest.mark.parametrize("file", ROWS)
def test_weights_answer_as_the_network_that_they_were_taken_from(
    file: str, torch_files: Path, torch_worker: Worker
) -> None:
    """Either library, bare or wrapped, other band counts, transformers, versions, safetensors."""
    bands = int(Path(file).stem.rsplit("-", 1)[1])
    loaded = load(torch_worker, "weights", described(torch_files / file, ROWS[file]), bands)

    outcomes = classify(torch_worker, chips_of(arcgis_pixels(bands)), 4)

    assert loaded.notes == ["The model's outputs are read as logits."]
    with np.load(torch_files / "answers.npz") as answers:
        np.testing.assert_allclose(scores_of(outcomes), answers[file], atol=1e-5)


def test_weights_of_another_architecture_are_refused_with_the_first_keys(
    torch_files: Path, torch_worker: Worker
) -> None:
    """Nothing is left at its random value."""
    assert refusal(torch_worker, torch_files / "resnet18-3.pth", "resnet34") == (
        "test.emd: resnet18-3.pth cannot be run: the weights do not fit resnet34: 96 missing "
        "(first layer1.2.conv1.weight, layer1.2.bn1.weight, layer1.2.bn1.bias); those of "
        "the timm architecture need the name timm:resnet34. "
        "Correct ModelParameters.backbone, or export the model to ONNX."
    )


def test_weights_for_another_chip_size_are_refused(torch_files: Path, torch_worker: Worker) -> None:
    """A vision transformer knows how many tokens a chip has."""
    path = torch_files / "vit_tiny_patch16_224-3.safetensors"
    keys = {"ImageHeight": 96, "ImageWidth": 96}

    assert refusal(torch_worker, path, "timm:vit_tiny_patch16_224", **keys) == (
        "test.emd: vit_tiny_patch16_224-3.safetensors cannot be run: the weights do not fit "
        "timm:vit_tiny_patch16_224: pos_embed has the shape [1, 17, 192] instead of [1, 37, 192]. "
        "Correct ModelParameters.backbone, or export the model to ONNX."
    )


@pytest.mark.parametrize(
    ("backbone", "told"),
    [
        ("resnet", "neither torchvision nor timm has an architecture of the name resnet"),
        ("timm:resnet", "timm has no architecture of the name resnet"),
        ("torchvision:vit_tiny", "torchvision has no architecture of the name vit_tiny"),
        (
            "hf-hub:timm/resnet18",
            "neither torchvision nor timm has an architecture of the name hf-hub:timm/resnet18",
        ),
        ("inception_v3", "weights of inception_v3 do not say whether it transforms its input"),
    ],
)
def test_a_name_that_cannot_be_built_is_refused(
    backbone: str, told: str, torch_files: Path, torch_worker: Worker
) -> None:
    """Nothing is fetched from a hub, and nothing is guessed."""
    assert refusal(torch_worker, torch_files / "resnet18-3.pth", backbone) == (
        f"test.emd: resnet18-3.pth cannot be run: {told}. "
        "Correct ModelParameters.backbone, or export the model to ONNX."
    )


def test_another_number_of_bands_is_told(torch_files: Path, torch_worker: Worker) -> None:
    """The first convolution says how many the network takes."""
    path = torch_files / "mobilenet_v3_small-5.ckpt"

    assert refusal(torch_worker, path, "mobilenet_v3_small") == (
        "test.emd: the model takes 5 bands, but 3 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )


@pytest.mark.parametrize(
    ("file", "taken", "bands"), [("tresnet_m-5.pth", 5, 3), ("csatv2-3.pth", 3, 4)]
)
def test_bands_are_counted_where_no_convolution_sees_the_image(
    file: str, taken: int, bands: int, torch_files: Path, torch_worker: Worker
) -> None:
    """A layer without weights comes first; a network may know three bands only."""
    path = torch_files / file

    assert refusal(torch_worker, path, file.split("-")[0], bands) == (
        f"test.emd: the model takes {taken} bands, but {bands} are extracted from the imagery. "
        "Name the bands that it was trained on in ExtractBands."
    )


def test_another_number_of_classes_is_told(torch_files: Path, torch_worker: Worker) -> None:
    """The last layer says how many there are."""
    path = torch_files / "resnet18-3.pth"

    assert refusal(torch_worker, path, "resnet18", Classes=classes(4)) == (
        "test.emd: the model gives 3 values per object, but the definition lists 4 classes. "
        "List as many classes as the model has outputs, in their order."
    )


@pytest.mark.parametrize(
    "file, named",
    [
        ("harmful.pt", "io.open"),
        ("whole.pt", "torchvision.models.mobilenetv3.MobileNetV3"),
    ],
)
def test_a_pickle_is_not_read(
    file: str, named: str, torch_files: Path, torch_worker: Worker
) -> None:
    """Weights are data; nothing else in the file runs, and what it names is told."""
    assert refusal(torch_worker, torch_files / file, "resnet18") == (
        f"test.emd: {file} is not a file of plain weights (it names {named}, and tensors are all "
        "that belongs there). Save the model's state_dict with torch.save, or as safetensors."
    )
    assert not (torch_files / "harm").exists()


def test_a_file_that_is_no_pickle_is_told(tmp_path: Path, torch_worker: Worker) -> None:
    """A page that a browser saved in place of the weights: the fact, without PyTorch's advice."""
    path = tmp_path / "m.pth"
    path.write_text("<!DOCTYPE html>")

    assert refusal(torch_worker, path, "resnet18") == (
        "test.emd: m.pth is not a file of plain weights (Unsupported operand 60). "
        "Save the model's state_dict with torch.save, or as safetensors."
    )


def test_a_damaged_file_of_safetensors_is_told(tmp_path: Path, torch_worker: Worker) -> None:
    """The library's reason is passed on."""
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"\xff" * 64)

    assert refusal(torch_worker, path, "resnet18") == (
        "test.emd: m.safetensors is not a file of plain weights (Error while deserializing "
        "header: header too large). Save the model's state_dict with torch.save, or as safetensors."
    )


def test_a_program_under_the_name_of_a_backbone_is_told(
    torchscript: dict[str, Path], torch_worker: Worker
) -> None:
    """TorchScript needs no backbone."""
    assert refusal(torch_worker, torchscript["plain"], "resnet18") == (
        "test.emd: plain.pt is a TorchScript program, no file of weights. "
        "Leave ModelParameters.backbone out."
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes export folders as Hugging Face and timm do, and what their models answer to pictures.

Run by models.py in the torch environment. ``pictures.npz`` in the given folder holds pictures
(height, width, 3) of 8 bit by number; ``expected.npz`` gets each model's probabilities. Pictures
are prepared by torchvision and timm themselves, which use Pillow.
"""

import json
import sys
from pathlib import Path

import numpy as np
import timm
import torch
from PIL import Image
from safetensors.torch import save_file
from timm.data import create_transform, resolve_data_config
from torchvision import transforms

MEAN, STD = [0.48, 0.45, 0.40], [0.26, 0.25, 0.27]
NAMES = ["barn", "house", "tower"]


def hugging_face(folder: Path, pictures: list) -> np.ndarray:
    """A network of one convolution behind a processor of Bit, in ONNX."""
    network = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 5, stride=3),
        torch.nn.ReLU(),
        torch.nn.Flatten(),
        torch.nn.Linear(8 * 10 * 10, len(NAMES)),
    ).eval()
    config = {
        "architectures": ["BitForImageClassification"],
        "model_type": "bit",
        "id2label": {str(number): name for number, name in enumerate(NAMES)},
        "num_channels": 3,
    }
    processor = {
        "image_processor_type": "BitImageProcessor",
        "size": {"shortest_edge": 40},
        "crop_size": {"height": 32, "width": 32},
        "resample": 3,
        "image_mean": MEAN,
        "image_std": STD,
    }
    folder.mkdir()
    folder.joinpath("config.json").write_text(json.dumps(config), "utf-8")
    folder.joinpath("preprocessor_config.json").write_text(json.dumps(processor), "utf-8")
    torch.onnx.export(
        network,
        (torch.zeros(1, 3, 32, 32),),
        str(folder / "model.onnx"),
        input_names=["pixel_values"],
        output_names=["logits"],
        dynamic_axes={"pixel_values": {0: "batch"}},
        dynamo=False,
    )
    resize = transforms.Resize(40, transforms.InterpolationMode.BICUBIC)
    after = transforms.Compose([transforms.ToTensor(), transforms.Normalize(MEAN, STD)])
    return answers(network, [after(middle(resize(picture), 32)) for picture in pictures])


def middle(picture: Image.Image, side: int) -> Image.Image:
    """The middle as Hugging Face cuts it: odd margins are halved down."""
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    return picture.crop((left, top, left + side, top + side))


def timm_export(folder: Path, pictures: list) -> np.ndarray:
    """A resnet18 with random weights, saved as timm saves for Hugging Face's hub."""
    network = timm.create_model("resnet18", num_classes=len(NAMES)).eval()
    pretrained = {
        "input_size": [3, 64, 64],
        "interpolation": "bicubic",
        "crop_pct": 0.9,
        "crop_mode": "center",
        "mean": MEAN,
        "std": STD,
    }
    config = {
        "architecture": "resnet18",
        "num_classes": len(NAMES),
        "label_names": NAMES,
        "pretrained_cfg": pretrained,
    }
    folder.mkdir()
    folder.joinpath("config.json").write_text(json.dumps(config), "utf-8")
    save_file(network.state_dict(), folder / "model.safetensors")
    transform = create_transform(**resolve_data_config({}, pretrained_cfg=pretrained))
    return answers(network, [transform(picture) for picture in pictures])


def answers(network: torch.nn.Module, prepared: list) -> np.ndarray:
    """The probabilities of each picture."""
    with torch.no_grad():
        return network(torch.stack(prepared)).softmax(1).numpy()


def main(folder: Path) -> None:
    """Write both exports and their answers."""
    torch.manual_seed(5)
    saved = np.load(folder / "pictures.npz")
    pictures = [Image.fromarray(saved[str(number)]) for number in range(len(saved))]
    expected = {
        "hugging_face": hugging_face(folder / "Hugging Face Häuser", pictures),
        "timm": timm_export(folder / "timm", pictures),
    }
    np.savez(folder / "expected.npz", **expected)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

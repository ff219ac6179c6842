# SPDX-License-Identifier: GPL-2.0-or-later
"""Make a network with random weights: as arcgis.learn saves it, and exported to ONNX."""

from __future__ import annotations

from pathlib import Path

import torch
import torchvision
from make_models import CLASSES, write_definition
from side import given, say
from torch import nn

SEED = 3
SCALE = 1 / 255
FEATURES = {"resnet18": 512, "resnet50": 2048, "mobilenet_v2": 1280}


class ConcatPool(nn.Module):
    """Maximum first, then mean."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        largest = nn.functional.adaptive_max_pool2d(values, 1)
        return torch.cat([largest, nn.functional.adaptive_avg_pool2d(values, 1)], dim=1)


def network(backbone: str) -> nn.Module:
    """A body of torchvision under arcgis.learn's head, whose answers differ from chip to chip."""
    torch.manual_seed(SEED)
    whole = getattr(torchvision.models, backbone)(weights=None)
    if hasattr(whole, "features"):
        body = nn.Sequential(whole.features)
    else:
        body = nn.Sequential(*list(whole.children())[:8])
    features = FEATURES[backbone]
    head = nn.Sequential(
        ConcatPool(),
        nn.Flatten(),
        nn.BatchNorm1d(2 * features),
        nn.Dropout(0.25),
        nn.Linear(2 * features, 512),
        nn.ReLU(),
        nn.BatchNorm1d(512),
        nn.Dropout(0.5),
        nn.Linear(512, len(CLASSES)),
    )
    made = nn.Sequential(body, head)
    settle(made)
    return made.eval()


def settle(made: nn.Module) -> None:
    """Let BatchNorm know what comes, so that no layer fades to nothing or saturates."""
    for module in made.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, mode="fan_in")
        elif isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.momentum = 0.5
    pixels = torch.rand(16, 3, 56, 56) * torch.rand(16, 3, 1, 1)
    with torch.no_grad():
        for _ in range(6):
            made.train()(nn.functional.interpolate(pixels, size=224, mode="bilinear"))


def export(made: nn.Module, chip: int, path: Path) -> None:
    """Write ``made`` as an ONNX graph that takes any number of chips at once."""
    torch.onnx.export(
        made,
        (torch.rand(2, 3, chip, chip),),
        str(path),
        input_names=["chip"],
        output_names=["scores"],
        dynamic_axes={"chip": {0: "batch"}, "scores": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )


def main() -> None:
    """Write weights, the graph if definitions ask for it, and a definition of each."""
    wanted = given()
    folder, chip = Path(wanted["folder"]), wanted["chip"]
    folder.mkdir(parents=True, exist_ok=True)
    made = network(wanted["backbone"])
    torch.save(made.state_dict(), folder / "network.pth")
    if wanted["definitions"]:
        export(made, chip, folder / "network.onnx")
    scaled = {"Normalization": {"Scale": SCALE}}
    learned = {
        "ModelConfiguration": "_FeatureClassifier",
        "ModelParameters": {"backbone": wanted["backbone"]},
        "BatchSize": 4,
    }
    write_definition(folder / "learned.emd", "network.pth", chip, **scaled, **learned)
    for name, keys in wanted["definitions"].items():
        write_definition(folder / f"{name}.emd", "network.onnx", chip, **scaled, **keys)
    say()


if __name__ == "__main__":
    main()

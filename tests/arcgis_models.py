# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes weights as arcgis.learn lays them out, and what its networks answer.

Run by models.py in the torch environment. The networks are put together here by hand, from
torchvision and timm, with random weights; ``answers.npz`` holds their outputs for fixed pixels.
"""

import pickle
import sys
from pathlib import Path
from typing import Any

import numpy as np
import timm
import torch
import torchvision
from torch import nn

CLASSES = 3
SIDE = 64


class ConcatPool(nn.Module):
    """Maximum first, then mean."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        largest = nn.functional.adaptive_max_pool2d(values, 1)
        return torch.cat([largest, nn.functional.adaptive_avg_pool2d(values, 1)], dim=1)


def head(features: int) -> nn.Sequential:
    """arcgis.learn's head of a CNN."""
    return nn.Sequential(
        ConcatPool(),
        nn.Flatten(),
        nn.BatchNorm1d(2 * features),
        nn.Dropout(0.25),
        nn.Linear(2 * features, 512),
        nn.ReLU(),
        nn.BatchNorm1d(512),
        nn.Dropout(0.5),
        nn.Linear(512, CLASSES),
    )


class ByFirstHead(nn.Sequential):
    """A distilled transformer of which arcgis.learn asks the first head only."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """(n, bands, height, width) to (n, classes)."""
        return self[0].head(self[0].forward_features(values).mean(1))


def as_timm_04(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """LeViT's weights under names like timm 0.4's, with the indices that it saved."""
    named = {}
    for key, tensor in state.items():
        named[key.replace("0.head.linear", "0.head.l").replace(".linear.", ".c.")] = tensor
        if key.endswith("attention_biases"):
            named[key.replace("biases", "bias_idxs")] = torch.zeros(2, 2, dtype=torch.long)
    return named


def networks() -> dict[str, nn.Module]:
    """A network by the name of its backbone, with the bands that it takes at its end."""
    resnet = torchvision.models.resnet18(weights=None)
    wide = torchvision.models.resnet34(weights=None)
    wide.conv1 = nn.Conv2d(5, 64, 7, 2, 3, bias=False)
    mobile = torchvision.models.mobilenet_v2(weights=None)
    regnet = timm.create_model("regnetx_002", pretrained=False)
    efficient = timm.create_model("efficientnet_b0", pretrained=False)
    kept = [child for name, child in efficient.named_children() if name not in _CUT]
    swin = timm.create_model(
        "swin_tiny_patch4_window7_224", num_classes=CLASSES, img_size=SIDE, window_size=SIDE // 32
    )
    tnt = timm.create_model("tnt_s_legacy_patch16_224", num_classes=CLASSES, img_size=SIDE)
    levit = timm.create_model("levit_128s", num_classes=CLASSES, img_size=SIDE)
    return {
        "resnet18-3": nn.Sequential(nn.Sequential(*list(resnet.children())[:8]), head(512)),
        "resnet34-5": nn.Sequential(nn.Sequential(*list(wide.children())[:8]), head(512)),
        "mobilenet_v2-3": nn.Sequential(nn.Sequential(mobile.features), head(1280)),
        "timm:regnetx_002-3": nn.Sequential(
            nn.Sequential(*list(regnet.children())[:-1]), head(368)
        ),
        "timm:efficientnet_b0-3": nn.Sequential(nn.Sequential(*kept), head(1280)),
        "timm:swin_tiny_patch4_window7_224-3": nn.Sequential(swin, nn.Sequential()),
        "timm:tnt_s_patch16_224-3": nn.Sequential(tnt, nn.Sequential()),
        "timm:levit_128s-3": ByFirstHead(levit, nn.Sequential()),
    }


_CUT = ("global_pool", "classifier")


def pixels(bands: int) -> np.ndarray:
    """Fixed pixels (4, bands, side, side)."""
    random = np.random.RandomState(bands)
    return random.randint(0, 256, (4, bands, SIDE, SIDE)).astype(np.uint8)


def heat_of_class_one(network: nn.Sequential) -> np.ndarray:
    """Grad-CAM of the body's output for the fixed pixels at twice their size, (4, 4, 4)."""
    maps = []
    for chip in np.kron(pixels(3), np.ones((1, 1, 2, 2), np.uint8)):
        body = network[0](torch.from_numpy(chip[None].astype(np.float32)) / 255).detach()
        body.requires_grad_()
        network[1](body)[0, 1].backward()
        heat = (body.grad.mean((2, 3), keepdim=True) * body).sum(1)[0].detach().numpy()
        maps.append(np.maximum(heat, 0) / heat.max())
    return np.stack(maps)


class Harmful:
    """A pickle that would write a file when it is read."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return open, (self.path, "w")


def main(folder: Path) -> None:
    """Write weights and answers into ``folder``."""
    torch.manual_seed(3)
    answers = {}
    for name, network in networks().items():
        for module in network.modules():
            if isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d)):
                nn.init.uniform_(module.running_mean, -0.2, 0.2)
                nn.init.uniform_(module.running_var, 0.5, 1.5)
        seen = pixels(int(name.rsplit("-", 1)[1]))
        with torch.inference_mode():
            logits = network.eval()(torch.from_numpy(seen.astype(np.float32)) / 255)
        answers[name] = torch.softmax(logits, 1).numpy()
        torch.save(network.state_dict(), folder / f"{name.replace(':', '_')}.pth")
        if name == "resnet18-3":
            np.save(folder / "heat.npy", heat_of_class_one(network))
        if name == "timm:levit_128s-3":
            torch.save(as_timm_04(network.state_dict()), folder / "levit_of_timm_04.pth")
    np.savez(folder / "answers.npz", **answers)
    with open(folder / "harmful.pth", "wb") as file:
        pickle.dump({"weight": Harmful(str(folder / "harm"))}, file)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Train a small CNN on chips and export it to ONNX; run by the torch environment's Python.

``train_small_cnn.py CHIPS.npz MODEL.onnx``: the archive holds ``chips`` uint8 (n, bands, height,
width), ``labels`` int64 (n,), ``mean`` and ``std`` (bands,). Three convolutions, flips and quarter
turns, a loss weighted by class, 40 epochs, a fixed seed.
"""

import sys

import numpy as np
import torch
from torch import nn

EPOCHS = 40
BATCH = 32


def network(bands: int, classes: int) -> nn.Sequential:
    """Three convolutions with pooling between, the mean over the rest, one layer of scores."""
    layers: list[nn.Module] = []
    for inputs, outputs in ((bands, 16), (16, 32), (32, 64)):
        layers += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU()]
        layers += [nn.MaxPool2d(2)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, classes))


def train(model: nn.Sequential, chips: torch.Tensor, labels: torch.Tensor) -> None:
    """Fit ``model`` in place."""
    counts = torch.bincount(labels).float()
    loss_of = nn.CrossEntropyLoss(weight=counts.sum() / (len(counts) * counts))
    optimizer = torch.optim.Adam(model.parameters(), 2e-3, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS)
    for _ in range(EPOCHS):
        for chosen in torch.randperm(len(chips)).split(BATCH):
            turned = torch.rot90(chips[chosen], int(torch.randint(4, ())), (2, 3))
            flipped = turned.flip(3) if torch.rand(()) < 0.5 else turned
            optimizer.zero_grad()
            loss_of(model(flipped), labels[chosen]).backward()
            optimizer.step()
        schedule.step()


def main() -> None:
    """Read, train, export."""
    torch.manual_seed(0)
    torch.set_num_threads(2)
    with np.load(sys.argv[1]) as archive:
        chips = torch.from_numpy(archive["chips"].astype(np.float32))
        labels = torch.from_numpy(archive["labels"])
        mean, std = (torch.from_numpy(archive[key].astype(np.float32)) for key in ("mean", "std"))
    chips = (chips - mean[None, :, None, None]) / std[None, :, None, None]
    model = network(chips.shape[1], int(labels.max()) + 1)
    train(model, chips, labels)
    torch.onnx.export(
        model.eval(),
        (chips[:1],),
        sys.argv[2],
        input_names=["chips"],
        output_names=["scores"],
        dynamic_axes={"chips": {0: "batch"}, "scores": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )


if __name__ == "__main__":
    main()

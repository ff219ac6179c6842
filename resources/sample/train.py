# SPDX-License-Identifier: GPL-2.0-or-later
"""Train the sample's small network and write it as ONNX.

    python train.py DATA.npz MODEL.onnx REPORT.json

DATA.npz holds chips (n, 3, rows, columns) uint8 and class numbers (n,) of training areas, a
validation area and the sample itself; the last serves the report only.
"""

from __future__ import annotations

import json
import math
import sys

import numpy as np
import onnx
import onnxruntime
import torch
from torch import nn

SIZE, CLASSES = 64, 3
EPOCHS, BATCH, RATE = 36, 64, 2e-3
OPSET, IR_VERSION = 17, 8


def build() -> nn.Sequential:
    """Return the network: (n, 3, 64, 64) normalised pixels to (n, 3) logits."""
    layers: list[nn.Module] = []
    last = 3
    for width in (16, 32, 48, 64):
        layers += [nn.Conv2d(last, width, 3, padding=1, bias=False), nn.BatchNorm2d(width)]
        layers += [nn.ReLU(), nn.MaxPool2d(2)]
        last = width
    return nn.Sequential(*layers, nn.Dropout(0.4), nn.Flatten(), nn.Linear(last * 16, CLASSES))


def vary(chips: torch.Tensor) -> torch.Tensor:
    """Return chips (n, 3, 72, 72) shifted, flipped, turned and re-exposed, (n, 3, 64, 64)."""
    room = chips.shape[-1] - SIZE
    varied = []
    for chip in chips:
        top, left = torch.randint(0, room + 1, (2,)).tolist()
        cut = chip[:, top : top + SIZE, left : left + SIZE]
        turns, flip = torch.randint(0, 4, (1,)).item(), torch.rand(1).item() < 0.5
        varied.append(torch.rot90(cut.flip(2) if flip else cut, turns, (1, 2)))
    stacked = torch.stack(varied)
    gain = 1 + 0.1 * torch.randn(len(stacked), 1, 1, 1)
    return stacked * gain + 0.15 * torch.randn(len(stacked), 3, 1, 1)


def fit(net: nn.Module, chips: torch.Tensor, labels: torch.Tensor) -> None:
    """Train on normalised chips (n, 3, 72, 72) with one cosine schedule."""
    steps = EPOCHS * math.ceil(len(chips) / BATCH)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE * 2, total_steps=steps)
    loss_of = nn.CrossEntropyLoss(label_smoothing=0.05)
    net.train()
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in torch.randperm(len(chips)).split(BATCH):
            loss = loss_of(net(vary(chips[batch])), labels[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item() * len(batch)
        if epoch % 6 == 5:
            print(f"epoch {epoch + 1}: loss {total / len(chips):.3f}", flush=True)


def folded(net: nn.Sequential) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return (weight, bias) of the convolutions, with the batch norms folded in."""
    pairs = []
    for layer, norm in zip(net, list(net)[1:]):
        if isinstance(layer, nn.Conv2d):
            scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            weight = layer.weight * scale[:, None, None, None]
            bias = norm.bias - norm.running_mean * scale
            pairs.append((weight.detach().numpy(), bias.detach().numpy()))
    return pairs


def to_onnx(net: nn.Sequential) -> onnx.ModelProto:
    """Return the network as ONNX: input (batch, 3, 64, 64) float32, output raw logits."""
    helper, values, nodes, last = onnx.helper, [], [], "image"

    def add(kind: str, *arrays: np.ndarray, **attributes) -> None:
        nonlocal last
        names = [f"{kind.lower()}{len(nodes)}_{part}" for part in "wb"[: len(arrays)]]
        values.extend(map(onnx.numpy_helper.from_array, arrays, names))
        out = f"{kind.lower()}{len(nodes)}"
        nodes.append(helper.make_node(kind, [last, *names], [out], **attributes))
        last = out

    for weight, bias in folded(net):
        add("Conv", weight, bias, kernel_shape=[3, 3], pads=[1, 1, 1, 1])
        add("Relu")
        add("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
    add("Flatten", axis=1)
    dense = net[-1]
    add("Gemm", dense.weight.detach().numpy(), dense.bias.detach().numpy(), transB=1)
    nodes[-1].output[0] = "logits"
    real = onnx.TensorProto.FLOAT
    image = helper.make_tensor_value_info("image", real, ["batch", 3, SIZE, SIZE])
    logits = helper.make_tensor_value_info("logits", real, ["batch", CLASSES])
    graph = helper.make_graph(nodes, "roof_damage", [image], [logits], values)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
    model.ir_version, model.producer_name = IR_VERSION, "deep_objects_sample"
    onnx.checker.check_model(model)
    return model


def confusion(path: str, chips: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return how often true classes (rows) got which label (columns) from the ONNX file."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    found = session.run(None, {"image": chips})[0].argmax(axis=1)
    table = np.zeros((CLASSES, CLASSES), dtype=int)
    np.add.at(table, (labels, found), 1)
    return table


def main(data_path: str, model_path: str, report_path: str) -> None:
    """Train, export and evaluate."""
    torch.set_num_threads(1)
    torch.manual_seed(7)
    data = np.load(data_path)
    pixels = data["train_chips"].astype(np.float32)
    mean = [round(float(m), 2) for m in pixels.mean(axis=(0, 2, 3))]
    std = [round(float(s), 2) for s in pixels.std(axis=(0, 2, 3))]

    def ready(chips: np.ndarray) -> np.ndarray:
        low, scale = (np.array(v, dtype=np.float32)[:, None, None] for v in (mean, std))
        return (chips.astype(np.float32) - low) / scale

    net = build()
    fit(net, torch.from_numpy(ready(data["train_chips"])), torch.from_numpy(data["train_labels"]))
    net.eval()
    onnx.save(to_onnx(net), model_path)
    report = {"mean": mean, "std": std, "weights": sum(p.numel() for p in net.parameters())}
    for part in ("valid", "test"):
        table = confusion(model_path, ready(data[f"{part}_chips"]), data[f"{part}_labels"])
        report[f"{part}_confusion"] = table.tolist()
        report[f"{part}_accuracy"] = float(np.trace(table) / table.sum())
    with open(report_path, "w", encoding="utf-8") as file:
        json.dump(report, file)


if __name__ == "__main__":
    main(*sys.argv[1:4])

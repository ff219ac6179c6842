# SPDX-License-Identifier: GPL-2.0-or-later
"""ONNX models whose answers say exactly what they saw, and their definitions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

IR_VERSION = 10
OPSET = 17


def echo_model(
    folder: Path,
    bands: int,
    height: int,
    width: int,
    span: tuple[float, float] = (0.0, 255.0),
    **keys: Any,
) -> str:
    """A model that answers the pixels of its chip, each scaled from ``span`` to 0 … 1.

    It has a class per pixel, multi-label, so that the Scores of a row are its chip.
    """
    low, high = span
    nodes = [
        helper.make_node("Sub", ["chip", "low"], ["moved"]),
        helper.make_node("Div", ["moved", "range"], ["scaled"]),
        helper.make_node("Flatten", ["scaled"], ["scores"]),
    ]
    constants = {"low": np.float32(low), "range": np.float32(high - low)}
    count = bands * height * width
    save_onnx(folder / "echo.onnx", nodes, constants, (bands, height, width), count)
    definition = {
        "MetaDataMode": "MultiLabeled_Tiles",
        "OutputValues": "probabilities",
        "Threshold": 0,
        **keys,
    }
    return write_emd(folder / "echo.emd", "echo.onnx", numbered(count), width, height, **definition)


def seen_chip(scores: np.ndarray, shape: Sequence[int], span: tuple[float, float]) -> np.ndarray:
    """The chip that an echo model's ``scores`` tell."""
    low, high = span
    return np.asarray(scores).reshape(shape) * (high - low) + low


class Weights:
    """Fixed pseudo-random weights (classes, bands, height, width) of a linear classifier."""

    def __init__(self, classes: int, shape: tuple[int, int, int], largest: float = 255.0) -> None:
        random = np.random.RandomState(11)
        count = int(np.prod(shape))
        spread = 3.0 / (largest * np.sqrt(count / 3))
        self.values = random.uniform(-spread, spread, (classes, count)).astype(np.float32)
        self.bias = random.uniform(-1, 1, classes).astype(np.float32)
        self.shape = shape

    def probabilities(self, chip: np.ndarray) -> np.ndarray:
        """What the model with these weights must answer to ``chip``, after its softmax."""
        scores = self.values.astype(np.float64) @ chip.astype(np.float64).ravel() + self.bias
        raised = np.exp(scores - scores.max())
        return raised / raised.sum()


def linear_model(
    folder: Path,
    weights: Weights,
    names: Sequence[str] = ("barn", "house", "tower"),
    slow: int = 0,
    **keys: Any,
) -> str:
    """A classifier with one weight per pixel and class, giving logits.

    ``slow`` adds that many multiplications of large matrices to every batch, which change nothing.
    """
    _, height, width = weights.shape
    nodes = [helper.make_node("Flatten", ["chip"], ["flat"])]
    constants = {"weights": np.ascontiguousarray(weights.values.T), "bias": weights.bias}
    output = "scores"
    if slow:
        constants["large"] = np.full((1500, 1500), 1e-4, np.float32)
        constants["nothing"] = np.zeros(len(weights.bias), np.float32)
        constants["axes"] = np.array([0, 1], np.int64)
        mean = helper.make_node("ReduceMean", ["chip"], ["mean"], keepdims=0)
        nodes += [mean, helper.make_node("Add", ["large", "mean"], ["heavy0"])]
        for step in range(slow):
            made = [f"heavy{step}", "large"], [f"heavy{step + 1}"]
            nodes.append(helper.make_node("MatMul", *made))
        nodes += [
            helper.make_node("ReduceSum", [f"heavy{slow}", "axes"], ["sum"], keepdims=0),
            helper.make_node("Mul", ["sum", "nothing"], ["zero"]),
            helper.make_node("Gemm", ["flat", "weights", "bias"], ["plain"]),
            helper.make_node("Add", ["plain", "zero"], [output]),
        ]
    else:
        nodes.append(helper.make_node("Gemm", ["flat", "weights", "bias"], [output]))
    save_onnx(folder / "linear.onnx", nodes, constants, weights.shape, len(weights.bias))
    keys = {"OutputValues": "logits", **keys}
    return write_emd(folder / "linear.emd", "linear.onnx", names, width, height, **keys)


def save_onnx(
    path: Path,
    nodes: Sequence[Any],
    constants: dict[str, np.ndarray],
    shape: tuple[int, int, int],
    outputs: int,
    ir_version: int = IR_VERSION,
    opset: int = OPSET,
) -> None:
    """Write a graph from ``chip`` (batch, *shape) to ``scores`` (batch, outputs)."""
    graph = helper.make_graph(
        list(nodes),
        path.stem,
        [helper.make_tensor_value_info("chip", TensorProto.FLOAT, ["batch", *shape])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", outputs])],
        [numpy_helper.from_array(np.asarray(v), name) for name, v in constants.items()],
    )
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=ir_version
    )
    if (ir_version, opset) == (IR_VERSION, OPSET):
        checker.check_model(model)
    save(model, str(path))


def numbered(count: int) -> list[str]:
    """As many class names."""
    return [f"c{number}" for number in range(count)]


def emd(model_file: str, names: Sequence[str], width: int, height: int, **keys: Any) -> dict:
    """A model definition; a key with the value None is left out."""
    values = {
        "ModelType": "ObjectClassification",
        "ModelFile": model_file,
        "ImageWidth": width,
        "ImageHeight": height,
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "Classes": [{"Value": number, "Name": name} for number, name in enumerate(names)],
        **keys,
    }
    return {key: value for key, value in values.items() if value is not None}


def write_emd(
    path: Path, model_file: str, names: Sequence[str], width: int, height: int, **keys: Any
) -> str:
    """The definition written to ``path``."""
    path.write_text(json.dumps(emd(model_file, names, width, height, **keys)), "utf-8")
    return str(path)


def captioner(files: Path, **keys: Any) -> str:
    """The definition of the captioner in ``files``, without keys that arcgis.learn leaves out."""
    return write_emd(
        files / "roofs.emd",
        "captioner.pth",
        [],
        64,
        64,
        Classes=None,
        ModelType="ImageCaptioner",
        ModelConfiguration="_image_captioner_inference",
        ModelParameters={"backbone": "resnet18", "decoder_params": {}},
        Normalization={"Scale": 1 / 255},
        ExtractBands=[0, 1, 2],
        **keys,
    )


def rewritten(path: str, name: Optional[str] = None, **keys: Any) -> str:
    """The definition at ``path`` with other ``keys`` (None leaves one out), under ``name``."""
    values = {**json.loads(Path(path).read_text("utf-8")), **keys}
    target = Path(path).with_name(name or Path(path).name)
    kept = {key: value for key, value in values.items() if value is not None}
    target.write_text(json.dumps(kept), "utf-8")
    return str(target)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Make a model that costs nothing: it looks at one pixel of a chip, whatever its size.

One takes 8-bit pixels as they are, since to turn them into other numbers is the model's wish, and
one takes float32, as networks do.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper, save
from side import given, say

CLASSES = ("dark", "bright")


TYPES = {"uint8": TensorProto.UINT8, "float32": TensorProto.FLOAT}


def free_model(folder: Path, chip: int, taken: str, **keys: Any) -> None:
    """An ONNX model that takes TYPES[taken], with a definition, for chips of ``chip`` pixels."""
    constants = {
        "start": np.array([0, 0], np.int64),
        "end": np.array([1, 1], np.int64),
        "axes": np.array([2, 3], np.int64),
        "weights": np.array([[-0.01, 0.01]] * 3, np.float32),
        "bias": np.array([1.0, -1.0], np.float32),
    }
    nodes = [
        helper.make_node("Slice", ["chip", "start", "end", "axes"], ["corner"]),
        helper.make_node("Cast", ["corner"], ["value"], to=TensorProto.FLOAT),
        helper.make_node("Flatten", ["value"], ["flat"]),
        helper.make_node("Gemm", ["flat", "weights", "bias"], ["scores"]),
    ]
    graph = helper.make_graph(
        nodes,
        "free",
        [helper.make_tensor_value_info("chip", TYPES[taken], ["batch", 3, chip, chip])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", len(CLASSES)])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    save(model, str(folder / "free.onnx"))
    write_definition(folder / "free.emd", "free.onnx", chip, **keys)


def write_definition(path: Path, model_file: str, chip: int, **keys: Any) -> None:
    """A definition of a classifier for chips of ``chip`` pixels."""
    values = {
        "ModelType": "ObjectClassification",
        "ModelFile": model_file,
        "ImageWidth": chip,
        "ImageHeight": chip,
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "OutputValues": "logits",
        "Classes": [{"Value": number, "Name": name} for number, name in enumerate(CLASSES)],
        **keys,
    }
    path.write_text(json.dumps(values), "utf-8")


def main() -> None:
    """Write the model with a definition of the keys that are asked for."""
    wanted = given()
    folder = Path(wanted["folder"])
    folder.mkdir(parents=True, exist_ok=True)
    free_model(folder, wanted["chip"], wanted["taken"], **wanted["keys"])
    say()


if __name__ == "__main__":
    main()

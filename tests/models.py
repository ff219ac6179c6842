# SPDX-License-Identifier: GPL-2.0-or-later
"""Small real models with a known answer: ONNX by the onnx package, TorchScript by PyTorch itself.

All of them compute the same: the mean of each band, divided by 50, through fixed weights, so that
``expected`` can say with numpy alone what they must answer. A chip whose pixels are all below 1
makes them answer NaN. TorchScript is made in the torch environment, since neither PyTorch nor ONNX
Runtime is part of the interpreter that runs the tests.
"""

from __future__ import annotations

import atexit
import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any

import numpy as np
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.worker.environment import find_interpreter
from onnx import TensorProto, helper, numpy_helper, save_model

IR_VERSION = 8
OPSET = 13


def weights(outputs: int, bands: int) -> tuple[np.ndarray, np.ndarray]:
    """The fixed weights (outputs, bands) and biases of every small model."""
    random = np.random.RandomState(outputs * 10 + bands)
    matrix = random.uniform(-1, 1, (outputs, bands)) * 2
    return matrix.astype(np.float32), random.uniform(-0.5, 0.5, outputs).astype(np.float32)


def expected_logits(pixels: np.ndarray, outputs: int) -> np.ndarray:
    """What a small model computes of ``pixels`` (n, bands, h, w) before its last operator."""
    matrix, bias = weights(outputs, pixels.shape[1])
    means = pixels.astype(np.float64).mean(axis=(2, 3)) / 50
    return means @ matrix.T.astype(np.float64) + bias


def expected(pixels: np.ndarray, outputs: int, multi_label: bool = False) -> np.ndarray:
    """The probabilities that an outcome must carry; one output stands for two classes."""
    logits = expected_logits(pixels, outputs)
    if outputs == 1 or multi_label:
        shares = 1 / (1 + np.exp(-logits))
        return np.concatenate([1 - shares, shares], axis=1) if outputs == 1 else shares
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


@dataclass(frozen=True)
class OnnxForm:
    """What differs between ONNX models that compute the same.

    ``tail`` is the last operator: Softmax, Sigmoid, Gemm, Add (logits of an operator that says
    nothing) or Conv (logits of the shape (n, outputs, 1, 1)).
    """

    outputs: int = 3
    bands: int = 3
    side: Any = 8
    layout: str = "NCHW"
    dtype: int = TensorProto.FLOAT
    batch: Any = "n"
    tail: str = "Softmax"
    opset: int = OPSET
    ir_version: int = IR_VERSION


def write_onnx(path: Path, form: OnnxForm = OnnxForm()) -> Path:
    """Write the model of this ``form`` to ``path``."""
    axes = [form.bands, form.side, form.side]
    shape = axes if form.layout == "NCHW" else [*axes[1:], form.bands]
    nodes, pixels = _to_float_nchw(form)
    matrix, bias = weights(form.outputs, form.bands)
    nodes += [
        helper.make_node("GlobalAveragePool", [pixels], ["means"]),
        helper.make_node("Div", ["means", "fifty"], ["scaled"]),
        helper.make_node("ReduceMax", ["scaled"], ["level"], axes=[1], keepdims=1),
        helper.make_node("Sub", ["level", "little"], ["above"]),
        helper.make_node("Sqrt", ["above"], ["root"]),
        helper.make_node("Div", ["root", "root"], ["one_or_nan"]),
        helper.make_node("Mul", ["scaled", "one_or_nan"], ["trapped"]),
        *_tail(form),
    ]
    constants = {
        "fifty": np.array(50, np.float32),
        "little": np.array(1 / 50, np.float32),
        "matrix": matrix if form.tail != "Conv" else matrix[:, :, None, None],
        "bias": bias,
        "flat": np.array([-1, form.bands], np.int64),
    }
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info("pixels", form.dtype, [form.batch, *shape])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return _save(graph, path, form.opset, form.ir_version)


def _to_float_nchw(form: OnnxForm) -> tuple[list[Any], str]:
    """Operators from the input to float32 NCHW, and the name of what they give."""
    nodes, name = [], "pixels"
    if form.dtype != TensorProto.FLOAT:
        nodes.append(helper.make_node("Cast", [name], ["floats"], to=TensorProto.FLOAT))
        name = "floats"
    if form.layout == "NHWC":
        nodes.append(helper.make_node("Transpose", [name], ["planes"], perm=[0, 3, 1, 2]))
        name = "planes"
    return nodes, name


def _tail(form: OnnxForm) -> list[Any]:
    """The operators from ``trapped`` (n, bands, 1, 1) to ``scores``."""
    if form.tail == "Conv":
        return [helper.make_node("Conv", ["trapped", "matrix", "bias"], ["scores"])]
    flat = helper.make_node("Reshape", ["trapped", "flat"], ["flattened"])
    if form.tail == "Add":
        product = helper.make_node("Gemm", ["flattened", "matrix"], ["product"], transB=1)
        return [flat, product, helper.make_node("Add", ["product", "bias"], ["scores"])]
    last = "scores" if form.tail == "Gemm" else "logits"
    gemm = helper.make_node("Gemm", ["flattened", "matrix", "bias"], [last], transB=1)
    if form.tail == "Gemm":
        return [flat, gemm]
    return [flat, gemm, helper.make_node(form.tail, ["logits"], ["scores"])]


def write_endless_onnx(path: Path) -> Path:
    """A model of three classes that computes for hours once a pixel is above 1000."""
    step = helper.make_graph(
        [
            helper.make_node("Identity", ["go_on"], ["goes_on"]),
            helper.make_node("Add", ["sum_in", "tiny"], ["sum_out"]),
        ],
        "step",
        [
            helper.make_tensor_value_info("count", TensorProto.INT64, []),
            helper.make_tensor_value_info("go_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("sum_in", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("goes_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("sum_out", TensorProto.FLOAT, None),
        ],
    )
    nodes = [
        helper.make_node("ReduceMax", ["pixels"], ["highest"], keepdims=0),
        helper.make_node("Greater", ["highest", "limit"], ["endless"]),
        helper.make_node("Where", ["endless", "many", "none"], ["trips"]),
        helper.make_node("GlobalAveragePool", ["pixels"], ["means"]),
        helper.make_node("Flatten", ["means"], ["flat"]),
        helper.make_node("Loop", ["trips", "", "flat"], ["looped"], body=step),
        helper.make_node("Softmax", ["looped"], ["scores"]),
    ]
    constants = {
        "limit": np.array(1000, np.float32),
        "many": np.array(2**60, np.int64),
        "none": np.array(0, np.int64),
        "tiny": np.array(1e-30, np.float32),
    }
    graph = helper.make_graph(
        nodes,
        "endless",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, 8, 8])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return _save(graph, path, OPSET, IR_VERSION)


def write_hungry_onnx(path: Path) -> Path:
    """A model of three classes that takes about 16 MB for each chip of 8 by 8."""
    nodes = [
        helper.make_node("Resize", ["pixels", "", "scales"], ["large"], mode="nearest"),
        helper.make_node("Sqrt", ["large"], ["raised"]),
        helper.make_node("GlobalAveragePool", ["raised"], ["means"]),
        helper.make_node("Flatten", ["means"], ["flat"]),
        helper.make_node("Softmax", ["flat"], ["scores"]),
    ]
    graph = helper.make_graph(
        nodes,
        "hungry",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, 8, 8])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(np.array([1, 1, 100, 100], np.float32), "scales")],
    )
    return _save(graph, path, OPSET, IR_VERSION)


def _save(graph: Any, path: Path, opset: int, ir_version: int) -> Path:
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=ir_version
    )
    save_model(model, str(path))
    return path


@cache
def _runner(family: str) -> tuple[subprocess.Popen[str], IO[bytes]]:
    """A process of ``family`` for all scripts, and its log: to import PyTorch takes seconds."""
    log = tempfile.TemporaryFile()  # noqa: SIM115
    program = str(Path(__file__).with_name("script_runner.py"))
    process = subprocess.Popen(
        [str(find_interpreter(family)), "-I", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
    )
    atexit.register(process.communicate)  # ends its input, and so the process
    return process, log


def run_in(family: str, script: str, folder: Path) -> None:
    """Let ``script``, which lies beside this file, write its files into ``folder``."""
    process, log = _runner(family)
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps([str(Path(__file__).with_name(script)), str(folder)]) + "\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    assert answer, (log.seek(0), log.read())
    assert json.loads(answer) == ""


def write_torchscript(folder: Path) -> Path:
    """Every TorchScript model of the tests, made in one go in the torch environment."""
    matrix, bias = weights(3, 3)
    np.savez(folder / "weights.npz", matrix=matrix, bias=bias)
    run_in("torch", "torchscript_models.py", folder)
    return folder


def torchscript_models(folder: Path) -> dict[str, Path]:
    """What ``write_torchscript`` wrote, by name; under ``exported`` a program of torch.export."""
    scripted = {path.stem: path for path in folder.glob("*.pt")}
    return {**scripted, "exported": folder / "plain.pt2"}


def write_arcgis_weights(folder: Path) -> Path:
    """Weights in arcgis.learn's layout and their answers, made in the torch environment."""
    run_in("torch", "arcgis_models.py", folder)
    return folder


def write_captioner(folder: Path) -> Path:
    """A captioner in arcgis.learn's layout and what it says, made in the torch environment."""
    run_in("torch", "caption_models.py", folder)
    return folder


def write_torch_files(folder: Path) -> Path:
    """Weights, exported programs and pickled models, made in the torch environment."""
    run_in("torch", "weights_models.py", folder)
    return folder


def write_exports(folder: Path, pictures: Sequence[np.ndarray]) -> dict[str, np.ndarray]:
    """Export folders in ``folder`` and what their models answer to ``pictures`` (h, w, 3)."""
    np.savez(folder / "pictures.npz", **{str(n): entry for n, entry in enumerate(pictures)})
    run_in("torch", "export_models.py", folder)
    return dict(np.load(folder / "expected.npz"))


def ask(
    question: str, folder: Path, jobs: Mapping[str, tuple[str, ModelDefinition, np.ndarray]]
) -> None:
    """Ask models in the torch environment what ``model_answers.py`` calls ``question``.

    ``jobs`` are kind, definition and pixels (uint8) by a name; ``<name>.npz`` will be the answer.
    """
    listed = []
    for name, (kind, model, pixels) in jobs.items():
        np.save(folder / f"{name}.npy", pixels.astype(np.float32) / 255)
        listed.append([question, name, kind, asdict(model)])
    (folder / "jobs.json").write_text(json.dumps(listed), "utf-8")
    run_in("torch", "model_answers.py", folder)


def arcgis_pixels(bands: int) -> np.ndarray:
    """The pixels (4, bands, 64, 64) to which ``arcgis_models.py`` knows the answers."""
    random = np.random.RandomState(bands)
    return random.randint(0, 256, (4, bands, 64, 64)).astype(np.uint8)


def _fixed_weights(folder: Path) -> None:
    """The small model's weights by number of outputs, and pixels for the others, for scripts."""
    saved = {}
    for outputs in (1, 3):
        saved[f"matrix{outputs}"], saved[f"bias{outputs}"] = weights(outputs, 3)
    np.savez(folder / "weights.npz", **saved)
    np.save(folder / "seen.npy", framework_pixels())


def framework_pixels() -> np.ndarray:
    """The pixels (6, 3, 24, 24) whose answers stand in ``answers.npy``."""
    return np.random.RandomState(2).randint(0, 256, (6, 3, 24, 24)).astype(np.uint8)


def write_keras(folder: Path) -> Path:
    """The Keras models of the tests and ``answers.npy``, made in the torch environment."""
    _fixed_weights(folder)
    run_in("torch", "keras_models.py", folder)
    return folder


def write_saved_models(folder: Path) -> Path:
    """The SavedModels of the tests and ``answers.npy``, made in the tensorflow environment."""
    _fixed_weights(folder)
    run_in("tensorflow", "saved_models.py", folder)
    return folder

# SPDX-License-Identifier: GPL-2.0-or-later
"""Computes a little with each framework of an environment; run by its interpreter.

The last line that it prints is a JSON object: ``prefix``, the environment's folder; ``files``,
where its packages lie; ``findings``, lists of framework, version, device and problem.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from importlib import import_module, metadata
from typing import Any

from ...errors import both_ends

CPU, GPU = "CPU", "GPU"
#: A computation raises unless it comes to the right numbers.
Computation = Callable[[], None]


def main() -> None:
    """Compute for the family that an argument names."""
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # frameworks print what they like
    family = sys.argv[2]
    findings = [
        [name, _version(name), device, _problem(computation)]
        for name, device, computation in _COMPUTATIONS[family]()
    ]
    loaded = {name for name, *_ in findings} & set(sys.modules)
    files = [str(sys.modules[name].__file__) for name in sorted(loaded)]
    out.write(json.dumps({"prefix": sys.prefix, "files": files, "findings": findings}) + "\n")
    out.flush()


def _problem(computation: Computation) -> str:
    try:
        computation()
    except BaseException as error:  # a library that does not load raises what it likes
        return both_ends(f"{type(error).__name__}: {error}", 300)
    return ""


def _version(name: str) -> str:
    for known in (name, f"{name}-gpu", f"{name}-cpu"):
        try:
            return metadata.version(known)
        except metadata.PackageNotFoundError:
            continue
    return ""


def _right(found: Any, expected: float) -> None:
    if abs(float(found) - expected) > 1e-3:
        raise ArithmeticError(f"{float(found)} instead of {expected}")


def _numpy() -> None:
    numpy = import_module("numpy")
    _right((numpy.ones((64, 64), numpy.float32) @ numpy.ones((64, 64), numpy.float32))[0, 0], 64)


def _shapely() -> None:
    _right(import_module("shapely").box(0, 0, 2, 3).area, 6)


def _session(provider: str) -> Computation:
    """A product of matrices by ONNX Runtime's ``provider``, and by no other that stands in."""

    def compute() -> None:
        numpy, onnxruntime = import_module("numpy"), import_module("onnxruntime")
        if provider.startswith("CUDA") and hasattr(onnxruntime, "preload_dlls"):
            onnxruntime.preload_dlls()
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(_product(), options, providers=[provider])
        if session.get_providers()[0] != provider:
            raise RuntimeError(f"{provider} could not be started")
        _right(session.run(None, {"x": numpy.full((2, 2), 3, numpy.float32)})[0][0, 0], 18)

    return compute


def _product() -> bytes:
    """An ONNX model that multiplies a matrix of 2 x 2 by itself, as its file has it."""
    side = _field(1, b"\x08\x02")
    tensor = _field(1, b"\x08\x01" + _field(2, side + side))  # of 32-bit floats
    values = [_field(1, name) + _field(2, tensor) for name in (b"x", b"y")]
    node = _field(1, b"x") + _field(1, b"x") + _field(2, b"y") + _field(4, b"MatMul")
    graph = _field(1, node) + _field(2, b"g") + _field(11, values[0]) + _field(12, values[1])
    return b"\x08\x07" + _field(7, graph) + _field(8, b"\x10\x0d")


def _field(number: int, content: bytes) -> bytes:
    """A field of a protocol buffer that holds bytes, fewer than 128."""
    return bytes([number << 3 | 2, len(content)]) + content


def _torch(device: str) -> Computation:
    def compute() -> None:
        torch = import_module("torch")
        image = torch.ones(1, 3, 8, 8, device=device)
        kernel = torch.ones(1, 3, 3, 3, device=device)
        _right(torch.nn.functional.conv2d(image, kernel)[0, 0, 0, 0].item(), 27)

    return compute


def _torchvision() -> None:
    torch = import_module("torch")
    boxes = torch.tensor([[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 2.0, 2.1], [5.0, 5.0, 6.0, 6.0]])
    kept = import_module("torchvision").ops.nms(boxes, torch.tensor([0.9, 0.8, 0.7]), 0.5)
    _right(len(kept), 2)


def _timm() -> None:
    model = import_module("timm").create_model("resnet10t", num_classes=2).eval()
    _right(model(import_module("torch").zeros(1, 3, 32, 32)).shape[1], 2)


def _keras() -> None:
    keras = import_module("keras")
    layer = keras.layers.Dense(1, kernel_initializer="ones")
    _right(layer(keras.ops.ones((1, 4)))[0, 0].item(), 4)


def _tensorflow(device: str) -> Computation:
    def compute() -> None:
        tensorflow = import_module("tensorflow")
        with tensorflow.device(f"/{device}:0"):
            _right(tensorflow.linalg.matmul(*[tensorflow.ones((4, 4))] * 2)[0, 0].numpy(), 4)

    return compute


def _dask() -> None:
    dask = import_module("dask")
    _right(dask.delayed(sum)([1, 2, 3]).compute(scheduler="synchronous"), 6)


def _distributed() -> None:
    import_module("distributed").Client  # noqa: B018 # it is loaded when it is asked for


def _onnx_family() -> Iterator[tuple[str, str, Computation]]:
    yield "numpy", CPU, _numpy
    yield "shapely", CPU, _shapely
    yield "onnxruntime", CPU, _session("CPUExecutionProvider")
    try:
        providers = import_module("onnxruntime").get_available_providers()
    except Exception:  # which the computation has told
        return
    if "CUDAExecutionProvider" in providers:
        yield "onnxruntime", GPU, _session("CUDAExecutionProvider")


def _torch_family() -> Iterator[tuple[str, str, Computation]]:
    yield from _onnx_family()
    yield "torch", CPU, _torch("cpu")
    yield "torchvision", CPU, _torchvision
    yield "timm", CPU, _timm
    yield "keras", CPU, _keras
    try:
        cuda = import_module("torch").version.cuda
    except Exception:
        return
    if cuda:
        yield "torch", GPU, _torch("cuda")


def _tensorflow_family() -> Iterator[tuple[str, str, Computation]]:
    yield from _onnx_family()
    yield "tensorflow", CPU, _tensorflow("CPU")
    try:
        cards = import_module("tensorflow").config.list_physical_devices("GPU")
    except Exception:
        return
    if cards:
        yield "tensorflow", GPU, _tensorflow("GPU")


def _cluster_family() -> Iterator[tuple[str, str, Computation]]:
    yield "dask", CPU, _dask
    yield "distributed", CPU, _distributed


_COMPUTATIONS: dict[str, Callable[[], Iterator[tuple[str, str, Computation]]]] = {
    "onnx": _onnx_family,
    "torch": _torch_family,
    "tensorflow": _tensorflow_family,
    "cluster": _cluster_family,
}

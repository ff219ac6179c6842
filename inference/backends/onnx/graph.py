# SPDX-License-Identifier: GPL-2.0-or-later
"""The last operator of an ONNX graph, read from the file itself.

The onnx package is not part of the onnx environment, and ONNX Runtime does not tell operators; so
the few fields needed are read from the Protocol Buffers encoding (length-delimited fields of
ModelProto.graph, GraphProto.node and .output, NodeProto.input, .output and .op_type; onnx.proto).
Weights are skipped, not read.
"""

from __future__ import annotations

import mmap

from ...definition.files.protobuf_fields import fields, text

#: Operators that move values, or round them, and do not change what they are.
_PASSING = frozenset(
    (
        "Identity",
        "Reshape",
        "Squeeze",
        "Unsqueeze",
        "Flatten",
        "Cast",
        "Transpose",
        "Dropout",
        "Clip",
        "QuantizeLinear",
        "DequantizeLinear",
    )
)


def last_operator(path: str, output: str) -> str:
    """The operator that makes the values of ``output``; empty when it cannot be told."""
    try:
        with open(path, "rb") as handle:
            model = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
        makers = _makers(memoryview(model))
    except (OSError, ValueError, IndexError):
        return ""
    for _ in range(len(makers)):
        operator, first_input = makers.get(output, ("", ""))
        if operator not in _PASSING:
            return operator
        output = first_input
    return ""


def _makers(model: memoryview) -> dict[str, tuple[str, str]]:
    """For every value of the graph: the operator that makes it, and that operator's first input."""
    makers: dict[str, tuple[str, str]] = {}
    for number, content in fields(model):
        if number != 7 or isinstance(content, int):
            continue
        for part, node in fields(content):
            if part == 1 and not isinstance(node, int):
                _note_node(node, makers)
    return makers


def _note_node(node: memoryview, makers: dict[str, tuple[str, str]]) -> None:
    inputs, outputs, operator = [], [], ""
    for number, content in fields(node):
        if isinstance(content, int):
            continue
        if number == 1:
            inputs.append(text(content))
        elif number == 2:
            outputs.append(text(content))
        elif number == 4:
            operator = text(content)
    for name in outputs:
        makers[name] = (operator, inputs[0] if inputs else "")

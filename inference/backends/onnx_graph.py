# SPDX-License-Identifier: GPL-2.0-or-later
"""The last operator of an ONNX graph, read from the file itself.

The onnx package is not part of the onnx environment, and ONNX Runtime does not tell operators; so
the few fields needed are read from the Protocol Buffers encoding (length-delimited fields of
ModelProto.graph, GraphProto.node and .output, NodeProto.input, .output and .op_type; onnx.proto).
Weights are skipped, not read.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from typing import Optional

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
    for number, content in _fields(model):
        if number != 7 or content is None:
            continue
        for part, node in _fields(content):
            if part == 1 and node is not None:
                _note_node(node, makers)
    return makers


def _note_node(node: memoryview, makers: dict[str, tuple[str, str]]) -> None:
    inputs, outputs, operator = [], [], ""
    for number, content in _fields(node):
        if content is None:
            continue
        if number == 1:
            inputs.append(bytes(content).decode("utf-8", "replace"))
        elif number == 2:
            outputs.append(bytes(content).decode("utf-8", "replace"))
        elif number == 4:
            operator = bytes(content).decode("utf-8", "replace")
    for name in outputs:
        makers[name] = (operator, inputs[0] if inputs else "")


def _fields(message: memoryview) -> Iterator[tuple[int, Optional[memoryview]]]:
    """(Field number, content) of each field; the content of numbers is not read."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, wire = key >> 3, key & 7
        if wire == 0:
            _, position = _varint(message, position)
            yield number, None
        elif wire == 1:
            position += 8
        elif wire == 5:
            position += 4
        elif wire == 2:
            length, position = _varint(message, position)
            if position + length > len(message):
                raise ValueError("a field reaches beyond its message")
            yield number, message[position : position + length]
            position += length
        else:
            raise ValueError(f"wire type {wire} is not used by ONNX")


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise ValueError("a number of more than 64 bits")

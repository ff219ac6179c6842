# SPDX-License-Identifier: GPL-2.0-or-later
"""What an ONNX file says of itself, read without its weights."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
import pytest
from deep_objects.inference.definition.files.onnx_file import read_onnx
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from ....models import OnnxForm
from ..exports.files import write_described_onnx

NO_MODEL = (
    "m.onnx: this is not an ONNX model, or the file is damaged. "
    "Export or copy the model again, or choose another file."
)


def of_shapes(path: Path, shapes: list[list[Any]], answer: Optional[list[Any]]) -> Path:
    """A model with inputs of these shapes, the weights among them, as older files have it."""
    inputs = [
        helper.make_tensor_value_info(f"in{n}", TensorProto.FLOAT, shape)
        for n, shape in enumerate(shapes)
    ]
    weight = numpy_helper.from_array(np.zeros((2, 2), np.float32), "weight")
    inputs.append(helper.make_tensor_value_info("weight", TensorProto.FLOAT, [2, 2]))
    outputs = [helper.make_tensor_value_info("out", TensorProto.FLOAT, answer)]
    nodes = [helper.make_node("Identity", ["in0"], ["out"])]
    graph = helper.make_graph(nodes, "g", inputs, outputs, [weight])
    onnx.save_model(helper.make_model(graph), str(path))
    return path


def test_metadata_inputs_and_outputs_are_those_that_were_written(tmp_path: Path) -> None:
    """Texts of any language; free axes have no side."""
    path = write_described_onnx(tmp_path / "m.onnx", task="classify", names="{0: 'Straße'}")
    found = read_onnx(path)

    assert found.metadata == {"task": "classify", "names": "{0: 'Straße'}"}
    assert [(entry.name, entry.shape) for entry in found.inputs] == [("pixels", (None, 3, 8, 8))]
    assert [entry.name for entry in found.outputs] == ["scores"]


@pytest.mark.parametrize(
    ("shape", "answer", "picture", "scores"),
    [
        (["n", 3, 224, 96], ["n", 5], (3, 224, 96), 5),
        ([1, 64, 48, 4], [1, 1], (4, 64, 48), 1),
        ([1, "c", "h", "w"], [1, 7, 1, 1], (None, None, None), 7),
        (["n", 3, "h", "w"], ["n", 5, 8, 8], (3, None, None), None),
        (["n", 12], ["n", "m"], (None, None, None), None),
    ],
)
def test_the_picture_and_the_scores_are_told_where_they_are_fixed(
    tmp_path: Path, shape: list[Any], answer: list[Any], picture: Any, scores: Optional[int]
) -> None:
    """Bands, height and width in either order of axes; weights are no inputs."""
    found = read_onnx(of_shapes(tmp_path / "m.onnx", [shape], answer))

    assert (found.picture, found.scores) == (picture, scores)


def test_of_two_inputs_neither_is_the_picture(tmp_path: Path) -> None:
    """The backend refuses such a model; here nothing is guessed."""
    found = read_onnx(of_shapes(tmp_path / "m.onnx", [[1, 3, 8, 8], [1, 3, 8, 8]], [1, 2]))

    assert found.picture == (None, None, None)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\x08\x07", b"weights", b"\x3a\xff\xff"])
def test_what_is_no_model_gets_a_sentence(tmp_path: Path, content: bytes) -> None:
    """An empty file, an archive, a header without a graph."""
    path = tmp_path / "m.onnx"
    path.write_bytes(content)

    with pytest.raises(DefinitionError) as caught:
        read_onnx(path)
    assert str(caught.value) == NO_MODEL


def test_a_file_of_endless_little_fields_is_given_up(tmp_path: Path) -> None:
    """Twenty million fields are no model."""
    path = tmp_path / "m.onnx"
    path.write_bytes(b"\x08\x01" * 20_000_000)

    with pytest.raises(DefinitionError) as caught:
        read_onnx(path)
    assert str(caught.value) == NO_MODEL


def test_weights_are_skipped_not_read(tmp_path: Path) -> None:
    """A sparse file of three gigabytes of weights is read like a small one."""
    path = write_described_onnx(tmp_path / "m.onnx", task="classify")
    size = 3 << 30
    with open(path, "ab") as file:
        file.write(b"\x7a" + _varint(size))  # a long field that ONNX does not have
        file.truncate(file.tell() + size)

    assert read_onnx(path).metadata == {"task": "classify"}


def _varint(number: int) -> bytes:
    parts = []
    while number > 127:
        parts.append(number & 127 | 128)
        number >>= 7
    return struct.pack(f"{len(parts) + 1}B", *parts, number)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a whole model, to be damaged."""
    made = tmp_path_factory.mktemp("onnx")
    write_described_onnx(made / "whole.onnx", OnnxForm(), task="classify", names="{0: 'a'}")
    return made


def _read_or_refused(path: Path) -> None:
    try:
        read_onnx(path)
    except DefinitionError as error:
        assert str(error) == NO_MODEL


@settings(max_examples=300)
@given(st.data())
def test_a_damaged_model_is_read_or_refused(folder: Path, data: Any) -> None:
    """Whatever bytes are changed or missing."""
    content = bytearray((folder / "whole.onnx").read_bytes())
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "m.onnx").write_bytes(content[: data.draw(st.integers(0, len(content)))])

    _read_or_refused(folder / "m.onnx")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(folder: Path, content: bytes) -> None:
    """Arbitrary bytes are never another error."""
    (folder / "m.onnx").write_bytes(content)

    _read_or_refused(folder / "m.onnx")


def test_a_pipe_is_no_model(tmp_path: Path) -> None:
    """Opening it would wait for ever for somebody who writes."""
    os.mkfifo(tmp_path / "m.onnx")

    with pytest.raises(DefinitionError) as caught:
        read_onnx(tmp_path / "m.onnx")

    assert str(caught.value) == NO_MODEL

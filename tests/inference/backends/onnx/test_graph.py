# SPDX-License-Identifier: GPL-2.0-or-later
"""The last operator of an ONNX graph, read without the onnx package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from deep_objects.inference.backends.onnx.graph import last_operator
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from ....models import OnnxForm, write_onnx


@pytest.mark.parametrize("tail", ["Softmax", "Sigmoid", "Gemm", "Conv", "Add"])
def test_the_operator_that_makes_the_scores_is_told(tmp_path: Path, tail: str) -> None:
    """The name is the one that the onnx package wrote."""
    path = write_onnx(tmp_path / "m.onnx", OnnxForm(tail=tail))

    assert last_operator(str(path), "scores") == tail


def chain(path: Path, operators: list[str]) -> str:
    """A model of these operators in a row; its last value is called like their number."""
    nodes = [
        helper.make_node(name, [str(i), "shape"] if name == "Reshape" else [str(i)], [str(i + 1)])
        for i, name in enumerate(operators)
    ]
    values = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, None)
        for name in ("0", str(len(operators)))
    ]
    shape = numpy_helper.from_array(np.array([-1, 3], np.int64), "shape")
    onnx.save_model(
        helper.make_model(helper.make_graph(nodes, "g", values[:1], values[1:], [shape])), str(path)
    )
    return str(path)


def test_operators_that_only_move_values_are_passed(tmp_path: Path) -> None:
    """A softmax behind a flatten, a reshape and an identity is still a softmax."""
    path = chain(tmp_path / "m.onnx", ["Relu", "Softmax", "Flatten", "Reshape", "Identity"])

    assert last_operator(path, "5") == "Softmax"


def test_an_operator_that_changes_values_is_not_passed(tmp_path: Path) -> None:
    """Behind a Relu a softmax says nothing of the output any more."""
    path = chain(tmp_path / "m.onnx", ["Softmax", "Relu", "Flatten"])

    assert last_operator(path, "3") == "Relu"


def test_a_graph_that_only_moves_its_input_tells_nothing(tmp_path: Path) -> None:
    """No operator makes the values of an input."""
    assert last_operator(chain(tmp_path / "m.onnx", ["Identity", "Flatten"]), "2") == ""


def test_an_unknown_output_tells_nothing(tmp_path: Path) -> None:
    """A name that the graph does not have has no operator."""
    path = write_onnx(tmp_path / "m.onnx")

    assert last_operator(str(path), "elsewhere") == ""


def test_a_missing_or_empty_file_tells_nothing(tmp_path: Path) -> None:
    """What cannot be read leaves the question open; loading says the reason."""
    (tmp_path / "empty.onnx").write_bytes(b"")

    assert last_operator(str(tmp_path / "gone.onnx"), "scores") == ""
    assert last_operator(str(tmp_path / "empty.onnx"), "scores") == ""


def test_a_chain_of_values_that_bites_its_tail_ends(tmp_path: Path) -> None:
    """Two nodes that feed each other are no reason to search for ever."""
    nodes = [helper.make_node("Identity", ["a"], ["b"]), helper.make_node("Identity", ["b"], ["a"])]
    graph = helper.make_graph(nodes, "g", [], [])
    path = tmp_path / "m.onnx"
    path.write_bytes(helper.make_model(graph).SerializeToString())

    assert last_operator(str(path), "a") == ""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a whole model, to be damaged."""
    made = tmp_path_factory.mktemp("graph")
    write_onnx(made / "whole.onnx")
    return made


@settings(max_examples=200)
@given(st.data())
def test_a_damaged_model_tells_some_operator_or_nothing(folder: Path, data: Any) -> None:
    """Whatever bytes are changed or missing, the answer is a text."""
    content = bytearray((folder / "whole.onnx").read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "m.onnx").write_bytes(content[: data.draw(st.integers(0, len(content)))])

    assert isinstance(last_operator(str(folder / "m.onnx"), "scores"), str)


@given(st.binary(max_size=100))
def test_any_bytes_tell_some_operator_or_nothing(folder: Path, content: bytes) -> None:
    """Arbitrary bytes are never an error."""
    (folder / "m.onnx").write_bytes(content)

    assert isinstance(last_operator(str(folder / "m.onnx"), "scores"), str)

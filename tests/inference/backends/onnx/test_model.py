# SPDX-License-Identifier: GPL-2.0-or-later
"""ONNX models that cannot be used, each with its sentence, and models made by others."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from deep_objects.inference.chips.window import Chip
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.outcome import MODEL_ERROR, OK
from deep_objects.inference.worker.client import Worker
from onnx import TensorProto, helper

from ....builders import chips_of, classes, definition, random_pixels
from ....models import OnnxForm, write_onnx
from ...running import classify, load, scores_of


def refusal(worker: Worker, path: Path, **keys: Any) -> str:
    """The message with which the model at ``path`` is refused for three bands."""
    with pytest.raises(ModelError) as caught:
        load(worker, "onnx", definition(path, **keys))
    return str(caught.value)


def small(tmp_path: Path, **changes: Any) -> Path:
    """A small model of another form."""
    return write_onnx(tmp_path / "m.onnx", OnnxForm(**changes))


def graph_model(path: Path, inputs: list[Any], nodes: list[Any], outputs: list[Any]) -> Path:
    """Any other graph as a model."""
    graph = helper.make_graph(nodes, "g", inputs, outputs)
    opset = [helper.make_opsetid("", 13)]
    onnx.save_model(helper.make_model(graph, opset_imports=opset, ir_version=8), str(path))
    return path


def value(name: str, shape: Any, kind: int = TensorProto.FLOAT) -> Any:
    """A named value of a graph."""
    return helper.make_tensor_value_info(name, kind, shape)


def test_another_number_of_bands_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """The message says how many bands the model takes, and where to name them."""
    assert refusal(onnx_worker, small(tmp_path, bands=4)) == (
        "test.emd: the model takes 4 bands, but 3 are extracted from the imagery. "
        "Name the bands that it was trained on in ExtractBands."
    )


def test_another_size_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """The message shows both sizes, and which keys to correct."""
    assert refusal(onnx_worker, small(tmp_path, side=16), ImageWidth=9) == (
        "test.emd: the model takes chips of 16 × 16 pixels, but the definition says "
        "ImageWidth 9 and ImageHeight 8. Correct the two keys."
    )


def test_another_layout_than_stated_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """A ModelFormat that contradicts the model's shape is told as what it is."""
    assert refusal(onnx_worker, small(tmp_path, layout="NHWC"), ModelFormat="NCHW") == (
        "test.emd: the model takes 8 bands, but 3 are extracted from the imagery. "
        "Name the bands that it was trained on in ExtractBands, or correct ModelFormat."
    )


def test_a_newer_ir_version_is_told(onnx_worker: Worker, tmp_path: Path) -> None:
    """Both versions are named, and both ways out."""
    assert refusal(onnx_worker, small(tmp_path, ir_version=99)) == (
        "test.emd: m.onnx has ONNX IR version 99, but ONNX Runtime 1.32.0 reads versions up to 14. "
        "Update the onnx environment, or export the model for an older version."
    )


@pytest.mark.parametrize("opset", [30, 99])
def test_a_newer_opset_is_told(onnx_worker: Worker, tmp_path: Path, opset: int) -> None:
    """Both opsets are named, and both ways out."""
    assert refusal(onnx_worker, small(tmp_path, opset=opset)) == (
        f"test.emd: m.onnx uses ONNX opset {opset}, but ONNX Runtime 1.32.0 knows opsets up to 28. "
        "Update the onnx environment, or export the model with an older opset."
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"hello world", "Protobuf parsing failed"),
        (b"", "No graph was found in the protobuf"),
    ],
)
def test_a_file_that_is_no_model_is_told(
    onnx_worker: Worker, tmp_path: Path, content: bytes, reason: str
) -> None:
    """A file that is no ONNX model is refused with ONNX Runtime's reason, without its codes."""
    path = tmp_path / "m.onnx"
    path.write_bytes(content)

    assert refusal(onnx_worker, path) == (
        f"test.emd: m.onnx cannot be loaded as an ONNX model: {reason}. "
        "Export the model again, or choose another file."
    )


def test_a_truncated_model_is_told(onnx_worker: Worker, tmp_path: Path) -> None:
    """A download that broke off is refused like any damaged file."""
    path = small(tmp_path)
    path.write_bytes(path.read_bytes()[:200])

    assert refusal(onnx_worker, path) == (
        "test.emd: m.onnx cannot be loaded as an ONNX model: Protobuf parsing failed. "
        "Export the model again, or choose another file."
    )


def test_a_model_of_two_inputs_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """A chip is one input; a model that compares two pictures is named by its inputs."""
    shape = ["n", 3, 8, 8]
    add = helper.make_node("Add", ["before", "after"], ["scores"])
    inputs = [value("before", shape), value("after", shape)]
    path = graph_model(tmp_path / "m.onnx", inputs, [add], [value("scores", shape)])

    assert refusal(onnx_worker, path) == (
        "test.emd: the model takes 2 inputs (before, after), but a chip is one. "
        "Choose a model with one input for the picture."
    )


def test_a_model_of_tables_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """A model whose input has two axes takes no pictures."""
    node = helper.make_node("Identity", ["table"], ["scores"])
    shape = ["n", 3]
    path = graph_model(
        tmp_path / "m.onnx", [value("table", shape)], [node], [value("scores", shape)]
    )

    assert refusal(onnx_worker, path) == (
        "test.emd: the model's input table has the shape ['n', 3], but four axes are needed: "
        "batch, bands, height, width. Choose a model that takes pictures."
    )


def test_a_model_of_texts_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """Pixels can be turned into numbers of any kind, not into texts."""
    shape = ["n", 3, 8, 8]
    node = helper.make_node("Identity", ["texts"], ["scores"])
    texts = [value(name, shape, TensorProto.STRING) for name in ("texts", "scores")]
    path = graph_model(tmp_path / "m.onnx", texts[:1], [node], texts[1:])

    assert refusal(onnx_worker, path) == (
        "test.emd: the model's input is of type tensor(string), which pixels cannot be turned "
        "into. Export the model with a float32 input."
    )


def test_a_model_that_labels_pixels_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """A score for every pixel is no score for an object."""
    shape = ["n", 3, 8, 8]
    node = helper.make_node("Softmax", ["pixels"], ["scores"], axis=1)
    path = graph_model(
        tmp_path / "m.onnx", [value("pixels", shape)], [node], [value("scores", shape)]
    )

    assert refusal(onnx_worker, path) == (
        "test.emd: the model's output has the shape [8, 3, 8, 8] for 8 objects, but one list of "
        "class scores per object is needed. Choose a model that classifies whole chips."
    )


@pytest.mark.parametrize("names", [["label", "scores"], ["scores", "label"]])
def test_the_scores_are_found_beside_a_label(
    onnx_worker: Worker, tmp_path: Path, names: list[str]
) -> None:
    """Some exporters add the winning class as an output; it is not taken for the scores."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["pixels"], ["means"]),
        helper.make_node("Flatten", ["means"], ["flat"]),
        helper.make_node("Softmax", ["flat"], ["scores"]),
        helper.make_node("ArgMax", ["scores"], ["label"], axis=1, keepdims=0),
    ]
    outputs = {
        "label": value("label", ["n"], TensorProto.INT64),
        "scores": value("scores", ["n", 2]),
    }
    inputs = [value("pixels", ["n", 2, 8, 8])]
    path = graph_model(tmp_path / "m.onnx", inputs, nodes, [outputs[name] for name in names])
    load(onnx_worker, "onnx", definition(path, Classes=classes(2)), bands=2)
    pixels = np.ones((1, 2, 8, 8), np.float32)
    pixels[:, 1] = 1.5

    outcome = classify(onnx_worker, chips_of(pixels), 1)[0]

    assert outcome.label == "roof"
    assert outcome.confidence == pytest.approx(1 / (1 + np.exp(-0.5)))


def test_a_model_that_gives_labels_alone_is_refused(onnx_worker: Worker, tmp_path: Path) -> None:
    """A number of the winning class is no score; the message names what the model gives."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["pixels"], ["means"]),
        helper.make_node("Flatten", ["means"], ["flat"]),
        helper.make_node("ArgMax", ["flat"], ["label"], axis=1, keepdims=0),
    ]
    outputs = [value("label", ["n"], TensorProto.INT64)]
    path = graph_model(tmp_path / "m.onnx", [value("pixels", ["n", 3, 8, 8])], nodes, outputs)

    assert refusal(onnx_worker, path) == (
        "test.emd: the model gives label of type tensor(int64), but class scores are needed as a "
        "tensor of floating point numbers. Export the model with its scores as an output."
    )


def test_a_graphics_card_that_is_not_there_is_told(onnx_worker: Worker, tmp_path: Path) -> None:
    """GPU is refused with the reason where the installed ONNX Runtime has no CUDA."""
    with pytest.raises(ModelError) as caught:
        onnx_worker.load("onnx", definition(small(tmp_path)), {}, 3, "GPU", 1)

    assert str(caught.value) == (
        "test.emd: no GPU can be used: the installed ONNX Runtime computes on the CPU only. "
        "Choose PROCESSOR AUTO or CPU, or set the onnx environment up again with VARIANT GPU."
    )


def test_auto_says_why_it_computes_on_the_cpu(onnx_worker: Worker, tmp_path: Path) -> None:
    """AUTO falls back to the CPU, with the reason for the log."""
    loaded = onnx_worker.load("onnx", definition(small(tmp_path)), {}, 3, "AUTO", 1)

    assert loaded.device == "CPU"
    assert loaded.notes == [
        "Computing on the CPU: the installed ONNX Runtime computes on the CPU only.",
        "The model's outputs are read as probabilities.",
    ]


def test_whole_number_inputs_are_rounded_and_clipped(onnx_worker: Worker, tmp_path: Path) -> None:
    """Values beyond 0 to 255 reach a model of bytes as 0 and 255, not wrapped around."""
    path = small(tmp_path, dtype=TensorProto.UINT8)
    load(onnx_worker, "onnx", definition(path))
    wild = np.array([-50.0, 300.0, 99.6], np.float32)[:, None, None, None] * np.ones((3, 8, 8))
    tame = np.array([0, 255, 100], np.uint8)[:, None, None, None] * np.ones((3, 8, 8), np.uint8)
    tame[0, 0] = 2  # the model answers NaN for a chip of zeros
    wild[0, 0] = 2

    assert scores_of(classify(onnx_worker, chips_of(wild.astype(np.float32)), 3)).tolist() == (
        scores_of(classify(onnx_worker, chips_of(tame.astype(np.uint8)), 3)).tolist()
    )


def test_a_model_of_bytes_sees_the_same_of_a_chip_in_any_batch(
    onnx_worker: Worker, tmp_path: Path
) -> None:
    """Whether its pixels are looked at in the file, zeroed, or converted from another size."""
    load(onnx_worker, "onnx", definition(small(tmp_path, dtype=TensorProto.UINT8)))
    plain = Chip(0, random_pixels(1)[0])
    masked = plain._replace(valid=np.arange(64).reshape(1, 8, 8) > 20)
    larger = Chip(0, np.repeat(np.repeat(plain.pixels, 2, axis=1), 2, axis=2))
    batches = [[plain], [masked], [plain, masked], [plain, plain], [masked, plain, larger]]

    found = [scores_of(classify(onnx_worker, batch, len(batch))) for batch in batches]

    assert found[2].tolist() == [found[0][0].tolist(), found[1][0].tolist()]
    assert found[3].tolist() == [found[0][0].tolist()] * 2
    assert found[4][:2].tolist() == [found[1][0].tolist(), found[0][0].tolist()]


def by_others(data: Path, file: str, count: int, **keys: Any) -> ModelDefinition:
    """A hand-written definition of one of the models made by others."""
    listed = [{"Value": index, "Name": f"class {index}"} for index in range(count)]
    return definition(data / "models" / file, Classes=listed, **keys)


def test_the_cifar_model_runs(onnx_worker: Worker, data: Path) -> None:
    """A PyTorch export of 2021: logits by a Gemm, a dynamic batch, its own normalisation."""
    normalization = {"Mean": [0.5], "Std": [0.5], "Scale": 1 / 255}
    given = by_others(
        data, "cifar10_cnn.onnx", 10, ImageHeight=32, ImageWidth=32, Normalization=normalization
    )

    loaded = load(onnx_worker, "onnx", given)
    outcomes = classify(onnx_worker, chips_of(random_pixels(5, side=32)), 4)

    assert (loaded.batch_size, loaded.notes) == (16, ["The model's outputs are read as logits."])
    assert [outcome.status for outcome in outcomes] == [OK] * 5
    assert np.allclose(scores_of(outcomes).sum(axis=1), 1)


def test_the_digits_model_runs(onnx_worker: Worker, data: Path) -> None:
    """A CNTK export of 2018: one band, a fixed batch of 1; an upright stroke is a one."""
    given = by_others(data, "mnist_cntk.onnx", 10, ImageHeight=28, ImageWidth=28, ExtractBands=[0])
    stroke = np.zeros((2, 1, 28, 28), np.uint8)
    stroke[:, :, 4:24, 13:16] = 255

    loaded = load(onnx_worker, "onnx", given, bands=1)
    outcomes = classify(onnx_worker, chips_of(stroke), 2)

    assert loaded.batch_size == 1
    assert [outcome.label for outcome in outcomes] == ["class 1", "class 1"]


def test_the_half_precision_model_runs(onnx_worker: Worker, data: Path) -> None:
    """SqueezeNet in float16: a fixed batch, an output of four axes, probabilities of 1000."""
    given = by_others(data, "squeezenet_fp16_imagenet.onnx", 1000, ImageHeight=224, ImageWidth=224)

    loaded = load(onnx_worker, "onnx", given)
    outcomes = classify(onnx_worker, chips_of(random_pixels(3, side=224)), 1)

    assert loaded.notes == ["The model's outputs are read as probabilities."]
    assert np.allclose(scores_of(outcomes).sum(axis=1), 1, atol=1e-2)


def test_every_model_by_others_has_its_test(data: Path) -> None:
    """No ONNX model of the collection is forgotten here."""
    assert {path.name for path in (data / "models").glob("*.onnx")} == {
        "cifar10_cnn.onnx",
        "mnist_cntk.onnx",
        "squeezenet_fp16_imagenet.onnx",
    }


def test_scores_that_change_their_number_cost_their_own_chips(
    onnx_worker: Worker, tmp_path: Path
) -> None:
    """Three when the model is loaded, two for bright chips: nobody knows whose they are."""
    numbers = {"limit": 1000.0, "none": [0], "two": [2], "three": [3], "one": [1]}
    nodes = [
        helper.make_node(
            "Constant",
            [],
            [name],
            value=onnx.numpy_helper.from_array(
                np.array(given, np.float32 if name == "limit" else np.int64)
            ),
        )
        for name, given in numbers.items()
    ]
    nodes += [
        helper.make_node("GlobalAveragePool", ["pixels"], ["means"]),
        helper.make_node("Flatten", ["means"], ["flat"]),
        helper.make_node("ReduceMax", ["pixels"], ["highest"], keepdims=0),
        helper.make_node("Greater", ["highest", "limit"], ["bright"]),
        helper.make_node("Where", ["bright", "two", "three"], ["end"]),
        helper.make_node("Slice", ["flat", "none", "end", "one"], ["cut"]),
        helper.make_node("Softmax", ["cut"], ["scores"], axis=1),
    ]
    path = graph_model(
        tmp_path / "m.onnx",
        [value("pixels", ["n", 3, 8, 8])],
        nodes,
        [value("scores", ["n", "k"])],
    )
    load(onnx_worker, "onnx", definition(path))
    pixels = random_pixels(4, dtype="uint16")
    pixels[1] = 2000

    judged = onnx_worker.result(onnx_worker.submit(0, chips_of(pixels)))

    assert [entry.status for entry in judged.outcomes] == [OK, MODEL_ERROR, OK, OK]
    assert judged.notes == [
        "test.emd: the model gave scores of the shape [1, 2] for 1 objects, but 3 each when it was "
        "loaded. Export the model again."
    ]


def with_weights_in(path: Path, location: str, inner: bool) -> Path:
    """A model whose weights lie in ``location``: an initializer, or a tensor in a node."""
    weights = onnx.TensorProto(
        name="w", data_type=TensorProto.UINT8, dims=[9], data_location=TensorProto.EXTERNAL
    )
    weights.external_data.add(key="location", value=location)
    nodes = [helper.make_node("Cast", ["w"], ["scores"], to=TensorProto.FLOAT)]
    if inner:
        constant = helper.make_node("Constant", [], ["w"])
        constant.attribute.append(helper.make_attribute("value", weights))
        nodes.insert(0, constant)
    graph = helper.make_graph(
        nodes,
        "g",
        [value("pixels", ["n", 3, 8, 8])],
        [value("scores", None)],
        [] if inner else [weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(model.SerializeToString())
    return path


@pytest.mark.parametrize("inner", [False, True])
@pytest.mark.parametrize(
    "location",
    ["../secret", "..\\secret", "/etc/hostname", "\\\\server\\share\\w", "C:\\w", "pipe", "gone"],
)
def test_weights_in_a_file_elsewhere_are_not_read(
    onnx_worker: Worker, tmp_path: Path, location: str, inner: bool
) -> None:
    """A model may say that its weights lie in any file of the computer, or on a share."""
    (tmp_path / "secret").write_bytes(b"my secret")
    path = with_weights_in(tmp_path / "model" / "m.onnx", location, inner)
    os.mkfifo(path.with_name("pipe"))

    assert refusal(onnx_worker, path) == (
        f"test.emd: m.onnx keeps weights in {location}, which is not beside it. "
        "Put that file there, or export the model into one file."
    )


def test_weights_behind_a_link_that_leads_out_are_not_read(
    onnx_worker: Worker, tmp_path: Path
) -> None:
    """ONNX Runtime follows no link out of the model's folder; packages hold none at all."""
    (tmp_path / "secret").write_bytes(b"my secret")
    path = with_weights_in(tmp_path / "model" / "m.onnx", "weights", False)
    path.with_name("weights").symlink_to(tmp_path / "secret")

    assert refusal(onnx_worker, path).startswith(
        "test.emd: m.onnx cannot be loaded as an ONNX model: External data path validation failed"
    )


def test_a_batch_of_large_chips_is_lowered(onnx_worker: Worker, tmp_path: Path) -> None:
    """Sixteen of these would take three gigabytes; the user's own number holds."""
    path = small(tmp_path, side="s")
    large = definition(path, ImageWidth=4096, ImageHeight=4096)

    lowered = load(onnx_worker, "onnx", large)
    asked = load(onnx_worker, "onnx", large, arguments={"batch_size": 9})

    assert lowered.batch_size == 4
    assert lowered.notes[-1] == "The batch size 16 was lowered to 4: chips are large."
    assert asked.batch_size == 9

# SPDX-License-Identifier: GPL-2.0-or-later
"""What every backend must do, seen through the real inference process.

A new kind of model is one more row of ROWS; of NETWORKS, when it cannot compute what those do.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.backends import registry
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import Cancelled, ModelError
from deep_objects.inference.outcome import MODEL_ERROR, OK
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import MODEL_FAMILIES, find_interpreter
from deep_objects.inference.worker.protocol import Loaded
from onnx import TensorProto

from ...builders import NAMES, chips_of, classes, definition, random_pixels
from ...models import OnnxForm, arcgis_pixels, expected, write_onnx
from ...raster_models import found, sample_model
from ..running import asked, classify, load, scores_of, watched


@dataclass(frozen=True)
class Row:
    """One kind and form of model: an ONNX form, or the name of a model of another ``kind``."""

    model: Any
    read_as: str
    outputs: int = 3
    batch_size: int = 16
    keys: dict[str, Any] = field(default_factory=dict)
    precision: float = 1e-6
    kind: str = "torchscript"


ROWS = {
    "onnx NCHW": Row(OnnxForm(), "probabilities"),
    "onnx NHWC": Row(OnnxForm(layout="NHWC"), "probabilities"),
    "onnx NHWC of any size": Row(
        OnnxForm(layout="NHWC", side="s"), "probabilities", keys={"ModelFormat": "NHWC"}
    ),
    "onnx float16 input": Row(OnnxForm(dtype=TensorProto.FLOAT16), "probabilities"),
    "onnx float64 input": Row(OnnxForm(dtype=TensorProto.DOUBLE), "probabilities"),
    "onnx uint8 input": Row(OnnxForm(dtype=TensorProto.UINT8), "probabilities"),
    "onnx fixed batch": Row(OnnxForm(batch=4), "probabilities", batch_size=4),
    "onnx fixed batch 1": Row(OnnxForm(batch=1), "probabilities", batch_size=1),
    "onnx four-dimensional output": Row(OnnxForm(tail="Conv"), "logits"),
    "onnx logits": Row(OnnxForm(tail="Gemm"), "logits"),
    "onnx logits that only a probe tells": Row(OnnxForm(tail="Add"), "logits"),
    "onnx softmax": Row(OnnxForm(tail="Softmax"), "probabilities"),
    "onnx one sigmoid": Row(
        OnnxForm(outputs=1, tail="Sigmoid"), "probabilities", 1, keys={"Classes": classes(2)}
    ),
    "onnx one logit": Row(
        OnnxForm(outputs=1, tail="Gemm"), "logits", 1, keys={"Classes": classes(2)}
    ),
    "onnx multi-label": Row(
        OnnxForm(tail="Sigmoid"), "probabilities", keys={"MetaDataMode": "MultiLabeled_Tiles"}
    ),
    "torchscript": Row("plain", "logits"),
    "torchscript softmax": Row("softmax", "probabilities"),
    "torchscript dictionary": Row("dictionary", "logits"),
    "torchscript NHWC": Row("channelslast", "logits", keys={"ModelFormat": "NHWC"}),
    "torchscript half precision": Row("half", "logits", precision=3e-3),
    "keras HDF5": Row("softmax.h5", "probabilities", kind="keras"),
    "keras archive": Row("softmax.keras", "probabilities", kind="keras"),
    "keras logits": Row("logits.h5", "logits", kind="keras"),
    "keras NCHW": Row("first.keras", "probabilities", kind="keras"),
    "keras uint8 input of any size": Row("whole.keras", "probabilities", kind="keras"),
    "keras one sigmoid": Row(
        "one.keras", "probabilities", 1, keys={"Classes": classes(2)}, kind="keras"
    ),
    "keras multi-label": Row(
        "sigmoid.keras",
        "probabilities",
        keys={"MetaDataMode": "MultiLabeled_Tiles"},
        kind="keras",
    ),
    "saved_model": Row("softmax", "probabilities", kind="saved_model"),
    "saved_model of any size": Row("logits.2", "logits", kind="saved_model"),
    "saved_model of TensorFlow 1": Row("old", "probabilities", kind="saved_model"),
    "saved_model uint8 input": Row("whole", "logits", kind="saved_model"),
    "saved_model fixed batch": Row("four", "logits", batch_size=4, kind="saved_model"),
    "torch.export": Row("exported", "logits", kind="exported"),
}
_NEVER_NAN = ("softmax", "dictionary", "channelslast")
NAN_ROWS = [
    name
    for name, row in ROWS.items()
    if row.model not in _NEVER_NAN and row.kind not in ("keras", "saved_model")
]


@dataclass(frozen=True)
class Running:
    """A loaded model and the row that it stands for."""

    worker: Worker
    row: Row
    kind: str
    path: Path
    loaded: Loaded
    multi_label: bool

    def probabilities(self, pixels: np.ndarray) -> np.ndarray:
        """What the model must answer, by numpy."""
        return expected(pixels, self.row.outputs, self.multi_label)

    def label(self, probabilities: np.ndarray) -> str:
        """The class of the highest, or all classes from 0.5 on for several labels."""
        if self.multi_label:
            return ";".join(NAMES[i] for i, share in enumerate(probabilities) if share >= 0.5)
        return NAMES[probabilities.argmax()]


#: For each kind whose models the session makes: the fixtures of its process and of its models.
FIXTURES = {
    "torchscript": ("torch_worker", "torchscript"),
    "exported": ("torch_worker", "torchscript"),
    "keras": ("torch_worker", "keras_models"),
    "saved_model": ("tensorflow_worker", "saved_models"),
}


@pytest.fixture(params=ROWS)
def running(request: pytest.FixtureRequest, tmp_path: Path) -> Running:
    """Every row in turn, loaded into the process of its environment."""
    row = ROWS[request.param]
    multi_label = "MetaDataMode" in row.keys
    if isinstance(row.model, OnnxForm):
        worker, kind = request.getfixturevalue("onnx_worker"), "onnx"
        path = write_onnx(tmp_path / "model.onnx", row.model)
    else:
        worker, models = map(request.getfixturevalue, FIXTURES[row.kind])
        kind = row.kind
        path = models[row.model] if kind in ("torchscript", "exported") else models / row.model
    arguments = {"threshold": 0.5} if multi_label else {}
    loaded = load(worker, kind, definition(path, **row.keys), arguments=arguments)
    return Running(worker, row, kind, path, loaded, multi_label)


def test_loading_tells_device_batch_size_and_how_outputs_are_read(running: Running) -> None:
    """The log learns where a model runs, in which batches, and what its numbers are."""
    assert running.loaded.device == "CPU"
    assert running.loaded.batch_size == running.row.batch_size
    assert running.loaded.notes == [f"The model's outputs are read as {running.row.read_as}."]


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_outcomes_are_what_the_model_computes(running: Running, dtype: str) -> None:
    """Scores are the model's own, computed here by numpy; the label follows from them."""
    pixels = random_pixels(5, dtype=dtype)
    probabilities = running.probabilities(pixels)

    outcomes = classify(running.worker, chips_of(pixels), 5)

    assert np.allclose(scores_of(outcomes), probabilities, atol=running.row.precision)
    assert [outcome.label for outcome in outcomes] == [running.label(row) for row in probabilities]
    assert np.allclose(
        [outcome.confidence for outcome in outcomes],
        probabilities.max(axis=1),
        atol=running.row.precision,
    )


def test_outcomes_do_not_depend_on_the_batch(running: Running) -> None:
    """The same chips one by one, in threes and in sixteens get the same outcomes."""
    chips = chips_of(random_pixels(17))

    alone, threes, sixteens = (classify(running.worker, chips, size) for size in (1, 3, 16))

    for others in (threes, sixteens):
        assert [entry.label for entry in others] == [entry.label for entry in alone]
        assert np.allclose(scores_of(others), scores_of(alone), atol=running.row.precision)


@pytest.mark.parametrize("running", NAN_ROWS, indirect=True)
@pytest.mark.parametrize("size", [1, 3, 16])
def test_an_answer_that_is_no_number_costs_its_own_chip_only(running: Running, size: int) -> None:
    """A chip of zeros makes these models answer NaN: a model_error, its neighbours are none."""
    pixels = random_pixels(5)
    pixels[0] = 0
    pixels[3] = 0

    outcomes = classify(running.worker, chips_of(pixels), size)

    assert [outcome.status for outcome in outcomes] == [MODEL_ERROR, OK, OK, MODEL_ERROR, OK]
    assert [outcomes[0].label, outcomes[0].confidence, outcomes[0].scores] == [None, None, ()]


def test_a_wrong_number_of_classes_is_refused(running: Running) -> None:
    """A definition with another number of classes than the model's outputs is refused at once."""
    keys = {**running.row.keys, "Classes": classes(5)}

    with pytest.raises(ModelError) as caught:
        load(running.worker, running.kind, definition(running.path, **keys))

    assert str(caught.value) == (
        f"test.emd: the model gives {running.row.outputs} values per object, but the definition "
        "lists 5 classes. List as many classes as the model has outputs, in their order."
    )


def test_an_empty_batch_has_no_outcomes(running: Running) -> None:
    """And the next one is judged as ever."""
    assert running.worker.result(running.worker.submit(0, [])).outcomes == []
    assert classify(running.worker, chips_of(random_pixels(1)), 1)[0].status == OK


def test_chips_of_another_number_of_bands_are_refused(running: Running) -> None:
    """When the model is loaded, before any chip is read."""
    with pytest.raises(ModelError, match=r"^test\.emd: "):
        load(running.worker, running.kind, definition(running.path, **running.row.keys), bands=4)


@dataclass(frozen=True)
class Network:
    """A model with an answer of its own: how it is loaded, its chips, and the labels they get."""

    worker: Worker
    kind: str
    definition: ModelDefinition
    pixels: np.ndarray
    labels: list[str]
    arguments: dict[str, Any] = field(default_factory=dict)

    def load(self, bands: int = 3) -> Loaded:
        """Load it for so many bands."""
        return self.worker.load(
            self.kind, self.definition, self.arguments, bands, "CPU", 1, code_allowed=True
        )


NETWORK_SIZE = {"ImageHeight": 64, "ImageWidth": 64, "Normalization": {"Scale": 1 / 255}}


def best_of(file: Path, name: str) -> list[str]:
    """The labels of the highest scores that a network's makers wrote down."""
    with np.load(file) as answers:
        return [NAMES[best] for best in answers[name].argmax(axis=1)]


def arcgis_classifier(fixture: Any, folder: Path) -> Network:
    """arcgis.learn's ResNet-18."""
    weights = fixture("arcgis_weights")
    keys = {"ModelConfiguration": "_FeatureClassifier", **NETWORK_SIZE}
    described = definition(
        weights / "resnet18-3.pth", ModelParameters={"backbone": "resnet18"}, **keys
    )
    labels = best_of(weights / "answers.npz", "resnet18-3")
    return Network(fixture("torch_worker"), "arcgis_learn", described, arcgis_pixels(3), labels)


def plain_weights(fixture: Any, folder: Path) -> Network:
    """torchvision's ResNet-18."""
    weights = fixture("torch_files")
    described = definition(
        weights / "resnet18-3.pth", ModelParameters={"backbone": "resnet18"}, **NETWORK_SIZE
    )
    labels = best_of(weights / "answers.npz", "resnet18-3.pth")
    return Network(fixture("torch_worker"), "weights", described, arcgis_pixels(3), labels)


def captioner(fixture: Any, folder: Path) -> Network:
    """arcgis.learn's ImageCaptioner, whose labels are texts."""
    files = fixture("captioner_files")
    described = definition(
        files / "captioner.pth",
        ModelType="ImageCaptioner",
        ModelConfiguration="_image_captioner_inference",
        ModelParameters={"backbone": "resnet18"},
        Classes=None,
        **NETWORK_SIZE,
    )
    said = json.loads((files / "captions.json").read_text("utf-8"))["5 20"]
    return Network(
        fixture("torch_worker"),
        "arcgis_captioner",
        described,
        np.load(files / "chips.npy"),
        said,
        {"beam_width": 5, "max_length": 20},
    )


def raster_function(fixture: Any, folder: Path) -> Network:
    """A function in the style of Esri's samples, which labels by brightness."""
    pixels = random_pixels(6)
    labels = ["bright" if chip.mean() >= 127.5 else "dark" for chip in pixels]
    model = found(sample_model(folder / "model"))
    return Network(fixture("onnx_worker"), "raster_function", model, pixels, labels)


NETWORKS = {
    "arcgis_learn": arcgis_classifier,
    "arcgis_captioner": captioner,
    "weights": plain_weights,
    "raster_function": raster_function,
}


@pytest.fixture(params=NETWORKS)
def network(request: pytest.FixtureRequest, tmp_path: Path) -> Network:
    """Every network in turn, loaded."""
    made: Network = NETWORKS[request.param](request.getfixturevalue, tmp_path)
    made.load()
    return made


def test_every_kind_of_model_keeps_this_contract() -> None:
    """A kind in the registry without a row here is not done."""
    rows = {"onnx" if isinstance(row.model, OnnxForm) else row.kind for row in ROWS.values()}
    assert {kind.name for kind in registry.KINDS} == rows | set(NETWORKS)


def test_labels_of_a_network_do_not_depend_on_the_batch(network: Network) -> None:
    """One by one, in fours and all at once: what its makers wrote down."""
    for size in (1, 4, len(network.pixels)):
        outcomes = classify(network.worker, chips_of(network.pixels), size)
        assert [outcome.label for outcome in outcomes] == network.labels


def test_an_empty_batch_of_a_network_has_no_outcomes(network: Network) -> None:
    """Whatever it answers otherwise."""
    assert network.worker.result(network.worker.submit(0, [])).outcomes == []


def test_a_networks_chips_of_another_number_of_bands_are_refused(network: Network) -> None:
    """By the weights; a raster function takes what it gets."""
    if network.kind == "raster_function":
        assert network.load(4).device == "CPU"
        return
    with pytest.raises(ModelError) as caught:
        network.load(4)
    assert str(caught.value) == (
        "test.emd: the model takes 3 bands, but 4 are extracted from the imagery. "
        "Name the bands that it was trained on in ExtractBands."
    )


def any_definition(kind: str, fixture: Any, folder: Path) -> ModelDefinition:
    """The definition of some model of this kind."""
    if kind in NETWORKS:
        return NETWORKS[kind](fixture, folder).definition
    if kind == "onnx":
        return definition(write_onnx(folder / "model.onnx", OnnxForm()))
    models = fixture(FIXTURES[kind][1])
    names = [
        row.model
        for row in ROWS.values()
        if row.kind == kind and not isinstance(row.model, OnnxForm)
    ]
    return definition(models[names[0]] if isinstance(models, dict) else models / names[0])


@pytest.mark.parametrize("kind", registry.KINDS, ids=lambda kind: kind.name)
def test_a_run_that_is_cancelled_ends_its_process(
    kind: registry.Kind, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """While a model of any kind is being loaded; nothing of the process is left."""
    stopped: list[bool] = []
    worker = Worker(find_interpreter(kind.environment), lambda: bool(stopped))
    described = any_definition(kind.name, request.getfixturevalue, tmp_path)
    stopped.append(True)

    with pytest.raises(Cancelled):
        worker.load(kind.name, described, {}, 3, "CPU", 1, code_allowed=True)

    assert worker._process.poll() is not None


def run_any(kind: str, worker: Worker, fixture: Any, folder: Path) -> None:
    """Load some model of this kind, and classify chips with it."""
    if kind in NETWORKS:
        network = replace(NETWORKS[kind](fixture, folder), worker=worker)
        network.load()
        pixels = network.pixels
    else:
        load(worker, kind, any_definition(kind, fixture, folder))
        pixels = random_pixels(2)
    assert {outcome.status for outcome in classify(worker, chips_of(pixels), 2)} == {OK}


@pytest.mark.parametrize("family", MODEL_FAMILIES)
def test_no_kind_of_model_asks_for_a_network(
    family: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Every system call is watched: no connection, no name that is looked up."""
    kinds = [kind.name for kind in registry.KINDS if kind.environment == family]
    with watched(family, tmp_path) as (worker, calls):
        for kind in kinds:
            (tmp_path / kind).mkdir()
            run_any(kind, worker, request.getfixturevalue, tmp_path / kind)

    assert kinds
    assert asked(calls) == []


def test_the_name_of_a_hub_is_no_architecture(torch_files: Path, tmp_path: Path) -> None:
    """timm would ask there for what it is."""
    weights = torch_files / "resnet18-3.pth"
    with watched("torch", tmp_path) as (worker, calls):
        for name in ("hf-hub:timm/resnet18.a1_in1k", "hf_hub:x/y", "timm:hf-hub:x/y"):
            with pytest.raises(ModelError):
                load(worker, "weights", definition(weights, ModelParameters={"backbone": name}))

    assert asked(calls) == []


def test_the_watch_sees_who_asks(tmp_path: Path) -> None:
    """Code that was allowed to run, and connects, leaves a line."""
    (tmp_path / "own").mkdir()
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    (tmp_path / "own" / "f.py").write_text(code, "utf-8")
    function = definition(tmp_path / "own" / "m", InferenceFunction=str(tmp_path / "own" / "f.py"))
    with watched("onnx", tmp_path) as (worker, calls), pytest.raises(ModelError):
        worker.load("raster_function", function, {}, 3, "CPU", 1, code_allowed=True)

    assert asked(calls)

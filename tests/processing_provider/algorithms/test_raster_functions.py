# SPDX-License-Identifier: GPL-2.0-or-later
"""Python raster functions through the whole plugin: refused, allowed, asked once, their rows."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import processing
import pytest
import shapely
from deep_objects.inference.worker import inspection
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
)

from ...raster_models import sample_model, single_model
from ..support.layers import in_project, memory_layer, on_ground, scattered_polygons
from ..support.rasters import noise, write_raster
from ..support.releases import output_name
from ..support.running import ALGORITHM, Log, classify
from ..support.steps import model_of, saved_and_read, step

Static = QgsProcessingModelChildParameterSource.fromStaticValue


@dataclass(frozen=True)
class Scene:
    """A raster, some objects on it, and a folder for models."""

    folder: Path
    raster: str
    pixels: Any

    def run(self, model: str, **given: Any) -> Any:
        """Run ``model`` with permission."""
        parameters = {"FEATURES": objects(), "ALLOW_MODEL_CODE": True, **given}
        return classify(INPUT=self.raster, MODEL=model, **parameters)

    def refusal(self, model: str, **given: Any) -> str:
        """The message with which a run of ``model`` is refused."""
        with pytest.raises(QgsProcessingException) as caught:
            self.run(model, **given)
        return str(caught.value)


@pytest.fixture
def scene(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """Nothing is known of any model yet."""
    monkeypatch.setattr(inspection, "data_folder", lambda: folder / "known")
    pixels = noise(4)
    return Scene(folder, write_raster(folder / "image.tif", pixels), pixels)


def objects() -> Any:
    """Six boxes of 4 x 4 pixels, on pixel edges."""
    boxes = [shapely.box(x, 10, x + 4, 14) for x in range(10, 40, 5)]
    return in_project(memory_layer(on_ground(boxes)))


def means(scene: Scene, half: int = 4) -> list[float]:
    """The mean of the first three bands of each object's window of 2 x ``half`` pixels."""
    return [
        float(scene.pixels[:3, 12 - half : 12 + half, x + 2 - half : x + 2 + half].mean())
        for x in range(10, 40, 5)
    ]


def marked(folder: Path) -> tuple[str, Path]:
    """A model whose code would leave a mark as soon as it is imported, and the mark."""
    mark = folder / "mark"
    path = single_model(folder / "model", "Witness", ModelFile=None)
    file = folder / "model" / "Witness.py"
    file.write_text(f"open({str(mark)!r}, 'w').close()\n" + file.read_text("utf-8"), "utf-8")
    return path, mark


@pytest.mark.parametrize("allowed", [None, False, "no", "Off"])
def test_without_permission_nothing_of_it_runs(
    scene: Scene, started_processes: list[list[str]], allowed: Any
) -> None:
    """The sentence says what would run, where it lies, and how to allow it."""
    model, mark = marked(scene.folder)

    message = scene.refusal(model, ALLOW_MODEL_CODE=allowed)

    assert message == (
        "Unable to execute algorithm\n"
        f"test.emd: this model runs Python code of its own, Witness.py in {scene.folder}/model, "
        "which can do whatever you can. If you trust its author, allow it with ALLOW_MODEL_CODE "
        "(“Allow the model's own code”)."
    )
    assert not mark.exists()
    assert started_processes == []


def test_a_model_that_could_do_without_its_code_says_so(scene: Scene) -> None:
    """An ONNX file runs by itself; the author's own preprocessing is then left out."""
    model = single_model(scene.folder / "model", "Witness", ModelFile="roofs.onnx")
    (scene.folder / "model" / "roofs.onnx").write_bytes(b"x")

    assert scene.refusal(model, ALLOW_MODEL_CODE=False).endswith(
        "(“Allow the model's own code”). Or take InferenceFunction out of the definition: then "
        "roofs.onnx runs as a model of the kind ONNX, without that code."
    )


def test_with_permission_labels_confidences_and_further_fields_reach_the_rows(
    scene: Scene,
) -> None:
    """In pairs by position, also in the short last batch; Reason is text, Storeys a number."""
    result = scene.run(sample_model(scene.folder / "model"))

    expected = means(scene)
    labels = ["bright" if mean >= 127.5 else "dark" for mean in expected]
    assert result.field_names == [
        "number", "ClassLabel", "Confidence", "Status", "Reason", "Storeys",
    ]  # fmt: skip
    assert result.column("ClassLabel") == labels
    assert result.column("Confidence") == pytest.approx([mean / 255 for mean in expected])
    assert result.column("Reason") == [f"mean {mean:.2f}" for mean in expected]
    assert result.column("Storeys") == [
        i % 3 if label == "bright" else None for i, label in zip([0, 1, 2, 3, 0, 1], labels)
    ]
    assert set(result.statuses) == {"ok"}


def test_a_package_runs_like_its_folder(scene: Scene) -> None:
    """A .dlpk with the function, its neighbours and its child in it."""
    model = Path(sample_model(scene.folder / "model"))
    target = scene.folder / "roofs.dlpk"
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(model.parent.rglob("*")):
            archive.write(path, path.relative_to(model.parent))

    result = scene.run(str(target))

    assert result.rows() == scene.run(str(model)).rows()


def test_its_parameters_are_arguments(scene: Scene) -> None:
    """Numbers, yes and no, and one of several texts, as people write them."""
    model = sample_model(scene.folder / "model")

    result = scene.run(model, MODEL_ARGUMENTS="brighter_by -200;shout yes;language DE")

    assert set(result.column("ClassLabel")) == {"BRIGHT"}
    assert result.column("Reason") == [f"Mittel {mean:.2f}" for mean in means(scene)]


def test_wrong_arguments_are_refused_by_what_the_function_declares(scene: Scene) -> None:
    """Before any imagery is read; what every model knows is checked before anything runs."""
    model = sample_model(scene.folder / "model")

    assert scene.refusal(model, MODEL_ARGUMENTS="brigter_by 3") == (
        "roofs.emd: the model knows no argument “brigter_by”; it knows batch_size, brighter_by, "
        "language, padding, shout. Correct the name or leave it out."
    )
    assert scene.refusal(model, MODEL_ARGUMENTS='{"brighter_by": 1e400}') == (
        "roofs.emd: the argument brighter_by is “1e400”, a number is needed. Correct the value."
    )
    assert scene.refusal(model, MODEL_ARGUMENTS="padding -3") == (
        "Unable to execute algorithm\n"
        "roofs.emd: the argument padding is “-3”, a whole number from 0 to 4096 is needed. "
        "Correct the value."
    )


def test_an_argument_without_a_default_must_be_given(scene: Scene) -> None:
    """What getParameterInfo calls required."""
    parameters = [{"name": "question", "dataType": "string", "required": True}]
    model = single_model(scene.folder / "model", "Witness", Parameters=parameters)

    assert scene.refusal(model) == (
        "test.emd: the argument question has no default. Give it a value in MODEL_ARGUMENTS."
    )
    result = scene.run(model, MODEL_ARGUMENTS='question "Is it a roof?"')
    assert seen(result)["scalars"]["question"] == [True, "str", "Is it a roof?", True]


def seen(result: Any, row: int = 0) -> dict[str, Any]:
    """What a witness saw of the object in ``row``."""
    return json.loads(result.column("Seen")[row])


def test_the_configuration_rules_the_chips(scene: Scene) -> None:
    """Size, crop mode, bands in their order, blackening and range of values."""
    model = single_model(
        scene.folder / "model",
        "Witness",
        ImageWidth=20,
        ImageHeight=30,
        CropSizeFixed=0,
        Configuration={
            "tx": 10,
            "ty": 6,
            "CropSizeFixed": 1,
            "BlackenAroundFeature": 1,
            "extractBands": [3, 0],
            "dataRange": [0, 1],
        },
    )

    told = seen(scene.run(model))

    assert told["shape"] == [2, 6, 10]
    assert told["types"] == ["float32", "uint8", "tuple"]
    inside = scene.pixels[[3, 0], 10:14, 10:14]
    assert told["mask"] == 2 * (6 * 10 - 4 * 4)
    assert told["sum"] == pytest.approx(inside.sum() / 255, rel=1e-5)


def test_with_variable_sizes_chips_are_grouped_by_shape(scene: Scene) -> None:
    """Boxes up to tx x ty; padding widens them."""
    model = single_model(
        scene.folder / "model", "Witness", Configuration={"CropSizeFixed": 0, "tx": 12, "ty": 12}
    )
    boxes = [shapely.box(x, 10, x + side, 14) for x, side in [(10, 3), (20, 4), (30, 3), (40, 30)]]
    layer = in_project(memory_layer(on_ground(boxes)))

    plain = scene.run(model, FEATURES=layer)
    padded = scene.run(model, FEATURES=layer, MODEL_ARGUMENTS="padding 2")

    assert [seen(plain, row)["shape"] for row in range(4)] == [
        [4, 4, 3], [4, 4, 4], [4, 4, 3], [4, 12, 12],
    ]  # fmt: skip
    assert [seen(plain, row)["batch"] for row in range(4)] == [2, 1, 2, 1]
    assert [seen(padded, row)["shape"] for row in range(2)] == [[4, 8, 7], [4, 8, 8]]


def test_padding_of_the_configuration_surrounds_a_fixed_window(scene: Scene) -> None:
    """Extra cells on each side."""
    model = single_model(scene.folder / "model", "Witness", Configuration={"padding": 3})

    assert seen(scene.run(model))["shape"] == [4, 14, 14]


@pytest.mark.parametrize(
    ("keys", "arguments", "batches"),
    [
        ({}, "", 4),
        ({"BatchSize": 9}, "batch_size 6", 4),
        (
            {"Parameters": [{"name": "batch_size", "dataType": "numeric", "value": 16}]},
            "batch_size 11",
            9,
        ),
    ],
)
def test_the_batch_size_is_the_users_else_the_definitions_else_the_functions(
    scene: Scene, keys: dict[str, Any], arguments: str, batches: int
) -> None:
    """Lowered to a square before the function learns it, by argument or by its definition."""
    model = single_model(scene.folder / "model", "Witness", **keys)

    result = scene.run(model, MODEL_ARGUMENTS=arguments)

    told = seen(result)
    assert told["batch"] == batches
    assert f"Inference on CPU, batches of {batches}." in result.log.infos
    if "BatchSize" in keys:
        assert told["given"]["batch_size_key"] == batches
    if "Parameters" in keys:
        assert told["scalars"]["batch_size"] == [False, "int", str(batches), True]


def test_a_chip_size_that_nobody_tells_is_asked_for(scene: Scene) -> None:
    """Neither the function nor the definition."""
    model = single_model(scene.folder / "model", "Witness", Configuration={"tx": None})

    assert scene.refusal(model) == (
        "test.emd: neither getConfiguration of the raster function nor the definition says how "
        "large a chip is. Add ImageWidth and ImageHeight to the definition."
    )


def test_captions_go_to_their_field(scene: Scene) -> None:
    """A function whose fields are Caption and no Confidence."""
    result = scene.run(single_model(scene.folder / "model", "Captioner"))

    assert result.field_names == ["number", "Caption", "Status"]
    captions = [f"a picture of {scene.pixels[:, 8:16, x - 2 : x + 6].mean():.1f}" for x in (10, 15)]
    assert result.column("Caption")[:2] == captions


def test_pictures_of_what_spoke_for_a_label_go_to_their_field(scene: Scene) -> None:
    """As the function gives them, in base64, when its fields name ExpMap."""
    fields = [
        {"name": "Label", "type": "esriFieldTypeString"},
        {"name": "ExpMap", "type": "esriFieldTypeBlob"},
    ]
    answers = [{"Label": "a", "ExpMap": "/9j/4A=="}, {"Label": "b"}]
    model = single_model(
        scene.folder / "model", "Witness", Fields=fields, Answer={"attributes": answers}
    )

    result = scene.run(model, EXPLANATIONS="FIELD")

    assert result.field_names == ["number", "ClassLabel", "Confidence", "Status", "ExpMap"]
    assert result.column("ExpMap")[:2] == ["/9j/4A==", None]


def test_several_labels_keep_the_text_of_their_scores(scene: Scene) -> None:
    """Confidence is the highest; no label is below the threshold."""
    fields = [
        {"name": "Label", "type": "esriFieldTypeString"},
        {"name": "Confidence", "type": "esriFieldTypeString"},
    ]
    answers = [
        {"Label": "roof;tree", "Confidence": "0.9;0.7;0.1"},
        {"Label": "", "Confidence": "0.3;0.2;0.1"},
        {"Label": "roof", "Confidence": "rather sure"},
    ]
    model = single_model(
        scene.folder / "model",
        "Witness",
        Fields=fields,
        Answer={"attributes": answers},
        Parameters=[{"name": "batch_size", "dataType": "numeric", "value": 9}],
    )

    result = scene.run(model)

    assert result.rows()[:3] == [
        ("roof;tree", 0.9, "ok"),
        ("", 0.3, "below_threshold"),
        ("roof", None, "ok"),
    ]
    assert result.column("Scores")[:3] == ["0.9;0.7;0.1", "0.3;0.2;0.1", "rather sure"]


def test_the_function_is_asked_once_for_the_same_files_and_arguments(
    scene: Scene, started_processes: list[list[str]]
) -> None:
    """Then one process runs instead of two; a change of its code asks again."""
    model = sample_model(scene.folder / "model")
    counts = []

    def run(**given: Any) -> None:
        started_processes.clear()
        scene.run(model, **given)
        counts.append(len([entry for entry in started_processes if "start.py" in entry[-1]]))

    run()
    run()
    run(MODEL_ARGUMENTS="brighter_by 4")
    child = scene.folder / "model" / "Plain" / "Brightness.py"
    child.write_text(child.read_text("utf-8") + "\n", "utf-8")
    run()

    assert counts == [2, 1, 2, 2]


def test_nothing_is_written_beside_the_model_and_nothing_is_left(
    scene: Scene, temporary: Path
) -> None:
    """Its log goes with its private copy."""
    model = sample_model(scene.folder / "model")
    before = sorted((scene.folder / "model").rglob("*"))

    scene.run(model)

    assert sorted((scene.folder / "model").rglob("*")) == before
    assert [name for name in os.listdir(temporary) if name.startswith("deep_objects")] == []


def algorithm() -> QgsProcessingAlgorithm:
    """The main algorithm."""
    return QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)


def sink_fields(scene: Scene, model: str) -> list[str]:
    """The output's fields as the modeler learns them; none when they are not known."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {
        "INPUT": scene.raster,
        "FEATURES": objects().id(),
        "MODEL": model,
        "ALLOW_MODEL_CODE": True,
    }
    properties = algorithm().sinkProperties("OUTPUT", given, context, {})
    return properties.fields.names()


def test_the_modeler_knows_the_fields_once_the_function_was_asked(
    scene: Scene, started_processes: list[list[str]]
) -> None:
    """It starts nothing by itself."""
    model = sample_model(scene.folder / "model")

    before = sink_fields(scene, model)
    assert started_processes == []
    scene.run(model)

    assert before == []
    assert sink_fields(scene, model)[1:] == [
        "ClassLabel", "Confidence", "Status", "Reason", "Storeys",
    ]  # fmt: skip


def model3(folder: Path, scene: Scene, **given: Any) -> QgsProcessingModelAlgorithm:
    """A saved model with our algorithm as its one step."""
    values = {"INPUT": scene.raster, "FEATURES": objects().id(), "PROCESSOR": "CPU", **given}
    return saved_and_read(model_of(step(values, {"classified": "OUTPUT"})), folder)


def test_a_step_of_a_saved_model_runs_it_with_permission_only(scene: Scene) -> None:
    """The permission is a parameter of the step."""
    definition = sample_model(scene.folder / "model")
    refused = model3(scene.folder, scene, MODEL=definition)
    sink = {output_name(refused): "TEMPORARY_OUTPUT"}

    log = Log()
    with pytest.raises(QgsProcessingException):
        processing.run(refused, sink, feedback=log)
    allowed = model3(scene.folder, scene, MODEL=definition, ALLOW_MODEL_CODE=True)
    outputs = processing.run(allowed, sink, feedback=Log())

    assert log.errors == [
        f"roofs.emd: this model runs Python code of its own, RoofClassifier.py in {scene.folder}"
        "/model, which can do whatever you can. If you trust its author, allow it with "
        "ALLOW_MODEL_CODE (“Allow the model's own code”)."
    ]
    labels = [row["ClassLabel"] for row in outputs[output_name(allowed)].getFeatures()]
    assert labels == ["bright" if mean >= 127.5 else "dark" for mean in means(scene)]


def test_a_function_that_hangs_ends_with_a_cancel(scene: Scene) -> None:
    """Its process is killed."""

    class Impatient(Log):
        def isCanceled(self) -> bool:  # noqa: N802 (QGIS's name)
            return "Asking the model's code what it needs" in self.stages

    model = single_model(scene.folder / "model", "Witness")
    file = scene.folder / "model" / "Witness.py"
    file.write_text("import time\ntime.sleep(600)\n", "utf-8")
    given = {"INPUT": scene.raster, "FEATURES": objects(), "MODEL": model}

    with pytest.raises(QgsProcessingException) as caught:
        processing.run(
            ALGORITHM,
            {**given, "ALLOW_MODEL_CODE": True, "OUTPUT": "TEMPORARY_OUTPUT"},
            feedback=Impatient(),
        )

    assert str(caught.value) == "The run was cancelled; nothing more was read or classified."


def test_a_function_that_fails_on_some_objects_costs_their_labels_only(scene: Scene) -> None:
    """A chip after the other is tried alone, and the log tells the author's lines."""
    model = sample_model(scene.folder / "model")
    child = scene.folder / "model" / "Plain" / "Brightness.py"
    limit = sorted(means(scene))[-2]
    trap = f"        assert not (means > {limit + 0.01}).any(), 'too bright'\n"
    text = child.read_text("utf-8")
    child.write_text(text.replace("        ring =", f"{trap}        ring ="), "utf-8")

    result = scene.run(model)

    brightest = means(scene).index(max(means(scene)))
    statuses = ["model_error" if row == brightest else "ok" for row in range(6)]
    assert result.statuses == statuses
    told = [line for line in result.log.infos if "failed in vectorize" in line]
    assert len(told) == 1
    assert told[0].startswith(
        "roofs.emd: the raster function RoofClassifier.py failed in vectorize (AssertionError: "
        "too bright). Ask its author, or check the definition and the imagery. Its last lines:\n"
    )


def test_json_text_names_its_function_by_an_absolute_path(scene: Scene) -> None:
    """Longer than any file name may be; the function gets a file all the same."""
    path = Path(single_model(scene.folder / "model", "Witness", Padding_="x" * 400))
    values = json.loads(path.read_text("utf-8"))

    relative = scene.refusal(json.dumps(values))
    values["InferenceFunction"] = str(path.with_name("Witness.py"))
    result = scene.run(json.dumps(values))

    assert relative.endswith(
        "model definition: InferenceFunction names Witness.py, which does not exist; in JSON text "
        "it must be an absolute path. Correct the path."
    )
    assert set(result.column("ClassLabel")) == {"seen"}


def test_scattered_objects_in_two_processes_give_the_same(scene: Scene) -> None:
    """Every process has its own copy and its own function."""
    model = sample_model(scene.folder / "model")
    layer = in_project(memory_layer(on_ground(scattered_polygons(40))))

    one, two = (scene.run(model, FEATURES=layer, PARALLEL=count) for count in ("1", "2"))

    assert one.rows() == two.rows()

# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm as a step of a saved model, in a batch, and in its dialog."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProxyProgressTask,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QTextEdit

from ..support.dialogs import new_context
from ..support.layers import in_project, memory_layer, on_ground, scattered_polygons
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.releases import output_name
from ..support.running import ALGORITHM, Log, classify
from ..support.steps import Source, model_of, saved_and_read, step

Static = Source.fromStaticValue
FromInput = Source.fromModelParameter
FromExpression = Source.fromExpression
FromOutput = Source.fromChildOutput


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A raster and a model for it."""
    folder = tmp_path_factory.mktemp("scene")
    raster = write_raster(folder / "image.tif", noise())
    return raster, linear_model(folder, Weights(3, (3, 8, 8)))


def objects() -> QgsVectorLayer:
    """Some objects, all inside the raster, in the project."""
    return in_project(memory_layer(on_ground(scattered_polygons(9, width=60, height=50))))


def saved_model(folder: Path, model_source: Any, arguments: Any) -> QgsProcessingModelAlgorithm:
    """A saved model of inputs, our algorithm as its one step, and one output."""
    given = {
        "INPUT": FromInput("image"),
        "FEATURES": FromInput("shapes"),
        "MODEL": model_source,
        "MODEL_ARGUMENTS": arguments,
        "PROCESSOR": "CPU",
    }
    model = model_of(step(given, {"classified": "OUTPUT"}))
    for parameter in (
        QgsProcessingParameterRasterLayer("image"),
        QgsProcessingParameterFeatureSource("shapes"),
        QgsProcessingParameterFile("definition"),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    return saved_and_read(model, folder)


def rows_of(layer: Any) -> list[tuple[Any, ...]]:
    """Label, confidence and status of every row."""
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "out", "ogr")
    return [
        (row["ClassLabel"], round(row["Confidence"], 6), row["Status"])
        for row in layer.getFeatures(QgsFeatureRequest())
    ]


@pytest.mark.parametrize("way", ["input", "expression", "map", "text"])
def test_a_step_of_a_saved_model_gives_the_rows_of_a_single_run(
    scene: tuple[str, str], folder: Path, way: str
) -> None:
    """The definition as a model's file input, an expression, a map, or JSON text."""
    raster, definition = scene
    values = json.loads(Path(definition).read_text())
    values["ModelFile"] = str(Path(definition).with_name("linear.onnx"))
    ways: dict[str, Any] = {
        "input": FromInput("definition"),
        "expression": FromExpression("@definition"),
        "map": Static(values),
        "text": Static(json.dumps(values)),
    }
    arguments = Static({"batch_size": 4}) if way == "map" else Static("batch_size 4")
    model = saved_model(folder, ways[way], arguments)
    layer = objects()
    given = {"image": raster, "shapes": layer.id(), "definition": definition}
    log = Log()
    name = output_name(model)
    outputs = processing.run(model, {**given, name: "TEMPORARY_OUTPUT"}, feedback=log)
    expected = classify(INPUT=raster, MODEL=definition, FEATURES=layer).rows()
    assert rows_of(outputs[name]) == expected
    assert "Inference on CPU, batches of 4." in log.infos


def test_counts_of_a_step_steer_the_steps_after_it(scene: tuple[str, str]) -> None:
    """A condition on @Classify_COUNT_OK, and a class out of @Classify_COUNTS."""
    raster, definition = scene
    given = {"INPUT": raster, "FEATURES": objects().id(), "MODEL": definition, "PROCESSOR": "CPU"}
    sentence = (
        "'counted ' || @Classify_COUNT_OK || ' of ' || @Classify_COUNT || ', barns ' || "
        "map_get(map_get(json_to_map(@Classify_COUNTS), 'classes'), 'barn')"
    )
    message = {"MESSAGE": FromExpression(sentence), "CONDITION": "@Classify_COUNT_OK > 3"}
    told = step(message, name="tell", algorithm="native:raiseexception")
    told.setDependencies([QgsProcessingModelChildDependency("classify")])
    log = Log()
    with pytest.raises(QgsProcessingException) as error:
        processing.run(model_of(step(given), told), {}, feedback=log)
    said = [str(error.value), *log.errors]  # QGIS 3.22 says it in the log alone
    expected = classify(INPUT=raster, MODEL=definition, FEATURES=objects())
    barns = expected.column("ClassLabel").count("barn")
    assert f"counted {expected.outputs['COUNT_OK']} of 9, barns {barns}" in said


def pump(condition: Callable[[], bool], seconds: float) -> bool:
    """Let Qt work until ``condition`` holds; whether it did in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        QApplication.processEvents()
        time.sleep(0.005)
    return True


@pytest.fixture
def dialog(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The algorithm's dialog, as the toolbox opens it."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    made = AlgorithmDialog(algorithm, False, None)
    yield made
    destroy(made)


def destroy(dialog: Any) -> None:
    """Delete a dialog here and now, its task at an end: not in a thread that collects garbage.

    The batch dialog of QGIS 3.44 ends with its run, but leaves the task that showed the progress.
    """
    for task in QgsApplication.taskManager().activeTasks():
        if task.metaObject().className() == QgsProxyProgressTask.__name__:
            sip.cast(task, QgsProxyProgressTask).finalize(True)
    assert pump(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 60)
    if not sip.isdeleted(dialog):
        sip.delete(dialog)
    gc.collect()


def widget_of(dialog: Any, name: str) -> Any:
    """The wrapper of one parameter."""
    return dialog.mainWidget().wrappers[name]


@pytest.mark.parametrize(
    "given, shown",
    [
        ("/data/roofs.emd", "/data/roofs.emd"),
        (None, ""),
        ({"ModelType": "x"}, '{"ModelType": "x"}'),
        (["a", 1], '["a", 1]'),
    ],
)
def test_the_model_widget_takes_what_history_and_the_clipboard_bring(
    dialog: Any, given: Any, shown: str
) -> None:
    """Texts, nothing, maps and lists."""
    dialog.setParameters({"MODEL": given})
    assert widget_of(dialog, "MODEL").value() == shown


def test_a_run_from_the_dialog_gives_the_layer(
    scene: tuple[str, str], dialog: Any, folder: Path
) -> None:
    """Filled by setParameters, started by its button, finished with a layer in the project."""
    layer, output = objects(), str(folder / "out.gpkg")
    dialog.setParameters(
        {"INPUT": [scene[0]], "FEATURES": layer.id(), "MODEL": scene[1], "PROCESSOR": "CPU"}
    )
    widget_of(dialog, "OUTPUT").setParameterValue(output, new_context())
    finished: list[tuple[bool, dict]] = []
    dialog.algorithmFinished.connect(lambda good, results: finished.append((good, results)))
    dialog.runButton().click()
    assert pump(lambda: bool(finished), 60), [item.text() for item in dialog.messageBar().items()]
    good, results = finished[0]
    assert good and results["COUNT"] == 9
    assert rows_of(output) == classify(INPUT=scene[0], MODEL=scene[1], FEATURES=layer).rows()
    added = [entry.name() for entry in QgsProject.instance().mapLayers().values()]
    assert "Classified objects" in added


def test_the_dialog_says_what_is_wrong_before_it_runs(
    scene: tuple[str, str], dialog: Any, started_processes: list[list[str]]
) -> None:
    """In a box, with the sentence of the check."""
    dialog.setParameters(
        {"INPUT": [scene[0]], "FEATURES": objects().id(), "MODEL": "/nowhere/roofs.emd"}
    )
    said: list[str] = []

    def close_box() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(50, close_box)
            return
        said.append(box.text())
        box.close()

    QTimer.singleShot(50, close_box)
    dialog.runButton().click()
    assert pump(lambda: bool(said), 20)
    assert said == [
        "roofs.emd: there is no file /nowhere/roofs.emd. Check the path, or choose the model again."
    ]
    assert started_processes == []


def test_the_cancel_button_ends_a_run_from_the_dialog(
    scene: tuple[str, str], dialog: Any, folder: Path
) -> None:
    """Within two seconds, in the background thread of the dialog."""
    slow = linear_model(folder, Weights(3, (3, 8, 8)), slow=2)
    many = in_project(memory_layer(on_ground(scattered_polygons(200, width=60, height=50))))
    dialog.setParameters(
        {
            "INPUT": [scene[0]],
            "FEATURES": many.id(),
            "MODEL": slow,
            "MODEL_ARGUMENTS": "batch_size 1",
            "PROCESSOR": "CPU",
        }
    )
    log = dialog.findChild(QTextEdit, "txtLog")
    dialog.runButton().click()
    assert pump(lambda: "Classifying" in log.toPlainText(), 200), log.toPlainText()
    dialog.cancelButton().click()
    told = "The run was cancelled; nothing more was read or classified."
    assert pump(lambda: told in log.toPlainText(), 2), log.toPlainText()


def test_a_batch_runs_every_row(scene: tuple[str, str], folder: Path) -> None:
    """Two rows with their own objects and outputs; a model's cell has a line and a button alone."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(algorithm, None)
    panel, context = dialog.mainWidget(), new_context()
    panel.addRow()
    layers = [objects(), in_project(memory_layer(on_ground(scattered_polygons(4, seed=9))))]
    outputs = [str(folder / f"out{row}.gpkg") for row in range(2)]
    for row, layer in enumerate(layers):
        values = {"INPUT": [scene[0]], "FEATURES": layer.id(), "MODEL": scene[1]}
        for name, value in {**values, "PROCESSOR": "CPU"}.items():
            column = panel.parameter_to_column[name]
            panel.wrappers[row][column].setParameterValue(value, context)
        cell = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        cell.setValue(outputs[row])
    model_cell = panel.wrappers[0][panel.parameter_to_column["MODEL"]]
    assert isinstance(model_cell.widget, QgsFileWidget)
    panel.checkLoadLayersOnCompletion.setChecked(False)
    dialog.runButton().click()
    log = dialog.findChild(QTextEdit, "txtLog")
    assert pump(lambda: sip.isdeleted(log) or "execution completed" in log.toPlainText(), 60)
    for layer, output in zip(layers, outputs):
        found = QgsVectorLayer(output, "out", "ogr")
        assert found.featureCount() == layer.featureCount()
    destroy(dialog)


def test_in_the_modeler_the_model_takes_every_kind_of_source() -> None:
    """There QGIS's own widget stands in: fixed value, expression, input and other step."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = QgsProcessingModelAlgorithm("edit", "tests")
    parameter = QgsProcessingParameterFile("definition")
    model.addModelParameter(parameter, QgsProcessingModelParameter("definition"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = ModelerParametersDialog(algorithm, model)
    widget = dialog.widget.widget.wrappers["MODEL"]
    for source in (FromInput("definition"), FromExpression("'a' || 'b'"), Static("/data/x.emd")):
        widget.setWidgetValue(source)
        found = widget.value()
        assert found.source() == source.source()
        assert _text(found) == _text(source)
    destroy(dialog)


def _text(source: QgsProcessingModelChildParameterSource) -> Optional[str]:
    return source.parameterName() or source.expression() or source.staticValue()


def test_the_output_of_a_step_may_be_declared_as_temporary(scene: tuple[str, str]) -> None:
    """An output definition instead of a text."""
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT")
    layer = objects()
    result = classify(INPUT=scene[0], MODEL=scene[1], FEATURES=layer, OUTPUT=output)
    assert len(result.features) == layer.featureCount()

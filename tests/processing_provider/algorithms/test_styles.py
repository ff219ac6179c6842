# SPDX-License-Identifier: GPL-2.0-or-later
"""The output comes in the model's colours, wherever it goes; a user's own style is left alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import processing
import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRemappingSinkDefinition,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, Log, classify
from ..support.steps import model_of, step

COLOURS = {"barn": [200, 30, 40], "house": [30, 200, 40], "tower": [30, 40, 200]}
OUTSIDE = "Outside the imagery (1)"


@pytest.fixture
def given(folder: Path) -> dict[str, Any]:
    """A run of a second, in which one object has no class."""
    classes = [
        {"Value": n, "Name": name, "Color": colour}
        for n, (name, colour) in enumerate(COLOURS.items())
    ]
    return {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "MODEL": linear_model(folder, Weights(3, (3, 8, 8)), Classes=classes),
        "FEATURES": objects(),
        "PROCESSOR": "CPU",
    }


def objects() -> QgsVectorLayer:
    """Points, of which one is not on the image."""
    shapes = [*scattered_points(20), shapely.Point(900, 900)]
    return memory_layer(on_ground(shapes), "Point")


def check_styled(layer: QgsVectorLayer, counts: dict[str, int]) -> None:
    """Assert that ``layer`` has the model's colours, and a legend of ``counts`` classes."""
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    listed = renderer.categories()
    expected = [*(f"{name} ({counts.get(name, 0)})" for name in COLOURS), OUTSIDE]
    assert [category.label() for category in listed] == expected
    for category, colour in zip(listed, COLOURS.values()):
        assert list(category.symbol().color().getRgb())[:3] == colour
    expression = QgsExpression(renderer.classAttribute())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for row in layer.getFeatures():
        context.setFeature(row)
        value = expression.evaluate(context)
        assert renderer.categoryIndexForValue(value) >= 0, value


def class_counts(outputs: dict[str, Any]) -> dict[str, int]:
    """How many objects have each class."""
    return dict(json.loads(outputs["COUNTS"])["classes"])


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.geojson", "out.fgb"])
def test_a_file_keeps_its_style(given: dict[str, Any], folder: Path, name: str) -> None:
    """For whoever opens it."""
    outputs = processing.run(ALGORITHM, {**given, "OUTPUT": str(folder / name)}, feedback=Log())

    check_styled(QgsVectorLayer(outputs["OUTPUT"], "out", "ogr"), class_counts(outputs))
    assert (folder / "out.qml").exists() == (name != "out.gpkg")


def test_a_memory_layer_is_styled(given: dict[str, Any]) -> None:
    """As in a script, or a step of a model."""
    result = classify(**given)

    check_styled(result.layer, class_counts(result.outputs))


def test_the_rows_of_a_table_are_coloured(given: dict[str, Any], folder: Path) -> None:
    """It has no geometry to draw."""
    processing.run(ALGORITHM, {**given, "OUTPUT": str(folder / "out.csv")}, feedback=Log())

    layer = QgsVectorLayer(str(folder / "out.csv"), "out", "ogr")
    styles = layer.conditionalStyles()
    assert len(styles.rowStyles()) == 2
    assert [style.rule() for style in styles.fieldStyles("ClassLabel")] == [
        f"@value = '{name}'" for name in COLOURS
    ]


def test_a_second_run_replaces_the_style_of_the_first(given: dict[str, Any], folder: Path) -> None:
    """Its counts would be wrong."""
    given["OUTPUT"] = str(folder / "out.shp")
    processing.run(ALGORITHM, given, feedback=Log())
    few = memory_layer(on_ground([shapely.Point(5, 5), shapely.Point(900, 900)]), "Point")

    outputs = processing.run(ALGORITHM, {**given, "FEATURES": few}, feedback=Log())

    check_styled(QgsVectorLayer(outputs["OUTPUT"], "out", "ogr"), class_counts(outputs))


def test_a_style_that_the_user_saved_beside_the_file_stays(
    given: dict[str, Any], folder: Path
) -> None:
    """The run says so."""
    given["OUTPUT"] = str(folder / "out.shp")
    outputs = processing.run(ALGORITHM, given, feedback=Log())
    layer = QgsVectorLayer(outputs["OUTPUT"], "out", "ogr")
    layer.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(layer.geometryType()))
    assert layer.saveNamedStyle(str(folder / "out.qml"))[1]
    before = (folder / "out.qml").read_bytes()
    log = Log()

    processing.run(ALGORITHM, given, feedback=log)

    assert (folder / "out.qml").read_bytes() == before
    assert f"{folder / 'out.qml'} is a style of your own and was kept." in log.infos


def test_a_table_in_a_geopackage_gets_a_style_unless_it_has_one_of_the_users(
    given: dict[str, Any], folder: Path
) -> None:
    """Other tables of the file have theirs."""
    saved(objects(), folder / "all.gpkg")
    given["OUTPUT"] = f"ogr:dbname='{folder / 'all.gpkg'}' table=\"classified\" (geom)"
    outputs = processing.run(ALGORITHM, given, feedback=Log())
    address = f"{folder / 'all.gpkg'}|layername=classified"
    layer = QgsVectorLayer(address, "out", "ogr")
    check_styled(layer, class_counts(outputs))
    assert layer.saveStyleToDatabase("mine", "", True, "") == ""
    log = Log()

    processing.run(ALGORITHM, given, feedback=log)

    assert "The output's table has a style of your own, which was kept." in log.infos
    assert layer.listStylesInDatabase()[2][0] in ("mine", "Deep Objects")


def test_appending_leaves_the_style_of_the_layer(given: dict[str, Any], folder: Path) -> None:
    """It is the user's."""
    archive = saved(memory_layer([], "Point", fields=("state:string",)), folder / "archive.gpkg")
    assert archive.saveStyleToDatabase("mine", "", True, "") == ""
    remapping = QgsRemappingSinkDefinition()
    remapping.setDestinationFields(archive.fields())
    remapping.setDestinationWkbType(archive.wkbType())
    remapping.setDestinationCrs(archive.crs())
    output = QgsProcessingOutputLayerDefinition(
        f"ogr:dbname='{folder / 'archive.gpkg'}' table=\"objects\" (geom)"
    )
    output.setRemappingDefinition(remapping)

    processing.run(ALGORITHM, {**given, "OUTPUT": output}, feedback=Log())

    layer = QgsVectorLayer(archive.source(), "archive", "ogr")
    assert layer.featureCount() == 21
    assert list(layer.listStylesInDatabase()[2]) == ["mine"]
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)


@pytest.mark.parametrize("name", ["TEMPORARY_OUTPUT", "out.gpkg", "out.shp"])
def test_the_desktop_loads_the_output_styled(
    given: dict[str, Any], folder: Path, name: str
) -> None:
    """By what the toolbox does with results; nothing waits afterwards."""
    from deep_objects.processing_provider.output.style.loading import _WAITING
    from processing.gui.Postprocessing import handleAlgorithmResults

    before = dict(_WAITING)  # of runs whose output nobody loaded
    project = QgsProject()
    target = name if name == "TEMPORARY_OUTPUT" else str(folder / name)
    given["OUTPUT"] = QgsProcessingOutputLayerDefinition(target, project)
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    outputs, done = algorithm.run(given, context, QgsProcessingFeedback(False))
    assert done

    assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(False), given)

    (layer,) = project.mapLayers().values()
    check_styled(layer, class_counts(outputs))
    assert before == _WAITING


def test_a_style_that_fails_costs_a_warning_and_no_row(given: dict[str, Any], folder: Path) -> None:
    """Here a folder is in its way."""
    (folder / "out.qml").mkdir()
    log = Log()

    outputs = processing.run(ALGORITHM, {**given, "OUTPUT": str(folder / "out.fgb")}, feedback=log)

    assert QgsVectorLayer(outputs["OUTPUT"], "out", "ogr").featureCount() == 21
    assert (folder / "out.qml").is_dir()
    assert log.warnings == [
        f"The style of the output could not be stored ({folder / 'out.qml'} is no file)."
    ]


def test_the_output_of_a_model_is_loaded_styled(given: dict[str, Any], folder: Path) -> None:
    """It is the output of a step, under the name that the model's author gave it."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    features = in_project(given["FEATURES"])
    model = model_of(step({**given, "FEATURES": features.id()}, {"Roofs": "OUTPUT"}))
    model.initAlgorithm()
    project = QgsProject()
    sink = QgsProcessingOutputLayerDefinition(str(folder / "out.gpkg"), project)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    named = {"classify:Roofs": sink, "Roofs": sink}
    _, done = model.run(named, context, QgsProcessingFeedback(False))
    assert done

    assert handleAlgorithmResults(model, context, QgsProcessingFeedback(False), named)

    (layer,) = project.mapLayers().values()
    check_styled(layer, {"barn": 20})

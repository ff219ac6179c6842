# SPDX-License-Identifier: GPL-2.0-or-later
"""Every parameter of every algorithm, as a step of a model: an expression, or an input."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..support.dialogs import open_step
from ..support.layers import memory_layer, on_ground, saved, scattered_polygons
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.releases import output_name
from ..support.running import classify
from ..support.steps import Source, model_of, saved_and_read, step

CLASSIFY = "deepobjects:classifyobjects"
INSPECT = "deepobjects:inspectmodel"
PACKAGE = "deepobjects:createmodelpackage"
RUN = {CLASSIFY: "OUTPUT", INSPECT: "REPORT", PACKAGE: "OUTPUT"}


def algorithms() -> list[Any]:
    """All of the plugin."""
    return list(QgsApplication.processingRegistry().providerById("deepobjects").algorithms())


def given_names(algorithm: Any) -> list[str]:
    """The parameters that a step takes from somewhere."""
    return [p.name() for p in algorithm.parameterDefinitions() if not p.isDestination()]


@pytest.fixture
def values(folder: Path) -> dict[str, dict[str, Any]]:
    """By algorithm, what it needs to run."""
    image = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    layer = memory_layer(on_ground(scattered_polygons(9, width=60, height=50)))
    features = saved(layer, folder / "objects.gpkg").source()
    return {
        CLASSIFY: {"INPUT": image, "FEATURES": features, "MODEL": model, "PROCESSOR": "CPU"},
        INSPECT: {"MODEL": model},
        PACKAGE: {"MODEL": model},
    }


def step_of(name: str, source: Callable[[str, Any], Any], given: dict[str, Any]) -> Any:
    """A model with a step of the algorithm ``name``, all whose values come from ``source``."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    sources = {
        parameter.name(): source(
            parameter.name(), given.get(parameter.name(), parameter.defaultValue())
        )
        for parameter in algorithm.parameterDefinitions()
        if not parameter.isDestination()
    }
    results = {"result": RUN[name]} if name in RUN else {}
    return model_of(step(sources, results, "step", name))


def an_expression(_: str, value: Any) -> Any:
    return Source.fromExpression("NULL" if value is None else QgsExpression.quotedValue(value))


def run(model: Any, folder: Path, suffix: str, **inputs: Any) -> str:
    """Run ``model``; the path of what it wrote."""
    target, name = str(folder / f"result.{suffix}"), output_name(model)
    return str(processing.run(model, {**inputs, name: target})[name])


def rows(path: str) -> list[tuple[Any, ...]]:
    listed = QgsVectorLayer(path, "out", "ogr").getFeatures()
    return [(row["ClassLabel"], round(row["Confidence"], 6), row["Status"]) for row in listed]


def test_every_parameter_takes_an_expression_and_an_input_in_the_modelers_dialog() -> None:
    refused = []
    sources = (Source.fromExpression("'a' || 'b'"), Source.fromModelParameter("words"))
    for algorithm in algorithms():
        model = step_of(algorithm.id(), an_expression, {})
        words = QgsProcessingParameterString("words")
        model.addModelParameter(words, QgsProcessingModelParameter("words"))
        with open_step(model, "step", algorithm.id()) as dialog:
            for name in given_names(algorithm):
                widget = dialog.widget.widget.wrappers[name]
                for value in sources:
                    widget.setWidgetValue(value)
                    if widget.value() != value:
                        refused.append(f"{algorithm.id()} {name}")
    assert refused == []


def test_a_step_of_expressions_alone_gives_the_rows_of_a_single_run(
    folder: Path, values: dict[str, dict[str, Any]]
) -> None:
    model = saved_and_read(step_of(CLASSIFY, an_expression, values[CLASSIFY]), folder)
    assert rows(run(model, folder, "gpkg")) == classify(**values[CLASSIFY]).rows()


def test_a_step_of_inputs_alone_gives_the_rows_of_a_single_run(
    folder: Path, values: dict[str, dict[str, Any]]
) -> None:
    """The inputs are those of the algorithm itself, under the names of its parameters."""
    model = step_of(CLASSIFY, lambda name, _: Source.fromModelParameter(name), {})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(CLASSIFY)
    for name in given_names(algorithm):
        parameter = algorithm.parameterDefinition(name).clone()
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    again = saved_and_read(model, folder)
    assert (
        rows(run(again, folder, "gpkg", **values[CLASSIFY])) == classify(**values[CLASSIFY]).rows()
    )


@pytest.mark.parametrize("name, suffix", [(INSPECT, "html"), (PACKAGE, "dlpk")])
def test_models_are_looked_at_and_packed_by_steps_of_expressions_alone(
    folder: Path, values: dict[str, dict[str, Any]], name: str, suffix: str
) -> None:
    model = saved_and_read(step_of(name, an_expression, values[name]), folder)
    assert Path(run(model, folder, suffix)).stat().st_size > 0

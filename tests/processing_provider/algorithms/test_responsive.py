# SPDX-License-Identifier: GPL-2.0-or-later
"""The desktop goes on while a model is looked at, however large it is."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from deep_objects.inference.definition.files.package import write_package
from deep_objects.processing_provider.texts import RESOURCES
from onnx import helper
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)

from ..support.models import emd, save_onnx
from ..support.running import ALGORITHM, Log

LONGEST_GAP = 0.5
WEIGHTS = 20_000_000
SAMPLE = RESOURCES / "sample"


def large_package(folder: Path) -> Path:
    """A package with a model of 80 MB, which gives two values where its definition has three."""
    nodes = [
        helper.make_node("ReduceMean", ["weights"], ["mean"], keepdims=0),
        helper.make_node("ReduceMean", ["chip"], ["means"], axes=[2, 3], keepdims=0),
        helper.make_node("Slice", ["means", "zero", "two", "one"], ["first"]),
        helper.make_node("Add", ["first", "mean"], ["scores"]),
    ]
    constants = {
        "weights": np.random.RandomState(5).rand(WEIGHTS).astype(np.float32),
        **{name: np.array([i], np.int64) for i, name in enumerate(("zero", "one", "two"))},
    }
    save_onnx(folder / "large.onnx", nodes, constants, (3, 64, 64), 2)
    values = emd("large.onnx", ["a", "b", "c"], 64, 64)
    write_package(folder / "large.dlpk", values, [folder / "large.onnx"])
    return folder / "large.dlpk"


def test_qgis_stays_responsive_while_a_large_model_is_refused(folder: Path) -> None:
    """From the click on Run to the refusal the event loop never waits half a second."""
    parameters = {
        "INPUT": [str(SAMPLE / "orthophoto.tif")],
        "FEATURES": str(SAMPLE / "footprints.gpkg"),
        "MODEL": str(large_package(folder)),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    log, context = Log(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    ended: list[bool] = []
    turns = [time.monotonic()]

    accepted, message = algorithm.checkParameterValues(parameters, context)
    turns.append(time.monotonic())
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
    task.executed.connect(lambda successful, _: ended.append(successful))
    QgsApplication.taskManager().addTask(task)
    while not ended and turns[-1] - turns[0] < 60:
        QgsApplication.processEvents()
        time.sleep(0.005)
        turns.append(time.monotonic())

    assert (accepted, message, ended) == (True, "", [False])
    assert log.errors == [
        "large.dlpk: the model gives 2 values per object, but the definition lists 3 classes. "
        "List as many classes as the model has outputs, in their order."
    ]
    assert np.diff(turns).max() < LONGEST_GAP

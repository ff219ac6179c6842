# SPDX-License-Identifier: GPL-2.0-or-later
"""A cancelled or broken run ends at once, with a sentence and without a process left behind."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)

from ..support.dialogs import turn_until
from ..support.layers import in_project, memory_layer, on_ground, scattered_points
from ..support.models import Weights, linear_model
from ..support.processes import children_of, is_alive, wait_until, workers_of
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, Log, classify


@pytest.fixture
def slow(folder: Path) -> dict[str, Any]:
    """A run that takes minutes."""
    return {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "MODEL": linear_model(folder, Weights(3, (3, 8, 8)), slow=8),
        "FEATURES": memory_layer(on_ground(scattered_points(400)), "Point"),
        "MODEL_ARGUMENTS": "batch_size 1",
        "OUTPUT": str(folder / "out.gpkg"),
        "PROCESSOR": "CPU",
    }


class CancelledLog(Log):
    """A user who presses Cancel a moment after ``stage`` began."""

    def __init__(self, stage: str) -> None:
        super().__init__()
        self._stage = stage
        self.pressed = 0.0
        self.processes: set[int] = set()
        self._before = children_of(os.getpid())

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        super().setProgressText(text)
        if text == self._stage:
            threading.Timer(0.7, self._press).start()

    def _press(self) -> None:
        self.processes = children_of(os.getpid()) - self._before
        self.pressed = time.monotonic()
        self.cancel()


@pytest.mark.parametrize("stage", ["Loading the model", "Classifying"])
@pytest.mark.parametrize("processes", ["1", "2"])
def test_a_cancel_ends_the_run_within_two_seconds(
    slow: dict[str, Any], stage: str, processes: str
) -> None:
    """One sentence; no inference process lives on; nothing half-written is loaded."""
    log = CancelledLog(stage)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, {**slow, "PARALLEL": processes}, context=context, feedback=log)
    assert time.monotonic() - log.pressed < 2
    assert str(error.value) == "The run was cancelled; nothing more was read or classified."
    assert log.processes
    assert wait_until(lambda: not any(is_alive(process) for process in log.processes), 1)
    assert context.layersToLoadOnCompletion() == {}


@pytest.mark.parametrize("placed", [True, False])
def test_a_very_large_image_can_be_cancelled(
    slow: dict[str, Any], folder: Path, placed: bool
) -> None:
    """Though it is one object, which takes minutes to read; it is not held in memory."""
    side = 40_000
    options = ["SPARSE_OK=TRUE", "TILED=YES"]
    path = str(folder / "large.tif")
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(path, side, side, 3, options=options)
    if placed:
        dataset.SetGeoTransform((500000, 1, 0, 5000000, 0, -1))
    dataset = None
    log = CancelledLog("Classifying")
    given = {**slow, "INPUT": path}
    del given["FEATURES"]

    with pytest.raises(QgsProcessingException):
        processing.run(ALGORITHM, given, feedback=log)

    assert time.monotonic() - log.pressed < 2


def test_a_run_leaves_no_process_and_no_file_behind(
    slow: dict[str, Any], temporary: Path, folder: Path
) -> None:
    """After success."""
    before = children_of(os.getpid())
    given = {**slow, "MODEL": linear_model(folder, Weights(3, (3, 8, 8)))}
    classify(**given, PROBABILITIES="FIELDS")
    assert children_of(os.getpid()) == before
    assert list(temporary.iterdir()) == []


def test_an_inference_process_that_dies_is_replaced(slow: dict[str, Any]) -> None:
    """Its objects are done again: the rows are those of an undisturbed run."""
    before = workers_of(os.getpid())
    given = {**slow, "MODEL": linear_model(Path(slow["OUTPUT"]).parent, Weights(3, (3, 8, 8)))}
    undisturbed = classify(**{**given, "OUTPUT": "TEMPORARY_OUTPUT"}).rows()

    class Killer(Log):
        def pushInfo(self, info: str) -> None:  # noqa: N802 (QGIS's name)
            super().pushInfo(info)
            if info.startswith("Inference on CPU"):
                for process in workers_of(os.getpid()) - before:
                    os.kill(process, 9)

    result = classify(log=Killer(), **given)

    assert result.rows() == undisturbed
    told = "The inference process ended (exit code -9). It is started again."
    assert result.log.infos.count(told) == 1


def test_a_model_that_is_replaced_during_the_run_is_told(slow: dict[str, Any]) -> None:
    """Or the rows after a restart of the process would be another model's."""
    before = workers_of(os.getpid())
    model = Path(slow["MODEL"]).with_name("linear.onnx")

    class Replacer(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Classifying":
                os.utime(model, (1, 1))
                for process in workers_of(os.getpid()) - before:
                    os.kill(process, 9)

    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, slow, feedback=Replacer())

    assert str(error.value) == (
        "linear.emd: the files of the model were changed during the run, whose rows would be of "
        "two models. Run again."
    )
    assert workers_of(os.getpid()) == before


def test_a_part_that_fails_ends_the_others_at_once(slow: dict[str, Any]) -> None:
    """Though they have minutes to go."""
    before = workers_of(os.getpid())
    model = Path(slow["MODEL"]).with_name("linear.onnx")

    class Replacer(Log):
        begun = 0.0

        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Classifying":
                self.begun = time.monotonic()
                os.utime(model, (1, 1))
                os.kill(min(workers_of(os.getpid()) - before), 9)

    log = Replacer()
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, {**slow, "PARALLEL": "2"}, feedback=log)

    assert "were changed during the run" in str(error.value)
    assert time.monotonic() - log.begun < 5
    assert workers_of(os.getpid()) == before


def test_cancelled_runs_leave_the_layer_readable(slow: dict[str, Any]) -> None:
    """However many: QGIS lets few readings of a file be open at once, and waits for one more."""
    from ..support.layers import saved

    class Impatient(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Writing the rows":
                self.cancel()

    folder = Path(slow["OUTPUT"]).parent
    saved(memory_layer(on_ground(scattered_points(9)), "Point"), folder / "objects.gpkg")
    given = {**slow, "MODEL": linear_model(folder, Weights(3, (3, 8, 8)))}
    given["FEATURES"] = str(folder / "objects.gpkg")
    for _ in range(6):
        with pytest.raises(QgsProcessingException, match="The run was cancelled"):
            processing.run(ALGORITHM, given, feedback=Impatient())
    assert len(classify(**given).rows()) == 9


def test_a_layer_that_loses_objects_during_the_run_is_told(slow: dict[str, Any]) -> None:
    """Rows are written from the layer as it is then: a missing object is an error, no shift."""
    import sqlite3

    from ..support.layers import saved

    folder = Path(slow["OUTPUT"]).parent
    layer = saved(slow["FEATURES"], folder / "objects.gpkg")

    class Thief(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Writing the rows":
                with sqlite3.connect(folder / "objects.gpkg") as connection:
                    connection.execute("DROP TRIGGER IF EXISTS rtree_objects_geom_delete")
                    connection.execute("DELETE FROM objects WHERE fid = 3")

    given = {**slow, "FEATURES": layer, "MODEL": linear_model(folder, Weights(3, (3, 8, 8)))}
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, given, feedback=Thief())
    assert str(error.value) == (
        "The layer of objects changed during the run: the object of row 3 is no longer there. "
        "Run again without editing the layer."
    )
    assert not Path(slow["OUTPUT"]).exists()


def test_a_layer_whose_geometries_change_during_the_run_is_told(slow: dict[str, Any]) -> None:
    """A row would have the label of one place and the geometry of another."""
    from ..support.layers import saved

    folder = Path(slow["OUTPUT"]).parent
    layer = saved(slow["FEATURES"], folder / "objects.gpkg")

    class Editor(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Writing the rows":
                assert layer.dataProvider().changeGeometryValues({3: layer.getGeometry(4)})

    given = {**slow, "FEATURES": layer, "MODEL": linear_model(folder, Weights(3, (3, 8, 8)))}
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, given, feedback=Editor())
    assert str(error.value) == (
        "The layer of objects changed during the run: the object of row 3 has another geometry "
        "now. Run again without editing the layer."
    )
    assert not Path(slow["OUTPUT"]).exists()


def run_without(name: str, given: dict[str, Any]) -> tuple[list[bool], Log]:
    """Run in the background, as dialogs do; the user removes the layer ``name`` before the end."""
    removed = threading.Event()

    class Waiting(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Writing the rows":
                assert removed.wait(20)

    context, log, ended = QgsProcessingContext(), Waiting(), []
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, log)
    task.executed.connect(lambda successful, _: ended.append(successful))
    QgsApplication.taskManager().addTask(task)
    turn_until(lambda: "Writing the rows" in log.stages)
    QgsProject.instance().removeMapLayer(name)
    removed.set()
    turn_until(lambda: ended)
    return ended, log


def test_a_layer_of_objects_that_is_removed_during_the_run_is_told(slow: dict[str, Any]) -> None:
    """QGIS's own source of its features would end QGIS: the layer is deleted then."""
    folder, name = Path(slow["OUTPUT"]).parent, in_project(slow["FEATURES"]).id()
    del slow["FEATURES"]  # the project's alone
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    ended, log = run_without(name, {**slow, "FEATURES": name, "MODEL": model})

    assert (ended, log.errors) == (
        [False],
        [
            "objects was removed from the project during the run, which needs it to its end. Run "
            "again, and leave the layer there."
        ],
    )
    assert not Path(slow["OUTPUT"]).exists()


def test_a_layer_of_imagery_that_is_removed_during_the_run_is_told(slow: dict[str, Any]) -> None:
    """Here rows name it; no traceback tells that it was deleted."""
    name = in_project(QgsRasterLayer(slow["INPUT"], "image")).id()
    model = linear_model(Path(slow["OUTPUT"]).parent, Weights(3, (3, 8, 8)))
    mode = "PROCESS_ITEMS_SEPARATELY"
    given = {**slow, "INPUT": [name, slow["INPUT"]], "MODEL": model, "PROCESSING_MODE": mode}
    ended, log = run_without(name, given)

    assert (ended, log.errors) == (
        [False],
        [
            "The run cannot go on: a layer that the run needs was removed from the project. Run "
            "again, and leave its layers there to its end."
        ],
    )
    assert not Path(slow["OUTPUT"]).exists()


def test_a_report_needs_no_layer_of_imagery_that_was_read(slow: dict[str, Any]) -> None:
    """It names the layer's file all the same."""
    name = in_project(QgsRasterLayer(slow["INPUT"], "image")).id()
    model = linear_model(Path(slow["OUTPUT"]).parent, Weights(3, (3, 8, 8)))
    page = Path(slow["OUTPUT"]).with_suffix(".html")
    ended, log = run_without(name, {**slow, "INPUT": name, "MODEL": model, "REPORT": str(page)})

    assert (ended, log.warnings) == ([True], [])
    assert slow["INPUT"] in page.read_text("utf-8")

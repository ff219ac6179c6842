# SPDX-License-Identifier: GPL-2.0-or-later
"""An output is whole or not there: after any failure the earlier one is as it was."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Optional

import processing
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)

from ..support.disks import small_disk
from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, Log, classify

pytestmark = pytest.mark.usefixtures("shared_processes")

WRITING = "Writing the rows"
CLASSIFYING = "Classifying"


class AtStage(Log):
    """A log that lets something happen, in the run's own thread, when ``stage`` begins."""

    def __init__(self, stage: str, happen: Callable[[], None]) -> None:
        super().__init__()
        self._stage, self._happen = stage, happen

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        super().setProgressText(text)
        if text == self._stage:
            self._happen()


class CancelledAfterRows(Log):
    """A user who cancels when some rows are written, or none: so often the run asks in vain."""

    def __init__(self, in_vain: int = 2) -> None:
        super().__init__()
        self._asked, self._in_vain = 0, in_vain

    def isCanceled(self) -> bool:  # noqa: N802 (QGIS's name)
        self._asked += WRITING in self.stages
        return self._asked > self._in_vain


def layer_of(count: int, text: str = "x" * 40) -> QgsVectorLayer:
    """As many points, each with a text that needs its room."""
    attributes = [[f"{number} {text}"] for number in range(count)]
    points = on_ground(scattered_points(count))
    return memory_layer(points, "Point", fields=("text:string",), attributes=attributes)


@pytest.fixture
def outputs(folder: Path) -> Path:
    """A folder for outputs alone."""
    made = folder / "outputs"
    made.mkdir()
    return made


@pytest.fixture
def quick(folder: Path) -> dict[str, Any]:
    """A run of a second."""
    return {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "MODEL": linear_model(folder, Weights(3, (3, 8, 8))),
        "FEATURES": layer_of(40),
        "PROCESSOR": "CPU",
    }


def failure(given: dict[str, Any], log: Optional[Log] = None) -> str:
    """The sentence with which a run fails, after which QGIS has nothing to load."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = given["OUTPUT"]
    if isinstance(output, str):
        output = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, {**given, "OUTPUT": output}, context=context, feedback=log)
    assert context.layersToLoadOnCompletion() == {}
    return str(error.value)


def contents(folder: Path) -> dict[str, bytes]:
    """Everything in ``folder``; of a folder nothing but its name."""
    return {path.name: path.read_bytes() if path.is_file() else b"" for path in folder.iterdir()}


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "fgb", "csv", "sqlite", "kml"])
def test_a_disk_that_gets_full_while_rows_are_written_is_told(
    quick: dict[str, Any], outputs: Path, suffix: str
) -> None:
    """Also for formats that tell QGIS of no error; the earlier output is whole."""
    with small_disk(outputs, "1m"):
        target = outputs / f"out.{suffix}"
        quick["OUTPUT"] = str(target)
        earlier = Log()
        processing.run(ALGORITHM, quick, feedback=earlier)
        before = contents(outputs)
        assert target.name in before
        (outputs / "ballast").write_bytes(bytes(shutil.disk_usage(outputs).free - (150 << 10)))
        before = contents(outputs)

        told = failure({**quick, "FEATURES": layer_of(1500, "x" * 250)})

        assert told == (
            f"OUTPUT: the disk of {outputs} is full, and out.{suffix} could not be written. "
            "Make room there, or choose another folder, and run again."
        )
        assert contents(outputs) == before


def test_a_disk_that_gets_full_while_a_table_is_written_is_told(
    quick: dict[str, Any], outputs: Path
) -> None:
    """In place of what the format has no place for; the other table is whole."""
    with small_disk(outputs, "1m"):
        target = outputs / "out.gpkg"
        saved(layer_of(40), target)
        (outputs / "ballast").write_bytes(bytes(shutil.disk_usage(outputs).free - (250 << 10)))
        quick["OUTPUT"] = f"ogr:dbname='{target}' table=\"rows\" (geom)"

        told = failure({**quick, "FEATURES": layer_of(3000, "x" * 250)})

        assert told.startswith(
            f"OUTPUT: the disk of {outputs} is full, and out.gpkg could not be written. "
            "Make room there, or choose another folder, and run again."
        )
        other = QgsVectorLayer(f"{target}|layername=objects")
        assert sum(1 for _ in other.getFeatures()) == 40


def test_a_temporary_folder_that_is_full_is_not_taken_for_the_outputs_disk(
    quick: dict[str, Any], outputs: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room beside the output would help nobody."""
    temporary = folder / "temporary"
    temporary.mkdir()
    with small_disk(temporary, "300k"):
        monkeypatch.setattr("tempfile.tempdir", str(temporary))
        quick["OUTPUT"] = str(outputs / "out.gpkg")
        told = failure({**quick, "FEATURES": layer_of(30_000), "PROBABILITIES": "JSON"})

    assert told == (
        "The temporary folder has no room for 1 MB of scores (No space left on device). "
        "Free some space there, or set TMPDIR to another folder."
    )
    assert contents(outputs) == {}


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "fgb", "csv"])
def test_a_quota_that_is_used_up_is_told(quick: dict[str, Any], outputs: Path, suffix: str) -> None:
    """Files may not grow any more, while the disk has room."""
    target = outputs / f"out.{suffix}"
    quick["OUTPUT"] = str(target)
    processing.run(ALGORITHM, quick, feedback=Log())
    before = contents(outputs)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with ExitStack() as stack:
        stack.callback(resource.setrlimit, resource.RLIMIT_FSIZE, limits)

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (200 << 10, limits[1]))

        given = {**quick, "FEATURES": layer_of(1500, "x" * 250)}
        told = failure(given, AtStage(WRITING, limit))
    assert "could not be written to the output" in told or told == (
        f"{target} was not written completely, though no error was told. Check the disk and your "
        "quota on it, and run again."
    )
    assert contents(outputs) == before


@pytest.mark.parametrize("stage", ["Loading the model", CLASSIFYING, WRITING])
def test_a_cancelled_run_leaves_the_earlier_output_alone(
    quick: dict[str, Any], outputs: Path, stage: str
) -> None:
    """Whenever it is cancelled, and nothing is left beside it."""
    quick["OUTPUT"] = str(outputs / "out.shp")
    processing.run(ALGORITHM, quick, feedback=Log())
    before = contents(outputs)
    log = AtStage(stage, lambda: log.cancel())

    told = failure({**quick, "FEATURES": layer_of(3000)}, log)

    assert told == "The run was cancelled; nothing more was read or classified."
    assert contents(outputs) == before


def test_a_folder_that_goes_away_during_the_run_is_told(
    quick: dict[str, Any], outputs: Path
) -> None:
    """A stick that was pulled out, or a folder that somebody removed."""
    quick["OUTPUT"] = str(outputs / "out.gpkg")

    told = failure(quick, AtStage(CLASSIFYING, lambda: shutil.rmtree(outputs)))

    assert told == (
        f"OUTPUT: the folder {outputs} is no longer there. Create it, or choose another, and run "
        "again."
    )
    assert not outputs.exists()


def test_a_folder_that_is_closed_during_the_run_is_told(
    quick: dict[str, Any], outputs: Path
) -> None:
    """Nothing can be moved into it any more; the earlier output is still there."""
    quick["OUTPUT"] = str(outputs / "out.gpkg")
    processing.run(ALGORITHM, quick, feedback=Log())
    before = contents(outputs)["out.gpkg"]

    def close(sign: str) -> None:
        if os.getuid() != 0:
            outputs.chmod(0o555 if sign == "+" else 0o755)
        elif subprocess.run(["chattr", f"{sign}i", str(outputs)], capture_output=True).returncode:
            pytest.skip("this file system cannot close a folder to root")

    try:
        told = failure(quick, AtStage(WRITING, lambda: close("+")))
    finally:
        close("-")

    reason = "Operation not permitted" if os.getuid() == 0 else "Permission denied"
    assert told == (
        f"OUTPUT: {outputs / 'out.gpkg'} cannot be written ({reason}). "
        "Check its folder, or choose another file, and run again."
    )
    assert contents(outputs)["out.gpkg"] == before


def test_an_output_that_another_program_writes_to_is_refused_before_the_work(
    quick: dict[str, Any], outputs: Path
) -> None:
    """That program's work goes on."""
    target = outputs / "out.gpkg"
    quick["OUTPUT"] = str(target)
    processing.run(ALGORITHM, quick, feedback=Log())
    log = Log()
    other = sqlite3.connect(target, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    other.execute("CREATE TABLE further (number)")

    told = failure(quick, log)

    other.execute("COMMIT")
    other.close()
    assert told == (
        f"OUTPUT: {target} is in use by another program. "
        "Close it there, or choose another file, and run again."
    )
    assert "Loading the model" not in log.stages
    with sqlite3.connect(target) as again:
        assert again.execute("SELECT count(*) FROM out").fetchall() == [(40,)]
        assert again.execute("SELECT count(*) FROM further").fetchall() == [(0,)]
    again.close()
    assert list(contents(outputs)) == ["out.gpkg"]


def test_two_runs_at_once_with_one_output_each_write_a_whole_file(
    quick: dict[str, Any], outputs: Path
) -> None:
    """The second begins and ends within the first, which is the last to move its file there."""
    target = outputs / "out.gpkg"
    quick["OUTPUT"] = str(target)
    seen: list[int] = []

    def other_run() -> None:
        classify(**{**quick, "FEATURES": layer_of(7)})
        layer = QgsVectorLayer(str(target), "out", "ogr")
        seen.append(layer.featureCount())

    result = classify_with(quick, AtStage(WRITING, other_run))

    assert (seen, result) == ([7], 40)
    assert list(contents(outputs)) == ["out.gpkg"]


def classify_with(given: dict[str, Any], log: Log) -> int:
    """Run, and count the rows of the output."""
    done = processing.run(ALGORITHM, given, feedback=log)
    return int(QgsVectorLayer(done["OUTPUT"], "out", "ogr").featureCount())


def test_runs_in_several_threads_with_one_output_leave_one_of_theirs(
    quick: dict[str, Any], outputs: Path
) -> None:
    """Whichever is the last; none fails."""
    from qgis.core import QgsApplication

    target = outputs / "out.shp"
    failures: list[BaseException] = []

    def run(count: int) -> None:
        try:
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
            features = str(outputs.parent / f"objects{count}.gpkg")
            context = QgsProcessingContext()
            given = {**quick, "FEATURES": features, "OUTPUT": str(target)}
            algorithm.run(given, context, Log(), {}, False)
        except BaseException as error:
            failures.append(error)

    for count in (11, 22):
        saved(layer_of(count), outputs.parent / f"objects{count}.gpkg")
    threads = [threading.Thread(target=run, args=(count,)) for count in (11, 22)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert QgsVectorLayer(str(target), "out", "ogr").featureCount() in (11, 22)
    assert {path.stem for path in outputs.iterdir()} == {"out"}


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Does nothing to a layer."""

    def postProcessLayer(self, *_: Any) -> None:  # noqa: N802 (QGIS's name)
        """Nothing."""


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out", "out.v2", "größe 1.geojson"])
def test_qgis_loads_the_output_from_its_place(
    quick: dict[str, Any], outputs: Path, name: str
) -> None:
    """Under the name and in the project that were asked for; nothing tells of the hidden folder."""
    project = QgsProject.instance()
    definition = QgsProcessingOutputLayerDefinition(str(outputs / name), project)
    definition.destinationName = "Roofs"
    context = QgsProcessingContext()
    context.setProject(project)

    done = processing.run(ALGORITHM, {**quick, "OUTPUT": definition}, context=context)

    path = Path(done["OUTPUT"])
    assert path.parent == outputs and path.is_file()
    ((destination, details),) = context.layersToLoadOnCompletion().items()
    assert destination == done["OUTPUT"]
    assert (details.name, details.outputName, details.project) == ("Roofs", "OUTPUT", project)
    layer = QgsVectorLayer(destination, "out", "ogr")
    assert layer.featureCount() == 40
    assert layer.dataProvider().subLayers()[0].split("!!::!!")[1] == path.name.split(".")[0]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "fgb", "csv"])
def test_an_extent_without_objects_gives_an_output_without_rows(
    quick: dict[str, Any], outputs: Path, suffix: str
) -> None:
    """Which is whole too."""
    given = {**quick, "EXTENT": "0,1,0,1 [EPSG:32633]", "OUTPUT": str(outputs / f"out.{suffix}")}

    assert processing.run(ALGORITHM, given)["COUNT"] == 0

    assert f"out.{suffix}" in contents(outputs)


def test_an_output_by_an_expression_is_found(quick: dict[str, Any], outputs: Path) -> None:
    """As in a model that builds the name of its output."""
    quick["OUTPUT"] = QgsProperty.fromExpression(f"'{outputs}/' || 'out' || '.gpkg'")

    assert processing.run(ALGORITHM, quick)["OUTPUT"] == str(outputs / "out.gpkg")

    assert list(contents(outputs)) == ["out.gpkg"]


def test_a_format_that_cannot_be_made_is_told_with_the_outputs_own_path(
    quick: dict[str, Any], outputs: Path
) -> None:
    """Here one that knows no such geometries."""
    quick["OUTPUT"] = str(outputs / "out.gpx")
    quick["FEATURES"] = memory_layer(
        ["POLYGON((500010 4999980, 500020 4999980, 500020 4999990, 500010 4999980))"]
    )
    told = failure(quick)
    assert ".deep_objects_" not in told
    assert contents(outputs) == {}


def remapped(archive: QgsVectorLayer, address: str) -> QgsProcessingOutputLayerDefinition:
    """QGIS's “Append to layer”, with a field for the text and one for the status."""
    remapping = QgsRemappingSinkDefinition()
    remapping.setDestinationFields(archive.fields())
    remapping.setDestinationWkbType(archive.wkbType())
    remapping.setDestinationCrs(archive.crs())
    fields = {"text": QgsProperty.fromField("text"), "state": QgsProperty.fromField("Status")}
    remapping.setFieldMap(fields)
    output = QgsProcessingOutputLayerDefinition(address)
    output.setRemappingDefinition(remapping)
    return output


@contextmanager
def archive_at(path: Path) -> Iterator[QgsVectorLayer]:
    """A GeoPackage with the table archive, which holds one row."""
    fields = ("text:string", "state:string")
    layer = memory_layer(
        ["POINT(500001 4999999)"], "Point", fields=fields, attributes=[["a", "b"]], name="archive"
    )
    yield saved(layer, path)


def rows_of(path: Path, table: str) -> int:
    """How many rows a table has."""
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize("stage", [CLASSIFYING, WRITING])
def test_a_table_that_is_to_be_overwritten_is_as_it_was_until_there_are_rows(
    quick: dict[str, Any], outputs: Path, stage: str
) -> None:
    """A model that cannot be loaded costs nobody a table."""
    path = outputs / "archive.gpkg"
    with archive_at(path):
        quick["OUTPUT"] = f"ogr:dbname='{path}' table=\"archive\" (geom)"
        log = AtStage(stage, lambda: log.cancel())
        told = failure(quick, log)
        assert told == "The run was cancelled; nothing more was read or classified."
        assert rows_of(path, "archive") == 1
        processing.run(ALGORITHM, quick)
        assert rows_of(path, "archive") == 40


@pytest.mark.parametrize("appended", [False, True])
def test_rows_that_are_in_a_table_though_the_run_failed_are_told(
    quick: dict[str, Any], outputs: Path, appended: bool
) -> None:
    """How many, and what to do."""
    path = outputs / "archive.gpkg"
    with archive_at(path) as archive:
        address = f"ogr:dbname='{path}' table=\"archive\" (geom)"
        quick["OUTPUT"] = remapped(archive, address) if appended else address
        quick["FEATURES"] = layer_of(600)
        log = CancelledAfterRows()
        told = failure(quick, log)
    written = rows_of(path, "archive") - appended
    assert 0 < written < 600
    what = "delete them there before you run again" if appended else "the next run replaces them"
    assert told == (
        "The run was cancelled; nothing more was read or classified. "
        f"{written} of the 600 rows are in the output already"
        + (f": {what}." if appended else f"; {what}.")
    )


def test_a_link_stays_and_the_file_behind_it_is_written(
    quick: dict[str, Any], outputs: Path, folder: Path
) -> None:
    """With all that belongs to it, though the link has another name."""
    behind = folder / "behind"
    behind.mkdir()
    link = outputs / "link.shp"
    link.symlink_to(behind / "real.shp")

    done = processing.run(ALGORITHM, {**quick, "OUTPUT": str(link)})

    assert done["OUTPUT"] == str(behind / "real.shp")
    assert link.is_symlink() and list(contents(outputs)) == ["link.shp"]
    assert {path.stem for path in behind.iterdir()} == {"real"}
    assert QgsVectorLayer(str(behind / "real.shp"), "out", "ogr").featureCount() == 40


def test_a_link_to_another_format_is_refused(quick: dict[str, Any], outputs: Path) -> None:
    """Neither the link nor the file behind it is replaced."""
    link = outputs / "link.gpkg"
    link.symlink_to(outputs / "blob")
    assert failure({**quick, "OUTPUT": str(link)}) == (
        f"OUTPUT: {link} is a link that leads to no file of this format. "
        "Choose the file itself, or another."
    )
    assert link.is_symlink()


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_a_new_output_has_the_rights_of_the_earlier_one(
    quick: dict[str, Any], outputs: Path, suffix: str
) -> None:
    """Who could not read it before cannot now; its owner is still that, where we may say so."""
    quick["OUTPUT"] = str(outputs / f"out.{suffix}")
    processing.run(ALGORITHM, quick, feedback=Log())
    owner = 1234 if os.getuid() == 0 else os.getuid()
    for path in outputs.iterdir():
        path.chmod(0o640)
        os.chown(path, owner, -1)

    processing.run(ALGORITHM, quick, feedback=Log())

    rights = {(path.stat().st_mode & 0o777, path.stat().st_uid) for path in outputs.iterdir()}
    assert rights == {(0o640, owner)}


def test_a_read_only_output_is_refused_before_the_work(
    quick: dict[str, Any], outputs: Path
) -> None:
    """It is as it was."""
    target = outputs / "out.csv"
    target.write_bytes(b"kept")
    target.chmod(0o444)
    log = Log()

    told = failure({**quick, "OUTPUT": str(target)}, log)

    assert told == (
        f"OUTPUT: {target} is read-only. Allow writing to it, or choose another file, and "
        "run again."
    )
    assert "Loading the model" not in log.stages
    assert contents(outputs) == {"out.csv": b"kept"}


@pytest.mark.parametrize("features", ["objects.gpkg", "link.gpkg"])
@pytest.mark.parametrize("output", ["objects.gpkg", "link.gpkg"])
def test_objects_behind_a_link_are_not_overwritten(
    quick: dict[str, Any], outputs: Path, features: str, output: str
) -> None:
    """Whichever of both names is given for the objects, and which for the output."""
    saved(layer_of(7), outputs / "objects.gpkg")
    (outputs / "link.gpkg").symlink_to(outputs / "objects.gpkg")
    given = {**quick, "FEATURES": str(outputs / features), "OUTPUT": str(outputs / output)}

    assert failure(given).endswith(
        f"OUTPUT: {outputs / 'objects.gpkg'} holds the objects to classify, and would be "
        "overwritten. Choose another file."
    )


def test_a_table_that_was_emptied_and_got_no_row_is_told(
    quick: dict[str, Any], outputs: Path
) -> None:
    """The run is cancelled between its opening and the first row."""
    path = outputs / "archive.gpkg"
    with archive_at(path):
        quick["OUTPUT"] = f"ogr:dbname='{path}' table=\"archive\" (geom)"
        told = failure(quick, CancelledAfterRows(1))
    assert told == (
        "The run was cancelled; nothing more was read or classified. "
        "The table archive was emptied for the new rows; the next run fills it."
    )
    assert rows_of(path, "archive") == 0


def test_a_cancel_while_the_written_file_is_read_leaves_the_earlier_output(
    quick: dict[str, Any], outputs: Path
) -> None:
    """Also in a format that is read in one go."""
    (outputs / "out.geojson").write_bytes(b"earlier")
    quick["OUTPUT"] = str(outputs / "out.geojson")
    told = failure(quick, CancelledAfterRows())
    assert told == "The run was cancelled; nothing more was read or classified."
    assert contents(outputs) == {"out.geojson": b"earlier"}

# SPDX-License-Identifier: GPL-2.0-or-later
"""Broken runs that go on: with RESUME the rows are those of a run that nothing disturbed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zlib
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import processing
import pytest
from deep_objects.inference.worker.environment import journal_folder
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
)

from ....conftest import REPOSITORY
from ....raster_models import single_model
from ...support.layers import memory_layer, on_ground, saved, scattered_points
from ...support.models import Weights, linear_model
from ...support.photos.layers import Row, photo, with_related_media
from ...support.processes import wait_until
from ...support.rasters import noise, write_raster
from ...support.running import ALGORITHM, Log, Result, classify

pytestmark = pytest.mark.usefixtures("shared_processes")

WEIGHTS = Weights(3, (3, 8, 8))
COUNT = 40
WRITING = "Writing the rows"
NOTHING_FOUND = (
    "RESUME: no broken run of the same objects, imagery, model and arguments left outcomes; all "
    "objects are classified."
)


@pytest.fixture(autouse=True)
def journals(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the journals, of this test alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return journal_folder()


@pytest.fixture
def scene(folder: Path) -> dict[str, Any]:
    """A raster, objects and a model, all in files."""
    objects = memory_layer(on_ground(scattered_points(COUNT)), "Point")
    saved(objects, folder / "objects.gpkg")
    return {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "FEATURES": str(folder / "objects.gpkg"),
        "MODEL": linear_model(folder, WEIGHTS),
        "MODEL_ARGUMENTS": "batch_size 4",
    }


class At(Log):
    """Does ``deed`` when ``stage`` begins."""

    def __init__(self, stage: str, deed: Optional[Callable[[], Any]] = None) -> None:
        super().__init__()
        self._stage, self._deed = stage, deed or self.cancel

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        super().setProgressText(text)
        if text == self._stage:
            self._deed()


def broken(given: dict[str, Any], log: Optional[Log] = None) -> Log:
    """The log of a run that is cancelled, unless ``log`` says how it breaks."""
    log = log or At(WRITING)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"OUTPUT": "TEMPORARY_OUTPUT", "PROCESSOR": "CPU", **given}
    with pytest.raises(QgsProcessingException):
        processing.run(ALGORITHM, parameters, context=context, feedback=log)
    return log


def resumed(given: dict[str, Any]) -> Result:
    """The same with RESUME."""
    return classify(**given, RESUME=True)


def kept(count: int) -> str:
    """What the log of a broken run says."""
    return (
        f"The outcomes of {count} objects are kept. Run again with RESUME, and otherwise as "
        "before, to go on from there."
    )


def taken_over(count: int) -> str:
    """What the log of a resumed run says."""
    return f"RESUME: the outcomes of {count} objects are taken over."


def columns(path: Path) -> list[list[Any]]:
    """The columns of each whole line of a journal but the first."""
    lines = path.read_bytes().splitlines(keepends=True)[1:]
    return [json.loads(line[9:]) for line in lines if line.endswith(b"\n")]


def outcomes(journals: Path) -> int:
    """How many outcomes all journals hold together."""
    found = [columns(path) for path in journals.glob("*.journal")]
    return sum(len(line[0]) for lines in found for line in lines)


def shorten(journals: Path, count: int) -> None:
    """Leave of the one journal ``count`` outcomes, in one line."""
    (path,) = journals.glob("*.journal")
    total, cut = outcomes(journals), []
    for parts in zip(*columns(path)):
        as_text = isinstance(parts[0], str)
        listed = [entry for part in parts for entry in part]
        whole = b"".join(map(a2b_base64, parts)) if as_text else listed
        part = whole[: len(whole) * count // total]
        cut.append(b2a_base64(part, newline=False).decode() if as_text else part)
    text = json.dumps(cut).encode("ascii")
    first = path.read_bytes().splitlines(keepends=True)[0]
    path.write_bytes(first + b"%08x %b\n" % (zlib.crc32(text), text))


def all_values(result: Result) -> list[list[Any]]:
    """All that stands in the rows."""
    return [result.column(name) for name in result.field_names]


@pytest.fixture
def night_run(folder: Path, scene: dict[str, Any]) -> Iterator[Callable[..., subprocess.Popen]]:
    """Starts the scene's run in a qgis_process of its own, with a profile of its own."""
    for name in ("plugins", "runtime"):
        (folder / name).mkdir(mode=0o700)
    (folder / "plugins" / "deep_objects").symlink_to(REPOSITORY)
    settings = folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\ndeep_objects=true\n", "utf-8")
    variables = {
        **os.environ,
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
    }
    started: list[subprocess.Popen] = []

    def start(**changed: Any) -> subprocess.Popen:
        given = {**scene, "OUTPUT": str(folder / "out.gpkg"), "PROCESSOR": "CPU", **changed}
        listed = [f"{name}={value}" for name, value in given.items()]
        command = ["qgis_process", "run", ALGORITHM, "--", *listed]
        process = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_a_run_that_is_killed_goes_on_to_the_same_rows(
    night_run: Callable[..., subprocess.Popen],
    scene: dict[str, Any],
    folder: Path,
    journals: Path,
) -> None:
    """From the object where it was: what was computed before is not computed again."""
    undisturbed = classify(**scene)
    (folder / "slow").mkdir()
    slow = {"MODEL": linear_model(folder / "slow", WEIGHTS, slow=1)}
    slow["MODEL_ARGUMENTS"] = "batch_size 1"
    process = night_run(**slow)
    assert wait_until(lambda: outcomes(journals) >= 6, 60)
    process.kill()
    process.wait()
    done = outcomes(journals)

    result = resumed({**scene, **slow})

    assert 6 <= done < COUNT
    assert list(journals.iterdir()) == []
    assert taken_over(done) in result.log.infos
    assert result.rows() == undisturbed.rows()


def test_a_cancelled_run_says_what_is_kept_and_goes_on_from_there(
    scene: dict[str, Any], journals: Path
) -> None:
    """After the run that succeeds nothing is left."""
    log = broken(scene)
    assert kept(COUNT) in log.infos
    shorten(journals, 12)

    again = broken({**scene, "RESUME": True})
    assert taken_over(12) in again.infos
    assert kept(COUNT) in again.infos

    result = resumed(scene)
    assert taken_over(COUNT) in result.log.infos
    assert result.rows() == classify(**scene).rows()
    assert list(journals.iterdir()) == []


def test_without_resume_everything_is_computed_anew(scene: dict[str, Any], journals: Path) -> None:
    """And what a broken run left goes when a run of the same succeeds."""
    broken(scene)
    result = classify(**scene)
    assert not any("RESUME" in line for line in result.log.infos)
    assert list(journals.iterdir()) == []


def test_nothing_is_kept_of_a_run_that_came_to_nothing(
    scene: dict[str, Any], journals: Path
) -> None:
    log = broken(scene, At("Classifying"))
    assert not any("kept" in line for line in log.infos)
    assert list(journals.iterdir()) == []


def another_model(scene: dict[str, Any], folder: Path) -> dict[str, Any]:
    weights = Weights(3, (3, 8, 8))
    weights.bias += 0.01
    return {"MODEL": linear_model(folder, weights)}


def a_changed_raster(scene: dict[str, Any], folder: Path) -> dict[str, Any]:
    write_raster(folder / "image.tif", noise(seed=2))
    return {}


def an_edited_layer(scene: dict[str, Any], folder: Path) -> dict[str, Any]:
    shapes = scattered_points(COUNT)
    shapes[0], shapes[1] = shapes[1], shapes[0]
    saved(memory_layer(on_ground(shapes), "Point"), folder / "objects.gpkg")
    return {}


def another_argument(scene: dict[str, Any], folder: Path) -> dict[str, Any]:
    return {"MODEL_ARGUMENTS": "batch_size 4;score_threshold 0.4"}


@pytest.mark.parametrize(
    "change", [another_model, a_changed_raster, an_edited_layer, another_argument]
)
def test_another_run_takes_nothing_over(
    scene: dict[str, Any], folder: Path, journals: Path, change: Callable[..., dict[str, Any]]
) -> None:
    """And leaves the journal to whom it belongs."""
    broken(scene)
    (left,) = journals.glob("*.journal")

    given = {**scene, **change(scene, folder)}
    result = resumed(given)

    assert NOTHING_FOUND in result.log.infos
    assert list(journals.iterdir()) == [left]
    assert result.rows() == classify(**given).rows()


def test_what_changes_no_outcome_stands_in_no_ones_way(
    scene: dict[str, Any], folder: Path, journals: Path
) -> None:
    """Another batch size after a lack of memory, more processes, other fields, a copied model."""
    broken(scene)
    (folder / "copy").mkdir()
    shorten(journals, 20)
    changed = {
        "MODEL": linear_model(folder / "copy", WEIGHTS),
        "MODEL_ARGUMENTS": "batch_size 1",
        "PARALLEL": "2",
        "CLASS_LABEL_FIELD": "Kind",
        "OUTPUT_CRS": "EPSG:4326",
        "OUTPUT": str(folder / "out.gpkg"),
    }
    result = resumed({**scene, **changed})
    assert taken_over(20) in result.log.infos
    assert result.column("Kind") == classify(**scene).column("ClassLabel")


def test_objects_that_could_not_be_read_are_tried_again(
    scene: dict[str, Any], folder: Path, journals: Path
) -> None:
    """Their imagery may be there the next time; the other outcomes are kept."""
    (folder / "photos").mkdir()
    given = {
        "INPUT_FOLDER": str(folder / "photos"),
        "MODEL": scene["MODEL"],
    }
    for number in range(3):
        (folder / "photos" / f"{number}.png").write_bytes(photo(number))
    whole = (folder / "photos" / "1.png").read_bytes()
    (folder / "photos" / "1.png").write_bytes(whole[:-30])
    log = broken(given)
    result = resumed(given)
    assert result.statuses == ["ok", "read_error", "ok"]
    assert kept(2) in log.infos
    assert taken_over(2) in result.log.infos


def test_scores_come_back_as_they_were(scene: dict[str, Any], journals: Path) -> None:
    """To the last bit."""
    given = {**scene, "PROBABILITIES": "FIELDS"}
    broken(given)
    shorten(journals, 20)
    result = resumed(given)
    assert taken_over(20) in result.log.infos
    assert all_values(result) == all_values(classify(**given))


def test_a_mean_over_photos_comes_out_the_same(
    scene: dict[str, Any], folder: Path, journals: Path
) -> None:
    """Half of a feature's photos taken over, half classified."""
    rows = [Row(1 + n % 2, f"{n}.png", photo(n)) for n in range(7)]
    given = {
        "INPUT_PHOTOS": with_related_media(folder / "media.gpkg", rows),
        "MODEL": scene["MODEL"],
        "MODEL_ARGUMENTS": "batch_size 1",
        "PHOTO_ROWS": "PER_FEATURE",
        "PROBABILITIES": "JSON",
    }
    broken(given)
    shorten(journals, 3)
    result = resumed(given)
    assert taken_over(3) in result.log.infos
    assert all_values(result) == all_values(classify(**given))


def test_further_fields_and_pictures_come_back(
    scene: dict[str, Any], folder: Path, journals: Path
) -> None:
    """As a raster function gives them."""
    fields = [
        {"name": "Label", "type": "esriFieldTypeString"},
        {"name": "Storeys", "type": "esriFieldTypeInteger"},
        {"name": "Height", "type": "esriFieldTypeDouble"},
        {"name": "ExpMap", "type": "esriFieldTypeBlob"},
    ]
    attributes = {"Label": "a", "Storeys": 3, "Height": 0.1, "ExpMap": "/9j/4A=="}
    model = single_model(
        folder / "model", "Witness", Fields=fields, Answer={"attributes": [attributes]}
    )
    given = {
        **{name: scene[name] for name in ("INPUT", "FEATURES")},
        "MODEL": model,
        "ALLOW_MODEL_CODE": True,
        "MODEL_ARGUMENTS": "batch_size 1",
        "EXPLANATIONS": "FIELD",
    }
    broken(given)
    shorten(journals, 30)
    result = resumed(given)
    assert taken_over(30) in result.log.infos
    assert all_values(result) == all_values(classify(**given))
    assert set(result.column("ExpMap")) == {"/9j/4A=="}


def test_two_runs_at_once_of_the_same_do_not_meet(scene: dict[str, Any], journals: Path) -> None:
    """The second, within the first, takes nothing over from it, and removes nothing of it."""
    inner: list[Result] = []
    during: list[int] = []

    def second_run() -> None:
        inner.append(resumed(scene))
        during.append(len(list(journals.glob("*.journal"))))

    log = At(WRITING, second_run)
    processing.run(
        ALGORITHM,
        {**scene, "OUTPUT": "TEMPORARY_OUTPUT", "PROCESSOR": "CPU"},
        context=QgsProcessingContext(),
        feedback=log,
    )

    assert NOTHING_FOUND in inner[0].log.infos
    assert during == [1]
    assert list(journals.iterdir()) == []


def test_a_full_disk_costs_one_warning(scene: dict[str, Any], journals: Path) -> None:
    """The journal's file is changed into one on a disk that is always full."""

    def fill() -> None:
        for entry in os.listdir("/proc/self/fd"):
            link = f"/proc/self/fd/{entry}"
            if os.path.exists(link) and os.readlink(link).endswith(".journal"):
                full = os.open("/dev/full", os.O_WRONLY)
                os.dup2(full, int(entry))
                os.close(full)

    log = At("Classifying", fill)
    outputs = processing.run(
        ALGORITHM,
        {**scene, "OUTPUT": "TEMPORARY_OUTPUT", "PROCESSOR": "CPU"},
        context=QgsProcessingContext(),
        feedback=log,
    )

    assert outputs["COUNT_OK"] + outputs["COUNT_PARTIAL"] == COUNT
    assert [line for line in log.warnings if "cannot be kept" in line] == [
        f"The outcomes cannot be kept in {journals} (No space left on device), so that this run "
        "could not be resumed from here on. Free some space there, or check your permission."
    ]
    assert list(journals.iterdir()) == []


def test_a_journal_that_is_removed_is_not_promised(scene: dict[str, Any], journals: Path) -> None:
    """Somebody empties the cache during the run, which is then broken off."""

    def empty() -> None:
        shutil.rmtree(journals)
        log.cancel()

    log = At(WRITING, empty)
    broken(scene, log)

    assert not any("are kept" in line for line in log.infos)
    assert log.warnings == [
        f"The outcomes cannot be kept in {journals} (the file was removed), so that this run could "
        "not be resumed from here on. Free some space there, or check your permission."
    ]


def test_a_folder_that_cannot_be_made_costs_one_warning(
    scene: dict[str, Any], folder: Path, journals: Path
) -> None:
    """Here a file has its name."""
    (folder / "cache").write_text("")
    result = resumed(scene)
    assert len(result.features) == COUNT
    assert [line for line in result.log.warnings if "cannot be kept" in line] == [
        f"The outcomes cannot be kept in {journals} (Not a directory), so that this run could not "
        "be resumed from here on. Free some space there, or check your permission."
    ]


def test_a_journal_holds_no_names_and_no_paths(
    scene: dict[str, Any], folder: Path, journals: Path
) -> None:
    """Numbers, statuses, labels; and nobody else may read it."""
    broken(scene)
    (path,) = journals.glob("*.journal")
    content = path.read_text("ascii")
    assert not [
        word for word in (str(folder), "image", "objects.gpkg", "linear") if word in content
    ]
    assert (path.stat().st_mode & 0o777, journals.stat().st_mode & 0o777) == (0o600, 0o700)


def test_resume_is_an_advanced_switch_that_is_off() -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameter = algorithm.parameterDefinition("RESUME")
    assert (parameter.type(), parameter.defaultValue()) == ("boolean", False)
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced

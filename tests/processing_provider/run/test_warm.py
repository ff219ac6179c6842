# SPDX-License-Identifier: GPL-2.0-or-later
"""In the desktop a model stays loaded: the next run has the same process, and the same rows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from deep_objects.processing_provider import desktop
from deep_objects.processing_provider.run.settings import MINUTES_SETTING
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings

from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model, rewritten
from ..support.processes import children_of, is_alive, wait_until, workers_of
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, Log, classify

REPOSITORY = Path(__file__).resolve().parents[3]

#: A QGIS whose desktop is open: a run has ended, its model waits.
WAITING = f"""
import json, sys
sys.path.insert(0, {str(REPOSITORY)!r})
import tests.conftest
import tests.processing_provider.conftest
from tests.processing_provider.support.running import ALGORITHM, QGIS, Log

QGIS.start()
import processing
from deep_objects.processing_provider import desktop
from deep_objects.processing_provider.run.settings import MINUTES_SETTING
desktop.begin()
processing.run(ALGORITHM, json.loads(sys.argv[1]), feedback=Log())
print("waiting", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def opened(temporary: Path) -> Iterator[None]:
    """The desktop, open; nothing of it is left when it is closed."""
    before = children_of(os.getpid())
    desktop.begin()
    yield
    desktop.end()
    assert children_of(os.getpid()) == before
    assert list(temporary.iterdir()) == []


@pytest.fixture
def given(folder: Path) -> dict[str, Any]:
    """A short run with a model in a package."""
    linear_model(folder, Weights(3, (3, 8, 8)))
    packed(folder)
    return {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "MODEL": str(folder / "linear.dlpk"),
        "FEATURES": memory_layer(on_ground(scattered_points(60)), "Point"),
        "PROCESSOR": "CPU",
    }


def packed(folder: Path) -> None:
    """The package linear.dlpk of the model in ``folder``."""
    with zipfile.ZipFile(folder / "linear.dlpk", "w", zipfile.ZIP_DEFLATED) as package:
        package.write(folder / "linear.emd", "linear.emd")
        package.write(folder / "linear.onnx", "linear.onnx")


@pytest.fixture(autouse=True)
def others(monkeypatch: pytest.MonkeyPatch) -> None:
    """The inference processes of other tests are none of ours."""
    monkeypatch.setattr(sys.modules[__name__], "OTHERS", workers_of(os.getpid()))


OTHERS: set[int] = set()


def waiting() -> set[int]:
    """The inference processes that live."""
    return workers_of(os.getpid()) - OTHERS


def run(given: dict[str, Any], **changes: Any) -> tuple[set[int], list[tuple[Any, ...]]]:
    """The inference processes that live after a run, and its rows."""
    result = classify(**{**given, **changes})
    return waiting(), result.rows()


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("processes", ["1", "2"])
def test_the_second_run_has_the_same_processes_and_rows(
    given: dict[str, Any], processes: str
) -> None:
    first = run(given, PARALLEL=processes)

    assert len(first[0]) == int(processes)
    assert run(given, PARALLEL=processes) == first


@pytest.mark.usefixtures("opened")
def test_a_package_is_not_unpacked_again(given: dict[str, Any], temporary: Path) -> None:
    run(given)
    (unpacked,) = temporary.glob("*/package_*/linear.onnx")
    before = unpacked.stat()

    run(given)

    assert list(temporary.glob("*/package_*/linear.onnx")) == [unpacked]
    assert unpacked.stat() == before


@pytest.mark.usefixtures("opened")
def test_another_argument_counts_though_the_process_is_the_same(given: dict[str, Any]) -> None:
    processes, _ = run(given)

    after, rows = run(given, MODEL_ARGUMENTS="score_threshold 1")

    assert after == processes
    assert {status for _, _, status in rows} == {"below_threshold"}


@pytest.mark.usefixtures("opened")
def test_another_definition_of_the_same_file_is_another_model(
    given: dict[str, Any], folder: Path
) -> None:
    first = rewritten(str(folder / "linear.emd"))
    other = rewritten(first, "other.emd", Normalization={"mean": [127.0] * 3, "std": [64.0] * 3})
    processes, rows = run(given, MODEL=first)

    after, changed = run(given, MODEL=other)

    assert processes < after
    assert changed != rows


@pytest.mark.usefixtures("opened")
def test_a_new_version_of_the_package_is_another_model(given: dict[str, Any], folder: Path) -> None:
    """It has the rows that it has where nothing waits."""
    processes, rows = run(given)
    weights = Weights(3, (3, 8, 8))
    weights.bias[:] = weights.bias[::-1].copy()
    linear_model(folder, weights)
    packed(folder)

    after, changed = run(given)

    assert processes < after
    assert changed != rows
    desktop.end()
    assert run(given)[1] == changed
    desktop.begin()


@pytest.mark.usefixtures("opened")
def test_a_process_that_dies_while_it_waits_is_not_missed(given: dict[str, Any]) -> None:
    processes, rows = run(given)
    for process in processes:
        os.kill(process, 9)
        os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)

    again = classify(**given)

    assert again.rows() == rows
    assert not any("started again" in line for line in again.log.infos)


@pytest.mark.usefixtures("opened")
def test_a_cancelled_run_leaves_no_process(given: dict[str, Any]) -> None:
    """Nor that of the run before, which it had."""
    run(given)

    class Impatient(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Classifying":
                self.cancel()

    with pytest.raises(QgsProcessingException):
        processing.run(ALGORITHM, {**given, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=Impatient())

    assert waiting() == set()


@pytest.mark.usefixtures("opened")
def test_where_code_is_allowed_nothing_stays(given: dict[str, Any]) -> None:
    processes, _ = run(given, ALLOW_MODEL_CODE=True)

    assert processes == set()


@pytest.mark.usefixtures("temporary")
def test_without_a_desktop_nothing_stays(given: dict[str, Any]) -> None:
    """As in qgis_process and in scripts."""
    processes, _ = run(given)

    assert processes == set()


@pytest.mark.usefixtures("temporary")
def test_a_setting_says_that_nothing_stays(given: dict[str, Any]) -> None:
    settings = QgsSettings()
    settings.setValue(MINUTES_SETTING, 0)
    desktop.begin()
    try:
        assert run(given)[0] == set()
    finally:
        desktop.end()
        settings.remove(MINUTES_SETTING)


@pytest.mark.usefixtures("temporary")
def test_nothing_stays_when_qgis_quits(given: dict[str, Any]) -> None:
    """Also where the plugin is not taken away before."""
    desktop.begin()
    try:
        assert run(given)[0] != set()
        QgsApplication.instance().aboutToQuit.emit()
        assert waiting() == set()
    finally:
        desktop.end()


def test_a_model_that_waits_goes_when_qgis_is_killed(
    given: dict[str, Any], temporary: Path, folder: Path
) -> None:
    """Also one that was stopped, with all that is temporary."""
    saved(given["FEATURES"], folder / "objects.gpkg")
    told = {**given, "FEATURES": str(folder / "objects.gpkg"), "OUTPUT": str(folder / "out.gpkg")}
    profile = folder / "profile"
    profile.mkdir(mode=0o700)
    variables = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    command = [sys.executable, "-c", WAITING, json.dumps(told)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=variables
    ) as qgis:
        assert qgis.stdout is not None
        assert any(line.strip() == "waiting" for line in qgis.stdout)
        children, (process,) = children_of(qgis.pid), workers_of(qgis.pid)
        assert list(temporary.glob("deep_objects_*"))
        os.kill(process, 19)

        qgis.kill()

    assert wait_until(lambda: not any(map(is_alive, children)), 5)
    assert wait_until(lambda: not list(temporary.glob("deep_objects_*/package_*")), 5)

# SPDX-License-Identifier: GPL-2.0-or-later
"""A real QGIS, offscreen and without a user's profile, with the provider registered."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", tempfile.mkdtemp(prefix="deep_objects_profile_"))
os.environ.setdefault("XDG_RUNTIME_DIR", os.environ["QGIS_CUSTOM_CONFIG_PATH"])
os.environ["XDG_CACHE_HOME"] = os.environ["QGIS_CUSTOM_CONFIG_PATH"]  # the user's own has journals
sys.path.append("/usr/share/qgis/python/plugins")

from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProject

from .support.running import QGIS
from .support.sharing import SharedProcesses

if "deep_objects_profile_" in os.environ["QGIS_CUSTOM_CONFIG_PATH"]:
    atexit.register(shutil.rmtree, os.environ["QGIS_CUSTOM_CONFIG_PATH"], ignore_errors=True)

_processes: list[list[str]] = []
_failures: list[BaseException] = []


def _note_process(event: str, details: tuple[object, ...]) -> None:
    if event == "subprocess.Popen":
        _processes.append([str(part) for part in details[1]])  # type: ignore[attr-defined]


sys.addaudithook(_note_process)  # once, in however many packages the fixtures are used


@pytest.fixture(scope="session", autouse=True)
def qgis() -> Iterator[QgsApplication]:
    """QGIS with Processing and the provider, for the whole session."""
    for module in (gdal, ogr, osr):
        module.UseExceptions()
    yield QGIS.start()
    QgsProject.instance().clear()


@pytest.fixture
def started_processes() -> list[list[str]]:
    """The commands of all processes that were started since the test began."""
    _processes.clear()
    return _processes


@pytest.fixture(scope="session")
def processes_of_the_session() -> Iterator[SharedProcesses]:
    """Inference processes that wait for the run of any test."""
    shared = SharedProcesses()
    yield shared
    shared.close()


@pytest.fixture
def shared_processes(
    request: pytest.FixtureRequest,
    processes_of_the_session: SharedProcesses,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Runs of ONNX models have these, unless the test counts what is started."""
    if "started_processes" not in request.fixturenames:
        processes_of_the_session.patch(monkeypatch)


@pytest.fixture(autouse=True)
def empty_project() -> Iterator[None]:
    """Every test begins and ends with an empty project; to empty one takes 20 ms."""
    yield
    project = QgsProject.instance()
    if project.isDirty() or project.mapLayers() or project.fileName():
        project.clear()


@pytest.fixture(autouse=True)
def no_exception_in_a_slot(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An exception that Qt swallowed in a slot or an overridden method fails the test."""
    _failures.clear()
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: _failures.append(error))
    yield
    assert _failures == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for the files of one test."""
    return tmp_path

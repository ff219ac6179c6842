# SPDX-License-Identifier: GPL-2.0-or-later
"""SIGKILL ends QGIS in the middle of a run: five seconds later nothing tells of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model
from ..support.processes import (
    children_of,
    is_alive,
    is_classifying,
    wait_until,
    workers_of,
)
from ..support.rasters import noise, write_raster

REPOSITORY = Path(__file__).resolve().parents[3]

#: A QGIS that runs the algorithm, and tells of each stage as it begins.
RUN = f"""
import json, sys
sys.path.insert(0, {str(REPOSITORY)!r})
import tests.conftest
import tests.processing_provider.conftest
from tests.processing_provider.support.running import ALGORITHM, QGIS, Log

class Teller(Log):
    def setProgressText(self, text):
        print(text, flush=True)

QGIS.start()
import processing
print("started", flush=True)
sys.stdin.readline()
processing.run(ALGORITHM, json.loads(sys.argv[1]), feedback=Teller())
"""


@dataclass(frozen=True)
class Scene:
    """Where a run is killed: a temporary folder and a folder for outputs of its own."""

    temporary: Path
    outputs: Path
    given: dict[str, Any]
    of_qgis: set[Path] = field(default_factory=set)

    def left(self) -> list[str]:
        """What is left of a run: files, and the mapped ones that have names in memory."""
        found = [*({*self.temporary.rglob("*")} - self.of_qgis), *self.outputs.glob(".*")]
        shared = [name for name in os.listdir("/dev/shm") if "deep_objects" in name]
        return [*map(str, found), *shared]

    @contextmanager
    def run(self) -> Iterator[subprocess.Popen[str]]:
        """The process of a QGIS."""
        profile = self.outputs.parent / "profile"
        profile.mkdir(mode=0o700, exist_ok=True)
        variables = {
            **os.environ,
            "TMPDIR": str(self.temporary),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "XDG_RUNTIME_DIR": str(profile),
        }
        command = [sys.executable, "-c", RUN, json.dumps(self.given)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=variables
        ) as qgis:
            try:
                until(qgis, "started")
                self.of_qgis.update(self.temporary.rglob("*"))
                assert qgis.stdin is not None
                qgis.stdin.write("go on\n")
                qgis.stdin.flush()
                yield qgis
            finally:
                qgis.kill()


@pytest.fixture
def scene(folder: Path, request: pytest.FixtureRequest) -> Scene:
    """A run with two processes and a model in a package, which takes minutes or has many rows."""
    many_rows = request.node.callspec.params["moment"] is while_rows_are_written
    for name in ("temporary", "outputs"):
        (folder / name).mkdir()
    linear_model(folder, Weights(3, (3, 8, 8)), slow=0 if many_rows else 8)
    with zipfile.ZipFile(folder / "linear.dlpk", "w", zipfile.ZIP_DEFLATED) as package:
        package.write(folder / "linear.emd", "linear.emd")
        package.write(folder / "linear.onnx", "linear.onnx")
        package.writestr("notes.bin", bytes(80 << 20))
    objects = memory_layer(on_ground(scattered_points(6000 if many_rows else 400)), "Point")
    saved(objects, folder / "objects.gpkg")
    given = {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "MODEL": str(folder / "linear.dlpk"),
        "FEATURES": str(folder / "objects.gpkg"),
        "OUTPUT": str(folder / "outputs" / "out.gpkg"),
        "MODEL_ARGUMENTS": f"batch_size {64 if many_rows else 1}",
        "PARALLEL": "2",
        "PROCESSOR": "CPU",
    }
    return Scene(folder / "temporary", folder / "outputs", given)


def until(qgis: subprocess.Popen[str], stage: str) -> None:
    """Wait for the run to begin ``stage``."""
    assert qgis.stdout is not None
    assert any(line.strip() == stage for line in qgis.stdout)


def while_the_package_is_unpacked(qgis: subprocess.Popen[str], scene: Scene) -> None:
    """Some of it is there."""
    assert wait_until(lambda: any(scene.temporary.glob("deep_objects_*/package_*/*")), 30)


def while_models_are_loaded(qgis: subprocess.Popen[str], scene: Scene) -> None:
    """An inference process has just been started."""
    until(qgis, "Loading the model")
    assert wait_until(lambda: bool(workers_of(qgis.pid)), 30)


def while_a_process_hangs(qgis: subprocess.Popen[str], scene: Scene) -> None:
    """The inference process that classifies cannot notice anything."""
    until(qgis, "Classifying")
    assert wait_until(lambda: any(map(is_classifying, workers_of(qgis.pid))), 30)
    os.kill(next(filter(is_classifying, workers_of(qgis.pid))), signal.SIGSTOP)


def while_rows_are_written(qgis: subprocess.Popen[str], scene: Scene) -> None:
    """A part of the output is in the hidden folder."""
    until(qgis, "Writing the rows")


@pytest.mark.parametrize(
    "moment",
    [
        while_the_package_is_unpacked,
        while_models_are_loaded,
        while_a_process_hangs,
        while_rows_are_written,
    ],
    ids=lambda moment: moment.__name__,
)
def test_nothing_is_left_five_seconds_after_qgis_was_killed(
    scene: Scene, moment: Callable[[subprocess.Popen[str], Scene], None]
) -> None:
    """No process, no file in the temporary folder or beside the output, which is not there."""
    with scene.run() as qgis:
        moment(qgis, scene)
        children = children_of(qgis.pid)
        assert children and scene.left()

        qgis.kill()
        killed = time.monotonic()

        assert wait_until(lambda: not any(map(is_alive, children)) and not scene.left(), 5), (
            time.monotonic() - killed,
            scene.left(),
        )
    assert list(scene.outputs.iterdir()) == []

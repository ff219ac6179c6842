# SPDX-License-Identifier: GPL-2.0-or-later
"""``make test-faults``: runs that are killed at random moments give the rows of undisturbed ones.

Minutes long, so that ``make test`` leaves it out: its file is named otherwise. The seed is printed;
the variable SEED takes one, to see the same moments again.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from ...conftest import REPOSITORY
from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model
from ..support.processes import (
    children_of,
    is_alive,
    wait_until,
    workers_of,
)
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, classify

WORKER_KILLS = 50
QGIS_KILLS = 20
#: Kills in one run: where processes start slowly, it would not come to an end.
MOST_KILLS = 6
OBJECTS = 600
#: How files begin that QGIS makes at its start and leaves when it is killed.
QGIS_OWN = ("QGIS3", "qgis_process")
#: What may remain of a killed run is looked at after so many seconds.
CLEAR_SECONDS = 5.0


@pytest.fixture
def chance() -> random.Random:
    """Random numbers whose seed is told."""
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    print(f"\nseed {seed}")
    return random.Random(seed)


@dataclass
class Scene:
    """What runs need, in a folder, with temporary files, cache and profile of their own."""

    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def parameters(self, **changed: Any) -> dict[str, Any]:
        """Those of a run of some seconds."""
        return {
            "INPUT": str(self.folder / "image.tif"),
            "FEATURES": str(self.folder / "objects.gpkg"),
            "MODEL": str(self.folder / "linear.emd"),
            "MODEL_ARGUMENTS": "batch_size 4",
            "PROCESSOR": "CPU",
            "PROBABILITIES": "JSON",
            **changed,
        }

    @property
    def output(self) -> Path:
        """The layer that qgis_process makes."""
        return self.folder / "results" / "out.gpkg"

    def start(self) -> subprocess.Popen[bytes]:
        """qgis_process on its way, with RESUME."""
        given = self.parameters(OUTPUT=str(self.output), RESUME="true")
        listed = [f"{name}={value}" for name, value in given.items()]
        return subprocess.Popen(
            ["qgis_process", "run", ALGORITHM, "--", *listed],
            env=self.variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def remains(self) -> list[str]:
        """What lies where a run writes what is temporary, beside the output, and in memory.

        A QGIS that is killed leaves files of its own, whatever it was doing.
        """
        hidden = [path for path in self.output.parent.iterdir() if path != self.output]
        shared = [path for path in Path("/dev/shm").iterdir() if "deep_objects" in path.name]
        listed = list((self.folder / "temporary").iterdir())
        temporary = [path for path in listed if not path.name.startswith(QGIS_OWN)]
        return [str(path) for path in (*temporary, *hidden, *shared)]


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    """An image, objects, and a model that takes about 10 ms a batch."""
    write_raster(tmp_path / "image.tif", noise())
    linear_model(tmp_path, Weights(3, (3, 8, 8)), slow=2)
    saved(memory_layer(on_ground(scattered_points(OBJECTS)), "Point"), tmp_path / "objects.gpkg")
    for name in ("plugins", "profile", "runtime", "cache", "temporary", "results"):
        (tmp_path / name).mkdir(mode=0o700)
    (tmp_path / "plugins" / "deep_objects").symlink_to(REPOSITORY)
    variables = {
        **os.environ,
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "XDG_RUNTIME_DIR": str(tmp_path / "runtime"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "TMPDIR": str(tmp_path / "temporary"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    enable = ["qgis_process", "plugins", "enable", "deep_objects"]
    subprocess.run(enable, env=variables, check=True, capture_output=True)
    return Scene(tmp_path, variables)


def rows_of(layer: QgsVectorLayer) -> list[tuple[Any, ...]]:
    """Label, status and confidence of each row, in order."""
    names = ("ClassLabel", "Status", "Confidence")
    return [tuple(feature[name] for name in names) for feature in layer.getFeatures()]


def assert_same(rows: list[tuple[Any, ...]], undisturbed: list[tuple[Any, ...]]) -> None:
    """Labels and statuses exactly, confidences within 1e-5."""
    assert [row[:2] for row in rows] == [row[:2] for row in undisturbed]
    pairs = zip(rows, undisturbed)
    assert max(abs(row[2] - other[2]) for row, other in pairs) <= 1e-5


def family_of(process: int) -> set[int]:
    """All processes that ``process`` started, and those that they started."""
    found = children_of(process)
    return found.union(*map(family_of, found))


def all_gone(processes: set[int]) -> bool:
    """Whether none of ``processes`` lives."""
    return not any(map(is_alive, processes))


class Killer(threading.Thread):
    """Kills one of this process's inference processes again and again, some times in all."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__(daemon=True)
        self._chance = chance
        self.over = threading.Event()
        self.kills = 0

    def run(self) -> None:
        while self.kills < MOST_KILLS and not self.over.wait(self._chance.uniform(0.2, 4.0)):
            found = sorted(workers_of(os.getpid()))
            if found:
                os.kill(self._chance.choice(found), signal.SIGKILL)
                self.kills += 1


def test_the_inference_process_killed_at_random_moments(
    scene: Scene, chance: random.Random
) -> None:
    """While it starts, loads and computes, one of one and one of two."""
    undisturbed = rows_of(classify(**scene.parameters()).layer)
    assert len(undisturbed) == OBJECTS
    kills = runs = 0
    while kills < WORKER_KILLS:
        killer = Killer(chance)
        killer.start()
        result = classify(**scene.parameters(PARALLEL=str(1 + runs % 2)))
        killer.over.set()
        killer.join()
        assert_same(rows_of(result.layer), undisturbed)
        kills, runs = kills + killer.kills, runs + 1
    print(f"{kills} inference processes killed in {runs} runs of {OBJECTS} objects")


def test_qgis_killed_at_random_moments(scene: Scene, chance: random.Random) -> None:
    """Each run goes on where the one before was killed; nothing lies about in between."""
    undisturbed = rows_of(classify(**scene.parameters()).layer)
    begun = time.monotonic()
    assert scene.start().wait(120) == 0
    whole = time.monotonic() - begun
    scene.output.unlink()
    kills = finished = 0
    while kills < QGIS_KILLS:
        run = scene.start()
        time.sleep(chance.uniform(0.3, whole))
        family = family_of(run.pid)
        run.kill()
        output = run.communicate(timeout=60)[0].decode()
        if run.returncode == 0:
            finished += 1
        else:
            kills += 1
            assert run.returncode == -signal.SIGKILL, output
            assert wait_until(partial(all_gone, family), CLEAR_SECONDS)
            assert wait_until(lambda: scene.remains() == [], CLEAR_SECONDS), scene.remains()
        if scene.output.exists():
            layer = QgsVectorLayer(str(scene.output), "out", "ogr")
            assert_same(rows_of(layer), undisturbed)
            del layer
            scene.output.unlink()
    last = scene.start()
    assert last.wait(120) == 0
    assert_same(rows_of(QgsVectorLayer(str(scene.output), "out", "ogr")), undisturbed)
    journals = scene.folder / "cache" / "deep_objects" / "journals"
    assert not journals.exists() or list(journals.iterdir()) == []
    print(f"{kills} times QGIS killed, {finished} runs were done before; one takes {whole:.1f} s")

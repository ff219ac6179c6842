# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs on real clusters of processes of their own: the rows are those of a run on this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from deep_objects.processing_provider.run.elsewhere import cluster as cluster_module
from qgis.core import QgsProcessingException

from ....raster_models import lone_model
from ...support.dask import DaskCluster, DaskWorker, certificates, dask_cluster
from ...support.layers import memory_layer, on_ground, saved, scattered_points
from ...support.models import Weights, linear_model
from ...support.processes import children_of, is_alive, wait_until
from ...support.rasters import noise, write_raster
from ...support.running import Log, Result, classify
from ...support.servers.ranges import range_server
from ..test_killed import RUN, until

REPOSITORY = Path(__file__).resolve().parents[4]
SAMPLE = REPOSITORY / "resources" / "sample"

WEIGHTS = Weights(3, (3, 8, 8))

#: Lets a scheduler or worker say that it has another Dask or Python, as one with these would.
OTHER_DASK = """
from distributed import versions
real = versions.get_package_info
versions.get_package_info = lambda names, real=real: {**real(names), "dask": "2020.1.0"}
"""
OTHER_PYTHON = """
from distributed import versions
real = versions.get_system_info
versions.get_system_info = lambda real=real: {**real(), "python": "3.9.2.final.0"}
"""


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    """A scheduler with two workers, for all tests that leave them as they are."""
    with dask_cluster(tmp_path_factory.mktemp("two"), workers=2) as found:
        yield found


@pytest.fixture
def slow(folder: Path) -> dict[str, Any]:
    """A run of many parts, which takes some seconds."""
    return {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "MODEL": linear_model(folder, WEIGHTS, slow=1),
        "FEATURES": memory_layer(on_ground(scattered_points(600)), "Point"),
        "MODEL_ARGUMENTS": "batch_size 16",
        "PROBABILITIES": "JSON",
    }


class Watcher(Log):
    """Does something once, when a share of the objects is classified."""

    def __init__(self, act: Callable[[Watcher], None]) -> None:
        super().__init__()
        self.acted = threading.Event()
        self._act = act
        self.progressChanged.connect(self._see)

    def _see(self, percent: float) -> None:
        if percent > 5 and "Classifying" in self.stages and not self.acted.is_set():
            self.acted.set()
            self._act(self)


class AtStage(Log):
    """Does something when a stage begins."""

    def __init__(self, stage: str, act: Callable[[], object]) -> None:
        super().__init__()
        self._stage, self._act = stage, act

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        super().setProgressText(text)
        if text == self._stage:
            self._act()


def rows_here(slow: dict[str, Any], folder: Path) -> Result:
    """What this machine gives, by the same model without what only takes time."""
    (folder / "fast").mkdir()
    return classify(**{**slow, "MODEL": linear_model(folder / "fast", WEIGHTS)})


def same_rows(one: Result, other: Result) -> bool:
    """Whether all results are equal to the last bit, row by row."""
    names = ("ClassLabel", "Confidence", "Status", "Scores")
    return all(one.column(name) == other.column(name) for name in names)


def refusal(log: Log | None = None, **given: Any) -> str:
    """What a run that must fail says."""
    with pytest.raises(QgsProcessingException) as error:
        classify(log=log, **given)
    return str(error.value)


def test_a_cluster_gives_the_rows_of_this_machine(two: DaskCluster) -> None:
    """The bundled sample, with its model in a package, blackened around its buildings."""
    given = {
        "INPUT": str(SAMPLE / "orthophoto.tif"),
        "FEATURES": str(SAMPLE / "footprints.gpkg"),
        "MODEL": str(SAMPLE / "roof_damage.dlpk"),
        "PROBABILITIES": "JSON",
    }
    here = classify(**given)
    there = classify(SCHEDULER=two.address, **given)

    assert same_rows(here, there)
    assert here.outputs["COUNTS"] == there.outputs["COUNTS"]
    assert f"The scheduler {two.address} has 2 workers with 2 threads." in there.log.infos
    assert not any(worker.hosts for worker in two.workers)


def test_every_image_of_a_folder_is_classified_on_the_cluster(
    two: DaskCluster, folder: Path
) -> None:
    """As a whole; one that nobody can open keeps its row here."""
    images = folder / "images"
    images.mkdir()
    for number in range(6):
        write_raster(images / f"{number}.tif", noise()[:, number : number + 40, :50])
    (images / "6.tif").write_text("no image")
    given = {"INPUT_FOLDER": str(images), "MODEL": linear_model(folder, WEIGHTS)}
    here = classify(PROBABILITIES="JSON", **given)
    there = classify(PROBABILITIES="JSON", SCHEDULER=two.address, **given)

    assert here.statuses == ["ok"] * 6 + ["read_error"]
    assert same_rows(here, there)


def test_imagery_that_workers_read_from_a_web_server_gives_the_same_rows(
    two: DaskCluster, folder: Path
) -> None:
    """By an address of GDAL's virtual file systems, as of object storage."""
    write_raster(folder / "image.tif", noise())
    with range_server(folder) as server:
        given = {
            "INPUT": f"/vsicurl/{server.address}/image.tif",
            "FEATURES": memory_layer(on_ground(scattered_points(120)), "Point"),
            "MODEL": linear_model(folder, WEIGHTS),
            "PROBABILITIES": "JSON",
        }
        here = classify(**given)
        server.clients.clear()
        there = classify(SCHEDULER=two.address, **given)

    assert set(here.statuses) == {"ok", "partial"}
    assert same_rows(here, there)
    assert server.clients


def test_a_killed_worker_costs_its_part_only(folder: Path, slow: dict[str, Any]) -> None:
    """Another does it again; the headless QGIS of the dead one ends with it."""
    here = rows_here(slow, folder)
    hosts: set[int] = set()

    with dask_cluster(folder, workers=2) as found:

        def kill(_: Watcher) -> None:
            hosts.update(found.workers[0].hosts)
            os.kill(found.workers[0].process.pid, signal.SIGKILL)

        log = Watcher(kill)
        there = classify(log=log, SCHEDULER=found.address, **slow)

    assert log.acted.is_set() and hosts
    assert same_rows(here, there)
    assert "The cluster has 1 workers with 1 threads now." in log.infos
    assert wait_until(lambda: not any(map(is_alive, hosts)), 5)


def test_a_killed_qgis_of_a_worker_is_started_again(
    two: DaskCluster, folder: Path, slow: dict[str, Any]
) -> None:
    """Its part is done again."""
    here = rows_here(slow, folder)
    killed: set[int] = set()

    def kill(_: Watcher) -> None:
        killed.update(two.workers[0].hosts | two.workers[1].hosts)
        for host in killed:
            os.kill(host, signal.SIGKILL)

    log = Watcher(kill)
    there = classify(log=log, SCHEDULER=two.address, **slow)

    assert same_rows(here, there)
    told = {f"QGIS on {w.address} died of a part. It is started again." for w in two.workers}
    assert killed and told & set(log.infos)


def test_an_object_that_costs_one_worker_after_another_keeps_its_row(folder: Path) -> None:
    """The model's own code ends its Dask worker over one object of two; Dask would give up."""
    pixels = noise() // 8
    pixels[:, 40:60, 50:70] = 66
    centres = [shapely.Point(x, y) for x, y in ((62, 52), (10, 30))]
    given = {
        "INPUT": write_raster(folder / "image.tif", pixels),
        "MODEL": lone_model(folder / "model", "Felling", ExtractBands=[0, 1, 2]),
        "FEATURES": memory_layer(on_ground(centres), "Point"),
        "ALLOW_MODEL_CODE": True,
    }
    impatient = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}

    with dask_cluster(folder, variables=impatient) as found:
        found.add(nanny=True).wait()
        there = classify(SCHEDULER=found.address, **given)

    assert there.statuses == ["model_crashed", "ok"]
    assert there.column("ClassLabel") == [None, "dark"]


def test_nothing_is_left_on_the_cluster_when_qgis_is_killed(
    two: DaskCluster, folder: Path, slow: dict[str, Any]
) -> None:
    """Its client ends by itself, and the headless QGIS of the workers with it."""
    slow["FEATURES"] = str(folder / "objects.gpkg")
    saved(memory_layer(on_ground(scattered_points(2000)), "Point"), folder / "objects.gpkg")
    given = {**slow, "SCHEDULER": two.address, "OUTPUT": str(folder / "out.gpkg")}
    command = [sys.executable, "-c", RUN, json.dumps(given)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as qgis:
        assert qgis.stdin is not None
        qgis.stdin.write("go on\n")
        qgis.stdin.flush()
        until(qgis, "Classifying")
        assert wait_until(lambda: all(worker.hosts for worker in two.workers), 30)
        processes = children_of(qgis.pid).union(*(worker.hosts for worker in two.workers))

        qgis.kill()

        assert wait_until(lambda: not any(map(is_alive, processes)), 5)


def test_a_worker_that_joins_gets_parts(folder: Path, slow: dict[str, Any]) -> None:
    """The QGIS of the first is stopped until that of the second works."""
    here = rows_here(slow, folder)
    worked: list[bool] = []

    with dask_cluster(folder, workers=1) as found:

        def join(_: Watcher) -> None:
            (host,) = found.workers[0].hosts
            os.kill(host, signal.SIGSTOP)
            second = found.add()
            threading.Thread(target=go_on, args=(host, second)).start()

        def go_on(host: int, second: DaskWorker) -> None:
            worked.append(wait_until(lambda: bool(second.hosts), 60))
            os.kill(host, signal.SIGCONT)

        log = Watcher(join)
        there = classify(log=log, SCHEDULER=found.address, **slow)

    assert same_rows(here, there)
    assert "The cluster has 2 workers with 2 threads now." in log.infos
    assert worked == [True]


def test_a_model_that_workers_cannot_read_is_sent(two: DaskCluster, folder: Path) -> None:
    """Its package is gone before they look for it."""
    points = memory_layer(on_ground(scattered_points(120)), "Point")
    linear_model(folder, WEIGHTS)
    package = folder / "linear.dlpk"
    with zipfile.ZipFile(package, "w") as archive:
        for name in ("linear.emd", "linear.onnx"):
            archive.write(folder / name, name)
    given = {
        "INPUT": write_raster(folder / "image.tif", noise()),
        "FEATURES": points,
        "MODEL": str(package),
        "PROBABILITIES": "JSON",
    }
    here = classify(**given)
    log = AtStage("Finding the workers", package.unlink)
    there = classify(log=log, SCHEDULER=two.address, **given)

    assert same_rows(here, there)
    sent = [line for line in log.infos if "which cannot read its files" in line]
    assert sent and len(sent) == len(set(sent)) <= 2


def test_a_model_that_lies_in_the_folder_of_this_process_is_read_in_its_place(
    two: DaskCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workers run in other folders, and find all that is named from here."""
    monkeypatch.chdir(SAMPLE)
    given = {"INPUT": "orthophoto.tif", "FEATURES": "footprints.gpkg", "MODEL": "roof_damage.dlpk"}
    there = classify(SCHEDULER=two.address, **given)

    assert set(there.statuses) == {"ok"}
    assert not [line for line in there.log.infos if "which cannot read its files" in line]


def test_what_is_encrypted_with_dasks_own_certificates_works(
    folder: Path, slow: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The scheduler takes nobody without; Dask's variables reach the client."""
    slow["FEATURES"] = memory_layer(on_ground(scattered_points(60)), "Point")
    here = rows_here(slow, folder)
    told = certificates(folder)

    with dask_cluster(folder, 1, variables=told, protocol="tls") as found:
        monkeypatch.setattr(cluster_module, "WAIT_SECONDS", 2)
        without = refusal(SCHEDULER=found.address, **slow)
        for name, value in told.items():
            monkeypatch.setenv(name, value)
        there = classify(SCHEDULER=found.address, **slow)

    assert without.startswith(f"SCHEDULER: no Dask scheduler answers at {found.address} (")
    assert without.endswith(
        "). Check the address, and the certificates in Dask's own configuration "
        "(distributed.comm.tls)."
    )
    assert same_rows(here, there)


def test_a_cancel_ends_all_within_two_seconds(
    two: DaskCluster, folder: Path, slow: dict[str, Any]
) -> None:
    """Also on the cluster; what came in goes into the next run, which may be on this machine."""
    pressed: list[float] = []

    def cancel(log: Watcher) -> None:
        pressed.append(time.monotonic())
        log.cancel()

    here = rows_here(slow, folder)
    assert refusal(Watcher(cancel), SCHEDULER=two.address, **slow) == (
        "The run was cancelled; nothing more was read or classified."
    )
    assert time.monotonic() - pressed[0] < 2
    assert wait_until(lambda: not any(worker.hosts for worker in two.workers), 2)

    again = classify(RESUME=True, **slow)
    assert any("are taken over" in line for line in again.log.infos)
    assert same_rows(here, again)


def test_imagery_that_no_worker_can_open_is_named(
    two: DaskCluster, folder: Path, slow: dict[str, Any]
) -> None:
    """It is here when QGIS looks at it, and gone when a worker does."""
    image = Path(slow["INPUT"])
    log = AtStage("Classifying", lambda: image.rename(folder / "elsewhere.tif"))
    told = refusal(log, SCHEDULER=two.address, **slow)

    assert told in [
        "SCHEDULER: no worker can take part in this run. "
        f"The Dask worker {worker.address} cannot take part: {image} cannot be opened as a raster."
        for worker in two.workers
    ]
    assert any(line.endswith("It is left out.") for line in log.infos)


def test_a_scheduler_that_is_not_there_is_told(
    slow: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what may be wrong."""
    monkeypatch.setattr(cluster_module, "WAIT_SECONDS", 1)
    told = refusal(SCHEDULER="tcp://127.0.0.1:9", **slow)

    assert told.startswith("SCHEDULER: no Dask scheduler answers at tcp://127.0.0.1:9 (")
    assert told.endswith(
        "). Check the address, and whether it runs; one with TLS begins with tls://."
    )


def test_a_scheduler_that_ends_is_told_and_nothing_is_lost(
    folder: Path, slow: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came in before is taken over by the next run."""
    here = rows_here(slow, folder)
    monkeypatch.setattr(cluster_module, "WAIT_SECONDS", 3)  # as long as Dask waits for one again
    with dask_cluster(folder, workers=1) as found:
        told = refusal(Watcher(lambda _: found.kill_scheduler()), SCHEDULER=found.address, **slow)
    assert told == (
        f"SCHEDULER: {found.address} does not answer any more. Start it again, and run with "
        "RESUME to go on."
    )

    again = classify(RESUME=True, **slow)
    assert any("are taken over" in line for line in again.log.infos)
    assert same_rows(here, again)


def test_a_scheduler_without_workers_is_told(
    folder: Path, slow: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a while, in which some may come."""
    monkeypatch.setattr(cluster_module, "WAIT_SECONDS", 1)
    with dask_cluster(folder) as found:
        assert refusal(SCHEDULER=found.address, **slow) == (
            f"SCHEDULER: {found.address} has had no workers for 1 seconds. Start Dask workers "
            "that connect to it, as the page on scaling says."
        )


@pytest.mark.parametrize(
    ("other", "has"), [(OTHER_DASK, "Dask 2020.1.0"), (OTHER_PYTHON, "and Python 3.9")]
)
def test_another_dask_or_python_is_told(
    folder: Path, slow: dict[str, Any], other: str, has: str
) -> None:
    """Of the scheduler, and of a worker that has others than its scheduler."""
    remedy = "takes a Python of your own for cluster, too."
    with dask_cluster(folder, preload=other) as found:
        told = refusal(SCHEDULER=found.address, **slow)
    assert told.startswith("SCHEDULER: the scheduler has Dask ")
    assert has in told.partition(", but the cluster environment here Dask ")[0]
    assert told.endswith(remedy)

    place = folder / "worker"
    place.mkdir()
    with dask_cluster(place) as found:
        worker = found.add(preload=other).wait()
        told = refusal(SCHEDULER=found.address, **slow)
    assert told.startswith(f"SCHEDULER: the Dask worker {worker.address} has Dask ")
    assert has in told.partition(", but the cluster environment here Dask ")[0]
    assert told.endswith(remedy)

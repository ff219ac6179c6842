# SPDX-License-Identifier: GPL-2.0-or-later
"""qgis_process as a pipeline calls it at night: results, exit codes, sentences, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import pytest
from qgis.core import QgsVectorLayer

from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model
from ..support.processes import is_alive, is_classifying, wait_until, workers_of
from ..support.rasters import noise, write_raster
from ..support.releases import since
from ..support.running import ALGORITHM

REPOSITORY = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Scene:
    """A folder with what a run needs, and the variables of a QGIS of its own."""

    folder: Path
    variables: dict[str, str]

    def given(self, **changed: Any) -> dict[str, Any]:
        """Parameters of a run that succeeds."""
        return {
            "INPUT": str(self.folder / "image.tif"),
            "FEATURES": str(self.folder / "objects.gpkg"),
            "MODEL": str(self.folder / "linear.emd"),
            "OUTPUT": str(self.folder / "out.gpkg"),
            "PROCESSOR": "CPU",
            **changed,
        }

    def command(self, **changed: Any) -> list[str]:
        """The same as a command line."""
        listed = [f"{name}={value}" for name, value in self.given(**changed).items()]
        return ["qgis_process", "run", ALGORITHM, "--", *listed]

    def run(self, command: list[str], text: Optional[str] = None) -> subprocess.CompletedProcess:
        """Run to the end."""
        return subprocess.run(
            command,
            input=text or "",
            env=self.variables,
            capture_output=True,
            text=True,
            timeout=120,
        )


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The plugin linked into a plugin folder and enabled in a new profile."""
    folder = tmp_path_factory.mktemp("scene")
    write_raster(folder / "image.tif", noise())
    linear_model(folder, Weights(3, (3, 8, 8)))
    slow = folder / "slow"
    slow.mkdir()
    linear_model(slow, Weights(3, (3, 8, 8)), slow=8)
    saved(memory_layer(on_ground(scattered_points(200)), "Point"), folder / "objects.gpkg")
    for name in ("plugins", "profile", "runtime"):
        (folder / name).mkdir(mode=0o700)
    (folder / "plugins" / "deep_objects").symlink_to(REPOSITORY)
    variables = {
        **os.environ,
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    made = Scene(folder, variables)
    enabled = made.run(["qgis_process", "plugins", "enable", "deep_objects"])
    assert enabled.returncode == 0, enabled.stderr
    return made


def test_parameters_on_the_command_line_give_the_layer_and_the_counts(scene: Scene) -> None:
    """Exit code 0; the counts are among the results."""
    done = scene.run(scene.command(MODEL_ARGUMENTS="padding 0;batch_size 4"))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "COUNT:\t200" in lines
    assert "Inference on CPU, batches of 4." in lines
    layer = QgsVectorLayer(str(scene.folder / "out.gpkg"), "out", "ogr")
    assert layer.featureCount() == 200
    counts = next(line for line in lines if line.startswith("COUNTS:\t")).partition("\t")[2]
    assert sum(json.loads(counts)["status"].values()) == 200


@since("3.24", "parameters as JSON")
def test_parameters_as_json_give_a_json_result(scene: Scene) -> None:
    """On standard input; standard output is JSON and nothing else."""
    given = scene.given(OUTPUT=str(scene.folder / "json.gpkg"), MODEL_ARGUMENTS={"batch_size": 9})
    command = ["qgis_process", "run", ALGORITHM, "-"]
    done = scene.run(command, json.dumps({"inputs": given}))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["results"]["COUNT"] == 200
    assert told["results"]["OUTPUT"] == str(scene.folder / "json.gpkg")
    assert sum(json.loads(told["results"]["COUNTS"])["classes"].values()) == 200
    assert "Inference on CPU, batches of 9." in told["log"]["info"]


def test_an_inspection_is_json_for_scripts(scene: Scene) -> None:
    """With --json, on standard output."""
    model = f"MODEL={scene.folder / 'linear.emd'}"
    done = scene.run(["qgis_process", "--json", "run", "deepobjects:inspectmodel", "--", model])
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["RUNS"], results["CLASSES"]) == (True, 3)
    assert json.loads(results["INSPECTION"])["kind"] == "onnx"


def test_a_package_is_made_and_run(scene: Scene) -> None:
    """Two commands: pack the bare model, classify with the package."""
    package = scene.folder / "bare.dlpk"
    given = [
        f"MODEL={scene.folder / 'linear.onnx'}",
        "CLASSES=a;b;c",
        f"OUTPUT={package}",
    ]
    made = scene.run(["qgis_process", "run", "deepobjects:createmodelpackage", "--", *given])
    assert made.returncode == 0, made.stderr
    assert f"OUTPUT:\t{package}" in made.stdout
    done = scene.run(scene.command(MODEL=package, OUTPUT=scene.folder / "packed.gpkg"))
    assert done.returncode == 0, done.stderr


def test_a_refusal_exits_with_1_and_one_sentence(scene: Scene) -> None:
    """On standard error, without a traceback."""
    done = scene.run(scene.command(MODEL="/nowhere/roofs.emd"))
    sentence = (
        "roofs.emd: there is no file /nowhere/roofs.emd. Check the path, or choose the model again."
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_a_failure_exits_with_1_and_one_sentence(scene: Scene) -> None:
    """A model that does not fit its definition, found when it is loaded."""
    from ..support.models import rewritten

    model = rewritten(str(scene.folder / "linear.emd"), "large.emd", ImageWidth=16)
    done = scene.run(scene.command(MODEL=model, OUTPUT=str(scene.folder / "never.gpkg")))
    sentence = (
        "large.emd: the model takes chips of 8 × 8 pixels, but the definition says ImageWidth 16 "
        "and ImageHeight 8. Correct the two keys."
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert not (scene.folder / "never.gpkg").exists()


@contextmanager
def slow_run(scene: Scene, as_json: bool) -> Iterator[subprocess.Popen]:
    """A run in the middle of its classification, with an inference process that computes."""
    model = str(scene.folder / "slow" / "linear.emd")
    output = str(scene.folder / "slow.gpkg")
    changed = {"MODEL": model, "OUTPUT": output, "MODEL_ARGUMENTS": "batch_size 1"}
    program, *rest = scene.command(**changed)
    process = subprocess.Popen(
        [program, *(["--json"] if as_json else []), *rest],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=scene.variables,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def classifying_worker(process: subprocess.Popen) -> int:
    """The inference process of a run, once it has been given the file for chips."""
    assert wait_until(lambda: any(map(is_classifying, workers_of(process.pid))), 60)
    (child,) = workers_of(process.pid)
    time.sleep(0.3)
    return child


def hidden_folders(scene: Scene) -> list[Path]:
    """Those in which outputs are written until they are whole."""
    return [path for path in scene.folder.iterdir() if path.name.startswith(".deep_objects_")]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
@pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
def test_a_signal_ends_a_run_within_two_seconds_and_leaves_no_process(
    scene: Scene, number: signal.Signals, as_json: bool
) -> None:
    """Exit code 1, one sentence, the inference process gone."""
    with slow_run(scene, as_json) as process:
        child = classifying_worker(process)
        begun = time.monotonic()
        process.send_signal(number)
        assert wait_until(lambda: process.poll() is not None, 10)
        seconds = time.monotonic() - begun
        assert process.stderr is not None
        told = process.stderr.read()
        assert process.returncode == 1
        assert seconds < 2
        assert "The run was cancelled; nothing more was read or classified." in told
        assert "Traceback" not in told
        assert wait_until(lambda: not is_alive(child), 1)
        assert hidden_folders(scene) == []
        assert not (scene.folder / "slow.gpkg").exists()


def test_a_run_that_is_killed_leaves_no_inference_process(scene: Scene) -> None:
    """Even SIGKILL: the inference process sees its input end."""
    with slow_run(scene, False) as process:
        child = classifying_worker(process)
        process.kill()
        process.wait()
        assert wait_until(lambda: not is_alive(child), 2)
        assert wait_until(lambda: hidden_folders(scene) == [], 5)
        assert not (scene.folder / "slow.gpkg").exists()

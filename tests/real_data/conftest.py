# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS in this process, and qgis_process with this plugin, in a profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any, Callable

import pytest

from tests.conftest import REPOSITORY

from ..processing_provider.conftest import (  # noqa: F401 (fixtures)
    empty_project,
    folder,
    processes_of_the_session,
    qgis,
    shared_processes,
)
from ..processing_provider.support.running import Log

Runner = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def sharing(shared_processes: None) -> None:  # noqa: F811
    """These tests are about what runs answer, not about how processes start."""


@pytest.fixture(scope="session")
def run_here() -> Runner:
    """What ``qgis_process`` is too, but in this process, which takes no start of QGIS."""
    import processing

    def run(algorithm: str = "classifyobjects", **parameters: Any) -> dict[str, Any]:
        inputs = {name: str(value) for name, value in parameters.items()}
        return dict(processing.run(f"deepobjects:{algorithm}", inputs, feedback=Log()))

    return run


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """A function that runs an algorithm, by default the main one, and returns its results.

    Its attribute ``refused`` returns what an algorithm says on standard error when it fails.
    """
    place = tmp_path_factory.mktemp("qgis")
    (place / "plugins").mkdir()
    (place / "plugins" / "deep_objects").symlink_to(REPOSITORY)
    (place / "runtime").mkdir(mode=0o700)
    block = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(place / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(place / "profile"),
        "XDG_RUNTIME_DIR": str(place / "runtime"),
    }
    enable = ["qgis_process", "plugins", "enable", "deep_objects"]
    subprocess.run(enable, env=block, check=True, capture_output=True)

    def start(algorithm: str, **parameters: Any) -> subprocess.CompletedProcess[str]:
        inputs = {name: str(value) for name, value in parameters.items()}
        return subprocess.run(
            ["qgis_process", "run", f"deepobjects:{algorithm}", "-"],
            input=json.dumps({"inputs": inputs}),
            env=block,
            capture_output=True,
            text=True,
        )

    def run(algorithm: str = "classifyobjects", **parameters: Any) -> dict[str, Any]:
        done = start(algorithm, **parameters)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    def refused(algorithm: str = "classifyobjects", **parameters: Any) -> str:
        done = start(algorithm, **parameters)
        assert done.returncode == 1
        return done.stderr

    run.refused = refused  # type: ignore[attr-defined]
    return run

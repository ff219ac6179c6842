# SPDX-License-Identifier: GPL-2.0-or-later
"""qgis_process with this plugin, in a profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any, Callable

import pytest

from tests.conftest import REPOSITORY

Runner = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """A function that runs the main algorithm with the given parameters and returns its results."""
    folder = tmp_path_factory.mktemp("qgis")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "deep_objects").symlink_to(REPOSITORY)
    (folder / "runtime").mkdir(mode=0o700)
    block = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
    }
    enable = ["qgis_process", "plugins", "enable", "deep_objects"]
    subprocess.run(enable, env=block, check=True, capture_output=True)

    def run(**parameters: Any) -> dict[str, Any]:
        inputs = {name: str(value) for name, value in parameters.items()}
        done = subprocess.run(
            ["qgis_process", "run", "deepobjects:classifyobjects", "-"],
            input=json.dumps({"inputs": inputs}),
            env=block,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    return run

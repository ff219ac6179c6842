# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment in which something runs is known to be in use, however that ends."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import environment_folder
from deep_objects.inference.worker.environment.in_use import hold, unused
from deep_objects.inference.worker.environment.requirements import MARKER


def test_an_inference_process_holds_its_environment_until_it_is_dead(tmp_path: Path) -> None:
    """Killed, it lets go too."""
    folder = tmp_path / "onnx"
    folder.symlink_to(environment_folder("onnx"), target_is_directory=True)
    worker = Worker(folder / "bin" / "python")
    try:
        with unused(folder) as free:
            assert not free
        os.kill(worker._process.pid, signal.SIGKILL)
        os.waitid(os.P_PID, worker._process.pid, os.WEXITED | os.WNOWAIT)
        with unused(folder) as free:
            assert free
    finally:
        worker.close()


def test_a_python_that_is_none_of_the_plugins_is_not_held(tmp_path: Path) -> None:
    """No file is left beside somebody's own environment, nor in it."""
    own = tmp_path / "own"
    own.mkdir()
    hold(own)
    assert list(tmp_path.rglob("*")) == [own]


def test_one_of_the_plugins_is_held(tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    ours.mkdir()
    (ours / MARKER).touch()
    hold(ours)
    with unused(ours) as free:
        assert not free

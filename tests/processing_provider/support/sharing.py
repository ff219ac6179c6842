# SPDX-License-Identifier: GPL-2.0-or-later
"""One inference process for the runs of many tests, which are about other things than its start.

A start takes 0.3 s of CPU, more than most of these runs. A run of QGIS never does so: there a
process sees one model only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

import pytest
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.devices import Placement
from deep_objects.inference.worker.environment import find_interpreter
from deep_objects.inference.worker.home import Home
from deep_objects.inference.worker.supervisor import Started


class SharedProcesses:
    """Processes of the onnx environment that wait for the run of any test."""

    def __init__(self) -> None:
        self._idle: list[Worker] = []
        self._start, self._keep = Home.start, Home.keep

    def patch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let runs have these processes for ONNX models."""
        shared = self

        def start(
            home: Home, place: Placement, asked: Mapping[str, Any], cancelled: Any
        ) -> Started:
            return shared.start(home, place, asked, cancelled)

        def keep(home: Home, started: Started, place: Placement, asked: Mapping[str, Any]) -> None:
            shared.keep(home, started, place, asked)

        monkeypatch.setattr(Home, "start", start)
        monkeypatch.setattr(Home, "keep", keep)

    def start(
        self,
        home: Home,
        place: Placement,
        asked: Mapping[str, Any],
        cancelled: Callable[[], bool],
    ) -> Started:
        """A process that waits, with the model of ``home``."""
        if asked["kind"] != "onnx" or asked["code_allowed"] or place.gpu is not None:
            return self._start(home, place, asked, cancelled)
        worker = self._idle.pop() if self._idle else Worker(find_interpreter("onnx"), cancelled)
        worker.follow(cancelled)
        try:
            return Started(worker, worker.load(definition=home.model, **asked))
        except ModelError:
            self._rest(worker)
            raise
        except BaseException:
            worker.close()
            raise

    def keep(
        self, home: Home, started: Started, place: Placement, asked: Mapping[str, Any]
    ) -> None:
        """Take back a process."""
        if started.worker._owns_folder:
            self._rest(started.worker)
        else:
            self._keep(home, started, place, asked)

    def _rest(self, worker: Worker) -> None:
        worker.rest()
        if worker.idle:
            self._idle.append(worker)
        else:
            worker.close()

    def close(self) -> None:
        """End all."""
        for worker in self._idle:
            worker.close()

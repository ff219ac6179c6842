# SPDX-License-Identifier: GPL-2.0-or-later
"""Inference processes that the runs of many tests have, which are about other things than a start.

A start takes 0.2 s of CPU, with PyTorch 3 s, more than most of these runs. A run of QGIS never does
so: there a process sees one model only. Nor has a run here a cleaner, since nobody kills it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

import pytest
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.cleaning import run_folder
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.devices import Placement
from deep_objects.inference.worker.home import Home
from deep_objects.inference.worker.supervisor import Started


class SharedProcesses:
    """Processes that wait for the run of any test whose model has no code of its own."""

    def __init__(self) -> None:
        self._idle: dict[Path, list[Worker]] = defaultdict(list)
        self._interpreters: dict[Worker, Path] = {}
        self._start, self._keep = Home.start, Home.keep

    def patch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let runs have these processes, and no cleaner."""
        monkeypatch.setattr(run_folder, "_start", lambda interpreter: None)
        monkeypatch.setattr(Home, "start", lambda *given: self.start(*given))
        monkeypatch.setattr(Home, "keep", lambda *given: self.keep(*given))

    def start(
        self,
        home: Home,
        place: Placement,
        asked: Mapping[str, Any],
        cancelled: Callable[[], bool],
    ) -> Started:
        """A process that waits, with the model of ``home``."""
        if asked["code_allowed"] or place.gpu is not None:
            return self._start(home, place, asked, cancelled)
        worker = self._waiting(home._interpreter, cancelled)
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
        if started.worker in self._interpreters:
            self._rest(started.worker)
        else:
            self._keep(home, started, place, asked)

    def close(self) -> None:
        """End all."""
        for workers in self._idle.values():
            for worker in workers:
                worker.close()

    def _waiting(self, interpreter: Path, cancelled: Callable[[], bool]) -> Worker:
        with suppress(IndexError):  # the threads of a run may ask at once
            return self._idle[interpreter].pop()
        worker = Worker(interpreter, cancelled)
        self._interpreters[worker] = interpreter
        return worker

    def _rest(self, worker: Worker) -> None:
        worker.rest()
        if worker.idle:
            self._idle[self._interpreters[worker]].append(worker)
        else:
            worker.close()

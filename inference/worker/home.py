# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a model lives: its files, unpacked, and the processes that have loaded it.

A run has one home and starts its processes there. One that lasts has a temporary folder with a
cleaner of its own, keeps its processes when the run has ended, and gives them to the next.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, NamedTuple, Optional

from ..definition.files import package
from ..definition.model_definition import ModelDefinition
from ..errors import ModelChanged
from ..job import AUTO, CPU
from ..texts import tr
from .cleaning.run_folder import RunFolder
from .client import Worker
from .devices import Placement
from .protocol import Loaded
from .supervisor import Started


class _Tenant(NamedTuple):
    """A process that waits: where it computes, what it was told to load, and what it said."""

    worker: Worker
    loaded: Loaded
    place: Placement
    asked: Mapping[str, Any]

    @property
    def on_card(self) -> bool:
        """Whether it holds memory of a card."""
        return self.loaded.device != CPU

    def has(self, asked: Mapping[str, Any]) -> bool:
        """Whether it need not load for ``asked``; where a card failed, it may work by now."""
        fell_back = self.place.gpu is not None and not self.on_card and asked["device"] == AUTO
        return self.asked == asked and not fell_back


class Home:
    """A model's files and processes; used by one run at a time.

    ``model`` is the definition with its files in place, ``given`` the same as it was given.
    """

    def __init__(
        self,
        interpreter: Path,
        model: ModelDefinition,
        cancelled: Callable[[], bool],
        run_folder: Optional[RunFolder] = None,
    ) -> None:
        """Unpack ``model`` into ``run_folder``, or, to last, into one of its own.

        Raises DefinitionError, OutputError, WorkerCrashed and Cancelled.
        """
        self.lasts = run_folder is None
        self.given = model
        self._interpreter = interpreter
        self._run_folder = run_folder or RunFolder(interpreter)
        self._lock = threading.Lock()
        self._tenants: list[_Tenant] = []
        try:
            self.model = package.unpack(model, self._run_folder.make("package"), cancelled)
        except BaseException:
            self.close()
            raise
        self._state = _model_state(self.model)

    def start(
        self, place: Placement, asked: Mapping[str, Any], cancelled: Callable[[], bool]
    ) -> Started:
        """A process on ``place`` with the model loaded as ``asked`` of Worker.load.

        It is one that waited, if there is one. Raises WorkerCrashed, ModelError, ModelChanged and
        Cancelled.
        """
        if not self._is_unchanged():
            raise ModelChanged(
                tr(
                    "{model}: the files of the model were changed during the run, whose "
                    "rows would be of two models. Run again."
                ).format(model=self.model.name)
            )
        tenant = self._waiting_on(place)
        if tenant is None:
            worker = Worker(self._interpreter, cancelled, place.gpu, self._run_folder)
        else:
            worker = tenant.worker
            worker.follow(cancelled)
            if tenant.has(asked):
                return Started(worker, tenant.loaded)
        try:
            return Started(worker, worker.load(definition=self.model, **asked))
        except BaseException:
            worker.close()
            raise

    def keep(self, started: Started, place: Placement, asked: Mapping[str, Any]) -> None:
        """Take back a process of ``start``, which waits from here on if the home lasts."""
        worker = started.worker
        worker.rest()
        if not (self.lasts and worker.idle):
            worker.close()
            return
        with self._lock:
            self._tenants.append(_Tenant(worker, started.loaded, place, asked))

    def _waiting_on(self, place: Placement) -> Optional[_Tenant]:
        """A process that waited on ``place``; those that died meanwhile are passed over."""
        while True:
            with self._lock:
                fitting = [tenant for tenant in self._tenants if tenant.place == place]
                if not fitting:
                    return None
                self._tenants.remove(fitting[0])
            if fitting[0].worker.idle:
                return fitting[0]
            fitting[0].worker.kill()

    @property
    def waits(self) -> bool:
        """Whether it can serve another run: it is as it was, and a process waits."""
        return self.lasts and bool(self._tenants) and self._is_unchanged()

    @property
    def on_card(self) -> bool:
        """Whether a process that waits holds memory of a card."""
        return any(tenant.on_card for tenant in self._tenants)

    def end_waiting(self) -> None:
        """End the processes that wait: this run has no use for them."""
        with self._lock:
            gone, self._tenants = self._tenants, []
        for tenant in gone:
            tenant.worker.close()

    def close(self) -> None:
        """End the processes that wait, and remove the files of a home that lasted."""
        self.end_waiting()
        if self.lasts:
            self._run_folder.close()

    def _is_unchanged(self) -> bool:
        return _model_state(self.model) == self._state


def _model_state(model: ModelDefinition) -> tuple[tuple[int, int], ...]:
    """Size and time of change, in nanoseconds, of the files that a process loads."""
    given = [Path(name) for name in (model.model_file, model.inference_function) if name]
    states = []
    for path in given:
        with suppress(OSError, ValueError):  # a name that only the model's function understands
            for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
                status = file.stat()
                states.append((status.st_size, status.st_mtime_ns))
    return tuple(states)

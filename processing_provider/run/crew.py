# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference processes of a run: where they compute, and that all have the same model."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable

from ...inference.errors import WorkerCrashed
from ...inference.job import AUTO, CPU, Job
from ...inference.worker.devices import Placement, on_cpu, placements, process_count
from ...inference.worker.home import Home
from ...inference.worker.supervisor import BatchSize, Started, Supervisor
from ..texts import tr
from .listener import Listener


@dataclass(frozen=True)
class Crew:
    """The inference processes of a run, all with the same model, and their batch size."""

    supervisors: tuple[Supervisor, ...]
    batch_size: BatchSize
    #: Set when one part failed, so that the other processes end at once.
    stop: threading.Event


@contextmanager
def crew(job: Job, home: Home, listener: Listener) -> Iterator[Callable[[], Crew]]:
    """Let the processes of ``job`` start and load its model, which lives in ``home``.

    Meanwhile the run may do other things: what it is given waits for them. They end with the
    context, or wait in ``home`` for the next run. Waiting for them raises ModelError when the model
    cannot be loaded or does not fit, and WorkerCrashed.
    """
    house = _House(job, home, listener, threading.Event())
    with ExitStack() as stack, ThreadPoolExecutor(1) as starting:
        assembled = starting.submit(house.assemble, stack)

        def ready() -> Crew:
            team = assembled.result()
            _tell(team.supervisors[0], listener)
            return team

        try:
            yield ready
        except BaseException:
            house.stop.set()
            raise


def _tell(first: Supervisor, listener: Listener) -> None:
    loaded = first.loaded
    listener.say(
        tr("Inference on {device}, batches of {batch_size}.").format(
            device=loaded.device, batch_size=loaded.batch_size
        )
    )
    for note in loaded.notes:
        listener.say(note)


@dataclass(frozen=True)
class _House:
    """What all processes of a run have in common."""

    job: Job
    home: Home
    listener: Listener
    stop: threading.Event

    def cancelled(self) -> bool:
        """Whether the user, or the failure of another part, ends all."""
        return self.stop.is_set() or self.listener.cancelled()

    def assemble(self, stack: ExitStack) -> Crew:
        """All processes of the run, until ``stack`` ends; the first one tells how many."""
        job = self.job
        processes = process_count(job.parallel)
        wanted = placements(job.processor, job.gpu_ids, processes)
        first = self.supervisor(wanted[0], stack)
        if first.loaded.device == CPU:
            wanted = on_cpu(processes)
        with ThreadPoolExecutor(max(len(wanted) - 1, 1)) as pool:
            others = list(pool.map(lambda place: self.supervisor(place, stack), wanted[1:]))
        self.home.end_waiting()
        return Crew((first, *others), BatchSize(first.loaded.batch_size), self.stop)

    def supervisor(self, place: Placement, stack: ExitStack) -> Supervisor:
        """A process on ``place``, until ``stack`` ends.

        One whose start dies on a card computes on the CPU, for AUTO.
        """
        asked = self._asked(place, self.job.processor)
        try:
            supervisor = self._supervised(place, asked)
        except WorkerCrashed as error:
            if self.job.processor != AUTO or place.gpu is None:
                raise
            self.listener.say(
                tr("Computing on the CPU, since the card failed: {error}").format(error=error)
            )
            asked = self._asked(place, CPU)
            supervisor = self._supervised(place, asked)

        def leave(kind: Any, *_: Any) -> None:
            unharmed = supervisor.unharmed if kind is None else None
            if unharmed is None:
                supervisor.close(at_once=kind is not None)
            else:
                self.home.keep(unharmed, place, asked)

        stack.push(leave)
        return supervisor

    def _supervised(self, place: Placement, asked: dict[str, Any]) -> Supervisor:
        start: Callable[[], Started] = partial(self.home.start, place, asked, self.cancelled)
        return Supervisor(start, self.cancelled, self.listener.say)

    def _asked(self, place: Placement, device: str) -> dict[str, Any]:
        """What the process is told to load, for Worker.load."""
        job = self.job
        return {
            "kind": job.kind,
            "arguments": dict(job.arguments),
            "bands": len(job.bands),
            "device": device,
            "threads": place.threads,
            "with_scores": job.wants_scores,
            "explain": bool(job.explanations),
            "code_allowed": job.code_allowed,
        }

# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference processes of a run: where they compute, and that all have the same model."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ...inference.definition.model_definition import ModelDefinition
from ...inference.errors import ModelChanged, WorkerCrashed
from ...inference.job import AUTO, CPU, Job
from ...inference.worker.cleaning.run_folder import RunFolder
from ...inference.worker.client import Worker
from ...inference.worker.devices import Placement, on_cpu, placements, process_count
from ...inference.worker.supervisor import BatchSize, Started, Supervisor
from .listener import Listener


@dataclass(frozen=True)
class Crew:
    """The inference processes of a run, all with the same model, and their batch size."""

    supervisors: tuple[Supervisor, ...]
    batch_size: BatchSize
    #: Set when one part failed, so that the other processes end at once.
    stop: threading.Event


@contextmanager
def crew(job: Job, interpreter: Path, run_folder: RunFolder, listener: Listener) -> Iterator[Crew]:
    """Start the processes of ``job`` and load its model in each; they end with the context.

    Raises ModelError when the model cannot be loaded or does not fit, and WorkerCrashed.
    """
    stop = threading.Event()
    house = _House(job, interpreter, run_folder, listener, stop, _model_state(job.model))
    with ExitStack() as stack:
        processes = process_count(job.parallel)
        wanted = placements(job.processor, job.gpu_ids, processes)
        first = house.supervisor(wanted[0], stack)
        loaded = first.loaded
        listener.say(f"Inference on {loaded.device}, batches of {loaded.batch_size}.")
        for note in loaded.notes:
            listener.say(note)
        if loaded.device == CPU:
            wanted = on_cpu(processes)
        with ThreadPoolExecutor(max(len(wanted) - 1, 1)) as pool:
            others = list(pool.map(lambda place: house.supervisor(place, stack), wanted[1:]))
        yield Crew((first, *others), BatchSize(loaded.batch_size), stop)


@dataclass(frozen=True)
class _House:
    """What all processes of a run have in common."""

    job: Job
    interpreter: Path
    run_folder: RunFolder
    listener: Listener
    stop: threading.Event
    model_state: tuple[tuple[int, int], ...]

    def cancelled(self) -> bool:
        """Whether the user, or the failure of another part, ends all."""
        return self.stop.is_set() or self.listener.cancelled()

    def supervisor(self, place: Placement, stack: ExitStack) -> Supervisor:
        """A process on ``place``, until ``stack`` ends.

        One whose start dies on a card computes on the CPU, for AUTO.
        """
        try:
            supervisor = self._supervised(place, self.job.processor)
        except WorkerCrashed as error:
            if self.job.processor != AUTO or place.gpu is None:
                raise
            self.listener.say(f"Computing on the CPU: on the card, this came of it: {error}")
            supervisor = self._supervised(place, CPU)
        stack.push(lambda kind, *_: supervisor.close(at_once=kind is not None))
        return supervisor

    def _supervised(self, place: Placement, device: str) -> Supervisor:
        start = partial(self._start, place, device)
        return Supervisor(start, self.cancelled, self.listener.say)

    def _start(self, place: Placement, device: str) -> Started:
        job = self.job
        if _model_state(job.model) != self.model_state:
            raise ModelChanged(
                f"{job.model.name}: the files of the model were changed during the run, whose "
                "rows would be of two models. Run again."
            )
        worker = Worker(self.interpreter, self.cancelled, place.gpu, self.run_folder)
        try:
            loaded = worker.load(
                kind=job.kind,
                definition=job.model,
                arguments=dict(job.arguments),
                bands=len(job.bands),
                device=device,
                threads=place.threads,
                with_scores=job.wants_scores,
                explain=bool(job.explanations),
                code_allowed=job.code_allowed,
            )
        except BaseException:
            worker.close()
            raise
        return Started(worker, loaded)


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference processes of a run: where they compute, and that all have the same model."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...inference.errors import WorkerCrashed
from ...inference.job import AUTO, CPU, Job
from ...inference.worker.client import Worker
from ...inference.worker.devices import Placement, on_cpu, placements, process_count
from ...inference.worker.supervisor import BatchSize, Started, Supervisor
from .listener import Listener


@dataclass(frozen=True)
class Crew:
    """The inference processes of a run, all with the same model, and their batch size."""

    supervisors: tuple[Supervisor, ...]
    batch_size: BatchSize


@contextmanager
def crew(job: Job, interpreter: Path, listener: Listener) -> Iterator[Crew]:
    """Start the processes of ``job`` and load its model in each; they end with the context.

    Raises ModelError when the model cannot be loaded or does not fit.
    """
    with ExitStack() as stack:
        processes = process_count(job.parallel)
        wanted = placements(job.processor, job.gpu_ids, processes)
        first = _supervisor(job, interpreter, wanted[0], listener, stack)
        loaded = first.loaded
        listener.say(f"Inference on {loaded.device}, batches of {loaded.batch_size}.")
        for note in loaded.notes:
            listener.say(note)
        if loaded.device == CPU:
            wanted = on_cpu(processes)
        with ThreadPoolExecutor(max(len(wanted) - 1, 1)) as pool:
            others = list(
                pool.map(
                    lambda place: _supervisor(job, interpreter, place, listener, stack),
                    wanted[1:],
                )
            )
        yield Crew((first, *others), BatchSize(loaded.batch_size))


def _supervisor(
    job: Job,
    interpreter: Path,
    place: Placement,
    listener: Listener,
    stack: ExitStack,
) -> Supervisor:
    """A process on ``place``; one whose start dies on a card computes on the CPU, for AUTO."""

    def start(device: str) -> Started:
        return _start(job, interpreter, place, device, listener)

    def supervised(device: str) -> Supervisor:
        return Supervisor(lambda: start(device), listener.cancelled, listener.say)

    try:
        supervisor = supervised(job.processor)
    except WorkerCrashed as error:
        if job.processor != AUTO or place.gpu is None:
            raise
        listener.say(f"Computing on the CPU: on the card, this came of it: {error}")
        supervisor = supervised(CPU)
    stack.callback(supervisor.close)
    return supervisor


def _start(
    job: Job, interpreter: Path, place: Placement, device: str, listener: Listener
) -> Started:
    worker = Worker(interpreter, listener.cancelled, place.gpu)
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

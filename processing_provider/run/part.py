# SPDX-License-Identifier: GPL-2.0-or-later
"""One part of a run, start to end: read chips, hand them over in batches, pass outcomes on.

A part has a source and an inference process of its own. While the process computes one batch, the
next is cut.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ...inference.errors import Cancelled
from ...inference.outcome import OK, PARTIAL, Outcome, failed
from ...inference.worker.client import SLOTS, Worker
from ..imagery.source import Source
from ..objects.survey import Objects
from .plan import Step
from .read import Reading, read_step

Finished = list[tuple[int, Outcome]]


class Part:
    """The objects of some steps, on their way from ``source`` through ``worker``."""

    def __init__(
        self,
        source: Source,
        bands: tuple[int, ...],
        objects: Objects,
        worker: Worker,
        batch_size: int,
    ) -> None:
        self._source = source
        self._bands = bands
        self._objects = objects
        self._worker = worker
        self._batch_size = batch_size

    def run(
        self,
        steps: Iterable[Step],
        emit: Callable[[Finished], None],
        say: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Classify the objects of ``steps``; ``emit`` gets (number, outcome) as they come."""
        waiting: deque[tuple[int, list[Reading]]] = deque()
        slot = 0
        for batch in self._batches(steps, emit, say, cancelled):
            if len(waiting) == SLOTS:
                self._collect(*waiting.popleft(), emit, say)
            chips = [reading.chip for reading in batch if reading.chip is not None]
            waiting.append((self._worker.submit(slot, chips), batch))
            slot = (slot + 1) % SLOTS
        while waiting:
            self._collect(*waiting.popleft(), emit, say)

    def _batches(
        self,
        steps: Iterable[Step],
        emit: Callable[[Finished], None],
        say: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[list[Reading]]:
        """Readings with chips, as many as the process takes at once; the others are emitted."""
        batch: list[Reading] = []
        used = 0
        for step in steps:
            if cancelled():
                raise Cancelled
            for reading in read_step(step, self._objects, self._source, self._bands):
                if reading.chip is None:
                    emit([(reading.number, failed(reading.status))])
                    if reading.reason:
                        say(reading.reason)
                    continue
                full = len(batch) == self._batch_size or not self._worker.fits(used, reading.chip)
                if batch and full:
                    yield batch
                    batch, used = [], 0
                batch.append(reading)
                used += reading.chip.byte_count
        if batch:
            yield batch

    def _collect(
        self,
        request: int,
        batch: list[Reading],
        emit: Callable[[Finished], None],
        say: Callable[[str], None],
    ) -> None:
        outcomes, notes = self._worker.result(request)
        for note in notes:
            say(note)
        emit([(reading.number, _seen(o, reading)) for o, reading in zip(outcomes, batch)])


def _seen(outcome: Outcome, reading: Reading) -> Outcome:
    """The outcome of a chip; an ok one on a partly invalid chip is partial."""
    if outcome.status == OK and reading.status == PARTIAL:
        return replace(outcome, status=PARTIAL)
    return outcome

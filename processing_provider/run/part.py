# SPDX-License-Identifier: GPL-2.0-or-later
"""One part of a run, start to end: read chips, hand them over in batches, pass outcomes on.

A part has an inference process of its own. While the process computes one batch, the next is cut,
and further windows are read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing

from ...inference.errors import Cancelled
from ...inference.outcome import OK, PARTIAL, Outcome, failed
from ...inference.worker.client import SLOTS
from ...inference.worker.supervisor import BatchSize, Supervisor
from ..imagery.collection import Collection
from ..objects.arrays import Objects
from .ahead import Ahead
from .plan import Step
from .read import Reading

Finished = list[tuple[int, Outcome]]


class Part:
    """The objects of some steps, on their way from their images through an inference process."""

    def __init__(
        self,
        images: Collection,
        objects: Objects,
        supervisor: Supervisor,
        batch_size: BatchSize,
        readers: int = 1,
    ) -> None:
        """``readers`` threads read for it."""
        self._images = images
        self._objects = objects
        self._supervisor = supervisor
        self._batch_size = batch_size
        self._readers = readers
        self._waiting: deque[list[Reading]] = deque()

    def run(
        self,
        steps: Sequence[Step],
        emit: Callable[[Finished], None],
        say: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Classify the objects of ``steps``; ``emit`` gets (number, outcome) as they come."""
        for batch in self._batches(steps, emit, say, cancelled):
            if len(self._waiting) == SLOTS:
                self._collect(self._waiting.popleft(), emit, say)
            chips = [reading.chip for reading in batch if reading.chip is not None]
            if not self._supervisor.fits(chips[0].byte_count):
                self._collect_all(emit, say)
                self._supervisor.share(chips[0].byte_count)
            self._supervisor.submit(chips)
            self._waiting.append(batch)
        self._collect_all(emit, say)

    def _batches(
        self,
        steps: Sequence[Step],
        emit: Callable[[Finished], None],
        say: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[list[Reading]]:
        """Readings with chips, as many as the process takes at once; the others are emitted."""
        batch: list[Reading] = []
        used = 0
        for reading in self._readings(steps, say, cancelled):
            if reading.chip is None:
                if cancelled():
                    raise Cancelled
                emit([(reading.number, failed(reading.status))])
                if reading.reason:
                    say(reading.reason)
                continue
            size = reading.chip.byte_count
            full = len(batch) >= self._batch_size.value or not self._supervisor.fits(used + size)
            if batch and (full or not _alike(batch[0], reading)):
                yield batch
                batch, used = [], 0
            batch.append(reading)
            used += size
        if batch:
            yield batch

    def _readings(
        self,
        steps: Sequence[Step],
        say: Callable[[str], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[Reading]:
        """What comes of every object."""
        ahead = Ahead(self._images, self._objects, self._readers, cancelled)
        with closing(ahead.read(steps)) as found:
            for read in found:
                for remark in read.remarks:
                    say(remark)
                if cancelled():
                    raise Cancelled
                yield from read.readings

    def _collect_all(self, emit: Callable[[Finished], None], say: Callable[[str], None]) -> None:
        while self._waiting:
            self._collect(self._waiting.popleft(), emit, say)

    def _collect(
        self,
        batch: list[Reading],
        emit: Callable[[Finished], None],
        say: Callable[[str], None],
    ) -> None:
        judged = self._supervisor.collect(self._batch_size)
        for note in judged.notes:
            say(note)
        finished = [
            (reading.number, _seen(o, reading)) for o, reading in zip(judged.outcomes, batch)
        ]
        emit(finished)


def _alike(one: Reading, other: Reading) -> bool:
    """Whether two chips can go in one batch: they have the same type and value ranges."""
    assert one.chip is not None and other.chip is not None
    return bool(
        one.chip.pixels.dtype == other.chip.pixels.dtype and one.chip.ranges == other.chip.ranges
    )


def _seen(outcome: Outcome, reading: Reading) -> Outcome:
    """The outcome of a chip; an ok one on a partly invalid chip is partial."""
    if outcome.status == OK and reading.status == PARTIAL:
        return outcome._replace(status=PARTIAL)
    return outcome

# SPDX-License-Identifier: GPL-2.0-or-later
"""A whole run: a part for each inference process, and their outcomes joined.

The thread that calls ``classify`` reads no pixels: it collects, reports progress, and notices at
once when the user cancels or when a part fails.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Optional, Union

import numpy as np
import numpy.typing as npt

from ...inference.errors import Cancelled
from ...inference.job import Job
from ...inference.outcome import MODEL_CRASHED
from ...inference.worker.client import SLOTS
from ...inference.worker.devices import usable_cores
from ...inference.worker.supervisor import Supervisor
from ..imagery.collection import Collection
from ..objects.arrays import PENDING, Objects
from ..texts import tr
from .ahead import steps_at_once
from .crew import Crew
from .elsewhere.cluster import Cluster
from .listener import Keeper, Listener
from .part import Finished, Part
from .plan import Step, plan, split
from .results import Results
from .settings import window_memory

#: How often outcomes are recorded: to wake a thread for each batch takes as long as small ones do.
_LOOK_SECONDS = 0.05
#: How long a part pauses until there is room for more.
_PAUSE_SECONDS = 0.001
#: So many batches of outcomes may wait to be recorded: more would only take memory.
_MOST_WAITING = 256
_SLOT_MEMORY = 256 << 20
_MOST_REMARKS = 20
_CANCEL_EVERY = 1000
_MOST_READERS = 8


def classify(
    job: Job,
    images: Collection,
    objects: Objects,
    team: Union[Crew, Cluster],
    listener: Listener,
    journal: Keeper,
) -> Results:
    """Read and classify the pending ``objects``; outcomes of all, also of those not pending.

    Outcomes that ``journal`` has of an earlier run are taken from there; it is told the others.
    """
    results = Results(objects.statuses.copy(), _score_count(job))
    total = int((objects.statuses == PENDING).sum())
    pending = _still_pending(objects, journal, results, listener)
    joined = _Join(total, total - len(pending), results, listener, journal, team.stop)
    if isinstance(team, Cluster):
        steps = all_steps(images, objects, pending, window_memory(), listener)
        joined.follow([partial(team.run, images, objects, steps, joined)] if steps else [])
        return results
    parts = len(team.supervisors)
    readers = _readers(parts)
    memory = window_memory() // (parts * steps_at_once(readers))
    shares = split(all_steps(images, objects, pending, memory, listener), parts)
    slot_bytes = _slot_bytes(images, objects, pending, len(job.bands), team.batch_size.value)

    def run_part(supervisor: Supervisor, share: list[Step]) -> None:
        supervisor.share(slot_bytes)
        part = Part(images, objects, supervisor, team.batch_size, readers)
        part.run(share, joined.emit, joined.remark, joined.stopped)

    joined.follow([partial(run_part, *pair) for pair in zip(team.supervisors, shares)])
    return results


def _readers(parts: int) -> int:
    """How many threads read for each of so many parts."""
    return max(1, min(usable_cores() // parts, _MOST_READERS))


def _still_pending(
    objects: Objects, journal: Keeper, results: Results, listener: Listener
) -> npt.NDArray[np.int64]:
    """The numbers of the objects that ``journal`` knows no outcome of; it records the others."""
    pending = objects.statuses == PENDING
    total = int(pending.sum())
    for count, (number, outcome) in enumerate(journal.earlier()):
        if count % _CANCEL_EVERY == 0 and listener.cancelled():
            raise Cancelled
        if pending[number]:
            results.record(number, outcome)
            pending[number] = False
    numbers = np.flatnonzero(pending)
    journal.taken_over(total - len(numbers))
    return numbers


def all_steps(
    images: Collection,
    objects: Objects,
    pending: npt.NDArray[np.int64],
    memory: int,
    listener: Listener,
) -> list[Step]:
    """The steps of all images, each with ``memory`` bytes of pixels at most.

    An image that is an object as a whole is a step of its own.
    """
    steps: list[Step] = []
    for image, numbers in _by_image(objects, pending):
        every = len(numbers) == len(objects)
        windows = objects.windows if every else objects.windows[numbers]
        if not windows[:, 2].all():
            steps += [Step(numbers[n : n + 1], None, image) for n in range(len(numbers))]
            continue
        facts = images.facts(image, listener.cancelled)
        block_width, _ = facts.block_size
        steps += plan(windows, numbers, facts.bytes_per_pixel, image, memory, block_width)
    return steps


def _by_image(
    objects: Objects, pending: npt.NDArray[np.int64]
) -> Iterator[tuple[int, npt.NDArray[np.int64]]]:
    """Each image with the numbers of its pending objects, in their order."""
    of_image = objects.images[pending]
    if len(pending) and (of_image == of_image[0]).all():
        yield int(of_image[0]), pending
        return
    order = np.argsort(of_image, kind="stable")
    changed = np.flatnonzero(np.diff(of_image[order])) + 1
    for members in np.split(order, changed):
        if len(members):
            yield int(of_image[members[0]]), pending[members]


def _score_count(job: Job) -> int:
    return len(job.model.classes) if job.wants_scores else 0


def _slot_bytes(
    images: Collection,
    objects: Objects,
    pending: npt.NDArray[np.int64],
    bands: int,
    batch_size: int,
) -> int:
    """Room for a batch of the largest chips, within bounds; for one chip in any case.

    Of whole images the size is not known yet: the room grows when one does not fit.
    """
    one = 1
    for image, numbers in _by_image(objects, pending):
        sides = objects.windows[numbers, 2:]
        if sides.all():
            pixels = int(sides.prod(axis=1).max())
            one = max(one, pixels * (images.facts(image).bytes_per_pixel + bands))
    one += objects.footprints.largest
    return max(one, min(one * batch_size, _SLOT_MEMORY // SLOTS))


class _Join:
    """Where the parts' threads meet: outcomes and remarks come in, a stop goes out."""

    def __init__(
        self,
        total: int,
        done: int,
        results: Results,
        listener: Listener,
        journal: Keeper,
        stop: threading.Event,
    ) -> None:
        """Of ``total`` objects ``done`` are known already."""
        self._total = total
        self._done = done
        self._results = results
        self._listener = listener
        self._journal = journal
        self._arrived: deque[Union[Finished, str]] = deque()
        #: Set when all that arrived is to be recorded now, and when nobody records any more.
        self._wake, self._left = threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._running = 0
        self._stop = stop
        self._failure: Optional[BaseException] = None
        self._remarks = 0

    def emit(self, finished: Finished) -> None:
        """Outcomes of a part."""
        self._put(finished)

    def remark(self, text: str) -> None:
        """A line about one object."""
        self._put(text)

    def _put(self, arrived: Union[Finished, str]) -> None:
        """Hand over ``arrived`` as soon as there is room, unless nobody takes it any more."""
        while len(self._arrived) >= _MOST_WAITING and not self._left.is_set():
            self._wake.set()
            time.sleep(_PAUSE_SECONDS)
        self._arrived.append(arrived)

    def stopped(self) -> bool:
        """Whether the parts shall end."""
        return self._stop.is_set() or self._listener.cancelled()

    def _guard(self, work: Callable[[], None]) -> None:
        """Run ``work``; the first failure of any part stops all."""
        try:
            work()
        except BaseException as error:
            if self._failure is None:
                self._failure = error
            self._stop.set()
        finally:
            with self._lock:
                self._running -= 1
            self._wake.set()

    def _pass_on(self, remark: str) -> None:
        """Log a remark; after some of them the rest is only counted."""
        self._remarks += 1
        if self._remarks <= _MOST_REMARKS:
            self._listener.say(remark)

    def follow(self, parts: Sequence[Callable[[], None]]) -> None:
        """Run each part in a thread, record outcomes until all have ended, raise what failed."""
        threads = [threading.Thread(target=self._guard, args=(part,)) for part in parts]
        self._running = len(threads)
        for thread in threads:
            thread.start()
        try:
            self._collect()
        except BaseException:
            self._stop.set()
            self._left.set()
            raise
        finally:
            for thread in threads:
                thread.join()
        if self._remarks > _MOST_REMARKS:
            self._listener.say(
                tr("… and {count} more remarks like these.").format(
                    count=self._remarks - _MOST_REMARKS
                )
            )
        if self._failure is not None:
            raise self._failure
        if self._listener.cancelled():
            raise Cancelled

    def _collect(self) -> None:
        """Record what arrives until all parts have ended."""
        while self._running:
            self._wake.wait(_LOOK_SECONDS)
            self._wake.clear()
            self._journal.write([])
            self._record()
        self._record()

    def _record(self) -> None:
        """Record what has arrived."""
        while self._arrived:
            arrived = self._arrived.popleft()
            if isinstance(arrived, str):
                self._pass_on(arrived)
                continue
            for number, outcome in arrived:
                self._results.record(number, outcome)
                if outcome.status == MODEL_CRASHED:
                    text = tr("Row {row}: the inference process died of this object twice.")
                    self._pass_on(text.format(row=number + 1))
            self._journal.write(arrived)
            self._done += len(arrived)
            self._listener.classified(self._done, self._total)

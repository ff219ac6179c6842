# SPDX-License-Identifier: GPL-2.0-or-later
"""The workers of a Dask scheduler in place of inference processes here.

Parts go out as long as there is room for them, come back in any order, and are recorded by number;
so no more than a few parts for each worker are anywhere at a time, however many objects there are.
"""

from __future__ import annotations

import secrets
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ....inference.errors import ClusterError, TemporaryFull
from ....inference.outcome import MODEL_CRASHED, failed
from ....inference.worker.cleaning.run_folder import RunFolder
from ....inference.worker.cluster.bundle import pack, write_bundle
from ....inference.worker.cluster.link import Link
from ....inference.worker.cluster.messages import Done, Lost, Model, Part, Room, Said, WantsModel
from ...imagery.collection import Collection
from ...objects.arrays import Objects
from ...texts import tr
from ..journal.lines import Form, Numbered
from ..listener import Listener
from ..plan import Step
from .parts import no_part, part_outcomes, part_text, parts_of
from .setting import Setting

#: So long a run waits for a first worker.
WAIT_SECONDS = 30
#: So many objects that alone cost several workers, one after the other, end the run.
_HOPELESS = 20

Numbers = npt.NDArray[np.int64]


class Join(Protocol):
    """Where outcomes and remarks come in."""

    def emit(self, finished: list[Numbered]) -> None:
        """Outcomes by object number."""

    def remark(self, text: str) -> None:
        """A line about some of them."""


class Cluster:
    """The workers of one scheduler, for one run."""

    def __init__(
        self, link: Link, setting: Setting, threads: int, folder: Path, stop: threading.Event
    ) -> None:
        """Have parts classified through ``link`` as ``setting`` says; ``folder`` is temporary."""
        #: Set when the run has failed for another reason.
        self.stop = stop
        self._link = link
        self._setting = setting
        self._threads = threads
        self._folder = folder
        self._room = 0
        self._parts: dict[int, Numbers] = {}
        self._again: deque[Numbers] = deque()
        self._count = 0
        self._lost = 0
        self._told: set[str] = set()

    def run(
        self, images: Collection, objects: Objects, steps: Sequence[Step], joined: Join
    ) -> None:
        """Have the objects of ``steps`` classified; ``joined`` gets what comes of them.

        Raises ClusterError, and Cancelled.
        """
        self._give_bundle(images, sorted({step.image for step in steps}))
        form = Form.of(self._setting.job, len(objects))
        waiting = _Waiting(self._again, parts_of(steps, objects, self._threads))
        while True:
            while len(self._parts) < self._room and (numbers := next(waiting, None)) is not None:
                self._submit(objects, numbers)
            if not self._parts and self._room:
                return
            message = self._link.receive()
            if isinstance(message, Room):
                self._room = message.parts
            elif isinstance(message, Said):
                joined.remark(message.text)
            elif isinstance(message, WantsModel):
                self._give_model()
            elif isinstance(message, Done):
                joined.emit(self._outcomes(message, form, joined))
            elif isinstance(message, Lost):
                self._halve(self._taken(message.number), joined)

    def _give_bundle(self, images: Collection, numbers: Sequence[int]) -> None:
        bundle = self._folder / f"deep_objects_{secrets.token_hex(6)}.zip"
        try:
            write_bundle(bundle, self._setting.text(images, numbers))
        except OSError as error:
            raise _no_room(error) from error
        self._link.give(bundle)

    def _give_model(self) -> None:
        path = self._folder / "model.zip"
        try:
            pack(path, self._setting.model_files(), self._setting.base, self.stop.is_set)
        except OSError as error:
            raise _no_room(error) from error
        self._link.send(Model(str(path)))

    def _submit(self, objects: Objects, numbers: Numbers) -> None:
        self._count += 1
        self._parts[self._count] = numbers
        self._link.send(Part(self._count, part_text(objects, numbers)))

    def _taken(self, number: int) -> Numbers:
        """The objects of a part that came back. Raises ClusterError for one never sent."""
        numbers = self._parts.pop(number, None)
        if numbers is None:
            raise no_part()
        return numbers

    def _outcomes(self, done: Done, form: Form, joined: Join) -> list[Numbered]:
        """One outcome for each object of a part, by its number in the run. Raises ClusterError."""
        outcomes, said = part_outcomes(done.text, self._taken(done.number), form)
        for text in said:
            if text not in self._told:
                self._told.add(text)
                joined.remark(text)
        self._lost = 0
        return outcomes

    def _halve(self, numbers: Numbers, joined: Join) -> None:
        """Try a part of which workers died in halves, until the object at fault is alone."""
        if len(numbers) > 1:
            self._again += np.array_split(numbers, 2)
            return
        self._lost += 1
        if self._lost >= _HOPELESS:
            raise ClusterError(
                tr(
                    "SCHEDULER: several workers died of each of the last {count} objects, "
                    "also when these were alone. Check the workers' logs and their memory."
                ).format(count=self._lost)
            )
        joined.emit([(int(numbers[0]), failed(MODEL_CRASHED))])


class _Waiting:
    """The parts to be sent next: halves of lost ones first, which may come after its end."""

    def __init__(self, first: deque[Numbers], then: Iterator[Numbers]) -> None:
        self._first, self._then = first, then

    def __iter__(self) -> Iterator[Numbers]:
        return self

    def __next__(self) -> Numbers:
        return self._first.popleft() if self._first else next(self._then)


@contextmanager
def cluster(
    setting: Setting,
    interpreter: Path,
    run_folder: RunFolder,
    listener: Listener,
) -> Iterator[Callable[[], Cluster]]:
    """The workers of the scheduler that the job of ``setting`` names, until the context ends.

    Raises ClusterError when there are none, or none of the same versions, and Cancelled.
    """
    stop = threading.Event()
    folder = run_folder.make("cluster")
    link = Link(interpreter, folder, lambda: stop.is_set() or listener.cancelled())
    try:
        address = setting.job.scheduler
        found = link.connect(address, WAIT_SECONDS)
        listener.say(
            tr("The scheduler {address} has {workers} workers with {threads} threads.").format(
                address=address, workers=found.workers, threads=found.threads
            )
        )
        team = Cluster(link, setting, max(found.threads, 1), folder, stop)
        yield lambda: team
    finally:
        link.close()


def _no_room(error: OSError) -> TemporaryFull:
    return TemporaryFull(
        tr(
            "The temporary folder has no room for what the cluster is sent ({reason}). "
            "Free some space there, or set TMPDIR to another folder."
        ).format(reason=error.strerror or error)
    )

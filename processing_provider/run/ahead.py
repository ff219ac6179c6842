# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps are read ahead of the inference, by threads with openings of the images of their own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Optional, Union

from ...inference.errors import Cancelled, ImageryError
from ..imagery.collection import Collection, Opened
from ..objects.arrays import Objects
from .costs import Costs
from .plan import Step, split
from .read import Reading, read_step, unread

_POLL_SECONDS = 0.05


def steps_at_once(readers: int) -> int:
    """How many steps are in memory: one in each reader's hands, one waiting, one handed over."""
    return readers + 2


@dataclass(frozen=True)
class Read:
    """What came of a step: a reading for each object, and what only reading could tell."""

    readings: list[Reading]
    remarks: tuple[str, ...] = ()


class Ahead:
    """Reads objects of ``images`` with several threads.

    Each thread has a run of neighbouring steps, so that a block of an image is decoded by one of
    them.
    """

    def __init__(
        self,
        images: Collection,
        objects: Objects,
        readers: int,
        cancelled: Callable[[], bool],
    ) -> None:
        """``readers`` is the number of threads."""
        self._images = images
        self._objects = objects
        self._readers = readers
        self._cancelled = cancelled
        self._stop = threading.Event()
        self._arrived: queue.Queue[Union[Read, BaseException, None]] = queue.Queue(1)

    def read(self, steps: Sequence[Step]) -> Generator[Read, None, None]:
        """What comes of every step, in any order. Raises Cancelled, soon after it was asked."""
        shares = split(steps, self._readers)
        with ThreadPoolExecutor(max(len(shares), 1), "deep_objects_reader") as pool:
            try:
                for share in shares:
                    pool.submit(self._read_share, share)
                ended = 0
                while ended < len(shares):
                    arrived = self._arrived.get()
                    if isinstance(arrived, BaseException):
                        raise arrived
                    if arrived is None:
                        ended += 1
                    else:
                        yield arrived
            finally:
                self._stop.set()

    def _read_share(self, share: Sequence[Step]) -> None:
        """Read the steps of one thread."""
        try:
            reader = _Reader(self._images, self._objects, self._ended)
            for step in share:
                if self._ended():
                    raise Cancelled
                self._put(reader.read(step))
            self._put(None)
        except BaseException as error:
            self._put(error)

    def _ended(self) -> bool:
        return self._stop.is_set() or self._cancelled()

    def _put(self, found: Union[Read, BaseException, None]) -> None:
        """Hand over what was found, unless nobody waits for it any more."""
        while not self._stop.is_set():
            with suppress(queue.Full):
                self._arrived.put(found, timeout=_POLL_SECONDS)
                return


class _Reader:
    """One thread's opening of an image: neighbours among the steps share it."""

    def __init__(self, images: Collection, objects: Objects, cancelled: Callable[[], bool]) -> None:
        self._images = images
        self._objects = objects
        self._cancelled = cancelled
        self._number: Optional[int] = None
        self._image: Optional[Opened] = None
        self._failure = ImageryError()
        self._costs = Costs()

    def read(self, step: Step) -> Read:
        """What comes of ``step``."""
        if step.image != self._number:
            self._open(step.image)
        if self._image is None:
            return Read(list(unread(step, self._failure)))
        known = self._image.source.remarks
        readings = list(read_step(step, self._objects, self._image, self._costs))
        return Read(readings, tuple(r for r in self._image.source.remarks if r not in known))

    def _open(self, number: int) -> None:
        self._number, self._image, self._costs = number, None, Costs()
        try:
            self._image = self._images.open(number, self._cancelled)
        except ImageryError as error:
            self._failure = error

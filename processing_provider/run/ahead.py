# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps are read ahead of the inference, by threads with openings of the images of their own."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Optional, Union

import numpy as np

from ...inference.errors import Cancelled, ImageryError
from ..imagery.collection import Collection, Opened
from ..objects.arrays import Objects
from .costs import Costs
from .plan import Step
from .read import Reading, read_step, unread

_POLL_SECONDS = 0.05


def steps_at_once(readers: int) -> int:
    """How many steps are in memory: of each reader one in its hands and one that waits, and one."""
    return 2 * readers + 1


@dataclass(frozen=True)
class Read:
    """What came of a step: a reading for each object, and what only reading could tell."""

    readings: Iterator[Reading]
    remarks: tuple[str, ...] = ()


_Found = Union[Read, BaseException, None]


class Ahead:
    """Reads objects of ``images`` with several threads.

    Each thread has a run of neighbouring steps, so that a block of an image is decoded by one of
    them. What they find is taken from each in turn, so that two runs make the same batches.
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

    def read(self, steps: Sequence[Step]) -> Generator[Read, None, None]:
        """What comes of every step. Raises Cancelled, soon after it was asked."""
        shares = _shares(steps, self._objects, self._readers)
        with ThreadPoolExecutor(max(len(shares), 1), "deep_objects_reader") as pool:
            try:
                turns: deque[queue.Queue[_Found]] = deque()
                for share in shares:
                    turns.append(queue.Queue(1))
                    pool.submit(self._read_share, share, turns[-1])
                while turns:
                    found = turns[0].get()
                    if isinstance(found, BaseException):
                        raise found
                    if found is None:
                        turns.popleft()
                    else:
                        yield found
                        turns.rotate(-1)
            finally:
                self._stop.set()

    def _read_share(self, share: Sequence[Step], place: queue.Queue[_Found]) -> None:
        """Read the steps of one thread."""
        try:
            reader = _Reader(self._images, self._objects, self._ended)
            for step in share:
                if self._ended():
                    raise Cancelled
                self._put(reader.read(step), place)
            self._put(None, place)
        except BaseException as error:
            self._put(error, place)

    def _ended(self) -> bool:
        return self._stop.is_set() or self._cancelled()

    def _put(self, found: _Found, place: queue.Queue[_Found]) -> None:
        """Hand over what was found, unless nobody waits for it any more."""
        while not self._stop.is_set():
            with suppress(queue.Full):
                place.put(found, timeout=_POLL_SECONDS)
                return


def _shares(steps: Sequence[Step], objects: Objects, readers: int) -> list[Sequence[Step]]:
    """The steps in runs of neighbours, whole and with about equally many pixels; none is empty."""
    pixels = np.array([_pixels_of(step, objects) for step in steps], np.float64)
    middles = np.cumsum(pixels) - pixels / 2
    borders = np.searchsorted(middles, np.linspace(0, pixels.sum(), readers + 1)).tolist()
    return [steps[first:last] for first, last in zip(borders, borders[1:]) if first < last]


def _pixels_of(step: Step, objects: Objects) -> int:
    """How many pixels are read for ``step``, where that is known; 1 for whole images."""
    sides = objects.windows[step.numbers, 2:] if step.window is None else [step.window[2:]]
    return max(1, int(np.prod(sides, axis=1).sum()))


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
            return Read(unread(step, self._failure))
        known = self._image.source.remarks
        readings = read_step(step, self._objects, self._image, self._costs, ahead=True)
        return Read(readings, tuple(r for r in self._image.source.remarks if r not in known))

    def _open(self, number: int) -> None:
        self._number, self._image, self._costs = number, None, Costs()
        try:
            self._image = self._images.open(number, self._cancelled)
        except ImageryError as error:
            self._failure = error

# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips for training: read ahead as in a run, blackened, and handed to whoever writes them.

What is written is what a model would be given: the same windows, bands and values, with 0 where
pixels are invalid or outside the outline. Resizing and normalising are the training's own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from ...inference.chips.fill import only
from ...inference.errors import Cancelled
from ...inference.worker.devices import usable_cores
from ..imagery.collection import Collection
from ..objects.arrays import Objects
from ..objects.inside import masks
from ..texts import tr
from ..turns import groups
from .ahead import Ahead, steps_at_once
from .listener import Listener
from .read import Reading
from .run import all_steps
from .settings import window_memory

Pixels = npt.NDArray[Any]
Window = tuple[int, int, int, int]
#: So many objects as one thread writes at once, and their remarks, once they are written.
_Waiting = tuple[int, Future[list[str]]]

#: So many chips are blackened and written by one thread at once.
_TOGETHER = 32
_MOST_THREADS = 8
_MOST_REMARKS = 20


class Writer(Protocol):
    """Who writes chips; called from several threads."""

    def write(self, number: int, status: str, pixels: Pixels, window: Window) -> None:
        """The chip (bands, height, width) of object ``number``, cut at ``window``."""

    def skip(self, number: int, status: str) -> None:
        """Object ``number`` has no chip."""


def export_chips(
    images: Collection,
    objects: Objects,
    numbers: npt.NDArray[np.int64],
    writer: Writer,
    listener: Listener,
    done: int = 0,
) -> None:
    """Read the objects ``numbers``, and let ``writer`` have each; ``done`` were there before.

    Raises Cancelled, ImageryChanged, and what ``writer`` raises.
    """
    threads = max(1, min(usable_cores(), _MOST_THREADS))
    waiting: deque[_Waiting] = deque()
    total, remarks = done + len(numbers), _Remarks(listener)
    memory = window_memory() // (steps_at_once(threads) + 2 * threads)
    steps = all_steps(images, objects, numbers, memory, listener)
    ahead = Ahead(images, objects, threads, listener.cancelled)
    with (
        ThreadPoolExecutor(threads, "deep_objects_writer") as pool,
        closing(ahead.read(steps)) as found,
    ):
        try:
            for read in found:
                remarks.tell(read.remarks)
                for part in groups(read.readings, _TOGETHER):
                    if listener.cancelled():
                        raise Cancelled
                    if len(waiting) >= 2 * threads:
                        done += _finished(waiting.popleft(), remarks)
                    waiting.append((len(part), pool.submit(_hand_over, part, objects, writer)))
                    listener.classified(done, total)
            while waiting:
                done += _finished(waiting.popleft(), remarks)
                listener.classified(done, total)
        finally:
            for _, future in waiting:
                future.cancel()
    remarks.tell_rest()
    listener.classified(total, total)


def _finished(part: _Waiting, remarks: _Remarks) -> int:
    """How many objects ``part`` had, once all are written. Raises what the writer raised."""
    count, future = part
    remarks.tell(future.result())
    return count


def _hand_over(readings: Sequence[Reading], objects: Objects, writer: Writer) -> list[str]:
    """Write the chips of ``readings``; why some could not be read."""
    outlined = [reading for reading in readings if reading.chip and reading.chip.footprint]
    made = masks(
        [reading.chip.footprint for reading in outlined if reading.chip],
        [_window(reading) for reading in outlined],
    )
    inside = {reading.number: mask for reading, mask in zip(outlined, made)}
    for reading in readings:
        chip = reading.chip
        if chip is None:
            writer.skip(reading.number, reading.status)
            continue
        kept, mask = chip.valid, inside.get(reading.number)
        if mask is not None:
            kept = mask[None] if kept is None else kept & mask
        pixels = chip.pixels if kept is None else only(chip.pixels, kept)
        writer.write(reading.number, reading.status, pixels, _window(reading))
    return [reading.reason for reading in readings if reading.reason]


def _window(reading: Reading) -> Window:
    assert reading.chip is not None
    _, height, width = reading.chip.pixels.shape
    return (*reading.chip.origin, width, height)


class _Remarks:
    """Tells the first remarks, and counts the others."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._count = 0

    def tell(self, texts: Sequence[str]) -> None:
        for text in texts:
            self._count += 1
            if self._count <= _MOST_REMARKS:
                self._listener.say(text)

    def tell_rest(self) -> None:
        if self._count > _MOST_REMARKS:
            self._listener.say(
                tr("… and {count} more remarks like these.").format(
                    count=self._count - _MOST_REMARKS
                )
            )

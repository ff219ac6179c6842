# SPDX-License-Identifier: GPL-2.0-or-later
"""From a step of the plan to chips: read once or singly, cut, and say what is not valid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from time import perf_counter
from typing import NamedTuple, Optional

import numpy as np

from ...inference.chips.window import Chip, cut
from ...inference.errors import ImageryError
from ...inference.outcome import NODATA, OK, PARTIAL, READ_ERROR
from ..imagery.collection import Opened
from ..imagery.source import Pixels, Validity, Window
from ..objects.arrays import Objects
from .costs import Costs, Effort, efforts
from .plan import Step

Numbered = list[tuple[int, Window]]


class Reading(NamedTuple):
    """What came of one object's window.

    ``status`` is ok or partial with a ``chip``, else nodata or read_error; ``reason`` tells why
    it could not be read.
    """

    number: int
    status: str
    chip: Optional[Chip] = None
    reason: str = ""


def read_step(
    step: Step, objects: Objects, image: Opened, costs: Costs, ahead: bool = False
) -> Iterator[Reading]:
    """A reading for each object of ``step``, all of ``image``, whose ``costs`` are known so far.

    A common window is read before this returns; chips are cut from it when they are asked for,
    since those of thousands of objects take much memory. What is read singly is read when it is
    asked for, or, ``ahead``, before this returns. A common window that cannot be read is read again
    object by object, so that a damaged block costs only the objects on it.
    """
    singly: Optional[Effort] = None
    if step.window is not None:
        block = image.source.block_size
        together, singly = efforts(objects.windows[step.numbers], step.window, block)
        if singly is None or costs.prefer(together, singly):
            started = perf_counter()
            with suppress(ImageryError):
                pixels, valid = image.source.read(step.window, image.bands)
                costs.measured(together, perf_counter() - started)
                return _cut_all(step, step.window, pixels, valid, objects, image)
    readings = _read_singly(step, objects, image, singly, costs)
    return iter(list(readings)) if ahead else readings


def _cut_all(
    step: Step,
    common: Window,
    pixels: Pixels,
    valid: Validity,
    objects: Objects,
    image: Opened,
) -> Iterator[Reading]:
    """The readings of ``step``, cut from the pixels of the ``common`` window."""
    origin = common[:2]
    for number, window in _windows(step, objects, image):
        flags = None if valid is None else np.asarray(cut(valid, origin, window), bool)
        yield _reading(objects, number, window, cut(pixels, origin, window), flags, image)


def _read_singly(
    step: Step, objects: Objects, image: Opened, effort: Optional[Effort], costs: Costs
) -> Iterator[Reading]:
    """The readings of ``step``, each read for itself; ``effort`` is that of all, if known."""
    seconds = 0.0
    for number, window in _windows(step, objects, image):
        started = perf_counter()
        try:
            pixels, valid = image.source.read(window, image.bands)
        except ImageryError as error:
            yield Reading(number, READ_ERROR, reason=str(error))
            continue
        seconds += perf_counter() - started
        yield _reading(objects, number, window, pixels, valid, image)
    if effort is not None:
        costs.measured(effort, seconds)


def unread(step: Step, error: ImageryError) -> Iterator[Reading]:
    """The readings of a step whose image cannot be opened."""
    for number in step.numbers.tolist():
        yield Reading(number, READ_ERROR, reason=str(error))


def _windows(step: Step, objects: Objects, image: Opened) -> Numbered:
    """The numbers of a step's objects with their windows; one without a size is the whole image."""
    whole = (0, 0, image.source.grid.width, image.source.grid.height)
    windows = objects.windows[step.numbers].tolist()
    return [
        (number, tuple(window) if window[2] else whole)
        for number, window in zip(step.numbers.tolist(), windows)
    ]


def _reading(
    objects: Objects,
    number: int,
    window: Window,
    pixels: Pixels,
    valid: Validity,
    image: Opened,
) -> Reading:
    """The chip with its status; pixels count as invalid when no extracted band is valid there."""
    status = OK
    if valid is not None:
        if valid.all():
            valid = None
        else:
            anywhere = valid.any(axis=0)
            if not anywhere.any():
                return Reading(number, NODATA)
            status = OK if anywhere.all() else PARTIAL
    if image.ranges:
        try:
            image.check_ranges()
        except ImageryError as error:
            return Reading(number, READ_ERROR, reason=str(error))
    shape = objects.footprints.fetch(number)
    chip = Chip(number, pixels, valid, window[:2], shape, image.ranges)
    return Reading(number, status, chip)

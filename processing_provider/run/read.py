# SPDX-License-Identifier: GPL-2.0-or-later
"""From a step of the plan to chips: read once or singly, cut, and say what is not valid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...inference.chips.window import Chip, cut
from ...inference.errors import ImageryError
from ...inference.outcome import NODATA, OK, PARTIAL, READ_ERROR
from ..imagery.collection import Opened
from ..imagery.source import Pixels, Validity, Window
from ..objects.arrays import Objects
from .plan import Step


@dataclass(frozen=True)
class Reading:
    """What came of one object's window.

    ``status`` is ok or partial with a ``chip``, else nodata or read_error; ``reason`` tells why
    it could not be read.
    """

    number: int
    status: str
    chip: Optional[Chip] = None
    reason: str = ""


def read_step(step: Step, objects: Objects, image: Opened) -> Iterator[Reading]:
    """A reading for each object of ``step``, all of ``image``.

    A common window that cannot be read is read again object by object, so that a damaged block
    costs only the objects on it.
    """
    source, bands = image.source, image.bands
    if step.window is not None:
        try:
            pixels, valid = source.read(step.window, bands)
        except ImageryError:
            pass
        else:
            for number in step.numbers.tolist():
                window = _window(objects, number, image)
                parts = _cut(pixels, valid, step.window, window)
                yield _reading(objects, number, window, *parts, image)
            return
    for number in step.numbers.tolist():
        window = _window(objects, number, image)
        try:
            pixels, valid = source.read(window, bands)
        except ImageryError as error:
            yield Reading(number, READ_ERROR, reason=str(error))
        else:
            yield _reading(objects, number, window, pixels, valid, image)


def unread(step: Step, error: ImageryError) -> Iterator[Reading]:
    """The readings of a step whose image cannot be opened."""
    for number in step.numbers.tolist():
        yield Reading(number, READ_ERROR, reason=str(error))


def _window(objects: Objects, number: int, image: Opened) -> Window:
    """The object's window; one without a size is its whole image."""
    column, row, width, height = objects.windows[number].tolist()
    if width == 0:
        return 0, 0, image.source.grid.width, image.source.grid.height
    return column, row, width, height


def _cut(
    pixels: Pixels, valid: Validity, common: Window, window: Window
) -> tuple[Pixels, Validity]:
    origin = common[:2]
    flags = None if valid is None else np.asarray(cut(valid, origin, window), bool)
    return cut(pixels, origin, window), flags


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
    try:
        image.check_ranges()
    except ImageryError as error:
        return Reading(number, READ_ERROR, reason=str(error))
    shape = objects.footprints.fetch(number)
    chip = Chip(number, pixels, valid, window[:2], shape, image.ranges)
    return Reading(number, status, chip)

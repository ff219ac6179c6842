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
from ..imagery.source import Pixels, Source, Validity, Window
from ..objects.survey import Objects
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


def read_step(
    step: Step, objects: Objects, source: Source, bands: tuple[int, ...]
) -> Iterator[Reading]:
    """A reading for each object of ``step``.

    A common window that cannot be read is read again object by object, so that a damaged block
    costs only the objects on it.
    """
    if step.window is not None:
        try:
            pixels, valid = source.read(step.window, bands)
        except ImageryError:
            pass
        else:
            for number in step.numbers.tolist():
                window = _window(objects, number)
                yield _reading(objects, number, window, *_cut(pixels, valid, step.window, window))
            return
    for number in step.numbers.tolist():
        window = _window(objects, number)
        try:
            pixels, valid = source.read(window, bands)
        except ImageryError as error:
            yield Reading(number, READ_ERROR, reason=str(error))
        else:
            yield _reading(objects, number, window, pixels, valid)


def _window(objects: Objects, number: int) -> Window:
    column, row, width, height = objects.windows[number].tolist()
    return column, row, width, height


def _cut(
    pixels: Pixels, valid: Validity, common: Window, window: Window
) -> tuple[Pixels, Validity]:
    origin = common[:2]
    flags = None if valid is None else np.asarray(cut(valid, origin, window), bool)
    return cut(pixels, origin, window), flags


def _reading(
    objects: Objects, number: int, window: Window, pixels: Pixels, valid: Validity
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
    shape = objects.footprints.fetch(number)
    return Reading(number, status, Chip(number, pixels, valid, window[:2], shape))

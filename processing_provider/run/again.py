# SPDX-License-Identifier: GPL-2.0-or-later
"""The chips of a few objects once more, when a run is over: for people to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from ...inference.errors import Cancelled, ImageryError
from ..imagery.collection import Collection, Opened
from ..imagery.source import place_of
from ..objects.arrays import Objects
from .costs import Costs
from .plan import Step
from .read import Reading, read_step, unread


def read_again(
    images: Collection,
    objects: Objects,
    numbers: Sequence[int],
    cancelled: Callable[[], bool],
) -> Iterator[tuple[Reading, tuple[int, ...]]]:
    """A reading for each of ``numbers``, and which of its bands are red, green and blue.

    A band is known by its name, else by its place. They are the chips that the run had, one in
    memory at a time. Raises Cancelled, and ImageryChanged.
    """
    wanted = np.unique(np.asarray(numbers, np.int64))
    for image in np.unique(objects.images[wanted]).tolist():
        if cancelled():
            raise Cancelled
        step = Step(wanted[objects.images[wanted] == image], None, image)
        try:
            opened = images.open(image, cancelled)
        except ImageryError as error:
            for reading in unread(step, error):
                yield reading, ()
            continue
        colours = _colours(opened)
        for reading in read_step(step, objects, opened, Costs()):
            if cancelled():
                raise Cancelled
            yield reading, colours


def _colours(image: Opened) -> tuple[int, ...]:
    """The positions of red, green and blue among the bands that are read, or of the only band."""
    bands = [image.source.bands[band - 1] for band in image.bands]
    found = [place_of(bands, colour) for colour in ("red", "green", "blue")]
    if all(place is not None for place in found):
        return tuple(place for place in found if place is not None)
    return (0, 1, 2) if len(image.bands) >= len(found) else (0,)

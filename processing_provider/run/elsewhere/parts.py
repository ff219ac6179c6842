# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects in parts for other machines, each as one text: windows, images, footprints; and back.

In its part an object has a number of its own, from 0. A part holds neighbours, so that what it
reads is compact; which objects share a part changes no outcome.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ....inference.errors import ClusterError
from ...objects.arrays import NOTHING, PENDING, Footprints, Objects
from ...texts import tr
from ..journal.lines import Form, Numbered, line_outcomes
from ..plan import Step

#: How many objects a part has at most, and at least where there are so many.
_MOST_OBJECTS = 2000
_LEAST_OBJECTS = 50
_MOST_SHAPE_BYTES = 16 << 20
#: So many parts each thread of a cluster gets, so that all end at about the same time.
_PARTS_PER_THREAD = 8


def parts_of(steps: Sequence[Step], objects: Objects, threads: int) -> Iterator[npt.NDArray[Any]]:
    """The numbers (n,) of the objects of each part, in the order of ``steps``."""
    total = sum(len(step.numbers) for step in steps)
    most = total // (threads * _PARTS_PER_THREAD)
    most = max(_LEAST_OBJECTS, min(most, _MOST_OBJECTS))
    gathered: list[int] = []
    weight = 0
    for step in steps:
        for number in step.numbers.tolist():
            gathered.append(number)
            weight += objects.footprints.size_of(number)
            if len(gathered) == most or weight > _MOST_SHAPE_BYTES:
                yield np.array(gathered, np.int64)
                gathered, weight = [], 0
    if gathered:
        yield np.array(gathered, np.int64)


def part_text(objects: Objects, numbers: npt.NDArray[np.int64]) -> str:
    """The objects ``numbers`` as text."""
    shapes = [objects.footprints.fetch(number) for number in numbers.tolist()]
    return json.dumps(
        {
            "windows": _text(objects.windows[numbers].astype("<i8")),
            "images": _text(objects.images[numbers].astype("<i4")),
            "lengths": _text(np.array([len(shape) for shape in shapes], "<i8")),
            "shapes": b2a_base64(b"".join(shapes), newline=False).decode("ascii"),
        }
    )


def part_objects(text: str) -> Objects:
    """The objects, all of them pending, that ``part_text`` wrote."""
    part = json.loads(text)
    windows = np.frombuffer(a2b_base64(part["windows"]), "<i8").reshape(-1, 4)
    lengths = np.frombuffer(a2b_base64(part["lengths"]), "<i8")
    content = a2b_base64(part["shapes"])
    footprints = Footprints()
    for end, length in zip(np.cumsum(lengths).tolist(), lengths.tolist()):
        footprints.add(content[end - length : end])
    footprints.complete()
    return Objects(
        positions=np.arange(len(windows), dtype=np.int64),
        fids=np.full(len(windows), NOTHING, np.int64),
        images=np.frombuffer(a2b_base64(part["images"]), "<i4").astype(np.int32),
        windows=windows.astype(np.int64),
        statuses=np.full(len(windows), PENDING, np.uint8),
        footprints=footprints,
        dropped=0,
    )


def part_outcomes(
    text: str, numbers: npt.NDArray[np.int64], form: Form
) -> tuple[list[Numbered], list[str]]:
    """One outcome for each of ``numbers``, the objects of a part, and lines for the log.

    ``text`` is what a worker answered, ``form`` that of the run's outcomes. Raises ClusterError
    for anything else.
    """
    try:
        answer = json.loads(text)
        within = Form(len(numbers), form.scores, form.further, form.explained)
        outcomes = dict(line_outcomes(answer["line"].encode("ascii"), within))
        said = [str(line) for line in answer["said"]]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise no_part() from error
    if len(outcomes) != len(numbers):
        raise no_part()
    return [(number, outcomes[place]) for place, number in enumerate(numbers.tolist())], said


def no_part() -> ClusterError:
    """The error for an answer that is not about a part of the run."""
    return ClusterError(
        tr(
            "SCHEDULER: a worker answered with what is no outcome of its part. Check that no other "
            "program answers for it, and run again with RESUME."
        )
    )


def _text(values: npt.NDArray[Any]) -> str:
    return b2a_base64(values.tobytes(), newline=False).decode("ascii")

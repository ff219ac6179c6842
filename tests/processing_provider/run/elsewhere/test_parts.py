# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts for other machines: compact, bounded, and the same objects when they are read again."""

from __future__ import annotations

import json

import numpy as np
import pytest
from deep_objects.inference.errors import ClusterError
from deep_objects.inference.outcome import NODATA, OK, Outcome, failed
from deep_objects.processing_provider.objects.arrays import PENDING, Footprints, Objects
from deep_objects.processing_provider.run.elsewhere import parts
from deep_objects.processing_provider.run.elsewhere.parts import (
    part_objects,
    part_outcomes,
    part_text,
    parts_of,
)
from deep_objects.processing_provider.run.journal.lines import Form, batch_line
from deep_objects.processing_provider.run.plan import Step


def objects(count: int, shape: bytes = b"") -> Objects:
    """``count`` objects of two images, each with ``shape`` and its own number."""
    footprints = Footprints()
    for number in range(count):
        footprints.add(shape + bytes([number % 256]) if number % 3 else b"")
    footprints.complete()
    numbers = np.arange(count)
    windows = np.stack([numbers, -numbers, numbers + 1, numbers + 2], axis=1).astype(np.int64)
    return Objects(
        positions=numbers,
        fids=numbers,
        images=(numbers % 2).astype(np.int32),
        windows=windows,
        statuses=np.full(count, PENDING, np.uint8),
        footprints=footprints,
        dropped=0,
    )


def test_a_part_is_the_same_objects_when_it_is_read_again() -> None:
    """Windows, images, footprints; numbered anew, and all pending."""
    given = objects(20)
    numbers = np.array([7, 3, 19, 6])
    found = part_objects(part_text(given, numbers))

    assert len(found) == 4
    assert found.windows.tolist() == given.windows[numbers].tolist()
    assert found.images.tolist() == given.images[numbers].tolist()
    assert found.statuses.tolist() == [PENDING] * 4
    shapes = [given.footprints.fetch(number) for number in numbers.tolist()]
    assert [found.footprints.fetch(number) for number in range(4)] == shapes


def answer(line: bytes, **more: object) -> str:
    """What a worker says of a part."""
    return json.dumps({"kind": "outcomes", "line": line.decode(), "said": ["On a CPU."], **more})


def test_outcomes_of_a_part_are_those_of_its_objects() -> None:
    """By their numbers in the run, to the last bit."""
    found = [(1, Outcome(OK, "roof", 1 / 3, (1 / 3, 0.1))), (0, failed(NODATA))]
    outcomes, said = part_outcomes(answer(batch_line(found)), np.array([70, 3]), Form(99, 2))

    assert outcomes == [(70, failed(NODATA)), (3, Outcome(OK, "roof", 1 / 3, (1 / 3, 0.1)))]
    assert said == ["On a CPU."]


ROOF = Outcome(OK, "roof", 0.5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 100_000,
        json.dumps({"line": None, "said": []}),
        answer(batch_line([(0, ROOF)])),
        answer(batch_line([(0, ROOF), (0, ROOF)])),
        answer(batch_line([(0, ROOF), (2, ROOF)])),
        answer(batch_line([(0, ROOF), (1, Outcome("fine", "roof", 0.5))])),
        answer(batch_line([(0, ROOF), (1, ROOF)])[:-2]),
        answer(batch_line([(0, ROOF), (1, ROOF)]).replace(b"roof", b"barn", 1)),
        answer(batch_line([(0, ROOF), (1, Outcome(OK, "roof", 0.5, (0.5,)))])),
        answer(batch_line([(0, ROOF), (1, ROOF)]), said=None),
    ],
)
def test_an_answer_that_is_not_about_the_part_ends_the_run(text: str) -> None:
    """Cut short, damaged, of other objects or fewer, of another form, or no answer at all."""
    with pytest.raises(ClusterError) as error:
        part_outcomes(text, np.array([70, 3]), Form(99, 2))
    assert str(error.value) == (
        "SCHEDULER: a worker answered with what is no outcome of its part. Check that no other "
        "program answers for it, and run again with RESUME."
    )


def test_parts_keep_the_order_of_the_plan_and_leave_nothing_out() -> None:
    """Steps are joined and divided; each object is in one part."""
    steps = [Step(np.arange(start, start + 37)[::-1], None) for start in range(0, 370, 37)]
    found = list(parts_of(steps, objects(370), threads=1))

    assert np.concatenate(found).tolist() == np.concatenate([s.numbers for s in steps]).tolist()
    assert [len(part) for part in found] == [50] * 7 + [20]


def test_each_thread_gets_some_parts_of_bounded_size() -> None:
    """As large as overhead asks for, as small as all threads need to end together."""
    steps = [Step(np.arange(40_000), None)]

    assert {len(part) for part in parts_of(steps, objects(40_000), threads=1)} == {2000}
    assert {len(part) for part in parts_of(steps, objects(40_000), threads=10)} == {500}


def test_large_footprints_make_parts_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    """No part is more than some megabytes of text."""
    monkeypatch.setattr(parts, "_MOST_SHAPE_BYTES", 1000)
    found = list(parts_of([Step(np.arange(90), None)], objects(90, bytes(99)), threads=1))

    assert max(map(len, found)) == 17
    assert np.concatenate(found).tolist() == list(range(90))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Models whose code turns against the channel: they cost their own rows, or end the run."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.errors import WorkerCrashed
from deep_objects.inference.worker import lines
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import find_interpreter

from ...builders import chips_of, random_pixels
from ...raster_models import found, lone_model
from ..running import started

REMEDY = "Run again with a smaller batch_size, or check the model."


@pytest.fixture
def worker() -> Iterator[Worker]:
    """A process of the test's own, which will not survive it."""
    with started(find_interpreter("onnx")) as own:
        yield own


@pytest.fixture(scope="module")
def strong_worker() -> Iterator[Worker]:
    """A process on which some deeds have no effect."""
    with started(find_interpreter("onnx")) as own:
        yield own


def label(worker: Worker, folder: Path, deed: str, **keys: Any) -> Any:
    """What one chip is called by a function that does ``deed`` meanwhile."""
    definition = found(lone_model(folder / "model", "Hostile", Deed=deed, **keys))
    worker.load("raster_function", definition, {}, 3, "CPU", 1, code_allowed=True)
    return worker.result(worker.submit(0, chips_of(random_pixels(1)))).outcomes[0].label


@pytest.mark.parametrize("deed", ["print", "read", "close stdout"])
def test_the_standard_streams_are_not_the_channel(
    strong_worker: Worker, tmp_path: Path, deed: str
) -> None:
    """What looks like an answer there is none, and nobody waits for what was taken from there."""
    assert label(strong_worker, tmp_path, deed) == "own"


@pytest.mark.parametrize(
    ("deed", "fact"),
    [
        ("garbage", "sent what is no message"),
        ("close all", "ended"),
        ("flood", "answered out of turn"),
    ],
)
def test_a_function_that_spoils_the_channel_ends_its_process(
    worker: Worker, tmp_path: Path, deed: str, fact: str
) -> None:
    """It is told as a crash: nothing waits, and nothing fills the memory."""
    with pytest.raises(WorkerCrashed) as caught:
        label(worker, tmp_path, deed)

    first = str(caught.value).splitlines()[0]
    assert first.startswith(f"The inference process {fact} (exit code ")
    assert REMEDY in first


def test_a_line_without_end_does_not_fill_the_memory(
    worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than the longest line is not read."""
    monkeypatch.setattr(lines, "LONGEST_LINE", 1 << 20)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(WorkerCrashed) as caught:
        label(worker, tmp_path, "endless line")

    assert "sent what is no message" in str(caught.value)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    "answer",
    [
        {"labels": ["a", "b"]},
        {"scores": [[0.5, 0.5]]},
        {"confidences": ["high"]},
        {"statuses": ["owned"]},
        {"explanations": ["not base64"]},
        {"request": 2},
    ],
)
def test_a_forged_answer_of_another_form_is_a_crash(
    worker: Worker, tmp_path: Path, answer: dict[str, Any]
) -> None:
    """A function that found the channel can lie about its own rows, and do no other harm."""
    with pytest.raises(WorkerCrashed) as caught:
        label(worker, tmp_path, "write", Answer=answer)

    assert str(caught.value).startswith("The inference process ")
    assert REMEDY in str(caught.value)

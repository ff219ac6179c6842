# SPDX-License-Identifier: GPL-2.0-or-later
"""Inference processes that are killed, crash, hang or find no memory: real ones, every time."""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import pytest
from deep_objects.inference import texts
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import Cancelled, ModelError, OutputError, WorkerCrashed
from deep_objects.inference.outcome import MODEL_CRASHED, MODEL_ERROR, OK
from deep_objects.inference.worker import supervisor as module
from deep_objects.inference.worker.client import SLOTS, Worker
from deep_objects.inference.worker.environment import find_interpreter
from deep_objects.inference.worker.supervisor import BatchSize, Started, Supervisor

from ...builders import chips_of, definition, random_pixels
from ...models import write_endless_onnx, write_hungry_onnx, write_onnx
from ...raster_models import found, lone_model
from ..running import SLOT_BYTES

DEADLY = 66
SPOILING = 67
AGAIN = "It is started again."
KILLED = f"The inference process ended (exit code -9). {AGAIN}"
CRASHED = f"The inference process ended (exit code -11). {AGAIN}"


class Run:
    """A supervisor, the log that it writes, and the processes that it started."""

    def __init__(self, kind: str, given: ModelDefinition, size: int = 16) -> None:
        self.lines: list[str] = []
        self.started: list[Worker] = []
        self.stopped = threading.Event()
        self.size = BatchSize(size)
        self._model = (kind, given)
        self.supervisor = Supervisor(self._start, self.stopped.is_set, self.lines.append)
        self.supervisor.share(SLOT_BYTES * 16)

    def _start(self) -> Started:
        kind, given = self._model
        worker = Worker(find_interpreter("onnx"), self.stopped.is_set)
        self.started.append(worker)
        loaded = worker.load(kind, given, {}, 3, "CPU", 1, code_allowed=True)
        return Started(worker, loaded)

    @property
    def pid(self) -> int:
        """The number of the process at work."""
        return self.started[-1]._process.pid

    def judge(self, pixels: np.ndarray) -> list[Any]:
        """The outcomes of ``pixels``, batch after batch, two on their way as in a run."""
        outcomes: list[Any] = []
        chips, start = chips_of(pixels), 0
        while start < len(chips) or self.supervisor.waiting:
            while start < len(chips) and self.supervisor.waiting < SLOTS:
                batch = chips[start : start + self.size.value]
                self.supervisor.submit(batch)
                start += len(batch)
            outcomes += self.supervisor.collect(self.size).outcomes
        return outcomes


@pytest.fixture
def begin() -> Iterator[Callable[..., Run]]:
    """Starts runs that end with the test."""
    runs: list[Run] = []

    def started(kind: str, given: ModelDefinition, size: int = 16) -> Run:
        runs.append(Run(kind, given, size))
        return runs[-1]

    yield started
    for run in runs:
        run.supervisor.close()


def fragile(folder: Path) -> ModelDefinition:
    """A model that crashes in native code on chips whose highest value is DEADLY."""
    return found(lone_model(folder, "Fragile", ExtractBands=[0, 1, 2]))


def bright_and_dark(
    count: int, deadly: Sequence[int] = (), spoiling: Sequence[int] = ()
) -> np.ndarray:
    """Chips that are bright and dark in turn; those numbered ``deadly`` kill."""
    pixels = np.zeros((count, 3, 8, 8), np.uint8)
    pixels[::2] = 200
    for number in deadly:
        pixels[number] = DEADLY
    for number in spoiling:
        pixels[number] = SPOILING
    return pixels


@pytest.fixture
def french() -> Iterator[None]:
    """French for one test."""
    texts.speak("fr")
    yield
    texts.speak(texts.ENGLISH)


def labels(outcomes: Sequence[Any]) -> list[Optional[str]]:
    """The labels of ``outcomes``."""
    return [outcome.label for outcome in outcomes]


def test_a_killed_process_is_replaced_and_its_batches_are_done_again(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """Wherever it was: no outcome is missing, none is another."""
    run = begin("onnx", definition(write_onnx(tmp_path / "m.onnx")), 4)
    pixels = random_pixels(40)
    undisturbed = run.judge(pixels)
    for chips in (pixels[:4], pixels[4:8]):
        run.supervisor.submit(chips_of(chips))
    os.kill(run.pid, signal.SIGKILL)

    outcomes = [o for _ in range(2) for o in run.supervisor.collect(run.size).outcomes]
    outcomes += run.judge(pixels[8:])

    assert outcomes == undisturbed
    assert run.lines == [KILLED]
    assert run.size.value == 4


def test_a_process_that_ends_is_told_of_in_the_language_of_qgis(
    begin: Callable[..., Run], tmp_path: Path, french: None
) -> None:
    run = begin("onnx", definition(write_onnx(tmp_path / "m.onnx")), 4)
    os.kill(run.pid, signal.SIGKILL)
    run.judge(random_pixels(4))

    assert run.lines == [
        "Le processus d'inférence s'est terminé (code de sortie -9). Il est redémarré."
    ]


def test_an_object_that_crashes_the_model_costs_its_own_label_only(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """The batch is halved until it is alone; the others are done, batches stay as large."""
    run = begin("raster_function", fragile(tmp_path))

    outcomes = run.judge(bright_and_dark(36, deadly=[5]))

    expected: list[Optional[str]] = ["bright", "dark"] * 18
    expected[5] = None
    assert labels(outcomes) == expected
    assert [n for n, o in enumerate(outcomes) if o.status == MODEL_CRASHED] == [5]
    assert set(run.lines) == {CRASHED}
    assert run.size.value == 16


def test_objects_that_only_crash_give_up_in_the_end(
    begin: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that survives nothing is not tried on a million objects."""
    monkeypatch.setattr(module, "_HOPELESS", 3)
    run = begin("raster_function", fragile(tmp_path), 1)

    with pytest.raises(WorkerCrashed) as caught:
        run.judge(bright_and_dark(9, deadly=range(9)))

    assert str(caught.value) == (
        "The inference process died of each of the last 3 objects, also when they were alone. "
        "Check the model and its environment."
    )


def test_a_process_that_hangs_is_replaced(
    begin: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is stopped is as good as dead; its batch is done by the next."""
    run = begin("onnx", definition(write_onnx(tmp_path / "m.onnx")), 4)
    undisturbed = run.judge(random_pixels(8))
    monkeypatch.setattr(module, "_HANGS_SECONDS", 1.0)
    os.kill(run.pid, signal.SIGSTOP)

    assert run.judge(random_pixels(8)) == undisturbed
    assert run.lines == [f"The inference process gave no answer for 1 s (exit code -9). {AGAIN}"]


def test_an_object_on_which_the_model_hangs_costs_its_own_label_only(
    begin: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An endless computation ends like a crash."""
    monkeypatch.setattr(module, "_HANGS_SECONDS", 0.5)
    run = begin("onnx", definition(write_endless_onnx(tmp_path / "m.onnx")), 4)
    pixels = np.ones((8, 3, 8, 8), np.float32)
    run.judge(pixels)
    pixels[6] = 2000

    statuses = [outcome.status for outcome in run.judge(pixels)]

    assert statuses == [OK] * 6 + [MODEL_CRASHED, OK]


def test_memory_that_runs_out_makes_batches_smaller(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """Really: the process may not take more. 16, then 4; every object has its label."""
    run = begin("onnx", definition(write_hungry_onnx(tmp_path / "m.onnx")))
    pixels = random_pixels(36)
    undisturbed = [run.judge(pixels[n : n + 1])[0] for n in range(len(pixels))]
    used = int(Path(f"/proc/{run.pid}/statm").read_text().split()[0]) * resource.getpagesize()
    limit = used + (150 << 20)
    resource.prlimit(run.pid, resource.RLIMIT_AS, (limit, limit))

    outcomes = run.judge(pixels)

    assert labels(outcomes) == labels(undisturbed)
    assert np.allclose([o.confidence for o in outcomes], [o.confidence for o in undisturbed])
    assert run.lines == [
        "Memory ran out with 16 objects at once: batches have 4 from here on.",
    ]
    assert run.size.value == 4


def test_batches_that_kill_only_when_they_are_large_become_smaller(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """As where the system kills what takes too much memory."""
    run = begin("raster_function", fragile(tmp_path))
    chips = chips_of(bright_and_dark(16))
    killer = Killer(run, 16)

    judged = killer.collect(chips)

    assert labels(judged) == ["bright", "dark"] * 8
    assert run.lines[-1] == (
        "The inference process died of 16 objects at once, but not of fewer: batches have 4 from "
        "here on."
    )


def test_an_object_is_not_to_blame_for_a_few_kills_from_outside(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """Somebody who ends processes at random may hit the same object's several times."""
    run = begin("raster_function", fragile(tmp_path), 1)

    judged = Killer(run, 1, times=4).collect(chips_of(bright_and_dark(1)))

    assert labels(judged) == ["bright"]
    assert run.lines == [KILLED] * 4


class Killer:
    """Kills whatever process gets a batch of a certain size, before it can answer."""

    def __init__(self, run: Run, size: int, times: int = 1000) -> None:
        self._run = run
        self._size = size
        self._times = times

    def collect(self, chips: Sequence[Any]) -> list[Any]:
        """The outcomes of one batch under these circumstances."""
        submit = Worker.submit

        def deadly(worker: Worker, slot: int, given: Sequence[Any]) -> int:
            doomed = len(given) == self._size and self._times > 0
            self._times -= doomed
            if doomed:  # before it can be quick
                os.kill(worker._process.pid, signal.SIGSTOP)
            number = submit(worker, slot, given)
            if doomed:
                os.kill(worker._process.pid, signal.SIGKILL)
            return number

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Worker, "submit", deadly)
            self._run.supervisor.submit(chips)
            return self._run.supervisor.collect(self._run.size).outcomes


def test_an_object_that_spoils_the_process_costs_its_own_label_only(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """As some errors of a card do, after which every call fails."""
    run = begin("raster_function", fragile(tmp_path), 4)

    outcomes = run.judge(bright_and_dark(24, spoiling=[8]))

    expected: list[Optional[str]] = ["bright", "dark"] * 12
    expected[8] = None
    assert labels(outcomes) == expected
    assert outcomes[8].status == MODEL_ERROR
    assert set(run.lines) == {f"The inference process fails on object after object. {AGAIN}"}


def test_a_process_without_room_for_chips_is_not_left_behind(
    begin: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, just when one takes over."""
    run = begin("onnx", definition(write_onnx(tmp_path / "m.onnx")), 4)
    os.kill(run.pid, signal.SIGKILL)
    run.supervisor.submit(chips_of(random_pixels(4)))
    monkeypatch.setattr("tempfile.mkstemp", full_disk)

    with pytest.raises(OutputError):
        run.supervisor.collect(run.size)

    assert not any(worker._process.poll() is None for worker in run.started)


def full_disk(*_: Any, **__: Any) -> Any:
    """What the system says then."""
    raise OSError(28, "No space left on device")


def test_a_model_that_is_refused_is_refused_at_once(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    """It is not tried again."""
    (tmp_path / "bad.onnx").write_bytes(b"bad")
    begun = time.monotonic()

    with pytest.raises(ModelError):
        begin("onnx", definition(tmp_path / "bad.onnx"))

    assert time.monotonic() - begun < 10


def test_a_cancel_while_a_process_is_started_again_is_heard(
    begin: Callable[..., Run], tmp_path: Path
) -> None:
    run = begin("onnx", definition(write_onnx(tmp_path / "m.onnx")), 4)
    run.supervisor.submit(chips_of(random_pixels(4)))
    os.kill(run.pid, signal.SIGKILL)
    run.stopped.set()

    with pytest.raises(Cancelled):
        run.supervisor.collect(run.size)


@pytest.mark.parametrize(
    ("tried", "left"), [(64, 25), (25, 9), (16, 4), (9, 4), (4, 1), (2, 1), (1, 1)]
)
def test_a_batch_goes_to_the_square_at_or_below_its_half(tried: int, left: int) -> None:
    size = BatchSize(64)

    size.lower(tried)

    assert size.value == left

# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that stay loaded between runs: which process a run gets, and what ends those that wait."""

from __future__ import annotations

import os
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import Cancelled, WorkerCrashed
from deep_objects.inference.worker import client
from deep_objects.inference.worker.cleaning.run_folder import RunFolder
from deep_objects.inference.worker.devices import Placement
from deep_objects.inference.worker.environment import find_interpreter
from deep_objects.inference.worker.home import Home
from deep_objects.inference.worker.supervisor import BatchSize, Started, Supervisor
from deep_objects.inference.worker.warm import Warmth

from ...builders import chips_of, definition, random_pixels
from ...models import OnnxForm, write_onnx
from ..running import SLOT_BYTES
from .test_client import is_running, pid_of, within

PLACE = Placement(None, 1)
ASKED: Mapping[str, Any] = {
    "kind": "onnx",
    "arguments": {},
    "bands": 3,
    "device": "CPU",
    "threads": 1,
    "with_scores": True,
}


@dataclass
class Desktop:
    """A QGIS that is open: its warmth, and the temporary folder of what waits."""

    warmth: Warmth
    temporary: Path
    lines: list[str] = field(default_factory=list)

    @contextmanager
    def home(self, model: ModelDefinition, code_allowed: bool = False) -> Iterator[Home]:
        """The home of ``model`` during a run."""
        interpreter = find_interpreter("onnx")
        with (
            RunFolder(None) as run_folder,
            self.warmth.home(interpreter, model, run_folder, code_allowed, lambda: False) as home,
        ):
            yield home

    def run(
        self,
        model: ModelDefinition,
        code_allowed: bool = False,
        meanwhile: Callable[[], object] = lambda: None,
        **changes: Any,
    ) -> tuple[int, list[Any]]:
        """The process that a run with ``model`` had, and the outcomes of four chips.

        ``meanwhile`` is done while it has the process.
        """
        asked = {**ASKED, **changes}
        with self.home(model, code_allowed) as home:
            supervisor = self.supervisor(home, asked)
            meanwhile()
            supervisor.submit(chips_of(random_pixels(4)))
            outcomes = supervisor.collect(BatchSize(4)).outcomes
            left = supervisor.unharmed
            assert left is not None
            home.keep(left, PLACE, asked)
        return pid_of(left.worker), outcomes

    def supervisor(self, home: Home, asked: Mapping[str, Any] = ASKED) -> Supervisor:
        """A process of ``home`` under supervision, with room for chips."""
        start = partial(home.start, PLACE, asked, lambda: False)
        supervisor = Supervisor(start, lambda: False, self.lines.append)
        supervisor.share(SLOT_BYTES)
        return supervisor

    @property
    def folders(self) -> list[Path]:
        """The temporary folders of the homes that wait."""
        return sorted(self.temporary.iterdir())


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """One whose models wait for a minute."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    warmth = Warmth()
    warmth.begin(60)
    yield Desktop(warmth, temporary)
    warmth.end()


@pytest.fixture
def model(tmp_path: Path) -> ModelDefinition:
    """A classifier of three classes."""
    return definition(write_onnx(tmp_path / "m.onnx"))


def test_the_next_run_gets_the_same_process(desktop: Desktop, model: ModelDefinition) -> None:
    first = desktop.run(model)

    assert desktop.run(model) == first
    assert is_running(first[0])


def test_another_argument_is_loaded_by_the_same_process(
    desktop: Desktop, model: ModelDefinition
) -> None:
    """And back again."""
    process, outcomes = desktop.run(model)

    other, below = desktop.run(model, arguments={"score_threshold": 1.0})

    assert (other, {outcome.status for outcome in below}) == (process, {"below_threshold"})
    assert desktop.run(model) == (process, outcomes)


def test_another_model_never_comes_into_the_process(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path
) -> None:
    """Each has its own; both wait."""
    other = definition(write_onnx(tmp_path / "other.onnx", OnnxForm(tail="Gemm")))
    first, second = desktop.run(model), desktop.run(other)

    assert first[0] != second[0]
    assert [desktop.run(model), desktop.run(other)] == [first, second]


def test_of_many_models_those_used_last_wait(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path
) -> None:
    others = [definition(write_onnx(tmp_path / f"{name}.onnx")) for name in "ab"]
    process, _ = desktop.run(model)
    kept = [desktop.run(other)[0] for other in others]

    assert not is_running(process)
    assert all(map(is_running, kept))
    assert len(desktop.folders) == 2


def test_a_file_with_another_content_is_another_model(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path
) -> None:
    """Though its name is the same; the old one is not used for it."""
    process, outcomes = desktop.run(model)
    write_onnx(tmp_path / "m.onnx", OnnxForm(tail="Gemm"))

    other, changed = desktop.run(model)

    assert other != process
    assert changed == desktop.run(definition(tmp_path / "m.onnx"))[1] != outcomes


def test_a_file_that_changes_during_the_run_is_not_kept(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path
) -> None:
    with desktop.home(model) as home:
        left = home.start(PLACE, ASKED, lambda: False)
        write_onnx(tmp_path / "m.onnx", OnnxForm(tail="Gemm"))
        home.keep(left, PLACE, ASKED)

    assert not is_running(pid_of(left.worker))
    assert desktop.folders == []


def test_a_process_that_died_while_it_waited_is_not_missed(
    desktop: Desktop, model: ModelDefinition
) -> None:
    """Another takes its place, and nothing is said of it."""
    process, outcomes = desktop.run(model)
    os.kill(process, signal.SIGKILL)
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)

    other, again = desktop.run(model)

    assert other != process
    assert (again, desktop.lines) == (outcomes, [])


def test_a_process_that_hangs_while_it_waited_is_replaced(
    desktop: Desktop, model: ModelDefinition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "_SHARE_SECONDS", 0.3)
    process, _ = desktop.run(model)
    os.kill(process, signal.SIGSTOP)

    with desktop.home(model) as home:
        desktop.supervisor(home).close()

    assert not is_running(process)
    assert desktop.lines == [
        "The inference process gave no answer for 0 s (exit code -9). It is started again."
    ]


def test_a_run_whose_process_died_leaves_none(desktop: Desktop, model: ModelDefinition) -> None:
    """What harmed the first may have harmed the one that took its place."""
    with desktop.home(model) as home:
        supervisor = desktop.supervisor(home)
        before = supervisor.unharmed
        assert before is not None
        os.kill(pid_of(before.worker), signal.SIGKILL)
        supervisor.submit(chips_of(random_pixels(4)))

        assert len(supervisor.collect(BatchSize(4)).outcomes) == 4
        assert supervisor.unharmed is None
        supervisor.close()

    assert desktop.folders == []


def test_a_run_that_failed_leaves_no_process(desktop: Desktop, model: ModelDefinition) -> None:
    processes: list[int] = []

    def fail() -> None:
        with desktop.home(model) as home:
            left = home.start(PLACE, ASKED, lambda: False)
            home.keep(left, PLACE, ASKED)
            processes.append(pid_of(left.worker))
            raise Cancelled

    with pytest.raises(Cancelled):
        fail()

    assert not is_running(processes[0])
    assert desktop.folders == []


def test_nothing_waits_for_longer_than_it_may(model: ModelDefinition, desktop: Desktop) -> None:
    """The memory of a card is free then, and so is the disk."""
    desktop.warmth.begin(0.2)
    process, _ = desktop.run(model)

    assert within(5, lambda: not is_running(process) and not desktop.folders)


def test_the_end_ends_all_that_wait(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path
) -> None:
    """And nothing waits any more."""
    other = definition(write_onnx(tmp_path / "other.onnx"))
    processes = [desktop.run(model)[0], desktop.run(other)[0]]

    desktop.warmth.end()

    assert not any(map(is_running, processes))
    assert desktop.folders == []
    assert not is_running(desktop.run(model)[0])


def test_an_environment_that_is_going_to_change_is_left(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path
) -> None:
    """Those that wait in another one stay."""
    process, _ = desktop.run(model)
    desktop.warmth.leave(tmp_path / "python")
    assert is_running(process)

    desktop.warmth.leave(find_interpreter("onnx"))

    assert within(5, lambda: not is_running(process))
    assert desktop.folders == []


def test_where_code_is_allowed_nothing_waits(desktop: Desktop, model: ModelDefinition) -> None:
    """What the code did to its process must not reach the next run."""
    process, _ = desktop.run(model, code_allowed=True)

    assert not is_running(process)
    assert desktop.folders == []


def test_two_runs_at_once_have_a_process_each(desktop: Desktop, model: ModelDefinition) -> None:
    desktop.run(model)
    runs: list[tuple[int, list[Any]]] = []
    both = threading.Barrier(2, timeout=60)

    def run() -> None:
        runs.append(desktop.run(model, meanwhile=both.wait))

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({process for process, _ in runs}) == 2
    assert runs[0][1] == runs[1][1]


def test_a_model_on_a_card_goes_before_another_is_loaded(
    desktop: Desktop, model: ModelDefinition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card is simulated: the process says that it computes on one."""
    load = client.Worker.load
    monkeypatch.setattr(
        client.Worker, "load", lambda *a, **k: replace(load(*a, **k), device="GPU (simulated)")
    )
    process, outcomes = desktop.run(model)
    assert desktop.run(model) == (process, outcomes)
    other = definition(write_onnx(tmp_path / "other.onnx"))

    with desktop.home(other):
        assert not is_running(process)


def test_a_card_that_failed_is_tried_again(desktop: Desktop, model: ModelDefinition) -> None:
    """By the same process: the card may be free by now."""
    card = Placement("0", 1)
    loads: list[str] = []
    with desktop.home(model) as home:
        asked = {**ASKED, "device": "AUTO"}
        left = home.start(card, asked, lambda: False)
        home.keep(left, card, asked)
        original = left.worker.load

        def noted(**values: Any) -> Any:
            loads.append(values["device"])
            return original(**values)

        left.worker.load = noted  # type: ignore[method-assign]

        again = home.start(card, asked, lambda: False)
        home.keep(again, card, asked)

    assert (again.worker, loads) == (left.worker, ["AUTO"])


def test_twenty_runs_leave_no_more_than_two(desktop: Desktop, model: ModelDefinition) -> None:
    """Neither open files and threads here, nor open files and memory in the process."""
    process, _ = desktop.run(model)
    desktop.run(model)
    before = held(process)

    for _ in range(18):
        desktop.run(model)

    after = held(process)
    assert after[:3] == before[:3]
    assert after[3] - before[3] < 20 << 20


def held(process: int) -> tuple[int, int, int, int]:
    """Open files here, threads here, open files there, bytes of memory there."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return (
        len(os.listdir("/proc/self/fd")),
        threading.active_count(),
        len(os.listdir(f"/proc/{process}/fd")),
        pages * os.sysconf("SC_PAGE_SIZE"),
    )


def test_the_file_for_chips_goes_with_the_run(desktop: Desktop, model: ModelDefinition) -> None:
    """It may be large."""
    before = Path("/proc/self/maps").read_text().count(".pixels")

    desktop.run(model)

    assert Path("/proc/self/maps").read_text().count(".pixels") == before


def test_a_process_that_speaks_unasked_is_not_used(
    desktop: Desktop, model: ModelDefinition
) -> None:
    """Its answer would be taken for that to the next request."""
    with desktop.home(model) as home:
        left: Started = home.start(PLACE, ASKED, lambda: False)
        home.keep(left, PLACE, ASKED)
        left.worker._pipes._heard.put((0.0, b"{}\n"))

        assert home.start(PLACE, ASKED, lambda: False).worker is not left.worker
        assert not is_running(pid_of(left.worker))


def test_a_home_without_an_interpreter_leaves_no_folder(
    desktop: Desktop, model: ModelDefinition
) -> None:
    missing = Path("/nowhere/bin/python")
    with RunFolder(None) as run_folder, pytest.raises(WorkerCrashed):
        desktop.warmth.home(missing, model, run_folder, False, lambda: False).__enter__()

    assert desktop.folders == []

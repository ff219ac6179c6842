# SPDX-License-Identifier: GPL-2.0-or-later
"""What is temporary goes with the run, also when the run's process is killed."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from deep_objects.inference.errors import OutputError, WorkerCrashed
from deep_objects.inference.worker.cleaning.run_folder import RunFolder
from deep_objects.inference.worker.environment import find_interpreter

from ....conftest import REPOSITORY

#: A run that makes two folders, starts a process that ends for no signal but one, and waits.
RUN = f"""
import importlib.util, subprocess, sys, time
from pathlib import Path
place = {str(REPOSITORY / "inference/worker/start.py")!r}
spec = importlib.util.spec_from_file_location("start", place)
start = importlib.util.module_from_spec(spec)
spec.loader.exec_module(start)
start.load_package()
from deep_objects.inference.worker.cleaning.run_folder import RunFolder

run_folder = RunFolder(Path(sys.argv[1]))
(run_folder.make("worker") / "large").write_bytes(b"x")
beside = run_folder.make_beside(Path(sys.argv[2]))
(beside / "out.gpkg").write_bytes(b"x")
command = "import signal, time; signal.signal(15, signal.SIG_IGN); time.sleep(60)"
child = subprocess.Popen([sys.executable, "-c", command], start_new_session=True)
run_folder.process_started(child.pid)
print(child.pid, flush=True)
time.sleep(60)
"""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where an output shall be, alone in its folder."""
    folder = tmp_path / "outputs"
    folder.mkdir()
    return folder / "out.gpkg"


@pytest.fixture(params=["absolute", "relative"])
def run(
    temporary: Path, target: Path, request: pytest.FixtureRequest
) -> Iterator[subprocess.Popen[str]]:
    """The process of a run, in a session of its own as QGIS's may be.

    It is given the whole path of its output, or where that lies from its working folder.
    """
    given = str(target) if request.param == "absolute" else target.name
    command = [sys.executable, "-c", RUN, str(find_interpreter("onnx")), given]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, start_new_session=True, cwd=target.parent
    ) as started:
        yield started
        started.kill()


def within(seconds: float, condition: Callable[[], bool]) -> bool:
    """Whether ``condition`` came true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def is_running(process: int) -> bool:
    """Whether it lives; a zombie does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def cleaners(parent: int) -> set[int]:
    """The cleaners that the process ``parent`` started and that live."""
    script = str(REPOSITORY / "inference/worker/cleaning/cleaner.py").encode()
    found: set[int] = set()
    for task in Path(f"/proc/{parent}/task").iterdir():
        with suppress(FileNotFoundError):  # a thread that has just ended
            found |= set(map(int, (task / "children").read_text().split()))
    return {number for number in found if is_running(number) and script in _command(number)}


def _command(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


@pytest.mark.parametrize("whole_group", [False, True])
def test_nothing_is_left_of_a_run_that_is_killed(
    run: subprocess.Popen[str], temporary: Path, target: Path, whole_group: bool
) -> None:
    """Neither a folder nor a process, also when the whole group of the run is killed."""
    assert run.stdout is not None
    child = int(run.stdout.readline())
    (mine,) = cleaners(run.pid)
    assert is_running(child) and len(list(temporary.iterdir())) == 1
    assert len(list(target.parent.iterdir())) == 1

    if whole_group:
        os.killpg(run.pid, signal.SIGKILL)
    else:
        run.kill()

    assert within(5, lambda: not is_running(child) and not is_running(mine))
    assert list(temporary.iterdir()) == []
    assert list(target.parent.iterdir()) == []


def test_a_process_that_was_stopped_is_killed_too(run: subprocess.Popen[str]) -> None:
    """It could not notice that its run is gone."""
    assert run.stdout is not None
    child = int(run.stdout.readline())
    os.kill(child, signal.SIGSTOP)

    run.kill()

    assert within(5, lambda: not is_running(child))


def test_a_run_that_ends_leaves_no_folder_and_no_cleaner(temporary: Path, target: Path) -> None:
    """All is gone when close returns."""
    before = cleaners(os.getpid())
    with RunFolder(find_interpreter("onnx")) as run_folder:
        (run_folder.make("package") / "model.onnx").write_bytes(b"x")
        (run_folder.make_beside(target) / "out.gpkg").write_bytes(b"x")
        assert within(5, lambda: len(cleaners(os.getpid()) - before) == 1)

    assert list(temporary.iterdir()) == list(target.parent.iterdir()) == []
    assert cleaners(os.getpid()) == before


def test_what_is_let_go_stays_when_the_run_ends_without_a_word(temporary: Path) -> None:
    """A process that ended may have left its number to another one."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        run_folder = RunFolder(find_interpreter("onnx"))
        run_folder.process_started(stranger.pid)
        run_folder.process_ended(stranger.pid)
        cleaner = run_folder._cleaner
        assert cleaner is not None and cleaner.stdin is not None
        cleaner.stdin.close()

        assert cleaner.wait(5) == 0

        assert list(temporary.iterdir()) == []
        assert stranger.poll() is None
        stranger.kill()
    run_folder.close()


def test_a_run_goes_well_without_its_cleaner(temporary: Path, target: Path) -> None:
    """Somebody may end it; then the run clears up by itself."""
    run_folder = RunFolder(find_interpreter("onnx"))
    assert run_folder._cleaner is not None
    run_folder._cleaner.kill()
    run_folder._cleaner.wait()

    run_folder.make_beside(target)
    run_folder.process_started(1)
    run_folder.close()

    assert list(temporary.iterdir()) == list(target.parent.iterdir()) == []


def test_a_folder_can_be_removed_before_the_run_ends(temporary: Path, target: Path) -> None:
    """Its name is then nobody's any more."""
    with RunFolder(find_interpreter("onnx")) as run_folder:
        beside = run_folder.make_beside(target)
        run_folder.remove(beside)
        beside.mkdir()

    assert list(target.parent.iterdir()) == [beside]


def test_without_an_interpreter_the_folders_go_with_the_run(temporary: Path) -> None:
    """No process is there to be started."""
    before = cleaners(os.getpid())
    with RunFolder(None) as run_folder:
        run_folder.make("package")
        assert cleaners(os.getpid()) == before

    assert list(temporary.iterdir()) == []


def test_no_variable_of_qgis_reaches_the_cleaner(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its Python would be led astray, as an inference process's would."""
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    with RunFolder(find_interpreter("onnx")) as run_folder:
        assert run_folder._cleaner is not None
        block = Path(f"/proc/{run_folder._cleaner.pid}/environ").read_bytes()

    assert b"/nowhere" not in block


def test_an_interpreter_that_is_not_there_is_told(temporary: Path) -> None:
    """The message names the interpreter, the system's reason and the remedy."""
    with pytest.raises(WorkerCrashed) as caught:
        RunFolder(Path("/nowhere/bin/python"))

    assert str(caught.value) == (
        "The inference process could not be started with /nowhere/bin/python "
        "(No such file or directory). Set the inference environment up again."
    )
    assert list(temporary.iterdir()) == []


def test_a_lack_of_files_is_no_fault_of_the_environment(temporary: Path) -> None:
    """Nobody need set it up again."""
    interpreter = find_interpreter("onnx")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, before[1]))
    try:
        with pytest.raises(WorkerCrashed) as caught:
            RunFolder(interpreter)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)

    assert str(caught.value) == (
        f"The inference process could not be started with {interpreter} (Too many open files). "
        "Close other programs, or raise the limits that the system sets to QGIS."
    )


def test_a_temporary_folder_that_went_away_is_told(temporary: Path) -> None:
    """The sentence says what helps; no cleaner is left."""
    before = cleaners(os.getpid())
    tempfile.gettempdir()
    temporary.rmdir()

    with pytest.raises(OutputError) as caught:
        RunFolder(find_interpreter("onnx"))

    assert str(caught.value) == (
        "No temporary folder can be made (No such file or directory). "
        "Free some space, or set TMPDIR to another folder."
    )
    assert cleaners(os.getpid()) == before

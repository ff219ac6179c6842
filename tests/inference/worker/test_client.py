# SPDX-License-Identifier: GPL-2.0-or-later
"""The run's end of an inference process: real processes that start, fail, die and are stopped."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from deep_objects.inference.errors import (
    Cancelled,
    ModelError,
    OutputError,
    WorkerCrashed,
    WorkerFailed,
)
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import find_interpreter

from ...builders import chips_of, definition, emd, random_pixels
from ...conftest import REPOSITORY
from ...models import write_endless_onnx, write_onnx
from ..running import SLOT_BYTES, classify, load, started

REMEDY = "Run again with a smaller batch_size, or check the model."


@pytest.fixture
def stopped() -> threading.Event:
    """What the user's cancel button sets."""
    return threading.Event()


@pytest.fixture
def worker(stopped: threading.Event) -> Iterator[Worker]:
    """An inference process of the test's own, to be ill-treated."""
    with started(find_interpreter("onnx"), stopped.is_set) as own:
        yield own


def endless_chips() -> list[Any]:
    """Chips on which the endless models compute for hours."""
    return chips_of(np.full((2, 3, 8, 8), 2000, np.float32))


def pid_of(worker: Worker) -> int:
    """The process's number, as a system monitor shows it."""
    return worker._process.pid


def is_running(pid: int) -> bool:
    """Whether a process lives and is more than an entry waiting to be collected."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold in so many seconds."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def test_a_process_that_is_killed_while_computing_is_a_crash(
    worker: Worker, tmp_path: Path
) -> None:
    """A process that dies in the middle of a batch is told with its exit code and a remedy."""
    load(worker, "onnx", definition(write_endless_onnx(tmp_path / "m.onnx")))
    request = worker.submit(0, endless_chips())
    threading.Timer(0.3, os.kill, (pid_of(worker), signal.SIGKILL)).start()

    with pytest.raises(WorkerCrashed) as caught:
        worker.result(request)

    assert str(caught.value) == f"The inference process ended (exit code -9). {REMEDY}"


def test_a_process_that_died_between_batches_is_a_crash(worker: Worker, tmp_path: Path) -> None:
    """Handing a batch to a process that is gone says so, whichever call notices."""
    load(worker, "onnx", definition(write_onnx(tmp_path / "m.onnx")))
    os.kill(pid_of(worker), signal.SIGKILL)
    assert within(2, lambda: not is_running(pid_of(worker)))

    with pytest.raises(WorkerCrashed) as caught:
        classify(worker, chips_of(random_pixels(2)), 2)

    assert str(caught.value) == f"The inference process ended (exit code -9). {REMEDY}"


def test_a_run_cancelled_while_computing_stops_within_two_seconds(
    worker: Worker, stopped: threading.Event, tmp_path: Path
) -> None:
    """A cancelled computation is not waited for; its process is gone."""
    load(worker, "onnx", definition(write_endless_onnx(tmp_path / "m.onnx")))
    request = worker.submit(0, endless_chips())
    threading.Timer(0.3, stopped.set).start()
    start = time.monotonic()

    with pytest.raises(Cancelled) as caught:
        worker.result(request)

    assert time.monotonic() - start < 2
    assert str(caught.value) == ("The run was cancelled; nothing more was read or classified.")
    assert not is_running(pid_of(worker))


def test_torchscript_cancelled_while_computing_stops_within_two_seconds(
    torchscript: dict[str, Path], stopped: threading.Event
) -> None:
    """The same for a program that keeps PyTorch's interpreter busy."""
    worker = Worker(find_interpreter("torch"), stopped.is_set)
    worker.share(SLOT_BYTES)
    load(worker, "torchscript", definition(torchscript["endless"]))
    request = worker.submit(0, endless_chips())
    threading.Timer(0.3, stopped.set).start()
    start = time.monotonic()

    with pytest.raises(Cancelled):
        worker.result(request)

    assert time.monotonic() - start < 2
    assert not is_running(pid_of(worker))


def test_a_start_that_is_cancelled_leaves_no_process() -> None:
    """Cancelling before the process spoke ends it."""
    before = children()

    with pytest.raises(Cancelled):
        Worker(find_interpreter("onnx"), lambda: True)

    assert children() == before


def test_closing_ends_the_process(worker: Worker) -> None:
    """A process that is not needed any more is gone when close returns."""
    worker.close()

    assert not is_running(pid_of(worker))


def test_closing_ends_a_process_that_computes(worker: Worker, tmp_path: Path) -> None:
    """A process in the middle of a batch ends at the end of its standard input."""
    load(worker, "onnx", definition(write_endless_onnx(tmp_path / "m.onnx")))
    worker.submit(0, endless_chips())
    time.sleep(0.3)
    start = time.monotonic()

    worker.close()

    assert time.monotonic() - start < 3
    assert not is_running(pid_of(worker))


def test_closing_twice_does_no_harm(worker: Worker) -> None:
    """Whoever cleans up need not ask whether somebody did already."""
    worker.close()
    worker.close()
    worker.kill()


def test_the_process_ends_when_qgis_is_killed(tmp_path: Path) -> None:
    """A process whose run dies without a word ends by itself, also while it computes."""
    model = write_endless_onnx(tmp_path / "m.onnx")
    script = tmp_path / "run.py"
    script.write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(REPOSITORY.parent)!r})\n"
        "import importlib.util, json, time\n"
        "import numpy as np\n"
        f"place = {str(REPOSITORY / 'inference/worker/start.py')!r}\n"
        "spec = importlib.util.spec_from_file_location('start', place)\n"
        "start = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(start)\n"
        "start.load_package()\n"
        "from deep_objects.inference.chips.window import Chip\n"
        "from deep_objects.inference.definition.esri.emd import read_emd\n"
        "from deep_objects.inference.worker.client import Worker\n"
        "from deep_objects.inference.worker.environment import find_interpreter\n"
        f"values = {emd(ModelFile=str(model))!r}\n"
        "worker = Worker(find_interpreter('onnx'))\n"
        "worker.share(100000)\n"
        "worker.load('onnx', read_emd(values, 'x.emd'), {}, 3, 'CPU', 1)\n"
        "worker.submit(0, [Chip(0, np.full((3, 8, 8), 2000, np.float32))])\n"
        "print(worker._process.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        pid = int(run.stdout.readline())
        time.sleep(0.3)
        assert is_running(pid)

        run.kill()

    assert within(3, lambda: not is_running(pid))


def test_an_interpreter_that_is_not_there_is_told() -> None:
    """The message names the interpreter, the system's reason and the remedy."""
    with pytest.raises(WorkerCrashed) as caught:
        Worker(Path("/nowhere/bin/python"))

    assert str(caught.value) == (
        "The inference process could not be started with /nowhere/bin/python "
        "(No such file or directory). Set the inference environment up again."
    )


def test_an_environment_without_its_packages_is_told(tmp_path: Path) -> None:
    """A process that cannot come up is told with Python's last line and the remedy."""
    folder = tmp_path / "bare"
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True, timeout=60
    )

    with pytest.raises(WorkerCrashed) as caught:
        Worker(folder / "bin" / "python")

    first, *_, last = str(caught.value).splitlines()
    assert first == (
        "The inference process ended (exit code 1). Set the inference environment up again. "
        "Its last lines:"
    )
    assert last == "ModuleNotFoundError: No module named 'numpy'"


def test_a_package_that_is_not_there_is_named_and_the_model_not_blamed(worker: Worker) -> None:
    """Here it is the environment of another family; one that was damaged lacks it alike."""
    with pytest.raises(ModelError) as caught:
        load(worker, "keras", definition(Path("m.keras")))

    assert str(caught.value) == (
        "test.emd cannot run: there is no torch in the inference environment. Repair it with "
        "“Set up inference environment”, or install torch where the Python is one of your own."
    )


def test_a_program_that_is_no_inference_process_is_told(tmp_path: Path) -> None:
    """What speaks anything else than the protocol is ended at once."""
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho hello\nsleep 60\n")
    program.chmod(0o755)

    with pytest.raises(WorkerCrashed) as caught:
        Worker(program)

    assert str(caught.value) == (
        "The inference process sent what is no message (exit code -9). "
        "Set the inference environment up again."
    )


def test_a_model_that_cannot_be_loaded_leaves_the_process_usable(
    worker: Worker, tmp_path: Path
) -> None:
    """After a refusal another model can be loaded and run."""
    (tmp_path / "bad.onnx").write_bytes(b"bad")
    with pytest.raises(ModelError):
        load(worker, "onnx", definition(tmp_path / "bad.onnx"))

    load(worker, "onnx", definition(write_onnx(tmp_path / "m.onnx")))

    assert len(classify(worker, chips_of(random_pixels(3)), 2)) == 3


def test_chips_without_a_model_are_refused(worker: Worker, tmp_path: Path) -> None:
    """After a model that could not be loaded the one before is not used in its place."""
    load(worker, "onnx", definition(write_onnx(tmp_path / "m.onnx")))
    (tmp_path / "bad.onnx").write_bytes(b"bad")
    with pytest.raises(ModelError):
        load(worker, "onnx", definition(tmp_path / "bad.onnx"))

    with pytest.raises(WorkerFailed) as caught:
        classify(worker, chips_of(random_pixels(1)), 1)

    assert str(caught.value) == "Chips came before a model was loaded."


def test_two_batches_may_be_on_their_way(worker: Worker, tmp_path: Path) -> None:
    """While one batch is computed the next is handed over; answers come in that order."""
    load(worker, "onnx", definition(write_onnx(tmp_path / "m.onnx")))
    pixels = random_pixels(6)

    first = worker.submit(0, chips_of(pixels[:4]))
    second = worker.submit(1, chips_of(pixels[4:]))

    assert [len(worker.result(first).outcomes), len(worker.result(second).outcomes)] == [4, 2]


def test_scores_come_only_when_they_are_asked_for(worker: Worker, tmp_path: Path) -> None:
    """Without with_scores the outcomes hold label, confidence and status alone."""
    given = definition(write_onnx(tmp_path / "m.onnx"))
    worker.load("onnx", given, {}, 3, "CPU", 1)

    answer = worker.result(worker.submit(0, chips_of(random_pixels(2))))

    assert [outcome.scores for outcome in answer.outcomes] == [(), ()]


@pytest.mark.parametrize(
    ("keys", "arguments", "size", "note"),
    [
        ({}, {"batch_size": 9}, 9, None),
        ({"BatchSize": 25}, {}, 25, None),
        ({"BatchSize": 25}, {"batch_size": 4}, 4, None),
        ({}, {"batch_size": 6}, 4, "The batch size 6 was changed to 4, a square number."),
        ({"BatchSize": 8}, {}, 4, "The batch size 8 was changed to 4, a square number."),
        ({}, {"batch_size": 0}, 1, "The batch size 0 was changed to 1, a square number."),
    ],
)
def test_the_batch_size_is_a_square(
    onnx_worker: Worker,
    tmp_path: Path,
    keys: dict[str, Any],
    arguments: dict[str, Any],
    size: int,
    note: str,
) -> None:
    """The user's value wins, then the definition's; a change is written in the log."""
    given = definition(write_onnx(tmp_path / "m.onnx"), **keys)

    loaded = load(onnx_worker, "onnx", given, arguments=arguments)

    assert loaded.batch_size == size
    assert loaded.notes[1:] == ([note] if note else [])


def test_the_threshold_reaches_the_outcomes(onnx_worker: Worker, tmp_path: Path) -> None:
    """A confidence below score_threshold keeps its row without a label."""
    given = definition(write_onnx(tmp_path / "m.onnx"))
    load(onnx_worker, "onnx", given, arguments={"score_threshold": 1.0})

    outcome = classify(onnx_worker, chips_of(random_pixels(1)), 1)[0]

    assert (outcome.status, outcome.label) == ("below_threshold", None)
    assert outcome.confidence == max(outcome.scores)


def test_chips_of_any_size_are_stretched_to_the_models(onnx_worker: Worker, tmp_path: Path) -> None:
    """Chips of different sizes go in one batch; a constant one has the same answer at any size."""
    load(onnx_worker, "onnx", definition(write_onnx(tmp_path / "m.onnx")))
    chips = [
        chip
        for side in (1, 3, 8, 40)
        for chip in chips_of(np.full((1, 3, side, side + 2), 77, np.uint16))
    ]

    outcomes = classify(onnx_worker, chips, 4)

    assert len({outcome.label for outcome in outcomes}) == 1
    assert np.allclose([outcome.scores for outcome in outcomes], outcomes[0].scores, atol=1e-6)


def test_a_temporary_folder_without_room_is_told(stopped: threading.Event) -> None:
    """A shared file that cannot be made ends in a sentence with its size."""
    worker = Worker(find_interpreter("onnx"), stopped.is_set)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        with pytest.raises(OutputError) as caught:
            worker.share(2_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        worker.close()

    assert str(caught.value) == (
        "The temporary folder has no room for 4 MB of chips (File too large). "
        "Free some space there."
    )


def test_a_card_is_given_by_its_number(tmp_path: Path) -> None:
    """The process sees the one card that it was given, numbered as nvidia-smi does."""
    worker = Worker(find_interpreter("onnx"), gpu="2")
    block = Path(f"/proc/{pid_of(worker)}/environ").read_bytes().split(b"\0")
    worker.close()

    assert b"CUDA_VISIBLE_DEVICES=2" in block
    assert b"CUDA_DEVICE_ORDER=PCI_BUS_ID" in block


def test_what_qgis_exports_does_not_reach_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """PYTHONHOME and PYTHONPATH of another Python would stop the process from starting."""
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")

    worker = Worker(find_interpreter("onnx"))
    block = Path(f"/proc/{pid_of(worker)}/environ").read_bytes()
    worker.close()

    assert b"/nowhere" not in block


def children() -> set[str]:
    """The processes that this one has started and that still live."""
    found: set[str] = set()
    for task in Path("/proc/self/task").iterdir():
        found |= set((task / "children").read_text().split())
    return {pid for pid in found if is_running(int(pid))}

# SPDX-License-Identifier: GPL-2.0-or-later
"""What runs within a Dask worker: it passes parts to a headless QGIS of its own, the host.

This file is sent to every worker of a run under a name that no other run has; the standard library
and Dask are all that it may count on. Beside it lies the run's bundle, the package and the setting.
The host is started when the first part comes, serves all threads of the worker, and ends with the
run, with the worker, or when nothing came for a while; then it is started again.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections import deque
from importlib.metadata import version
from pathlib import Path
from typing import Any, Callable, Optional

#: The variable that names QGIS's Python on a machine where it is not found by itself.
QGIS_PYTHON = "DEEP_OBJECTS_QGIS_PYTHON"

_HOST_MODULE = "processing_provider.host.serve"
_PROBE_SECONDS = 120
_IDLE_SECONDS = 60.0
_END_SECONDS = 1.0
_POLL_SECONDS = 0.1
_SHOWN_LINES = 8
_LONGEST_LINE = 2000
_LONGEST_ANSWER = 1 << 28
#: What another Python, or another GDAL, left in the environment of the Dask worker.
_OF_PYTHON = ("PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE", "VIRTUAL_ENV", "PYTHONSTARTUP")
_OF_LIBRARIES = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_DATA", "PROJ_LIB", "LD_LIBRARY_PATH")

_lock = threading.Lock()
_host: Optional[_Host] = None
_is_over = False


class Unfit(Exception):
    """That this worker cannot do parts of the run; its text is a sentence without its subject."""


def classify_part(text: str, versions: str) -> str:
    """JSON of what became of a part, with its ``kind``.

    ``outcomes``: what the host says of the part. ``model``: this worker cannot read the model.
    ``unfit``: it cannot do any part. ``died``: the host did. ``failed``: so would all others.
    """
    from distributed import get_worker

    worker = get_worker()
    task = str(worker.get_current_task())

    def cancelled() -> bool:
        known = worker.state.tasks.get(task)
        return known is None or known.state == "cancelled"

    try:
        if versions != versions_here():
            raise Unfit(f"has {versions_here()}, not {versions} as the scheduler's client")
        answer = _running_host(worker.state.nthreads).ask(text, cancelled)
    except Unfit as error:
        answer = {"kind": "unfit", "said": str(error)}
    return json.dumps({**answer, "worker": str(worker.address)})


def versions_here() -> str:
    """Dask and Python, as far as they must be equal everywhere."""
    dask, distributed = version("dask"), version("distributed")
    python = ".".join(map(str, sys.version_info[:2]))
    return f"Dask {dask}, distributed {distributed} and Python {python}"


def take_model(offset: int, content: bytes, last: bool) -> None:
    """Append ``content`` to the packed model, which counts once the ``last`` piece is there."""
    partial = _folder() / "model.part"
    with open(partial, "r+b" if offset else "wb") as file:
        file.seek(offset)
        file.write(content)
        file.truncate()
    if last:
        os.replace(partial, _folder() / "model.zip")


def end() -> None:
    """Nothing more comes of this run: end the host, and remove what was sent."""
    global _host, _is_over
    with _lock:
        host, _host, _is_over = _host, None, True
    if host is not None:
        host.close()
    shutil.rmtree(_folder(), ignore_errors=True)
    for file in (Path(__file__), Path(__file__).with_suffix(".zip")):
        file.unlink(missing_ok=True)


def _folder() -> Path:
    """Where this run unpacks what was sent; below the Dask worker's own folder."""
    folder = Path(__file__).with_suffix("")
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _running_host(threads: int) -> _Host:
    """The host of this worker and run, for so many parts at a time; Raises Unfit.

    It is started if there is none.
    """
    global _host
    with _lock:
        if _is_over:
            raise Unfit("was told that the run is over")
        if _host is None or _host.ended:
            _host = _Host(_qgis_python(), _package(), threads)
        return _host


def _package() -> Path:
    """The folder of the package, unpacked once."""
    target = _folder() / "deep_objects"
    if not target.exists():
        partial = _folder() / "unpacking"
        shutil.rmtree(partial, ignore_errors=True)
        with zipfile.ZipFile(Path(__file__).with_suffix(".zip")) as archive:
            archive.extractall(partial)
        os.replace(partial, target)
    return target


class _Host:
    """A headless QGIS that classifies parts; its process ends with its standard input."""

    def __init__(self, python: str, package: Path, threads: int) -> None:
        starter = package / "inference" / "worker" / "start.py"
        options: dict[str, Any] = {} if sys.platform == "win32" else {"start_new_session": True}
        self._process = subprocess.Popen(  # nosec B603 # a list, no shell; our own script
            [
                python,
                "-u",
                str(starter),
                _HOST_MODULE,
                str(_folder()),
                str(threads),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_host_variables(python),
            cwd=package.parent,
            **options,
        )
        self._asked: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._count = 0
        self._used = time.monotonic()
        self._mutex = threading.Lock()
        self._errors: deque[str] = deque(maxlen=_SHOWN_LINES)
        self.ended = False
        for work in (self._read_answers, self._read_errors, self._watch):
            threading.Thread(target=work, daemon=True).start()

    def ask(self, text: str, cancelled: Callable[[], bool]) -> dict[str, Any]:
        """The host's answer to a part; it ends when the part is cancelled."""
        mine: queue.Queue[dict[str, Any]] = queue.Queue()
        with self._mutex:
            self._count += 1
            number = self._count
            self._asked[number] = mine
        try:
            self._write(number, text)
            while True:
                try:
                    return mine.get(timeout=_POLL_SECONDS)
                except queue.Empty:
                    if self.ended:
                        return mine.get_nowait() if not mine.empty() else self._death()
                    if cancelled():
                        self.close()
                        return {"kind": "cancelled"}
        finally:
            with self._mutex:
                del self._asked[number]
                self._used = time.monotonic()

    def close(self) -> None:
        """End the process gently, then by force with all that it started."""
        self.ended = True
        try:
            assert self._process.stdin is not None
            self._process.stdin.close()
        except OSError:
            pass
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def _write(self, number: int, text: str) -> None:
        line = json.dumps({"request": number, "part": text}).encode("ascii") + b"\n"
        try:
            with self._mutex:
                assert self._process.stdin is not None
                self._process.stdin.write(line)
                self._process.stdin.flush()
        except (OSError, ValueError):  # it has ended, or is being ended
            self.ended = True

    def _death(self) -> dict[str, Any]:
        return {"kind": "died", "said": "\n".join(self._errors)}

    def _read_answers(self) -> None:
        assert self._process.stdout is not None
        while line := self._process.stdout.readline(_LONGEST_ANSWER):
            try:
                answer = json.loads(line)
                number = answer.pop("request")
            except (ValueError, LookupError, AttributeError):
                break
            with self._mutex:
                if number in self._asked:
                    self._asked[number].put(answer)
        self.ended = True

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        while line := self._process.stderr.readline(_LONGEST_LINE):
            self._errors.append(line.decode("utf-8", "replace").rstrip())

    def _watch(self) -> None:
        """End a host for which nothing came: its run may be gone without a word."""
        while not self.ended:
            time.sleep(_POLL_SECONDS * 10)
            with self._mutex:
                idle = not self._asked and time.monotonic() - self._used > _IDLE_SECONDS
            if idle:
                self.close()


def _host_variables(python: str) -> dict[str, str]:
    """The worker's own variables, without those of another Python's packages."""
    foreign = set(_OF_PYTHON)
    if os.path.realpath(python) != os.path.realpath(sys.executable):
        foreign |= set(_OF_LIBRARIES)
    kept = {name: value for name, value in os.environ.items() if name not in foreign}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(_folder() / "profile"),
        "PYTHONSAFEPATH": "1",
        "PYTHONIOENCODING": "utf-8",
    }


def _qgis_python() -> str:
    """A Python on this machine that can import QGIS. Raises Unfit."""
    named = os.environ.get(QGIS_PYTHON)
    for python in [named] if named else _candidates():
        try:
            subprocess.run(  # nosec B603 # a list, no shell; a Python of this machine
                [python, "-c", "import qgis.core"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=_host_variables(python),
                timeout=_PROBE_SECONDS,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return python
    if named:
        raise Unfit(f"cannot import QGIS with {named}, which {QGIS_PYTHON} names there")
    raise Unfit(f"has no Python that can import QGIS; {QGIS_PYTHON} may name one there")


def _candidates() -> list[str]:
    """Where QGIS's Python usually is; the Dask worker's own first, which may be conda's."""
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        found = sorted(map(str, programs.glob("QGIS*/bin/python-qgis*.bat")), reverse=True)
    elif sys.platform == "darwin":
        found = sorted(map(str, Path("/Applications").glob("QGIS*.app/Contents/MacOS/bin/python3")))
    else:
        found = ["/usr/bin/python3"]
    on_path = shutil.which("python3")
    return [sys.executable, *found, *([on_path] if on_path else [])]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Real clusters on this machine: a Dask scheduler and workers, each a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from deep_objects.inference.worker.environment import find_interpreter

from .processes import children_of, runs, wait_until

_START_SECONDS = 60
_END_SECONDS = 1


class DaskWorker:
    """One Dask worker of one thread."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self.process = process
        self._log = log

    def wait(self) -> DaskWorker:
        """Wait until the scheduler knows it."""
        assert wait_until(lambda: "Registered to:" in self._log.read_text(), _START_SECONDS), (
            self._log.read_text()
        )
        return self

    @property
    def address(self) -> str:
        """Where the scheduler finds it."""
        (line,) = [
            line for line in self._log.read_text().splitlines() if "Start worker at:" in line
        ]
        return line.split()[-1]

    @property
    def hosts(self) -> set[int]:
        """The headless QGIS that it has started."""
        started = children_of(self.process.pid)
        return {number for number in started if runs(number, "processing_provider.host")}


class DaskCluster:
    """A scheduler at ``address``, which is what SCHEDULER is given, and its workers."""

    def __init__(
        self, folder: Path, variables: Mapping[str, str] = {}, protocol: str = "tcp"
    ) -> None:
        self.folder = folder
        self.workers: list[DaskWorker] = []
        self.address = ""
        self._variables = {**os.environ, **variables}
        self._protocol = protocol
        self._file = folder / "scheduler.json"
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self, workers: int, preload: str = "") -> DaskCluster:
        """Start the scheduler and its first ``workers``; ``preload`` is Python text for it."""
        options = ["--host", f"{self._protocol}://127.0.0.1:0", "--no-show"]
        self._run("scheduler", [*options, "--scheduler-file", str(self._file)], preload)
        for worker in [self.add() for _ in range(workers)]:
            worker.wait()
        assert wait_until(self._is_known, _START_SECONDS)
        return self

    def _is_known(self) -> bool:
        """Whether the scheduler has told its address."""
        try:
            self.address = str(json.loads(self._file.read_text())["address"])
        except (OSError, ValueError):
            return False
        return True

    def add(self, preload: str = "", nanny: bool = False) -> DaskWorker:
        """Start one more worker, which is not there at once; a ``nanny`` replaces it if it dies."""
        place = self.folder / f"place{len(self.workers)}"
        place.mkdir()
        options = ["--nthreads", "1", "--local-directory", str(place)]
        options += [] if nanny else ["--no-nanny"]
        host = ["--host", "127.0.0.1", "--scheduler-file", str(self._file)]
        worker = DaskWorker(*self._run("worker", [*options, *host], preload))
        self.workers.append(worker)
        return worker

    def kill_scheduler(self) -> None:
        """End the scheduler at once."""
        self._processes[0].kill()

    def stop(self) -> None:
        """End all processes."""
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            try:
                process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _run(
        self, what: str, options: Sequence[str], preload: str
    ) -> tuple[subprocess.Popen[bytes], Path]:
        number = len(self._processes)
        log = self.folder / f"{what}{number}.log"
        if preload:
            script = self.folder / f"preload{number}.py"
            script.write_text(preload)
            options = [*options, "--preload", str(script)]
        with open(log, "wb") as file:
            process = subprocess.Popen(
                [
                    *(str(find_interpreter("cluster")), "-m", f"distributed.cli.dask_{what}"),
                    *("--no-dashboard", *options),
                ],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                env=self._variables,
                cwd=self.folder,
            )
        self._processes.append(process)
        return process, log


@contextmanager
def dask_cluster(
    folder: Path,
    workers: int = 0,
    preload: str = "",
    variables: Mapping[str, str] = {},
    protocol: str = "tcp",
) -> Iterator[DaskCluster]:
    """A cluster, until the context ends."""
    found = DaskCluster(folder, variables, protocol)
    try:
        yield found.start(workers, preload)
    finally:
        found.stop()


def certificates(folder: Path) -> dict[str, str]:
    """Self-made certificates, and the variables by which Dask's own configuration names them."""
    authority, key, own = (str(folder / name) for name in ("ca.pem", "key.pem", "own.pem"))
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-keyout", key, "-out", own]
    subprocess.run(command, check=True, capture_output=True)
    Path(authority).write_bytes(Path(own).read_bytes())
    told = {"DASK_DISTRIBUTED__COMM__TLS__CA_FILE": authority}
    for role in ("SCHEDULER", "WORKER", "CLIENT"):
        told[f"DASK_DISTRIBUTED__COMM__TLS__{role}__KEY"] = key
        told[f"DASK_DISTRIBUTED__COMM__TLS__{role}__CERT"] = own
    return told

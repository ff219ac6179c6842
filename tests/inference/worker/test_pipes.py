# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines reach a process in their order, and nobody waits for one that does not read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from deep_objects.inference.worker.pipes import Pipes

SECONDS = 20
ECHO = "import sys\nfor line in sys.stdin.buffer: sys.stdout.buffer.write(line), sys.stdout.flush()"
DEAF = "import time\ntime.sleep(60)"


@contextmanager
def started(program: str) -> Iterator[tuple[subprocess.Popen[bytes], Pipes]]:
    """A Python process that runs ``program``, and its pipes."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", program]
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)
    pipes = Pipes(process)
    try:
        yield process, pipes
    finally:
        process.kill()
        process.wait()
        pipes.join()


def test_short_and_long_lines_arrive_in_their_order() -> None:
    """A long one does not fit into the pipe, and short ones do not overtake it."""
    lines = [b"%d %b\n" % (number, b"x" * length) for number, length in enumerate([1, 300_000] * 8)]
    with started(ECHO) as (_, pipes):
        for line in lines:
            pipes.write(line)

        assert [pipes.read(SECONDS)[1] for _ in lines] == lines


def test_nobody_waits_for_a_process_that_does_not_read() -> None:
    """Many times what a pipe holds."""
    with started(DEAF) as (process, pipes):
        for _ in range(5000):
            pipes.write(b"x" * 1000 + b"\n")

        assert process.poll() is None


def test_lines_for_a_process_that_has_ended_are_dropped() -> None:
    with started("") as (process, pipes):
        process.wait()
        for _ in range(3):
            pipes.write(b"late\n")

        assert pipes.read(SECONDS)[1] is None

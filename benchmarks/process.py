# SPDX-License-Identifier: GPL-2.0-or-later
"""Run a program to its end and tell what it spent, with all processes that it started."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable

Run = Callable[[], "Spent"]

_TICKS = os.sysconf("SC_CLK_TCK")
_SHOWN = 3000
#: What a turn of all sides may take on average: a slow machine, too, shall be done in 20 minutes.
_TURN_SECONDS = 5.5
_LEAST_TURNS = 2


class SideFailed(Exception):
    """A program of one side broke off; the message has its last words."""


@dataclass(frozen=True)
class Spent:
    """What a program spent.

    ``cpu`` seconds are user and system time of the process and of all that ended before it and
    were waited for; ``wall`` seconds from its start to its end; ``memory`` bytes the most that any
    one of these processes held. ``elsewhere`` is how many cores other programs kept busy meanwhile,
    and ``said`` what the program printed as its last line, an object of JSON.
    """

    cpu: float
    wall: float
    memory: int
    elsewhere: float
    said: dict[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """The figures for the report, rounded to what they are worth."""
        values = {key: value for key, value in asdict(self).items() if key != "said"}
        rounded = {key: round(value, 4) for key, value in values.items()}
        return {**rounded, **self.said}


def run(command: Sequence[str], variables: Mapping[str, str], limit: float) -> Spent:
    """Run ``command`` with ``variables`` alone; it is killed after ``limit`` seconds.

    Raises SideFailed when it fails, is killed or says nothing.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        busy, begun = _busy_seconds(), time.monotonic()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            env=dict(variables),
            start_new_session=True,
        )
        alarm = threading.Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        alarm.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        cpu = usage.ru_utime + usage.ru_stime
        elsewhere = max(0.0, (_busy_seconds() - busy - cpu) / wall)
        lines = _text(output).strip().splitlines()
        if process.returncode or not lines:
            name, said = Path(command[1]).name, _text(errors).strip()[-_SHOWN:]
            raise SideFailed(f"{name} ended with {process.returncode} and said: {said}")
        return Spent(cpu, wall, usage.ru_maxrss << 10, elsewhere, json.loads(lines[-1]))


def interleaved(
    sides: Mapping[str, Run], repeats: int, seldom: Collection[str] = ()
) -> dict[str, list[Spent]]:
    """Every side up to ``repeats`` times, in turns, so that a slow minute of the machine meets all.

    Where turns take long there are fewer, but two if so many were wanted. Those called ``seldom``
    take part in the first two alone.
    """
    runs: dict[str, list[Spent]] = {name: [] for name in sides}
    begun = time.monotonic()
    for turn in range(repeats):
        late = turn >= _LEAST_TURNS
        wanted = [name for name in sides if not (late and name in seldom)]
        expected = sum(_mean_wall(runs[name]) for name in wanted)
        if late and time.monotonic() - begun + expected > repeats * _TURN_SECONDS:
            break
        for name in wanted:
            runs[name].append(sides[name]())
    return runs


def _mean_wall(runs: Sequence[Spent]) -> float:
    return sum(spent.wall for spent in runs) / max(len(runs), 1)


def _text(file: Any) -> str:
    file.seek(0)
    return str(file.read().decode("utf-8", "replace"))


def _busy_seconds() -> float:
    """Seconds that all cores together worked since the machine was started."""
    fields = Path("/proc/stat").read_text("ascii").splitlines()[0].split()[1:]
    user, nice, system, _, _, interrupts, soft, stolen = (int(field) for field in fields[:8])
    return (user + nice + system + interrupts + soft + stolen) / _TICKS

# SPDX-License-Identifier: GPL-2.0-or-later
"""On which devices inference processes are started, and with how many threads each."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .process import NEW_GROUP, system_program

_SECONDS = 20
_MOST_PROCESSES = 64
#: Where Linux tells of the groups of processes that share a quota (cgroup v2).
_GROUPS = Path("/sys/fs/cgroup")


@dataclass(frozen=True)
class Placement:
    """One process: on the card ``gpu`` (numbered as by nvidia-smi) or anywhere, and its threads."""

    gpu: Optional[str]
    threads: int


def process_count(parallel: str) -> int:
    """How many processes ``parallel`` asks for: a number, or a percentage of the cores here."""
    wanted = float(parallel.rstrip("% ") or 1)
    if parallel.endswith("%"):
        wanted = usable_cores() * wanted / 100
    return max(1, int(min(wanted, _MOST_PROCESSES)))


def on_cpu(processes: int) -> list[Placement]:
    """So many processes that share the cores."""
    threads = max(1, usable_cores() // processes)
    return [Placement(None, threads)] * processes


def placements(processor: str, gpu_ids: Sequence[str], processes: int) -> list[Placement]:
    """A process per card for AUTO and GPU where there are cards, else ``processes`` on the CPU."""
    if processor == "CPU":
        return on_cpu(processes)
    cards = list(gpu_ids) or list_gpus()
    if cards:
        threads = max(1, usable_cores() // len(cards))
        return [Placement(card, threads) for card in cards]
    return on_cpu(1 if processor == "GPU" else processes)


def usable_cores() -> int:
    """The cores that this process may use, also by the quota of its container."""
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    return max(1, min([cores, *_quotas()]))


def _quotas() -> Iterator[int]:
    """The cores that Linux allows to the group of this process, and to those around it."""
    try:
        own = Path("/proc/self/cgroup").read_text("utf-8").rpartition("::/")[2].strip()
        groups = [_GROUPS / own, *(_GROUPS / own).parents]
        for group in groups[: groups.index(_GROUPS) + 1]:
            with suppress(OSError, ValueError):  # there is no quota
                time, period = map(int, (group / "cpu.max").read_text("ascii").split())
                yield time // period
    except (OSError, ValueError):  # no Linux, or one of another kind
        return


def list_gpus() -> list[str]:
    """The numbers of the machine's NVIDIA cards, by nvidia-smi; none when it is not there."""
    command = [system_program("nvidia-smi"), "--query-gpu=index", "--format=csv,noheader"]
    try:
        found = subprocess.run(  # nosec B603 # a list, no shell; nvidia-smi alone
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            **NEW_GROUP,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    if found.returncode:
        return []
    return [line.strip() for line in found.stdout.splitlines() if line.strip().isdigit()]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes as /proc tells them, to prove that none is left behind."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

#: A chroot without /proc has no way to tell which processes live.
needs_proc = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(),
    reason="/proc is not mounted, so that processes cannot be counted: mount -t proc proc /proc",
)


def children_of(parent: int) -> set[int]:
    """The processes that ``parent`` started and that live."""
    found = set()
    for entry in os.listdir("/proc"):
        try:
            stat = Path("/proc", entry, "stat").read_text() if entry.isdigit() else ""
        except OSError:
            continue
        state_and_parent = stat.rpartition(")")[2].split()
        if state_and_parent and int(state_and_parent[1]) == parent and state_and_parent[0] != "Z":
            found.add(int(entry))
    return found


def is_alive(process: int) -> bool:
    """Whether it runs; a zombie does not."""
    try:
        return Path("/proc", str(process), "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether ``condition`` came true within ``seconds``."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True

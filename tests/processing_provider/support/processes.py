# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes as /proc tells them, to prove that none is left behind."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path


def inference_processes() -> set[int]:
    """The inference processes that run on this machine for this repository."""
    script = str(Path(__file__).resolve().parents[3] / "inference" / "worker" / "start.py")
    found = set()
    for entry in os.listdir("/proc"):
        if entry.isdigit() and script in _command(entry):
            found.add(int(entry))
    return found


def _command(entry: str) -> str:
    try:
        return Path("/proc", entry, "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


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


def runs(process: int, words: str) -> bool:
    """Whether ``process`` was started with a command that holds ``words``."""
    return words in _command(str(process))


def workers_of(parent: int) -> set[int]:
    """The inference processes among them."""
    return children_of(parent) & inference_processes()


def is_classifying(process: int) -> bool:
    """Whether an inference process has been given the file for chips."""
    try:
        return ".pixels" in Path("/proc", str(process), "maps").read_text()
    except OSError:
        return False


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

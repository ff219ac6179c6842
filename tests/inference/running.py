# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading a model into an inference process and classifying chips with it, as a run does."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from deep_objects.inference.chips.window import Chip
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.outcome import Outcome
from deep_objects.inference.worker.client import SLOTS, Worker
from deep_objects.inference.worker.environment import find_interpreter
from deep_objects.inference.worker.protocol import Loaded

SLOT_BYTES = 1 << 20


@contextmanager
def started(interpreter: Path, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Worker]:
    """An inference process with shared memory for small chips, closed at the end."""
    worker = Worker(interpreter, cancelled)
    worker.share(SLOT_BYTES)
    try:
        yield worker
    finally:
        worker.close()


def load(
    worker: Worker,
    kind: str,
    definition: ModelDefinition,
    bands: int = 3,
    arguments: Optional[dict[str, Any]] = None,
) -> Loaded:
    """Load ``definition``'s model on the CPU with one thread, scores included."""
    return worker.load(kind, definition, arguments or {}, bands, "CPU", 1, with_scores=True)


def classify(worker: Worker, chips: Sequence[Chip], size: int) -> list[Outcome]:
    """The outcomes of ``chips`` in batches of ``size``."""
    outcomes: list[Outcome] = []
    for turn, start in enumerate(range(0, len(chips), size)):
        outcomes += worker.result(worker.submit(turn % SLOTS, chips[start : start + size])).outcomes
    return outcomes


def scores_of(outcomes: Sequence[Outcome]) -> np.ndarray:
    """The scores of ``outcomes`` as one array."""
    return np.array([outcome.scores for outcome in outcomes])


@contextmanager
def watched(family: str, folder: Path) -> Iterator[tuple[Worker, Path]]:
    """An inference process of ``family``, and the file of its calls that reach for others."""
    calls, program = folder / "calls", folder / "python"
    tracer = shutil.which("strace")
    assert tracer, "make test-servers installs strace"
    tried = subprocess.run([tracer, "true"], capture_output=True, text=True, check=False)
    if tried.returncode:  # some containers forbid it
        pytest.skip(f"strace may not watch processes here: {tried.stderr.strip()}")
    watching = f"{tracer} -f -qq --seccomp-bpf -e trace=connect,sendto,sendmsg -o {calls}"
    program.write_text(f'#!/bin/sh\nexec {watching} {find_interpreter(family)} "$@"\n')
    program.chmod(0o755)
    with started(program) as worker:
        yield worker, calls


def asked(calls: Path) -> list[str]:
    """What was asked of a network, this computer's own included."""
    lines = calls.read_text("utf-8", "replace").splitlines()
    return [line for line in lines if "AF_INET" in line]

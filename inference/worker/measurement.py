# SPDX-License-Identifier: GPL-2.0-or-later
"""How fast a model is on this machine: it is loaded, and classifies some chips a few times."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..chips.window import Chip
from ..definition.files import package
from ..definition.model_definition import ModelDefinition
from .cleaning.run_folder import RunFolder
from .client import Worker

#: No larger batch is tried: it tells no more, and a person waits.
_MOST_CHIPS = 64
_SECONDS = 1.0
_MOST_TURNS = 8


@dataclass(frozen=True)
class Pace:
    """Seconds until the model was loaded on ``device``, and for each chip from then on."""

    device: str
    start: float
    per_chip: float


@dataclass(frozen=True)
class Place:
    """Where to compute: a device as the user asks for it, a card, and threads."""

    device: str
    gpu: Optional[str]
    threads: int


def measure(
    interpreter: Path,
    kind: str,
    definition: ModelDefinition,
    arguments: Mapping[str, Any],
    place: Place,
    chips: Sequence[Chip],
    code_allowed: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Pace:
    """The pace of ``definition``'s model on ``chips``, which are repeated to fill a batch.

    The first batch is not counted: it does what is done once. Raises ModelError with the model's
    own reason, DefinitionError for a damaged package, WorkerFailed, WorkerCrashed and Cancelled.
    """
    begun = time.monotonic()
    with RunFolder(interpreter) as run_folder:
        unpacked = package.unpack(definition, run_folder.make("package"), cancelled)
        worker = Worker(interpreter, cancelled, place.gpu, run_folder)
        try:
            bands = len(chips[0].pixels)
            loaded = worker.load(
                kind,
                unpacked,
                dict(arguments),
                bands,
                place.device,
                place.threads,
                code_allowed=code_allowed,
            )
            count = min(loaded.batch_size, _MOST_CHIPS)
            batch = [chips[number % len(chips)] for number in range(count)]
            worker.share(sum(chip.byte_count for chip in batch))
            worker.result(worker.submit(0, batch))
            start = time.monotonic() - begun
            seconds = _best(lambda: worker.result(worker.submit(0, batch)).seconds)
        finally:
            worker.close()
    return Pace(loaded.device, start, seconds / count)


def _best(once: Callable[[], float]) -> float:
    """The least of what ``once`` gives in a second, or in one turn that takes longer."""
    best, spent = float("inf"), 0.0
    while spent < _SECONDS:
        took = once()
        best, spent = min(best, took), spent + max(took, _SECONDS / _MOST_TURNS)
    return best

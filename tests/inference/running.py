# SPDX-License-Identifier: GPL-2.0-or-later
"""Loading a model into an inference process and classifying chips with it, as a run does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from deep_objects.inference.chips.window import Chip
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.outcome import Outcome
from deep_objects.inference.worker.client import SLOTS, Worker
from deep_objects.inference.worker.protocol import Loaded

SLOT_BYTES = 1 << 20


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

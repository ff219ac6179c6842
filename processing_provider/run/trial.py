# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a model runs: it is loaded, and classifies one random chip."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np

from ...inference.chips.window import Chip
from ...inference.definition.model_definition import ModelDefinition
from ...inference.errors import ModelError
from ...inference.job import AUTO
from ...inference.outcome import MODEL_ERROR
from ...inference.worker.client import Worker
from ..texts import tr

#: How many bands are tried when neither the definition nor its normalisation tells.
_USUAL_BANDS = (3, 1, 4)
_USUAL_SIDE = 64
_SEED = 20


@dataclass(frozen=True)
class Trial:
    """What became of a random chip: on ``device``, with the model's ``notes`` for the log.

    ``label`` is empty where no class reached its threshold, ``confidence`` None for a caption;
    ``outputs`` is the number of scores, 0 for a model that labels by itself; ``bands`` that of the
    chip; ``seconds`` include the start of the process.
    """

    device: str
    notes: tuple[str, ...]
    batch_size: int
    outputs: int
    bands: int
    label: str
    confidence: Optional[float]
    seconds: float

    def told(self) -> str:
        """The trial in a sentence."""
        label = tr("“{label}”").format(label=self.label) if self.label else tr("no class")
        text = tr("A random chip was given {label}, on {device}, {seconds:.1f} s.")
        if self.confidence is not None:
            text = tr(
                "A random chip was given {label}, confidence {confidence:.3f}, on {device}, "
                "{seconds:.1f} s."
            )
        return text.format(
            label=label, confidence=self.confidence, device=self.device, seconds=self.seconds
        )


def try_model(
    kind: str,
    definition: ModelDefinition,
    arguments: Mapping[str, Any],
    interpreter: Path,
    code_allowed: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Trial:
    """Load ``definition``'s model, which lies unpacked, and let it classify a random chip.

    Raises ModelError with the model's own reason, WorkerCrashed and Cancelled.
    """
    begun = time.monotonic()
    worker = Worker(interpreter, cancelled)
    try:
        loaded, bands = _load(worker, kind, definition, dict(arguments), code_allowed)
        chip = random_chip(definition, bands)
        worker.share(chip.byte_count)
        judged = worker.result(worker.submit(0, [chip]))
    finally:
        worker.close()
    (outcome,) = judged.outcomes
    if outcome.status == MODEL_ERROR:
        raise ModelError(" ".join(judged.notes) or _no_numbers(definition))
    return Trial(
        loaded.device,
        tuple(loaded.notes),
        loaded.batch_size,
        loaded.outputs,
        bands,
        outcome.label or "",
        outcome.confidence,
        time.monotonic() - begun,
    )


def _no_numbers(definition: ModelDefinition) -> str:
    """Why a model that did not fail gave no answer: its scores are NaN or infinite."""
    return tr(
        "{definition}: the model answers a random chip of 8 bit with values that are "
        "no numbers. Check the normalisation and how many bands it was trained on."
    ).format(definition=definition.name)


def random_chip(definition: ModelDefinition, bands: int) -> Chip:
    """A chip of the definition's size with fixed random values of 8 bit."""
    shape = (bands, definition.chip_height or _USUAL_SIDE, definition.chip_width or _USUAL_SIDE)
    return Chip(0, np.random.RandomState(_SEED).randint(0, 256, shape).astype(np.uint8))


def _load(
    worker: Worker,
    kind: str,
    definition: ModelDefinition,
    arguments: dict[str, Any],
    code_allowed: bool,
) -> tuple[Any, int]:
    """The worker's answer, and the number of bands; the first refusal when no number suits."""
    refusal: Optional[ModelError] = None
    for bands in _band_counts(definition):
        try:
            loaded = worker.load(
                kind, definition, arguments, bands, AUTO, 1, code_allowed=code_allowed
            )
            return loaded, bands
        except ModelError as error:
            refusal = refusal or error
    assert refusal is not None
    raise refusal


def _band_counts(definition: ModelDefinition) -> tuple[int, ...]:
    if definition.extract_bands is not None:
        return (len(definition.extract_bands),)
    normalization = definition.normalization
    told = 1 if normalization is None else max(len(normalization.mean), len(normalization.std))
    return (told,) if told > 1 else _USUAL_BANDS

# SPDX-License-Identifier: GPL-2.0-or-later
"""From the raw numbers of a model to probabilities, labels and outcomes.

Whether a model gives logits or probabilities is decided once, when it is loaded, never per row
(our decision): by the definition, else by the model, else by what it answers to a fixed batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain, islice

import numpy as np
import numpy.typing as npt

from ..chips.batch import Preparation, prepare
from ..chips.window import Chip
from ..definition.model_definition import LOGITS, PROBABILITIES, ModelDefinition
from ..outcome import MODEL_ERROR, Outcome, decide, failed

_TOLERANCE = 1e-3


@dataclass(frozen=True)
class ScoreRule:
    """How raw scores are read: ``logits`` or not, one label or several, from which threshold."""

    names: tuple[str, ...]
    logits: bool
    multi_label: bool
    threshold: float

    def probabilities(self, raw: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """(n, classes) between 0 and 1; rows that are not finite stay so."""
        values = raw.astype(np.float64)
        if self.logits:
            values = _sigmoid(values) if self._independent(raw) else _softmax(values)
        if values.shape[1] == 1 and len(self.names) == 2:
            values = np.concatenate([1 - values, values], axis=1)
        return np.clip(values, 0.0, 1.0)  # half precision may round beyond

    def _independent(self, raw: npt.NDArray[np.float32]) -> bool:
        return self.multi_label or raw.shape[1] == 1

    def outcomes(self, raw: npt.NDArray[np.float32]) -> list[Outcome]:
        """One outcome per row of ``raw``; a row with NaN or infinity is a model_error."""
        return self.mean_outcomes([raw])

    def mean_outcomes(self, raws: Sequence[npt.NDArray[np.float32]]) -> list[Outcome]:
        """One outcome per chip by the mean of its probabilities over ``raws``, each (n, width)."""
        with np.errstate(over="ignore", invalid="ignore"):
            found = [self.probabilities(raw) for raw in raws]
            probabilities = found[0] if len(found) == 1 else np.mean(found, axis=0)
        finite = reduce(np.logical_and, (np.isfinite(raw).all(axis=1) for raw in raws))
        second_wins_ties = raws[0].shape[1] == 1
        return [
            decide(self.names, tuple(row), self.threshold, self.multi_label, second_wins_ties)
            if usable
            else failed(MODEL_ERROR)
            for row, usable in zip(probabilities.tolist(), finite.tolist())
        ]


def decide_logits(definition: ModelDefinition, stated: str, probe: npt.NDArray[np.float32]) -> bool:
    """Whether the model gives logits: by the definition, else ``stated``, else by ``probe``."""
    known = definition.output_kind or stated
    if known in (LOGITS, PROBABILITIES):
        return known == LOGITS
    return not look_like_probabilities(probe, definition.multi_label)


def look_like_probabilities(raw: npt.NDArray[np.float32], multi_label: bool) -> bool:
    """Whether every row lies between 0 and 1 and, with one label, sums to 1."""
    finite = raw[np.isfinite(raw).all(axis=1)]
    if not len(finite) or finite.min() < -_TOLERANCE or finite.max() > 1 + _TOLERANCE:
        return False
    if multi_label or raw.shape[1] == 1:
        return True
    return bool(np.allclose(finite.sum(axis=1, dtype=np.float64), 1.0, atol=_TOLERANCE))


def probe_batch(bands: int, preparation: Preparation) -> npt.NDArray[np.float32]:
    """A fixed batch of 8 chips as an image could hold them, prepared like any other chips.

    Of very large chips there are fewer, one at least.
    """
    random = np.random.RandomState(20210)
    size = (bands, preparation.height, preparation.width)
    count = max(1, _PROBE_VALUES // int(np.prod(size)))
    noisy = (
        random.randint(low, high, size).astype(np.uint8)  # nosec B311 # pixels, no secret
        for low, high in _PROBE_NOISE
    )
    plain = (np.full(size, value, np.uint8) for value in (0, 60, 128, 255))
    chosen = islice(chain(noisy, plain), count)  # very large ones are not even made
    return prepare([Chip(n, pixels) for n, pixels in enumerate(chosen)], preparation)


_PROBE_VALUES = 1 << 25
_PROBE_NOISE = ((0, 256), (30, 90), (90, 160), (150, 230))


def _sigmoid(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-values)))


def _softmax(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    raised = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))

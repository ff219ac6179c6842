# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether another form of a model may take its place: both see the same real chips for a while."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
import numpy.typing as npt

from ...definition.model_definition import LOGITS
from ...errors import DeepObjectsError
from ..backend import Array, Backend, Prediction

#: Most by which two answers may differ as probabilities. That of one and the same network comes
#: to 1e-7, where its weights magnify the rounding of each sum, as they may, to 1e-5.
TOLERANCE = 1e-4
#: Batches that are timed, after a first one that only warms both up.
_TIMED = 3
_LEAST_GAIN = 1.05


@dataclass(frozen=True)
class Verdict:
    """Whether the other form is used; else ``reason`` says why not, as the end of a sentence.

    ``gain`` is how many times as fast it is, 0 where that is not known.
    """

    reason: str
    gain: float = 0.0

    @property
    def used(self) -> bool:
        """Whether the other form takes over."""
        return not self.reason


class Trial:
    """A model and another form of it, until ``verdict`` is known after so many ``chips``.

    The model's own answers count. ``agree`` says whether those of the other form are as good.
    """

    def __init__(
        self, original: Backend, other: Backend, agree: Callable[[Array, Optional[Array]], bool]
    ) -> None:
        self._original = original
        self._other = other
        self._agree = agree
        self._seconds: list[tuple[float, float]] = []
        self.chips = 0
        self.verdict: Optional[Verdict] = None

    def predict(self, pixels: Array) -> Prediction:
        """What the original says of ``pixels``."""
        begin = time.perf_counter()
        answer = self._original.predict(pixels)
        seconds = time.perf_counter() - begin
        if answer.scores is not None and np.isfinite(answer.scores).all(axis=1).any():
            self._compare(pixels, answer.scores, seconds)
        return answer

    def _compare(self, pixels: Array, scores: Array, seconds: float) -> None:
        """See what the other form says of a batch for which the original took ``seconds``."""
        try:
            begin = time.perf_counter()
            others = self._other.predict(pixels).scores
            taken = time.perf_counter() - begin
            alone = self._other.predict(pixels[:1]).scores if not self.chips else scores[:1]
        except (DeepObjectsError, MemoryError) as error:
            self.verdict = Verdict(f"failed: {error}".rstrip("."))
            return
        if not (self._agree(scores, others) and self._agree(scores[:1], alone)):
            self.verdict = Verdict("gave other answers")
            return
        if self.chips:
            self._seconds.append((seconds / len(pixels), taken / len(pixels)))
        self.chips += len(pixels)
        if len(self._seconds) == _TIMED:
            self._settle()

    def _settle(self) -> None:
        """Compare the least seconds for a chip: what disturbs a machine only makes them more."""
        own, others = (min(times) for times in zip(*self._seconds))
        gain = own / max(others, 1e-9)
        slow = f"was not faster ({gain:.2f} times as fast)"
        self.verdict = Verdict("" if gain >= _LEAST_GAIN else slow, round(gain, 2))


def alike(scores: Array, others: Optional[Array], output_kind: str = "") -> bool:
    """Whether two answers (n, width) mean the same labels and probabilities.

    Where ``output_kind`` does not say how they are to be read, however that is. Rows without a
    finite number must be the same ones.
    """
    if others is None or others.shape != scores.shape:
        return False
    finite = np.isfinite(scores).all(axis=1)
    if not np.array_equal(finite, np.isfinite(others).all(axis=1)):
        return False
    scores, others = scores[finite], others[finite]
    if not np.array_equal(scores.argmax(axis=1), others.argmax(axis=1)):
        return False
    pairs = zip(_readings(scores, output_kind), _readings(others, output_kind))
    return all(bool((np.abs(one - other) <= TOLERANCE).all()) for one, other in pairs)


def _readings(scores: Array, output_kind: str) -> Iterator[npt.NDArray[np.float64]]:
    """``scores`` as probabilities: as they are, and as logits of one label and of several."""
    values = scores.astype(np.float64)
    if output_kind != LOGITS:
        yield np.clip(values, 0, 1)
    raised = np.exp(values - values.max(axis=1, keepdims=True, initial=-np.inf))
    yield raised / raised.sum(axis=1, keepdims=True)
    with np.errstate(over="ignore"):
        yield 1 / (1 + np.exp(-values))

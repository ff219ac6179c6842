# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether another form of a model may take its place: both see the same real chips for a while."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, NamedTuple, Optional

import numpy as np
import numpy.typing as npt

from ...definition.model_definition import LOGITS
from ...errors import DeepObjectsError
from ...texts import tr
from ..backend import Array, Backend, Prediction

#: Most by which two answers may differ as probabilities. That of one and the same network comes
#: to 1e-7, where its weights magnify the rounding of each sum, as they may, to 1e-5.
TOLERANCE = 1e-4
#: Batches that are timed, after a first one that only warms both up.
_TIMED = 3
_LEAST_GAIN = 1.05
#: What a batch must take for CPU seconds to tell something: Windows counts them in hundredths.
_TELLING_SECONDS = 10 * time.get_clock_info("process_time").resolution


@dataclass(frozen=True)
class Verdict:
    """Whether the other form is used; else ``reason`` says why not, as the end of a sentence.

    ``gain`` is how many times as fast it is, 0 where that is not known. ``lasts`` is whether
    another job would come to the same: how fast something is may have had other causes.
    """

    reason: str
    gain: float = 0.0
    lasts: bool = True

    @property
    def used(self) -> bool:
        """Whether the other form takes over."""
        return not self.reason


class _Moment(NamedTuple):
    """A time by the clock, and the CPU seconds of this process until then; or the like per chip."""

    wall: float
    cpu: float

    @staticmethod
    def now() -> _Moment:
        return _Moment(time.perf_counter(), time.process_time())

    def per_chip(self, chips: int) -> _Moment:
        """What has passed since, for each of so many ``chips``."""
        now = _Moment.now()
        return _Moment((now.wall - self.wall) / chips, (now.cpu - self.cpu) / chips)


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
        self._own: list[_Moment] = []
        self._others: list[_Moment] = []
        self.chips = 0
        self.verdict: Optional[Verdict] = None

    def predict(self, pixels: Array) -> Prediction:
        """What the original says of ``pixels``."""
        begin = _Moment.now()
        answer = self._original.predict(pixels)
        spent = begin.per_chip(max(len(pixels), 1))
        if answer.scores is not None and np.isfinite(answer.scores).all(axis=1).any():
            self._compare(pixels, answer.scores, spent)
        return answer

    def _compare(self, pixels: Array, scores: Array, spent: _Moment) -> None:
        """See what the other form says of a batch. A chip of it cost the original ``spent``."""
        try:
            begin = _Moment.now()
            others = self._other.predict(pixels).scores
            taken = begin.per_chip(len(pixels))
            alone = self._other.predict(pixels[:1]).scores if not self.chips else scores[:1]
        except (DeepObjectsError, MemoryError) as error:
            self.verdict = Verdict(tr("failed: {error}").format(error=error).rstrip("."))
            return
        if not (self._agree(scores, others) and self._agree(scores[:1], alone)):
            self.verdict = Verdict(tr("gave other answers"))
            return
        if self.chips:
            self._own.append(spent)
            self._others.append(taken)
        self.chips += len(pixels)
        if len(self._own) == _TIMED:
            self._settle()

    def _settle(self) -> None:
        """Compare the least that a chip cost: what disturbs a machine only makes it more.

        CPU seconds count, which other programs hardly change, but for a card, and for what is
        too short for them.
        """
        own, others = (_Moment(*map(min, zip(*spent))) for spent in (self._own, self._others))
        batch = self.chips / (_TIMED + 1)
        telling = min(own.cpu, others.cpu) * batch >= _TELLING_SECONDS
        by_cpu = telling and self._original.device == "CPU"
        gain = own.cpu / others.cpu if by_cpu else own.wall / max(others.wall, 1e-9)
        if gain >= _LEAST_GAIN:
            self.verdict = Verdict("", round(gain, 2))
        else:
            slow = tr("was not faster ({gain:.2f} times as fast)").format(gain=gain)
            self.verdict = Verdict(slow, round(gain, 2), lasts=False)


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

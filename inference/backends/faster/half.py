# SPDX-License-Identifier: GPL-2.0-or-later
"""A model that computes in half precision on a card, where no label changes by it.

The first batches go through both precisions, which also shows by how much scores differ. From
then on chips whose two highest scores lie closer than a multiple of that are computed in full:
only there could half precision choose another label.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from ...definition.model_definition import ModelDefinition
from ...errors import DeepObjectsError
from ...texts import tr
from ..backend import Array, Backend, Explains, Halvable, Prediction, Setting
from ..memory import memory_ran_out
from .trial import Trial, Verdict

#: How many times the largest difference of the trial two scores must be apart.
_CAUTION = 8
#: With these, more than the order of a chip's scores counts.
_DELICATE = ("score_threshold", "test_time_augmentation")


def in_halves(model: Backend, definition: ModelDefinition, setting: Setting) -> Backend:
    """``model``, in half precision where it computes on a card and nothing but its label counts."""
    delicate = definition.multi_label or any(setting.arguments.get(key) for key in _DELICATE)
    if model.device == "CPU" or delicate or not isinstance(model, Halvable):
        return model
    try:
        return HalfModel(model, model.halved())
    except DeepObjectsError:
        return model


class HalfModel:
    """A model in two precisions."""

    def __init__(self, full: Backend, half: Backend) -> None:
        self._full = full
        self._half: Optional[Backend] = half
        self._trial: Optional[Trial] = Trial(full, half, self._agree)
        self._largest = 0.0
        self._asked = False
        self.device, self.notes = full.device, full.notes
        self.batch_size, self.output_kind = full.batch_size, full.output_kind

    def predict(self, pixels: Array) -> Prediction:
        """Scores for prepared ``pixels``; the first are no real ones, and in full precision."""
        if not self._asked:
            self._asked = True
            return self._full.predict(pixels)
        if self._trial is not None:
            answer = self._trial.predict(pixels)
            if self._trial.verdict is not None:
                self._settle(self._trial.verdict, self._trial.chips)
            return answer
        if self._half is None:
            return self._full.predict(pixels)
        return self._in_both(self._half, pixels)

    def explain(self, pixels: Array, classes: Sequence[int]) -> list[Optional[Array]]:
        """What spoke for ``classes``, in full precision."""
        if not isinstance(self._full, Explains):
            return [None] * len(pixels)
        return self._full.explain(pixels, classes)

    def close(self) -> None:
        """Free both forms."""
        self._full.close()
        if self._half is not None:
            self._half.close()
        self._half = self._trial = None

    def _agree(self, scores: Array, others: Optional[Array]) -> bool:
        """Whether the chips get the same labels, so that close calls can be told."""
        if others is None or others.shape != scores.shape or scores.shape[1] < 2:
            return False
        finite = np.isfinite(scores).all(axis=1)
        scores, others = scores[finite], others[finite]
        if not np.isfinite(others).all():
            return False
        self._largest = max(self._largest, float(np.abs(scores - others).max(initial=0.0)))
        return bool((scores.argmax(axis=1) == others.argmax(axis=1)).all())

    def _settle(self, verdict: Verdict, chips: int) -> None:
        self._trial = None
        if verdict.used:
            self.notes.append(
                tr(
                    "Half precision from here on: {chips} chips got the same labels, "
                    "{gain:.1f} times as fast; close calls are computed in full."
                ).format(chips=chips, gain=verdict.gain)
            )
            return
        self.notes.append(
            tr("Full precision from here on: half precision {reason}.").format(
                reason=verdict.reason
            )
        )
        if self._half is not None:
            self._half.close()
        self._half = None

    def _in_both(self, half: Backend, pixels: Array) -> Prediction:
        """Scores in half precision, and in full where two labels are close."""
        try:
            scores = half.predict(pixels).scores
        except DeepObjectsError as error:
            if memory_ran_out(error):
                raise
            return self._full.predict(pixels)
        assert scores is not None
        close = np.flatnonzero(~(_lead(scores) > _CAUTION * self._largest))
        if len(close):
            exact = self._full.predict(pixels[close]).scores
            assert exact is not None
            scores = scores.copy()
            scores[close] = exact
        return Prediction(scores)


def _lead(scores: Array) -> Array:
    """By how much the highest of each chip's scores leads; not a number where one is none."""
    with np.errstate(invalid="ignore"):
        ordered = np.sort(scores, axis=1)
        return np.asarray(ordered[:, -1] - ordered[:, -2], np.float32)

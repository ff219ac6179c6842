# SPDX-License-Identifier: GPL-2.0-or-later
"""Which form of a model goes on: the other one only if it says the same, and sooner."""

from __future__ import annotations

import time
from typing import Any, Callable, Optional

import numpy as np
import pytest
from deep_objects.inference.backends.backend import Prediction
from deep_objects.inference.backends.faster.trial import Trial, Verdict, alike
from deep_objects.inference.definition.model_definition import LOGITS
from deep_objects.inference.errors import ModelError

PIXELS = np.random.RandomState(3).rand(4, 3, 8, 8).astype(np.float32)


class Form:
    """A form of a model: the means of the bands, or what ``change`` makes of them."""

    device, batch_size, output_kind = "CPU", 16, "logits"

    def __init__(
        self,
        seconds: float = 0.0,
        change: Callable[[Any], Any] = lambda means: means,
    ) -> None:
        self.notes: list[str] = []
        self._seconds, self._change = seconds, change

    def predict(self, pixels: np.ndarray) -> Prediction:
        """The scores (n, 3)."""
        time.sleep(self._seconds)
        return Prediction(self._change(pixels.mean((2, 3))))

    def close(self) -> None:
        """Nothing is held."""


def verdict_of(original: Form, other: Form, pixels: np.ndarray = PIXELS) -> Optional[Verdict]:
    """What comes of ten batches at most; the answers are the original's."""
    trial = Trial(original, other, alike)
    for _ in range(10):
        answer = trial.predict(pixels).scores
        assert np.array_equal(answer, original.predict(pixels).scores, equal_nan=True)
        if trial.verdict is not None:
            break
    return trial.verdict


def test_a_form_that_says_the_same_sooner_is_used() -> None:
    verdict = verdict_of(Form(0.05), Form(change=lambda means: means + np.float32(2e-6)))
    assert verdict is not None and verdict.used


def test_a_form_that_is_not_faster_is_not() -> None:
    verdict = verdict_of(Form(), Form(0.05))
    assert verdict == Verdict("was not faster (0.00 times as fast)", 0.0)


@pytest.mark.parametrize(
    "change",
    [
        lambda means: means + np.float32([[0, 1e-3, 0]]),
        lambda means: means[:, ::-1],
        lambda means: means[:, :2],
        lambda means: means[:1],
        lambda means: means if len(means) > 1 else means + 1,
        lambda means: np.where(np.arange(len(means))[:, None] == 3, np.nan, means),
    ],
    ids=["off", "other classes", "fewer classes", "fewer chips", "off when alone", "NaN"],
)
def test_a_form_that_gives_other_answers_is_not(change: Callable[[Any], Any]) -> None:
    """However fast it is."""
    assert verdict_of(Form(0.01), Form(change=change)) == Verdict("gave other answers")


def test_a_form_that_fails_is_not() -> None:
    def fail(means: np.ndarray) -> np.ndarray:
        raise ModelError("roofs.emd: the model failed on chips of (3, 8, 8): no kernel.")

    assert verdict_of(Form(0.01), Form(change=fail)) == Verdict(
        "failed: roofs.emd: the model failed on chips of (3, 8, 8): no kernel"
    )


def test_batches_without_an_answer_decide_nothing() -> None:
    """Where the original gives no number at all, both may be wrong."""
    nothing = Form(change=lambda means: means * np.float32("nan"))
    assert verdict_of(nothing, nothing) is None


@pytest.mark.parametrize("size", [1.0, 30.0, 3000.0])
def test_logits_are_alike_when_their_probabilities_are(size: float) -> None:
    """Large ones may differ by more, where that changes no probability."""
    scores = np.float32([[size, 0, -size], [0, size, -size]])
    assert alike(scores, scores * np.float32(1 + 2e-7))
    assert not alike(scores, scores[:, [1, 0, 2]])


def test_probabilities_of_several_labels_are_compared_as_they_are() -> None:
    scores = np.float32([[0.2, 0.9, 0.9]])
    assert alike(scores, scores + np.float32(5e-5))
    assert not alike(scores, scores + np.float32(5e-4))


def test_of_what_are_logits_probabilities_alone_count() -> None:
    """Read as probabilities, which they may be where nobody says, they would differ too much."""
    scores = np.float32([[0.2, 0.9, 0.4]])
    assert alike(scores, scores + np.float32(3e-4), LOGITS)
    assert not alike(scores, scores + np.float32(3e-4))


def test_a_label_is_never_another() -> None:
    """However close two scores are."""
    scores = np.float32([[0.5, 0.5 + 1e-6]])
    assert not alike(scores, scores[:, ::-1], LOGITS)

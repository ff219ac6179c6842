# SPDX-License-Identifier: GPL-2.0-or-later
"""Half precision on a card: used where labels do not change.

No card is needed: what decides sees two forms by numpy, one of which rounds its scores as half
precision does; what PyTorch computes in half precision is seen on the CPU.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from deep_objects.inference.backends.backend import Backend, Prediction, Setting
from deep_objects.inference.backends.faster.half import HalfModel, in_halves
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError

from ....builders import definition
from ....models import arcgis_pixels, ask

LONG = 8  # batches, of which the first is no real one and four are a trial

Scores = Callable[[Any], Any]


def rounded(means: np.ndarray) -> np.ndarray:
    """The scores as half precision holds them."""
    return means.astype(np.float16).astype(np.float32)


class Form:
    """A form of a model on a card: the means of the bands, or what ``change`` makes of them."""

    def __init__(self, change: Scores, seconds: float, half: Any = None) -> None:
        self.device, self.batch_size, self.output_kind = "GPU (simulated)", 64, "logits"
        self.notes = ["A note."]
        self.asked = 0
        self._change, self._seconds, self._half = change, seconds, half

    def predict(self, pixels: np.ndarray) -> Prediction:
        """The scores (n, 3)."""
        time.sleep(self._seconds)
        self.asked += len(pixels)
        return Prediction(self._change(pixels.mean((2, 3))))

    def halved(self) -> Backend:
        """The form that the test gave."""
        if self._half is None:
            raise ModelError("test.emd: no kernel.")
        return self._half

    def close(self) -> None:
        """Nothing is held."""


def full(half: Any = None) -> Form:
    """The slow and exact form."""
    return Form(lambda means: means, 0.02, half)


def chips(count: int, seed: int) -> np.ndarray:
    """Chips of which many have two highest bands that half precision cannot tell apart."""
    random = np.random.RandomState(seed)
    level = random.uniform(0, 50, (count, 1, 1, 1)) + random.uniform(0, 0.02, (count, 3, 1, 1))
    return np.broadcast_to(level, (count, 3, 2, 2)).astype(np.float32)


def clear_chips(count: int, seed: int = 1) -> np.ndarray:
    """Chips whose bands are far apart, in any order."""
    random = np.random.RandomState(seed)
    order = np.array([random.permutation(3) for _ in range(count)])
    level = (order * 10 + random.uniform(0, 3, (count, 1)))[:, :, None, None]
    return np.broadcast_to(level, (count, 3, 2, 2)).astype(np.float32)


def best(scores: np.ndarray) -> list[int]:
    return scores.argmax(axis=1).tolist()


def after_trial(model: Backend) -> list[str]:
    """What a model noted after a long job of clear chips."""
    for _ in range(LONG):
        model.predict(clear_chips(16))
    return model.notes[1:]


def any_model(tmp_path: Path, **keys: Any) -> ModelDefinition:
    return definition(tmp_path / "weights.pth", **keys)


def test_labels_are_those_of_full_precision_also_of_close_calls(tmp_path: Path) -> None:
    """Alone, half precision would choose others; in full only few are computed."""
    exact = full(Form(rounded, 0.0))
    model = in_halves(exact, any_model(tmp_path), Setting())
    (note,) = after_trial(model)
    asked = exact.asked
    mixed = np.concatenate([clear_chips(300), chips(100, 2)])
    means = mixed.mean((2, 3))

    scores = model.predict(mixed).scores

    assert best(scores) == best(means)
    assert best(rounded(means)) != best(means)
    assert exact.asked - asked < 150
    assert note.startswith("Half precision from here on: 64 chips got the same labels, ")


def test_a_card_that_gives_other_labels_keeps_full_precision(tmp_path: Path) -> None:
    model = in_halves(full(Form(lambda means: -means, 0.0)), any_model(tmp_path), Setting())
    assert after_trial(model) == ["Full precision from here on: half precision gave other answers."]
    assert best(model.predict(clear_chips(50)).scores) == best(clear_chips(50).mean((2, 3)))


def test_half_precision_that_is_no_number_is_not_used(tmp_path: Path) -> None:
    """Large values overflow there."""
    model = in_halves(
        full(Form(lambda means: means * np.float32("inf"), 0.0)), any_model(tmp_path), Setting()
    )
    assert after_trial(model) == ["Full precision from here on: half precision gave other answers."]


def test_a_chip_that_overflows_later_is_computed_in_full(tmp_path: Path) -> None:
    def overflowing(means: np.ndarray) -> np.ndarray:
        return np.where(means > 1000, np.float32("inf"), rounded(means))

    model = in_halves(full(Form(overflowing, 0.0)), any_model(tmp_path), Setting())
    after_trial(model)
    pixels = clear_chips(4)
    pixels[2] *= 1000

    scores = model.predict(pixels).scores

    assert scores is not None
    assert np.array_equal(scores[2], pixels[2].mean((1, 2)))


def test_a_slower_half_is_not_used(tmp_path: Path) -> None:
    model = in_halves(full(Form(rounded, 0.05)), any_model(tmp_path), Setting())
    (note,) = after_trial(model)
    assert note.startswith("Full precision from here on: half precision was not faster (")


@pytest.mark.parametrize(
    ("keys", "arguments"),
    [
        ({"MetaDataMode": "MultiLabeled_Tiles"}, {}),
        ({}, {"score_threshold": 0.5}),
        ({}, {"test_time_augmentation": True}),
    ],
    ids=["several labels", "a threshold", "augmentation"],
)
def test_where_more_than_the_order_of_scores_counts_precision_is_full(
    keys: Mapping[str, Any], arguments: Mapping[str, Any], tmp_path: Path
) -> None:
    """A score near a threshold could come to lie on its other side."""
    model = full(Form(rounded, 0.0))
    assert in_halves(model, any_model(tmp_path, **keys), Setting(arguments=arguments)) is model


def test_on_the_cpu_or_without_a_half_precision_is_full(tmp_path: Path) -> None:
    """Such as where a program cannot be turned into one."""
    on_cpu, alone = full(Form(rounded, 0.0)), full()
    on_cpu.device = "CPU"
    for model in (on_cpu, alone):
        assert in_halves(model, any_model(tmp_path), Setting()) is model


def test_a_model_in_halves_tells_itself_as_the_model_does() -> None:
    model = HalfModel(full(), Form(rounded, 0.0))
    assert (model.device, model.batch_size, model.output_kind) == ("GPU (simulated)", 64, "logits")
    assert model.notes == ["A note."]


def test_pytorch_computes_networks_in_half_precision(
    torch_files: Path, arcgis_weights: Path, torchscript: dict[str, Path], tmp_path: Path
) -> None:
    """Weights, arcgis.learn's classifiers and programs: to three digits the same scores."""
    size = {"ImageHeight": 64, "ImageWidth": 64}
    resnet = {"ModelParameters": {"backbone": "resnet18"}, **size}
    jobs = {
        "weights": definition(torch_files / "resnet18-3.pth", **resnet),
        "arcgis_learn": definition(arcgis_weights / "resnet18-3.pth", **resnet),
        "torchscript": definition(torchscript["softmax"]),
    }

    ask("half_scores", tmp_path, {k: (k, model, arcgis_pixels(3)) for k, model in jobs.items()})

    for kind in jobs:
        with np.load(tmp_path / f"{kind}.npz") as answers:
            assert str(answers["dtype"]) == "torch.float16"
            assert answers["full"].dtype == answers["half"].dtype == np.float32
            near = 5e-3 * np.abs(answers["full"]).max()
            np.testing.assert_allclose(answers["half"], answers["full"], atol=near)
            assert not np.array_equal(answers["half"], answers["full"])

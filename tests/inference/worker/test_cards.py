# SPDX-License-Identifier: GPL-2.0-or-later
"""Trouble with a graphics card, simulated: the card's part is a backend that fails as cards do.

What the process makes of it is the real thing: one real computation decides; AUTO goes on with the
CPU and says why, GPU fails with the reason.
"""

from __future__ import annotations

from dataclasses import asdict
from types import SimpleNamespace
from typing import Any, Callable, Optional

import numpy as np
import pytest
from deep_objects.inference.backends import opening
from deep_objects.inference.backends.backend import Prediction, Setting
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.worker import protocol, session

from ...builders import emd

TROUBLE = {
    "the driver is too old": "CUDA driver version is insufficient for CUDA runtime version",
    "the card is too old": "CUDA error: no kernel image is available for execution on the device",
    "its memory is taken by others": "CUDA out of memory. Tried to allocate 2.00 MiB",
    "it fell off the bus": "CUDA error: unspecified launch failure",
}


class Simulated:
    """A model that fails with ``reason`` on the card, and on the CPU does not."""

    notes = ()
    batch_size = 4
    output_kind = "probabilities"

    def __init__(self, setting: Setting, reason: Optional[str], when: str) -> None:
        self._fails = reason if setting.device.asked != "CPU" else None
        self.device = "CPU" if setting.device.asked == "CPU" else "GPU (simulated)"
        if when == "loading":
            self._fail()

    def _fail(self) -> None:
        if self._fails is not None:
            raise RuntimeError(self._fails)

    def predict(self, pixels: np.ndarray) -> Prediction:
        self._fail()
        return Prediction(np.full((len(pixels), 3), 1 / 3, np.float32))

    def close(self) -> None:
        """Nothing is held."""


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Callable[..., protocol.Answer]:
    """Loads a model on a machine with one card that fails with a reason, or with none."""

    def loaded(device: str, reason: Optional[str], when: str = "computing") -> protocol.Answer:
        def make(definition: ModelDefinition, setting: Setting) -> Simulated:
            return Simulated(setting, reason, when)

        module = SimpleNamespace(load=make)
        monkeypatch.setattr(opening.importlib, "import_module", lambda *_: module)
        monkeypatch.setenv(protocol.CARD, "0")
        model: dict[str, Any] = asdict(read_emd(emd(ModelFile="m.onnx"), "m.emd"))
        return session.Session().answer(protocol.Load(1, "onnx", model, {}, 3, device, 1))

    return loaded


@pytest.mark.parametrize("when", ["loading", "computing"])
@pytest.mark.parametrize("reason", TROUBLE.values(), ids=list(TROUBLE))
def test_auto_computes_on_the_cpu_and_says_why(
    load: Callable[..., protocol.Answer], reason: str, when: str
) -> None:
    answer = load("AUTO", reason, when)

    assert isinstance(answer, protocol.Loaded)
    assert answer.device == "CPU"
    assert answer.notes[0] == f"Computing on the CPU: the card failed ({reason})."


@pytest.mark.parametrize("reason", TROUBLE.values(), ids=list(TROUBLE))
def test_gpu_fails_with_the_reason(load: Callable[..., protocol.Answer], reason: str) -> None:
    assert load("GPU", reason) == protocol.Failed(
        1,
        f"m.emd: no GPU can be used, though the CPU can: {reason}. Choose PROCESSOR AUTO or CPU, "
        "or free the card.",
        memory="out of memory" in reason,
    )


def test_a_card_that_computes_is_used(load: Callable[..., protocol.Answer]) -> None:
    answer = load("AUTO", None)

    assert isinstance(answer, protocol.Loaded)
    assert answer.device == "GPU (simulated)"
    assert not any("CPU" in note for note in answer.notes)

# SPDX-License-Identifier: GPL-2.0-or-later
"""An inference process speaks the language of QGIS, of which it hears when it starts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from deep_objects.inference import texts
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.environment import find_interpreter

from ...builders import definition
from ...models import OnnxForm, write_onnx
from ..running import load, started


@pytest.fixture
def french() -> Iterator[None]:
    """French for what is started now; English again for the other tests."""
    texts.speak("fr_CA")
    yield
    texts.speak(texts.ENGLISH)


def test_why_a_model_cannot_be_loaded_is_told_in_the_language_of_qgis(
    french: None, tmp_path: Path
) -> None:
    model = definition(write_onnx(tmp_path / "m.onnx", OnnxForm(bands=4)))
    with started(find_interpreter("onnx")) as worker, pytest.raises(ModelError) as caught:
        load(worker, "onnx", model, bands=3)

    assert str(caught.value).replace("\N{NO-BREAK SPACE}", " ") == (
        "test.emd : le modèle prend 4 bandes, mais 3 sont extraites de l'imagerie. Indiquez "
        "dans ExtractBands celles sur lesquelles il a été entraîné."
    )


def test_a_process_without_a_language_speaks_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So do the workers of a Dask cluster, whoever asks them."""
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    model = definition(write_onnx(tmp_path / "m.onnx", OnnxForm(bands=4)))
    with started(find_interpreter("onnx")) as worker, pytest.raises(ModelError) as caught:
        load(worker, "onnx", model, bands=3)

    assert str(caught.value) == (
        "test.emd: the model takes 4 bands, but 3 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment is made, beside the one that is there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from deep_objects.inference.errors import EnvironmentMissing
from deep_objects.inference.worker import environment
from deep_objects.inference.worker.setup.making import create


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, so that the real environments stay as they are."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "deep_objects" / "environments"


def test_an_environment_that_cannot_be_made_says_what_pip_said(own_folder: Path) -> None:
    """Without an index pip fails; its last lines come back, and nothing counts as installed."""
    said: list[str] = []

    with pytest.raises(EnvironmentMissing) as caught:
        create("onnx", said.append, pip_options=("--no-index", "--find-links", str(own_folder)))

    assert said[0] == f"Making the onnx environment in {own_folder / 'onnx'}"
    assert str(caught.value).startswith(
        "The environment could not be made; the step that failed said: "
    )
    assert "No matching distribution found for numpy==" in str(caught.value)
    with pytest.raises(EnvironmentMissing):
        environment.find_interpreter("onnx")


def test_making_an_environment_can_be_cancelled(own_folder: Path) -> None:
    """A cancelled set-up stops at pip's next line and leaves nothing that counts."""
    with pytest.raises(EnvironmentMissing) as caught:
        create("onnx", lambda line: None, lambda: True, ("--no-index", "--find-links", os.devnull))

    assert str(caught.value) == "The set-up was cancelled; run it again to complete it."

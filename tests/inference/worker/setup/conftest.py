# SPDX-License-Identifier: GPL-2.0-or-later
"""A data folder and requirements of the test's own, so that the real ones stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.worker.environment import requirements

from .index import write_requirements, write_wheels


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where environments are made and sought."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "deep_objects" / "environments"


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two small wheels, of which alone the cluster environment is made."""
    folder = write_wheels(tmp_path / "wheels")
    pins = write_requirements(tmp_path / "requirements", folder)
    monkeypatch.setattr(requirements, "_REQUIREMENTS", pins)
    return folder

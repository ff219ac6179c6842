# SPDX-License-Identifier: GPL-2.0-or-later
"""How processes are started."""

from __future__ import annotations

import pytest
from deep_objects.inference.worker.process import system_program


def test_a_program_of_windows_is_started_by_its_whole_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """One of its name in the current folder would come first there."""
    monkeypatch.setenv("SYSTEMROOT", "/Windows")
    assert system_program("nvidia-smi", "win32") == "/Windows/System32/nvidia-smi.exe"
    assert system_program("nvidia-smi", "linux") == "nvidia-smi"

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the platforms say when they stand in the way, as their users told it, and what helps."""

from __future__ import annotations

import pytest
from deep_objects.inference.worker.setup.trouble import remedy, visual_c

SCANNER = (
    ". A virus scanner or a rule of your organisation keeps programs from running there: have the "
    "folder excepted, or name a Python of your own in EXISTING_PYTHON."
)
VISUAL_C = (
    "Install the current Microsoft Visual C++ Redistributable (x64), then set the environment up "
    "again."
)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "The virtual environment was not created because ensurepip is not available.",
            ". Install Python's venv module (on Debian and Ubuntu: apt install python3-venv), or "
            "name a Python of your own in EXISTING_PYTHON.",
        ),
        ("OSError: [WinError 1114] Error loading c10.dll", f". {VISUAL_C}"),
        ("[WinError 225] the file contains a virus", SCANNER),
        ("[WinError 4551] An Application Control policy has blocked this file", SCANNER),
        ("[WinError 5] Access is denied", SCANNER),
        (
            "[WinError 206] The filename is too long",
            ". The path of its folder is too long for this system.",
        ),
        (
            "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution "
            "/ ERROR: No matching distribution found for numpy",
            ". The index is not reached: look at the network and at QGIS's options under Network, "
            "or install from a folder of wheels (WHEELS).",
        ),
        (
            "ERROR: No matching distribution found for numpy==2.4.6",
            ". There is no such file for this Python and system, or not in the folder of WHEELS.",
        ),
        ("something else", ""),
    ],
)
def test_what_a_step_said_has_a_remedy(said: str, told: str) -> None:
    assert remedy(said) == told


@pytest.mark.parametrize("reason", ["DLL load failed", "OSError: [WinError 126] c10.dll"])
def test_microsofts_runtime_is_named_on_windows_alone(reason: str) -> None:
    assert visual_c(reason, "win32") == f" {VISUAL_C}"
    assert visual_c(reason, "linux") == ""


def test_microsofts_runtime_helps_where_a_library_does_not_load() -> None:
    assert visual_c("RuntimeError: no driver", "win32") == ""

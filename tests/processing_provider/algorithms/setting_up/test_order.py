# SPDX-License-Identifier: GPL-2.0-or-later
"""What is written for pip reaches it as it was meant."""

from __future__ import annotations

import pytest
from deep_objects.processing_provider.algorithms.setting_up.order import options_in


@pytest.mark.parametrize(
    ("text", "windows", "options"),
    [
        (r"--cert C:\certs\ca.pem", True, ("--cert", r"C:\certs\ca.pem")),
        (r'--cert "C:\my certs\ca.pem" --pre', True, ("--cert", r"C:\my certs\ca.pem", "--pre")),
        (r"--cert /my\ certs/ca.pem", False, ("--cert", "/my certs/ca.pem")),
        ("--cert '/my certs/#1.pem'", False, ("--cert", "/my certs/#1.pem")),
        ("", False, ()),
    ],
)
def test_a_backslash_is_part_of_a_path_on_windows_alone(
    text: str, windows: bool, options: tuple[str, ...]
) -> None:
    assert options_in(text, windows) == options

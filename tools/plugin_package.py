# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the plugin importable as ``deep_objects``, whatever the repository's folder is called."""

from __future__ import annotations

import importlib.util
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]


def load() -> None:
    """Load the package by its place, with the function that the inference process uses."""
    place = REPOSITORY / "inference" / "worker" / "start.py"
    spec = importlib.util.spec_from_file_location("start", place)
    if spec is None or spec.loader is None:
        raise ImportError(f"{place} cannot be loaded")
    starter = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(starter)
    starter.load_package()

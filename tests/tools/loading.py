# SPDX-License-Identifier: GPL-2.0-or-later
"""The tools, which are programs beside each other and no package."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

from ..conftest import REPOSITORY


def tool(name: str) -> ModuleType:
    """The program tools/NAME.py, as the others import it."""
    folder = str(REPOSITORY / "tools")
    sys.path.insert(0, folder)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(folder)

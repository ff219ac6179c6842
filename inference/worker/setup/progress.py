# SPDX-License-Identifier: GPL-2.0-or-later
"""How far pip is, from what it says."""

from __future__ import annotations

import re
from typing import Callable

_NEXT = re.compile(r"(Collecting|Processing) ")
_BYTES = re.compile(r"Progress (\d+) of (\d+)$")
_FETCHED, _UNPACKED = 0.8, 0.95


class Progress:
    """Turns pip's lines into a share from 0 to 1, which ``tell`` is told."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._total = 1
        self._begun = 0

    def expect(self, packages: int) -> None:
        """So many packages are going to be installed."""
        self._total = max(packages, 1)

    def hear(self, line: str) -> bool:
        """Take notice of ``line``; whether it says nothing else."""
        loaded = _BYTES.match(line)
        if loaded:
            self._fetching(int(loaded[1]) / max(int(loaded[2]), 1))
        elif _NEXT.match(line):
            self._begun += 1
            self._fetching(0.0)
        elif line.startswith("Installing collected packages"):
            self._tell(_FETCHED)
        elif line.startswith("Successfully installed"):
            self._tell(_UNPACKED)
        return loaded is not None

    def _fetching(self, share: float) -> None:
        done = max(self._begun - 1, 0) + share
        self._tell(_FETCHED * min(done / self._total, 1.0))

# SPDX-License-Identifier: GPL-2.0-or-later
"""How every side is told what to do, and how it answers: an object of JSON each way."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


def given() -> dict[str, Any]:
    """What the side is to do."""
    return dict(json.loads(sys.argv[1]))


def say(**values: Any) -> None:
    """Answer, as the last line of standard output."""
    print(json.dumps(values), flush=True)


@contextmanager
def clocked(into: dict[str, float]) -> Iterator[None]:
    """Put CPU seconds (all threads of this process) and wall seconds of the block ``into``."""
    cpu, wall = time.process_time(), time.monotonic()
    yield
    into["cpu"] = time.process_time() - cpu
    into["wall"] = time.monotonic() - wall

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done in the desktop alone: models stay loaded for the next run, for some minutes."""

from __future__ import annotations

import atexit

from qgis.core import QgsApplication

from ..inference.worker.warm import WARMTH
from .run.settings import kept_seconds


def begin() -> None:
    """Let models stay loaded between runs, until ``end`` or until QGIS quits."""
    WARMTH.begin(kept_seconds())
    QgsApplication.instance().aboutToQuit.connect(WARMTH.end)
    atexit.register(WARMTH.end)


def end() -> None:
    """Let no model stay loaded, and end the processes that have one."""
    WARMTH.end()
    QgsApplication.instance().aboutToQuit.disconnect(WARMTH.end)
    atexit.unregister(WARMTH.end)

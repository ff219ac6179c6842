# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done in the desktop alone: models stay loaded for the next run, for some minutes."""

from __future__ import annotations

import atexit

from qgis.core import QgsApplication, QgsSettings

from ..inference.worker.warm import WARMTH

#: In QGIS's advanced settings: for how many minutes a model stays loaded, 0 for not at all.
MINUTES_SETTING = "deepobjects/keep_model_minutes"
_MINUTES = 5.0


def begin() -> None:
    """Let models stay loaded between runs, until ``end`` or until QGIS quits."""
    minutes = QgsSettings().value(MINUTES_SETTING, _MINUTES, type=float)
    WARMTH.begin(60 * max(0.0, minutes))
    QgsApplication.instance().aboutToQuit.connect(WARMTH.end)
    atexit.register(WARMTH.end)


def end() -> None:
    """Let no model stay loaded, and end the processes that have one."""
    WARMTH.end()
    QgsApplication.instance().aboutToQuit.disconnect(WARMTH.end)
    atexit.unregister(WARMTH.end)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user may set for all runs, among QGIS's advanced settings."""

from __future__ import annotations

from qgis.core import QgsSettings

#: How many megabytes of pixels the windows of a run may take that are read and not yet handed over.
WINDOW_MEMORY_SETTING = "deepobjects/window_memory_mb"
_MEGABYTES = 256
_LEAST_MEGABYTES = 16
#: For how many minutes a model stays loaded after a run in the desktop, 0 for not at all.
MINUTES_SETTING = "deepobjects/keep_model_minutes"
_MINUTES = 5.0


def window_memory() -> int:
    """Bytes for the windows of a run; a window for one object is read whatever it takes."""
    megabytes = int(QgsSettings().value(WINDOW_MEMORY_SETTING, _MEGABYTES, type=int))
    return max(_LEAST_MEGABYTES, megabytes) << 20


def kept_seconds() -> float:
    """For how many seconds a model stays loaded after a run in the desktop."""
    minutes = float(QgsSettings().value(MINUTES_SETTING, _MINUTES, type=float))
    return 60 * max(0.0, minutes)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user may set for all runs, among QGIS's advanced settings."""

from __future__ import annotations

import math

from qgis.core import QgsSettings

#: How many megabytes of pixels the windows of a run may take that are read and not yet handed over.
WINDOW_MEMORY_SETTING = "deepobjects/window_memory_mb"
_MEGABYTES = 256
_LEAST_MEGABYTES, _MOST_MEGABYTES = 16, 1 << 20
#: For how many minutes a model stays loaded after a run in the desktop, 0 for not at all.
MINUTES_SETTING = "deepobjects/keep_model_minutes"
_MINUTES = 5.0
_MOST_MINUTES = 7 * 24 * 60.0  # clocks of more than some weeks are not to be had on every system


def window_memory() -> int:
    """Bytes for the windows of a run; a window for one object is read whatever it takes."""
    megabytes = _number(WINDOW_MEMORY_SETTING, _MEGABYTES)
    return int(min(max(_LEAST_MEGABYTES, megabytes), _MOST_MEGABYTES)) << 20


def kept_seconds() -> float:
    """For how many seconds a model stays loaded after a run in the desktop."""
    minutes = _number(MINUTES_SETTING, _MINUTES)
    return 60 * min(max(0.0, minutes), _MOST_MINUTES)


def _number(setting: str, default: float) -> float:
    """The number that the user set, who may have written anything; else ``default``."""
    try:
        value = float(QgsSettings().value(setting, default))
    except (TypeError, ValueError):
        return default
    return value if math.isfinite(value) else default

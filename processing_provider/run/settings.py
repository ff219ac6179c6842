# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user may set for all runs, among QGIS's advanced settings."""

from __future__ import annotations

from qgis.core import QgsSettings

#: How many megabytes of pixels the windows of a run may take that are read and not yet handed over.
WINDOW_MEMORY_SETTING = "deepobjects/window_memory_mb"
_MEGABYTES = 256
_LEAST_MEGABYTES = 16


def window_memory() -> int:
    """Bytes for the windows of a run; a window for one object is read whatever it takes."""
    megabytes = int(QgsSettings().value(WINDOW_MEMORY_SETTING, _MEGABYTES, type=int))
    return max(_LEAST_MEGABYTES, megabytes) << 20

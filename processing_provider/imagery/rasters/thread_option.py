# SPDX-License-Identifier: GPL-2.0-or-later
"""Options of GDAL for one thread and one task."""

from __future__ import annotations

from osgeo import gdal

#: GDAL's Python knows the options of a thread since 3.5; before, they stay as they are.
_KNOWN = hasattr(gdal, "SetThreadLocalConfigOption")


class ThreadOption:
    """Within it GDAL's option ``name`` has ``value`` in this thread.

    What the user set stays as it is.
    """

    def __init__(self, name: str, value: str) -> None:
        self._name = name
        self._value = value

    def __enter__(self) -> None:
        self._ours = _KNOWN and gdal.GetConfigOption(self._name) is None
        if self._ours:
            gdal.SetThreadLocalConfigOption(self._name, self._value)

    def __exit__(self, *_: object) -> None:
        if self._ours:
            gdal.SetThreadLocalConfigOption(self._name, None)

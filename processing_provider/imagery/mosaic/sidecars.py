# SPDX-License-Identifier: GPL-2.0-or-later
"""How the files that may lie beside a tile are found: by their names.

GDAL lists the folder of every raster that it opens. Where a thousand tiles lie there, that takes
ten times as long as the opening.
"""

from __future__ import annotations

from osgeo import gdal

_OPTION = "GDAL_DISABLE_READDIR_ON_OPEN"
#: GDAL's Python knows the options of a thread since 3.5; before, folders are listed.
_KNOWN = hasattr(gdal, "SetThreadLocalConfigOption")


class sidecars_by_name:  # noqa: N801 (reads as a phrase)
    """Within it this thread asks for world files, masks and the like one by one.

    What the user set stays as it is.
    """

    def __enter__(self) -> None:
        self._ours = _KNOWN and gdal.GetConfigOption(_OPTION) is None
        if self._ours:
            gdal.SetThreadLocalConfigOption(_OPTION, "TRUE")

    def __exit__(self, *_: object) -> None:
        if self._ours:
            gdal.SetThreadLocalConfigOption(_OPTION, None)

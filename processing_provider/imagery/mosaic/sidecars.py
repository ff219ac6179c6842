# SPDX-License-Identifier: GPL-2.0-or-later
"""How the files that may lie beside a tile are found: by their names.

GDAL lists the folder of every raster that it opens. Where a thousand tiles lie there, that takes
ten times as long as the opening.
"""

from __future__ import annotations

from ..rasters.thread_option import ThreadOption


def sidecars_by_name() -> ThreadOption:
    """Within it this thread asks for world files, masks and the like one by one."""
    return ThreadOption("GDAL_DISABLE_READDIR_ON_OPEN", "TRUE")

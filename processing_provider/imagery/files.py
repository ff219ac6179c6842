# SPDX-License-Identifier: GPL-2.0-or-later
"""The local files that images are read from, as they were when the run began.

A read that fails is one object's trouble, unless the drive went away or somebody writes to the
file: then so would be thousands of others.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Collection, Iterable
from typing import Optional

from osgeo import gdal

from ...inference.errors import ImageryChanged
from ..texts import tr
from .rasters.dataset import gdal_errors

_MOST_TOLD = 20
_FEW = 20
_SECONDS = 1.0
#: What GDAL writes beside a raster when its statistics are asked for.
_WRITTEN = ".aux.xml"

#: Written to by whoever only reads one of their tables.
_DATABASES = (".gpkg", ".mbtiles", ".sqlite")

#: Size and time of a file; of a folder and a database only that it is there.
_State = tuple[int, int]


class Files:
    """What was known of files before any of them was read."""

    def __init__(self, paths: Iterable[str]) -> None:
        """Of a virtual raster the files that it shows are known too; of what is none, nothing."""
        self._parts = {path: _parts(path) for path in paths}
        listed = {part for parts in self._parts.values() for part in parts}
        self._next, self._put_off = 0.0, False
        states = {part: _state(part) for part in listed}
        self._known = {part: state for part, state in states.items() if state is not None}

    def check(self, paths: Collection[str]) -> None:
        """Raise ImageryChanged if one of ``paths`` is not as it was; those unknown are passed.

        Where they are many they are looked at once a second; ``changes`` makes up for it.
        """
        now = time.monotonic()
        if len(paths) > _FEW:
            self._put_off = now < self._next
            if self._put_off:
                return
            self._next = now + _SECONDS
        self._check(paths)

    def _check(self, paths: Iterable[str]) -> None:
        for part in [part for path in paths for part in self._parts.get(path, ())]:
            known = self._known.get(part)
            now = None if known is None else _state(part)
            if known is not None and now is None:
                raise ImageryChanged(
                    tr(
                        "{part} was there when the run began, and is not any more. Connect "
                        "its drive or put the file back, and run again."
                    ).format(part=part)
                )
            if now != known:
                raise ImageryChanged(
                    tr(
                        "{part} changed while it was read, and cannot be read on. Run "
                        "again when nobody writes to it."
                    ).format(part=part)
                )

    def changes(self) -> list[str]:
        """A sentence for each file that changed though all of it could be read.

        Raises ImageryChanged as ``check`` does.
        """
        if self._put_off:
            self._check(self._parts)
        changed = [path for path, known in self._known.items() if _state(path) not in (None, known)]
        told = [
            tr(
                "{path} changed during the run: some rows may be about its old pixels, "
                "others about new ones. Run again if its pixels changed."
            ).format(path=path)
            for path in changed[:_MOST_TOLD]
        ]
        if len(changed) > _MOST_TOLD:
            told.append(
                tr("… and {count} more images changed during the run.").format(
                    count=len(changed) - _MOST_TOLD
                )
            )
        return told


def _parts(path: str) -> tuple[str, ...]:
    """``path``, and of a virtual raster the files that it is made of."""
    if not path.lower().endswith(".vrt") or not os.path.isfile(path):
        return (path,)
    with gdal_errors():
        try:
            dataset = gdal.Open(path)
            files = [] if dataset is None else dataset.GetFileList() or []
        except RuntimeError:
            files = []
    return path, *(file for file in files if file != path and not file.endswith(_WRITTEN))


def _state(path: str) -> Optional[_State]:
    """None for what is not there, or is no path."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    if stat.S_ISDIR(found.st_mode) or path.lower().endswith(_DATABASES):
        return 0, 0
    return found.st_size, found.st_mtime_ns

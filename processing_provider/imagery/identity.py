# SPDX-License-Identifier: GPL-2.0-or-later
"""What tells one image from another, and from itself once it is edited, without reading a pixel.

A file is known by its path, size and time of change, as are the files that GDAL reads with it: a
mask, overviews, a world file, the rasters of a virtual one. Of the file ``.aux.xml`` beside it,
statistics and histograms do not count, which QGIS writes when it shows a raster. What comes from a
server is known by its address, without credentials.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ..crs import text_of
from .rasters.dataset import gdal_errors
from .registry import gdal_path
from .web.connection import public_address, without_secrets

_AUXILIARY = ".aux.xml"

#: Formats of one file, beside which lie at most files of known names; asking GDAL for these would
#: take a millisecond each, and there may be ten thousand.
_ONE_FILE = ("tif", "tiff", "jpg", "jpeg", "png", "webp", "gif", "bmp", "jp2", "heic", "avif")
_BESIDE_NAME = (".msk", ".ovr", _AUXILIARY, "w")
_BESIDE_STEM = (".wld", ".tab", "_rpc.txt", "_RPC.TXT", ".rpb", ".RPB")
_MOST_AUXILIARY = 4_000_000
_STATISTIC = re.compile(rb'<MDI key="STATISTICS_[A-Z_]{1,30}">[^<>]{0,80}</MDI>')
_EMPTY = re.compile(rb"<(\w{1,30})[^<>]{0,100}>\s{0,100}</\1>")
_DEEPEST = 8


def layer_identity(layer: QgsRasterLayer) -> str:
    """The identity of what ``layer`` shows, with what the user says of it in its properties."""
    kind = layer.providerType()
    if kind in ("wms", "wcs", "arcgismapserver"):
        return public_address(layer)
    address = str(layer.publicSource())
    source = file_identity(gdal_path(layer)) if kind == "gdal" else without_secrets(address)
    provider = layer.dataProvider()
    marked = [
        (
            provider.useSourceNoDataValue(band),
            [(entry.min(), entry.max()) for entry in provider.userNoDataValues(band)],
        )
        for band in range(1, provider.bandCount() + 1)
    ]
    return f"{kind} {source} {text_of(layer.crs())} {marked}"


def file_identity(path: str) -> str:
    """The identity of the raster that GDAL opens at ``path``, and of all that belongs to it."""
    waiting, seen, states = [path], {path}, []
    while waiting:
        name = waiting.pop()
        states.append(file_state(name))
        beside = [entry for entry in _beside(name) if entry not in seen]
        seen.update(beside)
        waiting += beside
    known = sorted(state for state in states if state)
    return " ".join([without_secrets(path), *known])


def file_state(path: str) -> str:
    """The path of a file, or of a folder of files, with sizes and times; empty for none.

    Paths of GDAL's virtual file systems are asked for there.
    """
    if path.endswith(_AUXILIARY):
        return _auxiliary_state(path)
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        with gdal_errors():
            virtual = gdal.VSIStatL(path) if path.startswith("/vsi") else None
        return f"{without_secrets(path)}:{virtual.size}:{virtual.mtime}" if virtual else ""
    state = f"{os.path.abspath(path)!r}:{found.st_size}:{found.st_mtime_ns}"
    if not os.path.isdir(path):
        return state
    try:
        names = sorted(name for name in os.listdir(path) if not name.endswith(".lock"))
    except OSError:
        return state
    inner = (os.path.join(path, name) for name in names)
    return " ".join(file_state(entry) for entry in inner if os.path.isfile(entry))


def _beside(path: str) -> Iterator[str]:
    """The files that GDAL reads with the one at ``path``, as far as there are such."""
    if path.endswith((_AUXILIARY, ".ovr", ".msk")):
        return
    stem, suffix = os.path.splitext(path)
    kind = suffix[1:].lower()
    if not (kind in _ONE_FILE and os.path.isfile(path)):
        yield from _listed(path)
        yield from filter(os.path.isfile, [f"{path}-wal"])  # what a database has not written yet
        return
    world = f".{kind[0]}{kind[-1]}w"
    names = [path + end for end in _BESIDE_NAME]
    names += [stem + end for end in (world, world.upper(), *_BESIDE_STEM)]
    yield from filter(os.path.isfile, names)


def _listed(path: str) -> list[str]:
    """The files of a dataset, by GDAL; none of what is no raster, but a part of one."""
    with gdal_errors():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            dataset = None
        return [] if dataset is None else dataset.GetFileList() or []


def _auxiliary_state(path: str) -> str:
    """What an ``.aux.xml`` says beside statistics; empty where it says nothing else."""
    try:
        if os.path.getsize(path) > _MOST_AUXILIARY:
            return f"{path!r}:{os.stat(path).st_mtime_ns}"
        with open(path, "rb") as file:
            content = file.read()
    except OSError:
        return ""
    before, *parts = content.split(b"<Histograms>")
    content = before + b"".join(part.partition(b"</Histograms>")[2] for part in parts)
    content = _STATISTIC.sub(b"", content)
    for _ in range(_DEEPEST):
        content = _EMPTY.sub(b"", content)
    return f"{path!r}:{content.strip()!r}" if content.strip() else ""

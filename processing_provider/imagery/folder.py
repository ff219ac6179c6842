# SPDX-License-Identifier: GPL-2.0-or-later
"""The images in a folder, found by their names alone.

An image is a file with a suffix of a raster driver of GDAL or of Qt's image reader. Not counted as
such, though some driver or reader claims the suffix: documents and drawings, text, databases
(but those that hold raster tiles), and suffixes under which anything may lie. The data of an ENVI
raster may have any suffix, or none: its header beside it says what it is. Everything else
(sidecars, hidden files, tables, folders that are datasets) is skipped and counted.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Union

from osgeo import gdal
from qgis.PyQt.QtGui import QImageReader

from ...inference.errors import ParameterError
from ...inference.job import Image
from ..texts import tr

#: Documents, drawings, text, and what is too common to mean a raster.
_NO_IMAGES = frozenset(
    (
        *("pdf", "svg", "svgz", "dwg", "kml", "kmz", "xml", "json", "geojson", "html"),
        *("txt", "csv", "md", "db", "sqlite", "hdr", "dat", "bin", "err", "rda", "mem"),
    )
)

#: Usual suffixes of formats whose drivers name only one, by a suffix that they name.
_ALSO = {
    "jpg": ("jpe", "jfif"),
    "tif": ("gtiff", "btf", "tf8"),
    "jp2": ("jpx", "jpf", "j2c", "jpc"),
    "heic": ("heif", "hif"),
}

#: What asks a database whether it holds raster tiles, without opening it as one.
_TILES = {
    "gpkg": "SELECT 1 FROM gpkg_contents WHERE data_type IN ('tiles', '2d-gridded-coverage')",
    "mbtiles": "SELECT 1 FROM metadata WHERE name = 'format' AND value <> 'pbf'",
}

_DATASET_FOLDERS = (".gdb", ".zarr", ".safe")
_DIGITS = re.compile(r"(\d+)")

NaturalKey = tuple[list[Union[str, int]], str]


@dataclass(frozen=True)
class FolderListing:
    """The images of a folder, in natural order, and how many other files lie among them."""

    images: tuple[Image, ...]
    skipped: int


def images_in(folder: str, subfolders: bool) -> FolderListing:
    """The images in ``folder``, then, if asked for, those in each folder below it.

    They are named by their path relative to ``folder``, with forward slashes. Raises ParameterError
    for a folder that is not there, cannot be listed, or holds no image.
    """
    root = os.path.abspath(folder)
    if not os.path.isdir(root):
        text = tr("INPUT_FOLDER: {folder} does not exist. Choose a folder of images.")
        if os.path.exists(root):
            text = tr("INPUT_FOLDER: {folder} is no folder. Choose a folder of images.")
        raise ParameterError(text.format(folder=folder))
    images: list[Image] = []
    skipped = 0
    for place, names, others in _folders(root, subfolders):
        files = frozenset(name.lower() for name in names)
        found = [name for name in names if _is_image(place, name, files)]
        prefix = "" if place == root else f"{os.path.relpath(place, root)}/".replace(os.sep, "/")
        images += [Image(prefix + name, os.path.join(place, name), "gdal") for name in found]
        skipped += len(names) - len(found) + others
    if not images:
        raise ParameterError(_nothing(folder, subfolders, skipped))
    return FolderListing(tuple(images), skipped)


def natural_key(name: str) -> NaturalKey:
    """What sorts ``tile2`` before ``tile10``, whatever their case; no two names share it."""
    parts = _DIGITS.split(name.casefold())
    return [int(part) if number % 2 else part for number, part in enumerate(parts)], name


def _folders(root: str, subfolders: bool) -> Iterator[tuple[str, list[str], int]]:
    """Each folder with its files in natural order, and how much else lies there that is skipped.

    A folder is listed once, whatever links lead to it.
    """
    seen: set[tuple[int, int]] = set()
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        identity = _identity(folder)
        if identity in seen:
            continue
        seen.add(identity)
        files, below, others = _listed(folder, folder == root)
        yield folder, sorted(files, key=natural_key), others
        if subfolders:
            ordered = sorted(below, key=natural_key, reverse=True)
            waiting += [os.path.join(folder, name) for name in ordered]


def _identity(folder: str) -> tuple[int, int]:
    """What two paths to the same folder share."""
    try:
        found = os.stat(folder)
    except OSError:
        return 0, hash(folder)  # it is gone, or its path is too long
    return found.st_dev, found.st_ino


def _listed(folder: str, is_root: bool) -> tuple[list[str], list[str], int]:
    """The files, the folders, and the number of neither: datasets, pipes, links to nowhere.

    A folder below the first that may not be listed is one of these itself.
    """
    files: list[str] = []
    below: list[str] = []
    others = 0
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if _is(entry.is_file):
                    files.append(entry.name)
                elif _is(entry.is_dir) and not entry.name.lower().endswith(_DATASET_FOLDERS):
                    below += [] if _is_hidden(entry.name) else [entry.name]
                else:
                    others += 1
    except OSError as error:
        if not is_root:
            return files, below, others + 1
        raise ParameterError(
            tr("INPUT_FOLDER: {folder} cannot be listed ({reason}). Check your permission.").format(
                folder=folder, reason=error.strerror
            )
        ) from error
    return files, below, others


def _is(kind: Callable[[], bool]) -> bool:
    """What ``kind`` says; not, where a link leads in circles or to where nobody may look."""
    try:
        return kind()
    except OSError:
        return False


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "__MACOSX"))


def _is_image(folder: str, name: str, files: frozenset[str]) -> bool:
    if _is_hidden(name) or not _is_text(name):
        return False
    lower = name.lower()
    stem, suffix = os.path.splitext(lower)
    suffix = suffix[1:]
    if suffix in _TILES:
        return _holds_tiles(os.path.join(folder, name), suffix)
    if suffix in image_suffixes():
        return True
    # Only the data of an ENVI raster: what another suffix makes a sidecar also has this header.
    may_be_data = suffix in ("", "dat", "bin", "raw", "bsq", "bil", "bip")
    return may_be_data and (f"{lower}.hdr" in files or f"{stem}.hdr" in files)


def _is_text(name: str) -> bool:
    """Whether the name can be written down; on Linux a name may be any bytes."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=1)
def image_suffixes() -> frozenset[str]:
    """The suffixes, in lower case and without a dot, of what GDAL or Qt reads as an image."""
    found = {bytes(kind).decode().lower() for kind in QImageReader.supportedImageFormats()}
    for number in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(number)
        if driver.GetMetadataItem("DCAP_RASTER") and driver.GetMetadataItem("DCAP_OPEN"):
            found.update((driver.GetMetadataItem("DMD_EXTENSIONS") or "").lower().split())
    for suffix, others in _ALSO.items():
        if suffix in found:
            found.update(others)
    return frozenset(found) - _NO_IMAGES - frozenset(_TILES)


def _holds_tiles(path: str, suffix: str) -> bool:
    """Whether the database at ``path`` holds raster tiles and says so."""
    try:
        connection = sqlite3.connect(f"{Path(path).as_uri()}?mode=ro", uri=True)
        try:
            return connection.execute(_TILES[suffix]).fetchone() is not None
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def _nothing(folder: str, subfolders: bool, skipped: int) -> str:
    fact = tr("INPUT_FOLDER: {folder} is empty.")
    if skipped:
        fact = tr("INPUT_FOLDER: {folder} holds no image among its {skipped} files.")
    remedy = tr(
        "Choose a folder of images, or switch on SUBFOLDERS to look in the folders below it too."
    )
    if subfolders:
        remedy = tr("Choose a folder of images.")
    return f"{fact.format(folder=folder, skipped=skipped)} {remedy}"

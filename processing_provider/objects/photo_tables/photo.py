# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a photo before it is read, and which files are photos at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any, Protocol, Union

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QByteArray, QVariant
from qgis.PyQt.QtGui import QImageReader

from ....inference.errors import ImageryError
from ...texts import tr

#: More bytes than this are no photo.
LARGEST = 10**9

#: Formats of pictures that GDAL reads besides those of Qt's image reader.
_SUFFIXES = (
    *("jpg", "jpeg", "jpe", "jfif", "png", "tif", "tiff", "webp", "gif", "bmp", "jp2", "j2k"),
    *("jpx", "jpf", "heic", "heif", "hif", "avif", "jxl", "tga"),
)
_NO_PICTURES = frozenset(("svg", "svgz", "pdf"))

#: A suffix that names a format; what follows the dot in “pole 12.5m” does not.
_SUFFIX = re.compile(r"\.([a-z][a-z0-9]{0,4})$")


@dataclass(frozen=True)
class PhotoRef:
    """One photo of a feature: its name for people, and how its content is found.

    ``path`` is empty for stored bytes, ``key`` is the table's own. ``refused`` says why the photo
    will not be read, if so.
    """

    name: str
    path: str = ""
    key: str = ""
    refused: str = ""


class PhotoTable(Protocol):
    """The photos of a layer's features."""

    #: Where the photos are, for the log.
    description: str
    #: The fields that a feature must come with for ``photos_of``.
    fields: tuple[str, ...]

    @property
    def skipped(self) -> int:
        """How many attachments of the features asked for so far are no pictures."""

    def photos_of(self, feature: QgsFeature) -> list[PhotoRef]:
        """The photos of ``feature``, in order; none for a feature without any."""

    def content(self, ref: PhotoRef) -> Union[str, bytes]:
        """The path, or the bytes, of a photo; may be called in any thread.

        Raises ImageryError when there is nothing to read, or when it must not be read.
        """


class Skipped:
    """Counts what is no picture, feature by feature, so that asking twice changes nothing."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}

    def note(self, feature: QgsFeature, count: int) -> None:
        """``feature`` has ``count`` attachments that are no pictures."""
        if count:
            self._counts[feature.id()] = count

    @property
    def total(self) -> int:
        """Of all features together."""
        return sum(self._counts.values())


def refuse(ref: PhotoRef) -> None:
    """Raise ImageryError if ``ref`` must not be read."""
    if ref.refused:
        raise ImageryError(
            tr("{ref} is not read: {refused}.").format(ref=ref.name, refused=ref.refused)
        )


def too_large(size: int) -> str:
    """Why a photo of ``size`` bytes is refused; empty when it is not."""
    return (
        tr("it takes {size} bytes, and more than {most} are no photo").format(
            size=size, most=LARGEST
        )
        if size > LARGEST
        else ""
    )


def is_picture(name: str, content_type: str = "") -> bool:
    """Whether a file may be a picture: by its content type, if that says something, else its name.

    A name without a suffix may be anything, and so may be a picture.
    """
    kind = content_type.strip().lower()
    if kind.startswith("image/"):
        return "svg" not in kind
    if "/" in kind and kind not in ("application/octet-stream", "binary/octet-stream"):
        return False
    suffix = suffix_of(name) or kind
    return not suffix or suffix in picture_suffixes() or "/" in suffix


def suffix_of(name: str) -> str:
    """The suffix of ``name``, in lower case and without its dot; empty if it names no format."""
    found = _SUFFIX.search(name.strip().lower())
    return found[1] if found else ""


def file_name(path: str) -> str:
    """The last part of ``path``, whatever system wrote it."""
    return PurePosixPath(path.replace("\\", "/")).name or path


@lru_cache(maxsize=1)
def picture_suffixes() -> frozenset[str]:
    """The suffixes, in lower case and without a dot, of picture files."""
    known = {bytes(kind).decode().lower() for kind in QImageReader.supportedImageFormats()}
    return frozenset(known.union(_SUFFIXES)) - _NO_PICTURES


def attribute(feature: QgsFeature, field: str) -> Any:
    """The value of ``field``; None for NULL and for a field that ``feature`` came without."""
    if not field or feature.fieldNameIndex(field) < 0:
        return None
    value = feature.attribute(field)
    return None if isinstance(value, (QByteArray, QVariant)) and value.isNull() else value

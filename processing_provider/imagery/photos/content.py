# SPDX-License-Identifier: GPL-2.0-or-later
"""What a photo is read from: a file, or bytes that GDAL sees as a file in memory."""

from __future__ import annotations

import io
import os
import re
import uuid
import weakref
from pathlib import Path
from typing import BinaryIO, Union

from osgeo import gdal

from ....inference.errors import ImageryError
from ...texts import tr

_FOLDER = "/vsimem/deep_objects_photos"


class Content:
    """The file of one picture; safe to be shared by the photos of several threads.

    ``path`` is what GDAL opens. Bytes get a name of their own in GDAL's memory, which lasts as long
    as this object does.
    """

    def __init__(self, given: Union[str, bytes], name: str) -> None:
        """Take a path, or the bytes of a file. Raises ImageryError when there is no such file."""
        self._given = given
        self._name = name
        if isinstance(given, str):
            if not os.path.isfile(given):
                raise ImageryError(
                    tr("{name}: there is no file {given}. Check the path of the photo.").format(
                        name=name, given=given
                    )
                )
            self.path = os.path.abspath(given)  # absolute, so that no prefix names a driver
            return
        if not given:
            raise ImageryError(
                tr("{name} is empty: it holds no bytes. Attach the photo again.").format(name=name)
            )
        self.path = f"{_FOLDER}/{uuid.uuid4().hex}{_suffix(name)}"
        gdal.FileFromMemBuffer(self.path, given)
        weakref.finalize(self, gdal.Unlink, self.path)

    def open(self) -> BinaryIO:
        """The file, to read from. Raises ImageryError."""
        if isinstance(self._given, bytes):
            return io.BytesIO(self._given)
        try:
            return open(self.path, "rb")
        except OSError as error:
            raise ImageryError(
                tr("{name} cannot be read: {reason}.").format(
                    name=self._name, reason=error.strerror
                )
            ) from error


def _suffix(name: str) -> str:
    """The suffix of ``name`` if it is a plain one: formats without a signature go by it."""
    suffix = Path(name).suffix
    return suffix.lower() if re.fullmatch(r"\.[A-Za-z0-9]{1,5}", suffix) else ""

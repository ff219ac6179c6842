# SPDX-License-Identifier: GPL-2.0-or-later
"""Room on the disk of the temporary folder: taken before it is needed, missed in one sentence."""

from __future__ import annotations

import errno
import os

from ..errors import TemporaryFull
from ..texts import tr


def reserve(handle: int, size: int) -> None:
    """Give the open file ``handle`` its ``size`` bytes on the disk. Raises OSError.

    A write to a hole of a mapped file ends the process when the disk is full.
    """
    os.ftruncate(handle, size)
    if not hasattr(os, "posix_fallocate"):
        return
    try:
        os.posix_fallocate(handle, 0, size)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP):  # not every file system can
            raise


def no_room(error: OSError, size: int, what: str) -> TemporaryFull:
    """What to tell when there is no room for the ``size`` bytes of ``what``."""
    return TemporaryFull(
        tr(
            "The temporary folder has no room for {size:.0f} MB of {what} ({reason}). "
            "Free some space there, or set TMPDIR to another folder."
        ).format(size=size / 1000000.0, what=what, reason=error.strerror or error)
    )

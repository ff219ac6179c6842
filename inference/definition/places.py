# SPDX-License-Identifier: GPL-2.0-or-later
r"""Whether a path that a file names lies on this computer, told by its text.

To look whether ``\\server\share\model.onnx`` is there, Windows logs on at that server with the
user's name and a hash of the password. So what a stranger's file names is judged before anything
asks the system for it.
"""

from __future__ import annotations

import re
from pathlib import Path

from ..texts import marked

_DRIVE = re.compile(r"//[?.]/[A-Za-z]:/")
_ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]+:/|(https?|ftp|data|file|s3|gs):")


#: What is understood by its own kind of reader alone.
ADDRESS = marked("an address")


def elsewhere(written: str) -> str:
    """What ``written`` is instead of a path on this computer; empty when it is such a path.

    In English, for ``translated``.
    """
    text = written.strip().strip('"').replace("\\", "/")
    while text.startswith("./"):
        text = text[2:]
    if _DRIVE.match(text):
        return ""
    if re.match(r"//[?.]/(?!(?i:unc)/)", text):
        return marked("a device")
    if text.startswith("//"):
        return marked("a place on a network share")
    if re.match(r"(?i)/vsi\w+/", text):
        return marked("a place that only GDAL can read")
    return ADDRESS if _ADDRESS.match(text) else ""


def is_there(path: Path) -> bool:
    """Whether there is a file or a folder: a pipe would keep its reader waiting for ever."""
    try:
        return path.is_file() or path.is_dir()
    except (OSError, ValueError):
        return False

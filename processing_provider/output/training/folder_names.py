# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of classes as names of folders, on any system and for any reader of the set.

Classes are named by people, and by whoever sent a file. What is left of a name are ASCII letters,
digits, ``-`` and ``_``: readers of lists of files split lines at blanks, arcgis.learn takes the
part before a dot for the class, Windows has names that are devices, and no name may lead elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from .choices import UNFINISHED

_LONGEST = 60
_UNFIT = re.compile(r"[^A-Za-z0-9_-]+")
#: Devices of Windows, also with any ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def folder_names(names: Sequence[str]) -> list[str]:
    """A folder's name for each of ``names``; no two are the same, whatever case counts for."""
    taken = {UNFINISHED}
    found = []
    for position, name in enumerate(names, 1):
        plain = _plain(name) or f"class_{position}"
        folder, number = plain, 1
        while folder.lower() in taken:
            number += 1
            folder = f"{plain}_{number}"
        taken.add(folder.lower())
        found.append(folder)
    return found


def _plain(name: str) -> str:
    """What is left of ``name``; perhaps nothing."""
    letters = unicodedata.normalize("NFKD", name[: 4 * _LONGEST])
    ascii_letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    plain = _UNFIT.sub("_", ascii_letters).strip("_-")[:_LONGEST].rstrip("_-")
    return f"{plain}_" if _DEVICES.fullmatch(plain) else plain

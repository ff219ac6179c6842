# SPDX-License-Identifier: GPL-2.0-or-later
"""Pointers of Git LFS: the short text that stands for a large file where Git alone copied it.

A clone without LFS, or an archive that a site made of a repository, has such texts under the names
of the models, and every reader would find damage in them.
"""

from __future__ import annotations

from pathlib import Path

from ...errors import DefinitionError, one_line
from ...texts import tr

_BEGINNING = b"version https://git-lfs.github.com/spec/"


def check_fetched(name: str, path: Path) -> None:
    """Raise DefinitionError about ``name`` if the file at ``path`` is such a pointer.

    Whether it can be read at all, its reader says.
    """
    try:
        if not path.is_file():
            return
        with open(path, "rb") as file:
            found = file.read(len(_BEGINNING))
    except OSError:
        return
    if found == _BEGINNING:
        raise DefinitionError(
            name,
            [
                tr(
                    "{file} is a pointer of Git LFS, a short text in place of the file itself. "
                    "Fetch the file with “git lfs pull”, or download it."
                ).format(file=one_line(path.name))
            ],
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of a training set: it is new or empty, or holds what this export began.

Dialogs ask whenever a value changes, so that they look at the names at its top alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from qgis.core import QgsProcessing

from ....inference.errors import Cancelled, ParameterError
from ...output.training.choices import UNFINISHED
from ...texts import tr
from ..destinations import check_place


def check_folder(path: str, resume: bool) -> None:
    """Raise ParameterError for a folder with other things in it than this export may write."""
    if path in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return
    if os.path.lexists(path) and not os.path.isdir(path):
        raise ParameterError(
            tr("OUTPUT: {path} is no folder. Choose a new or an empty folder.").format(path=path)
        )
    if not os.path.isdir(path):
        check_place("OUTPUT", path)
        return
    if not os.access(path, os.W_OK):
        raise ParameterError(
            tr("OUTPUT: {path} cannot be written to. Choose another folder.").format(path=path)
        )
    held = [entry.name for entry in _entries(path)]
    if UNFINISHED in held and not resume:
        raise ParameterError(
            tr(
                "OUTPUT: {path} holds an export that is not finished. Set RESUME to go on "
                "with it, or choose an empty folder."
            ).format(path=path)
        )
    if held and UNFINISHED not in held:
        raise ParameterError(
            tr(
                "OUTPUT: {path} holds files already, with which chips would be mixed. "
                "Choose a new or an empty folder."
            ).format(path=path)
        )


def check_links(folder: str, cancelled: Callable[[], bool]) -> None:
    """Raise ParameterError for a link in ``folder``, at any depth; no export made it.

    Raises Cancelled: of a set that was nearly finished there is much to look at.
    """
    link = next(_links(folder, cancelled), None)
    if link is not None:
        raise ParameterError(
            tr(
                "OUTPUT: {link} is a link, through which chips would land elsewhere. Remove it, or "
                "choose an empty folder."
            ).format(link=link)
        )


def _links(folder: str, cancelled: Callable[[], bool]) -> Iterator[str]:
    for entry in _entries(folder):
        if cancelled():
            raise Cancelled
        if entry.is_symlink():
            yield entry.path
        elif entry.is_dir():
            yield from _links(entry.path, cancelled)


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    """What lies in ``folder``. Raises ParameterError."""
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError as error:
        raise ParameterError(
            tr("OUTPUT: {path} cannot be read ({reason}). Choose another folder.").format(
                path=folder, reason=error.strerror or error
            )
        ) from error

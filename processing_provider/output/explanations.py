# SPDX-License-Identifier: GPL-2.0-or-later
"""Where explainability maps go: a picture per row in a folder, its path in the row."""

from __future__ import annotations

import base64
import errno
import os
import tempfile
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingUtils

from ...inference.errors import OutputError
from ...inference.job import EXPLANATION
from ...inference.outcome import Outcome
from ..texts import tr


def picture_folder(output: Optional[Path]) -> Path:
    """The folder of the pictures; raises OutputError where none can be made.

    It lies beside ``output``, the file or the table that gets the rows, and is named after it;
    for rows that go to no file it is a temporary one, which QGIS removes when it ends.
    """
    if output is None:
        place = QgsProcessingUtils.tempFolder()
        return Path(tempfile.mkdtemp(prefix=f"{EXPLANATION}_", dir=place))
    folder = output.with_name(f"{output.stem}_{EXPLANATION}").absolute()
    if os.path.lexists(folder) and not folder.is_dir():
        raise _refusal(folder, FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)))
    return folder


class Pictures:
    """The pictures of a run, written in one folder and known by their paths in another."""

    def __init__(self, folder: Path, hidden: Optional[Path]) -> None:
        """They are to be in ``folder`` at last; until then they are in ``hidden``, if given.

        Raises OutputError.
        """
        self._named = folder
        self._written = folder if hidden is None else hidden / folder.name
        try:
            self._written.mkdir(exist_ok=True)
        except OSError as error:
            raise _refusal(folder, error) from error

    def write(self, row: int, outcome: Outcome) -> str:
        """Write the picture of ``row``, counted from 0: its path, or an empty text without one.

        Raises OutputError.
        """
        if not outcome.explanation:
            return ""
        path = self._named / f"{row + 1}.jpg"
        try:
            (self._written / path.name).write_bytes(base64.b64decode(outcome.explanation))
        except OSError as error:
            raise _refusal(path, error) from error
        return str(path)


def _refusal(path: Path, error: OSError) -> OutputError:
    return OutputError(
        tr(
            "The explainability maps cannot be written to {path} ({reason}). Choose an "
            "output in another folder, or EXPLANATIONS FIELD."
        ).format(path=path, reason=error.strerror or error)
    )

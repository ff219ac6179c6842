# SPDX-License-Identifier: GPL-2.0-or-later
"""The interpreters of the environments, and the Python that carries this process."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ...errors import EnvironmentMissing, WorkerCrashed, shortage
from ...texts import tr
from .places import CLUSTER, FAMILIES, environment_folder, interpreter_in, own_python
from .requirements import MARKER

#: No environment is made of an older one.
OLDEST_PYTHON = (3, 9)


def find_interpreter(family: str) -> Path:
    """The interpreter of the installed environment for ``family``, or the user's own Python.

    Raises EnvironmentMissing, saying how to make it.
    """
    folder = environment_folder(family)
    own = own_python(family)
    if own is not None:
        if os.path.isfile(own):  # which takes any text, however long
            return own
        raise EnvironmentMissing(
            tr(
                "{own}, the Python chosen for the {family} environment, is not there any "
                "more. Choose another, or make the environment, with “Set up inference "
                "environment”."
            ).format(own=own, family=family)
        )
    interpreter = interpreter_in(folder)
    if not interpreter.exists() or not (folder / MARKER).exists():
        use = (
            tr("which speaks with a SCHEDULER")
            if family == CLUSTER
            else tr("in which this kind of model runs")
        )
        raise EnvironmentMissing(
            tr(
                "The {family} environment, {use}, is not installed. Run the algorithm “Set "
                "up inference environment” of Deep Objects, or: qgis_process run "
                "deepobjects:setupenvironment -- ENVIRONMENT={family}"
            ).format(family=family, use=use)
        )
    return interpreter


def not_started(interpreter: Path, error: OSError) -> WorkerCrashed:
    """The error for an ``interpreter`` that the system did not start."""
    if shortage(error):
        remedy = tr("Close other programs, or raise the limits that the system sets to QGIS.")
    else:
        remedy = tr("Set the inference environment up again.")
    return WorkerCrashed(
        tr(
            "The inference process could not be started with {interpreter} ({reason}). {remedy}"
        ).format(interpreter=interpreter, reason=error.strerror, remedy=remedy)
    )


def first_installed(families: Sequence[str]) -> str:
    """The first of ``families`` whose environment is installed; the first of all if none is."""
    for family in families:
        try:
            find_interpreter(family)
        except EnvironmentMissing:
            continue
        return family
    return families[0]


def any_interpreter() -> Optional[Path]:
    """An interpreter for what needs the standard library alone; None where there is none."""
    for family in FAMILIES:
        try:
            return find_interpreter(family)
        except EnvironmentMissing:
            continue
    try:
        return base_interpreter()
    except EnvironmentMissing:
        return None


def base_interpreter() -> Path:
    """The Python that carries this process, also inside QGIS, where ``sys.executable`` lies.

    Raises EnvironmentMissing when there is none that can be started.
    """
    prefix = Path(sys.base_exec_prefix)
    if sys.platform == "win32":
        candidates = [prefix / "python.exe", prefix / "python3.exe"]
    else:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        candidates = [prefix / "bin" / version, prefix / "bin" / "python3"]
    for candidate in candidates:
        if candidate.exists():
            return candidate
    raise EnvironmentMissing(
        tr(
            "No Python interpreter was found in {prefix}. Install Python 3 with its venv module."
        ).format(prefix=prefix)
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What the environments are made from, and whether one was made from what is asked for now."""

from __future__ import annotations

from pathlib import Path

from .places import environment_folder, pointer_file

_REQUIREMENTS = Path(__file__).resolve().parents[3] / "resources" / "requirements"
#: Written last into an environment, with what it was made from.
MARKER = "complete"


def requirements_file(family: str) -> Path:
    """The pinned requirements of ``family``."""
    return _REQUIREMENTS / f"{family}.txt"


def pins_text(family: str) -> str:
    """The requirements with the files that they include, as one text."""
    path = requirements_file(family)
    lines = path.read_text("utf-8").splitlines()
    included = [path.with_name(line[3:].strip()) for line in lines if line.startswith("-r ")]
    return "\n".join([*lines, *(entry.read_text("utf-8") for entry in included)])


def is_current(family: str) -> bool:
    """Whether the environment is there, made from the requirements as they are now.

    A Python of the user's own counts as it is.
    """
    if pointer_file(family).is_file():
        return True
    marker = environment_folder(family) / MARKER
    try:
        return marker.read_text("utf-8") == pins_text(family)
    except OSError:
        return False

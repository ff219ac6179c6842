# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment is made."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable

from ...texts import tr
from ..environment.interpreters import base_interpreter
from ..environment.places import environment_folder, interpreter_in
from ..environment.requirements import MARKER, pins_text, requirements_file
from .steps import run


def create(
    family: str,
    say: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
    pip_options: tuple[str, ...] = (),
) -> Path:
    """Make the environment for ``family`` anew and give its interpreter.

    ``say`` gets what pip says, line by line. The folder counts as installed only once everything
    in it is. Raises EnvironmentMissing with the last lines of the step that failed.
    """
    folder = environment_folder(family)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    say(tr("Making the {family} environment in {folder}").format(family=family, folder=folder))
    run([str(base_interpreter()), "-I", "-m", "venv", str(folder)], say, cancelled)
    interpreter = interpreter_in(folder)
    pip = [str(interpreter), "-I", "-m", "pip", "--disable-pip-version-check", "install"]
    listed = ["--requirement", str(requirements_file(family))]
    run([*pip, "--no-input", "--progress-bar=off", *pip_options, *listed], say, cancelled)
    (folder / MARKER).write_text(pins_text(family), "utf-8")
    return interpreter

# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps in which an environment is made: Python and pip, run to their end."""

from __future__ import annotations

import os
import subprocess
from typing import Callable

from ...errors import EnvironmentMissing
from ...texts import tr
from ..environment.places import data_folder
from ..environment.variables import pip_variables


def run(command: list[str], say: Callable[[str], None], cancelled: Callable[[], bool]) -> None:
    """Run one step to its end; its output goes to ``say``."""
    last: list[str] = []
    with subprocess.Popen(  # nosec B603 # a list, no shell; Python and pip alone
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=pip_variables(os.environ),
        cwd=data_folder(),  # where no file is called like a module of Python's
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            say(line.rstrip())
            last = [*last[-9:], line.rstrip()]
            if cancelled():
                process.kill()
                raise EnvironmentMissing(
                    tr("The set-up was cancelled; run it again to complete it.")
                )
    if process.returncode:
        raise EnvironmentMissing(
            tr("The environment could not be made; the step that failed said: {lines}").format(
                lines=" / ".join(entry for entry in last if entry)
            )
        )

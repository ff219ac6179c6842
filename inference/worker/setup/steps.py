# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps in which an environment is made: Python and pip, run to their end."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional

from ...errors import SetupFailed
from ...texts import tr
from ..cleaning.run_folder import RunFolder
from ..process import NEW_GROUP, kill_tree
from .network import Network
from .trouble import remedy

_POLL_SECONDS = 0.1
_LAST_LINES = 10


@dataclass
class Steps:
    """Runs commands for one set-up, each with its output told line by line.

    They see no variable that would redirect them, and end with the set-up: when ``cancelled`` says
    so, and when this process is killed.
    """

    say: Callable[[str], None]
    cancelled: Callable[[], bool]
    network: Network
    run_folder: RunFolder
    folder: Path
    progress: Callable[[str], bool] = field(default=lambda line: False)
    bundle: Optional[Path] = None

    def run(self, command: Sequence[str]) -> None:
        """Run one step to its end. Raises SetupFailed with its last lines, and what may help."""
        last: list[str] = []

        def heard(line: str) -> None:
            if not self.progress(line.rstrip()):
                told = self.network.scrubbed(line.rstrip())
                self.say(told)
                last[:] = [*last, told][-_LAST_LINES:]

        if self._run(command, heard):
            said = " / ".join(entry for entry in last if entry)
            failed = tr("The environment could not be made; the step that failed said: {lines}")
            raise SetupFailed(failed.format(lines=said) + remedy(said))

    def ask(self, command: Sequence[str]) -> Optional[str]:
        """What a command prints; None where it fails."""
        told: list[str] = []
        return None if self._run(command, told.append) else "".join(told)

    def _run(self, command: Sequence[str], heard: Callable[[str], None]) -> int:
        if self.cancelled():
            raise _cancelled()
        temporary = self.folder / "temporary"
        temporary.mkdir(exist_ok=True)
        places = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(temporary))
        try:
            process = subprocess.Popen(  # nosec B603 # a list, no shell; Python and pip alone
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env={**self.network.variables(os.environ, self.bundle), **places},
                cwd=self.folder,  # where no file is called like a module of Python's
                text=True,
                encoding="utf-8",
                errors="replace",
                **NEW_GROUP,
            )
        except OSError as error:
            raise SetupFailed(
                tr(
                    "{program} could not be started ({reason}). Install Python 3 with its venv "
                    "module, or name a Python of your own in EXISTING_PYTHON."
                ).format(program=command[0], reason=error.strerror)
            ) from error
        self.run_folder.process_started(process.pid)
        try:
            return self._listen(process, heard)
        except BaseException:
            kill_tree(process)
            raise
        finally:
            self.run_folder.process_ended(process.pid)

    def _listen(self, process: subprocess.Popen[str], heard: Callable[[str], None]) -> int:
        """Hear the process to its end; a silent download can be cancelled too."""
        lines: queue.Queue[Optional[str]] = queue.Queue()
        threading.Thread(target=_read, args=(process, lines), daemon=True).start()
        while True:
            if self.cancelled():
                raise _cancelled()
            try:
                line = lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                return process.wait()
            heard(line)


def _read(process: subprocess.Popen[str], lines: queue.Queue[Optional[str]]) -> None:
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            lines.put(line)
    lines.put(None)


def _cancelled() -> SetupFailed:
    return SetupFailed(tr("The set-up was cancelled; what was there before is as it was."))

# SPDX-License-Identifier: GPL-2.0-or-later
"""A process of ours as the system sees it: how it is started, waited for and ended.

It leads a session of its own, so that it ends with everything that it started, and sees only the
variables and temporary places that it is given.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .. import texts
from .environment import child_variables, not_started

_END_SECONDS = 2.0
_END_STEP = 0.01
#: How a process is started that ends with all that it started.
NEW_GROUP: dict[str, Any] = (
    {"creationflags": subprocess.CREATE_NO_WINDOW}  # type: ignore[attr-defined,unused-ignore]
    if sys.platform == "win32"
    else {"start_new_session": True}
)
_START = Path(__file__).resolve().with_name("start.py")


def start(
    interpreter: Path, folder: str, variables: Mapping[str, str], arguments: Sequence[str] = ()
) -> subprocess.Popen[bytes]:
    """``start.py`` with ``arguments``, and with ``variables`` beside those that all may see.

    What it writes to temporary places lands in ``folder``, and goes with it. Raises WorkerCrashed.
    """
    places = {"TMPDIR": folder, "TMP": folder, "TEMP": folder}
    extra = {**variables, **places, texts.VARIABLE: texts.language()}
    try:
        return subprocess.Popen(  # nosec B603 # a list, no shell; our own script
            [str(interpreter), "-I", "-u", str(_START), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_variables(os.environ, extra),
            cwd=folder,
            **NEW_GROUP,
        )
    except OSError as error:
        raise not_started(interpreter, error) from error


def system_program(name: str, platform: str = sys.platform) -> str:
    """How the system's program ``name`` is started.

    On Windows by its whole path: the current folder, which may be of strangers, would come first.
    """
    if platform == "win32":
        root = os.environ.get("SYSTEMROOT", r"C:\Windows")
        return str(Path(root, "System32", f"{name}.exe"))
    return name


def wait_for_end(process: subprocess.Popen[Any]) -> None:
    """Wait for the end for a moment."""
    deadline = time.monotonic() + _END_SECONDS
    while not has_ended(process) and time.monotonic() < deadline:
        time.sleep(_END_STEP)


def has_ended(process: subprocess.Popen[Any]) -> bool:
    """Whether it has ended; on POSIX its number stays taken, for ``kill_tree``."""
    if process.returncode is not None:
        return True
    if sys.platform == "win32" or not hasattr(os, "waitid"):
        return process.poll() is not None
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None


def kill_tree(process: subprocess.Popen[Any]) -> None:
    """End the process now, and all that it started."""
    try:
        if sys.platform == "win32":
            _end_windows_tree(process.pid)
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    except (OSError, ProcessLookupError):
        process.kill()
    process.wait()


def _end_windows_tree(number: int) -> None:
    """End a process and those that it started, by a program of Windows'."""
    subprocess.run(  # nosec B603 # a list, no shell; a program of Windows'
        [system_program("taskkill"), "/F", "/T", "/PID", str(number)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        **NEW_GROUP,
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Clears up after a run that was killed; run as a script, with the standard library alone.

Standard input tells, a JSON list a line, what is to go with the run: ``["folder", path]``, and
``["process", number]`` of one that leads a group; ``["forget", ...]`` takes back one of these, and
``["done"]`` means that the run has cleared up by itself. Where input ends without that, whoever
started this process is dead: the processes are killed, since one that hangs in native code cannot
end itself, and the folders removed.
"""

import json
import os
import shutil
import signal
import sys
import time

#: How the folders' names begin that may be removed.
PREFIXES = ("deep_objects_", ".deep_objects_")
#: So long a folder is tried again: somebody may write into it, or on Windows have a file open.
_SECONDS = 10.0
_STEP = 0.05


def main() -> None:
    """Listen until the run ends, then clear up, unless there is nothing to do."""
    for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGINT)):
        signal.signal(number, signal.SIG_IGN)
    known: list[list[object]] = []
    for line in sys.stdin.buffer:
        told = json.loads(line)
        if told == ["done"]:
            return
        if told[0] != "forget":
            known.append(told)
        elif told[1:] in known:
            known.remove(told[1:])
    for what, value in known:
        if what == "process":
            kill(int(str(value)))
    folders = [str(value) for what, value in known if what == "folder"]
    deadline = time.monotonic() + _SECONDS
    while folders and time.monotonic() < deadline:
        folders = [folder for folder in folders if not remove(folder)]
        time.sleep(_STEP if folders else 0)


def kill(process: int) -> None:
    """End ``process``, and on POSIX the group that it leads."""
    try:
        if sys.platform == "win32":
            os.kill(process, signal.SIGTERM)  # which there ends it at once
        else:
            os.killpg(process, signal.SIGKILL)
    except OSError:
        return


def remove(folder: str) -> bool:
    """Remove ``folder`` with all that is in it; whether it is gone."""
    if not os.path.basename(folder).startswith(PREFIXES):
        return True
    shutil.rmtree(folder, ignore_errors=True)
    return not os.path.lexists(folder)


if __name__ == "__main__":
    main()

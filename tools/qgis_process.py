# SPDX-License-Identifier: GPL-2.0-or-later
"""qgis_process as the tools start it: without a display, and without writing beside its inputs."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PLUGIN = "deep_objects"


def quiet_variables() -> dict[str, str]:
    """Our own variables, for a QGIS that needs no display, speaks English, leaves no side files."""
    runtime = REPOSITORY / "build" / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    chosen = {"QT_QPA_PLATFORM": "offscreen", "GDAL_PAM_ENABLED": "NO", "LC_ALL": "C.UTF-8"}
    return {"XDG_RUNTIME_DIR": str(runtime), **os.environ, **chosen}


def run(*arguments: str) -> str:
    """What ``qgis_process ARGUMENTS`` prints; ends the program with its words when it fails."""
    done = subprocess.run(
        ["qgis_process", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=quiet_variables(),
        text=True,
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise SystemExit(f"qgis_process {' '.join(arguments)} failed and said:\n{said}")
    return done.stdout

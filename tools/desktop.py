# SPDX-License-Identifier: GPL-2.0-or-later
"""Start QGIS's desktop on a screen that nobody sees, and let it be used as by a person.

    /usr/bin/python3 tools/desktop.py FOLDER

QGIS gets a profile of its own, in which the plugin is linked and enabled as ``make install`` does
it, and a copy of the bundled sample. What ``desktop_sample.py`` saw is in FOLDER afterwards:
``told.json``, and pictures of the screen. Needs Xvfb.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plugin_package import REPOSITORY

SAMPLE = REPOSITORY / "resources" / "sample"
TOOLS = REPOSITORY / "tools"
SCREEN = "1280x800x24"
PATIENCE = 180.0
#: QGIS's own requests, for news and for a font, end at a port of this machine that nobody has.
SETTINGS = """[proxy]
proxyEnabled=true
proxyType=HttpProxy
proxyHost=127.0.0.1
proxyPort=9
"""
#: QGIS runs it, without the usual ways to find modules beside it.
STARTED = """
import sys
sys.path.insert(0, {tools!r})
from {module} import begin
begin({folder!r})
"""


@contextmanager
def hidden_screen() -> Iterator[str]:
    """An X server that shows nothing to anybody: its name, as in ``DISPLAY``."""
    if shutil.which("Xvfb") is None:
        raise SystemExit("Xvfb is missing: install it (apt install xvfb), and retry.")
    reading, writing = os.pipe()
    # without -dpi it has 100 dots per inch, which Qt takes for a screen that is to be magnified
    options = ["-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp", "-displayfd", str(writing)]
    server = subprocess.Popen(
        ["Xvfb", *options], pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise SystemExit("Xvfb could not be started.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def own_variables(folder: Path) -> dict[str, str]:
    """The variables of a QGIS whose profile and whose files are all in ``folder``."""
    runtime, temporary = folder / "runtime", folder / "temporary"
    for part in (runtime, temporary):
        part.mkdir(mode=0o700)
    settings = folder / "qgis" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, "utf-8")
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "qgis"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_RUNTIME_DIR": str(runtime),
        "TMPDIR": str(temporary),
        "LC_ALL": "C.UTF-8",
    }


def run(command: list[str], variables: dict[str, str], place: Path) -> None:
    """Run ``command`` in the folder ``place``; ends the program with its words when it fails."""
    group = subprocess.Popen(
        command,
        cwd=place,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = group.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(group.pid, signal.SIGKILL)
        said, _ = group.communicate()
        raise SystemExit(f"{command[0]} did not end, and said:\n{said}") from None
    if group.returncode:
        raise SystemExit(f"{command[0]} ended with {group.returncode}, and said:\n{said}")


def visit(folder: Path, module: str = "desktop_sample") -> dict[str, Any]:
    """What the visit that ``module`` begins saw; its pictures are in ``folder``, which is made."""
    folder.mkdir(parents=True)
    sample = folder / "sample"
    sample.mkdir()
    for name in ("orthophoto.tif", "footprints.gpkg", "roof_damage.dlpk"):
        shutil.copyfile(SAMPLE / name, sample / name)
    script = folder / "begin.py"
    text = STARTED.format(tools=str(TOOLS), module=module, folder=str(folder))
    script.write_text(text, "utf-8")
    variables = own_variables(folder)
    install = [sys.executable, str(TOOLS / "install_plugin.py")]
    run(install, variables, sample)
    with hidden_screen() as display:
        variables.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        run(["qgis", "--nologo", "--noversioncheck", "--code", str(script)], variables, sample)
    told: dict[str, Any] = json.loads((folder / "told.json").read_text("utf-8"))
    if "failure" in told:
        raise SystemExit(f"{told['failure']}See {folder / 'failure.png'}.")
    return told


def main() -> None:
    """The sample."""
    visit(Path(sys.argv[1]).absolute())


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Link this repository into the default QGIS profile as a plugin, and enable it there.

Run it with QGIS's own Python. The link makes a change in the repository count at QGIS's next start.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from qgis.core import Qgis
from qgis_process import PLUGIN, REPOSITORY, run


def profile_folder() -> Path:
    """The folder of QGIS's default profile, by platform habit."""
    custom = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        return Path(custom) / "profiles" / "default"
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "QGIS" / f"QGIS{Qgis.versionInt() // 10000}" / "profiles" / "default"


def link_plugin() -> Path:
    """Make the link in the profile, or leave the one that is right, and give its path."""
    link = profile_folder() / "python" / "plugins" / PLUGIN
    if link.is_symlink() and link.resolve() == REPOSITORY:
        return link
    if link.is_symlink():
        link.unlink()
    elif link.exists():
        raise SystemExit(
            f"{link} holds an installed copy of the plugin. Uninstall it in QGIS's plugin manager "
            "or remove the folder, then run this again."
        )
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(REPOSITORY, target_is_directory=True)
    return link


def is_enabled() -> bool:
    """Whether QGIS loads the plugin."""
    return bool(re.search(rf"^\s*\*\s*{PLUGIN}\s*$", run("plugins"), re.MULTILINE))


def main() -> None:
    """Link, enable, say where."""
    link = link_plugin()
    if not is_enabled():
        run("plugins", "enable", PLUGIN)
    print(f"QGIS finds the plugin in {link}")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Look for what QGIS's plugin site refuses, and for secrets, in what is about to be published.

    build/security-env/bin/python tools/security.py

Bandit looks through the files of the plugin, detect-secrets through all of the repository. An
exception is a comment where it stands, with its reason: ``# nosec B608 # quoted`` or
``# pragma: allowlist secret (made up)``, on the line before as ``nextline``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from package import REPOSITORY, files

BIN = Path(sys.executable).parent
#: Told of nowhere, since they speak of a habit and no place: assert, which narrows types here and
#: guards nothing; the import of subprocess and of pickle, whose uses have rules of their own.
HABITS = ("B101", "B403", "B404")
REFUSED_ENDINGS = (".exe", ".dll", ".so", ".sh", ".bat", ".dylib")


def programs() -> list[str]:
    """Files of the plugin that the site takes for programs."""
    return [f"{name}: a program" for name in files() if name.lower().endswith(REFUSED_ENDINGS)]


def insecure() -> list[str]:
    """What bandit finds in the plugin's Python files."""
    listed = [name for name in files() if name.endswith(".py")]
    command = [BIN / "bandit", "--quiet", "--format", "json", "--skip", ",".join(HABITS), *listed]
    told = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    found = json.loads(told.stdout)
    faults = [f"{error['filename']}: not looked through" for error in found["errors"]]
    for entry in found["results"]:
        place = f"{entry['filename']}:{entry['line_number']}"
        faults.append(f"{place}: {entry['test_id']} {entry['issue_text']}")
    return faults


def secrets() -> list[str]:
    """What looks like a password or a key in the files that are under version control."""
    command = [BIN / "detect-secrets", "scan"]
    told = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    results = json.loads(told.stdout)["results"]
    return [
        f"{name}:{entry['line_number']}: {entry['type']}"
        for name, entries in results.items()
        for entry in entries
    ]


def main() -> None:
    """Say all that was found; the last line counts it."""
    faults = [*programs(), *insecure(), *secrets()]
    for fault in faults:
        print(fault)
    if faults:
        raise SystemExit(f"{len(faults)} places must be mended, or explained where they stand.")
    print("Neither insecure code nor secrets were found.")


if __name__ == "__main__":
    main()

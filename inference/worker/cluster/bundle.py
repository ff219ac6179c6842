# SPDX-License-Identifier: GPL-2.0-or-later
"""What workers are sent, as zip files: the package with the setting of a run, and a model.

So every machine runs this version, whatever it has itself, and needs no folder of ours.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from ...errors import Cancelled

_ROOT = Path(__file__).resolve().parents[3]
#: The member that holds the setting.
SETTING = "setting.json"
_STEP = 1 << 20


def write_bundle(target: Path, setting: str) -> None:
    """Write the package with ``setting``, JSON text, to ``target``. Raises OSError."""
    files = [_ROOT / "__init__.py", _ROOT / "metadata.txt"]
    for folder in ("inference", "processing_provider"):
        files += sorted((_ROOT / folder).rglob("*.py"))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, file.relative_to(_ROOT).as_posix())
        archive.writestr(SETTING, setting)


def pack(target: Path, files: Iterable[Path], base: Path, cancelled: Callable[[], bool]) -> None:
    """Write ``files``, which lie below ``base``, to ``target``. Raises Cancelled, OSError."""
    partial = target.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            entry = zipfile.ZipInfo.from_file(file, file.relative_to(base).as_posix())
            with open(file, "rb") as source, archive.open(entry, "w") as sink:
                while content := source.read(_STEP):
                    if cancelled():
                        raise Cancelled
                    sink.write(content)
    partial.replace(target)

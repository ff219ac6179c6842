# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the zip file that QGIS's plugin manager installs: dist/deep_objects-VERSION.zip.

The same files give the same bytes: names are sorted, dates and permissions fixed.
"""

from __future__ import annotations

import configparser
import zipfile
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PLUGIN = "deep_objects"
NEEDED = ("metadata.txt", "LICENSE", "README.md", "__init__.py", "plugin.py")
OPTIONAL = ("CHANGELOG.md",)
FOLDERS = ("inference", "processing_provider", "resources")
#: Here lie the requirements of the environments for models, and those of tools beside them.
REQUIREMENTS = Path("resources", "requirements")
ENVIRONMENTS = ("cluster", "onnx", "onnx-gpu", "tensorflow", "torch")
LEFT_OUT_ENDINGS = (".pyc", ".aux.xml", "-wal", "-shm", "~")
MOST_BYTES = 25_000_000  # what the plugin repository takes
DATE = (1980, 1, 1, 0, 0, 0)
MODE = 0o100644 << 16


def version() -> str:
    """The plugin's version, from its metadata."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(REPOSITORY / "metadata.txt", "utf-8")
    return metadata["general"]["version"]


def files() -> list[str]:
    """Every file of the plugin, relative to the repository."""
    missing = [name for name in NEEDED if not (REPOSITORY / name).is_file()]
    if missing:
        raise SystemExit(f"The plugin is not complete, these files are missing: {missing}")
    present = [name for name in OPTIONAL if (REPOSITORY / name).is_file()]
    return sorted([*NEEDED, *present, *(name for folder in FOLDERS for name in files_in(folder))])


def files_in(folder: str) -> Iterator[str]:
    """What belongs to the plugin in one of its folders."""
    for path in (REPOSITORY / folder).rglob("*"):
        relative = path.relative_to(REPOSITORY)
        if path.is_file() and is_needed(relative):
            yield relative.as_posix()


def is_needed(path: Path) -> bool:
    """Whether the plugin needs it at run time: no side files, nothing of tools or of makers."""
    hidden = any(part.startswith((".", "__pycache__")) for part in path.parts)
    maker = path.parts[0] == "resources" and path.suffix == ".py"
    of_tool = path.parent == REQUIREMENTS and path.stem not in ENVIRONMENTS
    return not (hidden or maker or of_tool or path.name.endswith(LEFT_OUT_ENDINGS))


def write_zip(target: Path) -> None:
    """Write all files below one folder."""
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name in files():
            entry = zipfile.ZipInfo(f"{PLUGIN}/{name}", DATE)
            entry.external_attr = MODE
            entry.create_system = 3  # Unix, for the permissions
            content = (REPOSITORY / name).read_bytes()
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)


def main() -> None:
    """Write, refuse what is too large, say how large it is."""
    target = REPOSITORY / "dist" / f"{PLUGIN}-{version()}.zip"
    write_zip(target)
    size = target.stat().st_size
    if size > MOST_BYTES:
        target.unlink()
        raise SystemExit(f"The plugin would be {size:,} bytes; {MOST_BYTES:,} are the most.")
    print(f"{target.relative_to(REPOSITORY)}: {size:,} bytes")


if __name__ == "__main__":
    main()

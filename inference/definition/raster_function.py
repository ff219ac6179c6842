# SPDX-License-Identifier: GPL-2.0-or-later
"""Python raster functions: which definitions are run by one, and the files that it may need."""

from __future__ import annotations

import os
from pathlib import Path

BUILT_IN = "[functions]"

#: A folder with more files than this is somebody's collection, not a model: see ``files_around``.
MOST_FILES = 2000

_ARCGIS_LEARN = ("FeatureClassifier", "image_captioner_inference")
_KERAS = "KerasClassifier"
_SKIPPED = ("__pycache__", "node_modules")
_PLAIN = (".py", ".emd", ".json", ".txt", ".csv", ".yaml", ".yml", ".toml", ".ini", ".cfg")


def is_own_function(function: str, configuration: str, backbone: str, model_file: str) -> bool:
    """Whether the Python file ``function`` of a definition is what runs its model.

    Configurations that are run natively need no function, whichever they name (our decision).
    """
    path = function.replace("\\", "/").lower()
    if not path.endswith(".py") or path.startswith(BUILT_IN):
        return False
    known = configuration.lstrip("_")
    if known in _ARCGIS_LEARN:
        return not backbone and not model_file.lower().endswith(".onnx")
    return known != _KERAS


def files_around(folder: Path) -> list[Path]:
    """The files of a model in ``folder``, sorted, without hidden ones and byte code.

    Of a folder with more than MOST_FILES files only the short texts at its top count, and those of
    the packages there: nobody's whole collection is copied or read.
    """
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not _skipped(name)]
        found += [Path(place, name) for name in names if not name.startswith(".")]
        if len(found) > MOST_FILES:
            return sorted(_plain_files(folder))
    return sorted(path for path in found if path.is_file())


def texts_around(folder: Path) -> list[Path]:
    """Those of ``files_around`` that hold code or short texts, which a function may read."""
    return [path for path in files_around(folder) if path.suffix.lower() in _PLAIN]


def _skipped(name: str) -> bool:
    return name.startswith(".") or name in _SKIPPED


def _plain_files(folder: Path) -> list[Path]:
    """Code and short texts at the top of ``folder``, and in those folders there that hold code."""
    with os.scandir(folder) as entries:
        listed = [Path(entry.path) for entry in entries if not _skipped(entry.name)]
    packages = [path for path in listed[:MOST_FILES] if path.is_dir() and _holds_code(path)]
    inner = [path for package in packages for path in package.iterdir()]
    return [path for path in (*listed, *inner) if path.suffix.lower() in _PLAIN and path.is_file()]


def _holds_code(folder: Path) -> bool:
    try:
        return any(name.endswith(".py") for name in os.listdir(folder))
    except OSError:
        return False

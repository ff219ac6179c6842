# SPDX-License-Identifier: GPL-2.0-or-later
"""What goes into a package of a model: its files, and the keys that name them there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from ..model_definition import ModelDefinition
from . import package
from .neighbours import SAVED_MODEL, function_file, model_files


@dataclass(frozen=True)
class Members:
    """The ``files`` of a package, which keep their paths below ``folder``, and changed ``keys``."""

    files: Sequence[Path]
    folder: Optional[Path]
    keys: dict[str, Any]


def gather(
    definition: ModelDefinition, target: Path, cancelled: Callable[[], bool] = lambda: False
) -> Members:
    """The members of a package of ``definition``, whose model file was found.

    A package is unpacked below ``target`` and all of it is kept; beside any other definition only
    what the model needs is taken. Raises DefinitionError, Cancelled.
    """
    if definition.package:
        unpacked = package.unpack(definition, target, cancelled)
        folder = target / definition.folder
        return Members(_all_but_definition(definition, folder), folder, _keys(unpacked, folder))
    model, folder = Path(definition.model_file), Path(definition.folder)
    if definition.model_file and folder not in model.parents:
        folder = model.parent
    return Members(model_files(definition), folder, _keys(definition, folder))


def _all_but_definition(definition: ModelDefinition, folder: Path) -> list[Path]:
    name = Path(package.read_member(Path(definition.package))[0].replace("\\", "/")).name
    return [
        path
        for path in sorted(folder.iterdir())
        if path.name not in (name, "__MACOSX") and not path.name.startswith("._")
    ]


def _keys(definition: ModelDefinition, folder: Path) -> dict[str, Any]:
    """ModelFile and InferenceFunction as they are called in the package."""
    keys: dict[str, Any] = {}
    if definition.model_file:
        model = Path(definition.model_file)
        inner = model / SAVED_MODEL  # a package holds files, which are found by their names
        keys["ModelFile"] = _inside(inner if inner.is_file() else model, folder)
    function = function_file(definition)
    if function is not None:
        keys["InferenceFunction"] = _inside(function, folder)
    return keys


def _inside(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if folder in path.parents else path.name

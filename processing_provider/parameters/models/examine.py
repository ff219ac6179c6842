# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be found out of a model on QGIS's side, without running it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Callable, Optional

from ....inference.backends.arguments import arguments_of
from ....inference.backends.registry import environments_of, kind_of
from ....inference.definition.files import package
from ....inference.definition.files.code import find_code
from ....inference.definition.files.neighbours import model_files
from ....inference.definition.inspection import Inspection
from ....inference.definition.model_definition import ModelDefinition
from ....inference.definition.read import find_model_file, read_definition
from ....inference.errors import Cancelled, DefinitionError
from ....inference.worker.environment import first_installed

_DEFINITIONS = (".emd", ".json", ".dlpk", ".zip")


@dataclass(frozen=True)
class Examined:
    """What was ``found``, and the unpacked ``definition`` to run.

    ``definition`` is None when the model cannot be run; ``found`` says why.
    """

    found: Inspection
    definition: Optional[ModelDefinition] = None


def examine(model: str, folder: Path, cancelled: Callable[[], bool]) -> Examined:
    """Look at ``model``, a path or JSON text; a package is unpacked below ``folder``.

    Never raises for what is wrong with the model; raises Cancelled.
    """
    text = model.strip().strip('"')
    path = None if text.startswith("{") or not text else Path(text)
    found = Inspection(text[:200], "")
    if path is not None and path.is_file():
        found = Inspection(path.name, str(path), _size([path]), _hash([path], cancelled))
        if path.suffix.lower() not in _DEFINITIONS:
            found = replace(found, code=tuple(find_code([path])))
    try:
        definition = read_definition(model)
    except DefinitionError as error:
        return Examined(replace(found, name=error.name, faults=error.faults))
    found = replace(found, name=definition.name, definition=definition)
    try:
        unpacked = package.unpack(find_model_file(definition), folder, cancelled)
        files = [folder] if definition.package else model_files(unpacked)
        found = replace(found, code=tuple(find_code(files)))
        if not definition.package:
            found = replace(found, size=_size(files), sha256=_hash(files[:1], cancelled))
        found = _with_kind(found, unpacked)
        return Examined(found, unpacked)
    except DefinitionError as error:
        return Examined(replace(found, reason=str(error)))


def _with_kind(found: Inspection, definition: ModelDefinition) -> Inspection:
    kind = kind_of(definition)
    return replace(
        found,
        kind=kind.name,
        title=kind.title,
        environment=first_installed(environments_of(definition)),
        arguments=tuple(asdict(argument) for argument in arguments_of(definition)),
    )


def _size(paths: Sequence[Path]) -> int:
    """Bytes of the files, folders included."""
    single = [entry for path in paths for entry in ([path] if path.is_file() else path.rglob("*"))]
    return sum(entry.stat().st_size for entry in single if entry.is_file())


def _hash(files: Sequence[Path], cancelled: Callable[[], bool]) -> str:
    """The SHA-256 of one file; nothing for a folder or for no file."""
    if len(files) != 1 or not files[0].is_file():
        return ""
    digest = hashlib.sha256()
    with open(files[0], "rb") as file:
        while part := file.read(1 << 22):
            if cancelled():
                raise Cancelled
            digest.update(part)
    return digest.hexdigest()

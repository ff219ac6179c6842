# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking a model's own code what only it knows, once for the same files and arguments.

The answers are kept in the user's data folder by a hash of the definition, its files and the
arguments, so that dialogs and the modeler know them without running anything.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Callable, Optional

from ..definition.declared import are_facts
from ..definition.files import package
from ..definition.model_definition import ModelDefinition
from ..definition.raster_function import files_around
from ..errors import ModelError, WorkerCrashed
from ..texts import tr
from .cleaning.run_folder import RunFolder
from .client import Worker
from .environment import data_folder

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"

#: Larger files are told apart by size and time: reading gigabytes of weights would take too long.
_READ_BYTES = 64 << 20
_CHUNK = 1 << 20


def inspect(
    interpreter: Path,
    kind: str,
    definition: ModelDefinition,
    arguments: Mapping[str, Any],
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """The facts that ``definition``'s code declares under ``arguments``, from last time or new.

    The caller has the user's permission: this runs the model's own code, in a process of its own.
    Raises ModelError with the reason, DefinitionError for a damaged package, Cancelled.
    """
    known = cached(definition, arguments)
    if known is not None:
        return known
    key = _key(definition, arguments)
    with RunFolder(interpreter) as run_folder:
        unpacked = package.unpack(definition, run_folder.make("package"), cancelled)
        ask = partial(_ask, interpreter, kind, unpacked, dict(arguments), cancelled, run_folder)
        try:
            facts = ask()
        except WorkerCrashed:  # somebody may have ended it; what crashes twice is at fault
            facts = ask()
    if not are_facts(facts):
        raise ModelError(
            tr(
                "{definition}: the model's code answered for the inference process, with "
                "what it never says. Do not use this model."
            ).format(definition=definition.name)
        )
    _keep(key, facts)
    return facts


def _ask(
    interpreter: Path,
    kind: str,
    definition: ModelDefinition,
    arguments: dict[str, Any],
    cancelled: Callable[[], bool],
    run_folder: RunFolder,
) -> dict[str, Any]:
    worker = Worker(interpreter, cancelled, run_folder=run_folder)
    try:
        return worker.inspect(kind, definition, arguments, code_allowed=True)
    finally:
        worker.close()


def cached(definition: ModelDefinition, arguments: Mapping[str, Any]) -> Optional[dict[str, Any]]:
    """The facts that are known already; None when the model's code would have to be asked."""
    try:
        facts = json.loads(_place(_key(definition, arguments)).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return facts if are_facts(facts) else None


def _place(key: str) -> Path:
    return data_folder() / "inspections" / f"{key}.json"


def _keep(key: str, facts: dict[str, Any]) -> None:
    """Keep ``facts``; where nothing can be written they are asked for again next time."""
    place = _place(key)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, partial = tempfile.mkstemp(dir=place.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(facts, file)
        os.replace(partial, place)
    except OSError:
        return


def _key(definition: ModelDefinition, arguments: Mapping[str, Any]) -> str:
    """What the facts depend on, as one hash: plugin, definition, arguments, and all files."""
    version = _METADATA.read_text("utf-8") if _METADATA.exists() else ""
    told = [version, definition.name, definition.source, json.dumps(dict(arguments), default=str)]
    for path in _files(definition):
        told += [str(path), _digest(path)]
    return hashlib.sha256("\0".join(told).encode("utf-8", "surrogatepass")).hexdigest()


def _files(definition: ModelDefinition) -> Iterator[Path]:
    """The package; or the model file, and what lies around the definition and its function."""
    if definition.package:
        yield Path(definition.package)
        return
    folders = {Path(definition.inference_function).parent}
    if definition.folder:
        folders.add(Path(definition.folder))
    found = {path for folder in folders for path in files_around(folder)}
    yield from sorted({*found, Path(definition.inference_function), Path(definition.model_file)})


def _digest(path: Path) -> str:
    """A hash of the file's content; of its size and time if it is large or cannot be read."""
    try:
        status = path.stat()
        if not path.is_file() or status.st_size > _READ_BYTES:
            return f"{status.st_size} {status.st_mtime_ns}"
        return _content_digest(str(path), status.st_size, status.st_mtime_ns)
    except (OSError, ValueError):
        return ""


@lru_cache(maxsize=8192)
def _content_digest(path: str, size: int, time: int) -> str:
    """The hash of a file's content, computed once for the same ``size`` and ``time``."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(_CHUNK), b""):
            found.update(chunk)
    return found.hexdigest()

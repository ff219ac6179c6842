# SPDX-License-Identifier: GPL-2.0-or-later
"""The content of a model as one hash: the same wherever its files lie, another after any change."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from ...errors import Cancelled, DefinitionError
from ..model_definition import ModelDefinition
from ..raster_function import texts_around
from .neighbours import model_files

_CHUNK = 1 << 20
#: So old a file is when its content is remembered: a later change has another time for certain.
_SETTLED_NANOSECONDS = 3_000_000_000
_MOST_KNOWN = 1000
#: By the path of a file, what the system told of it when it was read, and the hash of its bytes.
_known: dict[str, tuple[tuple[int, ...], str]] = {}
#: What of a definition says where its files are; what they hold is read.
_PLACES = ("name", "folder", "package", "model_file", "inference_function")


def content_digest(definition: ModelDefinition, cancelled: Callable[[], bool]) -> str:
    """64 hexadecimal digits for what ``definition`` says, and for every byte of its files.

    Those are its package, or the model file and what it needs beside it; of a model that is run by
    its own function also all code and short texts around that. A file that cannot be read counts by
    its absence, since the model will not load. Raises Cancelled.
    """
    told = {key: value for key, value in asdict(definition).items() if key not in _PLACES}
    found = [json.dumps(told, sort_keys=True)]
    if definition.own_function:
        found.append(Path(definition.inference_function).name)
        if not (definition.package or Path(definition.model_file).exists()):
            found.append(definition.model_file)  # what only the function understands
    for path in files_of(definition):
        name = "" if definition.package else path.name
        found.append(f"{name} {_bytes_digest(path, cancelled)}")
    return hashlib.sha256("\n".join(found).encode("utf-8", "surrogatepass")).hexdigest()


def files_of(definition: ModelDefinition) -> Iterator[Path]:
    """The files of a model: its package, or all that it is made of on the disk."""
    if definition.package:
        yield Path(definition.package)
        return
    try:
        listed = model_files(definition)
    except (DefinitionError, OSError):  # weights are missing, which loading will tell
        listed = [Path(definition.model_file)]
    for path in listed:
        yield from sorted(path.rglob("*")) if path.is_dir() else [path]
    if definition.own_function:
        yield from texts_around(Path(definition.inference_function).parent)


def _bytes_digest(path: Path, cancelled: Callable[[], bool]) -> str:
    """The hash of a file's bytes, which are read once for the same file, size and times."""
    try:
        if not path.is_file():
            return ""
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            times = (status.st_mtime_ns, status.st_ctime_ns)
            state = (status.st_dev, status.st_ino, status.st_size, *times)
            known, digest = _known.get(str(path), ((), ""))
            if known == state:
                return digest
            found = hashlib.sha256()
            while chunk := file.read(_CHUNK):
                if cancelled():
                    raise Cancelled
                found.update(chunk)
    except OSError:
        return ""
    if time.time_ns() - max(times) > _SETTLED_NANOSECONDS:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[str(path)] = (state, found.hexdigest())
    return found.hexdigest()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Deep learning packages (.dlpk): ZIP archives with one .emd and what belongs to it.

Reading a definition opens only the .emd; unpacking writes the members below a folder of the
caller's, never beside or above it.
"""

from __future__ import annotations

import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

from ...errors import Cancelled, DefinitionError, one_line
from ...texts import tr
from ..model_definition import ModelDefinition
from .archive import (
    DAMAGE,
    check_members,
    check_weights,
    inner_path,
    is_folder,
    open_archive,
)

MOST_DEFINITION_BYTES = 4_000_000
_STEP = 1 << 20
_FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def read_member(path: Path) -> tuple[str, bytes]:
    """The name and the bytes of the one .emd in the package at ``path``.

    An .emd at the top wins over those in folders. Raises DefinitionError when the file is no ZIP
    archive, or holds no .emd, or several.
    """
    name = path.name
    try:
        with open_archive(path) as archive:
            check_members(name, _own_members(archive))
            member = _definition_member(name, archive)
            if member.file_size > MOST_DEFINITION_BYTES:
                raise DefinitionError(
                    name, [too_large(one_line(member.filename), member.file_size)]
                )
            return member.filename, archive.read(member.filename)
    except DAMAGE as error:
        raise DefinitionError(
            name,
            [
                tr(
                    "this is not a ZIP archive, as a deep learning package must be, or it "
                    "is damaged ({error}). Copy or export the package again."
                ).format(error=error)
            ],
        ) from error
    except RuntimeError as error:  # a password, or a compression that Python does not know
        raise DefinitionError(name, [_closed(error)]) from error
    except OSError as error:
        raise DefinitionError(name, [unreadable(error)]) from error


def _closed(error: RuntimeError) -> str:
    return tr(
        "the package cannot be opened ({error}). Zip it in the usual way, without a password."
    ).format(error=error)


def unreadable(error: OSError) -> str:
    """The sentence for a file that the system does not let us read."""
    return tr(
        "the file cannot be read ({reason}). Ask for the permission to read it, or "
        "choose another file."
    ).format(reason=error.strerror or error)


def too_large(name: str, size: int) -> str:
    """The sentence for a definition that is too long to be one."""
    return tr(
        "{name} holds {size:.0f} MB, but a model definition is a short text of at most "
        "{most:.0f} MB. Choose the .emd or .dlpk that training saved."
    ).format(name=name, size=size / 1000000.0, most=MOST_DEFINITION_BYTES / 1000000.0)


def _definition_member(name: str, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    found = [
        member
        for member in _own_members(archive)
        if member.filename.lower().endswith(".emd") and not is_folder(member)
    ]
    at_top = [member for member in found if "/" not in member.filename.replace("\\", "/")]
    candidates = at_top or found
    if not candidates:
        raise DefinitionError(
            name,
            [
                tr(
                    "there is no .emd in this package. "
                    "Add the model definition to it, or export it again."
                )
            ],
        )
    if len(candidates) > 1:
        names = ", ".join(sorted(one_line(member.filename) for member in candidates)[:5])
        raise DefinitionError(
            name,
            [
                tr(
                    "there are {count} .emd files in this package ({names}). Leave one "
                    "model definition in it."
                ).format(count=len(candidates), names=names)
            ],
        )
    return candidates[0]


def _own_members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The members without those that macOS added when it zipped."""
    return [member for member in archive.infolist() if not _is_of_a_mac(member.filename)]


def _is_of_a_mac(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return parts[0] == "__MACOSX" or parts[-1].startswith("._") or parts[-1] == "Icon\r"


def members(path: Path) -> list[str]:
    """The names of the files in the package, with ``/`` between folders. Raises DefinitionError."""
    try:
        with open_archive(path) as archive:
            listed = [m.filename for m in _own_members(archive) if not is_folder(m)]
    except DAMAGE as error:
        raise DefinitionError(path.name, [_damaged(error)]) from error
    except RuntimeError as error:
        raise DefinitionError(path.name, [_closed(error)]) from error
    except OSError as error:
        raise DefinitionError(path.name, [unreadable(error)]) from error
    return [name.replace("\\", "/") for name in listed]


def _damaged(error: Exception) -> str:
    return tr("the package is damaged ({error}). Copy or export it again.").format(error=error)


def unpack(
    definition: ModelDefinition, target: Path, cancelled: Callable[[], bool] = lambda: False
) -> ModelDefinition:
    """Write a package's members below ``target``; the definition with its model file there.

    A definition that comes from no package is returned as it is. Raises DefinitionError for a
    member that would land outside ``target``, for a damaged archive and for a full disk, and
    Cancelled.
    """
    if not definition.package:
        return definition
    try:
        with open_archive(Path(definition.package), definition.name) as archive:
            listed = _own_members(archive)
            check_members(definition.name, listed)
            _check_room(definition.name, listed, target)
            for member in listed:
                if not is_folder(member):
                    _write_member(archive, member, target, cancelled)
    except RuntimeError as error:
        raise DefinitionError(definition.name, [_closed(error)]) from error
    except DAMAGE as error:
        raise DefinitionError(definition.name, [_damaged(error)]) from error
    except OSError as error:
        raise DefinitionError(
            definition.name,
            [
                tr(
                    "the package cannot be unpacked into {target} ({reason}). Make room there."
                ).format(target=target, reason=error.strerror or error)
            ],
        ) from error
    unpacked = replace(_below(target, definition), package="")
    check_weights(definition.name, Path(unpacked.model_file))
    return unpacked


def _below(target: Path, definition: ModelDefinition) -> ModelDefinition:
    """The definition with paths below ``target``, where its package was unpacked."""
    placed = replace(
        definition,
        folder=str(target.joinpath(definition.folder)),
        inference_function=str(target.joinpath(definition.inference_function)),
    )
    if not definition.own_function:
        placed = replace(definition, folder=placed.folder)
    elif definition.model_file not in members(Path(definition.package)):
        return placed  # what only its function understands
    return replace(placed, model_file=str(target.joinpath(definition.model_file)))


def _check_room(name: str, listed: Sequence[zipfile.ZipInfo], target: Path) -> None:
    """Refuse a package that unpacks to more than the disk holds before it fills the disk."""
    size = sum(member.file_size for member in listed)
    place = next(folder for folder in (target, *target.parents) if folder.exists())
    free = shutil.disk_usage(place).free
    if size > free:
        raise DefinitionError(
            name,
            [
                tr(
                    "the package unpacks to {size:,.1f} MB, but there are {free:,.1f} MB "
                    "free for {target}. Make room there, or check where the package comes "
                    "from."
                ).format(size=size / 1000000.0, free=free / 1000000.0, target=target)
            ],
        )


def _write_member(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    target: Path,
    cancelled: Callable[[], bool],
) -> None:
    """Write ``member`` below ``target``, a megabyte at a time, and no more than it says it holds.

    Raises ValueError for one that holds more, and Cancelled.
    """
    path = target.joinpath(*inner_path(member.filename).parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with archive.open(member) as source, open(path, "wb") as sink:
        while part := source.read(_STEP):
            if cancelled():
                raise Cancelled
            left -= len(part)
            if left < 0:
                raise ValueError(f"{one_line(member.filename)} holds more than it says")
            sink.write(part)


def write_package(
    target: Path,
    emd: dict[str, Any],
    files: Sequence[Path],
    folder: Optional[Path] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Make a .dlpk at ``target``: ``emd`` as ``<name>.emd`` at the top, and ``files``.

    A file below ``folder`` keeps its path there, any other lies at the top; of a folder all files
    are taken. The same input gives the same bytes: members are dated 1980 and sorted. The package
    appears under its name only when it is whole. Raises Cancelled, and OSError.
    """
    text = json.dumps(emd, indent=2, ensure_ascii=False).encode("utf-8")
    partial = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(partial, "w") as archive:
            archive.writestr(_dated(f"{target.stem}.emd"), text)
            for name, path in sorted(_named(files, folder).items()):
                _add(archive, name, path, cancelled)
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)


def _named(files: Sequence[Path], folder: Optional[Path]) -> dict[str, Path]:
    """Every single file by its name in the package."""
    named: dict[str, Path] = {}
    for path in files:
        inside = folder is not None and folder in path.parents
        start = folder if inside and folder is not None else path.parent
        listed = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
        named.update({entry.relative_to(start).as_posix(): entry for entry in listed})
    return named


def _add(archive: zipfile.ZipFile, name: str, path: Path, cancelled: Callable[[], bool]) -> None:
    entry = _dated(name)
    entry.file_size = path.stat().st_size  # lets zipfile choose ZIP64
    entry.compress_type = zipfile.ZIP_DEFLATED if _shrinks(path) else zipfile.ZIP_STORED
    with open(path, "rb") as source, archive.open(entry, "w") as sink:
        while part := source.read(1 << 20):
            if cancelled():
                raise Cancelled
            sink.write(part)


def _shrinks(path: Path) -> bool:
    """Whether compressing a file saves a seventh or more, by a sample from its middle.

    Trained weights save 8 % at a tenth of the speed of copying, tables and texts far more.
    """
    with open(path, "rb") as file:
        file.seek(max(0, path.stat().st_size // 2 - (1 << 19)))
        sample = file.read(1 << 20)
    return len(zlib.compress(sample, 1)) < len(sample) * 6 / 7


def _dated(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIRST_ZIP_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry

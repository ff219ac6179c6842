# SPDX-License-Identifier: GPL-2.0-or-later
"""ZIP archives of any origin: nothing of one is read before its list of members was looked at.

Refused are archives that no model needs and that harm whoever unpacks them: too many members,
far more bytes than the archive has, compressions that Python undoes without a bound, and of
packages also members that would land elsewhere, be no file, or be another's on some system.
"""

from __future__ import annotations

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Optional

from ...errors import DefinitionError, one_line
from ...texts import marked, tr, translated

#: What comes of bytes that are no archive, or no longer one.
DAMAGE: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    EOFError,
    ValueError,
    OverflowError,
    zlib.error,
    FileExistsError,  # a member that is a file and a folder
    NotADirectoryError,
    IsADirectoryError,
)

MOST_MEMBERS = 10_000
#: Characters of a member's path: with a temporary folder before it, Windows knows 260.
MOST_PATH = 200
_MOST_LIST_BYTES = 4_000_000
#: What an archive may unpack to: this, or so many times its own size. Weights shrink by a tenth.
_ROOM = 1_000_000_000
_MOST_RATIO = 200

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_TOLD = {zipfile.ZIP_BZIP2: "bzip2", zipfile.ZIP_LZMA: "lzma"}
_KINDS = {stat.S_IFREG: "", stat.S_IFDIR: "", 0: "", stat.S_IFLNK: marked("a link")}
#: What Windows takes for a device, whatever follows the first dot, and cannot write.
_RESERVED = re.compile(
    r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\..*)?"
    r'|.*[<>:"|?*\x00-\x1f\x7f\ud800-\udfff].*|.*[. ]',
    re.DOTALL,
)


@contextmanager
def open_archive(path: Path, name: str = "", what: str = "") -> Iterator[zipfile.ZipFile]:
    """The archive at ``path``, once its list is found harmless.

    Messages are about ``name`` and call the archive ``what``, the package by default. Raises
    DefinitionError for a list of too many members, for an archive that unpacks to far more than it
    is, and for compressions but the usual one; and what zipfile raises.
    """
    name, what = name or path.name, what or tr("the package")
    with _File(path, name, what) as file, zipfile.ZipFile(file) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise DefinitionError(name, [_too_many(what)])
        _check_size(name, what, path.stat().st_size, members)
        yield archive


def check_weights(name: str, path: Path) -> None:
    """Raise DefinitionError if the file at ``path`` is an archive that ``open_archive`` refuses.

    What else it is, its backend says.
    """
    try:
        if path.is_file() and zipfile.is_zipfile(path):
            with open_archive(path, name, one_line(path.name)):
                return
    except (RuntimeError, OSError):
        return
    except DAMAGE:
        return


def check_members(name: str, members: Sequence[zipfile.ZipInfo]) -> None:
    """Raise DefinitionError unless every member is a file with a path of its own below a folder.

    The rules of all systems hold on each, so that a package means the same everywhere.
    """
    taken: dict[str, str] = {}
    for member in members:
        shown = one_line(member.filename)
        path = inner_path(member.filename)
        drive = path.parts[0][1:2] == ":" if path.parts else False
        if path.is_absolute() or ".." in path.parts or drive:
            raise DefinitionError(name, [_outside(shown)])
        fault = _fault(member, path, shown)
        if fault:
            raise DefinitionError(name, [fault])
        if is_folder(member):
            continue
        key = unicodedata.normalize("NFC", str(path)).casefold()
        if key in taken:
            raise DefinitionError(name, [_twice(taken[key], shown)])
        taken[key] = shown


def is_folder(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a folder, by its name, which may be empty."""
    return member.filename.endswith(("/", "\\"))


def inner_path(written: str) -> PurePosixPath:
    """A member's path, also where Windows wrote it."""
    return PurePosixPath(written.replace("\\", "/"))


class _File(io.FileIO):
    """A file of which no more is read at once than the longest list of members."""

    def __init__(self, path: Path, name: str, what: str) -> None:
        super().__init__(str(path))
        self._told = DefinitionError(name, [_too_many(what)])

    def read(self, size: Optional[int] = -1, /) -> bytes:
        if size is not None and size > _MOST_LIST_BYTES:
            raise self._told
        return super().read(-1 if size is None else size) or b""


def _too_many(what: str) -> str:
    return tr(
        "{what} lists more than {most:,} files, which no model has. Check where it comes from."
    ).format(what=what, most=MOST_MEMBERS)


def _check_size(name: str, what: str, size: int, members: Sequence[zipfile.ZipInfo]) -> None:
    for member in members:
        if member.compress_type not in _METHODS:
            told = _TOLD.get(member.compress_type, tr("an unusual method"))
            raise DefinitionError(
                name,
                [
                    tr(
                        "{file} in {what} is compressed by {told}, which could unpack "
                        "to any size. Zip it in the usual way, by deflate."
                    ).format(file=one_line(member.filename), what=what, told=told)
                ],
            )
    whole = sum(member.file_size for member in members)
    if whole > max(_ROOM, _MOST_RATIO * size):
        raise DefinitionError(
            name,
            [
                tr(
                    "{what} has {size:,.1f} MB and unpacks to {whole:,.1f} GB, as no model "
                    "does. Do not use it."
                ).format(what=what, size=size / 1000000.0, whole=whole / 1000000000.0)
            ],
        )


def _outside(shown: str) -> str:
    return tr(
        "the package holds a file that would be written outside its own folder "
        "({shown}). Do not use this package."
    ).format(shown=shown)


def _twice(first: str, second: str) -> str:
    both = (
        first if first == second else tr("{first} and {second}").format(first=first, second=second)
    )
    return tr(
        "the package holds two files of one name, on systems to which letter cases are "
        "equal ({both}). Keep one of them, and zip the package again."
    ).format(both=both)


def _fault(member: zipfile.ZipInfo, path: PurePosixPath, shown: str) -> str:
    """What is wrong with a member; empty when nothing is."""
    kind = _KINDS.get(stat.S_IFMT(member.external_attr >> 16), marked("a device or a pipe"))
    if kind:
        return tr(
            "the package holds {kind} where a file belongs ({shown}). Zip the files "
            "themselves, or do not use this package."
        ).format(kind=translated(kind), shown=shown)
    if len(str(path)) > MOST_PATH:
        return tr(
            "the package holds a file whose path has more than {most} characters "
            "({shown}). Give it a shorter one, and zip it again."
        ).format(most=MOST_PATH, shown=shown)
    if not member.filename or any(_RESERVED.fullmatch(part) for part in path.parts):
        return tr(
            "the package holds a file whose name not every system can write ({shown}). "
            "Rename it, and zip it again."
        ).format(shown=shown)
    return ""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the files of a model contain code: found by reading, never by running or unpickling.

Code is a Python file, a pickle that names more than tensors and plain containers, and a Keras
model with a Lambda layer. TorchScript, ONNX and files of weights are none.
"""

from __future__ import annotations

import io
import json
import mmap
import pickletools
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Optional

from ...errors import DefinitionError
from ...texts import tr
from .archive import DAMAGE, open_archive

_PYTHON = (".py", ".pyc", ".pyd", ".so", ".dll")
_PICKLES = (".pkl", ".pickle", ".joblib", ".pt", ".pth", ".bin", ".ckpt", ".pt2")
_PICKLES_BY_NAME = ("vocab",)
#: What comes of bytes that are not what their name says.
_UNREADABLE: tuple[type[Exception], ...] = (
    *DAMAGE,
    OSError,
    RuntimeError,
    KeyError,
    MemoryError,
)
_ARCHIVE = b"PK\x03\x04"
_MOST_BYTES = 64_000_000
_MOST_STEPS = 2_000_000
_LEGACY_PICKLES = 5
_SHOWN = 5

#: What a pickle of tensors names: functions that rebuild them, their types, plain containers.
_HARMLESS = re.compile(
    r"torch\._utils _rebuild_\w+"
    r"|torch\._tensor _rebuild_from_type_v2"
    r"|torch(\.storage|\.cuda)? \w*Storage"
    r"|torch (Size|device|Tensor|[a-z]+\d+(_\w+)?|float|double|half|int|short|long|bool)"
    r"|torch\.nn\.parameter Parameter"
    r"|torch\.serialization _get_layout"
    r"|collections (OrderedDict|defaultdict|Counter|deque)"
    r"|(builtins|__builtin__) (set|frozenset|list|dict|tuple|int|float|bool|str|bytes|bytearray"
    r"|complex|slice|range)"
    r"|_codecs encode"
    r"|numpy(\._?core\.(multiarray|numeric))? (_reconstruct|scalar|_frombuffer|dtype|ndarray)"
    r"|numpy\.dtypes \w+DType"
    r"|__torch__\S* \S+"  # TorchScript's own types, whose programs are confined
    r"|torch\.jit\._pickle \w+"
    r"|datetime (datetime|date|timedelta|timezone)"
)
_LAMBDA = re.compile(rb'"class_name":\s*"Lambda"')


def find_code(files: Sequence[Path]) -> list[str]:
    """What of ``files``, folders included, contains code: a phrase each."""
    found = []
    for path in _single(files):
        told = _told(path)
        if told:
            found.append(f"{path.name}: {told}")
    return found


def _single(files: Sequence[Path]) -> Iterator[Path]:
    for path in files:
        listed = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (entry for entry in listed if entry.is_file())


def _told(path: Path) -> str:
    """What code ``path`` contains; nothing for a file without code."""
    suffix = path.suffix.lower()
    if suffix in _PYTHON:
        return tr("Python code") if suffix.startswith(".py") else tr("a program library")
    try:
        if suffix in (".keras", ".h5", ".hdf5"):
            return tr("a Keras Lambda layer") if _has_lambda(path) else ""
        if suffix in _PICKLES or path.name in _PICKLES_BY_NAME:
            names = _names_in(path)
            return tr("a pickle that names {listed}").format(listed=_listed(names)) if names else ""
    except DefinitionError as error:
        return tr("not looked through: {faults}").format(faults=error.faults[0])
    except _UNREADABLE as error:
        told = str(error) or tr("it wants more memory than there is")
        return tr("not readable, so that it may contain code ({told})").format(told=told)
    return ""


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (
        tr(" and {rest} more").format(rest=rest) if rest > 0 else ""
    )


def _has_lambda(path: Path) -> bool:
    if zipfile.is_zipfile(path):
        with open_archive(path, what=tr("the file")) as archive:
            return _names_lambda(json.loads(_content(archive, archive.getinfo("config.json"))))
    if path.stat().st_size == 0:
        return False
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return _LAMBDA.search(content) is not None


def _names_lambda(config: Any) -> bool:
    waiting = [config]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, dict):
            if entry.get("class_name") == "Lambda":
                return True
            waiting += entry.values()
        elif isinstance(entry, list):
            waiting += entry
    return False


def _names_in(path: Path) -> list[str]:
    """What the pickles in a file name beyond tensors."""
    names: set[str] = set()
    if zipfile.is_zipfile(path):
        with open_archive(path, what=tr("the file")) as archive:
            for member in archive.infolist():
                if member.filename.lower().endswith(".pkl"):
                    _note_globals(io.BytesIO(_content(archive, member)), names)
    with open(path, "rb") as file:
        if file.read(len(_ARCHIVE)) != _ARCHIVE:  # a pickle may stand before an archive
            file.seek(0)
            _look_through(file, names, may_be_data=path.suffix.lower() == ".bin")
    return sorted(name.replace(" ", ".") for name in names if not _HARMLESS.fullmatch(name))


def _look_through(file: BinaryIO, names: set[str], may_be_data: bool) -> None:
    """Note what a file names that holds a pickle, or the pickles of PyTorch's old form in turn.

    What follows the last of them is data. Raises ValueError when not even the first is a pickle.
    """
    for number in range(_LEGACY_PICKLES):
        try:
            _note_globals(file, names)
        except ValueError:
            if number == 0 and not may_be_data:
                raise
            return


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.file_size > _MOST_BYTES:
        raise ValueError(f"{member.filename} is too long to look through")
    return archive.read(member)


def _note_globals(pickle: BinaryIO, names: set[str]) -> None:
    """Add ``module name`` of everything that one pickle names to ``names``.

    Raises ValueError where the bytes are no pickle, after noting what came before.
    """
    texts: list[Optional[str]] = []
    memo: dict[int, Optional[str]] = {}
    for step, (operator, argument, _) in enumerate(pickletools.genops(pickle)):
        if step > _MOST_STEPS:
            raise ValueError("the pickle is too long to look through")
        code = operator.name
        if code in ("GLOBAL", "INST"):
            names.add(str(argument))
        elif code == "STACK_GLOBAL":
            names.add(" ".join(text or "?" for text in texts[-2:]))
        elif code in ("MEMOIZE", "PUT", "BINPUT", "LONG_BINPUT"):
            memo[len(memo) if argument is None else argument] = texts[-1] if texts else None
        elif code in ("GET", "BINGET", "LONG_BINGET"):
            texts.append(memo.get(int(argument or 0)))
        elif isinstance(argument, str) and "UNICODE" in code:
            texts.append(argument)
        elif code.startswith("EXT"):
            names.add(tr("copyreg extension-{argument}").format(argument=argument))
        else:
            texts.append(None)
        del texts[:-2]

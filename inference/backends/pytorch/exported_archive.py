# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether reading a .pt2 file could run code, told without reading it as PyTorch does.

``torch.export.load`` unpickles parts of the archive, evaluates symbolic sizes as Python, compiles
source text from names in the graph, and loads compiled libraries. So only what PyTorch itself
writes for a plain network is harmless here: tensors as bytes, names that are names, operators of
ATen, sizes by a short grammar. Everything else needs the user's permission.
"""

from __future__ import annotations

import io
import json
import pickle
import re
from collections.abc import Iterator
from typing import Any

import torch
from torch.export.pt2_archive._package import PT2ArchiveReader

from ...texts import tr

_PROGRAM = "models/model.json"
_EXAMPLE = "data/sample_inputs/model.pt"
_TABLES = ("data/weights/model_weights_config.json", "data/constants/model_constants_config.json")
_RECORD = re.compile(
    r"archive_format|archive_version|byteorder|\.data/\w+|extra/.*|data/weights/weight_\d+"
    r"|data/constants/tensor_\d+",
    re.ASCII,
)
_NAME = re.compile(r"-?[\w.]*", re.ASCII)
_OPERATOR = re.compile(
    r"torch\.ops\.aten\.(?!__|(?:from_file|_?save|_?load)\b)\w+\.(?!_)\w+"
    r"|torch\.ops\.higher_order\.wrap_with_set_grad_enabled"
    r"|torch\.sym_(?:max|min|int|float|not|ite|sqrt)"
    r"|math\.(?:ceil|floor|trunc)"
    r"|_operator\.(?:add|sub|mul|floordiv|truediv|mod|neg|pow|and_|or_|getitem|eq|ne|lt|le|gt|ge)",
    re.ASCII,
)
_TOKEN = re.compile(
    r"(?:Symbol|Integer|Rational|Float|Add|Mul|Pow|Mod|Max|Min|Equality|Unequality|FloorDiv"
    r"|CleanDiv|CeilDiv|CeilToInt|FloorToInt|TruncToInt|IntTrueDiv|FloatTrueDiv|PythonMod"
    r"|ModularIndexing|PowByNatural|ToFloat|Identity|LessThan|GreaterThan|StrictLessThan"
    r"|StrictGreaterThan|And|Or|Not|true|false)\b"
    r"|'\w+'|(?:integer|positive|nonnegative|precision)=|True\b|False\b|-?\d+(?:\.\d+)?|[(), ]",
    re.ASCII,
)
_CONTAINERS = ("builtins.tuple", "builtins.list", "builtins.dict")
_CONTEXT = re.compile(r"null|\[(?:\"\w+\"(?:, )?)*\]", re.ASCII)
#: Notes of an operator: texts and JSON that PyTorch keeps as they are.
_NOTES = ("stack_trace", "nn_module_stack", "torch_fn", "source_fn_stack", "from_node", "custom")
#: Where any text is kept as it is; guards are Python, which ``exported`` throws away.
_TEXTS = ("as_string", "torch_version", "guards_code")


def code_in(path: str) -> str:
    """What in the archive at ``path`` could run code when it is loaded; empty when nothing could.

    Raises RuntimeError, AssertionError or ValueError for a file that is no such archive.
    """
    reader = PT2ArchiveReader(path)
    names = reader.get_file_names()
    for name in names:
        if name not in (_PROGRAM, _EXAMPLE, *_TABLES) and not _RECORD.fullmatch(name):
            return tr("it holds {name}").format(name=name)
    for table in _TABLES:
        for tensor, entry in json.loads(reader.read_string(table))["config"].items():
            if entry["use_pickle"] or not _NAME.fullmatch(tensor):
                return tr("its tensor {tensor} is pickled").format(tensor=tensor[:60])
    example = reader.read_bytes(_EXAMPLE)
    if example and not _is_plain(example):
        return tr("its example input is pickled with code")
    return next(_suspicious(json.loads(reader.read_string(_PROGRAM))), "")


def _is_plain(content: bytes) -> bool:
    try:
        torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, EOFError, ValueError, OSError):
        return False
    return True


def _suspicious(value: Any, key: str = "") -> Iterator[str]:
    """What in the program's JSON ``value`` under ``key`` is no plain part of a network."""
    if isinstance(value, dict) and key == "metadata":
        yield from (
            tr("its graph carries the note {note}").format(note=note)
            for note in value
            if note not in _NOTES
        )
    elif isinstance(value, dict):
        for name, entry in value.items():
            if not _NAME.fullmatch(name):
                yield tr("a name under its {key} is no plain one").format(key=key)
            yield from _suspicious(entry, name)
    elif isinstance(value, list):
        for entry in value:
            yield from _suspicious(entry, key)
    elif isinstance(value, str) and not _is_harmless(value, key):
        shown = f" {value[:60]}" if _NAME.fullmatch(value) else ""
        yield tr("its {key}{shown} is no plain part of a network").format(key=key, shown=shown)


def _is_harmless(text: str, key: str) -> bool:
    if key in ("target", "as_operator"):
        return _OPERATOR.fullmatch(text) is not None
    if key == "expr_str":
        return _TOKEN.sub("", text) == ""
    if key in ("in_spec", "out_spec"):
        return _is_plain_tree(json.loads(text)[1])
    return key in _TEXTS or _NAME.fullmatch(text) is not None


def _is_plain_tree(tree: Any) -> bool:
    """Whether a description of nested inputs or outputs names tuples, lists and dicts alone."""
    if tree["type"] is None:
        return tree["context"] is None
    plain = tree["type"] in _CONTAINERS and _CONTEXT.fullmatch(tree["context"]) is not None
    return plain and all(_is_plain_tree(child) for child in tree["children_spec"])

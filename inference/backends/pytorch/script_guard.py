# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a TorchScript archive could reach files, told from its source text before it is loaded.

A TorchScript program is confined to PyTorch's operators, but a few of these write and read files,
and a program may run some of its methods while it is loaded. The words of its source are looked
at, also those in texts: what is written unlike PyTorch writes it is refused too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import torch

#: The one record of PyTorch 1.0's form, whose source may lie under any name.
_LEGACY = "model.json"
_GAP = rb"(?:\s|\\\n|#[^\n]*\n)*"
_ATEN = re.compile(rb"\btorch\b" + _GAP + rb"\." + _GAP + rb"(\w+)|\b(torch)\b")
_OTHER = re.compile(
    rb"(?<!\.)\bops\b"
    + _GAP
    + rb"\."
    + _GAP
    + rb"(\w+)"
    + _GAP
    + rb"\."
    + _GAP
    + rb"(\w+)|(?<!\.)\b(ops)\b"
)
_TO_FILES = (b"save", b"_save", b"from_file", b"load", b"_load")
_SPACES = frozenset(
    b"aten prim prims quantized quantized_decomposed prepacked torchvision mkldnn mkldnn_prepacked"
    b" onednn xnnpack sparse".split()
)
_CLASSES = re.compile(rb"__torch__\.torch\.classes\.(\w+)")
_CLASS_SPACES = (b"quantized", b"rnn", b"xnnpack", b"mkldnn", b"sparse")


def reaches_out(path: str) -> str:
    """What in the archive at ``path`` could reach files; empty when nothing could.

    Raises RuntimeError for a file that is no archive of PyTorch's.
    """
    reader = torch._C.PyTorchFileReader(path)
    names = reader.get_all_records()
    whole = any(name.lower() == _LEGACY for name in names)
    for name in names:
        if whole or name.lower().endswith((".py", ".pkl")):
            is_source = whole or name.lower().endswith(".py")
            found = next(_suspicious(reader.get_record(name), is_source), b"")
            if found:
                return found.decode("utf-8", "replace")
    return ""


def _suspicious(content: bytes, is_source: bool) -> Iterator[bytes]:
    """What ``content`` names that is no plain computation: classes, and operators of a source."""
    for named in _CLASSES.finditer(content):
        if named[1] not in _CLASS_SPACES:
            yield named[0]
    if not is_source:
        return
    for used in _ATEN.finditer(content):
        if used[2] or used[1] in _TO_FILES:
            yield b"torch." + (used[1] or b"")
    for used in _OTHER.finditer(content):
        if used[3] or used[1] not in _SPACES or used[2] in _TO_FILES:
            yield b"ops." + b".".join(part for part in used.groups()[:2] if part)

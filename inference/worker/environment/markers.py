# SPDX-License-Identifier: GPL-2.0-or-later
"""For which Python and platform a requirement is meant, as PEP 508 writes it behind a semicolon.

QGIS's Python need not have the library that reads these; what our own requirements use is a small
part: comparisons of four names, joined by ``and``, ``or`` and brackets.
"""

from __future__ import annotations

import operator
import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\s*(\(|\)|and\b|or\b|[<>=!]=|[<>]|\w+|'[^']*'|\"[^\"]*\")")
_COMPARED = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True)
class Machine:
    """A Python ("3.11"), sys.platform and platform.machine() as it tells them, and the version of
    glibc, which Linux has; empty for another C library.
    """

    python: str
    system: str
    processor: str
    glibc: str = ""


def this_machine() -> Machine:
    """That of this process."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    name, number = platform.libc_ver()
    return Machine(version, sys.platform, platform.machine(), number if name == "glibc" else "")


def applies(marker: str, machine: Machine) -> bool:
    """Whether ``marker`` holds there; an empty one does everywhere. Raises ValueError."""
    if not marker.strip():
        return True
    tokens = list(_TOKEN.findall(marker))
    if "".join(tokens) != re.sub(r"\s", "", marker):
        raise ValueError(f"{marker} is no marker")
    tokens.reverse()
    held = _any(tokens, machine)
    if tokens:
        raise ValueError(f"{marker} goes on behind its end")
    return held


def _any(tokens: list[str], machine: Machine) -> bool:
    held = _all(tokens, machine)
    while tokens and tokens[-1] == "or":
        tokens.pop()
        held = _all(tokens, machine) or held  # what follows must be read in any case
    return held


def _all(tokens: list[str], machine: Machine) -> bool:
    held = _one(tokens, machine)
    while tokens and tokens[-1] == "and":
        tokens.pop()
        held = _one(tokens, machine) and held
    return held


def _one(tokens: list[str], machine: Machine) -> bool:
    if len(tokens) >= 3 and tokens[-1] == "(":
        tokens.pop()
        held = _any(tokens, machine)
        if not tokens or tokens.pop() != ")":
            raise ValueError("a bracket is not closed")
        return held
    if len(tokens) < 3:
        raise ValueError("a comparison is not complete")
    name, compared, value = tokens.pop(), tokens.pop(), tokens.pop().strip("'\"")
    if compared not in _COMPARED:
        raise ValueError(f"{compared} compares nothing")
    known: dict[str, str] = {
        "sys_platform": machine.system,
        "platform_machine": machine.processor,
    }
    if name in known:
        return bool(_COMPARED[compared](known[name], value))
    if name != "python_version":
        raise ValueError(f"{name} is not known")
    return bool(_COMPARED[compared](tuple(_numbers(machine.python)), tuple(_numbers(value))))


def _numbers(version: str) -> Iterator[int]:
    return (int(part) for part in version.split("."))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages as lines: one JSON object each, of a type and with fields that are known.

What is no message of the right types is none at all, whoever wrote it.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from .forms import FITS

#: Bytes of the longest line that is read: the answer to a large batch with pictures.
LONGEST_LINE = 1 << 28
_MOST_DIGITS = 400


def encode(message: Any) -> bytes:
    """``message``, a dataclass, as one line. Raises ValueError for NaN and infinite numbers."""
    names = (entry.name for entry in dataclasses.fields(message))
    values = {"type": type(message).__name__, **{name: getattr(message, name) for name in names}}
    return _encode(values).encode("ascii") + b"\n"


def decode(line: bytes, types: Mapping[str, Any]) -> Any:
    """The message in ``line``, of one of ``types`` by name. Raises ValueError."""
    try:
        values = _decode(line.decode("utf-8"))
        message = types[values.pop("type")](**values)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"not a message: {line[:80]!r}") from error
    for entry in dataclasses.fields(message):
        if not FITS[str(entry.type)](getattr(message, entry.name)):
            raise unfit(entry.name, line)
    return message


def unfit(name: str, line: bytes) -> ValueError:
    """The error for a ``line`` whose field ``name`` holds what it cannot."""
    return ValueError(f"not a message, by its {name}: {line[:80]!r}")


def read_lines(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of ``stream``; of one that is too long its beginning, and no more after it."""
    while line := stream.readline(LONGEST_LINE):
        yield line
        if len(line) == LONGEST_LINE:
            return


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("a number of too many digits")
    return int(digits)


def _no_number(written: str) -> float:
    raise ValueError(f"{written} is no JSON")


#: Made once: ``json.dumps`` and ``json.loads`` would make such things anew for every line.
_encode = json.JSONEncoder(allow_nan=False).encode
_decode = json.JSONDecoder(parse_int=_whole, parse_constant=_no_number).decode

# SPDX-License-Identifier: GPL-2.0-or-later
"""The messages between the run and the process that speaks with a scheduler: a JSON object a line.

The run asks to Connect, gives the Bundle, and then a Part for each place that Room tells of; for
every Part there comes one Done or Lost. Failed ends it all. The end of its standard input tells the
process to cancel what is under way and to finish.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union, get_args

from .. import lines

VERSION = 1


@dataclass(frozen=True)
class Hello:
    """From the process: it runs, speaking this version."""

    version: int = VERSION


@dataclass(frozen=True)
class Connect:
    """Find the scheduler at ``address``, and a worker of it within ``wait`` seconds."""

    address: str
    wait: int


@dataclass(frozen=True)
class Connected:
    """The scheduler has so many ``workers`` of the same versions, with so many ``threads``."""

    workers: int
    threads: int


@dataclass(frozen=True)
class Bundle:
    """Give the file at ``path``, with the package and the setting of the run, to every worker."""

    path: str


@dataclass(frozen=True)
class Room:
    """So many parts may be under way together; that changes when workers join or go."""

    parts: int


@dataclass(frozen=True)
class Part:
    """Classify a part: ``text`` is what a worker is told."""

    number: int
    text: str


@dataclass(frozen=True)
class WantsModel:
    """Some worker cannot read the model; it is to be packed."""


@dataclass(frozen=True)
class Model:
    """The model's files are packed at ``path``, for workers that cannot read them."""

    path: str


@dataclass(frozen=True)
class Done:
    """What a worker made of a part."""

    number: int
    text: str


@dataclass(frozen=True)
class Lost:
    """A part of which several workers, or the processes in them, died."""

    number: int


@dataclass(frozen=True)
class Said:
    """A line for the log."""

    text: str


@dataclass(frozen=True)
class Failed:
    """Nothing more will come; ``message`` is a sentence for a person."""

    message: str


Message = Union[
    Hello, Connect, Connected, Bundle, Room, Part, WantsModel, Model, Done, Lost, Said, Failed
]
_TYPES: dict[str, Any] = {kind.__name__: kind for kind in get_args(Message)}


def decode(line: bytes) -> Message:
    """The message in ``line``. Raises ValueError for anything else than one."""
    message: Message = lines.decode(line, _TYPES)
    return message

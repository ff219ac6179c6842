# SPDX-License-Identifier: GPL-2.0-or-later
"""The messages between the run and the inference process: one JSON object a line.

The process speaks first, a Hello. Every request (Load, Inspect, Share, Predict) carries a number
and gets exactly one answer with it: Loaded, Inspected, Shared, Predicted, or Failed. Pixels travel
in a shared file (``pixels.py``). The end of its standard input tells the process to finish.

In the process a stranger's model may run, and write what it likes: what is no message of the right
types and within bounds is none at all.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Callable, Optional, Union, get_args

from ..outcome import STATUSES
from . import lines
from .forms import are_base64, have_whole_characters

VERSION = 5

MOST_BATCH = 65536
MOST_OUTPUTS = 1_000_000

#: The variable that names the card which the process may use; absent or empty for none.
CARD = "CUDA_VISIBLE_DEVICES"


@dataclass(frozen=True)
class Hello:
    """From the process: it runs, on this Python, speaking this version."""

    python: str
    version: int = VERSION


@dataclass(frozen=True)
class Load:
    """Load a model and say what it is.

    ``model`` is a ModelDefinition as a dictionary with an unpacked model file; ``bands`` the
    number of extracted bands; ``device`` AUTO, CPU or GPU; ``explain`` asks for a picture of what
    spoke for each label.
    """

    request: int
    kind: str
    model: dict[str, Any]
    arguments: dict[str, Any]
    bands: int
    device: str
    threads: int
    with_scores: bool = False
    explain: bool = False
    code_allowed: bool = False


@dataclass(frozen=True)
class Loaded:
    """The model is ready: on ``device``, with ``notes`` for the log.

    ``outputs`` is how many values it gives per chip, 0 for a model that labels by itself.
    """

    request: int
    device: str
    batch_size: int
    notes: list[str]
    outputs: int = 0


@dataclass(frozen=True)
class Inspect:
    """Load a model and say what only its own code knows: arguments, fields, rule of its chips."""

    request: int
    kind: str
    model: dict[str, Any]
    arguments: dict[str, Any]
    code_allowed: bool = False


@dataclass(frozen=True)
class Inspected:
    """What the model's code declared; the form of ``facts`` is the kind's own."""

    request: int
    facts: dict[str, Any]


@dataclass(frozen=True)
class Share:
    """Map the shared file at ``path``, through which the chips will come."""

    request: int
    path: str


@dataclass(frozen=True)
class Shared:
    """The file is mapped; its name may go."""

    request: int


@dataclass(frozen=True)
class Predict:
    """Classify the chips that lie at ``offset`` of the shared file.

    ``chips`` holds a row for chips that are alike and follow each other: how many, height, width,
    planes of validity (0 when all is valid), bytes of the footprint, column and row of the window
    (0 without a footprint); ``dtype`` is numpy's name of the pixel type; ``ranges`` are the value
    ranges of the chips' bands, where the model's DataRange needs them.
    """

    request: int
    offset: int
    bands: int
    dtype: str
    chips: list[list[int]]
    ranges: list[list[float]] = field(default_factory=list)


@dataclass(frozen=True)
class Predicted:
    """One entry per chip: label or null, confidence or null, status, and scores if asked for.

    ``further`` and ``explanations`` are empty lists where a model gives none.
    """

    request: int
    labels: list[Optional[str]]
    confidences: list[Optional[float]]
    statuses: list[str]
    scores: list[list[float]]
    notes: list[str]
    further: list[list[Any]] = field(default_factory=list)
    explanations: list[str] = field(default_factory=list)

    def answers(self, count: int, classes: int) -> bool:
        """Whether there is an entry for each of ``count`` chips in all that is given.

        A chip has scores for all ``classes`` or none.
        """
        always = (self.statuses, self.labels, self.confidences)
        others = (self.scores, self.further, self.explanations)
        lengths = [len(rows) for rows in (*always, *(rows for rows in others if rows))]
        widths = {len(row) for row in self.scores}
        return all(length == count for length in lengths) and widths <= {0, classes}


@dataclass(frozen=True)
class Failed:
    """The request failed; ``message`` is a sentence for a person.

    ``memory`` says that it failed for want of memory, so that fewer chips may do.
    """

    request: int
    message: str
    memory: bool = False


Message = Union[Hello, Load, Loaded, Inspect, Inspected, Share, Shared, Predict, Predicted, Failed]
Answer = Union[Loaded, Inspected, Shared, Predicted, Failed]
_TYPES: dict[str, Any] = {kind.__name__: kind for kind in get_args(Message)}


def encode(message: Message) -> bytes:
    """``message`` as one line of JSON; an answer has whole characters only."""
    line = lines.encode(message)
    if isinstance(message, get_args(Answer)) and b"\\ud" in line:
        whole = json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "replace")
        line = json.dumps(json.loads(whole)).encode("ascii") + b"\n"
    return line


def decode(line: bytes) -> Message:
    """The message in ``line``. Raises ValueError for anything else than one."""
    message: Message = lines.decode(line, _TYPES)
    for key, bounded in _BOUNDS.get(type(message), {}).items():
        if not bounded(getattr(message, key)):
            raise lines.unfit(key, line)
    return message


#: By kind of message and field, what must hold beyond the type.
_BOUNDS: dict[type, dict[str, Callable[[Any], bool]]] = {
    Loaded: {
        "batch_size": lambda value: 1 <= value <= MOST_BATCH,
        "outputs": lambda value: 0 <= value <= MOST_OUTPUTS,
        "notes": have_whole_characters,
    },
    Predicted: {
        "statuses": lambda value: set(value) <= set(STATUSES),
        "labels": have_whole_characters,
        "notes": have_whole_characters,
        "further": lambda value: all(map(have_whole_characters, value)),
        "explanations": are_base64,
    },
}

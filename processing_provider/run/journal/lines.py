# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of a journal: a line that names its key, then a line for every batch of outcomes.

A line is a CRC-32 in eight hexadecimal digits, a space, and compact JSON in ASCII. The first holds
[name, format, key], any other a list of rows [number, status, label, confidence, scores, further
fields, explanation], each as short as it can be. Python writes a float so that reading gives the
same one again. What is read may be cut short or damaged, or written by anybody: a line counts only
when its sum is right, a row only when the job could have had that outcome.
"""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Optional

from ....inference.job import DOUBLE, TEXT, WHOLE, Job
from ....inference.outcome import STATUSES, Outcome

FORMAT = 1
_NAME = "deep_objects journal"
_EMPTY: tuple[Any, ...] = (None, None, None, None, [], [], "")
_SUM = 9
_LONGEST_LINE = 64 << 20
_LONGEST_WHOLE = 63

Numbered = tuple[int, Outcome]


@dataclass(frozen=True)
class Form:
    """What outcomes of a job look like: ``objects`` are numbered from 0.

    ``scores`` counts those of an outcome that has any; ``further`` are the types of the further
    fields; ``explained`` says whether there may be explanations.
    """

    objects: int
    scores: int = 0
    further: tuple[str, ...] = ()
    explained: bool = False

    @staticmethod
    def of(job: Job, objects: int) -> Form:
        """The form of the outcomes of ``objects`` objects of ``job``."""
        kinds = tuple(kind for _, kind in job.further_fields)
        scores = len(job.model.classes) if job.wants_scores else 0
        return Form(objects, scores, kinds, bool(job.explanations))

    def outcome(self, row: Any) -> Optional[Numbered]:
        """The number and the outcome in ``row``; None where no such job could have written it."""
        if not isinstance(row, list) or not 2 <= len(row) <= len(_EMPTY):
            return None
        whole = [*row, *_EMPTY[len(row) :]]
        number, status, label, confidence, scores, further, explanation = whole
        if not _is_whole(number) or not 0 <= number < self.objects or status not in STATUSES:
            return None
        if not (label is None or isinstance(label, str)):
            return None
        if not (confidence is None or _is_number(confidence)):
            return None
        if not (self._are_scores(scores) and self._are_further(further)):
            return None
        if not (explanation == "" or (self.explained and _is_base64(explanation))):
            return None
        return number, Outcome(
            status, label, confidence, tuple(scores), tuple(further), explanation
        )

    def _are_scores(self, scores: Any) -> bool:
        if not isinstance(scores, list) or len(scores) not in (0, self.scores):
            return False
        return all(_is_number(score) for score in scores)

    def _are_further(self, further: Any) -> bool:
        if not isinstance(further, list) or len(further) not in (0, len(self.further)):
            return False
        return all(_is_of(kind, value) for kind, value in zip(self.further, further))


def first_line(key: str) -> bytes:
    """The line with which the journal of ``key`` begins."""
    return _line([_NAME, FORMAT, key])


def batch_line(outcomes: Sequence[Numbered]) -> bytes:
    """The line that keeps ``outcomes``. Raises ValueError for one with NaN or infinite numbers."""
    return _line([_row(number, outcome) for number, outcome in outcomes])


def read_outcomes(file: BinaryIO, key: str, form: Form) -> Iterator[Numbered]:
    """The outcomes in ``file``, a journal of ``key`` opened at its beginning; none of another.

    Lines and rows that are damaged are passed over. Raises OSError alone.
    """
    if file.readline(_LONGEST_LINE) != first_line(key):
        return
    while line := file.readline(_LONGEST_LINE):
        for row in _rows(line):
            found = form.outcome(row)
            if found is not None:
                yield found


def _line(content: Any) -> bytes:
    text = json.dumps(content, separators=(",", ":"), allow_nan=False).encode("ascii")
    return b"%08x %b\n" % (zlib.crc32(text), text)


def _row(number: int, outcome: Outcome) -> list[Any]:
    row = [
        number,
        outcome.status,
        outcome.label,
        outcome.confidence,
        list(outcome.scores),
        list(outcome.further),
        outcome.explanation,
    ]
    while row[-1] == _EMPTY[len(row) - 1]:
        row.pop()
    return row


def _rows(line: bytes) -> list[Any]:
    """The rows in ``line``; none in one that is damaged."""
    text = line[_SUM:-1]
    if line[:_SUM] != b"%08x " % zlib.crc32(text) or not line.endswith(b"\n"):
        return []
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return rows if isinstance(rows, list) else []


def _is_whole(value: Any) -> bool:
    return type(value) is int and value.bit_length() <= _LONGEST_WHOLE


def _is_number(value: Any) -> bool:
    return _is_whole(value) or (type(value) is float and math.isfinite(value))


def _is_of(kind: str, value: Any) -> bool:
    """Whether ``value`` may stand in a further field of the type ``kind``."""
    checks = {TEXT: lambda v: isinstance(v, str), DOUBLE: _is_number, WHOLE: _is_whole}
    return value is None or checks[kind](value)


def _is_base64(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(base64.b64decode(value, validate=True))
    except ValueError:
        return False

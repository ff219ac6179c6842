# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of a journal: a line that names its key, then a line for every batch of outcomes.

A line is a CRC-32 in eight hexadecimal digits, a space, and compact JSON in ASCII. The first holds
[name, format, key], any other a list of columns: numbers, statuses, labels, confidences, scores,
further fields, explanations. Confidences and scores are base64 of little-endian doubles, NaN where
an outcome has none: so they come back to the last bit, and cost a third of decimal numbers. Scores,
further fields and explanations are empty where no outcome of the batch has any.

What is read may be cut short or damaged, or written by anybody: a line counts only when its sum and
its columns are right, an outcome only when the job could have had it.
"""

from __future__ import annotations

import json
import math
import zlib
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Optional

import numpy as np
import numpy.typing as npt

from ....inference.job import DOUBLE, TEXT, WHOLE, Job
from ....inference.outcome import STATUSES, Outcome

FORMAT = 1
_NAME = "deep_objects journal"
_COLUMNS = 7
_SUM = 9
_LONGEST_LINE = 64 << 20
_LONGEST_WHOLE = 63
_encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode

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

    def outcomes(self, columns: Any) -> Iterator[Numbered]:
        """Those in ``columns`` that such a job could have; none where these do not belong together.

        Raises ValueError for columns of another form.
        """
        if not isinstance(columns, list) or len(columns) != _COLUMNS:
            raise ValueError("no columns")
        count = len(_listed(columns[0], 0))
        numbers, statuses, labels = (_listed(column, count) for column in columns[:3])
        confidences = _doubles(columns[3], (count,)).tolist()
        scores = _doubles(columns[4], (count, self.scores if columns[4] else 0)).tolist()
        further = _listed([[]] * count if columns[5] == [] else columns[5], count)
        explanations = _listed([""] * count if columns[6] == [] else columns[6], count)
        rows = zip(numbers, statuses, labels, confidences, scores, further, explanations)
        yield from filter(None, (self._outcome(*row) for row in rows))

    def _outcome(
        self,
        number: Any,
        status: Any,
        label: Any,
        confidence: float,
        scores: list[float],
        further: Any,
        explanation: Any,
    ) -> Optional[Numbered]:
        known = None if math.isnan(confidence) else confidence
        given = () if all(map(math.isnan, scores)) else tuple(scores)
        possible = _is_whole(number) and 0 <= number < self.objects and status in STATUSES
        possible = possible and (label is None or isinstance(label, str))
        possible = possible and not math.isinf(confidence) and all(map(math.isfinite, given))
        possible = possible and self._are_further(further)
        possible = possible and (explanation == "" or (self.explained and _is_base64(explanation)))
        if not possible:
            return None
        return number, Outcome(status, label, known, given, tuple(further), explanation)

    def _are_further(self, further: Any) -> bool:
        if not isinstance(further, list) or len(further) not in (0, len(self.further)):
            return False
        return all(_is_of(kind, value) for kind, value in zip(self.further, further))


def first_line(key: str) -> bytes:
    """The line with which the journal of ``key`` begins."""
    return _line([_NAME, FORMAT, key])


def batch_line(batch: Sequence[Numbered]) -> bytes:
    """The line that keeps ``batch``. Raises ValueError for NaN and infinite numbers."""
    outcomes = [outcome for _, outcome in batch]
    confidences = [outcome.confidence for outcome in outcomes]
    width = max((len(outcome.scores) for outcome in outcomes), default=0)
    none = (math.nan,) * width
    scores = [outcome.scores or none for outcome in outcomes]
    further = [outcome.further for outcome in outcomes]
    explanations = [outcome.explanation for outcome in outcomes]
    columns = [
        [number for number, _ in batch],
        [outcome.status for outcome in outcomes],
        [outcome.label for outcome in outcomes],
        _base64([math.nan if c is None else c for c in confidences], confidences.count(None)),
        _base64(scores, scores.count(none) * width) if width else "",
        further if any(further) else [],
        explanations if any(explanations) else [],
    ]
    return _line(columns)


def read_outcomes(file: BinaryIO, key: str, form: Form) -> Iterator[Numbered]:
    """The outcomes in ``file``, a journal of ``key`` opened at its beginning; none of another.

    Lines and outcomes that are damaged are passed over. Raises OSError alone.
    """
    if file.readline(_LONGEST_LINE) != first_line(key):
        return
    while line := file.readline(_LONGEST_LINE):
        try:
            found = line_outcomes(line, form)
        except (ValueError, RecursionError):
            continue
        yield from found


def line_outcomes(line: bytes, form: Form) -> list[Numbered]:
    """The outcomes in a ``line`` that ``batch_line`` wrote.

    Raises ValueError, or RecursionError, for one that is cut short, damaged or of another form.
    """
    text = line[_SUM:-1]
    if line[-1:] != b"\n" or line[:_SUM] != b"%08x " % zlib.crc32(text):
        raise ValueError("no line of a journal")
    return list(form.outcomes(json.loads(text)))


def _line(content: Any) -> bytes:
    text = _encode(content).encode("ascii")
    return b"%08x %b\n" % (zlib.crc32(text), text)


def _base64(numbers: Sequence[Any], missing: int) -> str:
    """``numbers``, of which ``missing`` are NaN, as text. Raises ValueError for any other NaN."""
    values = np.array(numbers, "<f8")
    if values.size - np.count_nonzero(np.isfinite(values)) != missing:
        raise ValueError("a number is NaN or infinite")
    return b2a_base64(values.tobytes(), newline=False).decode("ascii")


def _doubles(text: Any, shape: tuple[int, ...]) -> npt.NDArray[np.float64]:
    """The numbers in ``text``. Raises ValueError where they are not of this ``shape``."""
    if not isinstance(text, str):
        raise ValueError("no numbers")
    return np.frombuffer(a2b_base64(text), "<f8").reshape(shape)


def _listed(column: Any, count: int) -> list[Any]:
    """``column``, which must be a list of ``count`` entries, of any number where that is 0."""
    if not isinstance(column, list) or (count and len(column) != count):
        raise ValueError("no column")
    return column


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
        return isinstance(value, str) and bool(a2b_base64(value))
    except ValueError:
        return False

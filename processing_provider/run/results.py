# SPDX-License-Identifier: GPL-2.0-or-later
"""The outcomes of a run by object number, as arrays: flat in memory at a million objects."""

from __future__ import annotations

import math
import tempfile
import weakref
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ...inference.outcome import LABELLED, SEEN, STATUSES, Outcome
from ...inference.worker.room import no_room, reserve
from ..output.answers import NO_LABEL, Answers

#: Numbers of so many objects become Python's at once: those of all would take much memory.
_AT_ONCE = 1000


class Results:
    """Status, label, confidence and scores of ``statuses.size`` objects.

    ``statuses`` are codes into STATUSES; scores are kept, in a temporary file, only when
    ``score_count`` is not 0. Explanations are kept in a temporary file too. Raises
    OutputError where the temporary folder has no room.
    """

    def __init__(self, statuses: npt.NDArray[np.uint8], score_count: int = 0) -> None:
        self._statuses = statuses
        self._labels = np.full(statuses.size, NO_LABEL, np.int32)
        self._confidences = np.full(statuses.size, np.nan, np.float64)
        self._texts: list[str] = []
        self._codes: dict[str, int] = {}
        self._further: dict[int, tuple[Any, ...]] = {}
        self._explanations: dict[int, tuple[int, int]] = {}
        try:
            # Without a buffer: what does not fit is told at once, and not once more when it ends.
            self._spool = tempfile.TemporaryFile(prefix="deep_objects_", buffering=0)  # noqa: SIM115
        except OSError as error:
            raise no_room(error, 0, "explanations") from error
        weakref.finalize(self, self._spool.close)
        self._scores: Optional[npt.NDArray[np.float64]] = None
        if score_count and statuses.size:
            self._scores = _mapped(statuses.size, score_count)
            self._scores[:] = np.nan

    def record(self, number: int, outcome: Outcome) -> None:
        """Keep the outcome of object ``number``."""
        self._statuses[number] = STATUSES.index(outcome.status)
        if outcome.label is not None:
            self._labels[number] = self._code(outcome.label)
        if outcome.confidence is not None:
            self._confidences[number] = outcome.confidence
        if self._scores is not None and outcome.scores:
            self._scores[number] = outcome.scores
        if outcome.further:
            self._further[number] = outcome.further
        if outcome.explanation:
            content = outcome.explanation.encode("ascii")
            self._explanations[number] = (self._append(content), len(content))

    def _append(self, content: bytes) -> int:
        """Where in the file of explanations ``content`` begins."""
        start = self._spool.seek(0, 2)
        rest = memoryview(content)
        try:
            while rest:
                rest = rest[self._spool.write(rest) :]
        except OSError as error:
            raise no_room(error, start + len(content), "explanations") from error
        return start

    def _code(self, label: str) -> int:
        if label not in self._codes:
            self._codes[label] = len(self._texts)
            self._texts.append(label)
        return self._codes[label]

    def outcomes(self, first: int = 0, last: Optional[int] = None) -> Iterator[Outcome]:
        """What was recorded for the objects from ``first`` to before ``last``, or to the end."""
        last = self._statuses.size if last is None else last
        for begin in range(first, last, _AT_ONCE):
            yield from self._some(begin, min(begin + _AT_ONCE, last))

    def _some(self, first: int, last: int) -> Iterator[Outcome]:
        part = slice(first, last)
        scores: Iterable[list[float]] = repeat([])
        if self._scores is not None:
            scores = (row.tolist() for row in self._scores[part])  # of thousands of classes
        recorded = zip(
            range(first, last),
            self._statuses[part].tolist(),
            self._labels[part].tolist(),
            self._confidences[part].tolist(),
            scores,
        )
        for number, status, label, confidence, row in recorded:
            yield Outcome(
                STATUSES[status],
                None if label == NO_LABEL else self._texts[label],
                None if math.isnan(confidence) else confidence,
                () if not row or math.isnan(row[0]) else tuple(row),
                self._further.get(number, ()),
                self._explanation(number),
            )

    def _explanation(self, number: int) -> str:
        if number not in self._explanations:
            return ""
        offset, length = self._explanations[number]
        self._spool.seek(offset)
        return self._spool.read(length).decode("ascii")

    def answers(self) -> Answers:
        """All of them as arrays, which are the results' own."""
        return Answers(self._statuses, self._labels, self._confidences, self._texts)

    def status_counts(self) -> dict[str, int]:
        """How many objects have each status; every status is listed."""
        counts = np.bincount(self._statuses, minlength=len(STATUSES))
        return {status: int(counts[code]) for code, status in enumerate(STATUSES)}

    def only_answer(self) -> Optional[str]:
        """The label that all objects got that a model saw, with one confidence; None if none."""
        seen = np.isin(self._statuses, [STATUSES.index(status) for status in SEEN])
        labels, confidences = self._labels[seen], self._confidences[seen]
        if not labels.size or (labels != labels[0]).any():
            return None
        if not np.array_equal(confidences, np.full_like(confidences, confidences[0]), True):
            return None
        return "" if labels[0] == NO_LABEL else self._texts[int(labels[0])]

    def label_counts(self, first: Sequence[str] = ()) -> dict[str, int]:
        """How many objects got each label, those of ``first`` in that order before the others."""
        labelled = np.isin(self._statuses, [STATUSES.index(status) for status in LABELLED])
        codes, counts = np.unique(self._labels[labelled], return_counts=True)
        found = {self._texts[code]: int(n) for code, n in zip(codes, counts) if code != NO_LABEL}
        order = dict.fromkeys([*first, *sorted(found)])
        return {label: found[label] for label in order if label in found}


def _mapped(rows: int, columns: int) -> npt.NDArray[np.float64]:
    """Room for scores in a temporary file. Raises OutputError."""
    size = 8 * rows * columns
    try:
        with tempfile.TemporaryFile(prefix="deep_objects_") as file:  # the map stays
            reserve(file.fileno(), size)
            return np.memmap(file, np.float64, "r+", shape=(rows, columns))
    except OSError as error:
        raise no_room(error, size, "scores") from error

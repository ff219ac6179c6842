# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps an inference process at work: what kills it costs time, or one object's label.

A process that dies or hangs is replaced, and its batches are done again. A batch of which two die,
or over which five are killed, is halved until the object at fault is alone; that one is
``model_crashed``. Where memory ran out, batches are smaller for the rest of the run.
"""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Callable, NamedTuple, Optional

from ..chips.window import Chip
from ..errors import (
    Cancelled,
    DeepObjectsError,
    ModelError,
    OutOfMemory,
    WorkerCrashed,
    WorkerFailed,
)
from ..outcome import MODEL_CRASHED, MODEL_ERROR, failed
from ..texts import tr
from .blame import NONE, SUSPECT, Blame
from .client import SLOTS, Judged, Worker
from .protocol import Loaded

#: Pauses in seconds before each try to start the first process, and one that takes over: it is
#: known to work, and worth more patience.
_FIRST_PAUSES = (0.0, 0.5, 1.0, 2.0)
_PAUSES = (0.0, 0.5, 1.0, 2.0, 3.0, 5.0, 5.0, 5.0)
#: So many objects that crash or find no memory, one after the other and none else, end the run.
_HOPELESS = 20
#: A batch hangs when it takes so many times as long as the slowest before, and so many seconds.
_HANGS_TIMES = 20
_HANGS_SECONDS = 60.0
_FIRST_HANGS_SECONDS = 300.0
_LOOK_SECONDS = 0.05


class Started(NamedTuple):
    """A process with its model, and what it said of it."""

    worker: Worker
    loaded: Loaded


class BatchSize:
    """How many objects go in one batch, for all processes of a run: it only ever falls."""

    def __init__(self, size: int) -> None:
        self._lock = threading.Lock()
        self.value = size

    def lower(self, tried: int) -> bool:
        """Go to the square at or below half of ``tried``; whether that is less than before."""
        with self._lock:
            lower = max(1, math.isqrt(tried // 2) ** 2)
            falls = lower < self.value
            self.value = min(lower, self.value)
        return falls


class Supervisor:
    """One inference process after another, all with the same model; used by one thread."""

    def __init__(
        self,
        start: Callable[[], Started],
        cancelled: Callable[[], bool],
        say: Callable[[str], None],
    ) -> None:
        """Start the first process. ``say`` gets a line for the log for each that is replaced.

        Raises what ``start`` raises: ModelError, Cancelled, and WorkerCrashed after some tries.
        """
        self._start = start
        self._cancelled = cancelled
        self._say = say
        self._room = 0
        self._slot = 0
        self._given: deque[tuple[Sequence[Chip], int]] = deque()
        self._slowest = 0.0
        self._lost = 0
        self._known: Optional[Chip] = None
        self._troubled = False
        begun = time.monotonic()
        self._worker, self.loaded = self._started(_FIRST_PAUSES)
        self._first_limit = max(_FIRST_HANGS_SECONDS, _HANGS_TIMES * (time.monotonic() - begun))

    def share(self, slot_bytes: int) -> None:
        """Make room for batches of ``slot_bytes``; none may be under way. Raises OutputError."""
        self._room = slot_bytes
        try:
            self._worker.share(slot_bytes)
        except WorkerCrashed as error:
            self._replace(error)

    def fits(self, size: int) -> bool:
        """Whether there is room for a batch that takes ``size`` bytes."""
        return size <= self._room

    @property
    def waiting(self) -> int:
        """How many batches were submitted and not yet collected; at most SLOTS."""
        return len(self._given)

    @property
    def unharmed(self) -> Optional[Started]:
        """The first process, if no batch ever died, failed or lacked memory in it; else None."""
        return None if self._troubled else Started(self._worker, self.loaded)

    def submit(self, chips: Sequence[Chip]) -> None:
        """Hand over a batch, all of one type and with the same ranges."""
        assert len(self._given) < SLOTS
        self._slot = (self._slot + 1) % SLOTS
        self._given.append((chips, self._worker.submit(self._slot, chips)))

    def collect(self, size: BatchSize) -> Judged:
        """What became of the oldest batch, whatever it took. ``size`` falls with the memory.

        Raises WorkerCrashed when no object survives or no process starts any more, WorkerFailed
        with the model's reason, and Cancelled.
        """
        chips, number = self._given.popleft()
        try:
            judged = self._noted(self._worker.result(number, self._limit(chips)), chips)
            if not _all_failed(judged):
                return judged
            self._drop_given()
            if self._is_spoilt():
                raise _spoilt()
        except WorkerCrashed as error:
            self._replace(error)
            judged = self._judged(chips, size, NONE.of(error))
        except OutOfMemory as error:
            self._drop_given()
            judged = self._in_less(chips, size, error)
        waiting, self._given = self._given, deque()
        for later, _ in waiting:
            self.submit(later)
        return judged

    def close(self, at_once: bool = False) -> None:
        """End the process, gently unless ``at_once``."""
        if at_once:
            self._worker.kill()
        else:
            self._worker.close()

    def _drop_given(self) -> None:
        """Let the process finish what it has, for nothing: it is handed over again."""
        self._troubled = True
        for chips, number in self._given:
            try:
                self._worker.result(number, self._limit(chips))
            except WorkerFailed:
                continue
            except WorkerCrashed as error:
                self._replace(error)
                return

    def _judged(self, chips: Sequence[Chip], size: BatchSize, blame: Blame = NONE) -> Judged:
        """What becomes of ``chips``, with ``blame`` from before; no others are under way."""
        while not blame.proven:
            try:
                limit = self._limit(chips) * 2**blame.crashes
                number = self._worker.submit(0, chips)
                judged = self._noted(self._worker.result(number, limit), chips)
                if not (_all_failed(judged) and self._is_spoilt()):
                    return judged
                if len(chips) > 1:
                    raise _spoilt()
                self._replace(_spoilt())
                return judged
            except WorkerCrashed as error:
                self._replace(error)
                blame = blame.of(error)
            except OutOfMemory as error:
                return self._in_less(chips, size, error)
        if len(chips) == 1:
            self._count_lost()
            return Judged([failed(MODEL_CRASHED)], [])
        return self._halved(chips, size)

    def _halved(self, chips: Sequence[Chip], size: BatchSize) -> Judged:
        """What becomes of ``chips``, a half at a time; a single object gets all its tries."""
        middle = len(chips) // 2
        halves = [chips[:middle], chips[middle:]]
        blames = [NONE if len(half) == 1 else SUSPECT for half in halves]
        judged = _joined(self._judged(half, size, blame) for half, blame in zip(halves, blames))
        lost = (MODEL_CRASHED, MODEL_ERROR)
        survived = all(outcome.status not in lost for outcome in judged.outcomes)
        if survived and len(chips) <= size.value and size.lower(len(chips)):
            self._say(
                tr(
                    "The inference process died of {count} objects at once, but not of "
                    "fewer: batches have {size} from here on."
                ).format(count=len(chips), size=size.value)
            )
        return judged

    def _in_less(self, chips: Sequence[Chip], size: BatchSize, error: OutOfMemory) -> Judged:
        """What becomes of ``chips``, for which memory did not suffice, in smaller batches."""
        if len(chips) == 1:
            self._count_lost(error)
            return Judged([failed(MODEL_ERROR)], [str(error)])
        if size.lower(len(chips)):
            self._say(
                tr(
                    "Memory ran out with {count} objects at once: batches have {size} from here on."
                ).format(count=len(chips), size=size.value)
            )
        step = max(1, min(size.value, len(chips) // 2))
        parts = [chips[start : start + step] for start in range(0, len(chips), step)]
        return _joined(self._judged(part, size) for part in parts)

    def _is_spoilt(self) -> bool:
        """Whether the process fails on a chip, too, that one judged before; none is under way.

        So it is after some errors of a card, which no later call survives.
        """
        if self._known is None:
            return False
        number = self._worker.submit(0, [self._known])
        try:
            return _all_failed(self._worker.result(number, self._limit([self._known])))
        except WorkerFailed:
            return True

    def _noted(self, judged: Judged, chips: Sequence[Chip]) -> Judged:
        """``judged``, whose time tells how long later batches may take."""
        self._lost = 0
        if self._known is None:
            for chip, outcome in zip(chips, judged.outcomes):
                if outcome.status != MODEL_ERROR:
                    self._known = chip._replace(pixels=chip.pixels.copy())
                    break
        self._slowest = max(self._slowest, judged.seconds / len(chips))
        return judged

    def _limit(self, chips: Sequence[Chip]) -> float:
        """After how many seconds a process with ``chips`` is taken to hang."""
        if not self._slowest:
            return self._first_limit
        return max(_HANGS_SECONDS, _HANGS_TIMES * self._slowest * len(chips))

    def _count_lost(self, error: Optional[OutOfMemory] = None) -> None:
        """Give up when nothing else than losses comes of object after object."""
        self._lost += 1
        if self._lost < _HOPELESS:
            return
        if error is not None:
            raise error
        raise WorkerCrashed(
            tr(
                "The inference process died of each of the last {lost} objects, also when "
                "they were alone. Check the model and its environment."
            ).format(lost=self._lost)
        )

    def _replace(self, error: WorkerCrashed) -> None:
        """A new process with the model and the room for batches; ``error`` tells of the old."""
        self._troubled = True
        self._say(tr("{sentence}. It is started again.").format(sentence=error.happened))
        self._worker.close()
        self._worker, loaded = self._started(_PAUSES)
        if loaded.device != self.loaded.device:
            self._say(tr("Inference on {device} from here on.").format(device=loaded.device))
            self.loaded = loaded

    def _started(self, pauses: Sequence[float]) -> Started:
        """A process, after a try behind each of ``pauses``; raises the last one's error."""
        last: Optional[DeepObjectsError] = None
        for pause in pauses:
            self._rest(pause)
            try:
                return self._with_room(self._start())
            except WorkerCrashed as error:
                last = error
            except ModelError as error:
                if not self._room:  # it never loaded
                    raise
                last = error
        assert last is not None
        raise last

    def _with_room(self, started: Started) -> Started:
        try:
            if self._room:
                started.worker.share(self._room)
        except BaseException:
            started.worker.kill()
            raise
        return started

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._cancelled():
                raise Cancelled
            time.sleep(_LOOK_SECONDS)


def _all_failed(judged: Judged) -> bool:
    """Whether the model failed on every chip; values that are no numbers are an answer too."""
    failures = all(outcome.status == MODEL_ERROR for outcome in judged.outcomes)
    return failures and bool(judged.notes)


def _spoilt() -> WorkerCrashed:
    return WorkerCrashed(tr("The inference process fails on object after object."))


def _joined(parts: Iterable[Judged]) -> Judged:
    """The outcomes and lines of all ``parts``, in their order."""
    joined = Judged([], [])
    for part in parts:
        joined.outcomes.extend(part.outcomes)
        joined.notes.extend(part.notes)
    return joined

# SPDX-License-Identifier: GPL-2.0-or-later
"""The run's end of an inference process: start it, load a model, hand over batches, end it.

A Worker belongs to one thread. Waiting looks at ``cancelled`` ten times a second; a cancelled or
broken worker is killed with everything that it started.
"""

from __future__ import annotations

import queue
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from itertools import repeat
from pathlib import Path
from typing import Any, Callable, NamedTuple, Optional

import numpy as np

from ..chips.window import Chip
from ..definition.model_definition import ModelDefinition
from ..errors import (
    Cancelled,
    ModelError,
    OutOfMemory,
    TemporaryFull,
    WorkerCrashed,
    WorkerFailed,
)
from ..outcome import Outcome
from ..texts import tr
from . import protocol
from .cleaning.run_folder import RunFolder
from .pipes import Pipes
from .pixels import PixelFile
from .process import has_ended, kill_tree, start, wait_for_end

SLOTS = 2
_POLL_SECONDS = 0.1
_HELLO_SECONDS = 300.0
_LOAD_SECONDS = 1800.0
_SHARE_SECONDS = 60.0
#: Most seconds of waiting that one look at the clock may add: a machine may have slept.
_CLOCK_STEP = 1.0
_KILLED = -9
_MOST_WAITING = 16


class Judged(NamedTuple):
    """The outcomes of a batch, one per chip in its order, and lines for the log.

    ``seconds`` is how long the process took.
    """

    outcomes: list[Outcome]
    notes: list[str]
    seconds: float = 0.0


class Worker:
    """One inference process with at most one model."""

    def __init__(
        self,
        interpreter: Path,
        cancelled: Callable[[], bool] = lambda: False,
        gpu: Optional[str] = None,
        run_folder: Optional[RunFolder] = None,
    ) -> None:
        """Start the process with ``interpreter``; ``gpu`` restricts it to that card.

        What is temporary lies in ``run_folder``, or in one of this worker's own.
        Raises WorkerCrashed when it does not come up, Cancelled when the user stops it before.
        """
        self._cancelled = cancelled
        self._answered = time.monotonic()
        self._sent: dict[int, float] = {}
        self._request = 0
        self._counts: dict[int, int] = {}
        self._classes = 0
        self._remedy = tr("Set the inference environment up again.")
        self._pixels: Optional[PixelFile] = None
        self._owns_folder = run_folder is None
        self._run_folder = run_folder or RunFolder(interpreter)
        self._folder = str(self._run_folder.make("worker"))
        try:
            self._process = start(interpreter, self._folder, _cards(gpu))
        except WorkerCrashed:
            self._remove_folder()
            raise
        self._run_folder.process_started(self._process.pid)
        self._pipes = Pipes(self._process, _MOST_WAITING)
        try:
            self._greet()
        except BaseException:
            self.kill()
            raise

    def load(
        self,
        kind: str,
        definition: ModelDefinition,
        arguments: dict[str, Any],
        bands: int,
        device: str,
        threads: int,
        with_scores: bool = False,
        explain: bool = False,
        code_allowed: bool = False,
    ) -> protocol.Loaded:
        """Load the model; its device, batch size and notes. Raises ModelError with its reason."""
        number = self._next()
        self._send(
            protocol.Load(
                request=number,
                kind=kind,
                model=asdict(definition),
                arguments=arguments,
                bands=bands,
                device=device,
                threads=threads,
                with_scores=with_scores,
                explain=explain,
                code_allowed=code_allowed,
            )
        )
        answer = self._receive(number, _LOAD_SECONDS)
        if isinstance(answer, protocol.Failed):
            raise ModelError(answer.message)
        if not isinstance(answer, protocol.Loaded):
            raise self._crashed(tr("answered {name} to Load").format(name=type(answer).__name__))
        self._classes = len(definition.classes)
        return answer

    def inspect(
        self,
        kind: str,
        definition: ModelDefinition,
        arguments: dict[str, Any],
        code_allowed: bool = False,
    ) -> dict[str, Any]:
        """What only the model's own code knows. Raises ModelError with its reason."""
        number = self._next()
        self._send(protocol.Inspect(number, kind, asdict(definition), arguments, code_allowed))
        answer = self._receive(number, _LOAD_SECONDS)
        if isinstance(answer, protocol.Failed):
            raise ModelError(answer.message)
        if not isinstance(answer, protocol.Inspected):
            raise self._crashed(tr("answered {name} to Inspect").format(name=type(answer).__name__))
        return answer.facts

    def share(self, slot_bytes: int) -> None:
        """Make the shared file with SLOTS slots of ``slot_bytes``; nothing may be under way.

        An earlier one is given up. Raises TemporaryFull.
        """
        if self._pixels is not None:
            self._pixels.close()
        try:
            self._pixels = PixelFile(SLOTS, slot_bytes, self._folder)
        except OSError as error:
            raise TemporaryFull(
                tr(
                    "The temporary folder has no room for {size:.0f} MB of chips "
                    "({reason}). Free some space there."
                ).format(size=SLOTS * slot_bytes / 1000000.0, reason=error.strerror)
            ) from error
        number = self._next()
        self._send(protocol.Share(number, self._pixels.path))
        answer = self._receive(number, _SHARE_SECONDS)
        self._pixels.forget_name()
        if not isinstance(answer, protocol.Shared):
            raise self._crashed(tr("could not map the shared file"))

    def submit(self, slot: int, chips: Sequence[Chip]) -> int:
        """Hand over ``chips`` in ``slot``, all of one type and with the same ranges.

        Returns the number to wait for.
        """
        assert self._pixels is not None
        offset, rows = self._pixels.write(slot, chips)
        number = self._next()
        self._counts[number] = len(chips)
        self._sent[number] = time.monotonic()
        first = chips[0].pixels if chips else np.empty(0, np.uint8)
        ranges = [list(entry) for entry in chips[0].ranges] if chips else []
        self._send(protocol.Predict(number, offset, first.shape[0], first.dtype.str, rows, ranges))
        return number

    def result(self, number: int, limit: Optional[float] = None) -> Judged:
        """What became of the chips of ``submit``, which may take ``limit`` seconds.

        Raises WorkerFailed with the model's reason, OutOfMemory, and WorkerCrashed, also for a
        process that takes longer.
        """
        since = max(self._sent.pop(number), self._answered)
        answer = self._receive(number, limit)
        count = self._counts.pop(number)
        if isinstance(answer, protocol.Failed):
            raise (OutOfMemory if answer.memory else WorkerFailed)(answer.message)
        if not isinstance(answer, protocol.Predicted):
            raise self._crashed(tr("answered {name} to Predict").format(name=type(answer).__name__))
        if not answer.answers(count, self._classes):
            raise self._crashed(tr("did not answer for each of {count} chips").format(count=count))
        scores, further = (
            map(tuple, rows) if rows else repeat(()) for rows in (answer.scores, answer.further)
        )
        explanations = answer.explanations or repeat("")
        given = zip(
            answer.statuses, answer.labels, answer.confidences, scores, further, explanations
        )
        outcomes = [Outcome(*values) for values in given]
        return Judged(outcomes, answer.notes, self._answered - since)

    @property
    def idle(self) -> bool:
        """Whether it lives, has answered all that it was asked, and says nothing unasked."""
        return not (self._counts or self._pipes.waiting or has_ended(self._process))

    def follow(self, cancelled: Callable[[], bool]) -> None:
        """From here on ``cancelled`` stops it, in place of the run's that it served before."""
        self._cancelled = cancelled

    def rest(self) -> None:
        """Let go of what belongs to a run: the shared file, who may cancel, and old words."""
        self.follow(lambda: False)
        self._pipes.forget_words()
        if self._pixels is not None:
            self._pixels.close()
            self._pixels = None

    def close(self) -> None:
        """End the process gently, then by force; release the shared file."""
        self._pipes.end_input()
        with suppress(OSError):
            wait_for_end(self._process)
        self.kill()

    def kill(self) -> None:
        """End the process and its children now; release the shared file."""
        if self._process.returncode is None:
            kill_tree(self._process)
        self._pipes.join()
        if self._pixels is not None:
            self._pixels.close()
        self._run_folder.process_ended(self._process.pid)
        self._remove_folder()

    def _remove_folder(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._owns_folder:
            self._run_folder.close()

    def _next(self) -> int:
        self._request += 1
        return self._request

    def _greet(self) -> None:
        hello = self._wait(_HELLO_SECONDS)
        if not isinstance(hello, protocol.Hello) or hello.version != protocol.VERSION:
            raise self._crashed(tr("does not speak this version's protocol"))
        self._remedy = tr("Run again with a smaller batch_size, or check the model.")

    def _send(self, message: protocol.Message) -> None:
        self._pipes.write(protocol.encode(message))

    def _receive(self, number: int, limit: Optional[float] = None) -> protocol.Message:
        answer = self._wait(limit)
        if getattr(answer, "request", None) != number:
            raise self._crashed(tr("answered out of turn"))
        return answer

    def _wait(self, limit: Optional[float]) -> protocol.Message:
        """The next message; raises when the process ends, the user cancels or time is up."""
        waited, looked = 0.0, time.monotonic()
        while True:
            if self._cancelled():
                self.kill()
                raise Cancelled
            try:
                self._answered, line = self._pipes.read(_POLL_SECONDS)
            except queue.Empty:
                now = time.monotonic()
                waited, looked = waited + min(now - looked, _CLOCK_STEP), now
                if limit is not None and waited > limit:
                    raise self._crashed(
                        tr("gave no answer for {limit:.0f} s").format(limit=limit)
                    ) from None
                continue
            if line is None:
                raise self._crashed(tr("ended"), ended=True)
            try:
                return protocol.decode(line)
            except ValueError as error:
                raise self._crashed(tr("sent what is no message")) from error

    def _crashed(self, what: str, ended: bool = False) -> WorkerCrashed:
        """The error for a process that broke off, with its last words; ``ended`` by itself."""
        self.kill()
        code = self._process.returncode
        happened = tr("The inference process {what} (exit code {code})").format(
            what=what, code=code
        )
        told = self._pipes.with_last_words(f"{happened}. {self._remedy}")
        return WorkerCrashed(told, killed=ended and code == _KILLED, happened=happened)


def _cards(gpu: Optional[str]) -> dict[str, str]:
    """The variables that number cards as nvidia-smi does, and leave one of them if ``gpu`` is."""
    order = {"CUDA_DEVICE_ORDER": "PCI_BUS_ID"}
    return order if gpu is None else {**order, protocol.CARD: gpu}

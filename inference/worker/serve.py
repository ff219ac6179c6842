# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference process: reads requests, loads one model, classifies batches.

Started by ``start.py`` in an environment of its own. The real standard output belongs to the
protocol; what a model prints goes to standard error.
"""

from __future__ import annotations

import importlib
import os
import platform
import queue
import sys
import threading
import traceback
from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO, Callable, NamedTuple, Optional, TypeVar, Union

from ..backends import registry
from ..backends.backend import (
    Array,
    Backend,
    Device,
    Explains,
    Prediction,
    Setting,
    TakesChips,
    check_width,
)
from ..backends.explanation import explained
from ..backends.memory import memory_ran_out
from ..backends.opening import open_model
from ..backends.scores import ScoreRule, decide_logits, probe_batch
from ..chips.augment import augment
from ..chips.batch import Preparation, prepare
from ..chips.recycled import Recycled
from ..chips.window import Chip
from ..definition.model_definition import ModelDefinition
from ..errors import DeepObjectsError, ModelError
from ..job import AUTO, CPU
from ..outcome import MODEL_ERROR, OK, Outcome, failed
from .ahead import requests_ahead
from .environment import export_folder
from .pixels import SharedPixels
from .protocol import (
    CARD,
    Answer,
    Failed,
    Hello,
    Inspect,
    Inspected,
    Load,
    Loaded,
    Message,
    Predict,
    Predicted,
    Share,
    Shared,
    encode,
    read_lines,
)
from .settled import batch_size, preparation, probe, threshold, turns_of

_Given = TypeVar("_Given")

_NO_MEMORY = (
    "There is not enough memory for this model and batch. "
    "Set the model argument batch_size to a smaller number."
)


def main() -> None:
    """Serve until standard input ends."""
    commands, channel = _take_stdin(), _take_stdout()
    _send(channel, Hello(platform.python_version()))
    requests: queue.Queue[Optional[bytes]] = queue.Queue()
    threading.Thread(target=_read_requests, args=(commands, requests), daemon=True).start()
    session = Session()
    for request, batch in requests_ahead(requests, session.prepared):
        _send(channel, session.answer(request, batch))


def _take_stdin() -> BinaryIO:
    """The real standard input, for the protocol alone; whoever else reads it finds its end."""
    channel = os.fdopen(os.dup(0), "rb")
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    return channel


def _take_stdout() -> BinaryIO:
    """The real standard output, for the protocol alone; ``print`` then goes to standard error."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return channel


def _read_requests(commands: BinaryIO, requests: queue.Queue[Optional[bytes]]) -> None:
    """Feed the loop; at the end of standard input stop at once, whatever is being computed."""
    try:
        for line in read_lines(commands):
            requests.put(line)  # nosec B113 # a queue, no web page
    except (OSError, ValueError):  # a model's code closed it: nothing more will be heard
        pass
    os._exit(0)


def _send(channel: BinaryIO, message: Message) -> None:
    channel.write(encode(message))
    channel.flush()


class Batch(NamedTuple):
    """The chips of a request, and the model's input made of them, unless the model does that."""

    chips: list[Chip]
    pixels: Optional[Array]


class Session:
    """One model, its chips and its answers."""

    def __init__(self) -> None:
        self._backend: Optional[Backend] = None
        self._pixels: Optional[SharedPixels] = None
        self._preparation: Optional[Preparation] = None
        self._rule: Optional[ScoreRule] = None
        #: Of a model that takes chips as they are; asked once, since to ask takes long.
        self._judge: Optional[Callable[[list[Chip]], Prediction]] = None
        self._with_scores = False
        self._name = "model"
        self._explain = False
        self._alone = False
        self._turns: tuple[int, ...] = (0,)
        #: For the thread that prepares, and for the one that computes.
        self._memory, self._turned = Recycled(), Recycled()
        self._width = 0
        self._noted = 0
        self._has_card = bool(os.environ.get(CARD))  # as it was before any model's code ran

    def prepared(self, request: Predict) -> Optional[Batch]:
        """What ``request`` puts to the model; None where that fails, which its answer will tell."""
        try:
            chips = self._chips(request)
            if self._preparation is None or self._judge is not None:
                return Batch(chips, None)
            return Batch(chips, prepare(chips, self._preparation, self._memory))
        except Exception:
            return None

    def answer(self, request: Message, batch: Optional[Batch] = None) -> Answer:
        """The one answer to ``request``; anything that goes wrong becomes Failed.

        ``batch`` is what ``prepared`` made of it before.
        """
        number = int(getattr(request, "request", 0))
        try:
            if isinstance(request, Load):
                return self._load(request)
            if isinstance(request, Inspect):
                return self._inspect(request)
            if isinstance(request, Share):
                self._pixels = SharedPixels(request.path)
                return Shared(number)
            if isinstance(request, Predict):
                return self._predict(request, batch)
            return Failed(number, f"{type(request).__name__} is no request.")
        except DeepObjectsError as error:
            return Failed(number, str(error), memory_ran_out(error))
        except Exception as error:
            if memory_ran_out(error):
                return Failed(number, _NO_MEMORY, memory=True)
            traceback.print_exc()
            return Failed(number, self._told(error))

    def _told(self, error: Exception) -> str:
        """Our own sentence as it is; any other error as the model's."""
        if isinstance(error, DeepObjectsError):
            return str(error)
        told = " ".join(str(error).split())[:200]
        return f"{self._name}: the model failed ({type(error).__name__}: {told})."

    def _load(self, request: Load) -> Loaded:
        """Load on the device asked for; a card that fails on a first batch is none for AUTO."""
        if request.device == CPU or not self._has_card:
            return self._load_there(request)
        try:
            return self._load_there(request)
        except Exception as error:
            loaded = self._load_there(replace(request, device=CPU))  # or it was not the card
            told = " ".join(str(error).split())[:300].rstrip(".")
            if request.device == AUTO:
                note = f"Computing on the CPU: the card failed ({told})."
                return replace(loaded, notes=[note, *loaded.notes])
            raise ModelError(
                f"{self._name}: no GPU can be used, though the CPU can: {told}. Choose PROCESSOR "
                "AUTO or CPU, or free the card."
            ) from error

    def _load_there(self, request: Load) -> Loaded:
        if self._backend is not None:
            self._backend.close()
            self._backend = None
        definition, kind = self._described(request)
        if definition.resampled:
            side = request.arguments.get("resampled_image_size")
            definition = definition.resampled_to(int(side)) if side else definition
        setting = Setting(
            Device(request.device, request.threads),
            request.bands,
            request.arguments,
            request.code_allowed,
        )
        on_card = request.device != CPU and self._has_card
        backend = open_model(kind, definition, setting, export_folder(), on_card)
        self._preparation = preparation(definition, request)
        outputs, notes = self._read_answers(definition, backend, request)
        self._backend, self._with_scores, self._width = backend, request.with_scores, outputs
        self._judge = backend.judge if isinstance(backend, TakesChips) else None
        self._explain = request.explain
        batch, remarks = batch_size(definition, request, backend)
        if self._alone:
            batch, remarks = 1, ["The model takes one chip at a time."]
        notes = [*backend.notes, *notes, *remarks]
        self._noted = len(backend.notes)
        return Loaded(request.request, backend.device, batch, notes, outputs)

    def _inspect(self, request: Inspect) -> Inspected:
        definition, kind = self._described(request)
        module = importlib.import_module(f"..backends.{kind.module}", __package__)
        setting = Setting(arguments=request.arguments, code_allowed=request.code_allowed)
        return Inspected(request.request, module.inspect(definition, setting))

    def _described(self, request: Union[Load, Inspect]) -> tuple[ModelDefinition, registry.Kind]:
        """The definition in ``request`` and the kind of model that it describes."""
        definition = ModelDefinition.from_dict(request.model)
        self._name = definition.name
        return definition, registry.by_name(request.kind)

    def _read_answers(
        self, definition: ModelDefinition, backend: Backend, request: Load
    ) -> tuple[int, list[str]]:
        """See what the model answers to a fixed batch; how many scores it gives, and a note."""
        assert self._preparation is not None
        self._rule, self._alone = None, False
        self._turns = turns_of(definition, request.arguments)
        if isinstance(backend, TakesChips):
            return 0, []
        tried, self._alone = probe(backend, probe_batch(request.bands, self._preparation))
        if tried.scores is None:
            return 0, []
        check_width(definition, tried.scores.shape[1])
        self._rule = ScoreRule(
            names=definition.class_names,
            logits=decide_logits(definition, backend.output_kind, tried.scores),
            multi_label=definition.multi_label,
            threshold=threshold(definition, request.arguments),
        )
        said = "logits" if self._rule.logits else "probabilities"
        return tried.scores.shape[1], [f"The model's outputs are read as {said}."]

    def _chips(self, request: Predict) -> list[Chip]:
        if self._pixels is None or self._backend is None:
            raise ModelError("Chips came before a model was loaded.")
        return self._pixels.read(
            request.offset, request.bands, request.dtype, request.chips, request.ranges
        )

    def _predict(self, request: Predict, batch: Optional[Batch]) -> Predicted:
        outcomes, notes = self._classify(*(batch or (self._chips(request), None)))
        notes += self._news()
        return Predicted(
            request.request,
            [outcome.label for outcome in outcomes],
            [outcome.confidence for outcome in outcomes],
            [outcome.status for outcome in outcomes],
            [list(outcome.scores) for outcome in outcomes] if self._with_scores else [],
            notes,
            [list(outcome.further) for outcome in outcomes]
            if any(outcome.further for outcome in outcomes)
            else [],
            [outcome.explanation for outcome in outcomes] if self._explain else [],
        )

    def _news(self) -> list[str]:
        """What the model noted since this was asked last."""
        assert self._backend is not None
        told, self._noted = self._noted, len(self._backend.notes)
        return self._backend.notes[told:]

    def _classify(
        self, chips: list[Chip], pixels: Optional[Array] = None
    ) -> tuple[list[Outcome], list[str]]:
        """Outcomes of a batch; when it fails, each chip is tried alone.

        So one bad chip costs its own row's label only, whatever its batch. That the model works
        at all was seen when it was loaded. Raises what tells that memory ran out.
        """
        if not chips:
            return [], []
        try:
            return self._outcomes(chips, pixels), []
        except Exception as error:
            if memory_ran_out(error):  # the run makes batches smaller
                raise
            if len(chips) == 1:
                return [failed(MODEL_ERROR)], [self._told(error)]
        outcomes: list[Outcome] = []
        notes: list[str] = []
        for chip in chips:
            outcome, note = self._classify([chip])
            outcomes += outcome
            notes += note
        return outcomes, notes[:1]

    def _outcomes(self, chips: list[Chip], pixels: Optional[Array]) -> list[Outcome]:
        assert self._backend is not None and self._preparation is not None
        count = len(chips)
        if self._judge is not None:
            return self._whole("outcomes", self._judge(chips).outcomes, count)
        prepared = prepare(chips, self._preparation) if pixels is None else pixels
        if self._rule is None:
            captions = self._backend.predict(prepared).captions
            return [Outcome(OK, text) for text in self._whole("captions", captions, count)]
        copies = augment(prepared, self._turns, self._turned)
        raws = [self._scores(self._backend.predict(copy), count) for copy in copies]
        outcomes = self._rule.mean_outcomes(raws)
        if self._explain and isinstance(self._backend, Explains):
            return explained(self._backend, prepared, chips, outcomes)
        return outcomes

    def _scores(self, prediction: Prediction, count: int) -> Array:
        """The scores (count, width) of a batch. Raises ModelError for any other shape."""
        shape = () if prediction.scores is None else prediction.scores.shape
        if prediction.scores is None or shape != (count, self._width):
            raise ModelError(
                f"{self._name}: the model gave scores of the shape {list(shape)} for {count} "
                f"objects, but {self._width} each when it was loaded. Export the model again."
            )
        return prediction.scores

    def _whole(self, what: str, given: Sequence[_Given], count: int) -> list[_Given]:
        """What a model gave for a batch, one for each chip, or rows would get their neighbours'."""
        if len(given) != count:
            raise ModelError(
                f"{self._name}: the model gave {len(given)} {what} for {count} objects. "
                "Set the model argument batch_size to 1, or ask the model's author."
            )
        return list(given)

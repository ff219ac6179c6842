# SPDX-License-Identifier: GPL-2.0-or-later
"""One loaded model: how chips are put to it, and how its answers are read as outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional, TypeVar

from ..backends.backend import (
    Array,
    Backend,
    Explains,
    Prediction,
    TakesChips,
    TakesType,
    check_width,
)
from ..backends.explanation import explained
from ..backends.memory import memory_ran_out
from ..backends.scores import ScoreRule, decide_logits, probe_batch
from ..chips.augment import augment
from ..chips.batch import Pixels, prepare, unconverted
from ..chips.recycled import Recycled
from ..chips.window import Chip
from ..definition.model_definition import ModelDefinition
from ..errors import DeepObjectsError, ModelError
from ..outcome import MODEL_ERROR, OK, Outcome, failed
from ..texts import tr
from .protocol import Load
from .settled import batch_size, preparation, probe, threshold, turns_of

_Given = TypeVar("_Given")


class Judge:
    """A model that was loaded as ``request`` asks, and what is settled for all its batches.

    ``outputs`` is how many values it gives per chip, 0 for one that labels by itself; ``notes`` are
    for the log.
    """

    def __init__(self, backend: Backend, definition: ModelDefinition, request: Load) -> None:
        """Ask the model a fixed batch. Raises ModelError where it does not fit ``definition``."""
        self._backend = backend
        self._name = definition.name
        self._preparation = preparation(definition, request)
        self._turns = turns_of(definition, request.arguments)
        #: Of a model that takes chips as they are. Asked once, since to ask a protocol takes long.
        self._label: Optional[Callable[[list[Chip]], Prediction]] = (
            backend.judge if isinstance(backend, TakesChips) else None
        )
        self._pixel_type = backend.pixel_type if isinstance(backend, TakesType) else None
        self._explains = backend if request.explain and isinstance(backend, Explains) else None
        #: For the thread that prepares, and for the one that computes.
        self._memory, self._turned = Recycled(), Recycled()
        self._rule: Optional[ScoreRule] = None
        self.outputs = 0
        read, alone = self._read_answers(definition, request)
        self.batch_size, settled = batch_size(definition, request, backend)
        if alone:
            self.batch_size, settled = 1, [tr("The model takes one chip at a time.")]
        self.notes = [*backend.notes, *read, *settled]
        self._told = len(backend.notes)

    @property
    def device(self) -> str:
        """On what the model computes."""
        return self._backend.device

    def close(self) -> None:
        """Free the model."""
        self._backend.close()

    def _read_answers(self, definition: ModelDefinition, request: Load) -> tuple[list[str], bool]:
        """See what the model says of a fixed batch; a note, and whether it takes one chip only."""
        if self._label is not None:
            return [], False
        tried, alone = probe(self._backend, probe_batch(request.bands, self._preparation))
        if tried.scores is None:
            return [], alone
        self.outputs = tried.scores.shape[1]
        check_width(definition, self.outputs)
        self._rule = ScoreRule(
            names=definition.class_names,
            logits=decide_logits(definition, self._backend.output_kind, tried.scores),
            multi_label=definition.multi_label,
            threshold=threshold(definition, request.arguments),
        )
        said = tr("logits") if self._rule.logits else tr("probabilities")
        return [tr("The model's outputs are read as {said}.").format(said=said)], alone

    def prepared(self, chips: list[Chip], together: Optional[Pixels] = None) -> Optional[Array]:
        """The model's input made of ``chips``; None for a model that takes them as they are.

        ``together`` are their pixels, where all of them have one size. It may be asked in another
        thread than the rest.
        """
        return None if self._label else self._input(chips, together, self._memory)

    def _input(
        self,
        chips: list[Chip],
        together: Optional[Pixels] = None,
        memory: Optional[Recycled] = None,
    ) -> Array:
        if len(chips) == 1:
            together = chips[0].pixels[None]
        if self._pixel_type is not None and together is not None:
            same = unconverted(chips, self._preparation, self._pixel_type, together)
            if same is not None:
                return same
        return prepare(chips, self._preparation, memory)

    def outcomes(
        self, chips: list[Chip], pixels: Optional[Array] = None
    ) -> tuple[list[Outcome], list[str]]:
        """Outcomes of a batch, of which ``pixels`` are what ``prepared`` made, and notes.

        When it fails, each chip is tried alone. So one bad chip costs its own row's label only,
        whatever its batch. That the model works at all was seen when it was loaded. Raises what
        tells that memory ran out.
        """
        found, notes = self._tried(chips, pixels)
        told, self._told = self._told, len(self._backend.notes)
        return found, [*notes, *self._backend.notes[told:]]

    def _tried(
        self, chips: list[Chip], pixels: Optional[Array] = None
    ) -> tuple[list[Outcome], list[str]]:
        if not chips:
            return [], []
        try:
            return self._of_all(chips, pixels), []
        except Exception as error:
            if memory_ran_out(error):  # the run makes batches smaller
                raise
            if len(chips) == 1:
                return [failed(MODEL_ERROR)], [in_words(self._name, error)]
        each = [self._tried([chip]) for chip in chips]
        notes = [note for _, told in each for note in told]
        return [outcome for (outcome,), _ in each], notes[:1]

    def _of_all(self, chips: list[Chip], pixels: Optional[Array]) -> list[Outcome]:
        count = len(chips)
        if self._label is not None:
            return self._whole(tr("outcomes"), self._label(chips).outcomes, count)
        prepared = self._input(chips) if pixels is None else pixels
        if self._rule is None:
            captions = self._backend.predict(prepared).captions
            return [Outcome(OK, text) for text in self._whole(tr("captions"), captions, count)]
        copies = augment(prepared, self._turns, self._turned)
        raws = [self._scores(self._backend.predict(copy), count) for copy in copies]
        outcomes = self._rule.mean_outcomes(raws)
        if self._explains is not None:
            return explained(self._explains, prepared, chips, outcomes)
        return outcomes

    def _scores(self, prediction: Prediction, count: int) -> Array:
        """The scores (count, outputs) of a batch. Raises ModelError for any other shape."""
        shape = () if prediction.scores is None else prediction.scores.shape
        if prediction.scores is None or shape != (count, self.outputs):
            raise ModelError(
                tr(
                    "{name}: the model gave scores of the shape {shape} for {count} "
                    "objects, but {outputs} each when it was loaded. Export the model "
                    "again."
                ).format(name=self._name, shape=list(shape), count=count, outputs=self.outputs)
            )
        return prediction.scores

    def _whole(self, what: str, given: Sequence[_Given], count: int) -> list[_Given]:
        """What a model gave for a batch, one for each chip, or rows would get their neighbours'."""
        if len(given) != count:
            raise ModelError(
                tr(
                    "{name}: the model gave {count} {what} for {objects} objects. Set the "
                    "model argument batch_size to 1, or ask the model's author."
                ).format(name=self._name, count=len(given), what=what, objects=count)
            )
        return list(given)


def in_words(name: str, error: Exception) -> str:
    """Our own sentence as it is; any other error as that of the model called ``name``."""
    if isinstance(error, DeepObjectsError):
        return str(error)
    told = " ".join(str(error).split())[:200]
    return tr("{name}: the model failed ({error}: {told}).").format(
        name=name, error=type(error).__name__, told=told
    )

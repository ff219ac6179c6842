# SPDX-License-Identifier: GPL-2.0-or-later
"""The requests to an inference process, and the one answer to each."""

from __future__ import annotations

import os
import traceback
from dataclasses import replace
from typing import NamedTuple, Optional, Union

from ..backends import registry
from ..backends.backend import Array, Device, Setting
from ..backends.memory import memory_ran_out
from ..backends.opening import backend_module, open_model
from ..chips.window import Chip
from ..definition.model_definition import ModelDefinition
from ..errors import DeepObjectsError, ModelError
from ..job import AUTO, CPU
from ..texts import marked, tr, translated
from .environment import export_folder
from .judge import Judge, in_words
from .pixels import Pictures, SharedPixels
from .protocol import (
    CARD,
    Answer,
    Failed,
    Inspect,
    Inspected,
    Load,
    Loaded,
    Message,
    Predict,
    Predicted,
    Share,
    Shared,
)

_NO_MEMORY = marked(
    "There is not enough memory for this model and batch. "
    "Set the model argument batch_size to a smaller number."
)


class Batch(NamedTuple):
    """The chips of a request, and the model's input made of them, unless the model does that."""

    chips: list[Chip]
    pixels: Optional[Array] = None


class Session:
    """At most one model, and a shared file through which its chips come."""

    def __init__(self) -> None:
        self._judge: Optional[Judge] = None
        self._pixels: Optional[SharedPixels] = None
        self._name = "model"
        self._with_scores = False
        self._explain = False
        self._has_card = bool(os.environ.get(CARD))  # as it was before any model's code ran

    def prepared(self, request: Predict) -> Optional[Batch]:
        """What ``request`` puts to the model; None where that fails, which its answer will tell."""
        try:
            judge, pictures = self._known, self._pictures(request)
            return Batch(pictures.chips, judge.prepared(*pictures))
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
            return Failed(number, tr("{name} is no request.").format(name=type(request).__name__))
        except DeepObjectsError as error:
            return Failed(number, str(error), memory_ran_out(error))
        except Exception as error:
            if memory_ran_out(error):
                return Failed(number, translated(_NO_MEMORY), memory=True)
            traceback.print_exc()
            return Failed(number, in_words(self._name, error))

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
                note = tr("Computing on the CPU: the card failed ({told}).").format(told=told)
                return replace(loaded, notes=[note, *loaded.notes])
            raise ModelError(
                tr(
                    "{name}: no GPU can be used, though the CPU can: {told}. Choose "
                    "PROCESSOR AUTO or CPU, or free the card."
                ).format(name=self._name, told=told)
            ) from error

    def _load_there(self, request: Load) -> Loaded:
        if self._judge is not None:
            self._judge.close()
            self._judge = None
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
        judge = self._judge = Judge(backend, definition, request)
        self._with_scores, self._explain = request.with_scores, request.explain
        return Loaded(request.request, judge.device, judge.batch_size, judge.notes, judge.outputs)

    def _inspect(self, request: Inspect) -> Inspected:
        definition, kind = self._described(request)
        module = backend_module(kind, definition.name)
        setting = Setting(arguments=request.arguments, code_allowed=request.code_allowed)
        return Inspected(request.request, module.inspect(definition, setting))

    def _described(self, request: Union[Load, Inspect]) -> tuple[ModelDefinition, registry.Kind]:
        """The definition in ``request`` and the kind of model that it describes."""
        definition = ModelDefinition.from_dict(request.model)
        self._name = definition.name
        return definition, registry.by_name(request.kind)

    @property
    def _known(self) -> Judge:
        if self._judge is None:
            raise ModelError(tr("Chips came before a model was loaded."))
        return self._judge

    def _pictures(self, request: Predict) -> Pictures:
        if self._pixels is None:
            raise ModelError(tr("Chips came before their shared file."))
        return self._pixels.read(
            request.offset, request.bands, request.dtype, request.chips, request.ranges
        )

    def _predict(self, request: Predict, batch: Optional[Batch]) -> Predicted:
        judge = self._known
        chips, pixels = batch or Batch(self._pictures(request).chips)
        outcomes, notes = judge.outcomes(chips, pixels)
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

# SPDX-License-Identifier: GPL-2.0-or-later
"""A model that ONNX Runtime computes once its export was seen to say the same, and sooner.

A job of a few batches is left alone. Then the model is exported, and both forms see the next
batches; what came of it is kept by the model's content, so that a later run begins with the
export and needs no other framework. Such an export must first answer the fixed batch, which every
model is asked when it is loaded, as the original did.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Callable, Optional

import numpy as np

from ...errors import DeepObjectsError
from ...texts import marked, tr, translated
from ..backend import Array, Backend, Explains, Exportable, NotExported, Prediction
from ..memory import memory_ran_out
from .kept import Entry, Kept
from .trial import Trial, Verdict, alike

#: Batches of chips that a job must have before an export is worth its second.
_PATIENCE = 2
_CPU = "CPU"
_OTHERWISE = marked("An export of the model that was kept answers otherwise now, and is given up.")
_FAILED = marked(
    "The model's export to ONNX is given up, since the model itself does not fail there."
)


class FasterModel:
    """A model by ``load``, its own framework's; or by ``open_graph``, from its ONNX export."""

    def __init__(
        self,
        load: Callable[[], Backend],
        open_graph: Callable[[bytes], Backend],
        entry: Entry,
        unchanged: Callable[[], bool],
    ) -> None:
        """``unchanged`` says whether ``entry`` is still the right one for the model's files."""
        self._load, self._open_graph = load, open_graph
        self._entry, self._unchanged = entry, unchanged
        self._original: Optional[Backend] = None
        self._export: Optional[Backend] = None
        self._trial: Optional[Trial] = None
        self._graph, self._probe, self._explains = b"", "", False
        self._answers = np.empty((0, 0), np.float32)
        self._waited = 0
        self.device, self.batch_size, self.output_kind = _CPU, 1, ""
        self.notes: list[str] = []
        self._kept = entry.find()
        if not self._begin_with_export():
            self._begin_with_original()

    def predict(self, pixels: Array) -> Prediction:
        """Scores for prepared ``pixels``."""
        return self._turn(pixels)

    def explain(self, pixels: Array, classes: Sequence[int]) -> list[Optional[Array]]:
        """What spoke for ``classes``, by the original."""
        self._explains = True
        original = self._own()
        if not isinstance(original, Explains):
            return [None] * len(pixels)
        return original.explain(pixels, classes)

    def close(self) -> None:
        """Free what both forms hold."""
        for form in (self._original, self._export):
            if form is not None:
                form.close()
        self._original = self._export = self._trial = None

    def _begin_with_export(self) -> bool:
        """Whether there is an export, which then only has to answer the fixed batch."""
        kept = self._kept
        if kept is None or kept.reason:
            return False
        try:
            self._export = self._open_graph(kept.graph)
        except (DeepObjectsError, ImportError):
            self._kept = None
            return False
        self._kept = replace(kept, graph=b"")
        self.batch_size, self.output_kind = kept.batch_size, kept.output_kind
        self.notes += kept.notes
        self._turn = self._prove
        return True

    def _begin_with_original(self) -> None:
        own = self._own()
        self.device, self.batch_size = own.device, own.batch_size
        self.output_kind = own.output_kind
        self.notes += [note for note in own.notes if note not in self.notes]
        hopeless = self._kept is not None or own.device != _CPU or not isinstance(own, Exportable)
        self._turn = self._by_original if hopeless else self._look

    def _own(self) -> Backend:
        """The original, loaded now if it is not."""
        if self._original is None:
            self._original = self._load()
        return self._original

    def _prove(self, pixels: Array) -> Prediction:
        """The export's answer to the fixed batch, or the original's where that was another."""
        assert self._kept is not None and self._export is not None
        try:
            answer = self._export.predict(pixels)
        except DeepObjectsError:
            answer = Prediction()
        known = np.array(self._kept.answers, np.float32)
        if self._kept.probe == _digest(pixels) and self._alike(known, answer.scores):
            self.notes.append(
                tr(
                    "ONNX Runtime computes the model: its export was seen to say the same, "
                    "{gain:.1f} times as fast."
                ).format(gain=self._kept.gain)
            )
            self._turn = self._by_export
            return answer
        self._kept = None
        self._entry.forget()
        self._drop_export()
        self.notes.append(translated(_OTHERWISE))
        self._begin_with_original()
        return self._turn(pixels)

    def _look(self, pixels: Array) -> Prediction:
        """The original's answer to the fixed batch, which an export will have to give."""
        answer = self._by_original(pixels)
        if answer.scores is not None:
            self._probe, self._answers = _digest(pixels), answer.scores
            self._turn = self._wait
        return answer

    def _wait(self, pixels: Array) -> Prediction:
        """The original's answer, until the job has shown to be a long one."""
        self._waited += 1
        if self._waited <= _PATIENCE:
            return self._by_original(pixels)
        with self._entry.attempt() as allowed:
            return self._begin_trial(pixels) if allowed else self._by_original(pixels)

    def _begin_trial(self, pixels: Array) -> Prediction:
        """Export the model, and try the export on the chips that were to be classified."""
        own = self._own()
        assert isinstance(own, Exportable)
        try:
            self._graph = own.export(pixels)
            self._export = self._open_graph(self._graph)
        except (NotExported, DeepObjectsError, ImportError) as error:
            self._settle(Verdict(tr("cannot be used: {error}").format(error=error).rstrip(".")))
            return self._turn(pixels)
        self._trial = Trial(own, self._export, self._alike)
        self._turn = self._try
        return self._try(pixels)

    def _try(self, pixels: Array) -> Prediction:
        """The original's answer, while the export is tried on the same chips."""
        assert self._trial is not None
        answer = self._trial.predict(pixels)
        if self._trial.verdict is not None:
            self._settle(self._trial.verdict)
        return answer

    def _settle(self, verdict: Verdict) -> None:
        """Go on as the verdict says, and keep it for later runs."""
        chips = self._trial.chips if self._trial is not None else 0
        self._trial = None
        told = told_of(verdict, chips)
        try:
            if verdict.lasts and self._unchanged():
                self._entry.keep(self._to_keep(verdict))
        except OSError as error:
            told = tr("{told} This could not be kept for the next run ({reason}).").format(
                told=told, reason=error.strerror
            )
        self.notes.append(told)
        self._graph = b""
        if verdict.used:
            self._turn = self._by_export
            self._drop_original()
        else:
            self._turn = self._by_original
            self._drop_export()

    def _to_keep(self, verdict: Verdict) -> Kept:
        if not verdict.used:
            return Kept(verdict.reason, verdict.gain)
        return Kept(
            "",
            verdict.gain,
            tuple(self._own().notes),
            self.batch_size,
            self.output_kind,
            self._probe,
            tuple(map(tuple, self._answers.tolist())),
            self._graph,
        )

    def _alike(self, scores: Array, others: Optional[Array]) -> bool:
        return alike(scores, others, self.output_kind)

    def _by_original(self, pixels: Array) -> Prediction:
        return self._own().predict(pixels)

    def _by_export(self, pixels: Array) -> Prediction:
        """The export's answer; where it has none but the original has, the original goes on."""
        assert self._export is not None
        try:
            return self._export.predict(pixels)
        except DeepObjectsError as error:
            if memory_ran_out(error):
                raise
            answer = self._by_original(pixels)
            self.notes.append(f"{error} {translated(_FAILED)}")
        self._entry.forget()
        self._drop_export()
        self._turn = self._by_original
        return answer

    def _drop_original(self) -> None:
        if self._original is not None and not self._explains:
            self._original.close()
            self._original = None

    def _drop_export(self) -> None:
        if self._export is not None:
            self._export.close()
        self._export = None


def told_of(verdict: Verdict, chips: int) -> str:
    """The line for the log that says what came of a trial on so many ``chips``."""
    if not verdict.used:
        return tr("The model goes on as it is: its export to ONNX {reason}.").format(
            reason=verdict.reason
        )
    return tr(
        "ONNX Runtime computes the model from here on: its export said the same of "
        "{chips} chips, {gain:.1f} times as fast."
    ).format(chips=chips, gain=verdict.gain)


def _digest(pixels: Array) -> str:
    return hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()

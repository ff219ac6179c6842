# SPDX-License-Identifier: GPL-2.0-or-later
"""The contact sheet: chips of each class, those that the model was most and least sure of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ...texts import tr
from ..answers import Answers
from ..page import shown
from .choice import Shown
from .colours import Colours, css

_LONGEST_NAME = 80
_LONGEST_CAPTION = 160


class Sheet:
    """Turns what was chosen into HTML."""

    def __init__(
        self,
        answers: Answers,
        model: ModelDefinition,
        pictures: Mapping[int, str],
        truths: Mapping[int, str],
    ) -> None:
        """``pictures`` are addresses by object number, ``truths`` what is known to be true."""
        self._answers = answers
        self._model = model
        self._pictures = pictures
        self._truths = truths

    def html(self, chosen: Sequence[Shown], colours: Colours) -> str:
        """A part for each group; empty where there is nothing to see."""
        return "".join(self._group(shown_group, colours) for shown_group in chosen)

    def _group(self, entry: Shown, colours: Colours) -> str:
        if self._model.task == CAPTIONING:
            return self._row("", entry.highest)
        name = entry.group.name
        undecided = not name and not entry.group.known
        swatch = "" if undecided else self._swatch(css(colours.of(name)))
        told = tr("Below the threshold") if undecided else name or tr("(empty text)")
        heading = f"<h3>{swatch}{shown(told, _LONGEST_NAME)}</h3>"
        if not entry.lowest:
            return f'<div class="group">{heading}{self._row("", entry.highest)}</div>'
        high = self._row(tr("Highest confidence"), entry.highest)
        low = self._row(tr("Lowest confidence"), entry.lowest)
        return f'<div class="group">{heading}{high}{low}</div>'

    @staticmethod
    def _swatch(colour: str) -> str:
        return f'<span class="swatch" style="background: {colour}"></span>'

    def _row(self, heading: str, numbers: Sequence[int]) -> str:
        cells = "".join(f"<td>{self._chip(number)}</td>" for number in numbers)
        title = f'<p class="soft">{shown(heading)}</p>' if heading else ""
        return f'{title}<table class="chips"><tr>{cells}</tr></table>'

    def _chip(self, number: int) -> str:
        """The picture of object ``number``, and what there is to say of it."""
        address = self._pictures.get(number, "")
        text = tr("Row {}").format(number + 1)
        picture = f'<img src="{address}" alt="{shown(text)}">' if address else self._missing()
        lines = [self._said(number), f'<span class="soft">{shown(text)}</span>', self._true(number)]
        return f"{picture}<br>{'<br>'.join(line for line in lines if line)}"

    @staticmethod
    def _missing() -> str:
        return f'<span class="missing">{shown(tr("could not be read again"))}</span>'

    def _said(self, number: int) -> str:
        label = self._answers.label_of(number)
        if self._model.task == CAPTIONING:
            return shown(label or tr("(empty text)"), _LONGEST_CAPTION)
        confidence = float(self._answers.confidences[number])
        sure = "" if confidence != confidence else f"<b>{confidence:.3f}</b>"
        if self._model.multi_label and label:
            named = shown(label.replace(";", "; "), _LONGEST_NAME)
            return f'{sure}<br><span class="soft">{named}</span>'
        return sure

    def _true(self, number: int) -> str:
        truth: Optional[str] = self._truths.get(number)
        if truth is None:
            return ""
        right = truth == self._answers.label_of(number)
        if right:
            return f'<span class="right">{shown(tr("right"))}</span>'
        text = tr("in truth {}").format(truth)
        return f'<span class="wrong">{shown(text, _LONGEST_NAME)}</span>'

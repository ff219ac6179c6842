# SPDX-License-Identifier: GPL-2.0-or-later
"""The colours of labels: those of the model's classes, as the output layer has them."""

from __future__ import annotations

from ....inference.definition.esri.class_colors import wheel_color
from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from .answers import labels_in

Color = tuple[int, int, int]

CAPTION: Color = (0, 114, 178)
UNDECIDED: Color = (110, 116, 124)
FAILED: Color = (216, 27, 45)


class Colours:
    """Gives every label a colour."""

    def __init__(self, model: ModelDefinition) -> None:
        """A model that has one colour for all its classes has none: then they are ours."""
        self._model = model
        same = len(model.classes) > 1 and len({entry.color for entry in model.classes}) == 1
        self._known: dict[str, Color] = {}
        for place, entry in enumerate(model.classes):
            self._known.setdefault(entry.name, wheel_color(place) if same else entry.color)
        self._others = 0

    def of(self, label: str) -> Color:
        """The colour of ``label``; of several classes, that of the first."""
        if self._model.task == CAPTIONING:
            return CAPTION
        first = next(iter(labels_in(label, self._model)), "")
        if first not in self._known:
            self._known[first] = wheel_color(len(self._model.classes) + self._others)
            self._others += 1
        return self._known[first]


def css(color: Color) -> str:
    """``color`` as CSS and SVG have it."""
    return f"#{color[0]:02x}{color[1]:02x}{color[2]:02x}"

# SPDX-License-Identifier: GPL-2.0-or-later
"""The colours of labels, as the legend of the output layer has them."""

from __future__ import annotations

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ..style.legend import CAPTION, OTHER, Colour, class_colours, legend


class Colours:
    """Gives every label a colour."""

    def __init__(self, model: ModelDefinition, label_counts: dict[str, int]) -> None:
        """``label_counts`` are those of the output, in the order of its legend."""
        self._captions = model.task == CAPTIONING
        self._known = class_colours(model.classes)
        for entry in legend(model, label_counts, {}):
            if entry.value is not None:
                self._known.setdefault(entry.value, entry.colours[0])

    def of(self, label: str) -> Colour:
        """The colour of ``label``; of several classes, that of the first."""
        return CAPTION if self._captions else self._known.get(label, OTHER)


def css(colour: Colour) -> str:
    """``colour`` as CSS and SVG have it."""
    return f"#{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}"

# SPDX-License-Identifier: GPL-2.0-or-later
"""The colours of labels, as the legend of the output layer has them."""

from __future__ import annotations

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ..style.legend import CAPTION, OTHER, Color, class_colors, legend


class Colours:
    """Gives every label a colour."""

    def __init__(self, model: ModelDefinition, label_counts: dict[str, int]) -> None:
        """``label_counts`` are those of the output, in the order of its legend."""
        self._captions = model.task == CAPTIONING
        self._known = class_colors(model.classes)
        for entry in legend(model, label_counts, {}):
            if entry.value is not None:
                self._known.setdefault(entry.value, entry.colors[0])

    def of(self, label: str) -> Color:
        """The colour of ``label``; of several classes, that of the first."""
        return CAPTION if self._captions else self._known.get(label, OTHER)


def css(color: Color) -> str:
    """``color`` as CSS and SVG have it."""
    return f"#{color[0]:02x}{color[1]:02x}{color[2]:02x}"

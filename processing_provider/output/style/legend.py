# SPDX-License-Identifier: GPL-2.0-or-later
"""What the legend of an output lists: classes with their colours and counts, then what failed.

Names of classes come from models: what a project file cannot hold has no entry of its own, and
nothing in a name is evaluated, though QGIS evaluates what stands between ``[%`` and ``%]``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from ....inference.definition.esri.class_colours import wheel_colour
from ....inference.definition.model_definition import CAPTIONING, ModelClass, ModelDefinition
from ....inference.errors import one_line
from ....inference.outcome import LABELLED
from ...texts import tr
from ..status_words import status_name

Colour = tuple[int, int, int]

#: With more classes a map has no colours left that anybody tells apart.
MOST_CLASSES = 30
#: Of so few classes also those are listed that no object has.
_ALL_LISTED = 12
_LONGEST_NAME = 60
_MOST_COLOURS = 3
OTHER = (128, 134, 142)
#: What rows without a class are drawn with, and those of which the model was not sure.
FAILED = (216, 27, 45)
UNSURE = (110, 116, 124)
#: What captions, which are no classes, are drawn with.
CAPTION = (0, 114, 178)
#: What XML has no place for.
_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: How values of rows without a class begin, where they stand beside names of classes.
STATUS_PREFIX = "Status: "


@dataclass(frozen=True)
class Entry:
    """A line of the legend.

    ``value`` is the label, or STATUS_PREFIX and the status; None stands for all other values.
    ``colours`` are those of all classes in a label; of a row without a class, ``status`` says why.
    ``shine`` is how much of the colour covers the inside of a polygon, of 255.
    """

    value: Optional[str]
    text: str
    colours: tuple[Colour, ...] = (OTHER,)
    status: str = ""
    shine: int = 105


def legend(
    model: ModelDefinition, label_counts: dict[str, int], status_counts: dict[str, int]
) -> list[Entry]:
    """The entries for rows of ``model`` with so many of each label and status."""
    failed = [
        _line(STATUS_PREFIX + status, status_name(status), count, (OTHER,), status)
        for status, count in status_counts.items()
        if count and status not in LABELLED
    ]
    if model.task == CAPTIONING:
        text = f"{tr('Described')} ({sum(label_counts.values())})"
        return [Entry(None, text, (CAPTION,), shine=30), *failed]
    return [*_classes(model, label_counts), *failed]


def _classes(model: ModelDefinition, counts: dict[str, int]) -> list[Entry]:
    colours = class_colours(model.classes)
    listed = {label: n for label, n in counts.items() if label and not _UNWRITABLE.search(label)}
    if not model.multi_label and len(colours) <= _ALL_LISTED:
        unseen = {name: 0 for name in colours if name and not _UNWRITABLE.search(name)}
        listed = {**unseen, **listed}
    if len(listed) > MOST_CLASSES:
        listed = dict(sorted(listed.items(), key=lambda entry: -entry[1])[:MOST_CLASSES])
    lines = [
        _line(label, _shown(label), count, _mixed(label, colours, place))
        for place, (label, count) in enumerate(listed.items())
    ]
    others = {label: count for label, count in counts.items() if label not in listed}
    if others:
        text = tr("{} other classes").format(len(others)) if len(others) > 1 else tr("Other")
        lines.append(_line(None, text, sum(others.values()), (OTHER,)))
    return lines


def class_colours(classes: tuple[ModelClass, ...]) -> dict[str, Colour]:
    """The colour of each class; where the model has the same for all, our own."""
    same = len(classes) > 1 and len({entry.colour for entry in classes}) == 1
    colours: dict[str, Colour] = {}
    for place, entry in enumerate(classes):
        colours.setdefault(entry.name, wheel_colour(place) if same else entry.colour)
    return colours


def _mixed(label: str, colours: dict[str, Colour], place: int) -> tuple[Colour, ...]:
    """The colours of the classes in ``label``, which may hold several; a few are enough."""
    if label in colours:
        return (colours[label],)
    parts = [colours[part] for part in label.split(";") if part in colours]
    return tuple(parts[:_MOST_COLOURS]) or (wheel_colour(len(colours) + place),)


def _line(
    value: Optional[str], text: str, count: int, colours: tuple[Colour, ...], status: str = ""
) -> Entry:
    return Entry(value, f"{text} ({count})", colours, status)


def _shown(label: str) -> str:
    """A label that QGIS shows as it is."""
    return one_line(label.replace(";", "; "), _LONGEST_NAME).replace("[%", "[ %")

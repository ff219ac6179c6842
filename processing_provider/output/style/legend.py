# SPDX-License-Identifier: GPL-2.0-or-later
"""What the legend of an output lists: classes with their colours and counts, then what failed.

Names of classes come from models: what a project file cannot hold has no entry of its own, and
nothing in a name is evaluated, though QGIS evaluates what stands between ``[%`` and ``%]``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from ....inference.definition.esri.class_colors import wheel_color
from ....inference.definition.model_definition import CAPTIONING, ModelClass, ModelDefinition
from ....inference.errors import one_line
from ....inference.outcome import (
    BELOW_THRESHOLD,
    INVALID_GEOMETRY,
    LABELLED,
    MODEL_CRASHED,
    MODEL_ERROR,
    NODATA,
    OUTSIDE,
    READ_ERROR,
    TRANSFORM_FAILED,
)
from ...texts import tr

Color = tuple[int, int, int]

#: With more classes a map has no colours left that anybody tells apart.
MOST_CLASSES = 30
#: Of so few classes also those are listed that no object has.
_ALL_LISTED = 12
_LONGEST_NAME = 60
_MOST_COLORS = 3
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
    ``colors`` are those of all classes in a label; of a row without a class, ``status`` says why.
    ``shine`` is how much of the colour covers the inside of a polygon, of 255.
    """

    value: Optional[str]
    text: str
    colors: tuple[Color, ...] = (OTHER,)
    status: str = ""
    shine: int = 105


def legend(
    model: ModelDefinition, label_counts: dict[str, int], status_counts: dict[str, int]
) -> list[Entry]:
    """The entries for rows of ``model`` with so many of each label and status."""
    failed = [
        _line(STATUS_PREFIX + status, _told(status), count, (OTHER,), status)
        for status, count in status_counts.items()
        if count and status not in LABELLED
    ]
    if model.task == CAPTIONING:
        text = f"{tr('Described')} ({sum(label_counts.values())})"
        return [Entry(None, text, (CAPTION,), shine=30), *failed]
    return [*_classes(model, label_counts), *failed]


def _classes(model: ModelDefinition, counts: dict[str, int]) -> list[Entry]:
    colors = class_colors(model.classes)
    listed = {label: n for label, n in counts.items() if label and not _UNWRITABLE.search(label)}
    if not model.multi_label and len(colors) <= _ALL_LISTED:
        unseen = {name: 0 for name in colors if name and not _UNWRITABLE.search(name)}
        listed = {**unseen, **listed}
    if len(listed) > MOST_CLASSES:
        listed = dict(sorted(listed.items(), key=lambda entry: -entry[1])[:MOST_CLASSES])
    lines = [
        _line(label, _shown(label), count, _mixed(label, colors, place))
        for place, (label, count) in enumerate(listed.items())
    ]
    others = {label: count for label, count in counts.items() if label not in listed}
    if others:
        text = tr("{} other classes").format(len(others)) if len(others) > 1 else tr("Other")
        lines.append(_line(None, text, sum(others.values()), (OTHER,)))
    return lines


def class_colors(classes: tuple[ModelClass, ...]) -> dict[str, Color]:
    """The colour of each class; where the model has the same for all, our own."""
    same = len(classes) > 1 and len({entry.color for entry in classes}) == 1
    colors: dict[str, Color] = {}
    for place, entry in enumerate(classes):
        colors.setdefault(entry.name, wheel_color(place) if same else entry.color)
    return colors


def _mixed(label: str, colors: dict[str, Color], place: int) -> tuple[Color, ...]:
    """The colours of the classes in ``label``, which may hold several; a few are enough."""
    if label in colors:
        return (colors[label],)
    parts = [colors[part] for part in label.split(";") if part in colors]
    return tuple(parts[:_MOST_COLORS]) or (wheel_color(len(colors) + place),)


def _line(
    value: Optional[str], text: str, count: int, colors: tuple[Color, ...], status: str = ""
) -> Entry:
    return Entry(value, f"{text} ({count})", colors, status)


def _shown(label: str) -> str:
    """A label that QGIS shows as it is."""
    return one_line(label.replace(";", "; "), _LONGEST_NAME).replace("[%", "[ %")


def _told(status: str) -> str:
    """What people read for ``status``."""
    return {
        BELOW_THRESHOLD: tr("Below the threshold"),
        OUTSIDE: tr("Outside the imagery"),
        NODATA: tr("On NoData"),
        INVALID_GEOMETRY: tr("Invalid geometry"),
        TRANSFORM_FAILED: tr("Without a place in the imagery"),
        READ_ERROR: tr("Imagery could not be read"),
        MODEL_ERROR: tr("The model failed"),
        MODEL_CRASHED: tr("The model crashed"),
    }[status]

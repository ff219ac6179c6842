# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes of a training set: their values, names, folders and colours."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ....inference.definition.esri.class_colours import wheel_colour
from ....inference.definition.model_definition import ModelClass
from .folder_names import folder_names
from .list_names import list_names

#: A whole number that a class may have as its value, and one that is negative.
_VALUE = re.compile(r"0|[1-9]\d{0,8}")
_NEGATIVE = re.compile(r"-[1-9]\d{0,8}")


@dataclass(frozen=True)
class TrainingClass:
    """A class: ``name`` is what the field says.

    ``folder`` is what a folder of its chips is called, ``listed`` what it is in a list of classes.
    """

    value: int
    name: str
    folder: str
    listed: str
    colour: tuple[int, int, int]


def training_classes(
    names: Collection[str], known: Sequence[ModelClass] = ()
) -> tuple[TrainingClass, ...]:
    """The classes called ``names``, in the order of their values.

    One that is ``known`` from a model keeps its value and colour. Names that are all whole numbers
    are values themselves, but for negative ones, which readers of definitions refuse: these are
    counted on from the highest. Else values are counted from 1, or on from the model's highest.
    """
    ordered = sorted(names, key=_natural)
    values = _values(ordered, {entry.name: entry.value for entry in known})
    colours = {entry.name: entry.colour for entry in known}
    made = [
        TrainingClass(values[name], name, folder, listed, colours.get(name, wheel_colour(position)))
        for position, (name, folder, listed) in enumerate(
            zip(ordered, folder_names(ordered), list_names(ordered))
        )
    ]
    return tuple(sorted(made, key=lambda entry: entry.value))


def negative(classes: Sequence[TrainingClass]) -> list[TrainingClass]:
    """Those of the ``classes`` that are negative numbers and have another value; none of words."""
    found = [entry for entry in classes if _NEGATIVE.fullmatch(entry.name)]
    return found if _are_numbers(entry.name for entry in classes) else []


def _are_numbers(names: Iterable[str]) -> bool:
    return all(_VALUE.fullmatch(name) or _NEGATIVE.fullmatch(name) for name in names)


def _values(names: Sequence[str], known: dict[str, int]) -> dict[str, int]:
    """The value of each class."""
    found = {name: known[name] for name in names if name in known}
    if not found and _are_numbers(names):
        found = {name: int(name) for name in names if _VALUE.fullmatch(name)}
    free = max([*known.values(), *found.values()], default=0)
    for name in names:
        if name not in found:
            free += 1
            found[name] = free
    return found


def _natural(name: str) -> list[tuple[int, str]]:
    """Sorts “class 2” before “class 10”."""
    parts = re.split(r"(\d{1,18})", name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts] + [(0, name)]

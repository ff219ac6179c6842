# SPDX-License-Identifier: GPL-2.0-or-later
"""What each object is, as a field tells it, and where it lies."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from qgis.core import QgsFeature

from ....inference.errors import Cancelled, ParameterError
from ...class_names import class_text, names_in
from ...texts import tr

NO_CLASS = -1
MOST_CLASSES = 1000
_MOST_TEXTS = 100_000
_CANCEL_EVERY = 1000


@dataclass(frozen=True)
class Labels:
    """What each of n objects is.

    ``codes`` (n,) are positions in ``texts``, the values of the field, or NO_CLASS; ``names`` holds
    the classes in each text. ``centres`` (n, 2) are those of the geometries' boxes in the objects'
    CRS, NaN for none; ``areas`` (n,) are in square units of it.
    """

    codes: npt.NDArray[np.int32]
    texts: list[str]
    names: list[tuple[str, ...]]
    centres: npt.NDArray[np.float64]
    areas: npt.NDArray[np.float64]

    def names_of(self, number: int) -> tuple[str, ...]:
        """The classes of object ``number``."""
        code = int(self.codes[number])
        return () if code == NO_CLASS else self.names[code]


@dataclass(frozen=True)
class Members:
    """Which of ``count`` classes objects are: pairs of an object's position and a class, (k,)."""

    objects: npt.NDArray[np.int64]
    classes: npt.NDArray[np.int64]
    count: int

    def counts(self) -> list[int]:
        """How many objects each class has."""
        return [int(number) for number in np.bincount(self.classes, minlength=self.count)]


def members_of(
    labels: Labels, numbers: npt.NDArray[np.int64], class_names: Sequence[str]
) -> Members:
    """Which of the classes the objects ``numbers`` (n,) are, none of which is without one."""
    places = {name: place for place, name in enumerate(class_names)}
    of_text = [[places[name] for name in names if name in places] for names in labels.names]
    lengths = np.array([len(found) for found in of_text], np.int64)
    listed = np.array([place for found in of_text for place in found], np.int64)
    codes = labels.codes[numbers]
    held, begins = lengths[codes], (np.cumsum(lengths) - lengths)[codes]
    objects = np.repeat(np.arange(len(numbers)), held)
    within = np.arange(held.sum()) - np.repeat(np.cumsum(held) - held, held)
    return Members(objects, listed[np.repeat(begins, held) + within], len(class_names))


def read_labels(
    rows: Iterable[QgsFeature],
    count: int,
    field: int,
    field_name: str,
    several: bool,
    cancelled: Callable[[], bool],
) -> Labels:
    """Read the ``rows`` of ``count`` objects, whose attribute at ``field`` is the class.

    Raises ParameterError for a field with too many values to be classes; Cancelled.
    """
    codes = np.full(count, NO_CLASS, np.int32)
    centres = np.full((count, 2), math.nan)
    areas = np.zeros(count)
    known: dict[str, int] = {}
    texts: list[str] = []
    classes: dict[str, None] = {}
    for number, row in enumerate(rows):
        if number % _CANCEL_EVERY == 0 and cancelled():
            raise Cancelled
        geometry = row.geometry()
        if not geometry.isNull():
            centre = geometry.boundingBox().center()
            centres[number] = centre.x(), centre.y()
            areas[number] = geometry.area()
        text = class_text(row.attribute(field))
        if text is not None and text not in known:
            found = _names(text, several)
            classes.update(dict.fromkeys(found))
            known[text] = len(texts) if found else NO_CLASS
            texts += [text] if found else []
            if len(classes) > MOST_CLASSES:
                raise _too_many(field_name)
            if len(texts) > _MOST_TEXTS:
                raise _too_many_lists(field_name)
        codes[number] = NO_CLASS if text is None else known[text]
    return Labels(codes, texts, [_names(text, several) for text in texts], centres, areas)


def _names(text: str, several: bool) -> tuple[str, ...]:
    """The classes in a field's ``text``, each once."""
    return tuple(dict.fromkeys(names_in(text))) if several else (text,)


def _too_many(field_name: str) -> ParameterError:
    return ParameterError(
        tr(
            "CLASS_FIELD: {field} holds more than {most} different classes. "
            "Choose the field that tells what the objects are."
        ).format(field=field_name, most=MOST_CLASSES)
    )


def _too_many_lists(field_name: str) -> ParameterError:
    return ParameterError(
        tr(
            "CLASS_FIELD: {field} holds more than {most} different lists of classes. Write the "
            "classes of an object in one order everywhere, or choose a field with fewer of them."
        ).format(field=field_name, most=f"{_MOST_TEXTS:,}")
    )

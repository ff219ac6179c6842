# SPDX-License-Identifier: GPL-2.0-or-later
"""A training set: what its chips are, of which classes and splits; and one split of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from .choices import Choices
from .classes import TrainingClass
from .labels import NO_CLASS, Labels, Members, members_of
from .picture_file import suffix
from .unfinished import WRITTEN, Unfinished

_AT_ONCE = 50_000


@dataclass(frozen=True)
class Cut:
    """How all chips are cut: sizes in pixels, and the ground that a cell covers.

    ``bands`` are the names of the chips' bands; ``cells`` the smallest and the largest side of a
    cell in x and y, in units of the EPSG code ``crs``, where they are known; ``images`` counts the
    imagery.
    """

    width: int
    height: int
    fixed: bool
    blacken: bool
    pixel_space: bool
    bands: tuple[str, ...]
    cells: Optional[tuple[tuple[float, float], tuple[float, float]]] = None
    crs: Optional[int] = None
    images: int = 1


@dataclass(frozen=True)
class TrainingSet:
    """Objects, by number, with their classes and the split that each belongs to, -1 for none.

    ``choices`` name the format of the files, which is AUTO no longer.
    """

    choices: Choices
    cut: Cut
    classes: tuple[TrainingClass, ...]
    labels: Labels
    splits: npt.NDArray[np.int8]

    @cached_property
    def _of_text(self) -> list[tuple[TrainingClass, ...]]:
        known = {entry.name: entry for entry in self.classes}
        return [
            tuple(known[name] for name in names if name in known) for names in self.labels.names
        ]

    def classes_of(self, number: int) -> tuple[TrainingClass, ...]:
        """The classes of object ``number``, in the order in which its field names them.

        A class of which no object lies in the imagery is none of the set's.
        """
        code = int(self.labels.codes[number])
        return () if code == NO_CLASS else self._of_text[code]

    def members(self, numbers: npt.NDArray[np.int64]) -> Members:
        """The classes of the objects ``numbers``."""
        return members_of(self.labels, numbers, [entry.name for entry in self.classes])

    def folder_of(self, number: int) -> str:
        """The folder of the split of object ``number``."""
        return self.choices.folders[int(self.splits[number])]

    @property
    def suffix(self) -> str:
        """What the names of the chips' files end with."""
        return suffix(self.choices.file_format)


@dataclass(frozen=True)
class Part:
    """The chips of one split of a set, as long as that is ``unfinished``.

    Numbers and counts that were asked for once stay known.
    """

    whole: TrainingSet
    split: int
    unfinished: Unfinished

    @property
    def facts(self) -> npt.NDArray[Any]:
        """The facts of all objects' chips; not to be held."""
        return self.unfinished.facts

    @cached_property
    def numbers(self) -> npt.NDArray[np.int64]:
        """The objects that have a chip."""
        written = (self.facts["done"] == WRITTEN) & (self.whole.splits == self.split)
        return np.flatnonzero(written)

    def stretches(self) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[Any]]]:
        """All numbers with their facts, some thousands at once."""
        for start in range(0, len(self.numbers), _AT_ONCE):
            some = self.numbers[start : start + _AT_ONCE]
            yield some, np.asarray(self.facts[some])

    @cached_property
    def class_counts(self) -> list[int]:
        """How many chips each class has."""
        return self.whole.members(self.numbers).counts()

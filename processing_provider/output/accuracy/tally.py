# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels beside the truth, counted, and what became of every row that could have counted."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ...class_names import BETWEEN, names_in

#: What an object is in truth, and what it was labelled; None for no label.
Pair = tuple[str, Optional[str]]


@dataclass(frozen=True)
class Tally:
    """How many objects there are of each pair.

    ``several`` says that a text names all classes of an object, as in ``a;b``. ``known`` are
    classes that are listed first and in this order, whether or not an object has them.
    """

    pairs: Mapping[Pair, int]
    several: bool = False
    known: Sequence[str] = ()

    @property
    def total(self) -> int:
        """How many objects are compared."""
        return sum(self.pairs.values())

    def classes_in(self, text: Optional[str]) -> frozenset[str]:
        """The classes that a label or a truth names."""
        if text is None:
            return frozenset()
        return frozenset(names_in(text, self.known) if self.several else (text,))

    def classes(self) -> list[str]:
        """All classes: those known, then others in the order of words and numbers."""
        found = {name for pair in self.pairs for text in pair for name in self.classes_in(text)}
        return [*self.known, *in_order(found.difference(self.known))]

    def answers(self) -> list[str]:
        """The rows and columns of the matrix: classes, or, with several, their combinations."""
        if not self.several:
            return self.classes()
        found = {text for pair in self.pairs for text in pair if text is not None}
        first = [name for name in self.known if name in found]
        return [*first, *in_order(found.difference(first))]


@dataclass(frozen=True)
class Fates:
    """What became of all rows, none of which is passed over in silence.

    ``without_label`` counts rows that have a truth and no label, by their status, or by the empty
    text where that is not known; ``left_out`` says that they are not among the ``compared``.
    """

    compared: int
    without_truth: int = 0
    not_joined: int = 0
    without_label: Mapping[str, int] = field(default_factory=dict)
    left_out: bool = False

    @property
    def unlabelled(self) -> int:
        """How many rows have a truth and no label."""
        return sum(self.without_label.values())

    @property
    def rows(self) -> int:
        """All rows."""
        left_out = self.unlabelled if self.left_out else 0
        return self.compared + self.without_truth + self.not_joined + left_out


def tally_of(pairs: Iterable[Pair], several: bool = False, known: Sequence[str] = ()) -> Tally:
    """The tally of the objects of ``pairs``."""
    return counted(Counter(pairs), several, known)


def counted(pairs: Mapping[Pair, int], several: bool = False, known: Sequence[str] = ()) -> Tally:
    """The tally of ``pairs`` and their numbers.

    Where a text names ``several`` classes, their order in it means nothing.
    """
    if not several:
        return Tally(pairs, known=known)
    found: dict[Pair, int] = {}
    for (truth, label), count in pairs.items():
        pair = _spelled(truth, known), None if label is None else _spelled(label, known)
        found[pair] = found.get(pair, 0) + count
    return Tally(found, several, known)


def _spelled(text: str, known: Sequence[str]) -> str:
    """``text`` with its classes in one order, each once."""
    return BETWEEN.join(in_order(set(names_in(text, known))))


def in_order(names: Iterable[str]) -> list[str]:
    """``names`` sorted, numbers by their value and before words."""
    return sorted(names, key=_place)


def _place(name: str) -> tuple[bool, float, str, str]:
    try:
        value = float(name)
    except ValueError:
        value = math.nan
    if math.isfinite(value):
        return False, value, "", name
    return True, 0.0, name.casefold(), name

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which objects of a run are looked at: of each class those that it is most and least sure of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ..answers import Answers
from .groups import Group, Numbers, groups_of, undecided

#: Chips at either end of a class, of so many classes at most.
EACH = 6
MOST_CLASSES = 16
MOST_CAPTIONS = 24


@dataclass(frozen=True)
class Shown:
    """The chips of one group: all of it, or its ``highest`` and ``lowest`` confidences.

    ``lowest`` is empty where ``highest`` holds the whole group.
    """

    group: Group
    highest: tuple[int, ...]
    lowest: tuple[int, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """All of them."""
        return self.highest + self.lowest


def choose(answers: Answers, model: ModelDefinition) -> list[Shown]:
    """What is shown of ``answers``: of captions some at even distances."""
    groups = [group for group in groups_of(answers, model) if len(group.numbers)]
    if model.task == CAPTIONING:
        return [Shown(group, _spread(group.numbers, MOST_CAPTIONS)) for group in groups]
    groups = _largest(groups)
    rest = Group("", undecided(answers), False)
    if len(rest.numbers):
        groups.append(rest)
    return [_ends(group, answers) for group in groups]


def _largest(groups: Sequence[Group]) -> list[Group]:
    """At most MOST_CLASSES of ``groups``, in their order."""
    by_size = sorted(groups, key=lambda group: -len(group.numbers))[:MOST_CLASSES]
    kept = {id(group) for group in by_size}
    return [group for group in groups if id(group) in kept]


def _ends(group: Group, answers: Answers) -> Shown:
    """The highest first; the lowest first."""
    confidences = np.nan_to_num(answers.confidences[group.numbers], nan=-1.0)
    rising = group.numbers[np.argsort(confidences, kind="stable")]
    falling = group.numbers[np.argsort(-confidences, kind="stable")]
    if len(falling) <= 2 * EACH:
        return Shown(group, tuple(falling.tolist()))
    return Shown(group, tuple(falling[:EACH].tolist()), tuple(rising[:EACH].tolist()))


def _spread(numbers: Numbers, count: int) -> tuple[int, ...]:
    """At most ``count`` of ``numbers``, at even distances."""
    places = np.unique(np.linspace(0, len(numbers) - 1, min(count, len(numbers))).astype(np.int64))
    return tuple(numbers[places].tolist())

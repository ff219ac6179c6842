# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of all objects of a run, as arrays, and which of them belong to which class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ....inference.outcome import BELOW_THRESHOLD, LABELLED, SEEN, STATUSES

Numbers = npt.NDArray[np.int64]

#: The code of an object without a label.
NO_LABEL = -1


@dataclass(frozen=True)
class Answers:
    """Status, label and confidence of each object, by number.

    ``statuses`` are codes into STATUSES, ``labels`` codes into ``texts`` or NO_LABEL;
    ``confidences`` are NaN where there are none.
    """

    statuses: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int32]
    confidences: npt.NDArray[np.float64]
    texts: Sequence[str]

    def __len__(self) -> int:
        return len(self.statuses)

    def with_status(self, *statuses: str) -> npt.NDArray[np.bool_]:
        """Which objects have one of ``statuses``."""
        return np.isin(self.statuses, [STATUSES.index(status) for status in statuses])

    def count(self, *statuses: str) -> int:
        """How many objects have one of ``statuses``."""
        return int(self.with_status(*statuses).sum())

    def label_of(self, number: int) -> str:
        """The label of object ``number``; empty for none."""
        code = int(self.labels[number])
        return "" if code == NO_LABEL else self.texts[code]


@dataclass(frozen=True, eq=False)
class Group:
    """The objects of one class, ``numbers``, by its ``name``; of no class without one.

    ``known`` says that the model lists the class.
    """

    name: str
    numbers: Numbers
    known: bool = True


def groups_of(answers: Answers, model: ModelDefinition) -> list[Group]:
    """The objects by class: those of the model in its order, then other labels.

    An object with several labels is in the group of each. Captions are no classes: all that were
    described are one group.
    """
    labelled = answers.with_status(*LABELLED) & (answers.labels != NO_LABEL)
    if model.task == CAPTIONING:
        return [Group("", np.flatnonzero(labelled), False)]
    by_code = _by_code(answers, labelled)
    members: dict[str, list[Numbers]] = {name: [] for name in model.class_names}
    for code, numbers in by_code.items():
        text = answers.texts[code]
        for name in labels_in(text, model):
            members.setdefault(name, []).append(numbers)
    known = set(model.class_names)
    return [Group(name, _joined(parts), name in known) for name, parts in members.items()]


def labels_in(text: str, model: ModelDefinition) -> list[str]:
    """The classes that the label ``text`` names: several only of a model that gives several."""
    if not model.multi_label or text in model.class_names:
        return [text]
    return [part for part in text.split(";") if part]


def undecided(answers: Answers) -> Numbers:
    """The objects that the model saw and gave no class."""
    below = answers.with_status(BELOW_THRESHOLD)
    return np.flatnonzero(below)


def seen(answers: Answers) -> npt.NDArray[np.bool_]:
    """Which objects a model gave an answer for."""
    return answers.with_status(*SEEN)


def _by_code(answers: Answers, labelled: npt.NDArray[np.bool_]) -> dict[int, Numbers]:
    """The numbers of the ``labelled`` objects by the code of their label, each in order."""
    numbers = np.flatnonzero(labelled)
    codes = answers.labels[numbers]
    order = np.argsort(codes, kind="stable")
    changed = np.flatnonzero(np.diff(codes[order])) + 1
    parts = np.split(numbers[order], changed)
    return {int(answers.labels[part[0]]): part for part in parts if len(part)}


def _joined(parts: list[Numbers]) -> Numbers:
    return np.sort(np.concatenate(parts)) if parts else np.zeros(0, np.int64)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which objects of a run belong to which class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ....inference.outcome import BELOW_THRESHOLD, LABELLED
from ..answers import NO_LABEL, Answers

Numbers = npt.NDArray[np.int64]


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
        for name in _labels_in(text, model):
            members.setdefault(name, []).append(numbers)
    known = set(model.class_names)
    return [Group(name, _joined(parts), name in known) for name, parts in members.items()]


def undecided(answers: Answers) -> Numbers:
    """The objects that the model saw and gave no class."""
    return np.flatnonzero(answers.with_status(BELOW_THRESHOLD))


def _labels_in(text: str, model: ModelDefinition) -> list[str]:
    """The classes that the label ``text`` names: several only of a model that gives several."""
    if not model.multi_label or text in model.class_names:
        return [text]
    return [part for part in text.split(";") if part]


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

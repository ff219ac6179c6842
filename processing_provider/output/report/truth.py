# SPDX-License-Identifier: GPL-2.0-or-later
"""How often the labels are right, where a field of the objects tells the truth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ....inference.definition.model_definition import ModelDefinition
from ....inference.outcome import STATUSES
from ..accuracy.measures import assess
from ..accuracy.section import accuracy_section
from ..accuracy.tally import Fates, Pair, counted
from ..answers import NO_LABEL, Answers
from .colours import Colours, css
from .witness import NO_TRUTH

Codes = npt.NDArray[np.int32]


def true_names(texts: Sequence[str], model: ModelDefinition) -> list[str]:
    """What ``texts`` of a field mean: a class's name, or its value where no name is such."""
    known = set(model.class_names)
    by_value = {str(entry.value): entry.name for entry in model.classes}
    return [text if text in known else by_value.get(text, text) for text in texts]


def accuracy(
    answers: Answers, truths: Codes, names: Sequence[str], model: ModelDefinition, colours: Colours
) -> str:
    """The part of the report about objects whose truth, a code into ``names``, is known.

    Empty where none is.
    """
    pairs = _pairs(answers, truths, names)
    if not pairs:
        return ""
    tally = counted(pairs, model.multi_label, model.class_names)
    shown = {name: css(colours.of(name)) for name in model.class_names}
    return accuracy_section(assess(tally), _fates(answers, truths), shown)


def _pairs(answers: Answers, truths: Codes, names: Sequence[str]) -> dict[Pair, int]:
    """How many objects are which class in truth and got which label."""
    known = truths != NO_TRUTH
    codes = np.stack([truths[known], answers.labels[known]])
    found: dict[Pair, int] = {}
    listed, counts = np.unique(codes, axis=1, return_counts=True)
    for (truth, label), count in zip(listed.T.tolist(), counts.tolist()):
        pair = names[truth], None if label == NO_LABEL else answers.texts[label]
        found[pair] = found.get(pair, 0) + count
    return found


def _fates(answers: Answers, truths: Codes) -> Fates:
    known = truths != NO_TRUTH
    statuses = answers.statuses[known & (answers.labels == NO_LABEL)]
    codes, counts = np.unique(statuses, return_counts=True)
    return Fates(
        compared=int(known.sum()),
        without_truth=int((~known).sum()),
        without_label={STATUSES[c]: n for c, n in zip(codes.tolist(), counts.tolist())},
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Teachable Machine's export, ``keras_model.h5`` beside ``labels.txt``, to a ModelDefinition.

Its models take 224 × 224 pixels from -1 to 1, made of any picture by its middle square; they end
with a softmax.
"""

from __future__ import annotations

import re
from pathlib import Path

from ...errors import DefinitionError
from ...texts import tr
from ..files import package
from ..model_definition import (
    LANCZOS,
    MIDDLE,
    PROBABILITIES,
    Fit,
    ModelDefinition,
    Normalization,
)
from ..reader import describe
from .described import boxed, described_model, named_classes, numbered_names

MODEL = "keras_model.h5"
LABELS = "labels.txt"
_SIDE = 224


def is_teachable_machine(model: Path) -> bool:
    """Whether ``model`` is such a model with its labels beside it."""
    return model.name.lower() == MODEL and model.is_file() and model.with_name(LABELS).is_file()


def read_teachable_machine(model: Path) -> ModelDefinition:
    """The definition of the export at ``model``. Raises DefinitionError."""
    faults: list[str] = []
    names = _labels(model.with_name(LABELS), faults)
    classes = named_classes(names, LABELS, faults) if names else ()
    if faults:
        raise DefinitionError(model.name, faults)
    return described_model(
        model.name,
        model,
        classes,
        range(3),
        framework="Keras",
        normalization=Normalization((127.5,), (127.5,)),
        output_kind=PROBABILITIES,
        **boxed(Fit(_SIDE, _SIDE, MIDDLE, filter=LANCZOS, rounded=True)),
    )


def _labels(path: Path, faults: list[str]) -> list[str]:
    """The names in lines such as ``0 house``, in the order of their numbers."""
    try:
        if path.stat().st_size > package.MOST_DEFINITION_BYTES:
            raise DefinitionError(
                path.name, [package.too_large(tr("the file"), path.stat().st_size)]
            )
        lines = path.read_bytes().decode("utf-8-sig", "replace").splitlines()
    except OSError as error:
        raise DefinitionError(path.name, [package.unreadable(error)]) from error
    named: dict[str, str] = {}
    for line in filter(str.strip, lines):
        found = re.fullmatch(r"\s*([0-9]{1,6})\s+(\S.*?)\s*", line)
        if found is None or found[1] in named:
            faults.append(
                tr(
                    "{labels} has the line {line}, a number of its own and a name are "
                    "needed. Write for example 0 house."
                ).format(labels=LABELS, line=describe(line))
            )
            return []
        named[found[1]] = found[2]
    if not named:
        faults.append(
            tr("{labels} is empty, a line such as “0 house” is needed for every class.").format(
                labels=LABELS
            )
        )
        return []
    return [str(name) for name in numbered_names(named, LABELS, faults)]

# SPDX-License-Identifier: GPL-2.0-or-later
"""The arguments that a model knows, with their defaults, and the check of those that are given."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Optional

from ..definition.model_definition import ModelDefinition
from ..errors import ParameterError
from ..texts import tr
from .argument import Argument, checked
from .registry import RASTER_FUNCTION, Kind, kind_of

#: What a raster function's module declared, as the worker's ``inspect`` answers it.
Facts = Mapping[str, Any]

MOST_SIDE = 4096


def arguments_of(
    definition: ModelDefinition, facts: Optional[Facts] = None
) -> tuple[Argument, ...]:
    """The arguments that ``definition`` knows, with their defaults.

    Those of a raster function are known from its ``facts`` alone; without them only the common
    ones are.
    """
    kind = kind_of(definition)
    common = (
        Argument("padding", 0, 0, 4096, tr("Pixels added on each side of an object's own box.")),
        Argument(
            "batch_size", None, -(2**31), 65536, tr("Chips per step; rounded down to a square.")
        ),
        *kind.arguments,
    )
    if kind.name == RASTER_FUNCTION:
        return _declared_arguments(common, facts or {})
    if definition.resampled and definition.fit is not None:
        text = tr("The side in pixels of the square to which every chip is brought.")
        side = Argument("resampled_image_size", definition.fit.side, 1, MOST_SIDE, text)
        common = (*common, side)
    return (*common, *_score_arguments(definition, kind)) if kind.scores else common


def _declared_arguments(common: tuple[Argument, ...], facts: Facts) -> tuple[Argument, ...]:
    """``common`` with the defaults that a raster function gives them, then its own."""
    declared = {entry["name"]: entry for entry in facts.get("arguments", ())}
    known = {entry.name: entry for entry in common}
    for name, entry in declared.items():
        if name in known:
            default = entry["default"]
            whole = isinstance(default, (int, float)) and default == int(default)
            known[name] = replace(known[name], default=int(default) if whole else None)
        else:
            known[name] = _declared_argument(entry)
    return tuple(known.values())


def _declared_argument(entry: Mapping[str, Any]) -> Argument:
    return Argument(
        name=entry["name"],
        default=entry["default"],
        least=entry.get("least", -math.inf),
        most=entry.get("most", math.inf),
        help=entry["help"],
        yes_no=entry["type"] == "boolean",
        text=entry["type"] == "string",
        choices=tuple(entry["choices"]),
        required=bool(entry.get("required")),
    )


def _score_arguments(definition: ModelDefinition, kind: Kind) -> tuple[Argument, ...]:
    """The arguments of every model that gives a score per class."""
    threshold = definition.threshold
    common: tuple[Argument, ...] = (
        Argument(
            "test_time_augmentation",
            definition.augmented,
            0,
            1,
            tr("Mean over flipped and turned copies of each chip."),
            yes_no=True,
        ),
    )
    if kind.explains(definition):
        text = tr("A picture per object of what spoke for its class.")
        common += (Argument("explainability_map", False, 0, 1, text, yes_no=True),)
    if definition.multi_label:
        default = 0.5 if threshold is None else threshold
        text = tr("A class is given when its score is at least this.")
        return (
            *common,
            Argument("threshold", default, 0.0, 1.0, text),
            Argument("score_threshold", None, 0.0, 1.0, tr("The same as threshold.")),
        )
    default = 0.0 if threshold is None else threshold
    text = tr("Below this confidence an object gets no label.")
    return (*common, Argument("score_threshold", default, 0.0, 1.0, text))


def check_arguments(
    definition: ModelDefinition, given: Mapping[str, Any], facts: Optional[Facts] = None
) -> dict[str, Any]:
    """Every argument of ``definition`` with its checked value: the given one, or the default.

    Without its ``facts`` a raster function's own arguments cannot be checked: then those given are
    passed on, and no more. Raises ParameterError for names that the model does not know, for
    values that are no numbers or out of range, and for what is missing.
    """
    known = {argument.name: argument for argument in arguments_of(definition, facts)}
    if definition.own_function and facts is None:
        return {
            name: checked(definition.name, known[name], value) if name in known else value
            for name, value in given.items()
        }
    values = {name: argument.default for name, argument in known.items()}
    for name, value in given.items():
        if name not in known:
            raise ParameterError(
                tr(
                    "{definition}: the model knows no argument “{name}”; it knows {known}. "
                    "Correct the name or leave it out."
                ).format(definition=definition.name, name=name, known=", ".join(sorted(known)))
            )
        values[name] = checked(definition.name, known[name], value)
    for name, argument in known.items():
        if argument.required and values[name] is None:
            raise ParameterError(
                tr(
                    "{definition}: the argument {name} has no default. Give it a value in "
                    "MODEL_ARGUMENTS."
                ).format(definition=definition.name, name=name)
            )
    if "threshold" in values and not definition.own_function:
        alias = values.pop("score_threshold")
        if alias is not None:
            if "threshold" in given and values["threshold"] != alias:
                raise ParameterError(
                    tr(
                        "{definition}: threshold is {threshold} and score_threshold is "
                        "{other}, but they mean the same for a multi-label model. Give one "
                        "of them."
                    ).format(definition=definition.name, threshold=values["threshold"], other=alias)
                )
            values["threshold"] = alias
    return values


def square_batch(asked: int) -> int:
    """The largest square not above ``asked``, at least 1 (tool reference, section 6)."""
    return math.isqrt(max(asked, 1)) ** 2

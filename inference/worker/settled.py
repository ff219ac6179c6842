# SPDX-License-Identifier: GPL-2.0-or-later
"""What is settled when a model is loaded: how chips are prepared, and how many go at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..backends.arguments import square_batch
from ..backends.backend import Array, Backend, Prediction, TakesChips
from ..chips.augment import turns
from ..chips.batch import Preparation
from ..definition.model_definition import ModelDefinition
from ..errors import ModelError
from ..texts import tr
from .protocol import Load

#: Most bytes of a prepared batch whose size is not the user's own.
_MOST_BATCH_BYTES = 1 << 30


def preparation(definition: ModelDefinition, request: Load) -> Preparation:
    """What is done with every chip before ``definition``'s model sees it."""
    height, width = definition.input_size
    plain = Preparation(height, width, definition.data_range, fit=definition.fit)
    given = definition.normalization
    if given is None:
        return plain
    return replace(plain, mean=given.mean, std=given.std, scale=given.scale)


def turns_of(definition: ModelDefinition, arguments: dict[str, Any]) -> tuple[int, ...]:
    """The copies of a chip that test-time augmentation looks at."""
    if not arguments.get("test_time_augmentation"):
        return (0,)
    height, width = definition.input_size
    square = height == width
    return turns(definition.pixel_space, square)


def probe(backend: Backend, chips: Array) -> tuple[Prediction, bool]:
    """The answer to the fixed batch, and whether the model took one chip only, against its word."""
    try:
        return backend.predict(chips), False
    except ModelError as error:
        try:
            return backend.predict(chips[:1]), True
        except ModelError:
            raise error from None


def threshold(definition: ModelDefinition, arguments: dict[str, Any]) -> float:
    """From which probability on an object has a class, by the argument of the model's task."""
    key = "threshold" if definition.multi_label else "score_threshold"
    return float(arguments.get(key) or 0.0)


def batch_size(
    definition: ModelDefinition, request: Load, backend: Backend
) -> tuple[int, list[str]]:
    """The user's batch size, else the definition's, else the device's own; always a square.

    What the user did not choose is lowered until a batch of large chips fits into memory.
    """
    asked = request.arguments.get("batch_size")
    if asked is None:
        height, width = definition.input_size
        most = max(1, _MOST_BATCH_BYTES // max(1, 4 * request.bands * height * width))
        known = definition.batch_size
        if known is None and backend.batch_size <= most:
            return backend.batch_size, []
        asked = backend.batch_size if known is None else known
        if asked > most and not isinstance(backend, TakesChips):
            square = square_batch(most)
            return square, [
                tr("The batch size {asked} was lowered to {square}: chips are large.").format(
                    asked=asked, square=square
                )
            ]
    square = square_batch(asked)
    if square == asked:
        return square, []
    return square, [
        tr("The batch size {asked} was changed to {square}, a square number.").format(
            asked=asked, square=square
        )
    ]

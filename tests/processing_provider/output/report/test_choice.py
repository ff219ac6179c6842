# SPDX-License-Identifier: GPL-2.0-or-later
"""Which objects a report looks at, and what it takes down of rows in passing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Optional

import numpy as np
from deep_objects.inference.definition.model_definition import CAPTIONING, ModelDefinition
from deep_objects.inference.definition.read import read_definition
from deep_objects.inference.outcome import STATUSES
from deep_objects.processing_provider.output.answers import Answers
from deep_objects.processing_provider.output.report.choice import choose
from deep_objects.processing_provider.output.report.groups import groups_of
from deep_objects.processing_provider.output.report.witness import MOST_SHAPES, Witness
from deep_objects.processing_provider.texts import RESOURCES
from qgis.core import NULL, QgsFeature, QgsGeometry

from ...support.layers import row

MODEL = read_definition(str(RESOURCES / "sample" / "roof_damage.dlpk"))
SEVERAL = replace(MODEL, multi_label=True)
CAPTIONS = replace(MODEL, task=CAPTIONING, classes=())


def answers(rows: Sequence[tuple[str, Optional[str], Optional[float]]]) -> Answers:
    """The answers of ``rows``: status, label, confidence."""
    texts = sorted({label for _, label, _ in rows if label is not None})
    return Answers(
        np.array([STATUSES.index(status) for status, _, _ in rows], np.uint8),
        np.array([-1 if label is None else texts.index(label) for _, label, _ in rows], np.int32),
        np.array([math.nan if sure is None else sure for _, _, sure in rows], np.float64),
        texts,
    )


def members(found: Answers, model: ModelDefinition) -> dict[str, list[int]]:
    """The objects of each class."""
    return {group.name: group.numbers.tolist() for group in groups_of(found, model)}


def test_classes_come_in_the_models_order_and_others_after_them() -> None:
    """A raster function may give labels of its own."""
    rows = [("ok", "other", 0.5), ("partial", "damaged", 0.5), ("ok", "intact", 0.5)]
    found = members(answers([*rows, ("outside", None, None)]), MODEL)
    assert list(found.items()) == [
        ("intact", [2]),
        ("damaged", [1]),
        ("destroyed", []),
        ("other", [0]),
    ]


def test_an_object_with_several_classes_is_in_each_group() -> None:
    """Only where the model gives several; else a semicolon belongs to the name."""
    found = answers([("ok", "intact;damaged", 0.9), ("ok", "damaged", 0.8)])
    assert members(found, SEVERAL) == {"intact": [0], "damaged": [0, 1], "destroyed": []}
    assert members(found, MODEL)["intact;damaged"] == [0]


def test_both_ends_of_a_large_class_are_chosen_and_a_small_one_as_a_whole() -> None:
    """The surest first; from the other end the least sure first; the earlier of equal ones."""
    sure = [0.1 * (number % 7) for number in range(20)]
    found = answers([*(("ok", "intact", s) for s in sure), ("below_threshold", None, 0.1)])
    large, rest = choose(found, MODEL)
    assert large.highest == (6, 13, 5, 12, 19, 4) and large.lowest == (0, 7, 14, 1, 8, 15)
    assert (rest.highest, rest.lowest) == ((20,), ())


def test_captions_are_chosen_at_even_distances() -> None:
    """Of all that were described."""
    found = answers(
        [("ok" if n % 2 else "outside", "a" if n % 2 else None, None) for n in range(99)]
    )
    (shown,) = choose(found, CAPTIONS)
    assert len(shown.highest) == 24 and shown.highest[0] == 1 and shown.highest[-1] == 97
    assert set(np.diff(shown.highest).tolist()) <= {4, 6}


def rows(values: Sequence[Any]) -> list[QgsFeature]:
    """Rows with these attributes, one beside the other."""
    shapes = [QgsGeometry.fromWkt(f"POINT({number} 1)") for number in range(len(values))]
    return [row([None, value], shape) for value, shape in zip(values, shapes)]


def test_the_witness_passes_rows_on_and_knows_their_places_and_truths() -> None:
    """A whole number, also one that a format keeps as a double, has no decimals."""
    given = rows(["roof", 2, 2.0, NULL, None, " ", math.nan])
    given[1].clearGeometry()
    witness = Witness(len(given), {0}, 1)
    assert list(witness.watch(given)) == given
    truths = [witness.truth(number) for number in range(len(given))]
    assert truths == ["roof", "2", "2", None, None, None, None]
    assert np.isnan(witness.places[1]).all() and witness.places[2].tolist() == [2.0, 1.0]
    assert 1 not in witness.shapes and len(witness.shapes) == len(given) - 1


def test_of_many_rows_the_witness_keeps_the_chosen_shapes_alone() -> None:
    """Memory stays flat."""
    given = rows(["a"] * 10)
    witness = Witness(MOST_SHAPES + 1, {3, 7})
    list(witness.watch(given))
    assert sorted(witness.shapes) == [3, 7]

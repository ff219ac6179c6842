# SPDX-License-Identifier: GPL-2.0-or-later
"""What legends list, whatever classes are called and however many there are."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np
from deep_objects.inference.definition.esri.class_colours import wheel_colour
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.model_definition import CAPTIONING, ModelDefinition
from deep_objects.inference.outcome import LABELLED, STATUSES
from deep_objects.processing_provider.output.style.legend import Entry, legend

from ...support.models import emd

NOTHING = dict.fromkeys(STATUSES, 0)


def model(*names: str, **keys: Any) -> ModelDefinition:
    """A model whose classes have the colours (10, 0, 0), (20, 0, 0), …"""
    made = read_emd(emd("model.onnx", names, 8, 8, **keys), "model.emd")
    coloured = [replace(c, colour=(10 * n + 10, 0, 0)) for n, c in enumerate(made.classes)]
    return replace(made, classes=tuple(coloured))


def texts(entries: list[Entry]) -> list[str]:
    """What people read."""
    return [entry.text for entry in entries]


def test_classes_have_the_models_colours_and_order_and_their_counts() -> None:
    """Also a class that no object has; rows without a class follow, by what became of them."""
    counts = {**NOTHING, "ok": 4, "partial": 1, "outside": 2}

    entries = legend(model("roof", "road"), {"road": 5}, counts)

    assert entries == [
        Entry("roof", "roof (0)", ((10, 0, 0),)),
        Entry("road", "road (5)", ((20, 0, 0),)),
        Entry("Status: outside", "Outside the imagery (2)", ((128, 134, 142),), "outside"),
    ]


def test_every_status_without_a_class_has_words_of_its_own() -> None:
    """So that none is mistaken for another."""
    entries = legend(model("roof"), {}, dict.fromkeys(STATUSES, 1))

    told = [entry for entry in entries if entry.status]
    assert [entry.status for entry in told] == [s for s in STATUSES if s not in LABELLED]
    assert len(set(texts(told))) == len(told)


def test_of_thousands_of_classes_the_most_frequent_are_listed() -> None:
    """The others share an entry, and none is lost from the count."""
    names = [f"c{number}" for number in range(2000)]
    counts = {name: number + 1 for number, name in enumerate(names)}

    entries = legend(model(*names), counts, NOTHING)

    assert texts(entries)[:2] == ["c1999 (2000)", "c1998 (1999)"]
    assert len(entries) == 31
    assert entries[-1].value is None
    assert entries[-1].text == f"1970 other classes ({sum(range(1, 1971))})"


def test_several_labels_of_an_object_have_the_colours_of_all() -> None:
    """Only sets of labels that occur are listed."""
    made = model("a", "b", "c", MetaDataMode="MultiLabeled_Tiles")

    entries = legend(made, {"c;a": 2, "b": 1}, NOTHING)

    assert entries == [
        Entry("c;a", "c; a (2)", ((30, 0, 0), (10, 0, 0))),
        Entry("b", "b (1)", ((20, 0, 0),)),
    ]


def test_a_label_that_is_no_class_of_the_model_has_a_colour_of_its_own() -> None:
    """A raster function may give any."""
    entries = legend(model("roof"), {"roof": 1, "shed": 2}, NOTHING)

    assert entries[1] == Entry("shed", "shed (2)", (wheel_colour(2),))


def test_classes_that_all_have_one_colour_get_others() -> None:
    """On the map they would be one."""
    made = model("a", "b")
    same = replace(made, classes=tuple(replace(c, colour=(0, 0, 0)) for c in made.classes))

    assert [entry.colours for entry in legend(same, {}, NOTHING)] == [
        (wheel_colour(0),),
        (wheel_colour(1),),
    ]


def test_labels_that_a_project_file_cannot_hold_share_an_entry() -> None:
    """A control character, of a raster function, would make it unreadable."""
    entries = legend(model("road"), {"roof\x01": 3, "road": 1}, NOTHING)

    assert [(entry.value, entry.text) for entry in entries] == [
        ("road", "road (1)"),
        (None, "Other (3)"),
    ]


def test_nothing_in_a_name_is_evaluated() -> None:
    """QGIS takes what stands in such brackets in a legend for an expression."""
    entries = legend(model("[% env('HOME') %]"), {}, NOTHING)

    assert texts(entries) == ["[ % env('HOME') %] (0)"]


def test_captions_are_no_classes() -> None:
    """There may be as many as objects: one entry says how many."""
    made = replace(model("roof"), task=CAPTIONING, classes=())

    entries = legend(made, {"a roof": 2, "a road": 1}, {**NOTHING, "nodata": 1})

    assert texts(entries) == ["Described (3)", "On NoData (1)"]


def as_seen(colour: tuple[int, int, int], blindness: np.ndarray) -> np.ndarray:
    """``colour`` by the simulation of Machado and others, in linear light, made even to the eye."""
    light = (np.array(colour) / 255) ** 2.2
    return np.clip(blindness @ light, 0, 1) ** (1 / 2.2)


def test_colours_for_models_without_are_told_apart_by_all_eyes() -> None:
    """The first ones, with full sight, without red and without green cones."""
    without_red = [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]
    without_green = [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]
    for blindness in (np.eye(3), np.array(without_red), np.array(without_green)):
        seen = [as_seen(wheel_colour(place), blindness) for place in range(8)]
        apart = min(float(np.linalg.norm(a - b)) for a, b in combinations(seen, 2))
        assert apart > 0.12


def test_colours_for_many_classes_differ() -> None:
    """The same at every call."""
    assert len({wheel_colour(place) for place in range(100)}) == 100

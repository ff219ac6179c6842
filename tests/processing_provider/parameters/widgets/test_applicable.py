# SPDX-License-Identifier: GPL-2.0-or-later
"""Which parameters can be changed: those that mean something beside what is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from deep_objects.inference.job import PER_FEATURE

from ...support.dialogs import open_dialog, wrapper
from ...support.layers import in_project, memory_layer, on_ground, scattered_points

PHOTOS = ("PHOTO_FIELD", "PHOTO_ROWS")
OF_FEATURES = ("PROCESSING_MODE", "COORDINATE_OPERATION", "CELL_SIZE")


@pytest.fixture
def dialog() -> Iterator[Any]:
    with open_dialog() as opened:
        yield opened


def give(dialog: Any, **values: Any) -> None:
    dialog.mainWidget().setParameters(values)


def opened(dialog: Any, *names: str) -> list[str]:
    """Those of the parameters ``names`` that can be changed."""
    return [name for name in names if wrapper(dialog, name).wrappedWidget().isEnabled()]


def points() -> str:
    """The id of a layer of the project."""
    layer = memory_layer(on_ground(scattered_points(3)), "Point", fields=("photo:string",))
    return str(in_project(layer).id())


def test_until_imagery_is_chosen_each_place_of_it_can_be(dialog: Any) -> None:
    places = ("INPUT", "INPUT_FOLDER", "INPUT_PHOTOS")
    assert opened(dialog, *places, "SUBFOLDERS", *PHOTOS) == list(places)


def test_photos_open_their_own_parameters_and_close_those_of_rasters(dialog: Any) -> None:
    others = ("INPUT", "INPUT_FOLDER", "FEATURES", "RPC_DEM", "SCHEDULER", *OF_FEATURES)
    give(dialog, INPUT_PHOTOS=points())
    assert opened(dialog, "INPUT_PHOTOS", *PHOTOS, *others) == ["INPUT_PHOTOS", *PHOTOS]


def test_a_folder_opens_its_subfolders(dialog: Any) -> None:
    give(dialog, INPUT_FOLDER="/somewhere")
    names = ("INPUT", "INPUT_FOLDER", "SUBFOLDERS", *PHOTOS)
    assert opened(dialog, *names) == ["INPUT_FOLDER", "SUBFOLDERS"]


def test_objects_open_what_is_done_with_them(dialog: Any) -> None:
    assert opened(dialog, *OF_FEATURES) == []
    give(dialog, FEATURES=points())
    assert opened(dialog, *OF_FEATURES) == list(OF_FEATURES)


def test_numbers_of_cards_are_not_asked_for_on_the_cpu(dialog: Any) -> None:
    assert opened(dialog, "GPU_ID") == ["GPU_ID"]
    give(dialog, PROCESSOR="CPU")
    assert opened(dialog, "GPU_ID") == []


def test_what_has_no_meaning_is_passed_all_the_same_and_can_be_taken_back(dialog: Any) -> None:
    give(dialog, MODEL="any", INPUT_FOLDER="/somewhere", PHOTO_ROWS=PER_FEATURE)
    assert opened(dialog, "PHOTO_ROWS") == ["PHOTO_ROWS"]
    given = dialog.mainWidget().createProcessingParameters()
    assert given["PHOTO_ROWS"] == PER_FEATURE
    give(dialog, PHOTO_ROWS="PER_PHOTO")
    assert opened(dialog, "PHOTO_ROWS") == []

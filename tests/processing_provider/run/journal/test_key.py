# SPDX-License-Identifier: GPL-2.0-or-later
"""The name of a run changes with all that its outcomes depend on, and with nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.raster_function import is_own_function
from deep_objects.inference.job import Image, Job
from deep_objects.processing_provider.objects.arrays import PENDING, Footprints, Objects
from deep_objects.processing_provider.run.journal import key as module
from deep_objects.processing_provider.run.journal.key import run_key

from ...support.jobs import job

SHAPES = (b"one", b"", b"three")


def objects(shapes: Sequence[bytes] = SHAPES, **changed: Any) -> Objects:
    """Three objects in one image."""
    footprints = Footprints()
    for shape in shapes:
        footprints.add(shape)
    footprints.complete()
    arrays = {
        "positions": np.arange(3),
        "fids": np.arange(3) + 10,
        "images": np.zeros(3, np.int32),
        "windows": np.arange(12).reshape(3, 4),
        "statuses": np.full(3, PENDING, np.uint8),
        "footprints": footprints,
        "dropped": 0,
    }
    return Objects(**{**arrays, **changed})


def name(given: Job, model: str = "m", imagery: Sequence[str] = ("i",), found: Any = None) -> str:
    """The name of a run."""
    return run_key(given, model, imagery, found or objects())


def choices(**changed: Any) -> Job:
    """A job like any other, with some things ``changed``."""
    usual = {"arguments": (("padding", 0), ("score_threshold", 0.0), ("batch_size", 4))}
    return job(**{**usual, **changed})


MATTERS = {
    "kind": {"kind": "pytorch"},
    "padding": {"arguments": (("padding", 1), ("score_threshold", 0.0), ("batch_size", 4))},
    "threshold": {"arguments": (("padding", 0), ("score_threshold", 0.1), ("batch_size", 4))},
    "bands": {"bands": (2,)},
    "cell size": {"cell_size": 0.5},
    "subject": {"subject": "ITEMS"},
    "scores": {"probabilities": "JSON"},
    "mean over photos": {"subject": "PHOTOS", "photo_rows": "PER_FEATURE"},
    "explanations": {"explanations": "FILES"},
    "further fields": {"further_fields": (("Storeys", "whole"),)},
    "code": {"code_allowed": True},
    "heights": {"rpc_dem": "dem.tif"},
}

MATTERS_NOT = {
    "label field": {"label_field": "Kind"},
    "output CRS": {"output_crs": "EPSG:4326"},
    "processor": {"processor": "GPU"},
    "cards": {"gpu_ids": ("0", "1")},
    "processes": {"parallel": "4"},
    "batch size": {"arguments": (("padding", 0), ("score_threshold", 0.0), ("batch_size", 1))},
    "order of arguments": {
        "arguments": (("score_threshold", 0.0), ("batch_size", 4), ("padding", 0))
    },
    "extent, told by where objects lie": {"extent": (0.0, 0.0, 1.0, 1.0), "extent_crs": "x"},
    "operation, told by where objects lie": {"coordinate_operation": "+proj=noop"},
}


def test_names_are_hashes() -> None:
    assert len(name(choices())) == 64
    assert set(name(choices())) <= set("0123456789abcdef")


@pytest.mark.parametrize("what", MATTERS)
def test_what_changes_outcomes_changes_the_name(what: str) -> None:
    changed = choices(**{k: v for k, v in MATTERS[what].items() if k not in ("kind", "bands")})
    direct = {k: v for k, v in MATTERS[what].items() if k in ("kind", "bands")}
    assert name(replace(changed, **direct)) != name(choices())


@pytest.mark.parametrize("what", MATTERS_NOT)
def test_what_changes_no_outcome_leaves_the_name(what: str) -> None:
    assert name(choices(**MATTERS_NOT[what])) == name(choices())


def test_every_choice_of_a_job_is_known_to_matter_or_not() -> None:
    """A new one matters until somebody says that it does not."""
    assert set(module._LEFT_OUT) <= set(Job.__dataclass_fields__)


@pytest.mark.parametrize(("one", "other"), [("FIELDS", "JSON")])
def test_the_form_of_scores_leaves_the_name(one: str, other: str) -> None:
    assert name(choices(probabilities=one)) == name(choices(probabilities=other))


def test_where_explanations_go_leaves_the_name() -> None:
    assert name(choices(explanations="FILES")) == name(choices(explanations="FIELD"))


def test_the_batch_size_is_an_argument_to_a_models_own_function() -> None:
    model = replace(choices().model, inference_function="own.py")
    assert is_own_function("own.py", "", "", model.model_file)
    names = {
        name(replace(choices(arguments=(("batch_size", size),)), model=model)) for size in (1, 4)
    }
    assert len(names) == 2


def test_the_places_of_model_and_images_leave_the_name() -> None:
    """What they hold is told by digests."""
    moved = replace(
        choices(),
        images=(Image("other", "elsewhere.tif", "gdal"),),
        model=replace(choices().model, folder="/elsewhere"),
    )
    assert name(moved) == name(choices())


@pytest.mark.parametrize(
    "changed",
    [
        {"model": "n"},
        {"imagery": ("j",)},
        {"imagery": ("i", "i")},
        {"imagery": ()},
        {"model": "mi", "imagery": ("",)},
    ],
)
def test_other_models_and_images_change_the_name(changed: dict[str, Any]) -> None:
    assert name(choices(), **changed) != name(choices())


@pytest.mark.parametrize(
    "changed",
    [
        {"positions": np.array([0, 1, 3])},
        {"images": np.array([0, 0, 1], np.int32)},
        {"windows": np.arange(12).reshape(3, 4) + 1},
        {"statuses": np.array([PENDING, PENDING, 3], np.uint8)},
        {"shapes": (b"one", b"", b"three!")},
        {"shapes": (b"", b"one", b"three")},
        {"shapes": (b"onet", b"", b"hree")},
    ],
)
def test_other_objects_change_the_name(changed: dict[str, Any]) -> None:
    assert name(choices(), found=objects(**changed)) != name(choices())


def test_ids_of_objects_leave_the_name() -> None:
    """Outcomes go by number, chips by place."""
    assert name(choices(), found=objects(fids=np.array([7, 8, 9]))) == name(choices())

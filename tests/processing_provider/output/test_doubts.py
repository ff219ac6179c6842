# SPDX-License-Identifier: GPL-2.0-or-later
"""Silent nonsense is told: runs whose rows are all there and say nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ..support.layers import memory_layer, on_ground, scattered_points
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import Result, classify

CHECK = "Check its normalisation, its bands and the imagery's values."


def scaled(factor: float) -> Weights:
    """Weights of a network that something went wrong with."""
    weights = Weights(3, (3, 8, 8))
    weights.values *= factor
    return weights


def run(folder: Path, pixels: np.ndarray, weights: Weights, count: int, **keys: float) -> Result:
    """The run of a small model on ``count`` points in an image of ``pixels``."""
    raster = write_raster(folder / "image.tif", pixels, **keys)
    layer = memory_layer(on_ground(scattered_points(count)), "Point")
    return classify(INPUT=raster, MODEL=linear_model(folder, weights), FEATURES=layer)


def test_the_same_answer_for_every_chip_is_told(folder: Path) -> None:
    """Though the chips differ: a network that died in training does so."""
    dead = scaled(0.0)

    result = run(folder, noise(), dead, 12)

    assert set(result.statuses) <= {"ok", "partial"}
    assert result.log.warnings == [
        f"The model gave exactly the same answer, “{result.column('ClassLabel')[0]}”, for all 12 "
        f"objects that it saw. {CHECK}"
    ]


def test_different_answers_are_no_doubt(folder: Path) -> None:
    assert run(folder, noise(), Weights(3, (3, 8, 8)), 12).log.warnings == []


def test_a_few_equal_answers_are_no_doubt(folder: Path) -> None:
    assert run(folder, noise(), scaled(0.0), 3).log.warnings == []


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_values_that_are_no_numbers_are_told(folder: Path, value: float) -> None:
    """Weights that overflowed; each row has its Status."""
    result = run(folder, noise(), scaled(value), 5)

    assert result.statuses == ["model_error"] * 5
    assert result.log.warnings == [
        "The model answered for none of the 5 objects: it failed, or its values are no numbers. "
        + CHECK
    ]


def test_chips_that_are_all_nodata_are_told(folder: Path) -> None:
    result = run(folder, np.zeros_like(noise()), Weights(3, (3, 8, 8)), 5, nodata=0)

    assert result.statuses == ["nodata"] * 5
    assert result.log.warnings == [
        "All 5 objects lie on NoData. Check the imagery's NoData value, and the bands that the "
        "model takes."
    ]

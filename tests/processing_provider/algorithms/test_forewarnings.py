# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dialog warns of before a run is in the log of every run too."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from ..support.layers import memory_layer, on_ground
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import classify

BANDS = {"Normalization": {"Mean": [120.0] * 3, "Std": [60.0] * 3}}


def test_a_model_of_8_bit_on_deeper_imagery_is_warned_of(folder: Path) -> None:
    raster = write_raster(folder / "image.tif", noise(dtype=np.float32))
    model = linear_model(folder, Weights(3, (3, 8, 8)), **BANDS)
    layer = memory_layer(on_ground([shapely.box(20, 20, 25, 25)]))

    result = classify(INPUT=raster, FEATURES=layer, MODEL=model)

    assert result.log.warnings == [
        "linear.emd normalises values of 8 bit (0 to 255), but those of image are float32. Its "
        "labels may be wrong; scale the imagery to 8 bit with “Translate” of GDAL, or name a "
        "DataRange in the model definition."
    ]


def test_objects_that_chips_show_the_middle_of_are_warned_of(folder: Path) -> None:
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    layer = memory_layer(on_ground([shapely.box(5, 5, 37, 15), shapely.box(9, 9, 49, 45)]))

    result = classify(INPUT=raster, FEATURES=layer, MODEL=model)

    assert result.log.warnings == [
        "2 of 2 objects are more than twice as large as a chip of 8 × 8 pixels, up to 5 times: "
        "linear.emd sees only their middle. A larger CELL_SIZE brings more of each into its chip."
    ]


def test_a_model_that_scales_deep_imagery_itself_is_not_warned_of(folder: Path) -> None:
    raster = write_raster(folder / "image.tif", noise(dtype=np.uint16))
    model = linear_model(folder, Weights(3, (3, 8, 8)), DataRange=[0, 255], **BANDS)
    layer = memory_layer(on_ground([shapely.box(20, 20, 25, 25)]))

    result = classify(INPUT=raster, FEATURES=layer, MODEL=model)

    assert result.log.warnings == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips for training: what is in the folder, and that it is what inference sees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import processing
from osgeo import gdal

from ..support.layers import memory_layer, on_ground, scattered_polygons
from ..support.rasters import noise, write_raster
from ..support.running import Log

EXPORT = "deepobjects:exporttrainingchips"


def export(folder: Path, **parameters: Any) -> tuple[dict[str, Any], Log]:
    """The outputs, and the log."""
    log = Log()
    given = {"CLASS_FIELD": "class", "OUTPUT": str(folder), "CHIP_SIZE": "8", **parameters}
    return processing.run(EXPORT, given, feedback=log), log


def roofs(count: int = 40) -> Any:
    """Polygons all over the image, of three classes."""
    shapes = scattered_polygons(count)
    classes = [["intact"], ["damaged"], ["no roof"]]
    attributes = [classes[number % 3] for number in range(len(shapes))]
    return memory_layer(on_ground(shapes), fields=("class:string",), attributes=attributes)


def pixels_of(path: Path) -> np.ndarray:
    """The pixels (bands, height, width) of a file."""
    return gdal.Open(str(path)).ReadAsArray()


def test_an_image_folder_has_a_folder_for_each_class_in_each_split(tmp_path: Path) -> None:
    image = write_raster(tmp_path / "image.tif", noise())
    outputs, _ = export(tmp_path / "set", INPUT=image, FEATURES=roofs())
    folders = {str(p.relative_to(tmp_path / "set")) for p in (tmp_path / "set").glob("*/*")}
    assert folders == {
        f"{split}/{name}"
        for split in ("train", "val", "test")
        for name in ("damaged", "intact", "no_roof")
    }
    counts = json.loads(outputs["COUNTS"])
    for split, classes in counts["splits"].items():
        for name, count in classes.items():
            found = (tmp_path / "set" / split / name.replace(" ", "_")).glob("*.png")
            assert len(list(found)) == count
    assert outputs["COUNT"] == len(list((tmp_path / "set").glob("*/*/*.png"))) > 30

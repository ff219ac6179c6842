# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports for training, and what is in their folders."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal
from qgis.core import QgsVectorLayer
from shapely.affinity import translate

from .layers import memory_layer, on_ground, scattered_polygons
from .running import Log

EXPORT = "deepobjects:exporttrainingchips"
CLASSES = ("intact", "damaged", "no roof")


def export(folder: Path, **parameters: Any) -> tuple[dict[str, Any], Log]:
    """Outputs and log of an export to ``folder``: chips of 8 pixels by the field class."""
    import processing

    log = Log()
    given = {"CLASS_FIELD": "class", "OUTPUT": str(folder), "CHIP_SIZE": "8", **parameters}
    return processing.run(EXPORT, given, feedback=log), log


def classified(
    shapes: Sequence[Optional[str]], classes: Sequence[Any], kind: str = "Polygon", **more: Any
) -> QgsVectorLayer:
    """Objects, by well-known text, and their classes in the field class."""
    attributes = [[entry] for entry in classes]
    return memory_layer(shapes, kind, fields=("class:string",), attributes=attributes, **more)


def roofs(count: int = 40) -> QgsVectorLayer:
    """Polygons of three classes in turn, whose chips lie within an image."""
    shapes = [translate(shape, 10, 10) for shape in scattered_polygons(count, 50, 40)]
    return classified(on_ground(shapes), [CLASSES[n % 3] for n in range(len(shapes))])


def objects_of(folder: Path) -> list[dict[str, str]]:
    """The rows of objects.csv."""
    with open(folder / "objects.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def json_of(path: Path) -> Any:
    """What a JSON file says."""
    return json.loads(path.read_text("utf-8"))


def pixels_of(path: Path) -> np.ndarray:
    """The pixels (bands, height, width) of a file."""
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, dataset.RasterYSize, -1)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in ``folder``."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

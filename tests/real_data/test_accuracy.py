# SPDX-License-Identifier: GPL-2.0-or-later
"""Real imagery and real labels: train on one half, classify the other through qgis_process.

The data are not part of the project; without them these tests are skipped, and say so. The bounds
are those of the data's own reference figures, less two standard errors.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.chips.window import ChipRule, place_windows
from deep_objects.inference.definition.files.package import write_package
from deep_objects.inference.worker.environment import find_interpreter
from osgeo import gdal, ogr

TRAINING = Path(__file__).with_name("train_small_cnn.py")


@dataclass(frozen=True)
class Case:
    """A raster, its labelled objects, the chip's side and the least accuracy on the east half."""

    raster: str
    objects: str
    layer: str
    side: int
    accuracy: float


AUSTIN = Case("austin/austin_rgb.tif", "austin/austin_objects.gpkg", "objects", 64, 0.878)
POTHOLES = Case(
    "naip_potholes/naip_2020_rgbn.tif", "naip_potholes/naip_points.gpkg", "points", 16, 0.927
)


@pytest.mark.parametrize("case", [AUSTIN, POTHOLES], ids=["austin", "naip_potholes"])
def test_a_model_trained_on_the_west_labels_the_east(
    case: Case, data: Path, qgis_process: Any, run_here: Any, tmp_path: Path
) -> None:
    """Chips cut here with GDAL train a CNN; the algorithm, cutting its own, must do as well."""
    raster, objects = data / case.raster, data / case.objects
    package = train_on_west(case, raster, objects, tmp_path)
    east = tmp_path / "east.gpkg"
    ogr_copy(objects, case.layer, east)

    qgis_process(INPUT=raster, FEATURES=east, MODEL=package, OUTPUT=tmp_path / "out.gpkg")

    rows = read_rows(tmp_path / "out.gpkg", ("class_label", "ClassLabel"))
    accuracy = sum(truth == label for truth, label in rows) / len(rows)
    assessed = run_here(
        "assessaccuracy",
        INPUT=tmp_path / "out.gpkg",
        LABEL_FIELD="ClassLabel",
        TRUTH_FIELD="class_label",
    )
    assert assessed["COUNT"] == len(rows)
    assert assessed["OVERALL_ACCURACY"] == pytest.approx(accuracy)
    assert assessed["KAPPA_LOW"] < assessed["KAPPA"] < assessed["KAPPA_HIGH"]
    print(f"{case.raster}: {accuracy:.3f} of {len(rows)} objects right")
    assert accuracy >= case.accuracy


def train_on_west(case: Case, raster: Path, objects: Path, folder: Path) -> Path:
    """The path of a package with a CNN trained on the objects whose ``split`` is west."""
    image = gdal.Open(str(raster))
    boxes, names = labelled_boxes(objects, case.layer, "west", image.GetGeoTransform())
    classes = sorted(set(names))
    rule = ChipRule(case.side, case.side)
    chips = np.stack([cut_with_gdal(image, window) for window in place_windows(boxes, rule)])
    mean, std = chips.mean(axis=(0, 2, 3)), chips.std(axis=(0, 2, 3))
    labels = np.array([classes.index(name) for name in names], np.int64)
    np.savez(folder / "chips.npz", chips=chips, labels=labels, mean=mean, std=std)
    command = [find_interpreter("torch"), TRAINING, folder / "chips.npz", folder / "model.onnx"]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    emd = {
        "Framework": "ONNX",
        "ModelType": "ObjectClassification",
        "ModelFile": "model.onnx",
        "ImageHeight": case.side,
        "ImageWidth": case.side,
        "ExtractBands": list(range(chips.shape[1])),
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "Normalization": {"Mean": mean.tolist(), "Std": std.tolist()},
        "Classes": [{"Value": value, "Name": name} for value, name in enumerate(classes)],
    }
    write_package(folder / "small.dlpk", emd, [folder / "model.onnx"])
    return folder / "small.dlpk"


def labelled_boxes(
    objects: Path, layer: str, split: str, transform: tuple[float, ...]
) -> tuple[np.ndarray, list[str]]:
    """Bounds in pixels (n, 4) and class names of the objects of one half; the grid is north-up."""
    boxes, names = [], []
    source = ogr.Open(str(objects))
    for feature in source.GetLayerByName(layer):
        if feature["split"] == split:
            left, right, bottom, top = feature.geometry().GetEnvelope()
            columns = [(x - transform[0]) / transform[1] for x in (left, right)]
            rows = [(y - transform[3]) / transform[5] for y in (top, bottom)]
            boxes.append([columns[0], rows[0], columns[1], rows[1]])
            names.append(feature["class_label"])
    return np.array(boxes), names


def cut_with_gdal(image: gdal.Dataset, window: np.ndarray) -> np.ndarray:
    """The window's pixels (bands, height, width), 0 beyond the image."""
    column, row, width, height = window.tolist()
    left, top = max(column, 0), max(row, 0)
    right, bottom = min(column + width, image.RasterXSize), min(row + height, image.RasterYSize)
    chip = np.zeros((image.RasterCount, height, width), np.uint8)
    part = image.ReadAsArray(left, top, right - left, bottom - top)
    chip[:, top - row : bottom - row, left - column : right - column] = part
    return chip


def ogr_copy(objects: Path, layer: str, target: Path) -> None:
    """The objects of the east half in a GeoPackage of their own."""
    options = gdal.VectorTranslateOptions(layers=[layer], where="split = 'east'")
    assert gdal.VectorTranslate(str(target), str(objects), options=options) is not None


def read_rows(path: Path, fields: tuple[str, str]) -> list[tuple[str, str]]:
    """Two fields of every row."""
    source = ogr.Open(str(path))
    return [(row[fields[0]], row[fields[1]]) for row in source.GetLayer(0)]


def test_points_find_the_polygons_that_they_were_drawn_from(data: Path, run_here: Any) -> None:
    """Whichever of both is taken for the classified ones, the points are the sample."""
    layers = [f"{data / POTHOLES.objects}|layername=points"]
    layers.append(f"{data / POTHOLES.objects}|layername=interpreted_polygons")
    for classified, truth in (layers, layers[::-1]):
        found = run_here(
            "assessaccuracy",
            INPUT=classified,
            LABEL_FIELD="class_label",
            TRUTH_LAYER=truth,
            TRUTH_LAYER_FIELD="class_label",
        )
        assert (found["COUNT"], found["COUNT_RIGHT"], found["COUNT_NOT_JOINED"]) == (420, 420, 0)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Generate the bundled sample: an invented orthophoto, its footprints and a trained model.

    python3 generate.py [--out DIR] [--torch-python PATH]

Run it with QGIS's own Python (numpy and GDAL). The pictures are drawn here; the network is
trained by train.py in a Python that has torch, onnx and onnxruntime. The model only ever sees
towns of other seeds than the sample's.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from scene import CLASSES, GSD, Town, draw_town

SAMPLE_SEED, SAMPLE_PIXELS, SAMPLE_BUILDINGS = 1, 1440, 220
TRAINING_SEEDS, VALIDATION_SEED = tuple(range(101, 109)), 201
TRAINING_PIXELS, TRAINING_BUILDINGS = 1152, 170
EPSG = 32633
ORIGIN = (437_400.0, 5_312_640.0)  # upper left corner, m
CHIP, MARGIN = 64, 4  # window in pixels; room for shifts while training
COLOURS = {"intact": [56, 168, 80], "damaged": [240, 160, 32], "destroyed": [208, 40, 48]}
DATE = "2026-01-01T00:00:00Z"  # written into files, so that they do not depend on the day
JPEG = ["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "JPEG_QUALITY=88", "TILED=YES"]


def projection() -> osr.SpatialReference:
    """Return the coordinate reference system of the sample."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def write_picture(path: str, rgb: np.ndarray) -> None:
    """Write a picture (rows, columns, 3) uint8 as a tiled, JPEG-compressed GeoTIFF."""
    rows, columns, bands = rgb.shape
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, bands, gdal.GDT_Byte)
    memory.SetGeoTransform((ORIGIN[0], GSD, 0.0, ORIGIN[1], 0.0, -GSD))
    memory.SetProjection(projection().ExportToWkt())
    for band in range(bands):
        memory.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(rgb[..., band]))
    gdal.GetDriverByName("GTiff").CreateCopy(path, memory, options=JPEG)


def digitise(town: Town, seed: int) -> list[np.ndarray]:
    """Return the footprints as somebody would have drawn them, (k, 2) metres, picture's frame."""
    rng = np.random.default_rng(seed)
    rings = []
    for building in town.buildings:
        ring = building.ring() + rng.normal(0, 0.2, 2)
        rings.append(ring + rng.normal(0, 0.06, ring.shape))
    return rings


def write_footprints(path: Path, town: Town, rings: list[np.ndarray]) -> None:
    """Write the footprints with their true classes as a GeoPackage."""
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", DATE)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("footprints", projection(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("building_id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("true_class", ogr.OFTString))
    layer.StartTransaction()
    for building, ring in zip(town.buildings, rings):
        line = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in [*ring, ring[0]]:
            line.AddPoint_2D(round(ORIGIN[0] + x, 3), round(ORIGIN[1] - y, 3))
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(line)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["building_id"] = building.number
        feature["true_class"] = building.state
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = source = None  # closes the file
    gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def cut_chips(picture: np.ndarray, rings: list[np.ndarray], margin: int) -> np.ndarray:
    """Return the windows around the footprints, (n, 3, CHIP + 2 margin, same) uint8.

    The window is centred on the footprint's bounding box; what lies outside the picture is 0.
    """
    size, pad = CHIP + 2 * margin, CHIP + margin
    padded = np.pad(picture, ((pad, pad), (pad, pad), (0, 0)))
    chips = []
    for ring in rings:
        centre = (ring.min(axis=0) + ring.max(axis=0)) / 2 / GSD
        left, top = (math.floor(c - CHIP / 2 + 0.5) - margin + pad for c in centre)
        chips.append(padded[top : top + size, left : left + size].transpose(2, 0, 1))
    return np.stack(chips)


def read_picture(path: str) -> np.ndarray:
    """Return the decoded pixels of a picture, (rows, columns, 3) uint8."""
    return gdal.Open(path).ReadAsArray().transpose(1, 2, 0)


def labels(town: Town) -> np.ndarray:
    """Return the class numbers of a town's buildings, (n,) int64."""
    return np.array([CLASSES.index(building.state) for building in town.buildings])


def training_scene(seed: int, margin: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the chips and class numbers of a town away from the sample."""
    rgb, town = draw_town(seed, TRAINING_PIXELS, TRAINING_BUILDINGS, home=False)
    path = f"/vsimem/scene_{seed}.tif"
    write_picture(path, rgb)
    chips = cut_chips(read_picture(path), digitise(town, seed), margin)
    gdal.Unlink(path)
    print(f"training area {seed}: {len(chips)} buildings", flush=True)
    return chips, labels(town)


def training_data() -> dict[str, np.ndarray]:
    """Return the arrays that train.py learns from and validates with."""
    scenes = [training_scene(seed, MARGIN) for seed in TRAINING_SEEDS]
    chips, classes = training_scene(VALIDATION_SEED, 0)
    return {
        "train_chips": np.concatenate([scene[0] for scene in scenes]),
        "train_labels": np.concatenate([scene[1] for scene in scenes]),
        "valid_chips": chips,
        "valid_labels": classes,
    }


def train(torch_python: str, arrays: dict[str, np.ndarray], model: Path) -> dict:
    """Train in the other interpreter, leave the ONNX file at model and return the report."""
    data, report = model.with_name("data.npz"), model.with_name("report.json")
    np.savez(data, **arrays)
    command = [os.path.expanduser(torch_python), str(HERE / "train.py"), str(data), str(model)]
    command.append(str(report))
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    subprocess.run(command, check=True, env=environment)
    return json.loads(report.read_text())


def describe(report: dict) -> dict:
    """Return the content of the EMD file."""
    return {
        "Framework": "ONNX",
        "ModelConfiguration": "ObjectClassifier",
        "ModelType": "ObjectClassification",
        "ModelName": "Roof damage (sample)",
        "Description": "Damage to buildings after a storm, for the invented sample scene only.",
        "ModelFile": "roof_damage.onnx",
        "ModelFormat": "NCHW",
        "ImageHeight": CHIP,
        "ImageWidth": CHIP,
        "ExtractBands": [0, 1, 2],
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "ImageSpaceUsed": "MAP_SPACE",
        "Normalization": {"Mean": report["mean"], "Std": report["std"]},
        "MinCellSize": {"x": GSD, "y": GSD},
        "MaxCellSize": {"x": GSD, "y": GSD},
        "Classes": [
            {"Value": value, "Name": name, "Color": COLOURS[name]}
            for value, name in enumerate(CLASSES)
        ],
    }


def pack(path: Path, description: dict, model: bytes) -> None:
    """Write the model package: a ZIP of the EMD and the ONNX file with fixed dates."""
    members = {
        "roof_damage.emd": (json.dumps(description, indent=2) + "\n").encode(),
        "roof_damage.onnx": model,
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o644 << 16
            archive.writestr(info, content, compresslevel=9)


def show(report: dict) -> None:
    """Print the accuracy and the confusion matrix over the sample's buildings."""
    print(f"weights: {report['weights']}, validation accuracy: {report['valid_accuracy']:.3f}")
    print(f"accuracy on the sample: {report['test_accuracy']:.3f}; rows are true classes:")
    for name, row in zip(CLASSES, report["test_confusion"]):
        print(f"  {name:10s}" + "".join(f"{count:5d}" for count in row))


def main() -> None:
    """Generate all three files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE, help="folder for the files")
    parser.add_argument(
        "--torch-python",
        default="~/.local/share/deep_objects/environments/torch/bin/python",
        help="a Python with torch, onnx and onnxruntime",
    )
    options = parser.parse_args()
    gdal.UseExceptions()
    options.out.mkdir(parents=True, exist_ok=True)
    rgb, town = draw_town(SAMPLE_SEED, SAMPLE_PIXELS, SAMPLE_BUILDINGS, home=True)
    picture = options.out / "orthophoto.tif"
    write_picture(str(picture), rgb)
    rings = digitise(town, SAMPLE_SEED)
    write_footprints(options.out / "footprints.gpkg", town, rings)
    arrays = training_data()
    arrays["test_chips"] = cut_chips(read_picture(str(picture)), rings, 0)
    arrays["test_labels"] = labels(town)
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "roof_damage.onnx"
        report = train(options.torch_python, arrays, model)
        pack(options.out / "roof_damage.dlpk", describe(report), model.read_bytes())
    show(report)


if __name__ == "__main__":
    main()

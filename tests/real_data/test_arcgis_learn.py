# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages that arcgis.learn saved, through the whole plugin, against what arcgis.learn answered.

The chips become a raster, side by side, and their outlines the objects.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from deep_objects.inference.definition.files.package import read_member, unpack
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import find_interpreter
from osgeo import gdal, gdal_array, ogr, osr

from ..builders import chips_of
from ..inference.running import classify, load

CELL = 0.3
ORIGIN = (500000.0, 5200000.0)
PACKAGES = (
    "fc_mobilenet_v2_rgb8",
    "fc_resnet18_ms16",
    "fc_vit_tiny_rgb8",
    "fc_multilabel_resnet18_rgb8",
)


@pytest.mark.parametrize(
    ("name", "augmented"),
    [*((name, "False") for name in PACKAGES), *((name, "True") for name in PACKAGES[1:3])],
)
def test_labels_and_probabilities_are_arcgis_learns(
    name: str, augmented: str, data: Path, run_here: Callable[..., Any], tmp_path: Path
) -> None:
    """Every label is the same, every probability within a ten thousandth."""
    golden = json.loads((data / "arcgis_learn" / name / "golden.json").read_text("utf-8"))
    run = next(r for r in golden["runs"] if r["arguments"]["test_time_augmentation"] == augmented)
    chips = load_chips(data, name)
    raster, outlines = write_scene(tmp_path, chips)

    run_here(
        INPUT=raster,
        FEATURES=outlines,
        MODEL=data / "arcgis_learn" / name / f"{name}.dlpk",
        MODEL_ARGUMENTS=f"test_time_augmentation {augmented}",
        PROBABILITIES="JSON",
        OUTPUT=tmp_path / "out.gpkg",
    )

    labels, scores = read_answers(tmp_path / "out.gpkg")
    assert labels == run["labels"]
    assert np.abs(scores - np.array(run["probabilities"])).max() < 1e-4


def test_bands_beyond_and_in_another_order_are_taken_by_extract_bands(
    data: Path, run_here: Callable[..., Any], tmp_path: Path
) -> None:
    """Statistics belong to the raster's bands, and so move with them."""
    name = "fc_resnet18_ms16"
    folder = data / "arcgis_learn" / name
    golden = json.loads((folder / "golden.json").read_text("utf-8"))
    chips = load_chips(data, name)
    order = [4, 2, 0, 3, 1]
    moved = np.concatenate([np.full_like(chips[:, :1], 7), chips[:, order]], axis=1)
    raster, outlines = write_scene(tmp_path, moved)
    values = json.loads(read_member(folder / f"{name}.dlpk")[1])
    values["ExtractBands"] = [1 + order.index(band) for band in range(5)]
    statistics = values["NormalizationStats"]
    for key, listed in statistics.items():
        statistics[key] = [1.0, *(listed[band] for band in order)] if listed else listed
    values["ModelFile"] = str(unpacked(folder / f"{name}.dlpk", f"{name}.pth", tmp_path))

    run_here(
        INPUT=raster,
        FEATURES=outlines,
        MODEL=json.dumps(values),
        PROBABILITIES="JSON",
        OUTPUT=tmp_path / "out.gpkg",
    )

    labels, scores = read_answers(tmp_path / "out.gpkg")
    assert labels == golden["runs"][0]["labels"]
    assert np.abs(scores - np.array(golden["runs"][0]["probabilities"])).max() < 1e-4


CAPTIONER = "caption_resnet18_rgb8"

#: (beam_width, max_length) for which arcgis.learn's own code wrote captions.
SETTINGS = ((5, 20), (1, 20), (2, 20), (3, 20), (8, 20), (5, 3), (3, 5), (5, 2), (4, 12))


@pytest.fixture(scope="module")
def captioner(data: Path, tmp_path_factory: pytest.TempPathFactory) -> ModelDefinition:
    """The captioner's definition, its package unpacked."""
    package = data / "arcgis_learn" / CAPTIONER / f"{CAPTIONER}.dlpk"
    found = find_model_file(read_definition(str(package)))
    return unpack(found, tmp_path_factory.mktemp("captioner"))


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """An inference process for captions."""
    started = Worker(find_interpreter("torch"))
    started.share(1 << 20)
    yield started
    started.close()


@pytest.mark.parametrize(("width", "longest"), SETTINGS)
def test_captions_are_arcgis_learns(
    width: int, longest: int, data: Path, captioner: ModelDefinition, worker: Worker
) -> None:
    """Every word of every caption."""
    found = captions_of(worker, captioner, load_chips(data, CAPTIONER), width, longest)

    assert found == golden_captions(data, width, longest)


def test_captions_of_one_word_are_the_first_words_where_arcgis_learn_fails(
    data: Path, captioner: ModelDefinition, worker: Worker
) -> None:
    """An index error there; here the likeliest first word, which one beam begins with too."""
    chips = load_chips(data, CAPTIONER)

    words = captions_of(worker, captioner, chips, 5, 1)

    assert words == [caption.split()[0] for caption in golden_captions(data, 1, 20)]


def test_the_captions_of_a_layer_are_arcgis_learns(
    data: Path, run_here: Callable[..., Any], tmp_path: Path
) -> None:
    """From a package, without any argument."""
    raster, outlines = write_scene(tmp_path, load_chips(data, CAPTIONER))

    results = run_here(
        INPUT=raster,
        FEATURES=outlines,
        MODEL=data / "arcgis_learn" / CAPTIONER / f"{CAPTIONER}.dlpk",
        OUTPUT=tmp_path / "out.gpkg",
    )

    said = golden_captions(data, 5, 20)
    assert read_captions(tmp_path / "out.gpkg") == (["Caption", "Status"], said)
    counted = {caption: said.count(caption) for caption in sorted(set(said))}
    assert json.loads(results["COUNTS"]) == {"classes": counted, "status": {"ok": 24}}


def test_captions_of_bands_in_another_order_among_others(
    data: Path, run_here: Callable[..., Any], tmp_path: Path
) -> None:
    """ExtractBands takes them; the definition lies beside its model and its words."""
    chips = load_chips(data, CAPTIONER)
    order = [2, 0, 1]
    moved = np.concatenate([np.full_like(chips[:, :1], 7), chips[:, order]], axis=1)
    raster, outlines = write_scene(tmp_path, np.concatenate([moved, 255 - chips[:, :1]], axis=1))
    package = data / "arcgis_learn" / CAPTIONER / f"{CAPTIONER}.dlpk"
    for member in (f"{CAPTIONER}.pth", "vocab"):
        unpacked(package, member, tmp_path)
    values = json.loads(read_member(package)[1])
    values["ExtractBands"] = [1 + order.index(band) for band in range(3)]
    (tmp_path / "moved.emd").write_text(json.dumps(values), "utf-8")

    run_here(
        INPUT=raster,
        FEATURES=outlines,
        MODEL=tmp_path / "moved.emd",
        MODEL_ARGUMENTS="beam_width 3;max_length 5",
        OUTPUT=tmp_path / "out.gpkg",
    )

    found = read_captions(tmp_path / "out.gpkg")
    assert found == (["Caption", "Status"], golden_captions(data, 3, 5))


def golden_captions(data: Path, width: int, longest: int) -> list[str]:
    """What arcgis.learn said of the chips with this setting."""
    golden = json.loads((data / "arcgis_learn" / CAPTIONER / "golden.json").read_text("utf-8"))
    wanted = {"batch_size": "4", "beam_width": str(width), "max_length": str(longest)}
    return next(run["captions"] for run in golden["runs"] if run["arguments"] == wanted)


def captions_of(
    worker: Worker, captioner: ModelDefinition, chips: np.ndarray, width: int, longest: int
) -> list[Any]:
    """What the worker says of ``chips``."""
    arguments = {"beam_width": width, "max_length": longest}
    load(worker, "arcgis_captioner", captioner, 3, arguments)
    return [outcome.label for outcome in classify(worker, chips_of(chips), 4)]


def read_captions(path: Path) -> tuple[list[str], list[str]]:
    """The names of the fields beside the key, and the captions."""
    source = ogr.Open(str(path))  # its rows end with it
    layer = source.GetLayer(0)
    schema = layer.GetLayerDefn()
    names = [schema.GetFieldDefn(i).GetName() for i in range(schema.GetFieldCount())]
    return names, [row["Caption"] for row in layer]


def load_chips(data: Path, name: str) -> np.ndarray:
    """The chips (24, bands, height, width) of a package."""
    with np.load(data / "arcgis_learn" / name / "chips.npz") as archive:
        return archive["chips"]


def unpacked(package: Path, member: str, folder: Path) -> Path:
    """One member of ``package`` as a file in ``folder``."""
    with zipfile.ZipFile(package) as archive:
        return Path(archive.extract(member, folder))


def write_scene(folder: Path, chips: np.ndarray) -> tuple[Path, Path]:
    """A raster with the chips side by side, and a layer of their outlines."""
    count, bands, height, width = chips.shape
    code = gdal_array.NumericTypeCodeToGDALTypeCode(chips.dtype)
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(str(folder / "scene.tif"), count * width, height, bands, code)
    raster.SetGeoTransform((ORIGIN[0], CELL, 0, ORIGIN[1], 0, -CELL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    raster.SetProjection(system.ExportToWkt())
    raster.WriteArray(chips.transpose(1, 2, 0, 3).reshape(bands, height, count * width))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "outlines.gpkg"))
    layer = source.CreateLayer("outlines", system, ogr.wkbPolygon)
    for position in range(count):
        left, right = (ORIGIN[0] + CELL * width * (position + i) for i in (0, 1))
        top, bottom = ORIGIN[1], ORIGIN[1] - CELL * height
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))"))
        layer.CreateFeature(feature)
    return folder / "scene.tif", folder / "outlines.gpkg"


def read_answers(path: Path) -> tuple[list[str], np.ndarray]:
    """The labels, and the scores (n, classes) in the order of the classes."""
    source = ogr.Open(str(path))  # its rows end with it
    rows = [(row["ClassLabel"], row["Scores"]) for row in source.GetLayer(0)]
    scores = np.array([list(json.loads(text).values()) for _, text in rows])
    return [label for label, _ in rows], scores

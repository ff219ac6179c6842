# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of each layout, as the programs that train with them read them."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.worker.environment import find_interpreter
from shapely.affinity import translate

from ..support.layers import on_ground, scattered_points
from ..support.rasters import noise, write_raster
from ..support.training import classified, export, json_of, objects_of, pixels_of, roofs

#: What reads an ImageFolder with the interpreter of the torch environment, and tells what it is.
READ_WITH_TORCHVISION = """
import json, sys
from torchvision.datasets import ImageFolder
from torchvision.transforms.functional import pil_to_tensor
told = {}
for split in ("train", "val", "test"):
    found = ImageFolder(f"{sys.argv[1]}/{split}", transform=pil_to_tensor)
    told[split] = {
        "classes": found.class_to_idx,
        "paths": [path for path, _ in found.samples],
        "labels": [label for _, label in found],
        "sums": [int(pixels.long().sum()) for pixels, _ in found],
    }
print(json.dumps(told))
"""


def arcgis_labels(folder: Path) -> dict[str, str]:
    """The class of each picture of Labeled_Tiles, found as arcgis.learn finds it.

    By a picture's own path to its label, and by the label's number in the definition.
    """
    classes = json_of(folder / "esri_model_definition.emd")["Classes"]
    names = {entry["Value"]: entry["Name"] for entry in classes}
    found = {}
    for picture in sorted((folder / "images").glob("*.png")):
        label = picture.parents[1] / "labels" / picture.name.replace(picture.suffix, ".xml")
        (tagged,) = ElementTree.parse(label).getroot().findall("object")
        box = [float(side.text or "") for side in tagged.find("bndbox") or ()]
        assert box == [0, 0, 8, 8]
        found[picture.name] = names[int(tagged.findtext("name") or "")]
    return found


@pytest.fixture
def image(folder: Path) -> str:
    return write_raster(folder / "image.tif", noise(), names=("Red", "Green", "Blue"))


def test_torchvision_reads_an_image_folder(folder: Path, image: str) -> None:
    """In the environment of PyTorch models: classes, labels and pixels."""
    place = folder / "set"
    export(place, INPUT=image, FEATURES=roofs(60), BLOCK_SIZE=4)
    command = [str(find_interpreter("torch")), "-c", READ_WITH_TORCHVISION, str(place)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    rows = {row["file"]: row for row in objects_of(place)}
    known = {entry["folder"]: entry for entry in json_of(place / "dataset.json")["classes"]}
    for found in told.values():
        assert found["classes"] == {name: entry["index"] for name, entry in known.items()}
        for path, label, total in zip(found["paths"], found["labels"], found["sums"]):
            row = rows.pop(str(Path(path).relative_to(place)))
            (entry,) = [entry for entry in known.values() if entry["index"] == label]
            assert entry["name"] == row["class"]
            assert total == pixels_of(Path(path)).sum()
    assert rows == {}


def test_labeled_tiles_have_a_label_for_each_picture_and_a_list_of_both(
    folder: Path, image: str
) -> None:
    place = folder / "set"
    export(place, INPUT=image, FEATURES=roofs(), LAYOUT="Labeled_Tiles", SPLIT="70;30")
    rows = objects_of(place)
    for split in ("train", "val"):
        mine = [row for row in rows if row["split"] == split]
        expected = {Path(row["file"]).name: row["class"] for row in mine}
        assert arcgis_labels(place / split) == expected
        lines = (place / split / "map.txt").read_text().splitlines()
        assert lines == [f"images/{name} labels/{Path(name).stem}.xml" for name in sorted(expected)]
        for line in lines:
            assert all((place / split / part).is_file() for part in line.split())


def test_the_definition_of_labeled_tiles_tells_how_chips_were_cut(folder: Path, image: str) -> None:
    """By the keys of ArcGIS Pro's own exports; and we read it as what it describes."""
    place = folder / "set"
    export(place, INPUT=image, FEATURES=roofs(), LAYOUT="Labeled_Tiles", SPLIT="", BLACKEN="YES")
    emd = json_of(place / "esri_model_definition.emd")
    pixels = np.stack([pixels_of(place / row["file"]) for row in objects_of(place)])
    values = np.moveaxis(pixels, 1, 0).reshape(3, -1).astype(float)
    for told, band, name in zip(emd.pop("AllTilesStats"), values, ("Red", "Green", "Blue")):
        assert told["BandName"] == name
        measured = [band.min(), band.max(), band.mean(), band.std()]
        assert [told[key] for key in ("Min", "Max", "Mean", "StdDev")] == pytest.approx(measured)
    well_known = emd.pop("WellKnownBandNames (FYI, these band names can be used in ExtractBands)")
    assert well_known[:3] == ["Red", "Green", "Blue"]
    cell = {"x": 1.0, "y": 1.0, "spatialReference": {"wkid": 32633}}
    assert [entry.pop("Color") for entry in emd["Classes"]]
    assert emd == {
        "ModelType": "ObjectClassification",
        "MetaDataMode": "Labeled_Tiles",
        "ImageWidth": 8,
        "ImageHeight": 8,
        "ExtractBands": [0, 1, 2],
        "CropTileMode": "Fixed_Size",
        "BlackenAroundFeature": True,
        "ImageSpaceUsed": "MAP_SPACE",
        "MinCellSize": cell,
        "MaxCellSize": cell,
        "InputRastersProps": {
            "RasterCount": 1,
            "SensorName": "Raster Dataset",
            "BandNames": ["Red", "Green", "Blue"],
        },
        "Classes": [
            {"Value": 1, "Name": "damaged"},
            {"Value": 2, "Name": "intact"},
            {"Value": 3, "Name": "no roof"},
        ],
    }
    weights = {"ModelFile": "w.pth", "ModelParameters": {"backbone": "resnet18"}}
    read = read_emd({**emd, **weights}, "esri_model_definition.emd")
    assert (read.chip_width, read.blacken, read.class_names[2]) == (8, True, "no roof")


def test_the_statistics_of_esri_count_chips_classes_and_areas(folder: Path, image: str) -> None:
    place = folder / "set"
    layer = roofs()
    export(place, INPUT=image, FEATURES=layer, LAYOUT="Labeled_Tiles", SPLIT="")
    told = json_of(place / "esri_accumulated_stats.json")
    rows = objects_of(place)
    areas: dict[str, list[float]] = {"damaged": [], "intact": [], "no roof": []}
    for feature in layer.getFeatures():
        areas[feature["class"]].append(feature.geometry().area())
    bands = told.pop("BandStatsState")
    assert [band["Num"] for band in bands] == [64 * len(rows)] * 3
    spreads = told["FeatureStats"].pop("FeatureAreaPerClass")
    for spread, found in zip(spreads, areas.values()):
        measured = [min(found), max(found), np.mean(found), sum(found), len(found)]
        assert list(spread.values()) == pytest.approx(measured)
    counts = [len(found) for found in areas.values()]
    cells = [told.pop(key) for key in ("MinCellSize", "MaxCellSize")]
    assert cells[0] == cells[1]
    assert told == {
        "Version": 1,
        "NumBands": 3,
        "TileSizeX": 8,
        "TileSizeY": 8,
        "NumClasses": 3,
        "NumTiles": len(rows),
        "OutputFeatures": True,
        "MetaDataMode": "Labeled_Tiles",
        "Classes": [
            {"ClassValue": 1, "ClassName": "damaged"},
            {"ClassValue": 2, "ClassName": "intact"},
            {"ClassValue": 3, "ClassName": "no roof"},
        ],
        "FeatureStats": {
            "NumClasses": 3,
            "NumImagesTotal": len(rows),
            "NumFeaturesTotal": len(rows),
            "NumImagesPerClass": counts,
            "NumFeaturesPerClass": counts,
            "NumFeaturesPerImage": {
                "Min": 1,
                "Max": 1,
                "Mean": 1.0,
                "Sum": len(rows),
                "Count": len(rows),
            },
        },
    }
    lines = (place / "stats.txt").read_text().splitlines()
    assert lines[:4] == [
        f"images = {len(rows)} *3*8*8",
        f"features = {len(rows)}",
        "features per image = [min = 1, mean = 1.00, max = 1]",
        "classes = 3",
    ]
    assert lines[5].split()[:4] == ["damaged", "1", str(counts[0]), str(counts[0])]


def test_a_negative_class_has_a_value_that_a_definition_may_hold(folder: Path, image: str) -> None:
    """The other numbers stay what they are, in the labels too, and the log tells of it."""
    places = on_ground([translate(p, 10, 10) for p in scattered_points(4, 50, 40)])
    layer = classified(places, ["-1", "0", "1", "2"], "Point")
    place = folder / "set"
    _, log = export(place, INPUT=image, FEATURES=layer, LAYOUT="Labeled_Tiles", SPLIT="")
    found = arcgis_labels(place)
    assert list(found.values()) == ["-1", "0", "1", "2"]
    emd = json_of(place / "esri_model_definition.emd")
    assert [entry["Value"] for entry in emd["Classes"]] == [0, 1, 2, 3]
    assert log.warnings == [
        "A class has a value of 0 or more, so negative numbers have others: -1 → 3."
    ]
    weights = {"ModelFile": "w.pth", "ModelParameters": {"backbone": "resnet18"}}
    read = read_emd({**emd, **weights}, "esri_model_definition.emd")
    assert list(read.class_names) == ["0", "1", "2", "-1"]


def test_multi_labeled_tiles_name_all_classes_of_an_object(folder: Path, image: str) -> None:
    """As arcgis.learn divides them: at commas, which a name must not have itself."""
    classes = ["roof;snow, ice", "snow, ice", "roof", "roof ; roof", ";", "<b>&"]
    places = scattered_points(len(classes), 50, 40)
    layer = classified(on_ground([translate(p, 10, 10) for p in places]), classes, "Point")
    place = folder / "set"
    outputs, log = export(place, INPUT=image, FEATURES=layer, LAYOUT="MultiLabeled_Tiles", SPLIT="")
    found = [
        ElementTree.parse(place / "labels" / f"{n:09d}.xml").findtext("object/name")
        for n in (0, 1, 2, 3, 5)
    ]
    assert found == ["roof,snow_ ice", "snow_ ice", "roof", "roof", "<b>&"]
    assert json.loads(outputs["COUNTS"]) == {
        "status": {"ok": 5, "no_class": 1},
        "splits": {"all": {"<b>&": 1, "roof": 3, "snow, ice": 2}},
    }
    assert json_of(place / "esri_accumulated_stats.json")["MetaDataMode"] == "MultiLabeled_Tiles"
    names = [entry["Name"] for entry in json_of(place / "esri_model_definition.emd")["Classes"]]
    assert names == ["<b>&", "roof", "snow_ ice"]
    assert log.warnings == [
        "In the labels commas stand between classes, so some have other names: "
        "snow, ice → snow_ ice."
    ]


def test_labels_definition_and_counts_of_several_classes_tell_them_by_one_name(
    folder: Path, image: str
) -> None:
    """Also where two would be the same without their commas; the class itself is told beside."""
    classes = ["a,b", "a_b", "a,b;a_b"]
    places = on_ground([translate(p, 10, 10) for p in scattered_points(3, 50, 40)])
    place = folder / "set"
    layer = classified(places, classes, "Point")
    export(place, INPUT=image, FEATURES=layer, LAYOUT="MultiLabeled_Tiles", SPLIT="")
    found = [
        ElementTree.parse(place / "labels" / f"{n:09d}.xml").findtext("object/name")
        for n in range(3)
    ]
    assert found == ["a_b_2", "a_b", "a_b_2,a_b"]
    defined = json_of(place / "esri_model_definition.emd")["Classes"]
    assert [(entry["Name"], entry.get("TrueName")) for entry in defined] == [
        ("a_b_2", "a,b"),
        ("a_b", None),
    ]
    stats = json_of(place / "esri_accumulated_stats.json")
    assert [entry["ClassName"] for entry in stats["Classes"]] == ["a_b_2", "a_b"]
    assert stats["FeatureStats"]["NumFeaturesPerClass"] == [2, 2]
    lines = (place / "stats.txt").read_text().splitlines()
    assert [line.split()[0] for line in lines[5:]] == ["a_b_2", "a_b"]
    told = json_of(place / "dataset.json")["classes"]
    assert [entry["name"] for entry in told] == ["a,b", "a_b"]


def test_imagenet_has_folders_of_classes_that_its_definition_knows(
    folder: Path, image: str
) -> None:
    """arcgis.learn takes the folder for the class, and looks it up in the definition."""
    place = folder / "set"
    export(place, INPUT=image, FEATURES=roofs(), LAYOUT="Imagenet", SPLIT="")
    rows = objects_of(place)
    pictures = (place / "map.txt").read_text().split()
    assert pictures == [row["file"] for row in rows if row["file"]]
    classes = json_of(place / "esri_model_definition.emd")["Classes"]
    known = {entry["Name"]: entry.get("TrueName", entry["Name"]) for entry in classes}
    assert known == {"damaged": "damaged", "intact": "intact", "no_roof": "no roof"}
    for row in rows:
        assert known[Path(row["file"]).parent.stem] == row["class"]


@pytest.mark.parametrize("layout", ["ImageFolder", "Imagenet"])
def test_classes_whose_folders_have_other_names_are_told(
    folder: Path, image: str, layout: str
) -> None:
    names = ["roof", "No Roof", "no roof", "Dächer", "屋根", "1.5 m", "a/b"]
    places = scattered_points(len(names), 50, 40)
    layer = classified(on_ground([translate(p, 10, 10) for p in places]), names, "Point")
    _, log = export(folder / "set", INPUT=image, FEATURES=layer, LAYOUT=layout, SPLIT="")
    assert log.warnings == [
        "Some folders are called otherwise than their classes: 1.5 m → 1_5_m, a/b → a_b, Dächer → "
        "Dacher, No Roof → No_Roof, no roof → no_roof_2 and 1 more. dataset.json tells which "
        "folder is which class."
    ]


@pytest.mark.parametrize("layout", ["Labeled_Tiles", "MultiLabeled_Tiles"])
def test_where_no_folder_is_a_class_none_is_told(folder: Path, image: str, layout: str) -> None:
    _, log = export(folder / "set", INPUT=image, FEATURES=roofs(), LAYOUT=layout, SPLIT="")
    assert log.warnings == []


def test_boxes_make_tiles_of_variable_size(folder: Path, image: str) -> None:
    place = folder / "set"
    export(
        place,
        INPUT=image,
        FEATURES=roofs(),
        LAYOUT="Labeled_Tiles",
        SPLIT="",
        CROP_MODE="BOX",
        CHIP_SIZE="20",
    )
    emd = json_of(place / "esri_model_definition.emd")
    sizes = [(int(row["width"]), int(row["height"])) for row in objects_of(place)]
    assert emd["CropTileMode"] == "Variable_Size"
    assert (emd["ImageWidth"], emd["ImageHeight"]) == tuple(map(max, zip(*sizes)))


@pytest.mark.parametrize(
    "bands, dtype, expected",
    [(3, np.uint8, "png"), (1, np.uint8, "tif"), (4, np.uint8, "tif"), (3, np.float32, "tif")],
)
def test_the_format_follows_the_pixels(folder: Path, bands: int, dtype: Any, expected: str) -> None:
    image = write_raster(folder / "image.tif", noise(bands, dtype=dtype))
    export(folder / "set", INPUT=image, FEATURES=roofs(6), SPLIT="")
    assert {Path(row["file"]).suffix for row in objects_of(folder / "set")} == {f".{expected}"}


def test_a_jpeg_is_near_the_pixels(folder: Path) -> None:
    smooth = np.broadcast_to(np.arange(70) * 3, (3, 60, 70)).astype(np.uint8)
    image = write_raster(folder / "image.tif", smooth)
    for file_format in ("JPEG", "PNG"):
        export(folder / file_format, INPUT=image, FEATURES=roofs(9), SPLIT="", FORMAT=file_format)
    for near, exact in zip(objects_of(folder / "JPEG"), objects_of(folder / "PNG")):
        pixels = [
            pixels_of(folder / "JPEG" / near["file"]),
            pixels_of(folder / "PNG" / exact["file"]),
        ]
        assert np.abs(pixels[0].astype(int) - pixels[1]).max() <= 12

# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips for training: they are what a model sees, none is lost silently, nothing is overwritten."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ...raster_models import single_model
from ..support.layers import memory_layer, on_ground, scattered_points, scattered_polygons
from ..support.models import echo_model, seen_chip
from ..support.rasters import ORIGIN, noise, write_raster
from ..support.running import classify
from ..support.training import (
    classified,
    contents,
    export,
    json_of,
    objects_of,
    pixels_of,
    roofs,
)

SIDE = 8


def numbered(log_lines: list[str], start: str) -> str:
    """The one line that begins with ``start``."""
    (found,) = [line for line in log_lines if line.startswith(start)]
    return found


@pytest.mark.parametrize(
    "keys, dtype, span",
    [
        ({}, np.uint8, (0.0, 255.0)),
        ({"BlackenAroundFeature": 1}, np.uint8, (0.0, 255.0)),
        ({"BlackenAroundFeature": 1, "ExtractBands": [3, 0]}, np.uint16, (0.0, 65535.0)),
    ],
)
def test_chips_are_what_a_model_sees(
    folder: Path, keys: dict[str, Any], dtype: Any, span: tuple[float, float]
) -> None:
    """Pixel for pixel, in the inference process: windows, bands, NoData, edges, blackening."""
    pixels = noise(bands=4, dtype=dtype)
    pixels[1, 20:30, 30:44] = 7
    image = write_raster(folder / "image.tif", pixels, nodata=7)
    shapes = [*scattered_polygons(25), shapely.box(-3, -2, 4, 5)]
    layer = classified(on_ground(shapes), ["a"] * len(shapes))
    bands = len(keys.get("ExtractBands", range(4)))
    model = echo_model(folder, bands, SIDE, SIDE, span, **keys)
    seen = classify(INPUT=image, FEATURES=layer, MODEL=model, PROBABILITIES="JSON")
    export(folder / "set", INPUT=image, FEATURES=layer, MODEL=model, CHIP_SIZE="", FORMAT="TIFF")
    rows = objects_of(folder / "set")
    assert [row["status"] for row in rows] == seen.statuses
    for row, scores in zip(rows, seen.scores()):
        assert (scores is None) == (row["file"] == "")
        if scores is None:
            continue
        chip = seen_chip(scores, (bands, SIDE, SIDE), span)
        found = pixels_of(folder / "set" / row["file"])
        assert found.dtype == dtype
        np.testing.assert_allclose(found, chip, rtol=0, atol=(span[1] - span[0]) * 2e-6)


def test_boxes_of_objects_keep_their_sizes_and_their_pixels(folder: Path) -> None:
    """As the inference process gets them, before it stretches them."""
    pixels = noise()
    image = write_raster(folder / "image.tif", pixels)
    layer = classified(
        on_ground([shapely.box(10.2, 20, 15, 27), shapely.box(30, 30, 42, 33)]), "ab"
    )
    export(folder / "set", INPUT=image, FEATURES=layer, CROP_MODE="BOX", PADDING=1, CHIP_SIZE="10")
    small, large = objects_of(folder / "set")
    assert [small[key] for key in ("column", "row", "width", "height")] == ["9", "19", "7", "9"]
    found = pixels_of(folder / "set" / small["file"])
    np.testing.assert_array_equal(found, pixels[:, 19:28, 9:16])
    assert [large["width"], large["height"]] == ["10", "10"]


def test_a_chip_lies_where_it_was_cut(folder: Path) -> None:
    """A GeoTIFF knows it itself, a PNG has a world file beside it in Esri's layouts."""
    image = write_raster(folder / "image.tif", noise(), cell=(0.5, 0.25))
    layer = classified(on_ground([shapely.box(10, 20, 18, 28)], (0.5, 0.25)), "a")
    for file_format in ("TIFF", "PNG"):
        place = folder / file_format
        given = {"INPUT": image, "FEATURES": layer, "FORMAT": file_format, "SPLIT": ""}
        export(place, LAYOUT="Imagenet", **given)
        (row,) = objects_of(place)
        chip = gdal.Open(str(place / row["file"]))
        transform = (ORIGIN[0] + 10 * 0.5, 0.5, 0, ORIGIN[1] - 20 * 0.25, 0, -0.25)
        np.testing.assert_allclose(chip.GetGeoTransform(), transform)
        assert (chip.GetSpatialRef() is not None) == (file_format == "TIFF")


def test_infinite_values_are_written_and_have_no_mean(
    folder: Path, recwarn: pytest.WarningsRecorder
) -> None:
    """They are pixels, as of an index that divides by nothing; JSON has no word for them."""
    pixels = noise(1, dtype=np.float32)
    pixels[0, 24, 14] = np.inf
    image = write_raster(folder / "image.tif", pixels)
    layer = classified(on_ground([shapely.box(10, 20, 18, 28), shapely.box(30, 30, 38, 38)]), "ab")
    export(folder / "set", INPUT=image, FEATURES=layer, SPLIT="")
    first, _ = objects_of(folder / "set")
    np.testing.assert_array_equal(
        pixels_of(folder / "set" / first["file"]), pixels[:, 20:28, 10:18]
    )
    told = json_of(folder / "set" / "dataset.json")["splits"][""]
    assert (told["mean"], told["std"], told["max"]) == ([None], [None], [None])
    lowest = min(pixels[0, 20:28, 10:18].min(), pixels[0, 30:38, 30:38].min())
    assert told["min"] == [pytest.approx(lowest)]
    assert [w.message for w in recwarn if w.category is RuntimeWarning] == []  # numpy's


def test_objects_without_a_chip_are_counted_with_their_reasons(folder: Path) -> None:
    pixels = noise()
    pixels[:, :20, :20] = 0
    image = write_raster(folder / "image.tif", pixels, nodata=0)
    shapes = [
        *on_ground([shapely.box(30, 30, 36, 36), shapely.box(40, 40, 46, 46)]),
        *on_ground([shapely.box(500, 0, 510, 9), shapely.box(5, 5, 9, 9)]),
        None,
        *on_ground([shapely.box(50, 30, 56, 36), shapely.box(50, 40, 56, 46)]),
    ]
    classes = ["a", None, "a", "a", "a", "  ", "b"]
    outputs, log = export(
        folder / "set", INPUT=image, FEATURES=classified(shapes, classes), SPLIT=""
    )
    rows = objects_of(folder / "set")
    expected = ["ok", "no_class", "outside", "nodata", "invalid_geometry", "no_class", "ok"]
    assert [row["status"] for row in rows] == expected
    assert [bool(row["file"]) for row in rows] == [status == "ok" for status in expected]
    counts = {"ok": 2, "outside": 1, "nodata": 1, "invalid_geometry": 1, "no_class": 2}
    assert json.loads(outputs["COUNTS"]) == {
        "status": counts,
        "splits": {"all": {"a": 1, "b": 1}},
    }
    told = {name: value for name, value in outputs.items() if name.startswith("COUNT_")}
    assert told == {
        "COUNT_OBJECTS": 7,
        "COUNT_NO_CLASS": 2,
        "COUNT_TRAIN": 0,
        "COUNT_VAL": 0,
        "COUNT_TEST": 0,
    }
    assert outputs["COUNT"] == 2
    assert numbered(log.infos, "without a chip") == (
        "without a chip: 1 outside, 1 nodata, 1 invalid_geometry, 2 no_class"
    )


def test_a_class_of_which_no_object_lies_in_the_imagery_is_none(folder: Path) -> None:
    """Readers refuse classes without a picture."""
    image = write_raster(folder / "image.tif", noise())
    shapes = on_ground([shapely.Point(30, 30), shapely.Point(800, 30)])
    export(folder / "set", INPUT=image, FEATURES=classified(shapes, "ab", "Point"), SPLIT="")
    assert [path.name for path in (folder / "set").iterdir() if path.is_dir()] == ["a"]
    assert [row["class"] for row in objects_of(folder / "set")] == ["a", "b"]


@pytest.mark.parametrize("name", ["two\nlines", "two\rlines", "two\r\nlines", 'a "b", c'])
def test_a_class_of_any_characters_is_one_value_of_the_list_of_objects(
    folder: Path, name: str
) -> None:
    image = write_raster(folder / "image.tif", noise())
    layer = classified(on_ground(scattered_points(2)), [name, "b"], "Point")
    export(folder / "set", INPUT=image, FEATURES=layer, SPLIT="")
    assert [(row["class"], row["status"]) for row in objects_of(folder / "set")] == [
        (name, "ok"),
        ("b", "ok"),
    ]


def test_classes_that_are_whole_numbers_are_their_own_values(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_points(4))
    layer = memory_layer(texts, "Point", fields=("class:double",), attributes=[[10], [2], [2], [0]])
    export(folder / "set", INPUT=image, FEATURES=layer, SPLIT="")
    told = json.loads((folder / "set" / "dataset.json").read_text())["classes"]
    assert [(entry["value"], entry["name"]) for entry in told] == [(0, "0"), (2, "2"), (10, "10")]


@pytest.mark.parametrize(
    ("kind", "value", "name"),
    [
        ("boolean", True, "true"),
        ("double", 1234567.0, "1234567"),
        ("date", QDate(2026, 5, 1), "2026-05-01"),
        ("string[]", ["a", "b"], "a;b"),
    ],
)
def test_a_field_of_any_type_names_classes(folder: Path, kind: str, value: Any, name: str) -> None:
    """Accuracy is assessed by the same names."""
    image = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_points(1))
    layer = memory_layer(texts, "Point", fields=(f"class:{kind}",), attributes=[[value]])
    export(folder / "set", INPUT=image, FEATURES=layer, SPLIT="")
    assert [row["class"] for row in objects_of(folder / "set")] == [name]


def test_the_classes_of_a_model_keep_their_values_and_colours(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    classes = [
        {"Value": 7, "Name": "damaged", "Color": [1, 2, 3]},
        {"Value": 4, "Name": "intact", "Color": [4, 5, 6]},
    ]
    model = echo_model(folder, 3, SIDE, SIDE)
    emd = json.loads(Path(model).read_text())
    text = json.dumps({**emd, "Classes": classes, "ModelFile": str(folder / "echo.onnx")})
    export(folder / "set", INPUT=image, FEATURES=roofs(), MODEL=text, CHIP_SIZE="", SPLIT="")
    told = json.loads((folder / "set" / "dataset.json").read_text())["classes"]
    assert [(entry["value"], entry["name"]) for entry in told] == [
        (4, "intact"),
        (7, "damaged"),
        (8, "no roof"),
    ]
    assert [entry["color"] for entry in told][:2] == [[4, 5, 6], [1, 2, 3]]


def test_no_block_of_the_ground_is_in_two_splits(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    points = scattered_points(200)
    texts = on_ground(points)
    layer = classified(texts, ["a", "b"] * 100, "Point")
    _, log = export(folder / "set", INPUT=image, FEATURES=layer, SPLIT="60;20;20", BLOCK_SIZE=10)
    splits = defaultdict(set)
    for row, text in zip(objects_of(folder / "set"), texts):
        place = shapely.from_wkt(text)
        splits[place.x // 10, place.y // 10].add(row["split"])
    assert {len(found) for found in splits.values()} == {1}
    told = numbered(log.infos, "Neighbours")
    assert told == (
        f"Neighbours stay together: {len(splits)} blocks with sides of 10 in units of the objects' "
        "CRS."
    )


def test_the_same_seed_divides_in_the_same_way_and_another_one_in_another(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    layer = classified(on_ground(scattered_points(90)), ["a", "b", "c"] * 30, "Point")
    found = []
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        export(folder / name, INPUT=image, FEATURES=layer, BLOCK_SIZE=5, SEED=seed)
        found.append([row["split"] for row in objects_of(folder / name)])
    assert found[0] == found[1] != found[2]


def test_an_object_that_several_images_show_stays_in_one_split(folder: Path) -> None:
    images = [write_raster(folder / f"{n}.tif", noise(seed=n)) for n in (1, 2)]
    layer = classified(on_ground(scattered_points(60)), ["a", "b"] * 30, "Point")
    export(
        folder / "set",
        INPUT=images,
        FEATURES=layer,
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        BLOCK_SIZE=5,
    )
    splits, pictures = defaultdict(set), defaultdict(set)
    for row in objects_of(folder / "set"):
        splits[row["feature"]].add(row["split"])
        pictures[row["feature"]].add(row["image"])
    assert {len(found) for found in splits.values()} == {1}
    assert {frozenset(found) for found in pictures.values()} == {frozenset({"1.tif", "2.tif"})}


def test_the_log_tells_what_came_out_by_class_and_split_and_what_is_missing(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    shapes = [shapely.Point(x, y) for x in (5, 65) for y in (5, 6, 7, 8)]
    layer = classified(on_ground(shapes), ["a", "a", "a", "b"] + ["a"] * 4, "Point")
    _, log = export(
        folder / "set", INPUT=image, FEATURES=layer, SPLIT="50;50;0", BLOCK_SIZE=30, SEED=3
    )
    begin = log.infos.index(numbered(log.infos, "8 of 8 objects became chips"))
    with_b = "train" if log.infos[begin + 2].startswith("  b  1 train") else "val"
    b_told = "1 train, 0 val" if with_b == "train" else "0 train, 1 val"
    a_told = "3 train, 4 val" if with_b == "train" else "4 train, 3 val"
    assert log.infos[begin + 1 : begin + 4] == [
        f"  a  {a_told}",
        f"  b  {b_told}",
        "in all: 4 train, 4 val",
    ]
    without = "val" if with_b == "train" else "train"
    assert log.warnings == [f"{without} has no chip of b. Choose a smaller BLOCK_SIZE."]


@pytest.mark.parametrize(
    "given, message",
    [
        (
            {"SPLIT": "80;30"},
            "SPLIT is “80;30”, which adds up to 110 percent. Correct it to 100.",
        ),
        (
            {"SPLIT": "most of it"},
            "SPLIT is “most of it”, percentages for train, val and test are needed. Write for "
            "example 80;10;10, or leave it empty.",
        ),
        (
            {"CLASS_FIELD": "kind"},
            "CLASS_FIELD: objects has no field kind. Choose one of its fields.",
        ),
        (
            {"BANDS": "1,9"},
            "BANDS asks for band 9, but image has 4 bands. Correct BANDS.",
        ),
        (
            {"FORMAT": "JPEG"},
            "FORMAT is JPEG, which holds 1 or 3 bands of 8 bit, but the chips of image have 4 "
            "bands of uint8. Choose TIFF, or other BANDS.",
        ),
        (
            {"CHIP_SIZE": "small"},
            "CHIP_SIZE is “small”, a number of pixels is needed. Write for example 64, or 64x48 "
            "for width and height.",
        ),
        (
            {"INPUT": None},
            "INPUT: no imagery was given. Choose a raster layer or file, or INPUT_FOLDER.",
        ),
    ],
)
def test_what_cannot_be_exported_is_refused_before_any_work(
    folder: Path, given: dict[str, Any], message: str
) -> None:
    image = write_raster(folder / "image.tif", noise(bands=4))
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", **{"INPUT": image, "FEATURES": roofs(), **given})
    assert message in str(refused.value)
    assert not (folder / "set").exists()


def test_what_only_a_models_own_code_knows_has_to_be_given(folder: Path) -> None:
    """Whatever its definition says: the code may say otherwise."""
    image = write_raster(folder / "image.tif", noise())
    model = single_model(folder / "model", "Witness", ModelFile=None)
    known = {"CHIP_SIZE": "8", "CROP_MODE": "FIXED", "BLACKEN": "NO", "BANDS": "1,2,3"}
    for missing in known:
        given = {**known, missing: ""}
        with pytest.raises(QgsProcessingException) as refused:
            export(folder / "set", INPUT=image, FEATURES=roofs(), MODEL=model, **given)
        assert str(refused.value).endswith(
            "MODEL: test.emd does not say what its chips are, its own code does. Give CHIP_SIZE, "
            "CROP_MODE, BLACKEN and BANDS as that code has them."
        )
    export(folder / "set", INPUT=image, FEATURES=roofs(), MODEL=model, **known)
    files = [row["file"] for row in objects_of(folder / "set") if row["file"]]
    assert {pixels_of(folder / "set" / file).shape for file in files} == {(3, 8, 8)}


OTHER_TYPES = {"float32": 25_500.5, "int16": -300, "uint16": 40_000}


def images_of_two_types(folder: Path, dtype: str) -> list[str]:
    """A picture of 8 bit, and to the right of it an image of ``dtype`` with values beyond those."""
    other = np.full((3, 60, 70), OTHER_TYPES[dtype], dtype)
    right = (ORIGIN[0] + 70, ORIGIN[1])
    return [
        write_raster(folder / "first.tif", noise(3, 60, 70)),
        write_raster(folder / "second.tif", other, origin=right),
    ]


def objects_on_both() -> QgsVectorLayer:
    return classified(on_ground([shapely.Point(30, 30), shapely.Point(100, 30)]), "ab", "Point")


@pytest.mark.parametrize("dtype", OTHER_TYPES)
def test_images_of_other_types_than_the_first_keep_their_values(folder: Path, dtype: str) -> None:
    export(
        folder / "set",
        INPUT=images_of_two_types(folder, dtype),
        FEATURES=objects_on_both(),
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        SPLIT="",
    )
    first, second = (pixels_of(folder / "set" / row["file"]) for row in objects_of(folder / "set"))
    assert (first.dtype, second.dtype) == (np.uint8, np.dtype(dtype))
    assert np.unique(second).tolist() == [OTHER_TYPES[dtype]]


@pytest.mark.parametrize(
    "file_format, dtype, held",
    [
        ("PNG", "int16", "8 or 16 bit"),
        ("PNG", "float32", "8 or 16 bit"),
        ("JPEG", "uint16", "8 bit"),
    ],
)
def test_a_format_is_refused_that_cannot_hold_every_image(
    folder: Path, file_format: str, dtype: str, held: str
) -> None:
    with pytest.raises(QgsProcessingException) as refused:
        export(
            folder / "set",
            INPUT=images_of_two_types(folder, dtype),
            FEATURES=objects_on_both(),
            PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
            FORMAT=file_format,
        )
    assert str(refused.value) == (
        f"FORMAT is {file_format}, which holds 1 or 3 bands of {held}, but the chips of second.tif "
        f"have 3 bands of {dtype}. Choose TIFF, or other BANDS."
    )
    assert not (folder / "set").exists()


def test_an_image_without_an_object_has_no_say_in_the_format(folder: Path) -> None:
    export(
        folder / "set",
        INPUT=images_of_two_types(folder, "float32"),
        FEATURES=roofs(),
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        SPLIT="",
    )
    assert {row["file"].rpartition(".")[2] for row in objects_of(folder / "set")} == {"png"}


def test_a_field_with_too_many_values_is_no_field_of_classes(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_points(1100))
    layer = classified(texts, [f"house {n}" for n in range(1100)], "Point")
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", INPUT=image, FEATURES=layer)
    assert str(refused.value) == (
        "CLASS_FIELD: class holds more than 1000 different classes. Choose the field that tells "
        "what the objects are."
    )


def test_objects_of_which_none_becomes_a_chip_are_told_by_status(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    shapes = on_ground([shapely.Point(5, 5), shapely.Point(900, 5)])
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", INPUT=image, FEATURES=classified(shapes, [None, "a"], "Point"))
    assert str(refused.value) == (
        "No object becomes a chip; by status: outside 1, no_class 1. Check CLASS_FIELD, and "
        "whether the objects lie on the imagery."
    )


def test_a_folder_with_other_files_is_left_as_it_is(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    (folder / "set").mkdir()
    (folder / "set" / "notes.txt").write_text("mine")
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", INPUT=image, FEATURES=roofs(), RESUME=True)
    assert (
        f"OUTPUT: {folder / 'set'} holds files already, with which chips would be mixed. Choose a "
        "new or an empty folder."
    ) in str(refused.value)
    assert contents(folder / "set") == {"notes.txt": b"mine"}


@pytest.mark.parametrize("place", ["train", "unfinished_export/chips.facts"])
def test_no_chip_lands_elsewhere_through_a_link(folder: Path, place: str) -> None:
    """As in a folder that somebody else prepared as an unfinished export."""
    image = write_raster(folder / "image.tif", noise())
    link, precious = folder / "set" / place, folder / "precious"
    (folder / "set" / "unfinished_export").mkdir(parents=True)
    precious.write_text("mine")
    link.symlink_to(precious)
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", INPUT=image, FEATURES=roofs(), RESUME=True)
    assert (
        f"OUTPUT: {link} is a link, through which chips would land elsewhere. Remove it, or choose "
        "an empty folder."
    ) in str(refused.value)
    assert precious.read_text() == "mine"


def test_an_extent_without_an_object_is_told(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", INPUT=image, FEATURES=roofs(), EXTENT="0,1,0,1 [EPSG:32633]")
    assert str(refused.value) == (
        "There is no object to make a chip of. Check FEATURES, its selection, and EXTENT."
    )


def test_a_finished_set_is_not_touched_again(folder: Path) -> None:
    image = write_raster(folder / "image.tif", noise())
    export(folder / "set", INPUT=image, FEATURES=roofs())
    before = contents(folder / "set")
    with pytest.raises(QgsProcessingException, match="holds files already"):
        export(folder / "set", INPUT=image, FEATURES=roofs())
    assert contents(folder / "set") == before

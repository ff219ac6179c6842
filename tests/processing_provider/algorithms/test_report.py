# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a run: one page that says what came of it, and shows it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import shapely
from deep_objects.processing_provider.texts import RESOURCES
from PIL import Image
from qgis.core import QgsProcessingException, QgsVectorLayer

from ..support.layers import memory_layer, on_ground, scattered_polygons
from ..support.models import Weights, captioner, linear_model
from ..support.pages import Page
from ..support.photos.layers import Row, photo, with_attachments
from ..support.rasters import noise, write_raster
from ..support.running import Log, Result, classify

SAMPLE = RESOURCES / "sample"
WEIGHTS = Weights(3, (3, 8, 8))


@pytest.fixture
def linear(folder: Path) -> str:
    """A classifier of 8 x 8 chips: barn, house, tower."""
    return linear_model(folder, WEIGHTS)


def reported(folder: Path, **parameters: Any) -> tuple[Page, Result]:
    """The report of a run, and its result."""
    path = folder / "report.html"
    result = classify(REPORT=str(path), **parameters)
    assert result.outputs["REPORT"] == str(path)
    page = Page(path)
    assert page.unclosed == []
    return page, result


def boxes(
    places: Sequence[Optional[tuple[float, float]]],
    truths: Optional[Sequence[Any]] = None,
    kind: str = "string",
) -> QgsVectorLayer:
    """Squares of six pixels around ``places``, each with what it is in truth; None has no shape."""
    listed = [shapely.Point(0, 0) if at is None else shapely.Point(at) for at in places]
    texts = on_ground([shapely.box(p.x - 3, p.y - 3, p.x + 3, p.y + 3) for p in listed])
    shapes = [None if at is None else text for at, text in zip(places, texts)]
    attributes = [[truth] for truth in truths or [None] * len(shapes)]
    return memory_layer(shapes, fields=(f"truth:{kind}",), attributes=attributes)


def test_it_tells_of_the_run_what_the_log_and_the_rows_tell(folder: Path) -> None:
    """Counts, confidences, the model, the files, the device, the versions."""
    page, result = reported(
        folder,
        INPUT=str(SAMPLE / "orthophoto.tif"),
        FEATURES=str(SAMPLE / "footprints.gpkg"),
        MODEL=str(SAMPLE / "roof_damage.dlpk"),
        MODEL_ARGUMENTS="score_threshold 0.2",
        OUTPUT=str(folder / "out.gpkg"),
    )
    for words in (
        "footprints|",
        "220 rows by roof_damage.dlpk (one class per object)|",
        "Every row has its answer|",
        "score_threshold 0.2",
        str(SAMPLE / "roof_damage.dlpk"),
        str(SAMPLE / "orthophoto.tif"),
        str(SAMPLE / "footprints.gpkg"),
        str(folder / "out.gpkg"),
        "CPU, one process, batches of 16",
        "onnxruntime ",
        "EPSG:32633 - WGS 84 / UTM zone 33N",
        "220 objects in ",
    ):
        assert words in page.words
    for label, count in json.loads(result.outputs["COUNTS"])["classes"].items():
        known = [c for name, c, _ in result.rows() if name == label]
        assert f"{label}|{count}|" in page.words
        assert f"{label}|0|0.5|1|{count} objects, median {np.median(known):.2f}" in page.words


def test_it_shows_the_surest_and_the_least_sure_of_each_class(folder: Path) -> None:
    """Six at either end, in order, with their rows and confidences."""
    page, result = reported(
        folder,
        INPUT=str(SAMPLE / "orthophoto.tif"),
        FEATURES=str(SAMPLE / "footprints.gpkg"),
        MODEL=str(SAMPLE / "roof_damage.dlpk"),
    )
    examples = page.words.partition("Examples|")[2]
    for label in ("intact", "damaged", "destroyed"):
        rows = [(c, n) for n, (name, c, _) in enumerate(result.rows(), 1) if name == label]
        highest = sorted(rows, key=lambda row: (-row[0], row[1]))[:6]
        lowest = sorted(rows)[:6]
        told = ["".join(f"{c:.3f}|Row {n}|" for c, n in part) for part in (highest, lowest)]
        assert f"{label}|Highest confidence|{told[0]}Lowest confidence|{told[1]}" in examples
    assert len(page.pictures) == 1 + 3 * 12


def test_it_loads_nothing_and_runs_nothing(linear: str, folder: Path) -> None:
    """Its pictures lie in it."""
    raster = write_raster(folder / "image.tif", noise())
    layer = memory_layer(on_ground(scattered_polygons(20)))
    page, _ = reported(folder, INPUT=raster, MODEL=linear, FEATURES=layer)
    assert not {"script", "link", "iframe", "object"} & set(page.tags)
    assert [source for source in page.sources if not source.startswith("data:image/")] == []
    assert not [name for name, _ in page.attributes if name == "href" or name.startswith("on")]
    text = (folder / "report.html").read_text("utf-8")
    assert "url(" not in text and "@import" not in text and "http" not in text


def test_tags_of_models_layers_and_attributes_are_shown_and_not_obeyed(folder: Path) -> None:
    """All that comes from elsewhere is text."""
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    model = linear_model(folder, WEIGHTS, (evil, "$body", "</style>&"))
    raster = write_raster(folder / "image.tif", noise())
    shapes = on_ground(scattered_polygons(20))
    layer = memory_layer(shapes, "Polygon", name=f"\u202e{evil}\x07")
    page, result = reported(folder, INPUT=raster, MODEL=model, FEATURES=layer)
    assert "script" not in page.tags
    assert [source for source in page.sources if not source.startswith("data:image/")] == []
    assert set(result.column("ClassLabel")) >= {evil}
    assert f"{evil}|" in page.words and "\u202e" not in page.words and "\x07" not in page.words


def test_chips_are_those_that_the_run_read(linear: str, folder: Path) -> None:
    """Their colours, and the outlines of the objects in white."""
    pixels = np.zeros((3, 60, 70), np.uint8)
    pixels[:, :, :35] = np.array([200, 40, 10])[:, None, None]
    pixels[:, :, 35:] = np.array([20, 90, 180])[:, None, None]
    raster = write_raster(folder / "image.tif", pixels)
    page, _ = reported(folder, INPUT=raster, MODEL=linear, FEATURES=boxes([(20, 20), (50, 20)]))
    corners = sorted(picture[2, 2].tolist() for picture in page.pictures[1:])
    np.testing.assert_allclose(corners, [[20, 90, 180], [200, 40, 10]], atol=4)
    for picture in page.pictures[1:]:
        assert picture.shape == (160, 160, 3)
        assert picture[20:140, 17:24].max() > 220  # a pixel beside the left edge of the chip


def test_chips_of_16_bit_are_stretched_alike(folder: Path) -> None:
    """From dark to light over all of them; bands by their names."""
    model = linear_model(folder, Weights(3, (4, 8, 8), 65535.0))
    pixels = np.full((4, 60, 70), 300, np.uint16)
    pixels[1:, :, 20:40] = 700
    pixels[1:, :, 40:] = 1100
    names = ("NIR", "Red", "Green", "Blue")
    raster = write_raster(folder / "image.tif", pixels, names=names)
    layer = boxes([(10, 20), (30, 20), (50, 20)])
    page, _ = reported(folder, INPUT=raster, MODEL=model, FEATURES=layer)
    middles = sorted(picture[80, 80].tolist() for picture in page.pictures[1:])
    np.testing.assert_allclose(middles, [[0] * 3, [127] * 3, [255] * 3], atol=4)


def test_rows_without_a_class_are_told_by_reason(linear: str, folder: Path) -> None:
    """With what the status means, how many there are, and which."""
    pixels = noise()
    pixels[:, :, 40:] = 0
    raster = write_raster(folder / "image.tif", pixels, nodata=0)
    layer = boxes([(20, 20), (-90, 0), None, (60, 20), (200, 0)])
    page, _ = reported(folder, INPUT=raster, MODEL=linear, FEATURES=layer)
    assert "4 of 5 rows without a class|" in page.words
    assert "outside|The object lies outside the imagery.|2|2, 5|" in page.words
    assert "invalid_geometry|It has no geometry, or one without a place.|1|3|" in page.words
    assert "nodata|Its chip holds no data at all, or the feature has no photo.|1|4|" in page.words


def test_images_as_objects_are_shown_and_why_one_cannot_be_read(linear: str, folder: Path) -> None:
    """Each as a whole; a folder needs no places on the ground."""
    images = folder / "images"
    images.mkdir()
    for number in range(3):
        Image.fromarray(noise(seed=number)[:, :40].transpose(1, 2, 0)).save(
            images / f"{number}.png"
        )
    (images / "9.png").write_bytes(b"nothing")
    page, _ = reported(folder, INPUT_FOLDER=str(images), MODEL=linear)
    assert "4 images|4 rows by linear.emd (one class per object)|" in page.words
    assert "read_error|The imagery could not be read there.|9.png" in page.words
    assert "|Map|" not in page.words
    assert [picture.shape for picture in page.pictures] == [(91, 160, 3)] * 3


def test_an_object_with_several_classes_counts_in_each(folder: Path) -> None:
    """The shares are of all rows; those without a class are shown too."""
    model = linear_model(folder, WEIGHTS, MetaDataMode="MultiLabeled_Tiles")
    raster = write_raster(folder / "image.tif", noise())
    layer = memory_layer(on_ground(scattered_polygons(30, width=60, height=50)))
    page, result = reported(
        folder, INPUT=raster, MODEL=model, FEATURES=layer, MODEL_ARGUMENTS="threshold 0.7"
    )
    labels = result.column("ClassLabel")
    for name in ("barn", "house", "tower"):
        count = sum(name in label.split(";") for label in labels)
        assert f"{name}|{count}|" in page.words
    below = result.statuses.count("below_threshold")
    assert f"below_threshold|No class reached the threshold.|{below}|" in page.words
    assert "Below the threshold|" in page.words.partition("Examples|")[2]


def test_captions_are_shown_with_their_chips(captioner_files: Path, folder: Path) -> None:
    """No confidences, hence no drawings of them; the most frequent captions instead."""
    model = captioner(captioner_files)
    chips = np.concatenate(np.load(captioner_files / "chips.npy"), 2)
    raster = write_raster(folder / "image.tif", chips)
    layer = memory_layer(on_ground([shapely.box(64 * n, 0, 64 * n + 64, 64) for n in range(6)]))
    page, result = reported(folder, INPUT=raster, MODEL=model, FEATURES=layer)
    said = result.column("Caption")
    assert "Confidence|" not in page.words and "svg" not in page.tags
    assert len(page.pictures) == 1 + 6
    for number, caption in enumerate(said, 1):
        assert f"{caption or '(empty text)'}|Row {number}|" in page.words
        assert f"{caption or '(empty text)'}|1|17 %|" in page.words.partition("Captions|")[2]


def test_a_feature_with_several_photos_shows_one_that_was_seen(linear: str, folder: Path) -> None:
    """And not the broken one before it."""
    rows = [Row(1, "a.png", b"nothing"), Row(1, "b.png", photo(1)), Row(2, "c.png", photo(2))]
    layer = with_attachments(folder / "x.gdb", rows, count=3)
    page, result = reported(folder, INPUT_PHOTOS=layer, MODEL=linear, PHOTO_ROWS="PER_FEATURE")
    assert result.statuses == ["ok", "ok", "nodata"]
    assert "could not be read again|" not in page.words
    assert len(page.pictures) == 1 + 2


def test_a_field_that_tells_the_truth_gives_accuracy(folder: Path) -> None:
    """The share that is right, recall and precision, and which class is taken for which."""
    page, result = reported(
        folder,
        INPUT=str(SAMPLE / "orthophoto.tif"),
        FEATURES=str(SAMPLE / "footprints.gpkg"),
        MODEL=str(SAMPLE / "roof_damage.dlpk"),
        TRUTH_FIELD="true_class",
    )
    pairs = list(zip(result.column("true_class"), result.column("ClassLabel")))
    right = sum(truth == label for truth, label in pairs)
    assert (
        f"{right} of 220 labels are right: {100 * right / 220:.1f} % (95 % interval: " in page.words
    )
    names = ("intact", "damaged", "destroyed")
    for name in names:
        row = "|".join(str(pairs.count((name, label))) for label in names)
        assert f"{name}|{row}|" in page.words
    wrong = page.words.count("in truth ")
    assert wrong > 0 and page.words.count("|right|") == 36 - wrong


@pytest.mark.parametrize(
    ("kind", "truths"), [("integer", [0, 1, None]), ("double", [0.0, 1.0, None])]
)
def test_the_truth_may_be_a_number_and_be_unknown(
    folder: Path, kind: str, truths: list[Any]
) -> None:
    """A number stands for the class of that value; a row without a label is not right."""
    model = linear_model(folder, WEIGHTS)
    raster = write_raster(folder / "image.tif", noise())
    layer = boxes([(20, 20), (-90, 0), (50, 20)], truths, kind)
    page, result = reported(folder, INPUT=raster, MODEL=model, FEATURES=layer, TRUTH_FIELD="truth")
    assert result.column("ClassLabel")[:2] == ["barn", None]
    assert "1 of 2 labels are right: 50.0 % (95 % interval: 9.5 % to 90.5 %)|" in page.words
    assert "|barn|1|1|100 % |20.7–100 %|100 % |" in page.words
    assert "|house|1|0|0 % |0–79.3 %|–|0 % |" in page.words
    assert "|barn|house|tower|no label|all|barn|1|0|0|0|1|house|0|0|0|1|1|" in page.words
    assert "|without a label|1|among the compared, as wrong; outside 1|" in page.words
    assert "|without a truth|1|left out|" in page.words


def test_of_several_labels_each_class_has_its_own_accuracy(folder: Path) -> None:
    """All of an object's classes must be right for it to be; a class may be found all the same."""
    model = linear_model(folder, WEIGHTS, MetaDataMode="MultiLabeled_Tiles")
    raster = write_raster(folder / "image.tif", noise())
    layer = boxes([(20, 20)], ["barn;tower"])
    page, result = reported(folder, INPUT=raster, MODEL=model, FEATURES=layer, TRUTH_FIELD="truth")
    assert result.column("ClassLabel") == ["barn"]
    assert "0 of 1 labels are right: 0 % " in page.words
    assert "|barn|1|1|100 % |" in page.words and "|tower|1|0|0 % |" in page.words


def test_a_report_that_cannot_be_written_costs_no_row(linear: str, folder: Path) -> None:
    """The log warns."""
    place = folder / "gone"
    place.mkdir()

    class Leaving(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            if text == "Writing the report":
                shutil.rmtree(place)

    raster = write_raster(folder / "image.tif", noise())
    result = classify(
        log=Leaving(),
        INPUT=raster,
        MODEL=linear,
        FEATURES=boxes([(20, 20)]),
        REPORT=str(place / "report.html"),
    )
    assert result.statuses == ["ok"] and "REPORT" not in result.outputs
    assert result.log.warnings == [
        f"REPORT: {place / 'report.html'} could not be written (No such file or directory)."
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"REPORT": "{folder}/nowhere/report.html"},
            "REPORT: there is no folder {folder}/nowhere. Create it, or choose another.",
        ),
        ({"REPORT": "{folder}"}, "REPORT: {folder} cannot be written. Choose another file."),
        (
            {"REPORT": "{folder}/image.tif"},
            "REPORT: {folder}/image.tif is there already, and no page that a report may replace. "
            "Choose a file whose name ends with .html.",
        ),
        (
            {"TRUTH_FIELD": "truth"},
            "TRUTH_FIELD is truth, but there is no report to tell of it. Choose a file as REPORT, "
            "or leave TRUTH_FIELD empty.",
        ),
        (
            {"TRUTH_FIELD": "real", "REPORT": "{folder}/report.html"},
            "TRUTH_FIELD: objects has no field real. Choose one of its fields.",
        ),
        (
            {"TRUTH_FIELD": "truth", "REPORT": "{folder}/report.html", "FEATURES": None},
            "TRUTH_FIELD is truth, but no features were given that could have such a field. "
            "Choose FEATURES, or leave TRUTH_FIELD empty.",
        ),
    ],
)
def test_what_cannot_be_reported_is_refused_before_any_work(
    linear: str, folder: Path, given: dict[str, Any], message: str
) -> None:
    """In a sentence."""
    raster = write_raster(folder / "image.tif", noise())
    filled = {k: v if v is None else v.format(folder=folder) for k, v in given.items()}
    parameters = {"INPUT": raster, "MODEL": linear, "FEATURES": boxes([(20, 20)]), **filled}
    with pytest.raises(QgsProcessingException) as refused:
        classify(**parameters)
    assert message.format(folder=folder) in str(refused.value)

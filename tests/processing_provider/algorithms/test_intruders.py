# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and paths that would do harm where a program takes them for more than they are."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.job import TEXT
from deep_objects.processing_provider.output.layout import new_field
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ...raster_models import single_model
from ..support.layers import memory_layer, on_ground, scattered_polygons
from ..support.models import Weights, emd, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, classify

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src='//server/share/x.png'>",
    "'; DROP TABLE objects; --",
    '"); DELETE FROM gpkg_contents; --',
    "%s %n %(x)s {0.__class__} ${HOME} {{x}}",
    "\u202egnp.exe",
    "😀 \u0645\u0646\u0632\u0644 家",
    "x" * 1000,
)


@pytest.fixture
def raster(folder: Path) -> str:
    """An image on which all objects lie."""
    return write_raster(folder / "image.tif", noise())


def objects() -> QgsVectorLayer:
    """Twelve polygons."""
    return memory_layer(on_ground(scattered_polygons(12)))


def hostile_model(folder: Path, names: Sequence[str] = HOSTILE) -> str:
    """A classifier whose classes have hostile names."""
    return linear_model(folder, Weights(len(names), (3, 8, 8)), names)


@pytest.mark.parametrize("kind", [".gpkg", ".geojson", ".shp", ""])
def test_hostile_class_names_are_texts(folder: Path, raster: str, kind: str) -> None:
    """They stand in the rows as they are, or as far as a format takes them, and do nothing."""
    output = str(folder / f"out{kind}") if kind else "TEMPORARY_OUTPUT"
    model = hostile_model(folder)

    result = classify(INPUT=raster, FEATURES=objects(), MODEL=model, OUTPUT=output)

    field = "ClassLabel"
    labels = [label for label in result.column(field) if label is not None]
    allowed = {name[:254] if kind == ".shp" else name for name in HOSTILE}
    assert len(labels) == len(objects()) and set(labels) <= allowed and len(set(labels)) > 2
    assert not [line for line in result.log.infos if "\n" in line.strip()]


def test_hostile_class_names_may_name_fields(folder: Path, raster: str) -> None:
    """A field for each class, and the scores of all in one text."""
    model = hostile_model(folder)
    given = {"INPUT": raster, "FEATURES": objects(), "MODEL": model}

    fields = classify(**given, PROBABILITIES="FIELDS", OUTPUT=str(folder / "out.gpkg"))
    texts = classify(**given, PROBABILITIES="JSON")

    assert fields.field_names[-len(HOSTILE) :] == [f"P_{name}" for name in HOSTILE]
    assert list(json.loads(texts.column("Scores")[0])) == list(HOSTILE)
    with sqlite3.connect(folder / "out.gpkg") as database:
        tables = database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1").fetchall()
    assert tables == [("layer_styles",), ("out",)]


FIELDS = (
    'a"b',
    "c'd; DROP TABLE x; --",
    "😀",
    "<b>bold</b>",
    "%s{0}",
    "\u202eesrever",
    "line\nbreak",
    "z" * 500,
)


def with_fields(names: Sequence[str]) -> QgsVectorLayer:
    """Polygons with a text in a field of each of ``names``."""
    layer = objects()
    layer.dataProvider().addAttributes([new_field(name, TEXT) for name in names])
    layer.updateFields()
    changes = {
        feature.id(): {1 + place: name[:50] for place, name in enumerate(names)}
        for feature in layer.getFeatures()
    }
    assert layer.dataProvider().changeAttributeValues(changes)
    return layer


@pytest.mark.parametrize("kind", [".gpkg", ""])
def test_hostile_fields_of_objects_are_kept(folder: Path, raster: str, kind: str) -> None:
    """By their names and values."""
    output = str(folder / f"out{kind}") if kind else "TEMPORARY_OUTPUT"
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    layer = with_fields(FIELDS)

    result = classify(INPUT=raster, FEATURES=layer, MODEL=model, OUTPUT=output)

    kept = [name for name in result.field_names if name != "fid"]
    assert kept == [*layer.fields().names(), "ClassLabel", "Confidence", "Status"]
    assert [result.features[0][name] for name in FIELDS] == [name[:50] for name in FIELDS]


@pytest.mark.parametrize("name", [*FIELDS, "y" * 10_000])
def test_a_hostile_name_for_the_labels_is_a_name(folder: Path, raster: str, name: str) -> None:
    """Also one of ten thousand letters."""
    model = linear_model(folder, Weights(3, (3, 8, 8)))

    result = classify(
        INPUT=raster,
        FEATURES=objects(),
        MODEL=model,
        CLASS_LABEL_FIELD=name,
        OUTPUT=str(folder / "out.gpkg"),
    )

    assert name in result.field_names
    assert set(result.column(name)) <= {"barn", "house", "tower"}


def said_by_the_check(**given: Any) -> str:
    """Why the parameters are refused."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    accepted, message = algorithm.checkParameterValues(
        {"OUTPUT": "TEMPORARY_OUTPUT", **given}, context
    )
    assert not accepted
    return str(message)


def test_a_refusal_is_never_taken_for_html(raster: str) -> None:
    """The dialog shows it in a box that would load the picture, from a stranger's server too."""
    values = emd("m.onnx", ["a"], 8, 8, ModelType="<img src='//server/share/x.png'>")

    message = said_by_the_check(INPUT=raster, MODEL=json.dumps(values))

    assert message == (
        "model definition: ModelType is \"‹img src='//server/share/x.png'>\", a model for another "
        "task. Choose a model whose ModelType is ObjectClassification."
    )
    assert not Qt.mightBeRichText(message)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("//server/share/x.tif", "//server/share/x.tif"),
        ("\\\\server\\share\\x.tif", "\\\\server\\share\\x.tif"),
        ("/vsizip//server/share/x.zip/x.tif", "/vsizip//server/share/x.zip/x.tif"),
        ("file://server/share/x.tif", "file://server/share/x.tif"),
        ("/dev/zero", "/dev/zero"),
        ("PIPE", "PIPE"),
    ],
)
def test_imagery_that_is_no_file_is_refused(folder: Path, path: str, told: str) -> None:
    """A share that the user named may be one; where it is none, and for a pipe, there is a word."""
    os.mkfifo(folder / "pipe.tif")
    path = path.replace("PIPE", str(folder / "pipe.tif"))
    told = told.replace("PIPE", str(folder / "pipe.tif"))
    model = linear_model(folder, Weights(3, (3, 8, 8)))

    message = said_by_the_check(INPUT=path, MODEL=model)

    assert told in message and message.startswith("INPUT: ")


@pytest.mark.parametrize("path", ["//server/share", "\\\\server\\share", "/dev/zero", "http://h/x"])
def test_a_folder_that_is_none_is_refused(folder: Path, path: str) -> None:
    """One sentence, and no waiting."""
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    fact = "is no folder" if path == "/dev/zero" else "does not exist"

    assert said_by_the_check(INPUT_FOLDER=path, MODEL=model) == (
        f"INPUT_FOLDER: {path} {fact}. Choose a folder of images."
    )


def test_a_pipe_among_images_is_skipped(folder: Path) -> None:
    """Whoever opens one waits for ever."""
    (folder / "images").mkdir()
    write_raster(folder / "images" / "image.tif", noise())
    os.mkfifo(folder / "images" / "pipe.tif")
    (folder / "images" / "device.tif").symlink_to("/dev/zero")
    model = linear_model(folder, Weights(3, (3, 8, 8)))

    result = classify(INPUT_FOLDER=str(folder / "images"), MODEL=model)

    assert result.column("ImageName") == ["image.tif"]


def test_a_raster_function_may_declare_hostile_fields(folder: Path, raster: str) -> None:
    """Its fields and labels are names and texts too; half a character is replaced."""
    fields = [{"name": "Label", "type": "esriFieldTypeString"}]
    fields += [{"name": name, "type": "esriFieldTypeString"} for name in FIELDS]
    rows = [{"Label": label, FIELDS[1]: "value"} for label in ("a\ud800b", "c\x00d", *HOSTILE)]
    model = single_model(folder / "m", "Witness", Fields=fields, Answer={"attributes": rows})

    result = classify(
        INPUT=raster,
        FEATURES=objects(),
        MODEL=model,
        ALLOW_MODEL_CODE=True,
        OUTPUT=str(folder / "out.gpkg"),
    )

    assert [name for name in result.field_names if name in FIELDS] == list(FIELDS)
    assert set(result.column(FIELDS[1])) == {"value"}
    assert "a?b" in result.column("ClassLabel")

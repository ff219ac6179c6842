# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that write captions: rows without a confidence, and the field that the captions get."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

from ..support.layers import in_project, memory_layer, on_ground
from ..support.models import Weights, captioner, linear_model
from ..support.photos.layers import Row, photo, with_attachments
from ..support.rasters import write_raster
from ..support.releases import output_name
from ..support.running import ALGORITHM, Log, classify
from ..support.steps import model_of, saved_and_read, step

Changes = dict[str, Any]


@dataclass(frozen=True)
class Scene:
    """Six chips side by side, a captioner for them, and what it says of each."""

    raster: str
    model: str
    said: list[str]

    def given(self, **changed: Any) -> Changes:
        """The parameters of a run, some of them ``changed``."""
        values = {"INPUT": self.raster, "MODEL": self.model, "PROCESSOR": "CPU", **changed}
        return {"FEATURES": in_project(outlines()).id(), "OUTPUT": "TEMPORARY_OUTPUT", **values}


@pytest.fixture(scope="module")
def scene(captioner_files: Path) -> Scene:
    """A captioner without the keys that arcgis.learn leaves out: ImageSpaceUsed, Classes, …"""
    model = captioner(captioner_files, SingleLabelFieldFound="Caption")
    raster = write_raster(
        captioner_files / "image.tif", np.concatenate(np.load(captioner_files / "chips.npy"), 2)
    )
    captions = json.loads((captioner_files / "captions.json").read_text("utf-8"))
    return Scene(raster, model, captions["5 20"])


def outlines() -> QgsVectorLayer:
    """The chips' outlines, one that juts out of the raster, and one that lies elsewhere."""
    shapes = [shapely.box(64 * number, 0, 64 * number + 64, 64) for number in range(6)]
    shapes += [shapely.box(-32, 0, 32, 64), shapely.box(900, 0, 964, 64)]
    return memory_layer(on_ground(shapes))


def test_rows_have_caption_and_status_and_no_confidence(scene: Scene) -> None:
    """An empty caption is one too; where there is none, it is NULL."""
    result = classify(**scene.given())

    captions = result.column("Caption")
    assert result.field_names == ["number", "Caption", "Status"]
    assert captions[:6] == scene.said
    assert "" in scene.said
    assert [caption is None for caption in captions[6:]] == [False, True]
    assert result.statuses == ["ok"] * 6 + ["partial", "outside"]
    assert json.loads(result.outputs["COUNTS"]) == {
        "classes": {caption: captions.count(caption) for caption in sorted(set(captions[:7]))},
        "status": {"ok": 6, "partial": 1, "outside": 1},
    }
    assert f"  (empty caption): {captions.count('')}" in result.log.infos


def test_photos_of_features_get_captions(scene: Scene, folder: Path) -> None:
    """A row per photo; one that cannot be read has none."""
    rows = [Row(number, f"{number}.png", photo(number)) for number in (1, 2)]
    layer = with_attachments(folder / "x.gdb", [*rows, Row(3, "3.png", b"nothing")])
    photos = {"FEATURES": None, "INPUT": None, "INPUT_PHOTOS": layer}

    result = classify(**scene.given(**photos))

    images = ["ImageID", "ImageName", "ImagePath"]
    assert result.field_names == [*layer.fields().names(), *images, "Caption", "Status"]
    assert result.statuses == ["ok", "ok", "read_error"]
    assert [caption is None for caption in result.column("Caption")] == [False, False, True]


def test_a_step_of_a_saved_model_writes_captions_into_a_shapefile(
    scene: Scene, folder: Path
) -> None:
    """With arguments, in the field that CLASS_LABEL_FIELD names."""
    given = scene.given(CLASS_LABEL_FIELD="Note", MODEL_ARGUMENTS="beam_width 2;max_length 6")
    given.pop("OUTPUT", None)
    model = saved_and_read(model_of(step(given, {"described": "OUTPUT"})), folder)

    processing.run(model, {output_name(model): str(folder / "out.shp")}, feedback=Log())

    layer = QgsVectorLayer(str(folder / "out.shp"), "out", "ogr")
    said = json.loads(Path(scene.model).with_name("captions.json").read_text("utf-8"))["2 6"]
    assert layer.fields().names() == ["number", "Note", "Status"]
    assert [row["Note"] for row in layer.getFeatures()][:6] == said


def described_fields(given: Changes) -> list[str]:
    """The names of the fields that a model learns of before anything has run."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return list(algorithm.sinkProperties("OUTPUT", given, context, {}).fields.names())


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "Caption"),
        ({"CAPTION_FIELD": "Said"}, "Said"),
        ({"CLASS_LABEL_FIELD": "Note"}, "Note"),
        ({"CAPTION_FIELD": "Caption", "CLASS_LABEL_FIELD": "Note"}, "Note"),
        ({"CAPTION_FIELD": "", "CLASS_LABEL_FIELD": "Note"}, "Note"),
        ({"CAPTION_FIELD": "Said", "CLASS_LABEL_FIELD": "Note"}, "Said"),
        ({"CAPTION_FIELD": "Said", "CLASS_LABEL_FIELD": "ClassLabel"}, "Said"),
    ],
)
def test_captions_get_the_caption_field_unless_only_the_other_is_named(
    scene: Scene, changes: Changes, name: str, started_processes: list[list[str]]
) -> None:
    """So a model of the original's days, which knew one parameter, keeps its field."""
    assert described_fields(scene.given(**changes)) == ["number", name, "Status"]
    assert started_processes == []


def test_labels_do_not_get_the_caption_field(scene: Scene, folder: Path) -> None:
    """It says nothing to a classifier."""
    classifier = linear_model(folder, Weights(3, (3, 8, 8)))

    found = described_fields(scene.given(MODEL=classifier, CAPTION_FIELD="Said"))

    assert found == ["number", "ClassLabel", "Confidence", "Status"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"PROBABILITIES": "JSON"},
            "PROBABILITIES is JSON, but roofs.emd gives no probabilities. Choose NONE.",
        ),
        (
            {"MODEL_ARGUMENTS": "threshold 0.5"},
            "roofs.emd: the model knows no argument “threshold”; it knows batch_size, beam_width, "
            "max_length, padding. Correct the name or leave it out.",
        ),
        (
            {"MODEL_ARGUMENTS": "beam_width 0"},
            "roofs.emd: the argument beam_width is “0”, a whole number from 1 to 100 is needed. "
            "Correct the value.",
        ),
        (
            {"MODEL_ARGUMENTS": "max_length 2.5"},
            "roofs.emd: the argument max_length is “2.5”, a whole number from 1 to 1000 is needed. "
            "Correct the value.",
        ),
        (
            {"CAPTION_FIELD": "status"},
            "CAPTION_FIELD is “status”, the name of another result field. Choose another name.",
        ),
        (
            {"CAPTION_FIELD": " "},
            "CAPTION_FIELD is empty. Give the field for the labels a name.",
        ),
    ],
)
def test_what_a_captioner_cannot_do_is_refused(
    scene: Scene, changes: Changes, message: str, started_processes: list[list[str]]
) -> None:
    """In one sentence, before any work."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())

    assert algorithm.checkParameterValues(scene.given(**changes), context) == (False, message)
    assert started_processes == []

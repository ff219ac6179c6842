# SPDX-License-Identifier: GPL-2.0-or-later
"""No output overwrites what the run reads, nor another output: it is refused before any work."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
import shapely
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVirtualLayerDefinition,
)

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_polygons
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, Log
from ..support.steps import model_of, step

ASSESS = "deepobjects:assessaccuracy"


def refusal(algorithm: str, **given: Any) -> str:
    """What the check of the parameters says, before anything runs; empty for nothing."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    accepted, message = made.checkParameterValues(given, context)
    assert accepted is (not message)
    return str(message)


@pytest.fixture
def asked(folder: Path) -> Callable[..., str]:
    """What a classification of ``FEATURES`` is refused with."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))

    def ask(**given: Any) -> str:
        wanted = {"INPUT": raster, "MODEL": model, "PROCESSOR": "CPU", **given}
        return refusal(ALGORITHM, **wanted)

    return ask


def roofs(path: Path, driver: str = "GPKG") -> QgsVectorLayer:
    """A file of three polygons with a number, in a table called like the file."""
    shapes = on_ground(scattered_polygons(3))
    return saved(memory_layer(shapes, name=path.stem), path, driver)


def listing(path: Path, *sources: Path) -> Path:
    """A virtual file of GDAL, whose one layer unites the first tables of ``sources``."""
    parts = [
        f'<OGRVRTLayer name="{source.stem}"><SrcDataSource relativeToVRT="1">{source.name}'
        "</SrcDataSource></OGRVRTLayer>"
        for source in sources
    ]
    union = f'<OGRVRTUnionLayer name="{path.stem}">{"".join(parts)}</OGRVRTUnionLayer>'
    path.write_text(f"<OGRVRTDataSource>{union}</OGRVRTDataSource>", "utf-8")
    return path


def virtual(*named: str, **addresses: str) -> QgsVectorLayer:
    """A virtual layer of layers of the project by their names, or of addresses for OGR."""
    definition = QgsVirtualLayerDefinition()
    for name, address in addresses.items():
        definition.addSource(name, address, "ogr")
    tables = " UNION ".join(f"SELECT number, geometry FROM {name}" for name in (*named, *addresses))
    definition.setQuery(tables)
    layer = QgsVectorLayer(definition.toString(), "asked", "virtual")
    assert layer.isValid()
    return in_project(layer)


def joined(layer: QgsVectorLayer, other: QgsVectorLayer) -> QgsVectorLayer:
    """``layer`` with the fields of ``other``, both in the project."""
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(in_project(other))
    join.setJoinFieldName("number")
    join.setTargetFieldName("number")
    assert layer.addJoin(join)
    return in_project(layer)


def test_a_layer_that_a_query_names_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    in_project(roofs(folder / "roofs.gpkg"))
    layer = virtual("roofs")
    assert asked(FEATURES=layer.id(), OUTPUT=f"{folder}/roofs.gpkg") == (
        f"OUTPUT: {folder}/roofs.gpkg holds what the layer roofs reads, and would be overwritten. "
        "Choose another file."
    )


def test_a_file_that_a_virtual_layer_reads_itself_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    layer = virtual(houses=roofs(folder / "roofs.gpkg").source())
    assert asked(FEATURES=layer.id(), OUTPUT=f"{folder}/roofs.gpkg") == (
        f"OUTPUT: {folder}/roofs.gpkg holds what the layer houses reads, and would be "
        "overwritten. Choose another file."
    )


def test_a_table_that_a_query_names_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    """Another table of the file is."""
    in_project(roofs(folder / "roofs.gpkg"))
    layer = virtual("roofs")
    address = f"ogr:dbname='{folder}/roofs.gpkg' table=\"{{}}\" (geom)"
    assert asked(FEATURES=layer.id(), OUTPUT=address.format("Roofs")) == (
        f"OUTPUT: the table Roofs of {folder}/roofs.gpkg holds what the layer roofs reads, and "
        "would be overwritten. Choose another table."
    )
    assert asked(FEATURES=layer.id(), OUTPUT=address.format("classified")) == ""


def test_a_joined_layer_is_not_overwritten(asked: Callable[..., str], folder: Path) -> None:
    layer = joined(roofs(folder / "roofs.gpkg"), roofs(folder / "owners.gpkg"))
    assert asked(FEATURES=layer.id(), OUTPUT=f"{folder}/owners.gpkg") == (
        f"OUTPUT: {folder}/owners.gpkg holds what the layer owners reads, and would be "
        "overwritten. Choose another file."
    )


def test_what_is_joined_to_a_layer_that_a_query_names_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    """At any depth, and where only selected objects are classified."""
    joined(roofs(folder / "roofs.gpkg"), roofs(folder / "owners.gpkg"))
    layer = virtual("roofs")
    layer.selectAll()
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert asked(FEATURES=selected, OUTPUT=f"{folder}/owners.gpkg") == (
        f"OUTPUT: {folder}/owners.gpkg holds what the layer owners reads, and would be "
        "overwritten. Choose another file."
    )


@pytest.mark.parametrize("deep", [False, True])
def test_a_file_that_a_virtual_file_lists_is_not_overwritten(
    asked: Callable[..., str], folder: Path, deep: bool
) -> None:
    """Also where that lists another such file."""
    roofs(folder / "roofs.gpkg")
    path = listing(folder / "all.vrt", folder / "roofs.gpkg")
    if deep:
        path = listing(folder / "more.vrt", path)
    assert asked(FEATURES=str(path), OUTPUT=f"{folder}/roofs.gpkg") == (
        f"OUTPUT: {folder}/roofs.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file."
    )


def test_a_table_by_another_providers_address_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    roofs(folder / "roofs.sqlite", "SQLite")
    address = f"spatialite:dbname='{folder}/roofs.sqlite' table=\"Roofs\" (geom)"
    assert asked(FEATURES=f"{folder}/roofs.sqlite", OUTPUT=address) == (
        f"OUTPUT: the table Roofs of the database {folder}/roofs.sqlite holds the objects to "
        "classify, and would be overwritten. Choose another table."
    )


def test_a_table_by_another_name_of_its_file_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    roofs(folder / "roofs.gpkg")
    os.link(folder / "roofs.gpkg", folder / "linked.gpkg")
    address = f"ogr:dbname='{folder}/linked.gpkg' table=\"roofs\" (geom)"
    assert asked(FEATURES=f"{folder}/roofs.gpkg", OUTPUT=address) == (
        f"OUTPUT: the table roofs of {folder}/linked.gpkg holds the objects to classify, and would "
        "be overwritten. Choose another table."
    )


def test_a_table_that_lists_the_imagery_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    """Another table of its file is."""
    footprints = memory_layer(
        on_ground([shapely.box(0, 0, 70, 60)]),
        fields=("location:string",),
        attributes=[[str(folder / "image.tif")]],
        name="index",
    )
    index = saved(footprints, folder / "index.gpkg").source()
    layer = in_project(memory_layer(on_ground(scattered_polygons(3))))
    address = f"ogr:dbname='{folder}/index.gpkg' table=\"{{}}\" (geom)"
    assert asked(INPUT=index, FEATURES=layer, OUTPUT=address.format("INDEX")) == (
        f"OUTPUT: the table index of {folder}/index.gpkg lists the imagery, and would be "
        "overwritten. Choose another table."
    )
    assert asked(INPUT=index, FEATURES=layer, OUTPUT=address.format("classified")) == ""


def test_a_table_in_a_folder_that_is_not_there_is_refused(
    asked: Callable[..., str], folder: Path
) -> None:
    layer = in_project(memory_layer(on_ground(scattered_polygons(3))))
    address = f"ogr:dbname='{folder}/none/out.gpkg' table=\"out\" (geom)"
    assert asked(FEATURES=layer, OUTPUT=address) == (
        f"OUTPUT: there is no folder {folder}/none. Create it, or choose another."
    )


@pytest.mark.parametrize("report", ["out.gpkg", "./out.gpkg", "link.gpkg"])
@pytest.mark.parametrize("output", ["out.gpkg", "out"])
def test_rows_and_report_go_to_two_files(
    asked: Callable[..., str], folder: Path, output: str, report: str
) -> None:
    """However the two are spelled, with a file behind a link or not."""
    (folder / "link.gpkg").symlink_to(folder / "out.gpkg")
    layer = in_project(memory_layer(on_ground(scattered_polygons(3))))
    found = asked(FEATURES=layer, OUTPUT=f"{folder}/{output}", REPORT=f"{folder}/{report}")
    assert found == (
        f"OUTPUT and REPORT are both to be written to {folder}/out.gpkg, and one would overwrite "
        "the other. Choose another file for one of them."
    )


LABELLED = {"LABEL_FIELD": "ClassLabel", "TRUTH_FIELD": "truth"}


def labels(path: Path, driver: str = "GPKG") -> str:
    """A file with a table called like the file, of labels and truths."""
    fields = ("ClassLabel:string", "truth:string", "key:integer")
    rows = [["a", "a", 1], ["b", "a", 2]]
    table = memory_layer([None] * 2, "None", "", fields, rows, path.stem)
    return str(saved(table, path, driver).source())


@pytest.mark.parametrize("name", ["CLASSES", "MATRIX"])
def test_a_table_of_an_assessment_does_not_overwrite_the_labels(folder: Path, name: str) -> None:
    source = labels(folder / "roofs.gpkg")
    assert refusal(ASSESS, INPUT=source, **LABELLED, **{name: f"{folder}/roofs.gpkg"}) == (
        f"{name}: {folder}/roofs.gpkg holds what the layer roofs reads, and would be overwritten. "
        "Choose another file."
    )


def test_a_table_of_an_assessment_does_not_overwrite_the_truth(folder: Path) -> None:
    """Nor through a table of its file."""
    given = {
        "INPUT": labels(folder / "roofs.gpkg"),
        "LABEL_FIELD": "ClassLabel",
        "TRUTH_LAYER": labels(folder / "survey.gpkg"),
        "TRUTH_LAYER_FIELD": "truth",
        "JOIN": "KEY",
        "KEY_FIELD": "key",
        "TRUTH_KEY_FIELD": "key",
    }
    assert refusal(ASSESS, **given, MATRIX=f"{folder}/survey") == (
        f"MATRIX: {folder}/survey.gpkg holds what the layer survey reads, and would be "
        "overwritten. Choose another file."
    )
    table = f"ogr:dbname='{folder}/survey.gpkg' table=\"survey\""
    assert refusal(ASSESS, **given, CLASSES=table) == (
        f"CLASSES: the table survey of {folder}/survey.gpkg holds what the layer survey reads, "
        "and would be overwritten. Choose another table."
    )


def test_a_shapefile_does_not_overwrite_the_table_that_would_be_its_own(folder: Path) -> None:
    """A shapefile of a table without geometry is a .dbf alone."""
    labels(folder / "roofs.shp", "ESRI Shapefile")
    assert not (folder / "roofs.shp").exists()
    source = f"{folder}/roofs.dbf"
    assert refusal(ASSESS, INPUT=source, **LABELLED, CLASSES=f"{folder}/roofs.shp") == (
        f"CLASSES: {folder}/roofs.shp holds what the layer roofs reads, and would be overwritten. "
        "Choose another file."
    )


@pytest.mark.parametrize(
    ("given", "one", "other"),
    [
        ({"MATRIX": "out.gpkg", "CLASSES": "out.gpkg"}, "MATRIX", "CLASSES"),
        ({"MATRIX": "out.gpkg", "REPORT": "out.gpkg"}, "MATRIX", "REPORT"),
        ({"CLASSES": "out", "REPORT": "out.gpkg"}, "CLASSES", "REPORT"),
        (
            {"CLASSES": "out.gpkg", "MATRIX": "ogr:dbname='out.gpkg' table=\"m\""},
            "MATRIX",
            "CLASSES",
        ),
    ],
)
def test_the_results_of_an_assessment_go_to_files_of_their_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, given: dict[str, str], one: str, other: str
) -> None:
    monkeypatch.chdir(folder)
    source = labels(folder / "roofs.gpkg")
    assert refusal(ASSESS, INPUT=source, **LABELLED, **given) == (
        f"{one} and {other} are both to be written to out.gpkg, and one would overwrite the other. "
        "Choose another file for one of them."
    )


def test_the_results_of_an_assessment_go_to_tables_of_their_own(folder: Path) -> None:
    source = labels(folder / "roofs.gpkg")
    table = f"ogr:dbname='{folder}/out.gpkg' table=\"figures\""
    assert refusal(ASSESS, INPUT=source, **LABELLED, MATRIX=table, CLASSES=table) == (
        f"MATRIX and CLASSES are both to be written to the table figures of {folder}/out.gpkg, and "
        "one would overwrite the other. Choose another table for one of them."
    )


def test_the_results_of_an_assessment_may_be_tables_of_the_file_of_the_labels(folder: Path) -> None:
    source = labels(folder / "roofs.gpkg")
    tables = {
        name: f"ogr:dbname='{folder}/roofs.gpkg' table=\"{name.lower()}\""
        for name in ("MATRIX", "CLASSES")
    }
    assert refusal(ASSESS, INPUT=source, **LABELLED, **tables) == ""
    if Qgis.QGIS_VERSION_INT < 32400:
        return  # QGIS 3.22 itself makes no table without geometries in a GeoPackage that is there
    processing.run(ASSESS, {"INPUT": source, **LABELLED, **tables}, feedback=Log())
    with sqlite3.connect(folder / "roofs.gpkg") as file:
        names = file.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name").fetchall()
    assert names == [("classes",), ("matrix",), ("roofs",)]


@pytest.mark.parametrize(
    ("place", "message"),
    [
        (
            "none/classes.gpkg",
            "CLASSES: there is no folder {folder}/none. Create it, or choose another.",
        ),
        (
            "classes.gpkg|layername=a",
            "CLASSES: {folder}/classes.gpkg|layername=a is no file name. Leave out what follows "
            "the “|”.",
        ),
        (
            "a:b.gpkg",
            "CLASSES: QGIS takes what stands before the colon in {folder}/a:b.gpkg for a kind of "
            "database, and knows none of that name. Choose a file and a folder without a colon.",
        ),
    ],
)
def test_a_table_that_cannot_be_written_is_refused_before_labels_are_compared(
    folder: Path, place: str, message: str
) -> None:
    source = labels(folder / "roofs.gpkg")
    found = refusal(ASSESS, INPUT=source, **LABELLED, CLASSES=f"{folder}/{place}")
    assert found == message.format(folder=folder)


def test_a_step_of_a_model_does_not_overwrite_the_labels(folder: Path) -> None:
    """There nobody calls the check: preparing the step says the same."""
    source = labels(folder / "roofs.gpkg")
    before = (folder / "roofs.gpkg").read_bytes()
    given = {"INPUT": source, **LABELLED, "CLASSES": f"{folder}/roofs.gpkg"}
    log = Log()
    with pytest.raises(QgsProcessingException):
        processing.run(model_of(step(given, algorithm=ASSESS)), {}, feedback=log)
    assert log.errors == [
        f"CLASSES: {folder}/roofs.gpkg holds what the layer roofs reads, and would be "
        "overwritten. Choose another file."
    ]
    assert (folder / "roofs.gpkg").read_bytes() == before

# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels compared with the truth: in one layer, by key, by place; outputs, tables, sentences."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ..support.layers import in_project, memory_layer, saved
from ..support.pages import Page
from ..support.running import Log

ASSESS = "deepobjects:assessaccuracy"
FIELDS = ("ClassLabel:string", "truth:string", "Status:string", "key:integer")
TEMPORARY = "TEMPORARY_OUTPUT"


def assess(**parameters: Any) -> tuple[dict[str, Any], Log]:
    """The outputs, and the log."""
    log = Log()
    given = {"LABEL_FIELD": "ClassLabel", **parameters}
    return processing.run(ASSESS, given, feedback=log), log


def table(rows: Sequence[tuple[Any, ...]], name: str = "roofs") -> QgsVectorLayer:
    """Rows of label and truth, perhaps Status and key, without geometry."""
    filled = [[*row, *[None] * (len(FIELDS) - len(row))] for row in rows]
    return memory_layer([None] * len(rows), "None", "", FIELDS, filled, name)


def box(column: float, row: float, side: float = 10) -> str:
    """A square by its lower left corner."""
    left, low = 500000 + column, 5000000 + row
    right, high = left + side, low + side
    return f"Polygon (({left} {low}, {right} {low}, {right} {high}, {left} {high}, {left} {low}))"


def point(column: float, row: float) -> str:
    return f"Point ({500000 + column} {5000000 + row})"


def labelled(shapes: Sequence[Optional[str]], labels: Sequence[Any], kind: str) -> QgsVectorLayer:
    return memory_layer(
        shapes, kind, fields=("ClassLabel:string",), attributes=[[text] for text in labels]
    )


def truthful(
    shapes: Sequence[Optional[str]], truths: Sequence[Any], kind: str, crs: str = "EPSG:32633"
) -> QgsVectorLayer:
    return memory_layer(shapes, kind, crs, ("truth:string",), [[text] for text in truths], "survey")


def by_place(classified: QgsVectorLayer, truth: QgsVectorLayer, **more: Any) -> dict[str, Any]:
    """How many pairs there are, and how many rows found no counterpart."""
    outputs, _ = assess(INPUT=classified, TRUTH_LAYER=truth, TRUTH_LAYER_FIELD="truth", **more)
    found = json.loads(outputs["ASSESSMENT"])
    pairs = {(cell["truth"], cell["label"]): cell["count"] for cell in found["matrix"]}
    return {"pairs": pairs, "alone": outputs["COUNT_NOT_JOINED"]}


def rows_of(layer: Any) -> list[list[Any]]:
    """The attributes of a table, None for NULL."""
    features = layer.getFeatures()
    return [
        [None if value is None or str(value) == "NULL" else value for value in f] for f in features
    ]


ROOFS = [
    ("intact", "intact", "ok"),
    ("intact", "intact", "ok"),
    ("damaged", "intact", "ok"),
    ("damaged", "damaged", "ok"),
    (None, "damaged", "outside"),
    ("intact", None, "ok"),
]


def test_the_outputs_serve_scripts_and_models() -> None:
    outputs, _ = assess(INPUT=table(ROOFS), TRUTH_FIELD="truth")
    counts = {name: value for name, value in outputs.items() if name.startswith("COUNT")}
    assert counts == {
        "COUNT": 5,
        "COUNT_RIGHT": 3,
        "COUNT_ROWS": 6,
        "COUNT_NO_LABEL": 1,
        "COUNT_NO_TRUTH": 1,
        "COUNT_NOT_JOINED": 0,
    }
    assert outputs["OVERALL_ACCURACY"] == 0.6
    assert outputs["OVERALL_ACCURACY_LOW"] == pytest.approx(0.2307, abs=1e-4)
    assert outputs["OVERALL_ACCURACY_HIGH"] == pytest.approx(0.8824, abs=1e-4)
    assert outputs["KAPPA"] == pytest.approx(1 / 3)
    assert outputs["KAPPA_LOW"] < outputs["KAPPA"] < outputs["KAPPA_HIGH"]
    assert outputs["MACRO_F1"] == pytest.approx((0.8 + 0.5) / 2)


def test_the_labels_are_in_the_field_that_a_classification_writes() -> None:
    """Unless another is given; run as a step of a model is: QGIS 3.22's own check wants one."""
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ASSESS)
    for missing in ({}, {"LABEL_FIELD": None}):
        given = {"INPUT": table(ROOFS), "TRUTH_FIELD": "truth", **missing}
        outputs, succeeded = algorithm.run(given, context, Log())
        assert succeeded and outputs["COUNT_RIGHT"] == 3


def test_rows_without_a_label_may_be_left_out_and_are_counted_all_the_same() -> None:
    outputs, _ = assess(INPUT=table(ROOFS), TRUTH_FIELD="truth", UNLABELLED="LEFT_OUT")
    assert (outputs["COUNT"], outputs["COUNT_NO_LABEL"], outputs["COUNT_ROWS"]) == (4, 1, 6)
    assert outputs["OVERALL_ACCURACY"] == 0.75


def test_the_log_tells_all_of_it() -> None:
    _, log = assess(INPUT=table(ROOFS), TRUTH_FIELD="truth")
    assert log.infos[:7] == [
        "3 of 5 labels are right: 60.0 % (95 % interval: 23.1 % to 88.2 %).",
        "Kappa 0.333 (-0.241 – 0.908), mean F1 of the classes 0.650.",
        "  intact: recall 66.7 %, precision 100 %, 3 in truth",
        "  damaged: recall 50.0 %, precision 50.0 %, 2 in truth",
        "Rows compared: 5, stand behind the figures.",
        "Rows without a label: 1, among the compared, as wrong; outside 1.",
        "Rows without a truth: 1, left out.",
    ]


def test_the_table_of_classes_has_a_row_for_each() -> None:
    outputs, _ = assess(INPUT=table(ROOFS), TRUTH_FIELD="truth", CLASSES=TEMPORARY)
    layer = outputs["CLASSES"]
    assert layer.fields().names() == [
        *("Class", "InTruth", "Labelled", "Right", "Recall", "RecallLow", "RecallHigh"),
        *("Precision", "PrecLow", "PrecHigh", "F1", "F1Low", "F1High"),
    ]
    rows = rows_of(layer)
    assert [row[:5] for row in rows] == [["damaged", 2, 2, 1, 0.5], ["intact", 3, 2, 2, 2 / 3]]
    assert rows[1][7] == 1 and rows[1][9] == 1 and 0 < rows[1][8] < 1


def test_the_confusion_matrix_is_a_table_too() -> None:
    outputs, _ = assess(INPUT=table(ROOFS), TRUTH_FIELD="truth", MATRIX=TEMPORARY)
    layer = outputs["MATRIX"]
    assert layer.fields().names() == ["Truth", "damaged", "intact", "NoLabel", "Total"]
    assert rows_of(layer) == [["damaged", 1, 0, 1, 2], ["intact", 1, 2, 0, 3]]


def test_classes_may_be_called_like_the_fields_of_a_geopackage(folder: Path) -> None:
    rows = [("fid", "fid"), ("FID", "geom"), ("total", "truth")]
    place = folder / "matrix.gpkg"
    assess(INPUT=table(rows), TRUTH_FIELD="truth", MATRIX=str(place))
    layer = QgsVectorLayer(str(place), "matrix", "ogr")
    names = ["fid", "Truth", "FID_1", "fid_2", "geom_1", "total_1", "truth_1", "NoLabel", "Total"]
    assert layer.fields().names() == names
    assert layer.featureCount() == 5


@pytest.mark.parametrize("asked", ["{}", "ogr:dbname='{}' table=\"matrix\""])
def test_the_names_of_classes_keep_their_letters_in_a_sqlite_file(folder: Path, asked: str) -> None:
    """GDAL would write them small, and others than letters as a line."""
    rows = [("Käthe's", "Käthe's"), ("Roof", "Käthe's")]
    place = folder / "matrix.sqlite"
    assess(INPUT=table(rows), TRUTH_FIELD="truth", MATRIX=asked.format(place))
    names = QgsVectorLayer(f"{place}|layername=matrix", "matrix", "ogr").fields().names()
    assert names[-5:] == ["Truth", "Käthe's", "Roof", "NoLabel", "Total"]


def test_a_figure_that_does_not_exist_is_null() -> None:
    outputs, _ = assess(INPUT=table([("a", "b")]), TRUTH_FIELD="truth", CLASSES=TEMPORARY)
    rows = {row[0]: row for row in rows_of(outputs["CLASSES"])}
    assert rows["b"][7] is None and rows["a"][4] is None
    nothing, _ = assess(INPUT=table([("a", None)]), TRUTH_FIELD="truth")
    assert nothing["COUNT"] == 0
    assert nothing["OVERALL_ACCURACY"] is nothing["KAPPA"] is nothing["MACRO_F1"] is None


def test_the_report_is_one_page_that_needs_nothing_else(folder: Path) -> None:
    place = folder / "report.html"
    outputs, _ = assess(INPUT=table(ROOFS), TRUTH_FIELD="truth", REPORT=str(place))
    page = Page(place)
    assert outputs["REPORT"] == str(place)
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert (
        "3 of 5 labels are right" in page.words and "|Labels|ClassLabel|Truth|truth|" in page.words
    )
    assert [path.name for path in folder.iterdir()] == ["report.html"]


def test_several_classes_per_object() -> None:
    rows = [("a;b", "b;a"), ("a", "a;b"), ("", ""), (None, "b", "outside")]
    outputs, _ = assess(INPUT=table(rows), TRUTH_FIELD="truth", MULTI_LABEL=True)
    assert (outputs["COUNT_RIGHT"], outputs["COUNT"], outputs["COUNT_NO_LABEL"]) == (2, 4, 1)
    found = json.loads(outputs["ASSESSMENT"])["classes"]
    assert [(e["in_truth"], e["labelled"], e["right"]) for e in found.values()] == [
        (2, 2, 2),
        (3, 1, 1),
    ]


def test_labels_that_look_like_several_classes_are_warned_of() -> None:
    _, log = assess(INPUT=table([("a;b", "a")]), TRUTH_FIELD="truth")
    assert log.warnings == [
        "No label is a class of the truth: “a;b” is none of these: a.",
        "There are labels such as “a;b”: MULTI_LABEL tells the classes in them apart.",
    ]


def test_numbers_are_compared_without_their_decimals() -> None:
    fields = ("ClassLabel:string", "truth:double")
    layer = memory_layer([None], "None", "", fields, [["1", 1.0]])
    outputs, _ = assess(INPUT=layer, TRUTH_FIELD="truth")
    assert outputs["COUNT_RIGHT"] == 1


@pytest.mark.parametrize(
    ("kind", "truth", "label"),
    [
        ("boolean", True, "true"),
        ("double", 1234567.0, "1234567"),
        ("double", 0.5, "0.5"),
        ("date", QDate(2026, 5, 1), "2026-05-01"),
        ("string[]", ["a", "b"], "a;b"),
        ("string", " roof ", "roof"),
    ],
)
def test_a_truth_of_any_type_is_the_class_that_was_trained(
    kind: str, truth: Any, label: str
) -> None:
    """The export of training chips calls it so."""
    fields = ("ClassLabel:string", f"truth:{kind}")
    layer = memory_layer([None], "None", "", fields, [[label, truth]])
    outputs, _ = assess(INPUT=layer, TRUTH_FIELD="truth")
    assert (outputs["COUNT_RIGHT"], outputs["COUNT"]) == (1, 1)


def test_the_case_of_a_class_counts() -> None:
    outputs, _ = assess(INPUT=table([("roof", "Roof")]), TRUTH_FIELD="truth")
    assert (outputs["COUNT_RIGHT"], outputs["COUNT"]) == (0, 1)


def test_no_number_is_no_truth() -> None:
    fields = ("ClassLabel:string", "truth:double")
    layer = memory_layer([None] * 2, "None", "", fields, [["1", 1.0], ["1", float("nan")]])
    outputs, _ = assess(INPUT=layer, TRUTH_FIELD="truth")
    assert (outputs["COUNT_RIGHT"], outputs["COUNT_NO_TRUTH"]) == (1, 1)


def test_an_empty_list_says_that_an_object_has_none_of_several_classes() -> None:
    fields = ("ClassLabel:string", "truth:string[]")
    layer = memory_layer([None], "None", "", fields, [["", []]])
    outputs, _ = assess(INPUT=layer, TRUTH_FIELD="truth", MULTI_LABEL=True)
    assert (outputs["COUNT_RIGHT"], outputs["COUNT"]) == (1, 1)


def test_objects_of_no_class_have_a_column_of_their_own(folder: Path) -> None:
    """Nothing was renamed by that, and the log says nothing."""
    place = folder / "matrix.csv"
    rows = table([("a", "a"), ("", "")])
    _, log = assess(INPUT=rows, TRUTH_FIELD="truth", MULTI_LABEL=True, MATRIX=str(place))
    with place.open(encoding="utf-8") as file:
        assert next(csv.reader(file)) == ["Truth", "none", "a", "NoLabel", "Total"]
    assert not any("is called" in line for line in log.infos)


def test_a_key_joins_two_tables() -> None:
    roofs = table([("a", None, "ok", 1), ("b", None, "ok", 2), ("a", None, "ok", 3), ("a", None)])
    truth = table([(None, "a", None, 1), (None, "a", None, 2), (None, "c", None, 9)], "survey")
    outputs, _ = assess(
        INPUT=roofs,
        TRUTH_LAYER=truth,
        TRUTH_LAYER_FIELD="truth",
        JOIN="KEY",
        KEY_FIELD="key",
        TRUTH_KEY_FIELD="key",
    )
    assert (outputs["COUNT"], outputs["COUNT_RIGHT"], outputs["COUNT_NOT_JOINED"]) == (2, 1, 2)


def test_a_key_with_two_truths_is_refused() -> None:
    with pytest.raises(QgsProcessingException) as caught:
        assess(
            INPUT=table([("a", None, "ok", 1)]),
            TRUTH_LAYER=table([(None, "a", None, 1), (None, "b", None, 1)], "survey"),
            TRUTH_LAYER_FIELD="truth",
            JOIN="KEY",
            KEY_FIELD="key",
            TRUTH_KEY_FIELD="key",
        )
    assert str(caught.value) == (
        "TRUTH_KEY_FIELD: the key 1 stands for a and for b in survey. Choose a key that each "
        "object has alone."
    )


def test_points_of_the_truth_are_the_sample_of_classified_polygons() -> None:
    """Two in one polygon count twice; the smallest polygon that holds one is asked."""
    roofs = labelled([box(0, 0), box(20, 0), box(22, 2, 3)], ["a", "b", "c"], "Polygon")
    points = [point(1, 1), point(2, 2), point(23, 3), point(90, 90), None]
    found = by_place(roofs, truthful(points, ["a", "b", "c", "a", "a"], "Point"))
    assert found == {"pairs": {("a", "a"): 1, ("b", "a"): 1, ("c", "c"): 1}, "alone": 2}


def test_classified_points_lie_in_polygons_of_the_truth() -> None:
    points = labelled([point(1, 1), point(5, 5), point(50, 50)], ["a", "b", "a"], "Point")
    found = by_place(points, truthful([box(0, 0)], ["a"], "Polygon"))
    assert found == {"pairs": {("a", "a"): 1, ("a", "b"): 1}, "alone": 1}


def test_polygons_belong_to_what_they_share_most_of() -> None:
    roofs = labelled([box(0, 0), box(100, 0), box(200, 0)], ["a", "b", "c"], "Polygon")
    truth = truthful(
        [box(-4, 0), box(7, 0), box(104, 0), box(206, 0)], ["a", "x", "b", "c"], "Polygon"
    )
    found = by_place(roofs, truth)
    assert found == {"pairs": {("a", "a"): 1, ("b", "b"): 1}, "alone": 1}
    generous = by_place(roofs, truth, LEAST_OVERLAP=40)
    assert generous["pairs"][("c", "c")] == 1 and generous["alone"] == 0


def test_a_polygon_that_crosses_itself_finds_its_counterpart() -> None:
    left, low = 500000, 5000000
    corners = [(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)]
    bow = f"Polygon (({', '.join(f'{left + x} {low + y}' for x, y in corners)}))"
    found = by_place(labelled([bow], ["a"], "Polygon"), truthful([box(0, 0)], ["a"], "Polygon"))
    assert found == {"pairs": {("a", "a"): 1}, "alone": 0}


def test_points_and_points_lie_in_one_place_or_near() -> None:
    points = labelled([point(0, 0), point(50, 0)], ["a", "b"], "Point")
    truth = truthful([point(0, 0), point(51, 0), point(53, 0)], ["a", "b", "c"], "Point")
    assert by_place(points, truth) == {"pairs": {("a", "a"): 1}, "alone": 1}
    near = by_place(points, truth, DISTANCE=5)
    assert near == {"pairs": {("a", "a"): 1, ("b", "b"): 1}, "alone": 0}


def test_lines_belong_to_the_polygon_in_which_most_of_them_lies() -> None:
    line = "LineString (500001 5000005, 500018 5000005)"
    truth = truthful([box(0, 0), box(10, 0)], ["a", "b"], "Polygon")
    found = by_place(labelled([line], ["a"], "LineString"), truth)
    assert found == {"pairs": {("a", "a"): 1}, "alone": 0}


def test_the_layers_may_have_different_crs() -> None:
    here, there = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (32633, 4326))
    place = QgsGeometry.fromWkt(point(5, 5))
    place.transform(QgsCoordinateTransform(here, there, QgsProject.instance()))
    truth = truthful([place.asWkt(12)], ["a"], "Point", "EPSG:4326")
    found = by_place(labelled([box(0, 0)], ["a"], "Polygon"), truth)
    assert found == {"pairs": {("a", "a"): 1}, "alone": 0}


def test_a_layer_without_a_crs_is_taken_to_be_in_that_of_the_other() -> None:
    truth = truthful([point(5, 5)], ["a"], "Point", "")
    roofs = labelled([box(0, 0)], ["a"], "Polygon")
    outputs, log = assess(INPUT=roofs, TRUTH_LAYER=truth, TRUTH_LAYER_FIELD="truth")
    assert outputs["COUNT"] == 1
    assert log.warnings == [
        "survey has no CRS; it is taken to be that of objects, EPSG:32633 - WGS 84 / UTM zone 33N."
    ]


def test_layers_that_do_not_meet_are_warned_of() -> None:
    truth = truthful([point(500, 500)], ["a"], "Point")
    roofs = labelled([box(0, 0)], ["a"], "Polygon")
    outputs, log = assess(INPUT=roofs, TRUTH_LAYER=truth, TRUTH_LAYER_FIELD="truth")
    assert outputs["COUNT"] == 0
    assert log.warnings == [
        "No object has a counterpart. Do the layers lie in one place, or the keys fit?"
    ]
    assert "Left out of objects, where the other layer has no object: 1." in log.infos


@pytest.mark.parametrize("rows", [[], [("intact", None)], [(None, "intact")]])
def test_nothing_to_compare_is_warned_of(rows: list[tuple[Any, ...]]) -> None:
    """Figures without a value are no answer."""
    outputs, log = assess(INPUT=table(rows), TRUTH_FIELD="truth", UNLABELLED="LEFT_OUT")
    assert outputs["COUNT"] == 0 and outputs["OVERALL_ACCURACY"] is None
    assert log.warnings == [
        "No object has both a label and a known truth: there is nothing to compare."
    ]


def test_only_selected_objects_are_compared() -> None:
    layer = in_project(table(ROOFS))
    layer.selectByIds([1, 2])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    outputs, _ = assess(INPUT=chosen, TRUTH_FIELD="truth")
    assert outputs["COUNT_ROWS"] == 2


def test_too_many_classes_have_no_matrix() -> None:
    layer = table([(str(number), str(number)) for number in range(501)])
    with pytest.raises(QgsProcessingException) as caught:
        assess(INPUT=layer, TRUTH_FIELD="truth", MATRIX=TEMPORARY)
    assert str(caught.value) == (
        "MATRIX: 501 different classes were found, and the table has room for 500. Choose the "
        "fields that hold classes, or leave MATRIX out."
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "Nothing tells the truth. Choose TRUTH_FIELD, or TRUTH_LAYER with TRUTH_LAYER_FIELD."),
        (
            {"TRUTH_FIELD": "nothing"},
            "TRUTH_FIELD: roofs has no field nothing. Choose one of its fields.",
        ),
        (
            {"TRUTH_FIELD": "ClassLabel"},
            "TRUTH_FIELD is ClassLabel, the field with the labels. Choose the field that tells "
            "what the objects are in truth.",
        ),
        (
            {"TRUTH_FIELD": "truth", "TRUTH_LAYER": "survey"},
            "TRUTH_FIELD is truth, but there is a TRUTH_LAYER too. Leave one of the two empty.",
        ),
        (
            {"TRUTH_LAYER": "survey"},
            "TRUTH_LAYER_FIELD is empty. Choose the field of survey that tells the truth.",
        ),
        (
            {"TRUTH_LAYER": "survey", "TRUTH_LAYER_FIELD": "truth"},
            "INPUT: roofs has no geometry, but JOIN is PLACE. Choose KEY.",
        ),
        (
            {"TRUTH_LAYER": "survey", "TRUTH_LAYER_FIELD": "truth", "JOIN": "KEY"},
            "KEY_FIELD is empty, but JOIN is KEY. Choose the key field of roofs.",
        ),
        (
            {"TRUTH_FIELD": "truth", "LABEL_FIELD": "nothing"},
            "LABEL_FIELD: roofs has no field nothing. Choose one of its fields.",
        ),
        (
            {"TRUTH_FIELD": "truth", "REPORT": "/nowhere/report.html"},
            "REPORT: there is no folder /nowhere. Create it, or choose another.",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused(given: dict[str, Any], message: str) -> None:
    in_project(table([], "survey"))
    with pytest.raises(QgsProcessingException) as caught:
        assess(INPUT=table(ROOFS), **given)
    assert str(caught.value).endswith(message)


def test_lines_tell_no_truth_of_polygons() -> None:
    truth = truthful(["LineString (0 0, 1 1)"], ["a"], "LineString")
    with pytest.raises(QgsProcessingException) as caught:
        by_place(labelled([box(0, 0)], ["a"], "Polygon"), truth)
    assert str(caught.value).endswith(
        "TRUTH_LAYER: survey holds lines, which tell no truth of polygons by their place. Choose "
        "polygons or points, or KEY as JOIN."
    )


def test_a_truth_to_which_no_way_leads_is_refused() -> None:
    truth = truthful([box(0, 0)], ["a"], "Polygon", "ESRI:104905")
    with pytest.raises(QgsProcessingException) as caught:
        by_place(labelled([box(0, 0)], ["a"], "Polygon"), truth)
    assert str(caught.value).endswith(
        "TRUTH_LAYER: QGIS knows no way from ESRI:104905 - GCS_Mars_2000 to EPSG:32633 - WGS 84 / "
        "UTM zone 33N. Correct the CRS of one of them."
    )


def test_files_are_read_and_written(folder: Path) -> None:
    saved(table(ROOFS), folder / "roofs.gpkg")
    outputs, _ = assess(
        INPUT=str(folder / "roofs.gpkg"), TRUTH_FIELD="truth", CLASSES=str(folder / "classes.csv")
    )
    rows = list(csv.reader((folder / "classes.csv").open(encoding="utf-8")))
    assert outputs["CLASSES"] == str(folder / "classes.csv")
    assert rows[1][:5] == ["damaged", "2", "2", "1", "0.5"]


def test_a_table_holds_all_of_its_rows_or_the_run_says_why_not(folder: Path) -> None:
    """GDAL's FlatGeobuf leaves out rows without geometry, and in some releases says nothing."""
    path = folder / "classes.fgb"
    try:
        assess(INPUT=table(ROOFS), TRUTH_FIELD="truth", CLASSES=str(path))
        said = str(QgsVectorLayer(str(path)).featureCount())
    except QgsProcessingException as error:
        said = str(error)
    assert said in (
        "2",
        f"{path} holds only 0 of the 2 rows: its format has no place for objects without "
        "geometry. Choose a GeoPackage as output, and run again.",
        "CLASSES: the table could not be written (Feature creation error (OGR error: "
        "ICreateFeature: NULL geometry not supported with spatial index)). Check its place and "
        "format, and run again.",
    )


@pytest.mark.parametrize(
    ("suffix", "name", "kept", "told"),
    [
        ("kml", "<old & new>", "_old _ new>", "‹old & new>"),
        ("shp", "農地・建物", "農地・", "農地・建物"),
    ],
)
def test_a_class_that_a_format_cannot_name_a_field_after_has_another_one(
    folder: Path, suffix: str, name: str, kept: str, told: str
) -> None:
    layer = table([(name, name), ("other", "other")])
    _, log = assess(INPUT=layer, TRUTH_FIELD="truth", MATRIX=f"{folder}/matrix.{suffix}")
    matrix = QgsVectorLayer(f"{folder}/matrix.{'dbf' if suffix == 'shp' else suffix}")
    assert [row["Truth"] for row in matrix.getFeatures() if int(row[kept])] == [name]
    assert f"The output's field “{told}” is called “{kept}”." in log.infos

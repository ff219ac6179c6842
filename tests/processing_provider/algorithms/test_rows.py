# SPDX-License-Identifier: GPL-2.0-or-later
"""One row per object, in input order, with everything the object had, whatever its geometry."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_polygons
from ..support.models import Weights, linear_model, numbered, rewritten
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, classify

RESULTS = ["ClassLabel", "Confidence", "Status"]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A raster of 70 x 60 cells of 1 m, and a model for it."""
    folder = tmp_path_factory.mktemp("scene")
    raster = write_raster(folder / "image.tif", noise())
    return raster, linear_model(folder, Weights(3, (3, 8, 8)))


def run(scene: tuple[str, str], layer: Any, **parameters: Any) -> Any:
    """Classify ``layer`` on the scene."""
    return classify(INPUT=scene[0], MODEL=scene[1], FEATURES=layer, **parameters)


def awkward_layer() -> QgsVectorLayer:
    """Objects with every trouble a geometry can have, and sound ones between them."""
    inside, beyond, crossed = on_ground(
        [
            shapely.box(20, 20, 30, 30),
            shapely.box(200, 200, 210, 210),
            shapely.Polygon([(40, 10), (50, 20), (50, 10), (40, 20)]),
        ]
    )
    x, y = 500010.0, 4999990.0
    infinite = f"POLYGON(({x} {y}, {x + 5} {y}, 1e400 1e400, {x} {y}))"
    texts = [inside, None, beyond, "POLYGON EMPTY", crossed, infinite, inside]
    values = [[number, f"object {number}"] for number in range(len(texts))]
    return memory_layer(texts, fields=("number:integer", "text:string"), attributes=values)


AWKWARD = ["ok", "invalid_geometry", "outside", "invalid_geometry", "ok", "invalid_geometry", "ok"]


def test_every_object_has_its_row_with_all_its_attributes(scene: tuple[str, str]) -> None:
    """Null, empty, infinite, self-intersecting and far objects keep their place and attributes."""
    result = run(scene, awkward_layer())
    assert result.field_names == ["number", "text", *RESULTS]
    assert result.column("number") == list(range(7))
    assert result.column("text") == [f"object {number}" for number in range(7)]
    assert result.statuses == AWKWARD


def test_rows_without_a_chip_have_neither_label_nor_confidence(scene: tuple[str, str]) -> None:
    """They are NULL, and nothing else is."""
    result = run(scene, awkward_layer())
    classified = [status == "ok" for status in AWKWARD]
    assert [label is not None for label in result.column("ClassLabel")] == classified
    assert [value is not None for value in result.column("Confidence")] == classified


def test_geometries_are_those_of_the_input(scene: tuple[str, str]) -> None:
    """Unchanged, also the null, empty and self-intersecting ones."""
    layer = awkward_layer()
    before = [feature.geometry().asWkb() for feature in layer.getFeatures()]
    after = [feature.geometry().asWkb() for feature in run(scene, layer).features]
    assert after == before


@pytest.mark.parametrize("check", ["NoCheck", "SkipInvalid", "AbortOnInvalid"])
def test_every_row_is_there_whatever_qgis_does_with_invalid_geometries(
    scene: tuple[str, str], check: str
) -> None:
    """The user's setting “Invalid features filtering” drops no object and stops no run."""
    names = {
        "NoCheck": QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck,
        "SkipInvalid": QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid,
        "AbortOnInvalid": QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(names[check])
    assert run(scene, awkward_layer(), context=context).statuses == AWKWARD


def test_counts_tell_rows_per_status_and_class(scene: tuple[str, str]) -> None:
    """COUNT, COUNT_<STATUS> and the JSON text COUNTS, on which a model can branch."""
    import json

    result = run(scene, awkward_layer())
    outputs = result.outputs
    numbers = {name: value for name, value in outputs.items() if name.startswith("COUNT_")}
    assert outputs["COUNT"] == 7
    assert numbers == {
        "COUNT_OK": 3,
        "COUNT_PARTIAL": 0,
        "COUNT_BELOW_THRESHOLD": 0,
        "COUNT_OUTSIDE": 1,
        "COUNT_NODATA": 0,
        "COUNT_INVALID_GEOMETRY": 3,
        "COUNT_TRANSFORM_FAILED": 0,
        "COUNT_READ_ERROR": 0,
        "COUNT_MODEL_ERROR": 0,
        "COUNT_MODEL_CRASHED": 0,
    }
    counts = json.loads(outputs["COUNTS"])
    assert counts["status"] == {"ok": 3, "outside": 1, "invalid_geometry": 3}
    labels = [label for label in result.column("ClassLabel") if label is not None]
    assert counts["classes"] == {label: labels.count(label) for label in set(labels)}


def test_objects_without_a_place_in_the_rasters_crs_are_transform_failed(folder: Path) -> None:
    """A point a quarter of the globe away from a UTM zone has no place in it."""
    raster = write_raster(folder / "image.tif", noise(), origin=(500000.0, 60.0))
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    layer = memory_layer(["POINT(105 0)", "POINT(15.0001 0.0002)"], "Point", crs="EPSG:4326")
    result = classify(INPUT=raster, MODEL=model, FEATURES=layer)
    assert result.statuses == ["transform_failed", "ok"]


def test_only_selected_objects_get_a_row(scene: tuple[str, str]) -> None:
    """“Selected features only” of the dialog."""
    layer = in_project(memory_layer(on_ground(scattered_polygons(8))))
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][2:5])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    result = run(scene, given)
    assert sorted(result.column("number")) == [2, 3, 4]
    shapes = {feature["number"]: feature.geometry().asWkb() for feature in layer.getFeatures()}
    found = {feature["number"]: feature.geometry().asWkb() for feature in result.features}
    assert found == {number: shapes[number] for number in (2, 3, 4)}


def test_edits_that_are_not_saved_yet_are_classified_as_the_user_sees_them(
    scene: tuple[str, str],
) -> None:
    """A layer in edit mode: added, moved and removed objects."""
    layer = in_project(memory_layer(on_ground([shapely.box(10, 10, 14, 14)] * 3)))
    layer.startEditing()
    layer.deleteFeature(1)
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromWkt(on_ground([shapely.box(99, 99, 104, 104)])[0]))
    added.setAttributes([7])
    layer.addFeature(added)
    result = run(scene, layer)
    layer.rollBack()
    found = dict(zip(result.column("number"), result.statuses))
    assert found == {1: "ok", 2: "ok", 7: "outside"}


def test_an_input_field_with_the_name_of_a_result_is_kept_under_another(
    scene: tuple[str, str],
) -> None:
    """In any letter case; the log says so."""
    layer = memory_layer(
        on_ground([shapely.box(10, 10, 16, 16)]),
        fields=("classlabel:string", "Confidence:double", "Status:string", "Confidence_1:integer"),
        attributes=[["field", 0.25, "old", 4]],
    )
    result = run(scene, layer)
    names = ["classlabel_1", "Confidence_1", "Status_1", "Confidence_1_1"]
    assert result.field_names == [*names, *RESULTS]
    assert result.features[0].attributes()[:4] == ["field", 0.25, "old", 4]
    assert result.log.warnings == [
        "The input field “classlabel” is kept as “classlabel_1”.",
        "The input field “Confidence” is kept as “Confidence_1”.",
        "The input field “Status” is kept as “Status_1”.",
        "The input field “Confidence_1” is kept as “Confidence_1_1”.",
    ]


def test_classifying_ones_own_output_again_works(scene: tuple[str, str]) -> None:
    """The first run's results are kept beside the second's."""
    first = run(scene, memory_layer(on_ground(scattered_polygons(6))))
    second = run(scene, first.layer)
    assert second.field_names == ["number", *(f"{name}_1" for name in RESULTS), *RESULTS]
    assert second.rows() == first.rows()
    assert second.column("ClassLabel_1") == first.column("ClassLabel")


def nested_objects(path: Path) -> str:
    """A file with one object that has maps and lists of maps, as footprints of the web have."""
    properties = {
        "names": {"primary": "Haus Ä", "common": None},
        "sources": [{"dataset": "OSM"}, {"dataset": "LoD2"}],
        "none": [],
        "levels": [1, 2],
    }
    ring = [[15.0003, 45.1533], [15.0004, 45.1533], [15.0004, 45.1534], [15.0003, 45.1533]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    return str(path)


@pytest.mark.parametrize("suffix", ["", "gpkg", "shp", "csv", "fgb", "xlsx", "sqlite"])
def test_attributes_that_are_maps_or_lists_of_maps_are_written_as_json(
    scene: tuple[str, str], folder: Path, suffix: str
) -> None:
    """No file that QGIS makes has a field for them, and in memory one holds no lists."""
    objects = nested_objects(folder / "objects.geojson")
    output = str(folder / f"out.{suffix}") if suffix else "TEMPORARY_OUTPUT"
    result = run(scene, objects, OUTPUT=output)
    assert result.statuses == ["ok"]
    (names,), (sources,) = result.column("names"), result.column("sources")
    assert json.loads(names) == {"primary": "Haus Ä", "common": None}
    assert json.loads(sources) == [{"dataset": "OSM"}, {"dataset": "LoD2"}]
    assert result.column("none") == ["[]"]


def test_attributes_that_are_maps_stay_such_in_a_geojson(
    scene: tuple[str, str], folder: Path
) -> None:
    """GDAL writes a text of JSON as what it says."""
    objects = nested_objects(folder / "objects.geojson")
    result = run(scene, objects, OUTPUT=str(folder / "out.geojson"))
    assert result.column("names") == [{"primary": "Haus Ä", "common": None}]
    assert result.column("sources") == [[{"dataset": "OSM"}, {"dataset": "LoD2"}]]
    assert result.column("levels") == [[1, 2]]


def test_attributes_that_are_maps_are_kept_in_a_table_of_a_geopackage(
    scene: tuple[str, str], folder: Path
) -> None:
    """From QGIS 3.32 on in a field of JSON, before as its text."""
    objects = nested_objects(folder / "objects.geojson")
    table = f"ogr:dbname='{folder / 'out.gpkg'}' table=\"rows\" (geom)"
    result = run(scene, objects, OUTPUT=table)
    (names,), (sources,) = result.column("names"), result.column("sources")
    if Qgis.versionInt() < 33200:
        names, sources = json.loads(names), json.loads(sources)
    assert names == {"primary": "Haus Ä", "common": None}
    assert sources == [{"dataset": "OSM"}, {"dataset": "LoD2"}]


@pytest.mark.parametrize("suffix", ["sqlite", "gdb"])
def test_attributes_that_are_maps_are_json_in_a_table_of_another_file(
    scene: tuple[str, str], folder: Path, suffix: str
) -> None:
    """Whose fields of lists would hold nothing."""
    objects = nested_objects(folder / "objects.geojson")
    table = f"ogr:dbname='{folder / 'out'}.{suffix}' table=\"rows\" (geom)"
    result = run(scene, objects, OUTPUT=table)
    (names,), (sources,) = result.column("names"), result.column("sources")
    assert json.loads(names) == {"primary": "Haus Ä", "common": None}
    assert json.loads(sources) == [{"dataset": "OSM"}, {"dataset": "LoD2"}]


def test_booleans_and_maps_are_texts_in_spatialite(scene: tuple[str, str], folder: Path) -> None:
    """QGIS makes no table there with fields of theirs."""
    gdal.GetDriverByName("SQLite").Create(
        str(folder / "out.sqlite"), 0, 0, 0, 0, ["SPATIALITE=YES"]
    )
    objects = memory_layer(
        on_ground([shapely.box(10, 10, 18, 18)] * 3),
        fields=("used:boolean", "names:map"),
        attributes=[[True, {"de": "Ä"}], [False, {}], [None, None]],
    )
    table = f"spatialite://dbname='{folder / 'out.sqlite'}' table=\"rows\" (geom)"
    result = run(scene, objects, OUTPUT=table)
    assert result.column("used") == ["true", "false", None]
    assert result.column("names") == ['{"de": "Ä"}', "{}", None]


DAY, HOUR = QDate(2024, 2, 29), QTime(23, 59, 58, 125)
MOMENT, PICTURE = QDateTime(DAY, HOUR), QByteArray(b"\x00\xffa")
TEXTS = {
    "day": "2024-02-29",
    "hour": "23:59:58.125",
    "moment": "2024-02-29T23:59:58.125",
    "picture": "00FF61",
}


@pytest.mark.parametrize(
    "suffix, names",
    [
        ("kml", ["day", "hour", "moment"]),
        ("fgb", ["hour"]),
        ("gdb", ["hour"]),
        ("gml", ["picture"]),
        ("shp", ["picture"]),
        ("tab", ["picture"]),
    ],
)
def test_values_for_which_a_format_has_no_type_are_written_as_text(
    scene: tuple[str, str], folder: Path, suffix: str, names: list[str]
) -> None:
    """GDAL would leave out the field or its values, or QGIS the file."""
    objects = memory_layer(
        on_ground([shapely.box(10, 10, 18, 18)] * 2),
        fields=("day:date", "hour:time", "moment:datetime", "picture:binary"),
        attributes=[[DAY, HOUR, MOMENT, PICTURE], [None] * 4],
    )
    result = run(scene, objects, OUTPUT=str(folder / f"out.{suffix}"))
    assert {name: result.column(name)[0] for name in names} == {n: TEXTS[n] for n in names}
    assert not any(result.column(name)[1] for name in names)


def test_classifying_ones_own_geojson_again_works(scene: tuple[str, str], folder: Path) -> None:
    """Its Scores are read as maps, and written as the text that they were."""
    objects = memory_layer(on_ground(scattered_polygons(6)))
    own = folder / "first.geojson"
    first = run(scene, objects, OUTPUT=str(own), PROBABILITIES="JSON")
    second = run(scene, str(own), OUTPUT=str(folder / "second.gpkg"), PROBABILITIES="JSON")
    assert second.statuses == first.statuses
    assert [json.loads(text) for text in second.column("Scores_1")] == first.column("Scores")


@pytest.mark.parametrize(
    "output",
    [
        "{folder}/out.gpkg",
        "{folder}/out.GPKG",
        "{folder}/out",
        "{folder}/out.mine",
        "ogr:dbname='{folder}/out.gpkg' table=\"rows\" (geom)",
        'ogr:dbname="{folder}/out.gpkg" table="rows" (geom)',
        "ogr:dbname='{folder}/out.gpkg' table=\"rows\" (shape)",
    ],
)
def test_a_field_called_like_the_geometry_of_a_geopackage_is_kept_under_another_name(
    scene: tuple[str, str], folder: Path, output: str
) -> None:
    """However the GeoPackage is asked for: QGIS calls the geometry of a new table geom."""
    shapes = on_ground(scattered_polygons(3))
    objects = memory_layer(shapes, fields=["geom:string"], attributes=[["a"], ["b"], ["c"]])
    result = run(scene, objects, OUTPUT=output.format(folder=folder))
    assert result.column("geom_1") == ["a", "b", "c"]
    assert result.log.warnings == ["The input field “geom” is kept as “geom_1”."]


def test_a_field_called_like_the_geometry_of_a_sqlite_table_is_kept_under_another_name(
    scene: tuple[str, str], folder: Path
) -> None:
    shapes = on_ground(scattered_polygons(3))
    objects = memory_layer(shapes, fields=["Geometry:string"], attributes=[["a"], ["b"], ["c"]])
    result = run(scene, objects, OUTPUT=str(folder / "out.sqlite"))
    assert result.column("geometry_1") == ["a", "b", "c"]
    assert result.log.warnings == ["The input field “Geometry” is kept as “Geometry_1”."]


@pytest.mark.parametrize("suffix", ["shp", "shz"])
def test_what_a_shapefile_cuts_is_told(scene: tuple[str, str], folder: Path, suffix: str) -> None:
    """By each of the suffixes for which QGIS makes one."""
    objects = memory_layer(
        on_ground([shapely.box(10, 10, 18, 18)]), fields=("owner_since:string",), attributes=[["a"]]
    )
    output = str(folder / f"out.{suffix}")
    result = run(scene, objects, OUTPUT=output, CLASS_LABEL_FIELD="kind_of_roof")
    assert result.field_names == ["owner_sinc", "kind_of_ro", "Confidence", "Status"]
    assert result.log.warnings == [
        "A shapefile cuts names: the labels are in the field “kind_of_ro”.",
        "A shapefile holds texts of at most 254 characters.",
        "The input field “owner_since” is kept as “owner_sinc”.",
    ]


def test_labels_are_not_called_like_the_geometry_of_a_sqlite_table(
    scene: tuple[str, str], folder: Path
) -> None:
    """SQLite would not make the table, after all the work."""
    objects = memory_layer(on_ground([shapely.box(10, 10, 18, 18)]))
    output = str(folder / "out.sqlite")
    result = run(scene, objects, OUTPUT=output, CLASS_LABEL_FIELD="Geometry")
    assert result.column("Geometry_1") == run(scene, objects).column("ClassLabel")
    assert result.log.warnings == ["The output's field “Geometry” is called “Geometry_1”."]


@pytest.mark.parametrize("asked", ["{}", "ogr:dbname='{}' table=\"rows\" (geom)"])
def test_a_sqlite_file_keeps_the_letters_of_names(
    scene: tuple[str, str], folder: Path, asked: str
) -> None:
    """GDAL would write them small, and others than letters as a line."""
    objects = memory_layer(
        on_ground([shapely.box(10, 10, 18, 18)] * 2),
        fields=("Käthe's Name:string",),
        attributes=[["a"], ["b"]],
    )
    first = run(scene, objects, OUTPUT=asked.format(folder / "first.sqlite"))
    names = ["Käthe's Name", "ClassLabel", "Confidence", "Status"]
    assert first.field_names == ["OGC_FID", *names]
    again = run(scene, first.layer, OUTPUT=str(folder / "it's again.sqlite"))
    assert again.column("Käthe's Name") == ["a", "b"]
    assert again.rows() == first.rows()


def test_a_field_called_geom_keeps_its_name_where_nothing_else_is_called_so(
    scene: tuple[str, str], folder: Path
) -> None:
    shapes = on_ground(scattered_polygons(1))
    objects = memory_layer(shapes, fields=["geom:string"], attributes=[["a"]])
    result = run(scene, objects, OUTPUT=str(folder / "out.geojson"))
    assert result.column("geom") == ["a"]


def test_the_label_field_has_the_name_that_was_asked_for(scene: tuple[str, str]) -> None:
    """CLASS_LABEL_FIELD."""
    layer = memory_layer(on_ground([shapely.box(10, 10, 16, 16)]))
    assert run(scene, layer, CLASS_LABEL_FIELD="roof").field_names == [
        "number",
        "roof",
        "Confidence",
        "Status",
    ]


@pytest.mark.parametrize("probabilities", ["NONE", "FIELDS", "JSON"])
def test_probabilities_add_fields_or_a_text(scene: tuple[str, str], probabilities: str) -> None:
    """NONE nothing, FIELDS one per class, JSON the text Scores; NULL where no model was asked."""
    result = run(scene, awkward_layer(), PROBABILITIES=probabilities)
    added = {"NONE": [], "FIELDS": ["P_barn", "P_house", "P_tower"], "JSON": ["Scores"]}
    assert result.field_names == ["number", "text", *RESULTS, *added[probabilities]]
    for name in added[probabilities]:
        given = [value is not None for value in result.column(name)]
        assert given == [status == "ok" for status in AWKWARD]


def test_classes_of_equal_or_odd_names_get_fields_of_their_own(folder: Path) -> None:
    """A number tells apart what fields take for equal; the text has the names of the labels."""
    import json

    raster = write_raster(folder / "image.tif", noise())
    names = ("Haus", "haus", "Nebengebäude, groß")
    model = linear_model(folder, Weights(3, (3, 8, 8)), names)
    layer = memory_layer(on_ground([shapely.box(10, 10, 16, 16)]))
    fields = classify(INPUT=raster, MODEL=model, FEATURES=layer, PROBABILITIES="FIELDS")
    assert fields.field_names[4:] == ["P_Haus", "P_haus_1", "P_Nebengebäude, groß"]
    text = classify(INPUT=raster, MODEL=model, FEATURES=layer, PROBABILITIES="JSON")
    assert list(json.loads(text.column("Scores")[0])) == list(names)


def test_below_the_score_threshold_the_label_is_null_and_the_confidence_kept(
    scene: tuple[str, str],
) -> None:
    """Status below_threshold; the other rows are as before."""
    layer = memory_layer(on_ground(scattered_polygons(20, width=60, height=50)))
    plain = run(scene, layer)
    limit = float(np.median(plain.column("Confidence")))
    strict = run(scene, layer, MODEL_ARGUMENTS=f"score_threshold {limit!r}")
    expected = [
        (None, confidence, "below_threshold") if confidence < round(limit, 6) else row
        for row, confidence in ((row, row[1]) for row in plain.rows())
    ]
    assert strict.rows() == expected
    assert strict.statuses.count("below_threshold") >= 5


def test_multi_label_models_give_every_class_that_reaches_the_threshold(folder: Path) -> None:
    """Labels joined by ; in class order; none reached: the empty text, below_threshold."""
    raster = write_raster(folder / "image.tif", noise())
    weights = Weights(3, (3, 8, 8))
    model = linear_model(folder, weights, MetaDataMode="MultiLabeled_Tiles")
    layer = memory_layer(on_ground(scattered_polygons(20, width=60, height=50)))
    result = classify(
        INPUT=raster,
        MODEL=model,
        FEATURES=layer,
        PROBABILITIES="FIELDS",
        MODEL_ARGUMENTS="threshold 0.7",
    )
    names = ("barn", "house", "tower")
    scores = np.array([result.column(f"P_{name}") for name in names]).T
    expected = [
        (";".join(name for name, score in zip(names, row) if score >= 0.7), round(row.max(), 6))
        for row in scores
    ]
    assert [row[:2] for row in result.rows()] == expected
    given = {label: status for label, _, status in result.rows()}
    assert given.pop("") == "below_threshold"
    assert any(";" in label for label in given)
    assert set(given.values()) <= {"ok", "partial"}


def test_a_geopackage_keeps_ids_and_all_rows(scene: tuple[str, str], folder: Path) -> None:
    """From GeoPackage to GeoPackage the key fid stays."""
    layer = saved(awkward_layer(), folder / "objects.gpkg")
    result = run(scene, layer, OUTPUT=str(folder / "out.gpkg"))
    assert result.field_names == ["fid", "number", "text", *RESULTS]
    assert result.column("fid") == list(range(1, 8))
    assert result.statuses == AWKWARD
    assert result.log.warnings == []


def test_a_selection_of_a_geopackage_keeps_its_ids(scene: tuple[str, str], folder: Path) -> None:
    """Gaps in fid are no trouble."""
    layer = in_project(saved(awkward_layer(), folder / "objects.gpkg"))
    layer.selectByIds([3, 5, 7])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    result = run(scene, given, OUTPUT=str(folder / "out.gpkg"))
    assert result.column("fid") == [3, 5, 7]
    assert result.column("number") == [2, 4, 6]


def test_an_input_field_called_fid_may_hold_a_value_twice(
    scene: tuple[str, str], folder: Path
) -> None:
    """A GeoPackage keeps fid for its own key, so the field is kept as fid_1 and no row is lost."""
    layer = memory_layer(
        on_ground([shapely.box(10, 10, 16, 16)] * 4),
        fields=("FID:integer", "name:string"),
        attributes=[[1, "a"], [1, "b"], [None, "c"], [-3, "d"]],
    )
    result = run(scene, layer, OUTPUT=str(folder / "out.gpkg"))
    assert result.field_names == ["fid", "FID_1", "name", *RESULTS]
    assert result.column("FID_1") == [1, 1, None, -3]
    assert result.column("name") == ["a", "b", "c", "d"]
    assert result.log.warnings == ["The input field “FID” is kept as “FID_1”."]


@pytest.mark.parametrize("address", ["{path}|layername=twice", "{path}|subset={query}"])
def test_a_view_or_query_may_hold_a_fid_twice(
    scene: tuple[str, str], folder: Path, address: str
) -> None:
    """As a join to several rows gives it; QGIS takes the column for a key all the same."""
    shapes = on_ground([shapely.box(10, 10, 16, 16), shapely.box(20, 10, 26, 16)] * 3)
    path = folder / "objects.gpkg"
    saved(memory_layer(shapes), path)
    query = "SELECT (fid + 1) / 2 AS fid, number, geom FROM objects"
    dataset = ogr.Open(str(path), update=1)
    for statement in (
        f"CREATE VIEW twice AS {query}",
        "INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) "
        "VALUES ('twice', 'twice', 'features', 32633)",
        "INSERT INTO gpkg_geometry_columns VALUES ('twice', 'geom', 'POLYGON', 32633, 0, 0)",
    ):
        dataset.ExecuteSQL(statement)
    dataset = None
    given = address.format(path=path, query=query)
    result = run(scene, given, OUTPUT=str(folder / "out.gpkg"))
    assert result.field_names == ["fid", "fid_1", "number", *RESULTS]
    assert result.column("fid_1") == [1, 1, 2, 2, 3, 3]
    assert result.column("number") == list(range(6))
    assert [f.geometry().asWkt() for f in result.features] == [
        QgsGeometry.fromWkt(text).asWkt() for text in shapes
    ]
    assert result.log.warnings == ["The input field “fid” is kept as “fid_1”."]


def test_a_flatgeobuf_has_its_rows_in_the_order_of_the_objects(
    scene: tuple[str, str], folder: Path
) -> None:
    """GDAL's spatial index would sort them by place."""
    layer = memory_layer(on_ground(scattered_polygons(30)))
    result = run(scene, layer, OUTPUT=str(folder / "out.fgb"))
    assert result.column("number") == list(range(layer.featureCount()))
    assert result.rows() == run(scene, layer).rows()


def test_a_geojson_has_all_rows(scene: tuple[str, str], folder: Path) -> None:
    """Null geometries too."""
    result = run(scene, awkward_layer(), OUTPUT=str(folder / "out.geojson"))
    assert result.column("number") == list(range(7))
    assert result.statuses == AWKWARD


def test_a_shapefile_has_short_names_and_all_rows(scene: tuple[str, str], folder: Path) -> None:
    """Names of ten characters, told apart; the log says what was renamed."""
    layer = memory_layer(
        on_ground([shapely.box(10, 10, 16, 16), shapely.box(20, 20, 26, 26)]),
        fields=("name_of_the_owner:string", "name_of_the_street:string", "Confidence:double"),
        attributes=[["Ann", "High St", 0.5], ["Ben", "Low St", 0.75]],
    )
    path = folder / "out.shp"
    result = run(scene, layer, OUTPUT=str(path), PROBABILITIES="FIELDS")
    names = ["name_of_th", "name_of__1", "Confiden_1"]
    assert result.field_names == [*names, *RESULTS, "P_barn", "P_house", "P_tower"]
    assert result.column("name_of_th") == ["Ann", "Ben"]
    assert result.column("name_of__1") == ["High St", "Low St"]
    assert result.column("Confiden_1") == [0.5, 0.75]
    assert result.log.warnings == [
        "A shapefile holds texts of at most 254 characters.",
        "The input field “name_of_the_owner” is kept as “name_of_th”.",
        "The input field “name_of_the_street” is kept as “name_of__1”.",
        "The input field “Confidence” is kept as “Confiden_1”.",
    ]


@pytest.mark.parametrize(
    ("suffix", "most"),
    [(".gpkg", 1998), (".sqlite", 1997), (".shp", 2046), (".xlsx", 2000), (".ods", 2000)],
)
def test_as_many_probabilities_are_written_as_a_format_has_fields(
    folder: Path, suffix: str, most: int
) -> None:
    """One more is refused, as the tests of refusals have it."""
    count = most - len(RESULTS) - 1
    raster = write_raster(folder / "image.tif", noise())
    layer = memory_layer(on_ground([shapely.box(10, 10, 16, 16)]))
    output = str(folder / f"out{suffix}")

    def run_with(classes: int) -> Any:
        model = linear_model(folder, Weights(classes, (3, 8, 8)), numbered(classes))
        return run((raster, model), layer, OUTPUT=output, PROBABILITIES="FIELDS")

    result = run_with(count)
    sums = [sum(row.attributes()[-count:]) for row in result.features]
    assert sums == [pytest.approx(1, abs=1e-4)]
    with pytest.raises(QgsProcessingException) as caught:
        run_with(count + 1)
    assert f"which makes {most + 1} fields in all" in str(caught.value)


@pytest.mark.parametrize("name", ["out.SHP", "out.Shp", "out.TAB"])
def test_a_suffix_in_capitals_is_written_as_the_format_writes_it(
    scene: tuple[str, str], folder: Path, name: str
) -> None:
    """The output has the name that its file has."""
    layer = memory_layer(on_ground(scattered_polygons(3)))
    result = run(scene, layer, OUTPUT=str(folder / name))
    assert result.outputs["OUTPUT"] == str(folder / name.lower())
    assert (folder / name.lower()).is_file()
    assert len(result.statuses) == 3


def test_a_geopackage_may_have_its_suffix_in_capitals(scene: tuple[str, str], folder: Path) -> None:
    """Its name stays as it was asked for."""
    layer = memory_layer(on_ground(scattered_polygons(3)))
    result = run(scene, layer, OUTPUT=str(folder / "out.GPKG"))
    assert result.outputs["OUTPUT"] == str(folder / "out.GPKG")
    assert (folder / "out.GPKG").is_file()


def test_a_shapefile_cuts_the_label_fields_name_and_says_so(
    scene: tuple[str, str], folder: Path
) -> None:
    """The field is found under the name that the log tells."""
    layer = memory_layer(on_ground([shapely.box(10, 10, 16, 16)]))
    result = run(scene, layer, OUTPUT=str(folder / "o.shp"), CLASS_LABEL_FIELD="condition_2024")
    assert result.field_names == ["number", "condition_", "Confidence", "Status"]
    assert result.log.warnings == [
        "A shapefile cuts names: the labels are in the field “condition_”.",
        "A shapefile holds texts of at most 254 characters.",
    ]


@pytest.mark.parametrize(
    "asked, kept",
    [
        ("ConfidenceLevel", "Confiden_1"),
        ("Status      of it", "Status_1"),
        ("Достоверность", "Досто"),
    ],
)
def test_a_label_that_is_cut_in_a_shapefile_never_takes_the_field_of_a_result(
    scene: tuple[str, str], folder: Path, asked: str, kept: str
) -> None:
    """Names have ten bytes there, and no space at their end."""
    layer = memory_layer(on_ground([shapely.box(10, 10, 16, 16)]))
    plain = run(scene, layer, PROBABILITIES="JSON")
    result = run(
        scene,
        layer,
        OUTPUT=str(folder / "o.shp"),
        CLASS_LABEL_FIELD=asked,
        PROBABILITIES="JSON",
    )
    assert result.field_names == ["number", kept, "Confidence", "Status", "Scores"]
    assert result.column(kept) == plain.column("ClassLabel")
    assert result.statuses == ["ok"]
    assert result.column("Confidence") == pytest.approx(plain.column("Confidence"))
    assert result.column("Scores") == plain.column("Scores")
    assert result.log.warnings[0] == (
        f"A shapefile cuts names: the labels are in the field “{kept}”."
    )


def test_letters_of_several_bytes_are_not_cut_apart_in_a_shapefile(
    scene: tuple[str, str], folder: Path
) -> None:
    """The log tells the names that the fields have."""
    layer = memory_layer(
        on_ground([shapely.box(10, 10, 16, 16)]),
        fields=("улица_дома_1:integer", "улица_дома_2:integer"),
        attributes=[[1, 2]],
    )
    result = run(scene, layer, OUTPUT=str(folder / "o.shp"))
    assert result.field_names == ["улица", "улиц_1", *RESULTS]
    assert (result.column("улица"), result.column("улиц_1")) == ([1], [2])
    assert result.log.warnings[1:] == [
        "The input field “улица_дома_1” is kept as “улица”.",
        "The input field “улица_дома_2” is kept as “улиц_1”.",
    ]


def test_a_kml_has_names_that_do_not_break_it(folder: Path) -> None:
    """Of fields, labels and classes: GDAL writes them there as they are."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)), ("a & b", "a < b", "c"))
    layer = memory_layer(
        on_ground([shapely.box(10, 10, 16, 16)]),
        fields=("name < co:string", "plain:string", 'quo"te:string'),
        attributes=[["one", "two", "three"]],
    )
    result = classify(
        INPUT=raster,
        MODEL=model,
        FEATURES=layer,
        OUTPUT=str(folder / "out.kml"),
        CLASS_LABEL_FIELD='"roofs" & co',
        PROBABILITIES="FIELDS",
    )
    kept = ["name _ co", "plain", "quo_te"]
    classes = ["P_a _ b", "P_a _ b_1", "P_c"]
    expected = [*kept, "_roofs_ _ co", "Confidence", "Status", *classes]
    assert result.field_names[-len(expected) :] == expected
    assert [result.column(name) for name in kept] == [["one"], ["two"], ["three"]]
    assert result.log.warnings == [
        "KML holds no names with “&”, “<” or a quotation mark: the labels are in the field "
        "“_roofs_ _ co”.",
        "The output's field “P_a & b” is called “P_a _ b”.",
        "The output's field “P_a < b” is called “P_a _ b_1”.",
        "The input field “name < co” is kept as “name _ co”.",
        'The input field “quo"te” is kept as “quo_te”.',
    ]


def test_long_texts_are_cut_in_a_shapefile_and_whole_elsewhere(folder: Path) -> None:
    """Labels of 300 characters: 254 in a shapefile, all in a GeoPackage."""
    raster = write_raster(folder / "image.tif", noise())
    names = ("a" * 300, "b" * 300, "c" * 300)
    model = linear_model(folder, Weights(3, (3, 8, 8)), names)
    layer = memory_layer(on_ground([shapely.box(10, 10, 16, 16)]))
    for suffix, length in (("shp", 254), ("gpkg", 300)):
        output = str(folder / f"out.{suffix}")
        result = classify(INPUT=raster, MODEL=model, FEATURES=layer, OUTPUT=output)
        assert [len(label) for label in result.column("ClassLabel")] == [length]


def test_appending_to_a_layer_adds_rows_and_keeps_those_that_were_there(
    scene: tuple[str, str], folder: Path
) -> None:
    """QGIS's “Append to layer…”, with its mapping of fields."""
    target = memory_layer(
        on_ground([shapely.box(1, 1, 4, 4)]),
        fields=("id:integer", "label:string", "sure:double", "state:string"),
        attributes=[[77, "kept", 0.5, "kept"]],
        name="archive",
    )
    archive = saved(target, folder / "archive.gpkg")
    mapping = {
        "id": QgsProperty.fromField("number"),
        "label": QgsProperty.fromField("ClassLabel"),
        "sure": QgsProperty.fromField("Confidence"),
        "state": QgsProperty.fromField("Status"),
    }
    remapping = QgsRemappingSinkDefinition()
    remapping.setDestinationFields(archive.fields())
    remapping.setDestinationWkbType(archive.wkbType())
    remapping.setDestinationCrs(archive.crs())
    remapping.setFieldMap(mapping)
    address = f"ogr:dbname='{folder / 'archive.gpkg'}' table=\"archive\" (geom)"
    output = QgsProcessingOutputLayerDefinition(address)
    output.setRemappingDefinition(remapping)
    layer = memory_layer(on_ground(scattered_polygons(5)))
    expected = run(scene, layer).rows()
    run(scene, layer, OUTPUT=output)
    again = QgsVectorLayer(f"{folder / 'archive.gpkg'}|layername=archive", "archive", "ogr")
    rows = [feature.attributes()[1:] for feature in again.getFeatures()]
    assert rows[0] == [77, "kept", 0.5, "kept"]
    assert [(row[0], row[1], round(row[2], 6), row[3]) for row in rows[1:]] == [
        (number, *row) for number, row in enumerate(expected)
    ]


def test_the_dialog_learns_the_outputs_fields_for_append_to_layer(scene: tuple[str, str]) -> None:
    """QGIS offers to append only what ``sinkProperties`` describes."""
    from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsWkbTypes

    layer = in_project(memory_layer(on_ground([shapely.box(10, 10, 16, 16)])))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"INPUT": scene[0], "MODEL": scene[1], "FEATURES": layer.id(), "OUTPUT": "memory:"}
    properties = algorithm.sinkProperties("OUTPUT", given, context, {})
    available = QgsProcessingAlgorithm.PropertyAvailability.Available
    assert properties.availability == available
    assert properties.fields.names() == ["number", *RESULTS]
    assert properties.wkbType == QgsWkbTypes.Type.Polygon
    assert properties.crs.authid() == "EPSG:32633"


def test_an_existing_output_file_is_replaced(scene: tuple[str, str], folder: Path) -> None:
    """Without “append” a second run leaves its own rows alone."""
    output = str(folder / "out.gpkg")
    run(scene, memory_layer(on_ground(scattered_polygons(7))), OUTPUT=output)
    result = run(scene, memory_layer(on_ground(scattered_polygons(3))), OUTPUT=output)
    assert result.layer.featureCount() == 3


def test_neighbouring_extents_classify_every_object_exactly_once(scene: tuple[str, str]) -> None:
    """The centre of the box decides; the low edges belong to an extent, the high ones do not."""
    on_edges = [shapely.box(x - 2, y - 2, x + 2, y + 2) for x in (20, 35, 50) for y in (15, 30, 45)]
    layer = memory_layer(on_ground([*on_edges, *scattered_polygons(30)]))
    numbers: list[int] = []
    for left, right in ((-20, 35), (35, 90)):
        for top, bottom in ((-20, 30), (30, 80)):
            x0, y0 = 500000, 5000000
            bounds = f"{x0 + left},{x0 + right},{y0 - bottom},{y0 - top} [EPSG:32633]"
            result = run(scene, layer, EXTENT=bounds)
            numbers += result.column("number")
    assert sorted(numbers) == list(range(layer.featureCount()))


def test_an_extent_drops_objects_and_counts_them_in_the_log(scene: tuple[str, str]) -> None:
    """Objects without a place stay: nothing else ever drops a row."""
    layer = awkward_layer()
    bounds = "500015,500035,4999965,4999985 [EPSG:32633]"
    result = run(scene, layer, EXTENT=bounds)
    assert result.column("number") == [0, 1, 3, 5, 6]
    assert "2 objects outside the extent were left out." in result.log.infos


def test_an_extent_may_be_given_in_another_crs(scene: tuple[str, str]) -> None:
    """It is half-open in its own CRS."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    layer = memory_layer(on_ground(scattered_polygons(20)))
    to_degrees = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    middle = to_degrees.transform(QgsPointXY(500035, 4999970))
    centres = [
        to_degrees.transform(QgsPointXY(feature.geometry().boundingBox().center()))
        for feature in layer.getFeatures()
    ]
    bounds = f"14,{middle.x()!r},44,46 [EPSG:4326]"
    expected = [n for n, centre in enumerate(centres) if centre.x() < middle.x()]
    assert 0 < len(expected) < 20
    assert run(scene, layer, EXTENT=bounds).column("number") == expected


def test_an_extent_that_holds_no_object_gives_an_empty_layer(scene: tuple[str, str]) -> None:
    """No row, and the count of those left out."""
    layer = memory_layer(on_ground(scattered_polygons(4)))
    result = run(scene, layer, EXTENT="0,1,0,1 [EPSG:32633]")
    assert result.outputs["COUNT"] == 0 and result.features == []
    assert "4 objects outside the extent were left out." in result.log.infos


def test_output_crs_changes_the_geometries_and_nothing_else(scene: tuple[str, str]) -> None:
    """Labels, confidences and order are as without it."""
    layer = memory_layer(on_ground(scattered_polygons(10)))
    plain, moved = run(scene, layer), run(scene, layer, OUTPUT_CRS="EPSG:3857")
    assert moved.layer.crs().authid() == "EPSG:3857"
    assert moved.rows() == plain.rows()
    source = ogr.osr.SpatialReference()
    source.ImportFromEPSG(32633)
    target = ogr.osr.SpatialReference()
    target.ImportFromEPSG(3857)
    for system in (source, target):
        system.SetAxisMappingStrategy(ogr.osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_target = ogr.osr.CoordinateTransformation(source, target)
    for before, after in zip(layer.getFeatures(), moved.features):
        shape = ogr.CreateGeometryFromWkt(before.geometry().asWkt(12))
        shape.Transform(to_target)
        found = shapely.from_wkt(after.geometry().asWkt(12))
        assert found.hausdorff_distance(shapely.from_wkt(shape.ExportToWkt())) < 1e-3


def test_a_geographic_crs_with_heights_is_one_like_any_other(scene: tuple[str, str]) -> None:
    """QGIS has no text of it in its usual form: output, extent and raster keep it all the same."""
    layer = memory_layer(on_ground(scattered_polygons(10)))
    plain = run(scene, layer, OUTPUT_CRS="EPSG:4326")
    assert len(plain.features) == 10
    box = plain.layer.extent()
    bounds = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:4979]"

    moved = run(scene, layer, OUTPUT_CRS="EPSG:4979", EXTENT=bounds)

    assert moved.layer.crs().authid() == "EPSG:4979"
    assert moved.rows() == plain.rows()
    for before, after in zip(plain.features, moved.features):
        assert after.geometry().hausdorffDistance(before.geometry()) < 1e-9


def test_a_raster_layer_may_be_given_a_geographic_crs_with_heights(
    scene: tuple[str, str], folder: Path
) -> None:
    """By the user, in the layer; the file says another one."""
    degrees = {"cell": (0.001, 0.001), "origin": (13.0, 52.0)}
    path = write_raster(folder / "degrees.tif", noise(), epsg=4326, **degrees)
    known = in_project(QgsRasterLayer(path, "degrees"))
    moved = in_project(QgsRasterLayer(path, "moved"))
    moved.setCrs(QgsCoordinateReferenceSystem("EPSG:4979"))
    layer = memory_layer(on_ground(scattered_polygons(10), **degrees), crs="EPSG:4326")

    expected, found = (
        classify(INPUT=raster.id(), MODEL=scene[1], FEATURES=layer) for raster in (known, moved)
    )

    assert found.rows() == expected.rows()
    assert found.log.warnings == []


def test_a_layer_without_crs_is_taken_to_be_in_that_of_the_raster(scene: tuple[str, str]) -> None:
    """With a warning; the rows are as with the CRS."""
    texts = on_ground(scattered_polygons(6))
    result = run(scene, memory_layer(texts, crs=""))
    assert result.rows() == run(scene, memory_layer(texts)).rows()
    assert result.log.warnings == [
        "objects has no CRS; it is taken to be that of image, EPSG:32633 - WGS 84 / UTM zone 33N."
    ]


def test_a_raster_without_crs_is_taken_to_be_in_that_of_the_layer(
    scene: tuple[str, str], folder: Path
) -> None:
    """With a warning; the rows are as with the CRS."""
    raster = write_raster(folder / "bare.tif", noise(), epsg=None)
    layer = memory_layer(on_ground(scattered_polygons(6)))
    result = classify(INPUT=raster, MODEL=scene[1], FEATURES=layer)
    assert result.rows() == run(scene, layer).rows()
    assert result.log.warnings == [
        "bare has no CRS; it is taken to be that of objects, EPSG:32633 - WGS 84 / UTM zone 33N."
    ]


def test_a_definition_in_a_package_gives_the_same_rows(
    scene: tuple[str, str], folder: Path
) -> None:
    """.emd beside its model, the same in a .dlpk, as JSON text and as a map."""
    import json
    import zipfile

    emd = Path(scene[1])
    packed = folder / "model.dlpk"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(emd, "deep/linear.emd")
        archive.write(emd.with_name("linear.onnx"), "deep/linear.onnx")
    values = json.loads(emd.read_text())
    values["ModelFile"] = str(emd.with_name("linear.onnx"))
    layer = memory_layer(on_ground(scattered_polygons(6)))
    expected = run(scene, layer).rows()
    for model in (str(packed), json.dumps(values), values):
        assert classify(INPUT=scene[0], MODEL=model, FEATURES=layer).rows() == expected


def test_a_model_argument_may_be_written_in_every_form(scene: tuple[str, str]) -> None:
    """The original's text, equals signs, JSON text, a map, and lists of names and values."""
    layer = memory_layer(on_ground(scattered_polygons(12)))
    forms = [
        "score_threshold 0.6;batch_size 4",
        "score_threshold=0.6;batch_size=4",
        '{"score_threshold": 0.6, "batch_size": 4}',
        {"score_threshold": 0.6, "batch_size": 4},
        ["score_threshold", "0.6", "batch_size", "4"],
        [["score_threshold", 0.6], ["batch_size", 4]],
    ]
    results = [run(scene, layer, MODEL_ARGUMENTS=form) for form in forms]
    assert all(result.rows() == results[0].rows() for result in results)
    assert all("Inference on CPU, batches of 4." in result.log.infos for result in results)


def test_a_batch_size_that_is_no_square_is_floored_and_the_log_says_so(
    scene: tuple[str, str],
) -> None:
    """6 becomes 4."""
    layer = memory_layer(on_ground(scattered_polygons(3)))
    result = run(scene, layer, MODEL_ARGUMENTS="batch_size 6")
    assert "The batch size 6 was changed to 4, a square number." in result.log.infos


def test_a_definitions_batch_size_rules_unless_the_user_gives_one(scene: tuple[str, str]) -> None:
    """The user's value wins, then the definition's."""
    model = rewritten(scene[1], "batches.emd", BatchSize=9)
    layer = memory_layer(on_ground(scattered_polygons(3)))
    for arguments, size in (("", 9), ("batch_size 1", 1)):
        result = classify(INPUT=scene[0], MODEL=model, FEATURES=layer, MODEL_ARGUMENTS=arguments)
        assert f"Inference on CPU, batches of {size}." in result.log.infos

# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that hold points, lines and polygons at once, of which QGIS tells the first one's type."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..support.expected import Cutter
from ..support.layers import in_project, memory_layer, on_ground, saved
from ..support.models import Weights, echo_model, linear_model, seen_chip
from ..support.rasters import noise, write_raster
from ..support.running import classify

POINT = shapely.Point(40.3, 12.2)
LINE = shapely.LineString([(30.2, 30.1), (41.2, 35.7), (44, 31)])
POLYGON = shapely.Polygon([(10, 10), (22, 11), (20, 24), (9, 20)])
PARTS = shapely.MultiPolygon([shapely.box(50, 10, 56, 16), shapely.box(58, 20, 61, 24)])
ORDERS = [(POINT, POLYGON, PARTS, LINE), (POLYGON, PARTS, POINT), (LINE, POLYGON)]
FORMATS = [("GPKG", "gpkg"), ("GeoJSON", "geojson"), ("SQLite", "sqlite"), ("FlatGeobuf", "fgb")]
TYPES = QgsWkbTypes.Type
WARNING = "Points and lines have no inside: nothing around them is blackened."


def written(path: Path, driver: str, texts: Sequence[str], kind: int = ogr.wkbUnknown) -> str:
    """A file of ``texts``, declared to hold ``kind``."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    options = ["SPATIAL_INDEX=NO"] if driver == "FlatGeobuf" else []  # which would sort them
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("objects", system, kind, options)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, text in enumerate(texts):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("number", number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    layer = dataset = None
    return str(path)


@pytest.mark.parametrize("order", ORDERS, ids=["point first", "polygon first", "line first"])
@pytest.mark.parametrize("driver, suffix", FORMATS)
def test_polygons_are_blackened_whatever_comes_first(
    folder: Path, driver: str, suffix: str, order: Sequence[shapely.Geometry]
) -> None:
    """And points and lines are not; every row is there with its geometry."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(order)
    path = written(folder / f"objects.{suffix}", driver, texts)
    model = echo_model(folder, 3, 16, 16, (0.0, 255.0), CropSizeFixed=1, BlackenAroundFeature=1)
    output = str(folder / "out.gpkg")
    result = classify(INPUT=raster, FEATURES=path, MODEL=model, PROBABILITIES="JSON", OUTPUT=output)
    cutter = Cutter(raster, (1, 2, 3), 16, 16, blacken=True)
    for scores, text in zip(result.scores(), texts):
        seen = seen_chip(scores, (3, 16, 16), (0.0, 255.0))
        np.testing.assert_allclose(seen, cutter.chip(text)[1], rtol=0, atol=1e-3)
    kept = [shapely.from_wkb(bytes(f.geometry().asWkb())) for f in result.features]
    wanted = [shapely.from_wkt(text) for text in texts]
    assert len(kept) == len(wanted)
    assert all(one.equals(other) for one, other in zip(kept, wanted))
    assert WARNING not in result.log.warnings
    assert ogr.Open(output).GetLayer(0).GetGeomType() == ogr.wkbUnknown


def test_a_query_may_give_several_kinds(folder: Path) -> None:
    """A virtual layer too has the type of its first feature, and any column as its key."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    in_project(memory_layer(on_ground([POLYGON, PARTS]), "MultiPolygon", name="roofs"))
    query = (
        "SELECT number AS fid, geometry FROM roofs UNION ALL "
        "SELECT number, st_centroid(geometry) FROM roofs"
    )
    layer = in_project(QgsVectorLayer(f"?query={quote(query)}&uid=fid", "centres", "virtual"))
    output = str(folder / "out.gpkg")
    result = classify(INPUT=raster, FEATURES=layer.id(), MODEL=model, OUTPUT=output)
    assert result.column("fid_1") == [0, 1, 0, 1]
    assert ogr.Open(output).GetLayer(0).GetGeomType() == ogr.wkbUnknown


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "fgb", "gml", "kml"])
def test_formats_without_a_type_get_every_row(folder: Path, suffix: str) -> None:
    """Points, lines and polygons in one file."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    path = written(folder / "objects.gpkg", "GPKG", on_ground(ORDERS[0]))
    output = str(folder / f"out.{suffix}")
    result = classify(INPUT=raster, FEATURES=path, MODEL=model, OUTPUT=output)
    assert (result.statuses, result.log.warnings) == (["ok"] * 4, [])
    kinds = {QgsWkbTypes.geometryType(f.geometry().wkbType()) for f in result.features}
    kind = QgsWkbTypes.GeometryType
    assert kinds == {kind.PointGeometry, kind.LineGeometry, kind.PolygonGeometry}


@pytest.mark.parametrize(
    "output, told",
    [("TEMPORARY_OUTPUT", "a temporary layer"), ("{folder}/out.shp", "a shapefile")],
)
def test_an_output_of_one_kind_is_refused_before_any_work(
    folder: Path, output: str, told: str
) -> None:
    """It would refuse the first row of another kind when all is done."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    path = written(folder / "objects.gpkg", "GPKG", on_ground(ORDERS[0]))
    with pytest.raises(QgsProcessingException) as error:
        classify(INPUT=raster, FEATURES=path, MODEL=model, OUTPUT=output.format(folder=folder))
    assert str(error.value) == (
        f"OUTPUT: {told} holds points or lines or polygons, but the objects are of several kinds. "
        "Choose a GeoPackage, and run again."
    )
    assert not (folder / "out.shp").exists()


def test_selected_objects_of_one_kind_have_its_type(folder: Path) -> None:
    """Others of the file do not matter, nor what QGIS calls it."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    path = written(folder / "objects.gpkg", "GPKG", on_ground(ORDERS[0]))
    layer = in_project(QgsVectorLayer(path, "objects", "ogr"))
    layer.selectByIds([2, 3])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    result = classify(INPUT=raster, FEATURES=given, MODEL=model)
    assert (result.layer.wkbType(), result.statuses) == (TYPES.MultiPolygon, ["ok", "ok"])


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "fgb", "shp"])
def test_polygons_of_one_and_of_many_parts_have_a_type_for_both(folder: Path, suffix: str) -> None:
    """QGIS tells of the first one's, which FlatGeobuf takes at its word."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    path = written(folder / "objects.geojson", "GeoJSON", on_ground([POLYGON, PARTS]))
    output = str(folder / f"out.{suffix}")
    result = classify(INPUT=raster, FEATURES=path, MODEL=model, OUTPUT=output)
    assert (result.layer.wkbType(), result.statuses) == (TYPES.MultiPolygon, ["ok", "ok"])


@pytest.mark.parametrize(
    "kind",
    ["Polygon", "MultiPolygon", "PolygonZ", "PolygonZM", "LineString", "Point", "MultiPoint"],
)
def test_a_layer_of_one_type_keeps_it(folder: Path, kind: str) -> None:
    """Many parts or one, heights and measures, in memory and in a GeoPackage."""
    texts = {
        "Polygon": "((500010 4999990{0},500015 4999990{0},500015 4999985{0},500010 4999990{0}))",
        "MultiPolygon": "(((500010 4999990,500015 4999990,500015 4999985,500010 4999990)))",
        "LineString": "(500010 4999990,500015 4999985)",
        "Point": "(500010 4999990)",
        "MultiPoint": "((500010 4999990),(500015 4999985))",
    }
    name = kind.rstrip("ZM")
    heights = {"Z": " 7", "ZM": " 7 8"}.get(kind[len(name) :], "")
    text = f"{name} {kind[len(name) :]} {texts[name].format(heights)}"
    layer = saved(memory_layer([text], kind), folder / "objects.gpkg")
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    for output in ("TEMPORARY_OUTPUT", str(folder / "out.gpkg")):
        result = classify(INPUT=raster, FEATURES=layer, MODEL=model, OUTPUT=output)
        assert result.layer.wkbType() == getattr(TYPES, kind)
        assert result.features[0].geometry().asWkb() == next(layer.getFeatures()).geometry().asWkb()

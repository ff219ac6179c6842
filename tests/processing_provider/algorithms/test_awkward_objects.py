# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects as real layers hold them, which no single one of them may spoil a run with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..support.layers import in_project, memory_layer, on_ground, saved
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.releases import since
from ..support.running import Result, classify

X, Y = 500030, 4999970
SOUND = f"POLYGON(({X} {Y},{X + 5} {Y},{X + 5} {Y + 5},{X} {Y}))"


def run(folder: Path, layer: QgsVectorLayer, **parameters: Any) -> Result:
    """Classify ``layer`` with a model that blackens."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)), BlackenAroundFeature=1)
    return classify(INPUT=raster, MODEL=model, FEATURES=layer, **parameters)


@pytest.mark.parametrize(
    "ring",
    [
        f"{X} {Y},{X + 5} {Y},{X} {Y}",
        f"{X} {Y},{X} {Y}",
        f"{X} {Y},{X + 5} {Y},{X + 2} {Y},{X} {Y}",
        f"{X} {Y},{X + 5} {Y},{X + 5} {Y + 5},{X} {Y + 5}",
        f"{X} {Y},{X + 5} {Y + 5},{X + 5} {Y},{X} {Y + 5},{X} {Y}",
    ],
    ids=["to and fro", "a point", "flat", "not closed", "bow tie"],
)
def test_a_degenerate_polygon_is_classified_and_spoils_no_other(folder: Path, ring: str) -> None:
    """Only null, empty or non-finite geometry is invalid."""
    result = run(folder, memory_layer([SOUND, f"POLYGON(({ring}))", SOUND]))
    assert result.statuses == ["ok", "ok", "ok"]


@pytest.mark.parametrize(
    "text, kind",
    [
        (f"TRIANGLE(({X} {Y},{X + 5} {Y},{X + 5} {Y + 5},{X} {Y}))", "Triangle"),
        (f"MULTISURFACE({SOUND.replace('POLYGON', 'POLYGON ')})", "MultiSurface"),
    ],
)
def test_other_surfaces_are_polygons_too(folder: Path, text: str, kind: str) -> None:
    """They are blackened like the polygon of the same outline."""
    expected = run(folder, memory_layer([SOUND])).rows()
    assert run(folder, memory_layer([text], kind)).rows() == expected


@since("3.40", "TINs and polyhedral surfaces")
@pytest.mark.parametrize("kind", ["TIN", "PolyhedralSurface"])
@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:32632"])
def test_a_surface_of_patches_is_seen_as_their_polygons(folder: Path, kind: str, crs: str) -> None:
    """As a TIN of the ground, or a building of walls and a roof, has them; walls have no area.

    QGIS itself died of one in another CRS than the imagery's.
    """
    flat = f"({X} {Y} 3,{X + 5} {Y} 3,{X + 5} {Y + 5} 3,{X} {Y} 3)"
    wall = f"({X} {Y} 0,{X + 5} {Y} 0,{X + 5} {Y} 3,{X} {Y} 0)"
    in_utm_33 = QgsCoordinateReferenceSystem("EPSG:32633")
    way = QgsCoordinateTransform(
        in_utm_33, QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    surface, polygon = (
        QgsGeometry.fromWkt(f"{kind} Z(({flat}),({wall}))"),
        QgsGeometry.fromWkt(SOUND),
    )
    for geometry in (surface, polygon):
        geometry.transform(way)
    expected = run(folder, memory_layer([polygon.asWkt()], crs=crs)).rows()
    assert run(folder, memory_layer([surface.asWkt()], f"{kind}Z", crs)).rows() == expected


def test_a_layer_without_geometries_is_refused(folder: Path) -> None:
    """A plain table has nothing to look at."""
    table = QgsVectorLayer("NoGeometry?field=a:int", "table", "memory")
    in_project(table)
    with pytest.raises(QgsProcessingException) as error:
        run(folder, table)
    assert str(error.value) == (
        "Unable to execute algorithm\n"
        "FEATURES: table is a table without geometries. Choose a layer of points, lines or "
        "polygons."
    )


def test_names_of_files_may_hold_anything(folder: Path) -> None:
    """Spaces, quotes, letters of other scripts."""
    odd = folder / "Gebäude ß 屋根 'x' \"y\""
    odd.mkdir()
    assert run(odd, memory_layer([SOUND]), OUTPUT=str(odd / "aus gabe.gpkg")).statuses == ["ok"]


def test_imagery_may_be_a_layer_its_name_or_its_id(folder: Path) -> None:
    """As scripts, the command line and the dialog give it."""
    raster = QgsRasterLayer(write_raster(folder / "image.tif", noise()), "my image")
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    QgsProject.instance().addMapLayer(raster)
    for given in (raster, [raster], "my image", [raster.id()], raster.source()):
        result = classify(INPUT=given, MODEL=model, FEATURES=memory_layer([SOUND]))
        assert result.statuses == ["ok"]


def test_a_table_may_be_added_to_a_geopackage(folder: Path) -> None:
    """The other tables stay; QGIS keeps styles in one of its own."""
    path = folder / "town.gpkg"
    saved(memory_layer([SOUND], name="streets"), path)
    run(folder, memory_layer([SOUND]), OUTPUT=f"ogr:dbname='{path}' table=\"roofs\" (geom)")
    dataset = ogr.Open(str(path))
    names = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    assert names == ["streets", "roofs", "layer_styles"]
    assert [dataset.GetLayer(number).GetFeatureCount() for number in range(2)] == [1, 1]


@pytest.mark.parametrize("suffix", ["csv", "gml", "xlsx"])
def test_other_formats_get_every_row(folder: Path, suffix: str) -> None:
    """Also the row of an object without geometry."""
    layer = memory_layer([SOUND, None, SOUND])
    result = run(folder, layer, OUTPUT=str(folder / f"out.{suffix}"))
    assert result.statuses == ["ok", "invalid_geometry", "ok"]


#: GDAL's reason, which tells the whole feature, is cut short.
REFUSED_BY_KML = (
    "Feature creation error (OGR error: Cannot translate feature: OGRFeature(out):-1 "
    "number (Integer) = 1 ClassLabel (String) = (null) Confidence (Real) = [...]"
)


def refused(reason: str) -> str:
    """What is said where a format refuses a row without geometry."""
    return (
        f"Row 2, which has no geometry, could not be written to the output ({reason}). "
        "Its format may have no place for such rows: choose a GeoPackage, and run again."
    )


def test_flatgeobuf_has_every_row_or_the_run_says_why_not(folder: Path) -> None:
    """GDAL 3.6 leaves out objects without geometry and says nothing, 3.10 writes them."""
    path = folder / "out.fgb"
    try:
        said = str(run(folder, memory_layer([SOUND, None, SOUND]), OUTPUT=str(path)).statuses)
    except QgsProcessingException as error:
        said = str(error)
    assert said in (
        "['ok', 'invalid_geometry', 'ok']",
        f"{path} holds only 2 of the 3 rows: its format has no place for objects without "
        "geometry. Choose a GeoPackage as output, and run again.",
    )


def test_kml_has_every_row_or_the_run_says_why_not(folder: Path) -> None:
    """GDAL 3.6 writes an object without geometry, 3.10 refuses it."""
    output = str(folder / "out.kml")
    try:
        said = str(run(folder, memory_layer([SOUND, None, SOUND]), OUTPUT=output).statuses)
    except QgsProcessingException as error:
        said = str(error)
    assert said in ("['ok', 'invalid_geometry', 'ok']", refused(REFUSED_BY_KML))


def test_a_coordinate_operation_that_is_none_is_refused(folder: Path) -> None:
    """It must not be left out silently: the objects would lie elsewhere than the user said."""
    layer = memory_layer(["POINT(15.0004 45.15339)"], "Point", crs="EPSG:4326")
    with pytest.raises(QgsProcessingException) as error:
        run(folder, layer, COORDINATE_OPERATION="nonsense")
    assert str(error.value).endswith(
        "COORDINATE_OPERATION: “nonsense” is no operation that PROJ knows. "
        "Choose one from the list, or leave it empty."
    )


def test_a_coordinate_operation_is_used(folder: Path) -> None:
    """One that leaves degrees as they are puts every object outside."""
    layer = memory_layer(["POINT(15.0004 45.15339)"], "Point", crs="EPSG:4326")
    assert run(folder, layer).statuses == ["ok"]
    assert run(folder, layer, COORDINATE_OPERATION="+proj=noop").statuses == ["outside"]


def test_a_damaged_block_costs_only_the_objects_on_it(folder: Path) -> None:
    """They are read_error, with the reason in the log; all others are classified."""
    from osgeo import gdal

    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"]
    path = write_raster(folder / "image.tif", noise(3, 64, 64), options=options)
    dataset = gdal.Open(path)
    offset = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_1", "TIFF"))
    dataset = None
    with open(path, "r+b") as file:
        file.seek(offset)
        file.write(b"\xff" * 200)
    places = [(8, 8), (24, 24), (40, 24), (26, 20), (50, 50)]
    layer = memory_layer(on_ground([shapely.Point(*place) for place in places]), "Point")
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    result = classify(INPUT=path, MODEL=model, FEATURES=layer)
    assert result.statuses == ["ok", "read_error", "ok", "read_error", "ok"]
    reasons = [line for line in result.log.infos if "cannot be read" in line]
    assert [reason.split(":")[0] for reason in reasons] == [
        "image cannot be read at pixel (20, 20)",
        "image cannot be read at pixel (22, 16)",
    ]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that list rasters: gdaltindex's own, and footprints with paths in any text field."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.inference.job import Image
from deep_objects.processing_provider.imagery.mosaic.tile_index import is_tile_index, listed_images
from osgeo import ogr
from qgis.core import QgsVectorLayer

from ...support.rasters import noise, write_raster
from .tiles import at, mosaic_of

Row = tuple[Optional[str], ...]


def rasters(folder: Path, names: Sequence[str] = ("a.tif", "b.tif", "c.tif")) -> list[str]:
    """Small rasters side by side."""
    folder.mkdir(exist_ok=True)
    return [
        write_raster(folder / name, noise(1, 5, 5, seed=n), origin=at(5 * n, 0))
        for n, name in enumerate(names)
    ]


def footprints(
    path: Path, fields: Sequence[str], rows: Sequence[Row], geometry: int = ogr.wkbPolygon
) -> QgsVectorLayer:
    """A GeoPackage with text fields and a number, called “prints”."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("prints", geom_type=geometry)
    layer.CreateField(ogr.FieldDefn("year", ogr.OFTInteger))
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("year", 2020)
        for name, value in zip(fields, row):
            if value is not None:
                feature.SetField(name, value)
        layer.CreateFeature(feature)
    dataset = None
    return QgsVectorLayer(f"{path}|layername=prints", "prints")


def uris(images: Sequence[Image]) -> list[str]:
    return [image.uri for image in images]


@pytest.mark.parametrize("suffix", ["shp", "gpkg", "geojson"])
@pytest.mark.parametrize("absolute", [True, False])
def test_a_layer_of_gdaltindex_lists_its_rasters(folder: Path, suffix: str, absolute: bool) -> None:
    """In the order in which they were given, with absolute paths or those beside the layer."""
    command = shutil.which("gdaltindex")
    if command is None:
        pytest.fail("gdaltindex is not installed: it is in the package gdal-bin")
    paths = rasters(folder / "tiles")
    given = [paths[2], paths[0], paths[1]] if absolute else ["tiles/b.tif", "tiles/a.tif"]
    formats = {"shp": "ESRI Shapefile", "gpkg": "GPKG", "geojson": "GeoJSON"}
    arguments = ["-f", formats[suffix], f"index.{suffix}", *given]
    subprocess.run([command, *arguments], cwd=folder, check=True, capture_output=True)
    layer = QgsVectorLayer(str(folder / f"index.{suffix}"), "index")
    assert is_tile_index(layer)
    images = listed_images(layer)
    assert uris(images) == [str(folder / path) for path in given]
    assert {image.provider for image in images} == {"gdal"}
    assert [image.name for image in images] == [Path(path).name for path in given]
    assert mosaic_of(uris(images)).grid.height == 5


def test_the_first_text_field_with_the_path_of_a_raster_is_found(folder: Path) -> None:
    """Others hold other words, or files that are no rasters."""
    paths = rasters(folder)
    (folder / "report.txt").write_text("words")
    rows = [(None, "x.tif", "report.txt", None), *[("owner", "", "", path) for path in paths]]
    layer = footprints(folder / "prints.gpkg", ("who", "gone", "report", "scan"), rows)
    said: list[str] = []
    assert uris(listed_images(layer, say=said.append)) == paths
    assert is_tile_index(layer)
    assert said == ["1 of 4 features of prints name no raster; left out."]


def test_a_named_field_is_taken_whatever_it_holds(folder: Path) -> None:
    """Files that are not there are listed too: opening them says so."""
    rows = [("a.tif", "x.tif"), ("b.tif", "y.tif")]
    layer = footprints(folder / "prints.gpkg", ("location", "other"), rows)
    wanted = [str(folder / name) for name in ("x.tif", "y.tif")]
    assert uris(listed_images(layer, "other")) == wanted


def test_relative_paths_start_at_the_layer_and_else_at_the_project(folder: Path) -> None:
    """Windows' spelling too; what lies at neither stays beside the layer."""
    rasters(folder / "home", ("a.tif", "b.tif"))
    rasters(folder / "layer", ("b.tif",))
    rows = [("a.tif",), ("b.tif",), ("..\\home\\a.tif",), ("gone.tif",)]
    layer = footprints(folder / "layer" / "prints.gpkg", ("location",), rows)
    images = listed_images(layer, home=str(folder / "home"))
    assert uris(images) == [
        str(folder / path) for path in ("home/a.tif", "layer/b.tif", "layer/gone.tif")
    ]


def test_a_raster_that_is_named_twice_is_listed_once(folder: Path) -> None:
    paths = rasters(folder)
    rows = [("b.tif",), (paths[0],), (paths[1],), (" a.tif ",)]
    layer = footprints(folder / "prints.gpkg", ("location",), rows)
    assert uris(listed_images(layer)) == [paths[1], paths[0]]


def test_addresses_that_gdal_knows_are_kept(folder: Path) -> None:
    """Virtual files, datasets within files, and the web through GDAL's own reader."""
    path = rasters(folder, ("a.tif",))[0]
    given = ["/vsizip/x.zip/a.tif", f"GTIFF_DIR:1:{path}", "NETCDF:x.nc:t", f"file://{path}"]
    given += ["https://127.0.0.1/a.tif?key=1"]
    layer = footprints(folder / "prints.gpkg", ("path",), [(text,) for text in given])
    wanted = [*given[:3], path, "/vsicurl/https://127.0.0.1/a.tif?key=1"]
    assert uris(listed_images(layer, "path")) == wanted


def test_a_selection_does_not_matter(folder: Path) -> None:
    paths = rasters(folder)
    layer = footprints(folder / "prints.gpkg", ("location",), [(path,) for path in paths])
    layer.selectByIds([2])
    assert uris(listed_images(layer)) == paths


def test_an_index_whose_rasters_were_moved_is_an_index_still(folder: Path) -> None:
    """By its field's name and the look of its first path; a place in words is none."""
    moved = footprints(folder / "moved.gpkg", ("Location",), [("D:\\tiles\\a.tif",)])
    streets = footprints(folder / "streets.gpkg", ("location",), [("Long Street 5",)])
    assert is_tile_index(moved) and not is_tile_index(streets)


def test_points_with_pictures_are_no_tile_index(folder: Path) -> None:
    """Photos have places of their own."""
    path = rasters(folder)[0]
    layer = footprints(folder / "prints.gpkg", ("photo",), [(path,)], ogr.wkbPoint)
    assert not is_tile_index(layer)


@pytest.mark.parametrize(
    ("field", "fields", "row", "message"),
    [
        (
            "",
            ("who", "what"),
            ("me", "that"),
            "prints lists no rasters: no text field begins with the path of one that is there; its "
            "text fields are who, what. Choose the field with the paths, or make a layer of them "
            "with “Tile index” of the GDAL tools.",
        ),
        (
            "",
            (),
            (),
            "prints lists no rasters: no text field begins with the path of one that is there; it "
            "has no text fields. Choose the field with the paths, or make a layer of them with "
            "“Tile index” of the GDAL tools.",
        ),
        (
            "path",
            ("location",),
            ("a.tif",),
            "prints: “path” is no field of the layer. Choose the field with the paths of the "
            "rasters; its text fields are location.",
        ),
        (
            "year",
            ("location",),
            ("a.tif",),
            "prints: “year” is no text field. Choose the field with the paths of the rasters; its "
            "text fields are location.",
        ),
        (
            "",
            ("location",),
            (" ",),
            "prints names no raster in its field “location”. Fill the field with the paths of "
            "rasters, or choose another layer.",
        ),
    ],
)
def test_a_layer_that_lists_no_rasters_is_refused_with_its_fields(
    folder: Path, field: str, fields: tuple[str, ...], row: Row, message: str
) -> None:
    layer = footprints(folder / "prints.gpkg", fields, [row])
    with pytest.raises(ParameterError) as caught:
        listed_images(layer, field)
    assert str(caught.value) == message

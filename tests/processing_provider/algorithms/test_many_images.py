# SPDX-License-Identifier: GPL-2.0-or-later
"""Several images: as one picture, each by itself, or each as one object."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
import shapely
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterRange,
)

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, echo_model, linear_model, seen_chip
from ..support.rasters import ORIGIN, noise, write_raster
from ..support.running import ALGORITHM, Log, classify

WHOLE = noise(3, 60, 70)


def tile(folder: Path, name: str, left: int, top: int, width: int, height: int, **keys: Any) -> str:
    """A part of WHOLE as a file."""
    origin = (ORIGIN[0] + left, ORIGIN[1] - top)
    pixels = WHOLE[:, top : top + height, left : left + width]
    return write_raster(folder / name, pixels, origin=origin, **keys)


@pytest.fixture
def tiles(folder: Path) -> list[str]:
    """Four tiles that overlap and together are WHOLE."""
    places = [(0, 0, 40, 35), (30, 0, 40, 35), (0, 25, 40, 35), (30, 25, 40, 35)]
    return [tile(folder, f"tile_{n}.tif", *place) for n, place in enumerate(places)]


@pytest.fixture
def model(folder: Path) -> str:
    """A classifier of 8 x 8 chips with three bands."""
    return linear_model(folder, Weights(3, (3, 8, 8)))


def points(count: int = 40) -> Any:
    """Objects all over WHOLE."""
    return memory_layer(on_ground(scattered_points(count)), "Point")


def reprojected(geometry: QgsGeometry, crs: str) -> str:
    """Well-known text in ``crs`` of a shape on the ground."""
    systems = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:32633", crs))
    geometry.transform(QgsCoordinateTransform(*systems, QgsProject.instance()))
    return str(geometry.asWkt(12))


def test_a_mosaic_gives_the_rows_of_the_whole(folder: Path, tiles: list[str], model: str) -> None:
    """In whatever order its tiles are given."""
    whole = write_raster(folder / "whole.tif", WHOLE)
    objects = points()
    wanted = classify(INPUT=whole, FEATURES=objects, MODEL=model)
    for given in (tiles, tiles[::-1]):
        found = classify(INPUT=given, FEATURES=objects, MODEL=model)
        assert found.rows() == wanted.rows()
        assert found.field_names == ["number", "ClassLabel", "Confidence", "Status"]


def test_separately_an_object_has_a_row_for_each_image_that_it_meets(
    tiles: list[str], model: str, folder: Path
) -> None:
    """By its bounding box; one row that is outside where it meets none. The rows of an object
    follow each other in the order of the images.
    """
    shapes = [shapely.box(33, 28, 36, 31), shapely.box(2, 2, 6, 6), shapely.box(90, 5, 95, 9)]
    objects = memory_layer(on_ground(shapes))

    result = classify(
        INPUT=tiles, FEATURES=objects, MODEL=model, PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY"
    )

    assert result.field_names == [
        "number", "ImageID", "ImageName", "ImagePath", "ClassLabel", "Confidence", "Status"
    ]  # fmt: skip
    rows = zip(*(result.column(name) for name in ("number", "ImageID", "ImageName", "ImagePath")))
    assert list(rows) == [
        *((0, n + 1, f"tile_{n}.tif", tiles[n]) for n in range(4)),
        (1, 1, "tile_0.tif", tiles[0]),
        (2, None, None, None),
    ]
    assert result.statuses == ["ok"] * 4 + ["ok", "outside"]
    assert result.outputs["COUNT"] == 6 and result.outputs["COUNT_OUTSIDE"] == 1
    for number in range(4):
        alone = classify(INPUT=tiles[number], FEATURES=objects, MODEL=model)
        assert alone.rows()[0] == result.rows()[number]


def test_images_in_other_crs_are_met_where_they_lie(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Each image keeps its own pixels."""
    moved = str(folder / "moved.tif")
    gdal.Warp(moved, tiles[3], dstSRS="EPSG:4326")
    objects = points(60)
    mode = "PROCESS_ITEMS_SEPARATELY"

    result = classify(INPUT=[tiles[0], moved], FEATURES=objects, MODEL=model, PROCESSING_MODE=mode)

    ids = result.column("ImageID")
    alone = classify(INPUT=moved, FEATURES=objects, MODEL=model)
    wanted = [row for row in alone.rows() if row[2] != "outside"]
    assert [row for row, image in zip(result.rows(), ids) if image == 2] == wanted
    assert len(wanted) > 10


def test_an_image_to_whose_crs_no_way_leads_is_met_by_no_object(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Numbers alone would put every object into it."""
    elsewhere = str(folder / "mars.tif")
    gdal.Translate(elsewhere, tiles[0], outputSRS="ESRI:104905")
    objects = points(60)
    mode = "PROCESS_ITEMS_SEPARATELY"

    found = classify(
        INPUT=[tiles[0], elsewhere], FEATURES=objects, MODEL=model, PROCESSING_MODE=mode
    )

    alone = classify(INPUT=tiles[0], FEATURES=objects, MODEL=model)
    met = [status for status in alone.statuses if status != "outside"]
    assert [status for status in found.statuses if status != "transform_failed"] == met
    assert len(found.statuses) == 60 > len(met) > 10


def test_images_are_met_across_the_180th_meridian_and_at_a_pole(folder: Path, model: str) -> None:
    """Whatever longitudes an object is drawn with, as if each image were the only one."""
    degrees = write_raster(folder / "degrees.tif", noise(), 4326, (3e-3, 1e-3), (179.9, 45.03))
    metres = write_raster(folder / "metres.tif", noise(), 32660, (300, 300), (724000, 5000000))
    pole = write_raster(folder / "pole.tif", noise(), 3413, (300, 300), (-12000, 9000))
    places = ["-179.95 45.01", "179.95 45.01", "180.05 45.01", "179.9995 45.1", "30 89.999"]
    objects = memory_layer([f"POINT({place})" for place in places], "Point", "EPSG:4326")
    images = [degrees, metres, pole]

    result = classify(
        INPUT=images, FEATURES=objects, MODEL=model, PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY"
    )

    found = list(zip(result.column("number"), result.column("ImageID"), result.rows()))
    wanted = []
    for image, path in enumerate(images, 1):
        rows = classify(INPUT=path, FEATURES=objects, MODEL=model).rows()
        wanted += [(n, image, row) for n, row in enumerate(rows) if row[2] != "outside"]
    assert sorted(found) == sorted(wanted)
    assert {number for number, _, _ in found} == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("order", [1, -1])
def test_an_image_without_a_place_may_stand_first(
    folder: Path, tiles: list[str], model: str, order: int
) -> None:
    """Separately it meets no object, wherever it stands in the list."""
    bare = write_raster(folder / "bare.tif", noise(), epsg=None, origin=(0.0, 60.0))
    objects = points(20)
    mode = "PROCESS_ITEMS_SEPARATELY"

    result = classify(
        INPUT=[bare, tiles[0]][::order], FEATURES=objects, MODEL=model, PROCESSING_MODE=mode
    )

    assert result.rows() == classify(INPUT=tiles[0], FEATURES=objects, MODEL=model).rows()
    assert result.log.warnings == [
        "Images without a CRS are taken to be in EPSG:32633 - WGS 84 / UTM zone 33N, that of "
        "objects."
    ]


@pytest.mark.parametrize("order", [1, -1])
def test_the_coordinate_operation_leads_to_the_first_crs(
    folder: Path, tiles: list[str], model: str, order: int
) -> None:
    """Though an image without one stands before."""
    bare = write_raster(folder / "bare.tif", noise(), epsg=None, origin=(90.0, 60.0))
    objects = memory_layer(
        ["POINT(15.0001 45.1533)", "POINT(15.0002 45.1532)"], "Point", "EPSG:4326"
    )
    shifted = (
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
        "+step +proj=utm +zone=33 +ellps=WGS84 +step +proj=affine +xoff=7"
    )
    given = {"FEATURES": objects, "MODEL": model, "PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY"}
    images = [bare, tiles[0]][::order]

    wanted = classify(INPUT=tiles[0], COORDINATE_OPERATION=shifted, **given)
    found = classify(INPUT=images, COORDINATE_OPERATION=shifted, **given)

    assert found.rows() == wanted.rows()
    assert found.rows() != classify(INPUT=images, **given).rows()
    with pytest.raises(QgsProcessingException) as caught:
        classify(INPUT=images, COORDINATE_OPERATION="nonsense", **given)
    assert str(caught.value).splitlines()[-1] == (
        "COORDINATE_OPERATION: “nonsense” is no operation that PROJ knows. Choose one from the "
        "list, or leave it empty."
    )


def test_an_image_that_cannot_be_read_keeps_a_row(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Separately it has no object; its row says which image it is."""
    broken = folder / "broken.tif"
    broken.write_bytes(b"II*\0 no tiff")

    result = classify(
        INPUT=[str(broken), tiles[0]],
        FEATURES=points(5),
        MODEL=model,
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
    )

    assert result.column("ImageName")[-1] == "broken.tif"
    assert result.column("number")[-1] is None
    assert result.statuses[-1] == "read_error"
    assert result.outputs["COUNT"] == 6 and result.outputs["COUNT_READ_ERROR"] == 1
    assert any(text.startswith("broken.tif cannot be opened") for text in result.log.warnings)


def test_a_jpeg_that_was_cut_short_gives_no_label(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Though GDAL reads it, with grey for what is missing; a thumbnail in it has an end too."""
    path = folder / "cut.jpg"
    whole = write_raster(folder / "whole.tif", WHOLE)
    gdal.Translate(str(path), whole, format="JPEG", creationOptions=["WORLDFILE=YES"])
    content = path.read_bytes()
    content = content[:2] + b"\xff\xe1\x00\x06\xff\xd8\xff\xd9" + content[2:]
    path.write_bytes(content)
    assert classify(INPUT=str(path), MODEL=model).statuses == ["ok"]
    path.write_bytes(content[:-500])
    mode = "PROCESS_ITEMS_SEPARATELY"

    apart = classify(
        INPUT=[tiles[3], str(path)], FEATURES=points(), MODEL=model, PROCESSING_MODE=mode
    )
    images = classify(INPUT=[tiles[3], str(path)], MODEL=model)

    assert set(apart.column("ImageID")) == {None, 1, 2}
    assert apart.statuses[-1] == "read_error" and apart.outputs["COUNT_READ_ERROR"] == 1
    assert images.statuses == ["ok", "read_error"]
    with pytest.raises(QgsProcessingException) as caught:
        classify(INPUT=str(path), FEATURES=points(), MODEL=model)
    assert str(caught.value).splitlines()[-1] == (
        "cut is incomplete: its file ends before its picture does. Copy the file again."
    )


def test_an_envi_raster_that_was_cut_short_gives_no_label(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Though GDAL reads it, with zeros for what is missing."""
    path = folder / "cut.bsq"
    gdal.Translate(str(path), tiles[0], format="ENVI")
    assert classify(INPUT=str(path), MODEL=model).statuses == ["ok"]
    path.write_bytes(path.read_bytes()[:-1])

    result = classify(INPUT=[str(path), tiles[3]], MODEL=model)

    assert result.statuses == ["read_error", "ok"]
    assert result.log.warnings == [
        "cut.bsq is incomplete: its file ends before its picture does. Copy the file again."
    ]


def test_without_features_every_image_is_an_object(folder: Path, tiles: list[str]) -> None:
    """Resampled to the chip, with its extent as polygon, in whatever mode."""
    model = echo_model(folder, 3, 35, 40)

    result = classify(INPUT=tiles[:2], MODEL=model, PROBABILITIES="JSON")

    assert result.field_names == [
        "ImageID", "ImageName", "ImagePath", "ClassLabel", "Confidence", "Status", "Scores"
    ]  # fmt: skip
    assert result.statuses == ["ok", "ok"]
    assert result.column("ImageName") == ["tile_0.tif", "tile_1.tif"]
    for number, left in enumerate((0, 30)):
        chip = seen_chip(result.scores()[number], (3, 35, 40), (0, 255))
        np.testing.assert_allclose(chip, WHOLE[:, :35, left : left + 40], atol=1e-3)
    box = result.features[1].geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (ORIGIN[0] + 30, ORIGIN[1])
    assert (box.width(), box.height()) == (40, 35)
    assert result.layer.crs().authid() == "EPSG:32633"


def large(path: Path, by_points: bool = False) -> str:
    """A raster of 4101 x 4101 pixels, turned, or placed by control points; it takes no room."""
    side = 4101
    options = ["SPARSE_OK=TRUE", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, options=options)
    if by_points:
        corners = [(0, 0), (side, 0), (side, side), (0, side)]
        points = [gdal.GCP(500000 + c, 5000000 - 2 * r, 0, c, r) for c, r in corners]
        dataset.SetGCPs(points, "")
    else:
        dataset.SetGeoTransform((500000, 0.5, 0.25, 5000000, 0.25, -0.5))
    return str(path)


@pytest.mark.parametrize("by_points, corner", [(False, (3075.75, -1025.25)), (True, (4101, -8202))])
def test_a_very_large_image_covers_all_its_ground(
    folder: Path, by_points: bool, corner: tuple[float, float]
) -> None:
    """Though it is made smaller before it is classified."""
    image = large(folder / "large.tif", by_points)

    result = classify(INPUT=image, MODEL=linear_model(folder, Weights(3, (1, 8, 8))))

    third = list(result.features[0].geometry().vertices())[2]
    assert (third.x() - 500000, third.y() - 5000000) == pytest.approx(corner)
    assert result.statuses == ["ok"]


def test_a_rotated_image_has_its_four_true_corners(folder: Path, model: str) -> None:
    """And is seen as its sensor saw it."""
    raster = tile(folder, "turned.tif", 0, 0, 20, 10)
    transform = (500000.0, 0.8, 0.6, 5000000.0, 0.6, -0.8)
    dataset = gdal.Open(raster, gdal.GA_Update)
    dataset.SetGeoTransform(transform)
    dataset = None

    result = classify(INPUT=raster, MODEL=model)

    corners = [(p.x(), p.y()) for p in result.features[0].geometry().vertices()]
    x0, a, b, y0, d, e = transform
    pixels = [(0, 0), (20, 0), (20, 10), (0, 10), (0, 0)]
    wanted = [(x0 + a * c + b * r, y0 + d * c + e * r) for c, r in pixels]
    np.testing.assert_allclose(corners, wanted)
    assert result.statuses == ["ok"]


def test_a_mixed_folder_gives_both_kinds_of_row(folder: Path, model: str) -> None:
    """Images with a place have a polygon, others none, in natural order; none is lost."""
    images = folder / "images"
    (images / "more").mkdir(parents=True)
    tile(images, "b10.tif", 0, 0, 30, 30)
    tile(images, "B2.tif", 30, 0, 30, 30)
    gdal.Translate(str(images / "a.png"), str(images / "B2.tif"), format="PNG")
    os.remove(images / "a.png.aux.xml")
    (images / "c.tif").write_bytes(b"no picture")
    (images / "notes.txt").write_text("no image")
    tile(images / "more", "z.tif", 0, 30, 30, 30)

    result = classify(INPUT_FOLDER=str(images), MODEL=model)
    deep = classify(INPUT_FOLDER=str(images), MODEL=model, SUBFOLDERS=True)

    assert result.column("ImageName") == ["a.png", "B2.tif", "b10.tif", "c.tif"]
    assert result.statuses == ["ok", "ok", "ok", "read_error"]
    assert [feature.hasGeometry() for feature in result.features] == [False, True, True, False]
    assert result.rows()[0] == result.rows()[1]
    assert deep.column("ImageName")[-1] == "more/z.tif"
    assert "1 files of the folder are no images." in result.log.infos


def test_a_folder_of_photos_gives_a_table(folder: Path, model: str) -> None:
    """Nothing in it has a place."""
    images = folder / "photos"
    images.mkdir()
    for number in (1, 2, 10):
        dataset = gdal.GetDriverByName("MEM").Create("", 30, 20, 3)
        dataset.WriteArray(noise(3, 20, 30, seed=number))
        gdal.GetDriverByName("PNG").CreateCopy(str(images / f"p{number}.png"), dataset)

    result = classify(INPUT_FOLDER=str(images), MODEL=model, OUTPUT=str(folder / "table.gpkg"))

    assert not result.layer.isSpatial()
    assert result.column("ImageID") == [1, 2, 3]
    assert result.column("ImageName") == ["p1.png", "p2.png", "p10.png"]
    assert result.statuses == ["ok"] * 3


def test_a_folder_with_objects_is_one_picture_or_each_image_by_itself(
    folder: Path, model: str
) -> None:
    """As rasters in a list, by the processing mode."""
    images = folder / "images"
    images.mkdir()
    paths = [tile(images, f"t{n}.tif", 35 * n, 0, 35, 60) for n in range(2)]
    objects = points()
    whole = classify(INPUT=paths, FEATURES=objects, MODEL=model)

    one = classify(INPUT_FOLDER=str(images), FEATURES=objects, MODEL=model)
    mode = "PROCESS_ITEMS_SEPARATELY"
    apart = classify(INPUT=paths, FEATURES=objects, MODEL=model, PROCESSING_MODE=mode)
    folder_apart = classify(
        INPUT_FOLDER=str(images), FEATURES=objects, MODEL=model, PROCESSING_MODE=mode
    )

    assert one.rows() == whole.rows()
    assert folder_apart.rows() == apart.rows()


def test_the_extent_chooses_among_images_too(folder: Path, tiles: list[str], model: str) -> None:
    """By the centre of their box."""
    x, y = ORIGIN
    extent = f"{x},{x + 35},{y - 70},{y} [EPSG:32633]"

    result = classify(INPUT=tiles, MODEL=model, EXTENT=extent)

    assert result.column("ImageName") == ["tile_0.tif", "tile_2.tif"]
    assert "2 objects outside the extent were left out." in result.log.infos


def test_the_output_crs_moves_outlines(folder: Path, tiles: list[str], model: str) -> None:
    """Also of images that differ in CRS."""
    moved = str(folder / "moved.tif")
    gdal.Warp(moved, tiles[0], dstSRS="EPSG:3857")

    result = classify(INPUT=[tiles[0], moved], MODEL=model, OUTPUT_CRS="EPSG:4326")

    assert result.layer.crs().authid() == "EPSG:4326"
    first, second = (feature.geometry().boundingBox() for feature in result.features)
    assert first.center().x() == pytest.approx(second.center().x(), abs=1e-5)
    assert first.center().y() == pytest.approx(second.center().y(), abs=1e-5)


def test_outlines_go_from_each_image_to_the_output_crs(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Without a detour by the first image's CRS, where theirs may not exist."""
    earth = write_raster(folder / "earth.tif", noise(), 4326, (360 / 70, 3), (-180.0, 90.0))
    wkt = "+proj=geos +h=35785831 +datum=WGS84 +units=m +sweep=y"
    disk = write_raster(folder / "disk.tif", noise(), None, (160e3, 190e3), (-5.6e6, 5.7e6))
    dataset = gdal.Open(disk, gdal.GA_Update)
    dataset.SetProjection(QgsCoordinateReferenceSystem.fromProj(wkt).toWkt())
    dataset = None

    result = classify(INPUT=[tiles[0], earth, disk], MODEL=model, OUTPUT_CRS="EPSG:4326")
    detour = classify(INPUT=[tiles[0], disk], MODEL=model)

    box = result.features[1].geometry().boundingBox()
    sides = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    assert sides == pytest.approx((-180, -90, 180, 90))
    assert result.features[2].geometry().isNull()
    assert detour.features[1].geometry().isNull()
    assert result.statuses == ["ok"] * 3


def test_an_image_whose_outline_has_no_place_in_the_output_crs_is_told(
    folder: Path, model: str
) -> None:
    """The corners of a satellite's view of the Earth lie beside it, in the sky."""
    disk = write_raster(folder / "disk.tif", noise(), None, (160e3, 190e3), (-5.6e6, 5.7e6))
    dataset = gdal.Open(disk, gdal.GA_Update)
    wkt = QgsCoordinateReferenceSystem.fromProj("+proj=geos +h=35785831 +datum=WGS84").toWkt()
    dataset.SetProjection(wkt)
    dataset = None

    result = classify(INPUT=disk, MODEL=model, OUTPUT_CRS="EPSG:4326")

    assert result.statuses == ["ok"]
    assert result.log.warnings == [
        "1 images have no geometry, since not all of their corners have a place in "
        "EPSG:4326 - WGS 84. Choose an OUTPUT_CRS that reaches as far as they do."
    ]


def test_images_without_a_crs_are_taken_to_be_in_that_of_the_others(
    folder: Path, tiles: list[str], model: str
) -> None:
    """If no image has one, they cannot be moved to another."""
    bare = tile(folder, "bare.tif", 0, 0, 40, 35, epsg=None)

    result = classify(INPUT=[bare, tiles[0]], MODEL=model, OUTPUT_CRS="EPSG:4326")
    first, second = (feature.geometry().boundingBox() for feature in result.features)
    assert first.center().y() == pytest.approx(second.center().y(), abs=1e-9)
    assert result.log.warnings == [
        "1 images without a CRS are taken to be in EPSG:32633 - WGS 84 / UTM zone 33N, that of the "
        "first image that has one."
    ]

    with pytest.raises(QgsProcessingException) as caught:
        classify(INPUT=bare, MODEL=model, OUTPUT_CRS="EPSG:4326")
    assert str(caught.value) == (
        "OUTPUT_CRS: no image has a CRS, so that their outlines cannot be moved to another one. "
        "Assign the images their CRS, or leave OUTPUT_CRS empty."
    )


def test_the_crs_that_the_user_gave_a_layer_counts(folder: Path, model: str) -> None:
    """In whatever way the images are taken, and whatever the file says."""
    other = tile(folder, "other.tif", 35, 0, 35, 60, epsg=3857)
    moved = in_project(QgsRasterLayer(other, "moved"))
    moved.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    bare = in_project(QgsRasterLayer(tile(folder, "bare.tif", 0, 0, 35, 60, epsg=None), "bare"))
    bare.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    true = [tile(folder, f"t{n}.tif", 35 * n, 0, 35, 60) for n in range(2)]
    shapes = points()
    objects = memory_layer(
        [reprojected(f.geometry(), "EPSG:4326") for f in shapes.getFeatures()], "Point", "EPSG:4326"
    )
    separately = {"PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY"}
    for mode in ({"FEATURES": objects}, {"FEATURES": objects, **separately}, {}):
        found = classify(INPUT=[bare, moved], MODEL=model, **mode)
        wanted = classify(INPUT=true, MODEL=model, **mode)
        assert found.rows() == wanted.rows()
        assert found.layer.crs() == wanted.layer.crs()
        boxes = [[f.geometry().boundingBox() for f in r.features] for r in (found, wanted)]
        assert boxes[0] == boxes[1]


def test_each_image_is_scaled_from_its_own_range(folder: Path) -> None:
    """DataRange looks at one image at a time, where images are taken one at a time."""
    paths = []
    for number, most in enumerate((1000, 50000)):
        pixels = np.linspace(0, most, 64).round().astype(np.uint16).reshape(1, 8, 8)
        paths.append(write_raster(folder / f"r{number}.tif", pixels))
    model = echo_model(folder, 1, 8, 8, (0, 1), DataRange=[0, 1])

    result = classify(INPUT=paths, MODEL=model, PROBABILITIES="JSON")

    for scores, most in zip(result.scores(), (1000, 50000)):
        wanted = np.linspace(0, most, 64).round() / most
        np.testing.assert_allclose(scores, wanted, atol=1e-5)
    assert "Band 1 ranges from 0 to 1000, by all its pixels." in result.log.infos
    assert "r1.tif: band 1 ranges from 0 to 50000, by all its pixels." in result.log.infos


@pytest.mark.parametrize("apart", [False, True])
def test_an_image_without_a_valid_pixel_has_none_whatever_the_range(
    folder: Path, apart: bool
) -> None:
    """One in which only a band has none cannot be scaled."""
    pixels = noise(3, 8, 8, np.float32)
    empty, partly = np.full_like(pixels, np.nan), pixels.copy()
    partly[1] = np.nan
    paths = [write_raster(folder / f"{n}.tif", p) for n, p in enumerate((empty, partly, pixels))]
    model = linear_model(folder, Weights(3, (3, 8, 8)), DataRange=[0, 1])
    objects = memory_layer(on_ground([shapely.box(2, 2, 6, 6)]))
    given = {"FEATURES": objects, "PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY"} if apart else {}

    result = classify(INPUT=paths, MODEL=model, **given)

    assert result.column("ImageID") == [1, 2, 3]
    assert result.statuses == ["nodata", "read_error", "ok"]
    assert (
        "Band 2 of 1.tif has no valid pixel, so that the model's DataRange cannot be applied. "
        "Choose imagery with data in it."
    ) in result.log.infos


def test_images_with_other_bands_than_the_first_cost_their_own_rows(
    folder: Path, tiles: list[str], model: str
) -> None:
    """The model takes three bands."""
    gray = write_raster(folder / "gray.tif", noise(1))

    result = classify(INPUT=[tiles[0], gray, tiles[1]], MODEL=model)

    assert result.statuses == ["ok", "read_error", "ok"]
    assert (
        "gray.tif: 1 bands are extracted from it, but 3 from the first image. "
        "Classify images of one kind at a time."
    ) in result.log.warnings


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("useless", [1, 25])
def test_the_first_images_may_be_useless(
    folder: Path, tiles: list[str], apart: bool, useless: int
) -> None:
    """However many of them: those that cannot be read, and those without the model's bands."""
    images = folder / "images"
    images.mkdir()
    gray = noise(1)
    for number in range(useless):
        (images / f"a{number}.tif").write_bytes(b"no image")
        write_raster(images / f"b{number}.tif", gray)
    for number in range(2):
        gdal.Translate(str(images / f"z{number}.tif"), tiles[number])
    model = linear_model(folder, Weights(3, (3, 8, 8)), ExtractBands=[2, 1, 0])
    given = {"FEATURES": points(), "PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY"} if apart else {}

    found = classify(INPUT_FOLDER=str(images), MODEL=model, **given)

    wanted = classify(INPUT=tiles[:2], MODEL=model, **given)
    labelled = [row for row in found.rows() if row[2] != "read_error"]
    assert labelled == wanted.rows()
    assert found.outputs["COUNT_READ_ERROR"] == 2 * useless


def test_a_list_may_hold_lists_and_expressions(tiles: list[str], model: str) -> None:
    """As a step of a model gets them; what is nothing in it is left out."""
    expressions = QgsProperty.fromValue(tiles[2]), QgsProperty.fromExpression(f"'{tiles[3]}'")
    nothing = None, "", []

    result = classify(INPUT=[[tiles[0], [tiles[1]]], *nothing, *expressions], MODEL=model)

    assert result.column("ImagePath") == tiles
    assert result.rows() == classify(INPUT=tiles, MODEL=model).rows()


def test_layers_of_the_project_are_named_as_there(tiles: list[str], model: str) -> None:
    """ImageName is the layer's, ImagePath its file."""
    layer = in_project(QgsRasterLayer(tiles[0], "my picture"))

    result = classify(INPUT=[layer.id(), tiles[1]], MODEL=model)

    assert result.column("ImageName") == ["my picture", "tile_1.tif"]
    assert result.column("ImagePath") == tiles[:2]


def test_a_geopackage_with_a_raster_and_objects_is_a_raster(
    folder: Path, tiles: list[str], model: str
) -> None:
    """Its own table may be the objects, too."""
    path = str(saved(points(8), folder / "both.gpkg").source()).split("|")[0]
    options = ["APPEND_SUBDATASET=YES", "RASTER_TABLE=picture", "TILE_FORMAT=PNG"]
    gdal.Translate(path, tiles[0], format="GPKG", creationOptions=options)

    one = classify(INPUT=path, FEATURES=f"{path}|layername=objects", MODEL=model)
    several = classify(INPUT=[path, tiles[1]], MODEL=model)

    assert one.rows() == classify(INPUT=tiles[0], FEATURES=points(8), MODEL=model).rows()
    assert several.rows() == classify(INPUT=tiles[:2], MODEL=model).rows()


def test_features_of_an_index_that_name_no_raster_are_told(
    folder: Path, tiles: list[str], model: str
) -> None:
    """They have no row."""
    paths = [tiles[0], None, "", tiles[1]]
    shapes = on_ground([shapely.box(0, 0, 9, 9)] * len(paths))
    index = memory_layer(
        shapes, fields=["location:string(500)"], attributes=[[path] for path in paths], name="index"
    )

    result = classify(INPUT=in_project(index), MODEL=model)

    assert result.column("ImagePath") == tiles[:2]
    assert result.log.warnings == ["2 of 4 features of index name no raster; left out."]


def test_two_layers_of_one_file_are_two_images(tiles: list[str], model: str) -> None:
    """Each with its own properties, though they are called alike."""
    plain, emptied = (in_project(QgsRasterLayer(tiles[0], "tile")) for _ in range(2))
    for band in (1, 2, 3):
        emptied.dataProvider().setUserNoDataValue(band, [QgsRasterRange(0, 255)])

    result = classify(INPUT=[plain, emptied, plain], MODEL=model)

    assert result.statuses == ["ok", "nodata", "ok"]
    assert result.column("ImageName") == ["tile", "tile (2)", "tile"]


def test_separate_images_give_the_same_rows_for_any_batch_and_number_of_processes(
    tiles: list[str], model: str
) -> None:
    """Labels and statuses exactly, confidences within a millionth."""
    given = {
        "INPUT": tiles,
        "FEATURES": points(60),
        "MODEL": model,
        "PROCESSING_MODE": "PROCESS_ITEMS_SEPARATELY",
    }
    wanted = classify(**given)
    for parallel, batch in (("1", 1), ("2", 9)):
        found = classify(**given, PARALLEL=parallel, MODEL_ARGUMENTS=f"batch_size {batch}")
        assert found.rows() == wanted.rows()
        assert found.column("ImageID") == wanted.column("ImageID")


CELLS = {"MinCellSize": {"x": 0.3, "y": 0.3}, "MaxCellSize": {"x": 0.6, "y": 0.6}}


@pytest.mark.parametrize("cell, told", [(0.24, False), (0.23, True), (0.75, False), (0.76, True)])
def test_cells_far_from_those_of_the_training_are_told(
    folder: Path, cell: float, told: bool
) -> None:
    """A quarter beyond the range is still near."""
    raster = write_raster(folder / "image.tif", noise(), cell=(cell, cell))
    model = linear_model(folder, Weights(3, (3, 8, 8)), **CELLS)

    result = classify(INPUT=raster, FEATURES=points(3), MODEL=model)

    warning = (
        f"linear.emd was trained on cells of 0.3 to 0.6 m, but those of image are {cell} m. "
        "Its labels may be wrong; CELL_SIZE resamples the imagery."
    )
    assert (warning in result.log.warnings) == told


def test_cells_in_degrees_are_compared_in_metres(folder: Path) -> None:
    """0.000005 degrees are half a metre at most."""
    raster = write_raster(folder / "image.tif", noise(), 4326, (5e-6, 5e-6), (12.0, 45.0))
    model = linear_model(folder, Weights(3, (3, 8, 8)), **CELLS)

    result = classify(INPUT=raster, FEATURES=points(3), MODEL=model)

    assert not any("was trained on cells" in text for text in result.log.warnings)


class Meddling(Log):
    """Something that happens to the files once objects are classified."""

    def __init__(self, meddle: Callable[[], Any]) -> None:
        super().__init__()
        self._meddle = meddle

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        super().setProgressText(text)
        if text == "Classifying":
            self._meddle()


CHANGES: dict[str, Callable[[str], Any]] = {
    "removed": os.remove,
    "rubbish": lambda path: Path(path).write_bytes(b"rubbish"),
    "of one band": lambda path: write_raster(Path(path), noise(1)),
    "smaller": lambda path: write_raster(Path(path), noise(3, 9, 9)),
    "moved": lambda path: write_raster(Path(path), WHOLE[:, :60, :35]),
}


@pytest.mark.parametrize("subject", ["mosaic", "items", "images"])
@pytest.mark.parametrize("change", list(CHANGES))
def test_an_image_that_changes_during_the_run_ends_it(
    folder: Path, model: str, subject: str, change: str
) -> None:
    """Where it cannot be read on: whoever replaces one image may be about to replace them all."""
    paths = [tile(folder, f"t{n}.tif", 35 * n, 0, 35, 60) for n in range(2)]
    shapes = [shapely.box(x, 20, x + 4, 24) for x in (10, 20, 50, 60)]
    given = {"INPUT": paths, "MODEL": model, "PROCESSOR": "CPU", "OUTPUT": "TEMPORARY_OUTPUT"}
    if subject != "images":
        given["FEATURES"] = memory_layer(on_ground(shapes))
    if subject == "items":
        given["PROCESSING_MODE"] = "PROCESS_ITEMS_SEPARATELY"
    log = Meddling(lambda: CHANGES[change](paths[1]))

    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, given, feedback=log)

    assert str(error.value) == (
        f"{paths[1]} was there when the run began, and is not any more. Connect its drive or put "
        "the file back, and run again."
        if change == "removed"
        else f"{paths[1]} changed while it was read, and cannot be read on. Run again when nobody "
        "writes to it."
    )


@pytest.mark.parametrize("name", ["index.gpkg", "index.shp", "index.gti.gpkg"])
def test_a_layer_of_footprints_is_the_mosaic_of_its_rasters(
    folder: Path, tiles: list[str], model: str, name: str
) -> None:
    """With relative paths, also under the name by which GDAL takes it for a raster itself."""
    boxes = on_ground([shapely.box(0, 0, 40, 35)] * 4)
    listed = [[Path(tile).name] for tile in tiles]
    index = memory_layer(boxes, fields=["location:string(80)"], attributes=listed, name="index")
    driver = "ESRI Shapefile" if name.endswith(".shp") else "GPKG"
    saved(index, folder / name, driver)
    objects = points()

    found = classify(INPUT=str(folder / name), FEATURES=objects, MODEL=model)

    assert found.rows() == classify(INPUT=tiles, FEATURES=objects, MODEL=model).rows()

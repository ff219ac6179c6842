# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips equal, pixel for pixel, what an independent computation with GDAL gives.

The model of these tests answers the very pixels that it saw (``echo_model``); they are compared
with chips cut by GDAL, OGR and Pillow alone (``Cutter``).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import gdal
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..support.expected import Cutter
from ..support.layers import (
    in_project,
    memory_layer,
    on_ground,
    scattered_points,
    scattered_polygons,
)
from ..support.models import Weights, echo_model, linear_model, seen_chip
from ..support.rasters import mark_invalid, noise, virtual_with_nodata, write_raster
from ..support.releases import since
from ..support.running import classify

BYTES = (0.0, 255.0)


def assert_same_chips(
    folder: Path,
    layer: QgsVectorLayer,
    texts: Sequence[str],
    cutter: Cutter,
    span: tuple[float, float] = BYTES,
    arguments: str = "",
    adjust: Any = None,
    **keys: Any,
) -> list[str]:
    """Run the echo model over ``layer`` and compare every chip; the statuses found.

    ``adjust`` is what the definition asks to be done with a chip's values (normalisation).
    """
    shape = (len(cutter.bands), cutter.height, cutter.width)
    model = echo_model(
        folder,
        *shape,
        span,
        CropSizeFixed=int(cutter.fixed),
        BlackenAroundFeature=int(cutter.blacken),
        **keys,
    )
    result = classify(
        INPUT=cutter.raster,
        FEATURES=layer,
        MODEL=model,
        MODEL_ARGUMENTS=arguments,
        PROBABILITIES="JSON",
    )
    expected = [cutter.chip(text) for text in texts]
    assert result.statuses == [status for status, _ in expected]
    for number, (scores, (_, chip)) in enumerate(zip(result.scores(), expected)):
        assert (scores is None) == (chip is None), f"object {number}"
        if chip is not None:
            wanted = chip if adjust is None else adjust(chip)
            seen = seen_chip(scores, shape, span)
            tolerance = (span[1] - span[0]) * 2e-6
            np.testing.assert_allclose(seen, wanted, rtol=0, atol=tolerance, err_msg=f"{number}")
    return result.statuses


def over_the_edges(width: int = 70, height: int = 60) -> list[shapely.Geometry]:
    """Boxes over each edge and corner, one outside, one larger than the image."""
    middle = [(0, 30), (width, 30), (35, 0), (35, height)]
    corners = [(0, 0), (width, 0), (0, height), (width, height)]
    around = [shapely.box(x - 3.3, y - 2.6, x + 4.2, y + 3.1) for x, y in middle + corners]
    beyond = [shapely.box(-40, -40, -30, -30), shapely.box(width + 30, 5, width + 38, 9)]
    return [*around, *beyond, shapely.box(-10, -10, width + 10, height + 10)]


@pytest.mark.parametrize("width, height", [(16, 16), (15, 9), (8, 13), (1, 1), (90, 7)])
def test_a_fixed_window_is_centred_on_the_object(folder: Path, width: int, height: int) -> None:
    """Odd and even sizes, one pixel, and a window wider than the image."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_polygons(25))
    cutter = Cutter(raster, (1, 2, 3), height, width)
    assert_same_chips(folder, memory_layer(texts), texts, cutter)


def test_a_variable_window_is_the_smallest_box_stretched_bilinearly(folder: Path) -> None:
    """Boxes of many shapes come stretched to ImageHeight x ImageWidth."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_polygons(25, side=14))
    assert_same_chips(
        folder, memory_layer(texts), texts, Cutter(raster, (1, 2, 3), 17, 20, fixed=False)
    )


def test_a_variable_window_for_a_larger_object_is_the_fixed_one(folder: Path) -> None:
    """ImageWidth and ImageHeight are the most that a box may have."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground([shapely.box(20, 20, 30, 30), shapely.box(20, 20, 31, 30)])
    assert_same_chips(
        folder, memory_layer(texts), texts, Cutter(raster, (1, 2, 3), 10, 10, fixed=False)
    )


@pytest.mark.parametrize("padding", [1, 4])
def test_padding_widens_the_box_of_a_variable_window(folder: Path, padding: int) -> None:
    """On each side by so many pixels, as long as the box stays within the model's size."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_polygons(20, side=12))
    cutter = Cutter(raster, (1, 2, 3), 16, 16, fixed=False, padding=padding)
    arguments = f"padding {padding}"
    assert_same_chips(folder, memory_layer(texts), texts, cutter, arguments=arguments)


def test_padding_has_no_effect_on_a_fixed_window(folder: Path) -> None:
    """A fixed window has the model's size already."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_polygons(8))
    cutter = Cutter(raster, (1, 2, 3), 12, 12)
    assert_same_chips(folder, memory_layer(texts), texts, cutter, arguments="padding 5")


@pytest.mark.parametrize("fixed", [True, False])
def test_pixels_beyond_the_image_are_zero_and_the_row_is_partial(folder: Path, fixed: bool) -> None:
    """Over each edge and corner; an object that does not meet the image is outside."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(over_the_edges())
    cutter = Cutter(raster, (1, 2, 3), 12, 14, fixed=fixed)
    statuses = assert_same_chips(folder, memory_layer(texts), texts, cutter)
    assert statuses == ["partial"] * 8 + ["outside"] * 2 + ["ok"]


@pytest.mark.parametrize("fixed", [True, False])
def test_blackening_follows_the_pixel_centre_rule(folder: Path, fixed: bool) -> None:
    """Pixels whose centre is outside the object are 0."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_polygons(30, side=15))
    cutter = Cutter(raster, (1, 2, 3), 18, 18, fixed=fixed, blacken=True)
    assert_same_chips(folder, memory_layer(texts), texts, cutter)


def test_blackening_takes_holes_and_parts_as_they_are(folder: Path) -> None:
    """Holes are outside; all parts of a multipolygon count; edges may lie on pixel edges."""
    ring = shapely.box(10.2, 10.7, 24.6, 22.1)
    hole = shapely.box(13.3, 13.1, 18.9, 17.2)
    parts = shapely.MultiPolygon([shapely.box(30, 30, 34, 36), shapely.box(37.4, 31.2, 41.9, 34.8)])
    island = shapely.union(ring.difference(hole), shapely.box(15.2, 14.3, 17.1, 16.4))
    shapes = [ring.difference(hole), parts, island, shapely.box(50, 40, 58, 47)]
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(shapes)
    cutter = Cutter(raster, (1, 2, 3), 16, 18, blacken=True)
    assert_same_chips(folder, memory_layer(texts, "MultiPolygon"), texts, cutter)


def test_an_object_without_any_pixel_centre_keeps_the_pixels_that_it_touches(folder: Path) -> None:
    """A sliver between two centres, and a speck within one pixel."""
    shapes = [shapely.box(20.6, 20.6, 27.4, 20.9), shapely.box(31.6, 31.7, 31.9, 31.8)]
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(shapes)
    cutter = Cutter(raster, (1, 2, 3), 9, 9, blacken=True)
    assert_same_chips(folder, memory_layer(texts), texts, cutter)


def test_a_curved_polygon_is_blackened_along_its_curve(folder: Path) -> None:
    """A circle of arcs is the same as one of many short lines."""
    x, y = 500030.3, 4999970.4
    circle = (
        f"CURVEPOLYGON(CIRCULARSTRING({x - 6} {y},{x} {y + 6},{x + 6} {y},{x} {y - 6},{x - 6} {y}))"
    )
    raster = write_raster(folder / "image.tif", noise())
    cutter = Cutter(raster, (1, 2, 3), 16, 16, blacken=True)
    assert_same_chips(folder, memory_layer([circle], "CurvePolygon"), [circle], cutter)


@pytest.mark.parametrize("kind", ["PolygonZ", "PolygonM", "PolygonZM"])
def test_heights_and_measures_do_not_move_an_object(folder: Path, kind: str) -> None:
    """Z and M are ignored."""
    dimensions = kind[len("Polygon") :]
    extra = " 99" * len(dimensions)
    flat = on_ground(scattered_polygons(5, side=12))
    texts = []
    for text in flat:
        ring = shapely.from_wkt(text).exterior.coords
        points = ", ".join(f"{x!r} {y!r}{extra}" for x, y in ring)
        texts.append(f"POLYGON {dimensions} (({points}))")
    raster = write_raster(folder / "image.tif", noise())
    cutter = Cutter(raster, (1, 2, 3), 14, 14, blacken=True)
    assert_same_chips(folder, memory_layer(texts, kind), flat, cutter)


@pytest.mark.parametrize("fixed", [True, False])
def test_points_get_the_fixed_window(folder: Path, fixed: bool) -> None:
    """A point has no box: in variable mode too the window is centred on it."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_points(25))
    cutter = Cutter(raster, (1, 2, 3), 10, 12, fixed=fixed)
    assert_same_chips(folder, memory_layer(texts, "Point"), texts, cutter)


@pytest.mark.parametrize("fixed", [True, False])
def test_lines_are_cut_by_their_box(folder: Path, fixed: bool) -> None:
    """A straight line along a row has no height, and gets the fixed window."""
    shapes = [
        shapely.LineString([(10.2, 10.9), (17.8, 14.3), (12.1, 19.6)]),
        shapely.LineString([(30.5, 30.5), (38.5, 30.5)]),
        shapely.LineString([(60.3, 50.2), (73.1, 64.4)]),
    ]
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(shapes)
    cutter = Cutter(raster, (1, 2, 3), 12, 14, fixed=fixed)
    assert_same_chips(folder, memory_layer(texts, "LineString"), texts, cutter)


def test_multipoints_and_multilines_are_cut_by_the_box_of_all_parts(folder: Path) -> None:
    """All parts are one object."""
    raster = write_raster(folder / "image.tif", noise())
    points = shapely.MultiPoint([(10.3, 11.2), (17.9, 13.4), (12.5, 20.6)])
    lines = shapely.MultiLineString([[(30, 31), (33, 35)], [(38.2, 30.1), (37.1, 39.7)]])
    for shape, kind in ((points, "MultiPoint"), (lines, "MultiLineString")):
        texts = on_ground([shape])
        cutter = Cutter(raster, (1, 2, 3), 12, 14, fixed=False)
        assert_same_chips(folder, memory_layer(texts, kind), texts, cutter)


def test_nothing_around_points_is_blackened_and_the_log_says_so(folder: Path) -> None:
    """Points have no inside; their chips stay whole."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_points(4))
    layer = memory_layer(texts, "Point")
    cutter = Cutter(raster, (1, 2, 3), 8, 8, blacken=True)
    assert_same_chips(folder, layer, texts, cutter)
    model = str(folder / "echo.emd")
    log = classify(INPUT=raster, FEATURES=layer, MODEL=model).log
    assert log.warnings == ["Points and lines have no inside: nothing around them is blackened."]


@pytest.mark.parametrize("dtype", ["u1", "u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8"])
def test_values_of_every_pixel_type_reach_the_model_as_they_are_stored(
    folder: Path, dtype: str
) -> None:
    """Whole numbers of all widths, and floats with NaN, which is invalid."""
    pixels = noise(2, dtype=np.dtype(dtype))
    if pixels.dtype.kind == "f":
        pixels[0, 10:20, 10:20] = np.nan
    finite = pixels[np.isfinite(pixels.astype(float))].astype(float)
    raster = write_raster(folder / "image.tif", pixels)
    texts = on_ground([*scattered_polygons(12), shapely.box(12, 12, 20, 20)])
    span = (min(0.0, float(finite.min())), float(finite.max()))
    assert_same_chips(folder, memory_layer(texts), texts, Cutter(raster, (1, 2), 9, 9), span)


def test_tiles_of_a_compressed_file_are_read_like_any_other(folder: Path) -> None:
    """Windows that cross the blocks in which the file is stored."""
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32", "COMPRESS=DEFLATE"]
    raster = write_raster(folder / "image.tif", noise(), options=options)
    texts = on_ground(scattered_polygons(25))
    assert_same_chips(folder, memory_layer(texts), texts, Cutter(raster, (1, 2, 3), 13, 13))


def test_cells_need_not_be_square(folder: Path) -> None:
    """Cells of 0.5 x 0.25 m."""
    raster = write_raster(folder / "image.tif", noise(), cell=(0.5, 0.25))
    texts = on_ground(scattered_polygons(15), cell=(0.5, 0.25))
    cutter = Cutter(raster, (1, 2, 3), 12, 12, blacken=True)
    assert_same_chips(folder, memory_layer(texts), texts, cutter)


def test_nodata_zeroes_each_band_for_itself(folder: Path) -> None:
    """A pixel is invalid for the status only where all extracted bands are."""
    pixels = noise(3, seed=7)
    pixels[0, :30] = 7
    pixels[1, 20:40] = 9
    plain = write_raster(folder / "plain.tif", pixels)
    raster = virtual_with_nodata(folder / "image.vrt", plain, (7, 9, None))
    texts = on_ground(scattered_polygons(15))
    statuses = assert_same_chips(
        folder, memory_layer(texts), texts, Cutter(raster, (1, 2, 3), 9, 9)
    )
    assert "ok" in statuses and statuses.count("partial") < len(statuses)


def test_a_chip_without_any_valid_pixel_is_nodata(folder: Path) -> None:
    """Where every extracted band is NoData, no model is asked."""
    pixels = noise(2, dtype=np.uint16)
    pixels[:, 10:40, 10:40] = 0
    raster = write_raster(folder / "image.tif", pixels, nodata=0)
    texts = on_ground([shapely.box(22, 22, 26, 26), shapely.box(8, 8, 12, 12)])
    cutter = Cutter(raster, (1, 2), 8, 8)
    span = (0.0, 65535.0)
    assert assert_same_chips(folder, memory_layer(texts), texts, cutter, span) == [
        "nodata",
        "partial",
    ]


def test_an_alpha_band_is_validity_and_no_band(folder: Path) -> None:
    """Without ExtractBands the model sees the other bands, 0 where alpha is 0."""
    pixels = noise(4, seed=2)
    pixels[3] = 255
    pixels[3, :, 30:45] = 0
    pixels[3, 5:9, :20] = 120
    raster = write_raster(folder / "image.tif", pixels, alpha=True)
    texts = on_ground(scattered_polygons(20))
    statuses = assert_same_chips(
        folder, memory_layer(texts), texts, Cutter(raster, (1, 2, 3), 9, 9)
    )
    assert {"ok", "partial"} <= set(statuses)


def test_an_alpha_band_that_the_model_asks_for_is_a_band(folder: Path) -> None:
    """Named in ExtractBands it is data, and marks nothing as invalid."""
    pixels = noise(4, seed=2)
    pixels[3, :, 30:45] = 0
    raster = write_raster(folder / "image.tif", pixels, alpha=True)
    texts = on_ground(scattered_polygons(10))
    cutter = Cutter(raster, (1, 2, 3, 4), 9, 9, masks_count=False)
    assert_same_chips(folder, memory_layer(texts), texts, cutter, ExtractBands=[0, 1, 2, 3])


@pytest.mark.parametrize("internal", [True, False])
def test_a_mask_of_the_dataset_zeroes_all_bands(folder: Path, internal: bool) -> None:
    """A mask inside the file, or in a .msk beside it."""
    raster = write_raster(folder / "image.tif", noise())
    invalid = np.zeros((60, 70), bool)
    invalid[20:44, 15:30] = True
    mark_invalid(raster, invalid, internal)
    assert (folder / "image.tif.msk").exists() is not internal
    texts = on_ground([*scattered_polygons(20), shapely.box(20, 28, 24, 32)])
    cutter = Cutter(raster, (1, 2, 3), 9, 9)
    statuses = assert_same_chips(folder, memory_layer(texts), texts, cutter)
    assert {"ok", "partial", "nodata"} <= set(statuses)


def test_objects_in_another_crs_are_taken_to_the_raster(folder: Path) -> None:
    """Footprints in degrees over a raster in metres, blackened along their own edges."""
    raster = write_raster(folder / "image.tif", noise(), epsg=32633, origin=(432000.0, 5400060.0))
    on_raster = on_ground(scattered_polygons(20, side=16), origin=(432000.0, 5400060.0))
    texts = [_in_degrees(text) for text in on_raster]
    cutter = Cutter(raster, (1, 2, 3), 18, 18, blacken=True, shapes_epsg=4326)
    layer = memory_layer(texts, crs="EPSG:4326")
    assert_same_chips(folder, layer, texts, cutter)


def _in_degrees(text: str) -> str:
    from osgeo import ogr, osr

    systems = []
    for code in (32633, 4326):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    shape = ogr.CreateGeometryFromWkt(text)
    shape.Transform(osr.CoordinateTransformation(*systems))
    return str(shape.ExportToWkt())


@pytest.mark.parametrize(
    "extracted, bands",
    [
        ([2, 0, 1], (3, 1, 2)),
        ([1, 1], (2, 2)),
        ([3], (4,)),
        (["Near infrared", "blue"], (4, 3)),
        (["Band_2", 0, "Band 4"], (2, 1, 4)),
    ],
)
def test_bands_come_in_the_order_of_extract_bands(
    folder: Path, extracted: list[Any], bands: tuple[int, ...]
) -> None:
    """Reordered, repeated, by number and by name in any letter case."""
    names = ("Red", "Green", "Blue", "near infrared")
    raster = write_raster(folder / "image.tif", noise(4), names=names)
    texts = on_ground(scattered_polygons(8))
    cutter = Cutter(raster, bands, 8, 8)
    assert_same_chips(folder, memory_layer(texts), texts, cutter, ExtractBands=extracted)


@pytest.mark.parametrize(
    ("names", "extracted", "bands"),
    [
        (("Blue", "Green", "Red"), ["Red", "Blue"], (3, 1)),
        (("", "", "Red"), ["Red", "Green"], (3, 2)),
        (("x", "Band 1", "Band_2"), ["Band 1", "Band_2", "Band_1"], (2, 3, 1)),
    ],
)
def test_a_bands_description_goes_before_other_names_of_any_band(
    folder: Path, names: tuple[str, ...], extracted: list[str], bands: tuple[int, ...]
) -> None:
    """GDAL calls the bands of any picture of three red, green and blue."""
    options = ["PHOTOMETRIC=RGB"]
    raster = write_raster(folder / "image.tif", noise(3), names=names, options=options)
    texts = on_ground(scattered_polygons(8))
    cutter = Cutter(raster, bands, 8, 8)
    assert_same_chips(folder, memory_layer(texts), texts, cutter, ExtractBands=extracted)


def test_data_range_scales_from_stored_statistics(folder: Path) -> None:
    """Each band from its own minimum and maximum, as the file tells them."""
    stored = [(10.0, 210.0), (0.0, 100.0)]
    raster = write_raster(folder / "image.tif", noise(2), statistics=stored)
    texts = on_ground(scattered_polygons(8))

    def scaled(chip: np.ndarray) -> np.ndarray:
        least = np.array([10.0, 0.0]).reshape(2, 1, 1)
        most = np.array([210.0, 100.0]).reshape(2, 1, 1)
        return (chip - least) / (most - least) * 2 - 1

    cutter = Cutter(raster, (1, 2), 8, 8)
    span = (-1.2, 4.2)
    layer = memory_layer(texts)
    assert_same_chips(folder, layer, texts, cutter, span, adjust=scaled, DataRange=[-1, 1])


def test_data_range_of_8_bit_without_statistics_is_that_of_8_bit(folder: Path) -> None:
    """From 0 to 255."""
    raster = write_raster(folder / "image.tif", noise(2))
    texts = on_ground(scattered_polygons(8))
    cutter = Cutter(raster, (1, 2), 8, 8)
    layer = memory_layer(texts)
    assert_same_chips(
        folder, layer, texts, cutter, (0.0, 1.0), adjust=lambda c: c / 255, DataRange=[0, 1]
    )


def test_data_range_of_other_types_is_computed_from_all_pixels(folder: Path) -> None:
    """The exact extremes of each band, of the whole raster, and the log says so."""
    pixels = noise(2, dtype=np.uint16) // 3 + 50
    raster = write_raster(folder / "image.tif", pixels)
    least = pixels.min(axis=(1, 2)).reshape(2, 1, 1).astype(float)
    most = pixels.max(axis=(1, 2)).reshape(2, 1, 1).astype(float)
    texts = on_ground(scattered_polygons(8, width=50, height=40))
    layer = memory_layer(texts)
    cutter = Cutter(raster, (1, 2), 8, 8)
    span = (-0.1, 1.0)

    def scaled(chip: np.ndarray) -> np.ndarray:
        return (chip - least) / (most - least)

    assert_same_chips(folder, layer, texts, cutter, span, adjust=scaled, DataRange=[0, 1])
    again = write_raster(folder / "never_opened_before.tif", pixels)
    log = classify(INPUT=again, FEATURES=layer, MODEL=str(folder / "echo.emd")).log
    told = [line for line in log.infos if line.startswith("Band ")]
    assert told == [
        f"Band {n + 1} ranges from {least[n, 0, 0]:g} to {most[n, 0, 0]:g}, by all its pixels."
        for n in range(2)
    ]


def test_data_range_does_not_take_statistics_that_qgis_estimated_for_its_display(
    folder: Path,
) -> None:
    """QGIS samples a large raster when it opens it, and stores what it found beside the file."""
    pixels = np.full((1, 2048, 2048), 1000, np.uint16)
    pixels[0, ::2] = 2000
    pixels[0, 1023, 1021] = 60000
    raster = write_raster(folder / "image.tif", pixels)
    opened = QgsRasterLayer(raster, "image")
    opened.setDefaultContrastEnhancement()
    del opened
    assert "STATISTICS_APPROXIMATE" in (folder / "image.tif.aux.xml").read_text()
    model = echo_model(folder, 1, 4, 4, (0.0, 1.0), DataRange=[0, 1])
    layer = memory_layer(on_ground([shapely.box(10, 10, 14, 14)]))
    log = classify(INPUT=raster, FEATURES=layer, MODEL=model).log
    assert "Band 1 ranges from 1000 to 60000, by all its pixels." in log.infos


def test_normalization_is_value_times_scale_less_mean_by_std(folder: Path) -> None:
    """Per band, after invalid pixels became 0 and after stretching."""
    raster = write_raster(folder / "image.tif", noise(2))
    texts = on_ground([*scattered_polygons(8), *over_the_edges()[:4]])
    mean, std = [0.4, 0.5], [0.2, 0.25]

    def normalised(chip: np.ndarray) -> np.ndarray:
        centre, width = (np.array(values).reshape(2, 1, 1) for values in (mean, std))
        return (chip * 0.00392 - centre) / width

    asked = {"Mean": mean, "Std": std, "Scale": 0.00392}
    cutter = Cutter(raster, (1, 2), 9, 9, fixed=False)
    layer = memory_layer(texts)
    assert_same_chips(
        folder, layer, texts, cutter, (-2.5, 3.5), adjust=normalised, Normalization=asked
    )


def test_stored_values_are_used_unless_scale_and_offset_are_asked_for(folder: Path) -> None:
    """A raster with scale and offset: stored numbers, or with ApplyScaleOffset the scaled ones."""
    pixels = noise(1, dtype=np.int16)
    raster = write_raster(folder / "image.tif", pixels, scale=(0.001, 40.0))
    texts = on_ground(scattered_polygons(8, width=50, height=40))
    layer = memory_layer(texts)
    cutter = Cutter(raster, (1,), 8, 8)
    inside = [text for text in texts if cutter.chip(text)[0] == "ok"]
    layer = memory_layer(inside)
    assert_same_chips(folder, layer, inside, cutter, (-32768.0, 32767.0))
    assert_same_chips(
        folder,
        layer,
        inside,
        cutter,
        (7.0, 73.0),
        adjust=lambda chip: chip * 0.001 + 40,
        ApplyScaleOffset=1,
    )


def test_an_unreferenced_image_counts_columns_to_the_right_and_rows_down(folder: Path) -> None:
    """x is the column, y the negative row."""
    pixels = noise()
    raster = str(folder / "picture.png")
    memory = gdal.GetDriverByName("MEM").Create("", 70, 60, 3, gdal.GDT_Byte)
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(raster, memory)
    texts = on_ground(scattered_polygons(10), origin=(0.0, 0.0))
    same_place = write_raster(folder / "same.tif", pixels, None, origin=(0.0, 0.0))
    wanted = Cutter(same_place, (1, 2, 3), 10, 10)
    model = echo_model(folder, 3, 10, 10)
    layer = memory_layer(texts, crs="")
    result = classify(INPUT=raster, FEATURES=layer, MODEL=model, PROBABILITIES="JSON")
    for scores, text in zip(result.scores(), texts):
        _, chip = wanted.chip(text)
        np.testing.assert_allclose(seen_chip(scores, (3, 10, 10), BYTES), chip, atol=1e-3)


@pytest.mark.parametrize("cell_size", [0.5, 2.0, 3.0])
def test_a_ramp_stays_the_same_ramp_on_cells_of_another_size(
    folder: Path, cell_size: float
) -> None:
    """CELL_SIZE resamples bilinearly: a plane's new pixels lie on the plane."""
    rows, columns = np.mgrid[0:60, 0:72] + 0.5
    pixels = np.stack([3 * columns + rows, 200 - 2 * rows]).astype(np.float32)
    raster = write_raster(folder / "ramp.tif", pixels)
    shapes = [shapely.box(24, 18, 30, 24), shapely.box(33.3, 28.1, 36.2, 33.9)]
    layer = memory_layer(on_ground(shapes))
    model = echo_model(folder, 2, 6, 6, (-50.0, 500.0))
    result = classify(
        INPUT=raster, FEATURES=layer, MODEL=model, PROBABILITIES="JSON", CELL_SIZE=cell_size
    )
    assert result.statuses == ["ok", "ok"]
    for scores, shape in zip(result.scores(), shapes):
        seen = seen_chip(scores, (2, 6, 6), (-50.0, 500.0))
        x, y = shape.bounds[0] + shape.bounds[2], shape.bounds[1] + shape.bounds[3]
        first = np.floor(np.array([x, y]) / 2 / cell_size - 3 + 0.5 + 1e-9)
        row, column = np.mgrid[0:6, 0:6] + 0.5
        column, row = (first[0] + column) * cell_size, (first[1] + row) * cell_size
        wanted = np.stack([3 * column + row, 200 - 2 * row])
        np.testing.assert_allclose(seen, wanted, rtol=0, atol=2e-3)


@since("3.32", "filters of a source")
def test_an_expression_filter_on_the_objects_leaves_their_chips_alone(folder: Path) -> None:
    """Only the objects that pass get a row, each with its own chip."""
    raster = write_raster(folder / "image.tif", noise())
    texts = on_ground(scattered_polygons(12))
    layer = memory_layer(texts)
    in_project(layer)
    given = QgsProcessingFeatureSourceDefinition(layer.id())
    given.filterExpression = '"number" % 3 = 1'
    model = echo_model(folder, 3, 8, 8)
    result = classify(INPUT=raster, FEATURES=given, MODEL=model, PROBABILITIES="JSON")
    numbers = result.column("number")
    assert numbers == [n for n in range(len(texts)) if n % 3 == 1]
    cutter = Cutter(raster, (1, 2, 3), 8, 8)
    for number, scores in zip(numbers, result.scores()):
        _, chip = cutter.chip(texts[number])
        np.testing.assert_allclose(seen_chip(scores, (3, 8, 8), BYTES), chip, atol=1e-3)


@pytest.mark.parametrize("probabilities", ["FIELDS", "JSON"])
def test_probabilities_are_those_of_a_computation_with_numpy(
    folder: Path, probabilities: str
) -> None:
    """A linear classifier over every pixel: label, confidence and all probabilities agree."""
    raster = write_raster(folder / "image.tif", noise())
    cutter = Cutter(raster, (1, 2, 3), 12, 12)
    drawn = on_ground(scattered_polygons(30))
    texts = [text for text in drawn if cutter.chip(text)[0] in ("ok", "partial")]
    weights = Weights(3, (3, 12, 12))
    model = linear_model(folder, weights)
    layer = memory_layer(texts)
    result = classify(INPUT=raster, FEATURES=layer, MODEL=model, PROBABILITIES=probabilities)
    expected = np.array([weights.probabilities(cutter.chip(text)[1]) for text in texts])
    if probabilities == "FIELDS":
        found = np.array([result.column(f"P_{name}") for name in ("barn", "house", "tower")]).T
    else:
        found = np.array(result.scores())
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5)
    np.testing.assert_allclose(result.column("Confidence"), expected.max(axis=1), atol=1e-5)
    names = np.array(["barn", "house", "tower"])
    assert result.column("ClassLabel") == names[expected.argmax(axis=1)].tolist()
    assert len(set(result.column("ClassLabel"))) == 3


def test_bands_of_several_types_are_read_as_one_type_that_holds_them(folder: Path) -> None:
    """Full batches of them, also where the stored values of a band take fewer bytes."""
    small = write_raster(folder / "small.tif", noise(2))
    large = write_raster(folder / "large.tif", noise(1, dtype=np.float32))
    raster = str(folder / "mixed.vrt")
    virtual = gdal.Translate(raster, small, format="VRT")
    virtual.AddBand(gdal.GDT_Float32)
    source = f"<SimpleSource><SourceFilename>{large}</SourceFilename></SimpleSource>"
    virtual.GetRasterBand(3).SetMetadataItem("source_0", source, "new_vrt_sources")
    virtual = None  # which writes it
    texts = on_ground(scattered_polygons(60))

    cutter = Cutter(raster, (1, 3, 2), 8, 8)

    statuses = assert_same_chips(
        folder, memory_layer(texts), texts, cutter, (-255.0, 255.0), ExtractBands=[0, 2, 1]
    )

    assert statuses.count("ok") > 32


def test_scaled_values_fill_whole_batches(folder: Path) -> None:
    """They take more bytes than the stored ones."""
    raster = write_raster(folder / "image.tif", noise(3), scale=(0.5, 10.0))
    model = linear_model(folder, Weights(3, (3, 8, 8)), ApplyScaleOffset=1)
    layer = memory_layer(on_ground(scattered_points(60)), "Point")

    rows = classify(INPUT=raster, MODEL=model, FEATURES=layer).rows()

    alone = classify(INPUT=raster, MODEL=model, FEATURES=layer, MODEL_ARGUMENTS="batch_size 1")
    assert rows == alone.rows()

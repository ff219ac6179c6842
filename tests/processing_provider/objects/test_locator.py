# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects in the pixels of images that control points or a sensor model place."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
from deep_objects.inference.chips.window import Grid
from deep_objects.inference.outcome import INVALID_GEOMETRY, TRANSFORM_FAILED
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.source import View
from deep_objects.processing_provider.objects.footprint import Extent, FootprintError, Locator
from deep_objects.processing_provider.objects.longitudes import joined, turn_of
from deep_objects.processing_provider.objects.vertices import positions
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsWkbTypes,
)

from ..support.rasters import noise
from ..support.raw_rasters import (
    DEGREES,
    HEIGHT,
    LATITUDE,
    LONGITUDE,
    METRES,
    heights,
    raster_by_points,
    raster_by_sensor,
    seen_by_sensor,
    turned_raster,
)

WIDTH, HEIGHT_PIXELS = 400, 300
RAW = View(raw=True)


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a raster of each kind."""
    folder = tmp_path_factory.mktemp("images")
    pixels = noise(1, HEIGHT_PIXELS, WIDTH)
    raster_by_points(folder / "points.tif", pixels)
    raster_by_sensor(folder / "sensor.tif", pixels)
    turned_raster(folder / "turned.tif", pixels)
    return folder


def grid_of(path: Path, dem: str = "") -> Grid:
    """The grid of the raw pixels."""
    return GdalFile(str(path), path.stem, View(raw=True, dem=dem)).grid


opened_once = functools.lru_cache(grid_of)


def located(grid: Grid, text: str, crs: str = "") -> np.ndarray:
    """The vertices (n, 2) in pixels of a geometry, which is in the grid's CRS or in ``crs``."""
    target = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    source = QgsCoordinateReferenceSystem(crs) if crs else target
    to_imagery = QgsCoordinateTransform(source, target, QgsCoordinateTransformContext())
    footprint = Locator(grid, to_imagery).locate(QgsGeometry.fromWkt(text))
    return positions(footprint.geometry)[:, :2]


SHARES = st.tuples(st.floats(0, 1), st.floats(0, 1))


@given(share=SHARES)
def test_a_point_lies_where_gdals_transformer_says(images: Path, share: tuple) -> None:
    """Control points: the polynomials of GDAL's own choice."""
    path = images / "points.tif"
    transformer = gdal.Transformer(gdal.Open(str(path)), None, [])
    _, (x, y, _) = transformer.TransformPoint(0, share[0] * WIDTH, share[1] * HEIGHT_PIXELS)
    _, (column, row, _) = transformer.TransformPoint(1, x, y)
    found = located(grid_of(path), f"POINT({x!r} {y!r})")
    np.testing.assert_allclose(found, [[column, row]], atol=1e-9)


@given(share=SHARES, height=st.one_of(st.none(), st.floats(HEIGHT - METRES, HEIGHT + METRES)))
def test_a_sensor_sees_a_point_where_its_formula_says(
    images: Path, share: tuple, height: float
) -> None:
    """With the height of the geometry, else with the model's mean height."""
    x = LONGITUDE + (2 * share[0] - 1) * DEGREES * 0.7
    y = LATITUDE + (2 * share[1] - 1) * DEGREES * 0.7
    text = f"POINT({x!r} {y!r})" if height is None else f"POINTZ({x!r} {y!r} {height!r})"
    wanted = seen_by_sensor(x, y, HEIGHT if height is None else height, WIDTH, HEIGHT_PIXELS)
    found = located(opened_once(images / "sensor.tif"), text)
    np.testing.assert_allclose(found, [wanted], atol=1e-4)


def test_a_height_that_is_no_number_is_none(images: Path) -> None:
    """Its vertex gets the mean height."""
    grid = grid_of(images / "sensor.tif")
    bare = located(grid, f"POINT({LONGITUDE} {LATITUDE})")
    point = QgsGeometry(QgsPoint(LONGITUDE, LATITUDE, np.nan, np.nan, QgsWkbTypes.Type.PointZ))
    footprint = Locator(grid, QgsCoordinateTransform()).locate(point)
    np.testing.assert_array_equal(positions(footprint.geometry)[:, :2], bare)


def test_heights_of_a_raster_are_for_objects_without_their_own(
    images: Path, tmp_path: Path
) -> None:
    """GDAL would add them to those of the geometry."""
    grid = grid_of(images / "sensor.tif", heights(tmp_path / "dem.tif", HEIGHT + 300))
    place = LONGITUDE + 0.2 * DEGREES, LATITUDE - 0.1 * DEGREES
    raised = seen_by_sensor(*place, HEIGHT + 300, WIDTH, HEIGHT_PIXELS)
    own = seen_by_sensor(*place, HEIGHT - 50, WIDTH, HEIGHT_PIXELS)
    x, y = place
    np.testing.assert_allclose(located(grid, f"POINT({x} {y})"), [raised], atol=1e-3)
    np.testing.assert_allclose(located(grid, f"POINTZ({x} {y} {HEIGHT - 50})"), [own], atol=1e-3)


def test_where_a_raster_of_heights_has_none_the_mean_height_counts(
    images: Path, tmp_path: Path
) -> None:
    """It covers a tenth of the image here."""
    dem = heights(tmp_path / "dem.tif", HEIGHT + 300, reach=DEGREES / 10)
    x, y = LONGITUDE - 0.5 * DEGREES, LATITUDE
    wanted = seen_by_sensor(x, y, HEIGHT, WIDTH, HEIGHT_PIXELS)
    found = located(grid_of(images / "sensor.tif", dem), f"POINT({x} {y})")
    np.testing.assert_allclose(found, [wanted], atol=1e-3)


def test_heights_do_not_change_on_the_way_to_the_images_crs(images: Path) -> None:
    """Metres stay metres when x and y become degrees."""
    grid = grid_of(images / "sensor.tif")
    to_utm = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:32633"),
        QgsCoordinateTransformContext(),
    )
    at = to_utm.transform(QgsPointXY(LONGITUDE, LATITUDE))
    wanted = seen_by_sensor(LONGITUDE, LATITUDE, HEIGHT + 400, WIDTH, HEIGHT_PIXELS)
    text = f"POINTZ({at.x()!r} {at.y()!r} {HEIGHT + 400})"
    np.testing.assert_allclose(located(grid, text, "EPSG:32633"), [wanted], atol=1e-3)


@pytest.mark.parametrize("name", ["points.tif", "sensor.tif", "turned.tif"])
@given(share=SHARES)
def test_pixels_come_back_from_the_ground(images: Path, name: str, share: tuple) -> None:
    """GDAL fits control points both ways for themselves: within half a pixel here."""
    grid = opened_once(images / name)
    column, row = share[0] * grid.width, share[1] * grid.height
    back = grid.to_pixels(*grid.to_map([column], [row]))
    np.testing.assert_allclose(
        np.ravel(back), [column, row], atol=0.5 if name == "points.tif" else 0.01
    )


@pytest.mark.parametrize("name", ["points.tif", "sensor.tif"])
def test_a_straight_grid_comes_close_to_the_pixels(images: Path, name: str) -> None:
    """It is what says how large a cell is."""
    grid = grid_of(images / name)
    straight = Grid(grid.transform, grid.width, grid.height)
    columns, rows = np.meshgrid([0, 200, 400], [0, 150, 300])
    for one, other in zip(straight.to_map(columns, rows), grid.to_map(columns, rows)):
        np.testing.assert_allclose(one, other, atol=15 * min(grid.cell_size))


#: Degrees east and north of the image, all of it far outside.
FAR = st.tuples(st.floats(-170, 170), st.floats(-130, 40)) | st.tuples(
    st.floats(-1.5, 1.5), st.floats(-1.5, 1.5)
)


@pytest.mark.parametrize("name", ["points.tif", "sensor.tif"])
@given(away=FAR, height=st.sampled_from([None, 0.0, 1500.0]))
def test_what_is_far_away_does_not_seem_to_lie_inside(
    images: Path, name: str, away: tuple, height: float
) -> None:
    """Polynomials run wild there."""
    grid = opened_once(images / name)
    if max(abs(away[0]), abs(away[1])) < 0.1:
        return
    z = None if height is None else [height]
    column, row = grid.to_pixels([LONGITUDE + away[0]], [LATITUDE + away[1]], z)
    inside = (column >= 0) & (column <= grid.width) & (row >= 0) & (row <= grid.height)
    assert not inside.any()


@pytest.mark.parametrize("name", ["points.tif", "sensor.tif"])
def test_gdals_polynomials_alone_would_put_far_places_inside(images: Path, name: str) -> None:
    """Which is why a plane watches over them."""
    options = ["SRC_METHOD=RPC", f"RPC_HEIGHT={HEIGHT}"] if name == "sensor.tif" else []
    transformer = gdal.Transformer(gdal.Open(str(images / name)), None, options)
    east, north = np.meshgrid(np.linspace(-1.5, 1.5, 400), np.linspace(-1.5, 1.5, 400))
    far = np.hypot(east, north) > 0.15
    x, y = LONGITUDE + east[far], LATITUDE + north[far]
    alone, _ = transformer.TransformPoints(1, np.column_stack([x, y, 0 * x]).tolist())
    alone_pixels = np.array(alone)[:, :2]
    watched = np.column_stack(opened_once(images / name).to_pixels(x, y))
    inside = [
        ((pixels > 0) & (pixels < [WIDTH, HEIGHT_PIXELS])).all(axis=1).sum()
        for pixels in (alone_pixels, watched)
    ]
    assert inside[0] > 1
    assert inside[1] == 0


def test_a_shape_around_the_image_stays_around_it(images: Path) -> None:
    """Though its corners lie where polynomials run wild."""
    for name in ("points.tif", "sensor.tif"):
        found = located(grid_of(images / name), "POLYGON((-20 20,40 20,40 70,-20 70,-20 20))")
        low, high = found.min(axis=0), found.max(axis=0)
        assert (low < 0).all()
        assert (high > [WIDTH, HEIGHT_PIXELS]).all()


def test_a_place_that_is_no_number_has_no_answer(images: Path) -> None:
    """Rather than a wrong one."""
    grid = grid_of(images / "points.tif")
    assert np.isnan(grid.to_pixels([np.nan, 12.0], [46.0, np.inf])).all()


def test_an_object_without_an_answer_has_failed_to_be_transformed(tmp_path: Path) -> None:
    """Its status says so."""

    class Nowhere:
        def to_pixels(self, x, y, z=None):
            return np.full(len(x), np.nan), np.full(len(x), np.nan)

        def to_map(self, column, row):
            return np.asarray(column, float), np.asarray(row, float)

    grid = Grid((0, 1, 0, 0, 0, 1), 10, 10, "", Nowhere())
    with pytest.raises(FootprintError) as error:
        Locator(grid, QgsCoordinateTransform()).locate(QgsGeometry.fromWkt("POINT(1 1)"))
    assert error.value.status == TRANSFORM_FAILED


@given(share=SHARES)
def test_a_turned_raster_is_found_by_its_own_grid(images: Path, share: tuple) -> None:
    """The shape of a pixel becomes that pixel."""
    grid = opened_once(images / "turned.tif")
    column, row = int(share[0] * 399), int(share[1] * 299)
    corners = [column, column + 1, column + 1, column], [row, row, row + 1, row + 1]
    x, y = grid.to_map(*corners)
    ring = ",".join(
        f"{a!r} {b!r}" for a, b in [*zip(x.tolist(), y.tolist()), (float(x[0]), float(y[0]))]
    )
    found = located(grid, f"POLYGON(({ring}))")
    np.testing.assert_allclose(found[:4], np.transpose(corners), atol=1e-6)


ACROSS = [
    "POLYGON((179.9 0,180.1 0,180.1 1,179.9 1,179.9 0))",
    "POLYGON((-180.1 0,-179.9 0,-179.9 1,-180.1 1,-180.1 0))",
    "POLYGON((179.9 0,-179.9 0,-179.9 1,179.9 1,179.9 0))",
    "MULTIPOLYGON(((179.9 0,180 0,180 1,179.9 1,179.9 0)),"
    "((-180 0,-179.9 0,-179.9 1,-180 1,-180 0)))",
]


@pytest.mark.parametrize("text", ACROSS)
@pytest.mark.parametrize("west", [-180.0, 0.0, 170.0, -190.0])
def test_an_object_across_the_180th_meridian_is_one_narrow_shape(text: str, west: float) -> None:
    """However it is drawn, and wherever the image's longitudes begin."""
    wraps = west in (-180.0, 0.0)
    width = 3600 if wraps else 200
    crs = QgsCoordinateReferenceSystem("EPSG:4326").toWkt()
    grid = Grid((west, 0.1, 0, 10, 0, -0.1), width, 100, crs, wraps=wraps)
    found = located(grid, text)
    left, right = found[:, 0].min(), found[:, 0].max()
    assert right - left == pytest.approx(2)
    turns = ((left + right) / 2 - (180 - west) / 0.1) / 3600
    assert turns == pytest.approx(round(turns))
    assert left <= width and right >= 0
    assert found[:, 1].min() == pytest.approx(90)


@pytest.mark.parametrize("crs", ["EPSG:32660", "EPSG:3832", "EPSG:2193"])
def test_a_transform_that_jumps_at_the_180th_meridian_is_mended(crs: str) -> None:
    """Its corners come out at 179.9 and at -179.9."""
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem(crs),
        QgsCoordinateTransformContext(),
    )
    centre = there.transform(QgsPointXY(180.0, -40.0))
    grid = Grid((-180, 0.01, 0, 0, 0, -0.01), 36000, 9000, there.sourceCrs().toWkt(), wraps=True)
    square = QgsGeometry.fromPointXY(centre).buffer(5000, 8).asWkt(17)
    found = located(grid, square, crs)
    assert found[:, 0].max() - found[:, 0].min() < 20
    turns = (found[:, 0].max() + found[:, 0].min()) / 2 / 36000
    assert turns == pytest.approx(round(turns), abs=1e-6)


def test_objects_in_degrees_reach_projected_imagery_across_the_180th_meridian() -> None:
    """Densified on their short way, not around the Earth."""
    target = QgsCoordinateReferenceSystem("EPSG:32660")
    grid = Grid((690600, 100, 0, 5727600, 0, -100), 512, 512, target.toWkt())
    boxes = [
        located(grid, text.replace(" 0", " 51.2").replace(" 1,", " 51.4,"), "EPSG:4326")
        for text in ACROSS
    ]
    for box in boxes:
        assert np.ptp(box[:, 0]) < 160
        np.testing.assert_allclose(box.min(axis=0), boxes[0].min(axis=0), atol=1e-6)


def test_a_shape_around_the_earth_stays_one() -> None:
    """It is not taken to cross the meridian."""
    for text in (
        "POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))",
        "POLYGON((-180 0,-60 0,60 0,180 0,180 1,-180 1,-180 0))",
        "POLYGON((-80 0,80 0,80 1,-80 1,-80 0))",
    ):
        shape = QgsGeometry.fromWkt(text)
        assert joined(shape, 360).asWkt() == shape.asWkt()


def test_longitudes_from_0_to_360_are_joined_at_greenwich() -> None:
    """The gap says where, not the sign."""
    shape = QgsGeometry.fromWkt("POLYGON((359.9 0,0.1 0,0.1 1,359.9 1,359.9 0))")
    box = joined(shape, 360).boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == pytest.approx((359.9, 360.1))


def test_how_far_it_is_around_the_earth() -> None:
    """In degrees, in metres where meridians are parallels, nowhere else."""
    found = {
        code: turn_of(QgsCoordinateReferenceSystem(code))
        for code in ("EPSG:4326", "EPSG:3857", "EPSG:3832", "EPSG:4087", "EPSG:32660", "")
    }
    around = 2 * np.pi * 6378137
    assert found == {
        "EPSG:4326": 360,
        "EPSG:3857": pytest.approx(around),
        "EPSG:3832": pytest.approx(around),
        "EPSG:4087": pytest.approx(around),
        "EPSG:32660": 0,
        "": 0,
    }
    nameless = QgsCoordinateReferenceSystem.fromProj("+proj=eqc +R=3396190 +units=m")
    assert nameless.isValid()
    assert turn_of(nameless) in (0, pytest.approx(2 * np.pi * 3396190))


@pytest.mark.parametrize("text", ACROSS)
@pytest.mark.parametrize("code", ["EPSG:3857", "EPSG:3832"])
def test_a_map_of_the_world_shows_an_object_across_its_seam_once(text: str, code: str) -> None:
    """Narrow at an edge, and not across all the map."""
    crs = QgsCoordinateReferenceSystem(code)
    half = turn_of(crs) / 2
    grid = Grid((-half, half / 1800, 0, half, 0, -half / 1800), 3600, 3600, crs.toWkt())
    found = located(grid, text, "EPSG:4326")
    assert np.ptp(found[:, 0]) == pytest.approx(2, abs=1e-6)
    assert found[:, 0].max() >= 0 and found[:, 0].min() <= 3600


@given(west=st.floats(-540, 540), width=st.floats(0.01, 170), turns=st.integers(-1, 1))
def test_an_object_is_found_at_its_longitudes_whatever_turn_they_are_of(
    west: float, width: float, turns: int
) -> None:
    """On an image around the Earth, to the left of column 0 at most by its own width."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    grid = Grid((-180, 0.1, 0, 90, 0, -0.1), 3600, 1800, crs.toWkt(), wraps=True)
    middle = (west + width / 2 + 180) % 360 - 180
    left, right = middle - width / 2 + 360 * turns, middle + width / 2 + 360 * turns
    found = located(grid, f"POLYGON(({left} 0,{right} 0,{right} 1,{left} 1,{left} 0))")
    assert np.ptp(found[:, 0]) == pytest.approx(10 * width, abs=1e-6)
    away = (found[:, 0].min() + found[:, 0].max()) / 2 - (middle + 180) * 10
    assert away / 3600 == pytest.approx(round(away / 3600), abs=1e-6)
    assert found[:, 0].max() >= 0 and found[:, 0].min() <= 3600


@pytest.mark.parametrize("text", ACROSS)
@pytest.mark.parametrize("extent", [(179, 0, 181, 2), (-181, 0, -179, 2), (179.5, 0, 180.01, 2)])
def test_an_extent_selects_an_object_across_the_180th_meridian_by_its_own_centre(
    text: str, extent: tuple
) -> None:
    """Not by longitude 0, half way between its halves."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    same = QgsCoordinateTransform(crs, crs, QgsCoordinateTransformContext())
    assert Extent(extent, same).keeps(QgsGeometry.fromWkt(text))
    assert not Extent((-10, 0, 10, 2), same).keeps(QgsGeometry.fromWkt(text))


def test_an_extent_counts_its_low_edges_alone_also_a_turn_away() -> None:
    """So that neighbouring extents never select an object twice."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    same = QgsCoordinateTransform(crs, crs, QgsCoordinateTransformContext())
    point = QgsGeometry.fromWkt("POINT(-180 0)")
    chosen = [Extent((west, -1, west + 90, 1), same).keeps(point) for west in range(-180, 180, 90)]
    assert chosen == [True, False, False, False]


#: A nanometre apart at least: of less QGIS 3.22 takes one for the other in a box.
ALONG = st.floats(-1e7, 1e7).map(lambda value: round(value, 9))
PLACES = st.tuples(ALONG, ALONG)
CELLS = st.floats(1e-4, 1e4).flatmap(lambda size: st.sampled_from([size, -size]))


@given(st.lists(PLACES, min_size=1, max_size=6), PLACES, CELLS, CELLS)
def test_bounds_are_those_of_the_shape_itself(
    corners: list[tuple[float, float]], origin: tuple[float, float], across: float, down: float
) -> None:
    """To the last bit, though on a straight grid the shape is not moved for them."""
    grid = Grid((origin[0], across, 0.0, origin[1], 0.0, down), 100, 100)
    shape = QgsGeometry.fromMultiPointXY([QgsPointXY(*corner) for corner in corners])
    locator = Locator(grid, QgsCoordinateTransform())
    assert locator.bounds(shape) == locator.locate(shape).bounds


@pytest.mark.parametrize(
    "text", ["", "POLYGON EMPTY", "POINT(nan 1)", "POINT(1 inf)", "LINESTRING(1 1, nan 2, 3 1)"]
)
def test_what_has_no_place_has_no_bounds(text: str) -> None:
    """As it has no footprint."""
    locator = Locator(Grid((0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 10, 10), QgsCoordinateTransform())
    for ask in (locator.bounds, locator.locate):
        with pytest.raises(FootprintError) as error:
            ask(QgsGeometry.fromWkt(text))
        assert error.value.status == INVALID_GEOMETRY


def test_the_last_bits_of_an_edge_do_not_decide_whether_it_meets_the_image() -> None:
    """The right edge of 60 cells of a tenth of a degree is not quite where 10 + 6.0 is."""
    grid = Grid((10.1, 0.1, 0, 50.3, 0, -0.1), 60, 40)
    locator = Locator(grid, QgsCoordinateTransform())
    for edge in (np.nextafter(16.1, 16.0), 16.1, np.nextafter(16.1, 16.2)):
        shape = QgsGeometry.fromWkt(f"LINESTRING ({float(edge)!r} 49, 17 49)")
        assert locator.meets(locator.bounds(shape))
    beside = QgsGeometry.fromWkt("LINESTRING (16.10001 49, 17 49)")
    assert not locator.meets(locator.bounds(beside))

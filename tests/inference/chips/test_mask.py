# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pixels lie inside a footprint; GDAL's rasterisation is the independent computation."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from deep_objects.inference.chips.mask import inside, masks
from hypothesis import assume, given
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

gdal.UseExceptions()

SIDE = 12


def rasterised(geometry: shapely.Geometry, column: int = 0, row: int = 0) -> np.ndarray:
    """GDAL's mask of ``geometry`` on a window of SIDE x SIDE at (column, row)."""
    image = gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, gdal.GDT_Byte)
    image.SetGeoTransform((column, 1, 0, row, 0, 1))
    place = osr.SpatialReference()
    place.ImportFromEPSG(3857)
    image.SetProjection(place.ExportToWkt())
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("", place, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(image, [1], layer, burn_values=[1])
    return image.ReadAsArray().astype(bool)


def mask_of(geometry: shapely.Geometry, column: int = 0, row: int = 0) -> np.ndarray:
    """Our mask on the same window."""
    return inside(shapely.to_wkb(geometry), column, row, SIDE, SIDE)


def near_a_centre(
    geometry: shapely.Geometry, column: int, row: int, distance: float = 1e-6
) -> bool:
    """Whether an edge passes a pixel centre so closely that rounding decides."""
    x, y = np.meshgrid(np.arange(SIDE) + 0.5 + column, np.arange(SIDE) + 0.5 + row)
    parts = shapely.get_parts(shapely.get_parts(geometry))
    edges = shapely.multilinestrings(shapely.get_rings(parts))
    return bool((shapely.distance(shapely.points(x, y), edges) < distance).any())


#: No finer than what is left of a coordinate when it is moved by a thousand pixels.
numbers = st.floats(-4, 16, allow_nan=False, width=32).map(lambda value: round(value, 6))
points = st.tuples(numbers, numbers)
origins = st.tuples(st.integers(-3, 3), st.integers(-3, 3))


@st.composite
def rings(draw: st.DrawFn) -> list[tuple[float, float]]:
    """Any closed line of three to eight points; mostly it crosses itself."""
    listed = draw(st.lists(points, min_size=3, max_size=8, unique=True))
    return [*listed, listed[0]]


@st.composite
def pierced(draw: st.DrawFn) -> shapely.Geometry:
    """A valid polygon with up to two holes."""
    outer = draw(st.lists(points, min_size=3, max_size=7, unique=True))
    hull = shapely.convex_hull(shapely.multipoints(outer))
    holes = [
        shapely.box(x, y, x + draw(st.floats(0.6, 4)), y + draw(st.floats(0.6, 4)))
        for x, y in draw(st.lists(points, max_size=2))
    ]
    return shapely.difference(hull, shapely.union_all(holes))


def compare(geometry: shapely.Geometry, origin: tuple[int, int]) -> None:
    """Our mask is GDAL's, wherever a centre lies clearly on one side of every edge."""
    assume(geometry.geom_type in ("Polygon", "MultiPolygon") and not geometry.is_empty)
    assume(not near_a_centre(geometry, *origin))
    expected = rasterised(geometry, *origin)
    assume(expected.any())

    assert mask_of(geometry, *origin).tolist() == expected.tolist()


@given(rings(), origins)
def test_polygons_that_may_cross_themselves_are_masked_as_gdal_does(
    ring: list[tuple[float, float]], origin: tuple[int, int]
) -> None:
    """Self-intersecting polygons follow even and odd crossings, as in GDAL."""
    compare(shapely.Polygon(ring), origin)


@given(pierced(), origins)
def test_holes_are_outside_as_gdal_has_it(
    geometry: shapely.Geometry, origin: tuple[int, int]
) -> None:
    """Holes are outside, and what a hole cuts apart is inside in each part."""
    compare(geometry, origin)


@given(st.lists(rings(), min_size=2, max_size=4), origins)
def test_parts_that_may_overlap_are_masked_as_gdal_does(
    parts: list[list[tuple[float, float]]], origin: tuple[int, int]
) -> None:
    """A pixel is inside a multipolygon when it is inside one of its parts."""
    compare(shapely.multipolygons([shapely.Polygon(ring) for ring in parts]), origin)


def test_where_two_parts_overlap_is_inside() -> None:
    """Two overlapping parts leave no hole where they overlap."""
    parts = shapely.multipolygons([shapely.box(0, 0, 6, 6), shapely.box(3, 3, 9, 9)])

    assert mask_of(parts)[3:6, 3:6].all()


@pytest.mark.parametrize("ccw", [True, False])
def test_a_centre_on_an_edge_belongs_to_one_side_only(ccw: bool) -> None:
    """A box through pixel centres holds those on its right and upper edges, as in GDAL."""
    box = shapely.box(2.5, 3.5, 5.5, 6.5, ccw=ccw)
    expected = np.zeros((SIDE, SIDE), bool)
    expected[3:6, 3:6] = True

    assert mask_of(box).tolist() == expected.tolist()
    assert rasterised(box).tolist() == expected.tolist()


@given(st.integers(1, 23), st.integers(1, 23))
def test_neighbours_share_no_pixel_and_leave_none_out(column: int, row: int) -> None:
    """Four boxes that meet in a point, on pixel centres or not, take every pixel just once."""
    x, y = column / 2, row / 2
    boxes = [
        shapely.box(0, 0, x, y), shapely.box(x, 0, SIDE, y),
        shapely.box(0, y, x, SIDE), shapely.box(x, y, SIDE, SIDE),
    ]  # fmt: skip
    holding = [box for box in boxes if rasterised(box).any()]

    taken = sum(mask_of(box).astype(int) for box in holding)

    assert taken.tolist() == np.ones((SIDE, SIDE), int).tolist()


def test_a_polygon_without_a_pixel_centre_takes_the_pixels_it_shares_area_with() -> None:
    """A sliver between centres is not lost: every pixel that it covers a part of is inside."""
    sliver = shapely.box(2.6, 4.6, 4.4, 4.9)

    assert np.argwhere(mask_of(sliver)).tolist() == [[4, 2], [4, 3], [4, 4]]


def test_the_fallback_does_not_take_pixels_that_are_only_touched() -> None:
    """A small box that fills a corner of one pixel up to its edges takes that pixel alone."""
    corner = shapely.box(5.0, 5.0, 5.25, 5.25)

    assert np.argwhere(mask_of(corner)).tolist() == [[5, 5]]


def test_the_fallback_does_not_take_the_whole_box_of_a_slanted_sliver() -> None:
    """A slanted sliver takes the pixels along it, not those beside it."""
    sliver = shapely.Polygon([(0.6, 0.2), (2.7, 2.3), (2.72, 2.3), (0.62, 0.2)])

    assert np.argwhere(mask_of(sliver)).tolist() == [[0, 0], [0, 1], [1, 1], [1, 2], [2, 2]]


def test_a_polygon_without_area_takes_the_pixels_it_touches() -> None:
    """A polygon folded to a line still marks the pixels that it runs through."""
    folded = shapely.Polygon([(1.2, 2.2), (3.7, 2.2), (1.2, 2.2)])

    assert np.argwhere(mask_of(folded)).tolist() == [[2, 1], [2, 2], [2, 3]]


def test_a_polygon_without_area_between_pixels_takes_those_on_both_sides() -> None:
    """What lies on their common edge or corner touches them all; none is left without a pixel."""
    folded = shapely.Polygon([(2.0, 4.2), (2.0, 4.8), (2.0, 4.2)])
    corner = shapely.Polygon([(3.0, 5.0)] * 4)

    assert np.argwhere(mask_of(folded)).tolist() == [[4, 1], [4, 2]]
    assert np.argwhere(mask_of(corner)).tolist() == [[4, 2], [4, 3], [5, 2], [5, 3]]


def test_a_small_self_crossing_polygon_takes_its_pixels() -> None:
    """A bow tie between pixel centres takes the pixels of both wings."""
    tie = shapely.Polygon([(2.6, 4.6), (2.6, 4.9), (4.4, 4.6), (4.4, 4.9)])

    assert np.argwhere(mask_of(tie)).tolist() == [[4, 2], [4, 3], [4, 4]]


def test_a_polygon_beside_the_window_takes_nothing() -> None:
    """Nothing of a window is inside a footprint that lies elsewhere."""
    assert not mask_of(shapely.box(100, 100, 110, 110)).any()


@given(rings(), st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_a_mask_moves_with_its_footprint(
    ring: list[tuple[float, float]], columns: int, rows: int
) -> None:
    """Footprint and window moved by the same whole pixels give the same mask."""
    geometry = shapely.Polygon(ring)
    assume(geometry.area > 0 and not near_a_centre(geometry, 0, 0))
    moved = shapely.transform(geometry, lambda xy: xy + np.array([columns, rows]))

    assert mask_of(moved, columns, rows).tolist() == mask_of(geometry).tolist()


def test_heights_in_a_footprint_do_not_matter() -> None:
    """A polygon with z values is masked like the flat one."""
    flat = shapely.box(1, 2, 5, 6)

    assert mask_of(shapely.force_3d(flat, 7.0)).tolist() == mask_of(flat).tolist()


windows = st.tuples(
    st.integers(-6, 6), st.integers(-6, 6), st.integers(1, 2 * SIDE), st.integers(1, 2 * SIDE)
)
on_centres = st.tuples(st.integers(-4, 30), st.integers(-4, 30)).map(
    lambda xy: (xy[0] / 2, xy[1] / 2)
)
any_ring = st.one_of(
    rings(), st.lists(on_centres, min_size=3, max_size=8).map(lambda p: [*p, p[0]])
)
any_polygon = st.one_of(
    any_ring.map(shapely.Polygon),
    st.tuples(any_ring, st.lists(any_ring, max_size=3)).map(lambda r: shapely.Polygon(*r)),
    st.lists(any_ring.map(shapely.Polygon), min_size=1, max_size=4).map(shapely.multipolygons),
)


@given(st.lists(st.tuples(any_polygon, windows), max_size=8))
def test_many_masks_at_once_are_those_of_each_alone(
    many: list[tuple[shapely.Geometry, tuple[int, int, int, int]]],
) -> None:
    """Whatever stands beside it: other sizes, folded rings, holes, parts that overlap."""
    footprints = [shapely.to_wkb(geometry) for geometry, _ in many]

    together = masks(footprints, [window for _, window in many])

    assert len(together) == len(many)
    for mask, footprint, (_, window) in zip(together, footprints, many):
        assert mask.shape == (window[3], window[2])
        assert np.array_equal(mask, inside(footprint, *window))


def by_the_rule(ring: list[tuple[float, float]]) -> np.ndarray:
    """The mask of ``ring``, pixel by pixel: edges left of a centre, counted in its row.

    An edge holds its upper end and not its lower one.
    """
    mask = np.zeros((SIDE, SIDE), bool)
    for row, column in np.ndindex(SIDE, SIDE):
        x, y = column + 0.5, row + 0.5
        for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
            if min(y0, y1) <= y < max(y0, y1) and x0 + (y - y0) * (x1 - x0) / (y1 - y0) < x:
                mask[row, column] ^= True
    return mask


@st.composite
def on_a_half_grid(draw: st.DrawFn) -> list[tuple[float, float]]:
    """A ring along rows, columns and diagonals, through centres, over itself, and back again."""
    x, y = draw(on_centres)
    ring = [(x, y)]
    turn, length = st.sampled_from([-1, 0, 1]), st.integers(1, 12)
    for across, down, steps in draw(
        st.lists(st.tuples(turn, turn, length), min_size=2, max_size=9)
    ):
        x, y = x + across * steps / 2, y + down * steps / 2
        ring.append((x, y))
    return [*ring, (ring[0][0], y), ring[0]]


@given(on_a_half_grid())
def test_edges_through_pixel_centres_follow_the_rule_exactly(
    ring: list[tuple[float, float]],
) -> None:
    """Where no rounding decides, edges on centres, double and folded edges count as they should."""
    expected = by_the_rule(ring)
    assume(expected.any())

    assert np.array_equal(mask_of(shapely.Polygon(ring)), expected)


far = st.tuples(numbers, st.integers(0, 9)).map(lambda number: number[0] * 10 ** number[1])


@given(st.lists(st.tuples(far, far), min_size=3, max_size=6, unique=True))
def test_corners_as_far_away_as_the_earth_is_large_are_masked_alike(
    corners: list[tuple[float, float]],
) -> None:
    """Shapely itself says which centres lie inside."""
    polygon = shapely.Polygon(corners)
    assume(polygon.is_valid and not near_a_centre(polygon, 0, 0, 1e-3))
    x, y = np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5)
    expected = shapely.contains_xy(polygon, x, y)
    assume(expected.any())

    assert np.array_equal(mask_of(polygon), expected)


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf, 1e200])
def test_coordinates_that_are_none_are_told(number: float) -> None:
    """Instead of a mask of whatever comes out."""
    footprint = bytearray(shapely.to_wkb(shapely.box(1, 2, 5, 6)))
    footprint[13 + 2 * 16 : 21 + 2 * 16] = np.float64(number).tobytes()

    with pytest.raises(ValueError, match="outline") as caught:
        inside(bytes(footprint), 0, 0, SIDE, SIDE)

    assert str(caught.value) == (
        "the object's outline cannot be read: its coordinates are no pixels"
    )


def test_an_outline_that_ends_too_early_is_told() -> None:
    """With what shapely says of it."""
    footprint = shapely.to_wkb(shapely.box(1, 2, 5, 6))

    with pytest.raises(ValueError, match=r"^the object's outline cannot be read: "):
        inside(footprint[:-3], 0, 0, SIDE, SIDE)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The masks of exported chips; those of the inference side are the independent computation."""

from __future__ import annotations

import numpy as np
import shapely
from deep_objects.inference.chips import mask
from deep_objects.processing_provider.objects.inside import masks
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsGeometry

SIDE = 12
numbers = st.floats(-4, 16, allow_nan=False, width=32).map(lambda value: round(value, 6))
points = st.tuples(numbers, numbers)
origins = st.tuples(st.integers(-3, 3), st.integers(-3, 3))


@st.composite
def outlines(draw: st.DrawFn) -> bytes:
    """A polygon of up to two parts with holes, which may cross itself, as QGIS writes it."""
    parts = []
    for _ in range(draw(st.integers(1, 2))):
        ring = draw(st.lists(points, min_size=3, max_size=7, unique=True))
        x, y = draw(points)
        hole = [(x, y), (x + 2, y), (x + 2, y + 1.5)]
        parts.append(shapely.Polygon(ring, [hole] if draw(st.booleans()) else []))
    shape = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    return bytes(QgsGeometry.fromWkt(shapely.to_wkt(shape, rounding_precision=-1)).asWkb())


@given(st.lists(st.tuples(outlines(), origins), min_size=1, max_size=4))
def test_an_outline_is_filled_as_in_inference(found: list[tuple[bytes, tuple[int, int]]]) -> None:
    footprints = [footprint for footprint, _ in found]
    windows = [(*origin, SIDE, SIDE) for _, origin in found]
    ours, theirs = masks(footprints, windows), mask.masks(footprints, windows)
    for one, other in zip(ours, theirs):
        np.testing.assert_array_equal(one, other)


def test_a_sliver_between_pixel_centres_takes_the_pixels_it_shares_area_with() -> None:
    sliver = QgsGeometry.fromWkt("Polygon ((2.6 3.6, 8.4 6.8, 8.4 6.9, 2.6 3.7, 2.6 3.6))")
    footprint, window = bytes(sliver.asWkb()), (0, 0, SIDE, SIDE)
    (found,) = masks([footprint], [window])
    assert found.sum() == 11
    np.testing.assert_array_equal(found, mask.inside(footprint, *window))


def test_an_outline_beside_the_window_takes_nothing() -> None:
    beside = QgsGeometry.fromWkt("Polygon ((20.1 3, 20.2 3, 20.2 3.1, 20.1 3))")
    (found,) = masks([bytes(beside.asWkb())], [(0, 0, SIDE, SIDE)])
    assert not found.any()


def test_an_outline_without_area_between_pixels_takes_those_on_both_sides() -> None:
    line = QgsGeometry.fromWkt("Polygon ((2 4, 2 4.8, 2 4.2, 2 4))")
    footprint, window = bytes(line.asWkb()), (0, 0, SIDE, SIDE)
    (found,) = masks([footprint], [window])
    assert np.argwhere(found).tolist() == [[3, 1], [3, 2], [4, 1], [4, 2]]
    np.testing.assert_array_equal(found, mask.inside(footprint, *window))

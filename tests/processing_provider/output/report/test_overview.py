# SPDX-License-Identifier: GPL-2.0-or-later
"""The small map: objects in their colours, and cells of many objects."""

from __future__ import annotations

from typing import Optional

import numpy as np
import pytest
from deep_objects.processing_provider.output.report.overview import Overview, overview
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtGui import QColor, QImage

RED, BLUE = (200, 30, 30), (20, 60, 220)
METRIC = QgsCoordinateReferenceSystem("EPSG:32633")


def drawn(
    places: list[tuple[float, float]],
    colours: list[tuple[int, int, int]],
    texts: Optional[list[str]] = None,
    ruling: Optional[list[bool]] = None,
    crs: QgsCoordinateReferenceSystem = METRIC,
) -> Overview:
    """The map of objects at ``places``, drawn as they are if their ``texts`` are given."""
    shapes = None if texts is None else dict(enumerate(map(QgsGeometry.fromWkt, texts)))
    flags = np.array([True] * len(places) if ruling is None else ruling)
    made = overview(np.array(places, float), np.array(colours, np.uint8), shapes, flags, crs)
    assert made is not None
    return made


def colour_at(made: Overview, across: float, down: float) -> QColor:
    """The colour of the pixel at this share of width and height."""
    image = QImage.fromData(made.content)
    assert (image.width(), image.height()) == (made.width, made.height)
    return image.pixelColor(int(across * image.width()), int(down * image.height()))


def test_polygons_lie_where_they_are_on_the_ground() -> None:
    """North is up, and nothing lies between them."""
    texts = ["POLYGON((0 0,10 0,10 10,0 10,0 0))", "POLYGON((20 10,30 10,30 20,20 20,20 10))"]
    made = drawn([(5, 5), (25, 15)], [RED, BLUE], texts)
    assert colour_at(made, 0.2, 0.8).red() > 150 and colour_at(made, 0.8, 0.2).blue() > 150
    assert colour_at(made, 0.2, 0.2).alpha() == colour_at(made, 0.5, 0.5).alpha() == 0
    assert made.metres == pytest.approx(30 * 1.06) and not made.density


def test_points_and_specks_are_dots() -> None:
    """However small they are beside their distance."""
    texts = ["POINT(0 0)", "POLYGON((9999 0,10000 0,10000 1,9999 0))"]
    made = drawn([(0, 0), (10000, 0)], [RED, BLUE], texts)
    left = made.width * 0.03 / 1.06
    assert colour_at(made, left / made.width, 0.5).red() > 150
    assert colour_at(made, 1 - left / made.width, 0.5).blue() > 150


def test_a_cell_has_the_colour_of_most_of_its_objects() -> None:
    """The more there are, the less the ground shines through."""
    many = [(0.0, 0.0)] * 60 + [(200.0, 100.0)] * 2
    made = drawn(many, [RED] * 20 + [BLUE] * 40 + [RED] * 2)
    edge = 0.03 / 1.06
    crowd, few = colour_at(made, edge, 1 - edge), colour_at(made, 1 - edge, edge)
    assert (crowd.red(), crowd.green(), crowd.blue()) == pytest.approx(BLUE, abs=2)
    assert (few.red(), few.green(), few.blue()) == pytest.approx(RED, abs=2)
    assert made.density and crowd.alpha() > few.alpha() > 0


def test_an_object_far_off_that_no_model_saw_does_not_shrink_the_others() -> None:
    """The frame lies around those with an answer."""
    places = [(500000.0, 5000000.0), (500100.0, 5000100.0), (0.0, 0.0)]
    made = drawn(places, [RED, RED, BLUE], ruling=[True, True, False])
    assert made.metres == pytest.approx(106, rel=0.5)


def test_degrees_become_metres_and_are_narrower_towards_the_poles() -> None:
    """A degree of longitude at 60° is half of one of latitude."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    made = drawn([(10, 59.5), (12, 60.5)], [RED, BLUE], crs=crs)
    assert made.metres == pytest.approx(1.06 * 111_320 * made.width / made.height, rel=0.25)


def test_without_a_place_there_is_no_map() -> None:
    """As for photos in a folder."""
    places, colours = np.full((3, 2), np.nan), np.zeros((3, 3), np.uint8)
    assert overview(places, colours, None, np.ones(3, bool), METRIC) is None

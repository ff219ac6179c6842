# SPDX-License-Identifier: GPL-2.0-or-later
"""One pass over the features: ids, windows and statuses, in input order."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from deep_objects.inference.chips.window import Grid
from deep_objects.inference.errors import Cancelled
from deep_objects.inference.outcome import STATUSES
from deep_objects.processing_provider.objects.arrays import PENDING, Objects
from deep_objects.processing_provider.objects.footprint import Locator
from deep_objects.processing_provider.objects.survey import Place, survey
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from ..support.jobs import job
from ..support.layers import memory_layer, on_ground

GRID = Grid((500000.0, 0.5, 0.0, 5000000.0, 0.0, -0.25), 200, 100)
COLUMNS, ROWS = st.floats(-50, 250), st.floats(-50, 150)


def surveyed(layer: QgsVectorLayer, blacken: int = 0) -> Objects:
    """The objects of ``layer`` on GRID, for chips of 8 x 6 pixels."""
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    locator = Locator(GRID, QgsCoordinateTransform())
    return survey(source, job(size=(8, 6), blacken=blacken), [Place(GRID, locator)], lambda: False)


@given(
    st.lists(
        st.tuples(COLUMNS, ROWS, st.floats(0.1, 30), st.floats(0.1, 30)), min_size=1, max_size=9
    )
)
def test_windows_are_those_of_the_boxes_in_pixels(boxes: list[tuple[float, ...]]) -> None:
    """Fixed windows round half up around the centre; those that miss the image are zeros."""
    shapes = [shapely.box(x, y, x + w, y + h) for x, y, w, h in boxes]
    layer = memory_layer(on_ground(shapes, cell=(0.5, 0.25)))
    objects = surveyed(layer)
    assert objects.fids.tolist() == [feature.id() for feature in layer.getFeatures()]
    for (x, y, w, h), window, status in zip(boxes, objects.windows, objects.statuses):
        near = 0.5e-6
        meets = max(x - 200, y - 100, -x - w, -y - h) <= near
        if not meets:
            assert STATUSES[status] == "outside"
            assert window.tolist() == [0, 0, 0, 0]
        elif status == PENDING:
            centre = np.array([x + w / 2 - 4, y + h / 2 - 3])
            assert (np.abs(window[:2] - centre) <= 0.5 + 1e-5).all()
            assert window[2:].tolist() == [8, 6]


def test_footprints_are_kept_only_where_they_are_needed() -> None:
    """For blackening, as polygons in pixels; else nothing."""
    shapes = [shapely.box(10, 10, 20, 30), shapely.box(30, 40, 50, 60)]
    layer = memory_layer(on_ground(shapes, cell=(0.5, 0.25)))
    assert surveyed(layer).footprints.fetch(0) == b""
    kept = surveyed(layer, blacken=1).footprints
    for number, shape in enumerate(shapes):
        found = shapely.from_wkb(kept.fetch(number))
        wanted = shapely.MultiPolygon([shape])
        assert found.normalize().equals_exact(wanted.normalize(), 1e-6)
    assert kept.largest == max(len(kept.fetch(number)) for number in range(2))


def test_a_cancel_ends_the_survey() -> None:
    """It is looked for every thousand features."""
    layer = memory_layer(on_ground([shapely.Point(5, 5)] * 1500), "Point")
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    locator = Locator(GRID, QgsCoordinateTransform())
    with pytest.raises(Cancelled):
        survey(source, job(), [Place(GRID, locator)], lambda: True)


def test_a_footprint_does_not_change_the_features_own_geometry() -> None:
    """It is a copy that is moved to pixels."""
    geometry = QgsGeometry.fromWkt(on_ground([shapely.box(1, 2, 3, 4)])[0])
    before = geometry.asWkb()
    Locator(GRID, QgsCoordinateTransform()).locate(geometry)
    assert geometry.asWkb() == before

# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows are read from the layer again: each object has the geometry that was surveyed."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import pytest
import shapely
from deep_objects.inference.errors import ObjectsError
from deep_objects.processing_provider.objects.rows import feature_rows
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from ..support.layers import memory_layer, on_ground, saved
from .test_survey import surveyed

AWKWARD = [
    *on_ground([shapely.box(3, 4, 9, 9)]),
    None,
    "POLYGON EMPTY",
    "POLYGON ((500000 5000000, 500009 4999991, 500009 5000000, 500000 4999991, 500000 5000000))",
    "POLYGON ((nan nan, 500009 4999991, 500009 5000000, nan nan))",
    "POLYGON ((500000.1 4999999.7, 500009.3 4999991.2, 500009 4999999, 500000.1 4999999.7))",
]


def again(layer: QgsVectorLayer) -> int:
    """How many rows ``layer`` gives after its survey; also where each is looked up by its id."""
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    objects = surveyed(layer)
    rows = len(list(feature_rows(source, objects)))
    objects.positions += 10**6  # as where a database gives another order
    assert len(list(feature_rows(source, objects))) == rows
    return rows


@pytest.mark.parametrize(
    ("suffix", "driver"),
    [("gpkg", "GPKG"), ("shp", "ESRI Shapefile"), ("geojson", "GeoJSON")],
)
@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygonZM"])
def test_what_is_not_edited_is_the_same_in_every_format(
    tmp_path: Path, suffix: str, driver: str, kind: str
) -> None:
    """Also a geometry that is invalid, empty, or none."""
    texts = [text for text in AWKWARD if text is None or "nan" not in text]
    assert again(saved(memory_layer(texts, kind), tmp_path / f"objects.{suffix}", driver)) == 5


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygonZM"])
def test_what_is_not_edited_is_the_same_in_memory(kind: str) -> None:
    assert again(memory_layer(AWKWARD, kind)) == len(AWKWARD)


def test_what_is_not_edited_is_the_same_in_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "objects.csv"
    path.write_text("a;wkt\n" + "".join(f"1;{text or ''}\n" for text in AWKWARD[:4]))
    uri = f"file://{path}?delimiter=;&wktField=wkt&crs=EPSG:32633"
    assert again(QgsVectorLayer(uri, "objects", "delimitedtext")) > 0
    assert again(QgsVectorLayer(str(path), "objects", "ogr")) == 4


@pytest.mark.parametrize("other", ["POINT (1 2)", "POINT EMPTY", None])
@pytest.mark.parametrize("before", ["POINT (500001 4999999)", "POINT (1 3)"])
def test_another_geometry_is_told(tmp_path: Path, before: str, other: Optional[str]) -> None:
    """Whatever it was, and whatever it was changed to."""
    made = memory_layer(["POINT (500001 4999999)", before], "Point")
    layer = saved(made, tmp_path / "objects.gpkg")
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    objects = surveyed(layer)
    geometry = QgsGeometry() if other is None else QgsGeometry.fromWkt(other)
    assert layer.dataProvider().changeGeometryValues({2: geometry})
    with pytest.raises(ObjectsError) as error:
        list(feature_rows(source, objects))
    assert str(error.value) == (
        "The layer of objects changed during the run: the object of row 2 has another geometry "
        "now. Run again without editing the layer."
    )

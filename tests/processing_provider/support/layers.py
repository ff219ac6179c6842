# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of objects, drawn in pixels of a north-up raster and moved to where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
import shapely.affinity
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .rasters import ORIGIN


def on_ground(
    shapes: Sequence[shapely.Geometry],
    cell: tuple[float, float] = (1.0, 1.0),
    origin: tuple[float, float] = ORIGIN,
) -> list[str]:
    """Well-known text on the ground of ``shapes`` drawn in pixels: columns right, rows down."""
    matrix = [cell[0], 0, 0, -cell[1], origin[0], origin[1]]
    moved = [shapely.affinity.affine_transform(shape, matrix) for shape in shapes]
    return [shapely.to_wkt(shape, rounding_precision=-1) for shape in moved]


def row(attributes: Sequence[Any], geometry: Optional[QgsGeometry] = None) -> QgsFeature:
    """A feature of no layer."""
    made = QgsFeature()
    made.setAttributes(list(attributes))
    if geometry is not None:
        made.setGeometry(geometry)
    return made


def memory_layer(
    texts: Sequence[Optional[str]],
    kind: str = "Polygon",
    crs: str = "EPSG:32633",
    fields: Sequence[str] = ("number:integer",),
    attributes: Optional[Sequence[Sequence[Any]]] = None,
    name: str = "objects",
) -> QgsVectorLayer:
    """A memory layer with a feature per well-known text; None is a null geometry."""
    parts = [f"crs={crs}", *(f"field={field}" for field in fields)]
    layer = QgsVectorLayer(f"{kind}?{'&'.join(parts)}", name, "memory")
    assert layer.isValid()
    listed = attributes or [[number] for number in range(len(texts))]
    features = []
    for text, values in zip(texts, listed):
        feature = QgsFeature(layer.fields())
        if text is not None:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes(list(values))
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    layer.updateExtents()
    return layer


def saved(layer: QgsVectorLayer, path: Path, driver: str = "GPKG") -> QgsVectorLayer:
    """``layer`` written to ``path``, opened again."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = layer.name()
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert code == QgsVectorFileWriter.WriterError.NoError, message
    return QgsVectorLayer(str(path), layer.name(), "ogr")


def in_project(layer: QgsVectorLayer) -> QgsVectorLayer:
    """``layer`` as a user has it: in the project."""
    QgsProject.instance().addMapLayer(layer)
    return layer


def scattered_points(
    count: int, width: int = 70, height: int = 60, seed: int = 3
) -> list[shapely.Geometry]:
    """Points all over an image."""
    random = np.random.RandomState(seed)
    return list(shapely.points(random.uniform(0, width, count), random.uniform(0, height, count)))


def scattered_polygons(
    count: int, width: int = 70, height: int = 60, side: float = 9.0, seed: int = 5
) -> list[shapely.Geometry]:
    """Triangles, boxes and stars of up to ``side`` pixels all over an image."""
    random = np.random.RandomState(seed)
    shapes = []
    for _ in range(count):
        corners = random.randint(3, 8)
        angles = np.sort(random.uniform(0, 2 * np.pi, corners))
        radii = random.uniform(0.4, 1.0, corners) * side / 2
        centre = random.uniform(0, (width, height))
        ring = centre + np.stack([np.cos(angles), np.sin(angles)], 1) * radii[:, None]
        shapes.append(shapely.convex_hull(shapely.multipoints(ring)))
    return [shape for shape in shapes if shape.area > 0.5]

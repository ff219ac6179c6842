# SPDX-License-Identifier: GPL-2.0-or-later
"""Make a layer of objects: polygons of five corners, all over a raster, in random order.

Beside the GeoPackage lie their windows, (n, 4) of column, row, width and height, which rivals are
given ready made: they need not read the layer.
"""

from __future__ import annotations

import os
import struct

import numpy as np
from make_raster import CELL, ORIGIN
from osgeo import gdal, ogr, osr
from side import given, say

SEED = 7
CORNERS = 5


def rings(centres: np.ndarray, random: np.random.Generator, largest: float) -> np.ndarray:
    """Closed rings (n, CORNERS + 1, 2) in pixels around ``centres``, at most ``largest`` wide.

    The box around each has its centre there, so that its window is known.
    """
    count = len(centres)
    angles = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    angles = angles + random.uniform(0, 2 * np.pi, (count, 1))
    radii = random.uniform(0.3, 1.0, (count, 1)) * largest / 2
    points = np.stack([np.cos(angles) * radii, np.sin(angles) * radii], axis=2)
    middle = (points.max(axis=1) + points.min(axis=1)) / 2
    points += (centres - middle)[:, None]
    return np.concatenate([points, points[:, :1]], axis=1)


def write(path: str, shapes: np.ndarray) -> None:
    """Write ``shapes``, rings in pixels, as polygons on the ground with a number each."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("objects", system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    ground = shapes * (CELL, -CELL) + ORIGIN
    head = struct.pack("<BIII", 1, ogr.wkbPolygon, 1, CORNERS + 1)
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for number, ring in enumerate(ground):
        feature = ogr.Feature(definition)
        feature.SetField(0, number)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(head + ring.tobytes()))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def main() -> None:
    """Write the layer and the windows."""
    gdal.UseExceptions()
    wanted = given()
    count, side, chip = wanted["count"], wanted["side"], wanted["chip"]
    random = np.random.default_rng(SEED)
    corners = random.integers(0, side - chip, (count, 2))
    shapes = rings(corners + chip / 2, random, wanted["largest"])
    partial = wanted["path"].replace(".gpkg", ".partial.gpkg")
    if os.path.exists(partial):
        os.remove(partial)
    write(partial, shapes)
    np.save(wanted["windows"], np.concatenate([corners, np.full((count, 2), chip)], axis=1))
    os.replace(partial, wanted["path"])
    say(count=count)


if __name__ == "__main__":
    main()

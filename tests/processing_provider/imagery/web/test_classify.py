# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole algorithm gives the same rows for a raster file and for the services that serve it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import shapely
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import View
from qgis.core import QgsRasterLayer

from ...support.layers import in_project, memory_layer, on_ground, scattered_polygons
from ...support.models import Weights, linear_model
from ...support.rasters import noise, write_raster
from ...support.running import Result, classify
from ...support.servers.arcgis import ArcGIS
from ...support.servers.map_server import MapServer
from ...support.servers.pyramids import BLANK, Pyramid, png, serve, xyz_layer
from ...support.servers.site import Reply, Request, Site
from ...support.servers.tile_matrices import TileMatrices

PYRAMID = Pyramid(noise(3, 512, 512))
WEIGHTS = Weights(3, (3, 32, 32))


def objects_on(cell: float, origin: tuple[float, float], crs: str) -> object:
    """Polygons within the first 300 pixels."""
    shapes = scattered_polygons(40, 300, 300)
    return in_project(memory_layer(on_ground(shapes, (cell, cell), origin), crs=crs))


def run(layer: object, image: QgsRasterLayer, model: str, **more: object) -> Result:
    """The rows of all objects."""
    return classify(FEATURES=layer, INPUT=in_project(image), MODEL=model, **more)


@pytest.mark.parametrize("kind", ["xyz", "wmts", "wmts at any address"])
def test_tiles_give_the_rows_of_their_raster(folder: Path, kind: str) -> None:
    layer = objects_on(PYRAMID.cell, PYRAMID.origin, "EPSG:3857")
    model = linear_model(folder, WEIGHTS)
    wanted = run(layer, QgsRasterLayer(PYRAMID.write(folder / "raster.tif"), "raster"), model)
    service = TileMatrices(PYRAMID, by_keys=True)
    with Site(serve(PYRAMID.tiles()) if kind == "xyz" else service.answer) as site:
        service.url = site.url
        path = "/photos.xml" if kind == "wmts at any address" else ""
        image = xyz_layer(site.url) if kind == "xyz" else service.layer(path)
        result = run(layer, image, model, CELL_SIZE=PYRAMID.cell)
    # Beyond the raster, where it is padded, the world goes on: a server may have no tiles there.
    rows = [pair for pair in zip(result.rows(), wanted.rows()) if pair[1][2] == "ok"]
    assert len(rows) > 20
    assert all(found == expected for found, expected in rows)


@contextmanager
def served(folder: Path, raster: str, epsg: int, kind: str) -> Iterator[QgsRasterLayer]:
    """The layer of a service of this ``kind`` that serves ``raster``."""
    map_server = MapServer(folder, raster, epsg)
    arcgis = ArcGIS(raster, "MapServer" if kind == "map" else "ImageServer", epsg)
    with Site(map_server.answer if kind in ("wms", "wcs") else arcgis.answer) as site:
        map_server.serve_at(site.url)
        arcgis.url = site.url
        yield {
            "wms": map_server.wms_layer,
            "wcs": map_server.wcs_layer,
            "map": arcgis.layer,
            "image": arcgis.layer,
        }[kind]()


@pytest.mark.parametrize("kind", ["wms", "wcs", "map", "image"])
def test_services_give_the_rows_of_their_raster(folder: Path, kind: str) -> None:
    """Over the edges too."""
    raster = write_raster(folder / "photo.tif", noise(3, 300, 300))
    layer = objects_on(1.0, (500000.0, 5000000.0), "EPSG:32633")
    model = linear_model(folder, WEIGHTS)
    wanted = run(layer, QgsRasterLayer(raster, "raster"), model)
    with served(folder, raster, 32633, kind) as image:
        cells = {"CELL_SIZE": 1.0} if kind in ("wms", "map") else {}
        result = run(layer, image, model, **cells)
    assert result.rows() == wanted.rows()
    assert "ok" in result.statuses and "partial" in result.statuses


@pytest.mark.parametrize("kind", ["wms", "wcs", "map", "image"])
def test_a_world_in_degrees_has_no_left_and_no_right_edge(folder: Path, kind: str) -> None:
    """Objects on both sides of the 180th meridian, and across it."""
    pixels = noise(3, 36, 72)
    raster = write_raster(folder / "world.tif", pixels, 4326, (5.0, 5.0), (-180.0, 90.0))
    with served(folder, raster, 4326, kind) as image:
        source = open_source(image, View(cell_size=5.0))
        read, valid = source.read((65, 10, 20, 9), (1, 2, 3))
        short = open_source(image, View(cell_size=7.0))
    np.testing.assert_array_equal(read, np.roll(pixels, 7, axis=2)[:, 10:19, :20])
    assert valid is None
    assert (source.grid.wraps, short.grid.wraps) == (True, False)


@pytest.mark.parametrize(
    "bad",
    [
        Reply(BLANK),
        Reply(b"<ServiceException>bad layer</ServiceException>", "text/xml"),
        Reply(png(PYRAMID.pixels[:, :128, :128])),
    ],
    ids=["blank", "exception", "half-size"],
)
def test_tiles_that_come_at_the_third_request_cost_no_object(folder: Path, bad: Reply) -> None:
    """After an answer that is no use and stays in QGIS's cache, and an error of the server."""
    asked: Counter = Counter()
    good = serve(PYRAMID.tiles())

    def answer(request: Request) -> Reply:
        asked[request.path] += 1
        return {1: bad, 2: Reply(b"busy", "text/plain", 503)}.get(
            asked[request.path], good(request)
        )

    shapes = [shapely.box(x, y, x + 20, y + 20) for x in (100, 400) for y in (100, 400)]
    ground = on_ground(shapes, (PYRAMID.cell,) * 2, PYRAMID.origin)
    layer = in_project(memory_layer(ground, crs="EPSG:3857"))
    with Site(answer) as site:
        model = linear_model(folder, WEIGHTS)
        result = run(layer, xyz_layer(site.url), model, CELL_SIZE=PYRAMID.cell)
    assert result.statuses == ["ok"] * 4
    assert list(asked.values()) == [3] * 4


def test_what_is_missing_costs_its_own_objects_alone(folder: Path) -> None:
    """A tile that fails, and one on which nothing is drawn; the log says which."""
    column, row = PYRAMID.corner
    tiles = PYRAMID.tiles()

    def answer(request: Request) -> Reply:
        if f"/18/{column}/{row}.png" in request.path:
            return Reply(b"gone", "text/plain", 404)
        if f"/18/{column + 1}/{row}.png" in request.path:
            return Reply(BLANK)
        return serve(tiles)(request)

    points = ["POINT (100 100)", "POINT (400 100)", "POINT (300 250)", "POINT (300 400)"]
    layer = in_project(
        memory_layer(
            on_ground([shapely.from_wkt(p) for p in points], (PYRAMID.cell,) * 2, PYRAMID.origin),
            "Point",
            "EPSG:3857",
        )
    )
    with Site(answer) as site:
        model = linear_model(folder, WEIGHTS)
        result = run(layer, xyz_layer(site.url), model, CELL_SIZE=PYRAMID.cell)
    assert result.statuses == ["read_error", "nodata", "read_error", "ok"]
    told = "\n".join(result.log.infos)
    assert f"tile 18/{column}/{row} did not come from 127.0.0.1: the server answered 404" in told
    assert f"tile 18/{column + 1}/{row} is wholly transparent" in told
    assert json.loads(result.outputs["COUNTS"])["status"]["read_error"] == 2

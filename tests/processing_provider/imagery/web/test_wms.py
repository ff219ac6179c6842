# SPDX-License-Identifier: GPL-2.0-or-later
"""A WMS is asked for just what QGIS asks it for when it draws the layer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import View
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)

from ...support.rasters import ORIGIN, noise, write_raster
from ...support.servers.map_server import MapServer
from ...support.servers.pyramids import png
from ...support.servers.site import Answer, Reply, Request, Site

ONE = View(cell_size=1.0)
SIDE = 40
BELOW, ABOVE = noise(3, SIDE, SIDE, seed=1), noise(3, SIDE, SIDE, seed=2)


@pytest.fixture
def served(folder: Path) -> Iterator[tuple[MapServer, Site]]:
    """A WMS with two layers, ``photo`` and ``other``, each opaque and as large as the other."""
    server = MapServer(folder, write_raster(folder / "photo.tif", ABOVE), 32633)
    write_raster(folder / "other.tif", BELOW)
    with Site(server.answer) as site:
        server.serve_at(site.url)
        told = (folder / "photos.map").read_text("utf-8")
        start = told.index("  LAYER")
        other = told[start : told.rindex("END")].replace("photo", "other")
        (folder / "photos.map").write_text(told[:start] + other + told[start:], "utf-8")
        yield server, site


def drawn(provider: QgsRasterDataProvider) -> np.ndarray:
    """The picture that QGIS has of the whole layer: red, green, blue."""
    place = QgsRectangle(ORIGIN[0], ORIGIN[1] - SIDE, ORIGIN[0] + SIDE, ORIGIN[1])
    block = provider.block(1, place, SIDE, SIDE)
    numbers = np.frombuffer(bytes(block.data()), "<u4")
    return np.stack([numbers.reshape(SIDE, SIDE) >> shift & 255 for shift in (16, 8, 0)])


def asked(site: Site) -> dict[str, str]:
    """The last request for a picture, but for its place and size."""
    query = [request.query for request in site.requests if "GetMap" in request.path][-1]
    return {key: value for key, value in query.items() if key not in ("BBOX", "WIDTH", "HEIGHT")}


def test_of_several_layers_the_first_is_the_uppermost(served: tuple[MapServer, Site]) -> None:
    server, _ = served
    layer = server.wms_layer(layers="other", styles="")
    read, _ = open_source(layer, ONE).read((0, 0, SIDE, SIDE), (1, 2, 3))
    np.testing.assert_array_equal(read, ABOVE)
    np.testing.assert_array_equal(read, drawn(layer.dataProvider()))


@pytest.mark.parametrize(
    "more",
    [
        {"layers": "other", "styles": "", "opacities": "128&opacities=255"},
        {"format": "image/x-jpegorpng"},
    ],
    ids=["opacities", "either format"],
)
def test_the_server_is_asked_for_what_qgis_asks_it_for(
    served: tuple[MapServer, Site], more: dict[str, str]
) -> None:
    server, site = served
    layer = server.wms_layer(kind=more.pop("format", "image/png"), **more)
    drawn(layer.dataProvider())
    wanted = asked(site)
    site.answer = _any_picture(server)
    open_source(layer, ONE).read((0, 0, SIDE, SIDE), (1,))
    assert asked(site) == wanted


MARCH = "2019-03-01T12:00:00Z/2019-03-05T00:00:00Z"


@pytest.mark.parametrize(
    ("more", "time", "reference"),
    [
        ({"time": "2019-03-01/2019-03-01"}, "2019-03-01T00:00:00Z", None),
        ({"time": MARCH}, "2019-03-01T12:00:00Z", None),
        ({"time": MARCH, "enableTime": "false"}, "2019-03-01", None),
        ({"referenceTime": "2019-02-01T06:00:00Z"}, None, "2019-02-01T06:00:00Z"),
        ({"time": "current/current"}, None, None),
        ({}, None, None),
    ],
)
def test_the_pictures_are_of_the_moment_that_the_layer_names(
    served: tuple[MapServer, Site], more: dict[str, str], time: str, reference: str
) -> None:
    """Of a span QGIS asks for the beginning; where none is named, the server chooses."""
    server, site = served
    extent = "2019-01-01T00:00:00Z/2021-01-01T00:00:00Z/P1D"
    layer = server.wms_layer(type="wmst", timeDimensionExtent=extent, **more)
    site.answer = _any_picture(server)
    drawn(layer.dataProvider())
    wanted = asked(site)
    open_source(layer, ONE).read((0, 0, SIDE, SIDE), (1,))
    assert asked(site) == wanted
    assert (wanted.get("TIME"), wanted.get("DIM_REFERENCE_TIME")) == (time, reference)


def test_a_layer_that_names_no_crs_is_asked_for_in_that_which_qgis_takes(
    served: tuple[MapServer, Site],
) -> None:
    server, site = served
    uri = server.wms_layer().source().replace("crs=EPSG:32633&", "")
    read, _ = open_source(QgsRasterLayer(uri, "photo", "wms"), ONE).read((0, 0, 5, 5), (1, 2, 3))
    assert asked(site)["CRS"] == "EPSG:32633"
    np.testing.assert_array_equal(read, ABOVE[:, :5, :5])


def test_the_crs_asked_for_says_which_coordinate_comes_first(
    served: tuple[MapServer, Site],
) -> None:
    """Not the one that the user gave the layer."""
    server, _ = served
    layer = server.wms_layer()
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:31468"))
    assert layer.crs().hasAxisInverted()
    read, _ = open_source(layer, ONE).read((0, 0, SIDE, SIDE), (1, 2, 3))
    np.testing.assert_array_equal(read, ABOVE)


def _any_picture(server: MapServer) -> Answer:
    """Answers requests for pictures with one of their size, and all others as ``server``."""

    def answer(request: Request) -> Reply:
        if "GetMap" not in request.path:
            return server.answer(request)
        size = (3, int(request.query["HEIGHT"]), int(request.query["WIDTH"]))
        return Reply(png(np.full(size, 77, np.uint8)))

    return answer

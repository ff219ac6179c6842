# SPDX-License-Identifier: GPL-2.0-or-later
"""WMTS layers give the pixels of their tiles, by keys and by template."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import View
from qgis.core import QgsCoordinateReferenceSystem

from ...support.rasters import noise
from ...support.servers.pyramids import Pyramid
from ...support.servers.site import Answer, Reply, Request, Site
from ...support.servers.tile_matrices import TileMatrices

PYRAMID = Pyramid(noise(3, 512, 768))
FINE = View(cell_size=PYRAMID.cell)


@pytest.mark.parametrize("by_keys", [True, False], ids=["keys", "template"])
@pytest.mark.parametrize("limited", [True, False], ids=["limited", "world"])
def test_a_window_holds_the_pixels_of_its_tiles(by_keys: bool, limited: bool) -> None:
    """Where only some tiles exist, the grid is theirs."""
    service = TileMatrices(PYRAMID, by_keys, limited)
    with Site(service.answer) as site:
        service.url = site.url
        source = open_source(service.layer(), FINE)
        x, y = (0, 0) if limited else PYRAMID.place
        pixels, valid = source.read((x + 200, y + 100, 300, 250), (3, 1))
    np.testing.assert_array_equal(pixels, PYRAMID.pixels[[2, 0], 100:350, 200:500])
    assert valid is None
    corner = tuple(float(value) for value in source.grid.to_map(x, y))
    assert corner == pytest.approx(PYRAMID.origin, abs=1e-6)
    assert source.grid.wraps is not limited
    assert source.remarks == ("photo is read at level L18, with cells of 0.597164 meters.",)


def test_without_a_wanted_cell_the_finest_level_is_read() -> None:
    """The capabilities name it."""
    service = TileMatrices(PYRAMID, by_keys=True)
    with Site(service.answer) as site:
        service.url = site.url
        source = open_source(service.layer())
    assert source.remarks == ("photo is read at level L19, with cells of 0.298582 meters.",)


@pytest.mark.parametrize("by_keys", [True, False], ids=["keys", "template"])
def test_what_the_service_describes_decides_and_not_its_address(by_keys: bool) -> None:
    """QGIS asks at an address without SERVICE=WMTS as if for a WMS, and takes what comes."""
    service = TileMatrices(PYRAMID, by_keys)
    with Site(service.answer) as site:
        service.url = site.url
        source = open_source(service.layer("/photos.xml"), FINE)
        x, y = PYRAMID.place
        pixels, _ = source.read((x + 200, y + 100, 300, 250), (1, 2, 3))
        assert not any("GetMap" in path for path in site.paths)
    np.testing.assert_array_equal(pixels, PYRAMID.pixels[:, 100:350, 200:500])
    assert source.remarks == ("photo is read at level L18, with cells of 0.597164 meters.",)


def test_the_crs_of_the_tiles_says_which_coordinate_of_their_corner_comes_first() -> None:
    """Not the one that the user gave the layer."""
    service = TileMatrices(PYRAMID, by_keys=True)
    with Site(service.answer) as site:
        service.url = site.url
        layer = service.layer()
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:31468"))
        assert layer.crs().hasAxisInverted()
        source = open_source(layer, FINE)
    corner = tuple(float(value) for value in source.grid.to_map(*PYRAMID.place))
    assert corner == pytest.approx(PYRAMID.origin, abs=1e-6)


def edited(service: TileMatrices, pattern: str, by: str) -> Answer:
    """What ``service`` answers, its description with ``by`` in place of ``pattern``."""

    def answer(request: Request) -> Reply:
        reply = service.answer(request)
        if "Capabilities" not in request.path:
            return reply
        return replace(reply, body=re.sub(pattern, by, reply.body.decode()).encode())

    return answer


@pytest.mark.parametrize(
    ("pattern", "by"),
    [
        (r"<(M..Tile(?:Row|Col))>\d+<", r"<\1>-1<"),
        (r"<Max(Tile...)>\d+<", r"<Max\1>0<"),
        (r"<TileMatrix>L18<", "<TileMatrix>18<"),
    ],
    ids=["beyond the world", "last before first", "of no level"],
)
def test_limits_that_leave_no_tile_do_not_count(pattern: str, by: str) -> None:
    service = TileMatrices(PYRAMID, by_keys=True, limited=True)
    with Site(edited(service, pattern, by)) as site:
        service.url = site.url
        source = open_source(service.layer(), FINE)
        x, y = PYRAMID.place
        pixels, _ = source.read((x + 200, y + 100, 300, 250), (1, 2, 3))
    np.testing.assert_array_equal(pixels, PYRAMID.pixels[:, 100:350, 200:500])


@pytest.mark.parametrize(("chosen", "time"), [("", "2020"), ("Time=2019", "2019")])
def test_a_dimension_is_as_the_layer_chose_or_as_the_service_does(chosen: str, time: str) -> None:
    service = TileMatrices(PYRAMID, by_keys=True)
    dimension = (
        "<Dimension><ows:Identifier>Time</ows:Identifier><Default>2020</Default></Dimension>"
    )
    with Site(edited(service, "<TileMatrixSetLink>", f"{dimension}<TileMatrixSetLink>")) as site:
        service.url = site.url
        layer = service.layer()
        layer.setDataSource(f"{layer.source()}&tileDimensions={chosen}", "photo", "wms")
        open_source(layer, FINE).read((*PYRAMID.place, 5, 5), (1,))
        assert [r.query["Time"] for r in site.requests if "GetTile" in r.path] == [time]

# SPDX-License-Identifier: GPL-2.0-or-later
"""WMTS layers give the pixels of their tiles, by keys and by template."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import View

from ...support.rasters import noise
from ...support.servers.pyramids import Pyramid
from ...support.servers.site import Site
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

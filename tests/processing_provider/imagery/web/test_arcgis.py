# SPDX-License-Identifier: GPL-2.0-or-later
"""ArcGIS services give stored pixels, drawn pictures or cached tiles, and say which."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError, ParameterError
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import View

from ...support.rasters import noise, write_raster
from ...support.servers.arcgis import ArcGIS
from ...support.servers.pyramids import EDGE, Pyramid
from ...support.servers.site import Reply, Request, Site

ONE = View(cell_size=1.0)


@contextmanager
def served(folder: Path, pixels: np.ndarray, **more: Any) -> Iterator[tuple[ArcGIS, Site]]:
    """A service over a raster of ``pixels``."""
    service = ArcGIS(write_raster(folder / "photo.tif", pixels), **more)
    with Site(service.answer) as site:
        service.url = site.url
        yield service, site


@pytest.mark.parametrize(
    ("dtype", "pixel_type"), [("u1", "U8"), ("u2", "U16"), ("i2", "S16"), ("f4", "F32")]
)
def test_image_services_give_the_stored_pixels(folder: Path, dtype: str, pixel_type: str) -> None:
    """Of all bands, at their own cells, without the service's own rendering."""
    pixels = noise(4, 450, 700, np.dtype(dtype))
    with served(folder, pixels, pixel_type=pixel_type) as (service, _):
        source = open_source(service.layer())
        read, valid = source.read((250, 150, 200, 100), (4, 1))
    assert [band.dtype for band in source.bands] == [np.dtype(dtype)] * 4
    np.testing.assert_array_equal(read, pixels[[3, 0], 150:250, 250:450])
    assert valid is None
    assert (source.grid.width, source.grid.height) == (700, 450)
    assert source.remarks == ()


def test_nodata_and_statistics_are_those_of_the_description(folder: Path) -> None:
    pixels = noise(2, 60, 70)
    pixels[0, :10] = 7
    told = {"noDataValues": [7, 300], "minValues": [1, 2], "maxValues": [90.5, 80]}
    with served(folder, pixels, described=told) as (service, _):
        source = open_source(service.layer())
        _, valid = source.read((0, 0, 70, 60), (1, 2))
    np.testing.assert_array_equal(valid, np.stack([pixels[0] != 7, np.ones((60, 70), bool)]))
    assert source.value_range(1) == (1.0, 90.5, "the service's statistics")


def test_the_range_of_values_must_be_told(folder: Path) -> None:
    with served(folder, noise(1, dtype=np.uint16), pixel_type="U16") as (service, _):
        source = open_source(service.layer())
    with pytest.raises(ImageryError) as error:
        source.value_range(1)
    assert str(error.value) == (
        "The range of values of photo is unknown, but the model's DataRange needs it. Save the "
        "imagery as a GeoTIFF and choose that."
    )


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"pixelType": "UNKNOWN"}, "its pixel type is UNKNOWN"),
        ({"bandCount": None}, "it does not tell its bands"),
        ({"capabilities": "Image,TilesOnly"}, "it serves cached tiles alone"),
    ],
)
def test_an_image_service_of_pictures_alone_says_so(folder: Path, told: dict, reason: str) -> None:
    """Its cells are still its own."""
    pixels = noise(3, 60, 70)
    with served(folder, pixels, described=told) as (service, _):
        source = open_source(service.layer())
        read, _ = source.read((3, 4, 20, 30), (1, 2, 3))
    np.testing.assert_array_equal(read, pixels[:, 4:34, 3:23])
    assert source.remarks == (
        f"photo: the service gives rendered pictures only ({reason}), so bands are red, green, "
        "blue.",
    )


def test_map_services_are_drawn_at_the_wanted_cells(folder: Path) -> None:
    """Within the server's limits, and one layer of them."""
    pixels = noise(3, 450, 700)
    with served(folder, pixels, kind="MapServer") as (service, site):
        source = open_source(service.layer(layer="0"), ONE)
        read, valid = source.read((250, 150, 200, 100), (1, 2, 3))
        exports = [request.query for request in site.requests if "/export" in request.path]
    np.testing.assert_array_equal(read, pixels[:, 150:250, 250:450])
    assert valid is None and source.block_size == (300, 200)
    assert {query["layers"] for query in exports} == {"show:0"}
    assert [band.alpha for band in source.bands] == [False, False, False, True]


def test_map_services_need_a_cell_size(folder: Path) -> None:
    with served(folder, noise(3), kind="MapServer") as (service, _):
        layer = service.layer()
        with pytest.raises(ParameterError) as error:
            open_source(layer)
    assert str(error.value) == (
        "CELL_SIZE: photo is drawn by its server at any cell size, and the model does not tell its "
        "own. Set CELL_SIZE, in meters, to the cell size of the model's training imagery."
    )


def test_cached_map_services_give_their_tiles(folder: Path) -> None:
    """The grid begins with the first tile of the extent."""
    cache = Pyramid(noise(3, 512, 512))
    lods = [{"level": n, "resolution": 2 * EDGE / (256 << n)} for n in range(16, 19)]
    told = {
        "singleFusedMapCache": True,
        "tileInfo": {
            "rows": 256,
            "cols": 256,
            "origin": {"x": -EDGE, "y": EDGE},
            "spatialReference": {"wkid": 102100, "latestWkid": 3857},
            "lods": lods,
        },
    }
    raster = cache.write(folder / "cache.tif")
    service = ArcGIS(raster, "MapServer", 3857, described=told, cache=cache)
    with Site(service.answer) as site:
        service.url = site.url
        source = open_source(service.layer())
        read, valid = source.read((200, 100, 120, 300), (1, 2, 3))
    np.testing.assert_array_equal(read, cache.pixels[:, 100:400, 200:320])
    assert valid is None and (source.grid.width, source.grid.height) == (512, 512)
    assert source.remarks == ("photo is read at level 18, with cells of 0.597164 meters.",)


def test_an_error_that_comes_with_status_200_is_told_without_the_token(folder: Path) -> None:
    with served(folder, noise(3), token="s3cret") as (service, _):
        source = open_source(service.layer())
        service.token = "another"
        with pytest.raises(ImageryError) as error:
            source.read((0, 0, 9, 9), (1,))
    assert str(error.value) == (
        "photo: the picture from (500000, 4999940) to (500070, 5000000) did not come from "
        "127.0.0.1: the server says “Invalid token …”."
    )


@pytest.mark.parametrize("kind", ["MapServer", "ImageServer"])
def test_a_service_behind_a_proxy_is_asked_through_it(folder: Path, kind: str) -> None:
    """Whose address the connection's “URL prefix” is; there the service answers nobody else."""
    pixels = noise(3, 60, 70)
    with served(folder, pixels, kind=kind) as (service, site):

        def behind_proxy(request: Request) -> Reply:
            _, found, inner = request.path.partition("/proxy?")
            if not found:
                return Reply(b"not for you", "text/plain", 403)
            parts = urlsplit(inner)
            return service.answer(Request(parts.path, dict(parse_qsl(parts.query)), {}))

        site.answer = behind_proxy
        layer = service.layer(urlprefix=f"{site.url}/proxy?")
        read, _ = open_source(layer, ONE).read((3, 4, 20, 30), (1, 2, 3))
        assert all(path.startswith("/proxy?") for path in site.paths)
    np.testing.assert_array_equal(read, pixels[:, 4:34, 3:23])

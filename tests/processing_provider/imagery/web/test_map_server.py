# SPDX-License-Identifier: GPL-2.0-or-later
"""WMS and WCS layers of a real MapServer give the pixels of the raster that it serves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError, ParameterError
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import View

from ...support.rasters import noise, write_raster
from ...support.servers.map_server import MapServer
from ...support.servers.site import Reply, Request, Site

ONE = View(cell_size=1.0)


@contextmanager
def served(folder: Path, pixels: np.ndarray, **more: Any) -> Iterator[tuple[MapServer, Site]]:
    """MapServer over a raster of ``pixels``."""
    raster = write_raster(folder / "photo.tif", pixels, nodata=more.get("nodata"))
    server = MapServer(folder, raster, 32633, **more)
    with Site(server.answer) as site:
        server.serve_at(site.url)
        yield server, site


def test_wms_pictures_hold_the_pixels_of_the_raster(folder: Path) -> None:
    """Over the seams of our own tiles, and over the edges of the image."""
    pixels = noise(3, 700, 900)
    with served(folder, pixels) as (server, site):
        source = open_source(server.wms_layer(), ONE)
        assert (source.grid.width, source.grid.height) == (900, 700)
        inside, valid = source.read((300, 400, 400, 200), (1, 2, 3))
        np.testing.assert_array_equal(inside, pixels[:, 400:600, 300:700])
        assert valid is None
        edge, valid = source.read((880, 690, 30, 20), (2,))
        np.testing.assert_array_equal(edge[0, :10, :20], pixels[1, 690:, 880:])
        assert valid is not None and valid.sum() == 200
        pictures = [path for path in site.paths if "GetMap" in path]
        assert len(pictures) == 4


def test_wms_needs_a_cell_size(folder: Path) -> None:
    """The server draws at any."""
    with served(folder, noise(3)) as (server, _):
        layer = server.wms_layer()
        with pytest.raises(ParameterError) as error:
            open_source(layer)
    assert str(error.value) == (
        "CELL_SIZE: photo is drawn by its server at any cell size, and the model does not tell its "
        "own. Set CELL_SIZE, in meters, to the cell size of the model's training imagery."
    )


#: By which a WMS says that it has tiles ready; QGIS gives each such set a name.
TILE_SET = b"""<VendorSpecificCapabilities><TileSet><SRS>EPSG:32633</SRS>
<BoundingBox SRS="EPSG:32633" minx="500000" miny="4999300" maxx="500900" maxy="5000000"/>
<Resolutions>4 2 1</Resolutions><Width>256</Width><Height>256</Height><Format>image/png</Format>
<Layers>photo</Layers><Styles></Styles></TileSet></VendorSpecificCapabilities>"""


def test_a_wms_in_tiles_is_read_as_any_wms(folder: Path) -> None:
    """QGIS names a set of tiles in its address, as for a WMTS; the description tells."""
    pixels = noise(3, 700, 900)
    with served(folder, pixels) as (server, site):

        def with_tiles(request: Request) -> Reply:
            reply, end = server.answer(request), b"</Exception>"
            return replace(reply, body=reply.body.replace(end, end + TILE_SET))

        site.answer = with_tiles
        layer = server.wms_layer(tileMatrixSet="photo-wmsc-0")
        assert layer.dataProvider().nativeResolutions() == [1, 2, 4]
        source = open_source(layer, ONE)
        read, _ = source.read((300, 400, 400, 200), (1, 2, 3))
        assert any("GetMap" in path for path in site.paths)
    np.testing.assert_array_equal(read, pixels[:, 400:600, 300:700])


def test_wms_takes_the_middle_of_the_models_cells(folder: Path) -> None:
    with served(folder, noise(3, 64, 64)) as (server, _):
        source = open_source(server.wms_layer(), View(cell_sizes=(0.5, 8.0)))
    assert source.grid.cell_size == (2.0, 2.0)


def test_wms_in_degrees_puts_latitude_where_the_server_wants_it(folder: Path) -> None:
    """Version 1.3.0 wants it first in EPSG:4326."""
    pixels = noise(3, 200, 200)
    pixels[:, :100], pixels[:, 100:] = 10, 200
    with served(folder, pixels) as (server, site):
        layer = server.wms_layer("EPSG:4326")
        source = open_source(layer, View(cell_size=1e-5))
        read, _ = source.read((source.grid.width // 2, source.grid.height // 2 - 60, 9, 120), (1,))
        assert all("VERSION=1.3.0" in path for path in site.paths if "GetMap" in path)
    assert read[0, :50].max() == 10 and read[0, -50:].min() == 200


@pytest.mark.parametrize(
    ("dtype", "mode", "nodata"), [("u1", "BYTE", None), ("i2", "INT16", -5), ("f4", "FLOAT32", -5)]
)
def test_wcs_coverages_hold_the_stored_pixels(
    folder: Path, dtype: str, mode: str, nodata: int
) -> None:
    """Their types and their NoData too."""
    pixels = noise(2, 600, 550, np.dtype(dtype))
    if nodata is not None:
        pixels[:, 100:120, 480:520] = nodata
    with served(folder, pixels, mode=mode, nodata=nodata) as (server, _):
        source = open_source(server.wcs_layer())
        read, valid = source.read((470, 90, 70, 60), (2, 1))
    assert [band.dtype for band in source.bands] == [np.dtype(dtype)] * 2
    wanted = pixels[::-1, 90:150, 470:540]
    valid = np.ones(wanted.shape, bool) if valid is None else valid
    np.testing.assert_array_equal(valid, wanted != nodata)
    np.testing.assert_array_equal(read * valid, wanted * valid)
    assert source.grid.cell_size == (1.0, 1.0)


def test_what_the_server_refuses_is_told_in_its_own_words(folder: Path) -> None:
    """An exception that comes with status 200."""
    with served(folder, noise(3)) as (server, _):
        source = open_source(server.wms_layer(), ONE)
        (folder / "photo.tif").unlink()
        with pytest.raises(ImageryError) as error:
            source.read((0, 0, 5, 5), (1,))
    assert str(error.value).startswith(
        "photo: the picture from (500000, 4999940) to (500070, 5000000) did not come from "
        "127.0.0.1: the server says “msDrawMap(): Image handling error. Failed to draw layer"
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of a raster in Web Mercator, cut by GDAL, and the addresses under which they are served."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from ..rasters import write_raster
from .site import Answer, Reply, Request, fresh_prefix

EDGE = 20037508.342789244
ZOOM = 18
#: The upper left tile.
CORNER = (140000, 90000)

_memory = iter(range(1_000_000_000))


def png(pixels: np.ndarray, driver: str = "PNG") -> bytes:
    """``pixels`` (bands, height, width) as a picture file, a fourth band as alpha."""
    path = f"/vsimem/tests/{next(_memory)}"
    held = gdal.GetDriverByName("MEM").Create(
        "", pixels.shape[2], pixels.shape[1], pixels.shape[0], gdal.GDT_Byte
    )
    held.WriteArray(pixels)
    if len(pixels) == 4:
        held.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    gdal.GetDriverByName(driver).CreateCopy(path, held)
    file = gdal.VSIFOpenL(path, "rb")
    size = gdal.VSIStatL(path).size
    body = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return body


#: A tile on which nothing is drawn.
BLANK = png(np.zeros((4, 256, 256), np.uint8))


@dataclass(frozen=True)
class Pyramid:
    """One level of tiles of ``pixels`` (bands, height, width), whose sides are whole tiles."""

    pixels: np.ndarray
    zoom: int = ZOOM
    corner: tuple[int, int] = CORNER
    side: int = 256

    @property
    def cell(self) -> float:
        """The side of a pixel in map units."""
        return 2 * EDGE / (self.side * 2**self.zoom)

    @property
    def origin(self) -> tuple[float, float]:
        """The upper left corner on the map."""
        step = self.cell * self.side
        return self.corner[0] * step - EDGE, EDGE - self.corner[1] * step

    @property
    def place(self) -> tuple[int, int]:
        """The upper left pixel, counted from the upper left of the world."""
        return self.corner[0] * self.side, self.corner[1] * self.side

    def tiles(self, driver: str = "PNG") -> dict[tuple[int, int, int], bytes]:
        """The files of all tiles by zoom, column and row."""
        across, down = self.pixels.shape[2] // self.side, self.pixels.shape[1] // self.side
        made = {}
        for row in range(down):
            for column in range(across):
                left, top = column * self.side, row * self.side
                part = self.pixels[:, top : top + self.side, left : left + self.side]
                place = (self.zoom, self.corner[0] + column, self.corner[1] + row)
                made[place] = png(part, driver)
        return made

    def write(self, path: Path) -> str:
        """The same pixels as a GeoTIFF."""
        return write_raster(
            path, self.pixels, epsg=3857, cell=(self.cell, self.cell), origin=self.origin
        )


def serve(tiles: dict[tuple[int, int, int], bytes]) -> Answer:
    """Answers …/zoom/column/row.png; 404 where there is no such tile."""

    def answer(request: Request) -> Reply:
        place = re.search(r"/(\d+)/(\d+)/(\d+)\.png", request.path)
        body = tiles.get(tuple(int(part) for part in place.groups())) if place else None
        if body is None:
            return Reply(b"no such tile", "text/plain", 404)
        return Reply(body)

    return answer


def xyz_layer(
    url: str, template: Optional[str] = None, zmax: Optional[int] = ZOOM, **more: str
) -> QgsRasterLayer:
    """A layer of the tiles under ``url``, under a path of its own."""
    address = url + (template or fresh_prefix() + "/{z}/{x}/{y}.png")
    parts = {"type": "xyz", "url": address, "zmin": "0", **more}
    if zmax is not None:
        parts["zmax"] = str(zmax)
    encoded = "&".join(
        f"{key.replace('__', ':')}={bytes(QUrl.toPercentEncoding(value)).decode()}"
        for key, value in parts.items()
    )
    layer = QgsRasterLayer(encoded, "tiles", "wms")
    assert layer.isValid()
    return layer

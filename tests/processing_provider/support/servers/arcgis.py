# SPDX-License-Identifier: GPL-2.0-or-later
"""Map and image services that answer as ArcGIS' REST API is documented, pictures made by GDAL."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer

from .pyramids import Pyramid, png, serve
from .site import Reply, Request, fresh_prefix

_TYPES = {
    "U8": gdal.GDT_Byte,
    "U16": gdal.GDT_UInt16,
    "S16": gdal.GDT_Int16,
    "F32": gdal.GDT_Float32,
}
_numbers = iter(range(1_000_000_000))


@dataclass
class ArcGIS:
    """A service over the raster at ``path``: ``kind`` is MapServer or ImageServer.

    ``described`` are further keys of its description, None leaves one out; a request needs
    ``token`` where there is one.
    """

    path: str
    kind: str = "ImageServer"
    epsg: int = 32633
    pixel_type: str = "U8"
    described: dict[str, Any] = field(default_factory=dict)
    cache: Any = None
    token: str = ""
    prefix: str = field(default_factory=fresh_prefix)

    def answer(self, request: Request) -> Reply:
        """The description, a picture, a cached tile, or an error with status 200."""
        path = urlsplit(request.path).path
        if self.token and request.query.get("token") != self.token:
            return _error(498, f"Invalid token {request.query.get('token')}.")
        if "/tile/" in path and isinstance(self.cache, Pyramid):
            zoom, row, column = path.split("/")[-3:]
            swapped = Request(f"/{zoom}/{column}/{row}.png", {}, {})
            return serve(self.cache.tiles())(swapped)
        if path.endswith(("/export", "/exportImage")):
            return self._export(request.query)
        if request.query.get("f") == "json":
            return Reply(json.dumps(self._description()).encode(), "application/json")
        return _error(400, "Unable to complete operation.")

    def _description(self) -> dict[str, Any]:
        dataset = gdal.Open(self.path)
        transform = dataset.GetGeoTransform()
        system = {"wkid": self.epsg, "latestWkid": self.epsg}
        extent = {
            "xmin": transform[0],
            "ymin": transform[3] + dataset.RasterYSize * transform[5],
            "xmax": transform[0] + dataset.RasterXSize * transform[1],
            "ymax": transform[3],
            "spatialReference": system,
        }
        told: dict[str, Any] = {
            "currentVersion": 11.1,
            "name": "photo",
            "extent": extent,
            "fullExtent": extent,
            "spatialReference": system,
            "maxImageWidth": 300,
            "maxImageHeight": 200,
        }
        if self.kind == "ImageServer":
            told.update(
                serviceDataType="esriImageServiceDataTypeGeneric",
                pixelSizeX=transform[1],
                pixelSizeY=-transform[5],
                bandCount=dataset.RasterCount,
                pixelType=self.pixel_type,
                capabilities="Image,Metadata",
                allowRasterFunction=True,
            )
        else:
            told.update(layers=[{"id": 0, "name": "photo"}], capabilities="Map")
        told.update(self.described)
        return {key: value for key, value in told.items() if value is not None}

    def _export(self, query: dict[str, str]) -> Reply:
        width, height = (int(part) for part in query["size"].split(","))
        if width > 300 or height > 200 or query.get("f") != "image":
            return _error(400, "The requested image exceeds the size limit.")
        if (query["bboxSR"], query["imageSR"]) != (str(self.epsg), str(self.epsg)):
            return _error(400, "Invalid spatial reference.")
        bounds = [float(part) for part in query["bbox"].split(",")]
        stored = gdal.Warp(
            "",
            self.path,
            format="MEM",
            outputBounds=bounds,
            width=width,
            height=height,
            resampleAlg="near",
        )
        pixels = np.atleast_3d(stored.ReadAsArray())
        pixels = pixels[None, ..., 0] if stored.RasterCount == 1 else stored.ReadAsArray()
        if query["format"] == "tiff":
            raw = json.loads(query.get("renderingRule", "{}")).get("rasterFunction") == "None"
            return Reply(_tiff(pixels if raw else pixels // 2, query["pixelType"]), "image/tiff")
        shown = pixels[:3].astype(np.uint8)
        opaque = np.full((1, height, width), 255, np.uint8)
        return Reply(png(np.concatenate([shown, opaque])))

    def layer(self, **more: str) -> QgsRasterLayer:
        """The layer as QGIS adds it."""
        token = f"?token={self.token}" if self.token else ""
        address = f"{self.url}{self.prefix}/rest/services/photo/{self.kind}{token}"
        parts = {"crs": f"EPSG:{self.epsg}", "format": "PNG32", "layer": "", "url": address, **more}
        text = " ".join(f"{key}='{value}'" for key, value in parts.items())
        layer = QgsRasterLayer(text, "photo", "arcgismapserver")
        assert layer.isValid(), layer.error().message()
        return layer

    url: str = ""


def _error(code: int, message: str) -> Reply:
    told = {"error": {"code": code, "message": message, "details": []}}
    return Reply(json.dumps(told).encode(), "application/json")


def _tiff(pixels: np.ndarray, pixel_type: str) -> bytes:
    path = f"/vsimem/tests/arcgis{next(_numbers)}.tif"
    bands, height, width = pixels.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(path, width, height, bands, _TYPES[pixel_type], ["COMPRESS=LZW"])
    dataset.WriteArray(pixels)
    dataset = None
    file = gdal.VSIFOpenL(path, "rb")
    body = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return body

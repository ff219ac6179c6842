# SPDX-License-Identifier: GPL-2.0-or-later
"""MapServer over one raster: WMS and WCS, run as CGI for each request."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Optional
from urllib.parse import urlsplit

import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from .site import Reply, Request, fresh_prefix

_PROGRAM = "/usr/lib/cgi-bin/mapserv"

_CONFIG = 'CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n'

_MAP = """MAP
  NAME "photos"
  EXTENT {extent}
  SIZE 100 100
  MAXSIZE 4096
  UNITS METERS
  IMAGECOLOR 255 255 255
  PROJECTION "init=epsg:{epsg}" END
  OUTPUTFORMAT
    NAME "png" DRIVER "AGG/PNG" MIMETYPE "image/png" IMAGEMODE RGBA TRANSPARENT ON EXTENSION "png"
  END
  OUTPUTFORMAT
    NAME "GEOTIFF" DRIVER "GDAL/GTiff" MIMETYPE "image/tiff" IMAGEMODE {mode} EXTENSION "tif"
    {nullvalue}
  END
  WEB
    METADATA
      "ows_enable_request" "*"
      "ows_title" "photos"
      "ows_onlineresource" "{url}"
      "ows_srs" "EPSG:{epsg} EPSG:4326"
      "wcs_label" "photos"
    END
  END
  LAYER
    NAME "photo"
    TYPE RASTER
    STATUS ON
    DATA "{raster}"
    EXTENT {extent}
    PROJECTION "init=epsg:{epsg}" END
    PROCESSING "RESAMPLE=NEAREST"
    METADATA
      "ows_title" "photo"
      "wcs_label" "photo"
      "wcs_rangeset_name" "bands"
      "wcs_rangeset_label" "bands"
      "wcs_formats" "GEOTIFF"
      "wcs_native_format" "GEOTIFF"
      "wcs_extent" "{extent}"
      "wcs_size" "{size}"
      "wcs_bandcount" "{bands}"
      "wcs_imagemode" "{mode}"
      {more}
    END
  END
END
"""


class MapServer:
    """Answers requests about the raster at ``path`` as MapServer does."""

    def __init__(
        self, folder: Path, path: str, epsg: int, mode: str = "BYTE", nodata: Optional[int] = None
    ) -> None:
        program = _PROGRAM if Path(_PROGRAM).exists() else shutil.which("mapserv")
        if program is None:
            pytest.fail("MapServer is not installed; `make test-servers` does that.")
        self._program = program
        self._folder = folder
        self._raster = path
        self._epsg = epsg
        self._mode = mode
        self._nodata = nodata
        self._prefix = fresh_prefix()
        self._url = ""
        (folder / "mapserver.conf").write_text(_CONFIG, "utf-8")

    def serve_at(self, url: str) -> None:
        """Write the map, now that its address is known."""
        self._url = url + self._prefix
        info = QgsRasterLayer(self._raster)
        extent, provider = info.extent(), info.dataProvider()
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        text = _MAP.format(
            extent=" ".join(repr(value) for value in bounds),
            epsg=self._epsg,
            mode=self._mode,
            nullvalue="" if self._nodata is None else f'FORMATOPTION "NULLVALUE={self._nodata}"',
            url=self._url + "?",
            raster=self._raster,
            size=f"{provider.xSize()} {provider.ySize()}",
            bands=provider.bandCount(),
            more="" if self._nodata is None else f'"wcs_rangeset_nullvalue" "{self._nodata}"',
        )
        (self._folder / "photos.map").write_text(text, "utf-8")

    def answer(self, request: Request) -> Reply:
        """What the program answers."""
        environment = {
            "REQUEST_METHOD": "GET",
            "QUERY_STRING": urlsplit(request.path).query,
            "MAPSERVER_CONFIG_FILE": str(self._folder / "mapserver.conf"),
            "MS_MAPFILE": str(self._folder / "photos.map"),
        }
        done = subprocess.run(
            [self._program], env=environment, capture_output=True, check=False, timeout=60
        )
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        lines = [line.partition(b":") for line in head.split(b"\r\n")]
        values = {name.strip().lower(): value.strip().decode() for name, _, value in lines}
        return Reply(body, values.get(b"content-type", "text/plain"))

    def wms_layer(
        self, crs: Optional[str] = None, kind: str = "image/png", **more: str
    ) -> QgsRasterLayer:
        """The raster through WMS, as QGIS adds it, with ``more`` in its address."""
        address = bytes(QUrl.toPercentEncoding(self._url)).decode()
        layer = QgsRasterLayer(
            f"crs={crs or f'EPSG:{self._epsg}'}&format={kind}&layers=photo&styles=&url={address}"
            + "".join(f"&{key}={value}" for key, value in more.items()),
            "photo",
            "wms",
        )
        assert layer.isValid(), layer.error().message()
        return layer

    def wcs_layer(self) -> QgsRasterLayer:
        """The raster through WCS, as QGIS adds it: there its address is not encoded."""
        layer = QgsRasterLayer(
            f"crs=EPSG:{self._epsg}&format=GEOTIFF&identifier=photo&url={self._url}",
            "photo",
            "wcs",
        )
        assert layer.isValid(), layer.error().message()
        return layer

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which kind of web service answers for a raster layer."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QUrl

from ....inference.errors import ImageryError
from ...texts import tr
from ..source import Source, View
from .connection import Connection, Manners, connect
from .kinds.arcgis_image import open_image
from .kinds.arcgis_map import open_map
from .kinds.description import read_json, read_xml
from .kinds.wcs import open_wcs
from .kinds.wms import open_wms
from .kinds.wmts import describes_wms, description_url, is_tiled, open_wmts
from .kinds.xyz import open_xyz


def open_web(
    layer: QgsRasterLayer,
    view: View = View(),  # noqa: B008 (frozen)
    manners: Manners = Manners(),  # noqa: B008 (frozen)
) -> Source:
    """The imagery of a layer whose provider is wms, wcs or arcgismapserver.

    Asks the service for its description at most. Raises ImageryError, and ParameterError where
    cells are to be named.
    """
    link = connect(layer)
    if view.onto is not None:
        raise ImageryError(
            tr(
                "{link} is a web layer, which cannot be joined with other images. Choose it alone."
            ).format(link=link.name)
        )
    return _open(layer, link, view, manners)


def _open(layer: QgsRasterLayer, link: Connection, view: View, manners: Manners) -> Source:
    provider = layer.dataProvider().name()
    if provider == "arcgismapserver":
        return _open_arcgis(layer, link, view, manners)
    if provider == "wcs":
        return open_wcs(layer, link, view, manners)
    kind = link.first("type")
    if kind == "xyz":
        return open_xyz(layer, link, view, manners)
    if kind == "mbtiles":
        raise ImageryError(
            tr(
                "{link} is a file of tiles, opened as a web layer. Open the file as a "
                "raster layer and choose that."
            ).format(link=link.name)
        )
    if is_tiled(link):
        described = read_xml(link, description_url(link), manners)
        if not describes_wms(described):
            return open_wmts(layer, link, described, view, manners)
    return open_wms(layer, link, view, manners)


def _open_arcgis(layer: QgsRasterLayer, link: Connection, view: View, manners: Manners) -> Source:
    """What the service is, it says itself."""
    described = read_json(link, link.url(f="json"), manners)
    is_image = str(described.get("serviceDataType") or "").startswith("esriImageService")
    is_image = is_image or QUrl(link.first("url")).path().rstrip("/").endswith("/ImageServer")
    return (open_image if is_image else open_map)(layer, link, described, view, manners)

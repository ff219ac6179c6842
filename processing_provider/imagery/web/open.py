# SPDX-License-Identifier: GPL-2.0-or-later
"""Which kind of web service answers for a raster layer."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ....inference.errors import ImageryError
from ..source import Source, View
from .connection import Connection, Manners, connect
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
            f"{link.name} is a web layer, which cannot be joined with other images. "
            "Choose it alone."
        )
    return _open(layer, link, view, manners)


def _open(layer: QgsRasterLayer, link: Connection, view: View, manners: Manners) -> Source:
    if link.first("type") == "xyz":
        return open_xyz(layer, link, view, manners)
    raise ImageryError(f"{link.name} is a kind of web layer that cannot be read.")

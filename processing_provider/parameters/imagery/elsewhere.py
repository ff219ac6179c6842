# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery that other machines read: what they can be told of it, and what is made of that there.

A layer is more than its file: the user may have given it a CRS, or other NoData values. What only
this machine has, as signed-in services, photos in tables and files in memory, cannot be told.
"""

from __future__ import annotations

import re
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange

from ....inference.errors import ImageryError, ParameterError
from ....inference.job import PHOTOS, Image, Job
from ...crs import text_of
from ...texts import tr
from .given import Given

_SCHEDULER = re.compile(r"(tcp|tls|ws|wss|ucx)://(\[[0-9A-Fa-f:]+\]|[\w.-]+):\d{1,5}")


def checked_scheduler(text: str, given: Given) -> str:
    """The address of a Dask scheduler, or nothing. Raises ParameterError.

    So it does for imagery ``given`` that other machines cannot read.
    """
    text = text.strip()
    if not text:
        return ""
    if not _SCHEDULER.fullmatch(text):
        raise ParameterError(
            tr(
                "SCHEDULER is “{text}”, the address of a Dask scheduler is needed. Write "
                "for example tcp://host:8786, or tls://host:8786."
            ).format(text=text)
        )
    if given.subject == PHOTOS:
        raise ParameterError(
            tr(
                "INPUT_PHOTOS cannot be classified by a SCHEDULER, whose machines do not have the "
                "photos of this one's tables. Leave SCHEDULER empty."
            )
        )
    for image in given.images:
        _check(image)
    return text


def _check(image: Image) -> None:
    """Raise ParameterError for an image that only this machine can read."""
    if image.provider != "gdal":
        reason = tr("comes from the service “{provider}”").format(provider=image.provider)
        remedy = tr("Leave SCHEDULER empty, or save the layer as a raster file.")
    elif "authcfg=" in image.uri:
        reason = tr("is opened with an authentication that this QGIS alone keeps")
        remedy = tr("Leave SCHEDULER empty, or name it by an address that the workers can open.")
    elif "/vsimem/" in image.uri:
        reason = tr("lies in the memory of this QGIS")
        remedy = tr("Leave SCHEDULER empty, or save it as a file.")
    else:
        return
    raise ParameterError(
        tr("INPUT: {image} {reason}, so that no SCHEDULER can use it. {remedy}").format(
            image=image.name, reason=reason, remedy=remedy
        )
    )


def told_layers(given: Given) -> dict[int, dict[str, Any]]:
    """What the user says of the images that are layers, by number."""
    told = {}
    for number, image in enumerate(given.images):
        layer = given.layers.get(image)
        if layer is not None:
            told[number] = {"crs": text_of(layer.crs()), "nodata": _told_nodata(layer)}
    return told


def _told_nodata(layer: QgsRasterLayer) -> list[Any]:
    """For each band whether its own NoData value counts, and the ranges that the user added."""
    provider = layer.dataProvider()
    return [
        [
            bool(provider.useSourceNoDataValue(band)),
            [[entry.min(), entry.max()] for entry in provider.userNoDataValues(band)],
        ]
        for band in range(1, provider.bandCount() + 1)
    ]


def given_there(job: Job, lenient: bool, told: dict[int, dict[str, Any]]) -> Given:
    """The imagery of ``job`` on another machine. Raises ImageryError for layers it cannot open."""
    images = {job.images[number]: layer for number, layer in told.items()}
    layers = {image: _layer(image, layer) for image, layer in images.items()}
    return Given(job.subject, job.images, layers, lenient)


def _layer(image: Image, told: dict[str, Any]) -> QgsRasterLayer:
    layer = QgsRasterLayer(image.uri, image.name, image.provider)
    if not layer.isValid():
        raise ImageryError(tr("{uri} cannot be opened as a raster.").format(uri=image.uri))
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(told["crs"]))
    provider = layer.dataProvider()
    for band, (own, ranges) in enumerate(told["nodata"], 1):
        provider.setUseSourceNoDataValue(band, own)
        provider.setUserNoDataValue(band, [QgsRasterRange(low, high) for low, high in ranges])
    return layer

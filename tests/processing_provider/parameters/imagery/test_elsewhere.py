# SPDX-License-Identifier: GPL-2.0-or-later
"""What a SCHEDULER cannot be given is refused before any work; the rest is told as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from deep_objects.inference.errors import ImageryError, ParameterError
from deep_objects.inference.job import IMAGES, MOSAIC, PHOTOS, Image
from deep_objects.processing_provider.parameters.imagery.elsewhere import (
    checked_scheduler,
    given_there,
    told_layers,
)
from deep_objects.processing_provider.parameters.imagery.given import Given
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange

from ...support.jobs import job
from ...support.rasters import noise, write_raster

FILE = Given(MOSAIC, (Image("a.tif", "/data/a.tif", "gdal"),))


@pytest.mark.parametrize(
    "address", ["tcp://host:8786", " tls://10.0.0.1:8786 ", "tcp://[::1]:8786", "ws://a-b.c:80"]
)
def test_an_address_is_taken(address: str) -> None:
    assert checked_scheduler(address, FILE) == address.strip()


def test_nothing_is_asked_of_imagery_without_a_scheduler() -> None:
    assert checked_scheduler(" ", Given(PHOTOS)) == ""


@pytest.mark.parametrize(
    "address", ["host", "host:8786", "http://host:1", "tcp://host", "tcp://:1"]
)
def test_another_text_is_refused(address: str) -> None:
    with pytest.raises(ParameterError) as error:
        checked_scheduler(address, FILE)
    assert str(error.value) == (
        f"SCHEDULER is “{address}”, the address of a Dask scheduler is needed. "
        "Write for example tcp://host:8786, or tls://host:8786."
    )


def test_photos_of_features_are_refused() -> None:
    with pytest.raises(ParameterError) as error:
        checked_scheduler("tcp://host:8786", Given(PHOTOS))
    assert str(error.value) == (
        "INPUT_PHOTOS cannot be classified by a SCHEDULER, whose machines do not have the photos "
        "of this one's tables. Leave SCHEDULER empty."
    )


@pytest.mark.parametrize(
    ("uri", "provider", "told"),
    [
        (
            "type=xyz&url=https://tiles/{z}/{x}/{y}.png",
            "wms",
            "comes from the service “wms”, so that no SCHEDULER can use it. "
            "Leave SCHEDULER empty, or save the layer as a raster file.",
        ),
        (
            "/vsicurl/https://host/a.tif authcfg=abc1234",
            "gdal",
            "is opened with an authentication that this QGIS alone keeps, so that no SCHEDULER "
            "can use it. Leave SCHEDULER empty, or name it by an address that the workers can "
            "open.",
        ),
        (
            "/vsimem/a.tif",
            "gdal",
            "lies in the memory of this QGIS, so that no SCHEDULER can use it. "
            "Leave SCHEDULER empty, or save it as a file.",
        ),
    ],
)
def test_imagery_that_this_machine_alone_can_read_is_refused(
    uri: str, provider: str, told: str
) -> None:
    given = Given(IMAGES, (Image("first", "/data/a.tif", "gdal"), Image("roofs", uri, provider)))
    with pytest.raises(ParameterError) as error:
        checked_scheduler("tcp://host:8786", given)
    assert str(error.value) == f"INPUT: roofs {told}"


def test_what_the_user_says_of_a_layer_holds_elsewhere(folder: Path) -> None:
    """Its CRS, a NoData value of a band that does not count, and others that do."""
    path = write_raster(folder / "image.tif", noise(), nodata=0)
    layer = QgsRasterLayer(path, "image", "gdal")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    layer.dataProvider().setUseSourceNoDataValue(2, False)
    layer.dataProvider().setUserNoDataValue(3, [QgsRasterRange(250, 255)])
    image = Image("image", path, "gdal")
    told = told_layers(Given(MOSAIC, (image,), {image: layer}))

    there = given_there(replace(job(), images=(image,)), False, told).layers[image]

    assert there.crs() == layer.crs()
    provider = there.dataProvider()
    assert [provider.useSourceNoDataValue(band) for band in (1, 2, 3)] == [True, False, True]
    assert [(r.min(), r.max()) for r in provider.userNoDataValues(3)] == [(250, 255)]
    assert told_layers(Given(MOSAIC, (image,), {image: there})) == told


def test_a_layer_that_cannot_be_opened_elsewhere_is_named(folder: Path) -> None:
    image = Image("image", str(folder / "none.tif"), "gdal")
    with pytest.raises(ImageryError) as error:
        given_there(replace(job(), images=(image,)), False, {0: {"crs": "", "nodata": []}})
    assert str(error.value) == f"{folder / 'none.tif'} cannot be opened as a raster."

# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses of web layers, in the forms in which people have them."""

from __future__ import annotations

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.processing_provider.parameters.imagery.web_layers import host_of, web_layer
from qgis.core import QgsProcessingContext

TILES = "http://127.0.0.1:9/secret/{z}/{x}/{y}.png"


@pytest.mark.parametrize(
    "text, provider",
    [
        (f"type=xyz&url={TILES}&zmax=18&zmin=0", "wms"),
        (f"wms://type=xyz&url={TILES}&zmax=18&zmin=0", "wms"),
        (TILES, "wms"),
        ("http://127.0.0.1:9/a/ImageServer", "arcgismapserver"),
        ("crs='EPSG:3857' url='http://127.0.0.1:9/a/MapServer' layer='0'", "arcgismapserver"),
    ],
)
def test_an_address_becomes_a_layer_named_by_its_host(text: str, provider: str) -> None:
    """Nothing of the address is in the name, since that may hold a token."""
    context = QgsProcessingContext()  # which owns the layer

    layer = web_layer(text, context)

    assert layer is not None and layer.isValid()
    assert layer.providerType() == provider
    assert layer.name() == "127.0.0.1"


def test_the_same_address_gives_the_same_layer() -> None:
    """Every check of the parameters would ask the service for its description again."""
    context = QgsProcessingContext()

    assert web_layer(TILES, context) is web_layer(TILES, context)


@pytest.mark.parametrize(
    "text",
    ["", "/data/image.tif", "image", "C:\\data\\image.tif", "https://example.org/a.tif", "a url=b"],
)
def test_what_is_no_address_of_a_web_layer_is_left_to_others(text: str) -> None:
    """Files, layer names, and rasters that GDAL opens by their address."""
    assert web_layer(text, QgsProcessingContext()) is None


def test_a_service_that_does_not_answer_is_refused_without_its_address() -> None:
    """Port 9 of this machine has none."""
    source = (
        "url=http://127.0.0.1:9/wms?token%3Dsecret&layers=a&format=image/png&styles=&crs=EPSG:1"
    )
    with pytest.raises(ParameterError) as error:
        web_layer(source, QgsProcessingContext())
    assert str(error.value) == (
        "INPUT: the web layer at 127.0.0.1 cannot be opened. Check its address, and whether the "
        "service answers."
    )


def test_the_host_is_found_in_any_source() -> None:
    """Encoded or not, quoted or not."""
    assert host_of("type=xyz&url=https%3A%2F%2Ftile.example.org%2F%7Bz%7D") == "tile.example.org"
    assert host_of("crs='x' url='https://a.example.org/MapServer'") == "a.example.org"
    assert host_of("no address") == "an unknown host"

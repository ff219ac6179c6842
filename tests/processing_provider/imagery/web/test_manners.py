# SPDX-License-Identifier: GPL-2.0-or-later
"""What is sent with requests, what is kept secret, and how soon a read ends when it shall."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.errors import Cancelled, ImageryError
from deep_objects.processing_provider.imagery.source import View
from deep_objects.processing_provider.imagery.web.connection import Access, Manners, connect
from deep_objects.processing_provider.imagery.web.open import open_web
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QThreadPool

from ...support.rasters import noise
from ...support.servers.pyramids import Pyramid, serve, xyz_layer
from ...support.servers.site import Reply, Request, Site

PYRAMID = Pyramid(noise(3, 512, 512))
X, Y = PYRAMID.place
GOOD = serve(PYRAMID.tiles())
FINE = View(cell_size=PYRAMID.cell)
HASTY = Manners(pause=0.005, longest_wait=0.05, time_out=5.0)


def guarded(header: str, value: str) -> Callable[[Request], Reply]:
    """Tiles for those alone who send ``header``."""

    def answer(request: Request) -> Reply:
        if request.headers.get(header) == value:
            return GOOD(request)
        return Reply(b"", status=401, headers={"WWW-Authenticate": 'Basic realm="tiles"'})

    return answer


BASIC = "Basic " + base64.b64encode(b"ada:l0velace").decode()


@pytest.fixture(scope="module")
def authentication() -> Iterator[str]:
    """The id of a configuration with user and password in QGIS's database."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("tiles")
    config.setConfig("username", "ada")
    config.setConfig("password", "l0velace")
    stored = manager.storeAuthenticationConfig(config)
    assert stored if isinstance(stored, bool) else stored[0]
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_an_authentication_of_qgis_is_applied(authentication: str) -> None:
    """Named by its id in the layer's address."""
    with Site(guarded("Authorization", BASIC)) as site:
        source = open_web(xyz_layer(site.url, authcfg=authentication), FINE, HASTY)
        pixels, _ = source.read((X, Y, 40, 30), (1,))
    np.testing.assert_array_equal(pixels[0], PYRAMID.pixels[0, :30, :40])


def test_an_authentication_that_is_gone_is_told() -> None:
    """Nothing is sent without it."""
    with Site(GOOD) as site:
        source = open_web(xyz_layer(site.url, authcfg="abc1234"), FINE, HASTY)
        with pytest.raises(ImageryError) as error:
            source.read((X, Y, 4, 3), (1,))
        assert site.requests == []
    assert str(error.value) == (
        "tiles: tile 18/140000/90000 did not come from 127.0.0.1: QGIS could not apply the "
        "authentication “abc1234”; check that it exists, and that the master password is set."
    )


@pytest.mark.parametrize(
    ("given", "header", "value"),
    [
        ({"http-header:X-Key": "s3cret"}, "X-Key", "s3cret"),
        ({"http-header:referer": "http://me"}, "Referer", "http://me"),
        ({"referer": "http://me"}, "Referer", "http://me"),
        # pragma: allowlist nextline secret (made up)
        ({"username": "ada", "password": "l0velace"}, "Authorization", BASIC),
    ],
)
def test_headers_of_the_layer_are_sent(given: dict, header: str, value: str) -> None:
    with Site(guarded(header, value)) as site:
        layer = xyz_layer(site.url, **given)
        open_web(layer, FINE, HASTY).read((X, Y, 40, 30), (1,))


def test_headers_of_an_arcgis_layer_are_known() -> None:
    """Its address is written in another way."""
    layer = QgsRasterLayer(
        "crs='EPSG:3857' url='http://127.0.0.1:1/MapServer?token=t0ken' "
        "http-header:X-Key='it\\'s' http-header:referer='http://me'",
        "map",
        "arcgismapserver",
    )
    access = connect(layer).access
    assert dict(access.headers) == {"X-Key": "it's", "Referer": "http://me"}
    assert set(access.secrets) == {"t0ken", "it's", "http://me"}


def test_secrets_and_addresses_are_kept_out_of_messages() -> None:
    """Also where a server repeats them."""
    access = Access(secrets=("t0ken", "t0ken-long"))
    # pragma: allowlist nextline secret (made up)
    told = "No t0ken-long at http://ada:pw@host/x?key=t0ken,\n ask again with t0ken."
    assert access.cleaned(told) == "No … at … ask again with …"


def test_the_key_in_an_address_is_sent_and_never_told() -> None:
    """A server may repeat it."""
    page = b"<html>The key k3y-of-mine is not valid</html>"
    with Site(lambda _: Reply(page, "text/html")) as site:
        template = "/{z}/{x}/{y}.png?apikey=k3y-of-mine"
        source = open_web(xyz_layer(site.url, template), FINE, HASTY)
        with pytest.raises(ImageryError) as error:
            source.read((X, Y, 4, 3), (1,))
        # pragma: allowlist nextline secret (made up)
        assert all(request.query["apikey"] == "k3y-of-mine" for request in site.requests)
    assert str(error.value) == (
        "tiles: tile 18/140000/90000 did not come from 127.0.0.1: the server says “The key … is "
        "not valid”."
    )


class Reader(threading.Thread):
    """Reads a window, as a part of a run does: in a plain thread."""

    def __init__(self, source: Any) -> None:
        super().__init__()
        self.source = source
        self.raised: Any = None
        self.ended = 0.0

    def run(self) -> None:
        try:
            self.source.read((X, Y, 512, 512), (1,))
        except BaseException as error:
            self.raised = error
        self.ended = time.monotonic()


@pytest.mark.parametrize("answer", ["hang", "busy"])
def test_a_cancelled_read_ends_at_once(answer: str) -> None:
    """While the server hangs, and while a pause that it asked for lasts."""
    busy = Reply(b"", status=429, headers={"Retry-After": "30"})
    stop = threading.Event()
    with Site(lambda _: Reply(hang=True) if answer == "hang" else busy) as site:
        source = open_web(xyz_layer(site.url), FINE, Manners(time_out=20))
        reader = Reader(source.clone(stop.is_set))
        reader.start()
        time.sleep(0.5)
        begun = time.monotonic()
        stop.set()
        reader.join(10)
    assert isinstance(reader.raised, Cancelled)
    assert reader.ended - begun < 1


def test_nothing_is_asked_after_the_cancel() -> None:
    """Requests that waited for their turn are dropped."""
    stop = threading.Event()
    with Site(lambda _: Reply(hang=True)) as site:
        layer = xyz_layer(site.url)
        source = open_web(layer, FINE, Manners(time_out=20, parallel=1))
        reader = Reader(source.clone(stop.is_set))
        reader.start()
        time.sleep(0.3)
        stop.set()
        reader.join(10)
        time.sleep(0.2)
        assert len(site.requests) == 1


def test_reading_changes_no_setting_and_leaves_no_work_behind(folder: Path) -> None:
    """Neither QGIS's time-out nor its thread pool."""

    def snapshot() -> dict:
        settings = QgsSettings()
        return {key: settings.value(key) for key in settings.allKeys()}

    before, time_out = snapshot(), QgsNetworkAccessManager.timeout()
    with Site(lambda _: Reply(hang=True)) as site:
        source = open_web(xyz_layer(site.url), FINE, Manners(time_out=0.2, retries=0))
        with pytest.raises(ImageryError):
            source.read((X, Y, 4, 3), (1,))
    assert (snapshot(), QgsNetworkAccessManager.timeout()) == (before, time_out)
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def test_the_time_out_is_that_of_qgis() -> None:
    """It is read, never set."""
    assert Manners().milliseconds == QgsNetworkAccessManager.timeout()
    assert Manners(time_out=0.25).milliseconds == 250


def test_memory_is_bounded_and_what_fell_out_is_fetched_again() -> None:
    """Room for two tiles of a quarter of a million bytes each."""
    with Site(GOOD) as site:
        source = open_web(xyz_layer(site.url), FINE, Manners(memory=600_000))
        for _ in range(2):
            pixels, _ = source.read((X, Y, 512, 512), (1, 2, 3))
            np.testing.assert_array_equal(pixels, PYRAMID.pixels)
        assert source._service._used <= 600_000

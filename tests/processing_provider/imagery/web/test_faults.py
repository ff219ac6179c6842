# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever a server does wrong, a window holds what was meant or is refused; it is never wrong."""

from __future__ import annotations

import itertools
import random
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError
from deep_objects.processing_provider.imagery.source import Source, View
from deep_objects.processing_provider.imagery.web.connection import Manners
from deep_objects.processing_provider.imagery.web.open import open_web

from ...support.rasters import noise
from ...support.servers.pyramids import BLANK, Pyramid, png, serve, xyz_layer
from ...support.servers.site import (
    FAULTS,
    Answer,
    Reply,
    Request,
    Site,
    failing_at_random,
    failing_in_turn,
)

PYRAMID = Pyramid(noise(3, 2048, 2048))
X, Y = PYRAMID.place
SIDE = 160
TILES = PYRAMID.tiles()
GOOD = serve(TILES)
HASTY = Manners(pause=0.005, longest_wait=0.05, time_out=0.4)
WINDOWS = 300
COLD_EVERY = 30


def opened(site: Site, manners: Manners = HASTY) -> Source:
    """The imagery of a fresh layer, of which nothing is cached."""
    return open_web(xyz_layer(site.url), View(cell_size=PYRAMID.cell), manners)


def count_windows(answer: Answer, seed: int) -> Counter:
    """How many windows were right, refused and wrong."""
    chance = random.Random(seed)
    counted: Counter = Counter()
    with Site(answer) as site:
        for number in range(WINDOWS):
            if number % COLD_EVERY == 0:
                source = opened(site)
            column, row = (chance.randrange(2048 - SIDE) for _ in range(2))
            counted[outcome(source, column, row)] += 1
    return counted


def outcome(source: Source, column: int, row: int) -> str:
    """What came of one window."""
    try:
        pixels, valid = source.read((X + column, Y + row, SIDE, SIDE), (1, 2, 3))
    except ImageryError:
        return "refused"
    if valid is not None:
        return "wrong" if valid.any() else "refused"
    wanted = PYRAMID.pixels[:, row : row + SIDE, column : column + SIDE]
    return "right" if np.array_equal(pixels, wanted) else "wrong"


def test_no_window_is_wrong_when_a_third_of_the_requests_fails_in_turn() -> None:
    """In every way that a server has."""
    counted = count_windows(failing_in_turn(GOOD, BLANK, list(FAULTS)), seed=1)
    assert counted["wrong"] == 0
    assert counted["right"] >= 0.9 * WINDOWS, counted


def test_no_window_is_wrong_when_a_third_of_the_requests_fails_at_random() -> None:
    counted = count_windows(failing_at_random(GOOD, BLANK, list(FAULTS), 1 / 3, seed=2), seed=3)
    assert counted["wrong"] == 0
    assert counted["right"] >= 0.8 * WINDOWS, counted


def test_no_window_is_wrong_when_a_third_of_the_tiles_is_blank() -> None:
    """For good: such windows are refused, or have no imagery."""
    blank = set(random.Random(4).sample(sorted(TILES), len(TILES) // 3))
    tiles = {place: BLANK if place in blank else body for place, body in TILES.items()}
    counted = count_windows(serve(tiles), seed=5)
    assert counted["wrong"] == 0
    touched = WINDOWS - counted["right"]
    assert 0 < touched < WINDOWS


@pytest.mark.parametrize(
    ("fault", "reason", "requests"),
    [
        ("500", "the server answered 500 (Internal Server Error)", 6),
        ("404", "the server answered 404 (Not Found)", 2),
        ("429", "the server answered 429 (Too Many Requests)", 6),
        ("hang", "no answer came within 0.4 seconds", 6),
        ("cut", "the answer was cut off", 6),
        ("short", "the picture was cut off", 6),
        ("unmeasured", "the picture was cut off", 6),
        ("html", "the server says “Please log in”", 2),
        ("empty", "the answer was empty", 6),
    ],
)
def test_a_tile_that_never_comes_is_told_with_its_reason(
    fault: str, reason: str, requests: int
) -> None:
    """It is repeated as often as there is hope, and then never again."""
    with Site(lambda request: FAULTS[fault](GOOD(request), BLANK)) as site:
        waits = 0.4 if fault == "hang" else 10.0
        source = opened(site, replace(HASTY, time_out=waits))
        for _ in range(2):
            with pytest.raises(ImageryError) as error:
                source.read((X, Y, 10, 10), (1,))
        assert len(site.requests) == requests
    assert str(error.value) == (
        f"tiles: tile 18/140000/90000 did not come from 127.0.0.1: {reason}."
    )


@pytest.mark.parametrize("status", [401, 403, 410])
def test_a_refusal_is_not_asked_again(status: int) -> None:
    """Also one that asks for a password, while the main thread waits for the picture."""
    headers = {"WWW-Authenticate": 'Basic realm="tiles"'} if status == 401 else {}
    with Site(lambda _: Reply(b"no", "text/plain", status, headers)) as site:
        with pytest.raises(ImageryError):
            opened(site).read((X, Y, 10, 10), (1,))
        assert len(site.requests) == 1


def test_the_server_is_given_the_time_that_it_asks_for() -> None:
    """Retry-After, here cut down to the longest wait."""
    replies = itertools.chain([Reply(b"", status=503, headers={"Retry-After": "3600"})])
    with Site(lambda request: next(replies, None) or GOOD(request)) as site:
        source = opened(site, replace(HASTY, longest_wait=0.5))
        begun = time.monotonic()
        source.read((X, Y, 10, 10), (1,))
        assert time.monotonic() - begun >= 0.5


BUSY = Reply(b"busy", "text/plain", 503)
#: Answers with status 200 that hold no picture, and that are kept in QGIS's cache.
BAD = {
    "blank": Reply(BLANK),
    "exception": Reply(b"<ServiceException>bad layer</ServiceException>", "text/xml"),
    "half-size": Reply(png(PYRAMID.pixels[:, :128, :128])),
}


@pytest.mark.parametrize("bad", list(BAD))
def test_an_error_after_a_bad_answer_is_not_hidden_by_the_cache(bad: str) -> None:
    """Qt answers with what it kept of the first request, as if the server had sent it again."""
    replies = iter([BAD[bad], BUSY])
    with Site(lambda request: next(replies, None) or GOOD(request)) as site:
        pixels, valid = opened(site).read((X, Y, 10, 10), (1, 2, 3))
        assert len(site.requests) == 3
    np.testing.assert_array_equal(pixels, PYRAMID.pixels[:, :10, :10])
    assert valid is None


@pytest.mark.parametrize("bad", list(BAD))
def test_an_error_is_told_and_not_what_an_earlier_run_kept(bad: str) -> None:
    """Which error it was, Qt does not tell; one that it hides is repeated as any other."""
    answers = [BAD[bad]]
    with Site(lambda _: answers[-1]) as site:
        layer, view = xyz_layer(site.url), View(cell_size=PYRAMID.cell)
        with suppress(ImageryError):
            open_web(layer, view, HASTY).read((X, Y, 10, 10), (1,))
        answers.append(BUSY)
        site.requests.clear()
        with pytest.raises(ImageryError) as error:
            open_web(layer, view, HASTY).read((X, Y, 10, 10), (1,))
        assert len(site.requests) >= HASTY.retries
    assert str(error.value) == (
        "tiles: tile 18/140000/90000 did not come from 127.0.0.1: the server answered 5xx."
    )


def _after(count: int, answer: Answer) -> Callable[[Request], Reply]:
    """Good answers until ``count`` were given."""
    numbers = itertools.count()
    return lambda request: GOOD(request) if next(numbers) < count else answer(request)


def test_a_server_that_fails_again_and_again_is_left_alone() -> None:
    """Later windows fail at once."""
    with Site(_after(1, lambda _: Reply(b"down", "text/plain", 500))) as site:
        source = opened(site, replace(HASTY, patience=5, retries=1))
        source.read((X, Y, 10, 10), (1,))
        for number in range(1, 8):
            with pytest.raises(ImageryError) as error:
                source.clone().read((X + 256 * number, Y, 10, 10), (1,))
        assert len(site.requests) == 1 + 5 * 2
    assert str(error.value) == (
        "tiles: tile 18/140007/90000 did not come from 127.0.0.1: too many requests failed in a "
        "row, so the server is left alone now."
    )


@pytest.mark.parametrize("status", [204, 400, 404])
def test_places_without_tiles_do_not_exhaust_the_patience(status: int) -> None:
    """A server that says of a place that it has no tile there is well."""
    body = b"" if status == 204 else b"none"
    with Site(_after(0, lambda _: Reply(body, "text/plain", status))) as site:
        source = opened(site, replace(HASTY, patience=3))
        for number in range(6):
            with pytest.raises(ImageryError):
                source.read((X + 256 * number, Y, 10, 10), (1,))
        assert len(site.requests) == 12


def test_a_host_that_is_not_there_is_told_soon() -> None:
    with Site(GOOD) as site:
        source = opened(site)
    with pytest.raises(ImageryError) as error:
        source.read((X, Y, 10, 10), (1,))
    assert str(error.value) == (
        "tiles: tile 18/140000/90000 did not come from 127.0.0.1: Connection refused."
    )

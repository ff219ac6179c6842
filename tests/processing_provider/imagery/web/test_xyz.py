# SPDX-License-Identifier: GPL-2.0-or-later
"""XYZ layers give the pixels of their tiles, at the level that suits."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError, ParameterError
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Source, View
from deep_objects.processing_provider.imagery.web.picture import Unusable, rendered
from hypothesis import given, settings
from hypothesis import strategies as st

from ...support.rasters import noise
from ...support.servers.pyramids import BLANK, Pyramid, fresh_prefix, png, serve, xyz_layer
from ...support.servers.site import Reply, Request, Site

PYRAMID = Pyramid(noise(3, 512, 768))
X, Y = PYRAMID.place
FINE = View(cell_size=PYRAMID.cell)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """A server of good tiles."""
    with Site(serve(PYRAMID.tiles())) as running:
        yield running


@pytest.fixture(scope="module")
def source(site: Site) -> Source:
    """Its layer's imagery."""
    return open_source(xyz_layer(site.url), FINE)


@given(
    window=st.tuples(
        st.integers(0, 700), st.integers(0, 450), st.integers(1, 68), st.integers(1, 62)
    ),
    bands=st.lists(st.integers(1, 3), min_size=1, max_size=4).map(tuple),
)
@settings(max_examples=40)
def test_any_window_holds_the_pixels_of_its_tiles(
    source: Source, window: tuple, bands: tuple
) -> None:
    column, row, width, height = window
    pixels, valid = source.read((X + column, Y + row, width, height), bands)
    wanted = PYRAMID.pixels[:, row : row + height, column : column + width]
    np.testing.assert_array_equal(pixels, wanted[[band - 1 for band in bands]])
    assert valid is None


def test_tiles_may_be_tiff_files() -> None:
    """QGIS offers that format of a WMS too; a fourth band is alpha."""
    alpha = np.full((1, 512, 768), 255, np.uint8)
    alpha[:, :40] = 0
    pyramid = Pyramid(np.concatenate([PYRAMID.pixels, alpha]))
    with Site(serve(pyramid.tiles("GTiff"))) as site:
        pixels, valid = open_source(xyz_layer(site.url), FINE).read((X + 200, Y, 90, 80), (1, 2, 3))
    np.testing.assert_array_equal(pixels[:, 40:], PYRAMID.pixels[:, 40:80, 200:290])
    assert valid is not None
    np.testing.assert_array_equal(valid.all(axis=(0, 2)), np.arange(80) >= 40)


@given(share=st.floats(0, 0.999))
@settings(max_examples=30)
def test_no_cut_of_a_tiff_file_is_served(share: float) -> None:
    body = png(PYRAMID.pixels[:, :256, :256], "GTiff")
    with pytest.raises(Unusable):
        rendered(body[: int(len(body) * share)], (256, 256))


def test_a_tile_is_fetched_once_for_all_who_read(site: Site) -> None:
    """Clones share what came."""
    template = fresh_prefix() + "/{z}/{x}/{y}.png"
    source = open_source(xyz_layer(site.url, template), FINE)
    before = len(site.requests)
    for clone in (source, source.clone(), source.clone().clone()):
        clone.read((X + 3, Y + 5, 30, 20), (1, 2, 3))
    assert len(site.requests) - before == 1


def test_no_more_than_four_requests_run_at_once(site: Site) -> None:
    site.most_at_once = 0
    open_source(xyz_layer(site.url), FINE).read((X, Y, 768, 512), (1,))
    assert site.most_at_once <= 4


def test_the_bands_are_red_green_blue_and_alpha(source: Source) -> None:
    """A model without ExtractBands gets the first three."""
    assert [(b.names[0], b.dtype, b.alpha) for b in source.bands] == [
        ("Red", np.uint8, False),
        ("Green", np.uint8, False),
        ("Blue", np.uint8, False),
        ("Alpha", np.uint8, True),
    ]
    assert source.value_range(2) == (0.0, 255.0, "the range of 8 bit")
    assert source.block_size == (256, 256) and source.referenced


def test_the_grid_is_the_world_at_the_level(source: Source) -> None:
    """It goes once around the Earth."""
    assert (source.grid.width, source.grid.height) == (256 << 18, 256 << 18)
    assert source.grid.wraps
    x, y = source.grid.to_map(X, Y)
    assert (float(x), float(y)) == pytest.approx(PYRAMID.origin, abs=1e-6)


def test_transparent_pixels_are_invalid(folder: object) -> None:
    """Where a tile is transparent in part."""
    pixels = noise(4, 256, 256)
    pixels[3] = np.where(noise(1, 256, 256, seed=4)[0] > 90, 255, 0)
    pyramid = Pyramid(pixels)
    with Site(serve(pyramid.tiles())) as site:
        read, valid = open_source(xyz_layer(site.url), FINE).read((X, Y, 256, 256), (1, 2, 3))
    opaque = pixels[3] != 0
    np.testing.assert_array_equal(valid, np.broadcast_to(opaque, (3, 256, 256)))
    np.testing.assert_array_equal(read * opaque, pixels[:3] * opaque)


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("/{z}/{x}/{y}.png", "/18/140000/90001.png"),
        ("/{z}/{x}/{-y}.png", f"/18/140000/{2**18 - 1 - 90001}.png"),
        ("/{q}.png?k=a%2Fb", None),
    ],
)
def test_addresses_are_filled_as_qgis_fills_them(site: Site, template: str, path: str) -> None:
    """Rows from below, and names by quarters."""
    prefix = fresh_prefix()
    with Site(lambda request: Reply(png(PYRAMID.pixels[:, :256, :256]))) as any_tile:
        layer = xyz_layer(any_tile.url, prefix + template)
        open_source(layer, FINE).read((X, Y + 256, 5, 5), (1,))
        digits = "".join(
            str((140000 >> bit & 1) + 2 * (90001 >> bit & 1)) for bit in range(17, -1, -1)
        )
        assert any_tile.paths == [prefix + (path or f"/{digits}.png?k=a%2Fb")]


def test_tiles_for_dense_screens_have_cells_of_half_the_size() -> None:
    """tilePixelRatio=2: 512 pixels on the ground of 256."""
    dense = Pyramid(noise(3, 512, 512), side=512)
    with Site(serve(dense.tiles())) as site:
        source = open_source(xyz_layer(site.url, tilePixelRatio="2"), View(cell_size=dense.cell))
        pixels, _ = source.read((*dense.place, 512, 512), (1, 2, 3))
    np.testing.assert_array_equal(pixels, dense.pixels)
    assert source.grid.cell_size == pytest.approx((dense.cell, dense.cell))


@pytest.mark.parametrize(
    ("interpretation", "weights", "base"),
    [
        ("maptilerterrain", (6553.6, 25.6, 0.1), -10000.0),
        ("terrariumterrain", (256.0, 1.0, 1 / 256), -32768.0),
    ],
)
def test_terrain_comes_in_metres(
    site: Site, interpretation: str, weights: tuple, base: float
) -> None:
    layer = xyz_layer(site.url, interpretation=interpretation)
    source = open_source(layer, FINE)
    pixels, valid = source.read((X, Y, 100, 50), (1,))
    wanted = np.tensordot(weights, PYRAMID.pixels[:, :50, :100].astype(float), 1) + base
    assert pixels.dtype == np.float32 and valid is None
    np.testing.assert_array_equal(pixels[0], wanted.astype(np.float32))


@pytest.mark.parametrize(
    ("view", "zmax", "level"),
    [
        (View(cell_size=PYRAMID.cell * 1.3), 19, "18"),
        (View(cell_size=PYRAMID.cell * 1.5), 19, "17"),
        (View(cell_sizes=(PYRAMID.cell, PYRAMID.cell * 4)), 19, "17"),
        (View(), 16, "16"),
        (View(cell_size=PYRAMID.cell / 1.2), 18, "18"),
    ],
)
def test_the_level_with_the_nearest_cells_is_read(
    site: Site, view: View, zmax: int, level: str
) -> None:
    """By CELL_SIZE, by the middle of the model's range, else the finest that is named."""
    source = open_source(xyz_layer(site.url, zmax=zmax), view)
    cell = 2 * 20037508.342789244 / (256 << int(level))
    assert source.remarks == (f"tiles is read at level {level}, with cells of {cell:.6g} meters.",)
    assert source.grid.cell_size[0] == pytest.approx(cell)


def test_finer_cells_than_there_are_bring_a_warning(site: Site) -> None:
    source = open_source(xyz_layer(site.url, zmax=16), View(cell_size=0.5))
    assert source.remarks == (
        "tiles is read at level 16, with cells of 2.38866 meters.",
        "Warning: cells of 0.5 meters were wanted, but tiles has none finer than 2.38866: its "
        "objects show less detail than the model may need.",
    )


def test_where_no_level_is_named_the_cells_must_be(site: Site) -> None:
    with pytest.raises(ParameterError) as error:
        open_source(xyz_layer(site.url, zmax=None))
    assert str(error.value) == (
        "CELL_SIZE: tiles does not tell its finest level, and the model does not tell its cell "
        "size. Set CELL_SIZE, in meters, to the cell size of the model's training imagery."
    )


def test_an_unknown_place_in_the_address_is_refused() -> None:
    """It would be sent to the server as it is."""
    with pytest.raises(ImageryError) as error:
        open_source(xyz_layer("http://127.0.0.1:1", "/{s}/{z}/{x}/{y}.png"), FINE)
    assert str(error.value) == (
        "tiles: the place {s} in its address is not known. Use {x}, {y} or {-y}, {z}, or {q}, and "
        "name one server."
    )


def test_tiles_of_another_size_are_refused(site: Site) -> None:
    """The layer does not say that they are for dense screens."""
    with Site(lambda _: Reply(png(noise(3, 512, 512)))) as dense:
        source = open_source(xyz_layer(dense.url), FINE)
        with pytest.raises(ImageryError) as error:
            source.read((X, Y, 5, 5), (1,))
    assert str(error.value) == (
        "tiles: tile 18/140000/90000 did not come from 127.0.0.1: the picture has 512 × 512 pixels "
        "instead of 256 × 256."
    )


def _with_blank_tile(request: Request) -> Reply:
    """The first tile is wholly transparent, always."""
    if f"/18/{PYRAMID.corner[0]}/" in request.path:
        return Reply(BLANK)
    return serve(PYRAMID.tiles())(request)


def test_a_window_of_transparent_tiles_alone_is_no_imagery() -> None:
    """It was asked for twice: the second time past the cache."""
    with Site(_with_blank_tile) as site:
        source = open_source(xyz_layer(site.url), FINE)
        _, valid = source.read((X + 5, Y + 250, 20, 20), (1, 2, 3))
        assert valid is not None and not valid.any()
        assert len(site.requests) == 4


def test_a_window_with_picture_and_a_transparent_tile_is_refused() -> None:
    """Half a picture gets no label."""
    with Site(_with_blank_tile) as site:
        source = open_source(xyz_layer(site.url), FINE)
        with pytest.raises(ImageryError) as error:
            source.read((X + 250, Y + 5, 20, 20), (1, 2, 3))
    assert str(error.value) == (
        "tiles: tile 18/140000/90000 is wholly transparent, though its neighbours are not: part of "
        "the imagery is missing there."
    )

# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies beside a tile belongs to it, though no folder is listed; GDAL itself is the judge."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.processing_provider.imagery.mosaic.sidecars import sidecars_by_name
from osgeo import gdal

from ...support.rasters import ORIGIN, mark_invalid, noise, write_raster
from .tiles import assert_is_joined, at, mosaic_of

OPTION = "GDAL_DISABLE_READDIR_ON_OPEN"


def placed_by_a_world_file(folder: Path, number: int, suffix: str) -> str:
    """A raster of 10 x 10 pixels that only the file beside it puts in its place in a row."""
    pixels = noise(1, 10, 10, seed=number)
    path = write_raster(folder / f"{number}.tif", pixels, epsg=None, options=["PROFILE=BASELINE"])
    for entry in folder.glob(f"{number}.tif.aux.xml"):
        entry.unlink()
    x, y = at(10 * number, 0)
    world = f"1\n0\n0\n-1\n{x + 0.5}\n{y - 0.5}\n"
    (folder / f"{number}.{suffix}").write_text(world, "ascii")
    return path


@pytest.mark.parametrize("suffix", ["tfw", "TFW", "wld"])
def test_world_files_place_tiles(folder: Path, suffix: str) -> None:
    """In the usual spellings, when headers are read and when pixels are."""
    paths = [placed_by_a_world_file(folder, number, suffix) for number in range(3)]
    mosaic = mosaic_of(paths)

    assert (mosaic.grid.transform[0], mosaic.grid.transform[3]) == ORIGIN
    assert (mosaic.grid.width, mosaic.grid.height) == (30, 10)
    assert_is_joined(mosaic, paths, (-2, -2, 34, 14), (1,))


def test_masks_and_nodata_beside_tiles_count(folder: Path) -> None:
    """A .msk for one tile, an .aux.xml for another, nothing for the third, which shows through."""
    paths = [write_raster(folder / f"{n}.tif", noise(2, 12, 12, seed=n)) for n in range(3)]
    mark_invalid(paths[0], noise(1, 12, 12, seed=8)[0] > 90, internal=False)
    dataset = gdal.Open(paths[1])  # read-only, so that what is set goes beside the file
    dataset.GetRasterBand(1).SetNoDataValue(200)
    dataset.GetRasterBand(2).SetNoDataValue(200)
    dataset = None
    pixels = noise(2, 12, 12, seed=1)
    pixels[:, ::2] = 200
    gdal.Open(paths[1], gdal.GA_Update).WriteArray(pixels)
    beside = sorted(path.name for path in folder.iterdir() if path.suffix != ".tif")

    assert beside == ["0.tif.msk", "1.tif.aux.xml"]
    assert_is_joined(mosaic_of(paths), paths, (-1, -1, 14, 14), (1, 2))


def test_the_threads_option_is_what_it_was_afterwards() -> None:
    """Also when something was raised within; an older GDAL has no such option."""
    seen = []

    def fail() -> None:
        with sidecars_by_name():
            seen.append(gdal.GetConfigOption(OPTION))
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    assert seen == ["TRUE" if hasattr(gdal, "SetThreadLocalConfigOption") else None]
    assert gdal.GetConfigOption(OPTION) is None


def test_what_the_user_set_stays() -> None:
    """For imagery on servers GDAL is often told that nothing lies beside a file."""
    gdal.SetConfigOption(OPTION, "EMPTY_DIR")
    try:
        with sidecars_by_name():
            assert gdal.GetConfigOption(OPTION) == "EMPTY_DIR"
        assert gdal.GetConfigOption(OPTION) == "EMPTY_DIR"
    finally:
        gdal.SetConfigOption(OPTION, None)

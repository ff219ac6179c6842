# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rasters can be one picture, and what is said of those that cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from deep_objects.inference.errors import Cancelled, ImageryError
from deep_objects.processing_provider.imagery.mosaic.mosaic import open_mosaic
from deep_objects.processing_provider.imagery.source import View
from osgeo import gdal

from ...support.rasters import noise, write_raster
from .tiles import at, images_of, mosaic_of, open_part, read


def with_colours(path: str, interpretations: Sequence[int]) -> str:
    """The raster with other meanings of its bands."""
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, meaning in enumerate(interpretations, 1):
        dataset.GetRasterBand(number).SetColorInterpretation(meaning)
    return path


def with_table(path: str, colours: Sequence[tuple]) -> str:
    """The raster with a colour table."""
    dataset = gdal.Open(path, gdal.GA_Update)
    table = gdal.ColorTable()
    for number, colour in enumerate(colours):
        table.SetColorEntry(number, colour)
    dataset.GetRasterBand(1).SetColorTable(table)
    return path


def numbers(folder: Path, name: str, bands: int, dtype: Any, alpha: bool = False) -> str:
    """A small raster beside all others of the test."""
    place = at(5 * len(list(folder.iterdir())), 0)
    return write_raster(folder / name, noise(bands, 5, 5, dtype), origin=place, alpha=alpha)


def bands(folder: Path) -> list[str]:
    return [numbers(folder, "a.tif", 3, "u1"), numbers(folder, "b.tif", 1, "u1")]


def alphas(folder: Path) -> list[str]:
    return [numbers(folder, "a.tif", 4, "u1"), numbers(folder, "b.tif", 4, "u1", alpha=True)]


def depths(folder: Path) -> list[str]:
    return [numbers(folder, "a.tif", 2, "u1"), numbers(folder, "b.tif", 2, "u2")]


def kinds_of_numbers(folder: Path) -> list[str]:
    return [numbers(folder, "a.tif", 1, "f4"), numbers(folder, "b.tif", 1, "i2")]


def orders(folder: Path) -> list[str]:
    red, green, blue = gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand
    return [
        with_colours(numbers(folder, "a.tif", 3, "u1"), (red, green, blue)),
        with_colours(numbers(folder, "b.tif", 3, "u1"), (blue, green, red)),
    ]


def described_orders(folder: Path) -> list[str]:
    """GDAL calls the bands of both red, green and blue, in that order."""
    options, names = ["PHOTOMETRIC=RGB"], ("Blue", "Green", "Red")
    return [
        write_raster(folder / "a.tif", noise(3, 5, 5), options=options),
        write_raster(folder / "b.tif", noise(3, 5, 5), options=options, names=names),
    ]


def tables(folder: Path) -> list[str]:
    first, second = (1, 2, 3, 255), (4, 5, 6, 255)
    return [
        with_table(numbers(folder, "a.tif", 1, "u1"), [first, second]),
        with_table(numbers(folder, "b.tif", 1, "u1"), [second, first]),
    ]


def one_table(folder: Path) -> list[str]:
    return [
        numbers(folder, "a.tif", 1, "u1"),
        with_table(numbers(folder, "b.tif", 1, "u1"), [(1, 2, 3, 255)]),
    ]


def nowhere(folder: Path) -> list[str]:
    first = numbers(folder, "a.tif", 1, "u1")
    path = folder / "b.png"
    gdal.Translate(str(path), first, format="PNG")
    Path(f"{path}.aux.xml").unlink()
    return [first, str(path)]


def far_apart(folder: Path) -> list[str]:
    first = write_raster(folder / "a.tif", noise(1, 5, 5), epsg=None, cell=(1e-6, 1e-6))
    return [first, write_raster(folder / "b.tif", noise(1, 5, 5), origin=(0, 0), epsg=None)]


def beyond_the_crs(folder: Path) -> list[str]:
    first = numbers(folder, "a.tif", 1, "u1")
    pole = write_raster(folder / "b.tif", noise(1, 5, 5), epsg=4326, origin=(0, 200))
    return [first, pole]


_KIND = "Choose rasters of one kind, or process the images separately."
_TYPE = "Convert the rasters to one type, or process the images separately."
_SCALES = "and no file tells whether their scales are the same."
_TABLE = (
    "so that a number means one thing here and another there. Convert both to red, green and blue "
    "first, with “PCT to RGB” of the GDAL tools."
)

REFUSED: list[tuple[Callable[[Path], list[str]], str]] = [
    (
        bands,
        "b.tif has 1 band, but a.tif has 3 bands, so they cannot be joined to one picture. "
        f"{_KIND}",
    ),
    (
        alphas,
        "b.tif has 3 bands and an alpha band, but a.tif has 4 bands, so they cannot be joined to "
        f"one picture. {_KIND}",
    ),
    (depths, f"Band 1 of b.tif holds uint16 numbers, that of a.tif uint8, {_SCALES} {_TYPE}"),
    (
        kinds_of_numbers,
        f"Band 1 of b.tif holds int16 numbers, that of a.tif float32, {_SCALES} {_TYPE}",
    ),
    (
        orders,
        "Band 1 is blue in b.tif but red in a.tif. Bring the bands into one order first, with "
        "“Translate” of the GDAL tools.",
    ),
    (
        described_orders,
        "Band 1 is blue in b.tif but red in a.tif. Bring the bands into one order first, with "
        "“Translate” of the GDAL tools.",
    ),
    (tables, f"b.tif has another colour table than a.tif, {_TABLE}"),
    (one_table, f"b.tif has a colour table and a.tif has none, {_TABLE}"),
    (
        nowhere,
        "b.png has no place on the ground, so it cannot be joined with other rasters. "
        "Georeference it, or process the images separately.",
    ),
    (
        far_apart,
        "b.tif lies too far from the first raster for one picture on its cells. Check the CRS of "
        "both, set a larger cell size, or process the images separately.",
    ),
    (
        beyond_the_crs,
        "b.tif lies where the CRS of the first raster has no coordinates, so they cannot be "
        "joined to one picture. Process the images separately.",
    ),
]


@pytest.mark.parametrize(("write", "message"), REFUSED, ids=lambda v: getattr(v, "__name__", ""))
def test_rasters_that_are_no_one_picture_are_refused_by_name(
    folder: Path, write: Callable[[Path], list[str]], message: str
) -> None:
    with pytest.raises(ImageryError) as caught:
        mosaic_of(write(folder))
    assert str(caught.value) == message


def test_a_first_raster_that_is_turned_is_seen_north_up(folder: Path) -> None:
    """On the cells that GDAL suggests; the others are brought to these."""
    path = numbers(folder, "a.tif", 1, "u1")
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((500000, 1, 0.3, 5000000, 0.3, -1))
    dataset = None
    alone = open_part(*images_of([path]), View())
    mosaic = mosaic_of([path, numbers(folder, "b.tif", 1, "u1")])
    transform = mosaic.grid.transform
    assert transform[2] == transform[4] == 0
    assert transform[1] == pytest.approx(alone.grid.transform[1])


def test_floating_point_numbers_are_read_in_the_wider_type(folder: Path) -> None:
    """Their scale is in the numbers themselves."""
    paths = [numbers(folder, "a.tif", 1, "f4"), numbers(folder, "b.tif", 1, "f8")]
    mosaic = mosaic_of(paths)
    assert mosaic.pixel_type((1,)) == mosaic.bands[0].dtype == np.float64
    pixels, _ = mosaic.read((0, 0, 3, 3), (1,))
    assert pixels.dtype == np.float64
    np.testing.assert_array_equal(pixels, noise(1, 5, 5, "f4")[:, :3, :3])


def test_with_scale_and_offset_applied_stored_types_may_differ(folder: Path) -> None:
    """Values are in units of the ground then."""
    stored = write_raster(folder / "stored.tif", noise(1, 5, 5, "i2"), scale=(0.5, 3.0))
    floats = numbers(folder, "floats.tif", 1, "f4")
    pixels, valid = read(mosaic_of([stored, floats], View(scaled=True)), (0, 0, 10, 5), (1,))
    assert valid.all() and pixels.dtype == np.float32
    np.testing.assert_array_equal(pixels[:, :, :5], noise(1, 5, 5, "i2") * np.float32(0.5) + 3)
    np.testing.assert_array_equal(pixels[:, :, 5:], noise(1, 5, 5, "f4"))


@pytest.mark.parametrize("skip", [False, True])
def test_rasters_that_cannot_be_read_are_refused_or_named(folder: Path, skip: bool) -> None:
    """As the caller wishes."""
    good = [numbers(folder, "a.tif", 1, "u1"), numbers(folder, "b.tif", 1, "u1")]
    (folder / "broken.tif").write_bytes(b"II*\0 no TIFF")
    paths = [str(folder / "broken.tif"), *good]
    if skip:
        mosaic = mosaic_of(paths, skip_unreadable=True)
        assert mosaic.name == "the mosaic of a.tif and 1 more"
        assert [unread.name for unread in mosaic.unread] == ["broken.tif"]
        assert mosaic.unread[0].reason.startswith("broken.tif cannot be opened as a raster (")
    else:
        with pytest.raises(ImageryError, match=r"^broken\.tif cannot be opened as a raster \("):
            mosaic_of(paths)


def test_without_any_readable_raster_the_first_reason_is_told(folder: Path) -> None:
    paths = [str(folder / "a.tif"), str(folder / "b.tif")]
    with pytest.raises(ImageryError) as caught:
        mosaic_of(paths, skip_unreadable=True)
    assert str(caught.value).startswith(
        "None of the 2 rasters can be read. The first one: a.tif cannot be opened as a raster ("
    )
    with pytest.raises(ImageryError) as caught:
        mosaic_of([])
    assert str(caught.value) == "There is no raster to read. Choose one at least."


def test_progress_goes_from_nothing_to_all(folder: Path) -> None:
    seen: list[float] = []
    mosaic_of([numbers(folder, "a.tif", 1, "u1")] * 120, progress=seen.append)
    assert seen == [0, 50 / 120, 100 / 120, 1]


def test_the_survey_and_a_read_can_be_cancelled(folder: Path) -> None:
    paths = [numbers(folder, "a.tif", 1, "u1"), numbers(folder, "b.tif", 1, "u1")]
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        mosaic_of(paths, cancelled=lambda: next(asked))
    with pytest.raises(Cancelled):
        mosaic_of(paths).clone(lambda: True).read((0, 0, 9, 5), (1,))


def test_the_range_of_values_is_that_of_all(folder: Path) -> None:
    """Also of rasters that are resampled: what is stored, not what is mixed."""
    low, high = np.full((1, 5, 5), -3, "i2"), np.full((1, 5, 5), 90, "i2")
    low[0, 0, 0], high[0, 0, 0] = 4, 5
    paths = [
        write_raster(folder / "low.tif", low),
        write_raster(folder / "high.tif", high, origin=at(5.5, 0)),
        write_raster(folder / "told.tif", low, origin=at(20, 0), statistics=[(-2.0, 3.0)]),
    ]
    assert mosaic_of(paths[:2]).value_range(1) == (-3.0, 90.0, "all its pixels, over 2 rasters")
    assert mosaic_of(paths).value_range(1) == (
        -3.0,
        90.0,
        "all its pixels or stored statistics, over 3 rasters",
    )


@pytest.mark.parametrize("blocks", [[(16, 16), (16, 16)], [(16, 16), (48, 32)]])
def test_the_blocks_are_those_of_all_or_usual_ones(folder: Path, blocks: list[tuple]) -> None:
    paths = []
    for number, (width, height) in enumerate(blocks):
        options = ["TILED=YES", f"BLOCKXSIZE={width}", f"BLOCKYSIZE={height}"]
        path = folder / f"{number}.tif"
        paths.append(write_raster(path, noise(1, 50, 50), options=options))
    wanted = np.mean(blocks, axis=0).astype(int)
    assert mosaic_of(paths).block_size == tuple(wanted)


def test_one_raster_is_called_by_its_own_name(folder: Path) -> None:
    mosaic = mosaic_of([numbers(folder, "a.tif", 1, "u1")])
    assert (mosaic.name, mosaic.remarks, mosaic.referenced) == ("a.tif", (), True)


def test_a_crs_that_is_written_in_another_way_is_the_same(folder: Path) -> None:
    """Esri's well-known text has other names for the same things."""
    first = numbers(folder, "a.tif", 1, "u1")
    second = numbers(folder, "b.tif", 1, "u1")
    dataset = gdal.Open(second, gdal.GA_Update)
    text = dataset.GetProjection().replace("WGS 84 / UTM zone 33N", "WGS_1984_UTM_Zone_33N")
    dataset = None
    virtual = gdal.Translate(str(folder / "b.vrt"), second, format="VRT", outputSRS=text)
    assert virtual.GetProjection() != gdal.Open(first).GetProjection()
    virtual = None
    mosaic = mosaic_of([first, str(folder / "b.vrt")])
    assert mosaic.remarks[0].startswith("2 rasters in 1 CRS ")
    pixels, _ = mosaic.read((0, 0, 10, 5), (1,))
    np.testing.assert_array_equal(pixels[:, :, 5:], noise(1, 5, 5))


def test_how_images_are_seen_is_passed_on(folder: Path) -> None:
    """Model's wishes reach every part; raw and a cell size of its own do not."""
    paths = [numbers(folder, "a.tif", 1, "u1"), numbers(folder, "b.tif", 1, "u1")]
    seen: list[View] = []

    def note(image: Any, view: View, dem: Optional[str] = None) -> Any:
        seen.append(view)
        return open_part(image, view)

    open_mosaic(images_of(paths), View(cell_size=1.0, raw=True, colours=True, dem="d.tif"), note)
    common = View(colours=True, dem="d.tif")
    assert seen == [View(cell_size=1.0, colours=True, dem="d.tif"), common]

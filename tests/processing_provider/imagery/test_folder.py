# SPDX-License-Identifier: GPL-2.0-or-later
"""Which files of a folder are images, in which order, and what is said of the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.inference.job import Image
from deep_objects.processing_provider.imagery.folder import (
    image_suffixes,
    images_in,
    natural_key,
)
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from ..support.layers import memory_layer, saved
from ..support.rasters import noise, write_raster


def write(folder: Path, *names: str) -> None:
    """Files of these names; what lies in them does not matter."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


def names(folder: Path, subfolders: bool = False) -> tuple[list[str], int]:
    """The names of the images, and the number of other files."""
    listing = images_in(str(folder), subfolders)
    return [image.name for image in listing.images], listing.skipped


def refusal(folder: str, subfolders: bool = False) -> str:
    """What is said of a folder."""
    with pytest.raises(ParameterError) as error:
        images_in(folder, subfolders)
    return str(error.value)


def test_images_come_in_natural_order(folder: Path) -> None:
    """Numbers by their value, letters whatever their case."""
    write(folder, "tile10.tif", "tile2.tif", "Tile1.TIF", "b.jpg", "a.png", "tile02.tif")
    wanted = ["a.png", "b.jpg", "Tile1.TIF", "tile02.tif", "tile2.tif", "tile10.tif"]
    assert names(folder) == (wanted, 0)


def test_an_image_is_named_by_its_file_and_found_by_its_path(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Absolute, for GDAL."""
    write(folder, "a.tif")
    monkeypatch.chdir(folder)
    assert images_in(".", False).images == (Image("a.tif", str(folder / "a.tif"), "gdal"),)


def test_sub_folders_are_looked_into_only_when_asked_for(folder: Path) -> None:
    """After the folder's own images, in natural order."""
    write(folder, "z.tif", "day10/a.tif", "day2/b.tif", "day2/c/d.tif", "day2/note.txt")
    assert names(folder) == (["z.tif"], 0)
    wanted = ["z.tif", "day2/b.tif", "day2/c/d.tif", "day10/a.tif"]
    assert names(folder, subfolders=True) == (wanted, 1)


SIDECARS = (
    *("a.tif.aux.xml", "a.tif.ovr", "a.tif.msk", "a.tfw", "a.tifw", "a.prj", "a.rrd"),
    *("a.rpb", "a.imd", "a.tab", "a.jgw", "a.pgw", "a.wld", "a.aux", "._a.tif"),
    *(".hidden.tif", "Thumbs.db", "desktop.ini", "notes.md", "list.csv", "readme.txt"),
    *("report.pdf", "map.svg", "a.geojson", "meta.xml", "stac.json", "page.html"),
    *("bundle.zip", "store.sqlite", "store.db", "places.kml", "super.kmz", "a.shp"),
    *("a.dbf", "legend.qml", "a.py", "a.emd", "model.dlpk", "log.err", "data.dat"),
    *("data.bin", "a.hdr"),
)


def test_sidecars_and_other_files_are_skipped_and_counted(folder: Path) -> None:
    """Whatever driver claims their suffix."""
    write(folder, "a.tif", *SIDECARS)
    assert names(folder) == (["a.tif"], len(SIDECARS))


RASTERS = (
    *("tif", "tiff", "jpg", "jpeg", "png", "vrt", "img", "jp2", "webp", "gif", "bmp"),
    *("asc", "nc", "hdf", "h5", "bil", "dem", "hgt", "ntf", "grb2", "tga", "ico"),
)


@pytest.mark.parametrize("suffix", RASTERS)
def test_rasters_and_pictures_are_images(folder: Path, suffix: str) -> None:
    """What GDAL or Qt reads, in either case; whether they can be read is seen later."""
    write(folder, f"a.{suffix}", f"b.{suffix.upper()}")
    assert names(folder) == ([f"a.{suffix}", f"b.{suffix.upper()}"], 0)


@pytest.mark.parametrize("driver", ["GTiff", "HFA", "PNG", "JPEG", "JP2OpenJPEG", "ENVI", "BMP"])
def test_what_gdal_writes_is_one_image(folder: Path, driver: str) -> None:
    """With its sidecars skipped."""
    raster = gdal.Open(write_raster(folder / "source.tif", noise()))
    (folder / "images").mkdir()
    suffix = gdal.GetDriverByName(driver).GetMetadataItem("DMD_EXTENSIONS").split() or ["dat"]
    name = f"image.{suffix[0]}"
    gdal.GetDriverByName(driver).CreateCopy(str(folder / "images" / name), raster)
    found, skipped = names(folder / "images")
    assert found == [name]
    assert skipped == len(list((folder / "images").iterdir())) - 1


def test_the_data_of_an_envi_raster_is_known_by_its_header(folder: Path) -> None:
    """Under any suffix, or none; the header is its sidecar."""
    write(folder, "one.dat", "one.hdr", "two.bsq", "two.bsq.hdr", "three", "three.HDR", "four.dat")
    assert names(folder) == (["one.dat", "three", "two.bsq"], 4)


def test_a_database_is_an_image_if_it_holds_raster_tiles(folder: Path) -> None:
    """A GeoPackage of features is none."""
    source = write_raster(folder / "source.tif", noise(3, 300, 300))
    images = folder / "images"
    images.mkdir()
    gdal.Translate(str(images / "tiles.gpkg"), source, format="GPKG")
    gdal.Translate(str(images / "tiles.mbtiles"), source, format="MBTILES")
    saved(memory_layer(["POINT(1 2)"], "Point"), images / "features.gpkg")
    write(images, "broken.gpkg")
    assert names(images) == (["tiles.gpkg", "tiles.mbtiles"], 2)


def test_a_folder_that_is_a_dataset_is_skipped_and_counted(folder: Path) -> None:
    """Nothing inside it is an image by itself."""
    write(folder, "a.tif", "b.gdb/a00.tif", "c.zarr/0/0.tif", "D.SAFE/x/y.jp2", "e/f.gdb/a.tif")
    assert names(folder) == (["a.tif"], 3)
    assert names(folder, subfolders=True) == (["a.tif"], 4)


def test_links_are_not_followed_in_circles(folder: Path) -> None:
    """Each folder is listed once; a link to another folder is followed."""
    write(folder, "all/a.tif", "all/b/c.tif", "elsewhere/d.tif")
    (folder / "all" / "b" / "up").symlink_to(folder / "all")
    (folder / "all" / "link").symlink_to(folder / "elsewhere")
    (folder / "all" / "nowhere.tif").symlink_to(folder / "gone.tif")
    (folder / "all" / "self").symlink_to(folder / "all" / "self")
    os.mkfifo(folder / "all" / "pipe.tif")
    assert names(folder / "all", subfolders=True) == (["a.tif", "b/c.tif", "link/d.tif"], 3)


def test_hostile_names_are_names(folder: Path) -> None:
    """What cannot be written as text is skipped."""
    odd = [
        "a b.tif",
        "a;b.tif",
        "ä.tif",
        "'.tif",
        "x|layername=y.tif",
        "²3.tif",
        "9" * 200 + ".tif",
    ]
    write(folder, *odd)
    with open(os.fsencode(folder) + b"/\xff.tif", "wb"):
        pass
    found, skipped = names(folder)
    assert sorted(found) == sorted(odd) and skipped == 1


def test_a_missing_folder_is_told() -> None:
    """As it was given."""
    assert refusal("/no/such/folder") == (
        "INPUT_FOLDER: /no/such/folder does not exist. Choose a folder of images."
    )


def test_a_file_is_no_folder(folder: Path) -> None:
    """As it was given."""
    write(folder, "a.tif")
    assert refusal(str(folder / "a.tif")) == (
        f"INPUT_FOLDER: {folder / 'a.tif'} is no folder. Choose a folder of images."
    )


def test_a_folder_without_images_is_told(folder: Path) -> None:
    """With what else is there, and where else to look."""
    assert refusal(str(folder), subfolders=True) == (
        f"INPUT_FOLDER: {folder} is empty. Choose a folder of images."
    )
    write(folder, "a.txt", "b.csv", "below/c.tif")
    assert refusal(str(folder)) == (
        f"INPUT_FOLDER: {folder} holds no image among its 2 files. Choose a folder of images, or "
        "switch on SUBFOLDERS to look in the folders below it too."
    )


NAMES = st.text("aAbB019_é²٣", min_size=1, max_size=8)


@given(st.lists(NAMES, unique=True), st.randoms())
def test_the_order_depends_on_the_names_alone(given_names: list[str], random: object) -> None:
    """Not on the order in which the system lists them."""
    shuffled = list(given_names)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert sorted(shuffled, key=natural_key) == sorted(given_names, key=natural_key)


@given(st.text("aB_", max_size=4), st.lists(st.integers(0, 10**30), min_size=2, max_size=6))
def test_numbers_in_names_sort_by_their_value(stem: str, numbers: list[int]) -> None:
    """However many digits they have."""
    listed = sorted((f"{stem}{number}.tif" for number in numbers), key=natural_key)
    assert listed == [f"{stem}{number}.tif" for number in sorted(numbers)]


def test_the_suffixes_are_those_of_gdal_and_qt() -> None:
    """But documents, text and databases."""
    assert {"tif", "vrt", "jp2", "ico", "pbm", "jfif"} <= image_suffixes()
    assert (
        not {"pdf", "csv", "md", "txt", "xml", "json", "svg", "gpkg", "sqlite"} & image_suffixes()
    )

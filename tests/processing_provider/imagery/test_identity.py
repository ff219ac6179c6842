# SPDX-License-Identifier: GPL-2.0-or-later
"""An image is known again as long as nothing that its pixels depend on was changed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.identity import (
    file_identity,
    file_state,
    layer_identity,
)
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRasterRange

from ..support.rasters import mark_invalid, noise, write_raster


@pytest.fixture
def raster(folder: Path) -> str:
    return write_raster(folder / "image.tif", noise())


def changed(path: str, change: Callable[[], object]) -> bool:
    """Whether ``change`` makes another image of the one at ``path``."""
    before = file_identity(path)
    assert file_identity(path) == before
    change()
    return file_identity(path) != before


def with_statistics(path: str, **other: str) -> None:
    """What GDAL writes into .aux.xml when QGIS shows a raster, and ``other`` metadata."""
    dataset = gdal.Open(path)
    for number in (1, 2, 3):
        band = dataset.GetRasterBand(number)
        band.ComputeStatistics(False)
        band.GetDefaultHistogram()
        for key, value in other.items():
            band.SetMetadataItem(key, value)
    del band, dataset
    assert os.path.exists(f"{path}.aux.xml")


def test_a_file_that_was_written_again_is_another(raster: str) -> None:
    assert changed(raster, lambda: write_raster(Path(raster), noise(seed=2)))


def test_the_same_content_at_another_time_is_another_image(raster: str) -> None:
    """Its pixels are not read."""
    assert changed(raster, lambda: os.utime(raster, (1, 1)))


def test_statistics_that_qgis_wrote_change_nothing(raster: str) -> None:
    assert not changed(raster, lambda: with_statistics(raster))
    assert not changed(raster, lambda: os.unlink(f"{raster}.aux.xml"))


def test_whatever_else_is_told_beside_the_file_makes_another(raster: str) -> None:
    with_statistics(raster)
    assert changed(raster, lambda: with_statistics(raster, note="x"))


def test_a_mask_beside_the_file_makes_another(raster: str) -> None:
    assert changed(raster, lambda: mark_invalid(raster, np.ones((60, 70), bool), internal=False))


@pytest.mark.parametrize("name", ["image.tfw", "image.TFW", "image.tif.ovr", "image_rpc.txt"])
def test_files_that_gdal_reads_too_make_another(raster: str, folder: Path, name: str) -> None:
    assert changed(raster, lambda: (folder / name).write_text("1\n0\n0\n-1\n0\n0\n"))


def test_other_files_beside_it_change_nothing(raster: str, folder: Path) -> None:
    """As the output of a run that was named after the image."""
    assert not changed(raster, lambda: (folder / "image.gpkg").write_bytes(b"half a layer"))


def test_a_raster_within_a_virtual_one_counts(raster: str, folder: Path) -> None:
    """Also one that lies in a virtual raster within it."""
    inner, outer = str(folder / "inner.vrt"), str(folder / "outer.vrt")
    gdal.BuildVRT(inner, [raster]).FlushCache()
    gdal.BuildVRT(outer, [inner]).FlushCache()
    assert changed(outer, lambda: os.utime(raster, (1, 1)))


def test_the_data_of_a_raster_of_two_files_counts(folder: Path) -> None:
    path = str(folder / "image.raw")
    gdal.GetDriverByName("ENVI").CreateCopy(
        path, gdal.Open(write_raster(folder / "i.tif", noise()))
    )
    assert changed(path, lambda: os.utime(folder / "image.hdr", (1, 1)))


def test_a_raster_in_an_archive_counts_by_the_archive(raster: str, folder: Path) -> None:
    shutil.make_archive(str(folder / "images"), "zip", folder, "image.tif")
    path = f"/vsizip/{folder / 'images.zip'}/image.tif"
    before = file_identity(path)
    write_raster(Path(raster), noise(height=61))
    shutil.make_archive(str(folder / "other"), "zip", folder, "image.tif")
    assert str(os.path.getsize(raster)) in file_identity(path.replace("images.zip", "other.zip"))
    assert before == file_identity(path)


def test_a_file_that_is_not_there_is_known_by_its_name(folder: Path) -> None:
    assert file_state(str(folder / "none.jpg")) == ""
    assert file_identity(str(folder / "a.jpg")) != file_identity(str(folder / "b.jpg"))


def test_a_folder_is_known_by_its_files_but_their_locks(folder: Path) -> None:
    """As a file geodatabase."""
    (folder / "a.gdbtable").write_text("a")
    before = file_state(str(folder))
    (folder / "x.sr.lock").write_text("")
    assert file_state(str(folder)) == before
    (folder / "a.gdbtable").write_text("ab")
    assert file_state(str(folder)) != before


def test_what_the_user_says_of_a_layer_counts(folder: Path) -> None:
    """NoData of the layer's properties, and its CRS."""
    raster = write_raster(folder / "image.tif", noise(), nodata=0)
    layer = QgsRasterLayer(raster, "image")
    found = [layer_identity(layer), layer_identity(QgsRasterLayer(raster, "other name"))]
    assert found[0] == found[1]
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 4)])
    found.append(layer_identity(layer))
    layer.dataProvider().setUseSourceNoDataValue(2, False)
    found.append(layer_identity(layer))
    layer.setCrs(type(layer.crs())("EPSG:25833"))
    found.append(layer_identity(layer))
    assert len(set(found)) == 4


XYZ = "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png"


@pytest.mark.parametrize(
    ("source", "provider"),
    [
        (f"{XYZ}?token%3Dsesame%26style%3Ddark&zmin=0&zmax=3&username=joe&password=sesame", "wms"),
        (f"{XYZ}?style%3Ddark%26api_key%3Dsesame&zmin=0&zmax=3&authcfg=sesame1", "wms"),
        (
            f"{XYZ.replace('//', '//joe:sesame@')}?style%3Ddark&zmin=0&zmax=3"
            "&http-header:Authorization=sesame",
            "wms",
        ),
    ],
)
def test_a_service_is_known_by_its_address_without_what_opens_it(
    source: str, provider: str
) -> None:
    plain = QgsRasterLayer(f"{XYZ}?style%3Ddark&zmin=0&zmax=3", "tiles", "wms")
    light = QgsRasterLayer(f"{XYZ}?style%3Dlight&zmin=0&zmax=3", "tiles", "wms")
    found = layer_identity(QgsRasterLayer(source, "tiles", provider))
    assert "sesame" not in found and "joe" not in found
    assert found == layer_identity(plain) != layer_identity(light)


@pytest.mark.parametrize("name", ["design", "key", "author", "usertype", "layer"])
def test_what_may_choose_other_imagery_counts(name: str) -> None:
    """Though it sounds like a secret."""
    sources = [f"{XYZ}?{name}%3D{value}&zmin=0&zmax=3" for value in ("one", "two")]
    one, two = (layer_identity(QgsRasterLayer(source, "tiles", "wms")) for source in sources)
    assert one != two
    files = [f"/vsicurl/http://127.0.0.1:9/image.tif?{name}={value}" for value in ("one", "two")]
    assert file_identity(files[0]) != file_identity(files[1])


@pytest.mark.parametrize(
    "address",
    [
        # pragma: allowlist nextline secret (made up)
        "/vsicurl/http://joe:sesame@127.0.0.1:9/image.tif?token=sesame&x=1",
        # pragma: allowlist nextline secret (made up)
        "PG:host=127.0.0.1 port=9 dbname='gis' user='joe' password='sesame' table=images",
    ],
)
def test_addresses_that_gdal_opens_are_told_without_what_opens_them(address: str) -> None:
    found = file_identity(address)
    assert "sesame" not in found and "joe" not in found
    assert "127.0.0.1" in found

# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of mosaics and rasters in a file geodatabase, a real one without any."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.processing_provider.imagery.mosaic.geodatabase import refusal_for_geodatabase
from osgeo import gdal, ogr

from ...support.rasters import noise, write_raster

COPY = "In ArcGIS save a raster as GeoTIFF with “Copy Raster”."
EXPORT = (
    "Export the paths of a mosaic dataset with “Export Mosaic Dataset Paths” and choose those "
    "images, or export its footprints with a field of paths and choose that layer."
)
WHOLE = f"City.gdb is a file geodatabase, not a raster. {COPY} {EXPORT}"
MOSAIC = f"ortho in City.gdb is an Esri mosaic dataset, which GDAL cannot read. {EXPORT}"
OTHER = (
    f"dem in the file geodatabase City.gdb cannot be read as a raster by this GDAL "
    f"({gdal.__version__}). {COPY} {EXPORT}"
)


@pytest.fixture(scope="module")
def geodatabase(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file geodatabase with footprints and the catalogue of a mosaic dataset."""
    path = tmp_path_factory.mktemp("esri") / "City.gdb"
    driver = ogr.GetDriverByName("OpenFileGDB")
    if driver is None or not driver.TestCapability(ogr.ODrCCreateDataSource):
        pytest.fail("this GDAL writes no file geodatabases: 3.6 or later is needed")
    dataset = driver.CreateDataSource(str(path))
    for name in ("AMD_ortho_CAT", "footprints"):
        dataset.CreateLayer(name, geom_type=ogr.wkbPolygon)
    dataset = None
    return path


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("", WHOLE),
        ("/", WHOLE),
        ("/ortho", MOSAIC),
        ("/ORTHO", MOSAIC.replace("ortho", "ORTHO")),
        ("|layername=ortho", MOSAIC),
        ("/dem", OTHER),
        ("|layername=dem", OTHER),
        ("|layername=footprints", None),
        ("/footprints", None),
    ],
)
def test_rasters_in_a_geodatabase_get_a_way_out(
    geodatabase: Path, inside: str, message: str
) -> None:
    """Layers of features are no rasters, and are left to who reads features."""
    assert refusal_for_geodatabase(f"{geodatabase}{inside}") == message


def test_other_paths_get_none(folder: Path) -> None:
    """Also a raster in a folder of such a name, and a geodatabase that is not there."""
    place = folder / "x.gdb"
    place.mkdir()
    raster = write_raster(place / "a.tif", noise(1, 5, 5))
    for path in (raster, str(folder / "gone.gdb" / "a"), str(folder / "a.gdbx"), "/a.tif", ""):
        assert refusal_for_geodatabase(path) is None

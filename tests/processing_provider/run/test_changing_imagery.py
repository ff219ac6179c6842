# SPDX-License-Identifier: GPL-2.0-or-later
"""Imagery that goes away or changes during a run ends it, or is told of; no thousands of rows fail.

What was there before the run, and what only one object suffers from, is another matter.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from ..support.layers import memory_layer, on_ground, scattered_points
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM, Log, classify
from .test_outputs import AtStage

pytestmark = pytest.mark.usefixtures("shared_processes")

CLASSIFYING = "Classifying"
SIDE = 600


@pytest.fixture
def image(folder: Path) -> Path:
    """An image of which a block is read at a time."""
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    return Path(write_raster(folder / "image.tif", noise(3, SIDE, SIDE), options=options))


@pytest.fixture
def given(folder: Path, image: Path) -> dict[str, Any]:
    """A run of a second, with an earlier output."""
    (folder / "out.gpkg").write_bytes(b"earlier")
    return {
        "INPUT": str(image),
        "MODEL": linear_model(folder, Weights(3, (3, 8, 8))),
        "FEATURES": memory_layer(on_ground(scattered_points(300, SIDE, SIDE)), "Point"),
        "OUTPUT": str(folder / "out.gpkg"),
        "PROCESSOR": "CPU",
    }


def failure(given: dict[str, Any], log: Log) -> str:
    """The sentence with which a run ends; the earlier output is as it was."""
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, given, feedback=log)
    output = Path(given["OUTPUT"])
    assert output.read_bytes() == b"earlier"
    assert not list(output.parent.glob(".deep_objects_*"))
    return str(error.value)


def gone(path: Path) -> str:
    return (
        f"{path} was there when the run began, and is not any more. Connect its drive or put the "
        "file back, and run again."
    )


def test_an_image_that_is_cut_short_ends_the_run(given: dict[str, Any], image: Path) -> None:
    """Somebody copies another file over it."""
    log = AtStage(CLASSIFYING, lambda: os.truncate(image, 20_000))
    assert failure(given, log) == (
        f"{image} changed while it was read, and cannot be read on. Run again when nobody writes "
        "to it."
    )


def test_an_image_whose_drive_went_away_ends_the_run(given: dict[str, Any], image: Path) -> None:
    """What is still open cannot be read any more, and has no name."""

    def pull_out() -> None:
        os.truncate(image, 20_000)
        image.unlink()

    assert failure(given, AtStage(CLASSIFYING, pull_out)) == gone(image)


@pytest.mark.parametrize("mode", ["PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"])
def test_one_of_several_images_that_goes_away_ends_the_run(
    given: dict[str, Any], folder: Path, mode: str
) -> None:
    """Though the others could still be read."""
    paths = [
        Path(write_raster(folder / f"{n}.tif", noise(3, SIDE, 64), origin=(500000 + 64 * n, 5e6)))
        for n in range(4)
    ]
    given["INPUT"], given["PROCESSING_MODE"] = list(map(str, paths)), mode
    assert failure(given, AtStage(CLASSIFYING, paths[2].unlink)) == gone(paths[2])


def test_a_virtual_raster_whose_file_goes_away_ends_the_run(
    given: dict[str, Any], folder: Path, image: Path
) -> None:
    """The sentence names the file that is missing."""
    gdal.BuildVRT(str(folder / "all.vrt"), [str(image)]).FlushCache()
    given["INPUT"] = str(folder / "all.vrt")
    assert failure(given, AtStage(CLASSIFYING, image.unlink)) == gone(image)


def test_a_folder_of_images_that_goes_away_ends_the_run(
    given: dict[str, Any], folder: Path
) -> None:
    """The images are opened one after the other."""
    (folder / "images").mkdir()
    for number in range(3):
        write_raster(folder / "images" / f"{number}.tif", noise())
    del given["INPUT"], given["FEATURES"]
    given["INPUT_FOLDER"] = str(folder / "images")
    log = AtStage(CLASSIFYING, lambda: os.rename(folder / "images", folder / "elsewhere"))
    assert failure(given, log) == gone(folder / "images" / "0.tif")


def test_an_image_that_changed_and_could_be_read_is_told(
    given: dict[str, Any], image: Path, folder: Path
) -> None:
    """The rows are there; whether they are right is for the user to say."""
    del given["OUTPUT"]
    log = AtStage(CLASSIFYING, lambda: os.utime(image, (1, 1)))
    processing.run(ALGORITHM, {**given, "OUTPUT": str(folder / "rows.gpkg")}, feedback=log)
    assert log.warnings == [
        f"{image} changed during the run: some rows may be about its old pixels, others about new "
        "ones. Run again if its pixels changed."
    ]


def test_a_damaged_block_still_costs_only_the_objects_on_it(
    given: dict[str, Any], folder: Path
) -> None:
    """The file is as it was when the run began."""
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=DEFLATE"]
    path = Path(write_raster(folder / "damaged.tif", noise(3, SIDE, SIDE), options=options))
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 400] = bytes(400)
    path.write_bytes(content)
    result = classify(**{**given, "INPUT": str(path)})
    assert set(result.statuses) == {"ok", "partial", "read_error"}
    assert result.statuses.count("read_error") < 30
    assert result.log.warnings == []

# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips as files: what goes in comes out, whatever the type of its numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.chips.window import Grid
from deep_objects.inference.errors import OutputError
from deep_objects.processing_provider.output.training.picture_file import (
    chosen_format,
    encoded,
    world_file,
)
from osgeo import gdal, osr

from ...support.rasters import noise

TYPES = ("u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8")


def read(content: bytes, path: Path) -> np.ndarray:
    """The pixels (bands, height, width) of a file with this ``content``."""
    path.write_bytes(content)
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray().reshape(dataset.RasterCount, dataset.RasterYSize, -1)


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("bands", [1, 3, 5])
def test_a_tiff_holds_any_numbers(tmp_path: Path, dtype: str, bands: int) -> None:
    pixels = noise(bands, 9, 7, np.dtype(dtype))
    found = read(encoded(pixels, "TIFF"), tmp_path / "chip.tif")
    np.testing.assert_array_equal(found.view(pixels.dtype), pixels)


@pytest.mark.parametrize("dtype, bands", [("u1", 1), ("u1", 3), ("u2", 1), ("u2", 3)])
def test_a_png_holds_pictures(tmp_path: Path, dtype: str, bands: int) -> None:
    pixels = noise(bands, 9, 7, np.dtype(dtype))
    found = read(encoded(pixels, "PNG"), tmp_path / "chip.png")
    np.testing.assert_array_equal(found, pixels)


def test_bands_that_are_no_colours_are_not_taken_for_alpha(tmp_path: Path) -> None:
    (tmp_path / "chip.tif").write_bytes(encoded(noise(4, 8, 8), "TIFF"))
    dataset = gdal.Open(str(tmp_path / "chip.tif"))
    meanings = [dataset.GetRasterBand(n).GetColorInterpretation() for n in range(1, 5)]
    assert gdal.GCI_AlphaBand not in meanings


@pytest.mark.parametrize(
    "asked, dtype, bands", [("PNG", np.int16, 3), ("PNG", np.uint8, 2), ("JPEG", np.uint16, 3)]
)
def test_a_picture_that_cannot_hold_the_pixels_is_refused(
    asked: str, dtype: Any, bands: int
) -> None:
    with pytest.raises(OutputError, match=f"^FORMAT is {asked}, which holds 1 or 3 bands"):
        chosen_format(asked, np.dtype(dtype), bands, "image")


@pytest.mark.parametrize(
    "asked, dtype", [("PNG", "i2"), ("PNG", "f4"), ("JPEG", "u2"), ("JPEG", "i1")]
)
def test_no_number_is_clamped_into_a_picture(asked: str, dtype: str) -> None:
    """As GDAL would do by itself."""
    pixels = noise(3, 8, 8, np.dtype(dtype))
    with pytest.raises(OutputError) as refused:
        encoded(pixels, asked)
    assert str(refused.value) == (
        f"OUTPUT: GDAL cannot write a chip as {asked} ({pixels.dtype}). Choose another FORMAT."
    )


def test_a_world_file_places_the_middle_of_the_first_pixel() -> None:
    """A rotated one too; six lines, in the order that all programs know."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    grid = Grid((500000.0, 2.0, 0.5, 5000000.0, 0.25, -2.0), 8, 8, system.ExportToWkt())
    assert world_file("TIFF", grid) is None
    found = world_file("JPEG", grid)
    assert found is not None
    assert found[0] == "jgw"
    assert [float(line) for line in found[1].split()] == [2, 0.25, 0.5, -2, 500001.25, 4999999.125]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Very large images, made smaller."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deep_objects.processing_provider.imagery import reduced as module
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.reduced import reduced

from ..support.rasters import noise, write_raster


@pytest.mark.parametrize("bands, step", [(1, 1), (2, 2), (4, 2), (5, 3), (10, 4)])
def test_what_counts_are_the_bytes_of_the_bands_that_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, bands: int, step: int
) -> None:
    """Also of few pixels; a square of them becomes their mean, and the ground stays the same."""
    monkeypatch.setattr(module, "MOST_BYTES", 40 * 50 * 2)
    pixels = noise(1, 40, 50, np.uint16)
    source = GdalFile(write_raster(folder / "image.tif", pixels), "image")

    smaller = reduced(source, bands)

    seen, valid = smaller.read((0, 0, smaller.grid.width, smaller.grid.height), (1,))
    assert smaller.grid.bounds == pytest.approx(source.grid.bounds)
    assert valid is None
    assert seen.shape == (1, -(-40 // step), -(-50 // step))
    for row, column in ((0, 0), (seen.shape[1] - 1, seen.shape[2] - 1)):
        square = pixels[0, row * step : (row + 1) * step, column * step : (column + 1) * step]
        assert seen[0, row, column] == np.floor(square.mean() + 0.5)

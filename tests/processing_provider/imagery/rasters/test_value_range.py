# SPDX-License-Identifier: GPL-2.0-or-later
"""The range of a band's values, for the DataRange of models."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.source import View

from ...support.rasters import write_raster


@pytest.mark.parametrize(
    ("dtype", "scale", "statistics", "wanted"),
    [
        ("i2", (0.5, 3.0), [], (-47.0, 103.0, "all its pixels")),
        ("i2", (0.5, 3.0), [(-60.0, 80.0)], (-27.0, 43.0, "stored statistics")),
        ("i2", (-0.5, 3.0), [], (-97.0, 53.0, "all its pixels")),
        ("u1", (0.5, 3.0), [], (3.0, 130.5, "the range of 8 bit")),
        ("u1", (-0.5, 0.0), [], (-127.5, 0.0, "the range of 8 bit")),
    ],
)
def test_scaled_values_have_a_scaled_range(
    tmp_path: Path, dtype: str, scale: tuple[float, float], statistics: list, wanted: tuple
) -> None:
    """The lower end stays the lower one where a negative scale turns them round."""
    pixels = np.zeros((1, 30, 40), dtype)
    pixels[0, 3, :2] = (-100 if dtype == "i2" else 0), 200
    path = write_raster(tmp_path / "a.tif", pixels, scale=scale, statistics=statistics)
    stored = GdalFile(path, "a").value_range(1)
    assert GdalFile(path, "a", View(scaled=True)).value_range(1) == wanted
    assert GdalFile(path, "a", View(scaled=True, cell_size=3.0)).value_range(1) == wanted
    assert stored[1] == {"all its pixels": 200, "stored statistics": 80}.get(wanted[2], 255)

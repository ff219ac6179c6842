# SPDX-License-Identifier: GPL-2.0-or-later
"""The physical limit: every block of the raster read once by the same provider, and no chips."""

from __future__ import annotations

import os

import headless
import numpy as np
from qgis.core import QgsRasterLayer, QgsRectangle
from side import clocked, given, say

SQUARE = 2048


def squares(windows: np.ndarray, width: int, height: int) -> list[tuple[int, int, int, int]]:
    """The squares of the raster that any of ``windows`` (n, 4) touches, in pixels."""
    touched: set[tuple[int, int]] = set()
    for x in (windows[:, 0], windows[:, 0] + windows[:, 2] - 1):
        for y in (windows[:, 1], windows[:, 1] + windows[:, 3] - 1):
            touched.update(zip((y // SQUARE).tolist(), (x // SQUARE).tolist()))
    placed = [(column * SQUARE, row * SQUARE) for row, column in sorted(touched)]
    return [(x, y, min(SQUARE, width - x), min(SQUARE, height - y)) for x, y in placed]


def main() -> None:
    """Read all bands of every square that objects touch."""
    wanted, spent = given(), {}
    application = headless.start()
    layer = QgsRasterLayer(wanted["raster"], "raster", "gdal")
    provider = layer.dataProvider().clone()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(provider.ResamplingMethod.Bilinear)
    provider.setZoomedOutResamplingMethod(provider.ResamplingMethod.Bilinear)
    extent, columns = provider.extent(), provider.xSize()
    cell = extent.width() / columns
    listed = squares(np.load(wanted["windows"]), columns, provider.ySize())
    pixels = 0
    with clocked(spent):
        for column, row, width, height in listed:
            left, top = extent.xMinimum() + column * cell, extent.yMaximum() - row * cell
            area = QgsRectangle(left, top - height * cell, left + width * cell, top)
            for band in (1, 2, 3):
                block = provider.block(band, area, width, height)
                pixels += block.width() * block.height() * block.isValid()
    say(bytes=pixels, read_cpu=spent["cpu"], read_wall=spent["wall"])
    del provider
    application.exitQgis()
    os._exit(0)


if __name__ == "__main__":
    main()

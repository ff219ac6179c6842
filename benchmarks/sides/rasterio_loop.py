# SPDX-License-Identifier: GPL-2.0-or-later
"""A rival: a loop over the objects with rasterio, a window read for each, as other plugins do.

``order`` is ``layer``, as the objects come; ``sorted``, by rows of the file's tiles; or
``windowed``: objects sorted into squares, each square read at once and chips cut from it.
"""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.windows import Window
from side import clocked, given, say

SQUARE = 2048


def singly(dataset: rasterio.DatasetReader, windows: np.ndarray) -> int:
    """Read each window for itself."""
    total = 0
    for column, row, width, height in windows.tolist():
        total += dataset.read(window=Window(column, row, width, height)).shape[1]
    return total


def sorted_by_tiles(dataset: rasterio.DatasetReader, windows: np.ndarray) -> int:
    """Read each window for itself, in the order of the file's tiles."""
    height, width = dataset.block_shapes[0]
    order = np.lexsort((windows[:, 0] // width, windows[:, 1] // height))
    return singly(dataset, windows[order])


def windowed(dataset: rasterio.DatasetReader, windows: np.ndarray) -> int:
    """Read each square that holds objects once, with what reaches beyond it."""
    squares = windows[:, :2] // SQUARE
    total = 0
    for square in np.unique(squares, axis=0):
        members = windows[(squares == square).all(axis=1)]
        left, top = members[:, :2].min(axis=0).tolist()
        right, bottom = (members[:, :2] + members[:, 2:]).max(axis=0).tolist()
        pixels = dataset.read(window=Window(left, top, right - left, bottom - top))
        for column, row, width, height in members.tolist():
            x, y = column - left, row - top
            total += pixels[:, y : y + height, x : x + width].copy().shape[1]
    return total


WAYS = {"layer": singly, "sorted": sorted_by_tiles, "windowed": windowed}


def main() -> None:
    """Read the first ``count`` objects."""
    wanted, spent = given(), {}
    windows = np.load(wanted["windows"])[: wanted["count"]]
    with rasterio.open(wanted["raster"]) as dataset, clocked(spent):
        rows = WAYS[wanted["order"]](dataset, windows)
    say(objects=len(windows), rows=rows, loop_cpu=spent["cpu"], loop_wall=spent["wall"])


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the imagery: a tiled RGB GeoTIFF with five octaves of noise, hard-edged boxes and grain.

Such pixels compress about as an orthophoto's do: neither a flat picture nor noise alone would tell
what decoding costs. The two compressions hold the same scene.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
from osgeo import gdal, osr
from side import given, say

ORIGIN = (500000.0, 5000000.0)
CELL = 0.25
TILE = 256
SEED = 13
OPTIONS = {
    "JPEG": ["COMPRESS=JPEG", "JPEG_QUALITY=85", "PHOTOMETRIC=YCBCR"],
    "deflate": ["COMPRESS=DEFLATE", "PREDICTOR=2"],
}
#: Cells of the octaves of noise, in pixels, and how far each moves the brightness.
OCTAVES = ((512, 60.0), (128, 40.0), (32, 28.0), (8, 22.0), (2, 30.0))
GRAIN = 6
BOXES_PER_TILE = 1.5


def strips(side: int) -> Iterator[tuple[int, np.ndarray]]:
    """The picture in strips of tiles: their first row, and pixels (3, TILE, side) of 8 bit."""
    random = np.random.default_rng(SEED)
    grids = [random.random((side // cell + 2, side // cell + 2), np.float32) for cell, _ in OCTAVES]
    boxes = _boxes(random, side)
    for top in range(0, side, TILE):
        level = np.full((TILE, side), 60.0, np.float32)
        for grid, (cell, height) in zip(grids, OCTAVES):
            level += height * _between(grid, cell, top, side)
        picture = np.stack([level, level * 0.92 + 12, level * 0.8 + 8])
        for left, upper, width, height, *colour in boxes:
            rows = slice(max(upper - top, 0), max(upper + height - top, 0))
            picture[:, rows, left : left + width] += np.array(colour, np.float32)[:, None, None]
        picture += random.integers(-GRAIN, GRAIN + 1, picture.shape, np.int8)
        yield top, np.clip(picture, 0, 255).astype(np.uint8)


def _between(grid: np.ndarray, cell: int, top: int, side: int) -> np.ndarray:
    """Values (TILE, side) of ``grid``, straight between its points; from 0 to 1."""
    down = (top + np.arange(TILE, dtype=np.float32)) / cell
    first = down.astype(int)
    weight = (down - first)[:, None]
    lines = grid[first] * (1 - weight) + grid[first + 1] * weight
    across = np.arange(side, dtype=np.float32) / cell
    first = across.astype(int)
    weight = across - first
    return lines[:, first] * (1 - weight) + lines[:, first + 1] * weight


def _boxes(random: np.random.Generator, side: int) -> list[list[int]]:
    """Left, top, width, height and the change of each band of hard-edged boxes."""
    count = int(BOXES_PER_TILE * (side / TILE) ** 2)
    places = random.integers(0, side, (count, 2))
    sizes = random.integers(12, 90, (count, 2))
    changes = random.integers(-70, 90, (count, 3))
    return np.concatenate([places, sizes, changes], axis=1).tolist()


def create(path: str, side: int, compression: str) -> gdal.Dataset:
    """An empty file of ``side`` x ``side`` pixels."""
    options = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "INTERLEAVE=PIXEL"]
    options += [*OPTIONS[compression], "BIGTIFF=NO", "NUM_THREADS=ALL_CPUS"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, side, side, 3, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((ORIGIN[0], CELL, 0, ORIGIN[1], 0, -CELL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    return dataset


def main() -> None:
    """Write the picture in every compression that is asked for."""
    gdal.UseExceptions()
    wanted = given()
    partial = {compression: f"{path}.partial" for compression, path in wanted["paths"].items()}
    files = {name: create(path, wanted["side"], name) for name, path in partial.items()}
    for top, pixels in strips(wanted["side"]):
        for dataset in files.values():
            dataset.WriteArray(pixels, 0, top)
    files.clear()
    for compression, path in wanted["paths"].items():
        os.replace(partial[compression], path)
    say(bytes={name: os.path.getsize(path) for name, path in wanted["paths"].items()})


if __name__ == "__main__":
    main()

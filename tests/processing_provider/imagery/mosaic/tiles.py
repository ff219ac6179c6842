# SPDX-License-Identifier: GPL-2.0-or-later
"""Mosaics for tests: from paths, and as GDAL alone says that they must be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from deep_objects.inference.job import Image
from deep_objects.processing_provider.imagery.mosaic.mosaic import Mosaic, open_mosaic
from deep_objects.processing_provider.imagery.rasters.gdal_file import GdalFile
from deep_objects.processing_provider.imagery.source import Source, View
from osgeo import gdal

from ...support.expected import read_window
from ...support.rasters import ORIGIN


def open_part(image: Image, view: View) -> Source:
    """One raster, through GDAL."""
    return GdalFile(image.uri, image.name, view)


def images_of(paths: Sequence[str]) -> tuple[Image, ...]:
    """Images named after their files."""
    return tuple(Image(Path(path).name, path, "gdal") for path in paths)


def mosaic_of(paths: Sequence[str], view: View = View(), **options: Any) -> Mosaic:  # noqa: B008
    """The rasters at ``paths`` as one picture."""
    return open_mosaic(images_of(paths), view, open_part, **options)


def at(column: float, row: float) -> tuple[float, float]:
    """The origin of a raster that begins at this pixel of a picture of cells of 1."""
    return ORIGIN[0] + column, ORIGIN[1] - row


def joined(
    paths: Sequence[str], origin: tuple[float, float], window: tuple, bands: Sequence[int]
) -> tuple[np.ndarray, np.ndarray]:
    """``window`` of a picture of aligned rasters with cells of 1, pixel by pixel by the rule.

    ``origin`` is the picture's corner on the ground. Pixels are 0 where invalid.
    """
    shape = (len(bands), window[3], window[2])
    pixels, valid = np.zeros(shape), np.zeros(shape, bool)
    for path in paths:
        dataset = gdal.Open(path)
        transform = dataset.GetGeoTransform()
        left, top = round(transform[0] - origin[0]), round(origin[1] - transform[3])
        own = (window[0] - left, window[1] - top, window[2], window[3])
        read, known = read_window(dataset, own, bands)
        taken = known.any(axis=0) & ~valid.any(axis=0)
        pixels[:, taken], valid[:, taken] = read[:, taken], known[:, taken]
    return np.where(valid, pixels, 0), valid


def read(source: Source, window: tuple, bands: tuple) -> tuple[np.ndarray, np.ndarray]:
    """Pixels, 0 where invalid, and their validity in full shape."""
    pixels, valid = source.read(window, bands)
    assert valid is None or valid.shape in (pixels.shape, (1, *pixels.shape[1:]))
    full = np.ones(pixels.shape, bool) if valid is None else valid & np.ones(pixels.shape, bool)
    return np.where(full, pixels, 0), full


def assert_is_joined(source: Source, paths: Sequence[str], window: tuple, bands: tuple) -> None:
    """``source`` gives what the rule says of ``paths``."""
    origin = source.grid.transform[0], source.grid.transform[3]
    pixels, valid = read(source, window, bands)
    wanted, wanted_valid = joined(paths, origin, window, bands)
    np.testing.assert_array_equal(valid, wanted_valid)
    np.testing.assert_array_equal(pixels, wanted)

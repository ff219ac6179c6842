# SPDX-License-Identifier: GPL-2.0-or-later
"""From the ground to raw pixels and back, where control points or a sensor model place an image.

Polynomials are good within the image and near it; far away they run wild, and a place on the other
side of the Earth may seem to lie inside. So a plane is fitted to the image: where the polynomials
stray from it by much more than they do within the image, or have no answer, the plane answers, by
which such a place lies outside, on its own side.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ....inference.chips.window import Coordinates
from ....inference.errors import ImageryError
from ...texts import tr, translated
from .dataset import gdal_errors, gdal_reason
from .placing import Placing

_Points = npt.NDArray[np.float64]

#: Points along each side of the image to which the plane is fitted.
_SAMPLES = 7

#: How far the polynomials may stray from the plane: in deviations within the image, and in sizes.
_DEVIATIONS = 4.0
_SHARE = 0.1

#: GDAL finds the ground below a pixel by trial until it is so near, in pixels.
_PRECISION = "RPC_PIXEL_ERROR_THRESHOLD=0.001"


class GroundWarp:
    """A ``Warp`` by GDAL's transformers; heights are metres, NaN where there is none.

    ``transform`` is a straight grid that comes close, in GDAL's order.
    """

    transform: tuple[float, float, float, float, float, float]

    def __init__(self, dataset: gdal.Dataset, placing: Placing) -> None:
        """Keep ``dataset``, whose pixels ``placing`` places. Raises ImageryError."""
        self._usual = _transformer(dataset, placing, placing.options)
        self._by_height = _transformer(dataset, placing, placing.without_dem)
        self._size = np.array([dataset.RasterXSize, dataset.RasterYSize], float)
        self._mean_height = placing.mean_height
        self._fit(placing)

    def to_pixels(
        self, x: npt.ArrayLike, y: npt.ArrayLike, z: Optional[npt.ArrayLike] = None
    ) -> Coordinates:
        """See Warp.to_pixels. Heights count for sensor models only."""
        across, up = np.broadcast_arrays(np.asarray(x, float), np.asarray(y, float))
        ground = np.stack([across.ravel(), up.ravel()], axis=1)
        heights = np.full(len(ground), np.nan)
        if z is not None:
            heights[:] = np.ravel(np.asarray(z, float))
        pixels = self._bounded(ground, heights, self._mapped(ground, heights))
        return pixels[:, 0].reshape(across.shape), pixels[:, 1].reshape(across.shape)

    def _mapped(self, ground: _Points, heights: _Points) -> _Points:
        """What GDAL says of each place: (n, 2) pixels, NaN where it has no answer."""
        known = np.isfinite(heights)
        pixels = np.full(ground.shape, np.nan)
        if known.any():
            points = np.column_stack([ground[known], heights[known]])
            pixels[known] = _through(self._by_height, 1, points)
        if not known.all():
            pixels[~known] = _through(self._usual, 1, ground[~known])
        return pixels

    def _bounded(self, ground: _Points, heights: _Points, pixels: _Points) -> _Points:
        """``pixels`` where they are near the plane's, else the plane's.

        Where GDAL has no answer for a place that the plane sees in the image or near it, there is
        none.
        """
        plane = self._plane_pixels(ground, heights)
        straying = ~(np.abs(pixels - plane) <= self._limit).all(axis=1)
        near = (plane >= -self._limit) & (plane <= self._size + self._limit)
        unanswered = np.isnan(pixels).any(axis=1) & near.all(axis=1)
        bounded = np.where(straying[:, None], plane, pixels)
        bounded[unanswered | ~np.isfinite(ground).all(axis=1)] = np.nan
        return bounded

    def _plane_pixels(self, ground: _Points, heights: _Points) -> _Points:
        known = np.where(np.isfinite(heights), heights, self._mean_height)
        terms = (np.column_stack([ground, known]) - self._centre) / self._spread
        result: _Points = np.column_stack([np.ones(len(ground)), terms]) @ self._plane
        return result

    def to_map(self, column: npt.ArrayLike, row: npt.ArrayLike) -> Coordinates:
        """See Warp.to_map; at the usual heights."""
        columns, rows = np.broadcast_arrays(np.asarray(column, float), np.asarray(row, float))
        points = np.stack([columns.ravel(), rows.ravel()], axis=1)
        ground = _through(self._usual, 0, points)
        return ground[:, 0].reshape(columns.shape), ground[:, 1].reshape(columns.shape)

    def _fit(self, placing: Placing) -> None:
        """Fit the plane, and the straight grid, to places all over the image."""
        pixels, ground = self._sampled(placing)
        if len(ground) < 2 * _SAMPLES:
            raise ImageryError(
                tr(
                    "{image} is placed by {kind}, by which GDAL cannot find its pixels "
                    "on the ground. Warp the image before, or correct its metadata."
                ).format(image=placing.name, kind=translated(placing.kind))
            )
        self._centre = ground.mean(axis=0)
        spread = ground.std(axis=0)
        self._spread = np.where(spread > 0, spread, 1.0)  # of heights there may be one alone
        terms = np.column_stack([np.ones(len(ground)), (ground - self._centre) / self._spread])
        self._plane = np.linalg.lstsq(terms, pixels, rcond=None)[0]
        deviation = np.abs(terms @ self._plane - pixels).max(axis=0)
        self._limit = _DEVIATIONS * deviation + _SHARE * self._size.max()
        if placing.dem:
            leaning = np.abs(self._plane[3] / self._spread[2])
            self._limit = self._limit + 2 * placing.height_span * leaning
        self.transform = _straight(pixels, ground)

    def _sampled(self, placing: Placing) -> tuple[_Points, _Points]:
        """Pixels (n, 2) all over the image, and their places (n, 3) with heights."""
        steps = np.linspace(0, 1, _SAMPLES)
        grid = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2) * self._size
        mean, span = placing.mean_height, placing.height_span / 2
        found = []
        for height in (mean, *((mean - span, mean + span) if span else ())):
            heights = np.full((len(grid), 1), height)
            ground = _through(self._by_height, 0, np.hstack([grid, heights]))
            found.append(np.hstack([grid, ground, heights]))
        all_levels = np.concatenate(found)
        whole = all_levels[np.isfinite(all_levels).all(axis=1)]
        return whole[:, :2], whole[:, 2:]


def _straight(pixels: _Points, ground: _Points) -> tuple[float, float, float, float, float, float]:
    """Six numbers that lead from pixels to the ground, by least squares."""
    terms = np.column_stack([np.ones(len(pixels)), pixels])
    x, y = np.linalg.lstsq(terms, ground[:, :2], rcond=None)[0].T.tolist()
    return (x[0], x[1], x[2], y[0], y[1], y[2])


def _transformer(
    dataset: gdal.Dataset, placing: Placing, options: Sequence[str]
) -> gdal.Transformer:
    with gdal_errors():
        try:
            made = gdal.Transformer(dataset, None, [*options, _PRECISION])
        except (RuntimeError, ValueError):
            made = None
        reason = gdal_reason()
    if made is None or getattr(made, "this", None) is None:
        raise ImageryError(
            tr(
                "{image} is placed by {kind} that GDAL cannot use ({reason}). Warp the "
                "image before, or correct its metadata."
            ).format(image=placing.name, kind=translated(placing.kind), reason=reason)
        )
    return made


def _through(transformer: gdal.Transformer, to_source: int, points: _Points) -> _Points:
    """(n, 2) of ``points`` (n, 2 or 3) through ``transformer``; NaN where it has no answer."""
    result = np.full((len(points), 2), np.nan)
    finite = np.isfinite(points).all(axis=1)
    if not finite.any():
        return result
    with gdal_errors():
        found, succeeded = transformer.TransformPoints(to_source, points[finite].tolist())
    moved = np.array(found, float)[:, :2]
    moved[~np.array(succeeded, bool) | ~np.isfinite(moved).all(axis=1)] = np.nan
    result[finite] = moved
    return result

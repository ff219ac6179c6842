# SPDX-License-Identifier: GPL-2.0-or-later
"""A canvas with a colour and a height for every point, and the light and camera over it.

Objects write their own colour and height; shading, cast shadows and sky light then follow from
the heights with one sun, so that they agree all over the picture. The canvas is finer than the
picture by FINER in both directions, and averaging it down smooths all edges.
"""

from __future__ import annotations

import math

import numpy as np

GSD = 0.3  # picture, m per pixel
FINER = 3
STEP = GSD / FINER  # canvas, m per cell
SUN_CELLS = (1, 2)  # cells to the right and down towards the sun (south-south-east)
SUN_ELEVATION = math.radians(43)


def lattice(rng: np.random.Generator, shape: tuple[int, int], cell: tuple[float, float]):
    """Return smooth value noise in [-1, 1], float32 of shape; cell is (rows, columns) per knot."""
    rows, columns = shape
    knots = (int(rows / cell[0]) + 3, int(columns / cell[1]) + 3)
    grid = rng.uniform(-1, 1, knots).astype(np.float32)
    shift = rng.uniform(0, 1, 2)

    def split(count: int, size: float, offset: float):
        at = np.arange(count, dtype=np.float32) / np.float32(size) + np.float32(offset)
        low = at.astype(np.int32)
        part = at - low
        return low, part * part * (3 - 2 * part)

    low, part = split(rows, cell[0], shift[0])
    grid = grid[low] + (grid[low + 1] - grid[low]) * part[:, None]
    low, part = split(columns, cell[1], shift[1])
    left = grid[:, low]
    return left + (grid[:, low + 1] - left) * part


def octaves(rng: np.random.Generator, shape: tuple[int, int], cells, weights=None) -> np.ndarray:
    """Return the weighted sum of value noises with the given cell sizes, float32 of shape."""
    weights = weights or [1 / len(cells)] * len(cells)
    total = np.zeros(shape, dtype=np.float32)
    for cell, weight in zip(cells, weights):
        total += np.float32(weight) * lattice(rng, shape, (cell, cell))
    return total


class Window:
    """A rectangle of the canvas around an object, with the object's own coordinates."""

    def __init__(self, canvas: Canvas, x: float, y: float, angle: float, reach: float):
        left, top = (max(0, int((c - reach) / STEP)) for c in (x, y))
        right, bottom = (min(canvas.count, int((c + reach) / STEP) + 1) for c in (x, y))
        self.empty = right - left < 2 or bottom - top < 2
        self.at = (slice(top, max(top, bottom)), slice(left, max(left, right)))
        dx = ((np.arange(left, max(left, right)) + 0.5) * STEP - x)[None, :].astype(np.float32)
        dy = ((np.arange(top, max(top, bottom)) + 0.5) * STEP - y)[:, None].astype(np.float32)
        cos, sin = math.cos(angle), math.sin(angle)
        self.u = dx * cos + dy * sin  # (rows, columns), m
        self.v = dy * cos - dx * sin
        self.shape = self.u.shape


class Canvas:
    """Colours (n, n, 3) in 0-255 and heights (n, n) in metres, both float32."""

    def __init__(self, rng: np.random.Generator, pixels: int):
        self.pixels = pixels
        self.count = pixels * FINER
        self.rng = rng
        shape = (self.count, self.count)
        self.rgb = np.zeros((*shape, 3), dtype=np.float32)
        self.z = np.zeros(shape, dtype=np.float32)
        self.fine = octaves(rng, shape, (2.5, 6), (0.6, 0.4))
        self.middle = octaves(rng, shape, (17, 45), (0.5, 0.5))
        self.coarse = octaves(rng, shape, (140, 420), (0.5, 0.5))

    def window(self, x: float, y: float, angle: float, reach: float) -> Window:
        """Return the window of half-size reach (m) around a place."""
        return Window(self, x, y, angle, reach)

    def fill(self, window: Window, mask: np.ndarray, rgb, z=None, grain: float = 0.05) -> None:
        """Paint mask with a colour (or colours) and put it at a height z above the ground (m)."""
        view = self.rgb[window.at]
        colour = np.broadcast_to(np.asarray(rgb, dtype=np.float32), view.shape)
        view[mask] = colour[mask] * (1 + grain * self.fine[window.at][mask])[:, None]
        if z is not None:
            self.z[window.at][mask] = np.broadcast_to(z, mask.shape)[mask]

    def box(self, x: float, y: float, angle: float, length: float, width: float, rgb, rise: float):
        """Put a box of length x width x rise (m) on whatever is below its centre."""
        window = self.window(x, y, angle, math.hypot(length, width) / 2 + 0.2)
        if window.empty:
            return
        mask = (np.abs(window.u) < length / 2) & (np.abs(window.v) < width / 2)
        if mask.any():
            self.fill(window, mask, rgb, float(np.median(self.z[window.at][mask])) + rise)


def shadow(z: np.ndarray) -> np.ndarray:
    """Return 1 where the sun reaches a cell of heights z (m) and 0 in shadow, softened."""
    fall = STEP * math.hypot(*SUN_CELLS) * math.tan(SUN_ELEVATION)
    ceiling = np.full_like(z, -1e3)  # height of the shadow's upper surface
    dx, dy = SUN_CELLS
    ceiling[:-dy, :-dx] = z[dy:, dx:] - np.float32(fall)
    for doubling in range(7):
        run = 2**doubling
        dx, dy = SUN_CELLS[0] * run, SUN_CELLS[1] * run
        np.maximum(
            ceiling[:-dy, :-dx], ceiling[dy:, dx:] - np.float32(fall * run), out=ceiling[:-dy, :-dx]
        )
    return np.clip((z - ceiling) / np.float32(0.25) + 1, 0, 1)


def facing(z: np.ndarray) -> np.ndarray:
    """Return how squarely cells of heights z (m) face the sun; level ground is 1."""
    east = np.zeros_like(z)
    south = np.zeros_like(z)
    east[:, 1:-1] = (z[:, 2:] - z[:, :-2]) / (2 * STEP)
    south[1:-1] = (z[2:] - z[:-2]) / (2 * STEP)
    norm = 1 / np.sqrt(1 + east * east + south * south)
    length = math.hypot(*SUN_CELLS)
    level = 1 / math.tan(SUN_ELEVATION)
    slope = east * (SUN_CELLS[0] / length) + south * (SUN_CELLS[1] / length)
    return np.clip((1 - slope * level) * norm, 0, 1.6)


def shrink(values: np.ndarray, by: int) -> np.ndarray:
    """Average blocks of by x by cells."""
    rows, columns = values.shape[0] // by, values.shape[1] // by
    cut = values[: rows * by, : columns * by]
    return cut.reshape(rows, by, columns, by, *values.shape[2:]).mean(axis=(1, 3))


def blur(values: np.ndarray, radius: int) -> np.ndarray:
    """Return a box blur over 2*radius+1 pixels in both directions, edges repeated."""
    for axis in (0, 1):
        pad = [(0, 0)] * values.ndim
        pad[axis] = (radius + 1, radius)
        total = np.cumsum(np.pad(values, pad, mode="edge"), axis=axis, dtype=np.float64)
        size = 2 * radius + 1
        upper = np.take(total, range(size, total.shape[axis]), axis=axis)
        lower = np.take(total, range(total.shape[axis] - size), axis=axis)
        values = ((upper - lower) / size).astype(np.float32)
    return values


def photograph(canvas: Canvas) -> np.ndarray:
    """Return the picture of a canvas, (rows, columns, 3) uint8, with optics and sensor noise."""
    lit = shadow(canvas.z) * facing(canvas.z)
    low = shrink(canvas.z, FINER)
    enclosed = np.clip(blur(blur(low, 5), 5) - low, 0, 4)
    sky = 1 - 0.075 * enclosed
    rgb = np.empty((canvas.pixels, canvas.pixels, 3), dtype=np.float32)
    for band, (ambient, sun) in enumerate(((0.36, 0.66), (0.40, 0.62), (0.47, 0.54))):
        direct = shrink(canvas.rgb[..., band] * lit, FINER)
        diffuse = shrink(canvas.rgb[..., band], FINER)
        rgb[..., band] = direct * sun + diffuse * ambient * sky
    soft = np.pad(rgb, ((1, 1), (1, 1), (0, 0)), mode="edge")
    soft = 0.16 * soft[:-2] + 0.68 * soft[1:-1] + 0.16 * soft[2:]
    soft = 0.16 * soft[:, :-2] + 0.68 * soft[:, 1:-1] + 0.16 * soft[:, 2:]
    haze = np.array([11, 14, 19], dtype=np.float32)
    soft = soft * 0.96 + haze
    noise = canvas.rng.normal(0, 1, soft.shape).astype(np.float32)
    shared = canvas.rng.normal(0, 1, soft.shape[:2]).astype(np.float32)[..., None]
    soft += (0.9 * noise + 1.1 * shared) * (0.8 + np.sqrt(np.maximum(soft, 0)) / 12)
    return np.clip(soft + 0.5, 0, 255).astype(np.uint8)

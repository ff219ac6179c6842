# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw intact buildings: roofs of several shapes and materials with their fittings and yards."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .canvas import Canvas, Window, lattice
from .plan import Building

MATERIALS = {
    "red": (168, 88, 66),
    "old": (140, 100, 82),
    "brown": (118, 86, 70),
    "slate": (98, 102, 110),
    "dark": (70, 70, 75),
    "metal": (182, 187, 190),
    "gravel": (160, 155, 147),
    "bitumen": (90, 90, 93),
}


@dataclass
class Surface:
    """A roof inside a window: all arrays have the window's shape, lengths in metres."""

    window: Window
    inside: np.ndarray  # bool: under the roof's outline
    z: np.ndarray
    along: np.ndarray  # coordinate along the eave
    rise: np.ndarray  # distance from the eave, up the slope
    ridge: np.ndarray  # bool: ridge and hip lines
    face: np.ndarray  # int8: which slope
    rgb: np.ndarray  # (rows, columns, 3)
    sharp: np.ndarray  # value noises in [-1, 1] for ragged edges, cells of 0.5 m ...
    broad: np.ndarray  # ... and of 2 m


def build_surface(canvas: Canvas, b: Building, rng: np.random.Generator) -> Surface:
    """Return the bare, undamaged roof of a building."""
    window = canvas.window(b.x, b.y, b.angle, float(np.hypot(*np.abs(b.outline).max(axis=0))) + 4)
    shape = window.shape
    z = np.full(shape, -1.0, dtype=np.float32)
    along, rise = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    ridge, face = np.zeros(shape, bool), np.zeros(shape, np.int8)
    for index, part in enumerate(b.parts):
        a, c = window.u - part.u, window.v - part.v
        a, c = (c, a) if part.turned else (a, c)
        to_end, to_side = part.length / 2 - np.abs(a), part.width / 2 - np.abs(c)
        inner = np.minimum(to_end, to_side)
        up = {"gable": to_side, "hip": inner, "shed": c + part.width / 2}.get(part.roof)
        flat = part.roof == "flat"
        height = 0.5 * (inner < 0.3) if flat else up * (0.16 if part.roof == "shed" else b.pitch)
        won = (inner > 0) & (b.eave + height > z)
        on_end = (part.roof == "hip") & (to_end < to_side)
        lines = np.abs(c) < 0.17
        if part.roof == "hip":
            lines = (lines & ~on_end) | (np.abs(to_end - to_side) < 0.2)
        if part.roof in ("flat", "shed"):
            lines = inner < 0.25
        z[won] = (b.eave + height)[won]
        along[won] = np.where(on_end, c, a)[won]
        rise[won] = (inner if flat else up)[won]
        ridge[won] = lines[won]
        face[won] = (4 * index + 2 * on_end + (np.where(on_end, a, c) > 0))[won]
    sharp = lattice(rng, shape, (5, 5))
    broad = lattice(rng, shape, (20, 20))
    rgb = np.zeros((*shape, 3), np.float32)
    surface = Surface(window, z > 0, z, along, rise, ridge, face, rgb, sharp, broad)
    cover(surface, b.material, rng)
    return surface


def sample(texture: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Look a texture with cells of 0.1 m up at coordinates in metres, wrapping around."""
    rows = np.mod((a * 10).astype(int), texture.shape[0])
    return texture[rows, np.mod((b * 10).astype(int), texture.shape[1])]


def cover(s: Surface, material: str, rng: np.random.Generator) -> None:
    """Colour a roof by its material, with courses, streaks, ageing and ridge tiles."""
    base = np.asarray(MATERIALS[material], dtype=np.float32)
    base = base * rng.uniform(0.88, 1.12) + rng.normal(0, 5, 3)
    if material == "metal" and rng.random() < 0.35:
        base = (
            base
            * np.asarray([(0.62, 0.78, 0.92), (0.6, 0.76, 0.64), (0.8, 0.5, 0.45)])[rng.integers(3)]
        )
    streaks = sample(lattice(rng, (400, 400), (3, 45)), s.along, s.rise)
    tiles = sample(rng.uniform(-1, 1, (400, 400)).astype(np.float32), s.along / 3.2, s.rise / 3.6)
    value = 1 + rng.uniform(0.03, 0.09) * streaks + rng.uniform(0.02, 0.1) * s.broad
    if material == "metal":
        seam = np.mod(s.along + 50, 0.9) < 0.12
        value += 0.02 * tiles - 0.13 * seam
    elif material in ("gravel", "bitumen"):
        value += 0.10 * s.sharp + 0.06 * tiles
        stain = np.clip(s.broad + 0.5 * s.sharp - 0.15, 0, 1)
        value -= rng.uniform(0.1, 0.5) * stain
        if rng.random() < 0.5:
            value -= 0.07 * (np.mod(s.along + 50, 2.0) < 0.14)
    else:
        value += 0.10 * tiles - 0.05 * np.cos(s.rise * 2 * math.pi / 0.72)
    value = value + 0.05 * (s.face % 2)
    s.rgb[:] = base * value[..., None]
    s.rgb[s.ridge] = s.rgb[s.ridge] * 0.9 + (22 if material != "metal" else 10)
    s.rgb[(s.rise < 0.22) & s.inside] *= 0.74
    if material not in ("metal", "gravel", "bitumen"):
        age(s, rng)


def age(s: Surface, rng: np.random.Generator) -> None:
    """Let moss, soot stains and patches of newer tiles appear on a tiled roof."""
    draw = rng.random()
    if draw < 0.28:
        shade_side = s.face == rng.integers(2)
        moss = np.clip((s.broad + 0.6 * s.sharp + 0.3 * (1.5 - s.rise)) * 0.9, 0, 0.75) * shade_side
        s.rgb += (np.array([86, 90, 58]) - s.rgb) * moss[..., None]
    elif draw < 0.45:
        stain = np.clip((s.broad + 0.3 * s.sharp) * 0.8, 0, 0.45)
        s.rgb *= (1 - stain)[..., None]
    elif draw < 0.62:
        patch = blob(s, rng, rng.uniform(1.0, 2.4), 0.15)
        s.rgb[patch] *= rng.choice((0.72, 0.8, 1.25, 1.35))


def spot(s: Surface, rng: np.random.Generator) -> tuple[float, float]:
    """Return a place (u, v) on a roof, a random cell under its outline."""
    cells = np.flatnonzero(s.inside)
    if not cells.size:
        return 0.0, 0.0
    cell = cells[rng.integers(cells.size)]
    return float(s.window.u.flat[cell]), float(s.window.v.flat[cell])


def blob(s: Surface, rng: np.random.Generator, size: float, ragged: float) -> np.ndarray:
    """Return a ragged patch of about size metres radius at a random place, bool."""
    u, v = spot(s, rng)
    turn, squeeze = rng.uniform(0, math.pi), rng.uniform(0.6, 1.0)
    du = (s.window.u - u) * math.cos(turn) + (s.window.v - v) * math.sin(turn)
    dv = (s.window.v - v) * math.cos(turn) - (s.window.u - u) * math.sin(turn)
    distance = np.hypot(du, dv / squeeze) / size
    return (distance + ragged * (s.sharp + 0.6 * s.broad) < 1) & s.inside


def fit_out(s: Surface, b: Building, rng: np.random.Generator) -> None:
    """Add chimneys, skylights, solar panels, dormers or air conditioning."""
    if b.parts[0].roof in ("flat", "shed"):
        for _ in range(rng.integers(0, 5)):
            size = rng.uniform(0.8, 2.2, 2)
            patch_box(s, *spot(s, rng), size, rng.choice([150, 186, 206, 90]) * np.ones(3), 0.9)
        if rng.random() < 0.4:
            solar(s, rng, 0.3)
        return
    for _ in range(rng.integers(0, 3)):
        u, v = spot(s, rng)
        tone = [(150, 92, 76), (132, 126, 118), (176, 168, 158)][rng.integers(3)]
        patch_box(s, u, v * 0.4, rng.uniform(0.6, 1.0, 2), tone, 1.3)
    for _ in range(rng.choice([0, 0, 1, 2, 3, 4])):
        glass = [(52, 60, 72), (70, 84, 100), (188, 200, 210)][rng.integers(3)]
        patch_box(s, *spot(s, rng), (0.9, 1.3), glass, 0.06)
    draw = rng.random()
    if draw < 0.26:
        solar(s, rng, 0.08)
    elif draw < 0.4:
        dormer(s, b, rng)


def patch_box(s: Surface, u: float, v: float, size, rgb, rise: float) -> None:
    """Put a box of size (m, m) on the roof at (u, v); it rises above the roof by rise metres."""
    box = (np.abs(s.window.u - u) < size[0] / 2) & (np.abs(s.window.v - v) < size[1] / 2) & s.inside
    if box.any():
        s.z[box] = s.z[box] + rise if rise < 0.5 else s.z[box].mean() + rise
        s.rgb[box] = rgb
        s.rgb[box] += 6 * s.sharp[box][:, None]


def solar(s: Surface, rng: np.random.Generator, lift: float) -> None:
    """Cover part of one slope with solar panels of 1.0 m x 1.7 m."""
    sizes = np.bincount(s.face[s.inside], minlength=2)
    side = (s.face == int(rng.choice(np.flatnonzero(sizes > 0.4 * sizes.max())))) & s.inside
    top, low, high = s.rise[side].max(), s.along[side].min(), s.along[side].max()
    count = (int(rng.integers(2, max(3, int(high - low - 1)))), 1 if top < 3.2 else 2)
    first, bottom = rng.uniform(low + 0.5, max(low + 0.6, high - count[0] - 0.5)), 0.45 + 0.1 * top
    a, r = s.along - first, s.rise - bottom
    if rng.random() < 0.3:
        count, r = (count[0], 1), r - 0.5
    field = side & (a > 0) & (a < count[0]) & (r > 0) & (r < 1.55 * count[1])
    frame = (np.mod(a, 1.0) < 0.1) | (np.mod(r, 1.55) < 0.1)
    s.z[field] += lift
    s.rgb[field] = np.array([34, 42, 64]) * rng.uniform(0.85, 1.3) + 3 * s.broad[field][:, None]
    s.rgb[field & frame] = (112, 118, 128)


def dormer(s: Surface, b: Building, rng: np.random.Generator) -> None:
    """Raise one or two dormers with small gables out of a slope."""
    part = b.parts[0]
    for side in rng.choice((-1, 1), rng.integers(1, 3)):
        u = rng.uniform(-0.3, 0.3) * part.length
        across = np.abs(s.window.u - u)
        v = s.window.v * side
        box = (across < 1.2) & (v > 0.5) & (v < part.width / 2 - 0.7) & s.inside
        top = b.eave + b.pitch * (part.width / 2 - 1.3) + 0.45 * (1.2 - across)
        box &= top > s.z
        s.z[box] = top[box]
        s.rgb[box & (across < 0.12)] *= 1.15


def draw_yard(canvas: Canvas, b: Building, rng: np.random.Generator) -> None:
    """Draw the paved strip and the terrace around a building."""
    own = np.abs(b.outline).max(axis=0)
    window = canvas.window(b.x, b.y, b.angle, float(np.hypot(*own)) + 4)
    gap = np.maximum(np.abs(window.u) - own[0], np.abs(window.v) - own[1])
    if rng.random() < 0.55:
        tone = [(160, 152, 142), (146, 132, 116), (132, 128, 124)][rng.integers(3)]
        terrace = (window.u * rng.choice((-1, 1)) > 0) & (gap < rng.uniform(1.5, 3.5))
        canvas.fill(window, terrace | (gap < rng.uniform(0.4, 1.2)), tone, 0.03, 0.07)

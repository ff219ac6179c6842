# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw what a storm did: stripped roofs, holes, tarps, heaps of rubble, walls and debris."""

from __future__ import annotations

import math

import numpy as np

from .canvas import Canvas, lattice
from .plan import Building
from .roofs import MATERIALS, Surface, blob, build_surface, fit_out, sample, spot

TARPS = ((56, 100, 168), (62, 112, 178), (70, 112, 84), (198, 200, 200), (150, 152, 150))
RUBBLE = (
    (156, 146, 132),
    (126, 114, 100),
    (186, 178, 166),
    (104, 88, 72),
    (76, 70, 66),
    (148, 120, 96),
)
WOOD = (164, 136, 102)


def lose_tiles(s: Surface, patch: np.ndarray, rng: np.random.Generator) -> None:
    """Strip the tiles off a patch: boards, felt or bare battens come to light."""
    kind = rng.integers(3)
    grain = 1 + 0.10 * s.sharp + 0.08 * s.broad
    if kind == 0:
        under = np.array(WOOD) * (grain - 0.12 * (np.mod(s.rise, 0.6) < 0.12))[..., None]
    elif kind == 1:
        under = np.array([78, 74, 70]) * (grain + 0.5 * (np.mod(s.rise, 0.7) < 0.14))[..., None]
    else:
        gap = np.mod(s.along + 50, 0.95) > 0.3
        under = np.where(gap[..., None], np.array([58, 52, 48]), np.array(WOOD)) * grain[..., None]
        s.z[patch & gap] -= 0.35
    s.rgb[patch] = under[patch]
    s.z[patch] -= 0.07


def open_hole(s: Surface, b: Building, patch: np.ndarray, rng: np.random.Generator) -> None:
    """Open a hole: dark rooms below, some rafters still across."""
    rafters = (np.mod(s.along + 50, 1.0) < 0.2) & (s.sharp + s.broad < rng.uniform(-0.6, 0.8))
    deep = patch & ~rafters
    s.z[deep] = np.maximum(0.4, b.eave - 2.2) + 0.5 * np.abs(s.sharp[deep]) + 0.4 * s.broad[deep]
    s.rgb[deep] = np.array([84, 76, 68]) * (1 + 0.35 * s.sharp[deep] + 0.2 * s.broad[deep])[:, None]
    beam = patch & rafters
    s.rgb[beam] = np.array(WOOD) * (0.9 + 0.1 * s.sharp[beam])[:, None]


def spread_tarp(s: Surface, rng: np.random.Generator, size: float) -> None:
    """Lay a wrinkled sheet over a part of the roof."""
    u, v = spot(s, rng)
    turn = rng.normal(0, 0.12)
    du = (s.window.u - u) * math.cos(turn) + (s.window.v - v) * math.sin(turn)
    dv = (s.window.v - v) * math.cos(turn) - (s.window.u - u) * math.sin(turn)
    sag = 0.15 * s.broad
    sheet = (np.abs(du) + sag < size) & (np.abs(dv) + sag < size * rng.uniform(0.6, 1)) & s.inside
    wrinkle = np.sin((du * 1.7 + dv * 0.6 + s.broad) * 3.0)
    colour = np.array(TARPS[rng.integers(len(TARPS))])
    s.rgb[sheet] = colour * (1 + 0.06 * wrinkle + 0.05 * s.broad)[sheet][:, None]
    s.z[sheet] += 0.12 + 0.06 * wrinkle[sheet] + 0.08 * s.broad[sheet]


def char(s: Surface, patch: np.ndarray) -> None:
    """Blacken a patch and its surroundings."""
    s.rgb[patch] = (
        s.rgb[patch] * 0.18 + np.array([26, 24, 23]) * (1 + 0.3 * s.sharp[patch])[:, None]
    )


def heap(
    s: Surface,
    base: np.ndarray,
    patch: np.ndarray,
    height: float,
    rng: np.random.Generator,
    coarse: float = 1.0,
) -> None:
    """Replace a patch by rubble of about height metres, mixed from base and common colours."""
    palette = np.vstack([np.asarray(RUBBLE, dtype=np.float32), base[None], base[None] * 0.85, WOOD])
    shape = s.window.shape
    small = lattice(rng, shape, (2.2, 2.2))
    turn, warp = rng.uniform(0, math.pi), 0.9 * s.broad
    du = s.window.u * math.cos(turn) + s.window.v * math.sin(turn) + warp
    dv = s.window.v * math.cos(turn) - s.window.u * math.sin(turn) - warp
    chunk = sample(rng.random((200, 200)), du / (5 * coarse), dv / (3 * coarse))
    chunk = chunk + 0.25 * s.broad + 0.1 * s.sharp
    index = np.clip((chunk * len(palette)).astype(int), 0, len(palette) - 1)
    rubble = palette[rng.permutation(len(palette))][index]
    dust = np.clip(0.35 + 0.4 * s.broad + 0.3 * s.sharp, 0, 0.8)[..., None]
    rubble = rubble + (np.array([142, 132, 120]) - rubble) * dust
    rubble = rubble * (0.95 + 0.14 * small + 0.08 * s.sharp)[..., None]
    s.rgb[patch] = rubble[patch]
    relief = height * (0.7 + 0.5 * s.broad + 0.2 * s.sharp) + 0.2 * small + 0.25 * chunk
    s.z[patch] = np.maximum(relief, 0.05)[patch]


def damage(s: Surface, b: Building, rng: np.random.Generator) -> None:
    """Damage a roof: from a few lost tiles (severity 0) to a collapsed end (severity 1)."""
    heavy = b.severity
    reach = 0.16 * math.sqrt(b.length * b.width)
    base = np.asarray(MATERIALS[b.material], dtype=np.float32)
    draw = rng.random()
    if heavy > 0.7 and draw < 0.6:
        fallen = cut_off(s, b, rng, rng.uniform(0.2, 0.42))
        heap(s, base, fallen, 1.2, rng)
    elif heavy > 0.45 and draw < 0.2:
        spread = blob(s, rng, reach * 1.9, 0.6)
        char(s, spread)
        open_hole(s, b, blob(s, rng, reach, 0.5) & spread, rng)
    for _ in range(1 + int(heavy * 3.2 + rng.random() * 0.8)):
        size = reach * (0.42 + 0.75 * heavy * rng.uniform(0.6, 1.3))
        patch = blob(s, rng, max(0.9, size), 0.55)
        if rng.random() < 0.12 + 0.4 * heavy:
            lose_tiles(s, blob(s, rng, size * 1.2, 0.5), rng)
            open_hole(s, b, patch, rng)
        else:
            lose_tiles(s, patch, rng)
    if rng.random() < 0.3:
        spread_tarp(s, rng, rng.uniform(1.2, 2.6))


def cut_off(s: Surface, b: Building, rng: np.random.Generator, share: float) -> np.ndarray:
    """Return the patch at one end or corner that holds about a share of the roof, bool."""
    turn = rng.uniform(0, 2 * math.pi)
    along = s.window.u / b.length * math.cos(turn) + s.window.v / b.width * math.sin(turn)
    along = along + 0.07 * s.broad + 0.04 * s.sharp
    limit = np.quantile(along[s.inside], 1 - share)
    return (along > limit) & s.inside


def destroy(s: Surface, b: Building, rng: np.random.Generator) -> None:
    """Destroy a building: a heap, roofless walls, broken slabs of roof, or a burnt shell."""
    base = np.asarray(MATERIALS[b.material], dtype=np.float32)
    whole = s.z.copy(), s.rgb.copy()
    kind = rng.choice(["heap", "walls", "slabs", "burnt"], p=[0.36, 0.24, 0.26, 0.14])
    if kind == "heap":
        heap(s, base, s.inside, rng.uniform(0.5, 1.7), rng)
        raise_walls(s, b, rng, 0.35)
    elif kind == "slabs":
        heap(s, base, s.inside, 0.7, rng)
        drop_slabs(s, b, whole, rng)
    else:
        heap(s, base, s.inside, 0.35, rng, 1.6)
        if kind == "burnt":
            char(s, s.inside & (s.broad + 0.5 * s.sharp > -0.6))
        raise_walls(s, b, rng, 0.9)
    if kind != "slabs" and b.severity < 0.45:
        keep = cut_off(s, b, rng, rng.uniform(0.12, 0.32))
        s.z[keep], s.rgb[keep] = whole[0][keep] - 0.4, whole[1][keep]


def raise_walls(s: Surface, b: Building, rng: np.random.Generator, share: float) -> None:
    """Leave parts of the outer and inner walls standing over the rubble."""
    part = b.parts[0]
    inner = np.abs(s.window.u - rng.uniform(-0.25, 0.25) * part.length) < 0.14
    inner |= np.abs(s.window.v - rng.uniform(-0.15, 0.15) * part.width) < 0.14
    edge = s.inside & ~erode(s.inside, 3)
    wall = (edge | (inner & s.inside)) & (s.broad + 0.3 * s.sharp < 2.2 * share - 1.1)
    height = b.eave * (0.55 + 0.35 * s.broad)
    s.z[wall] = np.maximum(s.z, np.maximum(height, 0.3))[wall]
    s.rgb[wall] = np.array([178, 168, 154]) * (1 + 0.08 * s.sharp[wall])[:, None]


def erode(mask: np.ndarray, cells: int) -> np.ndarray:
    """Return a mask less a border of some cells."""
    for _ in range(cells):
        smaller = mask.copy()
        smaller[1:] &= mask[:-1]
        smaller[:-1] &= mask[1:]
        smaller[:, 1:] &= mask[:, :-1]
        smaller[:, :-1] &= mask[:, 1:]
        mask = smaller
    return mask


def drop_slabs(s: Surface, b: Building, whole, rng: np.random.Generator) -> None:
    """Let large pieces of the roof lie askew and low on the rubble."""
    owner = np.zeros(s.window.shape, dtype=int)
    best = np.full(s.window.shape, 1e9, dtype=np.float32)
    count = int(rng.integers(4, 9))
    for i in range(count):
        u, v = spot(s, rng)
        gap = np.hypot(s.window.u - u, s.window.v - v) + 0.5 * s.sharp + 0.4 * s.broad
        owner[gap < best] = i
        best = np.minimum(best, gap)
    for i in range(count):
        piece = (owner == i) & s.inside & (s.sharp + s.broad < rng.uniform(0.2, 1.4))
        if rng.random() < 0.4:
            continue
        tilt = rng.normal(0, 0.22, 2)
        plane = tilt[0] * s.window.u + tilt[1] * s.window.v
        plane = plane - (plane[piece].mean() if piece.any() else 0)
        s.z[piece] = np.maximum(rng.uniform(0.8, 2.4) + plane, 0.3)[piece]
        s.rgb[piece] = whole[1][piece] * rng.uniform(0.8, 1.05)


def draw_debris(canvas: Canvas, b: Building, rng: np.random.Generator) -> None:
    """Draw the dust and the debris around a damaged building, or an intact one's clutter."""
    own = np.abs(b.outline).max(axis=0)
    window = canvas.window(b.x, b.y, b.angle, float(np.hypot(*own)) + 9)
    gap = np.maximum(np.abs(window.u) - own[0], np.abs(window.v) - own[1])
    rough = gap + 1.2 * canvas.middle[window.at] + 0.6 * canvas.fine[window.at]
    if b.state == "destroyed" or (b.state == "damaged" and b.severity > 0.6):
        dust = np.clip(0.75 - rough / (5.0 if b.state == "destroyed" else 2.5), 0, 0.8)
        dust[canvas.z[window.at] > 1.0] = 0
        view = canvas.rgb[window.at]
        view += (np.array([150, 138, 122], np.float32) - view) * dust[..., None]
    clutter = {"intact": 3, "damaged": 10, "destroyed": 70}[b.state]
    amount = int(clutter * rng.uniform(0.4, 1.2) * (0.5 + b.severity))
    scatter(canvas, b, own, amount, rng)


def scatter(canvas: Canvas, b: Building, own, amount: int, rng: np.random.Generator) -> None:
    """Strew an amount of planks, tiles and sheets around a building's outline."""
    base = np.asarray(MATERIALS[b.material])
    reach = 2.0 if b.state == "intact" else 2.6
    for _ in range(amount):
        along, out = rng.uniform(-1, 1), abs(rng.normal(0, reach)) + 0.3
        side = rng.choice((-1, 1))
        u, v = (along * (own[0] + 2), side * (own[1] + out))
        if rng.random() < 0.45:
            u, v = side * (own[0] + out), along * (own[1] + 2)
        cos, sin = math.cos(b.angle), math.sin(b.angle)
        colours = [base, base * 0.8, WOOD, (190, 184, 174), (120, 108, 96), (80, 76, 72)]
        plank = rng.random() < 0.45
        length = rng.uniform(1.2, 3.4) if plank else rng.uniform(0.4, 1.5)
        width = rng.uniform(0.12, 0.3) if plank else rng.uniform(0.3, 1.1)
        canvas.box(
            b.x + u * cos - v * sin,
            b.y + u * sin + v * cos,
            rng.uniform(0, math.pi),
            length,
            width,
            colours[rng.integers(len(colours))],
            rng.uniform(0.08, 0.4),
        )


def draw_building(canvas: Canvas, b: Building, rng: np.random.Generator) -> None:
    """Draw a building in its state, and planks lying across what was damaged."""
    s = build_surface(canvas, b, rng)
    fit_out(s, b, rng)
    if b.state == "damaged":
        damage(s, b, rng)
    elif b.state == "destroyed":
        destroy(s, b, rng)
    canvas.fill(s.window, s.inside, s.rgb, s.z, 0.04)
    loose = {"intact": 0, "damaged": int(7 * b.severity), "destroyed": int(rng.integers(12, 40))}
    for _ in range(loose[b.state]):
        u, v = spot(s, rng)
        cos, sin = math.cos(b.angle), math.sin(b.angle)
        canvas.box(
            b.x + u * cos - v * sin,
            b.y + u * sin + v * cos,
            rng.uniform(0, math.pi),
            rng.uniform(1.0, 4.0),
            rng.uniform(0.14, 0.4),
            (WOOD, (196, 188, 176), (110, 98, 86))[rng.integers(3)],
            0.2,
        )

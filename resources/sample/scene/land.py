# SPDX-License-Identifier: GPL-2.0-or-later
"""Paint the land around the buildings: fields, gardens, streets, cars, trees."""

from __future__ import annotations

import math

import numpy as np

from .canvas import STEP, Canvas, Window, lattice
from .plan import Lot, Town, Tree
from .streets import HALF_WIDTH

ASPHALT = (104, 104, 107)
CONCRETE = (166, 160, 150)
GRASS = np.array([98, 112, 66], dtype=np.float32)
CROPS = (  # name, colour, row spacing (m), row height (m)
    ("wheat", (190, 168, 112), 0.0, 0.0),
    ("maize", (84, 112, 54), 1.5, 0.55),
    ("plough", (132, 106, 82), 2.4, 0.18),
    ("meadow", (112, 128, 74), 0.0, 0.0),
    ("stubble", (184, 164, 122), 3.0, 0.07),
    ("beet", (92, 122, 60), 1.2, 0.3),
    ("rape", (146, 148, 78), 0.0, 0.0),
    ("fallow", (140, 132, 92), 0.0, 0.0),
)


def paint_ground(canvas: Canvas) -> None:
    """Cover everything with rough grass of varying tone."""
    tone = 1 + 0.16 * canvas.coarse + 0.12 * canvas.middle + 0.12 * canvas.fine
    dry = np.clip(0.5 + 1.3 * canvas.coarse + 0.5 * canvas.middle, 0, 1)
    for band, change in enumerate((34, 14, 22)):
        canvas.rgb[..., band] = (GRASS[band] + change * dry) * tone
    canvas.z[:] = 0.05 * canvas.fine + 0.05 * canvas.middle


def paint_fields(canvas: Canvas, town: Town, rng: np.random.Generator) -> None:
    """Fill the plots outside the town with crops; strips of grass stay between them."""
    axis = ((np.arange(canvas.count) + 0.5) * STEP).astype(np.float32)
    x, y = axis[None, :], axis[:, None]
    nearest = np.full(canvas.z.shape, 1e9, dtype=np.float32)
    second = nearest.copy()
    owner = np.zeros(canvas.z.shape, dtype=np.int8)
    for i, (px, py) in enumerate(town.plots):
        distance = np.sqrt((x - px) ** 2 + (1.3 * (y - py)) ** 2)
        second = np.minimum(second, np.maximum(nearest, distance))
        closer = distance < nearest
        owner[closer] = i
        nearest[closer] = distance[closer]
    open_land = (second - nearest > 2.2) & outside(canvas, town)
    order = rng.permutation(len(town.plots))
    for i in range(len(town.plots)):
        rows, columns = np.nonzero(open_land & (owner == i))
        if rows.size > 150_000:  # 1500 m2
            paint_crop(canvas, rows, columns, CROPS[order[i] % len(CROPS)], rng)


def outside(canvas: Canvas, town: Town) -> np.ndarray:
    """Return True (n, n) where no garden reaches: the fields' side of the town's edge."""
    coarse = 20
    count = canvas.count // coarse + 1
    axis = (np.arange(count) + 0.5) * STEP * coarse
    gap = np.full((count, count), 1e9)
    for kind, curve in town.streets:
        reach = 0.0 if kind != "track" else 33.0
        for px, py in curve[::4]:
            distance = np.hypot(axis[None, :] - px, axis[:, None] - py) + reach
            np.minimum(gap, distance, out=gap)
    for house in town.buildings:
        distance = (
            np.hypot(axis[None, :] - house.x, axis[:, None] - house.y) + 20 - house.length / 2
        )
        np.minimum(gap, distance, out=gap)
    return enlarge(gap.astype(np.float32), canvas.count, coarse) + 2.0 * canvas.middle > 38


def enlarge(values: np.ndarray, count: int, by: int) -> np.ndarray:
    """Return values (k, k) stretched linearly to (count, count), by cells to each."""
    at = np.clip((np.arange(count) + 0.5) / by - 0.5, 0, len(values) - 1.001)
    low = at.astype(int)
    part = (at - low).astype(np.float32)
    rows = values[low] * (1 - part[:, None]) + values[low + 1] * part[:, None]
    return rows[:, low] * (1 - part) + rows[:, low + 1] * part


def paint_crop(canvas: Canvas, rows, columns, crop, rng: np.random.Generator) -> None:
    """Paint one field, given by its cells, with rows and the wheel marks of tractors."""
    name, colour, spacing, rise = crop
    angle = rng.uniform(0, math.pi)
    across = (columns * math.sin(angle) - rows * math.cos(angle)).astype(np.float32) * STEP
    middle, coarse = canvas.middle[rows, columns], canvas.coarse[rows, columns]
    fine = canvas.fine[rows, columns]
    across += 0.5 * coarse
    value = 1 + 0.10 * fine + 0.09 * middle + 0.16 * coarse + rng.uniform(-0.06, 0.06)
    height = 0.08 * fine + 0.06 * middle
    if spacing:
        wave = np.cos(2 * math.pi * across / spacing)
        value += 0.09 * wave * (1 + middle)
        height += rise * 0.5 * (1 + wave) * np.clip(1 + 0.9 * middle, 0.1, 2)
    rgb = np.asarray(colour, dtype=np.float32)[None] * value[:, None]
    if name not in ("meadow", "fallow"):
        strip = np.mod(across, 18.0)
        wheel = (np.abs(strip - 5) < 0.28) | (np.abs(strip - 6.9) < 0.28)
        rgb[wheel] = rgb[wheel] * 0.55 + np.array([66, 56, 44], dtype=np.float32)
        height[wheel] *= 0.2
    canvas.rgb[rows, columns] = rgb
    canvas.z[rows, columns] = height


def paint_lot(canvas: Canvas, lot: Lot, rng: np.random.Generator) -> None:
    """Paint a garden: its lawn, terrace and driveway, a pool or beds, and a hedge around."""
    window = canvas.window(lot.x, lot.y, lot.angle, math.hypot(lot.width, lot.depth) / 2 + 1)
    if window.empty:
        return
    u, v = window.u, window.v  # u runs away from the street
    inside = (np.abs(u) < lot.depth / 2) & (np.abs(v) < lot.width / 2 - 0.2)
    tone = rng.uniform(-1, 1, 3)
    base = GRASS + np.array([16, 18, 8]) * tone[0] + np.array([20, 8, 10]) * max(0, tone[1])
    mown = 1 + 0.03 * np.sign(np.sin(v * 2 * math.pi / 1.6)) * (tone[2] > 0)
    patch = canvas.middle[window.at]
    worn = np.clip(patch - 0.25, 0, 1)[..., None] * np.array([70, 30, 30])
    grain = (1 + 0.1 * canvas.fine[window.at] + 0.1 * patch) * mown
    canvas.fill(window, inside, base * grain[..., None] + worn, None, 0.0)
    if not math.isnan(lot.drive):
        paved = [CONCRETE, (150, 140, 128), (128, 124, 120), (164, 132, 112)][rng.integers(4)]
        side = np.clip(lot.drive, 1.6 - lot.width / 2, lot.width / 2 - 1.6)
        drive = (np.abs(v - side) < 1.5) & (u < -lot.depth / 2 + rng.uniform(9, 16))
        canvas.fill(window, drive & (u > -lot.depth / 2 - 1.5), paved, 0.03, 0.08)
        if rng.random() < 0.5:
            along = -lot.depth / 2 + 3.4
            cos, sin = math.cos(lot.angle), math.sin(lot.angle)
            draw_car(
                canvas,
                lot.x + along * cos - side * sin,
                lot.y + along * sin + side * cos,
                lot.angle,
                rng,
            )
    furnish(canvas, window, lot, rng)


def furnish(canvas: Canvas, window: Window, lot: Lot, rng: np.random.Generator) -> None:
    """Add a pool, vegetable beds or clutter to the back of a garden, and its hedges."""
    u, v = window.u, window.v
    back, side = rng.uniform(0.28, 0.4) * lot.depth, rng.uniform(-0.25, 0.25) * lot.width
    draw = rng.random()
    if draw < 0.06:
        edge = np.maximum(np.abs(u - back) - 2.2, np.abs(v - side) - 3.6)
        canvas.fill(window, edge < 0.7, (186, 178, 164), 0.03)
        canvas.fill(window, edge < 0, (94, 158, 168), 0.0, 0.03)
    elif draw < 0.4:
        bed = (np.abs(u - back) < 3.4) & (np.abs(v - side) < 2.6)
        rows = np.sin((v - side) * 2 * math.pi / 1.3) > 0
        canvas.fill(window, bed, (116, 94, 72), 0.0, 0.12)
        canvas.fill(window, bed & rows, (82, 108, 56), 0.3 + 0.1 * canvas.fine[window.at], 0.2)
    border = np.abs(np.abs(v) - lot.width / 2) < 0.45
    border |= np.abs(u - lot.depth / 2) < 0.45
    border &= (np.abs(v) < lot.width / 2 + 0.45) & (np.abs(u) < lot.depth / 2 + 0.45)
    border &= u > -lot.depth / 2 + 5
    free = border & (canvas.z[window.at] < 0.6) & (canvas.middle[window.at] > -0.3)
    if 0.25 < draw < 0.55:
        height = 1.3 + 0.4 * canvas.fine[window.at] + 0.3 * canvas.middle[window.at]
        canvas.fill(window, free, (66, 86, 46), height, 0.35)
    elif draw < 0.8:
        thin = free & (np.abs(np.abs(v) - lot.width / 2) < 0.12)
        canvas.fill(window, thin, (134, 120, 102), 1.2)


def paint_street(canvas: Canvas, kind: str, curve: np.ndarray, part: str) -> None:
    """Paint one layer (kerb, surface or marks) of a street along its curve (n, 2) in metres."""
    half = HALF_WIDTH[kind]
    steps = np.hypot(*np.diff(curve, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    for start, end, done in zip(curve, curve[1:], along):
        direction = end - start
        angle = math.atan2(direction[1], direction[0])
        window = canvas.window(*((start + end) / 2), angle, half + 4)
        if window.empty:
            continue
        length = float(np.hypot(*direction))
        near = np.abs(window.u) < length / 2 + 0.35
        across = np.abs(window.v)
        if kind == "track":
            if part == "surface":
                paint_track(canvas, window, near, across, half)
        elif part == "kerb":
            canvas.fill(window, near & (across < half + 1.5), (158, 153, 145), 0.04)
            canvas.fill(window, near & (across < half + 0.18), (182, 178, 170), 0.06)
        elif part == "surface":
            worn = canvas.middle[window.at] * 7 + canvas.coarse[window.at] * 16
            lanes = 5 * np.cos(window.v * 2 * math.pi / 1.75)
            tone = np.asarray(ASPHALT, dtype=np.float32) + (worn + lanes)[..., None]
            canvas.fill(window, near & (across < half), tone, 0.0, 0.07)
        else:
            run = np.mod(done + window.u + length / 2, 9.0)
            dash = (across < 0.11) & (run < 3.5) & (kind == "main")
            edge = (np.abs(across - half + 0.3) < 0.09) & (kind == "main")
            exact = np.abs(window.u) <= length / 2 + 0.02
            canvas.fill(window, exact & (dash | edge), (214, 212, 204))


def paint_track(canvas: Canvas, window: Window, near, across, half: float) -> None:
    """Paint a stretch of a field track: two wheel marks and grass in between."""
    ragged = across + 0.3 * canvas.middle[window.at] + 0.15 * canvas.fine[window.at]
    canvas.fill(window, near & (ragged < half), (168, 150, 120), 0.0, 0.1)
    canvas.fill(window, near & (ragged < 0.32), (126, 128, 84), 0.1, 0.15)


def draw_car(canvas: Canvas, x: float, y: float, angle: float, rng: np.random.Generator) -> None:
    """Draw a car of about 4.3 m x 1.8 m."""
    window = canvas.window(x, y, angle, 3)
    if window.empty:
        return
    paints = (
        (226, 226, 226),
        (176, 180, 184),
        (52, 54, 58),
        (150, 42, 38),
        (58, 82, 128),
        (120, 122, 126),
        (206, 206, 198),
    )
    u, v = window.u, np.abs(window.v)
    body = (np.abs(u) < 2.15) & (v < 0.9 - 0.12 * np.clip(np.abs(u) - 1.7, 0, 1))
    canvas.fill(window, body, paints[rng.integers(len(paints))], 0.95, 0.02)
    cabin = (u > -1.75) & (u < 0.95) & (v < 0.75)
    canvas.z[window.at][cabin] = 1.45
    glass = ((u > 0.35) & (u < 0.95) & (v < 0.72)) | ((u > -1.85) & (u < -1.4) & (v < 0.7))
    canvas.fill(window, glass, (46, 54, 62), 1.25, 0.02)


def draw_tree(canvas: Canvas, tree: Tree, rng: np.random.Generator) -> None:
    """Draw a crown made of many lumps; it hides what is lower than itself."""
    if tree.kind == "fallen":
        draw_fallen(canvas, tree, rng)
        return
    window = canvas.window(tree.x, tree.y, 0.0, tree.radius * 1.25)
    if window.empty:
        return
    if tree.kind == "conifer":
        distance = np.hypot(window.u, window.v) / (0.75 * tree.radius)
        turn = np.arctan2(window.v, window.u)
        star = distance * (1 + 0.16 * np.sin(turn * 9 + tree.x * 7))
        crown = np.where(star < 1, 1.25 * tree.height * (1.02 - star) + 0.8, 0.0)
        crown = crown * (1 + 0.12 * canvas.fine[window.at])
        colour = np.array([52, 74, 48]) + rng.normal(0, 5, 3)
    else:
        crown = lumps(window, tree, rng)
        autumn = rng.random() < 0.1
        colour = np.array([126, 118, 58] if autumn else [78, 100, 50]) + rng.normal(0, 8, 3)
    tops = np.clip(crown / max(tree.height, 0.1), 0, 1.1)
    rough = crown + (0.45 * canvas.fine[window.at] if tree.height > 2 else 0)
    mask = (crown > 0.3) & (rough > canvas.z[window.at])
    shade = (0.62 + 0.42 * tops + 0.10 * lattice(rng, window.shape, (7, 7)))[..., None]
    canvas.fill(window, mask, colour * shade, rough, 0.2)


def lumps(window: Window, tree: Tree, rng: np.random.Generator) -> np.ndarray:
    """Return the heights (m) of a leafy crown inside a window, 0 outside it."""
    crown = np.zeros(window.shape, dtype=np.float32)
    for _ in range(int(5 + 5 * tree.radius)):
        reach, turn = tree.radius * 0.8 * math.sqrt(rng.random()), rng.uniform(0, 2 * math.pi)
        size = tree.radius * rng.uniform(0.24, 0.46)
        du, dv = window.u - reach * math.cos(turn), window.v - reach * math.sin(turn)
        bowl = 1 - (du * du + dv * dv) / size**2
        base = tree.height * (0.95 - 0.5 * (reach / tree.radius) ** 2) - 0.8 * size
        top = base + 1.1 * size * np.sqrt(np.maximum(bowl, 0))
        np.maximum(crown, np.where(bowl > 0, top, 0), out=crown)
    return crown


def draw_fallen(canvas: Canvas, tree: Tree, rng: np.random.Generator) -> None:
    """Draw a tree that the storm threw over: a trunk on the ground and a torn, low crown."""
    angle = 0.6 + rng.normal(0, 0.5)
    cos, sin = math.cos(angle), math.sin(angle)
    reach = tree.radius * 1.6
    window = canvas.window(tree.x, tree.y, angle, reach + 3)
    if window.empty:
        return
    noise = lattice(rng, window.shape, (5, 5)) + 0.7 * lattice(rng, window.shape, (14, 14))
    oval = (window.u / reach) ** 2 + (window.v / (0.55 * reach)) ** 2
    mask = (oval + 0.55 * noise < 0.9) & (canvas.z[window.at] < 1.6)
    canvas.fill(window, mask, (92, 104, 60), 0.9 + 0.6 * noise, 0.3)
    start = -reach - tree.height * 0.35
    canvas.box(
        tree.x + start * cos * 0.8,
        tree.y + start * sin * 0.8,
        angle,
        tree.height,
        0.45,
        (112, 92, 72),
        0.5,
    )
    canvas.box(
        tree.x + start * cos * 1.3, tree.y + start * sin * 1.3, angle, 0.8, 1.8, (92, 72, 54), 0.8
    )

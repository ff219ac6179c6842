# SPDX-License-Identifier: GPL-2.0-or-later
"""Make buildings, put them on free ground and decide what the storm did to each."""

from __future__ import annotations

import math

import numpy as np

from .plan import Building, Occupancy, Part, Town, rectangle_points

CLASSES = ("intact", "damaged", "destroyed")


def make_building(
    rng: np.random.Generator, x: float, y: float, angle: float, size: str
) -> Building:
    """Return a building of size house, shed or hall at a place, still intact."""
    ranges = {"house": (10, 16, 7.8, 10.5), "shed": (6.5, 9.5, 5, 6.5), "hall": (19, 30, 12, 17)}
    low, high, narrow, wide = ranges[size]
    length, width = rng.uniform(low, high), rng.uniform(narrow, wide)
    roofs = {
        "house": ("gable", "gable", "gable", "hip", "hip", "flat"),
        "shed": ("gable", "shed", "flat"),
        "hall": ("gable", "flat", "flat"),
    }
    roof = str(rng.choice(roofs[size]))
    parts = [Part(0, 0, length, width, False, roof)]
    half_l, half_w = length / 2, width / 2
    outline = [(-half_l, -half_w), (half_l, -half_w), (half_l, half_w), (-half_l, half_w)]
    if size == "house" and rng.random() < 0.34:
        parts, outline = add_wing(rng, parts[0])
    sloped = ["red", "red", "old", "brown", "brown", "slate", "dark", "metal"]
    flat = ["gravel", "bitumen", "metal", "gravel"]
    choice = flat if roof in ("flat", "shed") else sloped
    material = str(rng.choice(["metal", "metal", "gravel", "dark"] if size == "hall" else choice))
    eave = {"house": rng.uniform(3.2, 5.8), "shed": 2.5, "hall": rng.uniform(5, 7)}[size]
    pitch = math.tan(math.radians(rng.uniform(24, 40) if size != "hall" else rng.uniform(8, 14)))
    return Building(x, y, angle, length, width, parts, outline, material, eave, pitch)


def add_wing(rng: np.random.Generator, main: Part) -> tuple[list[Part], list]:
    """Return the parts and the outline of an L-shaped building around a main rectangle."""
    wing = rng.uniform(0.62, 0.9) * main.width
    reach = rng.uniform(3.0, 5.5)
    su, sv = rng.choice((-1, 1), 2)
    half_l, half_w = main.length / 2, main.width / 2
    depth = half_w + reach
    part = Part(su * (half_l - wing / 2), sv * depth / 2, depth, wing, True, main.roof)
    corner = [
        (-half_l, -half_w),
        (half_l, -half_w),
        (half_l, half_w + reach),
        (half_l - wing, half_w + reach),
        (half_l - wing, half_w),
        (-half_l, half_w),
    ]
    return [main, part], [(su * u, sv * v) for u, v in corner]


def place(town: Town, taken: Occupancy, building: Building, margin: float) -> bool:
    """Put a building into the town if its outline and a margin (m) are free."""
    own = np.asarray(building.outline)
    low, high = own.min(axis=0), own.max(axis=0)
    cos, sin = math.cos(building.angle), math.sin(building.angle)
    mid = (low + high) / 2
    x = building.x + mid[0] * cos - mid[1] * sin
    y = building.y + mid[0] * sin + mid[1] * cos
    size = high - low
    reach = float(np.hypot(*size)) / 2
    if min(x, y) < reach or max(x, y) > town.side - reach:
        return False
    around = rectangle_points(x, y, building.angle, size[0] + 2 * margin, size[1] + 2 * margin)
    if not taken.free(around):
        return False
    taken.take(rectangle_points(x, y, building.angle, size[0] + 1, size[1] + 1))
    town.buildings.append(building)
    return True


def strike(town: Town, rng: np.random.Generator) -> None:
    """Decide the state of every building: worst near the storm's path, stray hits elsewhere."""
    a, b, c = town.storm
    for number, building in enumerate(town.buildings, start=1):
        building.number = number
        near = math.exp(-(((a * building.x + b * building.y + c) / 48.0) ** 2))
        destroyed, damaged = 0.03 + 0.33 * near, 0.16 + 0.38 * near
        draw = rng.random()
        if draw < destroyed:
            building.state = "destroyed"
        elif draw < destroyed + damaged:
            building.state = "damaged"
        building.severity = float(rng.beta(1.5, 1.3))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Lay out the streets of a town and park cars along them."""

from __future__ import annotations

import math

import numpy as np

from .plan import Town

# Streets as fractions of the picture's side, drawn as splines through these points.
STREETS = (
    (
        "main",
        [(-0.06, 0.63), (0.12, 0.565), (0.33, 0.5), (0.55, 0.525), (0.76, 0.44), (1.06, 0.41)],
    ),
    ("side", [(0.33, 0.5), (0.315, 0.37), (0.36, 0.22), (0.335, 0.09), (0.37, -0.06)]),
    ("side", [(0.32, 0.36), (0.2, 0.315), (0.085, 0.36), (0.055, 0.48), (0.1, 0.572)]),
    ("side", [(0.55, 0.525), (0.6, 0.39), (0.585, 0.26), (0.48, 0.185), (0.355, 0.2)]),
    ("side", [(0.22, 0.533), (0.225, 0.69), (0.29, 0.83), (0.265, 1.06)]),
    ("side", [(0.23, 0.7), (0.37, 0.7), (0.47, 0.64), (0.5, 0.522)]),
    ("side", [(0.29, 0.84), (0.44, 0.865), (0.58, 0.8), (0.64, 0.66), (0.64, 0.49)]),
    ("side", [(0.315, 0.37), (0.46, 0.36), (0.59, 0.375)]),
    ("track", [(0.62, 0.76), (0.76, 0.74), (0.88, 0.8), (1.05, 0.77)]),
    ("track", [(0.355, 0.19), (0.2, 0.15), (0.09, 0.17), (-0.05, 0.13)]),
    ("track", [(0.585, 0.25), (0.74, 0.2), (0.84, 0.08), (0.86, -0.05)]),
)
HALF_WIDTH = {"main": 3.6, "side": 2.7, "track": 1.5}


def spline(points: np.ndarray, step: float) -> np.ndarray:
    """Return a Catmull-Rom curve through points (n, 2), sampled about every step metres."""
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    pieces = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        count = max(2, int(np.hypot(*(c - b)) / step))
        t = np.linspace(0, 1, count, endpoint=False)[:, None]
        pieces.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    return np.vstack([*pieces, points[-1:]])


def plan_streets(rng: np.random.Generator, side: float, home: bool) -> list:
    """Return (kind, curve) of all streets; away from home the plan is turned and jittered."""
    turn, mirror = (0, False) if home else (int(rng.integers(4)), bool(rng.integers(2)))
    streets = []
    for kind, fractions in STREETS:
        points = np.asarray(fractions, dtype=float)
        if not home:
            inner = slice(1, -1)
            points[inner] += rng.normal(0, 0.012, points[inner].shape)
        points = points - 0.5
        points = points[:, ::-1] if mirror else points
        for _ in range(turn):
            points = np.column_stack([-points[:, 1], points[:, 0]])
        streets.append((kind, spline((points + 0.5) * side, 2.0)))
    return streets


def park(town: Town, rng: np.random.Generator) -> None:
    """Put cars on the right-hand side of the streets."""
    for kind, curve in town.streets:
        if kind == "track":
            continue
        for i in range(2, len(curve) - 2):
            if rng.random() > 0.055:
                continue
            tangent = curve[i + 1] - curve[i - 1]
            angle = math.atan2(tangent[1], tangent[0])
            offset = rng.choice((-1, 1)) * (HALF_WIDTH[kind] - 1.25)
            x = curve[i][0] - math.sin(angle) * offset
            y = curve[i][1] + math.cos(angle) * offset
            town.cars.append((x, y, angle + rng.normal(0, 0.03)))

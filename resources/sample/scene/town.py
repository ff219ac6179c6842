# SPDX-License-Identifier: GPL-2.0-or-later
"""Lay out an invented small town after a storm: where things are, not how they look."""

from __future__ import annotations

import numpy as np

from .buildings import strike
from .lots import fill_gaps, line_street, plant
from .plan import Occupancy, Town, rectangle_points
from .streets import HALF_WIDTH, park, plan_streets


def plan_town(rng: np.random.Generator, side: float, wanted: int, home: bool) -> Town:
    """Return a town on a square of side metres with about the wanted number of buildings.

    home is the plan of the sample itself; every other town is a turned and jittered one.
    """
    start = np.array([0.0, 0.93]) if home else rng.uniform(0.0, 0.3, 2)
    end = np.array([0.72, 0.06]) if home else rng.uniform(0.7, 1.0, 2)
    start, end = start * side, end * side
    normal = np.array([-(end - start)[1], (end - start)[0]]) / np.hypot(*(end - start))
    storm = (float(normal[0]), float(normal[1]), float(-normal @ start))
    town = Town(side, plan_streets(rng, side, home), storm)
    taken = Occupancy(side)
    for kind, curve in town.streets:
        for point in curve:
            reach = 2 * (HALF_WIDTH[kind] + 1.6)
            taken.take(rectangle_points(point[0], point[1], 0.0, reach, reach))
    for kind, curve in town.streets:
        if kind != "track":
            line_street(town, taken, rng, curve, HALF_WIDTH[kind])
    fill_gaps(town, taken, rng, wanted)
    strike(town, rng)
    plant(town, taken, rng)
    park(town, rng)
    town.plots = rng.uniform(-0.1, 1.1, (17, 2)) * side
    return town

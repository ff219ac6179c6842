# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw an orthophoto of an invented town, with the true state of every building."""

from __future__ import annotations

import numpy as np

from . import damage, land, roofs
from .buildings import CLASSES
from .canvas import GSD, Canvas, photograph
from .plan import Building, Town
from .town import plan_town

__all__ = ["CLASSES", "GSD", "Building", "Town", "draw_town"]


def draw_town(seed: int, pixels: int, wanted: int, home: bool) -> tuple[np.ndarray, Town]:
    """Return a picture (pixels, pixels, 3) uint8 at GSD metres and the town that it shows."""
    rng = np.random.default_rng(seed)
    town = plan_town(rng, pixels * GSD, wanted, home)
    canvas = Canvas(rng, pixels)
    land.paint_ground(canvas)
    land.paint_fields(canvas, town, rng)
    for lot in town.lots:
        land.paint_lot(canvas, lot, rng)
    for building in town.buildings:
        roofs.draw_yard(canvas, building, rng)
    for layer in ("kerb", "surface", "marks"):
        for kind, curve in town.streets:
            land.paint_street(canvas, kind, curve, layer)
    for building in town.buildings:
        damage.draw_debris(canvas, building, rng)
    for x, y, angle in town.cars:
        land.draw_car(canvas, x, y, angle, rng)
    for building in town.buildings:
        damage.draw_building(canvas, building, rng)
    for tree in town.trees:
        land.draw_tree(canvas, tree, rng)
    return photograph(canvas), town

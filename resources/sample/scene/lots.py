# SPDX-License-Identifier: GPL-2.0-or-later
"""Line the streets with houses and gardens, and fill the gaps with halls, sheds and trees."""

from __future__ import annotations

import math

import numpy as np

from .buildings import make_building, place
from .plan import Lot, Occupancy, Town, Tree


def line_street(
    town: Town, taken: Occupancy, rng: np.random.Generator, street: np.ndarray, half: float
) -> None:
    """Put houses with gardens along both sides of a street's curve."""
    steps = np.hypot(*np.diff(street, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    for sign in (-1, 1):
        at = rng.uniform(6, 12)
        while at < along[-1] - 6:
            frontage = rng.uniform(13.5, 18.5)
            i = int(np.searchsorted(along, at + frontage / 2))
            if i >= len(street) - 1:
                break
            tangent = street[i + 1] - street[i - 1]
            angle = math.atan2(tangent[1], tangent[0]) + rng.normal(0, 0.04)
            normal = sign * np.array([-math.sin(angle), math.cos(angle)])
            crosswise = rng.random() < 0.35
            setback = half + rng.uniform(3.5, 6.5) + (6.5 if crosswise else 4.8)
            x, y = street[i] + normal * setback
            turned = angle + (math.pi / 2 if crosswise else 0)
            if place(town, taken, make_building(rng, x, y, turned, "house"), 1.2):
                depth = rng.uniform(24, 30)
                centre = street[i] + normal * (half + 1.2 + depth / 2)
                drive = float(rng.uniform(-frontage / 2, frontage / 2))
                facing = math.atan2(normal[1], normal[0])
                town.lots.append(
                    Lot(
                        centre[0],
                        centre[1],
                        facing,
                        frontage,
                        depth,
                        drive if rng.random() < 0.75 else math.nan,
                    )
                )
                at += frontage
            else:
                at += 3.0


def fill_gaps(town: Town, taken: Occupancy, rng: np.random.Generator, wanted: int) -> None:
    """Add halls at the edge and sheds and houses between the gardens, turned at random."""
    near = np.vstack([curve for kind, curve in town.streets if kind != "track"])
    halls = 0
    for attempt in range(9000):
        if len(town.buildings) >= wanted:
            return
        x, y = rng.uniform(12, town.side - 12, 2)
        distance = np.hypot(near[:, 0] - x, near[:, 1] - y).min()
        hall = attempt < 400 and halls < 6
        size = "hall" if hall else str(rng.choice(["shed", "house", "house"]))
        if distance > (60 if hall else 47):
            continue
        if place(town, taken, make_building(rng, x, y, rng.uniform(0, math.pi), size), 2.0):
            halls += hall


def plant(town: Town, taken: Occupancy, rng: np.random.Generator) -> None:
    """Scatter garden trees, bushes, hedgerows in the open and a small wood."""
    a, b, c = town.storm
    houses = np.array([(h.x, h.y) for h in town.buildings])
    for _ in range(int(1000 * (town.side / 384.0) ** 2)):
        x, y = rng.uniform(0, town.side, 2)
        gap = np.hypot(houses[:, 0] - x, houses[:, 1] - y).min()
        if gap > 32 or not taken.free(np.array([[x, y]])):
            continue
        bush = rng.random() < 0.4
        radius = rng.uniform(0.7, 1.5) if bush else rng.uniform(1.7, 4.4)
        kind = "bush" if bush else str(rng.choice(["leaf", "leaf", "leaf", "conifer"]))
        if not bush and abs(a * x + b * y + c) < 40 and rng.random() < 0.4:
            kind = "fallen"
        town.trees.append(Tree(x, y, radius, radius * rng.uniform(1.3, 2.2), kind))
    wood = plan_wood(town, houses, rng)
    for _ in range(230):
        x, y = wood + rng.normal(0, (26, 17))
        if 0 < x < town.side and 0 < y < town.side and taken.free(np.array([[x, y]])):
            radius = rng.uniform(2.2, 4.6)
            town.trees.append(Tree(x, y, radius, radius * rng.uniform(1.8, 2.6), "leaf"))


def plan_wood(town: Town, houses: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the place (2,) of the wood: the candidate farthest from all houses."""
    spots = rng.uniform(0.05, 0.95, (60, 2)) * town.side
    gaps = np.hypot(spots[:, None, 0] - houses[:, 0], spots[:, None, 1] - houses[:, 1]).min(axis=1)
    return spots[int(gaps.argmax())]

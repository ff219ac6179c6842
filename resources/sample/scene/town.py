# SPDX-License-Identifier: GPL-2.0-or-later
"""Lay out an invented small town after a storm: where things are, not how they look.

All coordinates are metres in the picture's frame: x to the right, y downwards, origin at the
upper left corner. Angles are radians from the x axis towards the y axis.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

CLASSES = ("intact", "damaged", "destroyed")

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


@dataclass
class Part:
    """One rectangle of a building: centre and axes in the building's own frame (m)."""

    u: float
    v: float
    length: float
    width: float
    turned: bool  # True: the ridge runs along v
    roof: str  # gable, hip, flat, shed


@dataclass
class Building:
    """A building, its true state and the numbers that its drawing depends on."""

    x: float
    y: float
    angle: float
    length: float
    width: float
    parts: list[Part]
    outline: list[tuple[float, float]]  # closed later; building's own frame (m)
    material: str
    eave: float
    pitch: float
    state: str = "intact"
    severity: float = 0.0
    number: int = 0

    def ring(self) -> np.ndarray:
        """Return the outline, (k, 2) metres in the picture's frame."""
        own = np.asarray(self.outline, dtype=float)
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return own @ np.array([[cos, sin], [-sin, cos]]) + (self.x, self.y)


@dataclass
class Lot:
    """A garden around a house: an oriented rectangle with the way to the street."""

    x: float
    y: float
    angle: float
    width: float
    depth: float
    drive: float  # offset of the driveway along the street, m; nan without


@dataclass
class Tree:
    """A crown: centre, radius and height in metres; kind is leaf, conifer, bush or fallen."""

    x: float
    y: float
    radius: float
    height: float
    kind: str


@dataclass
class Town:
    """Everything that stands or lies in the scene."""

    side: float
    streets: list[tuple[str, np.ndarray]]
    storm: tuple[float, float, float]  # a*x + b*y + c: signed distance to the storm's path, m
    buildings: list[Building] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)
    trees: list[Tree] = field(default_factory=list)
    cars: list[tuple[float, float, float]] = field(default_factory=list)
    plots: np.ndarray | None = None  # (n, 2) seeds of the fields


class Occupancy:
    """Half-metre cells that are already taken."""

    CELL = 0.5

    def __init__(self, side: float):
        self.count = int(side / self.CELL)
        self.taken = np.zeros((self.count, self.count), dtype=bool)

    def _cells(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        cells = np.clip((points / self.CELL).astype(int), 0, self.count - 1)
        return cells[:, 1], cells[:, 0]

    def free(self, points: np.ndarray) -> bool:
        """Tell whether all points (n, 2) in metres lie in free cells."""
        return not self.taken[self._cells(points)].any()

    def take(self, points: np.ndarray) -> None:
        """Mark the cells of points (n, 2) in metres."""
        self.taken[self._cells(points)] = True


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


def rectangle_points(x: float, y: float, angle: float, length: float, width: float) -> np.ndarray:
    """Return points (n, 2) every 0.4 m over an oriented rectangle, all in metres."""
    u, v = np.meshgrid(
        np.linspace(-length / 2, length / 2, max(2, int(length / 0.4))),
        np.linspace(-width / 2, width / 2, max(2, int(width / 0.4))),
    )
    cos, sin = math.cos(angle), math.sin(angle)
    return np.column_stack([(x + u * cos - v * sin).ravel(), (y + u * sin + v * cos).ravel()])


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

# SPDX-License-Identifier: GPL-2.0-or-later
"""Say what a town consists of, and which of its ground is taken."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np


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
    """Everything that stands or lies in the scene.

    All coordinates are metres in the picture's frame: x to the right, y downwards, origin at the
    upper left corner. Angles are radians from the x axis towards the y axis.
    """

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


def rectangle_points(x: float, y: float, angle: float, length: float, width: float) -> np.ndarray:
    """Return points (n, 2) every 0.4 m over an oriented rectangle, all in metres."""
    u, v = np.meshgrid(
        np.linspace(-length / 2, length / 2, max(2, int(length / 0.4))),
        np.linspace(-width / 2, width / 2, max(2, int(width / 0.4))),
    )
    cos, sin = math.cos(angle), math.sin(angle)
    return np.column_stack([(x + u * cos - v * sin).ravel(), (y + u * sin + v * cos).ravel()])

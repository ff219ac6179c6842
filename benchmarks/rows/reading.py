# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading: many objects in random layer order over a raster larger than GDAL's cache of blocks.

The whole algorithm counts: QGIS and the inference process, from the layer to the written rows,
with a model that costs nothing and whose definition says so, by its BatchSize. Rivals are given the
windows ready made and read a sample of the objects; a second, smaller sample tells their start-up
from what each object costs. Memory shared with other machines makes these runs differ most, so
there are more of them than of other rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..bench import Bench, windows_of
from ..figure import Figure, Target, busy_note, least_cpu, least_said, least_wall, raw
from ..process import Spent, interleaved

MANY, MORE = 20_000, 60_000
#: So many times the turns of other rows.
TURNS = 2
#: The more chips share a message, the less it takes. By itself a model on the CPU has 16, since
#: most are heavy and need memory for each chip.
BATCH = 64
LOOP_SAMPLE, LOADER_SAMPLE = 1_000, 1_024
LOOP = "rasterio 1.4.4: a loop over the features, a window each, in layer order"
LOADER = "TorchGeo 0.8.1: a sampler of the objects, a DataLoader with two workers"
LIMIT = "each block needed read once by the same provider, no chips"


@dataclass(frozen=True)
class Goals:
    """Targets for one compression: CPU and wall against the loop, and cutting to the limit."""

    cpu: float
    wall: float
    cutting: float


GOALS = {"JPEG": Goals(16, 22, 1.3), "deflate": Goals(9, 13, 1.4)}


@dataclass(frozen=True)
class Sampled:
    """A rival's runs on a sample of the objects and on one object, to be scaled to any number."""

    sample: int
    runs: list[Spent]
    idle: list[Spent]

    def cpu(self, objects: int, with_start: bool) -> float:
        """CPU seconds for so many objects."""
        start = least_cpu(self.idle)
        return (least_cpu(self.runs) - start) / self.sample * objects + with_start * start

    def wall(self, objects: int, with_start: bool) -> float:
        """Wall seconds for so many objects."""
        start = least_wall(self.idle)
        return (least_wall(self.runs) - start) / self.sample * objects + with_start * start


def measure(bench: Bench) -> Iterator[Figure]:
    """The figures of both compressions."""
    for compression, goals in GOALS.items():
        yield from _Reading(bench, compression).figures(goals)


class _Reading:
    """All runs on the imagery of one compression."""

    def __init__(self, bench: Bench, compression: str) -> None:
        raster, model = bench.raster(compression), bench.free_model(BatchSize=BATCH)
        self.name = compression
        self.many, self.more = bench.count(MANY), bench.count(MORE)
        objects = {count: bench.objects(count) for count in (1, self.many, self.more)}
        places = {"raster": str(raster), "windows": str(windows_of(objects[self.many]))}
        layers = {"objects": str(objects[self.many]), "output": str(bench.folder / "bare.gpkg")}
        loop, loader = bench.count(LOOP_SAMPLE), bench.count(LOADER_SAMPLE)

        def ours(count: int) -> Spent:
            return bench.classify(raster, objects[count], model)

        def by_loop(count: int) -> Spent:
            return bench.rival("rasterio_loop", order="layer", count=count, **places)

        def by_loader(count: int) -> Spent:
            return bench.rival("torchgeo_loader", count=count, **places)

        runs = interleaved(
            {
                "empty": lambda: ours(1),
                "many": lambda: ours(self.many),
                "loop": lambda: by_loop(loop),
                "loop_idle": lambda: by_loop(1),
                "bare": lambda: bench.qgis("bare_loop", **places, **layers),
                "cutting": lambda: bench.qgis("cut_chips", **places),
                "limit": lambda: bench.qgis("read_blocks", **places),
            },
            TURNS * bench.repeats,
            seldom=("bare",),  # told beside the figures, no part of them
        )
        runs |= interleaved(
            {
                "more": lambda: ours(self.more),
                "loader": lambda: by_loader(loader),
                "loader_idle": lambda: by_loader(1),
            },
            TURNS * bench.repeats,
            seldom=("loader_idle",),  # mostly imports, half as long as the sample
        )
        self.runs = runs
        self.loop = Sampled(loop, runs["loop"], runs["loop_idle"])
        self.loader = Sampled(loader, runs["loader"], runs["loader_idle"])

    def figures(self, goals: Goals) -> Iterator[Figure]:
        """CPU and wall against the loop, CPU against the loader, then both limits."""
        for objects, with_start in ((self.many, False), (self.more, True)):
            yield self._against(self.loop, LOOP, objects, with_start, goals.cpu)
            yield self._wall(objects, with_start, goals.wall)
            yield self._against(self.loader, LOADER, objects, with_start, 40)
        yield from self._limits(goals.cutting)

    def _title(self, objects: int, with_start: bool) -> str:
        start = "start-up included" if with_start else "less an empty job"
        return f"reading {objects:,} objects, {self.name}, {start}"

    def _ours(self, with_start: bool) -> tuple[float, float]:
        """CPU and wall seconds of the whole algorithm; an empty job's is that of one object."""
        if with_start:
            return least_cpu(self.runs["more"]), least_wall(self.runs["more"])
        many, empty = self.runs["many"], self.runs["empty"]
        return least_cpu(many) - least_cpu(empty), least_wall(many) - least_wall(empty)

    def _against(
        self, rival: Sampled, named: str, objects: int, with_start: bool, goal: float
    ) -> Figure:
        own, other = self._ours(with_start)[0], rival.cpu(objects, with_start)
        return Figure(
            f"{self._title(objects, with_start)}: CPU",
            named,
            Target(goal, "times fewer CPU s"),
            other / own,
            {
                "own_cpu": own,
                "rival_cpu": other,
                "rival_sample": rival.sample,
                **raw(own=self._own_runs(with_start), rival=rival.runs, rival_idle=rival.idle),
            },
        )

    def _wall(self, objects: int, with_start: bool, goal: float) -> Figure:
        own, other = self._ours(with_start)[1], self.loop.wall(objects, with_start)
        runs = self._own_runs(with_start)
        return Figure(
            f"{self._title(objects, with_start)}: wall time",
            LOOP,
            Target(goal, "times quicker"),
            other / own,
            {"own_wall": own, "rival_wall": other, "rival_sample": self.loop.sample},
            busy_note(runs, self.loop.runs),
        )

    def _own_runs(self, with_start: bool) -> list[Spent]:
        return self.runs["more"] if with_start else [*self.runs["many"], *self.runs["empty"]]

    def _limits(self, goal: float) -> Iterator[Figure]:
        limit = least_said(self.runs["limit"], "read_cpu")
        cutting = least_said(self.runs["cutting"], "cut_cpu")
        bare = least_said(self.runs["bare"], "bare_cpu")
        whole = self._ours(False)[0]
        compared = raw(**{side: self.runs[side] for side in ("limit", "cutting", "bare")})
        for what, own, most, note in (
            (f"planning, reading, cutting {self.many:,} objects", cutting, goal, ""),
            (
                f"the whole algorithm for {self.many:,} objects, less an empty job",
                whole,
                2.2,
                f"{bare / limit:.2g} for a bare loop in QGIS, without any model",
            ),
        ):
            yield Figure(
                f"{what}, {self.name}: CPU",
                LIMIT,
                Target(most, "times its CPU s", at_most=True),
                own / limit,
                {"own_cpu": own, "limit_cpu": limit, "bare_cpu": bare, **compared},
                note,
            )

# SPDX-License-Identifier: GPL-2.0-or-later
"""A mosaic of a thousand tiles against the same picture in one file: the whole algorithm."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..bench import Bench
from ..figure import Figure, Target, busy_note, least_cpu, raw
from ..process import interleaved

OBJECTS = 20_000
TILES = 32


def measure(bench: Bench) -> Iterator[Figure]:
    """CPU seconds of both programs, and the time that QGIS ran the algorithm."""
    raster, model = bench.raster("deflate"), bench.free_model()
    count = bench.count(OBJECTS)
    objects = bench.objects(count)
    across = min(TILES, bench.side // 256)
    folder = bench.made / f"tiles-{across}"
    if not folder.exists():
        bench.qgis("make_tiles", raster=str(raster), folder=str(folder), across=across)
    parts = {"INPUT": None, "INPUT_FOLDER": str(folder)}
    runs = interleaved(
        {
            "tiles": partial(bench.classify, raster, objects, model, **parts),
            "file": partial(bench.classify, raster, objects, model),
        },
        bench.repeats,
    )
    seconds = {name: min(spent.said["seconds"][0] for spent in side) for name, side in runs.items()}
    cpu = {name: least_cpu(side) for name, side in runs.items()}
    pairs = (("wall time", "times its time", seconds), ("CPU", "times its CPU s", cpu))
    for kind, unit, spent in pairs:
        yield Figure(
            f"mosaic of {across * across:,} tiles, {count:,} objects: {kind}",
            "the same picture as one file, deflate",
            Target(1.3, unit, at_most=True),
            spent["tiles"] / spent["file"],
            {**spent, **raw(tiles_runs=runs["tiles"], file_runs=runs["file"])},
            busy_note(*runs.values()) if kind == "wall time" else "",
        )

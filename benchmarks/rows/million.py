# SPDX-License-Identifier: GPL-2.0-or-later
"""A million objects: whether memory stays flat and time grows no faster than their number.

Chips are 64 pixels wide here, so that what counts is what each object costs beside its pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import mean

from ..bench import CACHE, Bench
from ..bench import CHIP as LARGE
from ..figure import Figure, Target, busy_note, raw
from ..process import Spent

FEW, SOME, ALL = 10_000, 100_000, 1_000_000
CHIP, LARGEST = 64, 40
#: Objects with large chips, whose windows are to take so many MB, beside so many for all else:
#: GDAL's cache, the file that is shared with the inference process, arrays.
LARGE_CHIPS, WINDOW_MB, BESIDE_MB = 20_000, 32, CACHE + 64
SETTING = "deepobjects/window_memory_mb"


def measure(bench: Bench) -> Iterator[Figure]:
    """Memory of QGIS, then CPU seconds and the time that QGIS ran the algorithm.

    The million is run once, since it takes minutes, the hundred thousand before and after it.
    """
    raster, model = bench.raster("JPEG"), bench.free_model(CHIP)
    few, some, whole = (bench.count(number) for number in (FEW, SOME, ALL))
    runs: dict[int, list[Spent]] = {}
    for count in (few, some, whole, some):
        objects = bench.objects(count, CHIP, LARGEST)
        runs.setdefault(count, []).append(bench.classify(raster, objects, model))
    yield _memory(runs, few, whole)
    yield _windows(bench)
    yield from _time(runs, some, whole)


def _memory(runs: dict[int, list[Spent]], few: int, whole: int) -> Figure:
    held = {count: max(spent.said["qgis_memory"] for spent in runs[count]) for count in runs}
    return Figure(
        f"memory of QGIS: {whole:,} objects",
        f"{few:,} objects",
        Target(300, "MB more", at_most=True),
        (held[whole] - held[few]) / 1e6,
        {"few_bytes": held[few], "all_bytes": held[whole], **raw(few=runs[few], all=runs[whole])},
    )


def _windows(bench: Bench) -> Figure:
    raster, model, count = bench.raster("JPEG"), bench.free_model(), bench.count(LARGE_CHIPS)
    runs = {}
    for name, objects in (("empty", 1), ("many", count)):
        layer, settings = bench.objects(objects), {SETTING: WINDOW_MB}
        runs[name] = bench.classify(raster, layer, model, settings=settings)
    held = {name: spent.said["qgis_memory"] for name, spent in runs.items()}
    return Figure(
        f"memory of QGIS: {count:,} objects of {LARGE} pixels, window_memory_mb {WINDOW_MB}",
        "an empty job",
        Target(WINDOW_MB + BESIDE_MB, "MB more", at_most=True),
        (held["many"] - held["empty"]) / 1e6,
        {name: spent.as_dict() for name, spent in runs.items()},
    )


def _time(runs: dict[int, list[Spent]], some: int, whole: int) -> Iterator[Figure]:
    """Of the mean of the shorter runs: in a run of minutes, too, some moments are slow."""
    seconds = {
        count: mean(spent.said["seconds"][0] for spent in runs[count]) for count in (some, whole)
    }
    cpu = {count: mean(spent.cpu for spent in runs[count]) for count in (some, whole)}
    pairs = (("wall time", "times its time", seconds), ("CPU", "times its CPU s", cpu))
    for kind, unit, spent in pairs:
        yield Figure(
            f"time: {whole:,} objects: {kind}",
            f"{some:,} objects",
            Target(10.5, unit, at_most=True),
            spent[whole] / spent[some],
            {"some": spent[some], "all": spent[whole], **raw(some_runs=runs[some])},
            busy_note(runs[some], runs[whole]) if kind == "wall time" else "",
        )

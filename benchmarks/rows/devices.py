# SPDX-License-Identifier: GPL-2.0-or-later
"""Several devices: two processes whose device waits 20 ms for each batch, against one.

The device is simulated, so that what is measured is whether both are kept busy. Each side is the
difference of a long job and a short one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..bench import SIDES, Bench
from ..figure import Figure, Target, busy_note, raw
from ..process import Run, interleaved
from .difference import Difference

OBJECTS, FEW = 1_600, 16
CHIP, LARGEST = 64, 40


def measure(bench: Bench) -> Iterator[Figure]:
    """The one figure."""
    raster, model = bench.raster("JPEG"), SIDES / "waiting" / "waits.emd"
    count = bench.count(OBJECTS)
    layers = {size: bench.objects(size, CHIP, LARGEST) for size in (FEW, FEW + count)}
    jobs: dict[str, Run] = {
        f"{processes} for {size}": partial(
            bench.classify, raster, layer, model, PARALLEL=processes, ALLOW_MODEL_CODE=True
        )
        for processes in ("1", "2")
        for size, layer in layers.items()
    }
    runs = interleaved(jobs, bench.repeats)
    one, two = (
        Difference(runs[f"{processes} for {FEW + count}"], runs[f"{processes} for {FEW}"])
        for processes in ("1", "2")
    )
    yield Figure(
        f"several devices: two, {count} objects, 20 ms for each batch of 4 (simulated)",
        "one device",
        Target(1.9, "times faster"),
        one.seconds / two.seconds,
        {"one": one.seconds, "two": two.seconds, **raw(**runs)},
        busy_note(*runs.values()),
    )

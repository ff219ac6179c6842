# SPDX-License-Identifier: GPL-2.0-or-later
"""Computing: what everything around the model costs when the model is the bill.

Ours is the difference of two jobs, one of a batch and one of many, so that starting and loading
cancel out; onnxruntime is given the same chips in memory, after a batch to warm up.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..bench import TOWN, Bench, windows_of
from ..figure import Figure, Target, busy_note, raw
from ..process import interleaved
from .difference import Difference

OBJECTS, BATCH = 320, 16
RIVAL = "onnxruntime 1.32.0 alone, the same batches in memory, as many threads"
UNITS = {"wall time": "times its time", "CPU": "times its CPU s"}


def measure(bench: Bench) -> Iterator[Figure]:
    """Wall time, since that is what a user waits for, and CPU seconds beside it."""
    raster = bench.raster("JPEG")
    folder = bench.network("resnet18", onnx={})
    few, many = (
        bench.objects(count, within=TOWN) for count in (BATCH, BATCH + bench.count(OBJECTS))
    )
    count = bench.count(OBJECTS)
    given = {"windows": str(windows_of(many)), "raster": str(raster), "batch": BATCH}
    threads = len(os.sched_getaffinity(0))
    batches = f"batch_size {BATCH}"

    def ours(objects: str):
        layer = few if objects == "few" else many
        return lambda: bench.classify(raster, layer, folder / "onnx.emd", MODEL_ARGUMENTS=batches)

    runs = interleaved(
        {
            "few": ours("few"),
            "many": ours("many"),
            "alone": lambda: bench.rival(
                "onnx_batches",
                model=str(folder / "network.onnx"),
                count=count,
                threads=threads,
                **given,
            ),
        },
        2 * bench.repeats,
    )
    own = Difference(runs["many"], runs["few"])
    for kind, spent, alone in own.beside(runs["alone"]):
        yield Figure(
            f"computing: ResNet-18 at 224, ONNX, {count} objects: {kind}",
            RIVAL,
            Target(1.05, UNITS[kind], at_most=True),
            spent / alone,
            {"own": spent, "alone": alone, "threads": threads, **raw(**runs)},
            busy_note(*runs.values()) if kind == "wall time" else "",
        )

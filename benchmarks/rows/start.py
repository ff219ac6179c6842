# SPDX-License-Identifier: GPL-2.0-or-later
"""From chosen parameters to the first batch, in a desktop that runs already, and once more."""

from __future__ import annotations

from collections.abc import Iterator

from ..bench import Bench
from ..figure import Figure, Target, busy_note, raw
from ..process import interleaved

OBJECTS = 64


def measure(bench: Bench) -> Iterator[Figure]:
    """The first and the second run of one desktop, with ResNet-18 as ONNX."""
    raster, objects = bench.raster("JPEG"), bench.objects(OBJECTS)
    model = bench.network("resnet18", onnx={}) / "onnx.emd"
    runs = interleaved(
        {"own": lambda: bench.classify(raster, objects, model, runs=2)}, bench.repeats
    )["own"]
    for run, (what, most) in enumerate((("first", 3), ("second", 1))):
        yield Figure(
            f"start: parameters to first batch, ResNet-18, ONNX, {what} run in one desktop",
            "—",
            Target(most, "s", at_most=True),
            min(spent.said["first_batches"][run] for spent in runs),
            raw(own=runs),
            busy_note(runs),
        )

# SPDX-License-Identifier: GPL-2.0-or-later
"""A graphics card: ResNet-50 at 224, against the model alone on chips that lie on the card.

Without a card the same programs run on the CPU, a few chips, so that they are known to run; then
the rows are not measured.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ..bench import CHIP, Bench
from ..figure import Figure, Target, raw
from ..process import interleaved
from .difference import Difference

RIVAL = "the model on chips that lie on the card, best batch size, same precision"
FEW = 256


@dataclass(frozen=True)
class Plan:
    """How much is computed: batches, sizes to try, objects of the whole job, and where."""

    device: str
    batches: int
    sizes: tuple[int, ...]
    objects: int
    note: str


ON_CARD = Plan("GPU", 100, (32, 64, 128, 256), 20_000, "")
WITHOUT = Plan("CPU", 1, (4,), 16, "no card: ran on the CPU")


def measure(bench: Bench) -> Iterator[Figure]:
    """The inference side alone, then the whole job."""
    plan = ON_CARD if Path("/dev/nvidia0").exists() else WITHOUT
    folder = bench.network("resnet50")
    alone = bench.rival(
        "card_batches",
        backbone="resnet50",
        weights=str(folder / "network.pth"),
        precision="float32",
        sizes=plan.sizes,
        batches=plan.batches,
        chip=CHIP,
    ).said
    yield _inference(bench, plan, folder / "learned.emd", alone)
    yield _whole(bench, plan, folder / "learned.emd", alone)


def _inference(bench: Bench, plan: Plan, model: Path, alone: dict[str, Any]) -> Figure:
    given = {"device": plan.device, "batches": plan.batches, "batch": max(plan.sizes)}
    threads = len(os.sched_getaffinity(0))
    own = bench.qgis("inference_alone", model=str(model), threads=threads, **given).said
    share = 100 * own["chips_per_second"] / alone["best"]
    return _figure("the inference side alone", 90, share, plan, {"own": own, "alone": alone})


def _whole(bench: Bench, plan: Plan, model: Path, alone: dict[str, Any]) -> Figure:
    raster, few = bench.raster("JPEG"), min(FEW, plan.objects)
    layers = {
        name: bench.objects(few + more) for name, more in (("few", 0), ("many", plan.objects))
    }
    jobs = {
        name: partial(bench.classify, raster, layer, model, PROCESSOR=plan.device)
        for name, layer in layers.items()
    }
    runs = interleaved(jobs, 1)
    seconds = Difference(runs["many"], runs["few"]).seconds
    share = 100 * plan.objects / seconds / alone["best"]
    return _figure("the whole job", 70, share, plan, {"alone": alone, **raw(**runs)})


def _figure(what: str, least: float, share: float, plan: Plan, sides: dict[str, Any]) -> Figure:
    return Figure(
        f"GPU: ResNet-50 at 224, float32: {what}",
        RIVAL,
        Target(least, "% of the throughput"),
        None if plan.note else share,
        {"share": share, **sides},
        plan.note,
    )

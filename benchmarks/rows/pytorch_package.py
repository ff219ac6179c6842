# SPDX-License-Identifier: GPL-2.0-or-later
"""A package of arcgis.learn on the CPU, against PyTorch's eager mode on the same batches of four.

Ours is the whole algorithm, as the difference of a long job and a short one; the rival has its
chips in memory. The very first job of a model, which may prepare it for all later ones, is told in
the report and does not count. Both give probabilities of the same objects, which are compared; the
imagery is stored without loss, since two builds of a JPEG library do not decode alike.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from ..bench import TOWN, Bench, windows_of
from ..figure import Figure, Target, busy_note, raw
from ..process import Spent, interleaved
from .difference import Difference

OBJECTS, FEW, BATCH = 160, 16, 4
RIVAL = "PyTorch 2.14.1, eager, the same batches of 4 in memory, as many threads"
UNITS = {"wall time": "times faster", "CPU": "times fewer CPU s"}
FASTER = {"resnet18": ("ResNet-18", 1.2), "mobilenet_v2": ("MobileNetV2", 2.5)}


def measure(bench: Bench) -> Iterator[Figure]:
    """For both networks: wall time, CPU seconds, and how far the probabilities are apart."""
    for backbone, (title, goal) in FASTER.items():
        yield from _figures(bench, backbone, title, goal)


def _figures(bench: Bench, backbone: str, title: str, goal: float) -> Iterator[Figure]:
    raster, folder = bench.raster("deflate"), bench.network(backbone)
    count = bench.count(OBJECTS)
    few, many = (bench.objects(n, within=TOWN) for n in (FEW, FEW + count))
    own_scores, eager_scores = (bench.made / f"{backbone}-{side}.npy" for side in ("own", "eager"))
    ours = partial(bench.classify, raster, model=folder / "learned.emd", PROBABILITIES="JSON")
    first = ours(objects=many)
    runs = interleaved(
        {
            "few": lambda: ours(objects=few),
            "many": lambda: ours(objects=many, scores=own_scores),
            "eager": lambda: _eager(bench, raster, folder, backbone, many, count, eager_scores),
        },
        2 * bench.repeats,
    )
    own = Difference(runs["many"], runs["few"])
    for kind, spent, eager in own.beside(runs["eager"]):
        yield Figure(
            f"PyTorch package on the CPU: {title}, {count} objects: {kind}",
            RIVAL,
            Target(goal, UNITS[kind]),
            eager / spent,
            {"own": spent, "eager": eager, **raw(first=[first], **runs)},
            busy_note(*runs.values()) if kind == "wall time" else "",
        )
    apart = bench.qgis("compare", one=str(own_scores), other=str(eager_scores)).said
    yield Figure(
        f"PyTorch package on the CPU: {title}: probabilities",
        RIVAL,
        Target(1e-4, "apart", at_most=True),
        apart["apart"],
        apart,
    )


def _eager(
    bench: Bench,
    raster: Path,
    folder: Path,
    backbone: str,
    objects: Path,
    count: int,
    scores: Path,
) -> Spent:
    return bench.rival(
        "eager_batches",
        weights=str(folder / "network.pth"),
        backbone=backbone,
        windows=str(windows_of(objects)),
        raster=str(raster),
        count=count,
        batch=BATCH,
        threads=len(os.sched_getaffinity(0)),
        scores=str(scores),
    )

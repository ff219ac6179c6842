# SPDX-License-Identifier: GPL-2.0-or-later
"""What blackened polygons, variable windows and test-time augmentation add to the same job.

Objects are polygons of 96 to 320 pixels, so that a variable window holds about as many pixels as
the chip of 224 to which it is brought. At model cost zero the jobs are compared as wholes, whose
start-up cancels out; with ResNet-18 each is the difference of a long job and a short one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..bench import CHIP, Bench
from ..figure import Figure, Target, least_cpu, raw
from ..process import Run, interleaved
from .difference import Difference

LARGEST = 320
FREE, HEAVY, AUGMENTED, FEW = 4_000, 240, 40, 16
PLAIN = "the same job without"
WAYS: dict[str, dict[str, Any]] = {
    "plain": {},
    "masks": {"BlackenAroundFeature": 1},
    "resizing": {"CropSizeFixed": 0},
}
ADDED = {"masks": ("a mask", 250), "resizing": ("a resize to 224²", 400)}


def measure(bench: Bench) -> Iterator[Figure]:
    """First what each adds to a model that costs nothing, then what to ResNet-18."""
    yield from _free(bench)
    yield from _heavy(bench)
    yield _augmented(bench)


def _free(bench: Bench) -> Iterator[Figure]:
    raster, count = bench.raster("JPEG"), bench.count(FREE)
    objects = bench.objects(count, largest=LARGEST)
    models = {name: bench.free_model(CHIP, "float32", **keys) for name, keys in WAYS.items()}
    jobs: dict[str, Run] = {
        name: partial(bench.classify, raster, objects, model) for name, model in models.items()
    }
    runs = interleaved(jobs, bench.repeats)
    for name, (what, most) in ADDED.items():
        more = least_cpu(runs[name]) - least_cpu(runs["plain"])
        yield Figure(
            f"{name}: {count:,} objects, a model that costs nothing: CPU of {what}",
            PLAIN,
            Target(most, "µs", at_most=True),
            more / count * 1e6,
            {"objects": count, **raw(plain=runs["plain"], other=runs[name])},
        )


def _heavy(bench: Bench) -> Iterator[Figure]:
    raster, count = bench.raster("JPEG"), bench.count(HEAVY)
    folder = bench.network("resnet18", **WAYS)
    few = bench.objects(FEW, largest=LARGEST)
    many = bench.objects(FEW + count, largest=LARGEST)
    jobs: dict[str, Run] = {}
    for name in WAYS:
        model = folder / f"{name}.emd"
        jobs[name] = partial(bench.classify, raster, many, model)
        jobs[f"{name} few"] = partial(bench.classify, raster, few, model)
    runs = interleaved(jobs, 3 * bench.repeats)  # the network's own time differs by as much
    spent = {name: Difference(runs[name], runs[f"{name} few"]) for name in WAYS}
    for name in ADDED:
        yield Figure(
            f"{name}: {count} objects, ResNet-18: CPU",
            PLAIN,
            Target(3, "% more", at_most=True),
            100 * (spent[name].cpu / spent["plain"].cpu - 1),
            raw(**runs),
        )


def _augmented(bench: Bench) -> Figure:
    raster, count = bench.raster("JPEG"), bench.count(AUGMENTED)
    model = bench.network("resnet18", **WAYS) / "plain.emd"
    layers = {"few": bench.objects(FEW), "many": bench.objects(FEW + count)}
    arguments = {"once": "batch_size 16", "eight": "batch_size 16;test_time_augmentation true"}
    jobs: dict[str, Run] = {
        f"{way} {size}": partial(bench.classify, raster, layer, model, MODEL_ARGUMENTS=text)
        for way, text in arguments.items()
        for size, layer in layers.items()
    }
    runs = interleaved(jobs, 3 * bench.repeats)
    once, eight = (Difference(runs[f"{way} many"], runs[f"{way} few"]) for way in arguments)
    return Figure(
        f"test-time augmentation, 8-fold: {count} objects, ResNet-18: CPU",
        PLAIN,
        Target(8.2, "times its CPU s", at_most=True),
        eight.cpu / once.cpu,
        raw(**runs),
    )

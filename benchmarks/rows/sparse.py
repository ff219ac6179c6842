# SPDX-License-Identifier: GPL-2.0-or-later
"""Sparse objects: few over a large raster, where reading whole windows wastes pixels.

What is compared is reading alone, planning and cutting included, within each program: start-up
would hide it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..bench import Bench, windows_of
from ..figure import Figure, Target, busy_note, least_said, raw
from ..process import interleaved

FEW = 2_000
RIVAL = "rasterio 1.4.4: the better of sorted and windowed reading"


def measure(bench: Bench) -> Iterator[Figure]:
    """CPU and wall time for both compressions."""
    objects = bench.objects(bench.count(FEW))
    for compression in ("JPEG", "deflate"):
        places = {"raster": str(bench.raster(compression)), "windows": str(windows_of(objects))}
        yield from _figures(bench, compression, places)


def _figures(bench: Bench, compression: str, places: dict[str, str]) -> Iterator[Figure]:
    count = bench.count(FEW)

    def by_loop(order: str):
        return lambda: bench.rival("rasterio_loop", order=order, count=count, **places)

    runs = interleaved(
        {
            "own": lambda: bench.qgis("cut_chips", **places),
            "sorted": by_loop("sorted"),
            "windowed": by_loop("windowed"),
        },
        bench.repeats,
    )
    for kind in ("cpu", "wall"):
        own = least_said(runs["own"], f"cut_{kind}")
        rivals = {way: least_said(runs[way], f"loop_{kind}") for way in ("sorted", "windowed")}
        best = min(rivals.values())
        yield Figure(
            f"sparse: {count:,} objects, {compression}: {'CPU' if kind == 'cpu' else 'wall time'}",
            RIVAL,
            Target(1.1, "times its CPU s" if kind == "cpu" else "times its time", at_most=True),
            own / best,
            {f"own_{kind}": own, f"rivals_{kind}": rivals, **raw(**runs)},
            busy_note(*runs.values()) if kind == "wall" else "",
        )

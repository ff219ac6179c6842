# SPDX-License-Identifier: GPL-2.0-or-later
"""What an export tells while it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.collection import Collection
from deep_objects.processing_provider.imagery.registry import open_file
from deep_objects.processing_provider.objects.arrays import PENDING, Footprints, Objects
from deep_objects.processing_provider.run.export import export_chips

from ..support.rasters import noise, write_raster

SIDE, CHIP = 300, 20


class Watch:
    """Who listens and writes: keeps what was told, and how many objects were written by then."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []
        self.written_then: list[int] = []
        self.written: list[int] = []

    def say(self, text: str) -> None:
        """Nothing is said here."""

    def classified(self, done: int, total: int) -> None:
        self.told.append((done, total))
        self.written_then.append(len(self.written))

    def cancelled(self) -> bool:
        return False

    def write(self, number: int, *chip: Any) -> None:
        self.written.append(number)

    def skip(self, number: int, status: str) -> None:
        self.written.append(number)


@pytest.mark.parametrize("count", [3, 40, 500])
@pytest.mark.parametrize("before", [0, 7])
def test_progress_counts_what_was_written_and_never_goes_back(
    folder: Path, count: int, before: int
) -> None:
    """Far fewer objects lie in a step than a thread writes at once."""
    paths = [write_raster(folder / f"{n}.tif", noise(1, SIDE, SIDE)) for n in range(3)]
    images = Collection(3, lambda n, _: open_file(paths[n], paths[n]), lambda source: (1,), 1)
    windows = np.full((count, 4), CHIP, np.int64)
    windows[:, :2] = np.random.RandomState(1).randint(0, SIDE - CHIP, (count, 2))
    numbers = np.arange(count)
    statuses = np.full(count, PENDING, np.uint8)
    held = (numbers % 3).astype(np.int32)
    objects = Objects(numbers, numbers, held, windows, statuses, Footprints(), 0)
    watch = Watch()
    export_chips(images, objects, numbers, watch, watch, before)
    done = [told for told, _ in watch.told]
    assert {total for _, total in watch.told} == {before + count}
    assert done == sorted(done)
    assert all(before <= told <= before + n for told, n in zip(done, watch.written_then))
    assert done[-1] == before + count

# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading ahead: every object comes once, with its own pixels, and nobody reads on in vain."""

from __future__ import annotations

import threading
import tracemalloc
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from deep_objects.inference.errors import Cancelled, ImageryError
from deep_objects.inference.outcome import OK, READ_ERROR
from deep_objects.processing_provider.imagery.collection import Collection
from deep_objects.processing_provider.imagery.registry import open_file
from deep_objects.processing_provider.imagery.source import (
    Cancel,
    Pixels,
    Source,
    Validity,
    Window,
)
from deep_objects.processing_provider.objects.arrays import PENDING, Footprints, Objects
from deep_objects.processing_provider.run.ahead import Ahead
from deep_objects.processing_provider.run.plan import Step, plan

from ..support.rasters import noise, write_raster

IMAGES, SIDE, CHIP, PER_IMAGE = 3, 300, 20, 40


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Rasters of different pixels; the last one is no raster at all."""
    folder = tmp_path_factory.mktemp("images")
    made = [
        write_raster(folder / f"{n}.tif", noise(1, SIDE, SIDE, seed=n)) for n in range(IMAGES - 1)
    ]
    broken = folder / "broken.tif"
    broken.write_text("no raster")
    return [*made, str(broken)]


def images_of(paths: list[str], opened: Callable[[int], None] = lambda _: None) -> Collection:
    """The images, each noted by ``opened`` whenever it is opened."""

    def open_source(number: int, cancelled: Cancel) -> Source:
        opened(number)
        return open_file(paths[number], Path(paths[number]).name)

    return Collection(len(paths), open_source, lambda source: (1,), 1)


@pytest.fixture(scope="module")
def objects() -> Objects:
    """Objects in all images; what covers too much for one read is read singly."""
    count = IMAGES * PER_IMAGE
    windows = np.full((count, 4), CHIP, np.int64)
    windows[:, :2] = np.random.RandomState(1).randint(0, SIDE - CHIP, (count, 2))
    numbers = np.arange(count)
    images = np.repeat(np.arange(IMAGES, dtype=np.int32), PER_IMAGE)
    statuses = np.full(count, PENDING, np.uint8)
    return Objects(numbers, numbers, images, windows, statuses, Footprints(), 0)


def steps_of(objects: Objects, memory: int) -> list[Step]:
    """The steps of all images."""
    found: list[Step] = []
    for image in range(IMAGES):
        numbers = np.flatnonzero(objects.images == image)
        found += plan(objects.windows[numbers], numbers, 1, image, memory)
    return found


@pytest.mark.parametrize("readers", [1, 2, 5])
@pytest.mark.parametrize("memory", [2_000, 1_000_000])
def test_every_object_comes_once_with_its_own_pixels(
    paths: list[str], objects: Objects, readers: int, memory: int
) -> None:
    """However many threads read, and whether neighbours share a read or not."""
    ahead = Ahead(images_of(paths), objects, readers, lambda: False)
    readings = [r for read in ahead.read(steps_of(objects, memory)) for r in read.readings]
    assert sorted(r.number for r in readings) == list(range(len(objects)))
    for reading in readings:
        image = objects.images[reading.number]
        if image == IMAGES - 1:
            assert reading.status == READ_ERROR
            assert reading.reason.startswith("broken.tif cannot be opened as a raster")
            continue
        column, row, width, height = objects.windows[reading.number].tolist()
        pixels = noise(1, SIDE, SIDE, seed=int(image))
        assert reading.status == OK and reading.chip is not None
        np.testing.assert_array_equal(
            reading.chip.pixels, pixels[:, row : row + height, column : column + width]
        )


def test_two_readings_give_the_objects_in_the_same_order(
    paths: list[str], objects: Objects
) -> None:
    """So that two runs make the same batches, and rows agree to the last digit."""
    orders = [
        [r.number for read in found for r in read.readings]
        for found in (
            Ahead(images_of(paths), objects, 3, lambda: False).read(steps_of(objects, 2_000))
            for _ in range(4)
        )
    ]
    assert orders[1:] == orders[:-1]


def test_chips_of_a_common_window_take_no_memory_before_their_turn(paths: list[str]) -> None:
    """Those of thousands of neighbours, cut in advance, would take more than the window does."""
    count = 10_000
    windows = np.full((count, 4), CHIP, np.int64)
    numbers, statuses = np.arange(count), np.full(count, PENDING, np.uint8)
    images = np.zeros(count, np.int32)
    crowd = Objects(numbers, numbers, images, windows, statuses, Footprints(), 0)
    (step,) = plan(windows, numbers, 1, 0, SIDE * SIDE)
    reading = Ahead(images_of(paths), crowd, 1, lambda: False).read([step])
    tracemalloc.start()
    read = next(reading)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 100 * count
    assert [reading.number for reading in read.readings] == numbers.tolist()
    assert list(reading) == []


def test_threads_have_equally_many_pixels_to_read(paths: list[str]) -> None:
    """However many steps that takes: the last row of an image's cells may be low."""
    windows = np.array([(0, 0, 200, 200), *((0, top, 100, 20) for top in range(0, 200, 20))])
    count = len(windows)
    numbers, statuses = np.arange(count), np.full(count, PENDING, np.uint8)
    crowd = Objects(numbers, numbers, np.zeros(count, np.int32), windows, statuses, Footprints(), 0)
    steps = [Step(numbers[n : n + 1], tuple(window)) for n, window in enumerate(windows.tolist())]
    readers: dict[int, set[int]] = {}

    class Watched:
        """The image, which notes who reads how many columns of it."""

        def __init__(self, source: Source) -> None:
            self.source = source

        def __getattr__(self, name: str) -> Any:
            return getattr(self.source, name)

        def read(self, window: Window, bands: tuple[int, ...]) -> tuple[Pixels, Validity]:
            readers.setdefault(threading.get_ident(), set()).add(window[2])
            return self.source.read(window, bands)

    def open_source(number: int, cancelled: Cancel) -> Any:
        return Watched(open_file(paths[0], "image"))

    images = Collection(1, open_source, lambda source: (1,), 1)
    list(Ahead(images, crowd, 2, lambda: False).read(steps))

    assert sorted(readers.values(), key=min) == [{100}, {200}]


def test_a_thread_opens_an_image_once_for_all_its_steps(paths: list[str], objects: Objects) -> None:
    opened: list[int] = []
    ahead = Ahead(images_of(paths, opened.append), objects, 1, lambda: False)
    steps = steps_of(objects, 2_000)
    assert len(steps) > IMAGES
    list(ahead.read(steps))
    assert opened == list(range(IMAGES))


def test_a_cancel_is_told(paths: list[str], objects: Objects) -> None:
    asked = threading.Event()
    reading = Ahead(images_of(paths), objects, 2, asked.is_set).read(steps_of(objects, 2_000))
    next(reading)
    asked.set()
    with pytest.raises(Cancelled):
        list(reading)


def test_nobody_reads_on_when_the_readings_are_not_wanted_any_more(
    paths: list[str], objects: Objects
) -> None:
    """Its threads have ended when the reading is closed."""
    before = set(threading.enumerate())
    reading = Ahead(images_of(paths), objects, 3, lambda: False).read(steps_of(objects, 2_000))
    next(reading)
    reading.close()
    assert set(threading.enumerate()) <= before


def test_what_no_image_is_to_blame_for_ends_the_reading(paths: list[str], objects: Objects) -> None:
    def fail(number: int) -> None:
        raise MemoryError("no room")

    ahead = Ahead(images_of(paths, fail), objects, 2, lambda: False)
    with pytest.raises(MemoryError, match="no room"):
        list(ahead.read(steps_of(objects, 2_000)))


def test_no_step_needs_no_thread(paths: list[str], objects: Objects) -> None:
    def fail(number: int) -> None:
        raise ImageryError("opened in vain")

    assert list(Ahead(images_of(paths, fail), objects, 2, lambda: False).read([])) == []

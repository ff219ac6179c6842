# SPDX-License-Identifier: GPL-2.0-or-later
"""The shared file through which chips travel: both of its ends, on a real file."""

from __future__ import annotations

import os
import re
import resource
from collections.abc import Iterator

import numpy as np
import pytest
from deep_objects.inference.chips.window import Chip
from deep_objects.inference.worker.pixels import PixelFile, SharedPixels
from hypothesis import given
from hypothesis import strategies as st

SLOT = 200_000
DTYPES = ("u1", "i1", "<u2", ">u2", "<i2", "<u4", "<i4", "<f4", ">f4", "<f8", "<u8")


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[PixelFile, SharedPixels]]:
    """The two ends of one file, which has lost its name, as on POSIX in a run."""
    writing = PixelFile(2, SLOT)
    reading = SharedPixels(writing.path)
    writing.forget_name()
    yield writing, reading
    writing.close()


@st.composite
def batches(draw: st.DrawFn) -> list[Chip]:
    """Chips of one type and number of bands, of any sizes, with all that a chip may have."""
    dtype = np.dtype(draw(st.sampled_from(DTYPES)))
    bands = draw(st.integers(1, 5))
    random = np.random.RandomState(draw(st.integers(0, 2**32 - 1)))
    chips = []
    for number in range(draw(st.integers(1, 6))):
        shape = (bands, draw(st.integers(1, 20)), draw(st.integers(1, 20)))
        count = int(np.prod(shape)) * dtype.itemsize
        pixels = np.frombuffer(random.bytes(count), dtype).reshape(shape)
        if draw(st.booleans()):
            pixels = pixels.transpose(0, 2, 1)
        planes = draw(st.sampled_from([0, 1, bands]))
        valid = random.uniform(size=(planes, *pixels.shape[1:])) < 0.5 if planes else None
        origin = (draw(st.integers(-(2**31), 2**31)), draw(st.integers(-(2**31), 2**31)))
        chips.append(Chip(number, pixels, valid, origin, draw(st.binary(max_size=30))))
    return chips


@given(batches(), st.integers(0, 1))
def test_chips_arrive_as_they_were(
    both: tuple[PixelFile, SharedPixels], chips: list[Chip], slot: int
) -> None:
    """Pixels of any type and order, validity, footprint, and the place of one, come through."""
    writing, reading = both
    first = chips[0].pixels

    offset, rows = writing.write(slot, chips)
    arrived, together = reading.read(offset, first.shape[0], first.dtype.str, rows)

    assert offset == slot * SLOT
    assert (together is not None) == (len({chip.pixels.shape for chip in chips}) == 1)
    assert together is None or together.tolist() == [chip.pixels.tolist() for chip in arrived]
    for sent, got in zip(chips, arrived):
        assert (got.number, got.footprint) == (sent.number, sent.footprint)
        assert got.origin == (sent.origin if sent.footprint else (0, 0))
        assert got.pixels.tobytes() == sent.pixels.tobytes()
        assert (got.pixels.shape, got.pixels.dtype) == (sent.pixels.shape, sent.pixels.dtype)
        assert (got.valid is None) == (sent.valid is None)
        if sent.valid is not None:
            assert got.valid.tolist() == sent.valid.tolist()


@given(batches())
def test_a_batch_takes_the_bytes_that_its_chips_say(chips: list[Chip]) -> None:
    """A slot of exactly the chips' byte counts is enough."""
    needed = sum(chip.byte_count for chip in chips)
    writing = PixelFile(1, needed)
    reading = SharedPixels(writing.path)

    offset, rows = writing.write(0, chips)
    arrived = reading.read(offset, chips[0].pixels.shape[0], chips[0].pixels.dtype.str, rows)
    last = arrived.chips[-1].footprint
    del arrived
    writing.close()

    assert last == chips[-1].footprint


def test_chips_that_are_alike_share_a_row(both: tuple[PixelFile, SharedPixels]) -> None:
    """A batch of windows of one size is one row, wherever they lie."""
    square, wide = np.zeros((1, 4, 4), np.uint8), np.zeros((1, 4, 9), np.uint8)
    chips = [Chip(n, square, None, (n, 0)) for n in range(9)]

    _, rows = both[0].write(0, [*chips, Chip(9, wide), *chips])

    assert rows == [[9, 4, 4, 0, 0, 0, 0], [1, 4, 9, 0, 0, 0, 0], [9, 4, 4, 0, 0, 0, 0]]


def test_the_slots_do_not_touch_each_other(both: tuple[PixelFile, SharedPixels]) -> None:
    """One slot is filled while the other is read."""
    writing, reading = both
    ones, twos = (np.full((1, 10, 10), value, np.uint8) for value in (1, 2))

    first, rows = writing.write(0, [Chip(0, ones)])
    arrived = reading.read(first, 1, "|u1", rows)
    writing.write(1, [Chip(0, twos)])

    assert arrived.chips[0].pixels.tolist() == ones.tolist()


def test_pixels_are_read_without_a_copy_and_cannot_be_written(
    both: tuple[PixelFile, SharedPixels],
) -> None:
    """The reading side holds views of the file, which it must not change."""
    writing, reading = both
    offset, rows = writing.write(0, [Chip(0, np.zeros((1, 4, 4), np.uint8))])

    arrived = reading.read(offset, 1, "|u1", rows)

    for pixels in (arrived.chips[0].pixels, arrived.together):
        assert not pixels.flags.owndata
        assert not pixels.flags.writeable


@pytest.mark.parametrize("row", [[1, 10**6, 10**6, 0, 0, 0, 0], [1, 4, 4, 10**6, 0, 0, 0]])
def test_rows_beyond_the_file_are_refused(
    both: tuple[PixelFile, SharedPixels], row: list[int]
) -> None:
    """Nothing is read that lies outside the file."""
    with pytest.raises(ValueError, match="buffer is smaller than requested size"):
        both[1].read(0, 3, "<u2", [row])


@pytest.mark.parametrize(
    ("offset", "dtype", "row", "told"),
    [
        (-1, "|u1", [1, 4, 4, 0, 0, 0, 0], "a row has seven numbers"),
        (0, "|u1", [1, -4, 4, 0, 0, 0, 0], "a row has seven numbers"),
        (0, "|u1", [1, 4, 4, 0, -1, 0, 0], "a row has seven numbers"),
        (0, "|u1", [1, 4, 4], "a row has seven numbers"),
        (0, "|u1", [1, 4, 4, 0, 10**9, 0, 0], "a footprint is smaller"),
        (0, "|O", [1, 4, 4, 0, 0, 0, 0], "'|O' is no type of pixels"),
        (0, "u1,u1", [1, 4, 4, 0, 0, 0, 0], "'u1,u1' is no type of pixels"),
        (10**9, "|u1", [1, 4, 4, 0, 0, 0, 0], "offset must be non-negative"),
        (0, "|u1", [-1, 4, 4, 0, 0, 0, 0], "a row has seven numbers"),
        (0, "|u1", [10**15, 0, 0, 0, 0, 0, 0], "no batch has so many chips"),
    ],
)
def test_what_is_no_row_is_refused(
    both: tuple[PixelFile, SharedPixels], offset: int, dtype: str, row: list[int], told: str
) -> None:
    """Nor is anything read by numbers that make no sense, or into objects of Python."""
    with pytest.raises(ValueError, match=re.escape(told)):
        both[1].read(offset, 3, dtype, [row])


def test_the_name_goes_once_both_have_the_file() -> None:
    """On POSIX nothing remains in the temporary folder, whatever ends the run."""
    writing = PixelFile(1, 100)
    SharedPixels(writing.path)

    writing.forget_name()

    assert not os.path.exists(writing.path)
    writing.close()


def test_closing_removes_a_file_that_still_has_its_name() -> None:
    """A run that ends before the process had the file leaves none behind."""
    writing = PixelFile(1, 100)

    writing.close()

    assert not os.path.exists(writing.path)


def test_the_disk_space_is_taken_when_the_file_is_made() -> None:
    """The file has no holes: writing to one on a full disk would end QGIS by a signal."""
    writing = PixelFile(2, 1_000_000)

    taken = os.stat(writing.path).st_blocks * 512
    writing.close()

    assert taken >= 2_000_000


def test_a_file_that_cannot_be_made_is_an_error_and_leaves_nothing(tmp_path: os.PathLike) -> None:
    """Where the system allows no file of that size, OSError says so and no file stays."""
    before = set(os.listdir(os.environ.get("TMPDIR", "/tmp")))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            PixelFile(2, 1_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    left = set(os.listdir(os.environ.get("TMPDIR", "/tmp"))) - before
    assert not [name for name in left if name.startswith("deep_objects_")]

# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the chips of a set, each file whole or not there, and says which are there already."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ....inference.chips.window import Grid
from ....inference.outcome import READ_ERROR, STATUSES
from ..staged import refusal
from .layouts.layout import Layout
from .picture_file import encoded, world_file
from .training_set import TrainingSet
from .unfinished import WITHOUT, WRITTEN, ChipFacts, Unfinished

Pixels = npt.NDArray[Any]
Window = tuple[int, int, int, int]


class ChipWriter:
    """Writes the chips of ``whole`` as ``layout`` has it; ``unfinished`` keeps what became of them.

    ``write`` and ``skip`` may be called from several threads.
    """

    def __init__(
        self,
        whole: TrainingSet,
        layout: Layout,
        unfinished: Unfinished,
        grid_of: Callable[[int], Optional[Grid]],
    ) -> None:
        """``grid_of`` tells how the image of an object lies on the ground, if it has a place there.

        Makes all folders. Raises OutputError.
        """
        self._whole = whole
        self._layout = layout
        self._unfinished = unfinished
        self._grid_of = grid_of
        self._root = unfinished.folder
        for split in whole.choices.folders:
            for folder in layout.folders(whole.classes):
                self._make(self._root / split / folder)

    def _make(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refusal(folder, error) from error

    def write(self, number: int, status: str, pixels: Pixels, window: Window) -> None:
        """Write the chip of object ``number``, cut at ``window``. Raises OutputError."""
        file_format = self._whole.choices.file_format
        place = _placed(self._grid_of(number), window)
        content = encoded(pixels, file_format, place)
        picture, beside = self._files(number, pixels.shape)
        world = world_file(file_format, place)
        if world is not None and self._layout.world_files:
            beside = [*beside, (picture.with_suffix(f".{world[0]}"), world[1])]
        for path, text in (*beside, (picture, content)):
            _put(path, text)
        self._unfinished.record(number, STATUSES.index(status), ChipFacts(pixels, len(content)))

    def skip(self, number: int, status: str) -> None:
        """Note that object ``number`` has no chip, and why."""
        self._unfinished.record(number, STATUSES.index(status))

    def is_done(self, number: int) -> bool:
        """Whether nothing is left to do for object ``number``: its files are there, and whole.

        A machine that stopped may have left names of files without their content.
        """
        facts = self._unfinished.facts[number]
        if facts["done"] != WRITTEN:
            again = STATUSES[facts["status"]] == READ_ERROR  # it may be readable by now
            return bool(facts["done"] == WITHOUT and not again)
        bands = facts["mean"].shape[0]
        shape = bands, int(facts["height"]), int(facts["width"])
        picture, beside = self._files(number, shape)
        sizes = [(path, len(text)) for path, text in beside]
        return all(_size(path) == size for path, size in (*sizes, (picture, facts["bytes"])))

    def _files(self, number: int, shape: tuple[int, ...]) -> tuple[Path, list[tuple[Path, bytes]]]:
        """The picture of object ``number``, and the files that tell what it is."""
        whole, classes = self._whole, self._whole.classes_of(number)
        folder = self._root / whole.folder_of(number)
        picture = self._layout.picture(number, classes, whole.suffix)
        bands, height, width = shape
        label = self._layout.label(picture, classes, (bands, height, width))
        return folder / picture, [] if label is None else [(folder / label[0], label[1])]


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """A text file of ``lines``, whole or not there. Raises OutputError."""
    _put(path, (f"{line}\n".encode("utf-8", "replace") for line in lines))


def _put(path: Path, content: Any) -> None:
    """Write bytes, or many of them one after another. Raises OutputError."""
    hidden = path.with_name(f"{path.name}.part")
    try:
        with open(hidden, "wb") as file:
            file.writelines([content] if isinstance(content, bytes) else content)
        os.replace(hidden, path)
    except OSError as error:
        with suppress(OSError):
            hidden.unlink()
        raise refusal(path, error) from error


def _size(path: Path) -> int:
    """The size of a file in bytes, -1 where there is none."""
    try:
        return os.stat(path).st_size
    except OSError:
        return -1


def _placed(grid: Optional[Grid], window: Window) -> Optional[Grid]:
    """The grid of a window of an image; None where no straight one tells where it lies."""
    if grid is None or grid.warp is not None:
        return None
    column, row, width, height = window
    x, y = (float(np.asarray(value)) for value in grid.to_map(column, row))
    _, x_column, x_row, _, y_column, y_row = grid.transform
    return Grid((x, x_column, x_row, y, y_column, y_row), width, height, grid.crs)

# SPDX-License-Identifier: GPL-2.0-or-later
"""The protocol of a layout: where a chip's file lies in the folder of its split, and what else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional, Protocol

from ..classes import TrainingClass
from ..esri import TextFile
from ..training_set import Part

Classes = Sequence[TrainingClass]


class Layout(Protocol):
    """How the files of a split lie; paths are relative to its folder, with ``/`` between."""

    #: Whether a file beside it tells where a picture lies that cannot tell itself.
    world_files: bool

    def folders(self, classes: Classes) -> list[str]:
        """The folders that a split of a set with these ``classes`` has."""

    def picture(self, number: int, classes: Classes, suffix: str) -> str:
        """The file of the chip of object ``number``, which is of ``classes``."""

    def label(
        self, picture: str, classes: Classes, shape: tuple[int, int, int]
    ) -> Optional[tuple[str, bytes]]:
        """The file that tells the ``classes`` of a ``picture`` of (bands, height, width)."""

    def files(self, part: Part) -> Iterator[TextFile]:
        """What is to be written when all chips of ``part`` are there."""


def file_name(number: int, suffix: str) -> str:
    """The name of the chip of object ``number``, counted from 0."""
    return f"{number:09d}.{suffix}"


def pictures(layout: Layout, part: Part) -> Iterator[str]:
    """The files of all chips of ``part``."""
    for number in part.numbers.tolist():
        classes = part.whole.classes_of(number)
        yield layout.picture(number, classes, part.whole.suffix)

# SPDX-License-Identifier: GPL-2.0-or-later
"""When all chips are there: the files that tell of them, split by split and of all."""

from __future__ import annotations

from pathlib import Path

from .fates import Fates
from .layouts.registry import layout_of
from .listing import DATASET, OBJECTS, Seen, dataset_lines, object_lines
from .training_set import Part, TrainingSet
from .unfinished import Unfinished
from .writer import write_lines


def parts_of(whole: TrainingSet, unfinished: Unfinished) -> list[Part]:
    """The splits of a set, with the facts of their chips."""
    return [Part(whole, split, unfinished) for split in range(len(whole.choices.folders))]


def describe(folder: Path, parts: list[Part], fates: Fates, seen: Seen) -> None:
    """Write what belongs beside the chips of ``parts`` in ``folder``. Raises OutputError.

    A split without a chip gets no description: readers look for its first chip.
    """
    whole, facts = parts[0].whole, parts[0].facts
    layout = layout_of(whole.choices.layout)
    for part in parts:
        if len(part.numbers):
            place = folder / whole.choices.folders[part.split]
            for name, lines in layout.files(part):
                write_lines(place / name, lines)
    write_lines(folder / OBJECTS, object_lines(whole, layout, fates, facts, seen))
    write_lines(folder / DATASET, dataset_lines(parts))

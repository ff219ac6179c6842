# SPDX-License-Identifier: GPL-2.0-or-later
"""What every set has at its top: what it is (``dataset.json``), and each object's fate.

``objects.csv`` has a row for each row that a classification of the same objects would write, in
that order: its file and split, its class, and a status, which is ``no_class`` where the field is
empty.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ...class_names import BETWEEN
from .fates import Fates
from .layouts.layout import Layout
from .statistics import band_values
from .training_set import Part, TrainingSet
from .unfinished import WRITTEN

#: All that readers take for the end of a line.
_LINE_END = "\r\n"
DATASET, OBJECTS = "dataset.json", "objects.csv"

_COLUMNS = (
    *("file", "split", "class", "status", "feature", "image"),
    *("column", "row", "width", "height"),
)


def dataset_lines(parts: Sequence[Part]) -> Iterator[str]:
    """The lines of ``dataset.json``."""
    whole, cut = parts[0].whole, parts[0].whole.cut
    folders = sorted(entry.folder for entry in whole.classes)
    told: dict[str, Any] = {
        "layout": whole.choices.layout,
        "format": whole.choices.file_format,
        "chip": {
            "width": cut.width,
            "height": cut.height,
            "fixed": cut.fixed,
            "blackened": cut.blacken,
            "pixel_space": cut.pixel_space,
        },
        "bands": list(cut.bands),
        "classes": [
            {
                "value": entry.value,
                "name": entry.name,
                "folder": entry.folder,
                "index": folders.index(entry.folder),
                "color": list(entry.colour),
            }
            for entry in whole.classes
        ],
        "splits": {part.whole.choices.folders[part.split]: _split(part) for part in parts},
    }
    yield json.dumps(told, indent=2, ensure_ascii=False)


def _split(part: Part) -> dict[str, Any]:
    """What a split holds: chips by class, and the values of their bands."""
    names = [entry.name for entry in part.whole.classes]
    bands = band_values(part)
    return {
        "chips": len(part.numbers),
        "classes": dict(zip(names, part.class_counts)),
        "mean": [band.mean for band in bands],
        "std": [band.deviation for band in bands],
        "min": [band.least for band in bands],
        "max": [band.most for band in bands],
    }


@dataclass(frozen=True)
class Seen:
    """Where each of n objects was seen: feature ids, windows (n, 4), images by number, or -1."""

    features: npt.NDArray[np.int64]
    windows: npt.NDArray[np.int64]
    images: npt.NDArray[np.int32]
    image_names: Callable[[int], str]


def object_lines(
    whole: TrainingSet, layout: Layout, fates: Fates, facts: npt.NDArray[Any], seen: Seen
) -> Iterator[str]:
    """The lines of ``objects.csv``."""
    yield _line(_COLUMNS)
    written = facts["done"] == WRITTEN
    for number, has_chip in enumerate(written.tolist()):
        split, file = "", ""
        if has_chip:
            split = whole.folder_of(number)
            picture = layout.picture(number, whole.classes_of(number), whole.suffix)
            file = f"{split}/{picture}" if split else picture
        image = int(seen.images[number])
        name = "" if image < 0 else seen.image_names(image)
        known = BETWEEN.join(whole.labels.names_of(number))
        told = (file, split, known, fates.of(number), int(seen.features[number]), name)
        yield _line((*told, *seen.windows[number].tolist()))


def _line(values: Sequence[Any]) -> str:
    """``values`` without an end; what looks like one in a text is quoted, as it is there."""
    text = io.StringIO()
    csv.writer(text, lineterminator=_LINE_END).writerow(values)
    return text.getvalue().removesuffix(_LINE_END)
